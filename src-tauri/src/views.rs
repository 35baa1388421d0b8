//! Plain data that crosses to the page, beside what the core and the charts define themselves.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use varde_chart::{Chart, Draw, Frame, Size, Style, Theme};
use varde_core::cycle::{Answered, Item, Refused};
use varde_core::import::{self, Problem};
use varde_core::language::Language;
use varde_core::page::analysis::{Analysis, Section};
use varde_core::page::chart::Drawing;
use varde_core::page::development::Development;
use varde_core::page::expectation::Expectation;
use varde_core::page::outcome::Outcome;
use varde_core::page::overview::Overview;
use varde_core::page::report::{Block, Report, Slide};
use varde_core::sharing::{Stopped, Thresholds};
use varde_core::store::{self, BackupKind, HistoryStep, Store, StoreError};
use varde_core::trouble::Trouble;
use varde_core::words;

use crate::app::Answer;

/// «Oversikt» with its charts drawn, one per card.
#[derive(Debug, Clone, Serialize, TS)]
pub struct OverviewView {
    pub page: Overview,
    pub charts: Vec<Chart>,
}

/// «Utvikling» with its chart drawn.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DevelopmentView {
    pub page: Development,
    pub chart: Chart,
}

/// A page of «Analysere» with its charts drawn, one place per section.
#[derive(Debug, Clone, Serialize, TS)]
pub struct AnalysisView {
    pub page: Analysis,
    pub charts: Vec<Option<Chart>>,
}

/// What can be said before a measure starts.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ExpectationView {
    pub page: Expectation,
}

/// What can be said after it has begun, with its chart drawn.
#[derive(Debug, Clone, Serialize, TS)]
pub struct OutcomeView {
    pub page: Outcome,
    pub chart: Option<Chart>,
}

/// A page for a meeting with its charts drawn for paper, in the order that they stand in.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ReportView {
    pub page: Report,
    pub charts: Vec<Chart>,
}

impl ReportView {
    pub fn draw(page: Report) -> Answer<Self> {
        let charts = page.figures().map(varde_report::on_paper).collect::<Result<_, _>>();
        Ok(Self { charts: charts.map_err(|e| Trouble::failed(e.to_string(), None))?, page })
    }
}

/// How far a row of files has come.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Made {
    pub done: usize,
    pub total: usize,
}

/// What is shown on a wall: read and checked once for those who see it, whatever the store is given meanwhile.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Presented {
    pub title: String,
    pub lead: String,
    pub date: String,
    /// The code of the language that it is written in.
    pub language: String,
    /// Whom it was made for, where that must be said.
    pub notice: Option<String>,
    pub slides: Vec<Slide>,
}

impl Presented {
    pub fn of(page: Report, notice: Option<&str>) -> Self {
        let page = page.said_for(notice);
        Self {
            slides: page.slides(),
            title: page.title,
            lead: page.lead,
            date: page.date,
            language: page.language,
            notice: notice.map(str::to_owned),
        }
    }

    /// As a second screen is told it: the notes are for the one who presents.
    pub fn without_notes(mut self) -> Self {
        self.slides.iter_mut().for_each(|slide| slide.notes.clear());
        self
    }

    /// The chart of a slide, if it has one.
    pub fn chart(&self, slide: &str) -> Option<&Drawing> {
        let slide = self.slides.iter().find(|known| known.id == slide)?;
        match slide.block.as_ref().map(|piece| &piece.block) {
            Some(Block::Figure { chart, .. }) => chart.as_deref(),
            _ => None,
        }
    }
}

/// What came of asking to show a page.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(tag = "state", rename_all = "kebab-case")]
pub enum PresentOutcome {
    Ready(Presented),
    /// Those in the room could have worked out what is hidden; nothing is shown.
    Stopped(Stopped),
}

/// A screen that slides can be shown on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct WallScreen {
    /// Its place in the list.
    pub at: usize,
    pub width: u32,
    pub height: u32,
    /// Varde's own window is on it.
    pub here: bool,
}

/// The colours that the page shows at the moment.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ChartTheme {
    #[default]
    Light,
    Dark,
    ForcedColours,
}

impl ChartTheme {
    fn theme(self) -> Theme {
        match self {
            Self::Light => Theme::Light,
            Self::Dark => Theme::Dark,
            Self::ForcedColours => Theme::ForcedColours,
        }
    }
}

/// How a card's chart is proportioned.
const CARD_SHAPE: f64 = 0.5;

impl OverviewView {
    pub fn draw(page: Overview, width: u32, theme: ChartTheme) -> Answer<Self> {
        let width = width.clamp(180, 640);
        let size = Size { width, height: (f64::from(width) * CARD_SHAPE) as u32 };
        let style = Style { theme: theme.theme(), size, frame: Frame::Small };
        let charts = page.cards.iter().map(|card| draw(&card.chart, &style)).collect::<Answer<_>>()?;
        Ok(Self { page, charts })
    }
}

impl DevelopmentView {
    pub fn draw(page: Development, width: u32, height: u32, theme: ChartTheme) -> Answer<Self> {
        let size = Size { width: width.clamp(280, 2400), height: height.clamp(180, 1400) };
        let chart = draw(&page.chart, &Style { theme: theme.theme(), size, frame: Frame::Inline })?;
        Ok(Self { page, chart })
    }
}

impl AnalysisView {
    pub fn draw(page: Analysis, width: u32, height: u32, theme: ChartTheme) -> Answer<Self> {
        let size = Size { width: width.clamp(280, 2400), height: height.clamp(180, 1400) };
        let style = Style { theme: theme.theme(), size, frame: Frame::Inline };
        let drawn = |section: &Section| section.chart.as_ref().map(|chart| draw(chart, &style)).transpose();
        let charts = page.sections.iter().map(drawn).collect::<Answer<_>>()?;
        Ok(Self { page, charts })
    }
}

impl OutcomeView {
    pub fn draw(page: Outcome, width: u32, height: u32, theme: ChartTheme) -> Answer<Self> {
        let chart = page.chart.as_ref().map(|chart| redrawn(chart, width, height, theme)).transpose()?;
        Ok(Self { page, chart })
    }
}

/// Exported pictures stand alone; forced colours belong to the screen.
pub fn exported(chart: &impl Draw, theme: ChartTheme) -> Answer<Chart> {
    let theme = if theme == ChartTheme::Dark { Theme::Dark } else { Theme::Light };
    draw(chart, &Style { theme, size: Size { width: 960, height: 600 }, frame: Frame::Export })
}

/// A chart that a finding was cut from, as it was.
pub fn redrawn(chart: &Drawing, width: u32, height: u32, theme: ChartTheme) -> Answer<Chart> {
    let size = Size { width: width.clamp(280, 2400), height: height.clamp(180, 1400) };
    draw(chart, &Style { theme: theme.theme(), size, frame: Frame::Inline })
}

fn draw(chart: &impl Draw, style: &Style) -> Answer<Chart> {
    chart.draw(style).map_err(|e| Trouble::failed(e.to_string(), None))
}

/// What came of writing in the thread: the thing as it is now, or why nothing was written.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ItemAnswer {
    pub item: Option<Item>,
    pub refused: Option<Refused>,
    /// Why, in the reader's words.
    pub text: Option<String>,
    pub history: History,
}

impl ItemAnswer {
    pub fn of(answered: Answered, store: &Store, language: Language) -> Result<Self, StoreError> {
        let text = answered.as_ref().err().map(|refused| refused.say(language));
        let (item, refused) = answered.map_or_else(|refused| (None, Some(refused)), |item| (Some(item), None));
        Ok(Self { item, refused, text, history: History::read(store, language)? })
    }
}

/// What came of saving something.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(tag = "state", rename_all = "kebab-case")]
pub enum SaveOutcome {
    Saved {
        path: String,
        /// Results that are hidden in it for its readers' sake, by name.
        hidden: Vec<String>,
    },
    /// Others could have worked out what is hidden; nothing is written.
    Stopped(Stopped),
    /// The user thought better of it.
    Dismissed,
}

/// The school's own thresholds, with what they can be.
#[derive(Debug, Clone, Copy, Serialize, TS)]
pub struct ThresholdsView {
    pub now: Thresholds,
    pub usual: Thresholds,
    pub least: u32,
    pub most: u32,
}

impl ThresholdsView {
    pub fn of(now: Thresholds) -> Self {
        let (least, most) = (*Thresholds::RANGE.start(), *Thresholds::RANGE.end());
        Self { now, usual: Thresholds::default(), least, most }
    }
}

/// How far an import has come.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Progress {
    pub file: String,
    #[ts(type = "number")]
    pub done: u64,
    #[ts(type = "number")]
    pub total: u64,
    pub stage: ProgressStage,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ProgressStage {
    Reading,
    Comparing,
    Storing,
}

impl Progress {
    pub fn of(progress: import::Progress<'_>) -> Self {
        let stage = match progress.stage {
            import::Stage::Reading => ProgressStage::Reading,
            import::Stage::Comparing => ProgressStage::Comparing,
            import::Stage::Storing => ProgressStage::Storing,
        };
        Self { file: progress.file.to_owned(), done: progress.done, total: progress.total, stage }
    }
}

/// What can be undone and done again, in words.
#[derive(Debug, Clone, Default, Serialize, TS)]
pub struct History {
    pub undo: Option<String>,
    pub redo: Option<String>,
    /// Newest first.
    pub recent: Vec<HistoryEntry>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct HistoryEntry {
    pub text: String,
    /// RFC 3339, UTC; empty when not known.
    pub at: String,
    pub undone: bool,
}

impl History {
    pub fn read(store: &Store, language: Language) -> Result<Self, StoreError> {
        const SHOWN: u32 = 20;
        let steps = store.history(SHOWN)?;
        let text = |step: &HistoryStep| language.operation(&step.operation);
        Ok(Self {
            undo: steps.iter().find(|s| !s.undone).map(text),
            redo: steps.iter().rev().find(|s| s.undone).map(text),
            recent: steps
                .iter()
                .map(|step| HistoryEntry {
                    text: text(step),
                    at: step.at.map(|t| t.to_string()).unwrap_or_default(),
                    undone: step.undone,
                })
                .collect(),
        })
    }
}

/// What undo, redo or a restore did.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Step {
    pub text: String,
    pub history: History,
}

impl Step {
    pub fn of(done: &store::Stepped, id: &str, store: &Store, language: Language) -> Result<Self, StoreError> {
        let what = language.operation(&done.operation);
        Ok(Self { text: words!(language, id, what = what), history: History::read(store, language)? })
    }
}

/// A file that the store's figures come from.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Source {
    pub id: String,
    pub name: String,
    pub what: String,
    /// RFC 3339, UTC.
    pub imported_at: String,
    pub cells: u32,
    pub problem_count: u32,
    pub problems: Vec<Problem>,
}

impl Source {
    pub fn of(row: &store::SourceRow, language: Language) -> Self {
        let (what, problems) = import::describe_source(row, language);
        Self {
            id: row.id.to_string(),
            name: row.source.name.clone(),
            what,
            imported_at: row.imported_at.map(|t| t.to_string()).unwrap_or_default(),
            cells: row.source.cells,
            problem_count: row.source.problem_count,
            problems,
        }
    }
}

/// A backup in the store's folder.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Backup {
    pub name: String,
    /// RFC 3339, UTC.
    pub at: String,
    #[ts(type = "number")]
    pub bytes: u64,
    pub kind: BackupKind,
}

impl Backup {
    pub fn of(backup: &store::Backup) -> Self {
        Self { name: backup.name.clone(), at: backup.at.to_string(), bytes: backup.bytes, kind: backup.kind }
    }
}
