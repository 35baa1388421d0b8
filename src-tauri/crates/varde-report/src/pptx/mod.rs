//! A page as slides for PowerPoint: one thought on each, with real titles, tables and presenter's notes.

mod fitting;
mod frame;
mod master;
mod notes;
mod sheet;
mod slide;
mod table;
mod text;

use maud::{Markup, html as xml};
use varde_core::page::report::Report;

use crate::ReportError;
use crate::fair_copy::fair_copy;
use crate::ooxml::{DRAWING, OFFICE, Package, Relations, THEME_TYPE, language_tag, properties, theme};
use frame::{NOTES_PAGE, SLIDE, emu};
use sheet::{Content, sheets};

const PRESENTATION: &str = "http://schemas.openxmlformats.org/presentationml/2006/main";
/// Slides, masters and layouts have numbers from ranges of their own.
const FIRST_SLIDE: usize = 256;
const MASTER: u32 = 2_147_483_648;

macro_rules! slides {
    ($part:literal) => {
        concat!("application/vnd.openxmlformats-officedocument.presentationml.", $part, "+xml")
    };
}

/// The page as slides. The same page gives the same bytes.
///
/// # Errors
/// A chart that cannot be drawn.
pub fn pptx(report: &Report) -> Result<Vec<u8>, ReportError> {
    let report = &fair_copy(report);
    let language = language_tag(&report.language);
    let all = sheets(report)?;
    let with_notes = all.iter().any(|sheet| !sheet.notes.trim().is_empty());
    let mut package = Package::default();
    let mut points_at = Relations::default();
    package.starts_with("officeDocument", "ppt/presentation.xml");

    let master_id = points_at.to("slideMaster", "slideMasters/slideMaster1.xml");
    let notes_id = with_notes.then(|| points_at.to("notesMaster", "notesMasters/notesMaster1.xml"));
    points_at.to("theme", "theme/theme1.xml");
    for part in ["presProps", "viewProps", "tableStyles"] {
        points_at.to(part, format!("{part}.xml"));
    }
    let slide_ids: Vec<String> =
        (1..=all.len()).map(|at| points_at.to("slide", format!("slides/slide{at}.xml"))).collect();
    let presentation = xml! {
        p:presentation xmlns:a=(DRAWING) xmlns:r=(OFFICE) xmlns:p=(PRESENTATION) saveSubsetFonts="1" {
            p:sldMasterIdLst { p:sldMasterId id=(MASTER) r:id=(master_id) {} }
            @if let Some(id) = &notes_id { p:notesMasterIdLst { p:notesMasterId r:id=(id) {} } }
            p:sldIdLst { @for (at, id) in slide_ids.iter().enumerate() { p:sldId id=(FIRST_SLIDE + at) r:id=(id) {} } }
            p:sldSz cx=(emu(SLIDE.width)) cy=(emu(SLIDE.height)) {}
            p:notesSz cx=(emu(NOTES_PAGE.width)) cy=(emu(NOTES_PAGE.height)) {}
            p:defaultTextStyle { a:defPPr { a:defRPr lang=(language) {} } }
        }
    };
    package.add("ppt/presentation.xml", slides!("presentation.main"), &presentation.into_string(), &points_at);
    let alone = Relations::default();
    let theme = theme();
    settings(&mut package);
    package.add("ppt/theme/theme1.xml", THEME_TYPE, &theme, &alone);
    masters(&mut package, language);
    if with_notes {
        let mut points_at = Relations::default();
        points_at.to("theme", "../theme/theme2.xml");
        // Each master has a theme of its own, also where they are alike.
        package.add("ppt/theme/theme2.xml", THEME_TYPE, &theme, &alone);
        let master = notes::master(language).into_string();
        package.add("ppt/notesMasters/notesMaster1.xml", slides!("notesMaster"), &master, &points_at);
    }
    let mut pictures = 0;
    for (at, sheet) in (1..).zip(all) {
        let mut points_at = Relations::default();
        points_at.to("slideLayout", format!("../slideLayouts/slideLayout{}.xml", master::layout_of(&sheet.content)));
        let picture = if let Content::Figure { picture, .. } = &sheet.content {
            pictures += 1;
            let name = format!("chart-{pictures}.png");
            package.add_picture(&format!("ppt/media/{name}"), picture.png.clone());
            points_at.to("image", format!("../media/{name}"))
        } else {
            String::new()
        };
        if !sheet.notes.trim().is_empty() {
            points_at.to("notesSlide", format!("../notesSlides/notesSlide{at}.xml"));
            let mut back = Relations::default();
            back.to("notesMaster", "../notesMasters/notesMaster1.xml");
            back.to("slide", format!("../slides/slide{at}.xml"));
            let notes = notes::slide(&sheet.notes, language).into_string();
            package.add(&format!("ppt/notesSlides/notesSlide{at}.xml"), slides!("notesSlide"), &notes, &back);
        }
        let slide = slide::slide(&sheet, report, &picture).into_string();
        package.add(&format!("ppt/slides/slide{at}.xml"), slides!("slide"), &slide, &points_at);
    }
    properties(&mut package, report);
    Ok(package.close()?)
}

/// Parts that say nothing here; PowerPoint wants to mend a file without them.
fn settings(package: &mut Package) {
    let alone = Relations::default();
    let shown = xml! { p:presentationPr xmlns:a=(DRAWING) xmlns:r=(OFFICE) xmlns:p=(PRESENTATION) {} };
    let viewed = xml! {
        p:viewPr xmlns:a=(DRAWING) xmlns:r=(OFFICE) xmlns:p=(PRESENTATION) { p:gridSpacing cx="76200" cy="76200" {} }
    };
    let styles = xml! { a:tblStyleLst xmlns:a=(DRAWING) def=(table::STYLE) {} };
    package.add("ppt/presProps.xml", slides!("presProps"), &shown.into_string(), &alone);
    package.add("ppt/viewProps.xml", slides!("viewProps"), &viewed.into_string(), &alone);
    package.add("ppt/tableStyles.xml", slides!("tableStyles"), &styles.into_string(), &alone);
}

fn masters(package: &mut Package, language: &str) {
    let layouts = master::layouts(language);
    let mut points_at = Relations::default();
    let ids: Vec<String> = (1..=layouts.len())
        .map(|at| points_at.to("slideLayout", format!("../slideLayouts/slideLayout{at}.xml")))
        .collect();
    points_at.to("theme", "../theme/theme1.xml");
    let master = master::master(&ids, language).into_string();
    package.add("ppt/slideMasters/slideMaster1.xml", slides!("slideMaster"), &master, &points_at);
    for (at, layout) in (1..).zip(layouts) {
        let mut points_at = Relations::default();
        points_at.to("slideMaster", "../slideMasters/slideMaster1.xml");
        let name = format!("ppt/slideLayouts/slideLayout{at}.xml");
        package.add(&name, slides!("slideLayout"), &layout.into_string(), &points_at);
    }
}

/// The shapes of a slide, a layout or a master, in the order that they are read in.
fn shapes(shapes: &Markup) -> Markup {
    xml! {
        p:spTree {
            p:nvGrpSpPr { p:cNvPr id="1" name="" {} p:cNvGrpSpPr {} p:nvPr {} }
            p:grpSpPr {
                a:xfrm { a:off x="0" y="0" {} a:ext cx="0" cy="0" {} a:chOff x="0" y="0" {} a:chExt cx="0" cy="0" {} }
            }
            (shapes)
        }
    }
}
