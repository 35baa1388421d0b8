//! Pages as files: whatever people write in them is text, and each file stands alone.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use varde_core::clock::Timestamp;
use varde_core::example;
use varde_core::language::Language;
use varde_core::page::report::{Block, Report, Said};
use varde_core::store::Store;
use varde_report::{html, pdf};

/// Markup of every kind that a page could be set with, letters of many alphabets, and far too much.
const WRITTEN: [&str; 8] = [
    "<script>alert(1)</script><img src=x onerror=y> & \"quoted\" 'so'",
    "#image(\"/etc/passwd\") #panic() $x^2$ *fet* _kursiv_ `kode` <etikett> @kilde \\ // slutt",
    "= Overskrift\n- punkt\n+ tall\n/ Ord: forklaring\n[lenke](https://a.example)",
    "{ $unit } { -term } ]]> --> %PDF-1.7 \\end{document}",
    "Áŋŋel čállá giđa: šaddá ŧ ž đ Æ Ø Å «sitat» – tankestrek … 1/2 ½ € §",
    "",
    "   \n\n\t ",
    "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetzdonaudampfschifffahrtselektrizitätenhauptbetriebswerk",
];

fn page(language: Language) -> Report {
    let folder = tempfile::tempdir().unwrap();
    let now = Timestamp::parse("2026-11-27T10:00:00Z").unwrap();
    let mut store = Store::open(folder.path(), now).unwrap();
    example::load(&mut store, now, Language::Nb).unwrap();
    Report::dialogue(&store, &"999000055".parse().unwrap(), now, language).unwrap().unwrap()
}

/// The page with this in every field there is.
fn filled(text: &str) -> Report {
    let mut page = page(Language::Nb);
    let text = || text.to_owned();
    (page.title, page.lead, page.restricted) = (text(), text(), Some(text()));
    page.footer.iter_mut().for_each(|line| *line = text());
    for section in &mut page.sections {
        section.heading = text();
        for block in &mut section.blocks {
            match &mut block.block {
                Block::Text { text: it } | Block::Note { text: it } => *it = text(),
                Block::Said(said) => *said = Said { heading: text(), text: text() },
                Block::Figure { title, finding, why, summary, .. } => {
                    (*title, *finding, *why) = (text(), text(), text());
                    // An archive asks for an alternative text.
                    if !text().trim().is_empty() {
                        *summary = text();
                    }
                }
                Block::Table { table } => table.rows.iter_mut().flatten().for_each(|cell| *cell = text()),
                Block::Entry { title, status, lines } => {
                    (*title, *status) = (text(), text());
                    *lines = vec![Said { heading: text(), text: text() }; 3];
                }
                Block::List { items } => *items = vec![text(); 30],
                Block::Write { prompt, .. } => *prompt = text(),
            }
        }
    }
    page
}

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
    for text in WRITTEN {
        let mut page = filled(text);
        if text.trim().is_empty() {
            // An archive asks for a title.
            page.title = "Tittel".to_owned();
        }
        pdf(&page).unwrap_or_else(|error| panic!("{text}: {error}"));
    }
}
