//! Why a command could not go on, and what to do about it.

use std::fmt;

/// A failure in two halves: what happened, and what the reader can do.
#[derive(Debug, PartialEq, Eq)]
pub struct Stop {
    what: String,
    remedy: String,
}

impl Stop {
    pub fn new(what: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self { what: what.into(), remedy: remedy.into() }
    }
}

impl fmt::Display for Stop {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}\n  → {}", self.what, self.remedy)
    }
}
