//! What all slides have in common: the master and its four layouts.

use maud::{Markup, html as xml};

use super::frame::{Area, BODY, FINDING, FIRST_LEAD, FIRST_TITLE, FOOT, NARROW_TITLE, NUMBER, PART, SLIDE, TITLE};
use super::sheet::Content;
use super::{MASTER, PRESENTATION, shapes};
use crate::ooxml::{DRAWING, OFFICE};

/// The place of the small line above the title, on every layout that has one.
pub(super) const PART_PLACE: u32 = 13;
/// Points of the foot of a slide.
pub(super) const FOOT_SIZE: u32 = 11;
pub(super) const PART_SIZE: u32 = 18;

/// Which layout such a slide has, counted from one.
pub(super) fn layout_of(content: &Content) -> u32 {
    match content {
        Content::First { .. } => 1,
        Content::Text { .. } | Content::Write => 2,
        Content::Figure { .. } => 3,
        Content::Table(_) => 4,
    }
}

/// A place for words: what kind it is, where it stands, and how its words look.
struct Place<'a> {
    kind: &'a str,
    index: Option<u32>,
    area: Area,
    anchor: &'a str,
    /// The look of words of the first level, where it is not the master's.
    look: Option<Markup>,
}

fn place(id: u32, of: &Place<'_>, language: &str) -> Markup {
    xml! {
        p:sp {
            p:nvSpPr {
                p:cNvPr id=(id) name=(format!("{} {id}", of.kind)) {}
                p:cNvSpPr { a:spLocks noGrp="1" {} }
                p:nvPr { p:ph type=[said(of.kind)] idx=[of.index] {} }
            }
            p:spPr { (of.area.place()) a:prstGeom prst="rect" { a:avLst {} } }
            p:txBody {
                a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor=(of.anchor) { a:normAutofit {} }
                a:lstStyle { @if let Some(look) = &of.look { (look) } }
                a:p {
                    @if of.kind == "sldNum" {
                        a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum" {
                            a:rPr lang=(language) {} a:t { "‹#›" }
                        }
                    } @else {
                        a:endParaRPr lang=(language) {}
                    }
                }
            }
        }
    }
}

/// What a place is for, where it is not for anything: the largest one of a slide.
pub(super) const ANYTHING: &str = "obj";

/// As it stands in the file, which says nothing of places for anything.
pub(super) fn said(kind: &str) -> Option<&str> {
    (kind != ANYTHING).then_some(kind)
}

fn look(size: u32, colour: &str, bold: bool, algn: &str) -> Markup {
    xml! {
        a:lvl1pPr algn=(algn) marL="0" indent="0" {
            a:buNone {}
            // Said here too: LibreOffice takes a serif for a foot that leaves it to the master.
            a:defRPr sz=(size * 100) b=(u8::from(bold)) {
                a:solidFill { a:schemeClr val=(colour) {} }
                a:latin typeface="+mn-lt" {} a:ea typeface="+mn-ea" {} a:cs typeface="+mn-cs" {}
            }
        }
    }
}

fn foot() -> [Place<'static>; 2] {
    [
        Place {
            kind: "ftr",
            index: Some(11),
            area: FOOT,
            anchor: "t",
            look: Some(look(FOOT_SIZE, "accent3", false, "l")),
        },
        Place {
            kind: "sldNum",
            index: Some(12),
            area: NUMBER,
            anchor: "t",
            look: Some(look(14, "accent3", false, "r")),
        },
    ]
}

fn part() -> Place<'static> {
    let look = Some(look(PART_SIZE, "accent1", true, "l"));
    Place { kind: "body", index: Some(PART_PLACE), area: PART, anchor: "b", look }
}

fn title(kind: &'static str, area: Area, anchor: &'static str) -> Place<'static> {
    Place { kind, index: None, area, anchor, look: None }
}

fn places(all: &[Place<'_>], language: &str) -> Markup {
    xml! { @for (id, of) in (3..).zip(all) { (place(id, of, language)) } }
}

/// Title, text, figure, table.
pub(super) fn layouts(language: &str) -> [Markup; 4] {
    let lead = Place {
        kind: "subTitle",
        index: Some(1),
        area: FIRST_LEAD,
        anchor: "t",
        look: Some(look(24, "accent3", false, "l")),
    };
    let body = |area| Place { kind: ANYTHING, index: Some(1), area, anchor: "t", look: None };
    let kinds: [(&str, Option<&str>, Vec<Place<'_>>); 4] = [
        ("Title", Some("title"), vec![title("ctrTitle", FIRST_TITLE, "b"), lead]),
        ("Text", Some("obj"), vec![title("title", TITLE, "t"), part(), body(BODY)]),
        ("Figure", None, vec![title("title", NARROW_TITLE, "t"), part(), body(FINDING)]),
        ("Table", Some("titleOnly"), vec![title("title", TITLE, "t"), part()]),
    ];
    kinds.map(|(name, kind, mut all)| {
        all.extend(foot());
        xml! {
            p:sldLayout xmlns:a=(DRAWING) xmlns:r=(OFFICE) xmlns:p=(PRESENTATION) type=[kind] preserve="1" {
                p:cSld name=(name) { (shapes(&places(&all, language))) }
                p:clrMapOvr { a:masterClrMapping {} }
            }
        }
    })
}

/// The master, with these layouts.
pub(super) fn master(layouts: &[String], language: &str) -> Markup {
    let mut all =
        vec![title("title", TITLE, "t"), Place { kind: "body", index: Some(1), area: BODY, anchor: "t", look: None }];
    all.extend(foot());
    let level = |size: u32, bold: bool, colour: &str| {
        xml! {
            a:lnSpc { a:spcPct val="100000" {} }
            a:spcBef { a:spcPts val="0" {} }
            a:buNone {}
            a:defRPr lang=(language) sz=(size * 100) b=(u8::from(bold)) kern="1200" {
                a:solidFill { a:schemeClr val=(colour) {} }
                a:latin typeface="+mn-lt" {} a:ea typeface="+mn-ea" {} a:cs typeface="+mn-cs" {}
            }
        }
    };
    xml! {
        p:sldMaster xmlns:a=(DRAWING) xmlns:r=(OFFICE) xmlns:p=(PRESENTATION) {
            p:cSld {
                p:bg { p:bgRef idx="1001" { a:schemeClr val="bg1" {} } }
                (shapes(&xml! { (bar()) (places(&all, language)) }))
            }
            p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3"
                accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink" {}
            p:sldLayoutIdLst {
                @for (id, at) in (MASTER + 1..).zip(layouts) { p:sldLayoutId id=(id) r:id=(at) {} }
            }
            p:hf hdr="0" dt="0" {}
            p:txStyles {
                p:titleStyle { a:lvl1pPr algn="l" { (level(32, true, "tx1")) } }
                p:bodyStyle {
                    a:lvl1pPr marL="0" indent="0" algn="l" { (level(28, false, "tx1")) }
                    a:lvl2pPr marL="342900" indent="0" algn="l" { (level(24, false, "tx1")) }
                }
                p:otherStyle { a:lvl1pPr marL="0" algn="l" { (level(18, false, "tx1")) } }
            }
        }
    }
}

/// A band at the left edge: nothing that a reader's aid need speak of.
fn bar() -> Markup {
    let area = Area { width: 10.0, ..SLIDE };
    xml! {
        p:sp {
            p:nvSpPr { p:cNvPr id="2" name="Band" {} p:cNvSpPr {} p:nvPr userDrawn="1" {} }
            p:spPr {
                (area.place())
                a:prstGeom prst="rect" { a:avLst {} }
                a:solidFill { a:schemeClr val="accent1" {} }
                a:ln { a:noFill {} }
            }
        }
    }
}
