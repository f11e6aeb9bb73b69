//! Which sensitive kinds of data are taken, and how.

use crate::report::Stance::{Bad, Caution, Good, Neutral};
use crate::report::Topic::Collection;
use crate::rule::{
    Level, Practice, Softening, affirms, denies, denies_except, denies_without_consent, examples, rejects, says,
    states, unless_refused, with_consent,
};

pub const KINDS: &[Practice] = &[
    Practice {
        id: "sensitive-data",
        topic: Collection,
        question: "Does it take data on health, biometrics, religion, politics or the like?",
        expected: false,
        levels: &[
            Level {
                id: "never",
                stance: Good,
                title: "No sensitive data",
                why: "What could hurt you most if it got out is not taken.",
                says: &[
                    denies(
                        "we collect|use|ask|require|keep sensitive-data - in {cookie} - \
                         purpose|purposes|infer|inferring|advertising|ads|sell|vendors|personalized|personalised",
                    ),
                    says(
                        "we ~ not|never ~ ask|collect|process|want|store|keep|record|need ~ (for) ~ (about|on|of) \
                         ~ (your) health|religion|beliefs|belief|ethnicity|race|sexuality|politics|faith \
                         ~ - unless|except|without|only - insurance|if",
                    ),
                ],
                softened: None,
                hits: examples(&[
                    "We do not collect health information.",
                    "Sensitive personal data is never collected.",
                    "We don't ask for your religion or political opinions.",
                    "We never ask about your health or your beliefs.",
                ]),
                misses: examples(&[
                    "We collect health information.",
                    "We do not share your medical records.",
                    "We do not collect health data without your consent.",
                    "Please do not send us sensitive information.",
                    "We ask about your health and your beliefs.",
                    "We never ask about your health unless you book a course.",
                    "We do not sell health drinks.",
                ]),
            },
            Level {
                id: "opt-in",
                stance: Neutral,
                title: "Sensitive data only if you agree",
                why: "You are asked before anything on health, faith or the like is taken.",
                says: &[
                    denies_without_consent("we collect|use sensitive-data"),
                    with_consent("we collect|use sensitive-data"),
                ],
                softened: None,
                hits: examples(&[
                    "With your consent, we collect health data.",
                    "We do not process sensitive personal data without your consent.",
                    "If you agree, the app records your heart rate.",
                ]),
                misses: examples(&[
                    "We collect health data.",
                    "We do not collect biometric data.",
                    "If you agree, we send you a letter.",
                    "Doctors keep medical records with your consent.",
                ]),
            },
            Level {
                id: "collected",
                stance: Bad,
                title: "Takes sensitive data",
                why: "Health, biometrics, faith or politics: data that can hurt you most if it gets out.",
                says: &[
                    affirms(
                        "we collect|ask sensitive-data - not|never|sell - {consent}|consent|permission - \
                         right|rights - device|browser|digital fingerprint|fingerprints|fingerprinting - \
                         newsletter|newsletters - only if you - sensitive ~ \
                         credit|payment|card|password|passwords",
                    ),
                    affirms(
                        "we collect|ask + your|you|users|their \
                         ~ \
                         medication|medications|medicines|allergies|diagnosis|diagnoses|symptoms|prescriptions|\
                         illnesses|pregnancy|menstrual|menstruation|cycle|disability|disabilities|fertility|glucose|\
                         menses - not|never|sell - {consent}|consent|permission - right|rights \
                         - billing|payment|life|business|sales cycle|cycles - development|product",
                    ),
                    says(
                        "we (may) (will) (also) (do) process|store|analyse|analyze (your) (the) (some) \
                         {sensitive-data} - {not} - {consent}|consent|permission - only|except|solely - if|where|when \
                         - right|rights - {aggregate} - credit|payment|card|password|passwords",
                    ),
                    says(
                        "your face|fingerprint|fingerprints|iris|palm|retina (is|are|gets|get) ~ \
                         scanned|captured|analysed|analyzed|measured - {not} - {consent}|permission|agree - \
                         leave|leaves|stays|stay|device|phone - if|unless",
                    ),
                    says(
                        "we|software|tools|scan|system ~ (may|can|will) (also) use|uses|include|includes|employ|run ~ \
                         facial|face|voice|fingerprint recognition|recognise|recognize|matching|scanning ~ \
                         (technology|software|tools) ~ - {not} - {consent}|consent|permission|agree - only|solely - \
                         if you - device",
                    ),
                ],
                softened: None,
                hits: examples(&[
                    "We collect biometric data such as your fingerprint.",
                    "We may obtain information about your ethnicity.",
                    "We gather medical information about our members.",
                    "We may collect data on your health and ethnic origin.",
                    "We ask for your blood type, your medicines and your allergies.",
                    "We collect the symptoms that you enter and your menstrual cycle.",
                    "Your face is scanned when you sign in.",
                    "We process health data that you record in the application.",
                    "We use facial recognition to compare the photo that you send with that of your profile.",
                ]),
                misses: examples(&[
                    "We do not collect biometric data.",
                    "With your consent, we collect health data.",
                    "Hospitals collect medical information.",
                    "You may receive health information from your doctor.",
                    "We collect device fingerprint data.",
                    "We ask for your address to send you our newsletter on a health condition.",
                    "We use encryption when we collect sensitive information such as credit card numbers.",
                    "We do not ask for your allergies.",
                    "We collect your data during your billing cycle.",
                    "Doctors collect your allergies.",
                    "Your face is not scanned when you sign in.",
                    "Your fingerprint is scanned and never leaves your phone.",
                    "Your ticket is scanned when you sign in.",
                    "We process health data only with your consent.",
                    "We never process health data.",
                    "We use safeguards where health data is at stake.",
                    "We do not use facial recognition.",
                    "We use facial recognition only with your consent.",
                ]),
            },
        ],
    },
    Practice {
        id: "government-id",
        topic: Collection,
        question: "Does it take social security, passport or licence numbers?",
        expected: false,
        levels: &[
            Level {
                id: "never",
                stance: Good,
                title: "No identity numbers",
                why: "With such numbers others could act in your name; they are not taken.",
                says: &[denies(
                    "we collect|ask|require government-id - unsolicited|secure|e-mail|email|mail|telephone|phone",
                )],
                softened: None,
                hits: examples(&[
                    "We never ask for your social security number.",
                    "We do not collect passport numbers.",
                    "Your driver's license is not required, and we do not request it.",
                ]),
                misses: examples(&[
                    "We collect your passport number.",
                    "We do not store your social security number.",
                    "Never send us your passport.",
                    "We do not collect your name.",
                ]),
            },
            Level {
                id: "legal-duty",
                stance: Neutral,
                title: "Identity numbers only where the law demands",
                why: "Some services must by law know who you are; it takes such numbers only then.",
                says: &[
                    states("we collect|ask government-id + {required-by-law}|legally|obliged|regulations"),
                    states("we collect|ask government-id + we are required ... to|by"),
                    says(
                        "law|laws|regulations|regulation|rules|statute \
                         ~ require|requires|oblige|obliges|demand|demands|make|makes|force|forces ~ us|we ~ (to) \
                         ~ collect|keep|ask|store|copy|check|verify|take|request|record|retain \
                         ~ passport|identity|id|driving|driver's|{government-id} - {not}",
                    ),
                ],
                softened: None,
                hits: examples(&[
                    "Where the law requires it, we ask for your social security number.",
                    "We are legally obliged to collect a copy of your passport.",
                    "For tax reports, we are required to obtain your tax ID.",
                    "The law requires us to keep a copy of your identity card.",
                ]),
                misses: examples(&[
                    "We collect your social security number.",
                    "You are required by law to carry your passport.",
                    "We are required to keep invoices.",
                    "We do not collect your passport number, as the law requires.",
                    "The law does not require us to keep a copy of your identity card.",
                    "The law requires us to keep a copy of your invoice.",
                    "The law requires you to keep your identity card with you.",
                ]),
            },
            Level {
                id: "collected",
                stance: Bad,
                title: "Takes identity numbers",
                why: "Whoever holds your social security or passport number can act in your name.",
                says: &[
                    affirms(
                        "we collect|ask government-id - required|law|laws|legally|obliged|regulations - \
                         {identity-check} - not|never - {parent} - business ~ tax|id",
                    ),
                    affirms(
                        "we collect|ask|keep + copy|copies|photo|photos|picture|scan|image|number of \
                         ~ passport|passports|driving|driver's|drivers|identity|id \
                         ~ licence|license|card|passport|document|documents \
                         - required|law|laws|legally|obliged|regulations - {identity-check} \
                         - request|requests|verify|identity|prove - not|never - {parent} - delete|deleted|return",
                    ),
                    says(
                        "{you} ~ upload|provide|send|submit|show ~ (a) copy|photo|picture|scan|image of (your|a|the) \
                         ~ driving|driver's|drivers|passport|identity|id licence|license|card|document|passport \
                         - required|law|laws|legally|obliged|regulations \
                         - request|requests|verify|identity|prove|confirm - not|never|may|if - {parent}",
                    ),
                ],
                softened: None,
                hits: examples(&[
                    "We collect your social security number.",
                    "We may ask for your passport number when you register.",
                    "The company obtains your driver's license number.",
                    "You upload a photo of your driving licence to rent a scooter.",
                    "We keep a copy of your driving licence.",
                ]),
                misses: examples(&[
                    "We do not collect social security numbers.",
                    "We ask for your passport where the law demands it.",
                    "Banks collect your social security number.",
                    "Your social security number will not be stored.",
                    "To verify your identity for a request, we ask for a passport.",
                    "You upload a photo of your dog.",
                    "You do not have to send us a copy of your passport card.",
                    "If you make a request, we may ask you to send a copy of your identity card.",
                ]),
            },
        ],
    },
    Practice {
        id: "financial-data",
        topic: Collection,
        question: "Does it take card and bank data?",
        expected: false,
        levels: &[
            Level {
                id: "not-stored",
                stance: Good,
                title: "Card data is not kept",
                why: "Your card number is not stored here, so it can't be stolen here.",
                says: &[
                    rejects("we keep payment-data - longer - unless you"),
                    rejects("we access|collect payment-data + {provider}"),
                    says("{payment-data} ... {provider} ... {not} ~ store|stored|have|see|access"),
                    says(
                        "we ~ not|never ~ see|receive|have|get|store|keep|know|hold|access ~ (access) (to) \
                         (your|the|any) (full|complete) (credit|debit|payment) card|bank (account) \
                         numbers|number|details|data|information - {not} ~ without|unless|except \
                         - except|unless|longer",
                    ),
                    says(
                        "card|payment|payments ~ (is|are) ~ handled|processed|taken|made|managed \
                         ~ by|through|via|with ... we ~ not|never ~ see|receive|get|have|store|keep|know|learn \
                         ~ (the|your|any|full) number|numbers|details|it|them - unless|except|longer",
                    ),
                    says(
                        "we|{we} ~ not|no ~ have|get|gain ~ access to ~ {payment-data} - unless|except|longer - \
                         without - {they} ~ not",
                    ),
                    denies_except("we keep payment-data - longer|unless"),
                ],
                softened: None,
                hits: examples(&[
                    "We do not store your credit card number.",
                    "Your card details are not kept on our servers.",
                    "Payment data goes to our payment processor; we never see or store it or your card number.",
                    "Payments are handled by an outside processor, and we never see your card number.",
                    "We have no access to your card details, and never store your card number.",
                    "Card payments are handled by another company; we never receive the number.",
                    "We do not have access to your credit card number.",
                    "We do not store any credit card data or share it with anyone other than our payment processor.",
                ]),
                misses: examples(&[
                    "We never keep your card number longer than needed to charge you.",
                    "We store your credit card number.",
                    "We do not share your credit card number.",
                    "Banks do not store your card number.",
                    "Do not store your card number on your phone.",
                    "We never see your card number unless you write it to us.",
                    "You never see the card number of others.",
                    "Card payments are handled by another company; we receive the number.",
                    "Card games are played by another company.",
                    "We have access to your credit card number.",
                    "We do not have access to your card number unless you call us.",
                    "We do not store card data unless you ask us to.",
                ]),
            },
            Level {
                id: "for-payment",
                stance: Neutral,
                title: "Card data for payment",
                why: "It takes your card or bank data to be paid, as any shop must.",
                says: &[
                    states(
                        "we collect|ask|use|require payment-data + {pay-purpose} - {advertising} - {not} ~ \
                         receive|store|keep",
                    ),
                    states("you submit|share payment-data + {pay-purpose} - {not} ~ receive|store|keep"),
                    says(
                        "{payment-data} ~ (may|will|is|are|can) ~ (be) \
                         disclosed|passed|sent|given|forwarded|transmitted ~ to ~ \
                         bank|banks|institutions|processor|processors|provider ~ (to|for) ~ \
                         arrange|make|process|complete|settle|payment|payments - {not} - {advertising}",
                    ),
                    says(
                        "card|payment|financial|billing data|details|information|number|numbers ~ (is|are) ~ \
                         (collected|taken|entered|received) ~ (and) (processed|handled|stored) ~ by ~ \
                         {they}|third|{provider}|{named-company} - {not} - {share} - advertising",
                    ),
                ],
                softened: None,
                hits: examples(&[
                    "When you order, we collect your credit card number.",
                    "We use your bank account to process your payment.",
                    "Payment information is used to bill you.",
                    "You submit your credit card number to pay for an order.",
                    "Your card details may be passed to banks to arrange payments.",
                    "Credit card details are collected and handled by a third-party payment provider.",
                ]),
                misses: examples(&[
                    "We do not collect credit card numbers.",
                    "We collect your credit card number to learn about you.",
                    "Your bank charges a fee for each payment.",
                    "We sell credit cards.",
                    "We do not store the card number that you enter to pay, only that payment was made.",
                    "Your card details may not be passed to banks to arrange payments.",
                    "Your card details may be passed to an advertiser.",
                    "Credit card details are not collected by a third party.",
                ]),
            },
            Level {
                id: "collected",
                stance: Caution,
                title: "Takes card or bank data",
                why: "It takes your card or bank data and doesn't say for what.",
                says: &[affirms("we collect|ask payment-data - {pay-purpose}")],
                softened: Some(Softening::Into {
                    to: "for-payment",
                    by: &[says("{payment-data}|{data} ~ used ~ bill|charge|payment|payments|order|orders|transaction")],
                }),
                hits: examples(&[
                    "We collect your bank account number.",
                    "We may ask for financial information.",
                    "We obtain your name, address and credit card number.",
                ]),
                misses: examples(&[
                    "We collect your bank account number to process your payment.",
                    "We do not collect financial information.",
                    "Our bank collects financial information.",
                    "You can ask us about our bank account.",
                ]),
            },
            Level {
                id: "beyond-payment",
                stance: Bad,
                title: "Card or bank data for more than payment",
                why: "What you own and spend is used to advertise to you, to judge you, or is passed on for money.",
                says: &[
                    affirms("we sell payment-data - asset|assets|product|products|services|audit|auditing"),
                    affirms("we share payment-data to advertiser - {provider} - {pay-purpose}"),
                    affirms(
                        "we use payment-data + {payment-data} ... to|for ... \
                         {advertising}|{targeted-ad}|profile|profiling|offers - {provider} - {pay-purpose}",
                    ),
                ],
                softened: None,
                hits: examples(&[
                    "We sell your financial information.",
                    "We share your card details with advertisers.",
                    "We use your credit card information to decide which ads you see.",
                ]),
                misses: examples(&[
                    "We do not sell your financial information.",
                    "We use your card number to process your payment.",
                    "Your bank sells financial information.",
                    "We share your card details with our payment processor.",
                    "We never use your card details for advertising.",
                ]),
            },
        ],
    },
    Practice {
        id: "precise-location",
        topic: Collection,
        question: "Does it track where you are?",
        expected: false,
        levels: &[
            Level {
                id: "never",
                stance: Good,
                title: "Your location is not tracked",
                why: "Where you go stays your own.",
                says: &[
                    denies(
                        "we collect|track|use|access|keep location - may not - other purpose|purposes - \
                         {you}|user can|may ~ disable|turn|switch - so",
                    ),
                    says(
                        "we ~ not|never|cannot ~ know|see|learn|tell|find (out) where you (are|live|go|travel) \
                         - except|unless|without|until - if|when",
                    ),
                    denies(
                        "we use|access|collect|read|track + gps - without|unless|except|until - if|when \
                         - precise|users",
                    ),
                    says(
                        "we|app|it|service ~ not|never|no (idea) (know|track|follow|see|record|care) where you \
                         are|go|live - unless|except|if - exactly|precisely|site|website|page",
                    ),
                ],
                softened: None,
                hits: examples(&[
                    "We do not collect your location.",
                    "We never track your GPS location.",
                    "Location data is not collected by our app.",
                    "We do not know where you are.",
                    "Our app does not use GPS.",
                    "We do not know where you are.",
                    "We have no idea where you are.",
                ]),
                misses: examples(&[
                    "We collect your location.",
                    "We do not collect your location without your consent.",
                    "We do not share your location.",
                    "The shop has moved to a new location.",
                    "We know where you are.",
                    "We do not know where you are unless you tell us.",
                    "You do not know where you are.",
                    "Our app uses GPS.",
                    "Our app does not use GPS unless you allow it.",
                    "We do not know where you are unless you tell us.",
                    "You do not know where we are.",
                ]),
            },
            Level {
                id: "coarse",
                stance: Neutral,
                title: "Your rough location",
                why: "It knows your town, not your street.",
                says: &[
                    states("we collect|use|keep coarse-location"),
                    says("location ~ (based) on ~ {device-id} + {collect}|{use}"),
                    says(
                        "derive|infer|determine|estimate|identify|work|calculate|deduce|approximate|ascertain|\
                         obtain|figure|guess|derived|inferred|determined|estimated ~ \
                         location|whereabouts|country|city|region|town ~ from|using|through|via|by|based|with ~ \
                         ip|{device-id} - {not} - language|languages - {they} - gps|precise",
                    ),
                    says(
                        "ip|{device-id} ... to|that|can|may|which ~ \
                         derive|infer|determine|estimate|identify|calculate|deduce|approximate|ascertain ~ \
                         location|whereabouts|country|city|region|town - {not} - gps - {they}",
                    ),
                    says(
                        "location|whereabouts|country|city|region|town ~ \
                         derived|inferred|determined|estimated|identified|calculated|deduced|approximated ~ \
                         from|using|through|via|by|based|with ~ ip|{device-id} - {not} - language|languages - \
                         {they} - gps|precise",
                    ),
                    says(
                        "{coarse-location} ~ from|using|through|via|by ~ ip|{device-id} - {not} - {they} - \
                         gps|precise",
                    ),
                    says(
                        "ip|{device-id} ... to|that|can|may|which \
                         ~ guess|learn|know|tell|see|find|identify|work|recognise|recognize (out) \
                         ~ city|country|region|town|roughly|approximately|area ~ - {not} - gps - {they}",
                    ),
                ],
                softened: None,
                hits: examples(&[
                    "We collect your approximate location.",
                    "We use your general location to show prices in your currency.",
                    "We gather city-level location only.",
                    "We work out your rough location from your IP address.",
                    "Your country is determined by your IP address.",
                    "We use your IP address to estimate your location.",
                    "We use your IP address to guess the city you are in.",
                    "We use your location, which is based on your IP address, to show the right shops.",
                ]),
                misses: examples(&[
                    "We do not collect your approximate location.",
                    "We collect your precise location.",
                    "Our approximate location is on the map.",
                    "Phone makers use your approximate location.",
                    "We do not derive your location from your IP address.",
                    "We use your IP address to identify you.",
                    "Partners may infer your city from your IP address.",
                    "We use your IP address to guess what you like.",
                    "We do not use your IP address to guess the city you are in.",
                ]),
            },
            Level {
                id: "opt-in",
                stance: Neutral,
                title: "Your location only if you agree",
                why: "You are asked before it learns where you are.",
                says: &[
                    affirms(
                        "we collect|track|use|access precise-location + \
                         consent|permission|grant|agree|permitting - {not}",
                    ),
                    denies_without_consent("we collect|track|use|access location"),
                    with_consent("we collect|track|use|access location - anonymously"),
                    says(
                        "{consent} ... use|access|collect|read|receive|obtain|determine|determines|detect|detects ~ \
                         gps|geolocation|{location}",
                    ),
                    says("use|access|collect|read|receive|obtain ~ gps|geolocation|{location} ... {consent}"),
                    says(
                        "if|when|where|once you ~ allow|permit|enable|let|grant ~ (it|this|that|us|app) ... \
                         (we|app|it|service) \
                         ~ use|uses|access|accesses|collect|collects|read|reads|receive|record|records \
                         ~ precise|exact|gps|geolocation|location - {not} - cookies",
                    ),
                ],
                softened: None,
                hits: examples(&[
                    "With your permission, we collect your precise location.",
                    "We do not access your location without your consent.",
                    "If you allow us, we use your GPS position.",
                    "With your permission, we use the GPS of your device.",
                    "We may access the GPS of your phone if you agree.",
                    "If you allow it on your phone, the app also reads your precise location.",
                    "We may ask for your permission and then collect your precise location.",
                    "With your permission, the app determines your location by GPS.",
                ]),
                misses: examples(&[
                    "We collect your precise location.",
                    "We do not collect your location.",
                    "With your permission, we call you.",
                    "Your phone asks before apps use its location.",
                    "With your permission, we use the camera of your device.",
                    "We use the GPS of your device.",
                    "If you allow it on your phone, the app reads your messages.",
                    "If you allow cookies, we collect your exact spelling.",
                    "The app determines your size.",
                ]),
            },
            Level {
                id: "opt-out",
                stance: Caution,
                title: "Your location unless you switch it off",
                why: "It follows where you are from the start; you have to switch it off.",
                says: &[
                    unless_refused("we collect|track|use|access location"),
                    says(
                        "location (services) (tracking) (access) ~ (be) disabled|switched|turned|deactivated (off) ~ \
                         settings|device|phone|time|app|permissions - {not}",
                    ),
                ],
                softened: None,
                hits: examples(&[
                    "We collect your precise location unless you disable it.",
                    "We use your location, and you can turn off this feature in the settings.",
                    "Our app tracks your location; you may disable this at any time.",
                    "Location services may be disabled in the settings of your device.",
                ]),
                misses: examples(&[
                    "We do not collect your location.",
                    "We collect your location.",
                    "You can turn off your phone.",
                    "You may opt out of the newsletter.",
                    "Location services cannot be disabled.",
                    "Bluetooth may be disabled in the settings.",
                ]),
            },
            Level {
                id: "precise",
                stance: Bad,
                title: "Tracks exactly where you are",
                why: "A trail of places tells where you live, work, worship and whom you meet.",
                says: &[
                    affirms(
                        "we collect|track|use|access|keep precise-location - \
                         consent|permission|grant|agree|permitting|opt|optin|acceptance - allow us - settings - \
                         no way - retention",
                    ),
                    affirms(
                        "we collect|track location + gps - consent|permission|grant|agree|permitting|opt|optin - \
                         allow us - approximate|inferences|interests",
                    ),
                    affirms(
                        "we collect|track|access|keep location + \
                         background|continuously|constantly|satellite|satellites - \
                         {coarse-location}|approximate|rough|general - \
                         consent|permission|grant|agree|permitting|opt|optin|allow|allows|enable|enabled|choose \
                         - {not} - check|checks",
                    ),
                    affirms(
                        "we share precise-location \
                         - \
                         consent|permission|grant|agree|permitting|opt|optin|enable|enabled|allow|allows|choose|\
                         anonymous|{aggregate} - {not} - settings - if|when",
                    ),
                    says(
                        "gps ~ tells|tell|shows|show|gives|lets ~ us ~ (know) ~ where|location|position ~ - {not} \
                         - {consent}|consent|permission|grant|agree - if|when",
                    ),
                    says(
                        "app|we|it|service|software ~ tracks|track|follows|follow|records|record|logs|log where you \
                         are|go|went|drive|walk|run|travel|move - {not} - {consent}|permission|allow - ip \
                         - roughly|country|city|region|approximately|site|website|page - if|when you",
                    ),
                ],
                softened: Some(Softening::Into {
                    to: "opt-out",
                    by: &[says("turn|switch|disable|stop|withdraw ~ location"), says("{refuse} ~ location")],
                }),
                hits: examples(&[
                    "We collect your precise location.",
                    "The app tracks your exact location in the background.",
                    "We use GPS to record your location.",
                    "Our app collects location data in the background.",
                    "We also give precise geolocation data to selected business partners.",
                    "Your device's GPS tells us where you are.",
                    "The app follows where you are, even when it is closed.",
                ]),
                misses: examples(&[
                    "We do not collect your precise location.",
                    "We collect your approximate location.",
                    "Our precise location is shown on the map.",
                    "Taxi drivers use their exact location.",
                    "Our app does not collect location data in the background.",
                    "Our app collects your location when you allow it to run in the background.",
                    "Your device's GPS does not tell us where you are.",
                    "If you agree, your device's GPS tells us where you are.",
                    "The app does not follow where you are.",
                    "We record where you left off in the book.",
                    "We track where you are on our site.",
                ]),
            },
        ],
    },
    Practice {
        id: "browsing-record",
        topic: Collection,
        question: "Does it record what you look at and search for?",
        expected: false,
        levels: &[
            Level {
                id: "never",
                stance: Good,
                title: "What you look at is not recorded",
                why: "What you read and search for stays your own.",
                says: &[
                    denies("we collect|track|keep|use browsing"),
                    denies(
                        "we track you - {elsewhere} - across|over|between - {location}|location - \
                         packages|package|order|orders|shipment - dnt|signal|signals|respond|honor|recognize - \
                         individually|personally|identify|identifiable - \
                         if|when|once|who|choose|preference|contents|leave|gdpr|after|opportunity + \
                         track|monitor|follow|tracking|tracked ~ you|users|visitors|customers|members - {cookie}",
                    ),
                    says(
                        "we ~ not|never ~ (keep|track|record|log|monitor|follow|watch|know|see) ~ (track) (of) \
                         which|what ~ pages|sites|articles|videos|websites ~ you \
                         ~ visit|look|read|view|watch|open|see - except|unless|without - {they} ~ {not}",
                    ),
                    says(
                        "we ~ not|never ~ record|track|log|monitor|follow|watch|store|keep what you \
                         ~ look|read|do|watch|view|click|search|visit|buy \
                         - except|unless|without|outside|other|elsewhere - {they}",
                    ),
                ],
                softened: None,
                hits: examples(&[
                    "We do not keep your browsing history.",
                    "We never track the pages you visit.",
                    "Search queries are not stored.",
                    "We do not track you.",
                    "We never track our users.",
                    "We do not keep track of which pages you look at.",
                    "We never record which articles you read.",
                    "We do not record what you look at.",
                ]),
                misses: examples(&[
                    "We track the pages you visit.",
                    "We do not sell your browsing history.",
                    "We do not track your browsing activity without your consent.",
                    "Clear your browser history often.",
                    "We do not track you across other websites.",
                    "We do not track you if you opt out.",
                    "Our partners do not track you.",
                    "We do not track your order.",
                    "We keep track of which pages you look at.",
                    "We do not record which articles you read unless you log in.",
                    "We record what you look at.",
                    "We do not record what you do on other sites.",
                ]),
            },
            Level {
                id: "on-site",
                stance: Neutral,
                title: "Records what you do here",
                why: "It notes what you look at and search for on its own pages.",
                says: &[
                    states(
                        "we collect|track|keep|use browsing - {elsewhere} - across - {share} ~ with ~ {provider} \
                         - wish - depend|depends - {child}",
                    ),
                    affirms(
                        "we track you - {elsewhere} - across - {location} - \
                         packages|package|order|orders|shipment - {cookie} ~ {refuse} - wish|dnt|signal - \
                         call|calls|conversation|conversations - {named-company} use|uses",
                    ),
                    says("which pages|parts ~ (users|visitors|people|you) ~ visit|visited|visiting|viewed + {we}"),
                    says(
                        "we ~ see|know|record|log|track|learn (which|what) \
                         pages|articles|videos|products|items|songs|films you ~ \
                         read|view|viewed|watch|watched|look|visit|visited|open|click",
                    ),
                    says(
                        "we ~ keep|record|store|maintain ~ history of ~ you ~ \
                         watch|watched|view|viewed|read|visit|visited|listen|search",
                    ),
                    says(
                        "we ~ keep|have|maintain|store ~ (a) record|records|log|history ~ of ~ your \
                         ~ searches|visits|clicks|views|activity|activities|browsing - {not} - {they} \
                         - cookie|browser ~ history",
                    ),
                    says(
                        "usage|log|analytics|activity|browsing data|information|files|records (may|can) (also) \
                         include|includes|contain|contains|consist|consists|comprise|comprises \
                         ~ pages|features|screens|articles|products|searches|time|clicks ... \
                         you|visit|visited|visits|viewed - {not} - {they}|{elsewhere}",
                    ),
                    says(
                        "we ~ (can|may|also) see|record|log|note|track|count|measure|register|observe \
                         ~ which|what|how|when|where ~ (pages|buttons|links|features|articles|you) ~ you \
                         ~ press|click|tap|stay|scroll|open|visit|use|view|read|spend|do - {not} - {refuse} \
                         - {elsewhere} - {they} - who|if",
                    ),
                    says(
                        "we ~ (also) (may) collect|gather|record|log|receive|process ~ {data}|{browsing} ~ \
                         about|on|regarding|of ~ (your) activity|activities|actions|interactions|behaviour|behavior ~ \
                         (in|on|within|across|with|during) our|the|this ~ - {not} - {elsewhere} - {they} - {child} - \
                         aggregate|aggregated",
                    ),
                ],
                softened: None,
                hits: examples(&[
                    "We record the pages you view on our site.",
                    "We track the requests that you make.",
                    "This tells us which pages you visited.",
                    "We see which articles you read.",
                    "We keep a history of the videos you watch.",
                    "We keep a record of your searches.",
                    "Usage data may include the pages that you visit, the time of your visit and the time spent on \
                     them.",
                    "We see which buttons you press and how long you stay.",
                    "We collect information about your activity in our services, which we use to recommend songs.",
                ]),
                misses: examples(&[
                    "We do not track you.",
                    "We track your package.",
                    "Other sites track what you do.",
                    "We track your activity across other websites.",
                    "You can track your order in your account.",
                    "Your browser can tell the websites you visit that you do not wish to be tracked.",
                    "Phone conversations with you may be monitored.",
                    "What we collect depends on how you use our service.",
                    "We limit the collection of data from children to what is needed for how you use the service.",
                    "We do not see which articles you read.",
                    "We do not keep a record of your searches.",
                    "You can keep a record of your searches.",
                    "Usage data does not include the pages that you visit.",
                    "Usage data may include the weather where you are.",
                    "We do not see which buttons you press.",
                    "You see which buttons you press.",
                    "We do not collect information about your activity in our services.",
                    "We collect information about the weather in the town.",
                ]),
            },
            Level {
                id: "elsewhere",
                stance: Bad,
                title: "Follows you on other sites",
                why: "What you do elsewhere is collected too, far from where you agreed to anything.",
                says: &[
                    affirms(
                        "we|they track|collect|combine browsing + {browsing} ~ across|{elsewhere} - \
                         display|displayed|show|serve|tailored ... {elsewhere} - {not} ~ permit|allow",
                    ),
                    affirms(
                        "we|they track you + {track} ... across|{elsewhere} - \
                         display|displayed|show|serve|tailored ... {elsewhere} - across \
                         (your|our|all|different|multiple) devices|browsers - security|vulnerabilities - \
                         disable|request to track - {not} ~ {collect}",
                    ),
                    says(
                        "follow|follows|track|tracks|trace|recognize|recognise|tracking|following ~ \
                         you|users|visitors|people ~ site|website to site|website|another",
                    ),
                    says(
                        "follow|follows|following ~ you|users|visitors|people ~ across|around ~ \
                         web|sites|websites|internet|services - across|around our - you may|can",
                    ),
                    says(
                        "you visit|view|open|use|access|browse ~ \
                         site|sites|page|pages|website|websites|apps|app|services ~ \
                         with|that|which|using|containing|where ~ our ~ button|buttons|plugin|plugins|plugins|\
                         widget|widgets|pixel|pixels|tags|code|ads|content|technology|technologies|analytics ... \
                         we|us ~ receive|collect|get|log|record|learn|know|see|obtain",
                    ),
                    says(
                        "we|us ~ receive|collect|get|log|record|learn|know|see|obtain ... you \
                         visit|view|open|use|access|browse ~ site|sites|page|pages|website|websites|apps ~ \
                         with|that|which|using|containing|where ~ our ~ button|buttons|plugin|plugins|plugins|\
                         widget|widgets|pixel|pixels|tags|code|ads|content|technology|technologies|analytics",
                    ),
                    says(
                        "we ~ see|know|learn|record|log|track ~ which|what|the other (web) sites|websites|pages|apps \
                         you ~ visit|use|open|view|visited - {not} - {refuse}",
                    ),
                    says(
                        "{they}|partners ~ tell|tells|inform|informs|report|reports|send|sends (to) us \
                         ~ what|which|how you ~ do|did|visit|visited|viewed|view|bought|browse \
                         ~ {elsewhere}|other|their - {not} - order|delivery",
                    ),
                    says(
                        "{they}|partners ~ follow|follows|record|log|watch|monitor|see ~ what|which ~ you \
                         ~ do|visit|look|view|click|buy|read ~ on|in ~ {elsewhere}|other websites|sites|apps|services \
                         - {not} - {refuse}",
                    ),
                    says(
                        "your|users|visitors|people (internet|surfing|browsing|online) \
                         behaviour|behavior|activity|visits|movements ~ (can|may|is|are|be) ~ \
                         followed|tracked|traced|recorded|monitored ~ across|over|on ~ \
                         (various|several|different|many|other|multiple) ~ websites|sites|domains|apps|internet|web - \
                         {not} - {refuse} - devices",
                    ),
                ],
                softened: None,
                hits: examples(&[
                    "We track your browsing activity across other websites.",
                    "We collect information about your activity on other sites and apps that you visit.",
                    "Our partners track your activities over time and across websites.",
                    "Our cookies can follow you from site to site.",
                    "When you visit a page with our button, we receive your address and the page you are on.",
                    "We receive information when you visit websites that use our plugins.",
                    "These cookies follow you around the web.",
                    "We also see which other websites you visit.",
                    "Our partners tell us what you do on other websites.",
                    "Our partners follow what you do on other websites.",
                    "We track you across other websites.",
                    "With these cookies your behaviour can be followed over various websites.",
                ]),
                misses: examples(&[
                    "We do not track your activity across other websites.",
                    "We track the pages you visit on our site.",
                    "Other sites have other rules.",
                    "Visit other websites of ours.",
                    "Our partners collect information about your use of our site to show you ads on other websites.",
                    "We link users across browsers, and track them on our site.",
                    "Third-party services may use tracking cookies to learn about you.",
                    "Our cookies do not follow you from site to site.",
                    "When you visit our page, press the button.",
                    "You may follow people across our services.",
                    "When you visit a page with a video player, your browser receives its content.",
                    "We do not know which other websites you visit.",
                    "Our partners do not tell us what you do on other websites.",
                    "Couriers tell us which door you opened.",
                    "Our partners do not follow what you do on other websites.",
                    "We do not know what you do on other websites.",
                    "With these cookies your behaviour cannot be followed over various websites.",
                    "Your behaviour in the shop is recorded by cameras on the ceiling.",
                ]),
            },
        ],
    },
    Practice {
        id: "device-identifiers",
        topic: Collection,
        question: "Does it record your IP address or device?",
        expected: false,
        levels: &[
            Level {
                id: "anonymised",
                stance: Good,
                title: "Your IP address is shortened",
                why: "Shortened or deleted at once, an address no longer leads to you.",
                says: &[
                    says(
                        "anonymize|anonymized|anonymise|anonymised|truncate|truncated|shorten|shortened|mask|\
                         masked (the|your|of|form) (of) (your|the) {device-id} - request|aggregate",
                    ),
                    says("{device-id} ~ anonymized|anonymised|truncated|shortened|masked - longer"),
                    says(
                        "ip anonymization|anonymisation|masking|truncation (is|has) (been) \
                         (activated|active|enabled|used|turned|switched) - {not} - if",
                    ),
                    says(
                        "last|final|part|parts|octet|digits of ~ {device-id}|ip \
                         ~ removed|deleted|cut|erased|hidden|masked|dropped|zero|stripped|discarded - {not} - request",
                    ),
                    says(
                        "we ~ remove|delete|cut|erase|mask|drop|strip|discard ~ last|final|part|octet|digits ~ (of) \
                         ~ {device-id}|ip - {not} - request",
                    ),
                    says(
                        "we ~ not|never ~ {collect}|{keep}|log|save ~ {device-id} ~ (that|which) ~ \
                         (can|could|may|might) ~ (be) ~ traced|linked|lead|leads|tied|attributed|identify|assigned - \
                         unless|except - longer",
                    ),
                ],
                softened: None,
                hits: examples(&[
                    "Your IP address is anonymised before we store it.",
                    "We truncate IP addresses.",
                    "We only keep a shortened IP address.",
                    "IP anonymisation is active on this website.",
                    "The last octet of your IP address is removed before it is stored.",
                    "We cut off the last digits of your IP address.",
                    "We do not save IP addresses that could be traced back to you.",
                ]),
                misses: examples(&[
                    "Your IP address is not anonymised.",
                    "We record your IP address.",
                    "We shorten long words.",
                    "Anonymous visitors are welcome.",
                    "The last page you visited is removed.",
                    "The last octet of your IP address is not removed.",
                    "We save IP addresses that could be traced back to you.",
                    "We do not save IP addresses that could be traced back to you unless you log in.",
                ]),
            },
            Level {
                id: "logged",
                stance: Neutral,
                title: "Records your IP address or device",
                why: "Nearly every server notes them; they can tell one visitor from another.",
                says: &[
                    states(
                        "we collect|use|keep|track device-id - \
                         anonymized|anonymised|truncated|shortened|masked|hashed",
                    ),
                    says(
                        "server|servers|log|logs|logfiles|files ~ (automatically) \
                         contain|contains|record|records|include|includes|store|stores|log|logs|show|hold \
                         ~ {device-id} - anonymized|anonymised|truncated|shortened|masked|hashed - {not} \
                         ~ contain|record|include|store",
                    ),
                    says(
                        "server|servers|website|site|app ~ (automatically) \
                         notes|note|logs|log|records|record|saves|save|stores|store|registers|captures|capture \
                         ~ {device-id}|ip - {not} - anonymised|anonymized|shortened|truncated",
                    ),
                    says(
                        "usage|log|device|technical|connection|server data|information|files|records (may|can) (also) \
                         include|includes|contain|contains|consist|consists|comprise|comprises \
                         ~ ip|{device-id}|browser - {not} - anonymised|anonymized|truncated",
                    ),
                ],
                softened: None,
                hits: examples(&[
                    "We log and collect your IP address.",
                    "Our servers record the device ID of your phone.",
                    "We use your Internet address to find faults.",
                    "Your IP address may be stored.",
                    "We receive device information such as the unique device identifier.",
                    "Our server logs contain IP addresses and browser versions.",
                    "Each time you visit, our server notes your IP address and the type of your browser.",
                    "Usage data may include your device's IP address, browser type and version.",
                ]),
                misses: examples(&[
                    "We do not record your IP address.",
                    "Your internet provider gives you an IP address.",
                    "What is an IP address, and do we collect it?",
                    "Other sites record your IP address.",
                    "We collect shortened IP addresses.",
                    "Our device is safe.",
                    "Our server logs do not contain IP addresses.",
                    "Our server does not note your IP address.",
                    "Our server notes a shortened IP address.",
                    "Usage data does not include your IP address.",
                    "Usage data may include an anonymised IP address.",
                ]),
            },
            Level {
                id: "fingerprint",
                stance: Bad,
                title: "Fingerprints your device",
                why: "A fingerprint follows you even when you delete every cookie.",
                says: &[
                    says("device|browser|digital fingerprint|fingerprinting|fingerprints"),
                    says("fingerprinting ~ device|browser"),
                    says(
                        "properties|settings|attributes|characteristics|features of your browser|device \
                         ~ (into|as|to|form|create|make) ~ fingerprint",
                    ),
                ],
                softened: None,
                hits: examples(&[
                    "We use browser fingerprinting.",
                    "We create a device fingerprint to recognise you.",
                    "Fingerprinting your device lets us prevent fraud.",
                    "We combine properties of your browser into a fingerprint.",
                ]),
                misses: examples(&[
                    "We do not use browser fingerprinting.",
                    "Unlock the app with your fingerprint.",
                    "We collect your IP address.",
                    "Wash fingerprints off the glass.",
                ]),
            },
        ],
    },
];
