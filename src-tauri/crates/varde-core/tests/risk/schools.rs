use varde_core::risk::{Settings, Tally, kommune, tally};

use crate::{READING, basis, figure, school, scored};

#[test]
fn a_kommune_has_what_its_own_schools_have_together() {
    let weak: Vec<_> = (2023..2026).map(|start| figure(READING, start, 30.0, 25.0)).collect();
    let strong: Vec<_> = (2023..2026).map(|start| figure(READING, start, 20.0, 25.0)).collect();
    let schools = [school("C", false, &weak), school("A", true, &weak), school("B", false, &strong)];
    let basis_of = |settings: &Settings| basis(&weak, settings);
    let told = kommune(&schools, &basis_of(&Settings::default()));
    assert_eq!((told.tally.points, told.tally.possible, told.tally.full), (3, 18, 90));
    assert_eq!(told.tally.share(), Some(3.0 / 18.0));
    let shown: Vec<_> = told.schools.iter().map(|s| (s.name, s.counts, s.score.tally.points)).collect();
    assert_eq!(shown, [("C", true, 3), ("A", false, 3), ("B", true, 0)], "in the order given");
    let spread = told.spread.unwrap();
    assert_eq!((spread.lowest, spread.highest, spread.schools, spread.thin), (0.0, 3.0 / 9.0, 2, 2));
    let with_private = Settings { private_schools: true, ..Settings::default() };
    let told = kommune(&schools, &basis_of(&with_private));
    assert_eq!((told.tally.points, told.tally.possible, told.spread.unwrap().schools), (6, 27, 3));
    let told = kommune(&schools[..2], &basis_of(&Settings::default()));
    assert_eq!(told.spread, None, "one school that counts has no spread");
    assert_eq!(kommune(&[], &basis_of(&Settings::default())).tally, Tally::default());
}

#[test]
fn schools_of_a_kommune_are_measured_by_the_same_years_and_limits() {
    let old: Vec<_> = (2020..2023).map(|start| figure(READING, start, 30.0, 25.0)).collect();
    let new: Vec<_> = (2023..2026).map(|start| figure(READING, start, 30.0, 25.0)).collect();
    let all: Vec<_> = old.iter().chain(&new).copied().collect();
    let basis = basis(&all, &Settings::default());
    assert_eq!(tally(&old, &[], &basis).possible, 0);
    assert_eq!(tally(&new, &[], &basis).possible, 9);
    assert_eq!(scored(&old, &Settings::default()).tally.possible, 9, "alone, its own years are the newest");
}
