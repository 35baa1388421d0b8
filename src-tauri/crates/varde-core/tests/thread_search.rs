//! Finding again what people have written, in every thread of the store.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use common::{Bench, later, now};
use proptest::prelude::*;
use serde_json::json;
use varde_core::cycle::{self, Content};
use varde_core::language::Language;
use varde_core::page::thread::{Hit, search};
use varde_core::school::UnitCode;

const SCHOOL: &str = "999000011";
const OTHER: &str = "999000022";

fn code(text: &str) -> UnitCode {
    text.parse().unwrap()
}

fn write(bench: &mut Bench, unit: &str, hour: i64, content: serde_json::Value) {
    let content: Content = serde_json::from_value(content).unwrap();
    cycle::make(&mut bench.store, &code(unit), &content, later(hour)).unwrap().unwrap();
}

fn bench() -> Bench {
    let mut bench = Bench::new();
    let rows = &[(SCHOOL, ["49", "2,1", "41"]), (OTHER, ["49", "2,1", "41"]), ("I", ["50", "0,1", "60000"])];
    bench.put("a.csv", "2023-24", rows);
    write(
        &mut bench,
        SCHOOL,
        1,
        json!({"kind": "measure", "title": "Leseveileder i 40 prosent", "why": "Ålesund gjorde det"}),
    );
    write(&mut bench, SCHOOL, 2, json!({"kind": "goal", "title": "Alle leser hver dag", "signs": "Bøker på pulten"}));
    write(
        &mut bench,
        SCHOOL,
        3,
        json!({"kind": "log-entry", "text": format!("{}lesing{}", "et ord til ".repeat(20), " og enda et".repeat(20))}),
    );
    let judged = |period: &str, skipped: bool| {
        json!({"kind": "own-judgement", "area": "national-tests", "period": period, "strong": if skipped { "" } else { "Tallforståelse" },
            "locked_at": "2026-01-01T00:00:00Z", "skipped": skipped})
    };
    write(&mut bench, SCHOOL, 3, judged("2022-23", false));
    write(&mut bench, SCHOOL, 3, judged("2023-24", true));
    write(&mut bench, OTHER, 4, json!({"kind": "measure", "title": "Leseveileder for småtrinnet", "who": "Čáhppes"}));
    bench
}

fn found(bench: &Bench, here: Option<&str>, text: &str) -> Vec<Hit> {
    search(&bench.store, here.map(code).as_ref(), text, 20, Language::Nb).unwrap()
}

#[test]
fn every_word_must_stand_somewhere_large_or_small_inside_a_word_or_not() {
    let bench = bench();
    let check = |text: &str, expected: &[&str]| {
        let titles: Vec<String> = found(&bench, Some(SCHOOL), text).into_iter().map(|hit| hit.title).collect();
        assert_eq!(titles, expected, "{text:?}");
    };
    check("VEILEDER", &["Leseveileder i 40 prosent", "Leseveileder for småtrinnet"]);
    check("leseveileder småtrinnet", &["Leseveileder for småtrinnet"]);
    check("leseveileder ålesund", &["Leseveileder i 40 prosent"]);
    check("bøker", &["Alle leser hver dag"]);
    check("boker", &[]);
    check("čÁHppes", &["Leseveileder for småtrinnet"]);
    // In the title first, then in the text.
    check(
        "les",
        &["Alle leser hver dag", "Leseveileder i 40 prosent", "loggnotat uten navn", "Leseveileder for småtrinnet"],
    );
    check("", &[]);
    check("   ", &[]);
    check("xyz", &[]);
    check("kind measure", &[]);
    check("nasjonale", &["Nasjonale prøver 2022–23"]);
}

#[test]
fn what_belongs_to_the_unit_at_hand_comes_first() {
    let bench = bench();
    let first = |here: Option<&str>| found(&bench, here, "veileder").remove(0).title;
    assert_eq!(first(Some(SCHOOL)), "Leseveileder i 40 prosent");
    assert_eq!(first(Some(OTHER)), "Leseveileder for småtrinnet");
    assert_eq!(first(None), "Leseveileder for småtrinnet", "the newest");
    let hit = found(&bench, None, "veileder").remove(0);
    assert_eq!((hit.what.as_str(), hit.unit.id.as_str(), hit.passage), ("tiltak", OTHER, None));
    assert_eq!(search(&bench.store, None, "veileder", 1, Language::Nb).unwrap().len(), 1);
}

#[test]
fn a_few_words_are_shown_around_a_hit_in_the_text() {
    let bench = bench();
    let passage = found(&bench, None, "LESING").remove(0).passage.unwrap();
    assert_eq!(passage.hit, "lesing");
    assert_eq!(passage.before, "… et ord til et ord til et ord til et ord til ");
    assert_eq!(passage.after, " og enda et og enda et og enda et og enda et og …");
    let short = found(&bench, None, "ålesund").remove(0).passage.unwrap();
    assert_eq!((short.before.as_str(), short.hit.as_str(), short.after.as_str()), ("", "Ålesund", " gjorde det"));
}

#[test]
fn what_is_taken_away_is_not_found() {
    let mut bench = bench();
    let hit = found(&bench, None, "bøker").remove(0);
    cycle::remove(&mut bench.store, &hit.id, now()).unwrap().unwrap();
    assert!(found(&bench, None, "bøker").is_empty());
    bench.store.undo().unwrap().unwrap();
    assert_eq!(found(&bench, None, "bøker").len(), 1);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Whatever is written is found by any part of it, and never breaks the search.
    #[test]
    fn a_text_is_found_by_any_part_of_it(text in "\\PC{1,60}", from in 0usize..60, length in 1usize..20) {
        let mut bench = Bench::new();
        bench.put("a.csv", "2023-24", &[(SCHOOL, ["49", "2,1", "41"]), ("I", ["50", "0,1", "60000"])]);
        write(&mut bench, SCHOOL, 1, json!({"kind": "log-entry", "text": text}));
        let thread = cycle::Thread::read(&bench.store, &code(SCHOOL)).unwrap();
        let Content::LogEntry(kept) = &thread.items[0].content else { panic!() };
        let part: String = kept.text.chars().skip(from).take(length).collect();
        let hits = found(&bench, None, &part);
        prop_assert_eq!(hits.len(), usize::from(!part.trim().is_empty()), "{:?} in {:?}", part, kept.text);
        if let Some(passage) = hits.first().and_then(|hit| hit.passage.as_ref()) {
            prop_assert!(kept.text.replace(char::is_whitespace, " ").contains(passage.hit.as_str()));
        }
    }
}
