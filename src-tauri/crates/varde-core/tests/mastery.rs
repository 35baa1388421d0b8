//! Mastery-level distributions in the wide shape: shares, counts, hidden levels, and the page that shows them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use common::{Bench, as_udir, wide};
use varde_core::indicator::catalogue;
use varde_core::judgement::Level;
use varde_core::language::Language;
use varde_core::observation::{MasteryPoint, Status};
use varde_core::page::chart::{Drawing, Mastery, PointState};
use varde_core::page::development::Development;
use varde_core::page::picture;

const SCHOOL: &str = "999000011";
const KEY: &str = "np.lesing.5.mestring";

fn path(year: &str, last: &str) -> String {
    format!("{year}.Lesing.5. årstrinn.Alle eierformer.Alle kjønn.{last}")
}

fn put(bench: &mut Bench, year: &str, parts: &[&str], rows: &[(&str, &[&str])]) {
    let file = bench.file(&format!("{year}.csv"), &as_udir(&wide(parts.iter().map(|p| path(year, p)), rows)));
    let report = bench.import(&[file]);
    assert!(report.files[0].problems.is_empty(), "{:?}", report.files[0].problems);
}

const SHARES: [&str; 4] = ["Mestringsnivå 1", "Mestringsnivå 2", "Mestringsnivå 3", "Antall elever deltatt"];
const COUNTS: [&str; 3] = ["Antall på mestringsnivå 1", "Antall på mestringsnivå 2", "Antall på mestringsnivå 3"];

fn points(bench: &Bench, code: &str) -> Vec<MasteryPoint> {
    let distribution = catalogue().indicator(KEY).unwrap();
    picture::mastery(&bench.store, &code.parse().unwrap(), distribution).unwrap().unwrap()
}

fn page(bench: &Bench) -> Development {
    let code = SCHOOL.parse().unwrap();
    Development::read(&bench.store, &code, Some(KEY), &Default::default(), Language::Nb).unwrap().unwrap()
}

fn bars(page: &Development) -> &Mastery {
    match &page.chart {
        Drawing::Mastery(chart) => chart,
        other => panic!("{other:?}"),
    }
}

fn said(point: &MasteryPoint) -> Vec<(Option<f64>, Option<u32>, Status)> {
    point.levels.iter().map(|l| (l.share, l.count, l.status)).collect()
}

#[test]
fn shares_and_counts_give_the_same_distribution() {
    let mut bench = Bench::new();
    put(&mut bench, "2024-25", &SHARES, &[(SCHOOL, &["20,0", "50,0", "30,0", "20"])]);
    put(&mut bench, "2025-26", &COUNTS, &[(SCHOOL, &["4", "10", "6"])]);
    let points = points(&bench, SCHOOL);
    for point in &points {
        let ok = Status::Ok;
        assert_eq!(said(point), [(Some(20.0), Some(4), ok), (Some(50.0), Some(10), ok), (Some(30.0), Some(6), ok)]);
        assert_eq!((point.n, point.status), (Some(20), Status::Ok));
    }
    assert_eq!(points.len(), 2);
}

#[test]
fn a_hidden_level_hides_itself_and_not_the_others() {
    let mut bench = Bench::new();
    put(&mut bench, "2025-26", &SHARES, &[(SCHOOL, &["*", "50,0", "*", "20"])]);
    let point = &points(&bench, SCHOOL)[0];
    let hidden = (None, None, Status::Suppressed);
    assert_eq!(said(point), [hidden, (Some(50.0), Some(10), Status::Ok), hidden]);
    assert_eq!(point.status, Status::Suppressed);
    let page = page(&bench);
    assert_eq!((bars(&page).years[0].state, bars(&page).years[0].levels.len()), (PointState::Suppressed, 0));
    assert_eq!(page.table.rows[0], ["2025–26", "skjult", "10 (50 %)", "skjult", "20"]);
}

#[test]
fn counts_with_a_hidden_one_among_them_give_no_shares() {
    let mut bench = Bench::new();
    put(&mut bench, "2025-26", &COUNTS, &[(SCHOOL, &["*", "10", "6"])]);
    let point = &points(&bench, SCHOOL)[0];
    assert!(point.levels.iter().all(|l| l.share.is_none() && l.status == Status::Suppressed), "{point:?}");
    assert_eq!(point.n, None);
}

#[test]
fn the_lowest_level_is_judged_against_the_country_in_pupils() {
    let mut bench = Bench::new();
    let country: &[&str] = &["25,0", "50,0", "25,0", "56 000"];
    put(&mut bench, "2024-25", &SHARES, &[("I", country), (SCHOOL, &["25,0", "50,0", "25,0", "20"])]);
    put(&mut bench, "2025-26", &SHARES, &[("I", country), (SCHOOL, &["60,0", "30,0", "10,0", "20"])]);
    let page = page(&bench);
    let against = page.verdicts.iter().find(|v| v.question_text.contains("mot landet")).unwrap();
    // METHODS: at 25 % and n = 20 only 1 or fewer and 10 or more are unusual; beyond 99.8 % from 12.
    assert_eq!(against.level, Level::Clear, "{}", against.sentence);
    assert_eq!(page.title, "Lesing på 5. trinn: andelen på laveste nivå ligger over landet ett av to år");
    assert!(
        page.summary.starts_with("2025–26: 20 elever, fra laveste til høyeste nivå 12, 6 og 2. "),
        "{}",
        page.summary
    );
    let bars = bars(&page);
    assert_eq!(bars.years.len(), 2);
    assert_eq!(bars.reference.as_ref().unwrap().levels[0].text, "25 %");
    assert_eq!(bars.years[1].levels[0].label, "2025–26, nivå 1: 12 av 20 elever (60 %)");
}

#[test]
fn few_pupils_are_counted_and_four_are_not_spoken_of() {
    let mut bench = Bench::new();
    put(&mut bench, "2024-25", &COUNTS, &[(SCHOOL, &["1*", "2*", "1*"])]);
    put(&mut bench, "2025-26", &COUNTS, &[(SCHOOL, &["2*", "4*", "1*"])]);
    let page = page(&bench);
    let states: Vec<_> = bars(&page).years.iter().map(|y| (y.state, y.levels.len())).collect();
    assert_eq!(states, [(PointState::TooFew, 0), (PointState::Restricted, 3)]);
    assert!(page.restricted && page.chart.restricted_notice().is_some());
    assert!(page.verdicts.iter().all(|v| v.level == Level::CannotTell));
    assert!(!page.table.rows[0].iter().any(|cell| cell.contains('(')), "{:?}", page.table.rows[0]);
    assert_eq!(page.table.rows[1], ["2025–26 (bare for skolen)", "2", "4", "1", "7"]);
    assert!(page.notes.iter().any(|n| n.starts_with("2025–26: Tallene er skjult for andre")), "{:?}", page.notes);
}

#[test]
fn the_default_export_is_told_what_to_switch_on() {
    let mut bench = Bench::new();
    let cells: &[&str] = &["48", "2,8", "20"];
    let parts = ["Skalapoeng", "Usikkerhet", "Antall elever deltatt"];
    let lines = wide(parts.iter().map(|p| path("2025-26", p)), &[(SCHOOL, cells)]);
    let file = bench.file("uten.csv", &as_udir(&lines));
    let report = bench.import(&[file]);
    assert_eq!(report.files[0].problem_count, 0);
    assert!(report.files[0].advice[0].contains("Mestringsnivåfordeling"), "{:?}", report.files[0].advice);
    let parts =
        ["Skalapoeng", "Usikkerhet", "Antall elever deltatt", "Mestringsnivå 1", "Mestringsnivå 2", "Mestringsnivå 3"];
    let cells: &[&str] = &["48", "2,8", "20", "25,0", "50,0", "25,0"];
    let lines = wide(parts.iter().map(|p| path("2025-26", p)), &[(SCHOOL, cells)]);
    let file = bench.file("med.csv", &as_udir(&lines));
    let report = bench.import(&[file]);
    assert!(report.files[0].advice.is_empty());
    assert_eq!(points(&bench, SCHOOL)[0].n, Some(20));
}
