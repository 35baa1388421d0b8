//! Where the series of an indicator break, and why: those that Varde knows of, and people's own.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::clock::Timestamp;
use crate::entry::EntryPeriod;
use crate::indicator::{Frequency, Indicator, Measure, OwnBreak, Segment};
use crate::language::Language;
use crate::school::Period;
use crate::store::{Committed, Edit, Operation, Result, Store};
use crate::words;

const LONGEST_REASON: usize = 160;

/// School years before today's that a break can be put in.
const YEARS: usize = 20;

/// An indicator's series from end to end.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Breaks {
    pub key: String,
    pub name: String,
    /// Oldest first; a break lies between each two.
    pub stretches: Vec<Stretch>,
    /// Where a break can be put, newest first: school years, or months.
    pub periods: Vec<EntryPeriod>,
}

/// Figures that can be compared with each other.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Stretch {
    /// As people read it; null for as far back as there are figures.
    pub from: Option<String>,
    /// Null while it is still running.
    pub to: Option<String>,
    /// The publisher has withdrawn every figure of it.
    pub withdrawn: bool,
    /// What sets it apart.
    pub reason: Option<String>,
    /// Where that is documented; empty where nobody has said it.
    pub source: String,
    /// The break that it begins with, where people have put it there. It can be another indicator's that this one is
    /// under, and is changed there.
    pub own: Option<OwnBreak>,
}

/// A break as it was filled in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BreakDraft {
    /// Of the break that is changed; none for a new one.
    pub id: Option<String>,
    pub indicator: String,
    /// The first period after the break: `2024-25`, or `2025-M01` where figures are monthly.
    pub period: String,
    pub reason: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum BreakField {
    Period,
    Reason,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BreakProblem {
    pub field: BreakField,
    pub text: String,
}

impl Breaks {
    /// `None` when the catalogue has no such indicator.
    pub fn read(store: &Store, key: &str, now: Timestamp, language: Language) -> Result<Option<Self>> {
        let catalogue = store.catalogue()?;
        let Some(indicator) = catalogue.indicator(key) else { return Ok(None) };
        let own = store.reader().own_breaks()?;
        let stretch = |segment: &Segment| Stretch {
            from: segment.from.map(|from| language.period(from)),
            to: segment.to.map(|to| language.period(to)),
            withdrawn: segment.withdrawn,
            reason: segment.reason.as_ref().map(|reason| language.said(reason)),
            source: segment.source.clone(),
            own: segment.from.and_then(|from| begins(&own, indicator, from)).cloned(),
        };
        Ok(Some(Self {
            key: indicator.key.clone(),
            name: language.indicator_name(indicator),
            stretches: indicator.segments.iter().map(stretch).collect(),
            periods: periods(indicator, now).map(|period| EntryPeriod::of(period, language)).collect(),
        }))
    }

    /// Takes a break away, as one step of undo. An unknown one changes nothing.
    pub fn remove(store: &mut Store, id: &str, at: Timestamp) -> Result<Committed<()>> {
        let Some(found) = store.reader().own_breaks()?.into_iter().find(|b| b.id == id) else {
            return Ok(Committed { value: (), changed: Vec::new() });
        };
        let operation = operation(store, Edit::Removed, &found.indicator, found.period)?;
        store.transact(&operation, at, |writer| writer.remove_own_break(id))
    }
}

impl BreakDraft {
    /// Writes the break as one step of undo, unless something is wrong with it; then says what.
    pub fn commit(&self, store: &mut Store, at: Timestamp, language: Language) -> Result<Committed<Vec<BreakProblem>>> {
        let problems = self.problems(store, language)?;
        let (Ok(period), true) = (self.period.parse::<Period>(), problems.is_empty()) else {
            return Ok(Committed { value: problems, changed: Vec::new() });
        };
        let edit = if self.id.is_some() { Edit::Changed } else { Edit::Made };
        let operation = operation(store, edit, &self.indicator, period.to_string())?;
        let done = store.transact(&operation, at, |writer| {
            let before = writer.reader().own_breaks()?.into_iter().find(|b| Some(&b.id) == self.id.as_ref());
            if let Some(moved) = before.filter(|b| b.period != period.to_string()) {
                writer.remove_own_break(&moved.id)?;
            }
            writer.put_own_break(&self.indicator, period, self.reason.trim(), at)
        })?;
        Ok(Committed { value: problems, changed: done.changed })
    }

    /// What is wrong with the fields, in words; empty when it can be written.
    pub fn problems(&self, store: &Store, language: Language) -> Result<Vec<BreakProblem>> {
        let mut problems = Vec::new();
        let mut note = |field, text: String| problems.push(BreakProblem { field, text });
        let catalogue = store.catalogue()?;
        let indicator = catalogue.indicator(&self.indicator);
        let fits =
            |period: &Period| indicator.is_some_and(|i| i.frequency == Frequency::Monthly || period.month().is_none());
        match self.period.parse::<Period>().ok().filter(fits) {
            None => note(BreakField::Period, language.text("break-period-wrong", &[])),
            Some(period) => {
                let own = store.reader().own_breaks()?;
                let moved = own.iter().find(|b| Some(&b.id) == self.id.as_ref());
                let stays = moved.is_some_and(|b| b.period == period.to_string());
                let taken = indicator.and_then(|i| i.segment(period)).is_some_and(|s| s.from == Some(period));
                let taken = taken || own.iter().any(|b| b.indicator == self.indicator && b.period == self.period);
                if taken && !stays {
                    note(BreakField::Period, words!(language, "break-taken", period = language.period(period)));
                }
            }
        }
        match self.reason.trim().chars().count() {
            0 => note(BreakField::Reason, language.text("break-reason-empty", &[])),
            length if length > LONGEST_REASON => {
                note(BreakField::Reason, words!(language, "own-too-long", most = LONGEST_REASON));
            }
            _ => {}
        }
        Ok(problems)
    }
}

/// The break of people's own that begins there: the indicator's, or of what it is under.
fn begins<'b>(own: &'b [OwnBreak], indicator: &Indicator, from: Period) -> Option<&'b OwnBreak> {
    let above = |b: &OwnBreak| {
        let rest = indicator.key.strip_prefix(&b.indicator);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
    };
    own.iter().filter(|b| above(b)).find(|b| b.period == from.to_string())
}

fn operation(store: &Store, edit: Edit, indicator: &str, period: String) -> Result<Operation> {
    let catalogue = store.catalogue()?;
    // Built-in ones are named in the language of whoever reads it.
    let name = match catalogue.indicator(indicator).map(|i| &i.measure) {
        Some(Measure::Own { name } | Measure::Item { name, .. }) => name.clone(),
        _ => String::new(),
    };
    Ok(Operation::Break { edit, indicator: indicator.to_owned(), name, period })
}

/// Newest first, next school year's too: a break can be known before it comes.
fn periods(indicator: &Indicator, now: Timestamp) -> impl Iterator<Item = Period> {
    let next = Period::at(now).next();
    let (newest, count) = match indicator.frequency {
        Frequency::Yearly => (Some(next), YEARS),
        // July is the last month of a school year.
        Frequency::Monthly => (Period::from_month(next.start_year() + 1, 7), YEARS / 2 * 12),
    };
    let back = |period: &Period| Some(period.previous()).filter(|p| *p >= Period::EARLIEST);
    std::iter::successors(newest, back).take(count)
}
