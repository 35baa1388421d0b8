//! What may be said of a school with a handful of pupils: no single year, but several years as one.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use common::{Bench, Row, dots};
use varde_core::judgement::{Level, Question};
use varde_core::language::Language;
use varde_core::page::chart::PointState;
use varde_core::page::development::Development;
use varde_core::page::overview::Overview;

const SCHOOL: &str = "999900001";
const YEARS: [&str; 3] = ["2023-24", "2024-25", "2025-26"];

/// The school's own export of three years, beside the country's.
fn development(own: [[&str; 3]; 3]) -> Development {
    let mut bench = Bench::new();
    for (year, cells) in YEARS.into_iter().zip(own) {
        let rows: [Row<'_>; 2] = [("I", ["50", "0,1", "56 155"]), (SCHOOL, cells)];
        bench.put(&format!("{year}.csv"), year, &rows);
    }
    Development::read(&bench.store, &SCHOOL.parse().unwrap(), None, &Default::default(), Language::Nb).unwrap().unwrap()
}

fn pooled(page: &Development) -> Option<(Level, &str)> {
    let verdict = page.verdicts.iter().find(|v| v.question == Question::PooledAgainstCountry)?;
    Some((verdict.level, verdict.question_text.as_str()))
}

#[test]
fn a_year_of_eight_pupils_is_neither_drawn_nor_written() {
    let page = development([["44*", "6,9*", "8*"], ["47*", "6,5*", "9*"], ["41*", "7,4*", "7*"]]);
    for point in &dots(&page).own.points {
        assert_eq!((point.state, point.value, point.interval), (PointState::TooFew, None, None));
        assert_eq!(point.text, "få elever");
    }
    assert_eq!(dots(&page).own.points[0].label, "2023–24: 8 elever, for få til at ett år sier noe alene");
    let first: Vec<&str> = page.table.rows[0].iter().take(4).map(String::as_str).collect();
    assert_eq!(first, ["2023–24", "få elever", "–", "8"]);
    // It is still the school's own: the flag goes with the page.
    assert!(page.restricted && page.chart.restricted_notice().is_some());
}

#[test]
fn years_too_small_alone_are_one_figure_together() {
    let page = development([["44*", "6,9*", "8*"], ["47*", "6,5*", "9*"], ["41*", "7,4*", "7*"]]);
    // (8·44 + 9·47 + 7·41) / 24 = 44,25 and √((8·6,9)² + (9·6,5)² + (7·7,4)²) / 24 = 3,98.
    assert_eq!(page.title, "Lesing på 5. trinn: for få elever til å si noe om ett år");
    assert_eq!(page.summary, "Tre år samlet: 24 elever, 44,3 skalapoeng, trolig mellom 40,3 og 48,2.");
    assert_eq!(pooled(&page), Some((Level::Possible, "mot landet, 2023–24, 2024–25 og 2025–26 samlet")));
}

#[test]
fn what_is_pooled_follows_the_rule_of_five_and_of_ten() {
    let check = |own: [[&str; 3]; 3], expected: Option<(Level, &str)>| {
        assert_eq!(pooled(&development(own)), expected, "{own:?}");
    };
    // Fewer than five in a year: that year counts as none.
    let two_years = Some((Level::MayBeChance, "mot landet, 2024–25 og 2025–26 samlet"));
    check([["30*", "9,8*", "4*"], ["50*", "7,0*", "8*"], ["48*", "7,0*", "8*"]], two_years);
    // One year alone is no pooled figure, however many its pupils.
    check([["*", "*", "*"], ["*", "*", "*"], ["48", "2,1", "80"]], None);
    // Two years of fewer than ten pupils in all do not happen under the rule of five; three hidden ones do.
    check([["*", "*", "*"], ["*", "*", "*"], ["*", "*", "*"]], None);
    // Ordinary years are pooled too.
    let clear = Some((Level::Clear, "mot landet, 2023–24, 2024–25 og 2025–26 samlet"));
    check([["46", "1,9", "80"], ["47", "1,9", "82"], ["45", "1,9", "81"]], clear);
}

#[test]
fn the_reason_stands_where_the_reader_looks() {
    let page = development([["*", "*", "*"], ["47*", "6,5*", "9*"], ["45", "2,1", "61"]]);
    assert!(page.notes.iter().any(|note| note.starts_with("2024–25: Færre enn 10 elever.")), "{:?}", page.notes);
    let why = &page.verdicts.iter().find(|v| v.question == Question::PooledAgainstCountry).unwrap().why;
    assert!(why.steps[0].contains("2024–25 og 2025–26"), "{why:?}");
}

#[test]
fn the_first_page_speaks_of_all_the_years_together() {
    let mut bench = Bench::new();
    for (year, cells) in YEARS.into_iter().zip([["44*", "6,9*", "8*"], ["47*", "6,5*", "9*"], ["41*", "7,4*", "7*"]]) {
        bench.put(&format!("{year}.csv"), year, &[("I", ["50", "0,1", "56 155"]), (SCHOOL, cells)]);
    }
    let page = Overview::read(&bench.store, &SCHOOL.parse().unwrap(), Language::Nb).unwrap().unwrap();
    assert_eq!(
        page.statements[0].text,
        "I lesing på 5. trinn: tre år samlet ligger under landet (24 elever). Det er en mulig forskjell."
    );
    let card = &page.cards[0];
    assert_eq!((card.level, card.finding.as_str()), (Level::Possible, "Tre år samlet ligger under landet (24 elever)"));
}
