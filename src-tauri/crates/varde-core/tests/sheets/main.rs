//! What people keep themselves, from bytes to results. Every workbook is made here.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod damaged;
mod making;
mod mappings;
mod reading;
mod remembering;
mod results;
mod texts;
