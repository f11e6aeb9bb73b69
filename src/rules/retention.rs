//! How long it is kept.

use crate::report::Stance::{Bad, Good, Neutral};
use crate::report::Topic::Retention;
use crate::rule::{Level, Practice, affirms, examples, names, rejects, says, states};

pub const RETENTION: &[Practice] = &[
    Practice {
        id: "retention-period",
        topic: Retention,
        question: "How long is your data kept?",
        expected: true,
        levels: &[
            Level {
                id: "fixed",
                stance: Good,
                title: "Kept for a stated time",
                why: "You can count the days until your data is gone.",
                says: &[
                    states(
                        "we keep|delete data|aggregate|cookie|browsing + #|{number-word} (#) {period} - {cookie} \
                         - respond|reply|request|requests - copy|copies - {child} - steps to - old",
                    ),
                    states(
                        "we delete data + {account-end}|immediately|automatically - request|requests - \
                         want|wish|must - {child} - search engines",
                    ),
                    says(
                        "{records}|{data} ~ \
                         deleted|erased|purged|removed|destroyed|overwritten|anonymized|anonymised ~ \
                         after|within|every ~ #|{number-word} (#) {period} - {cookie} - \
                         request|requests|requested|ask|respond - {child} - {account-end} - {they} ~ delete",
                    ),
                    says(
                        "{records} ~ kept|stored|retained|held ~ for|to ~ #|{number-word} (#) {period} - {cookie} - \
                         request|requests - less than",
                    ),
                    says(
                        "{we} ~ keep|keeps|store|stores|retain|retains|hold ~ {records} ~ for|to ~ \
                         #|{number-word} (#) {period} - {cookie} - request|requests - you must|should - less than",
                    ),
                    says("retention|storage period ~ is|of|are ~ #|{number-word} (#) {period} - {cookie}"),
                    states(
                        "we keep data|content|writing|purchases + until you ~ \
                         delete|close|cancel|deactivate|remove|erase|terminate|unsubscribe|withdraw|revoke - \
                         {cookie}",
                    ),
                    says(
                        "unused|inactive|dormant|abandoned accounts|account|profiles ~ \
                         deleted|erased|purged|removed ~ after ~ #|{number-word} (#) {period}",
                    ),
                    says(
                        "we ~ keep|retain|store|hold ~ {records}|logs|recordings ... for (up) (to) #|{number-word} (#) \
                         {period} - {cookie} - {not}",
                    ),
                    says(
                        "we ~ close|delete|remove|deactivate ~ account|accounts|profile|them|it ... \
                         inactive|inactivity|not ... #|{number-word} (#) {period} - {not} ~ close|delete|remove",
                    ),
                    says(
                        "{data}|{records}|applications|application|transcripts|recordings|messages|chats ~ (is|are|be) \
                         deleted|erased|purged|removed|destroyed|wiped|anonymised|anonymized|disappear|vanish \
                         ~ #|{number-word} (#) {period} after|from|following|once - {cookie} - {not} \
                         - request|requests|requested|ask|respond - {child} - {they} ~ delete - before|if you",
                    ),
                    says(
                        "{data}|{records}|logs|recordings ~ (is|are|be) kept|stored|retained|held ~ for (at) (up) \
                         (to) (most) a|one ~ day|week|fortnight|month|quarter|year|decade - {cookie} - {not} \
                         - request|requests",
                    ),
                    says(
                        "#|{number-word} (#) {period} ~ after ~ (your) (the) last ~ \
                         visit|login|order|purchase|use|contact|activity ... {data}|account|everything ~ \
                         deleted|erased|removed|wiped|anonymised|anonymized - {not} - request|ask",
                    ),
                    says(
                        "after #|{number-word} (#) {period} ~ without|of ~ (any) activity|inactivity|login|use|visit \
                         ... {data}|account|everything ~ deleted|erased|removed|wiped|anonymised|anonymized - {not} - \
                         request|ask",
                    ),
                    says(
                        "{records} (is|are) ~ kept|stored|retained|preserved|held|archived ~ for|to ~ #|{number-word} \
                         (#) {period} - {cookie} - {not} - you must|should - less than",
                    ),
                    says(
                        "{we} ~ keep|keeps|store|stores|retain|retains|hold|holds ~ \
                         questions|queries|conversations|inputs|prompts|applications|answers|tickets ... for|to ~ \
                         #|{number-word} (#) {period} - {cookie} - {not} - you must|should - less than",
                    ),
                    says(
                        "{records}|chats|messages|conversations|files|trips|orders|bookings ~ (is|are) \
                         kept|stored|retained|held|preserved ... for #|{number-word} (#) {period} \
                         after|thereafter|afterwards - {cookie} - {not} - you must|should",
                    ),
                    says(
                        "{we} ~ keep|keeps|store|stores|retain|retains|hold|holds ~ {data}|results|surveys|{records} \
                         ~ for (up) (to) (at) (most) a|an|one day|week|fortnight|month|quarter|year|decade - {cookie} \
                         - {not} - request|requests - longer",
                    ),
                    says(
                        "{records}|logs|copies|backups|recordings ~ (are|is|be) ~ \
                         deleted|erased|purged|removed|destroyed|wiped|overwritten ~ after|within|every ~ \
                         #|{number-word} (#) {period} - {cookie} - request - receipt|respond|ask|asked - \
                         {child} - {account-end} - {they} ~ delete - {not}",
                    ),
                ],
                softened: None,
                hits: examples(&[
                    "We keep your data for two years.",
                    "Log data is deleted after 30 days.",
                    "Your details are stored for six months and then erased.",
                    "We delete your account information twelve months after you leave.",
                    "We retain invoices and billing information for 10 years.",
                    "Logs are deleted after 30 days.",
                    "Recordings of calls are kept for up to 90 days.",
                    "We keep server logs for two weeks.",
                    "The retention period is six months.",
                    "Your data is stored until you delete your account.",
                    "We keep your address until you unsubscribe from the newsletter.",
                    "Unused accounts are deleted after one year.",
                    "We keep your orders for seven years.",
                    "Letters to us are destroyed after two years.",
                    "We hold on to invoices for ten years.",
                    "We keep correspondence about such requests for two years.",
                    "We close your account if you have not logged in for 24 months.",
                    "Applications are destroyed six months after the position has been filled.",
                    "Your application is deleted six months after the end of the procedure.",
                    "The logs are kept for at most a fortnight.",
                    "Your data is stored for a year.",
                    "Two years after your last visit, your account and everything in it is erased.",
                    "After twelve months of inactivity, your account is deleted.",
                    "Invoices are preserved for ten years.",
                    "Our assistant keeps the questions of customers for at most 30 days, and we store your questions \
                     for 30 days.",
                    "Messages between guests and hosts are kept until the stay is over and for 3 months after.",
                    "We retain the results of surveys for a year, after which only totals are left.",
                    "Server logs of your requests are deleted within 48 hours.",
                    "Copies of your papers are generally deleted after 20 days at the latest.",
                ]),
                misses: examples(&[
                    "We keep your data as long as necessary.",
                    "We respond to requests to delete data within 30 days.",
                    "We do not keep your data for two years.",
                    "You can return goods within 14 days; keep the bill.",
                    "Cookies are stored for two years.",
                    "Partners keep your data for one year.",
                    "Members of thirteen to sixteen years old may opt in to the sale of the data that we hold.",
                    "Search engines can keep copies of your data once your account has been deleted.",
                    "Orders are dispatched within 30 days.",
                    "Logs are not deleted after 30 days.",
                    "You should keep records of your orders for two years.",
                    "You may use the app until you delete your account.",
                    "Records are deleted within 30 days of your request.",
                    "Applications are read six months after the position has been filled.",
                    "Applications are not deleted six months after the position has been filled.",
                    "Members are removed from the list two years after their last visit, if you ask us.",
                    "The garden is kept for a year by volunteers.",
                    "Your data is not kept for a year.",
                    "Two years after your last visit, your account is not erased.",
                    "Two years after your last visit, your card is blocked.",
                    "After twelve months of inactivity, you may ask us to have your account deleted.",
                    "Invoices are not preserved for ten years.",
                    "Cakes are preserved for ten days.",
                    "You should keep messages for 3 months after your stay.",
                    "We do not keep your questions for 30 days.",
                    "We do not retain your data for a year.",
                    "We keep cookies for a month.",
                    "On your request, our logs are deleted within 30 days.",
                    "Server logs are not deleted within 48 hours.",
                ]),
            },
            Level {
                id: "criteria",
                stance: Neutral,
                title: "Kept as long as needed",
                why: "It names a rule but no number; you can't tell when your data will be gone.",
                says: &[
                    states("we keep data|aggregate + {as-long-as} - #|{number-word} (#) {period}"),
                    affirms("we delete data + {as-long-as}"),
                    says(
                        "retention|storage period|periods|times ... \
                         depend|depends|depending|vary|varies|determined|criteria - {cookie} - not - \
                         #|{number-word} (#) {period}",
                    ),
                    says("how long we keep|store|retain|hold ... depend|depends|vary|varies|determined - {cookie}"),
                    says(
                        "time|period|duration (that) (for) (which) we keep|store|retain|hold ... \
                         depend|depends|vary|varies|determined - {cookie}",
                    ),
                    says(
                        "criteria ~ (used) ~ determine|determining|set ~ retention|storage|long|period - right \
                         to|of",
                    ),
                    states(
                        "we keep data|aggregate|purchases|content + time|period|periods ~ \
                         needed|required|necessary|permitted|allowed - no (retention) period - #|{number-word} \
                         (#) {period} - {cookie}",
                    ),
                    affirms(
                        "we keep data + while|during you|your|our|the ~ \
                         customer|active|relationship|employed|member|membership|subscription|contract - \
                         #|{number-word} (#) {period} - {cookie} - session",
                    ),
                    says(
                        "{data} ~ deleted|erased|removed|destroyed ~ once|when|after|if|soon ~ purpose|purposes ... no \
                         longer|ceases|ceased|expired|fulfilled|achieved|apply|applies - not|never (be) \
                         deleted|erased|removed - {cookie} - #|{number-word} (#) {period}",
                    ),
                    says(
                        "if|when|once we no longer need|require|use ~ {data} ... we \
                         ~ delete|erase|remove|destroy|anonymize|anonymise - {cookie} - #|{number-word} (#) {period}",
                    ),
                    says(
                        "{data} (that|which) (is|are) no longer needed|required|necessary \
                         ~ deleted|erased|removed|destroyed|anonymized|anonymised - {cookie} - #|{number-word} (#) \
                         {period} - right|request - not|never (be) deleted|erased|removed",
                    ),
                    affirms(
                        "we delete data + purpose|purposes ~ fulfilled|achieved|expired|ceased|met|served|accomplished \
                         - #|{number-word} (#) {period} - {cookie}",
                    ),
                    says(
                        "after ~ no longer ~ need|needed|require|required ~ {data} ... we \
                         ~ delete|erase|destroy|anonymize - #|{number-word} (#) {period} - {cookie}",
                    ),
                    rejects(
                        "we keep data + longer than ~ necessary|needed|required|need|require|permitted|allowed \
                         - #|{number-word} (#) {period} - {cookie}",
                    ),
                    says(
                        "we ~ keep|retain|store|hold ~ {data} ~ for different|varying|various periods|lengths ... \
                         depending|depend",
                    ),
                    says(
                        "deciding|determining|determine|decide|assess|consider how long (to) (we) (will) \
                         (keep|retain|store|hold) ... we ~ consider|take|look|use - {not}",
                    ),
                    says(
                        "{data} (that|which) we no longer need|require|use (is|are|will) (be) \
                         ~ deleted|erased|removed|destroyed|anonymised|anonymized - {cookie} - #|{number-word} (#) \
                         {period}",
                    ),
                    says(
                        "duration|period|length (of) (the) storage|retention ~ (of) ~ \
                         depends|depend|determined|based|governed|varies - {cookie} - {not}",
                    ),
                    says(
                        "if|when|once|where we (do) (not) no|longer ~ need|require|use|have ~ \
                         {data}|keeping|retaining|storing|holding ... we ~ \
                         delete|erase|remove|destroy|anonymize|anonymise|deidentify - {cookie} - #|{number-word} (#) \
                         {period} - {not} ~ delete|erase|remove",
                    ),
                    states(
                        "we keep data + longer ~ (where|if|when|as) ~ (this) (is) \
                    required|permitted|allowed|needed|necessary|prescribed - {cookie} - no|not longer - \
                    #|{number-word} (#) {period}",
                    ),
                    says(
                        "obliged|required|must|need|needs ~ (to) ~ keep|retain|store|hold ~ {data} ~ (for) ~ longer ~ \
                         (whenever|where|when|if|because|as|than) ... \
                         law|legal|legally|authority|authorities|obligation|obligations - {cookie} - not \
                         longer|obliged - #|{number-word} (#) {period}",
                    ),
                    says(
                        "end|expiry|expiration|expire|expires|after ~ (of) ~ \
                         statutory|legal|tax|retention|storage|limitation (retention|storage|limitation) \
                         period|periods ... we ~ delete|erase|destroy|remove|anonymize|anonymise ~ - {cookie} - {not} \
                         - #|{number-word} (#) {period}",
                    ),
                    states(
                        "we keep data + if|when|where|as ~ necessary|needed|required ~ (to) ~ \
                    comply|meet|fulfil|fulfill|satisfy ~ obligations|law|laws|duties - {cookie} - no|not longer - \
                    #|{number-word} (#) {period} - {account-end} - even after - {share} - {authority}",
                    ),
                    says(
                        "{data} ~ only kept|retained|stored|held ~ (for) as|so long (as) - {cookie} - {not} ~ \
                         kept|retained|stored|held - #|{number-word} (#) {period}",
                    ),
                    says(
                        "we ~ keep|retain|store|hold ~ {data}|it|them ~ for ~ longer ~ (period|time|periods) ... \
                         complaint|complaints|litigation|dispute|disputes|claim|claims|investigation|legal|law - \
                         {cookie} - {not} - #|{number-word} (#) {period} - {account-end}",
                    ),
                    says(
                        "if|when|where ~ complaint|complain|litigation|dispute|claim|claims ... we ~ (may|will|must) \
                         ~ keep|retain|store|hold ~ {data} ~ (for) ~ longer - {cookie} - {not} - #|{number-word} (#) \
                         {period}",
                    ),
                    says(
                        "we ~ (may) ~ (have) (to) keep|retain|store|hold ~ {data} ~ for ~ \
                         legitimate|legal|business|lawful ~ (and|or) ~ purposes|reasons|interests - {cookie} - {not} \
                         - #|{number-word} (#) {period} - {account-end} - {share} - for use in - keep processing|using",
                    ),
                    says(
                        "when|once|after ~ retention|storage period|periods ~ (has|have) (is|are) (been) \
                         ended|ends|end|expired|expires|expire|over|passed|lapsed ... {data} ~ (will|shall|is|are) \
                         (be) deleted|erased|destroyed|removed|anonymised|anonymized - {not} - {cookie} - \
                         #|{number-word} (#) {period}",
                    ),
                    states(
                        "we keep data + some|certain|reasonable|limited|short ~ period|time ~ \
                         after|thereafter|afterwards|following - #|{number-word} (#) {period} - {cookie} - \
                         {account-end} - \
                    no|not longer",
                    ),
                    says(
                        "{data} ~ may|must|might|needs|has (need|have) (to) be ~ kept|retained|stored|preserved ~ to \
                         ~ prevent|comply|detect|meet|fulfil|fulfill|enforce|protect|defend|resolve|stop - \
                         {cookie} - {not} - #|{number-word} (#) {period} - {account-end}",
                    ),
                    says(
                        "required|obliged|obligated|compelled|bound ~ (by) ~ \
                         (law|laws|regulation|regulations|legally) ~ to ~ keep|retain|store|preserve|archive ~ \
                         {data}|{payment-data}|records - {cookie} - not|never|no longer ~ (required|obliged) - \
                         #|{number-word} (#) {period} - {account-end} - {they} ~ required - \
                         confidential|confidentiality|secure|secret|safe|precise|accurate",
                    ),
                    says(
                        "we ~ (may|will|must) (also) keep|retain|preserve|hold ~ {data} ~ (necessary|needed) to ~ \
                         comply|meet|detect|protect|prevent|resolve|enforce|defend|fulfil|fulfill ~ \
                         obligations|law|laws|incidents|fraud|disputes|agreements|claims|security - \
                    #|{number-word} (#) {period} - {cookie} - {account-end} - {share} - no|not longer - {safeguard} - \
                    {abroad} - {not} - confidential|secure|safe - keep using|processing",
                    ),
                ],
                softened: None,
                hits: examples(&[
                    "We keep your data as long as necessary.",
                    "Personal information is retained for as long as your account is active.",
                    "We store your data for the period necessary for these purposes.",
                    "We delete data when it is no longer needed.",
                    "Your data is kept no longer than we need it.",
                    "How long we keep your data depends on its kind.",
                    "Retention periods vary with the type of information.",
                    "The criteria used to determine our retention periods are the purpose and the law.",
                    "Your data is stored only for the time needed to fill your order.",
                    "We keep your information only while you are a customer.",
                    "Your data will be erased once the purpose for which it was collected no longer applies.",
                    "If we no longer need your data, we will delete it.",
                    "Data that is no longer needed is deleted.",
                    "We delete personal information once the purpose of its collection is fulfilled.",
                    "After we no longer need your data, we will delete it.",
                    "We will not keep your personal information longer than is necessary.",
                    "When deciding how long to keep your information, we consider why we need it.",
                    "Data that we no longer need is deleted.",
                    "The period for which we keep your data depends on what it is.",
                    "We keep your data for different periods depending on its use.",
                    "The duration of storage is determined by the law.",
                    "When we no longer have a reason for keeping your data, we will delete or anonymize it.",
                    "We may keep data for longer where this is required or permitted by law.",
                    "We may be obliged to keep your data for longer where a law or an authority demands it.",
                    "At the end of the retention periods of the tax laws, we erase your data.",
                    "We also keep your data when this is necessary to comply with our legal obligations.",
                    "Your data is only retained for as long as it is needed.",
                    "We keep data for a longer period where there is a dispute or a legal claim.",
                    "If you file a complaint, we may retain your data for a longer time.",
                    "We may have to keep some information for legitimate business or legal purposes.",
                    "When the retention period has ended, personal data shall be erased.",
                    "We keep an applicant's personal data during the application and for some time thereafter.",
                    "Information may need to be kept to stop a banned user from opening a new account.",
                    "We are required by law to retain certain personal information.",
                    "We retain the information that we collect to detect security incidents and to meet our legal \
                     obligations.",
                ]),
                misses: examples(&[
                    "We keep your data for two years.",
                    "You may stay as long as you like.",
                    "We do not keep your data.",
                    "Keep the receipt as long as necessary.",
                    "We use cookies as long as needed.",
                    "How long do we keep your data?",
                    "Delivery periods vary with the country.",
                    "How long it takes depends on the weather.",
                    "How long do we keep data, and on what does it depend?",
                    "We keep you informed while you are a customer.",
                    "If you no longer need your account, you can delete it.",
                    "We will not keep your personal information for longer than two years.",
                    "Data that we no longer need is not always deleted by our partners within two years.",
                    "The duration of storage is not determined.",
                    "The period of the lease depends on the house.",
                    "When we no longer have a reason for keeping your data, we may still keep it.",
                    "We keep your data no longer than the three years that the law requires.",
                    "We are not obliged to keep your data longer than the law says.",
                    "We keep your data for three years, when necessary to comply with the law.",
                    "Cookies are only kept for as long as the browser is open.",
                    "We may keep and disclose your data if this is necessary to comply with the law.",
                    "If you file a complaint, we do not keep your data for longer.",
                    "If you file a complaint, we may wait longer for the answer.",
                    "We do not keep your data for business purposes.",
                    "We keep data for seven years for legal reasons.",
                    "When the retention period has ended, personal data is not erased.",
                    "We keep your data for two years after your last visit.",
                    "Information must not be kept to stop anyone.",
                    "We are not required by law to retain your information.",
                    "We keep no data to meet legal obligations.",
                ]),
            },
            Level {
                id: "indefinite",
                stance: Bad,
                title: "Kept without an end",
                why: "What you tell it today can turn up in twenty years.",
                says: &[
                    affirms(
                        "we keep data + indefinitely|forever|perpetuity|permanently|indefinite - \
                         not|never|until|unless|anonymous|identifies|identify - {aggregate-adjective} \
                         - permanently ~ delete|deleted|deletes|erase|erased|remove|removed|destroyed \
                         - anonymise|anonymize|anonymised|anonymized - duty|warranty",
                    ),
                    affirms("we keep data + as long as we want|wish|like|choose|please"),
                    says(
                        "we never delete|erase|destroy (the|any|your|our|their) {=data}|logs|records - \
                         until|unless|without|if - order",
                    ),
                    says(
                        "no ~ (fixed|set|maximum|specific|specified|time) limit|retention|period ~ \
                         keep|retain|store|retention|storage",
                    ),
                    affirms("we keep data + unlimited|limitless (period|time|amount) - not|until|unless"),
                    says(
                        "{data}|comments|comment|posts|it|them ~ kept|stored|retained|held|keep|store|retain ~ (for) \
                         without|unlimited ~ (any) (time) limit|time|end|period|deadline - {not}|{no} - until|unless",
                    ),
                    says("no limit ~ how long ~ keep|retain|store|hold ~ {data}|it|them"),
                    says(
                        "{data}|posts|comments|content|reviews ~ stays|stay|remains|remain|kept|stored ~ \
                         forever|indefinitely|permanently|eternally - {not} - deleted|erased|removed - \
                         if|when|unless|until",
                    ),
                ],
                softened: None,
                hits: examples(&[
                    "We keep your data indefinitely.",
                    "Your information may be stored forever.",
                    "Your personal data is retained for an indefinite period.",
                    "We never delete data.",
                    "There is no time limit on how long we keep your data.",
                    "Your data is kept for an unlimited period.",
                    "Comments are stored without a time limit.",
                    "There is no limit to how long we may hold your data.",
                    "We keep your data as long as we want.",
                    "Your posts stay on our servers forever.",
                ]),
                misses: examples(&[
                    "We do not keep your data indefinitely.",
                    "Personal data that has been anonymised may be kept indefinitely.",
                    "We keep your data for a year.",
                    "Our love lasts forever.",
                    "We permanently delete your data.",
                    "We never delete data without asking.",
                    "There is no limit on how many photos you can upload.",
                    "You never delete data by mistake.",
                    "Comments are not stored without a time limit.",
                    "There is a limit to how long we may hold your data.",
                    "You can keep the book without a time limit.",
                    "Your posts do not stay on our servers forever.",
                    "Your posts stay on our servers until you delete them.",
                    "Our love for music stays forever.",
                ]),
            },
        ],
    },
    Practice {
        id: "kept-after-closure",
        topic: Retention,
        question: "Is data kept after you leave?",
        expected: false,
        levels: &[
            Level {
                id: "deleted",
                stance: Good,
                title: "Deleted when you leave",
                why: "Closing your account clears what it holds about you.",
                says: &[
                    affirms(
                        "we delete data + {account-end} - \
                         unable|until|request|anonymous|anonymized|deidentified|retain|backup - {keep} ... \
                         after|once|even|when ~ account - must first",
                    ),
                    says(
                        "{account-end} ... posts|content|photos|files|everything|profile|messages|comments|\
                         videos|images|documents|recordings|{=data} ~ (is|are|be) (also) (permanently) \
                         deleted|erased|removed|destroyed|wiped - {not}|unable|until|request|anonymous|\
                         anonymized|deidentified|retain|backup|backups|remain|except|unless|may",
                    ),
                    says(
                        "{account-end} ... delete|erase|remove|deletes|erases|removes ~ posts|content|photos|\
                         files|everything|profile|messages|comments|videos|images|documents|recordings - {not}|\
                         unable|until|request|anonymous|anonymized|deidentified|retain|backup|backups|remain|\
                         except|unless|may",
                    ),
                    says(
                        "delete|deletes|erase|erases|remove|removes|destroy|destroys ~ {data} ~ (in) (full) \
                         (completely) when|once|if|after|as ~ {account-end} - {not} - \
                         unable|until|request|anonymous|anonymized|deidentified|retain|backup|backups|remain - {you} \
                         ~ can|may|must",
                    ),
                    says(
                        "delete|deletes|erase|erases|remove|removes|destroy|destroys ~ {data} ... \
                         when|once|if|after|as ~ you ~ delete|close|cancel|end|terminate ~ \
                         account|membership|subscription - {not} - \
                         unable|until|request|anonymous|anonymized|deidentified|retain|backup|backups|remain - {you} \
                         ~ can|may|must - inactive|inactivity",
                    ),
                    says(
                        "account|membership ~ (is|are|be|been) ~ closed|cancelled|canceled|terminated ~ and ~ {data} \
                         ~ (is|are|be) (also) deleted|erased|removed|destroyed - {not} - \
                         unable|until|retain|backup|backups|remain - {parent}",
                    ),
                ],
                softened: None,
                hits: examples(&[
                    "When you close your account, we delete your data.",
                    "Your personal information is erased after your account is closed.",
                    "If you delete your account, all your data will be removed.",
                    "If you delete your account, all your content is deleted.",
                    "When your account is closed, your photos and messages are permanently removed.",
                    "Deleting your account erases your profile.",
                    "We erase your address in full when you delete your account.",
                    "We will erase the data in full when you delete your user account.",
                    "If we hear nothing, the account will be closed and your data will be deleted.",
                ]),
                misses: examples(&[
                    "When you close your account, we keep your data.",
                    "We delete spam.",
                    "We do not delete your data when you leave.",
                    "Close your account when you like.",
                    "If you delete your account, your posts are not removed.",
                    "If you delete your account, your posts may remain.",
                    "When your account is closed, your unused credit is lost.",
                    "If you delete your account, your content is deleted except for posts that others shared.",
                    "We do not erase your address when you delete your account.",
                    "You must erase your data before you close your account.",
                    "We will not erase the data when you delete your user account.",
                    "The account will be closed and your data will be kept.",
                    "A parent may write to us to have the child's account closed and the data deleted.",
                    "Search engines can keep copies of your data once your account has been deleted.",
                    "This data can be stored even after an account is deleted.",
                ]),
            },
            Level {
                id: "limited",
                stance: Neutral,
                title: "Some records kept after you leave",
                why: "Records for taxes, law or disputes stay for a while; that is usual.",
                says: &[
                    states(
                        "we keep data|purchases + {required-by-law}|dispute|disputes|fraud|accounting|tax|taxes|\
                         irregularities|enforce|audit|obligations|legal + after ~ account|accounts|contract|\
                         relationship|customer|customers|client|clients|leave|last|termination|cancellation|\
                         deactivation|membership|subscription|year - \
                         right|rights|restriction|restrict|inaccurate|entitled - folder",
                    ),
                    states(
                        "we keep data|purchases + {required-by-law}|dispute|disputes|fraud|accounting|tax|taxes|\
                         irregularities|enforce|audit|obligations|legal + \
                         {account-end}|closed|closing|withdraw|deactivate|closure|terminated - \
                         right|rights|restriction|restrict|inaccurate|entitled - folder",
                    ),
                    states(
                        "we keep data|purchases + {required-by-law}|dispute|disputes|fraud|accounting|tax|taxes|\
                         irregularities|enforce|audit|obligations|legal + \
                         {you}|request|requests|requested|asked|after|once|even|upon|account ~ \
                         deletion|erasure|deleted|delete|erase|erased - \
                         right|rights|restriction|restrict|inaccurate|entitled - folder",
                    ),
                    states(
                        "we keep data|purchases + event|case|cases ~ \
                         dispute|disputes|irregularities|fraud|investigation",
                    ),
                    says(
                        "remain|remains|persist|persists|stay|stays|reside|exist|stored|kept|retained|retain|\
                         keep ~ backup|backups|archive|archives|archived|archival|servers ... \
                         after|once|even|following|when ~ delete|deleted|deletion|deactivate|close|closed|\
                         closure|remove|removed|removal|terminate|terminated|cancel - \
                         search|recipients|others|another|third|friends|cookie|cookies|caching|they|shared - \
                         folder - {not} ~ (be) retain|remain|kept|stored|stay",
                    ),
                    says(
                        "{account-end}|deleted|delete|deletion|removed|remove|removal|erased ... \
                         remain|remains|persist|persists|stay|stays|exist|stored|kept|retained|retain|keep ~ \
                         backup|backups|archive|archives|archived|archival - \
                         search|recipients|others|another|third|friends|cookie|cookies|caching|they|shared - \
                         folder - {not} ~ (be) retain|remain|kept|stored|stay",
                    ),
                    says(
                        "deleted|removed \
                         posts|content|photos|messages|files|items|data|information|comments|accounts ~ \
                         remain|remains|persist|persists|stay|stays|kept|retained|exist - \
                         search|recipients|others|another|third|friends|cookie|cookies|caching|they|shared - \
                         folder - {not} ~ (be) retain|remain|kept|stored|stay",
                    ),
                    says(
                        "copies|copy ~ deleted|removed ... remain|remains|persist|persists|stay|stays|exist - \
                         search|recipients|others|another|third|friends|cookie|cookies|caching|they|shared - \
                         folder - {not} ~ (be) retain|remain|kept|stored|stay",
                    ),
                    says(
                        "residual copies ~ {data}|content ~ remain|take|retained|kept|deleted - \
                         search|recipients|others|another|third|friends|cookie|cookies|caching|they|shared - \
                         folder - {not} ~ (be) retain|remain|kept|stored|stay",
                    ),
                    says(
                        "{not} ~ delete|erase|remove|deleted|erased|removed ~ everything|all ~ \
                         must|required|obliged|need ~ keep|retain - \
                         search|recipients|others|another|third|friends|cookie|cookies|caching|they|shared - \
                         folder - {not} ~ (be) retain|remain|kept|stored|stay",
                    ),
                    says(
                        "after|when|once|if you ~ leave|leaves|go|quit|close|delete ... we ~ keep|retain|store ~ only \
                         (what|those|the|data) \
                         ~ law|laws|legally|required|requires|necessary|need|obliged|accounting|tax|invoices - {not}",
                    ),
                    says(
                        "backup|backups|back-up|back-ups|archive|archives|archival ~ (may|will|can|might) (still) \
                         contain|contains|retain|retains|keep|keeps|hold|holds|preserve ~ (residual|some) \
                         copies|copy|traces|version|versions|remains|deleted - {not} - \
                         search|recipients|others|another|third|friends|cookie|cookies",
                    ),
                    states(
                        "we keep data|purchases + \
                         {required-by-law}|dispute|disputes|fraud|accounting|tax|taxes|enforce|audit|obligations|\
                         legal|law|claims + {account-end}|once|after|when|following ~ \
                         relationship|contract|membership|subscription|business ~ (with) (you|us) ~ \
                         end|ended|ends|over|terminated|terminates|finished|expired - right|rights",
                    ),
                    says(
                        "even if|when|after ~ {data}|account|content ~ (is|are|has|have) (been) ~ \
                         (changed|deactivated|closed) (or) ~ deleted|removed|erased|closed ... \
                         (may|might|can|will|must) (still|also) ~ keep|retain|store|hold ~ some|certain|limited ~ \
                         {data}|records|copies|of - {not} ~ keep|retain|store - {they} ~ keep|retain - you (still) \
                         can|may|could",
                    ),
                    says(
                        "retention|safety window|period ~ of ~ #|{number-word} (#) {period} ~ following|after ~ \
                         account ~ deletion|closure|closing - {not}",
                    ),
                ],
                softened: None,
                hits: examples(&[
                    "After you leave, we retain some information to resolve disputes.",
                    "After you close your account we keep billing data as required by law.",
                    "Once your account is deleted, we may retain records about you to prevent fraud.",
                    "Transaction data is kept after deletion for tax reasons.",
                    "If you ask for erasure, we retain some information to comply with our legal obligations.",
                    "Some data may remain in our backups after you close your account.",
                    "Copies of deleted content may stay on our servers for some time.",
                    "Deleted posts may persist in our archives.",
                    "Once you delete your account, copies may be kept in backups for a while.",
                    "We may not be able to delete everything, as we must keep certain records.",
                    "After you leave, we keep only what tax law requires.",
                    "After you close your account, we keep your data in case of a dispute.",
                    "Residual copies of your data may remain for some weeks.",
                    "Our back-ups may keep residual copies of deleted messages for up to a year.",
                    "Once our relationship with you has come to an end, we keep your data for as long as the law on \
                     accounts demands.",
                    "Even if your data is deleted, we may still retain some of the data to resolve disputes.",
                    "We keep a safety window of three months following account deletion.",
                ]),
                misses: examples(&[
                    "We delete all data when you leave.",
                    "We do not keep your data for legal reasons.",
                    "We comply with tax law.",
                    "You must keep your invoices for tax reasons.",
                    "We share data to prevent fraud.",
                    "We disclose data as required by law.",
                    "We keep your data as long as the law requires.",
                    "We delete your data, unless the law requires us to keep it for tax reasons.",
                    "Other data is deleted after a set period, unless we are legally required to hold it longer.",
                    "Deleted posts do not remain in our archives.",
                    "We keep your data in backups in case of a fire.",
                    "Search engines may show deleted posts that remain in their archives.",
                    "Deleted cookies may come back.",
                    "You should keep a copy of what you delete in your archive.",
                    "After you leave, we keep everything.",
                    "After you leave the shop, we keep only the lights on.",
                    "Our backups do not contain copies of deleted messages.",
                    "Once our relationship with you has come to an end, we delete your data.",
                    "Even if your account is deleted, you can still keep some records of your own.",
                    "Even after your account is closed, we do not retain some of your data in secret.",
                    "There is no safety window of three months after account deletion.",
                ]),
            },
            Level {
                id: "kept",
                stance: Bad,
                title: "Kept after you leave",
                why: "Leaving does not clear what it holds about you.",
                says: &[
                    affirms(
                        "we keep data + {account-end} - {required-by-law} - dispute|disputes|tax|fraud|legal - \
                         {as-long-as} - until|unless - #|{number-word} (#) {period} \
                         - marketing|newsletter|newsletters - you can|may ~ ask|request - no longer want \
                         - leave (a|any) comment|comments|review|reviews|message|feedback - your copy",
                    ),
                    says(
                        "even after|if you ~ close|delete|cancel|leave|terminate ... \
                         keep|retain|store|retained|kept - law|legal|dispute|disputes - your copy \
                         - leave (a|any) comment|comments|review|reviews|message|feedback",
                    ),
                    names(
                        "we ~ {not} ~ delete|erase|remove ~ {=data}|posts|content ~ when|after|if|once ~ \
                         {account-end} - until|unless|immediately",
                    ),
                    says(
                        "closing|deleting|cancelling|canceling|deactivating|terminating (your|the|an) account ~ \
                         {not} ~ delete|erase|remove ~ {=data}|posts|content|comments|messages|photos",
                    ),
                    says(
                        "posts|content|comments|messages|photos|reviews ~ stay|stays|remain|remains ~ \
                         public|visible|online|available|accessible ~ after|even|if|when ~ {account-end}",
                    ),
                    says(
                        "if|when|after|once you ~ deactivate|delete|close|cancel|terminate ... your \
                         ~ content|posts|comments|messages|photos|reviews|data|information ~ will|may (still|continue) \
                         (to) remain|stay|visible|available|kept - backup|backups|law|legal|days|period - {not} \
                         ~ remain|stay|kept|available|visible",
                    ),
                    says(
                        "removing|uninstalling|deleting (the|our|this) app|application|software|extension ~ {not} \
                         ~ delete|erase|remove ~ {data}|account",
                    ),
                    states(
                        "we keep =data + after ~ your ~ account|membership|subscription \
                         ~ gone|closed|deleted|ended|ends|closes|over|cancelled|canceled|terminated - {not} \
                         - #|{number-word} (#) {period} \
                         - law|legal|legally|tax|fraud|required|necessary|only|until|dispute|disputes",
                    ),
                    says(
                        "{data}|account|content|profile ~ (may|might|can|will) (still) remain|remains|stay|stays ~ \
                         in|on ~ our ~ records|systems|servers|databases|database ~ after|once|even|when ~ account ~ \
                         (is|has|was) (been) deletion|deleted|closed|closure|cancelled|terminated - {not} - \
                         backup|backups - law|legal|tax|fraud - #|{number-word} (#) {period}",
                    ),
                    says(
                        "{data} ~ (may|might|can|will) (still) remain|remains|stay|stays ~ in|on ~ our ~ \
                         records|systems|servers|databases|database ~ after ~ deletion|closure|deleting|closing ~ \
                         (of) ~ account - {not} - backup|backups - law|legal|tax|fraud - #|{number-word} (#) {period}",
                    ),
                    says(
                        "after|once|when ~ account ~ (is|was|has) (been) deleted|closed|deletion|closure ... \
                         {data}|contributions|comments|posts|content|messages ~ (will|may|can|might) (still) \
                         remain|stay|persist - {not} - backup|backups - law|legal|tax|fraud - #|{number-word} (#) \
                         {period} - until",
                    ),
                    says(
                        "removing|uninstalling|deleting|removal|deinstallation|uninstallation|deinstalling ~ \
                         app|application|software|extension ~ {not} ~ cause|lead|mean|result|effect|entail ~ \
                         deletion|erasure|removal|deleting - {cookie}",
                    ),
                ],
                softened: None,
                hits: examples(&[
                    "We may keep your information after you close your account.",
                    "Even if you delete your account, we may retain your data.",
                    "Your data is retained after termination of your account.",
                    "We do not delete your data when you close your account.",
                    "Closing your account does not delete your posts.",
                    "Your comments stay public after you delete your account.",
                    "If you deactivate your account, your content will remain on our platform.",
                    "Removing the app from your phone will not delete your personal information.",
                    "We may keep your data even after your account is gone.",
                    "Your data may remain on our servers after your account is deleted.",
                    "Please note that information may remain in our records after deletion of your account.",
                    "After an account has been deleted, certain data, such as your comments, will remain.",
                    "Removing the app from your phone does not cause the deletion of your personal data.",
                ]),
                misses: examples(&[
                    "We do not keep your information after you close your account.",
                    "After you close your account, we keep invoices for legal reasons.",
                    "We keep your data safe.",
                    "After you leave, we delete everything.",
                    "Closing your account does not cancel your order.",
                    "Your comments stay public until you delete your account.",
                    "If you delete your account, your content will not remain on our platform.",
                    "We do not keep your data after your account is gone.",
                    "We keep your data for two years after your account is gone.",
                    "Your data does not remain in our records after deletion of your account.",
                    "Your data may remain in our backups for 30 days after deletion of your account.",
                    "After an account has been deleted, no data of yours will remain.",
                    "After an account has been deleted, some data will remain in backups for 30 days.",
                    "Removing the app from your phone causes the deletion of your personal data.",
                ]),
            },
        ],
    },
];
