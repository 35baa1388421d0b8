//! One figure beside another, whatever kind of figure it is: means by their uncertainty, shares by their pupils.

use std::cmp::Ordering;

use crate::indicator::{Indicator, Kind};
use crate::judgement::{Level, Question, Verdict, difference, share};
use crate::language::Language;
use crate::observation::Point;

/// A comparison before it has words.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Comparison {
    Mean(difference::Finding),
    Share(share::Finding),
}

/// What is compared, by name.
#[derive(Debug, Clone, Copy)]
pub(super) struct About<'a> {
    pub indicator: &'a Indicator,
    pub question: Question,
    /// «skolen», «kommunen», …
    pub own_name: &'a str,
    /// «landet», «Løten», … or last year.
    pub other_name: &'a str,
    /// The school year that is judged.
    pub period: &'a str,
    /// The school year that it is compared with.
    pub other_period: &'a str,
}

impl Comparison {
    pub fn of(indicator: &Indicator, question: Question, own: Option<&Point>, other: Option<&Point>) -> Self {
        if indicator.kind == Kind::Share {
            let counted = |point: &Point| share::Counted::published(point, indicator.decimals);
            let (own, other) = (own.map(counted), other.map(counted));
            return Self::Share(share::compare(question, own.as_ref(), other.as_ref()));
        }
        Self::Mean(difference::compare(indicator, question, own, other))
    }

    pub fn level(&self) -> Level {
        match self {
            Self::Mean(finding) => finding.level(),
            Self::Share(finding) => finding.level(),
        }
    }

    /// Below or above, when it is more than chance gives.
    pub fn direction(&self) -> Option<Ordering> {
        match self {
            Self::Mean(finding) => finding.direction(),
            Self::Share(finding) => finding.direction(),
        }
    }

    /// For weighing many at once; `None` where nothing can be said.
    pub fn p(&self) -> Option<f64> {
        match self {
            Self::Mean(finding) => finding.p(),
            Self::Share(finding) => finding.p(),
        }
    }

    pub fn is_told(&self) -> bool {
        self.level() != Level::CannotTell
    }

    pub(super) fn say(
        &self,
        about: About<'_>,
        own: Option<&Point>,
        other: Option<&Point>,
        language: Language,
    ) -> Verdict {
        let About { indicator, question, own_name, other_name, period, other_period } = about;
        match self {
            Self::Mean(finding) => {
                let about = difference::About { indicator, question, own_name, other_name, period, other_period };
                difference::say(finding, about, own, other, language)
            }
            Self::Share(finding) => {
                let counted = |point: &Point| share::Counted::published(point, indicator.decimals);
                let about = share::About { question, own_name, other_name, period, other_period };
                share::say(finding, about, own.map(counted).as_ref(), other.map(counted).as_ref(), language)
            }
        }
    }
}
