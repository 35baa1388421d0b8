//! A page as a Word document that somebody goes on working in: headings, lists and tables are what Word knows as such.

mod block;
mod text;

use maud::{Markup, html as xml};
use varde_core::page::report::Report;

use crate::ReportError;
use crate::fair_copy::fair_copy;
use crate::ooxml::{Package, Relations, THEME_TYPE, language_tag, properties, ready, theme};
use block::Writer;
use text::{lines, run, said, styled};

const STYLES: &str = include_str!("../../../../../assets/report/docx/styles.xml");
const SETTINGS: &str = include_str!("../../../../../assets/report/docx/settings.xml");
const WORD: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
/// A4 with the margins of the PDF, in twentieths of a point.
const PAPER: (u32, u32) = (11_906, 16_838);
const MARGIN: (u32, u32, u32) = (1_134, 1_021, 1_134);
/// Between the margins.
const COLUMN: u32 = PAPER.0 - 2 * MARGIN.0;

macro_rules! word {
    ($part:literal) => {
        concat!("application/vnd.openxmlformats-officedocument.wordprocessingml.", $part, "+xml")
    };
}

/// The page as a document. The same page gives the same bytes.
///
/// # Errors
/// A chart that cannot be drawn.
pub fn docx(report: &Report) -> Result<Vec<u8>, ReportError> {
    let report = &fair_copy(report);
    let mut package = Package::default();
    let mut points_at = Relations::default();
    package.starts_with("officeDocument", "word/document.xml");
    points_at.to("styles", "styles.xml");
    points_at.to("settings", "settings.xml");
    points_at.to("numbering", "numbering.xml");
    points_at.to("fontTable", "fontTable.xml");
    points_at.to("theme", "theme/theme1.xml");
    let footer_id = points_at.to("footer", "footer1.xml");

    let mut writer = Writer::new(report, &mut package, &mut points_at);
    let body = page(report, &mut writer)?;
    let lists = writer.lists;
    let document = xml! {
        w:document xmlns:w=(WORD) xmlns:r=(crate::ooxml::OFFICE) xmlns:a=(crate::ooxml::DRAWING)
            xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
            xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" {
            w:body {
                (body)
                w:sectPr {
                    w:footerReference w:type="default" r:id=(footer_id) {}
                    w:pgSz w:w=(PAPER.0) w:h=(PAPER.1) {}
                    w:pgMar w:top=(MARGIN.1) w:right=(MARGIN.0) w:bottom=(MARGIN.2) w:left=(MARGIN.0)
                        w:header="567" w:footer="510" w:gutter="0" {}
                }
            }
        }
    };
    let spoken = |part: &str| ready(&part.replace("LANGUAGE", language_tag(&report.language))).into_string();
    let alone = Relations::default();
    package.add("word/document.xml", word!("document.main"), &document.into_string(), &points_at);
    package.add("word/styles.xml", word!("styles"), &spoken(STYLES), &alone);
    package.add("word/settings.xml", word!("settings"), &spoken(SETTINGS), &alone);
    package.add("word/numbering.xml", word!("numbering"), &numbering(lists).into_string(), &alone);
    package.add("word/fontTable.xml", word!("fontTable"), &fonts().into_string(), &alone);
    package.add("word/theme/theme1.xml", THEME_TYPE, &theme(), &alone);
    package.add("word/footer1.xml", word!("footer"), &footer(report).into_string(), &alone);
    properties(&mut package, report);
    Ok(package.close()?)
}

fn page(report: &Report, writer: &mut Writer<'_>) -> Result<Markup, ReportError> {
    let mut sections = Vec::new();
    for section in &report.sections {
        let blocks = section.blocks.iter().map(|piece| writer.block(&piece.block)).collect::<Result<Vec<_>, _>>()?;
        sections.push(xml! { (styled("Heading2", &section.heading)) @for block in blocks { (block) } });
    }
    Ok(xml! {
        (styled("Heading1", &report.title))
        (styled("Lead", &format!("{}. {}", report.date, report.lead)))
        @if let Some(restricted) = &report.restricted { (styled("Restricted", restricted)) }
        @for section in sections { (section) }
    })
}

/// The foot of every page: source, what is hidden, the rules; whose page it is, whom it is for, and its number.
fn footer(report: &Report) -> Markup {
    let told: Vec<&str> = report.footer.iter().map(|line| line.trim()).filter(|line| !line.is_empty()).collect();
    let whose = format!("{}. {}", report.title, report.date);
    let field = |name: &str| xml! { w:fldSimple w:instr=(name) { w:r { w:t { "1" } } } };
    xml! {
        w:ftr xmlns:w=(WORD) {
            @for line in told { (styled("Footer", line)) }
            @if let Some(restricted) = &report.restricted {
                w:p { w:pPr { w:pStyle w:val="Footer" {} } (run(Some("Strong"), lines(restricted))) }
            }
            w:p {
                w:pPr { w:pStyle w:val="Footer" {} }
                (said(&whose))
                w:r { w:tab {} }
                (field("PAGE")) (said(" / ")) (field("NUMPAGES"))
            }
        }
    }
}

/// Which fonts the styles speak of, so that a program without them finds one that is like them.
fn fonts() -> Markup {
    xml! {
        w:fonts xmlns:w=(WORD) {
            w:font w:name="Arial" {
                w:panose1 w:val="020B0604020202020204" {}
                w:charset w:val="00" {}
                w:family w:val="swiss" {}
                w:pitch w:val="variable" {}
            }
        }
    }
}

/// Every list counts from one: each has a number of its own, all of one kind.
fn numbering(lists: u32) -> Markup {
    xml! {
        w:numbering xmlns:w=(WORD) {
            w:abstractNum w:abstractNumId="0" {
                w:multiLevelType w:val="singleLevel" {}
                w:lvl w:ilvl="0" {
                    w:start w:val="1" {}
                    w:numFmt w:val="decimal" {}
                    w:lvlText w:val="%1." {}
                    w:lvlJc w:val="left" {}
                    w:pPr { w:ind w:left="425" w:hanging="425" {} }
                }
            }
            @for list in 1..=lists.max(1) {
                w:num w:numId=(list) {
                    w:abstractNumId w:val="0" {}
                    w:lvlOverride w:ilvl="0" { w:startOverride w:val="1" {} }
                }
            }
        }
    }
}
