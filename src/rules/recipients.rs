//! Whom the company names as receiving the data, and when.

use crate::report::Stance::{Bad, Caution, Good, Neutral};
use crate::report::Topic::Sharing;
use crate::rule::{Level, Practice, Softening, affirms, denies, denies_except, examples, says, states};

pub const RECIPIENTS: &[Practice] = &[
    Practice {
        id: "service-providers",
        topic: Sharing,
        question: "Do companies that work for it get your data?",
        expected: false,
        levels: &[
            Level {
                id: "bound",
                stance: Good,
                title: "Companies that work for it are bound",
                why: "They may use your data for their task only, or must keep it confidential.",
                says: &[
                    says(
                        "{they} ... agree|agrees|agreed|required|obligated|obliged|bound|must|contractually \
                         ~ keep|maintain|protect|safeguard|treat|hold|confidential|confidentiality|\
                         instructions|security - {policy} ~ {alter} - you|we ~ must|agree|obligated - \
                         national security - required by law or - buyers|sellers|purchasers ~ must",
                    ),
                    says(
                        "parties|companies|those ~ agree|agrees|agreed|required|obligated ~ \
                         keep|maintain|protect ~ {data} ~ confidential|secure",
                    ),
                    says(
                        "require|requires|oblige|obligate ~ {they} ... \
                         keep|maintain|protect|safeguard|treat|hold|only|confidential|instructions|solely - \
                         law|laws ~ require",
                    ),
                    says(
                        "{they} ... (are|is|be) prohibited|forbidden ~ (from) ~ \
                         using|use|sharing|disclosing|retaining - unless ~ prohibited - prohibited use",
                    ),
                    says(
                        "{they} ... use|uses|used ~ only|solely|exclusively ~ to|for|as ~ \
                         perform|provide|complete|deliver|fulfill|help|do|work - we ~ only",
                    ),
                    says("{they} ... only|solely|exclusively ~ use|uses ~ {data} - we|our ~ only|solely - sync"),
                    says(
                        "{they} ... not|never (be) (allowed|permitted|authorized) (to) use ~ {data} ... \
                         other|any|own - to you",
                    ),
                    says("{they} ... used solely|only|exclusively to|for perform|complete|provide|deliver"),
                    affirms(
                        "we share data to they + only ... required|necessary|needed|need|minimum - \
                         {required-by-law} - {authority} - other ~ user|users - necessary will - everyday - \
                         only if - believe",
                    ),
                    says(
                        "{provider} ... bound by ~ \
                         confidentiality|contract|contractual|agreement|agreements|obligations",
                    ),
                    says(
                        "{provider} ... under ~ confidentiality|contractual ~ \
                         obligation|obligations|agreement|agreements",
                    ),
                    says(
                        "{provider} ... under|bound ~ obligation|obligations|duty|duties|pledge \
                         ~ confidentiality|secrecy|silence - {not}",
                    ),
                    says(
                        "{provider}|providers ... subject to ~ confidentiality|contractual|contract|contracts - \
                         you|we ~ subject - means|clauses",
                    ),
                    says(
                        "they (are|will) (be) ~ bound|obliged|obligated ~ \
                         confidentiality|secrecy|contract|contractually - employees|we|you",
                    ),
                    says(
                        "we require|oblige|obligate them to ~ protect|keep|maintain|use|treat|safeguard - \
                         {child}|parents",
                    ),
                    says(
                        "they|{such-company} ~ prohibited|forbidden|barred from ~ \
                         using|sharing|disclosing|selling|retaining ~ {data} - {child}",
                    ),
                    denies(
                        "they use =data + any|other|another|else ~ purpose|purposes|reason|reasons - {authority} \
                         - {child}",
                    ),
                    says(
                        "they|{they} ~ not|never|neither ~ use|share|disclose ~ it|them|data|information ~ \
                         for|in any|other|another (other) purpose|purposes|reason|way - we|you ~ not|never",
                    ),
                    says(
                        "{provider}|providers|contractors ... signed|entered ~ \
                         agreement|agreements|contract|contracts ... \
                         confidential|confidentiality|secret|protect|protection|only - you sign|signed",
                    ),
                    says(
                        "contract|contracts|agreement|agreements ~ {provider}|{such-company} ~ forbid|forbids|\
                         prohibit|prohibits|limit|limits|restrict|restricts|require|requires|oblige - {not} - \
                         with you",
                    ),
                    says(
                        "sign|signed|enter|entered|conclude|concluded ~ (data) \
                         processing|confidentiality|nondisclosure ~ agreement|agreements|contract|contracts ~ \
                         with ~ {they}|them - you|customers - {not}",
                    ),
                    says(
                        "{they} ... only|solely|exclusively|strictly ~ (on|under|to|with|per) ~ our instructions \
                         - {not} - {affiliate}",
                    ),
                    says(
                        "they|{provider}|{such-company} ~ not|no ~ (have) ~ right|permission|authority|license \
                         to use|share|disclose|keep|retain ~ {data}|it - you|we ~ not",
                    ),
                    says(
                        "we ~ not ~ authorize|authorise|allow|permit ~ {provider}|{such-company}|them ~ to \
                         use|retain|disclose|share|keep ~ {data}|it - {advertising} - cookies|cookie - {child}",
                    ),
                    says(
                        "they|{provider}|{such-company} ~ only ~ receive|get|have|given|access ~ {data} ~ \
                         need|necessary|required|needed - we|you ~ only - {not}",
                    ),
                    says(
                        "we ~ give|provide|share|disclose ~ them ~ only ~ {data} ~ \
                         need|necessary|needed|required - {not}",
                    ),
                    says(
                        "data processing agreement|agreements|contract|contracts with \
                         ~ {they}|{provider}|provider|providers|processors - {not} - you ~ conclude|enter|sign",
                    ),
                    says(
                        "those|anyone|everyone|people (who|that) (work|act|works|acts) ~ (for|with) us \
                         ~ bound|obliged|required|must|contractually \
                         ~ keep|confidential|confidentiality|secret|secrecy|protect - {policy} - you",
                    ),
                    says(
                        "processors|processor|{provider}|providers|contractors ~ (only|may|can|shall|must) \
                         act|acts|work|works|process|processes|handle ~ on|under|to|according our|the \
                         instructions|instruction|orders|behalf (alone|only) + alone|instructions|solely|strictly \
                         - {not} - you",
                    ),
                    says(
                        "they|{provider}|{such-company} (may|must|can|shall|will) not|never (be) use|keep|share|pass \
                         ~ it|them|{data} ~ for|to ~ any|anything|other|else|another|own - {not} ~ only - you|your \
                         own - {they} ~ may use",
                    ),
                    says(
                        "they|{provider}|{such-company} ... obligated|obliged|bound|required|agreed|promised not to ~ \
                         {share}|use ... other|another|else|own - you|we ~ obligated|obliged|required|agreed - \
                         {child}",
                    ),
                    says(
                        "agreement|agreements|contract|contracts ~ (that|which) ~ \
                         restrict|restricts|limit|limits|places|impose|imposes ... use|disclosure|uses ~ (of) ~ \
                         {data} - you|your ~ use - {not} - licence|license",
                    ),
                    says(
                        "we ~ require|expect|oblige|ensure ~ that ~ {they}|they|{such-company} ~ \
                         (also) comply|abide|adhere|follow|meet|respect|observe ~ - {child} - laws ~ require - you ~ \
                         comply - users|customers|merchants|sellers|developers|advertisers|publishers",
                    ),
                    says(
                        "{they}|they|{such-company} ... restricted|barred|precluded from ~ \
                         using|sharing|disclosing|selling|reselling ... {data}|it|them - {not} ~ restricted - \
                         users|you ~ restricted - {child}",
                    ),
                    says(
                        "ensure|make|require|requires|requiring|ask|expect (sure|certain) (that) ~ \
                         {such-company}|{they}|recipient|recipients ~ (to) ~ \
                         protect|protects|safeguard|safeguards|keep ~ {data}|it|them - {not} ~ ensure|require - {you} \
                         ~ ensure|protect - {child} - password",
                    ),
                    says(
                        "{such-company}|{they}|they ~ must ~ abide|comply|adhere ~ (by|with|to) ~ our ~ \
                         requirements|rules|standards|policy|policies|principles|instructions|terms - {not} ~ must - \
                         users|customers|sellers|buyers|merchants|developers|advertisers|publishers ~ must",
                    ),
                    says(
                        "{they}|{such-company}|agents|contractors|processors ~ (are|be|is) \
                         instructed|trained|directed ~ to ~ comply|follow|use|handle|process|keep|protect - {not} ~ \
                         instructed - {you} ~ instructed",
                    ),
                ],
                softened: None,
                hits: examples(&[
                    "Our vendors agree to keep your data confidential.",
                    "Service providers may use personal information only to perform their task for us.",
                    "These companies are required to protect your information.",
                    "We only give our contractors the information that is necessary for their work.",
                    "Our processors are bound by strict confidentiality agreements.",
                    "Contractors who need your data are subject to strict confidentiality obligations.",
                    "They are bound by confidentiality obligations in their contracts.",
                    "We require them to protect your data.",
                    "They are prohibited from using your personal information for any other purpose.",
                    "Our vendors may not use your data for any other purpose.",
                    "These firms process it for us, and they may not use it for other purposes.",
                    "All our providers have signed agreements that keep your data confidential.",
                    "Our contracts with vendors forbid any other use of your data.",
                    "We sign a data processing agreement with each of our processors.",
                    "Service providers act only on our instructions.",
                    "They do not have the right to use your information beyond what is needed to help us.",
                    "We do not authorize our vendors to use or disclose your data except to do their work for us.",
                    "They only get the data they need to do their job.",
                    "We have concluded a data processing agreement with this provider.",
                    "Those who work for us are bound by contract to keep your data secret.",
                    "Our processors act on our instructions alone.",
                    "We require our vendors to keep your data confidential.",
                    "Our vendors are prohibited from using your data for anything else.",
                    "Such vendors may only use your data for their tasks.",
                    "Our vendors receive data that is used solely to perform their services.",
                    "Our service providers work under an obligation of confidentiality.",
                    "Our service providers work under confidentiality agreements.",
                    "We give them only the data that they need.",
                    "We work with companies that agree to keep your data confidential.",
                    "They may not use it for anything but that work.",
                    "We use service providers. They see your data only to do this work and are obliged not to \
                     disclose it or use it for other purposes.",
                    "Our suppliers sign contracts that restrict their use of your data.",
                    "We require that these third parties also comply with our rules on privacy.",
                    "These suppliers are restricted from using your data other than to do their work.",
                    "We take measures to ensure that such companies protect your data.",
                    "These companies must abide by our security requirements.",
                    "Our contractors are instructed to comply with this policy and to use data for our purposes only.",
                ]),
                misses: examples(&[
                    "You agree to keep your password confidential.",
                    "We use service providers.",
                    "We are required to protect your data.",
                    "Vendors may use the data as they like.",
                    "Members must treat each other well.",
                    "Service providers are not obliged to tell us.",
                    "The laws require us or a third party to keep the content.",
                    "We share your data with partners only if you opt in, as is necessary.",
                    "You are prohibited from using the data of others.",
                    "We are bound by confidentiality towards our clients.",
                    "We do not use your data for any other purpose.",
                    "They may use it for other purposes.",
                    "We require you to protect your password.",
                    "You do not have the right to use the data of others.",
                    "We act only on your instructions.",
                    "We sign a contract with you.",
                    "You only get the data you need.",
                    "Those who work for us like to keep bees.",
                    "Those who work for you must keep your password secret.",
                    "Our processors do not act on our instructions alone.",
                    "Processors act on your instructions alone.",
                    "They may use it for anything.",
                    "You may not use it for anything but that work.",
                    "You are obliged not to use the site for any other purpose.",
                    "Our partners are free to use your data for other purposes.",
                    "The agreement does not restrict the use of your data.",
                    "We require that our advertisers follow our guide to good taste.",
                    "You are restricted from using the data of others.",
                    "Our partners are not restricted from using your data.",
                    "Our advertisers must comply with our rules on taste.",
                    "Buyers must comply with our terms.",
                    "Our contractors are not instructed to keep your data safe.",
                    "You are instructed to keep your password safe.",
                ]),
            },
            Level {
                id: "used",
                stance: Neutral,
                title: "Companies work for it with your data",
                why: "Other companies handle your data for this one; that is common, and widens the circle.",
                says: &[
                    says(
                        "we ~ employ|employs|engage|engages|hire|hires|contract|outsource|retain ~ \
                         third|thirdparty|other|outside|external ~ \
                         companies|parties|individuals|firms|people|contractors|providers|vendors|persons \
                         ... perform|provide|help|assist|facilitate|process|support|behalf - not|never ~ \
                         employ|engage|hire - {advertising}",
                    ),
                    states(
                        "we share data to provider - not {provider} - interests ~ {provider} - \
                         encrypt|encrypted|intercepted",
                    ),
                    states("we use provider - in which case - are|as (the|a) processor"),
                    states("we share data to they + {on-our-behalf} - your behalf"),
                    says(
                        "we ~ work|works|working|cooperate|cooperates|collaborate with ~ {they} \
                         (that|who|which|to) (may|can|will) help|helps|assist|assists|host|process|store|perform|\
                         provide|deliver|support|operate|run|manage ... us|our - {advertising}|{authority} - not \
                         work",
                    ),
                    says(
                        "our|the|this \
                         site|sites|website|websites|service|services|servers|app|platform|database|data|store \
                         is|are (also|currently) hosted by - hosted by us|you|our|users",
                    ),
                    says(
                        "our|the|this \
                         site|sites|website|websites|service|services|servers|app|platform|database|data|store \
                         is|are (also|currently) hosted ~ {named-company}",
                    ),
                    says(
                        "payment|payments|transactions|purchases|billing|subscriptions ~ \
                         processed|handled|managed ~ by|through|via|using ~ {they} - {not} - you ~ responsible",
                    ),
                    says(
                        "we ~ use|uses|using {named-company} ~ to|for|as ~ store|host|hosting|process|processing|\
                         send|deliver|handle|manage|storage|payments|billing|mail - {not} - {advertising}",
                    ),
                    says(
                        "we ~ rely|relies|depend on (a) (number) (of) \
                         (various|certain|several|some|other|external|trusted) {they} ~ to|for - {not} - \
                         {affiliate} - to tell|ask|decide - outside source|sources - legal basis",
                    ),
                    says(
                        "we ~ employ|employs|engage|engages|hire|hires|retain|appoint ~ {provider} ~ \
                         to|who|that|for|with|as - {not}",
                    ),
                    states(
                        "we share data to they + {they} that|who|which (may|can|will) (also) \
                         provide|provides|perform|performs|supply|supplies (us) (with) ~ \
                         services|service|functions|support|tasks - {advertising}|{advertiser} - {authority} - \
                         request|requested|order|ordered|choose|chosen - {legal-process} - {affiliate} - \
                         interest|jointly|think - {not}",
                    ),
                    says(
                        "some|certain|parts|many|several of our ~ services|functions|features|tasks|operations ~ \
                         is|are ~ provided|performed|operated|hosted|run|carried|handled ~ by ~ {they} - {not}",
                    ),
                    states(
                        "provider keep|collect|access|use =data + our|us|we - we and|or|directly - \
                         transferred|restrict|limit|acknowledge|consent|purposes - {cookie}|{pixel} - if|when \
                         you - {not} - your ~ {provider} - other ~ users - \
                         {advertising}|{advertiser}|{targeted-ad} - provide us - own ~ purpose|purposes - \
                         prohibit|direct|means|relationship|relationships|right - only|solely|exclusively - \
                         act|acting as (a) (data) controller|processor - find",
                    ),
                    says(
                        "we (have) (also) engaged|hired|employed|contracted|retained|appointed ~ \
                         third|thirdparty|outside|external|other ~ \
                         company|companies|party|parties|firm|firms|provider|providers|agency - {advertising} - \
                         {not}",
                    ),
                    says("we ~ outsource|outsources|outsourced ... to ~ {they} - {not}"),
                    says(
                        "store|stores|stored|host|hosted ~ {data} ~ on|with|in|using (the) (servers|cloud) \
                         (of|from|by) {named-company}|aws|azure - {cookie} - {analytics} - {not} - account",
                    ),
                    says(
                        "{they} (that|who|which|to) (may|will) process|processes|handle|handles|processing \
                         (your|card|credit) payment|payments|billing|transactions - {not} - your own - \
                         {advertising} - industry|basis|bases",
                    ),
                    says(
                        "{they} (that|who|which) (may|will|can) handle|handles|perform|performs|process|\
                         processes|collect|collects|operate|provide|provides|work|works|working|processing ~ on \
                         our behalf - we and|or - {cookie} - transferred - {not} - {advertising}|{advertiser} - \
                         {authority}",
                    ),
                    states(
                        "we share data + lawyers|accountants|auditors|advisors|advisers - {merger} - \
                         {merger-word} - {legal-process} - {not} - {authority} - {required-by-law} - \
                         claims|litigation|dispute|disputes",
                    ),
                    says("recipients ~ {data} ... {provider}|providers - {not} - right|rights"),
                    says(
                        "we ~ use|uses|engage|engages|utilize|contract ~ {they} ~ to|for ~ \
                         help|operate|provide|process|host|perform|facilitate|deliver|support|manage - {not} - \
                         {advertising}|{advertiser} - {cookie}|{pixel} - {analytics} - your|you ~ {they} - \
                         engage|engages with - information we collect",
                    ),
                    says(
                        "we ~ work|works|working|cooperate|cooperates with ~ {they} and|or ~ {they}|vendors \
                         (that|who|which|to) (may|can|will) \
                         help|helps|assist|assists|host|process|perform|provide|support|operate ... us|our \
                         - {advertising}|{authority} - not work - {not}",
                    ),
                    says(
                        "we ~ use|uses|using ~ outside|external|third|thirdparty companies|firms|parties|vendors ... \
                         help|assist|support|enable|allow ~ us - {not} - {advertising} - {cookie}|{pixel} \
                         - {analytics}",
                    ),
                    says(
                        "our|the|this (web) sites|site|website|websites|app|platform|database|service|services \
                         (is|are) (also) hosted ~ on|by|with|at (the) (servers|systems|infrastructure|premises|data) \
                         (of) ~ outside|external|third|thirdparty|another \
                         company|companies|party|parties|firm|provider|providers|host - {not}",
                    ),
                    says(
                        "we ~ use|uses the services of|from ~ to|for - {advertising} - {not} - {analytics} - if|when \
                         you - you ~ use the services - {promotion} ~ {they}",
                    ),
                    says(
                        "company|companies|firm|firms|{they} ~ (that|which) (in|from|based|outside) ~ host|hosts \
                         ~ our|the|this ~ servers|server|site|website|app|database|databases - {not} - we ~ host|hosts \
                         - {you} ~ host",
                    ),
                    says(
                        "our ~ is|are ~ sent|hosted|handled ~ by ~ outside|external|third|another|other|specialist \
                         ~ company|companies|firm|party|parties|provider|providers|agency - {not}",
                    ),
                    says(
                        "we ~ use|uses|engage|employ|hire ~ outside|external|third|thirdparty \
                         ~ companies|firms|vendors|contractors|specialists ~ to \
                         ~ monitor|analyse|analyze|send|clean|test|translate|answer|store|count|improve - {not} \
                         - {advertising}|{advertiser} - {cookie}|{pixel} - {analytics}",
                    ),
                    says(
                        "we ~ employ|employs|engage|engages|hire|hires|use|uses \
                         ~ third|thirdparty|outside|external|other ~ companies|firms ~ and|or \
                         ~ individuals|people|persons|contractors - {not} - {advertising}|{advertiser} - {analytics}",
                    ),
                    says(
                        "{they} ~ (have|has|get|gain|given) access to ~ {data} ~ (only) \
                         ~ perform|do|carry|tasks|work|behalf - {not} - you ~ {they}",
                    ),
                    says(
                        "{named-company} ~ processes|handles|hosts|stores|sends|delivers|manages|runs \
                         ~ our|your|all|the \
                         ~ \
                         payments|payment|servers|newsletter|newsletters|mail|emails|site|website|app|database|billing|\
                         backups - {not} - {advertising} - {analytics} - {cookie}",
                    ),
                    says(
                        "emails|email|mails|letters|newsletters|newsletter|messages|parcels|payments|backups|files \
                         ~ (is|are) ~ sent|delivered|processed|stored|kept|hosted|handled|managed ~ by \
                         ~ company|firm|provider|vendor|agency ~ (called|named) - {not} - {advertiser} \
                         - our company - the company",
                    ),
                    says(
                        "{data} (is|are) ~ processed|stored|kept|hosted|handled|managed ~ by \
                         ~ outside|external|other|third ~ company|firm|provider|vendor|agency - {not} - {advertiser}",
                    ),
                    says(
                        "performed|provided|carried|handled|done|rendered (out) on our behalf ~ by ~ \
                         {provider}|third|vendors|contractors|companies|firms - {not}",
                    ),
                    says(
                        "we (have) (also) commissioned|commission|appointed|appoint|contracted|engaged|hired ~ \
                         hosting|mailing|shipping|cloud|payment|support|software ~ \
                         company|provider|firm|agency|providers|companies ~ - {not}",
                    ),
                ],
                softened: None,
                hits: examples(&[
                    "We use service providers to host our site.",
                    "We may use third parties to help us run and support the site.",
                    "We share your data with vendors.",
                    "Your details may be passed to contractors that help us.",
                    "We may disclose information to third parties who act on our behalf.",
                    "Personal data is transmitted to our payment processor.",
                    "We work with third parties who help us run the service.",
                    "Our website is hosted by Marlow Cloud, Inc.",
                    "Our app is hosted on the servers of Amazon.",
                    "Payments are processed by Stripe.",
                    "We use Amazon Web Services to store your data.",
                    "We rely on other companies to send our mail and to handle payments.",
                    "We hire contractors to answer your questions.",
                    "Your data may be disclosed to firms that provide services such as hosting, billing and support.",
                    "Some of our functions are carried out by third parties.",
                    "Our hosting provider stores your data for us.",
                    "We have engaged an outside company to run our help desk.",
                    "We outsource some of our work, such as sending mail, to other companies.",
                    "We store your data on the servers of Google.",
                    "Third parties process payments for us.",
                    "Other companies handle shipping and other work on our behalf.",
                    "We disclose data to our lawyers, accountants and auditors.",
                    "Recipients of your data include service providers and couriers.",
                    "We work with outside companies and contractors that help us provide our services.",
                    "We may on occasion use outside companies, which we choose with care, to help us provide our \
                     services.",
                    "Our site is hosted on servers of an outside company.",
                    "We use the services of Northbeam GmbH to host our site.",
                    "A company in Ireland hosts our servers.",
                    "Our newsletter is sent by an outside company.",
                    "We use outside companies to monitor how our service is used.",
                    "We may employ outside companies and people for the following reasons:",
                    "Those other companies have access to your data to perform their tasks on our behalf.",
                    "Stripe processes our payments.",
                    "We employ other companies to perform tasks such as sending parcels.",
                    "Our e-mails are sent by a company called Postwing.",
                    "Your data is hosted by an outside firm.",
                    "Certain functions are performed on our behalf by vendors.",
                    "We have commissioned a hosting company to run our servers.",
                ]),
                misses: examples(&[
                    "We do not use service providers.",
                    "You use your own service provider to reach us.",
                    "We share your data with advertisers.",
                    "Service providers are nice people.",
                    "We do not share your data with vendors.",
                    "Ask your internet provider for help.",
                    "We work with third parties who place ads.",
                    "Our website is hosted by us, on machines of our own.",
                    "Payments are not processed by third parties.",
                    "Payments are processed within a day.",
                    "We do not rely on other companies to handle payments.",
                    "We share your data with firms that provide the services that you have requested.",
                    "Some of our friends are other companies.",
                    "Your internet provider stores your data.",
                    "Amazon uses our service.",
                    "We do not outsource our work to other companies.",
                    "Third parties never handle payments here.",
                    "We store your data on our own servers.",
                    "Ask your lawyers whether to share your data.",
                    "Our newsletter is read by another company.",
                    "No company hosts our servers.",
                    "We host the servers of a company in Ireland.",
                    "We use no outside companies to monitor how our service is used.",
                    "We use outside taps to water the garden.",
                    "We employ no outside companies and people.",
                    "We may employ outside people to paint the roof.",
                    "Stripe does not process our payments.",
                    "Stripe processes its payments in Dublin.",
                    "Our e-mails are sent by our own staff.",
                    "Our e-mails are not sent by a company.",
                    "Your order is sent by mail.",
                    "No functions are performed on our behalf by vendors.",
                    "Certain dances are performed by friends.",
                    "We have not commissioned a hosting company.",
                    "We were commissioned by a hosting company.",
                ]),
            },
        ],
    },
    Practice {
        id: "affiliates",
        topic: Sharing,
        question: "Does the company's group get your data?",
        expected: false,
        levels: &[
            Level {
                id: "same-policy",
                stance: Neutral,
                title: "Shared in its group, under the same rules",
                why: "Companies of the same group get your data and must follow this policy.",
                says: &[
                    states(
                        "we share data to affiliate + honor|follow|comply|abide|adhere|keep|subject|\
                         accordance|consistent|compliance|same|under|bound ~ policy|policies|notice|statement",
                    ),
                    says(
                        "{affiliate} ... honor|follow|comply|abide|adhere|respect ~ \
                         policy|policies|notice|statement - as a subsidiary",
                    ),
                    says(
                        "{affiliate} ... subject to ~ policy|policies|notice|statement - their|the own ~ \
                         policies|policy - policy of - as a subsidiary",
                    ),
                    says(
                        "{affiliate}|subsidiaries|companies (of|in) (our|the) (group) \
                         ~ follow|follows|observe|obey|apply|respect|honour|honor|comply|adhere|bound ~ (to|with|by) \
                         (this|the|these|our|same) ~ {policy}|policy|rules|standards ~ - {not} - {provider} \
                         - third|partners|you",
                    ),
                    says(
                        "{affiliate} ~ (will|must|may|shall|only) ~ use|uses|handle|handles|process|treat ~ {data} \
                         ... manner|way|accordance ~ consistent|consistently|accordance|with ~ {policy} - {not}",
                    ),
                ],
                softened: None,
                hits: examples(&[
                    "We may share information with our affiliates, who will honor this privacy policy.",
                    "Our subsidiaries follow the same privacy policy.",
                    "Your data is disclosed to affiliated companies under the terms of this policy.",
                    "Companies of our group follow this policy as well.",
                    "Our affiliates are subject to this privacy policy.",
                    "Our sister companies will use the data that we share in a manner consistent with this policy.",
                ]),
                misses: examples(&[
                    "We share information with our affiliates.",
                    "Our partners follow their own rules.",
                    "Affiliates do not comply with this policy.",
                    "This policy is ours.",
                    "Our affiliate's services are subject to their own privacy policies.",
                    "Companies of our group do not follow this policy.",
                    "Partners of our group follow this policy.",
                    "Members of the council follow this policy.",
                    "Our sister companies will not use the data in a manner consistent with this policy.",
                ]),
            },
            Level {
                id: "free",
                stance: Caution,
                title: "Shared in its group",
                why: "Sister companies get your data, whatever they do with it.",
                says: &[
                    affirms(
                        "we share data to affiliate - same|this|our ~ {policy} - honor|follow|comply|abide|adhere - \
                         {aggregate}|aggregate|statistical - those of our - rights|safety|property ~ of ~ {affiliate} \
                         - protect ~ rights|operations|security|safety|property|integrity ... {affiliate} - merger \
                         ... joint - provide {affiliate} - inc and its - affiliate program|programs - collectively as \
                         - successor - {affiliate} ~ who|that|which ~ behalf \
                         - {affiliate} ~ as|our (data) processor|processors",
                    ),
                    affirms(
                        "affiliate use|send data + own|marketing ~ purposes|products|services|offers|communications - \
                         behalf - more information",
                    ),
                    affirms(
                        "we share data + within|among|across|throughout|between ~ group|family of \
                         companies|businesses|firms - same|this|our ~ {policy} - {aggregate} - {affiliate}",
                    ),
                    says(
                        "{affiliate}|sister|affiliated ~ companies|company|firms|brands ~ (may|can|will) (also) \
                         see|use|access|get|receive|have your {data} - {not} - same|this|our ~ {policy} - behalf \
                         - only|solely",
                    ),
                    says(
                        "{data} ~ {share} ~ among|amongst|between|within|across ~ \
                         companies|entities|members|brands|businesses (of|in) ~ group|family - {not} - same|this|our \
                         ~ {policy} - {aggregate}",
                    ),
                    says(
                        "{data} ... shared|share|disclosed|passed|exchanged|transferred ~ with|to|within|among ~ \
                         group - {not} - same|this|our ~ {policy} - {aggregate} - \
                         administrator|moderator|owner|family|friends|members|users|chat|public|discussion|study|age|\
                         focus|targeted|ad - {not}",
                    ),
                    says(
                        "family|group of companies|businesses|brands ~ (may|can|will) (also) \
                         receive|get|access|see|obtain|use|have ~ {data} - {not} - same|this|our ~ {policy} - behalf \
                         - only|solely|clauses",
                    ),
                    says(
                        "{affiliate}|parent|companies ~ (may|can|will) receive|get|access|obtain ~ any|all|the ~ \
                         {data} ~ we ~ (do|have|hold|collect|get|receive) - {not} - same|this|our ~ {policy} - behalf \
                         - only|solely - {they} ~ require",
                    ),
                ],
                softened: None,
                hits: examples(&[
                    "We may share your information with our affiliates.",
                    "Personal data is transferred to our parent company.",
                    "We provide our subsidiaries with your information.",
                    "Our affiliates may use your information for their own marketing purposes.",
                    "Your information may be shared within our group of companies.",
                    "Our sister companies may see your data.",
                    "Information may be shared among the companies of the Fernwick group.",
                    "Our subsidiaries may make use of your personal data for their own purposes.",
                    "The data that you give at registration is shared with the Alder group.",
                    "The other members of our family of companies may receive any data that we do.",
                ]),
                misses: examples(&[
                    "We do not share your information with affiliates.",
                    "Our affiliates share their data with us.",
                    "We share your data with affiliates if you agree.",
                    "Our affiliates use your data on our behalf, for marketing purposes of ours.",
                    "We have affiliates in ten countries.",
                    "We share aggregate statistics with our affiliates.",
                    "We disclose data to protect the rights of Acme and our affiliates.",
                    "We disclose data to protect our operations or those of any of our affiliates.",
                    "We share your data with our affiliates, who process it on our behalf.",
                    "Your information may be shared within your group of friends.",
                    "Your information is not shared within our group of companies.",
                    "Our sister companies may not see your data.",
                    "Our sister companies may see our data.",
                    "Information is never shared among the companies of the group.",
                    "Recipes may be shared among the members of your family.",
                    "Our subsidiaries may not make use of your personal data for their own purposes.",
                    "The data that you give is not shared with the Alder group.",
                    "The photos that you post are shared with the group of friends that you choose.",
                    "Your location is shared with your family group.",
                    "Our group of companies will not receive your data.",
                    "The family of companies that owns us makes tea.",
                ]),
            },
        ],
    },
    Practice {
        id: "law-enforcement",
        topic: Sharing,
        question: "Is your data given to authorities?",
        expected: true,
        levels: &[
            Level {
                id: "never",
                stance: Good,
                title: "Not given to authorities",
                why: "The company says that authorities get nothing from it.",
                says: &[denies("we share data to authority - without")],
                softened: None,
                hits: examples(&[
                    "We never disclose your data to governments.",
                    "Your data is not shared with law enforcement.",
                    "We do not give any information to the police.",
                ]),
                misses: examples(&[
                    "We do not disclose your data to authorities unless required by law.",
                    "We disclose your data to authorities.",
                    "We do not share your data with partners.",
                    "The police do not share their data with us.",
                    "We do not give your data to the police without a warrant.",
                ]),
            },
            Level {
                id: "court-order",
                stance: Good,
                title: "Given to authorities only on a court's order",
                why: "A judge stands between your data and the authorities.",
                says: &[
                    states("we share data + only ... {legal-process} - {protect-rights}"),
                    denies_except(
                        "we share data + {legal-process} - {protect-rights} - \
                    reasonably|regulation|regulations",
                    ),
                    says("only ~ {legal-process} + {share} ... {data}"),
                    says("{share} ~ {data} ... only ~ {legal-process}"),
                    says("{authority} ~ get|gets|receive|receives|obtain|obtains ~ {data} ~ only ~ {legal-process}"),
                    says(
                        "requests|request|demands|demand|inquiries ~ {authority} ... only ~ {legal-process} - \
                         {protect-rights}",
                    ),
                    says(
                        "we require|requires|demand|insist ~ {legal-process} ... before|to|for ~ \
                         {share}|hand|release - {protect-rights}",
                    ),
                    says("not|never|no ~ {share} ... {authority} ... without ~ {legal-process} - {protect-rights}"),
                    says("we give|gives no ~ {data} ... without ~ {legal-process}"),
                    says(
                        "only ~ {share}|disclose|disclosing|reveal|release|hand ~ (the) ~ \
                         content|messages|files|posts|{data} ... {legal-process} - {protect-rights} - \
                         official|requests|request",
                    ),
                ],
                softened: None,
                hits: examples(&[
                    "The police get your data only if a court has ordered it.",
                    "We only hand over data to the police on the basis of a court order.",
                    "We do not disclose your data unless we receive a valid warrant.",
                    "Your data is never given to authorities except under a subpoena.",
                    "We answer requests of governments only when a court orders us to, by a court order.",
                    "We require a warrant before we hand over what you wrote.",
                    "We do not give your data to the police without a warrant.",
                    "We disclose your data to the police only under a court order.",
                    "We give no data to the police without a warrant.",
                    "We only disclose the content of your account in response to a government warrant.",
                ]),
                misses: examples(&[
                    "We do not disclose your data unless it is reasonably needed to meet a warrant or a regulation.",
                    "We disclose data when we think it is right.",
                    "A court order was issued in 2010.",
                    "We do not disclose your data except to protect our rights, or with a warrant.",
                    "You may need a court order to see our books.",
                    "We answer requests of governments as fast as we can.",
                    "We are required by a court order to disclose your data.",
                    "We give your data to the police without a warrant.",
                    "We disclose the content of your account to whoever asks.",
                ]),
            },
            Level {
                id: "with-notice",
                stance: Good,
                title: "You are told before authorities get your data",
                why: "You can defend yourself before your data is handed over.",
                says: &[
                    says("notify|inform|tell you ... before|prior ~ {share} ... {authority}|{legal-process}"),
                    says("{legal-process} ... notify|inform|tell you - fee"),
                    says("give|provide you ~ notice ~ {legal-process}|{authority}"),
                    says(
                        "notify|inform|tell|alert users|customers|members|subscribers ~ \
                         requests|request|demands|{legal-process}|{authority} ... before|prior|unless - {not}",
                    ),
                    says(
                        "tell|inform|notify|alert you ~ (about|of) ~ request|requests|demand|demands ~ {authority} ... \
                         before|unless - {not} ~ tell|inform|notify|alert",
                    ),
                    says(
                        "we ~ tell|inform|notify|alert you ~ (about|of) ~ \
                         request|requests|demand|demands|order|orders|subpoena ~ before ~ we ~ \
                         {share}|answer|comply|respond|give|hand - {not} ~ tell|inform|notify|alert - \
                         fee|delete|access - your request",
                    ),
                ],
                softened: None,
                hits: examples(&[
                    "We will tell you about a request from the police before we answer it, unless we are forbidden to.",
                    "We will notify you before we disclose your data to law enforcement.",
                    "If we receive a subpoena, we will inform you unless we are forbidden to.",
                    "We will tell you first, before sharing your account with the authorities.",
                    "It is our policy to notify users of requests for their data before we answer them.",
                    "We will give you notice of any subpoena.",
                    "Where the law allows it, we will tell you about a demand before we answer it.",
                ]),
                misses: examples(&[
                    "We will not tell you about a request from the police before we answer it.",
                    "You may ask the police about a request before you answer it.",
                    "We will not notify you before we disclose your data to law enforcement.",
                    "We will notify you before we change this policy.",
                    "You must inform us before you send your data.",
                    "The police may notify you of a theft.",
                    "We do not notify users of requests for their data before we answer them.",
                    "We will not tell you about a demand before we answer it.",
                    "We tell you about the fee before we answer your request.",
                ]),
            },
            Level {
                id: "required-by-law",
                stance: Neutral,
                title: "Given to authorities where the law requires",
                why: "Every company must obey the law; this promises no more and takes no more.",
                says: &[
                    states(
                        "we share data + {required-by-law}|{legal-process} - {discretion} - {protect-rights} \
                         - {abroad} - {transfer-safeguard} - breach - categories - {identity-check} - \
                         {on-our-behalf} - notice|ability - {promotion}|{advertising}|{advertiser} - \
                         business purposes - protection of our - winners - only if|when|after|with ~ court",
                    ),
                    denies_except("we share data + {required-by-law} - {discretion} - {protect-rights}"),
                    denies_except(
                        "we share data to authority + legally|legislation|law|laws - {legal-process} - \
                         {discretion} - {protect-rights}",
                    ),
                    says(
                        "compelled|required|obliged ~ {required-by-law}|law|{legal-process} ~ {share} ~ \
                         {data} - {discretion} - {protect-rights} - businesses|categories",
                    ),
                    says(
                        "required|obliged|compelled to {share} ~ {data} ... \
                         {required-by-law}|law|laws|{legal-process}|{authority} - {discretion} - \
                         {protect-rights} - categories",
                    ),
                    says(
                        "we ~ {share} ~ {data} ... if|where|when ~ law|laws|statute|court|order|subpoena|warrant \
                         ~ requires|require|demands|demand|obliges|compels ~ us - {discretion} - {protect-rights} \
                         - only - {not} ~ {share}",
                    ),
                    says(
                        "we ~ (must|will|may|also) answer|obey|follow|honour|honor|respond|reply|comply ~ (to|with) \
                         ~ {legal-process}|subpoenas|warrants - {not} - only|unless|belief|believe|discretion - track",
                    ),
                    says(
                        "if|when|where|should ~ judge|court|law|police|prosecutor ~ \
                         orders|order|demands|demand|forces|force|obliges|oblige|requires|require ~ (us|it|so) ... we \
                         ~ must|have|will|shall|may ~ give|hand|provide|disclose|share|pass - {not} - \
                         only - warrant",
                    ),
                    says(
                        "disclosure|disclosures (of) ~ occur|happen|made|take|place ~ where|when|if|as ~ \
                         {required-by-law}|mandated|law - {discretion} - only",
                    ),
                    says(
                        "we ~ (will|must|may|shall|also|only) ~ comply|answer|respond|reply ~ (with|to) ~ \
                         valid|lawful|binding|enforceable|proper ~ requests|request|demands|orders|order ~ \
                         (of|from|by|made) ~ {authority}|authorities|authority|government|courts|court|police - \
                         {discretion} - {not} - only ~ court",
                    ),
                ],
                softened: None,
                hits: examples(&[
                    "We disclose your information if we are required by law.",
                    "Personal data may be released to comply with a subpoena.",
                    "We do not share your data unless legally required.",
                    "We may have to give information about you to authorities to comply with the law.",
                    "We will provide your data in response to legal process.",
                    "Your data is not given to public authorities, with the exception of compliance with national \
                     legislation.",
                    "We will disclose your data if a law or a court order requires us to.",
                    "We answer subpoenas and court orders.",
                    "We may be compelled by law to disclose your data.",
                    "We may be required to disclose your data in response to a subpoena.",
                    "If a judge orders us to, we must give the police what we have.",
                    "If the law demands it, we will hand your data to the police.",
                    "Disclosure may occur where mandated by statute.",
                    "We will comply with valid requests from the authorities for your data.",
                ]),
                misses: examples(&[
                    "We disclose your data to authorities when we see fit, in our sole discretion.",
                    "We disclose your data to protect our rights or as required by law.",
                    "You must comply with the law.",
                    "We keep your invoices as required by law.",
                    "The law requires businesses to disclose data to courts.",
                    "Is disclosure of my data required by law?",
                    "We do not answer subpoenas.",
                    "We answer orders from customers.",
                    "If a judge orders us to, we will not give it away.",
                    "If a judge orders you to, you must give the police your keys.",
                    "Disclosure may occur where you agree.",
                    "We will not comply with requests from the authorities.",
                    "We answer valid requests of our customers.",
                ]),
            },
            Level {
                id: "discretion",
                stance: Bad,
                title: "Given to authorities when it sees fit",
                why: "The company decides by itself when to hand over your data, not a judge and not the law alone.",
                says: &[
                    states(
                        "we share|require data + {discretion} - {merger} - {merger-word} - {aggregate} - \
                         interest|interested|interests ~ \
                         you|offers|promotions|marketing|products|{advertising} - measures|{keep} ~ \
                         {as-long-as} - are required|obliged|bound to ~ adopt|take|protect|keep - {cookie}",
                    ),
                    states("we share data + {protect-rights} - {merger} - {merger-word}"),
                    denies_except("we share data + {discretion}|{protect-rights}"),
                    states(
                        "we share data to authority + request|requests|ask|asks|requested|cooperate|cooperation|\
                         assist|inquiry|inquiries|investigation|investigations - {required-by-law} - \
                         {legal-process} - by law|the|applicable|any law|laws - laws|legally|legal|lawful|\
                         lawfully|valid|binding|regulation|regulations|statute|required|compelled|obliged|\
                         obligated|subject - only|consent|unless - supervisory|tax|customs - {regulator} - \
                         verify|compromised|identity|breach|handlers|respond - {provider}",
                    ),
                    says("reserve ~ right ~ to ~ report|refer ~ to ~ {authority} - {not}"),
                    says(
                        "we ~ cooperate|work ~ with ~ {authority} ~ may|will|can ~ give|provide|share|disclose|hand \
                         ~ {data}|them|it ~ - {not} - court|warrant|order|required - law requires",
                    ),
                    says(
                        "we ~ cooperate|collaborate ~ with ~ {authority}|government|governments ~ \
                         (officials|agencies|authorities) ~ to|in ~ \
                         enforce|comply|investigate|investigations|investigating|prevent|prosecute - {not} - \
                         court|warrant|order - only",
                    ),
                ],
                softened: None,
                hits: examples(&[
                    "We may disclose your information if we believe in good faith that it is necessary to protect our \
                     rights.",
                    "We may release personal data when we think disclosure is appropriate.",
                    "We share your information in order to investigate or prevent suspected fraud.",
                    "At our sole discretion, we disclose data about you to law enforcement.",
                    "We do not disclose your data except to protect the property of our company.",
                    "We may disclose your data to the police when they request it.",
                    "We share your data with the authorities to assist them in their investigations.",
                    "We reserve the right to report anything that looks illegal to the police.",
                    "We cooperate with the police and may give them your data when they ask.",
                    "We cooperate with the police and other authorities to enforce the law.",
                ]),
                misses: examples(&[
                    "Firms that see users' data are required to protect it if we deem that necessary.",
                    "We disclose your data where required by law.",
                    "We believe in good faith.",
                    "You may disclose your data to protect your rights.",
                    "We use encryption to protect your data.",
                    "We do not disclose your data to protect our rights.",
                    "We may change this policy in our sole discretion.",
                    "We pass on your data at the request of the police where the law requires it.",
                    "The police may request your data from us.",
                    "We do not cooperate with the police, and give them no data.",
                    "You reserve the right to call the police.",
                    "We do not cooperate with the police to enforce the law.",
                    "We cooperate with the police only on a court's order.",
                ]),
            },
        ],
    },
    Practice {
        id: "merger",
        topic: Sharing,
        question: "What happens to your data when the company is sold?",
        expected: false,
        levels: &[
            Level {
                id: "notice-and-choice",
                stance: Good,
                title: "If it is sold, you are told and can choose",
                why: "You can leave before a new owner gets your data.",
                says: &[
                    says(
                        "{merger}|{merger-word} ... notify|notified|inform|notice|told ... \
                         choice|choices|delete|{refuse}|consent",
                    ),
                    says(
                        "{merger}|{merger-word}|sold|bought|acquired|taken ... tell|notify|inform|warn|let|notice ... \
                         you ~ may|can|able|choice|option|choose|chance|opportunity \
                         ~ delete|deleted|object|refuse|opt|close|withdraw|erase|erased - {not}",
                    ),
                    says(
                        "notify|inform|tell|notice ~ you ... change|changes in|of ownership|control|owner|owners ... \
                         choice|choices|options|option|delete|object - {not} ~ notify|inform|tell",
                    ),
                ],
                softened: None,
                hits: examples(&[
                    "In the event of a merger, we will notify you and give you a choice about your data.",
                    "If we are acquired, you will be notified and can delete your account first.",
                    "After an acquisition we give you notice, and you may object to the transfer.",
                    "If our company is sold, we will tell you, and you may have your data deleted before.",
                    "If that happens, we will notify you by e-mail of the change in ownership and of any choices you \
                     may have.",
                ]),
                misses: examples(&[
                    "In the event of a merger, your data will be transferred.",
                    "We will notify you of changes and you can delete your account.",
                    "A merger is planned.",
                    "You have a choice of colors.",
                    "If our company is sold, we will tell you, but you may not have your data deleted.",
                    "If your house is sold, tell us, and you may have your account closed.",
                    "We will not notify you of a change in ownership.",
                    "Notify us of a change in ownership of your car.",
                ]),
            },
            Level {
                id: "notice",
                stance: Neutral,
                title: "If it is sold, you are told",
                why: "Your data goes to the new owner, and you learn of it.",
                says: &[
                    says(
                        "{merger}|{merger-word} ... notify|notified|inform|informed|notice - \
                         choice|choices|delete|object|consent - without notice - {not} ~ notify|inform",
                    ),
                    says(
                        "{merger}|{merger-word}|taken|bought|acquired ... we ~ tell|warn|let|email ~ you (know) \
                         - choice|choices|delete|deleted|erased|object|consent - {not} - without",
                    ),
                    says(
                        "notice|notify|inform|tell ~ before ~ {data} ~ (is) transferred|transfers|passes|sold|moved \
                         ~ (becomes) ~ different|new|another|owner|buyer|company - {not} \
                         - choice|choices|delete|deleted|erased|object|consent",
                    ),
                    says(
                        "you ~ notified|informed|told ~ before ~ {data} ~ (become|becomes|is) ~ \
                         (subject|governed|covered) ~ (to|by) different|new|another|other ~ {policy}|privacy|policy - \
                         {not} - choice|choices|delete|object|consent",
                    ),
                ],
                softened: None,
                hits: examples(&[
                    "If we are involved in a merger, you will be notified by email.",
                    "In case of an acquisition, we will inform our users before their data moves.",
                    "Should a change of control happen, a notice will be placed on our site.",
                    "If we are taken over, we will tell you before your data is transferred.",
                    "We will notify you before your data passes to a new owner.",
                    "We will give notice before your personal data is transferred and becomes subject to a different \
                     privacy policy.",
                    "You will be notified before your personal data become subject to a different privacy policy.",
                ]),
                misses: examples(&[
                    "In the event of a merger, your data will be transferred without notice.",
                    "We will notify you of changes to this policy.",
                    "We will not inform you of a merger.",
                    "If we are acquired, data is an asset.",
                    "If we are taken over, we will not tell you.",
                    "We will tell you before your parcel passes to a new owner.",
                    "We will give notice before your parcel is transferred to another carrier.",
                    "We will not give notice before your personal data is transferred to a new owner.",
                    "You will not be notified before your data becomes subject to a different privacy policy.",
                    "You will be notified before your order is sent to a different address.",
                ]),
            },
            Level {
                id: "free",
                stance: Caution,
                title: "If it is sold, your data goes along",
                why: "A new owner gets your data, and nothing says that you will be told.",
                says: &[
                    states("we share|sell data + {merger}|{merger-word} - notify|notified|inform|informed|notice"),
                    says(
                        "{data} ... {asset-word} + {merger}|{merger-word} - \
                         notify|notified|inform|informed|notice",
                    ),
                    says(
                        "{data} goes|passes|go|pass ~ to ~ {acquirer}|buyer|owner|successor + {merger}|{merger-word} - \
                         notify|notified|inform|informed|notice",
                    ),
                    says(
                        "{merger}|{merger-word}|acquired|merge ... {data} ~ may|will|would|might|could (then) (also) \
                         go|pass|move|belong ~ to ~ (new) ~ {acquirer}|buyer|owner|successor|company \
                         - notify|notified|inform|informed|notice",
                    ),
                    says(
                        "if|should|in ~ case|event ~ we|company|business ~ acquired|sold|bought|merged|merge ... \
                         {data} ~ transferred|disclosed|shared|sold|assigned|passed|go|goes \
                         - notify|notified|inform|informed|notice - {not}",
                    ),
                    says(
                        "transfer|sale|handover|acquisition ~ (of) ~ assets|business|company ~ (from) (us) ~ (to) ~ \
                         (may|will|can|could) ~ include|includes|comprise|involve ~ {data} - \
                         notify|notified|inform|informed|notice - {not}",
                    ),
                    says(
                        "{acquirer}|acquirer|buyer|purchaser|successor (of|to) ~ (may|will|can|could) ~ \
                         (continue|go|keep) ~ (to|on) use|using|process|keep|have|receive|get|hold ~ {data} - \
                         notify|notified|inform|informed|notice - {not} + \
                         {merger}|{merger-word}|acquirer|assets|company|\
                         business - product|goods|item|seller",
                    ),
                    states(
                        "we share|sell data + \
                         company|organisation|organization|entity|firm|business|person|party|buyer ~ (that|which|who) \
                    buys|acquires|purchases|takes - notify|notified|inform|informed|notice - \
                    product|goods|item|seller|ticket|tickets",
                    ),
                    states(
                        "we share|sell data + which|whom we (may) (sell|assign|merge) (or) transfer|assign|sell ~ \
                    (all|part) ~ assets|business - notify|notified|inform|informed",
                    ),
                    says(
                        "{data} ~ is|are|be|as ~ (generally|usually|typically|often|considered|normally) \
                         (one|part|among) ~ (of) ~ assets transferred|sold|acquired - \
                         notify|notified|inform|informed - {not}",
                    ),
                    says(
                        "{data} ~ is|are|be|as ~ (generally|usually|typically|often|considered|normally) \
                         (one|part|among) ~ (of) ~ transferred|sold|acquired|business ~ assets - \
                         notify|notified|inform|informed - {not}",
                    ),
                    states(
                        "we share data + if|event|case|when|should ~ (that) we ~ sell|transfer|buy|assign|dispose \
                    ... business|assets - notify|notified|inform|informed|notice - {not} - goods|tickets",
                    ),
                ],
                softened: Some(Softening::Into { to: "notice", by: &[says("{notify} ~ {you} ~ {merger}|ownership")] }),
                hits: examples(&[
                    "In the event of a merger, your information may be transferred to the new owner.",
                    "If our shop is acquired, we may transfer any and all personal information to the buyer.",
                    "If we go bankrupt, customer data may be disclosed as part of the bankruptcy.",
                    "Your information may be one of the assets transferred in a sale of our business.",
                    "We may share personal data in connection with an acquisition.",
                    "User data will be passed to the acquirer in a change of control.",
                    "If our company is bought, your data goes to the buyer.",
                    "Should we get acquired, your data may go to the new owner.",
                    "If our company is bought, your data will be transferred with it.",
                    "In the event that our company is acquired, your data may be transferred.",
                    "The transfer of assets to a buyer may well include your data.",
                    "Any acquirer of our company may continue to use your data as told in this policy.",
                    "We may share your personal data with any other organisation that buys all or most of our \
                     business.",
                    "We may pass your personal data to any company to which we transfer our assets.",
                    "In such deals, personal information is generally one of the assets transferred.",
                    "In such transactions, customer information is usually among the transferred assets.",
                    "We may disclose your data to a prospective buyer in the event that we sell or transfer part of \
                     our business.",
                ]),
                misses: examples(&[
                    "In the event of a merger, you will be notified before your data is transferred.",
                    "We never transfer your data in a merger.",
                    "Our acquisition of customers relies on ads.",
                    "You may transfer your account to a friend.",
                    "The merger of two cells is a fusion.",
                    "We transfer your data to our servers.",
                    "If our company is bought, we keep your data.",
                    "The sale of our business will not include your data.",
                    "The sale of our business includes the shop and its stock.",
                    "No buyer of our company may use your data.",
                    "The buyer of a ticket may use it once.",
                    "The buyer of your old bicycle will get your data from us.",
                    "We share your name with the firm that buys your ticket.",
                    "We pass your name to the clerk with whom we sell flowers.",
                    "Personal information is not one of the assets transferred.",
                    "Customer information is never among the transferred assets.",
                    "We do not disclose your data to a buyer in the event that we sell our business.",
                ]),
            },
        ],
    },
    Practice {
        id: "public-exposure",
        topic: Sharing,
        question: "Is your data made public?",
        expected: false,
        levels: &[
            Level {
                id: "private",
                stance: Good,
                title: "Not made public",
                why: "Nobody sees you there before you decide so.",
                says: &[
                    denies("we post data - {child} - {review} - interests|upon|request|requests"),
                    says("{data}|profile|account|photos|posts is|are|set (kept) (to) private by default"),
                    says("by default ~ profile|account|{data} is|are (set) (to) private"),
                    says("{data}|profile is|are {not} ~ public|publicly - {choice} - request|requests|event"),
                    says("{not} ~ make ~ {data}|profile ~ public|publicly - {choice}"),
                    says(
                        "your ~ profile|account|posts|data|activity|content ~ is|are private|hidden|invisible \
                         ~ unless|until you - {not} private|hidden - our",
                    ),
                ],
                softened: None,
                hits: examples(&[
                    "We do not publish your personal information.",
                    "Your profile is private by default.",
                    "We never make your data public.",
                    "Your address is not publicly visible.",
                    "Your profile is private unless you choose otherwise.",
                    "By default your profile is private.",
                ]),
                misses: examples(&[
                    "Your profile is public.",
                    "We publish your name.",
                    "We do not publish personal information without your consent.",
                    "Your data is not protected in public places if you post it.",
                    "Do not publish your address.",
                    "Your profile is not private unless you choose so.",
                    "The park is private unless you are a member.",
                ]),
            },
            Level {
                id: "own-posts",
                stance: Neutral,
                title: "What you post in public is public",
                why: "Anyone can read and use what you write in forums, comments or a public profile.",
                says: &[
                    says(
                        "you ~ post|share|publish ... public ... seen|visible|read ~ \
                         everyone|anyone|everybody|others",
                    ),
                    says(
                        "you ~ write|say|upload|post|publish ~ {public-place} ... \
                         public|publicly|read|seen|viewed|anyone|anybody|visible|everyone",
                    ),
                    states(
                        "you|we share|post|submit|agree + {public-place} ... \
                         public|publicly|available|read|seen|viewed|others|anyone|visible - removal|mindful \
                         - not responsible - we (may) (also) collect|process",
                    ),
                    says(
                        "{data} ~ post|disclose|share|submit|provide|posted|disclosed ~ {public-place} - \
                         removal|mindful - not responsible - we (may) (also) collect|process",
                    ),
                    says(
                        "what|anything|everything|whatever you ~ write|say|post|upload|publish \
                         ~ seen|read|viewed|visible ~ anyone|anybody|everyone|everybody|public|others - {not}",
                    ),
                    says(
                        "what|anything|everything|whatever you ~ write|say|post|upload|publish ~ can|may|will be \
                         ~ seen|read|viewed ~ by - {not} - {we} ~ read|seen",
                    ),
                    says(
                        "your ~ reviews|comments|posts|ratings|answers|questions|contributions|photos|videos \
                         (you|that) ~ is|are (always|all) public|visible - {not} ~ public|visible \
                         - unless|until|default|settings|private - {no}",
                    ),
                    says(
                        "you ~ post|share|publish|submit|disclose ~ {data} ~ (that) (is) (in|to) ~ \
                         public|publicly|everyone|anyone ... collected|used|seen|read|viewed|copied|available ~ \
                         (and|or) ~ (by) - {not} ~ collected|used|seen|read|viewed|copied|available - if ~ not - we ~ \
                         {collect}",
                    ),
                    says(
                        "{identity}|name|username|photo|profile|it|{data} ~ (will|may|can) be ~ (publicly) \
                         displayed|shown|visible|listed ~ publicly|public - {not} - {cookie} - if|unless ~ \
                         agree|consent|permission",
                    ),
                    says(
                        "{identity}|name|username|photo|profile|content|comments|{data} ~ (may|will|can|might) be \
                         publicly displayed|shown|visible|listed|viewable|available - {not} - if|unless ~ \
                         agree|consent|permission - sources - {collect}",
                    ),
                    says(
                        "anyone|anybody|everyone|everybody ~ (can|may|will) (also) see|view|read|find ~ public \
                         content|posts|photos|comments|profile|profiles|messages|information|data - {not} - \
                         unless|until",
                    ),
                    says(
                        "profile|account ~ is|are public ... \
                         visible|seen|viewed|read|accessed|shared ~ (by|to) ~ anyone|everyone|public|others|all|third \
                         - {not}",
                    ),
                    says(
                        "if|when|whenever|where ~ you ~ (voluntarily) ~ \
                         {share}|post|provide|publish|submit|disclose|write ~ {data}|content|something|anything ~ \
                         (in|on|to|at) ~ {public-place}|public ... \
                         others|parties|people|anyone|everyone|strangers|users ~ (will|can|may|could) (be) (able) \
                         (to) view|see|read|collect|use|copy - {not}",
                    ),
                    says(
                        "{data}|content|it|comments|photos ~ (may|will|can|might) be publicly \
                         posted|published|disclosed - {not} - if|unless ~ agree|consent|permission",
                    ),
                    says(
                        "profile|profiles|posts|content|{data} ~ (is|are|be|will|may|can) (be) \
                         indexed|searchable|found|crawled ~ (by|in|through|via) search engine|engines - {not} - \
                         unless|setting|settings|private|opt|{refuse}|whether|control|controller",
                    ),
                ],
                softened: None,
                hits: examples(&[
                    "Any information that you post in our forum becomes public.",
                    "What you disclose in public areas can be read by anyone.",
                    "If you share data in a chat room, others can see it.",
                    "Comments that you submit to the message board are publicly visible.",
                    "Information you provide in a public forum may be collected by others.",
                    "Anything you write in the comments can be read by anybody.",
                    "Your reviews are public.",
                    "What you post in public areas may be read by everyone.",
                    "If you post personal data that is open to the public, it can be collected and used by others.",
                    "If you enter your real name, it will be displayed publicly on the site.",
                    "Your name may be publicly displayed on the site along with your posts.",
                    "Anyone can see the public posts that you write.",
                    "Where your profile is public, your photos will be visible to anyone.",
                    "If you provide personal data in a public area of the site, other people will be able to view it \
                     and collect it.",
                    "If you give your data in these games, it may be publicly posted.",
                    "Your public profile is indexed by search engines.",
                ]),
                misses: examples(&[
                    "We do not run a forum.",
                    "Visit our forum for help.",
                    "We never post your data in public areas.",
                    "Our public relations team reads the forum.",
                    "Please do not share your password in a chat room.",
                    "Members of the public may visit.",
                    "If your data is posted on our forum, you may request its removal.",
                    "Residents have the right to request removal of content they posted to the message boards.",
                    "Your reviews are not public.",
                    "Your reviews are public unless you hide them.",
                    "If you post personal data in your diary, it cannot be seen by the public.",
                    "Your name will never be displayed publicly.",
                    "Your name will be shown publicly only if you agree.",
                    "Your name will not be publicly displayed.",
                    "Your address may be publicly displayed if you agree.",
                    "Anyone can see the public holidays in our calendar.",
                    "Your profile is not public, and cannot be seen by anyone.",
                    "If you provide personal data in a private area of the site, nobody will be able to view it.",
                    "If you write something in the forum, we will be able to delete it.",
                    "Your data will never be publicly posted.",
                    "Your data may be publicly posted if you agree.",
                    "Your profile is not indexed by search engines.",
                    "You can control whether your profile is indexed by search engines.",
                ]),
            },
            Level {
                id: "other-users",
                stance: Neutral,
                title: "Other users see you",
                why: "Those who use the service too can see your name, your profile or what you do.",
                says: &[
                    says(
                        "{data}|profile ~ visible|shown|displayed|viewable|available|accessible ~ to other \
                         users|members|players|participants - {choice} - whether|found",
                    ),
                    says(
                        "other users|members|players|participants (may|can|will) (be) (also) (able) (to) \
                         see|view|read ~ {data}|profile - {choice}",
                    ),
                    affirms(
                        "we share|serve data to other-user + other users|members|players|participants - \
                         {choice} - affiliates|group|proximity|advertising|advert|direct",
                    ),
                ],
                softened: None,
                hits: examples(&[
                    "Your profile is visible to other members.",
                    "Other users can see your name and photo.",
                    "We show your name to other players.",
                ]),
                misses: examples(&[
                    "Your profile is not visible to other members.",
                    "Other users cannot see your name.",
                    "We do not show your name to other players.",
                    "Other users like our service.",
                    "You may not collect the data of other users.",
                ]),
            },
            Level {
                id: "opt-out",
                stance: Caution,
                title: "Public unless you change it",
                why: "Others can see you from the start; you have to switch it off.",
                says: &[
                    says(
                        "{data}|profile|account|activity|posts ~ public|publicly ... unless you - {not} ~ \
                         public|publicly - publish",
                    ),
                    says(
                        "{data}|profile|account|activity|posts ~ public by default ... \
                         change|limit|private|setting|settings",
                    ),
                    says(
                        "by default ~ profile|account|activity|posts|{data} ~ public|publicly ... \
                         change|private|setting|settings",
                    ),
                    says(
                        "your ~ profile|account|posts|activity|photos|{data} is|are visible ~ unless|until you \
                         - {not} ~ public|visible",
                    ),
                    says(
                        "everyone|everybody|anyone|anybody can|may see|view|find|read your \
                         ~ profile|account|posts|activity|photos ~ unless|until you - {not}",
                    ),
                ],
                softened: None,
                hits: examples(&[
                    "Your profile is public unless you change your settings.",
                    "Your account is public by default, but you can change this.",
                    "By default, your activity is public; set it to private in your settings.",
                    "Your profile is visible to everyone unless you make it private.",
                    "Anyone can see your profile unless you change your settings.",
                ]),
                misses: examples(&[
                    "Your profile is not public by default, and you can change this.",
                    "Your profile is public by default.",
                    "Our address is public.",
                    "Your profile is private unless you make it public.",
                    "Nobody can see your profile unless you share it.",
                    "Your profile is hidden until you publish it.",
                ]),
            },
            Level {
                id: "by-default",
                stance: Bad,
                title: "Your profile is public from the start",
                why: "Others can see you before you decide anything.",
                says: &[
                    says(
                        "{data}|profile|profiles|account|accounts|activity ~ public|publicly (visible) (available) \
                         by default - change|limit|private|setting|settings",
                    ),
                    says(
                        "by default ~ profile|profiles|account|accounts|activity|{data} ~ public|publicly - \
                         change|private|setting|settings",
                    ),
                    says(
                        "by default ~ profile|account|activity|posts|{data} ~ visible|open|shown ~ to \
                         ~ everyone|everybody|anyone|anybody|public|all|world - change|private|setting|settings",
                    ),
                    says(
                        "by default ~ everyone|everybody|anyone|anybody ~ see|view|find|read ~ your \
                         ~ profile|account|posts|activity|photos - unless|change|private|setting|settings",
                    ),
                    says(
                        "by default ~ what|everything|anything|content|posts|photos|comments|profile|activity ... \
                         (is|are) shared|visible|open|shown|available ~ (with|to) ~ public|everyone|everybody|anyone \
                         - private|setting|settings|change - {not}",
                    ),
                    says(
                        "your ~ profile|profiles|account|posts|content|username|name|id|information|activity ~ \
                         (can|may|will) be ~ (viewed|seen|accessed|found|read|shared) ~ by ~ \
                         anyone|anybody|everyone|everybody ~ whether|on|regardless|even|including|who - {not} ~ \
                         viewed|seen|accessed|found|read - \
                         unless|if|setting|settings|private|choose|publish|public|posted|post",
                    ),
                    says(
                        "your ~ profile|profiles|posts|account|activity ~ (will|is|are) ~ always ~ (be) \
                         (publicly) visible|viewable|searchable|public|shown|available|seen - {not} ~ \
                         visible|viewable|public - unless|if|private - username|usernames",
                    ),
                ],
                softened: Some(Softening::Into {
                    to: "opt-out",
                    by: &[
                        says("make|set|keep ~ profile|account|posts ~ private"),
                        says("change ~ privacy settings ... public|private|visible"),
                    ],
                }),
                hits: examples(&[
                    "Your profile is public by default.",
                    "By default, your account and activity are public.",
                    "Your user name and other information is made public by default.",
                    "By default your profile is visible to everyone.",
                    "By default, everybody can see your profile.",
                    "Profiles are publicly visible by default.",
                    "By default, what you write here is shared with the public.",
                    "Your profile and your posts can be viewed by anyone, whether or not they have an account.",
                    "Your profile, with your name and picture, will always be viewable and searchable by other users.",
                ]),
                misses: examples(&[
                    "Your account is always private and is shown to nobody.",
                    "Your profile is not public by default.",
                    "Your profile is public by default; you can change this in your settings.",
                    "Your profile is private.",
                    "We answer in public.",
                    "Profiles are not publicly visible by default.",
                    "By default, what you write here is not shared with the public.",
                    "By default, your posts are shown to your friends.",
                    "Your profile cannot be viewed by anyone, whether or not they have an account.",
                    "If you choose so, your profile can be viewed by anyone who has an account.",
                    "Your profile is always hidden and is not viewable.",
                    "The name and the picture of your account, and your username, are always public.",
                ]),
            },
        ],
    },
    Practice {
        id: "aggregate-sharing",
        topic: Sharing,
        question: "Is anonymous or aggregate data shared?",
        expected: false,
        levels: &[
            Level {
                id: "not-reidentified",
                stance: Good,
                title: "Anonymous data stays anonymous",
                why: "It promises not to turn anonymous data back into people.",
                says: &[
                    says("{not} ~ reidentify|deanonymize ... {aggregate}|{data}"),
                    says("prohibited|forbid|prohibit|forbidden ~ reidentify|reidentifying"),
                    says(
                        "{not} ~ try|attempt|seek|trying|attempting to identify|reidentify \
                         ~ anyone|individuals|you|people|persons|users|person ~ (from|in|with|using) ~ {aggregate} \
                         - cookies",
                    ),
                    says(
                        "we ~ (make) no|not|never ~ (attempt|try|effort|efforts) ~ (to) \
                         ~ find|identify|reidentify|trace|learn|establish|discover ~ (out) \
                         ~ (who|whom|people|individual|individuals|person|anyone|you) \
                         ~ anonymous|anonymised|anonymized|aggregate|aggregated|deidentified|statistical|{aggregate}",
                    ),
                ],
                softened: None,
                hits: examples(&[
                    "We will not attempt to re-identify anonymous data.",
                    "We do not try to reidentify anybody from this data.",
                    "Recipients are prohibited from re-identifying people.",
                    "We will not try to identify anyone from anonymous data.",
                    "We make no attempt to find out who is behind anonymous data.",
                ]),
                misses: examples(&[
                    "We share anonymous data.",
                    "We may reidentify the data.",
                    "Identify yourself.",
                    "We do not identify stolen goods.",
                    "We try to find out who is behind anonymous letters.",
                    "We make no attempt to find out who is behind a letter.",
                ]),
            },
            Level {
                id: "shared",
                stance: Neutral,
                title: "Anonymous data is shared",
                why: "Data that names nobody goes to others; done well, that is harmless.",
                says: &[
                    states(
                        "we share|sell aggregate - any (business|lawful) purpose|purposes|reason - your \
                         game|personal|own statistics - we (may) provide you - provide it to you",
                    ),
                    states(
                        "we post aggregate + publish|publishes|published|publishing - any (business|lawful) \
                         purpose|purposes|reason - your|{you} ~ statistics - to you",
                    ),
                    says("we ~ make|makes ~ {aggregate} ~ available - {not} - to you - your"),
                    says(
                        "we ~ share|disclose|provide|publish|release ~ information|data that|which \
                         (does|do|can|could|will|would) not|cannot ~ identify|identifies - {not} ~ {share} - \
                         provide you",
                    ),
                    says(
                        "{share} ~ (in|on) (an|the) aggregate|aggregated|anonymized|anonymous ~ (form|basis|format) \
                         (with|to) ~ {they}|public - {not} - you aggregate|aggregated - {they} may ~ \
                         {use}|{share}|{collect}",
                    ),
                    says(
                        "aggregated|aggregate|anonymous|anonymised|anonymized|statistical \
                         figures|numbers|reports|results|findings|trends \
                         ~ shared|published|provided|given|disclosed|sold - {not}",
                    ),
                    says(
                        "we ~ publish|publishes|release|releases ~ report|reports|statistics|figures ~ on|about \
                         ~ trends|usage|use|how - {not} - your",
                    ),
                    says(
                        "{aggregate} ~ (may|can|will) be ~ used|provided|given|disclosed|shared ~ by|to|with \
                         {they}|other|others|third - {not}",
                    ),
                ],
                softened: None,
                hits: examples(&[
                    "We may share aggregate information with our partners.",
                    "We publish and disclose anonymous statistics about our visitors.",
                    "Non-personal information may be provided to other companies.",
                    "De-identified data can be shared with researchers.",
                    "We sell aggregated, non-identifying usage data.",
                    "We publish anonymous statistics about how the site is used.",
                    "We may make anonymized data available to researchers.",
                    "We may share information that does not identify you with third parties.",
                    "What you tell us may be shared, in aggregate, with advertisers.",
                    "We provide aggregated reports to our partners.",
                    "Aggregated figures may be provided to investors.",
                    "From time to time we publish reports on trends in the usage of our website.",
                    "Non-identifying data may be used by other companies for their marketing.",
                ]),
                misses: examples(&[
                    "We share your personal information.",
                    "We do not share aggregate data.",
                    "We collect anonymous data.",
                    "Our partners share aggregate data with us.",
                    "You can visit us anonymously.",
                    "What is aggregate data, and do we share it?",
                    "We may share aggregate data for any business purpose.",
                    "We provide you with aggregate statistics about your home.",
                    "We show and provide your game statistics to you.",
                    "We do not publish statistics.",
                    "We display statistics of your matches to you.",
                    "We do not share information that does not identify you.",
                    "Our partners may share it in anonymized form with others.",
                    "We collect information that does not identify you.",
                    "Anonymous data may not be given to other companies.",
                ]),
            },
            Level {
                id: "any-purpose",
                stance: Caution,
                title: "Anonymous data is used for any purpose",
                why: "No limit at all; and what is called anonymous can often be traced back to people.",
                says: &[
                    states("we share|sell|use|collect aggregate + any ~ purpose|purposes|reason"),
                    says(
                        "aggregate|anonymize|anonymise|deidentify|aggregated|anonymized|anonymised|deidentified \
                         ~ {data}|it ... use|share|disclose|sell ~ any (lawful|business|legitimate|other) \
                         purpose|purposes|reason|way - {not}",
                    ),
                ],
                softened: None,
                hits: examples(&[
                    "We may use and disclose anonymous data for any purpose.",
                    "Aggregate information may be shared for any business purpose.",
                    "We use non-personal data for any reason we like.",
                    "We may anonymise your data, and may then use and disclose it for any purpose.",
                ]),
                misses: examples(&[
                    "We do not share aggregate data for any purpose.",
                    "We share aggregate data for research.",
                    "You may use the statistics for any purpose.",
                    "We may contact you for any reason.",
                    "We do not anonymise your data to use it for any purpose.",
                ]),
            },
        ],
    },
];
