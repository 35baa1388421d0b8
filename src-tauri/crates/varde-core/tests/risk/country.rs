//! Every school of a store at once says what each says alone.

use std::ops::ControlFlow;

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

#[test]
fn two_threads_tell_the_same_as_one() {
    let folder = tempfile::tempdir().unwrap();
    let now = Timestamp::parse("2026-11-22T16:00:00Z").unwrap();
    let mut text = "Organisasjonsnummer;EnhetNavn".to_owned();
    for year in ["2022-23", "2023-24", "2024-25"] {
        for part in ["Grunnskolepoeng", "Antall elever"] {
            text.push_str(&format!(";{year}.Alle eierformer.Alle kjønn.{part}"));
        }
    }
    text.push_str("\nI;Hele landet;41,4;59 103;41,6;60 017;41,7;60 990");
    for school in 0..701 {
        let points = 380 + school % 80;
        let cells = format!(";{},{};{}", points / 10, points % 10, 12 + school % 90).repeat(3);
        text.push_str(&format!("\n{};Skole {school}{cells}", 900_000_000 + school));
    }
    let file = folder.path().join("poeng.csv");
    std::fs::write(&file, text + "\n").unwrap();
    let mut store = Store::open(&folder.path().join("store"), now).unwrap();
    let go_on = &mut |_: Progress<'_>| ControlFlow::Continue(());
    let batch = Batch::read(&[file], catalogue(), go_on).unwrap();
    batch.commit(&mut store, now, Language::Nb, go_on).unwrap();

    let two = RiskCountry::read(&store).unwrap();
    // What is noted while it is read is read by one.
    let (one, _) = store.noting(RiskCountry::read).unwrap();
    assert_eq!(two, one);
    assert_eq!(two.schools.len(), 701);
    let weak = two.schools.iter().filter(|school| school.points > 0).count();
    assert!((1..701).contains(&weak), "{weak} schools have points");
}
