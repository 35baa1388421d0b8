//! Pages that are carried to a meeting, as plain data: the same blocks on the screen, on paper and in files.

mod numbers;
mod plan;
mod questions;

use serde::Serialize;
use ts_rs::TS;

use super::chart::Drawing;
use super::overview::Overview;
use super::table::Table;
use super::thread::rests_on_restricted;
use crate::clock::Timestamp;
use crate::cycle::{Date, Kind, Thread};
use crate::language::Language;
use crate::school::{Unit, UnitCode};
use crate::store::{Result, Store};
use crate::words;

/// So many charts are looked at in one meeting.
pub const MOST_CHARTS: usize = 3;

/// A page of one unit for one kind of meeting, in one language whatever the window speaks.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Report {
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
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ReportSection {
    /// A word that stays the same in every language: `numbers`, `sentences`, `charts`, …
    pub id: String,
    pub heading: String,
    pub blocks: Vec<Block>,
}

/// What a page is made of.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Block {
    Text {
        text: String,
    },
    /// Smaller, and beside the matter.
    Note {
        text: String,
    },
    Said(Said),
    Figure {
        title: String,
        finding: String,
        /// Why this one is among the few.
        why: String,
        /// The text alternative.
        summary: String,
        /// Drawn by the host.
        #[serde(skip)]
        chart: Box<Drawing>,
    },
    Table {
        table: Table,
    },
    /// A thing of the thread with what is known of it.
    Entry {
        title: String,
        status: String,
        lines: Vec<Said>,
    },
    List {
        items: Vec<String>,
    },
    /// What people must write themselves, with so many lines for it on paper.
    Write {
        prompt: String,
        lines: u8,
    },
}

/// A bold lead-in and its sentence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Said {
    pub heading: String,
    pub text: String,
}

impl Report {
    /// The page for the dialogmøte: the seven blocks of METHODS 5. `None` when the store does not know the unit.
    pub fn dialogue(store: &Store, code: &UnitCode, now: Timestamp, language: Language) -> Result<Option<Self>> {
        let Some(overview) = Overview::read(store, code, language)? else { return Ok(None) };
        let thread = Thread::read(store, code)?;
        let section = |id: &str, blocks: Vec<Block>| ReportSection {
            id: id.to_owned(),
            heading: language.text(&format!("report-heading-{id}"), &[]),
            blocks,
        };
        let figures = numbers::figures(&overview, language);
        // Its sentences speak of figures that no chart shows.
        let restricted = overview.cards.iter().any(|card| card.chart.restricted_notice.is_some())
            || !store.is_seen_by_others() && thread.of(Kind::Evaluation).any(|item| rests_on_restricted(&item.content));
        let said = overview.statements.iter().map(|s| Said { heading: s.heading.clone(), text: s.text.clone() });
        let sections = vec![
            section("numbers", numbers::school_in_numbers(store, &overview, language)?),
            section("sentences", said.map(Block::Said).collect()),
            section("charts", figures),
            section("believed", plan::believed(&thread, language)),
            section("measures", plan::measures(&thread, &overview.unit, language)),
            section("evaluation", plan::evaluations(store, &thread, language)),
            section("questions", questions::of(&overview, &thread, &overview.unit, language)),
        ];
        let date = language.date(now);
        Ok(Some(Self {
            title: words!(language, "report-dialogue-title", unit = &overview.unit.name),
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
            unit: overview.unit,
        }))
    }

    /// With the notice of whom it was made for, on the page and in its charts.
    #[must_use]
    pub fn said_for(mut self, notice: Option<&str>) -> Self {
        for block in self.sections.iter_mut().flat_map(|section| &mut section.blocks) {
            if let Block::Figure { chart, .. } = block {
                chart.say_for(notice);
            }
        }
        if let Some(notice) = notice {
            self.restricted = self.restricted.map(|_| notice.to_owned());
            self.footer.insert(0, notice.to_owned());
        }
        self
    }

    /// The figures in it, in the order that they stand in.
    pub fn figures(&self) -> impl Iterator<Item = &Drawing> {
        self.sections.iter().flat_map(|section| &section.blocks).filter_map(|block| match block {
            Block::Figure { chart, .. } => Some(&**chart),
            _ => None,
        })
    }
}
