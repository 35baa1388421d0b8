//! A page as a Word document: it opens, it is built of what Word knows as such, and what people wrote is text.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod fixture;

use fixture::opened::{Element, Opened};
use fixture::{filled, page, seen, written};
use roxmltree::Node;
use varde_core::language::Language;
use varde_core::page::report::Block;
use varde_report::docx;

const DOCUMENT: &str = "word/document.xml";

/// The words of a paragraph, line by line.
fn said(paragraph: Node<'_, '_>) -> String {
    let words = paragraph.descendants().filter_map(|node| {
        let line = node.has_tag_name_of("br").then_some("\n");
        line.or_else(|| node.has_tag_name_of("t").then(|| node.text().unwrap_or_default()))
    });
    words.collect()
}

fn style<'a>(paragraph: &Node<'a, '_>) -> &'a str {
    paragraph.all("pStyle").first().and_then(|style| style.own("val")).unwrap_or("Normal")
}

#[test]
fn a_page_is_a_document_in_every_language_and_the_same_every_time() {
    for (language, tag) in [(Language::Nb, "nb-NO"), (Language::Nn, "nn-NO"), (Language::En, "en-GB")] {
        let page = page(language);
        let file = docx(&page).unwrap();
        assert_eq!(file, docx(&page).unwrap(), "{language:?}");
        let opened = Opened::sound(&file);
        let styles = opened.xml("word/styles.xml");
        assert_eq!(styles.root().all("lang")[0].own("val"), Some(tag));
        let core = opened.xml("docProps/core.xml");
        let property = |name: &str| core.root().all(name)[0].text().map(str::to_owned);
        assert_eq!(property("title").as_deref(), Some(page.title.as_str()));
        assert_eq!(property("language").as_deref(), Some(tag));
        assert_eq!(property("created").as_deref(), Some("2026-11-27T00:00:00Z"));
        let here = language.text("report-write-here", &[]);
        let document = opened.xml(DOCUMENT);
        let fields: Vec<String> = document.root().all("sdtContent").into_iter().map(said).collect();
        let lines = document.root().all("sdtContent").into_iter().map(|field| field.all("p").len());
        let wanted = page.sections.iter().flat_map(|section| &section.blocks);
        let wanted =
            wanted.filter_map(|piece| if let Block::Write { lines, .. } = piece.block { Some(lines) } else { None });
        assert!(lines.eq(wanted.map(usize::from)), "as many lines to write on as on paper");
        assert!(!fields.is_empty() && fields.iter().all(|field| field.trim() == here), "{fields:?}");
    }
}

#[test]
fn headings_lists_tables_and_pictures_are_what_word_knows_as_such() {
    let page = page(Language::Nb);
    let file = docx(&page).unwrap();
    let opened = Opened::sound(&file);
    let (document, styles) = (opened.xml(DOCUMENT), opened.xml("word/styles.xml"));

    let known: Vec<&str> = styles.root().all("style").iter().filter_map(|style| style.own("styleId")).collect();
    for name in ["pStyle", "rStyle", "tblStyle"] {
        let used = document.root().all(name);
        assert!(!used.is_empty());
        assert!(used.iter().all(|style| known.contains(&style.own("val").unwrap())), "{name}");
    }

    let headings: Vec<(u32, String)> = document
        .root()
        .all("p")
        .into_iter()
        .filter_map(|p| Some((style(&p).strip_prefix("Heading")?.parse().ok()?, said(p))))
        .collect();
    assert_eq!(headings[0], (1, page.title.clone()));
    assert!(headings.windows(2).all(|pair| pair[1].0 <= pair[0].0 + 1), "{headings:?}");
    let parts: Vec<&str> = headings.iter().filter(|(level, _)| *level == 2).map(|(_, text)| text.as_str()).collect();
    assert_eq!(parts, page.sections.iter().map(|section| section.heading.as_str()).collect::<Vec<_>>());
    assert!(headings.iter().all(|(_, text)| !text.trim().is_empty()));

    let tables = document.root().all("tbl");
    assert_eq!(tables.len(), blocks(&page.sections, |block| matches!(block, Block::Table { .. })));
    for table in tables {
        let rows = table.all("tr");
        assert_eq!(rows[0].all("tblHeader").len(), 1);
        assert!(rows[1..].iter().all(|row| row.all("tblHeader").is_empty()));
        let columns = table.all("gridCol").len();
        assert!(rows.iter().all(|row| row.all("tc").len() == columns));
        assert!(!table.all("tblCaption")[0].own("val").unwrap().is_empty());
    }

    let pictures = document.root().all("docPr");
    assert_eq!(pictures.len(), page.figures().count());
    let told: Vec<&str> = page
        .sections
        .iter()
        .flat_map(|section| &section.blocks)
        .filter_map(
            |piece| if let Block::Figure { summary, .. } = &piece.block { Some(summary.as_str()) } else { None },
        )
        .collect();
    assert!(!told.is_empty() && told.iter().all(|text| text.len() > 20));
    assert_eq!(pictures.iter().map(|p| p.own("descr").unwrap()).collect::<Vec<_>>(), told);
    let mut ids: Vec<&str> = document.root().all("docPr").iter().filter_map(|p| p.own("id")).collect();
    ids.extend(document.root().all("sdtPr").iter().filter_map(|p| p.all("id")[0].own("val")));
    let count = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), count, "numbers are given once");

    let listed: Vec<String> =
        document.root().all("p").into_iter().filter(|p| style(p) == "ListNumber").map(said).collect();
    let items = page
        .sections
        .iter()
        .flat_map(|section| &section.blocks)
        .filter_map(|piece| if let Block::List { items } = &piece.block { Some(items.clone()) } else { None })
        .flatten();
    assert_eq!(listed, items.collect::<Vec<_>>());

    let footer = opened.xml("word/footer1.xml");
    let fields: Vec<&str> = footer.root().all("fldSimple").iter().filter_map(|field| field.own("instr")).collect();
    assert_eq!(fields, ["PAGE", "NUMPAGES"]);
    let foot: Vec<String> = footer.root().all("p").into_iter().map(said).collect();
    let loose = |text: &str| text.replace('\u{a0}', " ");
    for line in page.footer.iter().filter(|line| !line.is_empty()).chain(&page.restricted) {
        assert!(foot.iter().any(|said| loose(said) == loose(line)), "{line}");
        assert!(!line.contains(" %") || foot.iter().any(|said| said.contains("\u{a0}%")), "no line begins with %");
    }
    if let Some(restricted) = &page.restricted {
        assert!(document.root().all("p").into_iter().any(|p| style(&p) == "Restricted" && said(p) == *restricted));
    }
}

fn blocks(sections: &[varde_core::page::report::ReportSection], wanted: impl Fn(&Block) -> bool) -> usize {
    sections.iter().flat_map(|section| &section.blocks).filter(|piece| wanted(&piece.block)).count()
}

#[test]
fn every_list_counts_from_one() {
    let mut page = page(Language::Nb);
    for section in &mut page.sections {
        for piece in &mut section.blocks {
            piece.block = Block::List { items: (1..=30).map(|n| format!("Sak {n}")).collect() };
        }
    }
    let file = docx(&page).unwrap();
    let opened = Opened::sound(&file);
    let (document, numbering) = (opened.xml(DOCUMENT), opened.xml("word/numbering.xml"));
    let lists = blocks(&page.sections, |_| true);
    let used: Vec<&str> = document.root().all("numId").iter().filter_map(|id| id.own("val")).collect();
    assert_eq!(used.len(), lists * 30);
    let known = numbering.root().all("num");
    assert_eq!(known.len(), lists);
    assert!(known.iter().all(|list| list.all("startOverride")[0].own("val") == Some("1")));
    assert!(used.iter().all(|id| known.iter().any(|list| list.own("numId") == Some(id))));
}

#[test]
fn what_people_write_is_text_in_a_document() {
    let shape = |file: &[u8]| {
        let opened = Opened::sound(file);
        let document = opened.xml(DOCUMENT);
        document.root().all("sdt").len() + document.root().all("drawing").len() + document.root().all("tbl").len()
    };
    let plain = shape(&docx(&page(Language::Nb)).unwrap());
    for text in written() {
        let file = docx(&filled(&text)).unwrap();
        assert_eq!(shape(&file), plain, "{text}");
        let opened = Opened::sound(&file);
        let document = opened.xml(DOCUMENT);
        let held: String = seen(&text)
            .chars()
            .filter(|c| *c == '\t' || *c == '\n' || *c >= ' ' && !"\u{fffe}\u{ffff}".contains(*c))
            .collect();
        let lines: Vec<&str> = held.lines().collect();
        let paragraphs: Vec<String> = document.root().all("p").into_iter().map(said).collect();
        if text.trim().is_empty() {
            assert!(!document.root().all("p").iter().any(|p| style(p).starts_with("Heading")), "no empty heading");
        } else {
            assert!(paragraphs.contains(&lines.join("\n")), "{text}");
            assert!(
                document.root().all("p").into_iter().any(|p| style(&p) == "Heading1" && said(p) == lines.join("\n"))
            );
        }
    }
}
