//! How it is guarded, and what happens when it leaks.

use crate::report::Stance::{Bad, Good, Neutral};
use crate::report::Topic::Security;
use crate::rule::{Level, Practice, denies, examples, says, states};

pub const SECURITY: &[Practice] = &[
    Practice {
        id: "security-measures",
        topic: Security,
        question: "What protects your data?",
        expected: true,
        levels: &[
            Level {
                id: "audited",
                stance: Good,
                title: "Security checked by others",
                why: "Somebody from outside has checked that the locks work.",
                says: &[
                    says(
                        "we|our ... audited|certified|audit|audits ~ \
                         independent|external|third|annually|iso|soc|pci - \
                         shield|framework|accounts|accreditation|authorities",
                    ),
                    says(
                        "we|our ... independent|external|annual|third|regular|iso|soc|pci ~ \
                         audit|audits|auditor|auditors|certified|certification|assessment - \
                         shield|framework|accounts|accreditation|authorities",
                    ),
                    says("iso 27001|27018|27701"),
                    says("soc 2 (type) (ii) certified|compliant|audit|audited|report"),
                    says(
                        "outside|external|independent|third|specialised|specialized|hired (party) \
                         companies|company|firms|firm|experts|specialists|testers|parties|auditors|researchers ~ (to) \
                         ~ (regularly) test|tests|testing|check|review|reviews|audit|assess|examine|inspect ~ \
                         security|systems|safeguards|defences - {not} - {you} - your own|devices",
                    ),
                ],
                softened: None,
                hits: examples(&[
                    "Our systems are audited by an independent firm.",
                    "We are certified under ISO 27001.",
                    "We undergo an annual external security audit.",
                    "Our data centre is SOC 2 certified.",
                    "Twice a year, outside firms test the security of all our systems.",
                    "We hire external experts to test the security of our systems.",
                ]),
                misses: examples(&[
                    "We use encryption.",
                    "We have not been audited by an independent firm.",
                    "You may audit your account.",
                    "Independent artists sell here.",
                    "No outside firm tests our security.",
                    "Outside firms test the taste of our tea.",
                ]),
            },
            Level {
                id: "concrete",
                stance: Good,
                title: "Names how it protects data",
                why: "Encryption or locked access: something that can be checked.",
                says: &[
                    says(
                        "{safeguard} - {advertising} - {advertiser} - media access - https everywhere - let's \
                         encrypt - {you} can|may help - metadata related - verify - \
                         employer|school|organisation|organization|transparency - \
                         should|recommend|encourage|advise ~ {you}|use",
                    ),
                    says("only ~ employees|staff|personnel|authorized ~ access"),
                    says(
                        "only ~ employees|staff|personnel|workers who|that ~ need|needs|require ... access - {you} ~ \
                         need",
                    ),
                    says(
                        "restrict|limit|restricted|limited ~ access ~ {data} ... \
                         employees|staff|personnel|contractors|agents|need",
                    ),
                    says("not accessible ~ internet|public|outside"),
                    says(
                        "passwords|password ~ stored|kept|saved|held ~ (only) \
                         ~ hash|hashes|hashed|encrypted|salted|scrambled - {not} ~ stored",
                    ),
                    says(
                        "access to ~ {data}|it|systems|databases|servers \
                         ~ limited|restricted|granted|confined|given|available ~ to \
                         ~ employees|staff|personnel|people|persons|those|need - {not} ~ limited|restricted - {they} \
                         ~ limit",
                    ),
                    says(
                        "limit|limits|restrict|restricts|confine|confines access ~ to ~ \
                         authorised|authorized|selected|trained|few ~ \
                         employees|staff|personnel|people|persons|teams|team|members|administrators|engineers|users - \
                         {not} - {you} ~ limit|restrict|can|may - children|parental",
                    ),
                    says(
                        "secure|secured (web) server|servers|connection|connections|socket - {not} - {you} ~ \
                         should|use - secured debt|loan|card",
                    ),
                ],
                softened: None,
                hits: examples(&[
                    "We use SSL to encrypt your data.",
                    "Your data is stored behind firewalls.",
                    "Passwords are encrypted.",
                    "We limit access to your data to employees who need it.",
                    "Only employees who need it for their work are granted access to your data.",
                    "Data is kept on a server that is not accessible from the Internet.",
                    "Passwords are stored only as salted hashes.",
                    "Access to personal data is limited to employees who need it.",
                    "Only authorised employees have access to your data.",
                    "We limit access to authorised security teams only.",
                    "Your data goes to a secure server.",
                ]),
                misses: examples(&[
                    "We do not use encryption.",
                    "We protect your data.",
                    "We take security seriously.",
                    "Is the connection encrypted?",
                    "You must lock your door.",
                    "We limit the number of orders.",
                    "We record the media access control address of your phone.",
                    "You can help by switching on two-factor authentication.",
                    "We see metadata related to your encrypted messages.",
                    "Access to personal data is not limited to employees who need it.",
                    "You can limit access to authorised people in your settings.",
                    "We do not restrict access to authorised staff.",
                    "We have no secure server.",
                    "You should use a secure connection.",
                ]),
            },
            Level {
                id: "vague",
                stance: Neutral,
                title: "Says that it protects data",
                why: "Words like \"reasonable measures\" can't be checked.",
                says: &[
                    says("protect|protecting|protected ~ commercially acceptable|reasonable means - {safeguard}"),
                    states(
                        "we protect data - {transfer-safeguard} - {public-place} - {safeguard} - your \
                         responsibility - {abroad} - rights|property|vital|interests - eea|transfer|transfers - \
                         password|passwords - {they} ~ {protect} - help|helping us - purposes for|include - \
                         explain|explains|describe|describes|set|sets ~ how",
                    ),
                    says(
                        "reasonable|appropriate|suitable|adequate|industry|commercially ~ \
                         security|safeguards|measures|precautions|procedures - {safeguard} - \
                         {transfer-safeguard} - {abroad} - transfer|transfers|eea - {affiliate} - \
                         alerts|diagnose - {they} ~ {protect}|maintained|commit|committed - \
                         issues|instructions|improving - purposes for|include - circumvention|circumvent - legal \
                         person - encourage|recommend|advise|urge ~ {you}",
                    ),
                    says(
                        "variety|physical|technical|organizational ~ \
                         safeguards|measures|precautions|procedures|controls - {safeguard} - \
                         {transfer-safeguard} - {abroad} - transfer|transfers|eea - {affiliate} - \
                         alerts|diagnose - {they} ~ {protect}|maintained|commit|committed - \
                         issues|instructions|improving - purposes for|include - circumvention|circumvent - legal \
                         person - encourage|recommend|advise|urge ~ {you}",
                    ),
                    says(
                        "security|safety measures|procedures|precautions|safeguards - {safeguard} - \
                         transfer|transfers|eea - {affiliate} - question|questions - {they} ~ \
                         {protect}|maintained|commit|committed - instructions|improving - purposes for|include - \
                         circumvention|circumvent - legal person - encourage|recommend|advise|urge ~ {you}",
                    ),
                    says(
                        "we (have) (also) put|installed|introduced|adopted|established \
                         ~ safeguards|protections|precautions ~ (in) (place) - {safeguard} - {transfer-safeguard} \
                         - {not} - {they} ~ put - transfer|transferred|rights",
                    ),
                    says(
                        "steps|measures|efforts|care ~ reasonably|reasonable|necessary|possible ~ (to) \
                         ~ ensure|sure|keep|protect ~ {data} ~ (is|are|be) ~ treated|kept|handled|stored|held|safe \
                         ~ securely|secure|safely|safe|safety - {safeguard} - {they} ~ take - {transfer-safeguard} \
                         - you ~ take",
                    ),
                    says("commercially acceptable|reasonable means|ways|measures of|for protecting - {safeguard}"),
                ],
                softened: None,
                hits: examples(&[
                    "We take reasonable measures to protect your data.",
                    "We implement a variety of security measures.",
                    "We use commercially reasonable safeguards.",
                    "We have put in place appropriate technical and organizational measures.",
                    "We protect your personal information.",
                    "What we store, we protect within commercially acceptable means.",
                    "The security of your data is important to us, and we have put safeguards in place.",
                    "We will take all steps reasonably necessary to make sure that your data is treated securely.",
                    "We strive to use commercially acceptable means of protecting your data.",
                ]),
                misses: examples(&[
                    "We cannot protect your data.",
                    "We do not take security measures.",
                    "You should protect your password.",
                    "The measures of the room are small.",
                    "A reasonable price protects you.",
                    "How do we protect your data?",
                    "We use your data to find technical or security issues.",
                    "We encourage you to take security measures on your phone.",
                    "You too can help us protect your data.",
                    "We use your data for improving our security measures.",
                    "This serves the technical working and the security of the site.",
                    "The purposes for which we use data include protecting you and your data.",
                    "This policy explains how we use and protect your data.",
                    "We are not responsible for the circumvention of security measures.",
                    "We have not put safeguards in place.",
                    "Our partners have put safeguards in place.",
                    "You should take all steps reasonably necessary to keep your password safe.",
                    "We take all steps reasonably necessary to keep the path clear.",
                ]),
            },
        ],
    },
    Practice {
        id: "security-disclaimer",
        topic: Security,
        question: "Who bears a leak?",
        expected: false,
        levels: &[
            Level {
                id: "boilerplate",
                stance: Neutral,
                title: "No perfect security",
                why: "True of every service; it promises nothing and takes nothing.",
                says: &[
                    says(
                        "no ~ transmission|method|system|storage|security|measures|site|website ... \
                         secure|guaranteed|impenetrable|perfect|safe",
                    ),
                    says(
                        "cannot|can't|not ~ guarantee|guaranty|ensure|warrant|promise ... \
                    security|secure|safe|safety",
                    ),
                    says("transmission|internet ~ not ~ secure|safe"),
                    says(
                        "cannot|can't|not|no ~ guarantee|promise|ensure|rule ~ (out) ... \
                         hackers|break|intercept|intercepted|unauthorised|unauthorized|breached|breach|stolen|hacked|\
                         compromised - {notify}",
                    ),
                    says(
                        "we ~ disclaim|disclaims|exclude|accept (all|any|no) ~ responsibility|liability ~ for ~ \
                         (preventing) ~ misuse|unauthorized|unauthorised|hacking|breach|breaches|disclosure ~ - \
                         {they} ~ disclaim",
                    ),
                ],
                softened: None,
                hits: examples(&[
                    "No method of transmission over the Internet is 100 % secure.",
                    "We cannot guarantee the security of your data.",
                    "Transmission over the Internet is never completely, and not always, secure.",
                    "We cannot guarantee that nobody will ever break into our systems.",
                    "We cannot, however, guaranty the security of your account.",
                    "We disclaim all responsibility for preventing misuse of your information.",
                    "We accept no liability for unauthorised access to your data.",
                ]),
                misses: examples(&[
                    "We guarantee the security of your data.",
                    "We have no secure parking.",
                    "Our shop is safe.",
                    "You cannot leave the door open.",
                    "We can promise the security of your account.",
                    "We accept your report of unauthorised access with thanks.",
                ]),
            },
            Level {
                id: "own-risk",
                stance: Bad,
                title: "You bear the risk of a leak",
                why: "If it loses your data, it says that this is your problem.",
                says: &[
                    says(
                        "own risk + {data}|transmission|transmit|security - {outside-site} - {public-place} - \
                         visits|platform ~ own",
                    ),
                    says(
                        "not|no ~ liable|responsible|liability|responsibility ~ ... \
                         breach|breaches|unauthorized|unauthorised|loss|theft|hacking|interception|intercepted + \
                         {data}|security - reliance|rely - {outside-site}",
                    ),
                ],
                softened: None,
                hits: examples(&[
                    "Any transmission of data is at your own risk.",
                    "We are not liable for unauthorized access to your data.",
                    "We accept no responsibility for the loss or theft of personal information.",
                ]),
                misses: examples(&[
                    "Climbing the tower is at your own risk.",
                    "We are liable for unauthorized access to your data.",
                    "We are not responsible for other websites.",
                    "You are not responsible for the loss.",
                ]),
            },
        ],
    },
    Practice {
        id: "breach-notice",
        topic: Security,
        question: "Are you told of a leak?",
        expected: false,
        levels: &[
            Level {
                id: "prompt",
                stance: Good,
                title: "Told of a leak within a stated time",
                why: "You learn of a leak while you can still change your passwords.",
                says: &[
                    says("{notify} ~ {you}|users|affected ... breach|leak|incident ... within|# ~ {period}|hours"),
                    says("breach|leak|incident ... {notify} ~ within ~ {period}"),
                    says("{notify} ~ {you}|users|affected within ~ {period} ... breach|leak|incident"),
                    says(
                        "you|users|members|customers|affected|subscribers ~ informed|notified|told ~ of|about ~ \
                         breach|leak|incident ~ within #|{number-word} (#) {period} - {not}",
                    ),
                ],
                softened: None,
                hits: examples(&[
                    "We will notify you of a data breach within 72 hours.",
                    "In case of a breach, we will inform you within three days.",
                    "If there is a security incident, we notify users within one week.",
                    "We will notify you within 72 hours of a breach.",
                    "Affected users will be informed of a breach within 72 hours.",
                ]),
                misses: examples(&[
                    "We will notify you of a data breach.",
                    "We answer within 72 hours.",
                    "We will not notify you of a breach within 72 hours.",
                    "A breach of these terms ends the contract within a day.",
                    "Affected users will not be informed of a breach within 72 hours.",
                    "Users are informed of new films within 72 hours.",
                ]),
            },
            Level {
                id: "promised",
                stance: Good,
                title: "Told of a leak",
                why: "You learn of a leak, so that you can act.",
                says: &[
                    says(
                        "{notify} ~ {you}|users|affected ... breach|breached|compromised|leak - within - may \
                         (attempt|seek|try) (to) {notify} - help|helps us|you ~ {notify}",
                    ),
                    says(
                        "stolen|leaked|hacked|exposed ... {notify} {you} - within - may (attempt|seek|try) (to) \
                         {notify}",
                    ),
                    says("breach|breached|compromised ... let you know - within"),
                    says(
                        "breach|breached|compromised ... {notify} ~ {you}|users|affected - within - may \
                         (attempt|seek|try) (to) {notify}",
                    ),
                    says(
                        "if|when|should ~ hackers|breach|breached|stolen|leak|leaked|hacked ... you \
                         ~ hear|learn|told|informed|notified ~ (from) (by) us - {not}",
                    ),
                    says(
                        "you ~ will|shall (also) be notified|informed|told ~ (by|of|in) ... \
                         breach|leak|compromised|incident - {not} - within - {policy}",
                    ),
                    says("will|shall be notified ~ by ~ (in) ... breach - {not} - within"),
                    says(
                        "let you know ~ if|when|should|of ... breach|breached|leak|leaked|stolen|compromised - {not} \
                         - within - may (attempt|seek|try) (to) {notify} - card|password ~ (is|been) (lost|stolen)",
                    ),
                    says(
                        "you ~ will|shall (be) told|notified|informed|hear|learn|know ~ (at|by|from) \
                         ~ (once|us|promptly) ~ if|when|should|of ~ {data} ~ (is|are|was|were|been) \
                         ~ stolen|leaked|breached|hacked|compromised|lost|exposed - {not} - within",
                    ),
                    says(
                        "incident|incidents ~ (could|might|may|that|which) ~ \
                         affect|affects|affected|concern|concerns|compromise|involve|involves|endanger ~ \
                         {data}|security ... we|you ~ {notify}|inform|informed|notified|told|tell|write - {not} - \
                         within - may (attempt|seek|try) (to) {notify} - {you} ~ {notify} ~ us",
                    ),
                ],
                softened: None,
                hits: examples(&[
                    "We will notify you of any data breach.",
                    "If your data is compromised, we will inform you.",
                    "In the event of a breach we tell affected users.",
                    "If hackers get your data, you will hear from us.",
                    "You will be notified by e-mail in the event of such a breach.",
                    "We will let you know if your data is affected by a security breach.",
                    "You will be told at once if your data is stolen.",
                    "If your data is stolen, we will notify you.",
                    "If our servers are breached, we will let you know.",
                    "If an incident affects the security of your data, we will inform you by mail.",
                ]),
                misses: examples(&[
                    "We will not notify you of a breach.",
                    "You must notify us of a breach.",
                    "We will notify you of changes.",
                    "A breach is bad.",
                    "If there is a breach, we may attempt to notify you.",
                    "You will not be told if your data is stolen.",
                    "You will be told at once if your bicycle is stolen.",
                    "If an incident affects the security of your data, tell us by mail.",
                    "If an incident affects our offices, we will close them.",
                ]),
            },
            Level {
                id: "refused",
                stance: Bad,
                title: "Not told of a leak",
                why: "Your data may be in the wrong hands, and you would not learn of it.",
                says: &[
                    denies("we notify you + breach|breaches|leak|leaks|leaked|stolen|hacked|compromised"),
                    says(
                        "not|no|without ~ (under|have|any|legal) \
                         ~ duty|obligation|obliged|obligated|required|responsible ~ to ~ tell|notify|inform|alert \
                         ~ you|anyone|users|anybody|customers ~ (of|about|if|when) \
                         ~ breach|breaches|leak|leaks|incident|incidents|hack",
                    ),
                ],
                softened: None,
                hits: examples(&[
                    "We will not notify you of a data breach.",
                    "We do not tell you of leaks.",
                    "We do not inform users of security breaches.",
                    "We are under no duty to tell you of a breach.",
                ]),
                misses: examples(&[
                    "We will notify you of a data breach.",
                    "We will not fail to tell you of a breach.",
                    "We will not notify you of changes.",
                    "Other companies do not tell you of a leak.",
                    "We have a duty to tell you of a breach.",
                    "You are under no duty to tell your friends of a breach of these terms.",
                ]),
            },
        ],
    },
];
