//! What a batch would do to a store: which results are new, which differ, which are the same.

use std::collections::HashMap;

use super::describe::SourceContent;
use super::problem::{Found, Problem};
use super::run::{Progress, ReadFile, Stage, Watch};
use super::wide::TableUnit;
use crate::indicator::{Gender, Ownership};
use crate::observation::Observation;
use crate::school::{Period, UnitCode};
use crate::store::{
    KnownUnit, NewUnit, ObservationRow, Reader, Result, SeriesId, StoreError, StoreKey, UnitId, UnitYear, Writer,
};

/// More changes than this are counted, not listed.
const MOST_CHANGES: usize = 200;

/// Rows between two questions whether to go on.
const PART: usize = 2048;

/// Whether units and series that the store lacks are made, or only numbered for the comparison.
pub(super) enum Resolve<'w, 'c> {
    Only,
    Create(&'w Writer<'c>),
}

/// One result that differs.
#[derive(Debug, Clone)]
pub(super) struct Difference {
    pub unit: String,
    pub indicator: &'static str,
    pub period: Period,
    pub before: Observation,
    pub after: Observation,
}

/// What one file contributes.
#[derive(Debug, Default)]
pub(super) struct FilePlan {
    pub new: u32,
    pub changed: u32,
    pub unchanged: u32,
    pub differences: Vec<Difference>,
    /// Found by comparing, not by reading.
    pub problem: Option<Found>,
}

/// The whole comparison, and the rows that follow from it.
#[derive(Default)]
pub(super) struct Plan {
    pub files: Vec<FilePlan>,
    added: Vec<Row>,
    changed: Vec<Row>,
}

/// A result to be written, and the file that it comes from.
struct Row {
    key: StoreKey,
    observation: Observation,
    file: u32,
}

/// A result on its way, ordered by where it will lie and then by file.
struct Incoming {
    key: StoreKey,
    file: u32,
    result: u32,
    /// The store may hold a result at the key.
    look_up: bool,
}

impl Plan {
    pub fn make(
        files: &[ReadFile],
        reader: Reader<'_>,
        resolve: &mut Resolve<'_, '_>,
        watch: &mut Watch<'_>,
    ) -> Result<Self> {
        let units = Units::resolve(files, reader, resolve)?;
        let series = Series::resolve(files, reader, resolve)?;
        let mut incoming = Vec::new();
        for (index, file) in files.iter().enumerate() {
            let Ok(table) = &file.outcome else { continue };
            let ids: Vec<_> = table.units.iter().map(|u| units.of(&u.code)).collect();
            let groups: Vec<_> =
                table.groups.iter().map(|g| (series.of(g.indicator, g.gender, g.ownership), g.period)).collect();
            for (place, result) in table.results.iter().enumerate() {
                let ((unit, known), (series, period)) = (ids[result.unit as usize], groups[result.group as usize]);
                incoming.push(Incoming {
                    key: StoreKey::new(unit, series.0, period),
                    file: index as u32,
                    result: place as u32,
                    look_up: known && series.1,
                });
            }
        }
        // Stable: a key's results stay in the order of their files.
        incoming.sort_by_key(|i| i.key);
        let mut plan = Self { files: files.iter().map(|_| FilePlan::default()).collect(), ..Self::default() };
        let mut ages = SourceAges { reader, by_source: None };
        let total = incoming.len() as u64;
        let mut older = vec![0u32; files.len()];
        for (number, same) in incoming.chunk_by(|a, b| a.key == b.key).enumerate() {
            if number % PART == 0 {
                let done = number as u64;
                if watch(Progress { file: "", stage: Stage::Comparing, done, total }).is_break() {
                    return Err(StoreError::Cancelled);
                }
            }
            plan.weigh(files, same, reader, &mut ages, &mut older)?;
        }
        for (file, results) in plan.files.iter_mut().zip(older) {
            file.problem = (results > 0).then(|| Found::in_file(Problem::OlderThanStored { results }));
        }
        Ok(plan)
    }

    /// Follows one result from what is stored through the files that tell of it.
    fn weigh(
        &mut self,
        files: &[ReadFile],
        same: &[Incoming],
        reader: Reader<'_>,
        ages: &mut SourceAges<'_>,
        older: &mut [u32],
    ) -> Result<()> {
        let Some(first) = same.first() else {
            return Ok(());
        };
        let stored = if first.look_up { reader.stored(first.key)? } else { None };
        let mut now = stored.map(|s| s.0);
        let mut from = None;
        for incoming in same {
            let (index, file) = (incoming.file as usize, &files[incoming.file as usize]);
            let Ok(table) = &file.outcome else { continue };
            let result = &table.results[incoming.result as usize];
            let plan = &mut self.files[index];
            let Some(before) = now else {
                plan.new += 1;
                (now, from) = (Some(result.observation), Some(incoming.file));
                continue;
            };
            let after = result.observation.after(before);
            if after == before {
                plan.unchanged += 1;
            } else if from.is_none() && ages.newer_than(stored.map(|s| s.1), file.exported)? {
                plan.unchanged += 1;
                older[index] += 1;
            } else {
                plan.changed += 1;
                if plan.differences.len() < MOST_CHANGES {
                    let group = &table.groups[result.group as usize];
                    let unit = table.units[result.unit as usize].name.clone();
                    let (indicator, period) = (group.indicator, group.period);
                    plan.differences.push(Difference { unit, indicator, period, before, after });
                }
                (now, from) = (Some(after), Some(incoming.file));
            }
        }
        if let (Some(observation), Some(file)) = (now, from) {
            let row = Row { key: first.key, observation, file };
            if stored.is_some() { self.changed.push(row) } else { self.added.push(row) }
        }
        Ok(())
    }

    /// Whether any row to be written comes from this file.
    pub fn gives(&self, file: usize) -> bool {
        self.added.iter().chain(&self.changed).any(|row| row.file as usize == file)
    }

    /// Writes the rows; `sources` has the number of every file that gives any.
    pub fn store(&self, writer: &Writer<'_>, sources: &[i64], watch: &mut Watch<'_>) -> Result<()> {
        let total = (self.added.len() + self.changed.len()) as u64;
        let mut done = 0;
        let mut part = Vec::with_capacity(PART);
        for (rows, new) in [(&self.added, true), (&self.changed, false)] {
            for rows in rows.chunks(PART) {
                if watch(Progress { file: "", stage: Stage::Storing, done, total }).is_break() {
                    return Err(StoreError::Cancelled);
                }
                part.clear();
                part.extend(rows.iter().map(|row| ObservationRow {
                    key: row.key,
                    observation: row.observation,
                    source: sources.get(row.file as usize).copied().unwrap_or_default(),
                }));
                if new {
                    writer.add_observations(&part)?
                } else {
                    writer.change_observations(&part)?
                }
                done += rows.len() as u64;
            }
        }
        Ok(())
    }
}

/// When the files behind stored results were exported; read only if a result differs.
struct SourceAges<'c> {
    reader: Reader<'c>,
    by_source: Option<HashMap<i64, Option<u64>>>,
}

impl SourceAges<'_> {
    /// The stored source was exported after this file. Unknown times never are.
    fn newer_than(&mut self, source: Option<i64>, exported: Option<u64>) -> Result<bool> {
        if self.by_source.is_none() {
            let contents = self.reader.source_contents()?;
            let ages = contents.into_iter().map(|(id, content)| (id, SourceContent::read(&content).exported));
            self.by_source = Some(ages.collect());
        }
        let stored = source.and_then(|id| self.by_source.as_ref().and_then(|ages| ages.get(&id).copied().flatten()));
        Ok(matches!((stored, exported), (Some(stored), Some(exported)) if stored > exported))
    }
}

/// The numbers of the units that the files name, and whether the store knew them before.
struct Units(HashMap<String, (UnitId, bool)>);

impl Units {
    fn of(&self, code: &UnitCode) -> (UnitId, bool) {
        // Every code of the batch was resolved before anything asks.
        self.0.get(code.as_str()).copied().unwrap_or((UnitId::NONE, false))
    }

    fn resolve(files: &[ReadFile], reader: Reader<'_>, resolve: &mut Resolve<'_, '_>) -> Result<Self> {
        let known = reader.known_units()?;
        let mut ids: HashMap<String, (UnitId, bool)> = HashMap::with_capacity(known.len());
        let named = newest_names(files);
        let mut next = known.values().map(|k| k.id).max().unwrap_or(UnitId::NONE);
        for unit in &named {
            let id = match (known.get(unit.code.as_str()), &resolve) {
                (Some(known), resolve) => {
                    rename(known, unit, resolve)?;
                    (known.id, true)
                }
                (None, Resolve::Create(writer)) => (writer.add_unit(unit)?, false),
                (None, Resolve::Only) => {
                    next = next.following();
                    (next, false)
                }
            };
            ids.insert(unit.code.as_str().to_owned(), id);
        }
        let units = Self(ids);
        if let Resolve::Create(writer) = resolve {
            writer.place_units(&units.places(files))?;
        }
        Ok(units)
    }

    /// Where every unit of the batch lay, each year once, the last file having the word.
    fn places(&self, files: &[ReadFile]) -> Vec<UnitYear> {
        let mut years: Vec<UnitYear> = Vec::new();
        for table in files.iter().filter_map(|f| f.outcome.as_ref().ok()) {
            let mut periods: Vec<_> = table.groups.iter().map(|g| g.period).collect();
            periods.sort_unstable();
            periods.dedup();
            for unit in &table.units {
                let id = |place: &Option<(UnitCode, String)>| place.as_ref().map(|p| self.of(&p.0).0);
                let (kommune, fylke) = (id(&unit.kommune), id(&unit.fylke));
                if kommune.is_none() && fylke.is_none() {
                    continue;
                }
                for &period in &periods {
                    years.push(UnitYear { unit: self.of(&unit.code).0, period, kommune, fylke });
                    // A kommune that has no row of its own still lies in its fylke.
                    if let (Some(kommune), Some(_)) = (kommune, fylke) {
                        years.push(UnitYear { unit: kommune, period, kommune: None, fylke });
                    }
                }
            }
        }
        years.sort_by_key(|y| (y.unit, y.period));
        years.reverse();
        years.dedup_by_key(|y| (y.unit, y.period));
        years.reverse();
        years
    }
}

fn rename(known: &KnownUnit, unit: &NewUnit, resolve: &Resolve<'_, '_>) -> Result<()> {
    let Resolve::Create(writer) = resolve else {
        return Ok(());
    };
    if unit.period.start_year() > known.name_start_year {
        writer.rename_unit(known.id, &unit.name, unit.period)?;
    }
    Ok(())
}

/// Every unit that rows name or lie in, once, by its newest name, in the order of first mention.
fn newest_names(files: &[ReadFile]) -> Vec<NewUnit> {
    let mut order: Vec<NewUnit> = Vec::new();
    let mut places: HashMap<&str, usize> = HashMap::new();
    for table in files.iter().filter_map(|f| f.outcome.as_ref().ok()) {
        let Some(period) = table.groups.iter().map(|g| g.period).max() else {
            continue;
        };
        for unit in &table.units {
            for (code, name) in mentions(unit) {
                match places.get(code.as_str()) {
                    None => {
                        places.insert(code.as_str(), order.len());
                        order.push(NewUnit { code: code.clone(), name: name.to_owned(), period });
                    }
                    Some(&place) if period > order[place].period => {
                        order[place].name = name.to_owned();
                        order[place].period = period;
                    }
                    Some(_) => {}
                }
            }
        }
    }
    order
}

/// A row names its fylke and kommune as well as its own unit.
fn mentions(unit: &TableUnit) -> impl Iterator<Item = (&UnitCode, &str)> {
    let above = [&unit.fylke, &unit.kommune].into_iter().flatten().map(|(code, name)| (code, name.as_str()));
    above.chain(std::iter::once((&unit.code, unit.name.as_str())))
}

/// The numbers of the series, and whether the store knew them before.
struct Series(HashMap<(String, Gender, Ownership), (SeriesId, bool)>);

impl Series {
    fn of(&self, indicator: &str, gender: Gender, ownership: Ownership) -> (SeriesId, bool) {
        self.0.get(&(indicator.to_owned(), gender, ownership)).copied().unwrap_or((SeriesId::NONE, false))
    }

    fn resolve(files: &[ReadFile], reader: Reader<'_>, resolve: &mut Resolve<'_, '_>) -> Result<Self> {
        let known = reader.known_series()?;
        let mut next = known.values().copied().max().unwrap_or(SeriesId::NONE);
        let mut ids: HashMap<_, _> = known.into_iter().map(|(key, id)| (key, (id, true))).collect();
        for group in files.iter().filter_map(|f| f.outcome.as_ref().ok()).flat_map(|t| &t.groups) {
            let key = (group.indicator.to_owned(), group.gender, group.ownership);
            if ids.contains_key(&key) {
                continue;
            }
            let id = match resolve {
                Resolve::Create(writer) => writer.add_series(group.indicator, group.gender, group.ownership)?,
                Resolve::Only => {
                    next = next.following();
                    next
                }
            };
            ids.insert(key, (id, false));
        }
        Ok(Self(ids))
    }
}
