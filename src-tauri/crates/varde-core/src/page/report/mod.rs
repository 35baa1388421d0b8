//! Pages that are carried to a meeting, as plain data: the same blocks on the screen, on paper and in files.

mod arranging;
mod block;
mod dialogue;
mod every_school;
mod kind;
mod numbers;
mod plan;
mod questions;
mod slides;

pub use arranging::{Moved, Part, PartBlock};
pub use block::{Block, Piece, ReportSection, Said};
pub use every_school::schools_in;
pub use kind::ReportKind;
pub use slides::Slide;

use std::collections::HashSet;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::chart::Drawing;
use super::overview::Overview;
use super::thread::rests_on_restricted;
use crate::clock::Timestamp;
use crate::export::safe_name;
use crate::cycle::{Arrangement, Date, Kind, PresenterNote, Thread};
use crate::language::Language;
use crate::school::{Unit, UnitCode};
use crate::store::{Result, Store};
use crate::words;

/// So many charts are looked at in one meeting.
pub const MOST_CHARTS: usize = 3;

/// A page of one unit for one kind of meeting, in one language whatever the window speaks.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Report {
    pub kind: ReportKind,
    pub unit: Unit,
    /// The code of the language that it is written in: `nb`, `nn` or `en`.
    pub language: String,
    pub title: String,
    /// Which years it tells of.
    pub lead: String,
    /// The day it was made, in words.
    pub date: String,
    pub day: Date,
    pub sections: Vec<ReportSection>,
    /// Source, what is hidden, the rules: stands at the foot of every page.
    pub footer: Vec<String>,
    /// Set when a figure in it is for the school's own eyes; drawn on every page.
    pub restricted: Option<String>,
    /// Every part that it could have, in the order that they stand in, those that were taken out too.
    pub parts: Vec<Part>,
    /// For the one who presents it: on no page.
    pub notes: Vec<PresenterNote>,
    /// Own words whose numbers have changed since they were written.
    pub moved: Vec<Moved>,
}

/// What a page is made from: one unit, its results and its thread, as one store shows them on one day.
pub struct Material<'s> {
    pub store: &'s Store,
    pub code: UnitCode,
    pub overview: Overview,
    pub thread: Thread,
    pub now: Timestamp,
    pub language: Language,
}

impl Material<'_> {
    /// A part with the heading that it has in this language, `report-heading-{id}`.
    fn part(&self, id: &str, blocks: Vec<Piece>) -> ReportSection {
        let heading = self.language.text(&format!("report-heading-{id}"), &[]);
        ReportSection { id: id.to_owned(), heading, blocks }
    }
}

/// Which page is wanted.
#[derive(Debug, Clone)]
pub struct Wanted<'a> {
    pub unit: &'a UnitCode,
    /// What people have made of it; [`Arrangement::report`] says which page it is.
    pub arrangement: &'a Arrangement,
    pub now: Timestamp,
    pub language: Language,
}

impl Report {
    /// The page as people have arranged it. `None` when the store does not know the unit.
    pub fn of(store: &Store, wanted: &Wanted<'_>) -> Result<Option<Self>> {
        let (language, now) = (wanted.language, wanted.now);
        let Some(overview) = Overview::read(store, wanted.unit, language)? else { return Ok(None) };
        let thread = Thread::read(store, wanted.unit)?;
        let material = Material { store, code: wanted.unit.clone(), overview, thread, now, language };
        let kind = wanted.arrangement.report;
        let sections = match kind {
            ReportKind::Dialogmote => dialogue::sections(&material)?,
            ReportKind::Tilstand
            | ReportKind::Oppfolging1
            | ReportKind::Oppfolging2
            | ReportKind::Oppfolging3
            | ReportKind::Lesing
            | ReportKind::Fau => dialogue::sections(&material)?,
        };
        let overview = &material.overview;
        // Its sentences speak of figures that no chart shows.
        let restricted = overview.cards.iter().any(|card| card.chart.restricted_notice.is_some())
            || !store.is_seen_by_others()
                && material.thread.of(Kind::Evaluation).any(|item| rests_on_restricted(&item.content));
        let date = language.date(now);
        let mut page = Self {
            kind,
            title: kind.title(&overview.unit.name, language),
            language: language.code().to_owned(),
            lead: overview.lead.clone(),
            sections,
            footer: vec![
                overview.source.clone(),
                overview.legend.clone(),
                words!(language, "report-rules", date = &date, version = env!("CARGO_PKG_VERSION")),
            ],
            date,
            day: Date::of(now),
            restricted: restricted.then(|| language.text("restricted-notice", &[])),
            unit: overview.unit.clone(),
            parts: Vec::new(),
            moved: Vec::new(),
            notes: Vec::new(),
        };
        page.arrange(wanted.arrangement, &material)?;
        Ok(Some(page))
    }

    /// The page for the dialogmøte as Varde proposes it: the seven blocks of METHODS 5.
    pub fn dialogue(store: &Store, unit: &UnitCode, now: Timestamp, language: Language) -> Result<Option<Self>> {
        Self::of(store, &Wanted { unit, arrangement: &Arrangement::default(), now, language })
    }

    /// With the notice of whom it was made for, on the page and in its charts.
    #[must_use]
    pub fn said_for(mut self, notice: Option<&str>) -> Self {
        for piece in self.sections.iter_mut().flat_map(|section| &mut section.blocks) {
            if let Block::Figure { chart: Some(chart), .. } = &mut piece.block {
                chart.say_for(notice);
            }
        }
        if let Some(notice) = notice {
            self.restricted = self.restricted.map(|_| notice.to_owned());
            self.footer.insert(0, notice.to_owned());
        }
        self
    }

    /// What its file is called: «Dialogmøte- Løten ungdomsskole.pdf».
    pub fn file_name(&self, extension: &str) -> String {
        safe_name(&self.title, extension)
    }

    /// The same in a folder with others: two schools may have one name.
    pub fn file_name_beside(&self, taken: &mut HashSet<String>, extension: &str) -> String {
        let name = self.file_name(extension);
        // Not every file system tells capitals apart.
        if taken.insert(name.to_lowercase()) {
            return name;
        }
        safe_name(&format!("{} ({})", self.title, self.unit.id), extension)
    }

    /// The figures in it, in the order that they stand in.
    pub fn figures(&self) -> impl Iterator<Item = &Drawing> {
        self.sections.iter().flat_map(|section| &section.blocks).filter_map(|piece| match &piece.block {
            Block::Figure { chart, .. } => chart.as_deref(),
            _ => None,
        })
    }
}

impl ReportKind {
    /// What the page is called: «Dialogmøte: Bekkasinveien skole».
    pub fn title(self, unit: &str, language: Language) -> String {
        words!(language, "report-title", kind = self.word(), unit = unit)
    }
}
