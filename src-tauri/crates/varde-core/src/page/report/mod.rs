//! Pages that are carried to a meeting, as plain data: the same blocks on the screen, on paper and in files.

mod arranging;
mod block;
mod dialogue;
mod earlier;
mod every_school;
mod fau;
mod first_report;
mod goals;
mod governance;
mod kind;
mod meeting_papers;
mod numbers;
mod plan;
mod questions;
mod reading;
mod results;
mod second_report;
mod seen;
mod slides;
mod steps;
mod third_report;
mod tilstand;

pub use arranging::{Moved, Part, PartBlock};
pub use block::{Block, Piece, ReportSection, Said};
pub use every_school::schools_in;
pub use kind::ReportKind;
pub use slides::Slide;

use std::collections::HashSet;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use std::cell::Cell;

use super::chart::Drawing;
use super::citing::cite;
use super::overview::Overview;
use super::thread::rests_on_restricted;
use crate::clock::Timestamp;
use crate::cycle::{Arrangement, Date, Item, ItemId, Kind, PresenterNote, Thread};
use crate::export::safe_name;
use crate::language::Language;
use crate::school::{Unit, UnitCode};
use crate::sharing::{Asked, Audience, Shared, share};
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
    /// Something on the page is for the school's own eyes.
    restricted: Cell<bool>,
}

impl<'s> Material<'s> {
    fn gather(store: &'s Store, wanted: &Wanted<'_>) -> Result<Option<Self>> {
        let (language, now, code) = (wanted.language, wanted.now, *wanted.unit);
        let Some(overview) = Overview::read(store, &code, language)? else { return Ok(None) };
        let thread = Thread::read(store, &code)?;
        let restricted = Cell::new(overview.cards.iter().any(|card| card.chart.restricted_notice.is_some()));
        Ok(Some(Self { store, code, overview, thread, now, language, restricted }))
    }

    /// Remembers that something on the page is for the school's own eyes.
    fn flag(&self, restricted: bool) {
        self.restricted.set(self.restricted.get() || restricted);
    }

    fn today(&self) -> Date {
        Date::of(self.now)
    }

    /// What Varde once said of numbers to the school itself may hold what is hidden from others.
    fn is_for_others(&self) -> bool {
        self.store.is_seen_by_others()
    }

    /// A part with the heading that it has in this language, `report-heading-{id}`.
    fn part(&self, id: &str, blocks: Vec<Piece>) -> ReportSection {
        ReportSection::called(id, blocks, self.language)
    }
}

/// Which page is wanted.
#[derive(Debug, Clone)]
pub struct Wanted<'a> {
    pub unit: &'a UnitCode,
    /// What people have made of it; [`Arrangement::report`] says which page it is.
    pub arrangement: &'a Arrangement,
    /// Whose agenda or minutes it is. Without one: the meeting that is nearest.
    pub meeting: Option<&'a ItemId>,
    pub now: Timestamp,
    pub language: Language,
}

impl Report {
    /// The page as people have arranged it. `None` when the store does not know the unit.
    pub fn of(store: &Store, wanted: &Wanted<'_>) -> Result<Option<Self>> {
        if wanted.arrangement.report.is_of_a_meeting() {
            return Self::of_meeting(store, wanted);
        }
        if !wanted.arrangement.report.is_for_everybody() {
            return Self::read(store, wanted);
        }
        store.say_for_everybody();
        if store.is_seen_by_others() { Self::read(store, wanted) } else { Self::for_everybody(store, wanted) }
    }

    /// The page as everybody may see it, whoever asks: with all hidden that would be hidden if it were given out now.
    fn for_everybody(store: &Store, wanted: &Wanted<'_>) -> Result<Option<Self>> {
        let asked = Asked { what: "", audience: Audience::Others, repair: true, language: wanted.language };
        if let Shared::Ready(ready) = share(store, &asked, |store| Self::read(store, wanted))? {
            return Ok(ready.page);
        }
        // Something was given away before, which hiding does not mend: then without any figure of theirs.
        let (_, met) = store.noting(|store| Self::read(store, wanted))?;
        store.seen_by_others(&store.shown(&met)?, |store| Self::read(store, wanted))
    }

    fn read(store: &Store, wanted: &Wanted<'_>) -> Result<Option<Self>> {
        let (language, now, kind) = (wanted.language, wanted.now, wanted.arrangement.report);
        let (filled, met) = store.noting(|_| -> Result<_> {
            let Some(material) = Material::gather(store, wanted)? else { return Ok(None) };
            let sections = kind.sections(&material)?;
            Ok(Some((material, sections)))
        })?;
        let Some((material, sections)) = filled else { return Ok(None) };
        let overview = &material.overview;
        // Its sentences speak of figures that no chart shows.
        let told = |item: &Item| rests_on_restricted(&item.content);
        material.flag(!material.is_for_others() && material.thread.of(Kind::Evaluation).any(told));
        let restricted = material.restricted.get();
        let date = language.date(now);
        let source = cite(store, &met, &overview.unit, language)?;
        let footer = match kind {
            ReportKind::Fau => vec![source, words!(language, "report-fau-rules", date = &date)],
            _ => {
                let rules = words!(language, "report-rules", date = &date, version = env!("CARGO_PKG_VERSION"));
                vec![source, overview.legend.clone(), rules]
            }
        };
        let mut page = Self {
            kind,
            title: kind.title(&overview.unit.name, language),
            language: language.code().to_owned(),
            lead: match kind {
                ReportKind::Fau => words!(language, "report-fau-lead"),
                _ => overview.lead.clone(),
            },
            sections,
            footer,
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
        Self::of(store, &Wanted { unit, arrangement: &Arrangement::default(), meeting: None, now, language })
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
    /// What the page is made of, before people have arranged it.
    fn sections(self, of: &Material<'_>) -> Result<Vec<ReportSection>> {
        match self {
            Self::Dialogmote => dialogue::sections(of),
            Self::Tilstand => tilstand::sections(of),
            Self::Oppfolging1 => first_report::sections(of),
            Self::Oppfolging2 => second_report::sections(of),
            Self::Oppfolging3 => third_report::sections(of),
            Self::Lesing => reading::sections(of),
            Self::Fau => fau::sections(of),
            // These are read by themselves, without the numbers.
            Self::Innkalling | Self::Referat => Ok(Vec::new()),
        }
    }

    /// What the page is called: «Dialogmøte: Bekkasinveien skole».
    pub fn title(self, unit: &str, language: Language) -> String {
        words!(language, "report-title", kind = self.word(), unit = unit)
    }
}
