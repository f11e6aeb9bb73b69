//! Those who act in a policy: the company, the reader, and everybody else.

use super::{Concept, Sort::Actor};

const fn actor(name: &'static str, of: &'static str, phrases: &'static str) -> Concept {
    Concept { name, of, phrases, sort: Actor }
}

/// `we`, `you` and `they` are the three parties of a clause; the others are a kind of one of them.
pub const ACTORS: &[Concept] = &[
    actor(
        "we",
        "",
        "we, ours, us, we'll, we've, we're, we'd, ourselves, our company, the company, our team, our staff, our \
         employees, our group, our organization, our organisation, our firm, our business, the controller, the \
         operator",
    ),
    // Things of the company that act for it, where they stand right before the verb.
    actor(
        "service",
        "we",
        "our site, our website, our web site, the site, the website, this site, this website, our service, our web \
         server, web server, the service, our app, the app, our application, this app, our software, our product, our \
         program, our system, our server, our platform, the platform, our store, our shop, our game, our technology, \
         our tool, our device, site, website, app, service, server, platform, software, program, game, store, \
         extension, product, the application, this application",
    ),
    actor(
        "you",
        "",
        "you, you'll, you've, you're, you'd, yourself, user, visitor, customer, member, subscriber, client, consumer, \
         individual, person, people, guest, resident, data subject, shopper, reader, player, buyer of our products",
    ),
    actor(
        "child",
        "you",
        "child, children, minor, kid, anyone under, person under, persons under, individuals under, users under, \
         people under, consumers under, kids under, anybody under, someone under, those under, anyone younger than, \
         teenager, teen, pupil, anyone below, person below, persons below, people below, individuals below, users \
         below, those below",
    ),
    actor("parent", "you", "parent, guardian, parent or guardian, parents or guardians, legal guardian"),
    actor(
        "other-user",
        "they",
        "other user, other member, other player, other customer, other visitor, other people, \
        friend, the public, general public, anyone else, everyone, anyone on the internet, community",
    ),
    actor(
        "they",
        "",
        "companies, firms, businesses, organizations, organisations, entities, third party, 3rd party, other party, \
         outside party, external party, other company, another company, other organization, other organisation, \
         outside organization, other entity, other business, other firm, outsider, outside company, external company, \
         unaffiliated company, nonaffiliated company, unaffiliated third party, nonaffiliated third party, others, \
         anyone, anybody, nobody, no one, noone, other website, other site, merchant, retailer, selected company, \
         carefully selected company, strangers",
    ),
    actor(
        "partner",
        "they",
        "partner, business partner, strategic partner, commercial partner, trusted partner, \
        third party partner, content partner, sponsor, reseller, distributor, selected partner, cobrand partner",
    ),
    actor(
        "advertiser",
        "they",
        "advertiser, ad network, advertising network, ad server, ad exchange, advertising partner, \
        marketing partner, advertising company, marketing company, ad company, ad partner, marketer, data broker, \
        list broker, promotional partner, third party advertiser, third party ad network, third party ad server, \
        third party advertising company, advertising agency, direct marketer, direct marketing company, \
        advertising service, ad tech company, third party marketer, advertising technology company, \
        third party advertising partner, third party marketing company, online advertiser",
    ),
    actor(
        "provider",
        "they",
        "service provider, third party vendor, third party service provider, third party provider, vendor, contractor, \
        subcontractor, processor, data processor, subprocessor, agent, supplier, consultant, payment processor, \
        payment provider, payment gateway, hosting provider, cloud provider, hosting company, shipping company, \
        delivery company, courier, fulfillment company, fulfilment company, carrier, independent contractor, \
        outside contractor, trusted third party, contracted partner, payment service provider, hosting partner, \
        analytics provider, analytics company, technology provider, service partner, mail house",
    ),
    actor(
        "affiliate",
        "they",
        "affiliate, affiliated company, subsidiary, parent company, sister company, group company, related \
         company, corporate family, member of our group, company in our group, other company in our group, \
         corporate affiliate, joint venture, family of companies, companies of our group, companies of our \
         business group, companies within our group, entities in our group, entities of our group, entities within \
         our group, business group, company group, group entity",
    ),
    actor(
        "authority",
        "they",
        "law enforcement, law enforcement agency, law enforcement authority, law enforcement official, authority, \
         government, government agency, government authority, government official, public authority, court, police, \
         government body, judge, governmental entity, governmental authority, police officer, state agency",
    ),
    actor(
        "regulator",
        "authority",
        "supervisory authority, data protection authority, regulator, information commissioner, \
        data protection commissioner, regulatory authority, data protection agency, privacy commissioner, \
        attorney general, privacy regulator, cnil, ico",
    ),
    actor(
        "such-company",
        "they",
        "these companies, such companies, those companies, these third parties, such third parties, those third \
         parties, these parties, such parties, those parties, these entities, such entities, these organizations, such \
         organizations, these businesses, these recipients, such recipients, these people",
    ),
    actor(
        "acquirer",
        "they",
        "acquirer, successor, purchaser, new owner, acquiring company, acquiring entity, successor entity, successor \
         company, buyer, trustee, surviving entity, prospective buyer, debtor in possession, potential buyer, new \
         company, assignee",
    ),
    actor(
        "ad-company",
        "advertiser",
        "doubleclick, adsense, google adsense, google ads, google ad manager, facebook pixel, \
        meta pixel, criteo, taboola, outbrain, admob, appnexus, adroll, google marketing platform",
    ),
    actor(
        "analytics-company",
        "they",
        "google analytics, mixpanel, adobe analytics, hotjar, flurry, firebase, kissmetrics, \
        amplitude, matomo, piwik, segment, chartbeat, appsflyer, omniture",
    ),
    actor(
        "named-company",
        "they",
        "google, facebook, twitter, instagram, linkedin, microsoft, amazon, yahoo, apple, tiktok, pinterest, meta, \
         paypal, stripe, youtube, snapchat, oracle, salesforce, mailchimp, shopify, zendesk, cloudflare",
    ),
];
