//! An import from beginning to end: many files at once, with progress, stopped at any point without a trace.

use std::ops::ControlFlow;
use std::path::PathBuf;

use super::compare::Plan;
use super::describe::{self, SourceContent};
use super::files::{ReadFile, collect, read_files, read_pasted};
use super::path::Given;
use super::preview::{ImportPreview, ImportReport, WideNeeds};
use super::problem::Found;
use super::remembered::Memory;
use super::table::ResultTable;
use crate::clock::Timestamp;
use crate::indicator::Catalogue;
use crate::language::Language;
use crate::school::{Period, UnitCode};
use crate::store::{Committed, NameAnswers, NewSource, Operation, Result, Store, Writer};

/// How far a long task has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress<'a> {
    /// The file at hand; empty when it is about all of them.
    pub file: &'a str,
    pub stage: Stage,
    /// In bytes while reading, in results after that.
    pub done: u64,
    pub total: u64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    Reading,
    Comparing,
    Storing,
}

/// Is told how far a task has come, and answers whether it shall go on.
pub type Watch<'w> = dyn FnMut(Progress<'_>) -> ControlFlow<()> + 'w;

/// Files that have been read, and that nothing has been done with yet.
#[derive(Debug)]
pub struct Batch {
    pub(super) files: Vec<ReadFile>,
    /// Files in dropped folders that are not tables by their names.
    pub(super) passed_over: u32,
    /// What people have said of names; kept in the store by the import.
    answers: NameAnswers,
    /// What people have said of sheets before this import.
    pub(super) memory: Memory,
    pub(super) catalogue: Catalogue,
}

impl Batch {
    /// Reads files and folders by what `catalogue` knows. A file that cannot be used becomes a refused file of the batch, not an error.
    ///
    /// Errors: [`crate::store::StoreError::Cancelled`] when `watch` stops it.
    pub fn read(paths: &[PathBuf], catalogue: &Catalogue, watch: &mut Watch<'_>) -> Result<Self> {
        let mut passed_over = 0;
        let mut found: Vec<PathBuf> = Vec::new();
        for path in paths {
            collect(path, 0, &mut found, &mut passed_over);
        }
        found.sort();
        found.dedup();
        let mut files = read_files(&found, catalogue, watch)?;
        // The newest export has the last word.
        files.sort_by(|a, b| (a.exported, &a.name).cmp(&(b.exported, &b.name)));
        Ok(Self { passed_over, ..Self::of(files, catalogue) })
    }

    /// Of files that have been read.
    pub(super) fn of(files: Vec<ReadFile>, catalogue: &Catalogue) -> Self {
        Self { files, passed_over: 0, answers: NameAnswers::new(), memory: Memory::new(), catalogue: catalogue.clone() }
    }

    /// A table from the clipboard; `name` is what it is called in the store.
    pub fn pasted(text: &str, name: &str, catalogue: &Catalogue) -> Self {
        Self::of(read_pasted(text, name), catalogue)
    }

    /// Takes back what was said of a name in this import.
    pub fn forget_name(&mut self, name: &str) {
        self.answers.remove(name);
    }

    /// Says which units names mean, or that they are none of Varde's. The next preview and the import go by it, and the
    /// import keeps it for the next file; nothing is read again.
    pub fn answer_names(&mut self, answers: impl IntoIterator<Item = (String, Option<UnitCode>)>) {
        let plain = |name: String| name.split_whitespace().collect::<Vec<_>>().join(" ");
        self.answers.extend(answers.into_iter().map(|(name, code)| (plain(name), code)));
    }

    /// What files do not say of themselves, by their places in the preview.
    pub fn needs(&self) -> impl Iterator<Item = (usize, &WideNeeds)> {
        let tables =
            self.files.iter().enumerate().filter_map(|(place, file)| Some((place, file.outcome.as_ref().ok()?)));
        tables.filter_map(|(place, table)| Some((place, table.needs.as_ref()?)))
    }

    /// Says which school year and grade a file is about, by its place in the preview, and reads it once more. A file that
    /// needs no answer stays as it is; one that the answer does not fit goes on asking.
    pub fn answer_wide(&mut self, file: usize, period: Option<Period>, grade: Option<u8>) {
        if let Some(file) = self.files.get_mut(file).filter(|f| f.outcome.as_ref().is_ok_and(|t| t.needs.is_some())) {
            file.read_again(&self.catalogue, Given { period, grade, bullying: false });
        }
    }

    /// What the import would do. Writes nothing.
    pub fn preview(&self, store: &Store, language: Language, watch: &mut Watch<'_>) -> Result<ImportPreview> {
        let plan = Plan::make(&self.files, &self.answers, store.reader(), |_| Ok(()), watch)?;
        let files = describe::files(&self.files, &plan, language);
        let total = describe::total(&files);
        let summary = describe::preview(&files, &total, self.passed_over, language);
        Ok(ImportPreview {
            summary: self.beside_example(store, summary, language)?,
            nothing_new: total.new + total.changed == 0,
            total,
            files,
        })
    }

    /// Does it, as one step of undo: wholly or not at all.
    pub fn commit(
        &self,
        store: &mut Store,
        at: Timestamp,
        language: Language,
        watch: &mut Watch<'_>,
    ) -> Result<Committed<ImportReport>> {
        let left_out = |f: &&ReadFile| f.sheet.as_ref().is_some_and(|sheet| !sheet.used);
        let usable = self.files.iter().filter(|f| f.outcome.is_ok() && !left_out(f)).count();
        let operation = Operation::Import { files: u32::try_from(usable).unwrap_or(u32::MAX) };
        self.commit_as(&operation, store, at, language, watch, |_| Ok(()))
    }

    /// The same under another name, with more written in the same step.
    pub(crate) fn commit_as(
        &self,
        operation: &Operation,
        store: &mut Store,
        at: Timestamp,
        language: Language,
        watch: &mut Watch<'_>,
        after: impl FnOnce(&Writer<'_>) -> Result<()>,
    ) -> Result<Committed<ImportReport>> {
        let committed = store.transact(operation, at, |writer| {
            self.answers.iter().try_for_each(|(name, code)| writer.put_unit_name(name, *code, at))?;
            let plan = Plan::make(&self.files, &self.answers, writer.reader(), |numbers| numbers.store(writer), watch)?;
            let catalogue = writer.reader().catalogue()?;
            let (mut sources, givers) = (vec![0; self.files.len()], plan.givers());
            for (index, file) in self.files.iter().enumerate() {
                if let (Ok(table), true) = (&file.outcome, givers[index]) {
                    for own in table.new_indicators.iter().filter(|own| catalogue.indicator(&own.key).is_none()) {
                        writer.put_own_indicator(own, at)?;
                    }
                    sources[index] = writer.add_source(&new_source(file, table), at)?;
                }
            }
            plan.store(writer, &sources, watch)?;
            plan.place_kept(writer)?;
            self.remember(writer, at)?;
            after(writer)?;
            Ok(plan)
        })?;
        let files = describe::files(&self.files, &committed.value, language);
        let total = describe::total(&files);
        let summary = describe::report(&files, &total, language);
        let report = ImportReport {
            summary: self.beside_example(store, summary, language)?,
            nothing_new: total.new + total.changed == 0,
            total,
            files,
        };
        Ok(Committed { value: report, changed: committed.changed })
    }
}

pub(super) fn new_source(file: &ReadFile, table: &ResultTable) -> NewSource {
    let as_json = |f: &Found| serde_json::to_string(f).ok();
    NewSource {
        name: file.name.clone(),
        kind: table.kind.word().to_owned(),
        content: serde_json::to_string(&SourceContent::of(file.exported, table)).unwrap_or_default(),
        cells: table.tally.cells,
        problems: table.problems.iter().filter_map(as_json).collect(),
        problem_count: table.problem_count,
    }
}
