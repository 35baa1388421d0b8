//! What people have said of sheets: answered in an import, kept by it, and changed or taken away later.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::kept::Origin;
use super::run::Batch;
use super::sheet::{HeadingRows, Mapping, Own, SheetView};
use crate::clock::Timestamp;
use crate::indicator::{Area, Indicator, Kind, Measure};
use crate::language::Language;
use crate::school::Period;
use crate::store::{Committed, Edit, Operation, Result, Store, Writer};

/// What somebody says of a sheet.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum SheetAnswer {
    /// One of a workbook's sheets is read, or is not.
    Use { used: bool },
    /// Which rows are headings, and whether rows and columns change places; then the columns are proposed anew.
    Layout { turned: bool, headings: Option<HeadingRows> },
    /// What the columns are.
    Map { mapping: Mapping },
    /// Everything as Varde proposes it, without what was said before.
    Anew,
}

/// A sheet of an import, as hosts answer for it.
#[derive(Debug, Clone, Copy)]
pub struct SheetAtHand<'b> {
    pub file: usize,
    pub file_name: &'b str,
    /// The sheet's own name; empty for a text.
    pub name: &'b str,
    pub used: bool,
    pub mapping: &'b Mapping,
}

/// By fingerprints.
pub(super) type Memory = BTreeMap<String, Mapping>;

impl Batch {
    /// Learns what the store knows: the indicators that people have made, and what they have said of earlier sheets.
    /// Sheets that nobody has answered for in this import are proposed by it.
    pub fn recall(&mut self, store: &Store) -> Result<()> {
        if self.files.iter().all(|file| file.sheet.is_none()) {
            return Ok(());
        }
        self.catalogue = (*store.catalogue()?).clone();
        self.memory =
            store.mappings()?.into_iter().filter_map(|row| Some((row.fingerprint, read(&row.mapping)?))).collect();
        self.settle();
        Ok(())
    }

    /// Answers for a sheet by its place in the preview. The next preview goes by it, and so do other sheets of this
    /// import with the same headings; the file is not read again.
    pub fn answer_sheet(&mut self, file: usize, answer: SheetAnswer) {
        let own = Own::of(&self.catalogue);
        let Some(sheet) = self.files.get_mut(file).and_then(|f| f.sheet.as_mut()) else { return };
        match answer {
            SheetAnswer::Use { used } => sheet.used = used,
            SheetAnswer::Layout { turned, headings } => sheet.lay_out(turned, headings, &own),
            SheetAnswer::Map { mapping } => {
                sheet.map(mapping);
                sheet.used = true;
            }
            SheetAnswer::Anew => {
                sheet.propose(None, &own);
                // What was said before must not come back.
                sheet.origin = Origin::Said;
            }
        }
        self.settle();
    }

    /// Every sheet of the import, by its place in the preview.
    pub fn sheets(&self) -> impl Iterator<Item = SheetAtHand<'_>> {
        self.files.iter().enumerate().filter_map(|(file, read)| {
            let sheet = read.sheet.as_ref()?;
            let (name, file_name) = (sheet.grid.name.as_str(), read.name.as_str());
            Some(SheetAtHand { file, file_name, name, used: sheet.used, mapping: &sheet.mapping })
        })
    }

    /// Brings every sheet to what is known by now, and reads it by that.
    fn settle(&mut self) {
        let own = Own::of(&self.catalogue);
        let mut known = self.memory.clone();
        for sheet in self.files.iter().filter_map(|f| f.sheet.as_ref()).filter(|s| s.origin == Origin::Said) {
            if let Some(fingerprint) = &sheet.fingerprint {
                known.insert(fingerprint.to_string(), sheet.mapping.clone());
            }
        }
        for file in &mut self.files {
            let Some(sheet) = file.sheet.as_mut() else { continue };
            if sheet.origin != Origin::Said {
                sheet.propose(sheet.fingerprint.as_ref().and_then(|f| known.get(&f.to_string())), &own);
            }
            file.apply_mapping(&self.catalogue, &own);
        }
    }

    /// Keeps what people have said in this import for the next sheet with the same headings.
    pub(super) fn remember(&self, writer: &Writer<'_>, at: Timestamp) -> Result<()> {
        for file in &self.files {
            let Some(sheet) = file.sheet.as_ref().filter(|s| s.used && s.origin == Origin::Said && !s.is_waiting())
            else {
                continue;
            };
            if let Some(fingerprint) = &sheet.fingerprint {
                let mapping = serde_json::to_string(&sheet.mapping).unwrap_or_default();
                writer.put_mapping(&fingerprint.to_string(), &file.name, &mapping, at)?;
            }
        }
        Ok(())
    }
}

/// What an earlier version wrote in another way is asked again.
fn read(mapping: &str) -> Option<Mapping> {
    serde_json::from_str(mapping).ok()
}

/// A kept answer, as it is shown and changed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Remembered {
    pub id: String,
    /// The file that it was said of.
    pub name: String,
    /// «Skole, måned, sykefravær»: the columns that are read.
    pub columns: String,
    /// Without rows: the file is not there any more. Null where a later version has written it.
    pub sheet: Option<SheetView>,
}

impl Remembered {
    /// All of them, by the names of the files.
    pub fn list(store: &Store, language: Language) -> Result<Vec<Self>> {
        let rows = store.mappings()?.into_iter().map(|row| {
            let mapping = read(&row.mapping);
            let read = mapping.iter().flat_map(|m| &m.columns).filter(|c| c.role != super::sheet::Role::Ignore);
            let headings: Vec<String> = read.map(|column| column.heading.clone()).filter(|h| !h.is_empty()).collect();
            Self {
                id: row.id,
                name: row.name,
                columns: language.list(&headings),
                sheet: mapping.map(|mapping| SheetView::remembered(mapping, language)),
            }
        });
        Ok(rows.collect())
    }

    /// Says something else of the same headings, as one step of undo. What is stored already stays as it is.
    pub fn change(store: &mut Store, id: &str, mapping: &Mapping, at: Timestamp) -> Result<Committed<()>> {
        let known = store.mappings()?.into_iter().find(|row| row.id == id);
        let Some(row) =
            known.filter(|row| read(&row.mapping).is_some_and(|m| m.columns.len() == mapping.columns.len()))
        else {
            return Ok(Committed { value: (), changed: Vec::new() });
        };
        let text = serde_json::to_string(mapping).unwrap_or_default();
        let operation = Operation::Mapping { edit: Edit::Changed, name: row.name.clone() };
        store.transact(&operation, at, |writer| writer.put_mapping(&row.fingerprint, &row.name, &text, at))
    }

    /// The next file with these headings is asked about again. One step of undo.
    pub fn forget(store: &mut Store, id: &str, at: Timestamp) -> Result<Committed<()>> {
        let Some(row) = store.mappings()?.into_iter().find(|row| row.id == id) else {
            return Ok(Committed { value: (), changed: Vec::new() });
        };
        let operation = Operation::Mapping { edit: Edit::Removed, name: row.name };
        store.transact(&operation, at, |writer| writer.remove_mapping(id))
    }
}

/// What can be answered about a sheet.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct SheetChoices {
    /// What figures can be, those of one group together.
    pub indicators: Vec<SheetChoice>,
    pub subjects: Vec<SheetChoice>,
    pub grades: Vec<SheetChoice>,
    /// School years, newest first.
    pub years: Vec<SheetChoice>,
    /// Months, newest first.
    pub months: Vec<SheetChoice>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SheetChoice {
    /// As a mapping keeps it.
    pub value: String,
    pub text: String,
    /// What belongs together in a list; empty where nothing does.
    pub group: String,
}

/// School years, and months, back from today's that are offered.
const YEARS: usize = 20;
const MONTHS: usize = 36;

impl SheetChoices {
    pub fn read(store: &Store, now: Timestamp, language: Language) -> Result<Self> {
        let catalogue = store.catalogue()?;
        let mut indicators: Vec<SheetChoice> = Vec::new();
        // Their own first: those are what people most often keep.
        let own = catalogue.indicators().iter().filter(|i| i.area == Area::Own);
        let others = catalogue.indicators().iter().filter(|i| i.area != Area::Own);
        for indicator in own.chain(others) {
            let Some(value) = pattern(indicator) else { continue };
            if indicators.iter().all(|choice| choice.value != value) {
                let group = crate::entry::group(indicator.area, language);
                indicators.push(SheetChoice { text: named(indicator, language), value, group });
            }
        }
        let plain = |value: String, text: String| SheetChoice { value, text, group: String::new() };
        let mut subjects: Vec<SheetChoice> = Vec::new();
        for subject in catalogue.indicators().iter().filter_map(|i| i.subject()) {
            if subjects.iter().all(|choice| choice.value != subject) {
                subjects.push(plain(subject.to_owned(), language.subject_name(subject)));
            }
        }
        let mut grades: Vec<u8> = catalogue.indicators().iter().filter_map(|i| i.grade).collect();
        grades.sort_unstable();
        grades.dedup();
        let back = |period: Period| std::iter::successors(Some(period), |p| Some(p.previous()));
        let years = back(Period::at(now)).take(YEARS).map(|p| plain(p.to_string(), language.period(p)));
        let (year, month) = now.month();
        let months = Period::from_month(year, month).into_iter().flat_map(back).take(MONTHS);
        Ok(Self {
            indicators,
            subjects,
            grades: grades.into_iter().map(|g| plain(g.to_string(), language.grade_name(g))).collect(),
            years: years.collect(),
            months: months.map(|p| plain(p.to_string().replace("-M", "M"), language.period(p))).collect(),
        })
    }
}

/// The key with holes where a sheet can say grade and subject; `None` for what is made of other columns.
fn pattern(indicator: &Indicator) -> Option<String> {
    if matches!(indicator.kind, Kind::Distribution { .. }) || matches!(indicator.measure, Measure::Level { .. }) {
        return None;
    }
    if !matches!(indicator.area, Area::NationalTests | Area::Survey) {
        return Some(indicator.key.clone());
    }
    let grade = indicator.grade.map(|grade| grade.to_string());
    let parts = indicator.key.split('.').map(|part| match part {
        part if Some(part) == indicator.subject() => "{subject}",
        part if Some(part) == grade.as_deref() => "{grade}",
        part => part,
    });
    Some(parts.collect::<Vec<_>>().join("."))
}

/// Without its grade, and without its subject where the sheet says it.
fn named(indicator: &Indicator, language: Language) -> String {
    match indicator.subject() {
        Some(_) => language.test_measure(indicator),
        None => language.measure_name(indicator),
    }
}
