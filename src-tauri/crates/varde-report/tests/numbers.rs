//! The numbers of a page as a workbook: numbers are numbers, marks are kept, and what people wrote is text.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod fixture;

use std::io::Cursor;

use calamine::{Data, Reader, Xlsx};
use fixture::opened::Opened;
use fixture::{filled, page, written};
use varde_core::language::Language;
use varde_core::page::chart::{Drawing, PointState};
use varde_core::page::report::Block;
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
            assert!(has(&sheets(file)[0].1, &text), "{text}");
        }
    }
}
