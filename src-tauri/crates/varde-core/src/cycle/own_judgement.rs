//! Own judgement first: what the leaders believed before they opened the numbers of an area.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::edit::{operation, until_fresh, write};
use super::{Answered, Content, Item, Thread};
use crate::clock::Timestamp;
use crate::indicator::Area;
use crate::school::{Period, UnitCode};
use crate::store::{Edit, Result, Store};

/// What the leaders believed before they opened the numbers of an area.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct OwnJudgement {
    /// What it is about: the word of an [`Area`], such as `national-tests`.
    pub area: String,
    /// The newest school year that the area had when it was written; `2025-26`.
    pub period: String,
    /// What we believe stands strong.
    pub strong: String,
    pub worried: String,
    pub sure: Option<Sureness>,
    /// RFC 3339, UTC: when the numbers were opened. From then on it cannot be changed.
    pub locked_at: Option<String>,
    /// The numbers were opened without one.
    pub skipped: bool,
}

/// How sure the leaders were.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Sureness {
    Unsure,
    FairlySure,
    Sure,
}

impl OwnJudgement {
    /// The numbers were opened on this day, and what had been written until then is all that it says.
    pub fn locked(self, at: Timestamp) -> Self {
        let skipped = self.strong.trim().is_empty() && self.worried.trim().is_empty();
        Self { locked_at: Some(at.to_string()), skipped, ..self }
    }

    fn is_about(&self, area: Area, period: Period) -> bool {
        self.area == area.word() && self.period.parse() == Ok(period)
    }

    /// The item's own judgement, if that is what it is.
    pub fn of(item: &Item) -> Option<&Self> {
        match &item.content {
            Content::OwnJudgement(of) => Some(of),
            _ => None,
        }
    }
}

/// Opens the numbers of an area: what has been written of it is locked, and when nothing was, that it was skipped is
/// written down. One step of undo, or none when they have been opened before.
pub fn open_numbers(store: &mut Store, unit: &UnitCode, area: Area, period: Period, at: Timestamp) -> Result<Answered> {
    until_fresh(|| {
        let thread = Thread::read(store, unit)?;
        let about = |item: &&Item| OwnJudgement::of(item).is_some_and(|of| of.is_about(area, period));
        let (opened, drafts): (Vec<&Item>, Vec<&Item>) =
            thread.items.iter().filter(about).partition(|item| item.content.locked_at().is_some());
        if let Some(opened) = opened.first() {
            return Ok(Some(Ok((*opened).clone())));
        }
        if let Some((item, draft)) = drafts.iter().find_map(|item| OwnJudgement::of(item).map(|of| (item, of))) {
            let content = Content::OwnJudgement(draft.clone().locked(at));
            return write(store, item, &content, "locked_at", at);
        }
        let (area, period) = (area.word().to_owned(), period.to_string());
        let content = Content::OwnJudgement(OwnJudgement { area, period, ..Default::default() }.locked(at));
        let operation = operation(Edit::Made, content.kind(), "", None, "skipped");
        let item = store.transact(&operation, at, |writer| writer.add_item(unit, &content, at))?;
        Ok(Some(Ok(item.value)))
    })
}

/// People who look at many units, and groups that work in another way, can do without being asked.
const OFFERED: &str = "own-judgement";

/// Whether Varde offers to write an own judgement before it shows numbers; so it is until somebody says otherwise.
pub fn own_judgement_offered(store: &Store) -> Result<bool> {
    Ok(store.setting(OFFERED)?.as_deref() != Some("off"))
}

pub fn offer_own_judgement(store: &mut Store, on: bool) -> Result<()> {
    store.set_setting(OFFERED, if on { "on" } else { "off" })
}
