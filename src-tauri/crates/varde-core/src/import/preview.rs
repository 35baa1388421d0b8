use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::sheet::SheetView;

/// What an import would do, before anything is written.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct ImportPreview {
    pub files: Vec<FilePreview>,
    /// The whole import in one or two sentences.
    pub summary: String,
    pub total: Tally,
    /// Nothing in it would change the store.
    pub nothing_new: bool,
}

/// What one file is, and what it would change.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct FilePreview {
    /// The file's name without its folder.
    pub name: String,
    pub kind: FileKind,
    /// What it is in words: «Nasjonale prøver 8. trinn fra Statistikkbanken, skoleåret 2025–26».
    pub what: String,
    /// How the file is written, such as `UTF-16LE, tab`.
    pub encoding: String,
    pub periods: Vec<String>,
    pub grades: Vec<String>,
    pub subjects: Vec<String>,
    pub tally: Tally,
    /// The first of the cells that differ from what the store holds; `tally.changed` says how many there are.
    pub changes: Vec<Change>,
    /// What is odd, by row. The first ones; `problem_count` says how many there are.
    pub problems: Vec<Problem>,
    pub problem_count: u32,
    /// What the file could have held as well, and how to get it.
    pub advice: Vec<String>,
    /// Names that may mean one unit or another. Their results are not stored until somebody has answered.
    pub questions: Vec<NameQuestion>,
    /// What people have said of names, now or before, as far as this file has them.
    pub told: Vec<NameTold>,
    /// What the file does not say of itself. Nothing of it is stored until somebody has answered.
    pub needs: Option<WideNeeds>,
    /// What people keep themselves: its first rows, what its columns are, and what must be answered.
    pub sheet: Option<SheetView>,
    /// Nothing of the file can be used; `problems` says why.
    pub refused: bool,
}

/// Which unit does this name mean?
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct NameQuestion {
    /// As the file writes it.
    pub name: String,
    /// The units that it may be, the likeliest first; none when no name is like it.
    pub candidates: Vec<NameCandidate>,
}

/// A name that somebody has said the meaning of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct NameTold {
    /// As the file writes it.
    pub name: String,
    /// Null for a name that is none of Varde's units.
    pub unit: Option<NameCandidate>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct NameCandidate {
    /// Orgnr, kommunenummer, fylkesnummer or `I`.
    pub id: String,
    pub name: String,
    pub kommune: Option<String>,
}

/// What a wide file does not say in its headings.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WideNeeds {
    /// Which school year the figures are of.
    pub periods: bool,
    /// Which grade they are of.
    pub grade: bool,
    /// The grades that it can be.
    pub grades: Vec<u8>,
}

/// What a file was recognised as.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum FileKind {
    /// Statistikkbanken's wide CSV with nasjonale prøver.
    WideNationalTests,
    /// Statistikkbanken's wide CSV with grunnskolepoeng.
    WideGrunnskolepoeng,
    /// Statistikkbanken's wide CSV with standpunktkarakterer.
    WideFinalGrades,
    /// Statistikkbanken's wide CSV with Elevundersøkelsen.
    WideSurvey,
    /// Udir's own answers, saved as JSON.
    UdirJson,
    /// Skoleporten's old report builder.
    Skoleporten,
    /// Statistics Norway's JSON-stat2.
    JsonStat,
    /// A sheet or a pasted table, as people have said what it is.
    Sheet,
    /// Figures that people have typed.
    Typed,
    /// The fictional kommune.
    Example,
    /// Not a file that Varde can read.
    #[default]
    Unknown,
}

/// Counts of cells by what they hold, and of what would happen to them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Tally {
    pub schools: u32,
    pub kommuner: u32,
    pub fylker: u32,
    pub country: u32,
    /// All data cells that were read; the five below add up to it.
    pub cells: u32,
    pub shown: u32,
    pub suppressed: u32,
    pub restricted: u32,
    pub none_took_part: u32,
    pub not_offered: u32,
    /// Results (a value with its uncertainty and n) that the store does not have yet.
    pub new: u32,
    pub changed: u32,
    pub unchanged: u32,
}

/// One result that differs from what the store holds.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Change {
    pub unit: String,
    pub indicator: String,
    pub period: String,
    pub before: String,
    pub after: String,
}

/// Something odd in a file, at a row where there is one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Problem {
    pub severity: Severity,
    /// The line in the file, counted from 1 as an editor shows it.
    pub row: Option<u32>,
    /// The column's heading.
    pub column: Option<String>,
    /// What was found, what was kept, what to do.
    pub text: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// Good to know; nothing was left out.
    Note,
    /// A cell, row or column was left out.
    LeftOut,
    /// The whole file was left out.
    Refused,
}

/// What an import did.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct ImportReport {
    /// In one or two sentences.
    pub summary: String,
    pub files: Vec<FilePreview>,
    pub total: Tally,
    /// Nothing was new, and nothing was written.
    pub nothing_new: bool,
}

impl FileKind {
    /// The word in the store.
    pub fn word(self) -> &'static str {
        match self {
            Self::WideNationalTests => "wide-national-tests",
            Self::WideGrunnskolepoeng => "wide-grunnskolepoeng",
            Self::WideFinalGrades => "wide-final-grades",
            Self::WideSurvey => "wide-survey",
            Self::UdirJson => "udir-json",
            Self::Skoleporten => "skoleporten",
            Self::JsonStat => "json-stat",
            Self::Sheet => "sheet",
            Self::Typed => "typed",
            Self::Example => "example",
            Self::Unknown => "unknown",
        }
    }
}

impl FileKind {
    /// By the word in the store; a word of a later version is unknown.
    pub fn from_word(word: &str) -> Self {
        serde_json::from_value(word.into()).unwrap_or_default()
    }
}

/// Adds up what files would do or did.
impl std::iter::Sum for Tally {
    fn sum<I: Iterator<Item = Self>>(tallies: I) -> Self {
        tallies.fold(Self::default(), |a, b| Self {
            schools: a.schools + b.schools,
            kommuner: a.kommuner + b.kommuner,
            fylker: a.fylker + b.fylker,
            country: a.country + b.country,
            cells: a.cells + b.cells,
            shown: a.shown + b.shown,
            suppressed: a.suppressed + b.suppressed,
            restricted: a.restricted + b.restricted,
            none_took_part: a.none_took_part + b.none_took_part,
            not_offered: a.not_offered + b.not_offered,
            new: a.new + b.new,
            changed: a.changed + b.changed,
            unchanged: a.unchanged + b.unchanged,
        })
    }
}
