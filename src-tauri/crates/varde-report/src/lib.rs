//! Pages and tables of the core as files for other programs.

#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic))]

mod every;
mod html;
mod pdf;
mod workbook;

pub use every::write_each;
pub use html::{html, on_paper};
pub use pdf::{PdfError, pdf};
use varde_core::page::report::Report;
pub use workbook::{WorkbookError, workbook};

/// What a page can be as a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    Html,
    Pdf,
}

impl Format {
    /// By how a file's name ends, in any case.
    pub fn of(extension: &str) -> Option<Self> {
        match extension.to_ascii_lowercase().as_str() {
            "html" => Some(Self::Html),
            "pdf" => Some(Self::Pdf),
            _ => None,
        }
    }

    /// The page as such a file.
    ///
    /// # Errors
    /// As [`html`] and [`pdf`].
    pub fn write(self, report: &Report) -> Result<Vec<u8>, PdfError> {
        match self {
            Self::Html => Ok(html(report)?.into_bytes()),
            Self::Pdf => pdf(report),
        }
    }
}
