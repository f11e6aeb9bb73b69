//! Feeds blocks at wild places to the engine.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| smallprint_fuzz::blocks(bytes));
