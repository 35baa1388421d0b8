//! Every school of a store at once says what each says alone.

use std::collections::BTreeSet;
use std::ops::ControlFlow;
use std::path::Path;

use varde_core::clock::Timestamp;
use varde_core::example;
use varde_core::import::{Batch, Progress};
use varde_core::indicator::catalogue;
use varde_core::language::Language;
use varde_core::page::risk::{RiskCountry, RiskNumbers, RiskTotal};
use varde_core::store::Store;

#[test]
fn all_schools_at_once_have_the_points_that_each_has_alone() {
    let folder = tempfile::tempdir().unwrap();
    let now = Timestamp::parse("2026-11-22T16:00:00Z").unwrap();
    let mut store = Store::open(folder.path(), now).unwrap();
    assert_eq!(RiskCountry::read(&store).unwrap(), RiskCountry { quarter: None, schools: vec![], kommuner: vec![] });
    example::load(&mut store, now, Language::Nb).unwrap();
    let all = RiskCountry::read(&store).unwrap();
    assert_eq!((all.schools.len(), all.kommuner.len(), all.quarter), (5, 1, None));
    let codes: Vec<&str> = all.schools.iter().map(|s| s.unit.as_str()).collect();
    assert!(codes.is_sorted(), "in the order of their numbers: {codes:?}");
    assert!(
        all.schools.iter().any(|s| s.points > 0)
            && all.schools.iter().all(|s| s.lowest <= s.points && s.points <= s.highest)
    );
    let kommune = &all.kommuner[0];
    assert!(all.schools.iter().all(|s| s.kommune.as_ref() == Some(&kommune.unit)));
    for total in all.schools.iter().chain([kommune]) {
        let alone = RiskNumbers::read(&store, &total.unit.parse().unwrap()).unwrap().unwrap();
        let RiskTotal { points, possible, full, share, lowest, highest, .. } = total;
        assert_eq!(
            (*points, *possible, *full, *share, *lowest, *highest),
            (alone.points, alone.possible, alone.full, alone.share, alone.lowest, alone.highest),
            "{}",
            total.unit
        );
    }
}

/// A store of so many schools that two threads share them. Each has grunnskolepoeng for three years, or a mean of 5. or
/// of 9. trinn that gives no points and tells only which grades it has; or two of these.
fn many_schools(folder: &Path) -> Store {
    let now = Timestamp::parse("2026-11-22T16:00:00Z").unwrap();
    let heads = "Organisasjonsnummer;EnhetNavn";
    let mut points = heads.to_owned();
    for year in ["2022-23", "2023-24", "2024-25"] {
        for part in ["Grunnskolepoeng", "Antall elever"] {
            points.push_str(&format!(";{year}.Alle eierformer.Alle kjønn.{part}"));
        }
    }
    // A file each: an empty cell says of a grade that there is nobody on it, which is something.
    let [mut fifth, mut ninth] = [5, 9].map(|g| {
        format!("{heads};2024-25.Lesing.{g}. årstrinn.Alle eierformer.Alle kjønn.Skalapoeng\nI;Hele landet;50")
    });
    points.push_str("\nI;Hele landet;41,4;59 103;41,6;60 017;41,7;60 990");
    for school in 0..701 {
        let row = format!("\n{};Skole {school}", 900_000_000 + school);
        let ten = 380 + school % 80;
        for (means, has) in [(&mut fifth, [0, 2]), (&mut ninth, [1, 2])] {
            if has.contains(&(school % 4)) {
                means.push_str(&format!("{row};48"));
            }
        }
        if school % 4 == 3 || school % 8 == 0 {
            let cells = format!(";{},{};{}", ten / 10, ten % 10, 12 + school % 90).repeat(3);
            points.push_str(&format!("{row}{cells}"));
        }
    }
    let files = [("poeng.csv", points), ("5.csv", fifth), ("9.csv", ninth)].map(|(name, text)| {
        let file = folder.join(name);
        std::fs::write(&file, text + "\n").unwrap();
        file
    });
    let mut store = Store::open(&folder.join("store"), now).unwrap();
    let go_on = &mut |_: Progress<'_>| ControlFlow::Continue(());
    let batch = Batch::read(&files, catalogue(), go_on).unwrap();
    batch.commit(&mut store, now, Language::Nb, go_on).unwrap();
    store
}

#[test]
fn two_threads_tell_the_same_as_one() {
    let folder = tempfile::tempdir().unwrap();
    let store = many_schools(folder.path());
    let two = RiskCountry::read(&store).unwrap();
    // What is noted while it is read is read by one.
    let (one, _) = store.noting(RiskCountry::read).unwrap();
    assert_eq!(two, one);
    assert_eq!(two.schools.len(), 701);
    let weak = two.schools.iter().filter(|school| school.points > 0).count();
    assert!((1..701).contains(&weak), "{weak} schools have points");
}

#[test]
fn grades_are_known_from_figures_that_give_no_points() {
    let folder = tempfile::tempdir().unwrap();
    let store = many_schools(folder.path());
    let all = RiskCountry::read(&store).unwrap();
    let mut full = BTreeSet::new();
    // From both ends: each thread has one of them.
    for total in all.schools.iter().take(20).chain(all.schools.iter().rev().take(20)) {
        let alone = RiskNumbers::read(&store, &total.unit.parse().unwrap()).unwrap().unwrap();
        assert_eq!((total.full, total.points), (alone.full, alone.points), "{}", total.unit);
        full.insert(total.full);
    }
    assert_eq!(full, BTreeSet::from([45, 72, 117]));
}
