//! One slide.

use maud::{Markup, html as xml};
use varde_core::page::report::Report;

use super::fitting::{Paragraph, cut};
use super::frame::{Area, BODY, FOOT, NOTICE, emu, picture_area};
use super::master::{ANYTHING, FOOT_SIZE, PART_PLACE, PART_SIZE, said};
use super::sheet::{Content, Sheet};
use super::text::{Look, text};
use super::{PRESENTATION, shapes};
use crate::ooxml::{DRAWING, OFFICE, language_tag};
use crate::picture::Picture;

/// Points of the line that says whom a slide is for.
const NOTICE_SIZE: u32 = 18;

/// Words in a place that the layout has.
fn filled(id: u32, kind: &str, index: Option<u32>, words: &Markup) -> Markup {
    xml! {
        p:sp {
            p:nvSpPr {
                p:cNvPr id=(id) name=(format!("{kind} {id}")) {}
                p:cNvSpPr { a:spLocks noGrp="1" {} }
                p:nvPr { p:ph type=[said(kind)] idx=[index] {} }
            }
            p:spPr {}
            p:txBody { a:bodyPr { a:normAutofit {} } a:lstStyle {} (words) }
        }
    }
}

/// The slide, its title first, since shapes are read in this order. `chart` is what its picture is called here.
pub(super) fn slide(sheet: &Sheet, report: &Report, chart: &str) -> Markup {
    let language = language_tag(&report.language);
    let looks = |size: u32| Look::plain(size, language);
    let title = text(&[Paragraph::plain(&sheet.title)], &Look { bold: true, ..looks(sheet.title_size) });
    let title_kind = if let Content::First { .. } = sheet.content { "ctrTitle" } else { "title" };
    let (part, _) = cut(&one_line(&sheet.part), BODY.width, f64::from(PART_SIZE), true, 1);
    let content = match &sheet.content {
        Content::First { lead, size } => {
            filled(4, "subTitle", Some(1), &text(lead, &Look { muted: true, ..looks(*size) }))
        }
        Content::Text { text: words, size } => filled(4, ANYTHING, Some(1), &text(words, &looks(*size))),
        Content::Write => filled(4, ANYTHING, Some(1), &text(&[], &looks(28))),
        Content::Figure { finding, size, picture, told } => xml! {
            (filled(4, ANYTHING, Some(1), &text(finding, &looks(*size))))
            (drawn(5, picture, told, chart, picture_area(report.restricted.is_some())))
        },
        Content::Table(grid) => grid.markup(4, language),
    };
    xml! {
        p:sld xmlns:a=(DRAWING) xmlns:r=(OFFICE) xmlns:p=(PRESENTATION) {
            p:cSld {
                (shapes(&xml! {
                    (filled(2, title_kind, None, &title))
                    @if !part.trim().is_empty() {
                        (filled(3, "body", Some(PART_PLACE), &text(&[Paragraph::plain(part)], &Look { bold: true, ..looks(PART_SIZE) }, )))
                    }
                    (content)
                    @if let Some(restricted) = &report.restricted { (notice(6, restricted, language)) }
                    (foot(report, language))
                }))
            }
            p:clrMapOvr { a:masterClrMapping {} }
        }
    }
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn drawn(id: u32, picture: &Picture, told: &str, chart: &str, area: Area) -> Markup {
    xml! {
        p:pic {
            p:nvPicPr {
                p:cNvPr id=(id) name=(format!("Chart {id}")) descr=(told) {}
                p:cNvPicPr { a:picLocks noChangeAspect="1" {} }
                p:nvPr {}
            }
            p:blipFill { a:blip r:embed=(chart) {} a:stretch { a:fillRect {} } }
            p:spPr { (area.picture(picture.shape).place()) a:prstGeom prst="rect" { a:avLst {} } }
        }
    }
}

/// Whom the slide is for, with a band beside it as on paper.
fn notice(id: u32, restricted: &str, language: &str) -> Markup {
    let restricted = one_line(restricted);
    let inset = 12.0;
    let size = [NOTICE_SIZE, 16, 14, 12].into_iter();
    let size =
        size.clone().find(|size| cut(&restricted, NOTICE.width - inset, f64::from(*size), true, 1).1).unwrap_or(12);
    let (words, _) = cut(&restricted, NOTICE.width - inset, f64::from(size), true, 1);
    let look = Look { bold: true, ..Look::plain(size, language) };
    xml! {
        p:sp {
            p:nvSpPr { p:cNvPr id=(id) name=(format!("Notice {id}")) {} p:cNvSpPr txBox="1" {} p:nvPr {} }
            p:spPr {
                (NOTICE.place())
                a:prstGeom prst="rect" { a:avLst {} }
                a:solidFill { a:schemeClr val="bg2" {} }
            }
            p:txBody {
                a:bodyPr wrap="square" lIns=(emu(inset)) tIns="0" rIns="0" bIns="0" anchor="ctr" {}
                a:lstStyle {}
                (text(&[Paragraph::plain(words)], &look))
            }
        }
    }
}

/// The day and the source, and the slide's number.
fn foot(report: &Report, language: &str) -> Markup {
    let told = report.footer.iter().map(|line| line.trim()).filter(|line| !line.is_empty());
    let told: Vec<&str> = std::iter::once(report.date.trim()).chain(told.take(1)).collect();
    let (told, _) = cut(&one_line(&told.join(". ")), FOOT.width, f64::from(FOOT_SIZE), false, 2);
    xml! {
        (filled(7, "ftr", Some(11), &text(&[Paragraph::plain(told)], &Look { muted: true, ..Look::plain(FOOT_SIZE, language) })))
        p:sp {
            p:nvSpPr {
                p:cNvPr id="8" name="Slide Number 8" {}
                p:cNvSpPr { a:spLocks noGrp="1" {} }
                p:nvPr { p:ph type="sldNum" idx="12" {} }
            }
            p:spPr {}
            p:txBody {
                a:bodyPr {}
                a:lstStyle {}
                a:p {
                    a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum" { a:rPr lang=(language) {} a:t { "‹#›" } }
                }
            }
        }
    }
}
