//! One thing that people have written, and what it is called.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Content;

/// A UUIDv7: rows from several stores never meet under one key.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
pub struct ItemId(pub String);

impl From<&str> for ItemId {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl std::fmt::Display for ItemId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

/// One thing in the thread of a unit.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Item {
    pub id: ItemId,
    /// Its order among those of its kind.
    pub place: i32,
    /// RFC 3339, UTC.
    pub made_at: String,
    pub changed_at: String,
    pub content: Content,
}

/// What sorts of things there are. The words in JSON and in the store stay as they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "ItemKind")]
pub enum Kind {
    OwnJudgement,
    Finding,
    Sheet,
    Challenge,
    Goal,
    Measure,
    Anchoring,
    Activity,
    LogEntry,
    Evaluation,
    Scheme,
    Group,
    Case,
    Meeting,
    Document,
}

impl Kind {
    pub const ALL: [Self; 15] = [
        Self::OwnJudgement,
        Self::Finding,
        Self::Sheet,
        Self::Challenge,
        Self::Goal,
        Self::Measure,
        Self::Anchoring,
        Self::Activity,
        Self::LogEntry,
        Self::Evaluation,
        Self::Scheme,
        Self::Group,
        Self::Case,
        Self::Meeting,
        Self::Document,
    ];

    /// The word in JSON, in the store and in messages.
    pub fn word(self) -> &'static str {
        match self {
            Self::OwnJudgement => "own-judgement",
            Self::Finding => "finding",
            Self::Sheet => "sheet",
            Self::Challenge => "challenge",
            Self::Goal => "goal",
            Self::Measure => "measure",
            Self::Anchoring => "anchoring",
            Self::Activity => "activity",
            Self::LogEntry => "log-entry",
            Self::Evaluation => "evaluation",
            Self::Scheme => "scheme",
            Self::Group => "group",
            Self::Case => "case",
            Self::Meeting => "meeting",
            Self::Document => "document",
        }
    }
}
