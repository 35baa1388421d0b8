//! What may be shown to others: restricted figures never, and nothing from which a hidden school can be worked out.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use std::collections::BTreeSet;

use common::{Bench, as_udir, now, reading, wide};
use varde_core::export::{DataPackage, Readers};
use varde_core::language::Language;
use varde_core::school::Period;
use varde_core::sharing::{Checked, Shown, check};

const KOMMUNE: &str = "9901";
const LARGE: &str = "999000011";
const SMALL: &str = "999000022";
const YEAR: &str = "2025-26";
const KEY: &str = "np.lesing.5.skalapoeng";

/// As a person's own figures, whatever file they came in.
fn own(bench: &Bench, name: &str) {
    let connection = rusqlite::Connection::open(bench.store.folder().join("varde.db")).unwrap();
    let changed = connection.execute("UPDATE source SET kind = 'typed' WHERE name = ?1", [name]).unwrap();
    assert_eq!(changed, 1);
}

fn shown(units: &[&str], indicator: &str) -> BTreeSet<Shown> {
    let period: Period = YEAR.parse().unwrap();
    units.iter().map(|u| Shown { unit: u.parse().unwrap(), indicator: indicator.to_owned(), period }).collect()
}

fn asked(bench: &Bench, units: &[&str]) -> Checked {
    check(&bench.store, "en prøve", &shown(units, KEY), Language::Nb).unwrap()
}

/// The kommune is public, both its schools are hidden; of the large one the school itself knows the figure.
fn hidden_neighbour(large: [&str; 3], typed: bool) -> Bench {
    let mut bench = Bench::new();
    bench.put("a.csv", YEAR, &[(KOMMUNE, ["47", "1,9", "89"]), (LARGE, ["*"; 3]), (SMALL, ["*"; 3])]);
    bench.put("b.csv", YEAR, &[(LARGE, large)]);
    if typed {
        own(&bench, "b.csv");
    }
    bench
}

#[test]
fn a_school_that_gives_its_neighbour_away_is_stopped_and_mended() {
    let bench = hidden_neighbour(["47", "2,1", "80"], true);
    let checked = asked(&bench, &[KOMMUNE, LARGE]);
    let said: Vec<_> = checked.leaks.iter().map(|l| l.sentence.as_str()).collect();
    assert!(said.iter().any(|s| s.contains("må ligge mellom 9 og 9")), "{said:?}");
    assert!(checked.hide.contains(shown(&[LARGE], KEY).first().unwrap()), "{:?}", checked.hide);
    let rest: BTreeSet<Shown> = shown(&[KOMMUNE, LARGE], KEY).difference(&checked.hide).cloned().collect();
    assert_eq!(check(&bench.store, "en prøve", &rest, Language::Nb).unwrap().leaks, []);
}

#[test]
fn what_is_public_anyway_gives_nothing_more_away() {
    let mut bench = Bench::new();
    bench.put("a.csv", YEAR, &[(KOMMUNE, ["47", "1,9", "89"]), (LARGE, ["47", "2,1", "80"]), (SMALL, ["*"; 3])]);
    assert_eq!(asked(&bench, &[KOMMUNE, LARGE, SMALL]).leaks, []);
}

#[test]
fn what_was_given_out_before_counts() {
    let mut bench = Bench::new();
    bench.put("a.csv", YEAR, &[(LARGE, ["*"; 3]), (SMALL, ["*"; 3])]);
    bench.put("b.csv", YEAR, &[(KOMMUNE, ["47", "1,9", "89"]), (LARGE, ["47", "2,1", "80"])]);
    own(&bench, "b.csv");
    let first = asked(&bench, &[KOMMUNE]);
    assert_eq!((first.leaks.len(), first.given.figures.len()), (0, 2));
    bench.store.give_out(&serde_json::to_string(&first.given).unwrap(), now()).unwrap();
    let second = asked(&bench, &[LARGE]);
    assert!(second.leaks.iter().any(|l| l.sentence.contains("9 og 9")), "{:?}", second.leaks);
    // Nothing that was given out can be taken back.
    assert_eq!(bench.store.given_out().unwrap().len(), 1);
}

#[test]
fn restricted_figures_are_never_among_what_others_see() {
    let mut bench = hidden_neighbour(["47*", "2,1*", "80*"], false);
    let all = |readers, bench: &Bench| {
        let package = DataPackage::read(&bench.store, readers, now(), Language::Nb).unwrap();
        let file = package.files.iter().find(|f| f.name == "results.csv").unwrap();
        String::from_utf8(file.bytes.clone()).unwrap()
    };
    assert!(all(Readers::Own, &bench).contains(&format!("{LARGE},{KEY},{YEAR},all,all,47,2.1,80,restricted")));
    assert!(all(Readers::Public, &bench).contains(&format!("{LARGE},{KEY},{YEAR},all,all,,,,suppressed")));
    assert_eq!(bench.series(LARGE)[0].value, Some(47.0));
    bench.store.for_others(&BTreeSet::new()).unwrap();
    assert_eq!((bench.series(LARGE)[0].value, bench.series(LARGE)[0].n), (None, None));
    assert_eq!(bench.series(KOMMUNE)[0].value, Some(47.0));
}

#[test]
fn own_small_groups_are_hidden_by_the_schools_own_threshold() {
    let mut bench = Bench::new();
    let file = bench.file("a.csv", &as_udir(&reading(YEAR, &[(SMALL, ["47", "2,1", "9"])])));
    bench.import(&[file]);
    own(&bench, "a.csv");
    // A school without a kommune's row beside it is checked by itself.
    let checked = asked(&bench, &[SMALL]);
    assert_eq!(checked.hide, shown(&[SMALL], KEY));
    assert_eq!(checked.given.figures, []);
}

#[test]
fn one_or_two_pupils_on_a_level_are_hidden_and_so_is_another_level() {
    let mut bench = Bench::new();
    let levels = ["Mestringsnivå 1", "Mestringsnivå 2", "Mestringsnivå 3", "Antall elever deltatt"];
    let paths = levels.iter().map(|p| format!("{YEAR}.Lesing.5. årstrinn.Alle eierformer.Alle kjønn.{p}"));
    let rows: &[(&str, &[&str])] = &[(LARGE, &["5,0", "65,0", "30,0", "20"])];
    let file = bench.file("a.csv", &as_udir(&wide(paths, rows)));
    bench.import(&[file]);
    own(&bench, "a.csv");
    let level = |level: u8| format!("np.lesing.5.mestring.{level}");
    let all: BTreeSet<Shown> = (1..=3).flat_map(|l| shown(&[LARGE], &level(l))).collect();
    let checked = check(&bench.store, "en prøve", &all, Language::Nb).unwrap();
    assert!(checked.hide.contains(shown(&[LARGE], &level(1)).first().unwrap()));
    assert!(checked.hide.len() >= 2, "{:?}", checked.hide);
    let rest: BTreeSet<Shown> = all.difference(&checked.hide).cloned().collect();
    assert_eq!(check(&bench.store, "en prøve", &rest, Language::Nb).unwrap().leaks, []);
}
