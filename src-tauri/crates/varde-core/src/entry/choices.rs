//! What can be typed, for whom, and for which years.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::EntryWhat;
use crate::clock::Timestamp;
use crate::indicator::{Area, Frequency, Indicator, Kind, Measure};
use crate::language::Language;
use crate::school::{Period, Unit, UnitCode, UnitLevel};
use crate::store::{Result, Store};
use crate::words;

/// Years back from today's that are offered.
const YEARS: usize = 20;

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct EntryChoices {
    /// Tests whose pupils can be counted by mastery level.
    pub tests: Vec<EntryChoice>,
    /// Indicators that people have made.
    pub own: Vec<EntryChoice>,
    /// All others, those of one group together.
    pub others: Vec<EntryChoice>,
    /// The unit itself, its kommune, and the schools there; empty when no unit is chosen.
    pub units: Vec<EntryUnit>,
    /// School years, newest first.
    pub periods: Vec<EntryPeriod>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EntryChoice {
    pub what: EntryWhat,
    pub name: String,
    /// What belongs together in a list: «Elevundersøkelsen».
    pub group: String,
    /// Its columns are months.
    pub monthly: bool,
    /// The first school year after those whose figures the publisher has withdrawn; null where none have been.
    pub first: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EntryUnit {
    /// Orgnr or kommunenummer.
    pub id: String,
    pub name: String,
    pub level: UnitLevel,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EntryPeriod {
    /// Such as `2025-26`.
    pub id: String,
    /// As people read it.
    pub label: String,
}

impl EntryChoices {
    pub fn read(store: &Store, unit: Option<&UnitCode>, now: Timestamp, language: Language) -> Result<Self> {
        let catalogue = store.catalogue()?;
        let mut choices = Self {
            tests: Vec::new(),
            own: Vec::new(),
            others: Vec::new(),
            units: units(&store.units()?, unit),
            periods: years(now).map(|period| EntryPeriod::of(period, language)).collect(),
        };
        for indicator in catalogue.indicators() {
            match (indicator.kind, &indicator.measure) {
                (Kind::Distribution { .. }, _) => choices.tests.push(EntryChoice::of(indicator, language)),
                (_, Measure::Level { .. }) => {}
                (_, Measure::Own { .. }) => choices.own.push(EntryChoice::of(indicator, language)),
                _ => choices.others.push(EntryChoice::of(indicator, language)),
            }
        }
        // A school begins with a test that its own pupils take.
        let id = unit.map_or(Ok(None), |unit| store.unit_id(unit))?;
        let grades = id.map_or(Ok(Vec::new()), |id| store.grades_of(id))?;
        choices.tests.sort_by_key(|choice| !choice.grade().is_some_and(|grade| grades.contains(&grade)));
        Ok(choices)
    }
}

impl EntryPeriod {
    pub(crate) fn of(period: Period, language: Language) -> Self {
        Self { id: period.to_string(), label: language.period(period) }
    }
}

fn years(now: Timestamp) -> impl Iterator<Item = Period> {
    let back = |year: &Period| Some(year.previous()).filter(|year| *year >= Period::EARLIEST);
    std::iter::successors(Some(Period::at(now)), back).take(YEARS)
}

impl EntryChoice {
    fn of(indicator: &Indicator, language: Language) -> Self {
        let subject = indicator.subject().map(|subject| language.subject_name(subject));
        let grade = language.grade_name(indicator.grade.unwrap_or_default());
        let (what, name) = match (indicator.kind, subject) {
            (Kind::Distribution { .. }, Some(subject)) => (
                EntryWhat::Distribution {
                    subject: indicator.subject().unwrap_or_default().to_owned(),
                    grade: indicator.grade.unwrap_or_default(),
                },
                words!(language, "indicator-name", subject = subject, grade = grade),
            ),
            _ => (EntryWhat::Indicator { key: indicator.key.clone() }, language.indicator_name(indicator)),
        };
        let after_withdrawn =
            indicator.segments.iter().rposition(|segment| segment.withdrawn).map_or(0, |last| last + 1);
        let good = indicator.segments.get(after_withdrawn);
        Self {
            what,
            name,
            group: group(indicator.area, language),
            monthly: indicator.frequency == Frequency::Monthly,
            first: good.and_then(|segment| segment.from).map(|from| from.school_year().to_string()),
        }
    }
}

impl EntryChoice {
    /// Of a test that is entered by its levels.
    fn grade(&self) -> Option<u8> {
        match &self.what {
            EntryWhat::Distribution { grade, .. } => Some(*grade),
            EntryWhat::Indicator { .. } => None,
        }
    }
}

/// Where figures come from, as a heading over them.
pub(crate) fn group(area: Area, language: Language) -> String {
    let id = match area {
        Area::NationalTests => "entry-group-national-tests",
        Area::Survey => "entry-group-survey",
        Area::FinalGrades => "entry-group-final-grades",
        Area::Own => "entry-group-own",
    };
    language.text(id, &[])
}

/// The unit first, then its kommune, then the kommune's schools by name.
fn units(all: &[Unit], unit: Option<&UnitCode>) -> Vec<EntryUnit> {
    let Some(own) = unit.and_then(|code| all.iter().find(|u| u.id == code.as_str())) else { return Vec::new() };
    let kommune = own.kommunenummer.as_deref();
    let mut near: Vec<&Unit> =
        all.iter().filter(|u| u.id != own.id && kommune.is_some() && u.kommunenummer.as_deref() == kommune).collect();
    near.sort_by_key(|u| (u.level, u.name.to_lowercase()));
    let of = |u: &Unit| EntryUnit { id: u.id.clone(), name: u.name.clone(), level: u.level };
    std::iter::once(own).chain(near).map(of).collect()
}
