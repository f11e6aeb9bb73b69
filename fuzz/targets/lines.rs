//! Feeds anything to the reader of lines of JSON.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| smallprint_fuzz::lines(bytes));
