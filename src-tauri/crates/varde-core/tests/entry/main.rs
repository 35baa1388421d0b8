//! Figures typed into the grid: what they become, what is said of them, and the way back.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod around;
#[path = "../common/mod.rs"]
mod common;
mod levels;
mod results;

use common::{Bench, contents, later, now, wide};
use varde_core::entry::{Entry, EntryAsk, EntryCheck, EntryEdit, EntryGrid, EntryReport, EntrySeverity, EntryWhat};
use varde_core::entry::{EntryChoices, NewSchool, SchoolField};
use varde_core::import::Change;
use varde_core::indicator::{Frequency, Good, OwnKind};
use varde_core::language::Language;
use varde_core::observation::{Point, Status};
use varde_core::own::OwnDraft;
use varde_core::page::picture;
use varde_core::store::{Edit, Operation, Store};

pub const SCHOOL: &str = "999000011";
pub const OTHER: &str = "999000022";

/// A store that knows two schools in Vardehaug, by a file about 2024-25.
pub fn bench() -> Bench {
    let mut bench = Bench::new();
    bench.put("a.csv", "2024-25", &[(SCHOOL, ["47", "2,1", "41"]), (OTHER, ["*", "*", "*"])]);
    bench
}

pub fn reading(units: &[&str], periods: &[&str]) -> EntryAsk {
    ask(EntryWhat::Distribution { subject: "lesing".to_owned(), grade: 5 }, units, periods)
}

pub fn indicator(key: &str, units: &[&str], periods: &[&str]) -> EntryAsk {
    ask(EntryWhat::Indicator { key: key.to_owned() }, units, periods)
}

pub fn ask(what: EntryWhat, units: &[&str], periods: &[&str]) -> EntryAsk {
    let owned = |all: &[&str]| all.iter().map(|one| (*one).to_owned()).collect();
    EntryAsk { what, units: owned(units), periods: owned(periods) }
}

/// Cells of the first row, from the left; `-` leaves one as it is.
pub fn first_row(texts: &[&str]) -> Vec<EntryEdit> {
    row(0, texts)
}

pub fn row(row: u32, texts: &[&str]) -> Vec<EntryEdit> {
    let typed = texts.iter().enumerate().filter(|(_, text)| **text != "-");
    typed.map(|(column, text)| EntryEdit { row, column: column as u32, text: (*text).to_owned() }).collect()
}

pub fn open(store: &Store, ask: &EntryAsk) -> Entry {
    Entry::open(store, ask, Language::Nb).unwrap().unwrap()
}

pub fn grid(store: &Store, ask: &EntryAsk) -> EntryGrid {
    open(store, ask).grid()
}

pub fn texts(store: &Store, ask: &EntryAsk) -> Vec<Vec<String>> {
    let rows = grid(store, ask).rows.into_iter();
    rows.map(|row| row.cells.into_iter().map(|cell| cell.text).collect()).collect()
}

pub fn save(bench: &mut Bench, ask: &EntryAsk, edits: &[EntryEdit]) -> EntryReport {
    open(&bench.store, ask).commit(&mut bench.store, edits, later(1)).unwrap().value
}

pub fn series(store: &Store, code: &str, key: &str) -> Vec<Point> {
    let catalogue = store.catalogue().unwrap();
    picture::series(store, &code.parse().unwrap(), catalogue.indicator(key).unwrap()).unwrap().unwrap_or_default()
}

/// Value, pupils on the level, n, and its status.
pub type Level = (Option<f64>, Option<u32>, Option<u32>, Status);

/// The three levels in one year.
pub fn levels(store: &Store, code: &str, period: &str) -> Vec<Level> {
    let level = |level: u8| {
        let points = series(store, code, &format!("np.lesing.5.mestring.{level}"));
        points.into_iter().find(|p| p.period.to_string() == period).map(|p| (p.value, p.count, p.n, p.status))
    };
    (1..=3).filter_map(level).collect()
}

pub fn own(store: &mut Store, name: &str, kind: OwnKind, frequency: Frequency) -> String {
    let draft = OwnDraft {
        key: None,
        name: name.to_owned(),
        unit: "prosent".to_owned(),
        decimals: 1,
        lowest: "0".to_owned(),
        highest: "100".to_owned(),
        good: Good::Low,
        frequency,
        kind,
    };
    draft.commit(store, now(), Language::Nb).unwrap().value.key.unwrap()
}

/// Severity and column of each problem in the first row.
pub fn problems(check: &EntryCheck) -> Vec<(EntrySeverity, Option<u32>)> {
    check.problems.iter().map(|p| (p.severity, p.column)).collect()
}
