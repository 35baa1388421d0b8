//! A page as slides: they open, have titles, tables and notes that PowerPoint knows as such, and what people wrote is text.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod fixture;

use std::collections::BTreeSet;

use fixture::opened::{Element, Opened};
use fixture::{filled, page, seen, written};
use roxmltree::Node;
use varde_core::cycle::PresenterNote;
use varde_core::language::Language;
use varde_core::page::report::{Block, Report};
use varde_core::page::table::Column;
use varde_report::pptx;

const WIDTH: i64 = 12_192_000;
const HEIGHT: i64 = 6_858_000;

/// The words of a shape, a paragraph on each line.
fn said(shape: Node<'_, '_>) -> String {
    let words = |p: &Node<'_, '_>| p.all("t").iter().filter_map(|t| t.text().map(str::to_owned)).collect::<String>();
    shape.all("p").iter().map(words).collect::<Vec<_>>().join("\n")
}

/// The shape that fills the layout's place of this kind.
fn place<'a, 'i>(slide: Node<'a, 'i>, wanted: impl Fn(&str, Option<&str>) -> bool) -> Option<Node<'a, 'i>> {
    slide
        .all("sp")
        .into_iter()
        .find(|sp| sp.all("ph").first().is_some_and(|ph| wanted(ph.own("type").unwrap_or("obj"), ph.own("idx"))))
}

/// What a text says, however it is broken into lines, without what no XML can hold.
fn letters(text: &str) -> String {
    seen(text).chars().filter(|c| !c.is_whitespace() && !c.is_control() && !"\u{fffe}\u{ffff}".contains(*c)).collect()
}

fn title(slide: Node<'_, '_>) -> String {
    place(slide, |kind, _| kind == "title" || kind == "ctrTitle").map(said).unwrap_or_default()
}

fn body(slide: Node<'_, '_>) -> String {
    place(slide, |_, index| index == Some("1")).map(said).unwrap_or_default()
}

/// What must be true of the slides of every page.
fn sound(page: &Report) -> Vec<(String, String)> {
    let file = pptx(page).unwrap();
    let opened = Opened::sound(&file);
    let names = opened.numbered("ppt/slides/slide");
    // Without these PowerPoint asks whether it may mend the file.
    for part in ["presProps", "viewProps", "tableStyles", "theme/theme1"] {
        opened.xml(&format!("ppt/{part}.xml"));
    }
    let presentation = opened.xml("ppt/presentation.xml");
    assert_eq!(presentation.root().all("sldId").len(), names.len());
    let ids: BTreeSet<&str> = presentation.root().all("sldId").iter().filter_map(|id| id.own("id")).collect();
    assert_eq!(ids.len(), names.len());
    let tag = match page.language.as_str() {
        "nn" => "nn-NO",
        "en" => "en-GB",
        _ => "nb-NO",
    };
    let mut all = Vec::new();
    let mut titles = BTreeSet::new();
    for name in &names {
        let document = opened.xml(name);
        let slide = document.root();
        let heading = title(slide);
        assert!(!heading.trim().is_empty(), "{name} has no title");
        assert!(titles.insert(heading.clone()), "{name}: «{heading}» is there twice");
        let first = slide.all("ph")[0].own("type").unwrap();
        assert!(first.ends_with("itle"), "{name} is read from its title");
        let ids: Vec<&str> = slide.all("cNvPr").iter().filter_map(|n| n.own("id")).collect();
        assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "{name}: an id twice");
        for words in slide.all("rPr").into_iter().chain(slide.all("endParaRPr")) {
            assert_eq!(words.own("lang"), Some(tag), "{name}");
        }
        for picture in slide.all("pic") {
            assert!(picture.all("cNvPr")[0].own("descr").is_some_and(|told| !told.trim().is_empty()), "{name}");
        }
        for table in slide.all("tbl") {
            assert_eq!(table.all("tblPr")[0].own("firstRow"), Some("1"));
            let columns = table.all("gridCol").len();
            assert!(table.all("tr").iter().all(|row| row.all("tc").len() == columns));
            let high: i64 = table.all("tr").iter().filter_map(|row| row.own("h")?.parse::<i64>().ok()).sum();
            let top: i64 = table.ancestors().find_map(|n| n.all("off").first()?.own("y")?.parse().ok()).unwrap();
            assert!(top + high < HEIGHT * 9 / 10, "{name}: a table of {high} below {top}");
        }
        for place in slide.all("xfrm") {
            let number =
                |element: &str, name: &str| -> i64 { place.all(element)[0].own(name).unwrap().parse().unwrap() };
            assert!(number("off", "x") >= 0 && number("off", "x") + number("ext", "cx") <= WIDTH, "{name}");
            assert!(number("off", "y") >= 0 && number("off", "y") + number("ext", "cy") <= HEIGHT, "{name}");
        }
        let text = place(slide, |_, index| index == Some("1"));
        let sized = text.iter().chain(&slide.all("tbl")).flat_map(|shape| shape.all("rPr")).collect::<Vec<_>>();
        assert!(sized.iter().all(|r| r.own("sz").unwrap().parse::<u32>().unwrap() >= 1800), "{name}: too small");
        if let Some(restricted) = page.restricted.as_ref().filter(|text| !text.trim().is_empty() && text.len() < 90) {
            let notice = slide.all("sp").into_iter().any(|sp| letters(&said(sp)) == letters(restricted));
            assert!(notice, "{name} does not say whom it is for");
        }
        all.push((heading, body(slide)));
    }
    all
}

#[test]
fn a_page_is_slides_in_every_language_and_the_same_every_time() {
    for language in Language::ALL {
        let page = page(language);
        let slides = sound(&page);
        assert_eq!(slides[0].0, page.title);
        assert!(slides.len() >= page.slides().len());
        assert_eq!(pptx(&page).unwrap(), pptx(&page).unwrap(), "{language:?}");
    }
}

#[test]
fn every_figure_has_a_slide_with_its_finding() {
    let page = page(Language::Nb);
    let slides = sound(&page);
    let figures = page.sections.iter().flat_map(|section| &section.blocks).filter_map(|piece| match &piece.block {
        Block::Figure { title, finding, .. } => Some((title.clone(), finding.clone())),
        _ => None,
    });
    let figures: Vec<_> = figures.collect();
    assert!(!figures.is_empty());
    assert!(figures.iter().all(|figure| slides.contains(figure)), "{slides:?}");
}

#[test]
fn what_the_presenter_wrote_is_in_the_notes_and_nowhere_else() {
    let mut page = page(Language::Nb);
    assert!(!Opened::sound(&pptx(&page).unwrap()).names().any(|name| name.contains("notes")));
    let note = "Spør Eli <først>.\nHusk pausen & kaffen.";
    let at = format!("{}/{}", page.sections[1].id, page.sections[1].blocks[0].id);
    page.notes = vec![PresenterNote { at, text: note.to_owned() }];
    sound(&page);
    let file = pptx(&page).unwrap();
    let opened = Opened::sound(&file);
    let notes: Vec<&str> = opened.names().filter(|name| name.starts_with("ppt/notesSlides/notesSlide")).collect();
    assert_eq!(notes.len(), 1);
    let document = opened.xml(notes[0]);
    assert_eq!(body(document.root()), note);
    for slide in opened.numbered("ppt/slides/slide") {
        let document = opened.xml(&slide);
        assert!(!document.root().all("t").iter().any(|t| t.text().unwrap_or_default().contains("Eli")), "{slide}");
    }
}

#[test]
fn what_people_write_is_text_on_slides_and_all_of_it_is_there() {
    for text in written() {
        let slides = sound(&filled(&text));
        if !text.trim().is_empty() {
            let all: String = slides.iter().map(|(_, body)| letters(body)).collect();
            assert!(all.contains(&letters(&text)), "{}", &text[..text.len().min(60)]);
        }
    }
}

#[test]
fn long_tables_go_on_and_rows_that_are_too_high_come_as_text() {
    let mut page = page(Language::Nb);
    let (rows, long) = (30, "Noe som noen har skrevet, og som er svært langt. ".repeat(40));
    for piece in page.sections.iter_mut().flat_map(|section| &mut section.blocks) {
        if let Block::Table { table } = &mut piece.block {
            table.columns = (0..6).map(|n| Column { title: format!("Kolonne {n}"), numeric: n > 0 }).collect();
            table.rows = (0..rows).map(|row| (0..6).map(|n| format!("{row}-{n}")).collect()).collect();
            table.rows[7][2] = long.clone();
        }
    }
    let slides = sound(&page);
    let file = pptx(&page).unwrap();
    let opened = Opened::sound(&file);
    let cells: Vec<String> = opened
        .numbered("ppt/slides/slide")
        .iter()
        .flat_map(|name| opened.xml(name).root().all("tc").into_iter().map(said).collect::<Vec<_>>())
        .collect();
    for row in (0..rows).filter(|row| *row != 7) {
        for column in 0..6 {
            assert!(cells.contains(&format!("{row}-{column}")), "{row}-{column}");
        }
    }
    let all: String = slides.iter().map(|(_, body)| body.split_whitespace().collect::<String>()).collect();
    assert!(all.contains(&long.split_whitespace().collect::<String>()));
}

#[test]
fn no_word_of_a_table_is_broken_where_all_have_room() {
    let mut page = page(Language::Nb);
    let heads = ["Prøve", "Kommunen 2025–26", "Trolig mellom", "Elever", "Fylket", "Landet", "Kommunen 2024–25"];
    for piece in page.sections.iter_mut().flat_map(|section| &mut section.blocks) {
        if let Block::Table { table } = &mut piece.block {
            table.columns = heads.map(|title| Column { title: title.to_owned(), numeric: title != "Prøve" }).to_vec();
            table.rows = vec![["Regning", "51", "49–54", "63", "49", "50", "51"].map(str::to_owned).to_vec(); 3];
        }
    }
    let file = pptx(&page).unwrap();
    let opened = Opened::sound(&file);
    let mut tables = 0;
    for name in opened.numbered("ppt/slides/slide") {
        let document = opened.xml(&name);
        for table in document.root().all("tbl") {
            tables += 1;
            let size: f64 = table.all("rPr")[0].own("sz").unwrap().parse::<f64>().unwrap() / 100.0;
            // «2025–26» and «Kommunen» are eight letters, no narrower than half the size of the letters each.
            let widths: Vec<f64> = table
                .all("gridCol")
                .iter()
                .map(|column| column.own("w").unwrap().parse::<f64>().unwrap() / 12_700.0)
                .collect();
            assert!(widths[1] > 8.0 * 0.5 * size + 12.0, "{widths:?} at {size}");
            assert!((widths.iter().sum::<f64>() - 872.0).abs() < 1.0);
        }
    }
    assert!(tables > 0);
}
