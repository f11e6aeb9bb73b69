//! Feeds any text to the engine.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| smallprint_fuzz::text(bytes));
