//! How a unit's figure stands beside a larger unit's: the comparison with its words.

use std::cmp::Ordering;

use super::chart::ReferenceRole;
use super::comparison::{About, Comparison};
use super::picture::Picture;
use crate::indicator::Kind;
use crate::judgement::several::{self, Pooled};
use crate::judgement::share::{self, Counted};
use crate::judgement::{Level, Question, Verdict};
use crate::language::Language;
use crate::observation::Point;
use crate::school::Period;

/// A comparison that has been said.
#[derive(Debug, Clone)]
pub(super) struct Stand {
    /// Below or above, when it is more than chance gives.
    pub direction: Option<Ordering>,
    /// For weighing many at once; `None` where nothing can be said.
    pub p: Option<f64>,
    pub verdict: Verdict,
    /// What it is held against and when, without what it is about: «mot landet, 2025–26».
    pub question: String,
}

impl Stand {
    pub fn is_told(&self) -> bool {
        self.verdict.level != Level::CannotTell
    }
}

impl Picture {
    /// The unit beside a reference in one year.
    pub(super) fn stand(&self, role: ReferenceRole, year: usize, own_name: &str, language: Language) -> Stand {
        let reference = self.reference(role);
        let name = language.reference_name(role, reference.map_or("", |r| &r.name));
        let other = reference.and_then(|r| r.points.get(year)).and_then(Option::as_ref);
        let period = self.periods.get(year).map_or_else(String::new, |p| p.label());
        let about = About {
            indicator: &self.indicator,
            question: role.question(),
            own_name,
            other_name: &name,
            period: &period,
            other_period: &period,
        };
        Stand::of(self.against(role, year), about, self.own_at(year), other, language)
    }

    /// The newest years as one beside the country's: where a single year is too small to stand out, several may not be.
    pub(super) fn pooled_stand(&self, own_name: &str, language: Language) -> Option<Stand> {
        let name = language.reference_name(ReferenceRole::Country, "");
        let question = Question::PooledAgainstCountry;
        if self.indicator.kind == Kind::Share {
            let (own, other) = self.pooled_shares()?;
            let years = list(&own.years, language);
            let finding = several::compare(question, Some(&own), other.as_ref());
            let about = share::About { question, own_name, other_name: &name, period: &years, other_period: &years };
            let verdict = several::say(&finding, about, Some(&own), other.as_ref(), language);
            let question = verdict.question_text.clone();
            return Some(Stand { direction: finding.direction(), p: finding.p(), verdict, question });
        }
        let (own, other, finding) = self.pooled_against_country()?;
        let years = list(&own.years, language);
        let indicator = &*self.indicator;
        let about = About { indicator, question, own_name, other_name: &name, period: &years, other_period: &years };
        Some(Stand::of(finding, about, Some(&own.point), Some(&other.point), language))
    }

    /// The newest years of a share added up, and the same years of the country.
    fn pooled_shares(&self) -> Option<(Pooled, Option<Pooled>)> {
        let counted = |points: &[Option<Point>]| -> Vec<Counted> {
            points.iter().flatten().map(|p| Counted::published(p, self.indicator.decimals)).collect()
        };
        let own = several::newest(&counted(&self.own))?;
        let country = &self.reference(ReferenceRole::Country)?.points;
        let same = several::same_years(&own, &counted(country));
        Some((own, same))
    }
}

impl Stand {
    fn of(
        finding: Comparison,
        about: About<'_>,
        own: Option<&Point>,
        other: Option<&Point>,
        language: Language,
    ) -> Self {
        let verdict = finding.say(about, own, other, language);
        let question = verdict.question_text.clone();
        Self { direction: finding.direction(), p: finding.p(), verdict, question }
    }
}

/// «2023–24, 2024–25 og 2025–26».
fn list(years: &[Period], language: Language) -> String {
    language.list(&years.iter().map(|period| period.label()).collect::<Vec<_>>())
}
