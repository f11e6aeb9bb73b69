//! Kinds of data, from the plain to the sensitive.

use super::{Concept, Sort::Data};

const fn data(name: &'static str, of: &'static str, phrases: &'static str) -> Concept {
    Concept { name, of, phrases, sort: Data }
}

/// Everything here is a kind of `data`, but for what tells of nobody: `aggregate`. What is named more exactly than
/// "information" is a `kind`.
pub const DATA: &[Concept] = &[
    data(
        "data",
        "",
        "information, data, personal information, personal data, personally identifiable information, pii, personal \
         details, personally identifying information, identifiable information, personal identifiable information, \
         customer information, user information, subscriber information, account information, customer data, user \
         data, registration information, profile information, your details, private information, contact information, \
         contact details, member information, personal identifying information, individually identifiable information, \
         details about you, anything about you, details of your account, nonpublic personal information, records about \
         you, customer list, user provided data, user provided information, userprovided data, userprovided \
         information, user provided and automatically collected information, account details, profile data, these \
         details, those details, what we hold about you, what we have about you, what we know about you, what we hold \
         on you, what we have on you, everything we hold about you, everything we have about you, anything we hold \
         about you, what is held about you",
    ),
    data("kind", "data", "metadata"),
    data(
        "identity",
        "kind",
        "name, first name, last name, full name, surname, username, user name, screen name, login name, nickname, \
         display name, signature",
    ),
    data("email-address", "kind", "email address, email, electronic mail address, mail address of yours, email id"),
    data(
        "phone-number",
        "kind",
        "phone number, telephone number, mobile number, cell phone number, phone, telephone, \
        mobile phone number, fax number",
    ),
    data(
        "postal-address",
        "kind",
        "mailing address, postal address, address, shipping address, billing address, \
        home address, delivery address, physical address, street address, zip code, postcode, postal code",
    ),
    data(
        "demographics",
        "kind",
        "age, gender, date of birth, birth date, birthday, occupation, demographic information, demographic data, \
         marital status, education, income, interests, job title, preferences, contact preferences, nationality",
    ),
    data(
        "payment-data",
        "kind",
        "credit card, credit card number, credit card information, payment information, card number, payment method, \
         bank account, bank account number, billing information, financial information, payment card, bank \
         information, debit card, debit card number, payment details, card details, credit card details, payment data, \
         financial data, billing details, account number, bank details, bank account information, financials, personal \
         financial information, billing data, expiration date, routing number, sensitive credit information, payment \
         card number, full card number, payment card information, payment card details, card \
         information, payment card data",
    ),
    data(
        "government-id",
        "kind",
        "social security number, ssn, passport, passport number, driver's license, driver license, driver's license \
         number, driving licence, driver's licence, national id, identity card, national identification number, tax \
         id, government id, identity document, national insurance number, government issued identification, government \
         issued id, government identification number, social insurance number, tax identification number, government \
         issued identifier, identification document, identification card, \
         social security",
    ),
    data(
        "sensitive-data",
        "kind",
        "health information, health data, data about your health, information about your health, data on your health, \
         information on your health, data concerning health, data concerning your health, details of your health, \
         medical information, medical data, medical record, biometric data, biometric information, biometrics, \
         fingerprint, genetic data, genetic information, religion, religious belief, ethnic origin, racial or ethnic \
         origin, ethnicity, race, sexual orientation, sex life, political opinion, political affiliation, trade union \
         membership, sensitive personal information, sensitive personal data, special categories of personal data, \
         special category of personal data, sensitive information, sensitive data, philosophical belief, health \
         condition, face scan, heart rate, special categories of data, special category of data, special category \
         data, special categories of information, special categories of personal information, biometric identifier, \
         faceprint, voiceprint, face template, face geometry, dna, health record, medical history, mental health, \
         sexuality, gender identity, criminal conviction, medical condition",
    ),
    data(
        "location",
        "kind",
        "location, location data, location information, geolocation, geolocation data, gps location, geographic \
         location, gps data, whereabouts, gps coordinate, position of your device, geolocation information",
    ),
    data(
        "precise-location",
        "location",
        "precise location, exact location, precise geolocation, precise location data, precise location information, \
         precise geolocation data, realtime location, real time location, gps position, precise geolocation \
         information, exact position",
    ),
    data(
        "coarse-location",
        "location",
        "approximate location, general location, coarse location, rough location, \
        city level location, imprecise location, approximate geographic location, general geographic location",
    ),
    data(
        "device-id",
        "kind",
        "ip address, internet protocol address, internet protocol ip address, internet address, device id, device \
         identifier, unique device identifier, unique device id, mac address, advertising id, advertising identifier, \
         mobile device identifier, imei, unique identifier, device information, device data, idfa, internet protocol, \
         hardware identifier, serial number, unique identification number, cookie identifier, \
         online identifier, mobile advertising id",
    ),
    data(
        "device-kind",
        "kind",
        "browser type, operating system, device type, type of browser, browser version, log file, log data, server \
         log, log information, browser, access time, referring page, referring url, site you came from, website you \
         came from, page you came from, site that you came from, website that you came from, page that you came from, \
         website that referred you, site that referred you, language setting, type of device, time zone, screen \
         resolution, device model",
    ),
    data(
        "browsing",
        "kind",
        "browsing history, browsing behavior, browsing behaviour, search queries, search history, pages you view, \
         pages you visit, pages visited, pages viewed, browsing activity, clickstream data, clickstream, usage data, \
         usage information, viewing history, search terms, web history, links you click, online activities, online \
         activity, activities over time, activity over time, browsing habits, viewing habits, activity on our site, \
         browsing data, browser history, listening history, web browsing activity, internet activity, sites you visit, \
         websites you visit, web pages you visit, your visits, use of our services, use of our site, use of our \
         website, use of our app, use of the site, use of the services, use of the service, use of our service, your \
         usage, how you use, how you interact, your interactions with, pages you access, pages you have visited, what \
         you search for, content you view, content you viewed, visits to our, your activity on, activities online, \
         browsing behaviors, site usage, website usage, usage patterns, searches you",
    ),
    data(
        "contacts",
        "kind",
        "address book, contact list, phone contacts, list of contacts, contacts, phone book, phonebook, friends list, \
         contacts list, list of your contacts, contacts on your phone, contacts on your device",
    ),
    data(
        "content",
        "kind",
        "photo, photograph, content of your messages, content of your communications, content of messages, content of \
         your emails, voice recording, audio recording, private message, private file, voice command, photos and \
         videos, content you upload, files you upload, chat history, message history, contents of your messages, \
         contents of your communications, contents of your emails, content of email, contents of messages",
    ),
    // What the reader writes, says and keeps. Whoever runs a service has it; what counts is whether it is looked into.
    data(
        "writing",
        "",
        "message, your emails, users' emails, text message, direct message, conversation, chat, your communications, \
         your files, files you upload, files you store, files that you upload, files that you store, your documents, \
         documents you upload, photo library, camera roll, your picture, your video, phone call",
    ),
    data(
        "purchases",
        "kind",
        "purchase history, order history, transaction history, transaction data, payment history, transaction \
         information, purchasing history, products you buy, billing history, \
         purchase information",
    ),
    data(
        "credentials",
        "kind",
        "password, login details, user id, user ids, security question, account credentials, log in details",
    ),
    // Nouns that hold a word for data and are none.
    data(
        "not-data",
        "",
        "data center, data centre, database, data protection, data controller, data processor, data subject, data \
         breach, data security, data portability, data transfer, information technology, information commissioner, \
         data retention, data processing, data processing agreement, data collection, data protection officer, data \
         sharing, contacts with us, contacts with our, contacts us, contacts you, business contacts, information \
         security, data protection authority, data rate, data plan, data cable, email support",
    ),
    data(
        "aggregate",
        "",
        "aggregate information, aggregated information, aggregate data, aggregated data, anonymous data, anonymous \
         information, nonpersonal information, nonpersonal data, deidentified data, deidentified information, \
         anonymized data, anonymised data, anonymized information, aggregate statistics, statistics, nonpersonally \
         identifiable information, non personally identifiable information, statistical information, summary \
         information, statistical data, nonidentifying information, nonidentifiable information, non identifying \
         information, aggregated statistics, pseudonymous data, anonymised information",
    ),
];
