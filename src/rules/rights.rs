//! What you may see, correct, delete, take with you or refuse.

use crate::report::Stance::{Bad, Caution, Good, Neutral};
use crate::report::Topic::{Choice, Rights};
use crate::rule::{Level, Practice, Says, Softening, examples, says, unless_refused};

/// What, anywhere in a policy, makes the answer to a request depend on the company.
const REQUESTS_MAY_FAIL: &[Says] = &[
    says(
        "may|might|can|right ~ refuse|deny|decline|reject ~ request|requests - {authority} - \
         refund|refunds|cancellation|cancellations|agent|agents|friend|exempt",
    ),
    says("comply ~ request|requests ~ if|where|when ~ reasonable"),
    says("charge ~ fee ~ request|requests|copy|access"),
];

pub const RIGHTS: &[Practice] = &[
    Practice {
        id: "access-right",
        topic: Rights,
        question: "Can you see your data?",
        expected: true,
        levels: &[
            Level {
                id: "self-service",
                stance: Good,
                title: "See your data yourself",
                why: "You can look at what it holds about you, at once and without asking.",
                says: &[
                    says(
                        "you|users|members can|may ~ access|view|review|see ~ {=data} ... \
                         account|profile|settings|online|logging|login|dashboard - {they} ~ access - \
                         other|public|third - notifications|preferences - request - revoke - our|us access - \
                         documentation",
                    ),
                    says("log in|into ~ access|view|review|see ~ {=data} - {they} ~ access - preferences"),
                    says(
                        "you|users|members can|may (also) (always) download|export (a) (copy|archive) (of) (all) \
                         (of) (your|their) {=data}|history|archive - request|requests|contact|ask - our \
                         {=data}|policy",
                    ),
                    says(
                        "you|users|members can|may (also) (always) access|view|review|see (and|or) \
                         (edit|update|change|correct|modify|delete|manage) (the|all|any) (of) (your|their) \
                         (personal) profile|history|details|{=data} ~ in|on|through|via|under|at|by ~ \
                         account|profile|settings|dashboard|website|logging|app|page - {they} ~ access - \
                         other|public|third - notifications|preferences - request|contact - revoke - \
                         cookie|cookies",
                    ),
                    says(
                        "copy|archive of (all) (of) (your|the|any) ~ {=data} ... \
                         press|click|tap|use|go|visit|select|open|choose \
                         ~ account|profile|settings|dashboard|app|button|page \
                         - request|requests|contact|ask|email|write|form - {cookie}",
                    ),
                    says(
                        "press|click|tap|use|go|visit|select|open|choose \
                         ~ account|profile|settings|dashboard|app|button|page ~ download|export|get \
                         ~ copy|archive|all|your ~ {=data} - request|requests|contact|ask|email|write|form - {cookie}",
                    ),
                    says(
                        "you|users|members|customers can|may|could ~ download|export|retrieve ~ copy|archive ~ \
                         {data}|profile|content|posts|messages|history ... \
                         logging|log|login|settings|account|button|page|menu|yourself - {not} - request|ask|write - \
                         {we} ~ download",
                    ),
                    says(
                        "offer|offers|give|gives|provide|provides|grant you ~ \
                         possibility|option|ability|means|tool|tools|way|chance (of|to) (online) \
                         viewing|view|see|seeing|access|accessing|inspect|inspecting|download|downloading ~ {data} ~ \
                         (online|yourself|directly) - {not} - request|ask - {they} ~ view",
                    ),
                ],
                softened: None,
                hits: examples(&[
                    "You can view your personal information in your account.",
                    "Log in to review your data.",
                    "Members may access their data through the online profile.",
                    "You can download a copy of your data at any time.",
                    "You can see and edit your profile in your settings.",
                    "Users can export their data.",
                    "To get a copy of your data, press the button in your account.",
                    "Use the button in your profile to download your data.",
                    "You may also download a copy of your profile with a button on your account page.",
                    "We offer you the possibility of viewing this data online.",
                ]),
                misses: examples(&[
                    "You cannot view your data in your account.",
                    "You may request access to your data by mail.",
                    "We can view your account.",
                    "Log in to see the news.",
                    "You may revoke our access to your data in your account settings.",
                    "You cannot download your data.",
                    "You can download our data sheet.",
                    "You can see the profile of other users in the app.",
                    "You may ask to download a copy of your data by contacting us.",
                    "To get a copy of your data, use the form on our contact page.",
                    "To open the map, use the button in your profile.",
                    "You may not download a copy of your account's messages with the button in the menu.",
                    "You can download a copy of this policy from our page.",
                    "We do not offer you the possibility of viewing your data online.",
                    "We give you the option to see other teas.",
                    "Your phone gives you the ability to end our access to your data.",
                    "You can download a copy of our brochure from your account page.",
                ]),
            },
            Level {
                id: "on-request",
                stance: Good,
                title: "See your data on request",
                why: "You can ask what it holds about you, and get it.",
                says: &[
                    says(
                        "you|users|individuals|consumers can|may|have ~ (right) ~ request|ask|obtain|receive ~ \
                         access|copy|copies|disclosure - copy|copies ~ {transfer-safeguard}|clauses|safeguards|\
                         agreement|agreements|mechanism|mechanisms|contract|contracts",
                    ),
                    says("right to|of (request) access - reserve|reserves|criteria|strict - {authority}"),
                    says(
                        "{asking-us} ... copy|access|see|view|inspect|know ~ {=data} - \
                         {transfer-safeguard}|clauses|safeguards - {child} - parent|parents - \
                         how|learn|questions|unauthorised|unauthorized|restrict|permission - have|has access - {they} \
                         ~ access",
                    ),
                    says(
                        "copy|access|see|view|inspect ~ {=data} ... {asking-us} - \
                         {transfer-safeguard}|clauses|safeguards - {child} - parent|parents - \
                         how|learn|questions|unauthorised|unauthorized|assistance|permission - have|has access - \
                         {they} ~ access",
                    ),
                    says(
                        "{you} (are|may|be|also) (be) entitled to (a|receive|obtain|have) (a) copy|access ~ {=data} - \
                         verify|identity",
                    ),
                    says("right to know - verify|receive ~ request - confirm ~ your"),
                    says(
                        "give|provide|send you ~ copy|copies ~ {data} - copy|copies ~ {transfer-safeguard}|\
                         clauses|safeguards|agreement|agreements|mechanism|mechanisms|contract|contracts",
                    ),
                    says("you can|may ask us which|what ~ {data}"),
                    says(
                        "you can|may (also) access|obtain ~ {data} ... \
                         contact|contacting|email|writing|request|asking - copy|copies ~ {transfer-safeguard}|\
                         clauses|safeguards|agreement|agreements|mechanism|mechanisms|contract|contracts",
                    ),
                    says(
                        "{refuse}|delete|correct|access|review|request|requests ~ (to) access ~ {data} ... \
                         contact|email|write",
                    ),
                    says(
                        "contact|email|write|call (to) (us) ... to (request|ask) (for) \
                         get|obtain|receive|request (a|any) copy ~ (of) (your|the|all|any) ~ {data} - \
                         copy|copies ~ {transfer-safeguard}|clauses|safeguards - {child} - \
                         parent|parents|child|children",
                    ),
                    says(
                        "contact|email|write|call (to) (us) ... to access|see|view|review|inspect your \
                         (personal|own) {=data} - permission|providers - {child} - parent|parents|child|children",
                    ),
                    says(
                        "tell|inform|show|let|advise you ~ what|which|whether ~ {data} ~ \
                         hold|keep|store|have|process|hold|about + request|ask|asked|right|requested|contact - \
                         share|child|parent",
                    ),
                    says(
                        "request|requests|ask|asking ~ what|which|whether ~ {data} ~ we|it|us ~ \
                         hold|keep|store|have|process|stored|held|collected - \
                         employer|{authority}|share|child|parent|we (may) ask|request",
                    ),
                    says("send|submit|make|address ~ access request|requests - {authority} - verify"),
                    says(
                        "access requests|request ~ \
                         contact|contacting|email|sent|send|writing|submitted|made|make|write - {authority} - verify",
                    ),
                    says(
                        "right to (obtain|receive|have|get|a|an) ~ copy of (your|the|all|any) ~ {=data} - \
                         {transfer-safeguard}|clauses|safeguards",
                    ),
                    says(
                        "you|users|customers can|may (also) request|ask (for) (us) (a|an|the) \
                         report|summary|list|overview|record of ~ {=data} - third|disclosed|shared|parties",
                    ),
                    says(
                        "want|need|like ~ copy of ~ {data} ... drop|write|contact|email|ask|tell|let ~ us|line|note \
                         - {not}",
                    ),
                    says(
                        "{you} ... right|entitled ... obtain|receive|request (free|more|detailed) information \
                         about|on|regarding|concerning (the|your|what|all|any) ~ {data} \
                         ~ stored|held|processed|kept|hold|store|process - {not} - {authority} - {they} ~ {share}",
                    ),
                    says("right ~ provided with ~ details|information|copy ~ {data}"),
                    says(
                        "{you} ... obtain|receive|request|right ~ confirmation ~ whether ~ we \
                         ~ process|hold|store|processing|processed",
                    ),
                    says("right ~ confirmation ~ whether ~ {data} ~ processed|held|stored|being"),
                    says(
                        "{you} (are|may|be|also) (be|also) entitled to know|learn|see|find (out) ~ {=data} \
                         - verify|identity - {not}",
                    ),
                    says(
                        "you can|may (also) ask|request|want|demand (us) (to) see|know|view|inspect|learn ~ {=data} \
                         - {not} - {they} - parent|parents|child",
                    ),
                    says(
                        "right|ask|request ~ (that) we ~ disclose|tell|inform|show|explain ~ (to) you \
                         ~ what|which|categories|pieces|information|data ~ (we|that) \
                         ~ collected|collect|hold|have|gathered|used|process - {not} - {they} ~ disclose \
                         - shared|sold|sale|third|parent",
                    ),
                    says(
                        "ask us and we ~ tell|show|send|give ~ you ~ what|which|copy|everything|all ~ (data) \
                         ~ know|have|hold|keep|store|data|information - {not}",
                    ),
                    says(
                        "on|upon|at (your) request ~ we ~ send|give|tell|show|provide ~ you \
                         ~ all|copy|everything|what|which|list|the ~ {data}|know|hold|have|everything - {not} \
                         - {transfer-safeguard} - clauses|catalogue - {child} - parent|child",
                    ),
                    says(
                        "ask|write|email|contact|call|mail|line (to) (us) and we (will|shall) ~ tell|show|send|give ~ \
                         you ~ what|which|copy|everything|all|whatever ~ know|have|hold|keep|store|data|information \
                         ~ about|on|of you - {not}",
                    ),
                    says("entitled|right to ~ (obtain|receive|request) confirmation ~ whether ~ {data} - not entitled"),
                    says(
                        "you|users|customers can|may|could ~ request|demand|require|ask ~ (for) \
                         details|particulars|overview|summary|list ~ (of|about|on) ~ {data} ~ (that|which) ~ we ~ \
                         hold|have|keep|store - {not} - order - third|recipients - {child}|child",
                    ),
                ],
                softened: Some(Softening::Into {
                    to: "conditional",
                    by: &[says("charge ~ fee ~ request|requests|copy|access"), says("access ~ fee")],
                }),
                hits: examples(&[
                    "You can request access to your personal data.",
                    "You have the right to access your information.",
                    "You may ask us for a copy of your data.",
                    "You are entitled to a copy of your personal data.",
                    "If you would like to see what we hold about you, write to us.",
                    "Users can obtain access to their data by contacting us.",
                    "You have a right to know what we hold about you.",
                    "Write to us to get a copy of your personal information.",
                    "Contact us to see your data.",
                    "If you ask, we will tell you what information we hold about you.",
                    "You can ask what data we have stored.",
                    "Please send access requests to our office.",
                    "You have a right to a copy of your data.",
                    "You can request a report of the data we have.",
                    "If you want a copy of your data, just drop us a line.",
                    "You have the right, upon request and free of charge, to receive information about the personal \
                     data that is stored about you.",
                    "You have the right to be provided with details about the personal data that we hold about you.",
                    "You may obtain confirmation of whether we process personal data about you.",
                    "You are entitled to know what data we hold about you.",
                    "If you live in Europe, you may ask to see the personal information we hold about you.",
                    "You have the right to request that we tell you what we collected about you in the past twelve \
                     months.",
                    "Ask us and we will tell you what we know about you.",
                    "On request we send you all the data we have on you.",
                    "On request, we give you a copy of your data.",
                    "You can access your data by contacting us.",
                    "To review or access your data, please contact us.",
                    "For access requests, please write to our office.",
                    "You have the right to confirmation of whether your data is processed.",
                    "You can ask us which data we have about you.",
                    "Drop us a line and we will send you everything that we know about you.",
                    "E-mail us and we will send you a copy of what we have on you.",
                    "Data subjects are entitled to obtain confirmation as to whether data concerning them are \
                     processed.",
                    "You may request details of any personal data which we hold about you.",
                ]),
                misses: examples(&[
                    "You have no right to access your data.",
                    "We restrict access to your data.",
                    "Let us know if you suspect unauthorised access to your data.",
                    "We share it only if you ask us, and others have access to your data then.",
                    "You can access our site at any time.",
                    "Partners can request access to data.",
                    "When you enter, submit, or access your information, it is encrypted.",
                    "May I ask for a copy of my data?",
                    "You may obtain a copy of the standard contractual clauses by writing to us.",
                    "Write to us to get a copy of the catalogue.",
                    "We will not tell you what data we hold, even if you ask.",
                    "Contact us to see our new shop.",
                    "Authorities may ask what data we hold.",
                    "You have no right to a copy of our data.",
                    "You can request a list of the firms with which data is shared.",
                    "You are not entitled to know what data we hold about others.",
                    "We are entitled to know what data you gave us.",
                    "You may not ask to see the personal information of others.",
                    "We may ask to see the data you hold about others.",
                    "You have no right to request that we tell you what others paid.",
                    "We request that you tell us what you collected.",
                    "Ask us and we will tell you what is on the menu.",
                    "On request we send you all our brochures.",
                    "On request we do not send you the data we have.",
                    "Write to us and we will send you a free catalogue.",
                    "Write to us and we will not tell you what we know.",
                    "You are not entitled to confirmation of whether we have your data.",
                    "You will receive a confirmation of your order.",
                    "You may not request details of the data that we hold.",
                    "You may request details of the order that we hold for you.",
                ]),
            },
            Level {
                id: "conditional",
                stance: Neutral,
                title: "See your data, under conditions",
                why: "It may charge you, or decide that you can't.",
                says: &[
                    says("access|copy ~ {data} ... fee|charge - no|free|without"),
                    says("refuse|deny|decline ~ access ~ {data}"),
                    says("charge ~ fee ~ copy|copies|access ~ {data} - no|free|without|not"),
                ],
                softened: None,
                hits: examples(&[
                    "You may get a copy of your data for a small fee.",
                    "We may refuse access to your data.",
                    "Access to your personal information is subject to a fee.",
                    "We may charge a small fee for a copy of your data.",
                ]),
                misses: examples(&[
                    "You may get a copy of your data free of charge.",
                    "We charge a fee for shipping.",
                    "You can refuse cookies.",
                    "We will not refuse access to your data.",
                    "We do not charge a fee for a copy of your data.",
                    "We charge a fee for a copy of our catalogue.",
                ]),
            },
            Level {
                id: "refused",
                stance: Bad,
                title: "You cannot see your data",
                why: "What it holds about you stays hidden from you.",
                says: &[
                    says(
                        "{not}|no ~ give|provide|offer|allow|grant|permit|let ~ {you} ~ \
                         access|see|view|review|copy (to) (of) (the|your|their|any|this) ~ {=data} - \
                         {request-limit}",
                    ),
                    says(
                        "{you} cannot|can't|not (able) (to) access|see|view|review (the|your|their|any) ~ \
                         {=data} - {request-limit}",
                    ),
                    says("no right ~ (to) access|see|copy ~ {=data} - {request-limit}"),
                    says(
                        "we ~ do|can|will not|never (be) (able) (to) give|grant|offer|provide|allow (you) access ~ to \
                         ~ {data} (that|which) we|you - {they} \
                         - third|unauthorised|unauthorized|others|anyone|anybody|staff|employees|advertisers \
                         - unless|until|without|except|if",
                    ),
                ],
                softened: None,
                hits: examples(&[
                    "We do not give users access to the data that we hold about them.",
                    "You cannot view your personal information.",
                    "You have no right to access your data.",
                    "We do not give access to the data we hold.",
                ]),
                misses: examples(&[
                    "We give you access to your data.",
                    "You cannot access the data of other users.",
                    "We do not give third parties access to your data.",
                    "We may not be able to give you access to your data.",
                    "We cannot give you access to your data unless you prove who you are.",
                    "We never deny you access to your data.",
                    "We do not give others access to the data we hold.",
                    "We do not give access to the data we hold unless you prove who you are.",
                    "We give access to the data we hold.",
                ]),
            },
        ],
    },
    Practice {
        id: "correction-right",
        topic: Rights,
        question: "Can you correct your data?",
        expected: true,
        levels: &[
            Level {
                id: "self-service",
                stance: Good,
                title: "Correct your data yourself",
                why: "You can mend what is wrong at once, without asking.",
                says: &[
                    says(
                        "you|users|members can|may ~ correct|update|edit|change|modify|amend ~ {data} ... \
                         account|profile|settings|online|logging|login|dashboard|system - {advertising} - \
                         {promotion} - browser|browsers",
                    ),
                    says("log in|into ~ correct|update|edit|change|modify ~ {data}|it|them"),
                    says(
                        "account|profile|settings ~ where|page ~ correct|update|edit|change|modify ~ \
                         {data}|it|them",
                    ),
                    says("you can make changes to ~ {data}"),
                    says(
                        "you can|may (also) (always) edit|update|correct your (personal) (account) \
                         profile|account|details|information - {not} - delete ~ request - {cookie} \
                         - contact|contacting|email|emailing|writing|ask|request|requesting",
                    ),
                    says(
                        "you can|may (also) fix|mend|correct|amend ~ mistakes|errors|anything|something ~ \
                         profile|account|settings ~ - {they} - {not} - ask|request|contact",
                    ),
                    says(
                        "you|users|members can|may|could ~ manage|control|maintain|administer ~ {data}|profile ... \
                         logging|log|login|account|settings|dashboard ... \
                         editing|edit|changing|change|correct|correcting|updating|update - {not} - \
                         ask|request|contact - {cookie} - camera|device",
                    ),
                ],
                softened: None,
                hits: examples(&[
                    "You may update your information in your account.",
                    "You can correct your address by logging in.",
                    "Log in to change your e-mail address.",
                    "Members can edit their profile information online.",
                    "You can make changes to your information.",
                    "You can edit your profile at any time.",
                    "Your account has a page where you can correct your data.",
                    "You can fix mistakes in your profile yourself.",
                    "You can manage your data by logging into your account and editing it there.",
                ]),
                misses: examples(&[
                    "You can change the settings of your browser to block cookies.",
                    "You may correct your browser settings.",
                    "You cannot change your data in your account.",
                    "You may write to us to correct your data.",
                    "We can edit your account.",
                    "You can change the color of the page in your settings.",
                    "We may update this policy.",
                    "Log in to buy.",
                    "You can change your marketing preferences in your account.",
                    "You cannot fix mistakes in your profile.",
                    "You can ask us to fix mistakes in your profile.",
                    "You cannot manage your data by logging in and editing it.",
                    "You can manage cookies in the settings of your browser and change your choice.",
                ]),
            },
            Level {
                id: "on-request",
                stance: Good,
                title: "Correct your data on request",
                why: "You can ask to have mistakes mended.",
                says: &[
                    says("right (to) (of) rectification|correction"),
                    says(
                        "{asking-us} ... correct|rectify|amend|correction|corrected|rectified|amended ~ \
                         {=data}|it|them|mistakes|errors - {child} - parent|parents - how|learn|questions",
                    ),
                    says(
                        "correct|rectify|amend|correction|corrected|rectified|amended ~ \
                         {=data}|it|them|mistakes|errors ... {asking-us} - {child} - parent|parents - \
                         how|learn|questions",
                    ),
                    says("right|ask|can|may ... have it|them ~ corrected|rectified|updated"),
                    says(
                        "right|ask|can|may|entitled ... have ~ {data} ~ corrected|rectified|updated - {child} \
                         - parent|parents - {not}",
                    ),
                    says("right ~ to have ~ {data} ~ corrected|rectified|amended|updated"),
                    says("{you} ... right ~ correct|rectify|update|amend ~ {data}|it|them"),
                    says(
                        "the|a|your|legal|following|certain|applicable right|rights to ... correct|rectify|amend ... \
                         {data} - we|us ~ correct|amend - refuses - exercising",
                    ),
                    says(
                        "you can|may|request|ask ~ (that) ~ correct|rectify|amend|update (or) (delete) (and) ~ \
                         {data}|it|them - account|profile|settings|online|login|logging - {cookie} - your|stored \
                         preferences",
                    ),
                    says("request|requests|requested ~ correction|rectification ~ {data}"),
                    says("you can|may|request|ask ~ {access} ~ correct|update|amend|rectify ~ {data}|it|them"),
                    says("delete or correct|rectify|update"),
                    says(
                        "{asking-us} if|when ~ {data}|details|something|anything \
                         ~ wrong|incorrect|inaccurate|outdated|changed - {not}",
                    ),
                    says(
                        "right ~ wrong|incorrect|inaccurate|incomplete|false ~ {data} \
                         ~ corrected|rectified|amended|completed|updated",
                    ),
                    says(
                        "right|rights ... request|access|deletion|erasure ~ correction|rectification ~ of ~ {data} \
                         - no right - {child}",
                    ),
                    says(
                        "{asking-us}|ask|request|requests that ~ {data} ~ (be|is|are|to) \
                         corrected|rectified|updated|amended - {not}",
                    ),
                ],
                softened: Some(Softening::Into { to: "conditional", by: REQUESTS_MAY_FAIL }),
                hits: examples(&[
                    "You may have the right to access, port, delete, restrict, or correct any of your personal \
                     information.",
                    "You have the right to correct your data.",
                    "You may ask us to rectify wrong information.",
                    "You can request the correction of your personal data.",
                    "You have the right to rectification.",
                    "You can request that we delete or correct your data.",
                    "If we hold it wrongly, tell us and we will correct it.",
                    "Ask us at any time for a copy of your data, to correct it or to delete it.",
                    "Let us know if your details are wrong and we will fix them.",
                    "You have the right to have wrong data corrected.",
                    "Some people have a legal right to request access to, correction of, or deletion of their personal \
                     data.",
                    "You can ask that your personal information be corrected, updated or deleted.",
                    "To correct your data, please write to us.",
                    "You may ask to access and correct your data.",
                    "You have the right to have your data corrected.",
                    "You can ask us to have it corrected.",
                    "You are entitled to have inaccurate data rectified.",
                ]),
                misses: examples(&[
                    "You have no right to correct your data.",
                    "You may correct your data in your account.",
                    "We correct spelling mistakes.",
                    "We have the right to update this policy.",
                    "Employees can request the correction of a bill.",
                    "How can I correct my data?",
                    "You can access or delete your data.",
                    "You may update your preferences.",
                    "You cannot ask that your personal information be corrected.",
                    "We ask that your invoice be corrected.",
                    "You are not entitled to have data rectified.",
                ]),
            },
            Level {
                id: "conditional",
                stance: Neutral,
                title: "Correct your data, under conditions",
                why: "It may decide that your mistake stays.",
                says: &[says("refuse|deny|decline ~ correct|correction|rectify - {you} can|may ~ refuse|deny|decline")],
                softened: None,
                hits: examples(&[
                    "We may refuse to correct your data.",
                    "We can deny the correction of information.",
                    "We may decline to rectify your records.",
                ]),
                misses: examples(&[
                    "We will not refuse to correct your data.",
                    "You may decline cookies.",
                    "We correct your data.",
                    "We refuse to pay.",
                ]),
            },
            Level {
                id: "refused",
                stance: Bad,
                title: "You cannot correct your data",
                why: "What is wrong about you in its records stays wrong.",
                says: &[
                    says(
                        "{not}|no ~ give|provide|offer|allow|grant|permit|let ~ {you} ~ \
                         correct|rectify|update|edit|change|amend|modify (the|your|their|any|this) ~ {=data} - \
                         {request-limit}",
                    ),
                    says(
                        "{you} cannot|can't|not (able) (to) correct|rectify|update|edit|change|amend|modify \
                         (the|your|their|any) ~ {=data} - {request-limit}",
                    ),
                    says("no right ~ (to) correct|rectify|correction|rectification - {request-limit}"),
                ],
                softened: None,
                hits: examples(&[
                    "We do not allow you to correct your data.",
                    "You cannot change your personal information.",
                    "You have no right to rectification.",
                ]),
                misses: examples(&[
                    "We let you correct your data.",
                    "You cannot change the data of other users.",
                    "You may not be able to correct your data at once.",
                    "You cannot change your data unless you log in.",
                    "We do not change your data.",
                    "Can I not correct my data?",
                ]),
            },
        ],
    },
    Practice {
        id: "deletion-right",
        topic: Rights,
        question: "Can you have your data deleted?",
        expected: true,
        levels: &[
            Level {
                id: "self-service",
                stance: Good,
                title: "Delete your data yourself",
                why: "You can clear what it holds about you at once, without asking.",
                says: &[
                    says(
                        "if you ~ want|wish|like ~ delete|close|remove ~ account|{data} ~ you can|may (always) do - \
                         request|ask|contact|{cookie}",
                    ),
                    says(
                        "you|users can|may ~ clear ~ {=data}|browsing|history ... dashboard|account|settings - \
                         request|ask|contact|{cookie}|browser",
                    ),
                    says(
                        "you|users|members can|may ~ delete|erase|remove ~ account|{data} ... \
                         settings|account|profile|online|dashboard|yourself|time - request|ask|contact|{cookie}",
                    ),
                    says("log in|into ~ delete|erase ~ account|{data}"),
                    says(
                        "you (also) have (the|an) ability|option|possibility to (view|access|edit|modify|correct) ~ \
                         delete|erase ~ your {=data}|account - request|ask|contact|{cookie}|browser - {not}",
                    ),
                    says(
                        "you can|may ~ access|view|correct|change|update ~ delete|erase ~ {=data}|it ... \
                         account|profile|settings|dashboard|page - request|ask|{cookie}|browser - {not}",
                    ),
                    says(
                        "you|users|members can|may (also) (choose) (to) (permanently) delete|erase|remove (all) \
                         (of) (any) (of) your|their (own) (user) posts|content|photos|comments|profile|messages|\
                         history|recordings|videos|reviews|files|account|contributions - request|requests|ask|\
                         contact|contacting|email|emailing|write|writing|calling|{cookie}|browser|device - {not} \
                         ~ delete - delete|remove|erase ~ but",
                    ),
                    says(
                        "you|users|members can|may (also) (choose) (to) (permanently) delete|erase|remove \
                         (any|the) content|posts|photos|messages|recordings|comments (that) you ~ \
                         posted|uploaded|submitted|shared|sent|made|created|added - \
                         request|requests|ask|contact|contacting|email|emailing|{cookie}|browser|device",
                    ),
                    says(
                        "able to (permanently) delete|erase|remove (any|all) (of) your posts|content|photos|\
                         comments|profile|messages|history|recordings|videos|reviews|files|account|contributions|\
                         {=data} - not|unable|never ~ able - \
                         request|requests|ask|contact|contacting|email|emailing|{cookie}|browser|device|if",
                    ),
                    says(
                        "to (permanently) delete|erase|remove (all|any) (of) your \
                         account|{=data}|profile|history ... \
                         go|open|visit|click|log|sign|select|press|navigate|follow|tap - \
                         request|requests|ask|contact|contacting|email|emailing|write|writing|send|calling|call \
                         - {cookie}|browser",
                    ),
                    says(
                        "you|users|members can|may ~ or|and (permanently) delete|erase|remove (all|any) (of) \
                         your|their (own) posts|content|photos|comments|profile|messages|history|recordings|\
                         videos|reviews|files|account - \
                         request|requests|ask|contact|contacting|email|emailing|write|writing|send|calling|call \
                         - {cookie}|browser",
                    ),
                    says(
                        "button|link|option|setting|menu ~ (in|on) ~ lets|allows|enables|let|allow you (to) \
                         delete|erase|remove ~ account|{=data}|everything|profile - {cookie}",
                    ),
                    says(
                        "you (are) free|welcome|able to (permanently) delete|close|cancel|deactivate your|the|an \
                         account ~ any - request|ask|contact|email - not|unable",
                    ),
                    says(
                        "service|app|site|website|account|settings|platform ~ (may|will|can) \
                         ~ let|lets|allow|allows|enable|enables|give|gives|offer|offers ~ you ~ (the) \
                         (ability|option|possibility) (to) ~ delete|erase|remove ~ {data}|account|history - {not} \
                         - request|contact|ask|email - {cookie}",
                    ),
                    says(
                        "you can|may ~ (and) delete|erase|remove|clear ~ activity|history|searches|recordings - {not} \
                         - \
                         request|ask|contact|{cookie}|browser|email|write",
                    ),
                ],
                softened: None,
                hits: examples(&[
                    "You can delete your data in your account settings.",
                    "You may delete your account at any time.",
                    "Users can erase their information in the profile.",
                    "If you want to delete your account, you can do this in the settings.",
                    "You can view and clear your data on the dashboard.",
                    "You may remove your posts at any time.",
                    "You can delete your account.",
                    "Users can delete their photos.",
                    "You can remove any comments that you have posted.",
                    "You are able to delete your profile.",
                    "To delete your account, open the settings and press Delete.",
                    "You may deactivate or delete your account through the app.",
                    "If you would like to delete your account, you may do so in your profile.",
                    "You have the ability to view or delete your account.",
                    "You can view, correct or delete your data on the page of your account.",
                    "A button in the app lets you delete your account.",
                    "You are free to delete your account at any time.",
                    "Our service may let you delete certain information about you from within the service.",
                    "Log in to delete your account.",
                    "You can browse by date, and delete part or all of your activity.",
                ]),
                misses: examples(&[
                    "Your employer has the ability to delete your account.",
                    "You cannot delete your account.",
                    "You may ask us to delete your account.",
                    "We may delete your account at any time.",
                    "You can delete cookies in your settings.",
                    "You can clear the history of your browser in its settings.",
                    "You cannot delete your posts.",
                    "We may delete your posts at any time.",
                    "You can delete your account by contacting us.",
                    "You may delete the app from your device.",
                    "You may ask that your posts be deleted.",
                    "You may not be able to delete your account.",
                    "To delete your account, open a ticket or send us an e-mail.",
                    "We may suspend or delete your account.",
                    "Our service does not let you delete information about you.",
                    "Our service lets you delete spaces.",
                    "You can browse by date, but you cannot delete your activity.",
                ]),
            },
            Level {
                id: "on-request",
                stance: Good,
                title: "Have your data deleted on request",
                why: "You can ask to be forgotten.",
                says: &[
                    says("right|entitled ~ deletion|erasure|forgotten"),
                    says(
                        "{asking-us} ... {delete} ~ {=data}|account|it|them - {cookie} - {child} - {another-removal} - \
                         how|learn|questions|cannot|limited|inadvertently|suspend|blog|blogs|forum - we (may) ask - \
                         restrict (the|our) processing - longer (be) able - request by - {they} ~ {delete}",
                    ),
                    says(
                        "{delete} ~ {=data}|account|it|them ... {asking-us} - {cookie} - {child} - {another-removal} - \
                         how|learn|questions|cannot|limited|inadvertently|suspend|blog|blogs|forum - we (may) ask - \
                         restrict (the|our) processing - longer (be) able - request by - {they} ~ {delete}",
                    ),
                    says("right|ask|can|may ... have it|them ~ deleted|erased|removed"),
                    says(
                        "right|ask|can|may|entitled ... have ~ {data} ~ deleted|erased|removed - {child} \
                         - parent|parents - {not}",
                    ),
                    says("{you} ... right ~ delete|erase|remove ~ {data}|account"),
                    says(
                        "the|a|your|legal|following|certain|applicable right|rights to ... (or) (and) delete|erase ... \
                         {data} - we|us ~ delete|erase - refuses - exercising - entitled",
                    ),
                    says("right ~ deleted|erased|removed"),
                    says(
                        "if you ask|request ~ delete|remove|erase ~ {=data}|account ... we will|shall - {child} - \
                         {not} - parent|parents|guardian",
                    ),
                    says(
                        "upon|on|following|after|receive ~ request ... we will|shall ~ delete|erase|remove ~ \
                         {=data}|account|it|them - {not} - {child} - parent|parents|guardian",
                    ),
                    says(
                        "contact|email|write ~ us ... update|change|correct|amend ~ delete|remove|erase ~ your ~ \
                         {=data}|account - {child} - parent|parents|guardian - {not}",
                    ),
                    says(
                        "you can|may ~ access|view|correct|change|update ~ delete|erase ~ it|them|{=data} - \
                         {cookie}|browser - {not} - how you - account|profile|settings|dashboard|page",
                    ),
                    says(
                        "you|users|individuals|consumers can|may ~ request|ask ~ \
                         delete|deletion|erase|erasure|remove|removal|deleted",
                    ),
                    says("to (request) ~ delete|deletion|remove|erase ~ {data} ... contact|email|write|send"),
                    says(
                        "if you ~ want|wish|like ~ delete|remove|erase|deleted|removed ... \
                         contact|email|write|send|let",
                    ),
                    says(
                        "to have ~ {data}|account|content|profile|it|them ~ deleted|removed|erased ... \
                         contact|email|write|send|call|fill|request - {child} - {another-removal}",
                    ),
                    says(
                        "contact|email|write|call ~ to (have) (request) (that) (us) ~ {data}|account|content ~ \
                         deleted|removed|erased - {cookie} - {child} - {another-removal}",
                    ),
                    says(
                        "contact|contacting|email|emailing|write|writing|call|calling (to) (us) ... to (request) (the) \
                         delete|erase|deletion|erasure (of) ~ {data}|account - {cookie} - {child} - {another-removal}",
                    ),
                    says(
                        "on|upon|at|following|after (receipt) (of) your|a|such|the (written) request ~ we ~ \
                         delete|erase|remove|destroy ~ {data}|account - {they} ~ request - {child} - {another-removal}",
                    ),
                    says(
                        "we will|shall (promptly) (also) delete|erase|remove ~ {data}|account ~ \
                         on|upon|at|if|when (your|written|you) (written) request|ask|so - {child} - {another-removal}",
                    ),
                    says("send|submit|make ~ deletion|erasure request|requests - {child} - {another-removal}"),
                    says(
                        "tell|ask|write|email us and we ~ will|shall|'ll ~ delete|erase|remove|wipe - {child} \
                         - {cookie}",
                    ),
                    says(
                        "right|rights ... request|access|correction|rectification ~ deletion|erasure ~ of ~ {data} \
                         - no right - {cookie} - {child} - {they} ~ deletion",
                    ),
                    says(
                        "right|rights to ... request|obtain deletion|erasure of ~ {data} - no right - {cookie} \
                         - {child}",
                    ),
                    says(
                        "you|users can|may|have ~ (right) ask|tell|request|require|want ~ us to forget you|them \
                         - {child}|parent",
                    ),
                    says(
                        "at|on|upon your request ~ we ~ delete|erase|remove|destroy \
                         ~ {data}|account|everything|all|it - {cookie} - {not} - unless|except",
                    ),
                    says(
                        "you ~ ask|request|requests|demand|require that ~ {data} ~ (be|is|are|to) \
                         ~ deleted|erased|removed|destroyed - {not} - {cookie}",
                    ),
                    says(
                        "if|should|when you ~ request|ask|wish|demand|want ... your ~ {data}|account ~ (be) \
                         deleted|erased|removed - {child} - parent|parents - {not} - law|legal",
                    ),
                ],
                softened: Some(Softening::Into { to: "conditional", by: REQUESTS_MAY_FAIL }),
                hits: examples(&[
                    "If you ask us to delete your account, we will do so within a week.",
                    "Upon your request, we will erase your data.",
                    "Contact us to change or delete your data.",
                    "It is yours: you can view, correct or delete your data.",
                    "You may have the right to access, correct, delete, restrict, or object to our use of your \
                     personal information.",
                    "You can ask us to delete your data.",
                    "You have the right to erasure.",
                    "If you want us to remove your information, write to us.",
                    "You may request deletion of your account.",
                    "You have the right to have your personal data deleted.",
                    "You can ask us to delete your data; we may reject refund requests and requests of agents.",
                    "To have your data removed, send us an e-mail.",
                    "Contact us to have your account deleted.",
                    "Write to us to request the deletion of your data.",
                    "Upon your request, we will delete your account.",
                    "We will erase your data if you ask us to.",
                    "Please send deletion requests to our office.",
                    "Ask us whenever you like to delete what we have about you.",
                    "We erase your account, and all in it, on request.",
                    "Tell us and we will wipe your records.",
                    "You have the right to (1) ask for a copy, and (2) request deletion of your personal information.",
                    "Some people have a legal right to request access to, correction of, or deletion of their personal \
                     data.",
                    "You can ask us to forget you.",
                    "At your request we will erase everything we know about you.",
                    "You can ask that your personal information be corrected, updated or deleted.",
                    "You may have your data erased.",
                    "You have the right to delete your data.",
                    "You can ask us to have it erased.",
                    "Should you so request, your data will be erased.",
                ]),
                misses: examples(&[
                    "If you ask us to delete a cookie, we will tell you how.",
                    "You can ask us to suspend the use of data that you do not want us to delete.",
                    "Your rights are limited where you ask us to erase data that the law has us keep.",
                    "Contact us to learn how we delete data.",
                    "After a request of the police, we will not delete it.",
                    "You have no right to deletion.",
                    "We delete your data after a year.",
                    "You can delete cookies.",
                    "We reserve the right to delete comments.",
                    "You may not ask us to delete your data.",
                    "How can I ask you to delete my data?",
                    "To have your car removed from the lot, call us.",
                    "Contact us to have cookies explained.",
                    "Parents may contact us to have the data of their children deleted.",
                    "We will not delete your data upon your request.",
                    "We delete your data upon the end of the contract.",
                    "Contact us to have your name removed from the mailing list.",
                    "You can ask us to forget your order.",
                    "At your request we will not delete your data.",
                    "At your request we will remove snow from your door.",
                    "You cannot ask that your personal information be deleted.",
                    "We ask that your invoice be deleted.",
                    "Should you so request, your data will not be erased.",
                    "Should you so request, your order will be sent again.",
                ]),
            },
            Level {
                id: "conditional",
                stance: Neutral,
                title: "Have your data deleted, under conditions",
                why: "It may decide that your request goes too far.",
                says: &[
                    says("refuse|deny|decline|reject ~ deletion|delete|erasure|erase - {cookie}"),
                    says("delete|erase ~ {data} ... if (it) (is) reasonable|feasible|possible|practicable"),
                    says(
                        "may|might not (always) (be) (able) (to) (fully|completely|immediately) \
                         delete|erase|remove (all|some|any|your|everything) ~ {=data}|everything|account|content \
                         - {cookie} - you|users|users may|might not",
                    ),
                    says(
                        "cannot|unable|impossible ~ delete|erase|remove ~ {=data}|account ~ \
                         if|when|where|until|unless|because|while - {cookie}",
                    ),
                    says(
                        "may|might (still) (also) need|have to retain|keep|store ~ (certain|some) ~ {data} ... \
                         delete|deletion|erase|erasure|remove|removal - {cookie} - you ~ need|have to keep",
                    ),
                    says(
                        "we ~ delete|erase|remove ~ {data} ~ (at|on|upon|if|when) ~ request|ask ~ unless|except \
                         ~ (we|law|legally|must|have|need|required|obliged|keep|retain)",
                    ),
                    says(
                        "we ~ may|might|will (still|also) need|have|required|obliged ~ to ~ keep|retain|store \
                         ~ {data} ~ (where|when|if|because|for) ~ legal|law|lawful|legally \
                         ~ obligation|duty|basis|reasons|required|ground|requires - {cookie} - only - {not} \
                         - {account-end}",
                    ),
                    says(
                        "erasure|deletion ~ (may|can|might) (be) refused|denied|restricted|excluded|limited ~ \
                         where|if|when|because|to - {not} - {cookie}",
                    ),
                ],
                softened: None,
                hits: examples(&[
                    "We may refuse deletion requests.",
                    "On request we delete your data where feasible, or if reasonable.",
                    "We can decline to delete your information.",
                    "We may not be able to delete all your data.",
                    "We may not always be able to erase everything.",
                    "We may need to keep certain information for our records even after you ask us to delete it.",
                    "We will delete your data on request unless we have to keep it by law.",
                    "However, we may need to keep certain information where we have a legal obligation to do so.",
                    "We cannot delete your account until the order is paid.",
                    "Erasure may be refused where the law demands that we keep the data.",
                ]),
                misses: examples(&[
                    "We will not refuse to delete your data.",
                    "You can decline cookies.",
                    "You have the right to deletion.",
                    "We delete old files.",
                    "You can refuse or delete cookies.",
                    "You may not be able to delete cookies.",
                    "We may be able to delete your data.",
                    "We may not delete posts of others.",
                    "We will not delete your data on request unless you prove who you are.",
                    "We will delete your data on request.",
                    "We need to keep the receipts of the shop where a law requires it.",
                    "You may need to keep information where you have a legal obligation to do so.",
                    "Erasure will not be refused.",
                    "Entry may be refused where the house is full.",
                ]),
            },
            Level {
                id: "refused",
                stance: Bad,
                title: "Your data is not deleted",
                why: "Once it has your data, you can't get rid of it.",
                says: &[
                    says(
                        "cannot|unable|impossible ~ delete|erase|remove ~ {data}|account - {cookie} \
                         - without|if|until|unless|when|where|while|because|before",
                    ),
                    says("no right ~ delete|deletion|erasure"),
                    says(
                        "account|accounts|profile|profiles|{=data}|posts cannot|can't be deleted|erased|removed - \
                         without|if|until|unless|when|while|some|from|because|where|by",
                    ),
                    says(
                        "no|not ~ way|option|possibility|means to delete|erase|remove ~ account|{=data} - \
                         {cookie} - without|if|until|unless",
                    ),
                    says(
                        "posts|comments|reviews|messages|ideas ~ cannot be deleted|removed|erased \
                         - until|unless|without|except|if|by|while|yet|{child}",
                    ),
                ],
                softened: None,
                hits: examples(&[
                    "We cannot delete your data.",
                    "You have no right to deletion.",
                    "We are unable to remove your information once it is posted.",
                    "Your account cannot be deleted.",
                    "We do not offer a way to delete your account.",
                    "Posts cannot be deleted once published.",
                ]),
                misses: examples(&[
                    "You cannot delete cookies.",
                    "We can delete your data.",
                    "We cannot delete your data if the law forbids it.",
                    "You can ask us to delete your data.",
                    "Your account cannot be deleted by others.",
                    "We offer a way to delete your account.",
                ]),
            },
        ],
    },
    Practice {
        id: "portability-right",
        topic: Rights,
        question: "Can you take your data with you?",
        expected: false,
        levels: &[Level {
            id: "offered",
            stance: Good,
            title: "Take your data with you",
            why: "You can move to another service without starting from nothing.",
            says: &[
                says("portability - no right - verifiable ~ request - commercially"),
                says("portable format"),
                says("take|move|transfer it|them|{data} with you|elsewhere"),
                says("copy|it|{data} ~ in ~ common|commonly|structured ~ format"),
                says("you can|may ~ export|download ~ (copy) ~ {=data}|archive|history - software"),
                says(
                    "you can|may ~ export|download ~ (copy) (of) your ~ photos|posts|content|files|messages|playlists \
                     - software",
                ),
                says("machinereadable"),
                says("request|ask|receive|obtain|get ~ exported|export ~ file|copy|archive - software"),
                says(
                    "export (a) (copy) (file) (of) ~ {=data}|content|history + you|your - software - {not} \
                     - laws|law|control - customers|members|users can",
                ),
                says(
                    "request|ask|have|right ~ transfer|transmit|send|move|transferred|transmitted|sent ~ {data} ~ to \
                     (you) (or) (to) (a|an) ~ third|another|other|different \
                     ~ party|company|provider|controller|service|organisation|organization - {not} \
                     - {refuse}|object|opt - {they}|bank|employer|school ~ ask|request|requests|have",
                ),
                says(
                    "right|rights|entitled|ask|request|may|can ~ (to) port ~ (your|the|any) {data}|it|them - {not} - \
                     serial|usb",
                ),
            ],
            softened: None,
            hits: examples(&[
                "You can download a copy of your photos and posts.",
                "You have the right to data portability.",
                "You can export your data.",
                "You may receive your data in a portable format.",
                "You can request to receive an exported file of the personal data that we hold about you.",
                "You may request the transfer of your personal data to you or to a third party.",
                "You may ask us to send your data to another provider.",
                "You can take it with you.",
                "You may get your data in a commonly used format.",
                "You may receive it in a machine-readable form.",
                "You also have the right to port data that you gave us.",
            ]),
            misses: examples(&[
                "You have no right to data portability.",
                "You can export goods.",
                "We cannot export your data.",
                "Portable radios are sold here.",
                "You can ask us not to transfer your data to another company.",
                "You may request a copy of the clauses for the transfer of your data to other countries.",
                "We request the transfer of your order to another shop.",
                "You have no right to port data.",
                "You can connect the device to a serial port.",
            ]),
        }],
    },
    Practice {
        id: "objection-right",
        topic: Rights,
        question: "Can you object, restrict or take back your consent?",
        expected: false,
        levels: &[Level {
            id: "offered",
            stance: Good,
            title: "Object or take back your consent",
            why: "You can change your mind, or stop a use that you don't want.",
            says: &[
                says("right ~ object|restrict|restriction|withdraw"),
                says("right|rights to ... object to|restrict|withdraw"),
                says("you can|may ~ object ~ processing|use|to"),
                says("you can|may ~ withdraw|revoke ~ consent"),
                says("withdraw|revoke ~ consent ~ any time"),
                says(
                    "you|users|individuals can|may ~ ask|request|require|demand|tell|instruct ~ (us) (that) (we) (to) \
                     ~ restrict|restriction|limit|stop|cease ~ processing|use|using|handling|handle ~ - {cookie} \
                     - location - {they} ~ use - not|cannot ~ ask|request - {targeted-ad}|{promotion}|marketing",
                ),
                says(
                    "{asking-us} to ~ restrict|limit|stop|cease ~ processing|use|using ~ {data}|it - {cookie} \
                     - location - {targeted-ad}|{promotion}|marketing - not ~ {asking-us}",
                ),
                says(
                    "consent ... you ~ can|may|free|right ~ withdraw|revoke|retract|take ~ it|this|that|back \
                     - cannot|{not} ~ withdraw|revoke",
                ),
                says("right of|to objection - no|not ~ right"),
                says(
                    "right|rights|may|can|entitled ~ (to) ~ revoke|withdraw|retract|cancel|rescind \
                     (the|your|any|a|given|previously|previous|prior) (given) \
                     consent|consents - {not} - cookie - {parent} - even if",
                ),
            ],
            softened: None,
            hits: examples(&[
                "You may have the right to access, correct, delete, restrict, or object to our use of your data.",
                "You have the right to object to the processing of your data.",
                "You may withdraw your consent at any time.",
                "You have the right to restrict how we use your data.",
                "You can ask us to restrict how we use your data.",
                "Write to us if you wish: you may ask us to stop processing your data.",
                "Where we rely on your consent, you may withdraw it at any time.",
                "You may object to the use of your data.",
                "You have a right of objection to direct marketing.",
                "You also have the right to revoke the consent that you have given.",
            ]),
            misses: examples(&[
                "You have no right to object.",
                "You cannot withdraw your consent.",
                "We reserve every object in the shop.",
                "We may withdraw the offer.",
                "You cannot ask us to stop processing your data.",
                "You can ask us to stop sending newsletters.",
                "Once you have given your consent, you cannot withdraw it.",
                "You may withdraw your money.",
                "You have no right of objection.",
                "You cannot revoke your consent.",
                "We have the right to revoke your licence.",
                "Parents can withdraw the consent that they gave for a child's account.",
            ]),
        }],
    },
    Practice {
        id: "complaint-right",
        topic: Rights,
        question: "Can you complain to an authority?",
        expected: false,
        levels: &[Level {
            id: "offered",
            stance: Good,
            title: "Complain to an authority",
            why: "Somebody with power over the company will hear you.",
            says: &[
                says("complaint|complain|complaints ~ {regulator}|authority|authorities"),
                says("complain|complaint ... {regulator}"),
                says("contact ~ {regulator} + complaint|complain|concerns"),
                says(
                    "unhappy|dissatisfied|disagree|unsatisfied ~ (with) ... turn|complain|go|write|apply|appeal ~ to \
                     ~ {authority}|{regulator}|ombudsman - {not}",
                ),
                says(
                    "you (can|may|could) (also|always) (turn|go|write|complain|contact|address) ~ to ~ \
                     (the|your|a|any) (competent|local|responsible|national) supervisory|protection|data \
                     authority|authorities|regulator|commissioner ~ - {not} - request - we ~ {share}",
                ),
            ],
            softened: None,
            hits: examples(&[
                "You may lodge a complaint with a supervisory authority.",
                "You can complain to the data protection authority.",
                "You have the right to make a complaint to the Information Commissioner.",
                "If you are unhappy with our answer, you can turn to the data protection authority.",
                "If you have a complaint, you may contact the data protection authority.",
                "You can turn to the supervisory authority of your country.",
            ]),
            misses: examples(&[
                "You may not complain to the authority.",
                "Send complaints to us.",
                "The supervisory authority is in town.",
                "We complain about the weather.",
                "You cannot turn to any supervisory authority.",
            ]),
        }],
    },
    Practice {
        id: "sharing-opt-out",
        topic: Choice,
        question: "Can you say no to sharing, ads or mail?",
        expected: false,
        levels: &[
            Level {
                id: "offered",
                stance: Good,
                title: "You can say no",
                why: "You can stop mail, ads or sharing that you don't want.",
                says: &[
                    says(
                        "you|users|visitors|customers can|may ~ {refuse} ~ (from) ~ sharing|disclosure|sale|\
                         {advertising}|{promotion}|emails|communications|messages|{targeted-ad} - not|cannot|unable \
                         (be) (able) (to) (fully|completely) {refuse}",
                    ),
                    says(
                        "to {refuse} ~ \
                         sharing|disclosure|sale|{advertising}|{promotion}|{targeted-ad}|communications ... \
                         contact|click|visit|email|write|send",
                    ),
                    says("unsubscribe ... link|time|click|contact"),
                    says(
                        "right|option|opportunity|choice|ability to {refuse} ~ (from) ~ sharing|share|disclosure|\
                         sale|sales|selling|{advertising}|{promotion}|{targeted-ad}|emails|communications|\
                         receiving|marketing",
                    ),
                    says("right|option|opportunity|choice|ability to opt out"),
                    unless_refused("we share data to they|partner"),
                    says(
                        "you can|may ~ tell|ask|instruct|direct us ~ stop|not ~ \
                         (to) sharing|share|selling|sell|sending|send|using|use|disclose|disclosing|pass",
                    ),
                    says("right ~ direct|tell|instruct ~ us|business ~ not ~ (to) sell|share ~ {data}"),
                    says(
                        "{you} ~ (may|can|could|have|right) ~ {refuse} ~ (of) ~ sale|selling|sharing (or|and) \
                         (sharing|sale|selling) of ~ {data}|information - {not} ~ {refuse}",
                    ),
                    says(
                        "you|users|visitors can|may|could ~ {refuse} (of) ~ \
                         {analytics}|{analytics-company}|{ad-company} ~ by|at|through|via|with|here|using|on - \
                         not|cannot ~ {refuse}",
                    ),
                    says(
                        "{you} ~ (can|may|could) ~ turn|switch off|out ~ \
                         {analytics}|{targeted-ad}|personalisation|personalization|tracking|{advertising} - {not} - \
                         browser ~ may - {cookie} ~ off - must|prevent",
                    ),
                    says(
                        "if you ~ no|not|don't (longer) ~ wish|want|like ~ {data} ~ (to) be ~ \
                         shared|sold|disclosed|passed|used ... \
                         let|tell|write|contact|email|inform|call|ask|click|visit - {not} ~ let - {child}",
                    ),
                ],
                softened: None,
                hits: examples(&[
                    "Unless you opt out, we may share your address with selected companies.",
                    "You can opt out of the sharing of your data.",
                    "You may unsubscribe at any time.",
                    "You have the right to opt out.",
                    "To opt out of targeted advertising, click here.",
                    "Users may opt out of promotional messages.",
                    "You have the right to direct us not to sell your personal information.",
                    "Residents may opt out of the sale or sharing of their data by clicking a link.",
                    "You have the right to opt out of the sale of your data.",
                    "You can tell us not to share your address with others.",
                    "You may direct us not to disclose your personal information to others.",
                    "You can opt out of web analytics by adding a plug-in to your browser.",
                    "You can switch off our analytics in your settings.",
                    "If you no longer wish your data to be shared, please let us know.",
                ]),
                misses: examples(&[
                    "You cannot opt out of sharing.",
                    "You may not opt out of these messages.",
                    "We may decline your order.",
                    "You can object to a friend.",
                    "You may opt in.",
                    "Can you opt out?",
                    "Residents may not opt out of the sale of their data.",
                    "You may direct us to disclose your personal information to others.",
                    "You cannot opt out of web analytics by adding a plug-in.",
                    "You can opt in to web analytics in your settings.",
                    "You cannot switch off our analytics.",
                    "You can switch off the lamp.",
                    "If you do not want your data to be shared, you cannot use the app.",
                ]),
            },
            Level {
                id: "refused",
                stance: Bad,
                title: "You cannot say no",
                why: "Some messages or uses go on whatever you want.",
                says: &[says(
                    "not|cannot|unable ~ {refuse} ~ (from) \
                     ~ sharing|disclosure|sale|communications|messages|emails|{promotion}|{advertising}|{targeted-ad} \
                     - service|servicerelated|transactional|administrative|account|security|legal - if ~ not|cannot \
                     - choose - elect|decide|prefer ~ not - consented|agreed - have|has|had not|requested - \
                     nonpersonalized|nonpersonalised|nontargeted - other ads|advertising - \
                     all|completely|altogether|entirely|differentiate|distinguish - offer ~ {refuse}",
                )],
                softened: None,
                hits: examples(&[
                    "Users are not able to opt out of the sharing of data.",
                    "You may not opt out of our promotional e-mails.",
                    "Members cannot opt out of targeted advertising.",
                ]),
                misses: examples(&[
                    "You cannot opt out of seeing non-personalised ads.",
                    "It is not possible to opt out of all advertising here.",
                    "We sell nothing, so we do not offer an opt-out from the sale of data.",
                    "You may opt out of these communications.",
                    "You may not opt in.",
                    "We cannot decline your order.",
                    "You cannot block cookies.",
                    "You cannot unsubscribe from service messages.",
                    "We send it where you have not opted out of receiving advertising.",
                ]),
            },
        ],
    },
    Practice {
        id: "rights-scope",
        topic: Rights,
        question: "Are these rights for everyone?",
        expected: false,
        levels: &[
            Level {
                id: "everyone",
                stance: Good,
                title: "The same rights for everyone",
                why: "It gives you what the strictest law asks for, also where no law makes it do so.",
                says: &[
                    says(
                        "rights ... {wherever} ~ \
                         live|lives|are|location|located|country|residence|reside|region|state|jurisdiction",
                    ),
                    says(
                        "{wherever} ~ live|location|located|country|residence|reside ... same|these|following ~ \
                         rights - requests",
                    ),
                    says(
                        "everyone|everybody|all (of) (our) users|customers|visitors|members ~ \
                         has|have|same|enjoy ~ these|same|following|privacy ~ rights",
                    ),
                    says(
                        "extend|grant|offer|give|provide|apply ~ rights ~ to all|everyone|everybody|every (of) \
                         (our) users|customers|visitors|members|individuals|people|person|user",
                    ),
                    says(
                        "same ~ standard|standards|level|levels|protection|protections|safeguards|rules ... \
                         all|every|everyone ~ (of) (our) users|customers|visitors|members|people|user|customer ... \
                         world|worldwide|globe|country|countries|where|residence|location - {not}",
                    ),
                ],
                softened: None,
                hits: examples(&[
                    "You have these rights wherever you live.",
                    "We grant these rights to all users.",
                    "Regardless of where you live, you have the following rights.",
                    "All users have the same rights.",
                    "We give the same standard of protection to all our users around the world, whatever their \
                     country.",
                ]),
                misses: examples(&[
                    "We do not grant these rights to all users.",
                    "Depending on where you live, you have these rights.",
                    "All rights in the texts are ours.",
                    "We protect your data wherever you live.",
                    "We do not give the same standard of protection to all users around the world.",
                    "We ship the same tea to all our customers around the world.",
                ]),
            },
            Level {
                id: "some-regions",
                stance: Caution,
                title: "Some rights only in some places",
                why: "Where you live decides what you may ask for; readers elsewhere may be told no.",
                says: &[
                    says(
                        "depending|depend|depends|based (up) on ~ \
                         live|reside|residence|located|location|country|state|jurisdiction|region ... \
                         right|rights - {wherever} - complaint|complain|lodge",
                    ),
                    says(
                        "rights ... depending|depend|depends|vary|varies|differ|differs ~ \
                         live|reside|residence|located|location|country|state|jurisdiction|region - {wherever} - \
                         complaint|complain|lodge",
                    ),
                    says("rights ... only|solely ~ {region} - {wherever} - complaint|complain|lodge"),
                    says("rights ... {region} only|solely - {wherever} - complaint|complain|lodge"),
                    says(
                        "if you are|live|reside ~ {region} ~ ... you ~ have|enjoy ~ right|rights - {wherever} - \
                         complaint|complain|lodge - direct marketing",
                    ),
                    says(
                        "{region} ~ (may) have|has|enjoy ~ right|rights - {wherever} - all our|users - \
                         complaint|complain|lodge - direct marketing",
                    ),
                    says(
                        "if you ~ (live|reside|are) ~ {europe-place}|{country} ... you ~ have|enjoy \
                         ~ following|these|certain|additional|more|further ~ rights - if you ~ {not} - {not}",
                    ),
                ],
                softened: None,
                hits: examples(&[
                    "Depending on where you live, you may have certain rights.",
                    "Your rights depend on the country in which you live.",
                    "These rights are given only to residents of California.",
                    "If you are a resident of the EEA, you have the following rights.",
                    "California residents have the right to know what we collect.",
                    "If you live in Europe, you have the following rights.",
                    "These rights are for residents of California only.",
                ]),
                misses: examples(&[
                    "You have the right to access your data.",
                    "You have these rights regardless of the state you live in.",
                    "Depending on where you live, delivery takes a week.",
                    "Our servers are in California, and all rights are reserved.",
                    "If you are in the EEA, you have the right to lodge a complaint.",
                    "Do California residents have more rights?",
                    "Wherever you live, you have the following rights.",
                    "If you live in Europe, you have better weather.",
                ]),
            },
        ],
    },
    Practice {
        id: "identity-check",
        topic: Rights,
        question: "Must you prove who you are?",
        expected: false,
        levels: &[
            Level {
                id: "proportionate",
                stance: Neutral,
                title: "Checks who asks",
                why: "It makes sure that nobody else gets your data in your name.",
                says: &[
                    says(
                        "{identity-check} + request|requests|requester|rights|exercise|exercising|respond|\
                         responding|answer|asks|ask - {id-document} - {pay-purpose} - log|login|game|win - ask \
                         us to verify",
                    ),
                    says(
                        "verify ~ (that) ~ (it) (is) you|requester|requestor + request|requests|rights - \
                         {id-document}",
                    ),
                    says(
                        "before we ~ (can) ~ answer|respond|reply|act ... make sure|certain|verify|check ~ (that) \
                         ~ you - document|passport|licence|license|card|id",
                    ),
                    says(
                        "before we ~ (can) ~ give|provide|grant|offer|fulfil|fulfill|process|complete ~ (you) ... \
                         require|need|ask|request|verify ~ proof|verification|evidence|confirm|verify ~ identity|who \
                         - passport|licence|license|card",
                    ),
                    says(
                        "verify|check|confirm|verifying|checking|confirming ~ identity before \
                         ~ granting|giving|providing|complying|processing|answering|responding|acting|fulfilling \
                         - your account|login",
                    ),
                    says(
                        "request|requests|respond|answer ... we ~ (may|must|will|might|need) ~ (to) \
                         ask|require|request ~ (you) ~ proof|evidence|confirmation of ~ identity \
                         - passport|licence|license|card|document - {not} - {parent}",
                    ),
                    says(
                        "before we ~ (can) ~ answer|respond|reply|act ... confirm|verify|check|prove ~ (your) \
                         (e-mail|email|address|identity|you|who) ~ (know|sure|certain) ~ it is you|yours \
                         - passport|licence|license|card",
                    ),
                    says(
                        "we ~ match|compare|check ~ information|data|details ~ with ~ (what|information|data|records) \
                         ~ (we) ~ (hold|have|file|on) ~ verify|confirm|identity|request - {not} \
                         - passport|licence|license|card",
                    ),
                    says("request|requests ... we ~ establish|ascertain ~ your identity - {id-document} - {not}"),
                ],
                softened: None,
                hits: examples(&[
                    "We will verify your identity before we answer.",
                    "To protect you, we may ask you to confirm your identity.",
                    "We need to verify the identity of whoever asks.",
                    "Before we answer, we'll make sure that it's really you.",
                    "Before we provide you with access to your data, we may require some proof of identity.",
                    "We verify your identity before granting you access to your personal information.",
                    "To answer your request, we may ask you for proof of your identity.",
                    "Before we answer, we may ask you to confirm your e-mail address so that we know it is you.",
                    "We match the information you give us with what we hold to verify your request.",
                    "We verify that it is you before we answer your request.",
                    "Before acting upon a request, we may need to establish your identity.",
                ]),
                misses: examples(&[
                    "Before we answer, we ask a colleague to prove our sums.",
                    "We will not verify your identity.",
                    "We need a copy of your passport to verify your identity.",
                    "Your identity matters to us.",
                    "Verify your e-mail.",
                    "To answer your request, we may ask you for proof of payment.",
                    "We do not ask you for proof of your identity to answer a request.",
                    "Before we answer, we check that the parcel is ours.",
                    "We match socks with what we hold.",
                    "Before acting upon a request, we do not establish your identity.",
                    "We establish a shop in your town at your request.",
                ]),
            },
            Level {
                id: "government-id",
                stance: Caution,
                title: "Wants an identity document for a request",
                why: "To ask for your data you have to hand over more of it.",
                says: &[says(
                    "require|ask|request|need|provide|send|submit|requires|requires|asked|copy|enclose|\
                     attach|include ~ {id-document} + \
                     {identity-check}|request|requests|changes|change|account",
                )],
                softened: None,
                hits: examples(&[
                    "We may require a government issued form of identification before we answer a request.",
                    "Send us a copy of your passport with your request.",
                    "To verify your identity, please provide a photo ID.",
                ]),
                misses: examples(&[
                    "We do not ask for an identity card to answer a request.",
                    "We verify your identity by mail.",
                    "We collect passport numbers for flights.",
                    "Renew your passport in time.",
                ]),
            },
        ],
    },
];
