//! Pages and tables of the core as files for other programs.

#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic))]

mod book;
mod columns;
mod docx;
mod every;
mod fair_copy;
mod html;
mod ooxml;
mod pdf;
mod picture;
mod pptx;
mod ruler;
mod workbook;

use thiserror::Error;
use varde_chart::ChartError;
use varde_core::page::report::Report;

pub use book::book;
pub use docx::docx;
pub use every::write_each;
pub use html::{html, on_paper};
pub use pdf::{pdf, sheets};
pub use pptx::pptx;
pub use workbook::{WorkbookError, workbook};

/// A page that could not be made as a file.
#[derive(Debug, Error)]
pub enum ReportError {
    #[error(transparent)]
    Chart(#[from] ChartError),
    #[error("the page cannot be set: {0}")]
    Typst(String),
    #[error("the file cannot be put together: {0}")]
    Package(#[from] std::io::Error),
    #[error("the workbook cannot be written: {0}")]
    Workbook(#[from] rust_xlsxwriter::XlsxError),
}

/// What a page can be as a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    Html,
    Pdf,
    Docx,
    Pptx,
    Xlsx,
}

impl Format {
    pub const ALL: [Self; 5] = [Self::Html, Self::Pdf, Self::Docx, Self::Pptx, Self::Xlsx];

    /// How such a file's name ends.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Html => "html",
            Self::Pdf => "pdf",
            Self::Docx => "docx",
            Self::Pptx => "pptx",
            Self::Xlsx => "xlsx",
        }
    }

    /// By how a file's name ends, in any case.
    pub fn of(extension: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.extension().eq_ignore_ascii_case(extension))
    }

    /// The page as such a file.
    ///
    /// # Errors
    /// As [`html`], [`pdf`], [`docx`], [`pptx`] and [`book`].
    pub fn write(self, report: &Report) -> Result<Vec<u8>, ReportError> {
        match self {
            Self::Html => Ok(html(report)?.into_bytes()),
            Self::Pdf => pdf(report),
            Self::Docx => docx(report),
            Self::Pptx => pptx(report),
            Self::Xlsx => book(report),
        }
    }
}

/// A bold lead-in as it stands before its sentence: with a colon, since a reader's aid does not say that words are bold.
pub(crate) fn led_in(heading: &str) -> String {
    let heading = heading.trim();
    let open = heading.is_empty() || heading.ends_with([':', '.', '!', '?', '…']);
    format!("{heading}{}", if open { "" } else { ":" })
}
