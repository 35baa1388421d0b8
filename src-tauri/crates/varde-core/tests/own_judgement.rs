//! Own judgement first: asked for once for each area and year, locked when the numbers are opened, kept beside them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use common::{Bench, contents, later, now};
use serde_json::json;
use varde_core::cycle::{self, Change, Content, OwnJudgement, Refused};
use varde_core::indicator::Area;
use varde_core::language::Language;
use varde_core::page::thread::{AreaJudgement, OwnJudgements};
use varde_core::school::{Period, UnitCode};
use varde_core::store::Store;

const SCHOOL: &str = "999000011";

fn school() -> UnitCode {
    SCHOOL.parse().unwrap()
}

fn year(text: &str) -> Period {
    text.parse().unwrap()
}

fn bench() -> Bench {
    let mut bench = Bench::new();
    bench.put("a.csv", "2023-24", &[(SCHOOL, ["49", "2,1", "41"]), ("I", ["50", "0,1", "60000"])]);
    bench
}

fn area(store: &Store) -> AreaJudgement {
    let mut all = OwnJudgements::read(store, &school(), Language::Nb).unwrap();
    assert_eq!(all.first.as_deref(), Some("national-tests"));
    assert_eq!(all.areas.len(), 1);
    all.areas.remove(0)
}

fn open(store: &mut Store, period: &str) {
    cycle::open_numbers(store, &school(), Area::NationalTests, year(period), now()).unwrap().unwrap();
}

fn draft(store: &mut Store, period: &str, strong: &str) -> cycle::ItemId {
    let written = OwnJudgement {
        area: "national-tests".into(),
        period: period.into(),
        strong: strong.into(),
        ..Default::default()
    };
    cycle::make(store, &school(), &Content::OwnJudgement(written), now()).unwrap().unwrap().id
}

#[test]
fn it_waits_until_the_numbers_are_opened_and_again_when_newer_ones_come() {
    let mut bench = bench();
    let first = area(&bench.store);
    assert!(first.waiting && first.draft.is_none() && first.kept.is_none());
    assert_eq!((first.name.as_str(), first.period.as_str()), ("Nasjonale prøver 2023–24", "2023-24"));
    assert_eq!(first.indicators, ["np.lesing.5.skalapoeng"]);

    open(&mut bench.store, "2023-24");
    let skipped = area(&bench.store);
    assert!(!skipped.waiting && skipped.kept.is_none(), "skipped, and nothing stands beside the numbers");

    bench.put("b.csv", "2024-25", &[(SCHOOL, ["46", "2,1", "41"]), ("I", ["50", "0,1", "60000"])]);
    assert!(
        area(&bench.store).waiting && area(&bench.store).kept.is_none(),
        "what was believed of older numbers is not of these"
    );
    bench.store.undo().unwrap().unwrap();
    assert!(!area(&bench.store).waiting, "the newer file was taken away again");
}

#[test]
fn what_was_written_is_locked_when_the_numbers_are_opened_in_one_step() {
    let mut bench = bench();
    let store = &mut bench.store;
    let id = draft(store, "2023-24", "Lesing på mellomtrinnet");
    assert_eq!(area(store).draft.map(|item| item.id), Some(id.clone()));
    open(store, "2023-24");
    let opened = area(store);
    assert!(!opened.waiting && opened.draft.is_none());
    let Content::OwnJudgement(kept) = &opened.kept.unwrap().content else { panic!() };
    assert_eq!((kept.skipped, kept.locked_at.as_deref()), (false, Some(now().to_string().as_str())));
    let change = Change { id, field: "strong".into(), value: json!("Noe annet"), confirmed: true };
    assert!(matches!(cycle::change(store, &change, later(1)).unwrap(), Err(Refused::Locked { .. })));

    // Opened twice is opened once.
    let before = contents(&bench.folder.path().join("store"));
    open(&mut bench.store, "2023-24");
    assert_eq!(contents(&bench.folder.path().join("store")), before);

    bench.store.undo().unwrap().unwrap();
    let again = area(&bench.store);
    assert!(again.waiting && again.draft.is_some(), "undone: still written, no longer locked");
}

#[test]
fn only_what_was_written_of_the_newest_year_is_a_draft_of_it() {
    let check = |period: &str, text: &str, expected: (bool, bool)| {
        let mut bench = bench();
        draft(&mut bench.store, period, text);
        let now = area(&bench.store);
        assert_eq!((now.draft.is_some(), now.waiting), expected, "{period} {text}");
        open(&mut bench.store, "2023-24");
        assert!(!area(&bench.store).waiting);
        let kept = area(&bench.store).kept.is_some();
        assert_eq!(kept, expected.0 && !text.trim().is_empty(), "{period} {text:?}");
    };
    check("2023-24", "Lesing", (true, true));
    check("2023-24", "  ", (true, true));
    check("2022-23", "Lesing", (false, true));
    check("tull", "Lesing", (false, true));
    check("", "", (false, true));
}

#[test]
fn nobody_is_asked_who_does_not_want_to_be_nor_of_fylke_and_country() {
    let mut bench = bench();
    cycle::offer_own_judgement(&mut bench.store, false).unwrap();
    assert!(!cycle::own_judgement_offered(&bench.store).unwrap());
    assert!(!area(&bench.store).waiting);
    cycle::offer_own_judgement(&mut bench.store, true).unwrap();
    assert!(area(&bench.store).waiting);
    for unit in ["I", "ukjent"] {
        let Ok(code) = unit.parse::<UnitCode>() else { continue };
        assert_eq!(OwnJudgements::read(&bench.store, &code, Language::Nb).unwrap(), OwnJudgements::default(), "{unit}");
    }
}
