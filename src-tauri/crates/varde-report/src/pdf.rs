//! A page as a PDF for paper and for archives, made to PDF/UA-1 and PDF/A-2a.

use std::collections::HashMap;

use serde_json::Value;
use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};
use varde_chart::fonts;
use varde_core::page::report::Report;

use crate::ReportError;
use crate::html::on_paper;

const TEMPLATE: &str = include_str!("../../../../assets/report/page.typ");
/// What the compiler remembers of pages made before, counted in pages.
const REMEMBERED: usize = 8;

impl From<serde_json::Error> for ReportError {
    fn from(error: serde_json::Error) -> Self {
        Self::Typst(error.to_string())
    }
}

/// The page on A4, with tags, alternative texts and its language. The same page gives the same bytes.
///
/// # Errors
/// A chart that cannot be drawn, and text that no embedded font can write: an archive must hold every letter.
pub fn pdf(report: &Report) -> Result<Vec<u8>, ReportError> {
    let desk = Desk::with(report)?;
    let document = typst::compile::<PagedDocument>(&desk).output.map_err(|e| said(&e))?;
    let standards = PdfStandards::new(&[PdfStandard::Ua_1, PdfStandard::A_2a])
        .map_err(|e| ReportError::Typst(e.message().to_string()))?;
    let creator = Smart::Custom(Some(format!("Varde {}", env!("CARGO_PKG_VERSION"))));
    let options = PdfOptions { standards, creator, ..PdfOptions::default() };
    let made = typst_pdf::pdf(&document, &options).map_err(|e| said(&e));
    typst::comemo::evict(REMEMBERED);
    made
}

fn said(errors: &[SourceDiagnostic]) -> ReportError {
    let all: Vec<&str> = errors.iter().map(|error| error.message.as_str()).collect();
    ReportError::Typst(all.join("; "))
}

/// All that the compiler can see: the template, the page's data, its charts and two fonts. Nothing of the machine.
struct Desk {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    main: Source,
    files: HashMap<FileId, Bytes>,
}

impl Desk {
    fn with(report: &Report) -> Result<Self, ReportError> {
        let mut files = HashMap::new();
        let mut data = serde_json::to_value(report)?;
        let names = (0..).map(|at| format!("chart-{at}.svg"));
        for (chart, name) in report.figures().zip(names.clone()) {
            files.insert(file(&name)?, Bytes::from_string(on_paper(chart)?.svg));
        }
        let blocks = data["sections"].as_array_mut().into_iter().flatten().filter_map(|s| s["blocks"].as_array_mut());
        for (figure, name) in blocks.flatten().filter(|block| block["kind"] == "figure").zip(names) {
            figure["file"] = Value::String(name);
        }
        files.insert(file("page.json")?, Bytes::new(serde_json::to_vec(&data)?));
        let fonts: Vec<Font> = fonts().into_iter().flat_map(|bytes| Font::iter(Bytes::new(bytes))).collect();
        Ok(Self {
            library: LazyHash::new(<Library as LibraryExt>::default()),
            book: LazyHash::new(FontBook::from_fonts(&fonts)),
            fonts,
            main: Source::new(file("page.typ")?, TEMPLATE.to_owned()),
            files,
        })
    }
}

/// The same name is the same file from page to page, or the compiler would remember each for ever.
fn file(name: &str) -> Result<FileId, ReportError> {
    let path = VirtualPath::new(name).map_err(|e| ReportError::Typst(format!("{e:?}")))?;
    Ok(RootedPath::new(VirtualRoot::Project, path).intern())
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.book
    }

    fn main(&self) -> FileId {
        self.main.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.main.id() { Ok(self.main.clone()) } else { Err(not_there(id)) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        self.files.get(&id).cloned().ok_or_else(|| not_there(id))
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

fn not_there(id: FileId) -> FileError {
    FileError::NotFound(id.vpath().get_with_slash().into())
}
