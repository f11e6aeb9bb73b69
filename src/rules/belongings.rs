//! Whether it looks into what is yours: your address book, your messages, files and recordings.

use crate::report::Stance::{Bad, Good, Neutral};
use crate::report::Topic::Collection;
use crate::rule::{
    Level, Practice, affirms, denies, denies_except, denies_without_consent, examples, says, states, with_consent,
};

pub const BELONGINGS: &[Practice] = &[
    Practice {
        id: "contacts-access",
        topic: Collection,
        question: "Does it take your address book?",
        expected: false,
        levels: &[
            Level {
                id: "never",
                stance: Good,
                title: "Your address book is left alone",
                why: "Whom you know stays between you and them.",
                says: &[denies("we collect|access|use|read|ask|submit contacts - {advertising} - about ~ {contacts}")],
                softened: None,
                hits: examples(&[
                    "We do not access your contacts.",
                    "Our app never uploads your address book.",
                    "Your contact list is not collected.",
                ]),
                misses: examples(&[
                    "We access your contacts.",
                    "We do not access your address book without your permission.",
                    "We do not read your address book, except to find your friends.",
                    "We do not share your contacts.",
                    "We do not use other contacts with our customers.",
                    "Other apps do not read your phone book.",
                ]),
            },
            Level {
                id: "opt-in",
                stance: Neutral,
                title: "Your address book only if you agree",
                why: "You are asked before it learns whom you know; they are not.",
                says: &[
                    denies_without_consent("we collect|access|use|read|submit|keep contacts"),
                    with_consent("we collect|access|use|read|submit|keep contacts"),
                    states("we collect|access|use|read|submit|keep contacts + if|when|should you"),
                    says(
                        "you ~ choose|allow|permit|grant|let|agree ~ {access}|{submit}|import|sync|share ~ \
                         {contacts}",
                    ),
                    says(
                        "{consent}|permission|consent|agree|allow ~ we ~ (may|can|will) \
                         ~ collect|access|read|use|upload|import ~ contacts|address|phonebook ~ (book) \
                         ~ from|on|in|of your ~ phone|device|telephone|mobile - {not}",
                    ),
                ],
                softened: None,
                hits: examples(&[
                    "With your permission, we access your contacts.",
                    "We never upload your address book without your consent.",
                    "If you invite friends, we collect your contact list.",
                    "You may choose to import your address book.",
                    "With your prior permission, we may collect pictures and contacts from your phone.",
                ]),
                misses: examples(&[
                    "We access your contacts.",
                    "We do not access your contacts.",
                    "If you agree, we call you.",
                    "You choose whom you write into your address book.",
                    "With your permission, we may collect pictures from your phone.",
                    "We collect contacts without your permission.",
                ]),
            },
            Level {
                id: "collected",
                stance: Bad,
                title: "Takes your address book",
                why: "It learns whom you know, and they were never asked.",
                says: &[affirms(
                    "we collect|access|read|submit|keep contacts - if|when|should you - only if - \
                     {consent}|choose|chosen|permission|grant|allow|authorizing|authorize - \
                     locally|managing|selected|appears|{encrypt} - their ~ {contacts}",
                )],
                softened: None,
                hits: examples(&[
                    "We may collect the contacts on your phone.",
                    "The app uploads your address book to our servers.",
                    "Your contact list is stored on our servers.",
                ]),
                misses: examples(&[
                    "We do not collect your contacts.",
                    "With your permission, we access your contacts.",
                    "If you invite friends, we collect your contact list.",
                    "Other apps collect your contacts.",
                    "Do you upload my address book?",
                    "We keep records of your contacts with us.",
                    "Whoever contacts us gets an answer.",
                ]),
            },
        ],
    },
    Practice {
        id: "content-access",
        topic: Collection,
        question: "Does it look into your messages, files, photos or recordings?",
        expected: false,
        levels: &[
            Level {
                id: "never",
                stance: Good,
                title: "What you write stays unread",
                why: "What your messages, files and recordings say is between you and those whom you chose.",
                says: &[
                    denies("we read|access|track writing - {our-mail}"),
                    denies("we read|access|track|collect content - on behalf - outside"),
                    says(
                        "{no} ~ can|could|may|will|is|are ~ read|listen|view|open|access|decrypt ~ your \
                         ~ messages|conversations|chats|calls|files|notes|mails|emails|photos|content|texts \
                         + nobody|none - except|unless|without|but|other|apart|besides|outside|third",
                    ),
                    says(
                        "{not} (even) we ~ (can) ~ read|listen|view|open|access|decrypt ~ your|them|it \
                         ~ messages|conversations|chats|calls|files|notes|mails|emails|photos|content|texts|encrypted \
                         - unless|without|except|until",
                    ),
                    says(
                        "we ~ not|never ~ open|read|view|access|scan|look ~ files|documents|photos|notes|recordings \
                         (that|which) you ~ store|upload|keep|save|back - unless|except|without",
                    ),
                    says(
                        "{we} ~ not|never ~ {keep}|save|record ~ {writing} - \
                         unless|except|longer|until|after|permanently - without ~ \
                         consent|permission - if",
                    ),
                ],
                softened: None,
                hits: examples(&[
                    "We do not read your messages.",
                    "We never access the files that you upload.",
                    "The content of your e-mails is not scanned.",
                    "We cannot listen to your conversations.",
                    "Nobody at our company can read your messages.",
                    "Not even we can read your messages.",
                    "We never open the files that you store with us.",
                    "We never store your text messages on our servers.",
                ]),
                misses: examples(&[
                    "We read your messages.",
                    "We do not read your messages, except to look for spam.",
                    "We do not read your messages without your consent.",
                    "We do not share your photos.",
                    "We do not track whether you open our e-mails.",
                    "Do not open messages from strangers.",
                    "Nobody but our staff can read your messages.",
                    "Nobody can read our messages to you.",
                    "Nobody outside our company can read your messages.",
                    "Our staff can read your messages.",
                    "We open the files that you store with us.",
                    "We never open the files that you store with us unless you ask.",
                    "We store your text messages on our servers.",
                    "We do not store your messages longer than a year.",
                    "We do not permanently store your messages on our servers.",
                    "We do not retain your messages after the end of the chat.",
                ]),
            },
            Level {
                id: "service-only",
                stance: Neutral,
                title: "Opens what you write only for the service",
                why: "It looks into your messages or files only where its task needs it, or where you agree.",
                says: &[
                    denies_except("we read|access|track writing|content - {our-mail}"),
                    denies_without_consent("we read|access|track|collect writing|content - {our-mail}"),
                    with_consent("we read|access writing|content - {our-mail}"),
                    affirms(
                        "we read|access|use|collect|keep content|writing + only|solely ~ \
                         provide|deliver|operate|send|show",
                    ),
                    affirms(
                        "we read|access|use writing|content + only ~ if|when|where|with ~ you|your \
                         (permission|consent)|ask|request - {our-mail}",
                    ),
                    says(
                        "ask|asks|need|require|request|obtain ~ (for) ~ consent|permission|agreement ~ before|to ~ \
                         {access}|{collect}|{keep}|{read}|listen|use|scan|analyse|analyze|record ~ (your) \
                         voice|recordings|recording|audio|photos|photographs|pictures|messages|files|videos|camera|\
                         microphone - {not} - each|apps|app - marketing|advertising",
                    ),
                ],
                softened: None,
                hits: examples(&[
                    "We do not read your messages, except to look for spam.",
                    "We do not access your files without your permission.",
                    "With your consent, our staff may view your photos.",
                    "We process the content of your messages only to deliver them.",
                    "Our staff will look at your files only if you ask them to help.",
                    "We will ask your permission to access your camera or photos.",
                    "We ask for your consent to collect recordings of your voice.",
                ]),
                misses: examples(&[
                    "We read your messages.",
                    "We never read your messages.",
                    "With your consent, we send you messages.",
                    "Your friends may view your photos with your consent.",
                    "We do not ask for your permission to record your voice.",
                    "We ask for your consent to store your address.",
                    "Each app should ask you for permission before using your microphone.",
                ]),
            },
            Level {
                id: "read",
                stance: Bad,
                title: "Reads what you write",
                why: "What you say, write or store can be read, scanned or listened to by the company.",
                says: &[
                    affirms(
                        "we read|access|track writing|content - {our-mail} - \
                         only|solely|sent|recorded|flagged|reported - {consent}|permission - good faith - have \
                         access - \
                         not|never|cannot|lack|unable|allow|allows|choose|locally|organization|verify|{encrypt} \
                         - opened|opens|open|opening - representatives|representative|support - \
                         call|telephone|phone|ring us",
                    ),
                    says(
                        "people|persons|staff|employees|reviewers|contractors|humans|team|teams|moderators|specialists \
                         ~ (who|that) (work) (for) (us) ~ may|can|might|will|sometimes \
                         ~ read|review|listen|look|annotate|transcribe|check \
                         ~ your|samples|sample|user|users|customer|customers|some \
                         ~ conversations|recordings|messages|chats|clips|prompts|transcripts|calls ~ - {not} \
                         - only|solely|reported|flagged|{consent}|permission|ask|asked|agree",
                    ),
                    says(
                        "we ~ (may|also|will|can) ~ \
                         scan|scans|scanning|screen|screening|review|inspect|moderate|prescreen ~ \
                         (your|user|all|the|any) ~ (uploaded|posted|shared|private) \
                         content|messages|uploads|files|photos|images|videos|chats|conversations|communications ~ for \
                         ~ - {not} - only|solely - reported|flagged - {our-mail} - virus|viruses|malware - \
                         public|publicly - job|application - when|if you - you share|send ~ us - locally",
                    ),
                    says(
                        "we ~ (also|may|will) collect|gather|store|record|log|receive ~ (the|your|any) \
                         messages|conversations|chats|communications ~ (that|which) you ~ \
                         send|receive|exchange|write|share ~ (or) ~ (through|via|in|with|using|on) ~ \
                         our|the|other|chat|users|sellers|members - {not} - contact|support|with us|to us - \
                         when you write",
                    ),
                ],
                softened: None,
                hits: examples(&[
                    "We may read your messages.",
                    "Our systems scan the content of your e-mails.",
                    "Your voice recordings may be listened to by our staff.",
                    "We monitor private messages.",
                    "People who work for us may read samples of conversations to improve the service.",
                    "We scan uploaded content for illegal material.",
                    "We also collect the messages that you send or receive through our chat.",
                ]),
                misses: examples(&[
                    "We do not read your messages.",
                    "With your consent, our staff may view your photos.",
                    "We read the e-mails that you send to us.",
                    "We see when you open our e-mails.",
                    "Other members may read your messages.",
                    "Do you read my messages?",
                    "Your photos are stored on our servers.",
                    "We cannot decrypt or otherwise read your messages.",
                    "You may allow us to access your photo library.",
                    "People who work for us may not read your conversations.",
                    "People who work for us may read books about conversations.",
                    "With your consent, our staff may read your messages.",
                    "We do not scan your messages for keywords.",
                    "We scan uploaded files for viruses.",
                    "We do not collect the messages that you send through our chat.",
                    "We receive the messages that you send to us.",
                ]),
            },
        ],
    },
];
