//! Pages and tables of the core as files for other programs.

#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic))]

mod html;
mod workbook;

pub use html::{html, on_paper};
pub use workbook::{WorkbookError, workbook};
