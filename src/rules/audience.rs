//! Children, and people in other countries.

use crate::report::Stance::{Bad, Caution, Good, Neutral};
use crate::report::Topic::{Children, Regions};
use crate::rule::{
    Level, Practice, Softening, affirms, denies, denies_except, denies_without_consent, examples, names, says, states,
};

pub const AUDIENCE: &[Practice] = &[
    Practice {
        id: "children",
        topic: Children,
        question: "Does it collect children's data?",
        expected: true,
        levels: &[
            Level {
                id: "not-collected",
                stance: Good,
                title: "No data from children",
                why: "It is not made for children, and does not knowingly collect what they say.",
                says: &[
                    says("must|be|are ~ at least|over ~ # ~ years|old - parental - {parent}"),
                    says(
                        "# years (old) (of) (age) (or|and) older|above - {parent} - confirmation - race|religion \
                         - right|direct to|us",
                    ),
                    denies("we collect|ask|require data + {child}|children's"),
                    denies("we collect|ask|use|require data + under (the) (age) (of) #|{number-word}|minimum"),
                    denies("we use data + {child}|children's - {advertising} - strictly"),
                    denies("we collect|ask + {child}"),
                    says("{not-directed} ~ {child}|under|anyone"),
                    names(
                        "if|when|where|once ~ we ~ learn|discover|aware|find ... {child}|under ... without \
                         ~ parental|parent|parents|consent ... we ~ delete|erase|remove|destroy|take",
                    ),
                    says("not ~ directed|intended|designed|aimed ~ {child}|under"),
                    says(
                        "{child}|children|persons|people|individuals|anyone|nobody|those|users ~ \
                         under|below|younger ~ #|{number-word} ... {not} ~ \
                         use|access|register|create|allowed|permitted|eligible|sign - {parent}",
                    ),
                    says("{you} must|need|have (to) be # (years) (old) (or|and) older|above"),
                    says("must be (the) (age) (of) (thirteen|sixteen|eighteen) # years|or"),
                    says("restrict ~ {we}|use ~ eighteen|18 ~ (years) (or) older"),
                    says("meant|intended|designed|made ~ for adults|grown - not ~ meant|intended"),
                    says(
                        "if|when|where|should|once|case|cases|event \
                         ~ we ~ learn|discover|aware|find|realise|realize|notified|knowledge \
                         ... {child}|under ... we ~ delete|erase|remove|destroy|terminate|steps - with \
                         parental|consent - {parent} ~ delete - nothing",
                    ),
                    says(
                        "not|never ~ (knowingly|specifically|intentionally) \
                         market|advertise|appeal|offer|sell|marketed|offered|aimed|addressed ~ to|for ~ {child}|under",
                    ),
                    says(
                        "{child} (who|that|whom) you believe ~ {share}|given|provided|submitted|sent ... \
                         contact|email|notify|tell|inform|write|alert|let ~ us",
                    ),
                    says(
                        "{child} ... (and) we (later) learn|discover|realise|realize|find ... we \
                         ~ delete|erase|remove|attempt|try - {parent} ~ delete",
                    ),
                    says(
                        "our|the|this service|services|site|website|app|shop|products|game ~ is|are \
                         ~ (only|intended|meant|just) for adults|grown - not ~ for adults",
                    ),
                    says(
                        "if ~ you ~ are ~ under|younger|below ~ #|{number-word} ... not \
                         ~ use|access|register|visit|play|join|install|sign|download - {parent} \
                         - consent|permission|request - we ~ not|never",
                    ),
                    says(
                        "{parent}|you ~ believe|learn|aware|discover|think|reason|suspect|know ... {child}|under ... \
                         contact|email|notify|tell|inform|write|alert|let ~ us - {child} is missing",
                    ),
                    says("{you} must|need|have (to) be (at) (least) # (years) (old) (of) (age) or|and over|up|more"),
                    says(
                        "no actual knowledge ~ (that) ~ we ~ sell|share|collect ~ {data} ~ of \
                         ~ {child}|under|minors|consumers ~ #|under|{child}",
                    ),
                    says(
                        "{child} ~ #|{number-word} ~ {not} ~ (be) \
                         use|play|join|register|install|download|visit|open - {parent} - consent|permission - without",
                    ),
                    says(
                        "child|children|minor|minors|under ~ (was|were|been|is|are) ~ \
                         collected|obtained|gathered|received ~ without ~ \
                         (parental|appropriate|proper|required|valid|verifiable) ~ \
                         authorization|authorisation|consent|permission ... \
                         deleted|erased|removed|destroyed|delete|erase|remove|destroy - {parent} ~ delete - {not} ~ \
                         deleted",
                    ),
                    says(
                        "{child}|under ~ # ... unable to ~ register|join|create|open|sign|use ~ \
                         account|us|service|services|site|app|game|platform|up|in - {parent} - consent|permission",
                    ),
                ],
                softened: None,
                hits: examples(&[
                    "We do not knowingly collect data from children under 13.",
                    "Our service is not directed to children.",
                    "No information is collected from anyone under 16.",
                    "The site is not intended for minors.",
                    "We never ask children for personal information.",
                    "Persons under the age of 16 may not use the service.",
                    "You need to be 13 or older to open an account.",
                    "Children under 13 are not allowed to register.",
                    "Our service is meant for adults only.",
                    "If we learn that we have data on a child under 13, we will delete it.",
                    "If you are a parent and believe that your child has given us personal data, please e-mail us.",
                    "We do not specifically market to children under the age of 13.",
                    "If you are the parent of a child who you believe has given us personal data, please e-mail us.",
                    "If we become aware that we hold data of a child without verified parental consent, we remove it.",
                    "If a child under 18 sends us personal information and we learn of it, we will attempt to delete \
                     it.",
                    "Our services are for adults.",
                    "If you are younger than 13, please do not use this app.",
                    "In case we find out that a child under 13 has given us personal information, we delete it at \
                     once.",
                    "If you are a parent and know that your child has given us personal information, please contact us \
                     so that we can act.",
                    "You have to be 16 or over to sign up.",
                    "We have no actual knowledge that we sell the data of consumers under 16.",
                    "You must be at least 16 years old.",
                    "Our shop is for those who are 18 years of age or older.",
                    "You must be the age of 16 or older.",
                    "We restrict the use of our service to people of 18 or older.",
                    "We do not use the data of children.",
                    "Kids under 13 cannot use this app.",
                    "The service is not intended for persons below the age of sixteen.",
                    "If we learn that a child's data was collected without authorization, it will be deleted.",
                    "Whoever is under 16 will be unable to register an account.",
                ]),
                misses: examples(&[
                    "We collect data from children.",
                    "We do not collect data from adults.",
                    "We do not collect data from children without their parents' consent.",
                    "Children love our toys.",
                    "The sale is not intended for traders.",
                    "Do you collect data from children?",
                    "Children under 13 may use the service.",
                    "Children under 13 may not use the service without the consent of a parent.",
                    "Orders under 16 pounds are not sent free of charge.",
                    "We do not use children's data for advertising.",
                    "Consents must be renewed every three (3) years.",
                    "We do not collect health data as defined under state law.",
                    "If you are 16 years or older, you have the right to say no.",
                    "If we learn that a child has won the prize, we tell the parents.",
                    "Our services are not only for adults.",
                    "If you are younger than 13, do not use this app without your parents.",
                    "If you are under 16, we do not use your name.",
                    "In case we find out that a child has won, we delete nothing.",
                    "You have to be 16 miles or more from the shore.",
                    "We have knowledge that we collect the data of consumers under 16.",
                    "Kids under 13 cannot use this app without a parent's consent.",
                    "Kids under 13 can use this app.",
                    "The service is intended for persons below the age of sixteen.",
                    "A child's data was collected without consent by another company.",
                    "If you are under 16, you will be able to register with the consent of a parent.",
                ]),
            },
            Level {
                id: "parental-consent",
                stance: Neutral,
                title: "Children's data with the parents' consent",
                why: "Parents are asked before a child's data is taken.",
                says: &[
                    denies_without_consent("we collect|use|share data + {child} - learn|aware|discover|inadvertently"),
                    denies_except("we collect|use|share data + {child} + {parent}|parental - learn|aware|discover"),
                    states(
                        "we collect|use data + {child} + consent|permission|approval - without - \
                         learn|aware|discover",
                    ),
                    says("{parent} ~ consent|permission|approval ~ {child}|before - without - learn|aware|discover"),
                    says(
                        "parental|verifiable ~ consent + require|requires|required|need|needs|obtain|obtaining|\
                         obtained|provide|provided|get|give|given|giving|seek|receive|request|ask|asked|with|\
                         before|if|prior|must|until|verify|verifying|granted|using - not require - without - \
                         learn|aware|discover|inadvertently",
                    ),
                    says(
                        "consent|permission of|from (a) (the) (their) (his) {parent} - without - \
                         learn|aware|discover|inadvertently",
                    ),
                    says(
                        "parents|parent|guardian|guardians ~ must|has|have ~ (to) agree|consent|approve|sign \
                         ~ before|if|when ~ {child}|minor - {not}",
                    ),
                ],
                softened: None,
                hits: examples(&[
                    "We do not collect data from children without their parents' consent, and not without the consent \
                     of a guardian.",
                    "We collect data from children only with parental consent.",
                    "Children under 13 need the permission of a parent.",
                    "Parents must agree before a child under 13 can sign up.",
                    "Where the law of your country demands it, we require a parent's consent before we use that data.",
                    "We do not collect a child's data except with the approval of a parent.",
                ]),
                misses: examples(&[
                    "We do not collect data from children.",
                    "Parents can play too.",
                    "We collect data from children.",
                    "Your consent is needed.",
                    "Parental consent and minors",
                    "We do not require a parent's consent before we use that data.",
                ]),
            },
            Level {
                id: "collected",
                stance: Bad,
                title: "Collects children's data",
                why: "It takes data from children, and does not say that their parents are asked.",
                says: &[
                    affirms(
                        "we collect|ask data + from|about ~ {child} - \
                         if|inadvertently|learn|aware|discover|believe|when|accidentally - {parent} - parental - \
                         not|never|no - person|persons|individuals - may|might have - child safety|protection",
                    ),
                    affirms(
                        "we collect data \
                         + names|name|birthdays|birthday|photos|pictures|voice|voices|ages|age|grades|location ~ of \
                         ~ {child}|children|pupils|kids|minors - consent|permission - {not} - books|toys|parents",
                    ),
                ],
                softened: None,
                hits: examples(&[
                    "We collect personal information from children.",
                    "Our game collects data about kids.",
                    "We gather information from minors who use the game.",
                    "We collect the names and birthdays of children.",
                ]),
                misses: examples(&[
                    "We do not collect information from children.",
                    "If we learn that we have collected data from a child, we delete it.",
                    "We delete any personal information that we may have collected from the child.",
                    "We collect data from children with parental consent.",
                    "Schools collect data about children.",
                    "We do not collect the names of children.",
                    "With the consent of their parents, we collect the names of children.",
                    "We collect the names of children's books.",
                ]),
            },
        ],
    },
    Practice {
        id: "transfers-abroad",
        topic: Regions,
        question: "Is your data sent to other countries?",
        expected: false,
        levels: &[
            Level {
                id: "none",
                stance: Good,
                title: "Stays in a named place",
                why: "Your data stays under the law of one place.",
                says: &[
                    denies("we share|keep|use data + {abroad} - without|unless|except"),
                    says(
                        "{data} ~ stays|stay|remains|remain ~ in|within ~ {country}|country|eu|eea|european - \
                         requests|request|can|may|option|choose",
                    ),
                    states("we keep data + only|exclusively ~ {country} - outside|including"),
                    says(
                        "{data} ... never|not (ever) leave|leaves|leaving ~ {country}|{abroad}|country|eu|eea|european \
 - unless|except|if|when",
                    ),
                    says(
                        "never|not leave|leaves ~ (the) (this) country|eu|eea|europe|{country} + {data} - \
                         unless|except|if - {they} ~ leave",
                    ),
                    says(
                        "processing|storage ~ takes place ~ only|exclusively|solely ~ in|within ~ \
                         {country}|european|eu|eea|germany - unless|except|if - {not}",
                    ),
                ],
                softened: None,
                hits: examples(&[
                    "We do not transfer your data outside the EU.",
                    "Your data is stored only in Germany.",
                    "Personal data is never sent or transferred to other countries.",
                    "Your data never leaves the EU.",
                    "Your data will not leave the EU.",
                    "Your data is safe and stays in Germany.",
                    "All data is stored on servers in Germany and never leaves the country.",
                    "Processing takes place exclusively within the European Union.",
                ]),
                misses: examples(&[
                    "We transfer your data outside the EU.",
                    "We only sell in Germany.",
                    "We do not ship outside the EU.",
                    "We do not transfer your data outside the EU unless you agree.",
                    "Your data may leave the EU.",
                    "The van never leaves the EU.",
                    "Your data never leaves the country unless you travel.",
                    "Our staff never leaves the country.",
                    "Processing takes place exclusively within our office.",
                    "Processing does not take place exclusively within the European Union.",
                ]),
            },
            Level {
                id: "located",
                stance: Neutral,
                title: "Says where it is kept",
                why: "You learn in which country your data is, and no more.",
                says: &[
                    states(
                        "we keep|share|use data + stored|processed|transferred|hosted|stores|store|process|\
                         transfer|held|maintained|kept|located ~ in|to|on ~ {country} - {transfer-safeguard} - \
                         {abroad} - only - if|when - gdpr|regulation|act|directive",
                    ),
                    says("servers ~ located|hosted|stand|are ~ {country} - {transfer-safeguard}"),
                ],
                softened: None,
                hits: examples(&[
                    "Your data is stored in the United States.",
                    "We process your information in Canada.",
                    "Our servers are located in Ireland.",
                ]),
                misses: examples(&[
                    "We do not store your data in the United States.",
                    "We are at home in Canada.",
                    "Travel to Ireland.",
                    "You store data in the United States.",
                    "We process your data in accordance with the European Union data protection regulation.",
                ]),
            },
            Level {
                id: "safeguarded",
                stance: Neutral,
                title: "Sent abroad under safeguards",
                why: "Contracts or official decisions are to protect your data where it goes.",
                says: &[
                    says(
                        "{transfer-safeguard} + {share}|transferring|comply|complies|compliance|adhere|adheres|\
                         certified|participate|participates|rely|relies|relying|entered|adopted|approved|use|\
                         using|uses|through|under|based|basis|send|sent|ensure|{abroad} - not ~ \
                         complied|comply|certified|participate|adhere|member - complaint|arbitration|dispute \
                         - not (yet) (been) recognised|recognized|determined|deemed|considered ... equivalent|similar",
                    ),
                    says(
                        "{data} ~ not|never ~ (be) transferred|sent|moved|given ~ to \
                         ~ country|countries|{abroad}|organization|organisation ... unless|without \
                         ~ adequate|appropriate|suitable|sufficient \
                         ~ controls|protection|protections|safeguards|guarantees|measures",
                    ),
                    says(
                        "no transfer of ~ {data} ~ (will) ~ country|countries|{abroad} ... unless|without \
                         ~ adequate|appropriate|suitable|sufficient \
                         ~ controls|protection|safeguards|guarantees|measures",
                    ),
                    says(
                        "we ~ (have) sign|signed|concluded|agreed|executed|put ~ {transfer-safeguard} - not \
                         ~ signed|concluded",
                    ),
                    says(
                        "if|when|where|whenever ~ (we) ~ {share}|transferred|transfer|transfers ~ {data} ... (we) ~ \
                         (put|have|use|ensure|implement|apply|provide|take) ~ (in) (place) \
                         (appropriate|suitable|adequate|sufficient) safeguards|guarantees - {not} - {they} ~ may not \
                         + {abroad}|{country}|abroad|border|borders|european|europe|eea|transfer|outside - security ~ \
                         safeguards",
                    ),
                ],
                softened: None,
                hits: examples(&[
                    "We use standard contractual clauses.",
                    "Transfers are based on an adequacy decision.",
                    "We comply with the Data Privacy Framework.",
                    "Wherever it is sent, we ensure a similar degree of protection.",
                    "Your data will not be transferred to a country unless adequate controls are in place there.",
                    "We have signed the standard contractual clauses with our vendors abroad.",
                    "No transfer of your data to a country outside Europe will happen without adequate safeguards.",
                    "If we transfer personal data from the European Economic Area we put in place safeguards.",
                ]),
                misses: examples(&[
                    "We have not complied with the Safe Harbor.",
                    "We do not use standard contractual clauses.",
                    "The harbor is safe.",
                    "There is no adequate degree of protection in that country.",
                    "We send data to countries that are not recognised to offer an equivalent level of protection.",
                    "We transfer your data abroad.",
                    "Your data will not be transferred to a country unless you wish so.",
                    "Your order will not be sent to a country unless the postage is paid.",
                    "We have not signed the standard contractual clauses.",
                    "If we transfer personal data abroad, we cannot ensure safeguards.",
                ]),
            },
            Level {
                id: "unsafeguarded",
                stance: Caution,
                title: "Sent abroad without a safeguard",
                why: "Your data may end up where the law protects it less.",
                says: &[
                    affirms(
                        "we share|keep|use data + \
                         {share}|transferred|stored|processed|maintained|store|process|stores|maintain|held ~ \
                         {abroad} - {transfer-safeguard} - adequate|safeguards|contractual|comply|complies - \
                         {required-by-law}|state|lawfully - if|when you",
                    ),
                    says(
                        "not ~ same|equivalent|adequate|protective ~ \
                         protection|protections|protective|laws|level|rights|standards|as + protection|\
                         protections|protective|law|laws|level|rights|standards|regulations|rules|privacy|\
                         legislation|regime|{country}|{abroad}|countries|country|jurisdiction|jurisdictions - we \
                         ~ ensure|take|treat - {they} ~ not",
                    ),
                    says(
                        "transferred|transfer|maintained|stored|processed ... outside|countries|country|abroad \
                         ... laws|rules|regulations|standards ~ differ|different ~ from|than|those|your - \
                         {transfer-safeguard} - we ~ ensure|take - {they} ~ not",
                    ),
                    says("not ~ as|equally ~ protective - we ~ ensure|take - {they} ~ not"),
                    says("countries|country ... laws ~ weaker|less - {transfer-safeguard} - we ~ ensure|take"),
                    says(
                        "{data} ~ processed|stored|kept|sent|transferred ~ in|to ~ countries|country \
                         ~ (with|that|which|where) ~ weaker|lower|less|weak \
                         ~ privacy|protection|protective|laws|law|standards - contractual|clauses|safeguards|{not} \
                         ~ processed",
                    ),
                    says(
                        "you ~ authorize|authorise|consent|agree \
                         ~ transfer|transferring|transferred|storage|store|processing ... {abroad} \
                         - {transfer-safeguard} - adequate|safeguards|contractual - {not} ~ agree|consent",
                    ),
                    affirms(
                        "we share|keep data + to|in|at|outside (other) ~ {abroad} - {transfer-safeguard} \
                         - adequate|safeguards|contractual|comply|complies|clauses|framework|decision|consent \
                         - {required-by-law}|state|lawfully|law|laws - if|when|where - only|solely - {not} ~ {abroad} \
                         - right|rights - {authority} - companies|people|users|players (from|in|around) ~ {abroad}",
                    ),
                    says(
                        "moved|sent|kept|held|maintained ... outside ~ your|the ~ state|country|province|jurisdiction \
                         ... laws|rules|protection ~ differ|different|weaker|less - {transfer-safeguard} - we \
                         ~ ensure|take - {they} ~ not",
                    ),
                    says(
                        "submission|submitting|sending|providing|giving ~ (of) ~ {data} \
                         ~ represents|means|constitutes|is|signifies ~ your agreement|consent|permission ~ to \
                         ~ transfer|storage - {not} - {transfer-safeguard}",
                    ),
                    says(
                        "by ~ using|visiting ~ you ~ agree|consent ~ that|to ~ {data} ~ (is|be|are|being) \
                         transferred|sent|stored|processed|transfer ~ to|in ~ {abroad}|{country}|states|countries \
                         - {not} - {transfer-safeguard}",
                    ),
                    says(
                        "{data} ~ transferred|sent|stored|processed|held ~ in|to ~ \
                         countries|country|jurisdictions|jurisdiction|places ~ (whose|where|with|that|which) ~ \
                         afford|affords|offer|offers|provide|provides|give|have|has ~ less|lower|weaker|little ~ \
                         protection|protections|rights|strict|protective - {not} - {transfer-safeguard} - we ~ \
                         ensure|take",
                    ),
                    says(
                        "{data} ... then transferred|sent|moved|passed (on) to ~ {abroad}|{country}|another - \
                         {transfer-safeguard} - adequate|safeguards|contractual - {not}",
                    ),
                    says(
                        "transfer|transmission|sending ~ (of) ~ {data} ~ to ~ {abroad}|{country}|overseas|abroad ~ \
                         (is|are|may|can) ~ possible|happen|occur|take|occurs|takes - {transfer-safeguard} - \
                         adequate|safeguards|contractual|only|if - {not}",
                    ),
                    says(
                        "{data} ... subject to ~ laws|law|rules|regulations|legislation|regime ~ (that|which) \
                         (are|is|may) (be) ~ differ|different|weaker|less ~ (from|than) ~ your|those - \
                         {transfer-safeguard} - we ~ ensure|take - {not} ~ subject",
                    ),
                    says(
                        "you ~ (are|be) consenting|agreeing ~ to ~ transfer|transmission|storage ~ (of) ~ {data} ... \
                         {abroad}|{country}|abroad|overseas - {transfer-safeguard} - {not}",
                    ),
                    says(
                        "{data} ~ (may|can|will|also) (also) (be) \
                         delivered|given|provided|disclosed|transferred|sent|accessible ~ to ~ \
                         {provider}|processors|recipients|partners|companies ~ (that|which|who) ~ \
                         located|based|established|situated ~ in ~ {country}|{abroad}|other|different|another - \
                         {transfer-safeguard} - adequate|safeguards|contractual - {not}",
                    ),
                    says(
                        "{data} ~ (may|can|might|will|is|are) (be) stored|kept|held|processed|transferred|hosted ~ \
                         (on|in) ... outside (of) ~ (the|your) ~ \
                         country|state|province|region|eea|europe|jurisdiction - {transfer-safeguard} - \
                         adequate|safeguards|contractual - {not} - if|when you",
                    ),
                    says(
                        "involve|involves|include|includes|entail|entails|require|requires ~ \
                         transfers|transfer|transferring ~ (across|over) ~ (of) ~ \
                         borders|abroad|{country}|crossborder|international - {transfer-safeguard} - \
                         adequate|safeguards|contractual - {not} - money|payment|bank",
                    ),
                ],
                softened: Some(Softening::Into {
                    to: "safeguarded",
                    by: &[says("{transfer-safeguard} - not ~ complied|comply|certified|participate|adhere|member")],
                }),
                hits: examples(&[
                    "Your data may be transferred to other countries.",
                    "We may store your information outside the European Union.",
                    "Other countries may not have the same level of protection.",
                    "There your data may not be protected to the same standards.",
                    "The laws of other lands may not be as strict or protective as yours.",
                    "The laws there may differ and not be the same as yours.",
                    "Your data may be stored outside of your province, where the laws may differ from yours.",
                    "Your data may be sent to countries where privacy laws are weaker.",
                    "Your data may be processed in countries with weaker privacy laws.",
                    "By using our services, you authorise us to transfer and store your information outside your home \
                     country.",
                    "You consent to the transfer of your data to other countries.",
                    "We may transfer the data that we collect about you to countries other than your own.",
                    "Your information may be moved to computers outside of your state or country, where data \
                     protection laws may differ from yours.",
                    "Your submission of such information means your agreement to that transfer.",
                    "By using our site you agree that your data is transferred to the United States.",
                    "Your information may be transferred to jurisdictions whose laws afford less protection.",
                    "Your data is gathered in your country and then sent to the United States or to another country \
                     in which we work.",
                    "A transfer of the data to a server in the USA is possible.",
                    "Your data may be subject to privacy laws that are different from those in your country.",
                    "By shopping here, you are consenting to the transfer of your data to the United States.",
                    "Your data can also be given to processors that are located in the United States or in another \
                     country.",
                    "Your details may be stored on a server in Chile, outside of the country where you live.",
                    "Sharing sometimes involves transfers across borders, for instance to the United States.",
                ]),
                misses: examples(&[
                    "We do not transfer your data to other countries.",
                    "Your data is transferred to other countries under standard contractual clauses.",
                    "We ship to other countries.",
                    "You may access the site from other countries.",
                    "Tracking is not the same as using.",
                    "We rely on contracts to lawfully transfer data to other countries.",
                    "The laws on cookies differ from country to country.",
                    "No other country has weaker laws than ours.",
                    "If you do not consent to the transfer of your data to other countries, do not sign up.",
                    "Your order may be moved to a shop outside of your town.",
                    "By using our site you agree that your order is sent by post.",
                    "Your information is not transferred to countries that offer less protection.",
                    "Your order may be sent to countries that offer less choice.",
                    "Your data is gathered in your country and then sent to our office in your town.",
                    "Your data is not collected here and then sent to another country.",
                    "A transfer of the data to a server in the USA is not possible.",
                    "A transfer of the data to a server in the USA is possible only under standard contractual \
                     clauses.",
                    "Your data is not subject to laws that are different from yours.",
                    "By shopping here, you are agreeing to the storage of your data in your own town.",
                    "Your data is given to processors that are located in your own town.",
                    "Your data is not given to processors that are located in another country.",
                    "Your details are not stored outside of the country where you live.",
                    "Sharing never involves transfers across borders.",
                ]),
            },
            Level {
                id: "noncompliant",
                stance: Bad,
                title: "Does not meet the rules for sending data abroad",
                why: "It says itself that it does not keep the rules that would protect your data.",
                says: &[
                    says(
                        "not ~ complied|comply|certified|participate|adhere|meet|compliant|member ~ \
                         {transfer-safeguard}|frameworks - if|where|when|unless|whether",
                    ),
                    says(
                        "transfer|transfers ~ not|never ~ meet|comply|conform|satisfy ~ (with) \
                         ~ law|requirements|rules|gdpr|regulation - if|unless|{they} ~ not",
                    ),
                    says(
                        "we|site|service|app|policy|company ~ (do|does|is|are) not|never (fully|yet) \
                         comply|compliant|conform (fully) (with|to) (the) gdpr - if|when|where|complain|believe|think",
                    ),
                ],
                softened: None,
                hits: examples(&[
                    "We have not yet complied with the Safe Harbor.",
                    "We do not participate in the Privacy Shield.",
                    "The company is not certified under the Data Privacy Framework.",
                    "Our transfers do not meet the requirements of European law.",
                    "We do not comply with the GDPR.",
                ]),
                misses: examples(&[
                    "We comply with the Safe Harbor.",
                    "We participate in the Privacy Shield.",
                    "We do not comply with wishes.",
                    "We are not in a harbor.",
                    "We comply with the GDPR.",
                    "You may complain if we do not comply with the GDPR.",
                ]),
            },
        ],
    },
];
