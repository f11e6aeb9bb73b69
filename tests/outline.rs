//! The outline files each paragraph where a reader would look for it. All paragraphs are invented.

use smallprint::Topic::{self, *};
use smallprint::{Source, analyze};

/// The topics of the last paragraph of a text.
fn topics(text: &str) -> Vec<Topic> {
    let source = Source { text: text.to_owned(), ..Source::default() };
    analyze(&source).outline.last().map(|entry| entry.topics.clone()).unwrap_or_default()
}

/// Paragraphs about one thing: the topic that must stand first.
const FILED: &[(Topic, &str)] = &[
    (
        Introduction,
        "This policy describes how Quillmoor collects, uses and shares your information when you visit quillmoor.example.",
    ),
    (Introduction, "This notice explains what data we gather, why we keep it, and with whom we share it."),
    (Introduction, "Welcome to Larkfield, a reading club on the web."),
    (Introduction, "At Tamsin Tools we take your privacy seriously."),
    (Introduction, "By using our website you agree to the practices told in this privacy policy."),
    (Introduction, "Effective date: 3 May 2031."),
    (Introduction, "This statement applies to all apps and sites of Brindle Media that link to it."),
    (Introduction, "Please read this privacy policy carefully before you use the service."),
    (Collection, "We collect your name, your email address and your phone number."),
    (Collection, "When you register, you provide us with your name and date of birth."),
    (Collection, "We never ask for your home address."),
    (Collection, "If you take part in a survey or a contest, we may ask you for your age and postal code."),
    (Collection, "We also receive information about you from our partners and from public records."),
    (Collection, "What information do we collect?"),
    (Use, "We use your information to answer your letters, to improve our pages and to process payments."),
    (Use, "Your data is used to personalize the pages that we show you."),
    (Use, "We use your email address to send you our newsletter."),
    (Tracking, "Cookies are small files that a site leaves in your browser."),
    (Tracking, "Our servers write every visit to log files."),
    (Tracking, "We use cookies and web beacons to count visits."),
    (DoNotTrack, "We do not respond to Do Not Track signals of your browser."),
    (DoNotTrack, "If your browser sends a Global Privacy Control signal, we honor it."),
    (Sharing, "We share your personal information with advertisers and other third parties."),
    (Sharing, "We never sell your data."),
    (Sharing, "We disclose personal data to law enforcement if a subpoena orders us to."),
    (
        Sharing,
        "If Wrenbury is sold or merges with another company, your information may be transferred to the new owner.",
    ),
    (Sharing, "Our service providers may use your information only to perform work on our behalf."),
    (Sharing, "Third parties collect data about your visits on our pages."),
    (Sharing, "Do you share my information with others?"),
    (Retention, "We keep your personal data for two years after your last visit."),
    (Retention, "Your information is retained only as long as it is needed."),
    (Retention, "How long do we keep your data?"),
    (Retention, "Backup copies are deleted within 90 days."),
    (Retention, "We do not keep your personal information longer than we need it."),
    (Retention, "Information that you send is stored on our servers until you ask us to remove it."),
    (Choice, "You can change your privacy settings at any time in your account."),
    (Regions, "Your data is sent to the United States."),
    (Security, "Only staff who need the information to do their work have access to it."),
    (Security, "We use encryption and firewalls to protect your information."),
    (Security, "No transmission over the internet is fully secure, so we cannot guarantee the security of your data."),
    (Security, "Technical and organizational measures guard our databases against unauthorized access."),
    (Security, "Please keep your password confidential."),
    (Choice, "You may unsubscribe from our newsletter at any time."),
    (Choice, "You can opt out of targeted advertising on this page."),
    (Choice, "Most browsers let you refuse cookies or warn you before one is set."),
    (Choice, "If you do not want to receive our mail, tell us and we will remove you from our mailing list."),
    (Choice, "What choices do I have?"),
    (Rights, "You may review, correct or delete your personal information in your profile."),
    (Rights, "You have the right to access your data and the right to erasure."),
    (Rights, "You can delete your account at any time in the settings."),
    (Rights, "To exercise your rights, send us a request."),
    (Children, "Our site is not meant for children under 13."),
    (Children, "If a parent learns that a child gave us data, we will delete it."),
    (Regions, "California residents may ask once a year to whom we disclosed their data."),
    (Regions, "Your data may be transferred to the United States and other countries."),
    (Regions, "We rely on standard contractual clauses for transfers outside the European Union."),
    (Changes, "We may change this policy from time to time."),
    (Changes, "Check this page regularly for updates to our privacy policy."),
    (Changes, "We will post any material changes here and tell you by email."),
    (Contact, "If you have any questions about this policy, please write to privacy@nettlebed.example."),
    (Contact, "You can contact us by mail at 12 Harbour Street, Suite 4, Fennport."),
    (Contact, "Please contact us at hello@oxbow.example."),
    (Terms, "Our site contains links to other websites, and we are not responsible for what they do."),
    (Terms, "We accept no liability for damages, and all warranties are disclaimed."),
    (Introduction, "At Dunmore Maps, the privacy of our readers is a priority, whatever they read."),
    (Introduction, "Nothing is more important to Ashby Mills than the privacy of those who visit it."),
    (Collection, "You can supply us with a portrait for your page."),
    (Use, "This allows us to answer faster and to stock the books that you like."),
    (Use, "It helps us plan our routes and keep our timetable."),
    (Use, "From time to time we may send you announcements about events near you."),
    (Use, "We may call you with offers, or notify you of a concert that fits your interests."),
    (Tracking, "When you open a page, your browser tells our computer which pages you saw before."),
    (Tracking, "Session and persistent files let our pages remember your computer."),
    (Tracking, "These statistics show the traffic of our pages by hour."),
    (Sharing, "Our advertising partners set cookies and beacons when you look at their banners."),
    (Retention, "Copies of your letters stay in our archive, and we keep them indefinitely."),
    (Retention, "We keep a copy of each invoice permanently."),
    (Security, "Our vault guards against loss, theft and alteration of what you send us."),
    (Security, "We take every care to protect what you entrust to us."),
    (Security, "We take reasonable steps to ensure that nobody else reads your letters."),
    (Security, "You are responsible for your password; do not share it with anyone."),
    (Rights, "If your information is inaccurate, we will gladly correct it."),
    (Rights, "You can keep your details up to date in your profile."),
    (Rights, "Should you find errors in the data that we hold, we will correct them."),
    (Choice, "You may set your browser to block cookies."),
    (Children, "We ask a parent or guardian to agree before a young reader opens an account."),
    (Children, "Parents can look at what their daughters and sons have sent us."),
    (Contact, "You can call us about privacy on weekdays."),
    (Contact, "Our customer service can be reached via 0555 0100, and our privacy department by mail."),
    (Contact, "Email us about our privacy practices."),
    (Terms, "Other websites that we link to have policies of their own."),
    (Introduction, "How Fernhill collects, uses, shares and protects your information is told below."),
    (Introduction, "The collection, use and disclosure of your data by Tarnside follows the practices on this page."),
    (Introduction, "Ardmore and its daughter firms are collectively called Ardmore here."),
    (Introduction, "We encourage you to read this privacy notice."),
    (Children, "You must be ten years old to play."),
    (Contact, "Our office takes comments and suggestions on weekdays."),
    (Terms, "Some of these links lead to sites of others, whose content is not ours."),
    (Introduction, "We are a leading maker of kites, based in Oslo."),
    (Introduction, "This site is owned and operated by Pellworm Kites."),
    (Retention, "We store your details for the season."),
    (Retention, "We hold your data while the case is open."),
    (Other, "The weather in the valley was fair."),
    (Other, "Thank you, and see you soon."),
    (Other, "Page 4"),
];

/// Paragraphs about several things, with all of them.
const FILED_TWICE: &[(&[Topic], &str)] = &[
    (
        &[Tracking, Collection],
        "Our servers automatically record the IP address, the browser type and the pages that you open in log files.",
    ),
    (&[Tracking, Sharing], "We measure our traffic with Google Analytics, which sets cookies of its own."),
    (
        &[Security, Retention],
        "We protect your data with encryption and strict procedures. We retain your data for three years.",
    ),
    (
        &[Children, Contact],
        "Our games are not directed to children under 13, and we do not knowingly collect their data. If you have \
        questions about this policy, please contact us.",
    ),
    (
        &[Collection, Use],
        "We collect your email address when you register. We use this information to answer you and to \
        improve our services.",
    ),
    (&[Sharing, Choice], "We share your address with our partners. You can opt out of this at any time."),
    (
        &[Changes, Contact],
        "We may change this policy from time to time. If you have any questions about it, please contact us.",
    ),
    (
        &[Rights, Contact],
        "You may access, correct or delete your data. If you have any questions, please \
        contact us at help@tarnside.example.",
    ),
];

#[test]
fn a_paragraph_is_filed_first_under_what_it_is_about() {
    let wrong: Vec<String> = FILED
        .iter()
        .filter(|(topic, text)| topics(text).first() != Some(topic))
        .map(|(topic, text)| format!("{topic:?}, not {:?}: {text}", topics(text)))
        .collect();
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), FILED.len(), wrong.join("\n"));
}

#[test]
fn a_paragraph_about_one_thing_is_filed_once_or_twice() {
    let named: usize = FILED.iter().map(|(_, text)| topics(text).len()).sum();
    assert!(named * 4 <= FILED.len() * 5, "{named} topics for {} paragraphs", FILED.len());
}

#[test]
fn a_paragraph_about_several_things_is_filed_under_all() {
    for (expected, text) in FILED_TWICE {
        let found = topics(text);
        assert!(expected.iter().all(|topic| found.contains(topic)), "{expected:?}, not {found:?}: {text}");
    }
}

#[test]
fn a_heading_tells_what_a_bare_paragraph_is_about() {
    let bare = "That happens seldom, and only in the summer.";
    assert_eq!(topics(bare), [Other]);
    let check =
        |heading: &str, topic: Topic| assert_eq!(topics(&format!("## {heading}\n\n{bare}")), [topic], "{heading}");
    check("Cookies", Tracking);
    check("Who we share it with", Sharing);
    check("How we use it", Use);
    check("How long we keep it", Retention);
    check("How we protect it", Security);
    check("Your data protection rights", Rights);
    check("Our data protection officer", Contact);
    check("Updating your details", Rights);
    check("Changes to this policy", Changes);
    check("Lawful bases", Use);
}

#[test]
fn a_heading_does_not_hide_what_a_paragraph_says() {
    let choice = "You can opt out of targeted advertising, and you may unsubscribe from our newsletter at any time.";
    assert!(topics(&format!("## Cookies\n\n{choice}")).contains(&Choice));
}

#[test]
fn an_item_goes_on_where_its_lead_in_stops() {
    let item = "banks in Oslo";
    assert_eq!(topics(&format!("- {item}")), [Other]);
    assert_eq!(
        topics(&format!("We share your data with the following third parties:\n\n- postmen\n- {item}")),
        [Sharing]
    );
    assert_eq!(topics("We use your information for these purposes:\n\n- billing\n- printing labels")[0], Use);
}

#[test]
fn what_is_said_at_length_outweighs_what_is_said_in_passing() {
    let long =
        "We retain your data for one year. We retain your orders for ten years. We keep your letters for a month.";
    assert_eq!(topics(&format!("{long} We are a small company and we use cookies."))[0], Retention);
    assert!(!topics(&format!("{long} We use cookies.")).contains(&Tracking));
}

#[test]
fn what_is_denied_is_spoken_of_all_the_same() {
    assert_eq!(topics("We share your data with advertisers."), topics("We do not share your data with advertisers."));
}
