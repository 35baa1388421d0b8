//! The numbers behind a chart, as text that is ready to show and as fields that a program can read.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A table with one header row. Cells are ready to show; every row is as long as `columns`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Table {
    pub caption: String,
    pub columns: Vec<Column>,
    pub rows: Vec<Vec<String>>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Column {
    pub title: String,
    /// Right-aligned, with figures of equal width.
    pub numeric: bool,
}
