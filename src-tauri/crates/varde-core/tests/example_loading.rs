//! The example kommune in a store: one click in, one click away, and nothing of anybody else's lost.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use common::{Bench, as_udir, contents, later, now, reading};
use varde_core::example::{self, KOMMUNE};
use varde_core::language::Language;
use varde_core::page::analysis::{Analysis, AnalysisKind, Options};
use varde_core::page::development::Development;
use varde_core::page::overview::Overview;
use varde_core::school::UnitLevel;

fn loaded() -> Bench {
    let mut bench = Bench::new();
    example::load(&mut bench.store, now(), Language::Nb).unwrap();
    bench
}

fn text(bench: &Bench) -> String {
    contents(bench.store.folder().parent().unwrap().join("store").as_path())
}

#[test]
fn real_files_beside_it_are_told_that_it_is_there() {
    let check = |loaded: bool, code: &str, told: bool| {
        let mut bench = Bench::new();
        if loaded {
            example::load(&mut bench.store, now(), Language::Nb).unwrap();
        }
        let path = bench.file("a.csv", &as_udir(&reading("2021-22", &[(code, ["47", "2,1", "41"])])));
        let preview = bench.preview(std::slice::from_ref(&path));
        assert_eq!(preview.summary.contains("Vardehaug ligger også i Varde"), told, "{code}: {}", preview.summary);
        let report = bench.import(&[path]);
        assert_eq!(report.summary.contains("Vardehaug ligger også i Varde"), told, "{code}: {}", report.summary);
    };
    let own = example::units().into_iter().find(|unit| unit.level == UnitLevel::School).unwrap().code;
    check(true, "888000011", true);
    check(true, own, false);
    check(false, "888000011", false);
}

#[test]
fn a_real_school_beside_it_is_told_that_what_it_is_held_against_is_invented() {
    let said = |loaded: bool| {
        let mut bench = Bench::new();
        if loaded {
            example::load(&mut bench.store, now(), Language::Nb).unwrap();
        }
        let mut rows = reading("2025-26", &[("888000011", ["47", "2,1", "41"])]);
        for row in rows.iter_mut().skip(1) {
            (row[2], row[3]) = ("46".to_owned(), "4601".to_owned());
        }
        let path = bench.file("a.csv", &as_udir(&rows));
        bench.import(&[path]);
        let code = "888000011".parse().unwrap();
        let read =
            |kind| Analysis::read(&bench.store, kind, &code, &Options::default(), Language::Nb).unwrap().unwrap();
        let page = Development::read(&bench.store, &code, None, &Options::default(), Language::Nb).unwrap().unwrap();
        [page.source, read(AnalysisKind::Many).source]
    };
    for (source, alone) in said(true).iter().zip(said(false)) {
        assert!(source.contains("Vardes eksempel") && source.contains("er oppdiktet. Ta bort Vardehaug"), "{source}");
        assert!(!alone.contains("oppdiktet"), "{alone}");
    }
    // In the example everything is invented, and said to be.
    let bench = loaded();
    let code = example::KOMMUNE.parse().unwrap();
    let page = Development::read(&bench.store, &code, None, &Options::default(), Language::Nb).unwrap().unwrap();
    assert_eq!(page.source, "Oppdiktede tall fra Vardes eksempel.");
}

#[test]
fn it_comes_and_goes_in_one_step_each() {
    let mut bench = Bench::new();
    let empty = text(&bench);
    let report = example::load(&mut bench.store, now(), Language::Nb).unwrap().value;
    assert!(report.total.new > 3_000, "{:?}", report.total);
    assert!(report.files.iter().all(|f| f.problem_count == 0));
    let full = text(&bench);
    assert!(bench.store.check().unwrap().ok);
    assert!(example::is_loaded(&bench.store).unwrap());
    // A second time changes nothing.
    let again = example::load(&mut bench.store, later(1), Language::Nb).unwrap();
    assert!(again.value.nothing_new && again.changed.is_empty(), "{:?}", again.value.total);
    example::remove(&mut bench.store, later(2)).unwrap();
    assert!(!example::is_loaded(&bench.store).unwrap());
    assert_eq!(bench.store.units().unwrap(), []);
    assert!(bench.store.check().unwrap().ok);
    bench.store.undo().unwrap();
    assert_eq!(text(&bench), full);
    bench.store.undo().unwrap();
    assert_eq!(text(&bench), empty);
}

#[test]
fn what_others_brought_stays_when_it_goes() {
    let mut bench = loaded();
    bench.put("a.csv", "2025-26", &[("I", ["50", "0,1", "56 000"]), ("974552345", ["48", "2,1", "40"])]);
    example::remove(&mut bench.store, later(1)).unwrap();
    let units: Vec<_> = bench.store.units().unwrap().into_iter().map(|u| u.id).collect();
    assert!(units.contains(&"974552345".to_owned()) && units.contains(&"I".to_owned()), "{units:?}");
    assert_eq!(bench.series("974552345")[0].value, Some(48.0));
    assert_eq!(bench.series("I").len(), 1);
    assert!(bench.store.check().unwrap().ok);
}

#[test]
fn what_is_invented_never_takes_the_place_of_a_figure_that_is_there() {
    let mut bench = Bench::new();
    bench.put("a.csv", "2025-26", &[("I", ["41", "0,1", "56 000"]), ("974552345", ["48", "2,1", "40"])]);
    example::load(&mut bench.store, now(), Language::Nb).unwrap();
    let newest = || bench.series("I").last().and_then(|point| point.value);
    assert_eq!(newest(), Some(41.0));
    // And gives way to one that comes.
    let mut bench = loaded();
    bench.put("a.csv", "2025-26", &[("I", ["41", "0,1", "56 000"])]);
    assert_eq!(bench.series("I").last().and_then(|point| point.value), Some(41.0));
}

#[test]
fn every_page_of_every_unit_can_be_read_in_three_languages() {
    let bench = loaded();
    let units = bench.store.units().unwrap();
    assert!(units.iter().any(|u| u.id == KOMMUNE));
    for unit in &units {
        let code = unit.id.parse().unwrap();
        for language in Language::ALL {
            let overview = Overview::read(&bench.store, &code, language).unwrap().unwrap();
            assert!(overview.cards.len() > 1, "{}", unit.name);
            let first = Development::read(&bench.store, &code, None, &Options::default(), language).unwrap().unwrap();
            for choice in &first.choices {
                let key = Some(choice.key.as_str());
                let page = Development::read(&bench.store, &code, key, &Options::default(), language).unwrap().unwrap();
                assert_eq!(page.indicator.key, choice.key);
                assert!(!page.title.is_empty() && !page.title.contains('{'), "{}", page.title);
            }
            for kind in AnalysisKind::ALL {
                let page = Analysis::read(&bench.store, kind, &code, &Options::default(), language).unwrap().unwrap();
                assert!(!page.title.is_empty(), "{kind:?} {}", unit.name);
            }
        }
    }
}
