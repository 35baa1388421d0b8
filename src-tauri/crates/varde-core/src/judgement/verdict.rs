//! A judgement as it is shown, and as the command line prints it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Level, Question};
use crate::language::Language;

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
    /// The pupils behind the figure that is judged, for a monthly series its measurements; null when not known.
    pub n: Option<u32>,
    /// What the figures are weighed by, at 95 %; null when nothing is said.
    pub interval: Option<Interval>,
    /// How it was weighed, or would have been.
    pub rule: Rule,
    /// It rests on figures that only the school itself may see.
    pub restricted: bool,
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

/// A finding about many figures or many schools, which is no single verdict.
#[derive(Debug, Clone, PartialEq)]
pub struct Said {
    pub sentence: String,
    pub why: Why,
}

/// Where two uncertain figures are weighed, their difference with its uncertainty; where one is held against limits,
/// what chance alone usually gives. The rule tells which.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, TS)]
pub struct Interval {
    pub low: f64,
    pub high: f64,
    pub unit: IntervalUnit,
}

/// What an interval is counted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum IntervalUnit {
    /// The indicator's own unit.
    Points,
    /// Whole pupils: both ends are usual.
    Pupils,
    PercentagePoints,
}

/// The rule behind a verdict. The words in JSON stay as they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Rule {
    /// Two means: the interval of the difference.
    DifferenceOfMeans,
    /// Several years of means as one, then the difference. The interval is that of the difference.
    PooledMeans,
    /// A count of pupils and a known share: the interval is what chance usually gives.
    ExactBinomial,
    /// Two shares: Newcombe's interval of the difference, Fisher's mid-p for the level.
    Newcombe,
    /// Several years of pupils added up, then as [`Rule::ExactBinomial`].
    PooledExactBinomial,
    /// Several years of pupils added up, then as [`Rule::Newcombe`].
    PooledNewcombe,
    /// A trend in shares: exact mid-p, no interval.
    CochranArmitage,
    /// One school's count within the exact limits of its size.
    FunnelOfShares,
    /// One school's mean within the limits of its size.
    FunnelOfMeans,
    /// The limits of a monthly series' ordinary variation.
    Xmr,
    /// The smallest change of a mean that could be seen; the interval holds the changes that could not.
    SmallestVisibleChange,
    /// The same of a share, in pupils, by the exact test that will judge it.
    SmallestVisibleShare,
    /// Years before and after as one each, less the reference's change. The interval is that of what is left.
    BeforeAndAfter,
    /// The same of shares: the strict exact test and Newcombe's interval, whichever says less.
    BeforeAndAfterShares,
    /// A monthly series with a line before and one after: the interval is that of the step between them.
    InterruptedSeries,
    /// Varde has no method for this.
    NoMethod,
}

/// What is the same in a verdict whether anything can be said or not.
#[derive(Debug, Clone)]
pub(super) struct Frame {
    pub question: Question,
    pub question_text: String,
    pub rule: Rule,
    pub n: Option<u32>,
    pub restricted: bool,
}

impl Frame {
    pub fn told(
        self,
        level: Level,
        sentence: String,
        interval: Option<Interval>,
        why: Why,
        language: Language,
    ) -> Verdict {
        Verdict {
            question: self.question,
            level,
            level_text: language.text(level.message(self.question), &[]),
            question_text: self.question_text,
            sentence,
            reason: None,
            why,
            n: self.n,
            interval,
            rule: self.rule,
            restricted: self.restricted,
        }
    }

    /// `shown` is what may be shown all the same, as whole sentences.
    pub fn cannot_tell(self, shown: Option<String>, reason: String, why: Why, language: Language) -> Verdict {
        let sentence = shown.into_iter().chain([reason.clone()]).collect::<Vec<_>>().join(" ");
        let verdict = self.told(Level::CannotTell, sentence, None, why, language);
        Verdict { reason: Some(reason), ..verdict }
    }
}
