//! What a batch would do to a store: which results are new, which differ, which are the same.

use std::collections::HashMap;
use std::sync::Arc;

use super::describe::SourceContent;
use super::files::ReadFile;
use super::number::Numbers;
use super::problem::{Found, Problem};
use super::run::{Progress, Stage, Watch};
use crate::indicator::Indicator;
use crate::observation::Observation;
use crate::school::Period;
use crate::store::{ObservationRow, Reader, Result, StoreError, StoreKey, UnitId, Writer};

/// More changes than this are counted, not listed.
const MOST_CHANGES: usize = 200;

/// Rows between two questions whether to go on.
const PART: usize = 2048;

/// One result that differs.
#[derive(Debug, Clone)]
pub(super) struct Difference {
    pub unit: String,
    pub indicator: Arc<Indicator>,
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
pub(super) struct Plan<'f> {
    pub files: Vec<FilePlan>,
    read: &'f [ReadFile],
    numbers: Numbers<'f>,
    added: Vec<Row>,
    changed: Vec<Row>,
}

/// A result to be written, and the file that it comes from.
struct Row {
    key: StoreKey,
    file: u32,
    result: u32,
    /// What is to be written, where it is not just what the file says.
    merged: Option<Box<Observation>>,
}

/// A result on its way, ordered by where it will lie and then by file.
#[derive(Clone, Copy)]
struct Incoming {
    key: StoreKey,
    file: u32,
    result: u32,
}

impl<'f> Plan<'f> {
    /// `numbered` may write units and series while the results are brought into order beside it.
    pub fn make(
        files: &'f [ReadFile],
        reader: Reader<'_>,
        numbered: impl FnOnce(&Numbers<'f>) -> Result<()>,
        watch: &mut Watch<'_>,
    ) -> Result<Self> {
        let numbers = Numbers::of(files, reader)?;
        let (written, incoming) = std::thread::scope(|scope| {
            let ordering = scope.spawn(|| in_order(files, &numbers));
            (numbered(&numbers), ordering.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
        });
        written?;
        let mut plan = Self {
            files: files.iter().map(|_| FilePlan::default()).collect(),
            read: files,
            numbers,
            added: Vec::with_capacity(incoming.len()),
            changed: Vec::new(),
        };
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
            plan.weigh(same, reader, &mut ages, &mut older)?;
        }
        for (file, results) in plan.files.iter_mut().zip(older) {
            file.problem = (results > 0).then(|| Found::in_file(Problem::OlderThanStored { results }));
        }
        Ok(plan)
    }

    /// Follows one result from what is stored through the files that tell of it.
    fn weigh(
        &mut self,
        same: &[Incoming],
        reader: Reader<'_>,
        ages: &mut SourceAges<'_>,
        older: &mut [u32],
    ) -> Result<()> {
        let Some(first) = same.first() else {
            return Ok(());
        };
        let stored = if self.numbers.known(first.key) { reader.stored(first.key)? } else { None };
        let mut now = stored.map(|s| s.0);
        let mut from = None;
        for incoming in same {
            let (index, file) = (incoming.file as usize, &self.read[incoming.file as usize]);
            let Ok(table) = &file.outcome else { continue };
            let result = &table.results[incoming.result as usize];
            let plan = &mut self.files[index];
            let Some(before) = now else {
                plan.new += 1;
                (now, from) = (Some(result.observation), Some(incoming));
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
                    let (indicator, period) = (Arc::clone(&group.indicator), group.period);
                    plan.differences.push(Difference { unit, indicator, period, before, after });
                }
                (now, from) = (Some(after), Some(incoming));
            }
        }
        if let (Some(observation), Some(&Incoming { key, file, result })) = (now, from) {
            let merged = said(self.read, file, result).is_none_or(|said| said != observation);
            let row = Row { key, file, result, merged: merged.then(|| Box::new(observation)) };
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
                part.extend(rows.iter().filter_map(|row| {
                    let observation = match &row.merged {
                        Some(merged) => **merged,
                        None => said(self.read, row.file, row.result)?,
                    };
                    let source = sources.get(row.file as usize).copied().unwrap_or_default();
                    Some(ObservationRow { key: row.key, observation, source })
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

/// What a file says at one place.
fn said(files: &[ReadFile], file: u32, result: u32) -> Option<Observation> {
    let table = files.get(file as usize)?.outcome.as_ref().ok()?;
    table.results.get(result as usize).map(|r| r.observation)
}

/// Every result of the files in the order of the store, a key's results in the order of their files.
fn in_order(files: &[ReadFile], numbers: &Numbers<'_>) -> Vec<Incoming> {
    let mut rows = Vec::new();
    for (file, table) in files.iter().enumerate().filter_map(|(i, f)| Some((i, f.outcome.as_ref().ok()?))) {
        let (units, mut first) = (numbers.units_of(file), 0);
        for row in table.results.chunk_by(|a, b| a.unit == b.unit) {
            let unit = row.first().map_or(UnitId::NONE, |r| units[r.unit as usize]);
            rows.push((unit, file, table, first, row));
            first += row.len();
        }
    }
    // Rows first and then each unit's few results: much less to move about than all results at once.
    rows.sort_by_key(|row| row.0);
    let mut incoming: Vec<Incoming> = Vec::with_capacity(rows.iter().map(|r| r.4.len()).sum());
    for same in rows.chunk_by(|a, b| a.0 == b.0) {
        let start = incoming.len();
        for (unit, file, table, first, row) in same {
            let series = numbers.series_of(*file);
            incoming.extend(row.iter().enumerate().map(|(place, result)| {
                let group = result.group as usize;
                let key = StoreKey::new(*unit, series[group], table.groups[group].period);
                Incoming { key, file: *file as u32, result: (first + place) as u32 }
            }));
        }
        incoming[start..].sort_by_key(|i| i.key);
    }
    incoming
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
