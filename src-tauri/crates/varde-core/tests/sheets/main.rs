//! What people keep themselves, from bytes to results. Every workbook is made here.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "../common/mod.rs"]
mod common;
mod damaged;
mod importing;
mod making;
mod mappings;
mod reading;
mod remembering;
mod results;
mod texts;
