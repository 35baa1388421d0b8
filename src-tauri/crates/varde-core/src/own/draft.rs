//! An indicator on its way: what people have filled in, what is wrong with it, and writing it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::clock::Timestamp;
use crate::indicator::{Frequency, Good, OwnIndicator, OwnKind};
use crate::language::Language;
use crate::observation::{Cell, State, Thousandths};
use crate::store::{Committed, Edit, Figures, Operation, Result, Store};
use crate::words;

const LONGEST_NAME: usize = 80;
const LONGEST_UNIT: usize = 30;
const MOST_DECIMALS: u8 = 3;

/// The fields as they were filled in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OwnDraft {
    /// Of the indicator that is changed; none for a new one.
    pub key: Option<String>,
    pub name: String,
    /// What it counts, such as «prosent» or «dager».
    pub unit: String,
    pub decimals: u8,
    /// The lowest and the highest value that can be true, as typed.
    pub lowest: String,
    pub highest: String,
    pub good: Good,
    pub frequency: Frequency,
    pub kind: OwnKind,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum OwnField {
    Name,
    Unit,
    Decimals,
    Lowest,
    Highest,
    Frequency,
    Kind,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OwnProblem {
    pub field: OwnField,
    pub text: String,
}

/// What came of it: the key of what was written, or what must be put right first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OwnReport {
    pub key: Option<String>,
    pub problems: Vec<OwnProblem>,
}

impl OwnDraft {
    /// Writes the indicator as one step of undo, when nothing is wrong with it.
    pub fn commit(&self, store: &mut Store, at: Timestamp, language: Language) -> Result<Committed<OwnReport>> {
        let problems = self.problems(store, language)?;
        let (lowest, highest) = (number(&self.lowest), number(&self.highest));
        let (Some(lowest), Some(highest), true) = (lowest, highest, problems.is_empty()) else {
            return Ok(Committed { value: OwnReport { key: None, problems }, changed: Vec::new() });
        };
        let (key, name) = (self.key_in(store)?, self.name.trim().to_owned());
        let own = OwnIndicator {
            key: key.clone(),
            name: name.clone(),
            unit: self.unit.trim().to_owned(),
            decimals: self.decimals,
            lowest: lowest as f64 / 1000.0,
            highest: highest as f64 / 1000.0,
            good: self.good,
            frequency: self.frequency,
            kind: self.kind,
            item_of: None,
        };
        let edit = if self.key.is_some() { Edit::Changed } else { Edit::Made };
        let done =
            store.transact(&Operation::OwnIndicator { edit, name }, at, |writer| writer.put_own_indicator(&own, at))?;
        Ok(Committed { value: OwnReport { key: Some(key), problems }, changed: done.changed })
    }

    /// What is wrong with the fields, in words; empty when it can be written.
    pub fn problems(&self, store: &Store, language: Language) -> Result<Vec<OwnProblem>> {
        let mut problems = Vec::new();
        let mut note = |field, text: String| problems.push(OwnProblem { field, text });
        let say = |id| language.text(id, &[]);
        let name = self.name.trim();
        if OwnIndicator::key_of(name).is_none() {
            note(OwnField::Name, say("own-name-empty"));
        } else if name.chars().count() > LONGEST_NAME {
            note(OwnField::Name, words!(language, "own-too-long", most = LONGEST_NAME));
        } else if self.taken(store, language)? {
            note(OwnField::Name, words!(language, "own-name-taken", name = name));
        }
        match self.unit.trim().chars().count() {
            0 => note(OwnField::Unit, say("own-unit-empty")),
            length if length > LONGEST_UNIT => {
                note(OwnField::Unit, words!(language, "own-too-long", most = LONGEST_UNIT));
            }
            _ => {}
        }
        if self.decimals > MOST_DECIMALS {
            note(OwnField::Decimals, words!(language, "own-decimals", most = MOST_DECIMALS));
        }
        let held = match &self.key {
            Some(key) => store.reader().figures_of(key)?,
            None => Figures::default(),
        };
        let range = [(OwnField::Lowest, &self.lowest), (OwnField::Highest, &self.highest)];
        let [lowest, highest] = range.map(|(field, text)| {
            let number = number(text);
            if number.is_none() {
                note(field, say("own-not-a-number"));
            }
            number
        });
        if let (Some(lowest), Some(highest)) = (lowest, highest) {
            let whole = |thousandths: Thousandths| language.number(thousandths as f64 / 1000.0, 3);
            if lowest >= highest {
                note(OwnField::Highest, say("own-range"));
            } else if self.kind == OwnKind::Share && (lowest < 0 || highest > 100_000) {
                note(OwnField::Highest, say("own-share-range"));
            } else if let Some((low, high)) = held.range.filter(|(low, high)| *low < lowest || *high > highest) {
                note(OwnField::Highest, words!(language, "own-range-held", low = whole(low), high = whole(high)));
            }
        }
        // What lies there was typed as what it was then.
        let before = store.reader().own_indicators()?.into_iter().find(|own| Some(&own.key) == self.key.as_ref());
        if let Some(before) = before.filter(|_| held.count > 0) {
            if before.frequency != self.frequency {
                note(OwnField::Frequency, words!(language, "own-fixed", count = held.count));
            }
            if before.kind != self.kind {
                note(OwnField::Kind, words!(language, "own-fixed", count = held.count));
            }
        }
        Ok(problems)
    }

    /// Another indicator goes by the name.
    fn taken(&self, store: &Store, language: Language) -> Result<bool> {
        let name = self.name.trim().to_lowercase();
        let catalogue = store.catalogue()?;
        let others = catalogue.indicators().iter().filter(|i| Some(&i.key) != self.key.as_ref());
        let called = |i: &crate::indicator::Indicator| [language.measure_name(i), language.indicator_name(i)];
        Ok(others.flat_map(|i| called(i)).any(|other| other.to_lowercase() == name))
    }

    /// The key that the indicator keeps, or a new one that no other has: two names can have the same letters.
    fn key_in(&self, store: &Store) -> Result<String> {
        if let Some(key) = &self.key {
            return Ok(key.clone());
        }
        let slug = OwnIndicator::key_of(&self.name).unwrap_or_default();
        let catalogue = store.catalogue()?;
        let free = |key: &String| catalogue.indicator(key).is_none();
        let numbered = (2..).map(|number: u32| format!("{slug}-{number}"));
        Ok(std::iter::once(slug.clone()).chain(numbered).find(free).unwrap_or(slug))
    }
}

/// A plain number in thousandths.
fn number(text: &str) -> Option<Thousandths> {
    let cell = Cell::read(text).ok()?;
    cell.number.filter(|_| cell.state == State::Ok)
}
