//! What a batch would do to a store: which results are new, which differ, which are the same.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::files::ReadFile;
use super::number::Numbers;
use super::preview::{NameQuestion, NameTold};
use super::problem::Found;
use super::respondents::Respondents;
use super::run::{Progress, Stage, Watch};
use super::table::TableResult;
use super::weigh::{Counts, Scales, SourceAges};
use crate::indicator::Indicator;
use crate::observation::Observation;
use crate::school::Period;
use crate::store::{NameAnswers, ObservationRow, Reader, Result, StoreError, StoreKey, UnitId, Writer};

/// More changes than this are counted, not listed.
pub(super) const MOST_CHANGES: usize = 200;

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
    pub problems: Vec<Found>,
    /// Names that somebody must say the meaning of.
    pub questions: Vec<NameQuestion>,
    pub told: Vec<NameTold>,
    pub counts: Counts,
}

/// The whole comparison, and the rows that follow from it.
pub(super) struct Plan<'f> {
    pub files: Vec<FilePlan>,
    pub(super) read: &'f [ReadFile],
    pub(super) numbers: Numbers<'f>,
    pub(super) added: Vec<Row>,
    pub(super) changed: Vec<Row>,
}

/// A result to be written, and the file that it comes from.
pub(super) struct Row {
    pub key: StoreKey,
    pub file: u32,
    pub result: u32,
    /// What is to be written, where it is not just what the file says.
    pub merged: Option<Box<Observation>>,
}

/// A result on its way, ordered by where it will lie and then by file.
#[derive(Clone, Copy)]
pub(super) struct Incoming {
    pub key: StoreKey,
    pub file: u32,
    pub result: u32,
}

impl<'f> Plan<'f> {
    /// `answers` is what people have said of names in this import; `numbered` may write units and series while the results
    /// are brought into order beside it.
    pub fn make(
        files: &'f [ReadFile],
        answers: &NameAnswers,
        reader: Reader<'_>,
        numbered: impl FnOnce(&Numbers<'f>) -> Result<()>,
        watch: &mut Watch<'_>,
    ) -> Result<Self> {
        let numbers = Numbers::of(files, answers, reader)?;
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
        let respondents = Respondents::of(files, &plan.numbers, reader);
        let mut scales = Scales { reader, ages: SourceAges::of(reader), respondents };
        let total = incoming.len() as u64;
        for (number, same) in incoming.chunk_by(|a, b| a.key == b.key).enumerate() {
            if number % PART == 0 {
                let done = number as u64;
                if watch(Progress { file: "", stage: Stage::Comparing, done, total }).is_break() {
                    return Err(StoreError::Cancelled);
                }
            }
            plan.weigh(same, &mut scales)?;
        }
        for (index, file) in plan.files.iter_mut().enumerate() {
            let names = plan.numbers.names_of(index);
            file.problems = names.problems.iter().cloned().chain(file.counts.problems()).collect();
            file.questions.clone_from(&names.questions);
            file.told.clone_from(&names.told);
        }
        Ok(plan)
    }

    /// Which files rows to be written come from.
    pub fn givers(&self) -> Vec<bool> {
        let mut givers = vec![false; self.files.len()];
        for row in self.added.iter().chain(&self.changed) {
            givers[row.file as usize] = true;
        }
        givers
    }

    /// Sheets do not say where their schools lie: they lie where they lay in the nearest year that a file tells of.
    pub fn place_kept(&self, writer: &Writer<'_>) -> Result<()> {
        for (file, read) in self.read.iter().enumerate().filter(|(_, read)| read.sheet.is_some()) {
            let Ok(table) = &read.outcome else { continue };
            let units = self.numbers.units_of(file);
            let places = table.results.iter().filter_map(|result| {
                let (unit, group) = (units.get(result.unit as usize)?, table.groups.get(result.group as usize)?);
                (*unit != UnitId::NONE).then(|| (*unit, group.period.school_year()))
            });
            for (unit, year) in places.collect::<BTreeSet<_>>() {
                writer.place_as_nearest(unit, year)?;
            }
        }
        Ok(())
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
pub(super) fn said(files: &[ReadFile], file: u32, result: u32) -> Option<Observation> {
    let table = files.get(file as usize)?.outcome.as_ref().ok()?;
    table.results.get(result as usize).map(TableResult::observation)
}

/// Every result of the files in the order of the store, a key's results in the order of their files.
fn in_order(files: &[ReadFile], numbers: &Numbers<'_>) -> Vec<Incoming> {
    let mut rows = Vec::new();
    for (file, table) in files.iter().enumerate().filter_map(|(i, f)| Some((i, f.outcome.as_ref().ok()?))) {
        let (units, mut first) = (numbers.units_of(file), 0);
        for row in table.results.chunk_by(|a, b| a.unit == b.unit) {
            let unit = row.first().map_or(UnitId::NONE, |r| units[r.unit as usize]);
            // A name that nobody has answered for lies nowhere.
            if unit != UnitId::NONE {
                rows.push((unit, file, table, first, row));
            }
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
