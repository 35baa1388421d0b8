//! Pages as files: whatever people write in them is text, and each file stands alone.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod fixture;

use fixture::{WRITTEN, filled, page, written};
use varde_core::language::Language;
use varde_core::page::report::Block;
use varde_report::{html, pdf};

#[test]
fn what_people_write_is_text_on_a_web_page() {
    let plain = html(&page(Language::Nb)).unwrap();
    let tags = |file: &str| file.matches('<').count();
    for text in WRITTEN {
        let file = html(&filled(text)).unwrap();
        assert!(!file.contains("<script") && !file.contains("<img"), "{text}");
        assert!(!file.contains("src=") || file.contains("src=x onerror=y&gt;"), "{text}");
        assert_eq!(file.matches("<section").count(), 7, "{text}");
        assert!(tags(&file) > tags(&plain) / 2, "{text}");
    }
    assert!(plain.starts_with("<!DOCTYPE html><html lang=\"nb\">") && plain.contains("@page"));
    assert!(
        ["<script", "src=", "href=", "url("].iter().all(|part| !plain.contains(part)),
        "it needs nothing beside it"
    );
}

#[test]
fn a_page_is_a_tagged_pdf_in_every_language_and_the_same_every_time() {
    for language in Language::ALL {
        let page = page(language);
        let file = pdf(&page).unwrap();
        assert!(file.starts_with(b"%PDF-1.7"), "{language:?}");
        assert_eq!(file, pdf(&page).unwrap(), "{language:?}");
    }
}

#[test]
fn what_people_write_is_text_on_paper() {
    // A text of ten thousand letters in every cell is a book; what is long is looked at below.
    for text in written().iter().filter(|text| text.len() < 1000) {
        let mut page = filled(text);
        if text.trim().is_empty() {
            // An archive asks for a title.
            page.title = "Tittel".to_owned();
        }
        pdf(&page).unwrap_or_else(|error| panic!("{text}: {error}"));
    }
}

#[test]
fn no_word_is_broken_in_the_table_of_a_web_page() {
    let file = html(&page(Language::Nb)).unwrap();
    let table = file.split("<table>").nth(1).unwrap();
    assert!(table.contains("<span class=\"firm\">2025–26</span>"), "years stay on one line");
    assert!(!table.split("</table>").next().unwrap().contains("long"));
    let long = html(&filled(WRITTEN[7])).unwrap();
    assert!(long.contains("class=\"number long\"") && file.contains(".long {\n  overflow-wrap: anywhere;"));
}

#[test]
fn what_is_longer_than_a_line_or_a_page_goes_on() {
    let mut page = page(Language::Nb);
    let pages = |file: &[u8]| {
        file.windows(11).filter(|part| part.starts_with(b"/Type /Page") || part.starts_with(b"/Type/Page")).count()
    };
    let before = pages(&pdf(&page).unwrap());
    for piece in page.sections.iter_mut().flat_map(|section| &mut section.blocks) {
        match &mut piece.block {
            Block::Table { table } => table.rows = vec![vec!["ord".to_owned(); table.columns.len()]; 200],
            Block::List { items } => *items = vec!["å".repeat(10_000), "En sak. ".repeat(1_250)],
            _ => {}
        }
    }
    assert!(pages(&pdf(&page).unwrap()) > before + 5);
}
