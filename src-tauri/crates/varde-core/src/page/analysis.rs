//! A page of analysis: what it says first, then sections, each with a sentence, a chart and its numbers. Every view of
//! «Analysere» beside «Utvikling» is one, so that they look, read and export alike.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::chart::Drawing;
use super::citing::cite;
use super::table::Table;
use crate::judgement::Verdict;
use crate::language::Language;
use crate::school::{Unit, UnitCode};
use crate::store::{Result, Store, UnitId};

/// A whole page, in the reader's words.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Analysis {
    pub unit: Unit,
    /// The finding as a heading.
    pub title: String,
    /// The finding in one to three sentences, with n and interval.
    pub summary: String,
    /// What can be chosen on the page, such as a grade or an indicator; empty lists are not shown.
    pub choices: Vec<Choice>,
    pub sections: Vec<Section>,
    /// What a reader must know about hidden figures, breaks and the method.
    pub notes: Vec<String>,
    pub source: String,
    /// Some figure on the page is restricted: for the school's own eyes.
    pub restricted: bool,
}

/// One thing to choose among several.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Choice {
    /// Which of the page's options it sets: `grade`, `indicator`, `diverging`, or one of its settings: `settings.` and
    /// the setting's name.
    pub option: String,
    /// What is chosen, such as «Trinn».
    pub name: String,
    /// What is chosen or typed now.
    pub chosen: String,
    /// Empty where a text is typed.
    pub options: Vec<ChoiceOption>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ChoiceOption {
    pub value: String,
    pub text: String,
}

/// A part of a page. What is missing is not shown.
#[derive(Debug, Clone, Default, PartialEq, Serialize, TS)]
pub struct Section {
    /// Stays the same from one reading to the next, so that its chart and its table can be asked for.
    pub id: String,
    pub heading: String,
    /// The finding in sentences.
    pub text: Vec<String>,
    /// Drawn by the host before it crosses to the UI.
    #[serde(skip)]
    pub chart: Option<Drawing>,
    pub table: Option<Table>,
    pub verdicts: Vec<Verdict>,
    pub notes: Vec<String>,
    /// What can be chosen or typed in this part; as [`Analysis::choices`].
    pub choices: Vec<Choice>,
    /// Told only when it is opened: items under an index, the numbers behind.
    pub folded: bool,
    /// Something in `choices` is not as Varde has it, and can be put back.
    pub changed: bool,
}

/// What a page is asked for.
pub(super) struct Asked<'a> {
    pub store: &'a Store,
    pub id: UnitId,
    pub unit: &'a Unit,
    pub options: &'a Options,
    pub language: Language,
}

/// What the reader has chosen on a page; the page takes what it knows and chooses the rest itself.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, TS)]
#[serde(default)]
pub struct Options {
    pub grade: Option<u8>,
    pub indicator: Option<String>,
    pub diverging: bool,
    /// Settings of the page itself, such as the limits of risk points, by name.
    pub settings: std::collections::BTreeMap<String, String>,
}

/// The views of «Analysere» that are such pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum AnalysisKind {
    /// Many indicators at once.
    Many,
    /// Elevundersøkelsen.
    Survey,
    /// The same pupils from test to test.
    Cohorts,
    /// The schools of the kommune.
    Schools,
    Risk,
}

impl AnalysisKind {
    pub const ALL: [Self; 5] = [Self::Many, Self::Survey, Self::Cohorts, Self::Schools, Self::Risk];

    /// The word in JSON and on the command line.
    pub fn word(self) -> &'static str {
        match self {
            Self::Many => "many",
            Self::Survey => "survey",
            Self::Cohorts => "cohorts",
            Self::Schools => "schools",
            Self::Risk => "risk",
        }
    }
}

impl Analysis {
    /// The page about the unit; `None` when the store does not know the unit. A unit without such figures has a page
    /// that says so.
    pub fn read(
        store: &Store,
        kind: AnalysisKind,
        code: &UnitCode,
        options: &Options,
        language: Language,
    ) -> Result<Option<Self>> {
        let Some((id, unit)) = store.unit(code)? else {
            return Ok(None);
        };
        let asked = Asked { store, id, unit: &unit, options, language };
        let read = |_: &Store| match kind {
            AnalysisKind::Many => super::many::read(&asked),
            AnalysisKind::Survey => super::survey::read(&asked),
            AnalysisKind::Cohorts => super::cohorts::read(&asked),
            AnalysisKind::Schools => super::schools::read(&asked),
            AnalysisKind::Risk => super::risk::read(&asked),
        };
        let (mut page, met) = store.noting(read)?;
        page.source = cite(store, &met, &unit, language)?;
        page.sections.iter_mut().filter_map(|s| s.chart.as_mut()).for_each(|chart| chart.say_below(&page.source));
        Ok(Some(page))
    }

    /// A page of the unit that says why it is empty.
    pub(super) fn nothing(asked: &Asked<'_>, title: String, summary: String) -> Self {
        Self {
            unit: asked.unit.clone(),
            title,
            summary,
            choices: Vec::new(),
            sections: Vec::new(),
            notes: Vec::new(),
            source: String::new(),
            restricted: false,
        }
    }

    pub fn section(&self, id: &str) -> Option<&Section> {
        self.sections.iter().find(|s| s.id == id)
    }

    /// A section's numbers with their source; `notice` says in the file for whom it is.
    pub fn to_csv(&self, id: &str, notice: Option<&str>) -> Option<Vec<u8>> {
        let section = self.section(id)?;
        let table = section.table.as_ref()?;
        let mut after: Vec<&str> = vec![&table.caption, &self.source];
        after.extend(section.notes.iter().chain(&self.notes).map(String::as_str));
        after.extend(notice);
        Some(table.to_csv(&after))
    }
}
