//! Which results a page is made of, noted while it is read, so that no page can forget to say so.

use std::cell::{Cell, RefCell};
use std::collections::{BTreeSet, HashMap};

use super::{Result, SeriesId, Store, StoreKey};
use crate::observation::Observation;
use crate::school::Period;
use crate::sharing::Shown;

/// Results as they are met.
#[derive(Debug, Default)]
pub(super) struct Notes {
    /// How many are listening.
    depth: Cell<u32>,
    met: RefCell<Vec<Note>>,
    for_everybody: Cell<bool>,
}

#[derive(Debug, Clone, Copy)]
struct Note {
    key: StoreKey,
    source: i64,
    /// The reader sees a number in it.
    seen: bool,
}

/// What a reading met.
#[derive(Debug, Clone, Default)]
pub struct Met {
    notes: Vec<Note>,
    for_everybody: bool,
}

impl Met {
    /// What was read says that it is made for everybody, whoever asked for it.
    pub fn is_for_everybody(&self) -> bool {
        self.for_everybody
    }
}

impl Notes {
    /// Somebody listens.
    pub fn are_taken(&self) -> bool {
        self.depth.get() > 0
    }

    pub fn meet(&self, key: StoreKey, observation: &Observation, source: i64) {
        if !self.are_taken() {
            return;
        }
        let Observation { value, spread, n } = observation;
        let seen = [value, spread, n].iter().any(|cell| cell.number.is_some());
        self.met.borrow_mut().push(Note { key, source, seen });
    }
}

/// Stops listening however the reading ends.
struct Listening<'n>(&'n Notes);

impl<'n> Listening<'n> {
    fn to(notes: &'n Notes) -> Self {
        notes.depth.set(notes.depth.get() + 1);
        Self(notes)
    }
}

impl Drop for Listening<'_> {
    fn drop(&mut self) {
        self.0.depth.set(self.0.depth.get() - 1);
        if self.0.depth.get() == 0 {
            self.0.met.borrow_mut().clear();
            self.0.for_everybody.set(false);
        }
    }
}

impl Store {
    /// Reads, and tells which results were met. A reading inside another is part of both.
    pub fn noting<T, E>(
        &self,
        read: impl FnOnce(&Self) -> std::result::Result<T, E>,
    ) -> std::result::Result<(T, Met), E> {
        let _listening = Listening::to(&self.notes);
        let from = self.notes.met.borrow().len();
        let value = read(self)?;
        let notes = self.notes.met.borrow().get(from..).unwrap_or_default().to_vec();
        Ok((value, Met { notes, for_everybody: self.notes.for_everybody.get() }))
    }

    /// Says of what is being read that it is made for everybody: it is not given out to anybody else.
    pub(crate) fn say_for_everybody(&self) {
        self.notes.for_everybody.set(self.notes.are_taken());
    }

    /// Reads what the reader is shown only a part of: of what is met, only results that `shown` allows are noted.
    pub(crate) fn showing<T>(
        &self,
        read: impl FnOnce() -> Result<T>,
        shown: impl FnOnce(&T) -> Option<Period>,
    ) -> Result<T> {
        let from = self.notes.met.borrow().len();
        let value = read()?;
        let period = shown(&value);
        let mut met = self.notes.met.borrow_mut();
        let of_it = |note: &Note| period.is_some_and(|period| note.key.period() == period.number());
        let kept: Vec<Note> = met.get(from..).unwrap_or_default().iter().copied().filter(of_it).collect();
        met.truncate(from);
        met.extend(kept);
        drop(met);
        Ok(value)
    }

    /// Reads what the reader sees nothing of but a figure about the whole country.
    pub(crate) fn unnoted<T>(&self, read: impl FnOnce() -> Result<T>) -> Result<T> {
        self.showing(read, |_| None)
    }

    /// What the reader could see of it.
    pub fn shown(&self, met: &Met) -> Result<BTreeSet<Shown>> {
        let known = self.reader().known_series()?;
        let by_id: HashMap<SeriesId, _> = known.iter().map(|(what, id)| (*id, what)).collect();
        let keys: BTreeSet<StoreKey> = met.notes.iter().filter(|note| note.seen).map(|note| note.key).collect();
        let mut codes = HashMap::new();
        let mut shown = BTreeSet::new();
        for key in keys {
            let Some((indicator, gender, ownership)) = by_id.get(&key.series()) else { continue };
            let Some(period) = Period::from_number(key.period()) else { continue };
            let unit = match codes.get(&key.unit()) {
                Some(code) => *code,
                None => *codes.entry(key.unit()).or_insert(self.unit_code(key.unit())?),
            };
            let indicator = indicator.clone();
            shown.insert(Shown { unit, indicator, gender: *gender, ownership: *ownership, period });
        }
        Ok(shown)
    }

    /// The kinds of sources that it came from, in no order.
    pub fn kinds(&self, met: &Met) -> Result<BTreeSet<String>> {
        let ids: BTreeSet<i64> = met.notes.iter().map(|note| note.source).collect();
        Ok(self.source_kinds()?.into_iter().filter(|(id, _)| ids.contains(id)).map(|(_, kind)| kind).collect())
    }
}
