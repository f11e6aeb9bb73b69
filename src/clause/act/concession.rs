//! Takes back a denial that a later clause makes an exception from: "we do not share it, but we may give it to …".

use super::{Act, Actor, Polarity};
use crate::clause::signals::Signals;
use crate::clause::tagged::Tagged;
use crate::lexicon::{Lexicon, Sort};

/// Denials in whose sentence the same is done behind "but" have an exception. What is denied and done by one word, as in
/// "we do not sell it, but we may sell it to …", is no more than that exception.
pub fn concede(lexicon: &Lexicon, signals: &Signals, tagged: &Tagged, acts: &mut [Act]) {
    let Some(but) = tagged.first(signals.but) else { return };
    let conceded: Vec<usize> =
        (0..acts.len()).filter(|&at| concedes(lexicon, signals, tagged, &acts[at], but.at)).collect();
    for later in conceded {
        let Act { verb, .. } = acts[later];
        let denied = |act: &Act| act.polarity == Polarity::Denied && act.verb.concept == verb.concept;
        let word = tagged.tokens[verb.at].word;
        for earlier in 0..later {
            if acts[earlier].verb.at < but.at && denied(&acts[earlier]) {
                acts[earlier].polarity = Polarity::DeniedExcept;
                if tagged.tokens[acts[earlier].verb.at].word == word {
                    acts[later].polarity = Polarity::DeniedExcept;
                }
            }
        }
    }
}

/// Whether the company does something with data behind a "but".
pub fn concedes(lexicon: &Lexicon, signals: &Signals, tagged: &Tagged, act: &Act, but: usize) -> bool {
    let ours = match act.actor {
        Actor::Named(concept) => concept == signals.we,
        Actor::Unstated => true,
        Actor::Other => false,
    };
    let data = tagged.marks.iter().any(|m| {
        let within = act.object.contains(&m.at) || act.patient.contains(&m.at);
        within && lexicon.sort(m.concept) == Sort::Data && m.concept != signals.aggregate
    });
    act.verb.at > but && ours && !act.polarity.is_denied() && (act.pronoun || data)
}
