//! From numbers to a verdict and its reason. Every screen, page and export asks here, and gets the same answer.

pub mod difference;
pub mod pooled;

/// What a group of pupils can carry, for those who must not ask the statistics themselves.
pub use crate::statistics::thresholds::{Footing, ORDINARY_PUPILS, footing};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How much a difference can carry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// «kan være tilfeldig»: inside the 95 % limits.
    MayBeChance,
    /// «mulig forskjell»: beyond 95 %.
    Possible,
    /// «tydelig forskjell»: beyond 99.8 %.
    Clear,
    /// «kan ikke vurderes», with the reason.
    CannotTell,
}

/// What a verdict answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Question {
    ChangeFromLastYear,
    AgainstKommune,
    AgainstFylke,
    AgainstCountry,
    /// Several years as one, beside the same years of the country.
    PooledAgainstCountry,
}

/// A judgement with all that it rests on, in the reader's words.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Verdict {
    pub question: Question,
    pub level: Level,
    /// The level in words: «Tydelig forskjell».
    pub level_text: String,
    /// What it is about: «mot landet, 2025–26».
    pub question_text: String,
    /// The whole verdict as a sentence, with n and interval.
    pub sentence: String,
    /// Why nothing can be said; only with `CannotTell`.
    pub reason: Option<String>,
    pub why: Why,
}

/// «Hvorfor sier Varde dette?»: the rule, with the numbers put in.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Why {
    /// The rule in plain words.
    pub rule: String,
    /// The calculation, one line per step, with this unit's numbers.
    pub steps: Vec<String>,
    /// Where the method comes from.
    pub reference: String,
}

impl Level {
    /// The word in JSON and in messages.
    pub fn word(self) -> &'static str {
        match self {
            Self::MayBeChance => "may-be-chance",
            Self::Possible => "possible",
            Self::Clear => "clear",
            Self::CannotTell => "cannot-tell",
        }
    }

    /// A change is called a change, and a difference a difference.
    fn message(self, question: Question) -> &'static str {
        match (self, question == Question::ChangeFromLastYear) {
            (Self::MayBeChance, _) => "level-may-be-chance",
            (Self::Possible, false) => "level-possible-difference",
            (Self::Possible, true) => "level-possible-change",
            (Self::Clear, false) => "level-clear-difference",
            (Self::Clear, true) => "level-clear-change",
            (Self::CannotTell, _) => "level-cannot-tell",
        }
    }
}
