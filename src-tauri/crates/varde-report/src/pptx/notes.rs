//! What the one who presents reads, and nobody else.

use maud::{Markup, html as xml};

use super::fitting::Paragraph;
use super::frame::{Area, NOTES_SLIDE, NOTES_TEXT};
use super::text::{Look, text};
use super::{PRESENTATION, shapes};
use crate::ooxml::{DRAWING, OFFICE};

const SIZE: u32 = 14;

fn slide_image(area: Option<Area>) -> Markup {
    xml! {
        p:sp {
            p:nvSpPr {
                p:cNvPr id="2" name="Slide Image 2" {}
                p:cNvSpPr { a:spLocks noGrp="1" noRot="1" noChangeAspect="1" {} }
                p:nvPr { p:ph type="sldImg" idx=[area.map(|_| 2)] {} }
            }
            p:spPr {
                @if let Some(area) = area {
                    (area.place())
                    a:prstGeom prst="rect" { a:avLst {} }
                    a:noFill {}
                    a:ln w="12700" { a:solidFill { a:prstClr val="black" {} } }
                }
            }
        }
    }
}

fn words(area: Option<Area>, said: &Markup) -> Markup {
    xml! {
        p:sp {
            p:nvSpPr {
                p:cNvPr id="3" name="Notes 3" {}
                p:cNvSpPr { a:spLocks noGrp="1" {} }
                p:nvPr { p:ph type="body" sz=[area.map(|_| "quarter")] idx=(if area.is_some() { 3 } else { 1 }) {} }
            }
            p:spPr { @if let Some(area) = area { (area.place()) a:prstGeom prst="rect" { a:avLst {} } } }
            p:txBody { a:bodyPr {} a:lstStyle {} (said) }
        }
    }
}

pub(super) fn master(language: &str) -> Markup {
    let level = xml! {
        a:lvl1pPr marL="0" algn="l" {
            a:defRPr lang=(language) sz=(SIZE * 100) {
                a:solidFill { a:schemeClr val="tx1" {} }
                a:latin typeface="+mn-lt" {} a:ea typeface="+mn-ea" {} a:cs typeface="+mn-cs" {}
            }
        }
    };
    let none = text(&[], &Look::plain(SIZE, language));
    xml! {
        p:notesMaster xmlns:a=(DRAWING) xmlns:r=(OFFICE) xmlns:p=(PRESENTATION) {
            p:cSld {
                p:bg { p:bgRef idx="1001" { a:schemeClr val="bg1" {} } }
                (shapes(&xml! { (slide_image(Some(NOTES_SLIDE))) (words(Some(NOTES_TEXT), &none)) }))
            }
            p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3"
                accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink" {}
            p:notesStyle { (level) }
        }
    }
}

pub(super) fn slide(notes: &str, language: &str) -> Markup {
    let said = Paragraph::plain(notes).by_line();
    let said = text(&said, &Look::plain(SIZE, language));
    xml! {
        p:notes xmlns:a=(DRAWING) xmlns:r=(OFFICE) xmlns:p=(PRESENTATION) {
            p:cSld { (shapes(&xml! { (slide_image(None)) (words(None, &said)) })) }
            p:clrMapOvr { a:masterClrMapping {} }
        }
    }
}
