//! One judgement by itself, as the command line asks for it.

use serde::Serialize;

use super::comparison::{About, Comparison};
use super::picture::points;
use crate::indicator::Indicator;
use crate::judgement::{Interval, Level, Question, Rule, Verdict};
use crate::language::Language;
use crate::observation::Point;
use crate::school::{Unit, UnitCode, UnitLevel};
use crate::store::{Result, Store};

/// What is said of a unit's newest figure, and what it rests on.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Judged {
    pub verdict: Level,
    /// Why nothing can be said; null when something is.
    pub reason: Option<String>,
    /// The pupils behind the figure; null when not known.
    pub n: Option<u32>,
    pub interval: Option<Interval>,
    pub rule: Rule,
    pub sentence: String,
    /// The school year that is judged.
    pub period: Option<String>,
    /// The rule in plain words, then the calculation with the numbers put in.
    pub why: Vec<String>,
}

impl Judged {
    /// The newest figure beside another unit's of the same year, or beside the unit's own of the year before.
    /// A distribution is judged by its lowest level. `None` for a unit that the store does not know.
    pub fn read(
        store: &Store,
        code: &UnitCode,
        indicator: &Indicator,
        against: Option<&UnitCode>,
        language: Language,
    ) -> Result<Option<Self>> {
        let lowest = match indicator.level_key(1) {
            Some(key) => store.catalogue()?.indicator(&key).cloned(),
            None => None,
        };
        let indicator = lowest.as_deref().unwrap_or(indicator);
        let Some((id, unit)) = store.unit(code)? else { return Ok(None) };
        let own = points(store, id, indicator)?;
        let newest = own.iter().rev().find(|p| p.value.is_some()).or(own.last());
        let (question, other, other_name) = match against {
            None => {
                let before = newest.and_then(|n| own.iter().find(|p| p.period == n.period.previous()));
                (Question::ChangeFromLastYear, before.cloned(), String::new())
            }
            Some(code) => {
                let Some((id, other)) = store.unit(code)? else { return Ok(None) };
                let theirs = points(store, id, indicator)?;
                let same = newest.and_then(|n| theirs.into_iter().find(|p| p.period == n.period));
                (question(&unit, &other), same, name(&other, language))
            }
        };
        let said = say(indicator, question, (&unit, newest), (&other_name, other.as_ref()), language);
        Ok(Some(Self::of(said, newest.map(|p| p.period.to_string()))))
    }

    fn of(verdict: Verdict, period: Option<String>) -> Self {
        let Verdict { level, reason, n, interval, rule, sentence, why, .. } = verdict;
        let why = [why.rule].into_iter().chain(why.steps).chain([why.reference]).collect();
        Self { verdict: level, reason, n, interval, rule, sentence, period, why }
    }
}

fn say(
    indicator: &Indicator,
    question: Question,
    (unit, own): (&Unit, Option<&Point>),
    (other_name, other): (&str, Option<&Point>),
    language: Language,
) -> Verdict {
    let period = own.map(|p| p.period.label()).unwrap_or_default();
    let before = own.map(|p| p.period.previous().label()).unwrap_or_default();
    let last_year = question == Question::ChangeFromLastYear;
    let about = About {
        indicator,
        question,
        own_name: &language.unit_kind(unit.level),
        other_name: if last_year { &before } else { other_name },
        period: &period,
        other_period: if last_year { &before } else { &period },
    };
    Comparison::of(indicator, question, own, other).say(about, own, other, language)
}

/// A unit that is no larger, such as another school, has pupils of its own.
fn question(unit: &Unit, other: &Unit) -> Question {
    match other.level {
        level if level >= unit.level => Question::AgainstAnother,
        UnitLevel::Country => Question::AgainstCountry,
        UnitLevel::Fylke => Question::AgainstFylke,
        UnitLevel::Kommune | UnitLevel::School => Question::AgainstKommune,
    }
}

fn name(unit: &Unit, language: Language) -> String {
    match unit.level {
        UnitLevel::Country => language.unit_kind(unit.level),
        _ => unit.name.clone(),
    }
}
