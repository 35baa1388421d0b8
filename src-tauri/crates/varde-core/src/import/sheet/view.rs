//! What the mapping dialog shows of a sheet.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::grid::Grid;
use super::headings::Layout;
use super::mapping::{Confidence, Mapping, Role};
use super::propose::places;
use super::questions::{Question, questions};
use super::remember::{Fingerprint, fingerprint};
use crate::import::preview::Problem;
use crate::import::problem::Found;
use crate::language::Language;

/// So many rows are shown.
const SHOWN: usize = 12;

/// A sheet and its mapping, as a person sees and changes it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct SheetView {
    /// Empty for a text.
    pub name: String,
    pub hidden: bool,
    /// The first rows; `row_count` says how many there are.
    pub rows: Vec<RowView>,
    pub row_count: u32,
    pub columns: Vec<ColumnView>,
    pub mapping: Mapping,
    pub questions: Vec<QuestionView>,
    /// It is read. The other sheets of a workbook can be left out.
    pub used: bool,
    /// The columns are as somebody has said of an earlier sheet with the same headings.
    pub remembered: bool,
    /// The first results that it holds by its mapping; `result_count` says how many there are.
    pub results: Vec<ResultView>,
    pub result_count: u32,
    pub problems: Vec<Problem>,
    /// Nothing of the sheet can be used; `problems` says why.
    pub refused: bool,
    /// By what the answers are remembered; null when there is too little to know the sheet by.
    pub fingerprint: Option<Fingerprint>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "SheetRowView")]
pub struct RowView {
    /// Counted from 1, as headings are pointed out by it.
    pub number: u32,
    /// As the spreadsheet counts; the column's letter in a sheet that has been turned.
    pub label: String,
    pub kind: RowKind,
    /// As many as there are columns.
    pub cells: Vec<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "SheetRowKind")]
pub enum RowKind {
    /// Above the headings.
    Title,
    Heading,
    Data,
    /// A sum, or a heading that is said again.
    LeftOut,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "SheetColumnView")]
pub struct ColumnView {
    /// The column's letter; the row's number in a sheet that has been turned.
    pub label: String,
    pub heading: String,
    pub role: Role,
    pub confidence: Confidence,
    /// Why it is proposed, in words.
    pub reason: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "SheetQuestionView")]
pub struct QuestionView {
    pub question: Question,
    pub text: String,
}

/// A result as it would be stored.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "SheetResultView")]
pub struct ResultView {
    pub unit: String,
    pub indicator: String,
    pub period: String,
    pub value: String,
}

impl SheetView {
    /// What was said of a sheet that is not at hand.
    pub fn remembered(mapping: Mapping, language: Language) -> Self {
        let blank = Grid::default();
        let mut view = Self::new(&blank, mapping, language);
        view.remembered = true;
        view
    }

    pub fn new(grid: &Grid, mapping: Mapping, language: Language) -> Self {
        let turned = grid.turned_by(mapping.turned);
        let sheet = turned.as_ref().unwrap_or(grid);
        let problems = grid.refused.iter().map(|p| Found::in_file(p.clone())).chain(grid.problems.clone());
        let columns = mapping.columns.iter().enumerate().map(|(place, column)| ColumnView {
            label: sheet.column_label(place),
            heading: column.heading.clone(),
            role: column.role,
            confidence: column.confidence,
            reason: column.reason.say(language),
        });
        let asked = if grid.refused.is_none() { questions(&mapping) } else { Vec::new() };
        Self {
            name: grid.name.clone(),
            hidden: grid.hidden,
            rows: rows(sheet, &mapping),
            row_count: u32::try_from(sheet.rows().len()).unwrap_or(u32::MAX),
            columns: columns.collect(),
            questions: asked
                .into_iter()
                .map(|q| QuestionView { text: q.say(&mapping, language), question: q })
                .collect(),
            used: true,
            remembered: false,
            results: Vec::new(),
            result_count: 0,
            problems: problems.map(|found| found.say(language)).collect(),
            refused: grid.refused.is_some(),
            fingerprint: fingerprint(grid),
            mapping,
        }
    }
}

fn rows(sheet: &Grid, mapping: &Mapping) -> Vec<RowView> {
    let layout = Layout::of(sheet, mapping.headings.and_then(|rows| places(sheet, rows)));
    let (first, last) = layout.headings.map_or((0, None), |(first, last)| (first, Some(last)));
    let data: Vec<usize> = layout.data(sheet).take(SHOWN).collect();
    let kind = |row: usize| match last {
        _ if row < first => RowKind::Title,
        Some(last) if row <= last => RowKind::Heading,
        _ if !data.contains(&row) => RowKind::LeftOut,
        _ if mapping.left_out(sheet, row).is_some() => RowKind::LeftOut,
        _ => RowKind::Data,
    };
    let shown = 0..sheet.rows().len().min(SHOWN);
    let view = shown.map(|row| RowView {
        number: sheet.rows().get(row).map_or(0, |r| r.number),
        label: sheet.row_label(row),
        kind: kind(row),
        cells: (0..sheet.width()).map(|column| sheet.cell(row, column).to_owned()).collect(),
    });
    view.collect()
}
