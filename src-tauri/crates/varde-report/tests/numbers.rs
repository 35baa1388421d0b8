//! The numbers of a page as a workbook: numbers are numbers, marks are kept, and what people wrote is text.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod fixture;

use std::collections::BTreeSet;
use std::io::Cursor;

use calamine::{Data, Reader, Xlsx};
use fixture::opened::Opened;
use fixture::{example_store, filled, page, seen, written};
use varde_core::language::Language;
use varde_core::page::analysis::{Analysis, AnalysisKind, Options};
use varde_core::page::chart::{
    Caption, Drawing, LevelCount, LevelName, LevelShare, Mastery, MasteryReference, MasteryYear, PointState,
};
use varde_core::page::report::{Block, ReportSection};
use varde_report::book;

fn sheets(file: Vec<u8>) -> Vec<(String, Vec<Vec<Data>>)> {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(file)).unwrap();
    let read = |(name, range): (String, calamine::Range<Data>)| (name, range.rows().map(<[Data]>::to_vec).collect());
    book.worksheets().into_iter().map(read).collect()
}

fn has(rows: &[Vec<Data>], text: &str) -> bool {
    rows.iter().flatten().any(|cell| matches!(cell, Data::String(said) if said == text))
}

#[test]
fn a_page_is_a_workbook_in_every_language_and_the_same_every_time() {
    for language in Language::ALL {
        let page = page(language);
        let file = book(&page).unwrap();
        assert_eq!(file, book(&page).unwrap());
        Opened::sound(&file);
        let sheets = sheets(file);
        assert_eq!(sheets[0].0, language.text("report-book-about", &[]));
        let tables = page.sections.iter().flat_map(|s| &s.blocks);
        let tables = tables.filter(|p| matches!(p.block, Block::Table { .. } | Block::Figure { .. })).count();
        assert_eq!(sheets.len(), 1 + tables);
        for said in
            [&page.title].into_iter().chain(&page.footer).chain(&page.restricted).filter(|text| !text.is_empty())
        {
            assert!(has(&sheets[0].1, said), "{said}");
        }
        for (name, rows) in &sheets[1..] {
            assert!(rows.iter().skip(1).flatten().any(|cell| matches!(cell, Data::Float(_))), "{name} has numbers");
            assert!(page.footer.iter().filter(|l| !l.is_empty()).all(|line| has(rows, line)), "{name} says its source");
        }
    }
}

#[test]
fn the_numbers_are_those_that_the_chart_shows() {
    let mut page = page(Language::Nb);
    let mut wanted = Vec::new();
    for piece in page.sections.iter_mut().flat_map(|section| &mut section.blocks) {
        let Block::Figure { chart: Some(chart), .. } = &mut piece.block else { continue };
        let Drawing::DotInterval(years) = &mut **chart else { continue };
        years.own.points[0].state = PointState::Restricted;
        years.restricted_notice = Some("Bare for oss".to_owned());
        wanted.push(years.clone());
    }
    assert!(!wanted.is_empty());
    let sheets = sheets(book(&page).unwrap());
    let charts = sheets.iter().filter(|(_, rows)| has(rows, "Bare for oss"));
    for (chart, (name, rows)) in wanted.iter().zip(charts) {
        assert_eq!(rows[0][0], Data::String("Skoleår".into()), "{name}");
        for (year, (point, row)) in chart.own.points.iter().zip(&rows[1..]).enumerate() {
            assert_eq!(row[0], Data::String(chart.periods[year].clone()));
            match (point.state, point.value) {
                (PointState::Shown, Some(value)) => {
                    let Data::Float(read) = row[1] else { panic!("{name}: {:?}", row[1]) };
                    assert!((read - value).abs() <= 0.5 / 10f64.powi(chart.decimals.into()), "{read} {value}");
                }
                (PointState::Restricted, _) => {
                    let Data::String(said) = &row[1] else { panic!("the mark is gone: {:?}", row[1]) };
                    assert!(said.starts_with(&point.text) && said.ends_with(')'), "{said}");
                }
                _ => assert_eq!(row[1], Data::String(point.text.clone())),
            }
        }
    }
    assert_eq!(sheets.iter().filter(|(_, rows)| has(rows, "Bare for oss")).count(), wanted.len());
}

/// What the kinds of charts are called in JSON.
const KINDS: [&str; 6] = ["cohort-steps", "dot-interval", "funnel", "mastery", "panels", "slope"];

#[test]
fn every_kind_of_chart_tells_its_numbers() {
    let folder = tempfile::tempdir().unwrap();
    let store = example_store(folder.path());
    let mut seen = BTreeSet::new();
    let mut page = page(Language::Nb);
    let mut charts = Vec::new();
    for unit in ["999000055", "9901"] {
        for kind in AnalysisKind::ALL {
            let read = Analysis::read(&store, kind, &unit.parse().unwrap(), &Options::default(), Language::Nb).unwrap();
            charts.extend(read.into_iter().flat_map(|page| page.sections).filter_map(|section| section.chart));
        }
    }
    charts.push(Drawing::Mastery(mastery()));
    charts.extend(page.figures().cloned());
    for chart in &charts {
        let table = chart.table(Language::Nb);
        let kind = serde_json::to_value(chart).unwrap()["kind"].as_str().unwrap().to_owned();
        assert!(!table.rows.is_empty() && table.rows.iter().all(|row| row.len() == table.columns.len()), "{kind}");
        assert!(table.rows.iter().flatten().all(|cell| !cell.is_empty()), "{kind}: {table:?}");
        seen.insert(kind);
    }
    assert_eq!(seen.iter().map(String::as_str).collect::<Vec<_>>(), KINDS);
    let figure = |chart: &Drawing| Block::Figure {
        title: "Figur".to_owned(),
        finding: String::new(),
        why: String::new(),
        summary: "Om figuren".to_owned(),
        chart: Some(Box::new(chart.clone())),
    };
    let (first, blocks) = (page.sections[0].clone(), charts.iter().map(figure).collect());
    page.sections = vec![ReportSection::numbered(&first.id, first.heading, blocks)];
    let sheets = sheets(book(&page).unwrap());
    assert_eq!(sheets.len(), 1 + charts.len());
    assert!(sheets[1..].iter().all(|(_, rows)| rows[1..].iter().flatten().any(|cell| matches!(cell, Data::Float(_)))));
}

/// Two years, one of them hidden, beside the country.
fn mastery() -> Mastery {
    let level = |name: &str| LevelName { name: name.to_owned(), short: name.to_owned() };
    let count = |pupils: u32| LevelCount { pupils, label: String::new() };
    let year = |period: &str, state: PointState, text: &str, levels: Vec<LevelCount>| MasteryYear {
        period: period.to_owned(),
        state,
        text: text.to_owned(),
        label: String::new(),
        levels,
    };
    let share = |share: f64, text: &str| LevelShare { share, text: text.to_owned(), label: String::new() };
    Mastery {
        caption: Caption::default(),
        levels: vec![level("Nivå 1"), level("Nivå 2"), level("Nivå 3")],
        years: vec![
            year("2024–25", PointState::Suppressed, "skjult", Vec::new()),
            year("2025–26", PointState::Shown, "30 elever", vec![count(10), count(15), count(5)]),
        ],
        breaks: Vec::new(),
        reference: Some(MasteryReference {
            name: "Landet".to_owned(),
            levels: vec![share(24.0, "24 %"), share(50.0, "50 %"), share(26.0, "26 %")],
        }),
        diverging: false,
        percent_sign: " %".to_owned(),
        decimal_mark: ',',
    }
}

#[test]
fn what_people_write_is_text_in_a_workbook() {
    for text in written() {
        let file = book(&filled(&text)).unwrap();
        Opened::sound(&file);
        let mut read: Xlsx<_> = Xlsx::new(Cursor::new(file.clone())).unwrap();
        for name in read.sheet_names() {
            let formulas = read.worksheet_formula(&name).unwrap();
            assert!(formulas.cells().all(|(_, _, formula)| formula.is_empty()), "{text}");
        }
        if !text.contains('\u{0}') && !text.trim().is_empty() {
            assert!(has(&sheets(file)[0].1, &seen(&text)), "{text}");
        }
    }
}
