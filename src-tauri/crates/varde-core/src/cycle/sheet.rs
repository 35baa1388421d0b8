//! A working sheet that a group fills in. What it asks stands in its template.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Date, ItemId};

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
