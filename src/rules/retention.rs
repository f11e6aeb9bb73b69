//! How long it is kept.

use crate::report::Stance::{Bad, Good, Neutral};
use crate::report::Topic::Retention;
use crate::rule::{Level, Practice, affirms, examples, says, states};

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
                ],
                softened: None,
                hits: examples(&[
                    "We keep your data for two years.",
                    "Log data is deleted after 30 days.",
                    "Your details are stored for six months and then erased.",
                    "We delete your account information twelve months after you leave.",
                    "We retain invoices and billing information for 10 years.",
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
                ],
                softened: None,
                hits: examples(&[
                    "We keep your data as long as necessary.",
                    "Personal information is retained for as long as your account is active.",
                    "We store your data for the period necessary for these purposes.",
                    "We delete data when it is no longer needed.",
                    "Your data is kept no longer than we need it.",
                ]),
                misses: examples(&[
                    "We keep your data for two years.",
                    "You may stay as long as you like.",
                    "We do not keep your data.",
                    "Keep the receipt as long as necessary.",
                    "We use cookies as long as needed.",
                    "How long do we keep your data?",
                ]),
            },
            Level {
                id: "indefinite",
                stance: Bad,
                title: "Kept without an end",
                why: "What you tell it today can turn up in twenty years.",
                says: &[
                    affirms(
                        "we keep data|aggregate + indefinitely|forever|perpetuity|permanently|indefinite - \
                         not|never|until|unless|anonymous|identifies|identify",
                    ),
                    affirms("we keep data + as long as we want|wish|like|choose|please"),
                ],
                softened: None,
                hits: examples(&[
                    "We keep your data indefinitely.",
                    "Your information may be stored forever.",
                    "Your personal data is retained for an indefinite period.",
                ]),
                misses: examples(&[
                    "We do not keep your data indefinitely.",
                    "We keep your data for a year.",
                    "Our love lasts forever.",
                    "We permanently delete your data.",
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
                says: &[affirms(
                    "we delete data + {account-end} - \
                         unable|until|request|anonymous|anonymized|deidentified|retain|backup",
                )],
                softened: None,
                hits: examples(&[
                    "When you close your account, we delete your data.",
                    "Your personal information is erased after your account is closed.",
                    "If you delete your account, all your data will be removed.",
                ]),
                misses: examples(&[
                    "When you close your account, we keep your data.",
                    "We delete spam.",
                    "We do not delete your data when you leave.",
                    "Close your account when you like.",
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
                ],
                softened: None,
                hits: examples(&[
                    "After you leave, we retain some information to resolve disputes.",
                    "After you close your account we keep billing data as required by law.",
                    "Once your account is deleted, we may retain records about you to prevent fraud.",
                    "Transaction data is kept after deletion for tax reasons.",
                    "If you ask for erasure, we retain some information to comply with our legal obligations.",
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
                         {as-long-as} - until - #|{number-word} (#) {period}",
                    ),
                    says(
                        "even after|if you ~ close|delete|cancel|leave|terminate ... \
                         keep|retain|store|retained|kept - law|legal|dispute|disputes",
                    ),
                ],
                softened: None,
                hits: examples(&[
                    "We may keep your information after you close your account.",
                    "Even if you delete your account, we may retain your data.",
                    "Your data is retained after termination of your account.",
                ]),
                misses: examples(&[
                    "We do not keep your information after you close your account.",
                    "After you close your account, we keep invoices for legal reasons.",
                    "We keep your data safe.",
                    "After you leave, we delete everything.",
                ]),
            },
        ],
    },
];
