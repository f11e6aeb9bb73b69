//! The legal checklists: what each law asks a policy to tell, where it asks for it, why that matters, and what tells it.
//!
//! Sources: GDPR Articles 13 and 14; California Civil Code §§ 1798.100 to 1798.135 (CCPA as amended by CPRA) with 11 CCR
//! § 7011; California Business and Professions Code § 22575 (CalOPPA); 16 CFR Part 312 (COPPA).

mod california;
mod children;
mod europe;

use crate::rule::{Requirement, Says, names, says};

/// Every item of every checklist, in the order in which they are shown.
pub fn requirements() -> impl Iterator<Item = &'static Requirement> {
    [europe::GDPR, california::CCPA, california::CALOPPA, children::COPPA].into_iter().flatten()
}

/// That the reader may see the data: the same in every law.
const ACCESS: &[Says] = &[
    says(
        "right|rights|request|entitled|opportunity|ability ~ access|copy|view|know|review|confirmation|informed \
         - reserve|reserves - access (to) (the|our|your|certain|some) services|service|site|website|products|features \
         - who you are",
    ),
    says("you may|can ~ access|view|review|request|obtain|inspect ~ {data} - enable|disable|turn"),
    says("like|want|wish ~ access|view|review|see ~ {data}|{correct}|{delete}"),
    says("give|provide|offer|giving|providing ~ you ~ access to ~ your ~ {=data}"),
    says("ask ~ copy|pieces - {parent}"),
    says("right|rights|request|ask ... information about|on|regarding ~ {collect}|{use}|{share}|{data}|categories"),
    says("right|rights|request|requests ... disclose|provide|tell ~ categories|pieces|what"),
];

/// That the reader may have it deleted.
const ERASURE: &[Says] = &[
    says(
        "right|rights|request|requests|requesting|entitled|opportunity|ability ... \
         delete|erase|erasure|deletion|removal|forgotten - reserve|reserves",
    ),
    says("you may|can ~ delete|erase|remove|deletion ~ {data}|account"),
    says("like|want|wish|ask|contact ~ delete|remove|erase ~ {data}|account"),
    says("to delete|remove|erase ~ your ~ {data}|account ... contact|email|write|visit|send|click|settings|form"),
    says("request|ask|have ~ {data}|account ~ deleted|removed|erased"),
    says("{delete} ... your request|instruction"),
    says("you may|can ... delete|erase ~ your (personal) {=data}|account"),
    says("you ~ delete|deletion|deleting|erase|remove ~ {=data}|account"),
    says("when|if|once|after|by|until ~ delete|deleting|close|closing ~ your ~ account"),
    says("contact|email|write ... delete|remove|erase ~ your|their ~ {data}|account"),
    says("give|offer|provide ~ you ~ way|ways|means|option|options|tools ... delete|remove|erase ~ {data}|account|it"),
    says("delete|erase|close my ~ {data}|account"),
];

/// How long it is kept, or by what that is measured; what never leaves the reader's device is kept by nobody else.
const RETENTION: &[Says] = &[
    names("retention period|periods|time|schedule"),
    names("retain|retained|kept|keep|store|stored|hold|held ~ {data} ... long|longer|until|while|period"),
    names("{data} ~ retained|kept|stored|held ... long|longer|until|while|period|beyond|indefinitely|forever|duration"),
    names("use|used|process|processed ~ {data} ~ long as"),
    names("deleted|erased|removed|destroyed|purged|anonymised|anonymized ~ after|within ~ {period}"),
    names("{cookie} ~ last|lasts|expire|expires ~ {period}"),
    names("retention ~ {period}"),
    names("how long ~ keep|retain|store"),
    names(
        "retained|kept|stored|remains|stays ~ on your (mobile|own) device|phone|computer ... \
         not (be) collected|sent|shared|transmitted|leave",
    ),
];
