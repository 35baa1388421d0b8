//! The pages of «Analysere» from file to sentence: what each says of an ordinary school, a small one, and none at all.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod cohorts;
#[path = "../common/mod.rs"]
mod common;
mod many;
mod measures;
mod real;
mod schools;
mod survey;

use common::{Bench, Row, as_udir, wide};
use rusqlite::{Connection, params};
use varde_core::language::Language;
use varde_core::page::analysis::{Analysis, AnalysisKind, Options, Section};
use varde_core::page::chart::Drawing;

pub const SCHOOL: &str = "999900001";
pub const KOMMUNE: &str = "9901";

/// A file with these columns, read into the store.
pub fn put(bench: &mut Bench, name: &str, columns: &[String], rows: &[(&str, Vec<&str>)]) {
    let rows: Vec<(&str, &[&str])> = rows.iter().map(|(code, cells)| (*code, cells.as_slice())).collect();
    let file = bench.file(name, &as_udir(&wide(columns.iter().cloned(), &rows)));
    let report = bench.import(&[file]);
    assert_eq!(report.files[0].problem_count, 0, "{:?}", report.files[0].problems);
}

/// The columns of a result, by their last steps.
pub fn columns<const PARTS: usize>(year: &str, what: &str, grade: u8, parts: [&str; PARTS]) -> [String; PARTS] {
    parts.map(|part| format!("{year}.{what}.{grade}. årstrinn.Alle eierformer.Alle kjønn.{part}"))
}

pub fn test_columns(year: &str, subject: &str, grade: u8) -> [String; 3] {
    columns(year, subject, grade, ["Skalapoeng", "Usikkerhet", "Antall elever deltatt"])
}

pub fn index_columns(year: &str, index: &str, grade: u8) -> [String; 3] {
    columns(year, index, grade, ["Score", "Standardavvik", "Antall besvart"])
}

/// A result that no wide file holds: value in the indicator's unit, and the pupils that it is of.
pub fn insert(bench: &Bench, code: &str, indicator: &str, year: i64, value: f64, n: Option<u32>) {
    let store = Connection::open(bench.store.folder().join("varde.db")).unwrap();
    store
        .execute("INSERT OR IGNORE INTO series (indicator, gender, ownership) VALUES (?1, 0, 0)", [indicator])
        .unwrap();
    let (n_state, thousandths) = (if n.is_some() { 0 } else { 3 }, (value * 1000.0).round() as i64);
    let written = store
        .execute(
            "INSERT OR REPLACE INTO observation (key, value, spread, n, states, source_id)
             SELECT (u.id << 36) + (s.id << 16) + (?3 << 4), ?4, NULL, ?5, 12 + (?6 << 4), 1
             FROM unit u, series s WHERE u.code = ?1 AND s.indicator = ?2",
            params![code, indicator, year, thousandths, n, n_state],
        )
        .unwrap();
    assert_eq!(written, 1);
}

pub fn read(bench: &Bench, kind: AnalysisKind, code: &str, options: &Options, language: Language) -> Analysis {
    Analysis::read(&bench.store, kind, &code.parse().unwrap(), options, language).unwrap().unwrap()
}

pub fn nb(bench: &Bench, kind: AnalysisKind, code: &str) -> Analysis {
    read(bench, kind, code, &Options::default(), Language::Nb)
}

pub fn section<'a>(page: &'a Analysis, id: &str) -> &'a Section {
    page.section(id).unwrap_or_else(|| panic!("no section {id} in {:?}", ids(page)))
}

pub fn ids(page: &Analysis) -> Vec<&str> {
    page.sections.iter().map(|s| s.id.as_str()).collect()
}

/// Everything that a reader of the page can read.
pub fn texts(page: &Analysis) -> Vec<String> {
    let mut texts = vec![page.title.clone(), page.summary.clone()];
    texts.extend(page.notes.iter().cloned());
    for section in &page.sections {
        texts.push(section.heading.clone());
        texts.extend(section.text.iter().chain(&section.notes).cloned());
        for verdict in &section.verdicts {
            texts.extend([&verdict.question_text, &verdict.sentence, &verdict.why.rule].map(String::clone));
            texts.extend(verdict.why.steps.iter().cloned());
        }
        if let Some(table) = &section.table {
            texts.push(table.caption.clone());
            texts.extend(table.rows.iter().flatten().cloned());
        }
    }
    texts
}

/// No hole, no doubled space, nothing that stands for a missing message.
pub fn well_said(page: &Analysis) {
    for text in texts(page) {
        for wrong in [
            "{", "}", "$", "  ", " .", " ,", "..", "NaN", "inf ", "survey-", "beside-", "many-", "cohorts-", "schools-",
        ] {
            assert!(!text.contains(wrong), "{wrong:?} in {text:?}");
        }
    }
    for section in &page.sections {
        let rows = section.table.iter().flat_map(|t| t.rows.iter().map(|row| (row.len(), t.columns.len())));
        rows.for_each(|(row, columns)| assert_eq!(row, columns, "{}", section.id));
        assert!(!section.heading.is_empty());
    }
}

/// Every value that the page's charts would draw of the unit itself.
pub fn drawn(page: &Analysis) -> Vec<f64> {
    let of = |drawing: &Drawing| -> Vec<f64> {
        match drawing {
            Drawing::DotInterval(c) => c.own.points.iter().filter_map(|p| p.value).collect(),
            Drawing::Panels(c) => c.panels.iter().flat_map(|p| &p.points).filter_map(|p| p.value).collect(),
            Drawing::Slope(c) => c.cohorts.iter().flat_map(|c| &c.points).filter_map(|p| p.value).collect(),
            Drawing::CohortSteps(c) => c.tests.iter().flat_map(|t| &t.points).filter_map(|p| p.value).collect(),
            Drawing::Funnel(c) => c.own.iter().filter_map(|own| own.value).collect(),
            other => panic!("not a chart of these pages: {other:?}"),
        }
    };
    page.sections.iter().filter_map(|s| s.chart.as_ref()).flat_map(of).collect()
}

/// As a reader would meet it, for looking at while writing.
pub fn show(page: &Analysis) {
    println!("# {}\n{}\n", page.title, page.summary);
    for s in &page.sections {
        println!("## [{}]{} {}", s.id, if s.folded { " (folded)" } else { "" }, s.heading);
        s.text.iter().for_each(|t| println!("  {t}"));
        if let Some(t) = &s.table {
            println!("  | {}", t.columns.iter().map(|c| c.title.as_str()).collect::<Vec<_>>().join(" | "));
            t.rows.iter().for_each(|r| println!("  | {}", r.join(" | ")));
        }
        for v in &s.verdicts {
            println!("  ({}) {}: {}", v.level_text, v.question_text, v.sentence);
            println!("      {} // {:?}", v.why.rule, v.why.steps);
        }
        s.notes.iter().for_each(|n| println!("  * {n}"));
    }
    page.notes.iter().for_each(|n| println!("* {n}"));
    println!("{} restricted={}", page.source, page.restricted);
}
