//! What a page is made of, as Word says it.

use maud::{Markup, html as xml};
use varde_core::language::Language;
use varde_core::page::chart::Drawing;
use varde_core::page::report::{Block, Report, Said};
use varde_core::page::table::Table;

use super::COLUMN;
use super::text::{lines, paragraph, run, said, strong, styled};
use crate::columns::Room;
use crate::html::on_paper;
use crate::ooxml::{EMU_PER_POINT, Package, Relations, at_most};
use crate::picture::{Picture, alternative};
use crate::ruler;
use crate::{ReportError, led_in};

/// Letters that the name of a field may have.
const NAME: usize = 64;
/// Half points of the words of a table; smaller ones where the words have no room beside each other.
const TABLE_TEXT: [u32; 3] = [18, 16, 14];
/// Between a cell's edges and its words, both sides together, in twentieths of a point.
const BESIDE: f64 = 160.0;

/// Writes blocks into a document, and their pictures beside it.
pub(super) struct Writer<'a> {
    language: Language,
    package: &'a mut Package,
    points_at: &'a mut Relations,
    /// How many lists there are.
    pub lists: u32,
    /// Pictures and fields have numbers of their own in a document.
    numbered: u32,
    pictures: u32,
}

impl<'a> Writer<'a> {
    pub(super) fn new(report: &Report, package: &'a mut Package, points_at: &'a mut Relations) -> Self {
        let language = Language::from_code(&report.language).unwrap_or(Language::Nb);
        Self { language, package, points_at, lists: 0, numbered: 0, pictures: 0 }
    }

    pub(super) fn block(&mut self, block: &Block) -> Result<Markup, ReportError> {
        Ok(match block {
            Block::Text { text } => styled("Normal", text),
            Block::Note { text } => styled("Note", text),
            Block::Said(line) => leading("Normal", line),
            Block::Figure { title, finding, why, summary, chart } => {
                let told = alternative(summary, finding, title);
                let drawn = chart.as_deref().map(|chart| self.picture(chart, &told)).transpose()?;
                xml! { (styled("Heading3", title)) (before(finding)) @if let Some(drawn) = drawn { (drawn) } (styled("Caption", why)) }
            }
            Block::Table { table } => self.table(table),
            Block::Entry { title, status, lines } => xml! {
                (paragraph("Heading3", &format!("{title}{status}"), xml! {
                    (said(title)) (run(Some("Status"), self::lines(&format!("  {status}"))))
                }))
                @for line in lines { (leading("Normal", line)) }
            },
            Block::List { items } => {
                self.lists += 1;
                let list = self.lists;
                xml! { @for item in items { (listed(list, item)) } }
            }
            Block::Write { prompt, lines } => self.write(prompt, *lines),
        })
    }

    fn number(&mut self) -> u32 {
        self.numbered += 1;
        self.numbered
    }

    fn picture(&mut self, chart: &Drawing, told: &str) -> Result<Markup, ReportError> {
        let picture = Picture::of(&on_paper(chart)?)?;
        self.pictures += 1;
        let (id, name) = (self.number(), format!("chart-{}.png", self.pictures));
        let width = i64::from(COLUMN) * EMU_PER_POINT / 20;
        let height = (width as f64 * picture.shape) as i64;
        self.package.add_picture(&format!("word/media/{name}"), picture.png);
        let at = self.points_at.to("image", format!("media/{name}"));
        Ok(xml! {
            w:p {
                w:pPr { w:keepNext {} }
                w:r {
                    w:drawing {
                        wp:inline distT="0" distB="0" distL="0" distR="0" {
                            wp:extent cx=(width) cy=(height) {}
                            wp:docPr id=(id) name=(name) descr=(told) {}
                            wp:cNvGraphicFramePr { a:graphicFrameLocks noChangeAspect="1" {} }
                            a:graphic {
                                a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture" {
                                    pic:pic {
                                        pic:nvPicPr { pic:cNvPr id=(id) name=(name) descr=(told) {} pic:cNvPicPr {} }
                                        pic:blipFill { a:blip r:embed=(at) {} a:stretch { a:fillRect {} } }
                                        pic:spPr {
                                            a:xfrm { a:off x="0" y="0" {} a:ext cx=(width) cy=(height) {} }
                                            a:prstGeom prst="rect" { a:avLst {} }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        })
    }

    fn table(&self, table: &Table) -> Markup {
        if table.columns.is_empty() {
            return styled("TableTitle", &table.caption);
        }
        let (widths, size) = widths(table);
        let width = |at: usize| widths.get(at).copied().unwrap_or_default();
        let words = |text: &str| {
            xml! { w:r { @if let Some(size) = size { w:rPr { w:sz w:val=(size) {} w:szCs w:val=(size) {} } } (self::lines(text)) } }
        };
        let cell = |at: usize, text: &str| {
            let right = table.columns.get(at).is_some_and(|column| column.numeric);
            xml! {
                w:tc {
                    w:tcPr { w:tcW w:w=(width(at)) w:type="dxa" {} }
                    w:p {
                        w:pPr { w:pStyle w:val="TableText" {} @if right { w:jc w:val="right" {} } }
                        (words(text))
                    }
                }
            }
        };
        xml! {
            (styled("TableTitle", &table.caption))
            w:tbl {
                w:tblPr {
                    w:tblStyle w:val="Numbers" {}
                    w:tblW w:w=(COLUMN) w:type="dxa" {}
                    w:tblLayout w:type="fixed" {}
                    w:tblLook w:val="00A0" w:firstRow="1" w:lastRow="0" w:firstColumn="1" w:lastColumn="0"
                        w:noHBand="0" w:noVBand="0" {}
                    w:tblCaption w:val=(table.caption) {}
                }
                w:tblGrid { @for at in 0..table.columns.len() { w:gridCol w:w=(width(at)) {} } }
                w:tr {
                    w:trPr { w:cantSplit {} w:tblHeader {} }
                    @for (at, column) in table.columns.iter().enumerate() { (cell(at, &column.title)) }
                }
                @for row in &table.rows {
                    w:tr {
                        w:trPr { w:cantSplit {} }
                        @for at in 0..table.columns.len() { (cell(at, row.get(at).map_or("", String::as_str))) }
                    }
                }
            }
            // Two tables without anything between them would be one.
            w:p { w:pPr { w:spacing w:after="60" w:line="120" w:lineRule="exact" {} } }
        }
    }

    /// A frame with a field in it: what is typed takes the place of the words in it.
    fn write(&mut self, prompt: &str, lines: u8) -> Markup {
        let here = self.language.text("report-write-here", &[]);
        let id = self.number();
        xml! {
            (styled("Prompt", prompt))
            w:sdt {
                w:sdtPr {
                    w:alias w:val=(at_most(NAME, prompt)) {}
                    w:id w:val=(id) {}
                    w:showingPlcHdr {}
                }
                w:sdtContent {
                    // A line of room is a paragraph: LibreOffice puts words that breaks follow below them.
                    @for line in 0..lines.max(1) {
                        w:p {
                            w:pPr { w:pStyle w:val="Writing" {} @if line + 1 < lines { w:keepNext {} } }
                            @if line == 0 { (run(Some("PlaceholderText"), xml! { w:t { (here) } })) }
                        }
                    }
                }
            }
        }
    }
}

/// How wide the columns are, in twentieths of a point, and the size of the words where it is not the style's own.
fn widths(table: &Table) -> (Vec<u32>, Option<u32>) {
    let measured = |size: u32, whole_words: bool| {
        let ruler = |words: &str| ruler::width(words, f64::from(size) * 10.0, true);
        let room = Room { width: f64::from(COLUMN), beside: BESIDE, ruler: &ruler };
        if whole_words { room.unbroken(table) } else { Some(room.squeezed(table)) }
    };
    let [own, .., smallest] = TABLE_TEXT;
    let found = TABLE_TEXT.into_iter().find_map(|size| Some((measured(size, true)?, size)));
    let (widths, size) = found.unwrap_or_else(|| (measured(smallest, false).unwrap_or_default(), smallest));
    (widths.into_iter().map(|width| width as u32).collect(), (size != own).then_some(size))
}

/// A line that stays with what it is about, the picture below.
fn before(text: &str) -> Markup {
    xml! { @if !text.trim().is_empty() { w:p { w:pPr { w:keepNext {} } (said(text)) } } }
}

/// A bold lead-in and its sentence: one paragraph, since a reader's aid would take two columns for a table.
fn leading(style: &str, line: &Said) -> Markup {
    let Said { heading, text } = line;
    if heading.trim().is_empty() {
        return styled(style, text);
    }
    let heading = led_in(heading);
    paragraph(style, &heading, xml! { (strong(&heading)) @if !text.trim().is_empty() { (said(&format!(" {text}"))) } })
}

fn listed(list: u32, item: &str) -> Markup {
    xml! {
        w:p {
            w:pPr {
                w:pStyle w:val="ListNumber" {}
                w:numPr { w:ilvl w:val="0" {} w:numId w:val=(list) {} }
            }
            (said(item))
        }
    }
}
