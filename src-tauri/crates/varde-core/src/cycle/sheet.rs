//! A working sheet that a group fills in. What it asks stands in its template.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Content, Date, ItemId};

/// A sheet as it is filled in.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Sheet {
    /// The template's word, such as `swot`.
    pub template: String,
    pub title: String,
    pub date: Option<Date>,
    /// Roles and groups that took part.
    pub who: String,
    /// What was written, by the word of the field.
    pub lines: BTreeMap<String, Vec<SheetLine>>,
    pub done: bool,
}

/// One line of a field.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct SheetLine {
    pub text: String,
    /// What was lifted from it into the thread.
    pub lifted: Option<ItemId>,
}

impl Sheet {
    /// How many lines have something in them; a long text is one.
    pub fn written(&self) -> usize {
        self.lines.values().flatten().filter(|line| !line.text.trim().is_empty()).count()
    }
}

/// What was written on, as undo tells steps apart. In a sheet each line is a field of its own: `lines.strong.2` was typed
/// in, `lines.strong.2+` was added, and `lines.strong.` is everything else: moved, removed, pasted.
pub(super) fn step(before: &Content, after: &Content, field: &str) -> String {
    let (Content::Sheet(before), Content::Sheet(after), Some(word)) = (before, after, field.strip_prefix("lines."))
    else {
        return field.to_owned();
    };
    let of = |sheet: &Sheet| -> Vec<SheetLine> { sheet.lines.get(word).cloned().unwrap_or_default() };
    let (before, mut now) = (of(before), of(after));
    let at = before.iter().zip(&now).position(|(before, now)| before != now).unwrap_or(before.len().min(now.len()));
    let added = now.len() == before.len() + 1;
    if added {
        now.remove(at);
    } else if let (Some(now), Some(before)) = (now.get_mut(at), before.get(at)) {
        now.text.clone_from(&before.text);
    }
    match (now == before, added) {
        (true, true) => format!("{field}.{at}+"),
        (true, false) => format!("{field}.{at}"),
        (false, _) => format!("{field}."),
    }
}
