//! A page as a PDF for paper and for archives, made to PDF/UA-1 and PDF/A-2a.

use std::collections::HashMap;
use std::sync::OnceLock;

use serde_json::Value;
use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::layout::{Abs, Em};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook, FontInstance, FontVariations};
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt, World};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};
use typst_svg::SvgOptions;
use varde_chart::fonts;
use varde_core::language::Language;
use varde_core::page::report::{Block, Report};
use varde_core::page::table::Table;

use crate::columns::Room;
use crate::fair_copy::fair_copy;
use crate::html::on_paper;
use crate::{ReportError, led_in};

const TEMPLATE: &str = include_str!("../../../../assets/report/page.typ");
/// What the compiler remembers of pages made before, counted in pages.
const REMEMBERED: usize = 8;
/// Bytes that stand on one line of a page.
const LONGEST_WORD: usize = 60;
/// Letters that charts never need, but people may: Greek, Cyrillic, arrows and ticks.
const OTHER_LETTERS: &[u8] = include_bytes!("../../../../assets/fonts/InterOther-Regular.ttf");
/// Stands where a letter is missing.
const MISSING: char = '□';
/// Between the margins, in points.
const COLUMN: f64 = 170.0 / 25.4 * 72.0;
/// Points of the words of a table; smaller ones where the words have no room beside each other.
const TABLE_TEXT: [f64; 3] = [9.0, 8.0, 7.0];
/// Between a cell's edges and its words, both sides together, by the size of the words.
const BESIDE: f64 = 0.9;

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
    let press = press()?;
    let desk = Desk { press, files: files(&fair_copy(report), press)? };
    typst::compile::<PagedDocument>(&desk).output.map_err(|e| said(&e))
}

fn said(errors: &[SourceDiagnostic]) -> ReportError {
    let all: Vec<&str> = errors.iter().map(|error| error.message.as_str()).collect();
    ReportError::Typst(all.join("; "))
}

/// What is the same for every page: made for the first one, since reading fonts takes longer than setting a page.
struct Press {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    bold: FontInstance,
    template: Source,
}

fn press() -> Result<&'static Press, ReportError> {
    static PRESS: OnceLock<Press> = OnceLock::new();
    if let Some(press) = PRESS.get() {
        return Ok(press);
    }
    let fonts = fonts().into_iter().chain([OTHER_LETTERS]);
    let fonts: Vec<Font> = fonts.flat_map(|bytes| Font::iter(Bytes::new(bytes))).collect();
    // Headings of rows are not yet among what typst promises to keep.
    let library = Library::builder().with_features([Feature::A11yExtras].into_iter().collect()).build();
    let heaviest = fonts.iter().max_by_key(|font| font.info().variant.weight).cloned();
    let heaviest = heaviest.ok_or_else(|| ReportError::Typst("there are no fonts".to_owned()))?;
    let variant = heaviest.info().variant;
    let made = Press {
        bold: heaviest.instantiate(variant, Abs::pt(TABLE_TEXT[0]), &FontVariations::default()),
        library: LazyHash::new(library),
        book: LazyHash::new(FontBook::from_fonts(&fonts)),
        fonts,
        template: Source::new(file("page.typ")?, TEMPLATE.to_owned()),
    };
    Ok(PRESS.get_or_init(|| made))
}

/// The page as data, with its charts beside it.
fn files(report: &Report, press: &Press) -> Result<HashMap<FileId, Bytes>, ReportError> {
    let mut files = HashMap::new();
    let mut data = serde_json::to_value(report)?;
    let mut missing = press.without_missing(&mut data);
    let names = (0..).map(|at| format!("chart-{at}.svg"));
    for (chart, name) in report.figures().zip(names.clone()) {
        let mut drawn = on_paper(chart)?.svg;
        missing |= press.replace_missing(&mut drawn);
        files.insert(file(&name)?, Bytes::from_string(drawn));
    }
    if missing && let Some(footer) = data["footer"].as_array_mut() {
        let language = Language::from_code(&report.language).unwrap_or(Language::Nb);
        footer.push(Value::String(language.text("report-letters-missing", &[])));
    }
    let blocks = |data: &mut Value, kind: &'static str, each: &mut dyn FnMut(&mut Value)| {
        let blocks = data["sections"].as_array_mut().into_iter().flatten().filter_map(|s| s["blocks"].as_array_mut());
        blocks.flatten().filter(|block| block["kind"] == kind).for_each(each);
    };
    let mut names = names.map(Value::String);
    blocks(&mut data, "figure", &mut |figure| figure["file"] = names.next().unwrap_or_default());
    let tables = report.sections.iter().flat_map(|section| &section.blocks).filter_map(|piece| match &piece.block {
        Block::Table { table } => Some(press.columns(table)),
        _ => None,
    });
    let mut measured = tables.collect::<Vec<_>>().into_iter();
    blocks(&mut data, "table", &mut |table| {
        let (widths, size, whole_words) = measured.next().unwrap_or_default();
        (table["widths"], table["size"], table["wholeWords"]) = (widths.into(), size.into(), whole_words.into());
    });
    blocks(&mut data, "said", &mut |said| {
        let heading = led_in(said["heading"].as_str().unwrap_or_default());
        said["heading"] = Value::String(heading);
    });
    data["unbroken"] = Value::Bool(unbroken(&data));
    files.insert(file("page.json")?, Bytes::new(serde_json::to_vec(&data)?));
    Ok(files)
}

impl Press {
    /// The width of each column of a table, the size of its words, in points, and whether no word of it must be broken.
    fn columns(&self, table: &Table) -> (Vec<f64>, f64, bool) {
        let measured = |size: f64, whole_words: bool| {
            let ruler = |words: &str| words.chars().map(|letter| self.advance(letter)).sum::<f64>() * size;
            let room = Room { width: COLUMN, beside: BESIDE * size, ruler: &ruler };
            if whole_words { room.unbroken(table) } else { Some(room.squeezed(table)) }
        };
        let [.., smallest] = TABLE_TEXT;
        let found = TABLE_TEXT.into_iter().find_map(|size| Some((measured(size, true)?, size, true)));
        found.unwrap_or_else(|| (measured(smallest, false).unwrap_or_default(), smallest, false))
    }

    /// How wide a letter is in the bold of headings, by its size. Letters of the other fonts are as wide as a square at most.
    fn advance(&self, letter: char) -> f64 {
        let glyph = self.bold.rusty().glyph_index(letter);
        glyph.and_then(|glyph| self.bold.x_advance(glyph.0)).map_or(1.0, Em::get)
    }

    /// Whether a letter can be written, or is none that is seen.
    fn has(&self, letter: char) -> bool {
        letter.is_ascii()
            || is_unseen(letter)
            || self.fonts.iter().any(|font| font.info().coverage.contains(letter.into()))
    }

    /// Puts [`MISSING`] where a letter cannot be written, once for what belongs together; whether it did.
    fn replace_missing(&self, text: &mut String) -> bool {
        if text.chars().all(|letter| self.has(letter)) {
            return false;
        }
        let mut kept = String::with_capacity(text.len());
        let mut replaced = false;
        for letter in text.chars() {
            if self.has(letter) && !(replaced && is_unseen(letter) && !letter.is_whitespace()) {
                kept.push(letter);
                replaced = false;
            } else if !replaced {
                kept.push(MISSING);
                replaced = true;
            }
        }
        *text = kept;
        true
    }

    /// The same in every text of the page.
    fn without_missing(&self, data: &mut Value) -> bool {
        match data {
            Value::String(text) => self.replace_missing(text),
            Value::Array(all) => all.iter_mut().fold(false, |found, one| self.without_missing(one) | found),
            Value::Object(all) => all.values_mut().fold(false, |found, one| self.without_missing(one) | found),
            _ => false,
        }
    }
}

/// Joins, breaks and variants: signs that have no shape of their own.
fn is_unseen(letter: char) -> bool {
    letter.is_whitespace()
        || matches!(letter, '\u{ad}' | '\u{34f}' | '\u{200b}'..='\u{200d}' | '\u{2060}'..='\u{2064}' | '\u{fe00}'..='\u{fe0f}')
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

/// All that the compiler can see: the template, the page's data, its charts and the fonts. Nothing of the machine.
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_no_font_can_write_is_marked_and_nothing_else() {
        let check = |text: &str, expected: &str| {
            let mut written = text.to_owned();
            assert_eq!(press().unwrap().replace_missing(&mut written), text != expected, "{text}");
            assert_eq!(written, expected);
        };
        check(
            "Áŋŋel čállá giđa, šaddá ŧ ž đ: «Æ Ø Å» – 1/2 ½ € § …",
            "Áŋŋel čállá giđa, šaddá ŧ ž đ: «Æ Ø Å» – 1/2 ½ € § …",
        );
        check("Софія Αλέξης Đặng ✓ → e\u{301}\u{ad}\n", "Софія Αλέξης Đặng ✓ → e\u{301}\u{ad}\n");
        check("fint 🙂👩\u{200d}👩\u{200d}👧 her", "fint □ her");
        check("❤\u{fe0f}‍🔥 tre 李明 og محمد علي", "❤\u{fe0f}\u{200d}□ tre □ og □ □");
    }
}
