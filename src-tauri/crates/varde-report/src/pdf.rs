//! A page as a PDF for paper and for archives, made to PDF/UA-1 and PDF/A-2a.

use std::collections::HashMap;
use std::sync::OnceLock;

use serde_json::Value;
use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt, World};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};
use typst_svg::SvgOptions;
use varde_chart::fonts;
use varde_core::page::report::Report;

use crate::ReportError;
use crate::html::on_paper;

const TEMPLATE: &str = include_str!("../../../../assets/report/page.typ");
/// What the compiler remembers of pages made before, counted in pages.
const REMEMBERED: usize = 8;
/// Bytes that stand on one line of a page.
const LONGEST_WORD: usize = 60;

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
    let document = set(report)?;
    let standards = PdfStandards::new(&[PdfStandard::Ua_1, PdfStandard::A_2a])
        .map_err(|e| ReportError::Typst(e.message().to_string()))?;
    let creator = Smart::Custom(Some(format!("Varde {}", env!("CARGO_PKG_VERSION"))));
    let options = PdfOptions { standards, creator, ..PdfOptions::default() };
    let made = typst_pdf::pdf(&document, &options).map_err(|e| said(&e));
    typst::comemo::evict(REMEMBERED);
    made
}

/// Its sheets of paper as pictures (SVG), each as it is printed.
///
/// # Errors
/// As [`pdf`].
pub fn sheets(report: &Report) -> Result<Vec<String>, ReportError> {
    let document = set(report)?;
    let pictures = document.pages().iter().map(|sheet| typst_svg::svg(sheet, &SvgOptions::default())).collect();
    typst::comemo::evict(REMEMBERED);
    Ok(pictures)
}

fn set(report: &Report) -> Result<PagedDocument, ReportError> {
    let desk = Desk { press: press()?, files: files(report)? };
    typst::compile::<PagedDocument>(&desk).output.map_err(|e| said(&e))
}

fn said(errors: &[SourceDiagnostic]) -> ReportError {
    let all: Vec<&str> = errors.iter().map(|error| error.message.as_str()).collect();
    ReportError::Typst(all.join("; "))
}

/// What is the same for every page: made for the first one, since reading two fonts takes longer than setting a page.
struct Press {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    template: Source,
}

fn press() -> Result<&'static Press, ReportError> {
    static PRESS: OnceLock<Press> = OnceLock::new();
    if let Some(press) = PRESS.get() {
        return Ok(press);
    }
    let fonts: Vec<Font> = fonts().into_iter().flat_map(|bytes| Font::iter(Bytes::new(bytes))).collect();
    // Headings of rows are not yet among what typst promises to keep.
    let library = Library::builder().with_features([Feature::A11yExtras].into_iter().collect()).build();
    let made = Press {
        library: LazyHash::new(library),
        book: LazyHash::new(FontBook::from_fonts(&fonts)),
        fonts,
        template: Source::new(file("page.typ")?, TEMPLATE.to_owned()),
    };
    Ok(PRESS.get_or_init(|| made))
}

/// The page as data, with its charts beside it.
fn files(report: &Report) -> Result<HashMap<FileId, Bytes>, ReportError> {
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
    data["unbroken"] = Value::Bool(unbroken(&data));
    files.insert(file("page.json")?, Bytes::new(serde_json::to_vec(&data)?));
    Ok(files)
}

/// Whether anything in it is longer than a line without a place to break it: few pages have that, and looking for it in every
/// word takes time.
fn unbroken(data: &Value) -> bool {
    match data {
        Value::String(text) => text.split_whitespace().any(|word| word.len() > LONGEST_WORD),
        Value::Array(all) => all.iter().any(unbroken),
        Value::Object(all) => all.values().any(unbroken),
        _ => false,
    }
}

/// The same name is the same file from page to page, or the compiler would remember each for ever.
fn file(name: &str) -> Result<FileId, ReportError> {
    let path = VirtualPath::new(name).map_err(|e| ReportError::Typst(format!("{e:?}")))?;
    Ok(RootedPath::new(VirtualRoot::Project, path).intern())
}

/// All that the compiler can see: the template, the page's data, its charts and two fonts. Nothing of the machine.
struct Desk {
    press: &'static Press,
    files: HashMap<FileId, Bytes>,
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &self.press.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.press.book
    }

    fn main(&self) -> FileId {
        self.press.template.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.press.template.id() { Ok(self.press.template.clone()) } else { Err(not_there(id)) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        self.files.get(&id).cloned().ok_or_else(|| not_there(id))
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.press.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

fn not_there(id: FileId) -> FileError {
    FileError::NotFound(id.vpath().get_with_slash().into())
}
