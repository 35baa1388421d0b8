//! The numbers that a batch's units and series have in the store, or will have.

use std::collections::HashMap;

use foldhash::fast::RandomState;

use super::files::ReadFile;
use super::identify::{self, NamedUnits};
use super::table::ResultTable;
use crate::indicator::{Gender, Ownership};
use crate::school::{Period, UnitCode};
use crate::store::{KnownUnit, NameAnswers, NewUnit, Reader, Result, SeriesId, StoreKey, UnitId, UnitYear, Writer};

type NumberedUnits = Vec<(UnitId, NewUnit)>;

/// What the files name, numbered: as the store does what it knows, and onwards from there what it does not.
pub(super) struct Numbers<'f> {
    tables: Vec<TableNumbers>,
    new_units: NumberedUnits,
    renamed: NumberedUnits,
    new_series: Vec<(SeriesId, &'f str, Gender, Ownership)>,
    series: HashMap<(String, Gender, Ownership), SeriesId>,
    places: Vec<UnitYear>,
    named: Vec<NamedUnits>,
    last_known: (UnitId, SeriesId),
}

/// The numbers of one file's units and groups; none for a file that is refused.
#[derive(Default)]
struct TableNumbers {
    units: Vec<UnitId>,
    series: Vec<SeriesId>,
}

impl<'f> Numbers<'f> {
    pub fn of(files: &'f [ReadFile], answers: &NameAnswers, reader: Reader<'_>) -> Result<Self> {
        let (known_units, known_series) = (reader.known_units()?, reader.known_series()?);
        let last_known = (
            known_units.values().map(|k| k.id).max().unwrap_or(UnitId::NONE),
            known_series.values().copied().max().unwrap_or(SeriesId::NONE),
        );
        let named = identify::names(files, answers, reader)?;
        let mut units = Units::new(known_units, last_known.0);
        let mut series = Series { ids: known_series, next: last_known.1, new: Vec::new() };
        let mut tables = Vec::with_capacity(files.len());
        let mut places = Vec::new();
        for (file, named) in files.iter().zip(&named) {
            // A file that nothing can be used of leaves no units behind either.
            let Some(table) = file.outcome.as_ref().ok().filter(|table| !table.results.is_empty()) else {
                tables.push(TableNumbers::default());
                continue;
            };
            let above: Vec<_> = table.places.iter().map(|(code, name)| units.number(*code, name, table)).collect();
            let own: Vec<_> = (table.units.iter().enumerate())
                .map(|(place, unit)| match unit.code {
                    Some(code) => units.number(code, &unit.name, table),
                    None => named.units.get(&place).map_or(UnitId::NONE, |code| units.told(*code, &unit.name, table)),
                })
                .collect();
            place_units(table, &own, &above, &mut places);
            let groups = table.groups.iter().map(|g| series.number(&g.indicator.key, g.gender, g.ownership));
            tables.push(TableNumbers { series: groups.collect(), units: own });
        }
        let (new_units, renamed) = units.written();
        let Series { ids, new, .. } = series;
        let places = last_word(places);
        Ok(Self { tables, new_units, renamed, new_series: new, series: ids, places, named, last_known })
    }

    /// What became of the names without a number in one file.
    pub fn names_of(&self, file: usize) -> &NamedUnits {
        &self.named[file]
    }

    /// The number of a series that the store or the batch has.
    pub fn series(&self, indicator: &str, gender: Gender, ownership: Ownership) -> Option<SeriesId> {
        self.series.get(&(indicator.to_owned(), gender, ownership)).copied()
    }

    pub fn units_of(&self, file: usize) -> &[UnitId] {
        &self.tables[file].units
    }

    pub fn series_of(&self, file: usize) -> &[SeriesId] {
        &self.tables[file].series
    }

    /// The store may hold a result at the key: it knew both the unit and the series before.
    pub fn known(&self, key: StoreKey) -> bool {
        key.unit() <= self.last_known.0 && key.series() <= self.last_known.1
    }

    pub fn store(&self, writer: &Writer<'_>) -> Result<()> {
        writer.add_units(&self.new_units)?;
        for (id, unit) in &self.renamed {
            writer.rename_unit(*id, &unit.name, unit.period)?;
        }
        writer.place_units(&self.places)?;
        writer.add_series(&self.new_series)
    }
}

/// Every unit that rows name or lie in, once, by its newest name, in the order of first mention.
struct Units {
    known: HashMap<String, KnownUnit>,
    order: NumberedUnits,
    by_code: HashMap<UnitCode, usize, RandomState>,
    next: UnitId,
}

impl Units {
    fn new(known: HashMap<String, KnownUnit>, last: UnitId) -> Self {
        Self { known, order: Vec::new(), by_code: HashMap::default(), next: last.following() }
    }

    fn number(&mut self, code: UnitCode, name: &str, table: &ResultTable) -> UnitId {
        // A table with units has groups, and those a period.
        let period = table.name_period();
        if let Some(&place) = self.by_code.get(&code) {
            let (id, unit) = &mut self.order[place];
            if let Some(period) = period.filter(|p| *p > unit.period) {
                (unit.name, unit.period) = (name.to_owned(), period);
            }
            return *id;
        }
        let Some(period) = period else { return UnitId::NONE };
        let id = self.known.get(code.as_str()).map_or(self.next, |k| k.id);
        if id == self.next {
            self.next = self.next.following();
        }
        self.by_code.insert(code, self.order.len());
        self.order.push((id, NewUnit { code, name: name.to_owned(), period }));
        id
    }

    /// A unit that the file only names: a name that it is known by stays.
    fn told(&mut self, code: UnitCode, name: &str, table: &ResultTable) -> UnitId {
        match (self.known.get(code.as_str()), self.by_code.get(&code)) {
            (Some(known), _) => known.id,
            (None, Some(&place)) => self.order[place].0,
            (None, None) => self.number(code, name, table),
        }
    }

    /// The units that are new, and the ones that a newer file has another name for.
    fn written(self) -> (NumberedUnits, NumberedUnits) {
        let Self { known, order, .. } = self;
        let (old, new): (Vec<_>, Vec<_>) = order.into_iter().partition(|(_, u)| known.contains_key(u.code.as_str()));
        let newer = |u: &NewUnit| known.get(u.code.as_str()).is_some_and(|k| u.period.start_year() > k.name_start_year);
        (new, old.into_iter().filter(|(_, unit)| newer(unit)).collect())
    }
}

/// Where a table's units lay in each of its school years.
fn place_units(table: &ResultTable, own: &[UnitId], above: &[UnitId], years: &mut Vec<UnitYear>) {
    let mut periods: Vec<Period> = table.groups.iter().map(|g| g.period.school_year()).collect();
    periods.sort_unstable();
    periods.dedup();
    let mut told: Vec<Option<UnitId>> = vec![None; above.len()];
    years.reserve((own.len() + above.len()) * periods.len());
    for (unit, &id) in table.units.iter().zip(own) {
        let above_it = |place: Option<u32>| place.and_then(|p| above.get(p as usize)).copied();
        let (kommune, fylke) = (above_it(unit.kommune), above_it(unit.fylke));
        // A name that nobody has answered for lies nowhere.
        if id == UnitId::NONE || (kommune.is_none() && fylke.is_none()) {
            continue;
        }
        years.extend(periods.iter().map(|&period| UnitYear { unit: id, period, kommune, fylke }));
        // A kommune that has no row of its own still lies in its fylke.
        if let (Some(place), Some(kommune), Some(_)) = (unit.kommune, kommune, fylke)
            && std::mem::replace(&mut told[place as usize], fylke) != fylke
        {
            years.extend(periods.iter().map(|&period| UnitYear { unit: kommune, period, kommune: None, fylke }));
        }
    }
}

/// Every unit and year once, the last file having the word.
fn last_word(mut years: Vec<UnitYear>) -> Vec<UnitYear> {
    years.reverse();
    years.sort_by_key(|y| (y.unit, y.period));
    years.dedup_by_key(|y| (y.unit, y.period));
    years
}

struct Series<'f> {
    ids: HashMap<(String, Gender, Ownership), SeriesId>,
    next: SeriesId,
    new: Vec<(SeriesId, &'f str, Gender, Ownership)>,
}

impl<'f> Series<'f> {
    fn number(&mut self, indicator: &'f str, gender: Gender, ownership: Ownership) -> SeriesId {
        *self.ids.entry((indicator.to_owned(), gender, ownership)).or_insert_with(|| {
            self.next = self.next.following();
            self.new.push((self.next, indicator, gender, ownership));
            self.next
        })
    }
}
