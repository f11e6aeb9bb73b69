//! How you are followed.

use crate::report::Stance::{Bad, Caution, Good, Neutral};
use crate::report::Topic::{DoNotTrack, Tracking};
use crate::rule::{Level, Practice, affirms, denies, denies_without_consent, examples, says, states, with_consent};

pub const TRACKING: &[Practice] = &[
    Practice {
        id: "cookies",
        topic: Tracking,
        question: "Does it use cookies?",
        expected: false,
        levels: &[
            Level {
                id: "none",
                stance: Good,
                title: "No cookies",
                why: "Nothing is left on your device by which you could be known again.",
                says: &[
                    denies(
                        "we use|serve|post cookie - in {cookie} - {they} (browser) {cookie} - {cookie} (or) (similar) \
                         (technologies) to|for|in|that|which|on - third|thirdparty|advertising|tracking ~ {cookie} - \
                         used to|for - your|this|these|our {cookie} - {cookie} banner|consent - persistent|session - \
                         them to",
                    ),
                    says(
                        "works|work|functions|runs|operates|does without ~ cookies \
                         - some|part|parts|even|browser|if|not|third|advertising|tracking - you ~ without",
                    ),
                    says(
                        "is|are no cookies ~ on|in ~ site|website|websites|pages|app|service \
                         - third|advertising|tracking",
                    ),
                ],
                softened: None,
                hits: examples(&[
                    "We do not use cookies.",
                    "Our site uses no cookies.",
                    "No cookies are placed by us.",
                    "We do not use cookies, trackers, or advertising.",
                    "Our website works without cookies.",
                    "There are no cookies on this site.",
                ]),
                misses: examples(&[
                    "We use cookies.",
                    "We do not use cookies to collect personal information.",
                    "We do not use cookies without your consent.",
                    "We do not use advertising or third-party cookies.",
                    "If you do not want cookies, leave the site.",
                    "The shop works without cookies, but some parts do not.",
                ]),
            },
            Level {
                id: "functional",
                stance: Neutral,
                title: "Cookies that the site needs",
                why: "They keep you signed in or your basket filled.",
                says: &[
                    states(
                        "we use|serve cookie + remember|cart|login|necessary|essential|functional|\
                         preferences|authenticate|authentication - {advertising} - {analytics} - \
                         {targeted-ad} - {advertiser} - {refuse} - manage|adjust|configure|delete|choose - \
                         not ~ necessary|essential - help us understand - select|selected ~ preferences - \
                         cookie|cookies number|numbers - example|examples of (the) information",
                    ),
                    says(
                        "{cookie} ~ (are|is) (strictly|absolutely) necessary|needed|essential|required for|to|so \
                         ~ site|website|service|app|pages|them|it|functions \
                         ~ work|works|function|operate|run|functions|properly \
                         - {advertising}|tracking|marketing|targeting - {analytics} - {refuse} - {not} - {they}",
                    ),
                    says(
                        "{cookie} ~ is|are ~ essential|necessary|indispensable|required ~ (for|to) ~ (our|the|this) \
                         site|website|service|services|page|app|function|functioning|work|operate - {advertising} - \
                         consent|accept|settings|block",
                    ),
                ],
                softened: None,
                hits: examples(&[
                    "We use cookies to remember your shopping cart.",
                    "Our site uses session cookies that are necessary to log in.",
                    "We use cookies to keep your preferences.",
                    "Necessary cookies are needed for the site to work.",
                    "This group of cookies is essential for our site to work.",
                ]),
                misses: examples(&[
                    "We do not use cookies to remember you.",
                    "We use cookies for advertising, and to remember you.",
                    "Advertisers use cookies.",
                    "Remember to bake cookies.",
                    "We ask before we use cookies that are not strictly necessary.",
                    "We use cookies to help us understand your preferences.",
                    "Some cookies are used only if you select certain preferences.",
                    "Advertising cookies are needed for the site to work.",
                    "Cookies are not needed for the site to work.",
                    "These cookies are not necessary for the site to work.",
                    "Cookies for advertising are required for the site to earn money.",
                    "A cookie is a small file with what is necessary for a site's functions.",
                ]),
            },
            Level {
                id: "general",
                stance: Neutral,
                title: "Uses cookies",
                why: "Small files on your device let it know you again.",
                says: &[
                    states(
                        "we use|serve|send|collect cookie - similar to|as {cookie} - unlike|addition - \
                         browser|browsers ~ tell|set",
                    ),
                    says(
                        "{cookie} ~ saved|stored|placed|set|sent ~ (on) (to) ~ computer|device|hard|browser \
                         + our|we|site|website - unlike - {not} - bits|pieces|files|text|image|images",
                    ),
                    says("cookies help us - {not} - {advertising}"),
                    says("cookies ~ set|placed|stored ~ by us|ourselves - {not} - {advertising} - {refuse}"),
                ],
                softened: None,
                hits: examples(&[
                    "We use cookies.",
                    "Our website uses cookies and similar technologies.",
                    "During your visit to our site, cookies are saved to your computer.",
                    "We may place cookies on your device.",
                    "Cookies are used by our site.",
                    "Cookies help us remember what you like.",
                    "Some of the cookies on our website are set by us.",
                ]),
                misses: examples(&[
                    "We do not use cookies.",
                    "Cookies are small files.",
                    "You can delete cookies.",
                    "What are cookies, and do we use them?",
                    "Other sites use cookies.",
                    "Enjoy our cookies with milk.",
                ]),
            },
        ],
    },
    Practice {
        id: "third-party-tracking",
        topic: Tracking,
        question: "Do others follow you here?",
        expected: true,
        levels: &[
            Level {
                id: "never",
                stance: Good,
                title: "Nobody else follows you here",
                why: "No other company can watch what you do on these pages.",
                says: &[
                    denies(
                        "they track|collect|use|serve you|data|cookie|pixel + our ~ \
                         site|website|app|pages|service - their own|other purposes|purpose - service \
                         providers|provider",
                    ),
                    denies(
                        "we use|serve cookie|pixel|analytics + {they} ~ cookies|cookie|trackers|tracking|analytics - \
                         first party|firstparty - through|via - knowingly",
                    ),
                    says(
                        "no|without|zero third|thirdparty|external|outside|foreign (party) \
                         trackers|tracker|tracking|analytics - {advertising} ... but \
                         - except|exception|unless|besides|other",
                    ),
                    says(
                        "we ~ not|never ~ track|follow you|users|visitors ~ across ~ sites|websites|internet|web \
                         - {they} ~ track - except|unless",
                    ),
                    says(
                        "no|without|free (of) (any) trackers|tracker ~ on|in|from ~ \
                         (our|this|the|these) site|website|app|pages|page|shop|service - \
                         except|unless|but|besides|other|if|advertising",
                    ),
                ],
                softened: None,
                hits: examples(&[
                    "We do not allow third parties to track you on our site.",
                    "We use no third-party cookies.",
                    "Advertisers do not collect data on our website.",
                    "There are no third-party trackers on this site.",
                    "We have no third-party analytics.",
                    "We never track you across other websites.",
                    "There are no trackers on this site.",
                ]),
                misses: examples(&[
                    "Third parties track you on our site.",
                    "We do not track you on other sites.",
                    "We do not use cookies.",
                    "We do not share data with third parties.",
                    "We do not use first-party cookies in relation to Quillmetrics Analytics.",
                    "The chapter on speed analytics of third parties is not relevant, as we do not use this feature.",
                    "We use no third-party cookies in connection with our newsletter.",
                    "There are no trackers on this site except those of our partners.",
                    "There is no tracking number on this page.",
                ]),
            },
            Level {
                id: "analytics",
                stance: Caution,
                title: "Another company measures your visits",
                why: "A measuring service watches many sites, and sees you on all of them.",
                says: &[
                    states(
                        "we use analytics-company - customer|customers ~ may|choose - may link - segments - \
                         segment you|users|audiences - segmenting - if you dont|not want|wish",
                    ),
                    states(
                        "we use analytics + third|thirdparty|{analytics-company}|google - {not} ~ third - customer - \
                         may link - segments - tasks on our behalf - payment",
                    ),
                    states(
                        "they collect|track data|cookie|browsing + {analytics} - {payment-data}|payment - \
                         segments",
                    ),
                    states(
                        "they use cookie|pixel + {analytics} - segments - segment you|users|audiences - \
                         segmenting - if you dont|not want|wish",
                    ),
                    says(
                        "use|uses|using|place|places|set|sets ~ {analytics-company} (analytics) \
                         cookies|cookie",
                    ),
                    says(
                        "analytics|statistics partners|providers|vendors|companies ~ set|use|place|collect ~ \
                         {cookie}|{data}|{pixel} - {refuse} - {not}",
                    ),
                    says("use|uses|using ~ {they} cookies|cookie ... {analytics} - {refuse} - people|position"),
                    says(
                        "{analytics-company} ~ uses|collects|places|sets ~ cookies|cookie|data|information - \
                         how ~ {analytics-company}",
                    ),
                    says(
                        "{they} cookies|cookie ~ used ~ to|for ~ \
                         {analytics}|statistics|statistical|measure|count|analyze|analyse - {refuse} - \
                         {advertising} - {not}",
                    ),
                    says(
                        "measure|analyze|analyse|track|understand|monitor|evaluate ... with|via|through|using|by \
                         (the|help|of|services|tools) (help|services|tools) (of) {analytics-company} - \
                         segment|segments - {refuse} - {not}",
                    ),
                    says(
                        "installed|integrated|implemented|embedded|enabled ~ {analytics-company} - \
                         segment|segments - {refuse} - {not}",
                    ),
                    states(
                        "we share =data|browsing to analytics-company - segment|segments - \
                         error|storage|store|technology|vendors - {advertising}",
                    ),
                    says(
                        "work|works|partner|partners|contract with ~ analytics \
                         companies|providers|partners|services|vendors|firms - {not}",
                    ),
                    says(
                        "use|uses|using ~ {they} (analytics) tools|services|software|technologies to|for ~ \
                         analyze|analyse|measure|statistics|analytics - {not} - {refuse} - payment",
                    ),
                    says(
                        "page|pages|site|sites|website|websites|app|apps|blog (also) use|uses|employ|employs \
                         {analytics-company} - {not} - {refuse} - segment|segments",
                    ),
                    says(
                        "we ~ use|uses ~ analytics|measurement|statistics (service|tool|software) ~ of|from|by \
                         ~ another|outside|other|external|third|different ~ company|party|provider|companies|firm \
                         - {not} - {refuse}",
                    ),
                    says(
                        "we (also|may) rely|depend|draw (on|upon) ~ {analytics-company} - {not} - {refuse} \
                         - segment|segments - payment|host|hosting|email",
                    ),
                    says(
                        "{analytics-company} (analytics) is a|an|our|the \
                         ~ analytics|measurement|statistics|statistical \
                         service|tool|platform|provider|program|software - {not} - disabled|removed",
                    ),
                    says(
                        "we ~ work|partner|cooperate ~ with {analytics-company} ~ to|for|so - {not} - {advertising} \
                         - {refuse}",
                    ),
                    says(
                        "{analytics-company} ~ tells|tell|shows|show|helps|help|lets|let ~ us ~ \
                         which|how|what|see|understand|know|count|measure|learn - {not} - {advertising} - segments",
                    ),
                    says(
                        "we ~ count|measure|analyse|analyze|study|track|follow ~ \
                         visits|visitors|traffic|usage|use|clicks|behaviour|behavior ~ with|using|through|by|via ~ \
                         {analytics-company} - {not} - {advertising}",
                    ),
                ],
                softened: None,
                hits: examples(&[
                    "We use Google Analytics.",
                    "Mixpanel collects usage data for analytics.",
                    "We use a third-party analytics service to see how people use our site.",
                    "We place Google Analytics cookies on our site.",
                    "We may use third-party cookies on some pages for analytics.",
                    "Third-party cookies are used for statistics.",
                    "Our analytics partners set cookies to count visitors.",
                    "We measure visits with the help of Google Analytics.",
                    "We have installed Hotjar on our pages.",
                    "We work with analytics companies to understand how our site is used.",
                    "We use third-party tools to analyse traffic.",
                    "Many pages of our site use Google Analytics.",
                    "We use an analytics service of another company to measure traffic.",
                    "We rely on Google Analytics to understand which pages are popular.",
                    "Matomo is an analytics tool that we have on our pages.",
                    "We work with Mixpanel to see how our app is used.",
                    "Our partners use cookies for web analytics.",
                    "We share your browsing history with Google Analytics.",
                    "Google Analytics tells us which pages are read most.",
                    "We measure visits with Google Analytics.",
                ]),
                misses: examples(&[
                    "We do not use Google Analytics.",
                    "We measure visits ourselves with analytics of our own.",
                    "Analytics is a science.",
                    "You can block Google Analytics.",
                    "We do not use third-party cookies for analytics.",
                    "We do not place Google Analytics cookies.",
                    "Third-party cookies are not used for statistics.",
                    "Our own cookies are used for statistics.",
                    "We measure visits with a counter of our own.",
                    "We have not installed Hotjar.",
                    "We use our own tools to analyse traffic.",
                    "Other pages do not use Google Analytics.",
                    "We do not rely on Google Analytics.",
                    "Others rely on Google Analytics.",
                    "A thermometer is a measurement tool.",
                    "We do not work with Mixpanel to see how our app is used.",
                    "Google Analytics does not tell us who you are.",
                    "We measure our rooms with a tape.",
                    "We do not count visits with Google Analytics.",
                ]),
            },
            Level {
                id: "practised",
                stance: Caution,
                title: "Others follow you here",
                why: "Other companies see what you do on these pages, and it doesn't say what for.",
                says: &[
                    affirms(
                        "they use|serve|post|keep cookie|pixel - {advertising} - {advertiser} - {targeted-ad} \
                         - {analytics} - not ~ include|included - {provider} ~ {use}|{serve}",
                    ),
                    affirms(
                        "they collect|track data|you|browsing + our|the|this (web) \
                         site|sites|website|websites|app|apps|pages|services|platform|service - {advertising} \
                         - {advertiser} - {payment-data}|payment - necessary|instructions|behalf|clients - other \
                         contexts - {policy} ~ explains|describes|covers|applies - be public - public activities \
                         - track and analyze|analyse - {analytics} - permitted - as service providers - voluntarily \
                         - you leave - not filter - {provider} ~ {collect}|{track}",
                    ),
                    says(
                        "{they} cookies|cookie - {refuse} - {advertising} - {advertiser} - \
                         {payment-data}|payment - not ~ include|included - list|page|inventory|see - \
                         {analytics} - served by - deprecate - expire|expires|erase|prevent - not \
                         drop|use|set|place",
                    ),
                    says(
                        "social ~ plugin|plugins|widget|widgets|button|buttons|features ... \
                         collect|collects|set|sets|track|tracks|transmit|transmits ~ \
                         ip|data|information|cookie|cookies - {not} - you share|post",
                    ),
                    says(
                        "third party|parties (that|which|who) (may|can) host|hosts|hosting|embed|provides|provide \
                         ~ (it|them|content|video|videos|image) ... may|can ~ collect|track|record \
                         ~ {data}|{browsing}|which - {advertising} - {not} - {analytics}",
                    ),
                    says(
                        "{they}|third|thirdparty|outside ~ services|companies|sites|providers ~ (may|also|can) \
                         deliver|set|place|drop|store|leave ~ cookies|cookie - {refuse} - {advertising} - {not} \
                         - click|link|links|leave",
                    ),
                    says(
                        "embedded|integrated|included \
                         ~ videos|video|content|maps|map|posts|players|player|widgets|feeds|fonts \
                         ~ (may|can|let|lets|allow|allows|allowing) ~ {named-company}|{they}|providers|provider|they \
                         ~ (to) track|collect|record|set|receive|learn|place|log \
                         ~ (your|you|cookies|data|information|ip) - {not} - {refuse}",
                    ),
                    says(
                        "use|uses|uses|contains|includes ~ {they}|third|thirdparty services|tools|libraries|sdks|code \
                         ~ (that|which) ~ (may|can|could) collect|gather|track|record ~ {data}|information|you \
                         - {not} - {analytics} - {advertising} - {payment-data}|payment - {refuse} - behalf",
                    ),
                    says(
                        "companies|parties|providers|firms|networks ~ (may|can|also|sometimes) (also) \
                         install|installs|place|set|store|put|drop|leave|write ~ {cookie}|{pixel} - {refuse} - \
                         {advertising} - {advertiser} - {not} - behalf - click|link|links - we ~ \
                         install|place|set|store|use - we and",
                    ),
                    says(
                        "social ~ plugin|plugins|widget|widgets|button|buttons|plug-ins ... \
                         transmitted|sent|transferred|passed ~ (directly) ~ (from|to|by) ~ browser|{named-company} - \
                         {not} - {refuse}",
                    ),
                    says(
                        "transmitted|sent|transferred|passed ~ (directly) from your browser ~ to ~ \
                         {named-company}|{they} ~ - {not} - {refuse} - {payment-data}|payment",
                    ),
                    says(
                        "these|other|those|such|embedded|linked sites|websites|services|providers|platforms ~ \
                         (may|can|also) ~ collect|gather|record|track ~ {data}|you|information ... \
                         embed|embedded|tracking|cookies|cookie|monitor|interaction|interactions - {not} - {refuse} - \
                         our own - we (may|also) ~ collect",
                    ),
                    says(
                        "site|website|websites|sites|pages|service|services|app|platform ~ (may) (also) \
                         hold|include|includes|contain|contains|use|uses|has|have|feature|features|offer|offers|embed|\
                         embeds ~ social ~ plugin|plugins|widget|widgets|features|plug-ins ... button|buttons - {not} \
                         - {refuse} \
                         - our own",
                    ),
                ],
                softened: None,
                hits: examples(&[
                    "Third parties may place cookies on your device.",
                    "Our partners use web beacons.",
                    "Other companies may collect information about you on our site.",
                    "Social media buttons on our pages may collect your IP address.",
                    "When you view a video in our app, the third party that hosts it may collect information about \
                     you.",
                    "Some third-party services deliver cookies as well.",
                    "Embedded videos may let YouTube track you.",
                    "YouTube receives your IP address when you watch a video on our site.",
                    "The app uses third-party services that may collect information used to identify you.",
                    "Some third-party cookies are set when you open our pages.",
                    "Some other companies install cookies on the devices of our users.",
                    "When you click on a social button, what you do is transmitted from your browser to that network.",
                    "This is transmitted directly from your browser to Facebook and kept there.",
                    "These websites may collect data about you, use cookies, and monitor what you do with the \
                     embedded video.",
                    "Our pages contain social media features, such as the like button, and widgets of other companies.",
                ]),
                misses: examples(&[
                    "We do not allow third parties to place cookies.",
                    "We use cookies.",
                    "Advertisers use cookies to show ads.",
                    "Other companies may collect stamps.",
                    "We do not drop first or third party cookies.",
                    "Please erase the third-party cookies on your device to prevent this.",
                    "Other companies work as service providers, and process data about you on our site for us.",
                    "When you leave our site, your data may be collected by a third party.",
                    "Social media buttons let you like a page.",
                    "Our social media buttons do not collect your IP address.",
                    "Third-party services do not deliver cookies.",
                    "Bakers deliver cookies.",
                    "Embedded videos do not let YouTube track you.",
                    "Embedded videos show how our tea is made.",
                    "You may receive the IP address of our server when you visit it.",
                    "The app uses no third-party services that collect information about you.",
                    "The app uses third-party services that may show you the weather.",
                    "No other companies install cookies on your device.",
                    "We and the companies that host us install cookies that keep your basket.",
                    "Nothing is transmitted from your browser to Facebook.",
                    "Your order is sent from your browser to our own server.",
                    "These websites may not collect data about you or use cookies.",
                    "Other sites may collect stamps.",
                    "Our pages do not contain social media buttons.",
                    "Our town has a social club.",
                ]),
            },
            Level {
                id: "advertising",
                stance: Bad,
                title: "Advertisers follow you here",
                why: "Ad companies watch what you do on these pages and on many others.",
                says: &[
                    affirms(
                        "they use|serve|post|keep|collect|track cookie|pixel|browsing + \
                         {advertising}|{targeted-ad} - {refuse} - not permit|allow - \
                         {sell}|sale|qualify|defined - we ~ {share} ~ {they}|{data} - creators",
                    ),
                    affirms(
                        "they collect|track data|you + {advertising}|{targeted-ad} + our|the|this (web) \
                         site|sites|website|websites|app|apps|pages|services|platform|service - {refuse} - \
                         not permit|allow - solely on our behalf - {sell}|sale|qualify|defined - we ~ \
                         {share} ~ {they}|{data} - we ~ receive|obtain|get",
                    ),
                    affirms(
                        "they use|serve|post|keep cookie|pixel + {advertiser} - defined|qualify - our \
                         {pixel} - on their sites|site|pages - creators",
                    ),
                    affirms(
                        "advertiser use|serve|collect|track|keep cookie|pixel|browsing - defined|qualify - \
                         {share} ~ information|data|hashed - our {pixel} - on their sites|site|pages",
                    ),
                    affirms(
                        "advertiser collect|track data|you - defined|qualify - we ~ receive|obtain|get - \
                         allow us - identifier that",
                    ),
                    affirms("they serve advertising + {cookie}|{pixel}|{browsing} - defined|qualify"),
                    affirms(
                        "we act|agree advertiser + cookies|cookie|{pixel}|track|collect - choose|youtube - \
                         our advertising services - we ~ {share} ~ {they}|{data}",
                    ),
                    states("we use ad-company"),
                    says(
                        "{advertiser}|advertisers|networks|network ~ to ~ serve|deliver|display|show|place \
                         ~ ads|advertisements|advertising|adverts ~ on|when|in ~ our|your|you|other - {not} \
                         - contextual|context - {refuse} - {share}",
                    ),
                    says(
                        "{ad-company} (is|are) ~ integrated|embedded|installed|implemented|included ~ on|in|into \
                         our|this|the ~ site|website|pages|app|shop|page - {not} - {consent}",
                    ),
                    says(
                        "{they}|companies|partners|networks ~ (may|can) (also) use|uses|analyse|analyze ~ \
                         {data}|{aggregate} ~ about your ~ visits|visit|browsing|activity|use ~ (to|on|of) ~ \
                         (this|our|these) ... ads|advertising|advertisements|adverts - {not} - {refuse} - \
                         contextual|context",
                    ),
                    says(
                        "work|works|partner|partners|cooperate|working ~ with ~ {advertiser}|advertisers|networks ~ \
                         to ~ target|personalise|personalize|tailor|measure|retarget ~ \
                         ads|advertising|advertisements|adverts|you|users|visitors - {not} - {refuse} - contextual",
                    ),
                    says(
                        "{advertiser}|{ad-company}|advertisers|network ~ (will|may|can) (also) ~ \
                         place|places|set|sets|store|stores|recognise|recognize|read|reads ~ (a|your|unique|their) ~ \
                         {cookie} ~ (on|in) ~ (your|the) ~ device|browser|computer|visitors|users - {not} - {refuse}",
                    ),
                    says(
                        "{they}|partners|networks|companies ... display|show|serve|deliver|manage ~ \
                         advertising|ads|advertisements ... (may|can|will) (also) collect|gather|track|record|receive \
                         ~ {data}|{browsing} ~ (as|when|while|about|from) you|your - {not} - {refuse} - contextual - \
                         our behalf",
                    ),
                    says(
                        "{advertiser}|{ad-company}|networks (will|may|can) (then|also) \
                         show|serve|deliver|display|send|present ~ (you) ~ {targeted-ad} - {not} - {refuse} - \
                         contextual",
                    ),
                    says(
                        "advertisers|{advertiser}|networks ~ (may|can|will) (also) (thereby) learn|find ~ \
                         {data}|something|things|more|which ~ about|from|when ~ you|your - {not} - {refuse} - \
                         {aggregate}",
                    ),
                    says(
                        "we ~ (may|also) allow|let|permit|enable|authorise|authorize ~ \
                         {they}|third|advertisers|networks|companies ... to ~ display|show|serve|deliver|place ~ \
                         advertisements|ads|advertising|adverts - {not} - {refuse} - contextual",
                    ),
                ],
                softened: None,
                hits: examples(&[
                    "Advertisers may use cookies on our pages.",
                    "Ad networks collect information about your visits.",
                    "Facebook uses cookies to show you ads.",
                    "We allow third parties to use cookies for advertising.",
                    "Our advertising partners track the pages you visit.",
                    "We use third-party advertising companies to serve ads when you visit our site.",
                    "We work with third-party advertisers to deliver ads on our network.",
                    "Third parties serve ads and use cookies on our site.",
                    "We allow advertisers to place cookies on our pages.",
                    "We use DoubleClick.",
                    "Third-party ad networks deploy pixels on our pages.",
                    "The Meta Pixel is integrated into our website.",
                    "These companies may use data about your visits to this and other websites to show advertisements \
                     for goods that you might like.",
                    "We may work with third-party ad networks and advertisers to target ads to you on and off our \
                     service.",
                    "An ad network will place cookies on your device, by which it recognises you on other sites.",
                    "Web beacons let our ad partners recognise a unique cookie on your web browser.",
                    "Partners that show advertising on our pages may collect your information as you use them.",
                    "These advertisers will show you targeted advertisements for things that may interest you.",
                    "Advertisers may learn something about you when you click on their ads.",
                    "We may allow third parties, such as ad networks, to display advertisements on our pages.",
                ]),
                misses: examples(&[
                    "We do not allow advertisers to use cookies.",
                    "We use cookies for our own ads.",
                    "Advertisers pay us.",
                    "Advertisers do not collect data here.",
                    "Third parties use cookies.",
                    "You can block the cookies of advertisers.",
                    "Advertisers may place our web beacons on their sites.",
                    "We share information, also from cookies, with companies in order to allow our marketing partners \
                     to plan ads.",
                    "We do not permit ad networks to collect your browsing history on our site through cookies, except \
                     to mend it.",
                    "We use no advertising companies to serve ads on our site.",
                    "Advertisers pay us to print advertisements in our magazine.",
                    "Third-party ad networks do not deploy pixels on our pages.",
                    "The Meta Pixel is not integrated into our website.",
                    "A clock is integrated into our website.",
                    "These companies may not use data about your visits to our site for advertising.",
                    "These companies use data about your order to bring it to you.",
                    "We do not work with ad networks to target ads to you.",
                    "We work with advertisers to print posters.",
                    "Our ad partners may not place cookies on your device.",
                    "Our advertisers eat cookies from our shop.",
                    "Partners that show advertising on our pages may not collect your information.",
                    "These advertisers may not show you targeted advertisements.",
                    "Advertisers do not learn anything about you when you click on their ads.",
                    "We do not allow third parties to display advertisements on our pages.",
                ]),
            },
        ],
    },
    Practice {
        id: "hidden-tracking",
        topic: Tracking,
        question: "Does it use invisible images, or mail that reports back?",
        expected: false,
        levels: &[
            Level {
                id: "never",
                stance: Good,
                title: "No invisible trackers",
                why: "No hidden image reports that you were there.",
                says: &[
                    denies("we use|serve|post pixel"),
                    says(
                        "newsletters|newsletter|emails|email|mails|messages|pages ~ contain|include|carry|have ~ no \
                         ~ {pixel}",
                    ),
                    says(
                        "newsletters|newsletter|emails|email|mails|messages|pages ~ not ~ contain|include|carry|have \
                         ~ {pixel}",
                    ),
                ],
                softened: None,
                hits: examples(&[
                    "We do not use web beacons.",
                    "We use no tracking pixels in our mails.",
                    "We never use clear GIFs.",
                    "Our newsletters do not contain tracking pixels.",
                    "Our mails contain no tracking pixels.",
                ]),
                misses: examples(&[
                    "We use web beacons.",
                    "We do not use cookies.",
                    "We do not use web beacons without your consent.",
                    "You can see every pixel.",
                ]),
            },
            Level {
                id: "practised",
                stance: Caution,
                title: "Invisible trackers",
                why: "Hidden images in pages and mails report that you looked, and when.",
                says: &[
                    states("any use|serve|post|keep|submit pixel"),
                    says(
                        "use|uses|using|used|contain|contains|containing|include|includes|place|employ|\
                         through|via|carry|carries ... {pixel}",
                    ),
                    says(
                        "{pixel} ~ tell|tells|let|lets|allow|allows|enable|enables|help|helps|measure|measures ~ \
                         us|whether|how|which|determine - {refuse}",
                    ),
                    says(
                        "we ~ track|know|see|learn|record|determine|monitor|measure|recognize|detect|collect ... \
                         whether|if|when|that|who|how ~ you|recipient|recipients|users|customers|has|have ~ \
                         open|opened|opens|read|opening (and|or) (click|clicked|act|acted|clicked) (on) ~ \
                         email|emails|mail|mails|message|newsletter|newsletters - {not} - {refuse}",
                    ),
                    says(
                        "email|emails|mail|mails|newsletter|newsletters|messages ~ \
                         contain|contains|include|includes ~ image|images|graphic|graphics|code ... \
                         open|opened|read - {not}",
                    ),
                    says(
                        "we ~ track|know|see|learn|record|determine|monitor|measure|recognize|detect ... \
                         whether|if|when|which|what ~ you|recipient|recipients|users ~ click|clicked|clicks ~ \
                         email|emails|mail|mails|message|newsletter|newsletters - {not} - {refuse}",
                    ),
                    says(
                        "emails|mails|newsletters|messages|mailings ~ (that) ~ tell|tells|show|report|inform ~ \
                         us|back ~ whether|if|when|that ~ you|they ~ opened|open|read|clicked - {not} - {refuse}",
                    ),
                ],
                softened: None,
                hits: examples(&[
                    "We use web beacons in our e-mails.",
                    "Our pages may contain pixel tags.",
                    "We and our partners use cookies, clear GIFs and similar technologies.",
                    "Our newsletters include a tracking pixel.",
                    "A web beacon tells us whether a page was read.",
                    "We collect data through web beacons.",
                    "We can see whether you open our e-mails.",
                    "Our newsletter tells us, and we record, when you have opened the e-mail.",
                    "Our e-mails contain a small image that tells us whether you opened them.",
                    "We track whether you click the links in our e-mails.",
                    "Our mails tell us whether you opened them.",
                ]),
                misses: examples(&[
                    "Small pictures that record our history hang in the hall.",
                    "We do not use web beacons.",
                    "We use cookies.",
                    "The beacon of a lighthouse shines far.",
                    "Our logo is one pixel wide.",
                    "A web beacon is a small image.",
                    "Do you use web beacons?",
                    "We cannot see whether you open our e-mails.",
                    "We tell you when you can open an account by e-mail.",
                    "We do not record whether you have read the newsletter.",
                    "Our e-mails contain images of cats.",
                    "We do not track whether you click the links in our e-mails.",
                    "Our mails do not tell us whether you opened them.",
                    "Our mails tell you whether the shop is open.",
                ]),
            },
        ],
    },
    Practice {
        id: "cookie-control",
        topic: Tracking,
        question: "Can you refuse cookies?",
        expected: true,
        levels: &[
            Level {
                id: "consent-first",
                stance: Good,
                title: "No cookies before you agree",
                why: "You are asked before anything is left on your device.",
                says: &[
                    denies_without_consent("any use|serve|post|keep cookie"),
                    with_consent("we serve|post cookie + only - agree|consent to our|the|this {policy}|cookies"),
                    says("{cookie} ~ only ~ consent|agree|accept|permission"),
                    says(
                        "{cookie} ... only after|if|when|once|with ~ you|your \
                         ~ consent|consented|agree|agreed|accept|accepted|permission - browser|browsers",
                    ),
                    says("only ~ {cookie} ~ consent|agree|accept|permission"),
                    with_consent(
                        "we serve|post|use cookie + ask|asks|request|obtain|seek ~ consent|permission before \
                         ~ cookies|{cookie}",
                    ),
                    says(
                        "we ~ set|use|place|store|drop ~ (no|not) ~ cookies|cookie \
                         ~ (other|except|apart|besides|than) ~ necessary|essential|needed|required \
                         ~ until|unless|before ~ you ~ agree|agreed|consent|consented|accept|accepted|allow|click",
                    ),
                ],
                softened: None,
                hits: examples(&[
                    "We do not use cookies without your consent.",
                    "Analytics cookies are set only if you agree.",
                    "We only use cookies with your consent.",
                    "We ask for your consent before we set any cookies that are not essential.",
                    "We set no cookies other than the necessary ones until you agree.",
                    "We set cookies only with your consent.",
                    "Our other cookies are set only after you have consented.",
                ]),
                misses: examples(&[
                    "By using our site you consent to our cookies.",
                    "We use cookies.",
                    "You can block cookies.",
                    "We only use cookies to remember you.",
                    "We set no cookies until noon.",
                    "We set cookies until you agree to stop.",
                    "Cookies that you have accepted are set again.",
                ]),
            },
            Level {
                id: "settings",
                stance: Neutral,
                title: "You can block cookies in your browser",
                why: "Your browser can refuse them; the site leaves it to you.",
                says: &[
                    says(
                        "you|users|visitors ~ (can|may|could|option|choose|configure|set) ~ \
                         block|refuse|disable|delete|reject|control|manage|decline|remove|adjust ~ {cookie} \
                         - not|unable|unavailable|cannot|limited|without|impossible|properly|lose|stop|\
                         interfere|negative|expires|affect|degrade|recreated - if you|users ~ {delete} - if \
                         you|users ~ disable|block",
                    ),
                    says(
                        "browser ... block|refuse|disable|delete|reject|control|manage|decline ~ {cookie} - \
                         not|unable|unavailable|cannot|limited|impossible|properly|lose|interfere|negative|\
                         affect|degrade - specific to - {cookie} ~ {browser-signal}",
                    ),
                    says("option ~ control ~ {cookie}"),
                    says("turn|switch ~ {cookie} off - not|unable|unavailable|cannot|limited|stop"),
                    says(
                        "browsers accept cookies ... changed|change|adjust|adjusted|modify|set|reject|refuse|disable \
                         - not|unable|cannot|limited",
                    ),
                    says(
                        "{you} (can|may|could) (also) (always) \
                         change|adjust|manage|update|review|revise|edit|withdraw|customise|customize ~ cookie \
                         settings|preferences|choices|consent|consents|options - {not} - browser|policy (or|and) \
                         ~ change",
                    ),
                    says(
                        "you|users|visitors ~ (can|may|could) ~ use ~ controls|settings|options|tools|preferences ~ \
                         (of|in|on) ~ browser ~ (to) ~ limit|block|restrict|control|manage|refuse|stop ~ (how) ~ \
                         {cookie}|sites|websites - not|unable|unavailable|cannot|limited|properly|lose|affect",
                    ),
                ],
                softened: None,
                hits: examples(&[
                    "You can block cookies in your browser.",
                    "You may set your browser to refuse cookies.",
                    "You have the option to control the cookies yourself.",
                    "Most browsers let you delete cookies.",
                    "Users can disable cookies.",
                    "Most browsers accept cookies by default, but this can be changed.",
                    "You can change your cookie preferences at any time.",
                    "You may review your cookie settings by clicking on the icon in the corner.",
                    "You can turn cookies off in your browser.",
                    "You can use the controls of your browser to limit how sites use cookies.",
                ]),
                misses: examples(&[
                    "You cannot block cookies.",
                    "We use cookies.",
                    "If you disable cookies, the site may not work.",
                    "We delete cookies after a day.",
                    "You can block callers.",
                    "Can you block cookies?",
                    "You cannot change your cookie settings.",
                    "We may change our cookie settings.",
                    "You can change the language of the page.",
                    "You cannot use the controls of your browser to limit our cookies.",
                    "You can use the tools of the shop to manage your orders.",
                ]),
            },
            Level {
                id: "with-loss",
                stance: Caution,
                title: "Refusing cookies breaks the service",
                why: "You may refuse, but parts of the service then stop working.",
                says: &[
                    says(
                        "{switching-off} ~ {cookie} ... \
                         interfere|impair|degrade|limit|limits|restrict|prevent|hinder|negatively|adversely|diminish|\
                         affect|affects - {targeted-ad} - prevent your browser|device - expire|expires",
                    ),
                    says("{cookie} ~ must ~ enabled|accepted|activated - not|{targeted-ad}"),
                    says("must|need|required ~ enable|accept|allow ~ {cookie} ~ to|in|for"),
                    says(
                        "{switching-off}|without|off ~ {cookie} ... \
                         unable|unavailable|cannot|limited|impossible|lose|inaccessible - {no} ~ \
                         limited|lost|unavailable|impossible",
                    ),
                    says(
                        "{switching-off}|off ~ {cookie} ... not ~ \
                         work|function|available|able|access|use|properly|possible|operate",
                    ),
                    says("{switching-off}|without|off ~ {cookie} ... stop|stops working"),
                    says(
                        "not|unable|unavailable|cannot|limited ~ available|function|work|properly|able|access|use ... \
                         {cookie} ~ {switching-off}|off",
                    ),
                    says("not|cannot|unable ~ ... if you ~ disable|block|refuse|reject ~ {cookie}"),
                    says(
                        "not|don't (to) accept|accepting|allow|allowing|enable|enabling ~ {cookie} ... \
                         {not}|unable|unavailable|limited|limit|limits|lose ~ \
                         able|access|use|work|function|properly|available|ability|functionality|features|you - {we} ~ \
                         {not} - {they}",
                    ),
                    says(
                        "without ~ {cookie} ... not|unable|cannot ~ \
                         work|function|available|able|access|use|properly|possible - {we} ~ {not}",
                    ),
                    says("turn|turning|switch ~ {cookie} off ... {not}|unable|unavailable|limited|lose|stop"),
                    says(
                        "without ~ {cookie} ... may|might|will|can|do|does not \
                         ~ work|function|available|able|access|use|properly|possible",
                    ),
                    says(
                        "if|when|where ~ {cookie} (are|is) ~ \
                         rejected|disabled|blocked|refused|deleted|declined|deactivated ... some|certain|all|not ~ \
                         functions|features|parts|pages|services|functionality ~ \
                         unavailable|limited|impaired|restricted|lost|available|usable|used|work - {not} ~ affected",
                    ),
                    says(
                        "site|website|websites|sites|pages|service|services|features|functions|app ~ \
                         (may|might|will|can|do|does) not ~ (have|be) ~ \
                         functionality|function|functional|work|available|accessible|usable|properly ... \
                         (if|when|where|because|should) ~ browser|you|device ~ \
                         {switching-off}|block|blocks|blocked|disable|disables|reject|rejects ~ {cookie} - {we} ~ not \
                         ~ {cookie}",
                    ),
                    says(
                        "if|when|where|should ~ {cookie} ~ turned|switched off ... \
                         not|unable|unavailable|cannot|limited|lose ~ \
                         work|function|available|able|access|use|properly|functionality|features",
                    ),
                    says(
                        "browser|settings|setting ... cookies|cookie ~ (is|are) ~ \
                         excluded|rejected|refused|blocked|disabled|prevented|declined ... \
                         functionality|functions|features|service|services|site|website|use|usability ~ \
                         (may|might|will|can|could) be ~ limited|restricted|impaired|reduced|affected - {not} ~ \
                         limited|restricted|impaired|affected",
                    ),
                    says(
                        "{switching-off}|disable|block|reject|refuse|decline ~ (some) (or) (all) ~ {cookie} ... \
                         {not} ~ work|function|available|able|access|use|properly|possible|operate - we ~ {not}",
                    ),
                    says(
                        "browser|browser's|device|settings|preferences|cookies ... \
                         prevent|limit|block|refuse|reject|disable|decline ~ {cookie}|them ... \
                         (but|however|though|although) ~ (this|it|that|doing) (so) may|might|could|can|will ~ \
                         prevent|keep|stop|limit|affect|hinder|impair|reduce ~ - {not} ~ prevent|limit|affect|impair",
                    ),
                ],
                softened: None,
                hits: examples(&[
                    "If you disable cookies, parts of the site may not work.",
                    "If you refuse cookies, you may be unable to log in.",
                    "Refusing cookies may limit what you can do on the site.",
                    "Some features may not be available if cookies are disabled.",
                    "Without cookies you cannot order.",
                    "Blocking cookies may limit the site: some pages will be unavailable.",
                    "If you choose not to accept cookies, you may not be able to use some pages.",
                    "Without these cookies the shop would not work properly.",
                    "If you turn cookies off, you won't be able to log in.",
                    "Without cookies some parts of the site may not work.",
                    "Cookies must be enabled in your browser.",
                    "You must accept cookies to place an order.",
                    "Without cookies, the basket stops working.",
                    "You cannot place an order if you block our cookies.",
                    "If cookies are rejected, some functions may be unavailable.",
                    "Our site may not have its full functionality for you if your browser blocks cookies.",
                    "If cookies are turned off, some pages may not work as they should.",
                    "You can set your browser so that cookies are excluded, but then the functions of the site may be \
                     limited.",
                    "If you choose to disable some or all cookies, parts of our service may no longer function as \
                     they should.",
                    "You may be able to change your browser's preferences to limit cookies, but this may prevent you \
                     from using some of our features.",
                ]),
                misses: examples(&[
                    "You can block cookies in your browser.",
                    "We do not use cookies.",
                    "If you disable your account, you cannot log in.",
                    "Delete the cookies that you do not like.",
                    "Third parties cannot read our cookies.",
                    "The site works without cookies.",
                    "We do not allow others to set cookies, and cannot read theirs.",
                    "If you do not accept these cookies, we will not know that you came back.",
                    "If you do not allow cookies, your visits are not shared.",
                    "You can turn cookies off in your browser.",
                    "If cookies are rejected, all functions stay as they are.",
                    "If parcels are rejected, some functions may be unavailable.",
                    "Our site works in full if your browser blocks cookies.",
                    "If cookies are turned off, nothing changes.",
                    "You can set your browser so that cookies are excluded, and the use of our site will not be \
                     limited.",
                    "Your browser's settings tell which cookies are set, and the functions of the shop are many.",
                    "Without cookies, no function is limited.",
                    "If you choose to disable all cookies, we no longer know you.",
                    "You can set your browser to limit cookies, and this will not affect the service.",
                ]),
            },
        ],
    },
    Practice {
        id: "do-not-track",
        topic: DoNotTrack,
        question: "Does it obey your browser's wish not to be tracked?",
        expected: false,
        levels: &[
            Level {
                id: "honoured",
                stance: Good,
                title: "Obeys your browser's signal",
                why: "One setting in your browser is enough; you need not ask again here.",
                says: &[
                    affirms(
                        "we act|use + honor|honors|honour|honours|respect|respects|obey|obeys|recognize|\
                         recognizes|recognise|support|supports|comply|respond|responds|process|abide|treat ~ \
                         {browser-signal} - not|never|unable|cannot ~ \
                         honor|honour|respect|respond|recognize|support|obey|process|abide|comply - \
                         no|industry|consensus|unless - how|when ~ to - how ~ honor|honors|honour|honours|\
                         respect|respects|obey|obeys|recognize|recognizes|recognise|support|supports|comply|\
                         respond|responds|process|abide|treat - if|should ~ we|{browser-signal} - law ~ \
                         require|requires - offer|offers|required to",
                    ),
                    says("{browser-signal} ... honor|honour|respect|obey it|them|this - not|never|unless|unable|if we"),
                    says(
                        "if|when|where|once ~ {browser-signal} ... we|site|website|service ~ {not} \
                         track|collect|set|place|load|record|log|store|profile - different|differently|unless",
                    ),
                    says(
                        "{browser-signal} ... we|site|website|service (will) treat|treats|process|processes \
                         (it|this|that|them|such) (signal|signals) as ~ opt|optout|request|refusal|objection \
                         - not|never|unable|cannot - if we",
                    ),
                    says(
                        "enable|switch|turn|set|activate|use ~ {browser-signal} ... we ~ {not} \
                         count|track|record|measure|log|collect|follow|profile - different|differently|unless - how",
                    ),
                    says(
                        "{browser-signal} ... we|site|website|service ~ (will) apply|applies|use|treat|take ~ \
                         (that|the|this|such|it) (signal|preference|request|choice) ~ to|as ~ opt|refuse|stop|exclude \
                         - not|never|unable|cannot",
                    ),
                ],
                softened: None,
                hits: examples(&[
                    "We honor Do Not Track signals.",
                    "Our site respects DNT.",
                    "We recognize the Global Privacy Control.",
                    "If your browser sends a DNT header, we do not track you.",
                    "When Do Not Track is switched on, our site does not load any measuring script.",
                    "If your browser sends a Global Privacy Control signal, we treat it as an opt-out.",
                    "If your browser sends a Do Not Track signal, we honour it.",
                    "Turn on Do Not Track in your browser, and then we won't count you.",
                    "If your browser sends a Global Privacy Control signal, we will apply that signal to opt your \
                     browser out.",
                ]),
                misses: examples(&[
                    "We do not honor Do Not Track signals.",
                    "We respect your privacy.",
                    "Do Not Track is a browser setting.",
                    "We do not track you.",
                    "If your browser sends a DNT header, we do not respond to it.",
                    "If your browser sends a DNT header, we track you all the same.",
                    "If you enable Do Not Track, we still count you.",
                    "Turn on Do Not Track if you like; we do not say how we answer it, and we count you.",
                    "If your browser sends a Global Privacy Control signal, we do not apply it to opt you out.",
                ]),
            },
            Level {
                id: "ignored",
                stance: Bad,
                title: "Ignores your browser's signal",
                why: "Your browser says that you don't want to be tracked, and the site tracks you anyway.",
                says: &[
                    says(
                        "{not} ~ \
                         respond|honor|honour|recognize|process|comply|alter|vary|adjust|change ... {browser-signal}",
                    ),
                    says("{browser-signal} ... {not} ~ respond|honor|honour|process|comply|change|affect"),
                    says("ignore|ignores|disregard ~ {browser-signal}"),
                    says("{browser-signal} is|are|be ignored|disregarded"),
                    says("no action|response|steps|change ~ {browser-signal}"),
                    says(
                        "{not} ~ monitor|recognise|detect|follow|implement|obey|heed|observe|support|act|react|take \
                         ... {browser-signal} - track you",
                    ),
                    says(
                        "{browser-signal} ... {not} \
                         ~ \
                         monitor|recognise|recognize|detect|follow|implement|obey|heed|observe|support|act|react|take \
                         - track you",
                    ),
                    says("unable ~ to ~ respond|honor|honour|recognize|recognise|support|process ... {browser-signal}"),
                    says(
                        "not ~ technology|systems|system|software \
                         ~ recognize|recognizes|recognise|recognises|respond|responds|detect|detects ... \
                         {browser-signal}",
                    ),
                ],
                softened: None,
                hits: examples(&[
                    "Do Not Track requests are ignored.",
                    "We do not respond to Do Not Track signals.",
                    "Our site does not currently honor DNT.",
                    "We ignore Do Not Track requests.",
                    "We take no action in response to Do Not Track signals.",
                    "Our website does not react to Do Not Track.",
                    "We are unable to respond to Do Not Track signals.",
                    "We do not use software that recognises “do not track” signals.",
                    "Your browser may send a “Do Not Track” signal; we do not monitor it.",
                    "If your browser sends a Do Not Track signal, our site does not respond.",
                ]),
                misses: examples(&[
                    "We respond to Do Not Track signals.",
                    "We do not track you across sites.",
                    "Do Not Track is a setting.",
                    "We do not respond to letters.",
                ]),
            },
        ],
    },
];
