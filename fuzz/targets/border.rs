//! Feeds values of any shape to the border of the engine.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| smallprint_fuzz::border(bytes));
