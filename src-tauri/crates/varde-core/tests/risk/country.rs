//! Every school of a store at once says what each says alone.

use varde_core::clock::Timestamp;
use varde_core::example;
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
