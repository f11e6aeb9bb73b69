//! What Articles 13 and 14 of the GDPR ask a policy to tell.

use super::{ACCESS, ERASURE, RETENTION};
use crate::report::Law::Gdpr;
use crate::rule::{Known, Requirement, affirms, denies, denies_without_consent, names, says, states, with_consent};

pub const GDPR: &[Requirement] = &[
    Requirement {
        id: "controller-name",
        title: "Who is responsible for your data",
        article: "Art. 13(1)(a), 14(1)(a)",
        why: "You need to know who answers for your data.",
        says: &[
            names("inc|llc|ltd|gmbh|llp|corp|corporation|plc|ab|bv|oy|sarl|srl|sl ~ we|us"),
            names("we are ~ inc|llc|ltd|limited|gmbh|llp|corp|corporation|plc|ab|bv|oy|sarl|srl|sl"),
            // A firm with its legal form, where nobody else is spoken of, is the one that speaks.
            names("inc|llc|ltd|gmbh|llp|corp|corporation|plc|ab|bv|oy|sarl|srl|pty|pvt - {they}"),
            names(
                "{service} ~ owned|operated|provided|developed|published|created|run|made|maintained ~ by - \
                 {named-company}|{analytics-company}|{provider}|analytics|party|parties|another|other|others",
            ),
            names("hereinafter|hereafter|hereby|referred|collectively ~ we|us|company|developer"),
            names("controller ~ is|of|responsible"),
            names("entity|party|person|body|responsible responsible|party ~ {data}|processing ~ is"),
        ],
        known: Known::Company,
        ..Requirement::of(Gdpr)
    },
    Requirement {
        id: "controller-contact",
        title: "How to reach them",
        article: "Art. 13(1)(a), 14(1)(a)",
        why: "Without an address there is nobody whom you could ask.",
        answered_by: &["contact"],
        says: &[
            says("contact|email|write|reach (to|out) (to) me"),
            says("contact|web|online|feedback form"),
            says("our|my (postal|mailing) address ~ is"),
        ],
        known: Known::Mail,
        ..Requirement::of(Gdpr)
    },
    Requirement {
        id: "dpo-contact",
        title: "Who the data protection officer is",
        article: "Art. 13(1)(b), 14(1)(b)",
        why: "Where a company has one, you may turn to this person with any question about your data.",
        says: &[
            says("privacy|protection (compliance) officer|manager|coordinator"),
            says("charge of|responsible for (our|all) data protection|privacy"),
            says("dpo"),
        ],
        ..Requirement::of(Gdpr)
    },
    Requirement {
        id: "data-categories",
        title: "Which data is collected",
        article: "Art. 14(1)(d)",
        why: "Only a list shows what the company knows about you.",
        answered_by: &["data-list"],
        says: &[
            states("any collect|ask|require|keep|use kind"),
            states("you submit|share kind"),
            says("{data} ~ such as|including|includes|include ~ {kind}"),
        ],
        ..Requirement::of(Gdpr)
    },
    Requirement {
        id: "purposes",
        title: "What the data is used for",
        article: "Art. 13(1)(c), 14(1)(c)",
        why: "What is named here limits what may be done with your data.",
        answered_by: &["purposes"],
        says: &[
            states("we use data + to|for"),
            states("we collect|keep data + order|purpose|purposes|improve|help|provide"),
            says("permission|permissions ~ required|needed|used|necessary ~ to|for - {parent}|parental"),
            says("{data} ~ used|processed ~ to|for"),
        ],
        ..Requirement::of(Gdpr)
    },
    Requirement {
        id: "legal-basis",
        title: "On which legal ground",
        article: "Art. 13(1)(c), 14(1)(c)",
        why: "Without one of six grounds, no use of your data is lawful.",
        says: &[
            says("legal|lawful basis|bases|ground|grounds"),
            says("processing|process ~ based on ~ consent|contract|interest|interests"),
            says("performance of ~ contract"),
            says("legitimate (business) interest|interests"),
            says("basis|ground|grounds ~ consent|contract|obligation"),
            says("rely|relies|relying ~ consent|contract|interest|interests|obligation|obligations"),
            says("article|art ~ 6"),
            says("based on your consent"),
            says("comply|meet|fulfil|fulfill|satisfy ~ legal|statutory obligation|obligations"),
            with_consent("we collect|use|share|keep data"),
            denies_without_consent("we collect|use|share|keep data"),
            says("contractual|vital|public interest|interests|necessity|obligation|obligations"),
        ],
        ..Requirement::of(Gdpr)
    },
    Requirement {
        id: "legitimate-interests",
        title: "Which interests of its own it pursues",
        article: "Art. 13(1)(d), 14(2)(b)",
        why: "To object, you must know which interest is set against yours.",
        says: &[
            says("legitimate (business) interest|interests"),
            says("good faith ... {protect-rights}"),
            says("legitimate ~ purpose|purposes|reason|reasons|need|needs"),
            names("article|art ~ 6 ~ f"),
            names("our interests ~ overridden|override|outweighed|outweigh"),
        ],
        ..Requirement::of(Gdpr)
    },
    Requirement {
        id: "recipients",
        title: "Who receives the data",
        article: "Art. 13(1)(e), 14(1)(e)",
        why: "Whoever gets your data can use it too, out of your sight.",
        answered_by: &[
            "third-party-sharing",
            "service-providers",
            "affiliates",
            "ad-sharing",
            "law-enforcement",
            "third-party-tracking",
            "merger",
        ],
        says: &[
            states("we share data + {they}"),
            says(
                "{they} (and) (individuals|people) (who|that|which|may|can) (may|can) {receive}|{access} ~ {data} - \
                 unauthorized|unauthorised|prevent|password",
            ),
            says("third party|parties ~ {access} ~ {data}"),
            says("{data} ~ goes|passed|handed|sent|given ~ to ~ {they}"),
            names("recipients|receives ~ {data}"),
        ],
        denied_by: &["third-party-sharing"],
        ..Requirement::of(Gdpr)
    },
    Requirement {
        id: "transfers",
        title: "Whether it leaves your country",
        article: "Art. 13(1)(f), 14(1)(f)",
        why: "In another country the law may protect your data less.",
        answered_by: &["transfers-abroad"],
        says: &[
            states("we share|keep|use data + {abroad}|{country}"),
            says("{transfer-safeguard} ... {data}|transfer|transfers"),
            says("{data} ... {transfer-safeguard}"),
            says("transfer|transfers|transferred|transferring ... {abroad}"),
            says("{abroad} ... transfer|transfers|transferred|transferring|server|servers"),
            says("{data} ~ stored|processed|held|hosted|kept|located|moved|sent ~ {abroad}|{country}"),
            says(
                "servers|server|facilities|computers|{provider}|{affiliate}|{partner}|companies ~ \
                 located|based|hosted|are|in|stand ~ {abroad}|{country}",
            ),
            names("{data} ~ leave|leaves ~ {country}|{abroad}|country|europe|eea|eu"),
            says("international|crossborder|overseas (data) transfer|transfers"),
        ],
        ..Requirement::of(Gdpr)
    },
    Requirement {
        id: "retention-period",
        title: "How long the data is kept",
        article: "Art. 13(2)(a), 14(2)(a)",
        why: "What is kept for longer than it is needed can still leak or be misused.",
        answered_by: &["retention-period"],
        says: RETENTION,
        ..Requirement::of(Gdpr)
    },
    Requirement {
        id: "right-access",
        title: "That you may see your data",
        article: "Art. 13(2)(b), 14(2)(c), 15",
        why: "It lets you check what is held about you.",
        answered_by: &["access-right"],
        says: ACCESS,
        ..Requirement::of(Gdpr)
    },
    Requirement {
        id: "right-rectification",
        title: "That you may correct it",
        article: "Art. 13(2)(b), 14(2)(c), 16",
        why: "Wrong data can lead to wrong decisions about you.",
        answered_by: &["correction-right"],
        says: &[
            says(
                "right|rights|request|entitled|opportunity|ability|apply ... \
                 correct|corrected|correcting|rectify|rectified|rectification|correction|amend|amended|update",
            ),
            says(
                "right|request|requests|ask|opportunity|able|allow|allows ... updated|modify|edit \
                 ~ {data}|it|account - {cookie}|cookies|browser|preferences",
            ),
            says("inaccurate|incorrect|incomplete|outdated ~ {data} ~ corrected|rectified|amended|updated|completed"),
            names(
                "{data} ~ wrong|inaccurate|incorrect|incomplete|outdated|date ... update|correct|fix|rectify|amend|put",
            ),
            says("access|review|delete ~ correct|correction|rectify|rectification - {they}"),
            says("ask us ~ correct|update|amend|rectify ~ {data}|inaccuracies|errors"),
            says(
                "{you} may|can ... correct|update|amend|modify|edit ~ your|their ~ {=data}|account|profile - \
                 {cookie}|cookies|browser",
            ),
            says(
                "contact|email|write ... correct|update|amend|modify ~ your|their ~ {=data} - {cookie}|cookies|browser",
            ),
        ],
        ..Requirement::of(Gdpr)
    },
    Requirement {
        id: "right-erasure",
        title: "That you may have it deleted",
        article: "Art. 13(2)(b), 14(2)(c), 17",
        why: "It lets you take back what should no longer be known.",
        answered_by: &["deletion-right"],
        says: ERASURE,
        ..Requirement::of(Gdpr)
    },
    Requirement {
        id: "right-restriction",
        title: "That you may restrict its use",
        article: "Art. 13(2)(b), 14(2)(c), 18",
        why: "It halts the use of your data while a dispute about it is open.",
        says: &[
            says("restrict|limit|restriction|block ~ processing|use"),
            says("restriction of"),
            says("right|rights ~ restrict|restriction|limit"),
            says("to restrict it"),
            says("right|rights|request|ask|demand ... suspend|suspension ~ processing|use"),
            says("right|rights|request|ask|demand ... processing (be|is) restricted|suspended|limited|blocked"),
        ],
        ..Requirement::of(Gdpr)
    },
    Requirement {
        id: "right-portability",
        title: "That you may take it with you",
        article: "Art. 13(2)(b), 14(2)(c), 20",
        why: "It lets you move to another service without starting over.",
        answered_by: &["portability-right"],
        says: &[
            says("portability"),
            says("portable"),
            says("machinereadable"),
            says(
                "right|rights|request|requests|ask|asking \
                 ~ transfer|transferred|transmit|transmitted|transmission|move|sent ~ {data} \
                 ~ another|other|third|elsewhere",
            ),
            says("you may|can ~ transfer|move|have|take ~ your ~ {=data} ~ another|other|elsewhere"),
        ],
        ..Requirement::of(Gdpr)
    },
    Requirement {
        id: "right-object",
        title: "That you may object",
        article: "Art. 13(2)(b), 14(2)(c), 21",
        why: "It lets you refuse advertising, and what is done without your consent or a contract.",
        answered_by: &["sharing-opt-out"],
        says: &[
            says("object|objection|objecting|oppose|opposing|opposition ~ processing|use|to|against"),
            says("right|rights|entitled ~ object|objection|opposition|oppose|refuse|challenge"),
            names("not|don't want|wish|like (for) us to {use}|{share}|{send}"),
            says("you may|can object"),
            says("right|request|ask|require|tell ~ (us) ~ stop|cease ~ processing|using"),
            says("right|request|ask|require|tell ~ not (to) process|use ~ {data}"),
        ],
        ..Requirement::of(Gdpr)
    },
    Requirement {
        id: "right-withdraw",
        title: "That you may take back your consent",
        article: "Art. 13(2)(c), 14(2)(d), 7(3)",
        why: "A yes that cannot be taken back is no free choice.",
        says: &[
            says(
                "withdraw|withdrawing|withdrawal|revoke|revoking|retract|back|cancel ~ \
                 consent|consents|permission|permissions|authorization|access|agreement|it|them",
            ),
            says("stop ~ collection|collecting|using|processing ... uninstall|uninstalling|deleting|removing|settings"),
            says("change|manage|update|adjust|cancel ~ consent|consents|authorization|authorizations|mind"),
            // Who leaves a mailing list takes back the consent to it.
            says("unsubscribe|unsubscribing|unsubscribed"),
            says("opt|opting out ~ any time"),
            says("{refuse} ~ {promotion}|communications|messages"),
            says("stop|cease receiving ~ {promotion}|communications|messages|emails|them"),
            says("withdraw|withdrawn|revoke|revoked ~ any time"),
            says("consent|consents|permission ... withdraw|withdrawn|revoke|revoked"),
        ],
        ..Requirement::of(Gdpr)
    },
    Requirement {
        id: "right-complaint",
        title: "That you may complain to an authority",
        article: "Art. 13(2)(d), 14(2)(e), 77",
        why: "An authority can act where the company does not.",
        answered_by: &["complaint-right"],
        says: &[
            says("right|rights ~ complain|complaint|complaints"),
            says(
                "you|right|entitled (may|can|should|to) (also) contact|turn|take|report|approach|refer|inform \
                 ~ {regulator}",
            ),
            says(
                "complaint|complaints|complain ... \
                 {regulator}|authority|authorities|ico|cnil|commissioner|commission|ombudsman|dpa",
            ),
            says("contact ~ data protection authority"),
            names("concern|concerns|issue|dispute|dissatisfied ... {regulator}"),
        ],
        ..Requirement::of(Gdpr)
    },
    Requirement {
        id: "automated-decisions",
        title: "Whether machines decide about you",
        article: "Art. 13(2)(f), 14(2)(g), 22",
        why: "A machine may settle a loan, a job or a price, and nobody looks at your case.",
        says: &[
            names("{automated-decision}|profiling"),
            names(
                "decision|decisions|decided ... \
                 automated|automatically|automatic|algorithm|algorithms|machine|computer",
            ),
            names("automated|automatic analysis|evaluation|assessment"),
            affirms("we profile"),
        ],
        denies: &[
            says("{we} ~ {not} ~ {automated-decision}|profiling"),
            says("no {automated-decision}|profiling"),
            says("not (be) used ~ for ~ {automated-decision}|profiling"),
            says("no decision|decisions ... automated|automatically|automatic"),
            denies("we profile"),
        ],
        ..Requirement::of(Gdpr)
    },
    Requirement {
        id: "source",
        title: "Where the data comes from",
        article: "Art. 14(2)(f)",
        why: "Others may have told the company about you, and you would not know.",
        answered_by: &["outside-sources"],
        says: &[
            // What the reader gives is no source that the reader would not know of.
            states("any collect|receive data + from|through|via|by ~ {they}|{outside-site}|agencies|employer"),
            states("they collect data"),
            says("{data} ~ provided|submitted|supplied ~ by ~ {they}"),
            says("directly from|by ~ {you}"),
            says("only|except ~ {data}|that|those|what ~ you ~ provide|give|submit|enter|share|supply"),
            says("publicly|public (available|accessible) ~ sources|source|information|data|records|databases"),
            says("sources|source ~ {data}"),
            says("{data} ... from ~ other|various|different|following|these|outside|external sources|services"),
            says("{data} (we) (collect|receive|obtain|get) from ~ {they}|social|sources"),
            says("{they}|employer ~ give|gives|provide|provides|send|sends|supply|supplies ~ us ~ {data}"),
            names("social media|network|networks ... {collect} ~ {data}"),
        ],
        ..Requirement::of(Gdpr)
    },
    Requirement {
        id: "mandatory",
        title: "What you must give, and what happens if you don't",
        article: "Art. 13(2)(e)",
        why: "You can only decline what you know to be optional.",
        answered_by: &["anonymous-use"],
        says: &[
            names("you do not|don't|fail (to) provide|give|submit|supply"),
            names("choose|elect|prefer|decide|choosing|deciding|option|free not to {share}|{submit}"),
            names("you ~ decline|refuse|withhold ~ {share}|{submit}|providing|{data} - agent - {cookie}|cookies"),
            names("fail|failing|failure|refusal|refusing|declining to {share}|{submit} - {they}"),
            names("without ~ {data}|it|them|this ~ unable|cannot|can't|not|impossible"),
            names("you must {share}|{submit} ~ {data} - agent|proof|verify|identity|request"),
            names(
                "you (are|may|will) (be) (also) required|obliged|need|have to {share}|{submit} ~ {data} - \
                 agent|proof|verify|identity|request",
            ),
            names(
                "{not} ~ required|obliged|obligated|have|need|obligation to {share}|{submit} ~ {data} - \
                 {we} ~ required|obliged",
            ),
            names(
                "providing|provision|submission|submitting|entry|entering|giving ~ {data} ~ \
                 optional|voluntary|mandatory|obligatory|required|necessary|requirement",
            ),
            names("{data} ~ is|are|be (entirely|purely|completely|not) optional|voluntary|mandatory|obligatory"),
            names(
                "{data} ~ is|are|be required|mandatory ~ use|function|register|work|participation|provide - {they} - \
                 long",
            ),
            names("marked ~ required|mandatory|optional|asterisk"),
            names("required|mandatory|optional field|fields"),
            names("statutory|contractual requirement"),
            names("not|refuse (to) (give) consent ... cannot|unable"),
            names("up to you ~ {share}|{submit}|give|provide"),
        ],
        ..Requirement::of(Gdpr)
    },
];
