//! Who else gets the data.

use crate::report::Stance::{Bad, Caution, Good, Grave, Neutral};
use crate::report::Topic::Sharing;
use crate::rule::{
    Level, Practice, Says, Softening, affirms, denies, denies_except, denies_without_consent, examples, says, states,
    unless_refused, with_consent,
};

/// What laws of American states call a sale: any exchange for something of worth (Cal. Civ. Code § 1798.140(ad)).
const IN_LAW_A_SALE: Says = says(
    "{share}|{use}|disclosure|disclosures|cookies|cookie|practice|practices|activities|activity|this|which|that|these|\
     arrangements|arrangement|ways ~ may|might|could|can|would|is|are \
     ~ \
     considered|deemed|constitute|qualify|viewed|regarded|treated|interpreted|characterized|construed|classified|count|\
     counts|fall|meet|called ~ sale|sales|sell|selling|sold - {not} \
     ~ considered|deemed|constitute|qualify|engage|count|fall|viewed - whether|if|extent|depends - for sale \
     - right|rights ~ {refuse}|stop|say - order|orders|merger|assets|business|offer",
);

pub const SHARING: &[Practice] = &[
    Practice {
        id: "data-sale",
        topic: Sharing,
        question: "Is your data sold, rented or traded?",
        expected: true,
        levels: &[
            Level {
                id: "never",
                stance: Good,
                title: "Your data is not sold",
                why: "The company promises without a condition not to sell, rent or trade what it knows about you.",
                says: &[
                    denies(
                        "we sell data - {advertising} ~ {purpose} - ad|ads program - {child} - under|less|younger \
                         ~ #|age - {sensitive-data} - category of - without ~ giving - may sell|share ~ not to \
                         - direct ... not to - do sell - healthrelated - to third parties to use for",
                    ),
                    says(
                        "selling|renting|trading ~ {data} ~ not|never|no ~ part|something|business|model|thing \
                         - {advertising} - {child}",
                    ),
                    says("not|never from|by|through|on selling|renting|trading ~ {data} - {advertising} - {child}"),
                    says("{data} ~ we ~ not|never ~ (buy) (and|or) trade|deal in it|them|that"),
                ],
                // The law's word is wider than the promise's: it is one with a hole.
                softened: Some(Softening::Into { to: "never-except", by: &[IN_LAW_A_SALE] }),
                hits: examples(&[
                    "We never sell your personal data.",
                    "We do not sell, rent or lease our customer lists to anybody.",
                    "Your e-mail address will not be sold or rented.",
                    "No personal information is ever sold to third parties.",
                    "We don't and won't trade information about you.",
                    "We do not “sell” or “share” (as those terms are defined in the law) personal information.",
                    "We do not sell or share your personal information.",
                    "Selling personal data is not, and never will be, part of our business.",
                    "We live from subscriptions, not from selling your data.",
                    "Your data is yours; we do not trade in it.",
                    "In no circumstances will customer data be sold.",
                ]),
                misses: examples(&[
                    "We do not sell your data unless you agree.",
                    "We do not sell shoes to people under 18.",
                    "Do we sell your personal data?",
                    "Our partners do not sell your data.",
                    "We do not sell your data, except to companies that we choose.",
                    "You may not sell data that you find on our site.",
                    "Sale means any exchange of data for money.",
                    "You may direct a company that may sell your data not to sell it.",
                    "Your data is yours; we do not deal with it.",
                ]),
            },
            Level {
                id: "never-except",
                stance: Caution,
                title: "Not sold, but with exceptions",
                why: "The promise not to sell has a hole: read what the exception lets through.",
                says: &[
                    denies_except(
                        "we sell data - {child}|minors|minor - under|less|younger ~ #|age - this|these|such {data} - \
                         {sensitive-data}",
                    ),
                    denies_without_consent(
                        "we sell data - {child}|minors|minor - {sensitive-data} - products|services (that|which) \
                         have|access|use",
                    ),
                ],
                softened: None,
                hits: examples(&[
                    "Except as described below, we do not sell or rent your information.",
                    "We will not sell your data without your permission.",
                    "Personal information is not sold, other than to the buyers named in section 4.",
                    "We never trade your details unless you tell us to.",
                    "We do not rent customer information outside of our family of companies.",
                ]),
                misses: examples(&[
                    "We never sell your personal data.",
                    "We sell your data to anybody who pays.",
                    "You shall not sell your account without our consent.",
                    "Except on Sundays, we sell flowers.",
                    "Third parties do not sell your data without our permission.",
                    "We do not sell products that have access to your data without your consent.",
                ]),
            },
            Level {
                id: "legal-sense",
                stance: Caution,
                title: "Sold in the sense of the law",
                why: "Nobody pays money for your data, but it is given for something else of worth, such as \
                      advertising.",
                says: &[IN_LAW_A_SALE],
                softened: None,
                hits: examples(&[
                    "Some of our disclosures to advertising partners may be considered a “sale” under California law.",
                    "Our use of advertising cookies may be deemed a sale of personal information.",
                    "We share your data with ad networks, which might constitute a sale under some state laws.",
                    "We are not paid for it, but this sharing may count as selling under the law of Nevada.",
                ]),
                misses: examples(&[
                    "Our use of cookies is not considered a sale.",
                    "If this is considered a sale, you may opt out.",
                    "You have the right to opt out of disclosures that may be deemed sales.",
                    "We do not engage in activities that would be considered a sale of your data.",
                    "Whether this constitutes a sale depends on the law.",
                    "Orders may be considered a sale only when you have paid.",
                    "The shop may be considered for sale.",
                ]),
            },
            Level {
                id: "opt-out",
                stance: Bad,
                title: "Sold unless you refuse",
                why: "Your data is for sale from the start; you have to act to stop it.",
                says: &[unless_refused(
                    "we sell data - {merger} - {merger-word} - categories ... we|whom - assets - \
                     {child}|minor|minors - identifying|identify ~ categories - \
                     lists|summarize|summarise - right to opt - sell|sold ~ means - who ~ we ... {sell} \
                     - trading limited|ltd|llc",
                )],
                softened: None,
                hits: examples(&[
                    "We may sell your personal information unless you opt out.",
                    "We rent our mailing list and your e-mail address to others unless you tell us not to.",
                    "We sell certain personal data; you can opt out of these sales at any time.",
                ]),
                misses: examples(&[
                    "We do not sell your data, so there is nothing to opt out of.",
                    "You can opt out of the newsletter.",
                    "Buyers may sell their tickets unless you opt out.",
                    "We never sell your data and you may opt out of analytics.",
                ]),
            },
            Level {
                id: "practised",
                stance: Grave,
                title: "Your data may be sold",
                why: "Once sold, you cannot take it back, and nobody tells you who holds it.",
                says: &[
                    affirms(
                        "we sell data - {merger} - {merger-word} - {aggregate} - categories ... we|whom - \
                         assets - constitute|defined|qualify - product|products - if - {child}|minor|minors - \
                         identifying|identify ~ categories - lists|summarize|summarise - sell|sold ~ means - \
                         who ~ we ... {sell} - trading limited|ltd|llc - reason|reasons|incentive|need|view to {sell} \
                         - {sell} ~ based|on|by|using|through|which|where ~ {data} \
                         - successor|successors|acquirer - new|later|subsequent|future owner - {sell} ... none",
                    ),
                    affirms(
                        "we sell + mailing|customer|member|subscriber list|lists - {not} - {merger} - {merger-word} - \
                         business|company|transaction",
                    ),
                    says(
                        "we ~ receive|accept|get|earn ~ payment|payments|money|compensation|remuneration|revenue ... \
                         return|exchange for ~ {data} - {not} - {aggregate} - defined|means|law",
                    ),
                ],
                softened: Some(Softening::Into { to: "opt-out", by: &[says("{refuse} ~ sale ~ {data}")] }),
                hits: examples(&[
                    "We may sell your personal information to our partners.",
                    "Your personal data can be sold to data brokers.",
                    "From time to time we rent our customer list to other companies.",
                    "We reserve the right to sell or trade the information that you give us.",
                    "The company trades information about its customers.",
                    "We rent our mailing list to other companies.",
                    "We may receive payment from other companies in return for your personal information.",
                ]),
                misses: examples(&[
                    "We do not sell your personal information.",
                    "We sell shoes, and ship them to your address.",
                    "In the event of a sale of our business, your information will pass to the buyer.",
                    "We may sell aggregate data that cannot be linked to you.",
                    "Data brokers may sell your data to their customers.",
                    "You may sell your old phone; delete your data first.",
                    "Companies that sell personal information must say so under the law.",
                    "If we ever decide to sell the company, we will tell you about your information.",
                    "“Sold” means renting or releasing personal information by the business to a third party for \
                     money.",
                    "We will send you two lists of the personal information that we have sold or disclosed.",
                    "Before selling the personal information of a minor we ask for permission.",
                    "We never rent our mailing list to anybody.",
                    "You may not sell our mailing list.",
                    "We do not receive money in exchange for your personal information.",
                    "Nothing in this notice entitles us to sell your data.",
                ]),
            },
        ],
    },
    Practice {
        id: "ad-sharing",
        topic: Sharing,
        question: "Is your data given to advertisers, or to others for their marketing?",
        expected: true,
        levels: &[
            Level {
                id: "never",
                stance: Good,
                title: "Not given to advertisers",
                why: "Your data does not feed the advertising of other companies.",
                says: &[
                    denies(
                        "we share|sell data to advertiser - {child} - {sensitive-data} - \
                         this|these|such|mobile {data} - {data} regarding - sms|verification - generally - \
                         without first|giving - for this|these - choose|choice ~ not ~ \
                         {share} - like a|an - however|but|certain ~ {share} - we may {share}",
                    ),
                    denies(
                        "we share|sell data to they + {advertising}|{promotion} - {child} - {sensitive-data} \
                         - this|these|such|mobile {data} - {data} regarding - sms|verification - generally - \
                         without first|giving - for this|these - choose|choice ~ not ~ \
                         {share} - like a|an - however|but|certain ~ {share} - we may {share} - purposes of \
                         analyzing|measuring|analysing",
                    ),
                ],
                softened: None,
                hits: examples(&[
                    "We do not share your data with advertisers.",
                    "Your information is never disclosed to third parties for their marketing purposes.",
                    "We will not give your e-mail address to other companies for advertising.",
                    "No personal data is passed to ad networks.",
                    "We don't provide personal information to marketing companies.",
                ]),
                misses: examples(&[
                    "We do not share your data with the police.",
                    "We share your data with advertisers.",
                    "We do not share your data with advertisers without your consent.",
                    "Advertisers do not share their data with us.",
                    "We do not give your data to third parties.",
                    "Do you share my data with advertisers?",
                    "Information collected through this SMS program is not shared with third parties for marketing.",
                    "Acme does not sell your data; however, we may share it with advertising partners.",
                    "You can choose for us not to share your information with advertisers.",
                    "We do not share your data with third parties for their marketing without first giving you the \
                     ability to opt out.",
                    "We generally do not share your data with other companies for marketing.",
                ]),
            },
            Level {
                id: "opt-in",
                stance: Neutral,
                title: "Given to advertisers only if you agree",
                why: "You are asked first, before your data is used for the marketing of other companies.",
                says: &[
                    denies_without_consent(
                        "we share|sell data to advertiser - unencrypted|encrypted - or ~ mechanism|{refuse}",
                    ),
                    denies_without_consent(
                        "we share|sell data to they + {advertising}|{promotion} - unencrypted|encrypted - or \
                         ~ mechanism|{refuse}",
                    ),
                    with_consent(
                        "we share data to advertiser  - or ~ permission|consent - when you enable - or ~ \
                         not|havent|{refuse}",
                    ),
                    with_consent(
                        "we share data to they + {advertising} - or ~ permission|consent - when you enable - \
                         or ~ not|havent|{refuse}",
                    ),
                ],
                softened: None,
                hits: examples(&[
                    "We do not share your data with advertisers without your consent.",
                    "With your consent, we disclose your email address to partners for their own marketing.",
                    "If you agree, we give your name to our advertising partners.",
                    "We do not share your address with other companies for marketing without your consent.",
                ]),
                misses: examples(&[
                    "We share your data with advertisers.",
                    "We share your data with the shipping company if you agree.",
                    "We do not share your data with advertisers.",
                    "Advertisers ask for your consent.",
                    "We share your age range (or, with your permission, your location) with advertisers.",
                    "We share your data with advertisers if you opt in or do not opt out when asked.",
                ]),
            },
            Level {
                id: "opt-out",
                stance: Caution,
                title: "Given to advertisers unless you refuse",
                why: "Your data reaches other companies' marketing from the start; you have to act to stop it.",
                says: &[
                    unless_refused("we share data to advertiser"),
                    unless_refused("we share data to they + {advertising}|{promotion}"),
                ],
                softened: None,
                hits: examples(&[
                    "We share your data with ad networks unless you opt out.",
                    "We may disclose your address to third parties for their marketing, unless you tell us not to.",
                    "You can opt out of our sharing of information with advertisers, which we do by default.",
                ]),
                misses: examples(&[
                    "You can opt out of our newsletter.",
                    "We share your data with advertisers.",
                    "We do not share your data with advertisers, so you need not opt out.",
                    "Advertisers let you opt out of their cookies.",
                ]),
            },
            Level {
                id: "practised",
                stance: Grave,
                title: "Given to advertisers",
                why: "Companies you never dealt with learn who you are, and use it to sell you things.",
                says: &[
                    affirms(
                        "we share data to advertiser - on our behalf - {aggregate} - aggregate|statistical - \
                         ask ~ consent - request|requests|requesting|entitled|calendar|identity ~ third - \
                         request|ask|obtain ~ information|notice - right to request|obtain|know|receive|ask \
                         - you the right - help us provide - appropriate consent - {provider} - {collect} ~ \
                         from ~ {they}",
                    ),
                    affirms(
                        "we share data to they + for|their ~ {advertising} - through one of - {aggregate} - \
                         {on-our-behalf} - ask ~ consent - \
                         request|requests|requesting|entitled|calendar|identity ~ third - request|ask|obtain \
                         ~ information|notice - right to request|obtain|know|receive|ask - you the right - \
                         help us provide - appropriate consent - {provider} - instruct|direct|ask us \
                         - preceding ~ year - if any - group companies|company",
                    ),
                    affirms(
                        "we share data to they + they ~ send ~ {advertising}|{promotion} - {on-our-behalf} - \
                         ask ~ consent - request|requests|requesting|entitled|calendar|identity ~ third - \
                         request|ask|obtain ~ information|notice - right to request|obtain|know|receive|ask \
                         - you the right - help us provide - appropriate consent",
                    ),
                    affirms(
                        "they use data + we ~ let|allow|permit ~ {they} + their (own) {advertising} - {on-our-behalf} \
                         - {not} - {consent} - {refuse}",
                    ),
                ],
                softened: Some(Softening::Into {
                    to: "opt-out",
                    by: &[
                        says("{refuse} ~ sharing|share|disclose ~ {data} ... {advertising}|{advertiser}|{promotion}"),
                        says("not want|wish us to {share} ~ {data} ... {advertising}|{advertiser}|{promotion}"),
                        says("stop|stopping|prevent ~ sharing ~ {data} ... {advertising}|{advertiser}"),
                    ],
                }),
                hits: examples(&[
                    "We share your profile information with advertisers.",
                    "Your e-mail address may be disclosed to third parties for their direct marketing.",
                    "We give our ad networks information about what you buy.",
                    "We may provide your personal information to our partners for advertising purposes.",
                    "We pass your contact details on to other companies, who use them for marketing.",
                    "We let other companies use your data for their own marketing.",
                    "We share your address with other companies so that they can send you offers.",
                ]),
                misses: examples(&[
                    "We do not share your information with advertisers.",
                    "We share aggregate statistics with advertisers.",
                    "Advertisers may share information with us.",
                    "We share your address with the courier that delivers your order.",
                    "You may share offers from advertisers with your friends.",
                    "We use your data for our own marketing.",
                    "California residents may ask with which third parties we have shared data for their marketing \
                     purposes.",
                    "How do we share your data with advertisers?",
                    "To request information about our disclosure of personal data to third parties for their direct \
                     marketing, write to us.",
                    "You have the right to obtain from us the categories of data that we disclosed to third parties \
                     for their marketing.",
                    "With appropriate consent where it is required, we may share your address with third parties for \
                     their marketing.",
                    "We share your data with advertising companies that act on our behalf.",
                    "We do not let other companies use your data for their own marketing.",
                    "We let our mail house use your address to send our letters.",
                ]),
            },
        ],
    },
    Practice {
        id: "third-party-sharing",
        topic: Sharing,
        question: "Is your data given to others at all?",
        expected: true,
        levels: &[
            Level {
                id: "never",
                stance: Good,
                title: "Not given to others",
                why: "What you give stays with this company.",
                says: &[
                    denies(
                        "we share =data to =they|partner - {advertising} - {promotion} - {advertiser} - \
                         {child} - {share} us - this|these|such {data} - manner|way|defined|cannot - \
                         further|other|additional {data} - {aggregate} - {named-company} - {cookie} - \
                         {pixel} - through|via|using|context - for such purpose|purposes - any other \
                         purpose|purposes - face|facial - content of - years old - exchange - \
                         monetary|money|consideration|commercial|partnership - guarantee|guarantees|deleted \
                         - {data} unrelated - other unrelated - years of age - shortterm|transient|transit - \
                         short term - will only be used - not limited - unrelated|unaffiliated - safeguards",
                    ),
                    denies(
                        "we share =data - {receive} - {sell} or|and|nor share - {advertising} - {promotion} \
                         - {advertiser} - {authority} - with|to you - {share} you - {share} us - {child} - publicly \
                         - this|these|such {data} - {share} ~ with|to|via|through|on - manner|way|defined|cannot \
                         - further|other|additional {data} - {aggregate} - {named-company} - {sensitive-data} \
                         - survey|surveys|context - more ~ than - for such|any|other purpose|purposes - any other \
                         purpose|purposes - face|facial - content of - years old - exchange \
                         - monetary|money|consideration|commercial|partnership - guarantee|guarantees|deleted - {data} \
                         unrelated - other unrelated - years of age - shortterm|transient|transit - short term - will \
                         only be used - not limited - copies|copy",
                    ),
                    says(
                        "{data} (always) stays|remain|remains|stay with us - {they} ~ {share} - until|unless|except \
                         - {not} ~ stays|stay|remain",
                    ),
                    says("we keep ~ {data}|it|them ~ to ourselves - {not} - except|unless|other|but"),
                    says(
                        "what|everything|anything|all you ~ tell|give|write|enter|save|upload|share|send ~ (to) (us) \
                         ~ stays|remains ~ with us|between - {not} - unless|except|but|only|if",
                    ),
                    says(
                        "{not}|nobody|noone outside|else|beyond (of) (our|the) (company|team|office|firm) ~ (ever) \
                         sees|see|gets|get|receives|reads ~ (your|what) {data}|you - unless|except|but|without|if - \
                         {not} ~ nobody",
                    ),
                ],
                softened: None,
                hits: examples(&[
                    "We do not share your information with third parties.",
                    "Your data is never passed on to anyone.",
                    "We will not disclose any of your personal information.",
                    "We give your data to no third party.",
                    "No personal data is transferred to other companies.",
                    "Your information stays with us and goes to nobody else.",
                    "We keep your data to ourselves.",
                    "What you tell us stays with us.",
                    "Nobody outside our company ever sees your data.",
                    "Nobody else gets your data.",
                ]),
                misses: examples(&[
                    "We do not share your information, except with our partners.",
                    "We do not share your information with advertisers.",
                    "You should not share your personal information with strangers.",
                    "We do not provide you with information by telephone.",
                    "Third parties do not share their data with us.",
                    "We do not share your data without your consent.",
                    "Never give your password and other data to anyone.",
                    "We do not share your data with third parties in connection with our newsletter.",
                    "We do not disclose your data to third parties in exchange for money.",
                    "No company can guarantee that your data is not disclosed.",
                    "Short-term use, where the data is not disclosed to a third party.",
                    "We have not shared the data of users under 16 years of age.",
                    "We do not “sell” or “share” personal information (as those terms are defined in the law).",
                    "We do not keep your data to ourselves.",
                    "We keep the profits to ourselves.",
                    "What you tell us does not stay with us.",
                    "Everything you order stays with us if you do not pay.",
                    "Nobody outside our company sees your data unless the law demands it.",
                    "Nobody outside our company has won the prize.",
                    "We never share more of your data with third parties than we must.",
                    "We do not provide copies of the data that we hold about you.",
                ]),
            },
            Level {
                id: "consent-only",
                stance: Good,
                title: "Given to others only if you agree",
                why: "You are asked before anybody else gets your data.",
                says: &[
                    denies_without_consent(
                        "we share =data - {advertising} - {promotion} - {advertiser} - {child}|minors - \
                         this|these|such {data} - {sensitive-data} - without (your) (personal) data|information - \
                         {data} of third",
                    ),
                    with_consent("we share =data + only ~ {consent} - {advertising} - {promotion} - {advertiser}"),
                    with_consent(
                        "we share =data + only|exclusively (will|may) {share} ~ {data} ... {consent} - \
                         circumstances|following|cases|situations|ways|limited|or - {advertising} - {promotion} \
                         - {advertiser} - {child}",
                    ),
                    says(
                        "we ~ ask|obtain|get|seek|request|require|need|have ~ \
                         consent|permission|approval|authorization before|prior ~ {share} ~ {data} - \
                         {advertising} - {advertiser} - {promotion} - {child} - {sensitive-data} - {not} - \
                         material|new|different|other purpose|purposes",
                    ),
                    says(
                        "before ~ {share} ~ {data} ... we ~ ask|obtain|seek|get|request ~ \
                         you|consent|permission|approval - {advertising} - {advertiser} - {promotion} - {child} \
                         - {sensitive-data} - {not} - identity|verify",
                    ),
                    says(
                        "without ~ consent|permission|approval ~ nothing|none \
                         ~ leaves|leave|shared|passed|disclosed|given",
                    ),
                ],
                softened: None,
                hits: examples(&[
                    "We will not disclose your personal data to anyone without your consent.",
                    "Your information is not shared with other companies unless you give us permission.",
                    "We only share your information with others if you agree.",
                    "We never pass on your details without first asking you.",
                    "We do not transfer personal information to third parties except with your consent.",
                    "We only share your personal information with third parties with your consent.",
                    "We will ask for your consent before we share your data with others.",
                    "We obtain your permission before disclosing your personal data.",
                    "Before we share your data with a third party, we will always ask you.",
                    "Your data is disclosed to others only with your express permission.",
                    "Without your permission, nothing leaves our servers.",
                    "Absent your express authorisation, we do not disclose personal data to outside parties.",
                ]),
                misses: examples(&[
                    "We share your data with others.",
                    "If you ask us to delete your data, we cannot provide our services to you without your data.",
                    "We do not share your data except where we like to, without your consent.",
                    "You may not share another person's data without their consent.",
                    "We use your data only with your consent.",
                    "Without your consent, we may disclose your data to anyone.",
                    "If you agree, the seller sends you a letter.",
                    "We only share your information in these cases: with your consent, or to fulfil your order.",
                    "We ask for your consent before we share your data with advertisers.",
                    "We do not ask for your consent before we share your data.",
                    "You must obtain consent before you share the data of others.",
                    "Before sharing the data of a friend, ask for their permission.",
                    "Before we share your data with you, we ask you to prove who you are, to verify your identity.",
                    "We do not disclose personal data to outside parties.",
                ]),
            },
            Level {
                id: "never-except",
                stance: Neutral,
                title: "Not given to others, with exceptions",
                why: "A promise with exceptions: how much it is worth depends on how narrow they are.",
                says: &[
                    denies(
                        "we share =data to =they|partner + any other purpose|purposes|reason|reasons - \
                         {advertising} - {advertiser} - {child} - such|these|this {data} - {aggregate}",
                    ),
                    denies_except(
                        "we share =data - country - under|less|younger ~ #|age - shortterm|transient - short term - \
                         for this purpose - to (any) (public) {authority} ... unless|except|exception - {advertiser} \
                         ... unless|except - you give|gave|given consent - to legal authorities - a jurisdiction - \
                         indiscriminate|disproportionate - unless we have|obtain|get|receive your \
                         (prior|explicit|express) consent",
                    ),
                    says(
                        "we (will|do) only share|disclose|pass|provide|transfer ~ {=data} ~ with|to ~ {they}|others \
                         ... following|these|circumstances|cases|situations|if - {advertising} - {not} - {provider}",
                    ),
                    says(
                        "{data} (always) stays|remain|remains|stay with us ... unless|except|until - {not} ~ \
                         stays|stay|remain - {they} ~ {share}",
                    ),
                ],
                softened: None,
                hits: examples(&[
                    "Except as described in this policy, we will not share your information.",
                    "We do not disclose personal data to others unless the law requires it.",
                    "Your information is not passed to third parties other than those that deliver your order.",
                    "We never give your details to other companies, save for the cases below.",
                    "We do not share your data. This does not include companies that work for us.",
                    "We do not share your data with others, except to law enforcement.",
                    "Your data is not passed to third parties for any other purpose.",
                    "We only share your data with third parties in the following cases.",
                    "Your data stays with us, unless a court demands it.",
                ]),
                misses: examples(&[
                    "We do not share your information with anyone.",
                    "We share your information, except your age.",
                    "You may not disclose the data unless we say so.",
                    "Unless you object, we share your information with our partners.",
                    "Except for holidays, we answer within a day.",
                    "Our partners do not share data unless required.",
                    "We do not disclose your data to law enforcement unless we must.",
                    "We do not share your data with advertisers, except for the kinds below.",
                    "Data processed for this purpose is not shared with others, except with our host.",
                    "Your data stays with us.",
                    "Your data does not stay with us unless you pay.",
                    "Your order stays with us unless you call for it.",
                ]),
            },
            Level {
                id: "limited",
                stance: Neutral,
                title: "Given to named kinds of recipients",
                why: "It says who gets your data and what for, without promising more.",
                says: &[
                    states("we share =data to they + only|solely - {not} - {consent} - that meet"),
                    states("we share =data to provider + {on-our-behalf}"),
                    states("we share =data + only|solely ~ with|to ~ {provider}"),
                    affirms(
                        "we share =data + with|to ~ following ~ \
                         they|parties|party|recipients|recipient|entities|persons|organisations|organizations|\
                         companies|partners - {not} - right|rights",
                    ),
                    affirms(
                        "we share =data + with|to ~ {they}|{partner} ... \
                         following|these ~ cases|circumstances|situations|ways|purposes - {not} - right|rights",
                    ),
                    says(
                        "if|when ~ you ~ buy|order|purchase|book|rent ~ from ~ \
                         seller|merchant|vendor|host|shop|dealer|retailer ... {data} ~ \
                         provided|given|shared|disclosed|passed|sent|transferred|forwarded ~ to ~ \
                         (this|that|the|such) seller|merchant|vendor|host|shop|dealer|retailer - {not}",
                    ),
                    with_consent("we share =data to they|partner - only|solely|unless"),
                ],
                softened: None,
                hits: examples(&[
                    "We share your information only with the courier and the bank.",
                    "Your data is disclosed to service providers who work on our behalf.",
                    "We disclose personal data solely to the companies in this list and to no others, such as our \
                     vendors.",
                    "We may share your personal data with the following categories of recipients:",
                    "Your information is disclosed to third parties in these cases:",
                    "When you buy from a merchant on our market, your data is passed to this merchant.",
                    "We may share data about you with other companies when we have your consent.",
                ]),
                misses: examples(&[
                    "We share your information with third parties.",
                    "We use your information only to answer you.",
                    "You share your data only with your friends.",
                    "Service providers work on our behalf.",
                    "When you buy from a merchant on our market, your data is not passed to this merchant.",
                    "When you buy from a merchant on our market, the merchant ships the goods.",
                    "We share data about you without your consent.",
                    "We never share your data, with or without your consent.",
                ]),
            },
            Level {
                id: "broad",
                stance: Bad,
                title: "Given to partners and third parties without a limit",
                why: "Words like \"partners\" can mean anyone; you can't tell where your data ends up.",
                says: &[affirms(
                    "we share =data to =they|partner - only|solely - {on-our-behalf} - {aggregate} - \
                     {merger} - {merger-word} - assets - {required-by-law} - {authority} - \
                     {legal-process} - not|never - with ~ {public-place} - {protect-rights} - {you} ~ \
                     direct|instruct|request|ask|asked - {affiliate} - necessary|needed - {they} ~ \
                     vendors|providers|processors|vendor|provider - ask ~ consent - give ~ consent - \
                     purpose|purposes of providing - user activity|status - authorize|authorise us - you \
                     have chosen - affiliated - group of companies - entities around - \
                     aggregate|aggregated|anonymised|anonymized - {transfer-safeguard} - \
                     accountability|accountable|onward - {they} who|that assist|help|support|perform - \
                     {they} who|that provide (and) (support) services|critical|support - list of ~ \
                     {they} - entitled to request|obtain|ask|receive - allow|allows|enable|enables you \
                     to - connect|connects|connecting|link|links|linked|sign ~ account - your third \
                     (party) account - readable - is|are governed by - other users|members - by other ~ \
                     users|members - infrastructure - are requested to - publicly posted - rights \
                     property - others safe - legal rights|claims - collect|obtain|get ~ consent - \
                     appropriate consent - receive from - you share your - provides information on - \
                     following|follows|below - with|to this|that|these|those {they}|{partner} - {they} ... is|are \
                     provided|given (directly) to - {you} (may) have|has|had (a|the) right|rights \
                     - that|which|who you authorize|authorise|choose|approve|select|connect|designate \
                     - provide|provides additional|more|further information - through one of \
                     - our ads|advertisements on - party to the",
                )],
                softened: None,
                hits: examples(&[
                    "We may share your information with third parties.",
                    "Your personal information may be disclosed to our business partners.",
                    "We share data with selected companies that we think may interest you.",
                    "Information about you can be passed on to others.",
                    "We reserve the right to transfer your personal data to our partners.",
                ]),
                misses: examples(&[
                    "We do not share your information with third parties.",
                    "We share your information only with third parties that deliver your order.",
                    "We share information with third parties that help us run the site.",
                    "Third parties share information with us.",
                    "Users of third-party sites share information with the public and other third parties.",
                    "We may share aggregate information with our partners.",
                    "You can share your information with others in the forum.",
                    "We disclose information to third parties where required by law.",
                    "Will you share my information with third parties?",
                    "We may ask for your consent to share your data with third parties, and share it if you give it.",
                    "We share your information with third parties for the purpose of providing the service.",
                    "We are accountable for personal data that we transfer to a third party under the onward transfer \
                     principles.",
                    "Your profile may be shared by other users with third parties.",
                    "We share your data with third parties that you have chosen.",
                    "We share your data with third parties that help us with payments.",
                    "We share your personal data within our group of companies and with other companies in it.",
                    "Your profile may be shared by other registered users with third parties.",
                    "Your code is transmitted to third-party computing infrastructure.",
                    "We may share your personal data with the following third parties:",
                    "We disclose your information to third parties as described below.",
                    "You have the right to know the kinds of third parties to which we disclose personal data.",
                    "We share the data of your order with that third party.",
                    "What you give to a third-party service is provided directly to its owner, a third party.",
                ]),
            },
        ],
    },
];
