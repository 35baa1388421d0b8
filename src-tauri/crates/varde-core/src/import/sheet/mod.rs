//! What people keep themselves: workbooks, text tables and pasted cells, read by a mapping that a person decides.
//!
//! Bytes or text → [`Grid`]s → [`propose`] a [`Mapping`] → a person answers its [`questions`] → [`apply`] it.

mod apply;
mod beside;
mod biff;
mod builder;
mod cells;
mod contents;
mod delimited;
mod distribution;
mod grid;
mod headings;
mod heard;
mod identity;
mod keys;
mod levels;
mod mapping;
mod numeral;
mod ods;
mod orientation;
mod own;
mod package;
mod problem;
mod propose;
mod questions;
mod reason;
mod remember;
mod values;
mod view;
mod vocabulary;
mod when;
mod words;
mod workbook;

pub use apply::{Rows, SheetResult, apply, apply_with};
pub use delimited::read_text;
pub use grid::{Grid, Row};
pub use keys::ResultUnit;
pub use mapping::{About, Column, Confidence, HeadingRows, LevelMeasure, Mapping, Owner, Role, Scale, Who};
pub use own::Own;
pub use problem::{KeyPart, SheetProblem};
pub use propose::{propose, propose_as, propose_with};
pub use questions::{Question, questions};
pub use reason::Reason;
pub use remember::{Fingerprint, fingerprint};
pub use view::{ColumnView, QuestionView, ResultView as SheetResultView, RowKind, RowView, SheetView};
pub use when::{PlainYear, When};
pub use workbook::read_sheets;
