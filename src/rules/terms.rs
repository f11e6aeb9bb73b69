//! How the policy itself changes, whom to ask, and what it binds.

use crate::report::Stance::{Bad, Caution, Good, Grave, Neutral};
use crate::report::Topic::{Changes, Contact, Terms};
use crate::rule::{Level, Practice, Softening, affirms, examples, says};

pub const TERMS: &[Practice] = &[
    Practice {
        id: "policy-change",
        topic: Changes,
        question: "How does the policy change?",
        expected: true,
        levels: &[
            Level {
                id: "advance-notice",
                stance: Good,
                title: "You are told before the policy changes",
                why: "You have time to read the change, and to leave.",
                says: &[
                    says(
                        "#|{number-word} (#) {period} ~ before|prior|notice|after|advance ... \
                         {alter}|effect|effective + {alter}|changes + {policy}|changes|terms - {you} may|can - \
                         {delete} - agreement - your account ~ {alter}|{delete}|{account-end} - ownership - \
                         prior to the date|preceding",
                    ),
                    says(
                        "{alter} ... #|{number-word} (#) {period} ~ before|prior|after|notice|advance|in + \
                         {policy}|changes|terms|amendments|amendment|modifications|revisions - respond|request \
                         - {you} may|can - {delete} - agreement - your \
                         account ~ {alter}|{delete}|{account-end} - ownership - prior to the date|preceding",
                    ),
                    says(
                        "not|never ~ {alter} ... without|unless ~ consent|agreement|agree - \
                         preference|preferences|setting|settings",
                    ),
                    says("{alter} ... unless ~ (you) consent|agree - browser - request|correct|inaccurate"),
                    says("{policy} ... not ~ {alter}|reduce ... without ~ consent"),
                    says(
                        "not|never ~ reduce|lessen|weaken|limit ~ your rights ... without \
                         ~ consent|agreement|permission",
                    ),
                ],
                softened: None,
                hits: examples(&[
                    "Changes take effect 30 days after we post a notice.",
                    "We will give you 14 days notice before we change this policy.",
                    "We will not change this policy to your disadvantage without your consent.",
                    "We will notify you at least two weeks before changes become effective.",
                    "We tell you of changes to this policy 30 days before by mail to the address of your account.",
                    "We will not reduce your rights under this policy without your consent.",
                    "We will not change this policy unless you agree.",
                    "If we change this policy, the old one holds for you unless you agree to the new one.",
                    "This policy will not be changed without your consent.",
                    "Material amendments will be announced thirty days prior to taking effect.",
                ]),
                misses: examples(&[
                    "We may change this policy at any time.",
                    "We post changes on this page.",
                    "We answer within 30 days.",
                    "You may change your data 30 days after you register.",
                    "Please notify us 30 days before you move.",
                    "The weather changes every three days.",
                    "We may reduce your rights under this policy.",
                    "Amendments are announced on the wall.",
                ]),
            },
            Level {
                id: "notified",
                stance: Good,
                title: "You are told when the policy changes",
                why: "A change reaches you by itself; you need not watch the page.",
                says: &[
                    affirms(
                        "we notify you + {alter}|changes + \
                         {policy}|practices|material|materially|significant|significantly|substantive|policies - \
                         by|through|via|in|means|with ~ posting|posts|posted|placing|placed|updating|revising|\
                         changing|amending|publishing|displaying|notice|banner|site|sites|website|websites|page|\
                         platform|homepage \
                         - or ~ posting|posts|posted|placing|placed|updating|revising|changing|amending|publishing|\
                         displaying|publish|notice|banner|site|sites|website|websites|page|platform|homepage|here \
                         - on|within|through this|our|the ~ site|sites|website|websites|page|platform|homepage|\
                         services|service \
                         - notify|inform|tell|know|alert ~ here - prominently|prominent|conspicuous - breach \
                         - revised|new|updated version - notifying - #|{number-word} {period}|days - discontinued - \
                         to inform|notify|alert|tell \
                         - request|preferences - {merger} - ownership \
                         - transactions|transaction - {required-by-law} - necessary under \
                         - may (also) notify|email|inform|tell|choose|contact|send - to be informed|notified \
                         - {they} ~ tell|notify|inform",
                    ),
                    says(
                        "{we} ~ take|make|use ~ steps|measures|efforts|effort ~ to inform|notify|tell|let|alert you ~ \
                         {alter}|them|these + {alter}|changes + {policy}|material|significant - \
                         by|through|via|or ~ posting|placing|updating|notice|site|website|page - breach - {not}",
                    ),
                    says(
                        "email|mail ~ {you} ~ {alter} ~ {policy} - may (also) choose|email|mail - use|uses|used \
                         - or|post|posted|posting|posts|page|site|\
                         website|placing|placed|revising|here|through|within|notice|version|date|homepage|\
                         prominently|platform",
                    ),
                    says(
                        "let|tell|notify|inform you ~ (know) ~ by|via|through|with|per|in \
                         email|mail|e-mail|message|letter|writing ~ (before|if|when|about|of) \
                         ~ (the|any|a|such|this|material|important) {alter}|change|changes ~ - breach \
                         - site|page|post|posted|notice|banner - {merger} - ownership - {not} \
                         ~ tell|notify|inform|let - address|order|price|prices - {they} ~ tell|notify|inform|let",
                    ),
                    says(
                        "if|when|whenever|should ~ {alter}|changes ~ (of|to|in|policy) ... you ~ (will|shall) ~ \
                         get|receive|have ~ email|e-mail|message|letter|notification|notice|mail ~ - \
                         or|page|site|website|banner|posted|order|orders - \
                         price|prices|password|order|address|account - {not}",
                    ),
                    says(
                        "you|users|members|customers|subscribers ~ informed|notified|told ~ of|about ~ \
                         {alter}|changes|amendments ~ by|via|through|per email|mail|letter|message - {not} - \
                         or|page|site|website|banner|posted - price|prices|order|address",
                    ),
                    says(
                        "{we} ~ let|tell|notify|inform|alert you ~ (know) ~ if|when|whenever|of|about|before ~ \
                         (these|the|those|any|such|a) {alter} ~ (is|are|be) \
                         material|significant|substantial|important|major|considerable - \
                         site|website|page|post|posted|posting|notice|banner|date - {not} - \
                         price|prices|password|order",
                    ),
                ],
                softened: None,
                hits: examples(&[
                    "We will notify you by e-mail of any changes to this policy.",
                    "If we change this policy, we will inform you by email.",
                    "We tell our members via message about each update of the policy.",
                    "We inform users before any change of this policy takes effect.",
                    "We will let you know by e-mail before the change takes effect.",
                    "We will e-mail you changes to this policy.",
                    "If anything important in this policy changes, you will get an e-mail.",
                    "Registered users will be informed of amendments by e-mail.",
                    "We will let you know if these changes are material.",
                    "We will notify you of material changes to this policy and update the date at the top of this \
                     page.",
                    "If the changes are material, we will take steps to inform you of them.",
                ]),
                misses: examples(&[
                    "This policy may change without you being told.",
                    "We will notify you by e-mail or by a notice on our site of any changes.",
                    "We will not notify you of changes.",
                    "We post changes here.",
                    "We notify you by e-mail of new products.",
                    "We will let you know by e-mail before the price changes.",
                    "If the price changes, you will get an e-mail.",
                    "If this policy changes, you will not get an e-mail.",
                    "If this policy changes, you will get an e-mail or see a banner on the site.",
                    "Registered users will be informed of amendments by e-mail or on this page.",
                    "Registered users will not be informed of amendments by e-mail.",
                    "Users will be informed of changes of their address by e-mail.",
                    "We may also notify you of material changes to this policy.",
                    "We will notify you of changes to this policy by updating the date on top.",
                    "We will notify you of changes to this policy on our website.",
                    "If the changes are material, we take steps to inform you of them by placing a notice.",
                    "Where required by law, we will notify you of changes to this policy.",
                    "Review this policy now and then to be informed of changes to it.",
                    "The buyer, a third party, would have to tell you of changes to this policy.",
                    "We will not tell you when such changes are material.",
                    "We tell you about important changes by a note on this page.",
                ]),
            },
            Level {
                id: "posted",
                stance: Neutral,
                title: "Changes are posted on the site",
                why: "You have to come back and look to learn of them.",
                says: &[
                    affirms(
                        "we notify you + {alter}|changes + \
                         {policy}|practices|material|materially|significant|significantly|substantive|policies + \
                         post|posted|posting|posts|publish|publishing|page|site|website|placing|placed|revising|here|\
                         through|within|notice|version|date|homepage|prominently|platform - breach - # {period}|days \
                         - to inform|notify|alert|tell - request|preferences - {merger} - ownership",
                    ),
                    says(
                        "provide|give|giving|providing ~ notice|notification|notifications ... {alter}|changes + \
                         {policy}|practices|material|materially|significant|significantly|substantive|policies - \
                         breach - # {period}|days - {merger} - ownership",
                    ),
                    says(
                        "{alter}|changes ... provide|give|providing ~ notice|notification + \
                         {policy}|practices|material|materially|significant|significantly|substantive|policies - \
                         breach - # {period}|days - {merger} - ownership",
                    ),
                    says(
                        "post|posted|posting|publish|display|place|placed ~ {alter} ... \
                         page|site|website|here|homepage|webpage|location - {you} may|can - #|{number-word} (#) \
                         {period}",
                    ),
                    says(
                        "{alter} ... post|posted|posting|published|available|placed|reflected ~ \
                         page|site|website|here|homepage|online|location - {you} may|can - #|{number-word} (#) \
                         {period}",
                    ),
                    says(
                        "{alter} ... notify ~ you ~ here|notice ... page|site|website|homepage - #|{number-word} \
                         (#) {period} - ownership",
                    ),
                    says(
                        "{alter} ... notice ~ (posted) ~ on ~ site|website|homepage|page - #|{number-word} (#) \
                         {period} - ownership",
                    ),
                    says(
                        "{alter} ... updated|new|revised|current ~ version|policy|statement|notice ~ \
                         posted|available|here",
                    ),
                    says(
                        "{alter} ... find|see|read ~ new|latest|current|updated version|policy ~ \
                         page|site|website|here",
                    ),
                    says("announce|announces|announcing ~ changes|{alter} ~ {policy}"),
                    says("changes|{alter} ~ {policy} ... be|are|is announced"),
                    says(
                        "post|posted|posting ~ new|revised|updated|amended|current ~ \
                         policy|version|statement|notice",
                    ),
                    says(
                        "newest|latest|current|recent version ~ (of) ~ (always) ~ on|at|available \
                         ~ page|site|website|here|link - {account-end}",
                    ),
                    says(
                        "{alter}|updates|changes|amendments ~ {policy} ~ appear|appears|be|are|is \
                         (shown|found|announced|listed|displayed|put) ~ here|below|page|site|website|homepage \
                         - #|{number-word} (#) {period} - {you} may|can - {not}",
                    ),
                    says(
                        "let|tell|notify|inform you ~ (know) ... prominent|notice|site|page|banner ... \
                         {alter}|change|changes|effect|effective ~ - #|{number-word} (#) {period} - breach - {merger} \
                         - ownership - {not} ~ tell|notify|inform|let - request|requests - right|rights",
                    ),
                    says(
                        "put|place|show|publish|upload|post ~ new|newest|latest|current|changed|revised version (of) \
                         (it|this|the|our) (privacy) (policy|notice|statement) on|at (this|our|the) \
                         page|site|website|app|here - {not} - #|{number-word} (#) {period} - software|program|firmware",
                    ),
                    says(
                        "when|whenever|if|once|should ~ (we) ~ {alter} ~ (something|anything|it|this) ... we \
                         (will|shall) ~ say|tell|mark|note|announce|write ~ (so) ~ at|on|here ~ (the) \
                         (top|this|bottom) ~ page|policy|notice|here|site - {not}",
                    ),
                ],
                softened: None,
                hits: examples(&[
                    "If we change this policy, we will post the changes on this page.",
                    "We will place a notice of any change on our website.",
                    "The updated version of this policy will be posted here when we revise it.",
                    "Any changes will be available on this page.",
                    "When we update the policy, a notice appears: it is posted on our homepage.",
                    "We will announce any change of this policy before it takes effect.",
                    "All changes to this notice are announced beforehand.",
                    "The newest version is always on this page.",
                    "Updates to this notice will appear here.",
                    "We will let you know by e-mail or by a prominent notice before the change takes effect.",
                    "We will put the new version on this page.",
                    "We will notify you of changes to this policy by posting it here.",
                    "We will provide notice of changes to this policy on our site.",
                    "If we change this policy, we will provide notice on our site.",
                    "When this policy changes, the updated version is posted here.",
                    "We will post the new policy on this page.",
                    "If we change this policy, we will notify you by a notice on our page.",
                    "When this policy changes, you will find the new version here.",
                    "Whenever we change something here, we will say so at the top of this page.",
                    "We will notify you of material changes to this policy by e-mail or publish them.",
                ]),
                misses: examples(&[
                    "We may change this policy at any time.",
                    "We post recipes on this page.",
                    "We may change this policy without announcing it.",
                    "Changes of prices are announced in our shop.",
                    "Changes of prices are secret.",
                    "Changes take effect 30 days after they are posted here.",
                    "You may post changes of your address here, but not online.",
                    "Will you post changes on this page?",
                    "If a change of ownership comes, you will find a notice on our site.",
                    "We tell you of changes 30 days before by a notice on our site.",
                    "Updates to this notice do not appear here.",
                    "Our notice about birds will appear here.",
                    "We will not let you know by a notice before the change takes effect.",
                    "We will let you know by a notice when your parcel arrives.",
                    "We will put the new version of the software on this page.",
                    "We will not put the new version on this page.",
                    "Whenever we change our prices, we will say so in the shop.",
                    "If we change this policy, we will not say so on this page.",
                ]),
            },
            Level {
                id: "silent",
                stance: Bad,
                title: "Changes without telling you",
                why: "The rules can change behind your back; it is on you to keep checking.",
                says: &[
                    says(
                        "you|please should|must|check|review|visit ~ page|site|website|{policy} ~ \
                         frequently|periodically|regularly|often ~ changes|updates|changed - {made-known} - \
                         account|orders",
                    ),
                    says(
                        "{alter} ~ {policy} ... without ~ notice|notification|notifying|informing|telling - not|never \
                         ~ {alter} - post|posted|posting|publish|published|publishing - notice ~ on",
                    ),
                    says(
                        "{alter} ~ {policy} ... discretion - {made-known} - notice ~ on - email|password - you|users \
                         can|may {alter}",
                    ),
                    says("{policy} ~ {alter} ... discretion - {made-known} - notice ~ on"),
                    says(
                        "{policy} ~ {alter} ... without ~ notice|notification|notifying|informing|telling - not|never \
                         ~ {alter} - post|posted|posting|publish|published|publishing - notice ~ on",
                    ),
                    says("discretion ... {alter} ~ {policy} - {made-known} - notice ~ on"),
                    says(
                        "{alter} ~ {policy} ... {any-time} - {made-known} - notice ~ on - email|password - you|users \
                         can|may {alter}",
                    )
                    .where_nothing_else_is_said(),
                    says("{policy} ~ {alter} ~ {any-time} - {made-known} - notice ~ on - you|users can|may {alter}")
                        .where_nothing_else_is_said(),
                    says(
                        "{policy} ~ subject to {alter} ... {any-time} - {made-known} - notice ~ on - you|users can|may \
                         {alter}",
                    )
                    .where_nothing_else_is_said(),
                    says("{any-time} ... {alter} ~ {policy} - {made-known} - notice ~ on - you|users can|may {alter}")
                        .where_nothing_else_is_said(),
                    says(
                        "{alter} ... check|review|visit|revisit ~ \
                         {policy}|page|back|periodically|frequently|regularly - \
                         post|posted|posting|publish|published|publishing|notify|notified|notice|account - let \
                         you know - {link}",
                    ),
                    says(
                        "we ~ can|may|might ~ {alter} ~ (this|these) text|page|rules|notice|statement|policy ~ ... \
                         without ~ telling|notice|notifying|informing|warning ~ you|anyone|anybody - not|never ~ \
                         {alter} - post|posted|posting|publish",
                    ),
                    says(
                        "{policy} ~ may|can|might|will be ~ {alter} ~ (from) \
                    periodically|occasionally|regularly|time - {made-known} - notice ~ on - you|users can|may \
                    {alter}",
                    )
                    .where_nothing_else_is_said(),
                ],
                softened: Some(Softening::YieldsTo(&["posted"])),
                hits: examples(&[
                    "We may change this policy at any time.",
                    "This privacy policy is subject to change without notice.",
                    "We reserve the right to modify this statement from time to time, so review it often.",
                    "As we may change the policy, please check this page regularly.",
                    "At our sole discretion, we may amend this policy.",
                    "You should check our site frequently to see recent changes.",
                    "We can change this policy whenever we like without telling you.",
                    "We may change this policy without notifying you.",
                    "We may change this policy at our sole discretion.",
                    "This policy may be changed at our discretion.",
                    "We can change this text whenever we like without telling you.",
                    "This policy is under review and may be updated periodically.",
                ]),
                misses: examples(&[
                    "We may change this notice, and will look at it with you again before that.",
                    "We may change this policy at any time and will post the changes here.",
                    "You may change your password at any time.",
                    "Within the limits of this policy, you may change your choices at any time.",
                    "We will notify you when we change this policy.",
                    "We never change this policy.",
                    "Prices may change at any time.",
                    "We may update our products from time to time.",
                    "We may change this policy from time to time by publishing a new one on our site.",
                    "If we change this policy, we will let you know, but please check this page regularly.",
                    "You should check your orders on this page regularly for changes.",
                    "We never change this policy without telling you.",
                    "We never change this text without telling you.",
                    "We can change the pictures without telling you.",
                    "This policy may not be updated periodically.",
                    "This policy may be updated periodically; we post the change here.",
                ]),
            },
            Level {
                id: "retroactive",
                stance: Bad,
                title: "Changes reach back to data already given",
                why: "You gave your data under other rules, and the new ones apply to it all the same.",
                says: &[
                    says("{alter} ... apply|applies|effective ~ {data} ~ already|previously|past"),
                    says("retroactive|retroactively"),
                    says("{alter} ... apply ~ all ~ {data} ~ collected|hold|have|held"),
                    says(
                        "{alter}|changes|change|amendments|policy ~ apply|applies|affect|affects|cover|covers|extend \
                         ~ (also) (to) (all) (any) ~ {data} ~ (that|which) we|you ~ (have|had) (already) \
                         collected|gave|provided|held|obtained ~ (before|earlier|previously|already|past|prior) \
                         - {not} - {consent}|consent|notice",
                    ),
                ],
                softened: None,
                hits: examples(&[
                    "Changes apply to data that we already hold, and to information collected before.",
                    "Changes apply retroactively.",
                    "The revised policy will apply to all information we have about you.",
                    "Changes apply to data that we collected before.",
                ]),
                misses: examples(&[
                    "Changes do not apply retroactively.",
                    "Changes apply to data collected later.",
                    "We never make retroactive changes.",
                    "This policy applies to all users.",
                    "Changes do not apply to data that we collected before.",
                    "Changes apply to data that we collect from then on.",
                ]),
            },
        ],
    },
    Practice {
        id: "policy-history",
        topic: Changes,
        question: "Are there old versions and a date?",
        expected: false,
        levels: &[
            Level {
                id: "archived",
                stance: Good,
                title: "Old versions can be read",
                why: "You can see what changed, and since when.",
                says: &[
                    says("archive|archived|archives ~ version|versions|policy|policies - {alter}"),
                    says(
                        "prior|previous|earlier|past|old|older versions|version ~ {policy} + \
                         available|see|view|link|access|here|kept|read|find|review|below|archive|listed|request \
                         - {alter} - apply",
                    ),
                    says(
                        "prior|previous|earlier|old|older versions ~ \
                         kept|available|found|listed|below|archived|read",
                    ),
                    says(
                        "see|view|access|review|find|read ~ prior|previous|earlier|older|past|former versions|version",
                    ),
                    says(
                        "prior|previous|earlier|past|older|former versions ~ (policy|notice|statement) ~ \
                         available|archived|kept|listed|found|archive + {policy} - {not}",
                    ),
                    says(
                        "we ~ keep|retain|maintain|hold|store|preserve ~ \
                         all|every|each|older|earlier|previous|prior|past|former ~ versions|version ~ (of) ~ {policy} \
                         - {not}",
                    ),
                ],
                softened: None,
                hits: examples(&[
                    "We archive old versions of this policy.",
                    "Previous versions of this policy can be found here.",
                    "Earlier versions of this privacy statement are listed below.",
                    "You can read previous versions of this policy.",
                    "Former versions of this policy are kept in our archive.",
                    "We keep all versions of this policy along with a list of the changes.",
                ]),
                misses: examples(&[
                    "We do not archive old versions of this policy.",
                    "Update old versions of our app.",
                    "We archive your mail.",
                    "This version replaces all others.",
                    "Former versions of this policy are not available.",
                    "Former versions of our shoes are kept in a museum.",
                    "We do not keep earlier versions of this policy.",
                    "We keep all versions of your files.",
                ]),
            },
            Level {
                id: "dated",
                stance: Neutral,
                title: "The policy has a date",
                why: "You can see how old it is.",
                says: &[
                    says(
                        "updated|revised|effective|modified|amended|dated|revision|reviewed ~ #|{month} - # \
                         {period}",
                    ),
                    says("last (been) changed|edited|amended ~ #|{month}"),
                    says("date ~ #|{month} + updated|revised|effective|revision|modified"),
                ],
                softened: None,
                hits: examples(&[
                    "Last updated: March 3, 2020.",
                    "Effective date: 1 January 2021",
                    "Revised 05-06-2018",
                    "This policy was last changed in March 2024.",
                ]),
                misses: examples(&[
                    "We updated the site.",
                    "Copyright 2020 by us.",
                    "Not updated since.",
                    "Founded on March 3, 1990.",
                ]),
            },
        ],
    },
    Practice {
        id: "consent-by-use",
        topic: Terms,
        question: "Does using it count as your consent?",
        expected: false,
        levels: &[Level {
            id: "assumed",
            stance: Bad,
            title: "Using it counts as consent",
            why: "Just visiting the page is taken as a yes that you never gave.",
            says: &[
                says(
                    "by ~ using|accessing|visiting|browsing|continuing|registering|submitting|providing ... \
                     {you} ~ agree|consent|accept|acknowledge|agreeing|consenting|accepting|acknowledging \
                     ... {policy}|collection|transfer|processing|use|terms|practices|sharing|changes|\
                     revisions|disclosure|storage|cookies|this - withdraw|revoke|withdrawing - \
                     {named-company} - responsibility|years",
                ),
                says(
                    "if you ~ use|access|visit|continue ... you (hereby) (also) agree|consent|accept + \
                     {policy}|collection|transfer|processing|practices|changes - responsibility|responsible \
                     - withdraw|revoke - do not|don't - settings",
                ),
                says(
                    "{you} ~ agree|consent|accept ... by ~ using|accessing|visiting - \
                     withdraw|revoke|withdrawing|settings|refuse|refusing",
                ),
                says(
                    "use|using|access|visiting|visit ... \
                     constitutes|constitute|means|mean|signifies|signify|indicates|confirms|deemed|implies \
                     ... consent|acceptance|accept|agreement|agree - automated means",
                ),
                says(
                    "if ~ you ~ {not} ~ agree|accept|consent ... {policy}|terms|practices ... {not} \
                     ~ use|access|visit|enter|browse|download|provide - withdraw|revoke - {not} be able",
                ),
                says(
                    "if you ~ (carry|go|keep|continue|still) ~ using|use ~ (our|the|this) ~ we \
                     ~ take|assume|treat|understand|consider|deem ~ you ~ agree|accept|consent - withdraw|revoke",
                ),
                says(
                    "if you ~ not|don't ~ agree|accept|consent|approve ~ ({policy}|terms) ... (you) ~ \
                     prohibited|forbidden ~ (from|to) ~ using|use|access|accessing|visit|visiting",
                ),
            ],
            softened: None,
            hits: examples(&[
                "By using our site, you consent to this policy.",
                "Your continued use of the service means that you accept the changes.",
                "By visiting this page you agree to the collection of your data.",
                "Use of the site constitutes acceptance of this policy.",
                "By accessing the app, users are accepting these practices.",
                "Your continued use of our services confirms your acceptance of the new policy.",
                "If you do not agree with this policy, please do not use our site.",
                "If you carry on using the site, we take it that you agree to this policy.",
                "If you use our site, you agree to this policy.",
                "You agree to this policy by using our site.",
                "If you do not agree with any of these terms, you are prohibited from using this site.",
            ]),
            misses: examples(&[
                "Using our site does not mean that you consent.",
                "You can consent in the settings.",
                "By using encryption, we protect you.",
                "By agreeing, you help us.",
                "We ask for your consent before you use the site.",
                "Does using the site mean that I consent?",
                "If you agree to be tracked, you can stop it by using the settings of your phone.",
                "We use your data by automated means where you gave your consent.",
                "You can refuse to consent by visiting our cookie page.",
                "If you do not agree with the price, do not use the ferry.",
                "If you carry on using the site, we assume that you like it.",
                "If you do not agree with the tracking, you can still use this site.",
                "If you do not agree with your neighbour, you are prohibited from insulting them here.",
            ]),
        }],
    },
    Practice {
        id: "contact",
        topic: Contact,
        question: "Who answers questions?",
        expected: true,
        levels: &[
            Level {
                id: "privacy-officer",
                stance: Good,
                title: "A person for privacy",
                why: "Somebody has the duty to answer you.",
                says: &[
                    says(
                        "contact|email|write|reach|attention|attn|appointed|designated|address|to|our|have|a ~ \
                         {privacy-officer} - may appoint",
                    ),
                    says("{privacy-officer} ~ at|by|via|is|can|email|through|under|has|be|handles|answers|#"),
                ],
                softened: None,
                hits: examples(&[
                    "Contact our data protection officer.",
                    "Write to our Privacy Officer.",
                    "You can reach our DPO by mail.",
                ]),
                misses: examples(&[
                    "We do not have a data protection officer.",
                    "Call the police officer.",
                    "Data protection matters to us.",
                    "Write to us.",
                    "We may appoint a data protection officer.",
                ]),
            },
            Level {
                id: "address",
                stance: Neutral,
                title: "An address for questions",
                why: "You know where to ask.",
                says: &[
                    says(
                        "question|questions|concern|concerns|comment|comments|inquiries ... \
                         contact|email|write|mail|call|reach us|our|to|at",
                    ),
                    says(
                        "question|questions|concern|concerns|comments|inquiries ... send|directed|addressed|sent \
                         (them|it) (be) ~ to|via|by|at",
                    ),
                    says(
                        "contact|email|reach|write|contacting|emailing|writing us|our|to ~ \
                         at|by|via|using|through|with|here|below|# - when|if|otherwise ~ contact - \
                         customers|leads - unsubscribe ~ by",
                    ),
                    says("question|questions|concerns|complaints (please) write|reach (out) to|us - {not}"),
                ],
                softened: None,
                hits: examples(&[
                    "If you have questions, please contact us at help@larkspur.example.",
                    "Questions may be directed to our office, or send them by e-mail.",
                    "You can write to us at 1 Garden Road.",
                    "Contact us with any concerns about privacy.",
                    "Please email us at hello@larkspur.example.",
                    "For questions or complaints please write to privacy@fernwick.example.",
                ]),
                misses: examples(&[
                    "We may contact you.",
                    "No questions asked.",
                    "Contact your provider for help.",
                    "Contact details of our users are kept.",
                    "We do not answer questions.",
                    "Contact lenses are sold here.",
                ]),
            },
        ],
    },
    Practice {
        id: "outside-links",
        topic: Terms,
        question: "What about other sites?",
        expected: false,
        levels: &[Level {
            id: "disclaimed",
            stance: Neutral,
            title: "Other sites have their own rules",
            why: "Behind a link, this policy no longer protects you.",
            says: &[
                says(
                    "not|no|neither ~ responsible|liable|responsibility|control|endorse|cover|apply ... \
                     {outside-site}|{link}|sites|websites",
                ),
                says(
                    "contain|contains|include|includes|provide|offer|have|has ~ {link} ~ \
                     {outside-site}|third|other|external",
                ),
                says("{link} to ~ {outside-site}"),
                says("{outside-site} ... own ~ {policy}|policies|practices"),
                says(
                    "{policy} ~ {not} apply|cover|extend|govern|address ... \
                     companies|organizations|persons|individuals|people|entities|parties|third|businesses ~ \
                     {not} ~ own|control|employ|operate|manage",
                ),
                says(
                    "sites|websites|pages|services ~ (that|which|to) ~ link|linked|links ... own ~ \
                     {policy}|policies|practices|terms|rules",
                ),
                says(
                    "encourage|recommend|advise|advised|urge|suggest|should|please|encouraged ~ \
                     read|review|check|consult|examine ~ policies|statements|{policy}|notices|terms ~ of ~ \
                     {outside-site}|other|third|each|every|any|those|these|such|linked ~ \
                     sites|site|websites|website|services|parties|companies|provider|providers",
                ),
                says(
                    "leave|leaves|leaving our|this|the site|website|service|platform + \
                     link|links|click|other|another|third|policy",
                ),
                says(
                    "not|no ~ responsible|liable|control|responsibility ~ practices|actions|policies|conduct|use \
                     ~ (of|by) ~ {they}|others - {you} (are) not|no",
                ),
                says(
                    "directed|taken|redirected|go|sent ~ to ~ third|another|other|advertiser's \
                     ~ site|website|page|sites|websites - {not} - {share}",
                ),
                says(
                    "{link} to ~ sites|site|websites|website|pages|services (that|which) ~ we ~ not \
                     ~ run|operate|own|control|maintain",
                ),
                says(
                    "external|these|those|other|such|linked|third sites|websites|pages ~ {not} \
                     ~ operated|run|owned|controlled|managed by us",
                ),
                says(
                    "not responsible|liable|accountable for ~ collection|processing|use|handling (of) ~ ({data}) ~ by \
                     ~ {they}|third|others|other|advertisers|partners - {provider}",
                ),
                says(
                    "{use}|processing|collection|interactions|interaction ~ (is|are|be) \
                     governed|covered|subject|regulated ~ (by|to) ~ {policy} ~ of|from ~ \
                     {they}|company|companies|third|provider|service|its|their - {not} ~ governed|covered|subject - \
                     this {policy} - our {policy}",
                ),
                says(
                    "if|when ~ you ~ follow|click|use|leave|visit ~ {link}|links|link|site|website ... {policy} ~ \
                     (will) govern|governs|apply|applies ~ - this {policy} - our {policy}",
                ),
                says(
                    "{policy} ~ {not} cover|apply|extend|govern|address ~ (to) ~ \
                     collection|practices|services|products|information|use ~ (of|by) ~ \
                     {they}|advertisers|other|third|others - applicant|employees|job|processor|unsolicited - we ~ \
                     collect|obtain|receive - information other than",
                ),
                says(
                    "{use}|collection|processing|sharing ~ (of) ~ {data} ~ by ~ {they}|others|third ~ is|are {not} ~ \
                     subject|covered|governed ~ (to|by) ~ {policy} - applicant|employees",
                ),
            ],
            softened: None,
            hits: examples(&[
                "We are not responsible for the content of other websites.",
                "Our site may contain links to third-party websites.",
                "This policy does not apply to other sites.",
                "Linked sites have their own privacy policies.",
                "We have no control over, and are not liable for, external websites.",
                "This policy does not cover the practices of companies that we do not own or control.",
                "Sites that we link to have their own privacy policies.",
                "Please read the privacy policies of any other websites that you visit.",
                "When you click on such a link, you leave our site.",
                "We are not responsible for the privacy practices of these third parties.",
                "We have no control over the actions of third parties.",
                "If you choose to visit an advertiser by clicking on a banner, you will be directed to that third \
                 party's website.",
                "Our site may contain links to sites that we do not run.",
                "These external sites are not operated by us.",
                "We are not responsible for the collection of data by such third parties.",
                "Your use of these buttons is governed by the privacy policy of the company that offers them.",
                "If you follow a link to another website, its privacy policy will govern how it uses your data.",
                "This policy does not apply to services of other companies.",
                "The use of your data by these other companies is not subject to this policy.",
            ]),
            misses: examples(&[
                "We are responsible for our sites.",
                "Links to your account are in the mail.",
                "We link your data.",
                "Visit our other shops.",
                "Sausage links are sold here.",
                "Are you responsible for other sites?",
                "This policy covers companies that we own.",
                "Please read the privacy policy of our website.",
                "Our sites have their own style.",
                "Cookies are deleted when you leave the site.",
                "We are responsible for the practices of our partners.",
                "You are not responsible for the actions of others who use your account by force.",
                "The report is sent to another site of ours in Norway.",
                "Our site may contain links to pages that we wrote.",
                "These pages are not run by others.",
                "These sites are operated by us.",
                "We are responsible for the collection of data by our suppliers.",
                "Your use of the shop is governed by this policy.",
                "If you visit our shop, this policy applies.",
                "This policy also covers the services of our sister companies.",
                "This policy does not apply to information that we collect by other means.",
                "The use of your data by other companies is subject to this policy.",
            ]),
        }],
    },
    Practice {
        id: "no-enforceable-promise",
        topic: Terms,
        question: "Does it deny that it binds?",
        expected: false,
        levels: &[Level {
            id: "denied",
            stance: Bad,
            title: "Says that its promises do not bind",
            why: "What it promises above, it need not keep.",
            says: &[
                says(
                    "nothing in ~ {policy} ~ create|creates|constitutes|constitute ~ \
                     contract|rights|obligations|promise",
                ),
                says(
                    "{policy} ... not create ~ rights|obligations|obligation|contract|duties|promise|duty - third \
                parties|party",
                ),
                says("{policy} ~ not ~ create ~ rights|obligations|contract|duties|promise|duty - third parties|party"),
                says("{policy} ~ not ~ (be) contract|binding|enforceable"),
                says("no ~ rights|contract ~ created|arise|arises ~ {policy}"),
            ],
            softened: None,
            hits: examples(&[
                "This policy does not create any legal rights.",
                "This privacy statement is not a contract.",
                "The policy is not binding.",
                "Nothing in this policy creates a contract.",
                "No rights arise from this policy.",
            ]),
            misses: examples(&[
                "This policy creates rights for you.",
                "This policy is binding.",
                "We do not create accounts.",
                "Our contract is not long.",
            ]),
        }],
    },
    Practice {
        id: "forced-arbitration",
        topic: Terms,
        question: "Are courts or class actions shut to you?",
        expected: false,
        levels: &[
            Level {
                id: "opt-out",
                stance: Caution,
                title: "Arbitration unless you refuse",
                why: "You lose your way to court unless you object in time.",
                says: &[says("arbitration|arbitrate ... {refuse}"), says("{refuse} ~ arbitration")],
                softened: None,
                hits: examples(&[
                    "You may opt out of arbitration within 30 days.",
                    "Disputes go to arbitration unless you opt out.",
                    "To decline arbitration, write to us.",
                ]),
                misses: examples(&[
                    "Disputes go to binding arbitration.",
                    "You can opt out of cookies.",
                    "You cannot opt out of arbitration.",
                    "Arbitration is a skill.",
                ]),
            },
            Level {
                id: "forced",
                stance: Grave,
                title: "You give up your day in court",
                why: "Disputes go to a private arbitrator, often alone and without appeal.",
                says: &[
                    says(
                        "binding (individual) arbitration - {refuse} - {transfer-safeguard} - invoke - dpf - \
                         principles - residual",
                    ),
                    says(
                        "resolved|settled|decided|submitted|submit ~ arbitration|arbitrator - {refuse} - \
                         {transfer-safeguard} - dpf",
                    ),
                    says("waive|waiver|waiving ~ class action|actions|arbitration"),
                    says(
                        "waive|waiver|waiving|give ~ right|rights ~ class action|actions|arbitration - {not} ~ \
                         ask|require|waive",
                    ),
                    says("waive|waiver|waiving ~ jury|court|sue"),
                    says("class action waiver"),
                    says(
                        "resolve|resolved|settle|settled|solve|decide|decided|submit \
                         ~ disputes|dispute|claims|claim|controversies ~ by|through|in|to|via ~ arbitration \
                         - {refuse} - {transfer-safeguard} - dpf",
                    ),
                ],
                softened: Some(Softening::Into { to: "opt-out", by: &[says("{refuse} ~ arbitration")] }),
                hits: examples(&[
                    "All disputes are settled by binding arbitration.",
                    "You waive your right to a jury trial.",
                    "You waive your right to participate in a class action.",
                    "Disputes will be resolved by an arbitrator through arbitration.",
                    "You and we agree to resolve all disputes by individual arbitration.",
                    "You waive any right to a class action.",
                    "These terms contain a class action waiver.",
                ]),
                misses: examples(&[
                    "We do not require binding arbitration.",
                    "You may sue us in court.",
                    "You may opt out of binding arbitration.",
                    "We waive the fee for each class.",
                    "We try to resolve all disputes by talking.",
                    "You may opt out of resolving disputes by arbitration.",
                ]),
            },
        ],
    },
];
