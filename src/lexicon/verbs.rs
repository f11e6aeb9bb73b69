//! What is done: families of verbs, with the nouns that name the same act.

use super::{Concept, Sort::Verb};

const fn verb(name: &'static str, phrases: &'static str) -> Concept {
    Concept { name, of: "", phrases, sort: Verb }
}

pub const VERBS: &[Concept] = &[
    verb("collect", "collect, gather, obtain, receive, acquire, capture, record, harvest, collection/n, gathering/n"),
    verb("ask", "ask, ask for, request, prompt, invite, solicit"),
    verb("require", "require, need, oblige"),
    verb(
        "use",
        "use, process, utilize, utilise, analyze, analyse, handle, employ, make:made use of, processing/n, usage/n",
    ),
    verb(
        "share",
        "share, disclose, transfer!, pass, pass on, pass along, release, distribute, exchange, reveal, divulge, \
        make:made available, hand, hand over, give:gave:given, give out, give:gave:given away, provide, transmit!, \
        furnish, supply, forward, disclosure/n, transfer/n, report, communicate, release/n",
    ),
    // What is given, from the side of those who get it.
    verb("receive", "receive, get:got, have:had access to, has access to, gain access to"),
    verb("sell", "sell:sold, rent, trade, lease, barter, sale/n, rental/n, monetize, monetise"),
    verb("keep", "keep:kept, retain, store, hold:held, preserve, maintain, save, archive, retention/n, storage/n"),
    verb(
        "delete",
        "delete, erase, remove, destroy, discard, purge, wipe, anonymize, anonymise, deletion/n, erasure/n, removal/n",
    ),
    verb("correct", "correct, rectify, amend, update, edit, fix, correction/n, rectification/n, change, modify"),
    verb("access", "access, have:had access to, has access to, view, review, see:saw:seen, inspect, look at"),
    verb(
        "alter",
        "change, modify, amend, revise, update, alter, replace, change/n, modification/n, revision/n, \
        amendment/n, update/n",
    ),
    verb("notify", "notify, inform, alert, tell:told, email, notice/n, notification/n, announce"),
    verb("post", "post, publish, display, place, reflect"),
    verb("send", "send:sent, mail, email, deliver, mailing/n, contact, notify, text, inform"),
    verb("track", "track, monitor, tracking/n, observe, log!"),
    verb("combine", "combine, merge, append, enrich, supplement"),
    verb("associate", "link, associate, match, join"),
    verb("target", "target, personalize, personalise, tailor, customize, customise, retarget, targeting/n"),
    verb("serve", "serve, show, display, deliver, present, place, set:set, drop!, deploy"),
    verb("profile", "profiling/n, profile you, profile users, profile our users, profile visitors"),
    verb("train", "train, training/n, improve our models, develop our models"),
    verb("encrypt", "encrypt, encryption/n, hash, scramble"),
    verb("protect", "protect, secure, safeguard, guard, protection/n"),
    verb(
        "refuse",
        "opt out, unsubscribe, decline, object, withdraw:withdrew:withdrawn, revoke, disable, block, reject, \
        turn off, switch off, deactivate, refuse, optout/n, deny",
    ),
    verb("agree", "agree, consent, accept, acknowledge, authorize, authorise, permit!, approve, opt in"),
    verb("read", "read:read, scan!, listen, open, watch, look into"),
    verb("visit", "visit, browse, surf, enter, navigate"),
    verb("submit", "submit!, enter, type, upload, fill, volunteer, register"),
    verb(
        "act",
        "help, allow, enable, want, include, contain, apply, describe, explain, operate, offer, improve, respond, \
         create, make:made, take:took:taken, believe, determine, learn, choose:chose:chosen, click, comply, assist, \
         work, perform, conduct, go:went:gone, perform, exist, occur!, happen, decide, fail, become:became, \
         leave:left, buy:bought, purchase, order, ship!, pay:paid, charge, process, understand:understood, administer, \
         prevent, investigate, enforce, defend, detect, fulfill, fulfil!, complete, cancel!, close, transact, \
         participate, interact, intend, plan, reserve, strive, encourage, recommend, ensure, govern, link to, belong, \
         relate, identify, run:ran, install, download, sign, support, develop, deem, agree to be bound, bind:bound, \
         find:found, know:knew:known, appear, differ, cease, stop!, wish, expect, promise, guarantee, \
         undertake:undertook:undertaken, commit!, engage, advertise, market, promote, authenticate, verify, validate, \
         diagnose, measure, consider, treat, define, mean:meant, refer!, address, limit, restrict, follow, honor, \
         honour, respect, recognize, recognise, obey:obeyed, adhere, abide, begin:began:begun, start, try, attempt, \
         get:got, come:came, say:said, set:set, write:wrote:written",
    ),
];
