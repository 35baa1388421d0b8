//! What went wrong, as hosts tell it: a code for programs, a message for people, and the detail for support.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::language::Language;
use crate::store::StoreError;
use crate::words;

/// An error that crosses to a reader. A code exists only where a host branches on it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "AppError")]
pub struct Trouble {
    #[ts(as = "String")]
    pub code: Code,
    /// What happened, what was kept, what to do; in the reader's language.
    pub message: String,
    /// In the program's own words; holds no personal data.
    pub detail: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Code {
    /// The user stopped it.
    Cancelled,
    /// The store was made by a later Varde.
    Newer,
    /// The store is damaged.
    Corrupt,
    /// The store's folder cannot be reached.
    Unreachable,
    /// All else: show the message.
    Failed,
}

impl Trouble {
    pub fn failed(message: String, detail: Option<String>) -> Self {
        Self { code: Code::Failed, message, detail }
    }

    pub fn of(error: &StoreError, language: Language) -> Self {
        let (code, id) = match error {
            StoreError::Newer { .. } => (Code::Newer, "error-newer"),
            StoreError::Corrupt(_) => (Code::Corrupt, "error-corrupt"),
            StoreError::Unreachable(_) => (Code::Unreachable, "error-unreachable"),
            StoreError::Cancelled => (Code::Cancelled, "error-cancelled"),
            StoreError::Busy => (Code::Failed, "error-busy"),
            StoreError::Full => (Code::Failed, "error-full"),
            StoreError::Backup(_) => (Code::Failed, "error-backup"),
            StoreError::Unchecked(_) => (Code::Failed, "error-unchecked"),
            StoreError::Sql(_) => (Code::Failed, "error-defect"),
        };
        Self { code, message: words!(language, id), detail: Some(error.to_string()) }
    }
}
