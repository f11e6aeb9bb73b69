//! What the data is used for.

use crate::report::Stance::{Bad, Caution, Good, Neutral};
use crate::report::Topic::Use;
use crate::rule::{
    Level, Practice, Softening, affirms, denies, denies_without_consent, examples, says, states, unless_refused,
    with_consent,
};

pub const PURPOSES: &[Practice] = &[
    Practice {
        id: "purposes",
        topic: Use,
        question: "Does it say what the data is for?",
        expected: true,
        levels: &[
            Level {
                id: "limited",
                stance: Good,
                title: "Used only for what it names",
                why: "A closed list of purposes: anything else would break the promise.",
                says: &[
                    affirms(
                        "we use =data|kind + only|solely|exclusively ~ to|for|in|as - {advertising} - {sell} \
                         - {aggregate}|deidentified - law|laws|legal|lawful|accordance|processor|developers|region|\
                         transit|right|demo|reveal|aggregate|different - provided|received|information in ~ \
                         request - verify your|the - only applies|relates|accessible - \
                         require|requires|authorize|authorise|data ~ {they} - \
                         jurisdictions|instructions|notice|compelling - unless we - you only use - in \
                         compliance - but only - eligibility - certain purposes - {share} ~ only as - only (for) as \
                         long - only ~ in|within ~ {country}|eu|eea - standards - providers ~ use|uses",
                    ),
                    denies(
                        "we use =data|kind + other|different|another|else ~ purpose|purposes|than - \
                         {advertising} - {targeted-ad} - commercial - without ~ notice|notifying",
                    ),
                    says("your {data} ~ is|are used for nothing|no ~ else|other - {advertising} - except"),
                ],
                softened: None,
                hits: examples(&[
                    "We use your data only to deliver your order.",
                    "We do not use your information for any other purpose.",
                    "Personal data is processed solely for the purposes named here.",
                    "Your e-mail address is used for nothing else.",
                ]),
                misses: examples(&[
                    "We use your information only for as long as it is needed for our purposes.",
                    "We use your data to deliver your order.",
                    "We use your data only for advertising.",
                    "You may use the data only for private purposes.",
                    "We may use your information for other purposes.",
                    "This notice only applies to our processing of your data in Utopia.",
                    "We require our partners to use your data only for our orders.",
                    "We will not use your data for different purposes without telling you by a notice.",
                    "We do not use your data for ads or other commercial purposes.",
                    "We only use data provided in a request to verify who you are.",
                    "Our address is used for nothing else.",
                ]),
            },
            Level {
                id: "stated",
                stance: Neutral,
                title: "Says what the data is for",
                why: "You can see what it does with your data, even if the list stays open.",
                says: &[
                    states(
                        "we use data + {data} ~ to|for - any|other ~ purpose|purposes - legal|lawful|several \
                         basis|bases|grounds - rely ~ consent - for which - material|materially ~ changes - right to \
                         - {child} - transferred|transmitted ~ processed|stored - transferred to ~ countries|country \
                         - processed|used in (the|a|any|other) ~ country|countries|united|us - not|is responsible \
                         - can adjust - deletion|erased|erasure|unlawfully|overriding|outweighed - {policy} (only) \
                         applies|describes|explains|covers - considered|constitute ~ {sell}|{share}",
                    ),
                    states(
                        "we use data + used|processed to|for - any|other ~ purpose|purposes - legal|lawful|several \
                         basis|bases|grounds - for which - right to - {child} - transferred|transmitted \
                         ~ processed|stored - transferred to ~ countries|country - processed|used in (the|a|any|other) \
                         ~ country|countries|united|us - not|is responsible - can adjust \
                         - deletion|erased|erasure|unlawfully|overriding|outweighed - {policy} (only) \
                         applies|describes|explains|covers - considered|constitute ~ {sell}|{share}",
                    ),
                    says(
                        "purpose|purposes of (the|this|our|such) (data) processing|collection|use (of) ~ is|are \
                         - not|never|other|change|right|limited|longer|no|whether|which",
                    ),
                ],
                softened: None,
                hits: examples(&[
                    "We use your information to answer your questions.",
                    "Your e-mail address is used to send you your ticket.",
                    "The data that you give us is used for billing.",
                    "We process personal data to run the site.",
                    "The purpose of the processing is the performance of our contract with you.",
                ]),
                misses: examples(&[
                    "We do not use your information to send you mail.",
                    "You use our data to plan your trip.",
                    "How do we use your data?",
                    "Third parties may use your data for their purposes.",
                    "We use tools to cut wood.",
                    "We rely on several grounds to process your data.",
                    "We may use your data for any purpose.",
                    "We are not responsible for what others use your data for.",
                    "If your data is transferred to other countries, we take steps to protect it where it is used.",
                ]),
            },
            Level {
                id: "open-ended",
                stance: Bad,
                title: "Used for any purpose",
                why: "\"Any purpose\" means that nothing is excluded, now or later.",
                says: &[
                    affirms(
                        "we use|share =data|kind + any (other) \
                         (lawful|legitimate|business|internal|commercial) (lawful|legitimate|business) \
                         purpose|purposes|reason|way - any of the - for|to which|compatible - compatible - \
                         no other - {not} - consented|disclosed|disclose|notify|prohibited - purpose ~ \
                         described|notified|specified - {aggregate} - any purpose|reason|way you \
                         - right to|limit|restrict - find|violate|violated|violates",
                    ),
                    affirms(
                        "we use|share =data|kind + other (lawful|legitimate|reasonable) \
                         (lawful|legitimate|business|internal|commercial|related|similar) (business) \
                         purpose|purposes - described|stated|listed|following|these|disclosed|specific|\
                         notice|notified|new|prohibited|various - compatible - with your - no other - for \
                         which - {not} - {aggregate} - {consent}|consent|consents|direction|only|convenient \
                         - the other purposes - outside - purposes including",
                    ),
                    affirms("we use =data + as we see fit"),
                    says("we ~ use|process ~ {data} ~ however we ~ want|like|wish|please|choose|see - {not}"),
                    says(
                        "we ~ (may|can|will) use|process ~ {data}|it ~ for|in ~ any|whatever|all|every \
                         ~ (purpose|purposes|way|manner|reason) ~ we \
                         ~ see|want|like|wish|choose|please|think|deem|decide|consider - {not}",
                    ),
                ],
                softened: None,
                hits: examples(&[
                    "We may use your information for any purpose.",
                    "We use personal data for any lawful purpose that we choose.",
                    "Your data can be used for other business purposes.",
                    "We may use the information for whatever purpose we see fit.",
                    "We may use your data as we see fit.",
                    "We may use your data however we want.",
                ]),
                misses: examples(&[
                    "We do not use your information for any purpose but this one.",
                    "You may use our data for any purpose.",
                    "We use your data for the purposes described below.",
                    "We may use aggregate data for any purpose.",
                    "We may use your data for other purposes with your prior consent.",
                    "We may share your data for other purposes at your direction.",
                    "We may not use the information for whatever purpose we see fit.",
                    "You may use the shop for whatever purpose you see fit.",
                ]),
            },
        ],
    },
    Practice {
        id: "ad-targeting",
        topic: Use,
        question: "Are ads chosen by what you do?",
        expected: true,
        levels: &[
            Level {
                id: "never",
                stance: Good,
                title: "No targeted ads",
                why: "What you do here does not decide which ads you see.",
                says: &[
                    denies(
                        "we use|serve|target|act targeted-ad - {child}|under - {cookie} - {refuse} - \
                         opting|signal - {sensitive-data} - sensitive|categories|contact|gift|collected|\
                         through|identifies|tool|tools|this|these|such|certain|those|associated - \
                         currently|help|helps - {europe-place} - {share}",
                    ),
                    denies(
                        "we use =data + {targeted-ad}|{advertising} - {child}|under - {sensitive-data} - \
                         sensitive|categories|contact|gift|collected|through|identifies|tool|tools|this|\
                         these|such|certain|those|associated - other - name",
                    ),
                    denies(
                        "we serve|use advertising - {child}|under - {cookie} - {refuse} - sensitive|\
                         categories|contact|gift|collected|through|identifies|tool|tools|this|these|such|\
                         certain|those|associated - currently|opting|time|help|helps - {europe-place} - {share} - \
                         identify",
                    ),
                    says(
                        "our|all|the ads|advertisements|adverts|advertising ~ is|are (only|purely|solely) contextual \
                         - {targeted-ad} - interests|behaviour|behavior - {refuse} - if|when|unless|may|also|some",
                    ),
                    says(
                        "our|all|the ads|advertisements|adverts|advertising (we|that|you|in|on|here) ~ is|are|do|does \
                         not|never (be) (depend|rely) \
                         (based|tailored|targeted|personalised|personalized|chosen|on|to|by) ~ who|your|you|{data} \
                         - {refuse} - if|when|unless|may|some|such|these|then|necessarily|out|but|though|although",
                    ),
                    says(
                        "{advertising}|ads|advertisements|adverts ~ (is|are) ~ same for everyone|everybody - \
                         {not} - if|unless|when",
                    ),
                ],
                softened: None,
                hits: examples(&[
                    "We do not show targeted ads.",
                    "We never use your data for advertising.",
                    "Your information is not used to serve personalized ads.",
                    "The advertisements in our app are contextual.",
                    "Our ads do not depend on who you are.",
                    "The ads we show are not based on your interests.",
                    "The ads on our site are the same for everyone.",
                ]),
                misses: examples(&[
                    "We make a number that can't be used to identify you, and use it for advertising.",
                    "This helps us not to show you advertising for a lamp that you have bought.",
                    "We show targeted ads.",
                    "We do not show targeted ads without your consent.",
                    "We do not share your data with advertisers.",
                    "Do not block our ads.",
                    "The advertisements are contextual or based on your interests.",
                    "If you opt out, the ads you see are not tailored to you.",
                    "Our ads depend on who you are.",
                    "Our prices do not depend on who you are.",
                    "The ads on our site are not the same for everyone.",
                    "The rules for ads are the same for all advertisers.",
                ]),
            },
            Level {
                id: "opt-in",
                stance: Neutral,
                title: "Targeted ads only if you agree",
                why: "You are asked before what you do decides which ads you see.",
                says: &[
                    with_consent("we use|serve|target data|advertising|targeted-ad + {targeted-ad}"),
                    denies_without_consent("we use|serve|target|act targeted-ad"),
                    denies_without_consent("we use data + {targeted-ad}"),
                    with_consent("we serve targeted-ad"),
                    says(
                        "{targeted-ad} ~ only ~ if|with|when|after ~ you \
                         ~ agreed|agree|consent|consented|permission|opted|opt",
                    ),
                    says(
                        "only (with|after|if) ~ (your|you) ~ {consent}|consent|agree|permission ~ (will|do|may|would) \
                         we ~ show|serve|display|use ~ {targeted-ad}",
                    ),
                    says(
                        "{advertising}|ads|advertisements|adverts ~ (is|are) ~ \
                         personalised|personalized|tailored|targeted ~ only ~ if|when|after|once|with ~ you|your ~ \
                         {consent}|consent|switch|turn|allow|enable|agree|choose|want - {not}",
                    ),
                ],
                softened: None,
                hits: examples(&[
                    "With your consent, we use your data for targeted advertising.",
                    "We do not show personalized ads unless you opt in.",
                    "If you agree, we use your data to show relevant ads.",
                    "Personalised advertising is shown only if you have agreed to it.",
                    "Only with your consent will we show you personalised ads.",
                    "We do not use your data for targeted advertising without your consent.",
                    "Ads are personalised only if you switch this on.",
                ]),
                misses: examples(&[
                    "We show targeted ads.",
                    "We do not show targeted ads.",
                    "With your consent, we send you a newsletter.",
                    "Advertisers need your consent.",
                    "Only with your consent will we show you the map.",
                    "Only after dark will we show you personalised ads.",
                    "Ads are personalised unless you switch this off.",
                    "Ads are shown only if you switch this on.",
                ]),
            },
            Level {
                id: "opt-out",
                stance: Caution,
                title: "Targeted ads unless you refuse",
                why: "What you do decides which ads you see, until you find the switch.",
                says: &[
                    unless_refused("we|they use|serve|target data|advertising|targeted-ad|cookie + {targeted-ad}"),
                    says("{refuse} ~ (of) ~ {targeted-ad} - {browser-signal}"),
                    says("{refuse} ~ having ~ {data} ~ {advertising}"),
                    says("{refuse} ~ receiving|seeing ~ such|these|those ads|advertisements"),
                    says("opting ~ out ~ {targeted-ad}"),
                    says("limit|limiting ad tracking - {not}"),
                    says(
                        "you|to|can|may stop|avoid|limit|prevent ~ {targeted-ad} - {not} - we|they can|may - \
                         {child} - avoid|prevent|limit (the) collection",
                    ),
                    says(
                        "if you ~ want|wish|prefer|like ~ {targeted-ad} ... \
                         {refuse}|settings|visit|click|contact|turn - {consent}",
                    ),
                    says(
                        "{you} (can|may|could) (also) (always) \
                         adjust|change|manage|set|review|update|control|edit|customise|customize (your|the) \
                         (personalised|personalized|own) ad|ads|advertising|advertisement|adverts \
                         (personalisation|personalization) preferences|settings|choices|options - {not}",
                    ),
                    says(
                        "change|adjust|manage|update ~ ad|ads|advertising settings|preferences|choices \
                         ~ fewer|less|stop|not|without|turn ~ {targeted-ad}|{advertising}",
                    ),
                ],
                softened: None,
                hits: examples(&[
                    "You can opt out of targeted advertising in your settings.",
                    "We use your data for interest-based advertising unless you opt out.",
                    "To opt out of personalized ads, visit this page.",
                    "You may opt out of receiving such ads by clicking the icon.",
                    "You may turn off ad personalization at any time.",
                    "You can limit ad tracking in the settings of your phone.",
                    "To stop seeing ads based on your interests, visit this page.",
                    "If you do not want to get targeted ads, change your settings.",
                    "You can manage your ad preferences in your account.",
                    "You may adjust your personalised advertising preferences on this page.",
                    "Change your ad settings to see fewer tailored ads.",
                    "You can opt out of having your data used for advertising.",
                    "Opting out of targeted advertising is easy.",
                ]),
                misses: examples(&[
                    "You cannot opt out of targeted advertising.",
                    "You can opt out of our newsletter.",
                    "We show targeted ads.",
                    "We do not show ads; you need not opt out.",
                    "You cannot limit ad tracking here.",
                    "You can change the settings of your printer.",
                    "We manage your advertising preferences.",
                    "Advertisers may manage their advertising settings.",
                ]),
            },
            Level {
                id: "practised",
                stance: Bad,
                title: "Ads chosen by what you do",
                why: "A profile of what you read, buy and like decides which ads follow you.",
                says: &[
                    affirms(
                        "we|they use|serve|target|track|collect|share \
                         data|cookie|advertising|pixel|targeted-ad + {targeted-ad} - {browser-signal} - \
                         {refuse} - manage|excluding|preferences ~ about|understand - ask ~ your consent - \
                         consent to use - options for managing - which you can view - context of",
                    ),
                    affirms(
                        "we|they target|serve advertising + your ~ \
                         interests|behavior|activity|activities|preferences|visits|visit - {refuse} - \
                         preferences about|regarding",
                    ),
                    affirms(
                        "we use|serve advertising + \
                         personalised|personalized|targeted|tailored|customized|customised \
                         (online|digital|display) advertising|ads|advertisements - {refuse}",
                    ),
                    says(
                        "we target ... ads|advertising|advertisements ~ to|at - {refuse} - {not} - \
                         contextual|context",
                    ),
                    affirms("we act + providing|engage|engaging ~ {targeted-ad} - {consent}"),
                    says(
                        "ads|advertisements|advertising|adverts ~ \
                         chosen|selected|matched|targeted|tailored|picked|customized|personalized|personalised ~ \
                         (by|to|on|from|for|according|using) ~ your|you|users ~ interests|interest|location|\
                         activity|activities|behavior|behaviour|profile|preferences|visits|demographics|browsing \
                         - {refuse} - {not} - {consent} - contextual|context",
                    ),
                    affirms(
                        "we|they use =data|cookie|kind|browsing + decide|determine|choose|select|pick ~ \
                         ads|advertisements|advertising - identifier|id - {refuse} - {not} - {consent} - \
                         contextual|context",
                    ),
                    affirms(
                        "we|they use =data|cookie|kind|browsing + ads|advertising|advertisements|ad ~ more \
                         relevant|interesting|useful - {pixel}|{analytics} - {refuse} - {not} - {consent}",
                    ),
                    says(
                        "{advertiser} ~ build|builds|create|creates|compile|compiles ~ profile|profiles - {not} \
                         - {refuse}",
                    ),
                    affirms(
                        "we|they use|target =data|location|browsing|kind \
                         + tailor|target|personalise|personalize|customise|customize ~ advertising|advertisements|ads \
                         - {refuse} - {not} - {consent} - contextual|context",
                    ),
                    says(
                        "ads|advertisements|adverts|advertising (that) (you) (see|get) ~ is|are|be \
                         ~ based|depend|chosen|selected|picked|tailored|targeted|personalised|personalized \
                         ~ on|by|to|with|according ... \
                         interests|activity|behaviour|behavior|demographics|gender|watched|bought|viewed|browsed|\
                         browsing|searched|history|profile|purchases|visited - {refuse} - {not} - {consent} \
                         - contextual|context - if|when|may not - is advertising",
                    ),
                    says(
                        "which|what ads|advertisements|adverts ~ depends|depend ~ on ~ your \
                         ~ interests|activity|behaviour|age|location|profile|history|browsing|purchases - {not} \
                         - {refuse} - {consent} - learn|see how",
                    ),
                    says(
                        "ads|advertisements|adverts|advertising (that) (you) (see|get) ~ \
                         depend|depends|chosen|based|selected ~ on|by ~ what|which|where ~ you ~ \
                         looked|read|clicked|visited|did|do|searched|bought|watched|view|look|click|buy|go|went - \
                         {refuse} - {not} - {consent} - contextual|context - if|when",
                    ),
                    says(
                        "help|helps|helping|allow|allows|enable|enables|let|lets|used us|to ~ \
                         tailor|personalise|personalize|target|customise|customize ~ (the|our|your) \
                         ads|advertising|advertisements|adverts - {refuse} - {not} - nothing - {consent} \
                         - contextual|context",
                    ),
                    says(
                        "ads|advertisements|advertising|adverts ~ that|which (we) (think|believe) \
                         may|might|will|could|is|are ~ of interest|interesting|interest|relevant (to) you|your - \
                         {not} - {refuse} - {consent} - contextual|context - promotions|offers|updates|newsletter",
                    ),
                    says(
                        "ads|advertisements|advertising|adverts ~ we think|believe ~ interest|interesting|relevant|\
                         like|appeal - {not} - {refuse} - {consent} - contextual|context - \
                         promotions|offers|updates|newsletter",
                    ),
                    says(
                        "custom|lookalike|similar|matched|tailored audience|audiences - {not} - {refuse} - {consent} \
                         - {advertiser} ~ (may|can) ~ upload|create - you (may|can) ~ (create|build)",
                    ),
                    says(
                        "make|makes|making|keep ~ ads|advertising|advertisements|adverts ~ (that) (you) (see) \
                         (online) (here) more ~ relevant|interesting|useful|suited ~ (to|for) ~ you|your - {not} - \
                         {refuse} - {consent} - contextual|context - choose whether",
                    ),
                    says(
                        "offer|show|give|bring|present you ~ advertising|advertisements|ads|adverts (content) ~ \
                         (that|which) ~ (is|are) ~ most|more relevant|interesting|suited ~ (to|for) you - {not} - \
                         {refuse} - {consent} - contextual|context",
                    ),
                ],
                softened: Some(Softening::Into {
                    to: "opt-out",
                    by: &[
                        says("{refuse} ~ {targeted-ad}|{advertising}"),
                        says("opting ~ {targeted-ad}|{advertising}"),
                        says("{refuse} ... {advertiser} ~ cookies|cookie"),
                    ],
                }),
                hits: examples(&[
                    "We use cookies to show you targeted ads.",
                    "Advertisers serve ads based on your visits.",
                    "We share your browsing history for interest-based advertising.",
                    "Your data is used for remarketing.",
                    "We display ads tailored to your interests.",
                    "We use personalised online advertising on our pages.",
                    "We target (and measure) ads to members.",
                    "Ads are chosen by your interests and location.",
                    "The advertisements are selected according to what your profile and activity tell.",
                    "We use your purchase history to decide which ads to show you.",
                    "We may use your information to make ads more relevant to you.",
                    "Ad networks build a profile of your interests.",
                    "This data may also be used to tailor advertising to you.",
                    "The ads you see are based on your interests.",
                    "The ads in the app are chosen according to your age and what you have watched.",
                    "Which ads you see depends on your age and your interests.",
                    "We engage in interest-based advertising.",
                    "The ads you see depend on what you looked at before.",
                    "Information that we collect helps us tailor the advertising that you see.",
                    "We show you adverts that we think may interest you.",
                    "We use your info to show you advertising that might be of interest to you.",
                    "We use hashed addresses to create custom audiences.",
                    "We and our partners use this to make the advertisements you see online more relevant to you.",
                    "We aim to offer you advertising that is most relevant to you.",
                ]),
                misses: examples(&[
                    "We do not show targeted ads.",
                    "We show ads.",
                    "We use your data to improve our service.",
                    "If you agree, we show targeted ads.",
                    "What are targeted ads?",
                    "You can opt out of targeted ads.",
                    "Manage your preferences about the ads shown to you by our partners.",
                    "We do not target ads to members.",
                    "Ads are chosen by an editor.",
                    "Ads are not chosen by your interests.",
                    "You can refuse ads that are chosen by your interests.",
                    "We use your data to choose your size.",
                    "Advertisers have a profile on our site.",
                    "We do not use your information to decide which ads to show.",
                    "This data is not used to tailor advertising to you.",
                    "The ads you see are not based on your interests.",
                    "If you agree, the ads you see are based on your interests.",
                    "The ads you see are chosen by the page you read, not by your interests.",
                    "The recipes you see are based on your interests.",
                    "The ads you see do not depend on what you looked at.",
                    "What you pay depends on what you bought.",
                    "Nothing that we collect helps us tailor the advertising that you see.",
                    "You can opt out of what helps us tailor the advertising.",
                    "This helps us tailor the suits.",
                    "We do not pick advertising that may be of interest to you.",
                    "You can refuse advertising that may be of interest to you.",
                    "Our magazine carries advertising that pays for our work.",
                    "We mail you promotions and advertising that may be of interest to you.",
                    "We do not build custom audiences.",
                    "You can refuse custom audiences in your settings.",
                    "We do not try to make the advertisements you see more relevant to you.",
                    "We make our shop more relevant to you.",
                    "You can choose whether your data is used to make ads more relevant to you.",
                    "We do not offer you advertising that is most relevant to you.",
                    "We offer you teas that are relevant to you.",
                ]),
            },
        ],
    },
    Practice {
        id: "profiling",
        topic: Use,
        question: "Do machines decide about you?",
        expected: false,
        levels: &[
            Level {
                id: "never",
                stance: Good,
                title: "No decisions by machines alone",
                why: "A person looks before something that matters to you is decided.",
                says: &[
                    says("{not}|no ~ {automated-decision} - right|subject"),
                    denies("we profile"),
                    denies("we use|act automated-decision"),
                    denies(
                        "we act + decisions|decision ~ about|concerning|affecting ~ you ~ by|through|with|using \
                         ~ automated|automatic|machines|machine|algorithm|algorithms|computer|computers \
                         - right|subject|without|unless|ask|request|object",
                    ),
                ],
                softened: None,
                hits: examples(&[
                    "We do not use automated decision-making.",
                    "We don't make automated decisions about you.",
                    "We never profile you.",
                    "No decisions about you are made by automated means.",
                    "We do not make decisions about you by automated means.",
                ]),
                misses: examples(&[
                    "We use automated decision-making.",
                    "You have the right not to be subject to automated decisions.",
                    "We do not use cookies.",
                    "The decision is yours.",
                    "You have the right not to have decisions about you made by automated means.",
                    "Decisions about you are made by automated means.",
                    "No decisions about prices are made by committee.",
                ]),
            },
            Level {
                id: "safeguarded",
                stance: Neutral,
                title: "Machines decide, and you can object",
                why: "A machine decides about you, but you can ask for a person to look at it.",
                says: &[
                    says(
                        "{automated-decision} ... human|object|contest|challenge|intervention|review - {not} \
                         ~ {automated-decision}",
                    ),
                    says("human review|intervention ... {automated-decision}"),
                    says("object|contest|challenge ~ {automated-decision}"),
                    says(
                        "right|ask|request ... decision|decisions ~ automated|automatic|automatically ... \
                         reviewed|person|human|contest|object - not|no right",
                    ),
                    says(
                        "decision|decisions ~ machine|machines|computer|algorithm|automated|automatically ... \
                         you|right ~ ask|request|have|demand|want|may ~ human|person|somebody|someone|staff ~ - {not} \
                         - right not",
                    ),
                    says(
                        "decision|decisions \
                         ~ machine|machines|computer|computers|algorithm|algorithms|automated|automatically ... \
                         reviewed|checked|confirmed ~ by ~ human|person|somebody|someone|people - {not}",
                    ),
                ],
                softened: None,
                hits: examples(&[
                    "Where we use automated decisions, you can ask for a human to review them.",
                    "You may contest automated decision-making that affects you.",
                    "If we make automated decisions, you have the right to human intervention.",
                    "You have the right to have a decision made by automated means reviewed by a person.",
                    "If a decision is made by a machine alone, you may ask for a human to review it.",
                    "Decisions made by our computers are always checked by a person.",
                    "You can ask for human review of an automated decision.",
                ]),
                misses: examples(&[
                    "We use automated decision-making.",
                    "We do not use automated decision-making.",
                    "Humans answer your mail.",
                    "You may object to cookies.",
                    "Decisions made by our computers are never checked by a person.",
                    "The decision to buy a machine is reviewed by the board.",
                ]),
            },
            Level {
                id: "practised",
                stance: Bad,
                title: "Machines decide about you",
                why: "A program decides what you get, pay or see, and nobody need look at it.",
                says: &[
                    affirms(
                        "we use|act automated-decision - human|object|contest|right|rights - opted - can be \
                         made - existence ~ {automated-decision} - {not} ~ {automated-decision}|profiling",
                    ),
                    affirms(
                        "we profile - {not} - right|object - help|helps others - other \
                         participants|users|members - {automated-decision} means",
                    ),
                    affirms(
                        "we use|act + build|create|building|creating ~ profile|profiles of|about \
                         you|users|visitors|individuals|our - allow|allows|enable|enables|allowing|enabling \
                         - could ~ create - {not} - no - when|if you ~ create",
                    ),
                    says(
                        "our|the|these systems|system|software|algorithms|algorithm|computers|program \
                         ~ decide|decides|determine|determines|score|scores ~ (automatically) ... whether|if|how ~ you \
                         - {not} - human|person|object|review - ads|advertisements|advertising|content",
                    ),
                    says(
                        "we|systems|system|algorithms|software (may|will|also|can|then) \
                         build|create|creates|builds|compile|make|form|develop (a|an) \
                         (detailed|individual|personal|user|customer|marketing|interest|behavioural|behavioral|\
                         consumer) profile|profiles ~ of|about|on|for \
                         ~ you|your|users|customers|customers'|visitors|each|individuals - {not} - no - if|when you \
                         create - {consent} - {refuse} - profile page - public",
                    ),
                    says(
                        "we|bank|company ~ use|uses|employ|rely ~ automated|automatic \
                         ~ systems|system|software|tools|means|processes|algorithms ~ to \
                         ~ decide|determine|score|judge|assess|approve ~ (whether|if|how) ~ (to) \
                         ~ you|your|offer|credit|application|price - {not} - fraud|spam|abuse|security \
                         - human|person|object|review",
                    ),
                    says(
                        "we ~ draw|make|derive|generate|infer ~ inferences ~ about|from|of|regarding|on - {not} - \
                         {aggregate} - categories - right|request",
                    ),
                ],
                softened: Some(Softening::Into {
                    to: "safeguarded",
                    by: &[says("{automated-decision} ... human|object|contest|challenge|intervention|review")],
                }),
                hits: examples(&[
                    "We use automated decision-making to decide what you pay.",
                    "We may make automated decisions about your application.",
                    "We profile our users.",
                    "Our systems decide automatically whether you are offered credit.",
                    "We build a profile of you to predict what you will buy next.",
                    "We build profiles of our customers' shopping habits.",
                    "We use automated systems to decide whether to offer you credit.",
                    "We use your orders to create a profile of you.",
                    "We draw inferences from your orders to learn what you like.",
                ]),
                misses: examples(&[
                    "We do not use automated decision-making.",
                    "Edit your profile in the settings.",
                    "Insurers use automated decision-making.",
                    "Where we use automated decisions, you can ask for a human to review them.",
                    "We do not engage in profiling in furtherance of automated decisions.",
                    "Our systems decide which articles you see first.",
                    "We do not build a profile of you.",
                    "If you create a profile of your garden, others see it.",
                    "You build a profile of yourself on our site.",
                    "Banks build profiles of their customers.",
                    "We do not use automated systems to decide whether to offer you credit.",
                    "We use automated systems to decide when to water the plants.",
                    "We use automated systems to find fraud.",
                    "We draw no inferences from your orders.",
                    "We do not make inferences about you.",
                ]),
            },
        ],
    },
    Practice {
        id: "ai-training",
        topic: Use,
        question: "Does your data train machines?",
        expected: false,
        levels: &[
            Level {
                id: "never",
                stance: Good,
                title: "Your data trains no machines",
                why: "What you write does not come back out of somebody's chatbot.",
                says: &[
                    denies("we use data + {machine-learning}"),
                    denies("we train + models|model|algorithms|ai"),
                    denies("we use content|writing + train|training ~ {machine-learning}|models|ai"),
                    says(
                        "not|never ~ (be) used ~ to|for ~ train|training|create ~ {machine-learning}|models|ai \
                         - without - unless",
                    ),
                    denies(
                        "we use data|content|writing + create|develop|build|improve ~ ai|{machine-learning} (models) \
                         - without - {advertising}",
                    ),
                    denies(
                        "we use|share \
                         + \
                         prompts|prompt|inputs|input|outputs|conversations|chats|content|files|documents|queries|\
                         recordings|messages ~ train|training|improve ~ {machine-learning}|models|ai - without \
                         - unless|except - {advertising}",
                    ),
                    says(
                        "nothing|none ~ (of) ~ (what) you ~ (upload|write|say|send|create|store|enter|type|share) \
                         ~ (is|are|be) used ~ (for|to) ~ train|training \
                         ~ ai|models|model|{machine-learning}|algorithms - except|unless|without",
                    ),
                    says(
                        "{content}|content|submissions|posts|photos|images|messages|uploads|prompts ~ not|never \
                         ~ used|utilised|utilized ~ {machine-learning} - unless|without|except|if|until|longer",
                    ),
                ],
                softened: None,
                hits: examples(&[
                    "We do not use your data to train AI models.",
                    "Your content and other data is not used for machine learning.",
                    "We never train our models on data of yours.",
                    "We do not use the content of e-mails to create, train or improve AI models.",
                    "Your photos are never used to train AI models.",
                    "We do not use your prompts or outputs to train our models.",
                    "Nothing you upload is used for training AI.",
                    "Customer content is not used in the training of artificial intelligence.",
                ]),
                misses: examples(&[
                    "We use your data to train AI models.",
                    "We train our staff.",
                    "We do not use your data to train AI models without your consent.",
                    "We do not use cookies.",
                    "We use your prompts or outputs to train our models.",
                    "We do not use your prompts to train our models without your consent.",
                    "You may not use outputs to train your models.",
                    "Nothing you upload is lost when we train AI.",
                    "Everything you upload is used for training AI.",
                    "Customer content is not used in the training of artificial intelligence unless you agree.",
                    "Customer content is used in the training of artificial intelligence.",
                    "Our pets are not used for training.",
                ]),
            },
            Level {
                id: "opt-in",
                stance: Neutral,
                title: "Trains machines only if you agree",
                why: "You are asked before what you write becomes training material.",
                says: &[
                    denies_without_consent("we use data + {machine-learning}"),
                    with_consent("we use data + {machine-learning}"),
                    with_consent("we train + your|users|users' ~ to train"),
                    says(
                        "not|never (use) ~ train|training ~ models|ai|{machine-learning}|algorithms ~ without \
                         ~ consent|permission|agreement|agree|asking - {they} - you|users ~ not|never",
                    ),
                ],
                softened: None,
                hits: examples(&[
                    "With your consent, we use your data to train AI models.",
                    "We do not use your data for machine learning without your consent.",
                    "If you opt in, your data is used to train our models.",
                    "We will not train our models on your content without your permission.",
                ]),
                misses: examples(&[
                    "We use your data to train AI models.",
                    "We do not use your data to train AI models.",
                    "With your consent, we train your dog.",
                    "If you opt in, we send you news.",
                    "We will not train our models without a good computer.",
                    "You may not train your models on our content without our permission.",
                ]),
            },
            Level {
                id: "opt-out",
                stance: Caution,
                title: "Trains machines unless you refuse",
                why: "What you write becomes training material until you find the switch.",
                says: &[
                    unless_refused("we use data + {machine-learning}"),
                    unless_refused("we train + your|users|users' ~ to train"),
                    says("{refuse} ~ (to|of|from) ~ training (of) (our|the) llms|models|ai"),
                    says("{refuse} ~ use ~ for|to ~ train|training ~ models|ai|{machine-learning}"),
                    says(
                        "if ~ you ~ {not} ~ want|like|wish|prefer ~ train|training ~ models|ai|{machine-learning} ... \
                         turn|switch|disable|settings|contact|toggle|opt|tell|write|uncheck|form",
                    ),
                    says(
                        "turn|switch|disable|toggle|uncheck|untick ~ (off) ~ improve|improving|help|train|training \
                         ~ models|model|ai|{machine-learning} - {not} be able",
                    ),
                    says(
                        "training ~ (on|with) ~ {content}|conversations|chats|messages|data ~ \
                         switched|turned|disabled (off) ~ settings|account|time|preferences - {not}",
                    ),
                ],
                softened: None,
                hits: examples(&[
                    "We use your data to train AI models unless you opt out.",
                    "Your data is used for machine learning; you can opt out.",
                    "We use information you give us to train our models, and you may opt out in the settings.",
                    "You can object to the use of your posts for training our models.",
                    "If you do not want us to train our models on your chats, turn this off in the settings.",
                    "You can turn this off if you don't want your chats to train our models.",
                    "Switch off “Help improve our models” if you do not want us to learn from your chats.",
                    "Training on your conversations can be switched off in the settings.",
                ]),
                misses: examples(&[
                    "We use your data to train AI models.",
                    "You can opt out of the newsletter.",
                    "We do not use your data for machine learning.",
                    "Opt out of training sessions by mail.",
                    "If you want to train our models, contact us.",
                    "If you do not want to train with us, tell the coach.",
                    "Switch off the lights in the model room.",
                    "Training on your conversations cannot be switched off.",
                    "The training of dogs can be cut short at any time.",
                ]),
            },
            Level {
                id: "practised",
                stance: Bad,
                title: "Your data trains machines",
                why: "What goes into a model can hardly be taken out again, and may come out elsewhere.",
                says: &[
                    affirms("we use data + used for ~ {machine-learning} - {aggregate}"),
                    affirms(
                        "we use|share data + train|training|improve|improving|develop|developing|evaluate ~ \
                         {machine-learning}|models|ai - {aggregate} - age - control whether - not|never \
                         use|used - forecasting|weather - {policy} applies - consistent with",
                    ),
                    affirms("we train + your|users|users' ~ to train - {not} - opt|ask - {consent} - {aggregate}"),
                    affirms(
                        "we use + it|them|these|those|conversations|chats|inputs|prompts|content ~ (for|to) \
                         ~ train|training ~ {machine-learning}|models|ai - {not} - {consent} - {refuse} - {aggregate}",
                    ),
                    says(
                        "we ~ use|analyse|analyze|process ~ what|everything|anything|whatever you \
                         ~ write|say|type|upload|post|submit|enter|ask|create|share ~ (to|for) \
                         ~ improve|train|develop|build|training|improving ~ our|language|ai|machine|models|model \
                         - {not} - {consent} - {refuse} - services|service|site|search - if|unless",
                    ),
                    affirms(
                        "we train + our|the|these|ai|language models|model|algorithms|ai ~ (with|on|using|from) \
                         ~ your|you|users|customers - {consent} - {refuse} - {not} - if|unless|only",
                    ),
                    says(
                        "{content}|submissions|posts|photos|images|messages|uploads|prompts ~ (be) \
                         used|utilised|utilized|processed|analysed|analyzed ~ to ~ train|develop|refine|improve|build \
                         ~ (our|the|these) {machine-learning}|ai|llms (models) - {not} - {refuse} - {consent} - \
                         unless|if",
                    ),
                ],
                softened: Some(Softening::Into { to: "opt-out", by: &[says("{refuse} ... {machine-learning}")] }),
                hits: examples(&[
                    "We use your data to train AI models.",
                    "Your personal information may be used for machine learning.",
                    "We use the information that you submit to train our models.",
                    "We use your posts to train our models.",
                    "We may keep your chats, and use them for training AI models.",
                    "We use what you write to improve our language models.",
                    "We train our models with the questions that you ask.",
                    "Your posts may be used to develop and refine our machine learning models.",
                ]),
                misses: examples(&[
                    "We do not use your data to train AI models.",
                    "We use machine learning to find fraud.",
                    "Trainers use your data to plan your training.",
                    "Researchers use data to train AI models.",
                    "We do not use your mails to train AI models, and only use your data to deliver them.",
                    "Visit your settings to control whether your data is used to improve our AI.",
                    "We do not use your posts to train our models.",
                    "We use public texts to train our models.",
                    "We do not use what you write to improve our language models.",
                    "We use what you write to improve our search.",
                    "If you agree, we use what you write to improve our language models.",
                    "We do not train our models with the questions that you ask.",
                    "We train our staff with the questions that you ask.",
                    "If you agree, we train our models with the questions that you ask.",
                    "Your posts are not used to train our AI models.",
                    "Your posts may be used to improve our app.",
                ]),
            },
        ],
    },
    Practice {
        id: "marketing-messages",
        topic: Use,
        question: "Will it send you promotional mail?",
        expected: false,
        levels: &[
            Level {
                id: "never",
                stance: Good,
                title: "No promotional mail",
                why: "Your address is not used to sell you things.",
                says: &[
                    denies("we send|use promotion"),
                    denies("we use|send data + {promotion}|spam"),
                    says("we (do|will) not|never spam ~ you|anyone|users|people|customers"),
                    says(
                        "we (will|do|also|would|shall) not|never (ever) send ~ advertising|adverts|ads|promotions \
                         - {child} - unless|except|without",
                    ),
                ],
                softened: None,
                hits: examples(&[
                    "We do not send promotional e-mails.",
                    "We never send newsletters.",
                    "Your address is not used to send you offers.",
                    "We will not spam you.",
                    "We will never send you advertising.",
                ]),
                misses: examples(&[
                    "You get our newsletter, unless you told us not to send it.",
                    "We send newsletters.",
                    "We do not send promotional mail unless you agree.",
                    "Do not send us offers.",
                    "We do not share your address.",
                    "Do not spam us.",
                    "We do not send marketing messages more than once a week.",
                ]),
            },
            Level {
                id: "opt-in",
                stance: Good,
                title: "Promotional mail only if you ask for it",
                why: "Nothing comes unless you sign up.",
                says: &[
                    with_consent("we send|use promotion"),
                    denies_without_consent("we send promotion"),
                    with_consent("we send + marketing|{promotion} - unsubscribe"),
                    states(
                        "we send promotion + subscribe|subscribed|signed|signup|requested|optin|sign ~ - \
                         unsubscribe - similar|confirmation|long - {collect}",
                    ),
                    says(
                        "you ~ receive|get ~ {promotion} ~ only|if|unless ~ you \
                         ~ sign|subscribe|ask|request|agreed|agree|consent - {not}",
                    ),
                    says(
                        "only ~ hear ~ from ~ us ~ if|when|after|once ~ you ~ \
                         ticked|asked|agreed|signed|subscribed|opted - {not} - order|account|problem",
                    ),
                    says(
                        "only ~ email|mail|write|contact|message ~ you ~ if|when|after|once ~ you \
                         ~ ticked|asked|agreed|signed|subscribed|opted - {not} - order|account|problem",
                    ),
                ],
                softened: None,
                hits: examples(&[
                    "With your consent, we send you a newsletter.",
                    "We do not send marketing e-mails without your consent.",
                    "If you have opted in, we send you special offers.",
                    "We will only send you marketing if you have opted in.",
                    "You will receive our newsletter only if you sign up for it.",
                    "We send our newsletter to those who subscribe to it.",
                    "You will only hear from us if you ticked the box.",
                    "We will only e-mail you if you have asked for it.",
                ]),
                misses: examples(&[
                    "We send you a newsletter.",
                    "We never send newsletters.",
                    "With your consent, we call a doctor.",
                    "We send you newsletters with your consent or in our own interest.",
                    "We send you offers that are similar to what you are subscribed to.",
                    "Shops send offers with your consent.",
                    "You will hear from us if you win.",
                    "We only contact you if you have ordered something.",
                ]),
            },
            Level {
                id: "opt-out",
                stance: Neutral,
                title: "Promotional mail that you can stop",
                why: "It writes to you until you unsubscribe.",
                says: &[
                    unless_refused("we send|use promotion"),
                    says("{refuse} ~ {promotion}"),
                    says("you can|may ~ stop ~ {promotion}"),
                    says("{refuse} ~ receiving|receive ~ {promotion}|emails|email|messages|communications"),
                    says("{promotion} ... you can|may {refuse}"),
                    says("{promotion} ... unsubscribe ~ link|instructions|button|at"),
                    says(
                        "wish|want|like to receive ~ {promotion}|communications|emails|mailings ... \
                         {refuse}|contact|let|notify|tell|click",
                    ),
                    says(
                        "you|to ~ stop|end|halt (receiving) (our|any|all|direct) marketing|promotional - {not} - \
                         {share}|{they}",
                    ),
                    says("ask|tell|request|instruct us|that ~ not|stop ~ marketing|promotional - {they}"),
                    says("{refuse} ~ direct marketing - {they}"),
                    says("{refuse} ~ marketing communications|messages|emails|email|purposes|mail - {they}"),
                    says("hear from us ... {refuse}|unsubscribe|click"),
                    says("stop|cease receiving ~ {promotion}|emails|email|messages|communications|mailings - {they}"),
                    says("choose|elect|decide|prefer|opt|option ~ not to receive ~ {promotion}|marketing - {they}"),
                    says("stop|prevent us (from) contacting|sending ~ marketing|{promotion} - {not}"),
                    says(
                        "manage|change|update|adjust|edit|set ~ \
                         email|communication|communications|marketing|newsletter|mailing|contact preferences|settings \
                         - {not} - {they}",
                    ),
                    says(
                        "each|every|our|all|any|these|such ~ email|emails|mail|mails|message|messages|mailing \
                         ... unsubscribe - {not} - account",
                    ),
                    says(
                        "no longer|don't|not ~ want|wish|like ~ (receive) ~ {promotion} ... \
                         click|follow|write|email|contact|tell|let|unsubscribe|change|use|visit - {they} ~ {promotion}",
                    ),
                    says(
                        "news|newsletters|newsletter|offers|promotions ~ ... unless you \
                         ~ (chosen|asked|told|decided|choose) \
                         opted|objected|unsubscribed|refused|opt|unsubscribe|object|not - {not} collect|collects \
                         - {they} ~ {promotion} - not|never ~ send|sends|show",
                    ),
                    says(
                        "stop|end|cancel|avoid ~ getting|receiving|get|receive ~ {promotion}|newsletter|newsletters \
                         ... click|press|write|tell|email|reply|unsubscribe|use|settings|change - {not}",
                    ),
                    says(
                        "tell|let|write|inform us ~ (know) ~ (that|if) ~ you ~ no longer|{not} ~ want|wish|like \
                         ~ {promotion}|advertising|newsletters|newsletter|ads - {child} \
                         - personalized|personalised|targeted",
                    ),
                    says(
                        "every|each|any|all newsletter|newsletters|email|emails|message|messages|mailing|mailings ~ \
                         has|have|contains|contain|includes|include|carries|carry ~ \
                         link|button|way|address|instructions|option ... stop|unsubscribe|opt|cancel|end|leave - \
                         {not} - password",
                    ),
                    says(
                        "click|clicking|follow|following|press|use|using ~ link|button|instructions ~ \
                         (included|contained|found) (in|of|at) ~ \
                         email|emails|e-mail|e-mails|mail|mails|mailing|mailings|newsletter|message|messages ~ (to) ~ \
                         remove|take|delete ~ yourself|address|name|off|list - {not} - \
                         password|account",
                    ),
                    says(
                        "{refuse} ~ (of|from) being contacted|mailed|emailed|called ~ - {not} ~ {refuse} - {they} ~ \
                         contact|call",
                    ),
                ],
                softened: None,
                hits: examples(&[
                    "You can unsubscribe from the newsletter at any time.",
                    "We send you special offers; you may opt out.",
                    "If you don't want to receive promotional e-mails, you can opt out.",
                    "To opt out of marketing communications, write to us.",
                    "Each newsletter has an unsubscribe link.",
                    "You can stop our marketing at any time.",
                    "You may ask us not to contact you for marketing.",
                    "You have the right to object to direct marketing.",
                    "If you no longer want to hear from us, click the link in the mail.",
                    "To stop receiving our newsletter, click the link in it.",
                    "You can choose not to receive newsletters.",
                    "You may stop us from contacting you for marketing.",
                    "You can change your email preferences in your account.",
                    "Every e-mail has a link to unsubscribe.",
                    "If you no longer want our newsletter, follow the link at its foot.",
                    "We use your data to send you news, special offers and general information about other goods, \
                     unless you have chosen not to receive it.",
                    "To stop getting our newsletter, click unsubscribe.",
                    "You may tell us at any time that you no longer want our advertising.",
                    "You can opt out of receiving promotional e-mails.",
                    "You may stop promotional e-mails at any time.",
                    "Every newsletter has a link at the bottom with which you can stop it.",
                    "You may click on a link in our e-mails in order to remove yourself from our mailings.",
                    "You can opt out from being contacted in this way in your account.",
                ]),
                misses: examples(&[
                    "We send you a newsletter.",
                    "You cannot unsubscribe from the newsletter.",
                    "You can opt out of cookies.",
                    "Our partners send offers.",
                    "We do not send newsletters.",
                    "Decline the invitation if you like.",
                    "You cannot stop our marketing.",
                    "Update your e-mail address in the settings.",
                    "You can ask us not to store your card.",
                    "We would like to hear from you.",
                    "We do not send you offers unless you have chosen to receive them.",
                    "We send you the parcel unless you have chosen not to receive it.",
                    "To stop getting wet, use an umbrella.",
                    "We will not stop sending you our newsletter.",
                    "You may tell us at any time that you no longer want our cat.",
                    "Every newsletter has a link to our shop.",
                    "Not every e-mail contains a link to stop it.",
                    "There is no link in our emails to click on to remove yourself from the list.",
                    "Click on the link in our email to confirm your account.",
                    "You cannot opt out from being contacted about your order.",
                ]),
            },
            Level {
                id: "practised",
                stance: Caution,
                title: "Sends promotional mail",
                why: "It uses your address to sell you things, and does not say how to stop it.",
                says: &[
                    affirms(
                        "we send promotion - {consent}|consent|permission - open to - \
                         interact|interaction|interactions|mechanisms|tracking|contents - {pixel} - stored \
                         by - changes ~ notify - notification settings - request marketing - on our behalf",
                    ),
                    affirms(
                        "you collect promotion - from ~ {they} - {consent}|consent - no longer - \
                         interact|interaction|interactions|mechanisms|tracking|contents - {pixel} - stored \
                         by - changes ~ notify - notification settings - request marketing - on our behalf - \
                         stop receiving",
                    ),
                    affirms(
                        "we use data + send|sending|contact|contacting|provide|deliver|email|inform ~ \
                         {promotion} - not|never - {consent}|consent|permission - {they} ~ {promotion} - \
                         interact|interaction|interactions|mechanisms|tracking|contents - {pixel} - stored \
                         by - changes ~ notify - notification settings - request marketing - on our behalf",
                    ),
                    affirms(
                        "we use =data + to promote|advertise|market (our|new|other) ~ products|services|goods|offers ~ \
                         to you - {consent}|consent|permission - {they} - on our behalf - {aggregate}",
                    ),
                    affirms("we send + goods|products|services|offers ~ (that) ~ may ~ interest|interested"),
                    affirms(
                        "we send + you (with) \
                         news|newsletters|offers|information|updates|announcements|materials ~ \
                         about|on|regarding|of ~ new|our|latest|special|future|upcoming|other (new) (special) \
                         products|goods|promotions|offers|events|sales|specials|campaigns|offerings - \
                         {consent}|consent|permission - {they} - stop receiving - \
                         order|orders|purchase|purchased|account|changes - request|requested - on our behalf",
                    ),
                    affirms(
                        "we send + you (with) news|offers|information|updates|announcements|materials ~ \
                         about|on|regarding|of ~ promotions|offers|events|specials|discounts|campaigns|sales - \
                         {consent}|consent|permission - {they} - stop receiving - \
                         order|orders|purchase|purchased|account|changes - request|requested - on our behalf",
                    ),
                    affirms(
                        "we use =data + for|in (our) (own) (direct) marketing|promotional - {they} - \
                         {consent}|consent|permission - {refuse} - {share} - {aggregate} - legitimate|legal - \
                         not|object|right - research|analyze|analyse|profiling|ads|ad|except|cease|ask",
                    ),
                    says(
                        "we ~ market (our) (own) (products|goods|services|offers) to you - {not} - \
                         {consent}|consent|permission - {they} - {refuse}",
                    ),
                    affirms(
                        "we send + you ~ for|in (direct) (our) (direct) marketing|promotional - {they} - \
                         {consent}|consent|permission - {refuse} - not|object|right|ask|cease|find|part|stored",
                    ),
                    says(
                        "keep|keeping you ~ date|informed|updated ~ about|on|of|with ~ our|new|special|latest ~ \
                         products|offers|promotions|events|sales - {consent}|consent|permission - {not}",
                    ),
                    affirms(
                        "we use =data + send|inform|tell|notify|email|contact|update you ~ about|of|with|on ~ \
                         offers|promotions|specials|discounts|sales - {consent}|consent|permission - {they} - \
                         {refuse}",
                    ),
                    says(
                        "we ~ contact|tell|inform|notify|email ~ you ~ about|of|on \
                         ~ products|services|offers|goods|events ... interest|interested|like|enjoy - {not} \
                         - {consent}|consent|permission - {they} ~ contact - {refuse}",
                    ),
                    affirms(
                        "we use data|email-address + to ~ tell|inform|notify|email|contact|write|update (to) you \
                         ~ about|of|with|on ~ (our|new|special) offers|promotions|deals|specials|discounts|sales \
                         - {consent}|consent|permission - {they} - {refuse} \
                         - request|requested|order|orders|account|changes",
                    ),
                    says(
                        "by ~ account|registering|signing|joining|subscribing|using|service|services ~ you ~ \
                         agree|consent ~ (to) ~ (the) receive|receipt|receiving ~ (of) ~ {promotion} - {not} ~ \
                         agree|consent|receive - stop",
                    ),
                ],
                softened: Some(Softening::Into {
                    to: "opt-out",
                    by: &[
                        says("{refuse} ~ {promotion}|emails|messages|communications|email|mailings"),
                        says("unsubscribe"),
                        says("{promotion} ... you can|may {refuse}"),
                        says(
                            "wish|want|like to receive ~ {promotion}|communications|emails|mailings ... \
                             {refuse}|contact|click",
                        ),
                    ],
                }),
                hits: examples(&[
                    "We use your data to promote our products to you.",
                    "We send you special offers.",
                    "We may use your e-mail address to tell you about new products.",
                    "Our team regularly sends out mailings about our goods.",
                    "We will notify you of discounts.",
                    "Your address is used to send you our newsletter.",
                    "We may contact you with news about our products.",
                    "We may use your e-mail address to send you promotions.",
                    "From time to time we may send you information about promotions and events.",
                    "We use personal information for direct marketing.",
                    "Your data may be used for marketing purposes.",
                    "We use your address to market our goods to you.",
                    "We may contact you for marketing purposes.",
                    "We would like to keep you up to date about our products and special offers.",
                    "We use the data to inform you about new features, events and promotions.",
                    "We may use your address to contact you about services that we believe will be of interest to you.",
                    "We may use your e-mail address to tell you about our offers.",
                    "You will receive marketing e-mails from us.",
                    "We may send you information about goods that may interest you.",
                    "By keeping an account, you consent to receive promotional materials from us.",
                    "By registering you agree to the receipt of promotional e-mails, unless you told us not to send \
                     them.",
                ]),
                misses: examples(&[
                    "We do not send special offers.",
                    "You may send special offers to friends.",
                    "We send you your ticket by mail.",
                    "Our partners send you special offers.",
                    "If you agree, we send you offers.",
                    "Do you send offers?",
                    "Web beacons may be used in our e-mails and other marketing messages.",
                    "If we make major changes, we will notify you, for example in our newsletter.",
                    "When you interact with communications that we send you, such as newsletters, data is collected.",
                    "We do not use your data for marketing purposes.",
                    "We may contact you with news about your order.",
                    "We may inform you of changes to our services.",
                    "Third parties may use your data for marketing purposes.",
                    "We do not market our goods to you.",
                    "We sell our goods on the market square.",
                    "We do not contact you for marketing purposes.",
                    "We keep you up to date about your order.",
                    "We will not contact you about products that may interest you.",
                    "We use your e-mail address to tell you about your order.",
                    "We do not use your e-mail address to tell you about our offers.",
                    "With your consent, we use your e-mail address to tell you about our offers.",
                    "By registering you do not agree to receive promotional e-mails.",
                    "By registering you agree to receive our orders.",
                ]),
            },
            Level {
                id: "forced",
                stance: Bad,
                title: "Promotional mail without a way out",
                why: "You can't use the service without being sold things.",
                says: &[
                    says(
                        "cannot|not|unable ~ {refuse} ~ (receiving) ~ {promotion} - have|has|had not|requested - \
                    affected - transactional",
                    ),
                    says("no way ~ {refuse}|stop ~ {promotion}"),
                ],
                softened: None,
                hits: examples(&[
                    "You cannot opt out of promotional e-mails.",
                    "You may not unsubscribe from our newsletter.",
                    "There is no way to stop our mailings.",
                ]),
                misses: examples(&[
                    "You can opt out of promotional e-mails.",
                    "You cannot opt out of cookies.",
                    "We write to those who have not opted out of our newsletter.",
                    "You may not forward our newsletter.",
                    "We do not send newsletters.",
                ]),
            },
        ],
    },
];
