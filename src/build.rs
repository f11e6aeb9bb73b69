//! Compiles what the engine knows into tables before the engine itself is compiled, so that it wakes with nothing to do.

// The build reads of these modules what it needs; the engine uses the rest.
#![allow(dead_code, unused_imports)]

mod checklists;
mod compile;
mod meaning;
mod report;
mod rule;
mod rules;
mod topics;

mod clause {
    pub mod signals;
}

mod lexicon {
    mod actors;
    mod concept;
    mod data;
    mod inflection;
    mod phrases;
    mod signals;
    mod verbs;

    pub use concept::{ConceptSet, Form, LONGEST_PHRASE, Sort, WordId, ones};
    pub use phrases::{Branch, Concept, Phrases, concepts};
}

use std::path::Path;
use std::{env, fs};

fn main() {
    // What the tables are made of is compiled into this program, and Cargo knows when to make it anew.
    println!("cargo::rerun-if-changed=src/build.rs");
    match compile::compile() {
        Ok(tables) => {
            let folder = env::var("OUT_DIR").expect("Cargo tells where to write");
            for (name, table) in ["lexicon.rs", "signals.rs", "needs.rs", "rules.rs"].into_iter().zip(tables) {
                fs::write(Path::new(&folder).join(name), table).expect("a folder that can be written to");
            }
        }
        Err(error) => println!("cargo::error={error}"),
    }
}
