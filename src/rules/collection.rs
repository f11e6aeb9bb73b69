//! What is taken from you.

use crate::report::Stance::{Bad, Caution, Good, Neutral};
use crate::report::Topic::Collection;
use crate::rule::{Level, Practice, affirms, denies, examples, says, states};

pub const COLLECTION: &[Practice] = &[
    Practice {
        id: "data-list",
        topic: Collection,
        question: "Does it say what it collects?",
        expected: true,
        levels: &[
            Level {
                id: "exhaustive",
                stance: Good,
                title: "Says all that it collects",
                why: "A closed list: what is not on it is not collected.",
                says: &[
                    affirms(
                        "we collect kind + {we} (will) (may) only|solely (ever) {collect} - {if}|when|where - \
                         accordance|law|laws|lawful|purpose|purposes|consent|case|cases - {sensitive-data}|sensitive - \
                         {child}|child|children - limited",
                    ),
                    says("the only (personal) {data} (that) we collect - from - sensitive|{sensitive-data}"),
                    affirms(
                        "we collect kind + {collect} only|solely (your) (the) (a) {kind} - {if}|when|where|unless \
                         - accordance|law|laws|lawful|purpose|purposes|consent|case|cases|need|needed|necessary|from \
                         - {sensitive-data}|sensitive - {child}|child|children - limited",
                    ),
                    denies(
                        "we collect =data + other|else|further|additional ~ {data}|than - {they} - \
                         without|notice|notifying - solely|case|cases - {sensitive-data}|sensitive - purpose|purposes",
                    ),
                ],
                softened: None,
                hits: examples(&[
                    "We only collect your e-mail address and your name.",
                    "The only information we collect is your e-mail address.",
                    "We do not collect any other data.",
                    "We collect only your name and your phone number.",
                ]),
                misses: examples(&[
                    "We collect your name, among other things.",
                    "We only collect your address if you order something.",
                    "We collect only your address if you order something.",
                    "We collect only the data that we need.",
                    "We collect only your name from your employer.",
                    "We use your name only to greet you.",
                    "Only adults may collect the prize.",
                    "We only collect your name and your address in accordance with the law.",
                    "We collect your name, which we store only for a week.",
                    "We will not collect other categories of personal data without notice.",
                    "The only sensitive data we collect is your blood type.",
                ]),
            },
            Level {
                id: "categories",
                stance: Neutral,
                title: "Names what it collects",
                why: "You can see which kinds of data it takes, even if the list stays open.",
                says: &[
                    states(
                        "we collect|ask|require kind - {delete} - please|inspect - technologies ... including \
                         {cookie} - requested by (the) user|users|you|customer|customers - \
                         constitute|classified|considered ~ sensitive - provide|give|providing ~ consent - \
                         without ~ {share} - long as ~ need|require - helps|help us approximate",
                    ),
                    states(
                        "you submit|share kind - {public-place} - {delete} - request|requests|response - {share} \
                         preferences - reveal|inspect - such sharing - please - disconnect - {alter} ~ {policy} \
                         - provide|give|providing ~ consent - by|via|over phone|telephone|email|mail",
                    ),
                    says(
                        "{data} ~ such as|including|includes|include ~ {kind} + {collect}|{ask}|{submit} - \
                         {delete} - {not} ~ {collect} - {not} {share} - request|requests - separately - \
                         including|include|includes|as {cookie}",
                    ),
                    says(
                        "{data} (that|which) (is|are|we|may|can|you) (be) \
                         collected|processed|gathered|recorded|collect|process|gather|record ~ \
                         is|are|includes|include|including (your|the|following) ~ {kind} ~ {kind} - {not} - \
                         {they} - {cookie} - {share} - regardless|when|if|right|object",
                    ),
                    says(
                        "{data} (that|which) (is|are|may|can) (be) collected|processed|gathered|recorded ~ \
                         {kind} ~ {kind} ~ {kind} - {not} - {they} - {cookie} - {share} - \
                         regardless|when|if|right|object|about",
                    ),
                    says(
                        "this|these ({=data}) (may|can|could|will) (also) include|includes ~ {kind} ~ {kind} - \
                         {not} - {they} - {share}|public|visible|delete|sending|contacting|send|source|sources - \
                         {cookie}",
                    ),
                    says(
                        "{=data} ~ such|including (as) ~ {kind} ~ stored|kept|held|saved|logged|recorded by|on \
                         us|our - {not} - {they} - {delete}|{cookie}",
                    ),
                    says(
                        "personal|personally|identifiable ~ data|information (may|can|could) \
                         include|includes|comprise|comprises ... {kind} ~ {kind} - {not} ~ include|includes - {they} \
                         - {share} - {cookie} - means|definition|defined|law|laws",
                    ),
                ],
                softened: None,
                hits: examples(&[
                    "We collect your name, e-mail address and phone number.",
                    "You may be asked to enter your telephone number.",
                    "The shop obtains contact information, such as your address, and our staff may ask for your \
                     birthday.",
                    "We may request information including your job title.",
                    "Our servers record your IP address.",
                    "Personal data that may be processed: name, e-mail address, IP address.",
                    "This includes your name, postal address and phone number.",
                    "Your profile information, such as your username and photo, is stored by us.",
                    "Personal data may include, but is not limited to, your e-mail address and your telephone number.",
                    "The personal data that we collect includes your name, your address and your phone number.",
                ]),
                misses: examples(&[
                    "We do not collect your name.",
                    "We collect certain information.",
                    "We collect stamps.",
                    "Other companies may collect your name and address.",
                    "What information do we collect: your name and address?",
                    "Please do not submit your credit card number by mail.",
                    "Photos that you upload may reveal your address; think before you submit them.",
                    "We keep data collected from guests separately from account information such as your name.",
                    "We keep whatever personal data you submit to us by phone.",
                    "We use several technologies to collect and store information, including cookies and browser \
                     storage.",
                    "Some of what we collect may be considered sensitive information.",
                    "You may opt out of such sharing with our “Cookie Preferences” link.",
                    "Please check that the e-mail you have entered is correct.",
                    "We may revise this policy and tell you at the e-mail address you provided.",
                    "Depending on your location, you may be asked to provide your consent to cookies.",
                    "Some products require a real name, and you can use others without providing your name.",
                    "We keep your photos only as long as we need them, and your name.",
                    "Personal data that is not collected: name, e-mail address, IP address.",
                    "This includes our partners and their staff.",
                    "Your information is stored by us.",
                    "Personal data does not include your telephone number and address.",
                    "The law says that personal data may include your e-mail address and your telephone number.",
                ]),
            },
            Level {
                id: "vague",
                stance: Caution,
                title: "Does not say what it collects",
                why: "“Certain information” can be anything; you can't tell what you give away.",
                says: &[affirms(
                    "we collect =data + certain|some|various (other) (types|kinds|pieces) (of) {=data} - \
                     {kind} - {aggregate} - {they} - \
                     such|including|includes|following|below|listed|described|necessary|required",
                )
                .where_nothing_else_is_said()],
                softened: None,
                hits: examples(&[
                    "We collect certain information.",
                    "When you use our service, we may collect some information about you.",
                    "Certain data is collected automatically.",
                ]),
                misses: examples(&[
                    "We do not collect certain information.",
                    "We collect certain information, such as your name.",
                    "We collect the following information.",
                    "Certain companies collect information.",
                    "We share certain information.",
                ]),
            },
        ],
    },
    Practice {
        id: "no-collection",
        topic: Collection,
        question: "Does it claim to collect nothing?",
        expected: false,
        levels: &[Level {
            id: "none",
            stance: Good,
            title: "Says that it collects nothing",
            why: "What is not collected can't leak, be sold or be asked for; check that the rest of the policy agrees.",
            says: &[denies(
                "we collect =data - {child} - knowingly|intentionally - {they} - {if} - more|additional|other|further \
                 - such|this|that (kind|type|sort) (of) {data} - through|via|with|from - automatically - using \
                 - cannot|specific|particular|related|category|categories|new|previously - you do not|don't - {data} \
                 for|criminal|sites|which - {data} about the|sites|criminal|any - {data} that|which you - {cookie} - \
                 card|full|copies|functions \
                 - attempt|attempts|warranty|warranties|guarantee|opt|choose|manager \
                 - health|face|facial|biometric|medical (related) {data} - as defined",
            )],
            softened: None,
            hits: examples(&[
                "We do not collect any personal information.",
                "Our app collects no data.",
                "No personal data is collected on this site.",
                "We never gather information about you.",
                "The program does not collect personal details of any kind.",
            ]),
            misses: examples(&[
                "We do not collect personal information from children.",
                "We do not collect personal information unless you register.",
                "We do not knowingly collect data about minors.",
                "We do not collect more information than we need.",
                "We do not collect sensitive data.",
                "Third parties do not collect data on our site.",
                "We do not collect such information.",
                "We do not share personal information.",
            ]),
        }],
    },
    Practice {
        id: "outside-sources",
        topic: Collection,
        question: "Does it get data about you from others?",
        expected: false,
        levels: &[
            Level {
                id: "never",
                stance: Good,
                title: "Nothing about you from others",
                why: "It knows only what you tell it yourself.",
                says: &[
                    denies(
                        "we collect =data + from ~ {they}|other|public|outside ~ - {child} - under|age|knowingly - \
                         from you|users|visitors - card|bank|paying",
                    ),
                    says(
                        "we ~ (do) ~ (not|never) (get|buy|obtain|receive|collect|take) no|not|any ~ {data} ~ from \
                         anyone|anybody|third|brokers|somebody else|parties|companies - {child} - under|age - you \
                         ~ {share} - except|unless|besides + no|not|never",
                    ),
                ],
                softened: None,
                hits: examples(&[
                    "We do not collect data about you from third parties.",
                    "We never obtain information from other sources.",
                    "No information is received from data brokers.",
                    "We get no data about you from anyone else.",
                ]),
                misses: examples(&[
                    "We do not knowingly collect data from anyone, under the age of 13 or under that of majority.",
                    "We collect information from third parties.",
                    "We do not collect data about third parties.",
                    "We do not collect data from children.",
                    "We do not share data with third parties.",
                    "We get data about you from others.",
                    "We get no data about you from anyone except your bank.",
                ]),
            },
            Level {
                id: "limited",
                stance: Neutral,
                title: "Data from sign-in or payment services",
                why: "If you sign in with another account, that company passes some data on.",
                says: &[
                    states(
                        "we collect data + from ~ {named-company}|social - analytics - by|including social - \
                         other sources including|like - products - public|publicly - \
                         marketing|promotional|intelligence|brokers|append - and (our) partners - business \
                         partners - resellers|affiliates - {delete} - {combine} - vendors - contact us",
                    ),
                    states(
                        "we collect data + \
                         log|sign|connect|login|link|register|logging|signing|connecting|linking|registering ... \
                         {named-company} - by|including social - connect|connected|interact|contact with us - \
                         contact us - marketing|append - sign|signed|signing up for - {delete}",
                    ),
                    states(
                        "we collect data + \
                         log|sign|connect|login|link|register|logging|signing|connecting|linking|registering ... \
                         social media|network|networks|networking|account|accounts|profile|platform|platforms - \
                         by|including social - connect|connected|interact|contact with us - contact us - \
                         marketing|append - sign|signed|signing up for - {delete}",
                    ),
                    states(
                        "we collect data + from ~ {provider} - {advertiser}|advertising|analytics - by|including \
                         social - other sources including|like - products - public|publicly - \
                         marketing|promotional|intelligence|brokers|append - and (our) partners - business \
                         partners - resellers|affiliates - {delete} - {combine}",
                    ),
                    says(
                        "{named-company}|network|provider|service \
                         ~ gives|give|sends|send|passes|pass|tells|shares|share|provides ~ us ~ {data} \
                         + sign|log|login|connect|link|account - {not} - public|publicly|marketing",
                    ),
                    says(
                        "we ~ check|verify|assess ~ your ~ credit|creditworthiness ~ with|at|through|by \
                         ~ credit|reference|agency|agencies|bureau - {not}",
                    ),
                    says(
                        "networks|network|provider|providers|platforms|platform|services ~ \
                         give|gives|send|sends|pass|passes|tell|share|shares|provide|provides ~ us (with) ~ \
                         {data}|{identity}|{email-address} ... \
                         sign|log|login|connect|link|register|logging|signing|connecting|linking|registering - {not} \
                         - public|publicly|marketing - {you} ~ {share}",
                    ),
                ],
                softened: None,
                hits: examples(&[
                    "If you sign in with Facebook, we receive your name from Facebook.",
                    "We receive information from our payment processor.",
                    "When you log in through a social network, we collect profile information.",
                    "If you sign in with your Google account, Google gives us your name and e-mail address.",
                    "We check your credit with a credit reference agency.",
                    "Social networks provide us with your name and address when you sign in through them.",
                ]),
                misses: examples(&[
                    "We do not collect data from Facebook.",
                    "Facebook collects data from us.",
                    "We buy data from brokers.",
                    "Follow us on Facebook.",
                    "When you contact us (including by social media), we collect your name.",
                    "We receive information about you from marketing vendors.",
                    "We delete the data that we collected, and tell our service providers to do so.",
                    "We collect information that you post on public social networks.",
                    "When you sign up for our course, we collect your LinkedIn profile.",
                    "We collect data from suppliers and our partners.",
                    "If you sign in with your Google account, we give Google your name.",
                    "If you sign in with your Google account, Google does not give us your name.",
                    "We do not check your credit with a credit reference agency.",
                    "You may check your credit with a credit reference agency.",
                    "Social networks do not provide us with your name when you sign in.",
                    "Social networks provide us with ideas.",
                ]),
            },
            Level {
                id: "broad",
                stance: Bad,
                title: "Gets data about you from others",
                why: "It adds what brokers, partners or public records know to what you told it.",
                says: &[
                    affirms(
                        "we collect|combine data + from ~ other|{advertiser}|{partner} \
                         sources|public|publicly|commercially|outside|various",
                    ),
                    affirms(
                        "we collect|combine data + from ~ {advertiser}|{partner} - deletion|delete - \
                         {payment-data}|payment - social|authorized - from you|us - receive|receiving \
                         marketing|advertising - processor",
                    ),
                    affirms(
                        "we collect data + from ~ {=they} - social|authorized - deletion|delete - \
                         {payment-data}|payment",
                    ),
                    affirms("we collect data + data brokers|broker"),
                    affirms("we collect|combine data + from ~ publicly|commercially available - {delete}"),
                    affirms(
                        "we collect|combine data + from ~ additional|offline ~ sources - social|authorized - \
                         {delete}",
                    ),
                    affirms(
                        "we collect|combine data + from ~ marketing|advertising|intelligence ~ \
                         {provider}|vendor|vendors|firm|firms|agencies - {payment-data}|payment",
                    ),
                    says("we (may) (also) buy|purchase|license ~ {data} ~ from - {not}"),
                    affirms(
                        "we collect data + from ~ public \
                         records|registers|registries|databases|directories|sources - {delete}",
                    ),
                    affirms("we collect data + from ~ brokers|aggregators|resellers|bureaus - {delete} - {you} may"),
                    affirms(
                        "we collect data + about you ~ from ~ social networks|media - {delete} \
                         - log|login|sign|connect|link|account|permission|consent - contact|interact",
                    ),
                    says(
                        "{they}|others ~ (may|sometimes|also) \
                         give|gives|provide|provides|send|sends|pass|share|shares|sell ~ us (with) ~ {=data}|more \
                         about you|users|customers - {not} - {you} ~ {share} \
                         - named|account|log|login|sign|connect|link|requests|order|behalf - delete|deleted|discard",
                    ),
                    says(
                        "{they}|others ~ (may|also|can|will|sometimes) provide|give|send|supply|share|pass us ~ (with) \
                         your ~ {data} - {not} - {you} ~ {share} - log|login|sign|connect|link|requests|order|behalf \
                         - delete",
                    ),
                    says(
                        "our ~ {advertiser}|{partner}|partners|advertisers ~ (also) (may) \
                         share|shares|provide|give|send|pass|exchange ~ {data} ~ with|to us - {not} - {you} ~ {share} \
                         - log|login|sign|connect|link|behalf - delete",
                    ),
                    says(
                        "{they}|companies|firms|sources ~ help|helps|allow|allows|let|lets us ~ (to) \
                         enrich|enhance|complete|supplement|enlarge|expand ~ \
                         customer|customers|lists|records|profiles|databases|database|{data} - {not}",
                    ),
                    says(
                        "we ~ (may|also|sometimes|can) ~ engage|use|hire|work|ask ~ {they}|firms|companies ~ to ~ \
                         enrich|enhance|update|complete|supplement|verify ~ customer|customers|marketing|our \
                         lists|list|records|profiles|databases|database|information|{data} - {not} - behalf - {you} ~ \
                         update",
                    ),
                    says(
                        "we ~ (also|may|sometimes) ~ use|hire|ask|pay ~ {they}|others|companies ~ to ~ \
                         append|attach ~ {data}|{identity}|interests - {not} - behalf \
                         ~ add - you ~ add",
                    ),
                    says(
                        "{they}|services|companies|sites|apps ~ (may|can|will) (also) share|provide|give|send ~ \
                         {data} ~ (about|on|of) ~ (that|your|this|the) \
                         (use|usage|activity|activities|visits|actions|interactions) ~ with|to us - {not} - \
                         {provider} - log|login|sign|connect|link|authorise|authorize|permission|direct|whether|\
                         continues|identity - {you} ~ {share}",
                    ),
                    says(
                        "we ~ (may|also) receive|obtain|get ~ {data} ~ about|on|related ~ (to) ~ \
                         interactions|interacted|did|activity|actions|activities|visits|visited|purchases ~ \
                         with|on|of|to ~ other|{they}|outside|third ~ sites|site|websites|services|apps|platforms - \
                         {not} - log|login|sign|connect|linked|permission - {you} ~ {share} - links|click - other \
                         users|members - by us - through your",
                    ),
                    says(
                        "we ~ (also|may) receive|obtain|get|collect ~ {data} ~ about you ~ from ~ \
                         {provider}|vendors|companies|{they} ~ (who|that|which) ~ (help|assist|support|work) ~ (us) ~ \
                         (with) ~ marketing|advertising|promotional|promotion|promotions - {not} - \
                         log|login|sign|connect|link",
                    ),
                ],
                softened: None,
                hits: examples(&[
                    "We obtain information about you from data brokers.",
                    "We may receive personal data from other sources.",
                    "We collect information about you from our partners and from third parties.",
                    "We receive information about you from marketing vendors.",
                    "We collect data about you from publicly available sources.",
                    "We may also collect information about you from additional online and offline sources.",
                    "We buy data about you from data brokers.",
                    "We may receive information about you from our business partners.",
                    "We also obtain information about you from public records and social networks.",
                    "We obtain information about our customers from credit bureaus.",
                    "Other companies sometimes give us information about you.",
                    "We collect information about you from social networks.",
                    "Other users may provide us with your personal data.",
                    "Our advertising partners share data with us such as device identifiers and interests.",
                    "Other companies help us to enrich our lists of customers with demographic details.",
                    "We also engage other companies to update or enhance our lists of customers.",
                    "We use other companies to append names to email addresses.",
                    "When you use other online services, they may share information about that use with us.",
                    "We also receive data about what you did with our ads on other sites.",
                    "We also receive information about you from service providers who help us with marketing.",
                ]),
                misses: examples(&[
                    "We do not collect information from third parties.",
                    "Third parties collect information from you.",
                    "We collect information from you.",
                    "You can get data from public sources.",
                    "We give the data that we collect from you to a partner.",
                    "We keep your choices in receiving marketing from us and our partners.",
                    "We do not buy data about you from anyone.",
                    "You may buy data plans from your phone company.",
                    "We do not obtain information about you from public records.",
                    "Journalists obtain information about you from public records.",
                    "We keep public records of our meetings.",
                    "Other companies never give us information about you.",
                    "Other companies give us information about the weather.",
                    "If you ask them to, other companies give us information about you on your behalf.",
                    "Other users may not provide us with your data.",
                    "Advertisers provide us with products that we test.",
                    "Companies provide us with tools that count data.",
                    "Our partners do not share data with us.",
                    "Our partners share our taste in tea with us.",
                    "Other companies help us to keep our records safe.",
                    "We do not engage other companies to enhance our customer lists.",
                    "We ask other companies to update their addresses here.",
                    "We do not use other companies to append data to our records.",
                    "We pay other companies to add colours to our tea.",
                    "Other services may not share information about your use with us.",
                    "We do not receive data about your visits to other sites.",
                    "We do not receive information about you from firms that help us with marketing.",
                ]),
            },
        ],
    },
    Practice {
        id: "data-combination",
        topic: Collection,
        question: "Are sources joined into one profile?",
        expected: false,
        levels: &[
            Level {
                id: "never",
                stance: Good,
                title: "Sources are not joined",
                why: "What you do in one place is not tied to what you do in another.",
                says: &[
                    denies("we combine data|aggregate|cookie"),
                    denies(
                        "we associate data|aggregate|cookie + with|to ~ {data}|{you} - \
                         longer|anymore|deidentified|anonymous|anonymized|statistics|insights",
                    ),
                ],
                softened: None,
                hits: examples(&[
                    "We do not combine this data with other information.",
                    "Log data is never merged with your personal data.",
                    "We do not link IP addresses to personal information.",
                ]),
                misses: examples(&[
                    "We combine your data with other information.",
                    "We do not link to other sites.",
                    "We do not merge your accounts unless you ask.",
                    "You may combine offers.",
                ]),
            },
            Level {
                id: "combined",
                stance: Caution,
                title: "Sources are joined into one profile",
                why: "Pieces that say little alone say a lot together.",
                says: &[
                    affirms("we combine + what you ~ with ~ {data} - not|never"),
                    affirms(
                        "we combine data|aggregate + with|to|and ~ {data}|{aggregate} - not|never - \
                         request|requests|{you} ~ right - right to ask|access - deidentify|anonymize|aggregate",
                    ),
                    affirms(
                        "we associate data|aggregate|browsing|device-id + with|to ~ {=data}|{aggregate} - \
                         not|never - {they} ~ {associate} - \
                         capable|reasonably|linkable|could|customer|settings|dashboard|request|requests - can be",
                    ),
                    says(
                        "we ~ combine|link|merge|match|associate|join|connect|add what|everything|anything|whatever \
                         we|others|they ~ (learn|know|collect|get|have) ~ with|to ~ what|everything|{data} - not|never",
                    ),
                    affirms(
                        "we combine data|browsing + with ~ what we|others \
                         ~ learn|know|get|receive|collect|hear|obtain ~ from|elsewhere - not|never",
                    ),
                    says(
                        "we ~ combine|merge|join|link|match ~ what you ~ (tell|give|gave) ~ with \
                         ~ what|data|information ~ (we) ~ (get|receive|have|know|collect) ~ from \
                         ~ other|others|third|elsewhere|companies|sources - {not}",
                    ),
                    says(
                        "we (may|might|can|will|sometimes) (also|then) combine|merge|join|pool|aggregate ~ (all) ~ \
                         {data} ~ (that|which) ~ (we) \
                         (collect|receive|get|obtain|have|gather) ~ from|across ~ \
                         various|different|several|multiple|many|all|other|these ~ \
                         sources|services|devices|products|channels|places - {not} - aggregated|anonymous|statistics",
                    ),
                    says(
                        "we ~ (may|can|to) (also) relate|tie|link|connect|join|match|correlate ~ \
                         {data}|{browsing}|ids|identifiers ~ (about|of) ~ to|with ~ other ~ {data}|{aggregate} - \
                         {not} - {they} ~ relate|tie|link|connect - request|right",
                    ),
                    says(
                        "we ~ (may|can|to|able) ~ identify|recognise|recognize|link|connect|track|follow|match ~ \
                         you|your ~ (activity|use|visits|devices) across|between ~ \
                         (your|several|different|multiple|all) devices|browsers - {not} - {refuse} - {they} ~ \
                         identify|recognise|recognize - sync",
                    ),
                    says(
                        "we ~ (may|can|will|also) link|combine|merge|connect|match|join|associate ~ {data}|profile ~ \
                         (and) ~ (with|to) ~ {=data}|answers|{browsing}|responses|purchases|records - {not} - \
                         request|right - {they} ~ link|combine - deidentify|anonymize|aggregate - account ~ to - \
                         log|sign|social - if|extent we",
                    ),
                ],
                softened: None,
                hits: examples(&[
                    "We may combine your information with data from other sources.",
                    "We link your browsing history to your personal information.",
                    "Your data is merged with information that we get from others.",
                    "We supplement the information you give us with other data.",
                    "We associate your device ID with your account information.",
                    "We may link what we learn from partners with what we already know about you.",
                    "We may combine your information with what we learn from other sources.",
                    "We merge what you tell us with what we get from other companies.",
                    "We combine what you tell us with purchase data.",
                    "We may combine all the data that we collect from various sources.",
                    "We relate information about your use of the app to other information about you.",
                    "If you log in from several devices, we use your profile to identify your activity across devices.",
                    "To this end, we may link your profile and usage data to your answers.",
                ]),
                misses: examples(&[
                    "We do not combine your information with other data.",
                    "Our site links to other sites.",
                    "You may combine two offers and save data.",
                    "Partners may combine this data with their own information.",
                    "We merge with another company.",
                    "Join us, and get information by mail.",
                    "With your request, give us enough that we can match it to the data we have about you, and to \
                     other information.",
                    "You have the right that we supplement data about you with other information.",
                    "We never combine your information with what we learn from other sources.",
                    "We never merge what you tell us with what we get from other companies.",
                    "We do not combine the data that we collect from various sources.",
                    "We collect data from various sources.",
                    "We do not relate your searches to other information about you.",
                    "We do not link your activity across devices.",
                    "You can sync your notes across devices.",
                    "We do not link your profile to your answers.",
                    "We may link to your profile.",
                ]),
            },
        ],
    },
    Practice {
        id: "anonymous-use",
        topic: Collection,
        question: "Can you use it without giving data?",
        expected: false,
        levels: &[
            Level {
                id: "possible",
                stance: Good,
                title: "You can use it anonymously",
                why: "You can look around without telling who you are.",
                says: &[
                    says(
                        "use|choose|under ~ pseudonym|pseudonyms|alias - not|cannot|never ~ use|choose|give - \
                         permissible|states",
                    ),
                    says("not ~ (have) (to) ~ use|provide|give|require ~ real name"),
                    says(
                        "visit|use|browse|access|view|surf ~ anonymously - {cookie} - anonymously \
                         track|collect|use|store|analyze",
                    ),
                    says(
                        "you ~ visit|use|browse|access|view ... without ~ \
                         giving|providing|revealing|registering|telling|identifying|disclosing|creating - \
                         not|cannot - verify - without ~ access - identifying them",
                    ),
                    says(
                        "{not} ~ need|have|required ~ register|identify|{share} ~ {data}|yourself|register ... \
                         visit|use|browse - but|however - required|have|need ~ {share} ~ all|this|these",
                    ),
                    says("remain|stay anonymous"),
                    says(
                        "you can|may ~ without ~ giving|providing|revealing|telling|disclosing ~ {data} - \
                         without ~ access",
                    ),
                    says("need not tell|give|identify ~ who|name|yourself"),
                    says(
                        "you|users|visitors|anyone can|may ~ use|visit|browse|access|view|read|search|play ~ \
                         without (having|creating|needing|opening|logging|signing) (to) (a|an|any|in|up) (user) \
                         account|registration|registering|login|register - {not} ~ without - {not} ~ use|access",
                    ),
                    says("{not} ~ be ~ real|actual|true|legal name - must|if"),
                    says(
                        "{not} ~ require|ask|need ~ you|users|visitors|members ~ to register|registration|create \
                         ... to use|visit|browse|view|access|read - if|unless|but|however|except",
                    ),
                    says(
                        "no registration|account|login|signup ~ required|needed|necessary - {cookie} - \
                         if|unless|but|however|except",
                    ),
                    says(
                        "registration|account ~ {not} (be) required|needed|necessary|mandatory - \
                         if|unless|but|however|except|longer",
                    ),
                    says(
                        "you ~ {not} ~ need|have ~ account|register|registration ... to \
                         use|visit|browse|view|access|read - if|unless|but|however|except",
                    ),
                    says(
                        "need not|never ~ sign|register|identify|log ... to \
                         use|visit|browse|view|access|read|search - if|unless|but|however|except",
                    ),
                    says(
                        "{not} ~ have|need|required to identify themselves|yourself - \
                         if|unless|but|however|except",
                    ),
                    says("you|users can|may ~ register|use|choose ~ nickname|pseudonym|alias - {not}"),
                    says(
                        "browsing|visiting|using|viewing|reading ~ site|website|pages|service|services|app ~ {not} \
                         require ~ (you) (to) register|registration|account|login|identify|give|provide|sign \
                         - if|unless|but|however|except",
                    ),
                    says(
                        "without|not ~ (an|creating|create|having) ~ account ... no {data} ~ (is) (are) \
                         stored|collected|kept|recorded",
                    ),
                    says(
                        "you can|may ~ read|browse|visit|use|see|look|enjoy|play ~ our|the|this ~ without \
                         telling|saying|giving|revealing us|anybody who|your - cookies|cookie \
                         - permission|consent|paying|access - {you} ~ cannot|not",
                    ),
                    says(
                        "site|website|app|shop|service|pages|content (can|may) be \
                         visited|used|read|viewed|browsed|accessed ~ without ~ \
                         giving|providing|revealing|telling|disclosing|registering|registration|account - {not} - \
                         cookies|cookie - permission|consent",
                    ),
                ],
                softened: None,
                hits: examples(&[
                    "You can visit our site anonymously.",
                    "You may browse the shop without giving us any personal information.",
                    "You can use most of the service without registering.",
                    "You may remain anonymous.",
                    "Users can use the forum anonymously.",
                    "You can use our service without an account.",
                    "You may choose any username that you like; it need not be your real name.",
                    "We do not require you to register in order to use the site.",
                    "No registration is required to read the articles.",
                    "You do not need an account to use the app.",
                    "You need not sign up to read the articles.",
                    "Visitors do not have to identify themselves.",
                    "You can register with a nickname.",
                    "Browsing the site does not require you to register or to give any personal information.",
                    "If you do not create an account, no data is stored about you.",
                    "You can use our library without telling us who you are.",
                    "You may use a pseudonym on our forum.",
                    "You do not have to use your real name.",
                    "You do not need to give your name to visit our shop.",
                    "You need not tell us who you are.",
                    "Registration is not required to read the articles.",
                    "Our website may be visited without disclosing any personal data.",
                ]),
                misses: examples(&[
                    "You cannot use the service anonymously.",
                    "We share anonymous data.",
                    "You may not use the site without registering.",
                    "Data is stored anonymously.",
                    "Without your name, we cannot serve you.",
                    "Visit us any time.",
                    "You need not give us all data that we ask for to use the site.",
                    "You are not required to provide personal data, but without it you may not be able to use the \
                     site.",
                    "You can use the app without giving it access to your contacts.",
                    "We use cookies to anonymously count readers.",
                    "You cannot use our service without an account.",
                    "You must register to use the site.",
                    "If registration is not required, you may read on.",
                    "No account is safe without a good password.",
                    "You can use the site, but you need an account to write.",
                    "Once your account is no longer needed, it is deleted.",
                    "You cannot use our library without telling us who you are.",
                    "You can use our library without paying for it.",
                    "Our website cannot be visited without registering.",
                    "Our website may be visited without a map.",
                ]),
            },
            Level {
                id: "refused",
                stance: Caution,
                title: "No use without giving data",
                why: "If you don't hand over data, you are shut out.",
                says: &[
                    says(
                        "cannot|not ~ (be) (able) (to) ~ use|access|visit|provide ... without ~ \
                         giving|providing|registering|getting|{=data} - without transferring|sharing|disclosing \
                         - can still",
                    ),
                    says(
                        "if you ~ not (to) ~ {share} ~ {data} ... cannot|not|unable - ask|tell us not - \
                         want|wish|like us - then you can - contract|contractual|law|legal|statutory",
                    ),
                    says(
                        "if you do not|don't ~ {share}|{submit}|give ~ {data} ... cannot|not|unable - \
                         ask|tell us not - want|wish|like us - then you can - contract|contractual|law|legal|statutory",
                    ),
                    says("not|cannot ~ use|visit|browse|access|register|participate ~ anonymously"),
                    says(
                        "must|required ~ use|give|provide|enter|register ~ real|true|legal|actual name|names - \
                         if|unless|only",
                    ),
                    says(
                        "{you} ~ (may|can|must|should|are) not|never ~ (allowed) ~ register|sign|open|create|use|join \
                         ~ (account) ~ (under|with|using) ~ (a|an) \
                         false|fake|invented|pseudonym|nickname|alias|fictitious|made ~ (name|identity) - {they} \
                         - option|right|choice",
                    ),
                    says(
                        "if you ~ (do) not|don't ~ {share}|give ~ such|this|these|it|that|them|{data} ... not|no \
                         longer|unable|cannot ~ (be) (able) (to) ~ \
                         access|use|provide|offer|enter|serve|open|join|participate - ask|tell us not - \
                         want|wish|like us - then you can - still - contract|contractual|law|legal|statutory",
                    ),
                    says(
                        "{refuse}|choose|decide|decline|prefer ~ (not) to ~ {share}|give ~ {data}|it|them ... \
                         limit|limits|restrict|restricts|prevent|prevents|lose|unable|cannot|not ~ (your) \
                         access|ability|use|able|services|features|registering - {cookie} - \
                         third|{advertiser}|{partner} - {location} - ask us not",
                    ),
                    says(
                        "your consent|agreement|permission ~ (to|for) ~ \
                         {keep}|{use}|{collect}|storing|processing|collecting|collection|storage ... (is|are) \
                         required|necessary|needed|mandatory|condition ~ (to|for) ~ \
                         use|using|access|register|open|join|receive - {not} - where|if|when|law|by - {cookie}",
                    ),
                    says(
                        "you ~ (do) {not}|don't|fail (to) ~ provide|give|supply ~ {data}|it|them ... we ~ \
                         (may|might|will) {not}|unable|cannot ~ (be) (able) (to) ~ \
                         provide|perform|enter|conclude|offer|serve|open|process ~ - want|wish|like us - then you can \
                         - still - contract|contractual|law|legal|statutory",
                    ),
                ],
                softened: None,
                hits: examples(&[
                    "You cannot use the service without giving us personal information.",
                    "If you do not provide your data, we cannot serve you.",
                    "You may not use this site anonymously.",
                    "You must give your real name when you register.",
                    "You may not register under a false name.",
                    "If you do not give us such details, you may no longer be able to use the app.",
                    "Declining to disclose your personal data may limit your access to parts of the service.",
                    "Your consent to our storing your data is necessary to use the service.",
                    "If you fail to provide this information, we may not be able to serve you.",
                ]),
                misses: examples(&[
                    "You can use the site without giving us data.",
                    "You cannot return goods without a receipt.",
                    "You can visit us anonymously.",
                    "If you do not like it, leave.",
                    "If you do not want us to share your data, or not to write to you, tell us.",
                    "We could not provide our services without transferring your data to Canada.",
                    "If answers are not read anonymously, we ask you first.",
                    "Without your master password it may not be possible to access your account or your files.",
                    "You are not required to give your real name.",
                    "You may register under a false name.",
                    "You may not sell fake watches.",
                    "If you do not give us such details, you can still use the app.",
                    "If you choose not to share your data, nothing changes for you.",
                    "If you ask us not to share your data with others, you can no longer use their services.",
                    "Your consent to our storing your data is not necessary to use the service.",
                    "Your consent is required where we collect data on your health.",
                    "Where you do not provide the data, we will be able to serve you all the same.",
                    "Where you do not provide data that the law asks for, we may not be able to conclude a contract.",
                ]),
            },
        ],
    },
];
