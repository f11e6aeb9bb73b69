//! Small words that turn a clause: negation, exception, consent, refusal, scope; and nouns that rules share.

use super::{Concept, Sort::Noun, Sort::Signal};

const fn signal(name: &'static str, phrases: &'static str) -> Concept {
    Concept { name, of: "", phrases, sort: Signal }
}

const fn noun(name: &'static str, phrases: &'static str) -> Concept {
    Concept { name, of: "", phrases, sort: Noun }
}

/// Signals are read by the clause reader, and may be named by rules.
pub const SIGNALS: &[Concept] = &[
    signal(
        "not",
        "not, never, don't, doesn't, won't, can't, cannot, isn't, aren't, didn't, haven't, hasn't, wasn't, shouldn't, \
        wouldn't, couldn't, neither, nor, no longer, under no circumstances, in no event, in no case, in no way, \
        refrain from, refrains from, prohibited from, at no time, not allowed to",
    ),
    signal("no", "no, none, nothing, none of, no other, not any, nobody, no one, noone"),
    // Negations that hold for the whole clause behind them.
    signal(
        "by-no-means",
        "under no circumstances, under no circumstance, at no time, at no point, in no event, in no case, in no way, \
        on no account, by no means, in no circumstances, in no circumstance",
    ),
    // Words that hold a negation and negate nothing.
    signal(
        "not-a-negation",
        "not only, not limited to, but not limited to, whether or not, not just, not solely, not necessarily, if not, \
         if you do not, if you don't, if we do not, no later than, no matter, you do not want, you don't want, you do \
         not wish, you don't wish, you no longer want, you no longer wish, or do not wish, or do not want, prefer not \
         to, would rather not, no more than, not merely, no doubt, do not track signals, do not track signal, do not \
         track requests, do not track header, do not track settings, do not track setting, honor do not track, respect \
         do not track, honour do not track, respond to do not track, no less than, where not, when not, why not, not \
         yet, or not",
    ),
    signal("without", "without, absent"),
    signal(
        "modal",
        "may, might, can, could, will, would, shall, should, must, do, does, did, to, be, is, are, was, were, been, \
         being, have, has, had, am, i'll, ought, get, gets, been",
    ),
    signal("be", "be, is, are, was, were, been, being, isn't, aren't, wasn't, get, gets"),
    signal("have", "have, has, had, haven't, hasn't"),
    signal(
        "adverb",
        "under any circumstances, under any circumstance, in any event, in any case, for any reason, also, only, \
         always, ever, further, otherwise, then, thus, hereby, either, both, still, even, just, sometimes, often, \
         together, in turn, from time to time, in any way, in some cases, at times, at any time, solely, at present, \
         now, in the past, if any, if applicable, in general, as a rule, currently, generally, knowingly, \
         intentionally, voluntarily, automatically, occasionally, regularly, typically, usually, normally, \
         specifically, directly, therefore, instead, simply, actively, periodically, routinely, additionally, however, \
         temporarily, likewise, similarly, willingly, deliberately, permanently, continuously, manually, merely, \
         actually, separately, internally, furthermore, necessarily, jointly, securely, freely, publicly, on occasion, \
         ourselves, themselves, collectively, individually",
    ),
    signal(
        "except",
        "except, except as, except that, except for, except where, except when, except if, unless, other than, save \
         for, save as, save where, apart from, aside from, with the exception of, excluding, outside of, subject to \
         the following exceptions, with the following exceptions, but only, only if, only where, only when, only in \
         the following, only as described, only under the following, only in limited, only as, only to, only for, only \
         with, only in, except to, except under, except in, except with, except by, beyond, besides, until, in limited \
         circumstances, solely to, solely for, solely as, otherwise than, unless required, for reasons other than, \
         save to, save with, save in, save that, anyone but, anybody but, no one but, nobody but, nothing but, any \
         company but, any third party but, not described in, not disclosed in, in ways different from, in a manner \
         different, in a way different",
    ),
    signal(
        "consent",
        "with your consent, if you have ticked, if you tick, if you have checked the box, if you check the box, with \
         parental consent, when we have parental consent, with the consent of a parent, with your permission, with \
         your express permission, with your explicit permission, with your prior permission, with your written \
         consent, with your prior written consent, unless you say so, with your prior consent, with your express \
         consent, with your explicit consent, with your approval, if you consent, if you agree, if you opt in, where \
         you have consented, you have consented, you consent to, you have given us your consent, once you have agreed, \
         after you agree, with your authorization, at your request, at your direction, if you choose to share, if you \
         choose to provide, if you choose to allow, if you choose to enable, if you choose to give, if you choose to \
         connect, if you choose to link, if you choose to grant, if you give us permission, if you allow us, if you \
         permit us, if you have agreed, if you ask us to, when you ask us to, if you have opted in, on the basis of \
         your consent, based on your consent, with your opt in consent, if you have consented, if you turn on, if you \
         enable, unless you give us permission, unless you give consent, unless you give your consent, unless you give \
         us your consent, unless you provide consent, unless you provide your consent, unless you grant, unless you \
         have given, unless you consent, unless you opt in, unless you agree, unless you ask us, unless you have \
         consented, unless you authorize, unless you permit, unless you tell us to, unless you have agreed, unless you \
         choose to, unless you first, when you consent, provided you have agreed, provided you agree, unless you \
         request, only after you, where you have agreed, unless you have opted in, unless you direct us, when you have \
         given, if you have given, with parental consent, if you grant, when you grant, when enabled by you, if \
         enabled by you, when you authorize us, if you authorize us, if you provide your consent, if you provide \
         consent, subject to your consent, where you enable, when you enable, when we have your consent, if we have \
         your consent, where we have your consent, after obtaining your consent, if you give us access, when you \
         allow, if you allow, where you consent, when you give us consent, when you give us your consent, when you \
         give your consent, if you give us your consent, if you give your consent, where you give your consent",
    ),
    signal(
        "without-consent",
        "without your consent, without your permission, without your prior consent, \
        without your express consent, without your explicit consent, without your approval, without your knowledge, \
        without your prior written consent, without first asking, without asking you, without obtaining your consent, \
        without your authorization, without your express permission, without your prior permission, without consent, \
        without first receiving, without first obtaining, without first getting, without asking, without permission, \
        without your say so, without your written consent, without your agreement, without the consent of, \
        without getting your permission, without first asking you, without your advance permission",
    ),
    signal(
        "opt-out",
        "unless you opt out, unless you object, unless you tell us not to, unless you ask us not to, unless you have \
         opted out, unless you choose not to, you can opt out, you may opt out, can opt out of, may opt out of, unless \
         you tell us otherwise, unless you refuse, unless you notify us otherwise, unless you instruct us not to, \
         right to opt out, option to opt out, opportunity to opt out, ability to opt out, choose to opt out, opting \
         out of, opt out at any time, unless you turn, unless you disable, unless you unsubscribe, unless you \
         withdraw, unless you switch, you may unsubscribe, you can unsubscribe, how to opt out, able to unsubscribe, \
         options for opting out, wish to opt out, want to opt out, may decline, can decline, choose not to, may choose \
         not to, elect not to, can turn off, can turn this off, can turn it off, can turn them off, can switch this \
         off, can switch it off, can switch them off, can disable this, can disable it, may turn off, can switch off, \
         can disable, may disable, can object, may object, you can ask us to stop, you may ask us to stop, tell us to \
         stop, decide not to, until you unsubscribe, until you opt out, until you tell us, users may opt out, users \
         can opt out",
    ),
    signal(
        "if",
        "if, when, whenever, where, in case, in the event, once, while, because, since, although, though, whereas, \
        so that, provided that, as long as, so long as, before, after, by",
    ),
    signal("relative", "that, which, who, whom, whose"),
    signal(
        "preposition",
        "with, to, from, by, of, for, about, among, between, on, in, at, through, into, via, regarding, concerning, \
         under, against, within, upon, behalf of, on behalf of, toward, towards, per, including, such as, like, than, \
         outside",
    ),
    signal(
        "determiner",
        "the, a, an, your, our, their, its, this, these, those, such, any, no, his, her, of, each, every, all, \
        other, user's, my, certain, some, further, any and all, each and every",
    ),
    signal("and", "and, or, nor, and or, as well as, but also"),
    signal("but", "but, however, yet, whereas, nevertheless, nonetheless, that said"),
    signal(
        "aggregate-adjective",
        "aggregate, aggregated, anonymous, anonymized, anonymised, deidentified, nonpersonal, \
        nonidentifiable, nonidentifying, statistical, depersonalized, pseudonymized, nonpersonally, unidentifiable, \
        non personal, non personally, non identifying, non identifiable, summary",
    ),
    signal(
        "definition",
        "means any, means the, means a, means information, means data, means all, refers to, is defined as, are \
         defined as, shall mean, are small, is a small, is information that, are electronic, is an electronic, are \
         tiny, is a tiny, are pieces of, is a piece of, are text files, is a text file, are files, is a file, are a \
         type of, is a type of, are a form of, is a technology, are technologies that, is a term, are simple, are data \
         files, is a data file, is a string, is a number that, is a unique number, is a method, are transparent, is a \
         transparent, are images, is an image, the term, as used in this, when we say, by the term, for purposes of \
         this definition",
    ),
    // The names of switches and links, in the reader's voice.
    // What makes a promise smaller than it sounds.
    signal(
        "narrowing",
        "for money, monetary, monetary consideration, in exchange, in return, for payment, for profit, for a fee, for \
         compensation, in our, on our, within our, as defined, as that term, as the term, as those terms, commonly \
         understood, traditional sense, conventional sense, this, these, those, such, that information, that data, \
         specific, knowingly, intentionally, deliberately, generally, normally, typically, usually, permanently, \
         actively, directly, third party's own, face data, health related, own direct marketing, related, although, \
         though, to the extent, instructed, direct us, ask us, opt out, opt in, consent, right to, no longer, through, \
         via",
    ),
    // What opens or fills a sentence and adds nothing to it.
    signal(
        "filler",
        "please note, please note that, note that, please, in the business of, personally, again, in fact, any kind \
         of, any type of, any sort of, of any kind",
    ),
    signal("link-text", "do not sell or share my, do not sell my, do not share my, do not sell or share, donotsell"),
    // Where something is told, at the head of a sentence.
    signal(
        "pointer",
        "for more information, for further information, for additional information, for more details, for further \
         details, for details, for more on, to learn more, to find out more, to find out how, to read more, learn \
         more, find out more, read more, more information about, more information on, further information about, \
         further information on, additional information about, more details, further details, see our, see the, see \
         also, see section, see your, see how, refer to our, refer to the, refer to section, refer also, read our, \
         review our, visit our help, consult our, you can learn more, you can find more, you can find out more, you \
         may find more, you can read more, you can find additional, you may learn more, more about how, click here for \
         more, click here to learn, if you would like more information, if you want to learn more, if you want to know \
         more, if you would like to learn more, if you want more information, if you would like to know more, for \
         information about how, further information about how, details about how, details on how",
    ),
    signal(
        "law-speech",
        "requires that businesses, requires businesses, requires companies, businesses must, companies must, section \
         1798, the statute, under the law a, the act defines, the gdpr defines, the ccpa defines, california law \
         requires, the directive, operators must, regulation defines, operators of online services, requires certain \
         businesses, requires operators",
    ),
    signal(
        "california",
        "california resident, california residents, residents of california, resident of california, \
        california consumer, california consumers, california users, californians, if you live in california",
    ),
    signal(
        "europe",
        "eea residents, residents of the eea, eu residents, european residents, eu users, european users, in the eea \
         you, if you are in the european union, if you are in the eea, if you are located in the eea, if you are \
         located in the european economic area, users in the eea, individuals in the eea, persons in the eea, if you \
         reside in the european economic area, if you are a resident of the european economic area, if you live in the \
         eea, if you are in the european economic area, users in the european union, residents of the european union, \
         if you live in the european union, residents of the european economic area, if you are located in the \
         european union, eu citizens, citizens of the european union, users in europe, if you are in europe, uk \
         residents, eea users",
    ),
    signal(
        "us-state",
        "nevada residents, virginia residents, colorado residents, residents of nevada, residents of virginia, \
         connecticut residents, utah residents, vermont residents, texas residents, oregon residents, if you are a \
         nevada resident, residents of colorado, residents of connecticut, residents of vermont",
    ),
    noun(
        "region",
        "california, california consumer, california resident, californian, european, european resident, european \
         union, european economic area, eea, eu, uk, united kingdom, nevada, virginia, colorado, certain jurisdiction, \
         some jurisdiction, certain state, some state, certain country, some country, certain region, some region",
    ),
    signal(
        "wherever",
        "wherever, regardless of, irrespective of, no matter where, no matter what, no matter which, in whatever, \
         whatever country",
    ),
    signal("california-place", "california, ccpa, cpra, californian"),
    signal(
        "us-state-place",
        "nevada, virginia, colorado, connecticut, utah, vermont, texas, oregon, montana, iowa, delaware, new jersey, \
        new hampshire, tennessee, minnesota, maryland, indiana, kentucky, rhode island",
    ),
    signal("europe-place", "europe, european, eea, eu, gdpr, uk, united kingdom"),
    signal(
        "privacy-officer",
        "data protection officer, privacy officer, chief privacy officer, dpo, data privacy officer, data protection \
         coordinator, group data protection officer, data protection officers",
    ),
    signal(
        "elsewhere",
        "other sites, other websites, other web sites, third party sites, third party websites, third party web sites, \
         different sites, different websites, different web sites, other online services, other apps, other \
         applications, third party apps, around the web, across the web, elsewhere on the web, elsewhere online, \
         elsewhere on the internet, unaffiliated websites, other sites and services, third party services, sites that \
         you visit across, other companies' sites, other companies' websites, different services, different online \
         services, other services and",
    ),
    signal("phone", "call, telephone, phone, tel, toll free, fax, hotline, by phone, tollfree"),
    signal(
        "machine-learning",
        "machine learning, train ai models, train our models, train our ai, training ai models, ai training, train \
         models, train artificial intelligence, training our models, train our algorithms, train its models, train its \
         own models, train our machine learning models, training of models, train language models, train generative \
         models, training artificial intelligence, training of artificial intelligence, training of ai, training of \
         language models, training of machine learning models, training machine learning models, training ai",
    ),
    noun(
        "automated-decision",
        "automated decision, automated decision making, automated decisionmaking, automated individual decision, \
        automated individual decision making, automatic decision, solely automated decision, \
        solely on automated processing, solely by automated means, solely on automated means, by automated means alone",
    ),
    signal(
        "browser-signal",
        "do not track, dnt, do not track signals, do not track signal, do not track requests, \
        do not track header, do not track settings, global privacy control, gpc, optout preference signal, donottrack, \
        optout preference signals, do not track setting, browser signals",
    ),
    signal(
        "any-time",
        "at any time, from time to time, at our sole discretion, at our discretion, in our sole discretion, without \
         notice, without prior notice, sole discretion, without advance notice, at our own discretion, periodically",
    ),
    signal(
        "number-word",
        "one, two, three, four, five, six, seven, eight, nine, ten, twelve, fourteen, fifteen, eighteen, twenty, \
        thirty, sixty, ninety, a few",
    ),
    signal(
        "on-our-behalf",
        "on our behalf, help us, helps us, assist us, assists us, work for us, works for us, acting for us, to perform \
         services, perform services for us, provide services to us, provide services on, who provide us, support our \
         business, perform functions, help provide, enable us, services to us, on behalf of us, for us, help our, \
         services for us, assist in, help deliver, help operate, help with, in operating, work with us, that work \
         with, who work with, that help, who help, that assist, who assist, working with us",
    ),
    signal(
        "required-by-law",
        "required by law, required to by law, comply with the law, comply with law, comply with laws, compelled by \
         law, legally required, legal obligation, legal obligations, comply with applicable law, law requires, \
         required by applicable law, comply with applicable laws, legally obliged, required or permitted by law, \
         obligated by law, comply with legal requirements, the law demands, if the law, where the law, obliged by law, \
         required under law, required under applicable law, as otherwise required by law, comply with any law, \
         required to do so by law, comply with relevant laws, laws require, legally obligated, legally compelled, \
         comply with a legal, by a legal obligation, mandated by law, mandated by statute, mandated by applicable law, \
         required by statute, required by regulation, required by legislation, prescribed by law",
    ),
    signal(
        "discretion",
        "sole discretion, our discretion, its discretion, believe in good faith, good faith belief, we believe, we \
         think, reasonably believe, we determine, we consider, see fit, deem necessary, deem appropriate, deem it, \
         believe it is, believe that, we deem, in good faith, we feel, we reasonably, we find it, we judge, we suspect",
    ),
    signal(
        "protect-rights",
        "protect our rights, protect the rights, enforce our, enforce our terms, investigate, prevent fraud, protect \
         our property, protect the property, protect ours, protect the safety, protect our users, prevent financial, \
         enforce site policies, our rights or property, rights property or safety, rights property and safety, defend \
         our rights, exercise our rights, defend against, suspected fraud, protect ourselves, prevent harm, protect \
         our interests, protect our company, the company's rights, company's rights, company rights, protect its \
         rights, protect our own rights, protect our legal rights, establish or exercise, protect against fraud, \
         rights or property, someone's safety, safety of any person, protect the security, protect against harm, \
         legitimate interests of our",
    ),
    signal(
        "merger-word",
        "taken over, takeover, company is bought, business is bought, service is bought, acquired, merge, merges, \
         merged, bankrupt, company is sold, business is sold, are sold, assets is sold, service is sold, site is sold, \
         website is sold, is sold to another company, sell our business, buys us, go bankrupt, sell the company, sell \
         our company, change of ownership, sell all or part, change in ownership, transfer of ownership, new owner, \
         sell or transfer our business, transfer our business",
    ),
    signal("asset-word", "business asset, business assets, one of the assets, transferred assets, asset, assets"),
    signal(
        "safeguard",
        "ssl, tls, https, encryption, encrypted, encrypt, encrypts, firewall, firewalls, secure socket layer, secure \
         sockets layer, transport layer security, secure connection, secure server, secure servers, passwordprotected, \
         password protected, two factor authentication, multifactor authentication, access control, access controls, \
         private server, hashed passwords, intrusion detection, penetration test, penetration tests, need to know \
         basis, biometric locks, pseudonymization, pgp, aes, secure data center, secure data centers, secured servers",
    ),
    signal(
        "abroad",
        "outside the eea, outside the european economic area, outside your state, outside of your state, outside your \
         home country, outside of your home country, outside your jurisdiction, outside of your jurisdiction, outside \
         the country, outside of the country, country other than, other countries, another country, around the world, \
         outside your country, outside of your country, worldwide, outside the eu, outside the european union, outside \
         of the united states, outside the united states, countries other than, any country, globally, outside of \
         where you live, outside where you live, outside the place where you live, outside the uk, outside of the \
         european economic area, country of residence, home country, countries outside, jurisdictions outside, cross \
         border, across borders, internationally, third countries, outside of the eu, outside of the eea, foreign \
         countries, international borders, international boundaries, national borders",
    ),
    signal(
        "country",
        "united states, usa, canada, germany, ireland, united kingdom, india, australia, switzerland, netherlands, \
        france, singapore, japan, the us, the uk, the eu, european union, norway, sweden, iceland",
    ),
    signal(
        "transfer-safeguard",
        "standard contractual clauses, adequacy decision, adequacy decisions, binding corporate rules, privacy shield, \
         data privacy framework, safe harbor, safe harbour, model clauses, standard data protection clauses, adequate \
         level of protection, adequate protection, appropriate safeguards, suitable safeguards, adequate safeguards, \
         implement safeguards, implementing safeguards, adequate degree of protection, similar degree of protection, \
         similar level of protection, equivalent level of protection, equivalent degree of protection, standard \
         contract clauses",
    ),
    signal(
        "targeted-ad",
        "targeted advertising, targeted ad, targeted ads, targeted advertisements, targeted advertisement, interest \
         based advertising, interest based ads, behavioral advertising, behavioural advertising, personalized ads, \
         personalised ads, personalized advertising, personalised advertising, online behavioral advertising, \
         remarketing, retargeting, tailored advertising, tailored ads, relevant ads, relevant advertising, relevant \
         advertisements, ads based on, advertising based on, advertisements based on, ads that may interest you, \
         customized ads, ads tailored to, ads relevant to, ads that are relevant, ads targeted, personalized \
         advertisements, advertisements that are relevant, cross context behavioral advertising, custom ads, tailored \
         advertisements, ad personalization, ad personalisation, ads personalization, personalization of ads",
    ),
    signal(
        "pay-purpose",
        "bill you, to bill, billing, process your payment, process payments, process your order, purchase, purchases, \
         purchasing, buy, order, orders, transaction, transactions, payment, payments, charge, pay, subscription, \
         checkout, shopping cart, paid",
    ),
    signal(
        "id-document",
        "government issued form of identification, government issued identification, government issued id, copy of \
         your passport, copy of your id, identity document, proof of identity document, photo id, copy of an id, \
         driver's license, driver's licence, passport, copy of your identity card, identity card, form of \
         identification, photo identification, government id, identification document",
    ),
    signal(
        "identity-check",
        "verify your identity, confirm your identity, verify who you are, proof of identity, prove your identity, \
         verify the identity, validate your identity, verifying your identity, confirm the identity, identity \
         verification, authenticate your identity, verify that you are",
    ),
    signal(
        "account-page",
        "account, profile, settings, dashboard, online profile, user account, my account, control panel",
    ),
    signal(
        "account-end",
        "close your account, delete your account, cancel your account, account is closed, account is cancelled, \
         account is deleted, terminate your account, after you leave, account has been closed, you leave, closing your \
         account, deactivate your account, account is terminated, account closure, stop using our, stop using the, \
         stop using this, account is canceled, cancellation, termination of your account, end of the contract, you \
         unsubscribe, deleting your account, account has been deleted, end your membership, close an account, your \
         membership ends",
    ),
    signal(
        "as-long-as",
        "as long as, so long as, no longer than, for the period necessary, for the time necessary, until it is no \
         longer, until they are no longer, for the duration, as necessary, only as long, period necessary, time \
         necessary, until no longer, reasonable period, while your account, when no longer needed, when it is no \
         longer needed, once it is no longer, no longer necessary",
    ),
    signal("month", "january, february, march, april, june, july, august, september, october, november, december"),
    signal(
        "not-directed",
        "not directed to, not directed at, not intended for, not designed for, not aimed at, not targeted to, not \
         targeted at, not meant for, not marketed to, not for use by, not available to, not offered to, not open to, \
         not directed towards, not intended to be used by, not permitted to use, not allowed to use, not address",
    ),
    signal("choice", "if, unless, choose, chosen, settings, setting, agree, consent, you make, you have made"),
    signal("review", "review, reviews, comment, comments, post, posts"),
    // What makes a refusal of a request less than a refusal.
    signal(
        "request-limit",
        "if, unless, until, without, when, where, except, other than, may, might, some, certain, some cases, certain \
         cases, other users, others, another, other people, third parties, directly, online, other, only, through, \
         via, cookies, cookie",
    ),
    // Mail of the company or to it.
    signal(
        "our-mail",
        "our emails, our email, our messages, our newsletters, emails we send, messages we send, emails that we send, \
        emails from us, to us, with us, contact us, emails you receive, messages you receive from us, an email",
    ),
    // How a reader turns to the company.
    signal(
        "asking-us",
        "ask us, asking us, ask that we, asking that we, request that we, request us, requesting us, contact us, \
         contacting us, write to us, writing to us, write us, email us, emailing us, mail us, call us, calling us, let \
         us know, tell us, telling us, get in touch, getting in touch, reach us, reach out to us, send us, sending us, \
         drop us, on request, upon request, on your request, upon your request, at your request, following your \
         request, by request, on demand",
    ),
    // Whose removal is none of the reader's own account: a child's, or a name's from a list of addresses.
    signal("another-removal", "parent, parents, minor, minors, guardian, child, children, list, lists, mailing"),
    noun(
        "records",
        "log, recording, footage, backup, record, message, file, invoice, order, receipt, correspondence, letter, \
        application, cv, photo, ticket, transcript, contract, document, form",
    ),
    // What a reader does to what should not run.
    signal(
        "switching-off",
        "block, blocking, blocked, refuse, refusing, refused, disable, disabling, disabled, delete, deleting, deleted, \
        reject, rejecting, rejected, decline, declining, declined, remove, removing, removed, turn off, turning off, \
        turned off, switch off, switching off, switched off",
    ),
    signal("made-known", "post, posted, posting, publish, published, publishing, notify, notified, notifying, inform"),
    noun("link", "link, hyperlink"),
    // Nouns that hold a verb and name no act.
    noun(
        "not-an-act",
        "trade union, trade union membership, federal trade commission, trade name, trade secret, trade \
         association, trademark, use case, user name, fair use, terms of use, sale price, garage sale, record \
         keeping, post office, credit report, store policy, app store, play store, online store, transfer fee, \
         logged in, logged into, log in, log into, logging in, logging into, log out, logged out, trading account, \
         trading activity, trading limited, trading information, trading history, trading company, trading \
         platform, trading address, trading name, trading as, trading hour, trading day, trading partner, in \
         order, customer service, help desk",
    ),
    noun(
        "outside-site",
        "other site, other website, third party site, third party website, external site, external website, \
        outside site, third party link, linked site, linked website, other web site, third party web site, \
        websites of third parties, sites of others, sites operated by others, site that we do not control",
    ),
    noun(
        "legal-process",
        "court order, court orders, court ordered, court has ordered, judge orders, ordered by a court, order of a \
         judge, subpoena, search warrant, warrant, legal process, judicial order, judicial proceeding, judicial \
         process, lawful request, legal proceeding, legal request, order of a court, court proceeding, summons",
    ),
    noun(
        "public-place",
        "public space, public area, public forum, forum, chat room, message board, bulletin board, public profile, \
         discussion board, comment section, discussion forum, public part, community area, public section, comment \
         thread, community forum, public page, review section, guestbook, newsgroup",
    ),
    noun("purpose", "purpose"),
    noun("period", "day, week, month, year, hour, business day, calendar day, working day, calendar month"),
    noun(
        "policy",
        "policy, privacy policy, privacy statement, privacy notice, statement, notice, this document, term, \
        terms of use, terms of service, privacy practice, agreement",
    ),
    noun(
        "cookie",
        "cookie, browser cookie, session cookie, persistent cookie, tracking cookie, http cookie, \
        cookie technology, local storage, cookies and similar technologies",
    ),
    noun(
        "pixel",
        "web beacon, beacon, pixel, pixel tag, tracking pixel, clear gif, web bug, single pixel gif, spy pixel, \
        transparent gif, invisible image, invisible pixel, clear gif image",
    ),
    noun(
        "advertising",
        "advertising, ad, advertisement, advert, targeted advertising, targeted ad, interest based advertising, \
         behavioral advertising, behavioural advertising, personalized ad, personalised ad, personalized advertising, \
         targeted advertisement, interest based ad, relevant advertising, relevant ad, marketing, direct marketing, \
         promotion, online behavioral advertising, remarketing, retargeting, marketing purpose, advertising purpose, \
         promotional purpose, banner ad, tailored advertising, tailored ad",
    ),
    noun(
        "promotion",
        "newsletter, special offer, promotional email, promotional message, promotional material, offers and \
         promotions, offer you promotions, marketing email, marketing communication, promotional communication, \
         marketing message, advertising mail, promotional mailing, marketing material, product announcement, mailing \
         list, mailing, commercial email, catalog, catalogue, exclusive offer, promotional offer, personalized offer, \
         marketing offer, latest offer, relevant offer, you promotions, promotional notification, promotional push \
         notification, promotional information, news and offers, coupon, discount, sales mail, marketing mail, you \
         offers, about new products, about new services",
    ),
    noun(
        "analytics",
        "analytics, web analytics, usage statistics, traffic analysis, analytics service, measurement service, \
        analytics tool, site statistics, analytics software, traffic measurement, audience measurement",
    ),
    noun(
        "merger",
        "merger, acquisition, reorganization, reorganisation, bankruptcy, insolvency, sale of assets, change of \
         control, change in control, sale of our business, sale of the company, sale of our assets, asset sale, \
         liquidation, business transfer, corporate transaction, sale of all or part, transfer of assets, \
         consolidation, dissolution, business transaction, corporate restructuring",
    ),
];
