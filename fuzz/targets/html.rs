//! Feeds anything to the reader of HTML files.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| smallprint_fuzz::html(bytes));
