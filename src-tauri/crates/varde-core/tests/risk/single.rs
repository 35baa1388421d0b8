use varde_core::observation::Status;
use varde_core::risk::{Basis, Figure, LimitFrom, Outcome, Rule, Settings, Stage, Swing, Tally, score};

use crate::{GRADES, READING, SUPPORT, absolute, basis, figure, hidden, scored, whole, year};

/// One figure alone.
fn one(figure: Figure<'_>, settings: &Settings) -> (Outcome, u16, u16) {
    let cell = scored(&[figure], settings).cells[0];
    (cell.outcome, cell.points, cell.possible)
}

#[test]
fn every_figure_present_gives_the_published_possible() {
    let check = |stages: &[Stage], expected: u32| {
        let tally = scored(&whole(stages), &Settings::default()).tally;
        assert_eq!((tally.points, tally.possible, tally.full), (0, expected, expected), "{stages:?}");
        assert_eq!((tally.counted, tally.share()), (tally.places, Some(0.0)));
    };
    check(&[Stage::Barnetrinn], 45);
    check(&[Stage::Ungdomstrinn], 72);
    check(&[Stage::Barnetrinn, Stage::Ungdomstrinn], 117);
}

#[test]
fn missing_figures_shrink_the_possible_and_not_the_whole() {
    let figures = whole(&[Stage::Barnetrinn, Stage::Ungdomstrinn]);
    // All of 5. and 7. trinn but one figure is hidden: 45 − 3 less.
    let lower = |f: &Figure<'_>| f.indicator.contains(".5.") || f.indicator.ends_with(".7");
    let first = figures[0];
    let hide = |f: &Figure<'static>| match lower(f) && *f != first {
        true => Figure { value: None, n: None, status: Status::Suppressed, ..*f },
        false => *f,
    };
    let rest: Vec<_> = figures.iter().map(hide).collect();
    let tally = scored(&rest, &Settings::default()).tally;
    assert_eq!((tally.possible, tally.full, tally.counted, tally.places), (75, 117, 19, 33));
    let none: Vec<_> = figures.iter().map(|f| Figure { value: None, status: Status::Suppressed, ..*f }).collect();
    let tally = scored(&none, &Settings::default()).tally;
    assert_eq!((tally.possible, tally.full, tally.share()), (0, 117, None));
    assert_eq!(scored(&[], &Settings::default()).tally, Tally::default());
}

#[test]
fn a_stage_that_is_known_counts_before_its_figures_come() {
    let figures = whole(&[Stage::Barnetrinn]);
    let basis = basis(&figures, &Settings::default());
    assert_eq!(score(&figures, &[Stage::Ungdomstrinn], &basis).tally.full, 117);
    let not_offered: Vec<_> = [figure(GRADES, 2024, 0.0, 41.0)]
        .map(|f| Figure { value: None, status: Status::NotOffered, ..f })
        .into_iter()
        .chain(figures)
        .collect();
    assert_eq!(scored(&not_offered, &Settings::default()).tally.full, 45, "an empty row is no 10. trinn");
}

#[test]
fn points_follow_the_limits_in_the_direction_of_the_indicator() {
    let limits = absolute(&[(READING, 35.0), (SUPPORT, 3.8), (GRADES, 38.0)]);
    let check = |key: &str, value: f64, national: f64, expected: (Outcome, u16, u16)| {
        assert_eq!(one(figure(key, 2025, value, national), &limits), expected, "{key} {value}");
    };
    check(READING, 24.9, 25.0, (Outcome::NotWorse, 0, 3));
    check(READING, 25.0, 25.0, (Outcome::NotWorse, 0, 3));
    check(READING, 25.1, 25.0, (Outcome::WorseThanNational, 1, 3));
    check(READING, 35.0, 25.0, (Outcome::WorseThanNational, 1, 3));
    check(READING, 35.1, 25.0, (Outcome::WorseThanAbsolute, 3, 3));
    check(SUPPORT, 4.2, 4.1, (Outcome::NotWorse, 0, 3));
    check(SUPPORT, 4.0, 4.1, (Outcome::WorseThanNational, 1, 3));
    check(SUPPORT, 3.7, 4.1, (Outcome::WorseThanAbsolute, 3, 3));
    // Grunnskolepoeng count three times.
    check(GRADES, 42.0, 41.0, (Outcome::NotWorse, 0, 9));
    check(GRADES, 40.9, 41.0, (Outcome::WorseThanNational, 3, 9));
    check(GRADES, 37.9, 41.0, (Outcome::WorseThanAbsolute, 9, 9));
}

#[test]
fn an_equal_figure_is_worse_only_by_choice() {
    let equal = |settings: Settings| Settings { equal_is_worse: true, ..settings };
    let check = |settings: &Settings, value: f64, expected: u16| {
        assert_eq!(one(figure(SUPPORT, 2025, value, 4.1), settings).1, expected, "{value}");
    };
    let (no, yes) = (absolute(&[(SUPPORT, 3.8)]), equal(absolute(&[(SUPPORT, 3.8)])));
    check(&no, 4.1, 0);
    check(&yes, 4.1, 1);
    check(&no, 3.8, 1);
    check(&yes, 3.8, 3);
    check(&yes, 4.2, 0);
}

#[test]
fn without_an_absolute_limit_the_national_counts_alone_and_the_rest_is_open() {
    let figures = [figure(READING, 2024, 60.0, 25.0), figure(READING, 2025, 20.0, 25.0)];
    let tally = scored(&figures, &Settings::default()).tally;
    assert_eq!((tally.points, tally.at_most, tally.possible, tally.without_absolute), (1, 3, 6, 2));
    let tally = scored(&figures, &absolute(&[(READING, 70.0)])).tally;
    assert_eq!((tally.points, tally.at_most, tally.without_absolute), (1, 1, 0));
    // A limit that cannot be true is as if it were not typed.
    let tally = scored(&figures, &absolute(&[(READING, 350.0)])).tally;
    assert_eq!((tally.points, tally.at_most, tally.without_absolute), (1, 3, 2));
}

#[test]
fn what_a_figure_was_held_against_is_told_with_its_origin() {
    let figures = [figure(READING, 2024, 30.0, 26.0), figure(READING, 2025, 30.0, 24.0)];
    let limits = |settings: &Settings| -> Vec<_> {
        let cells = scored(&figures, settings).cells;
        cells.iter().map(|c| c.national.map(|l| (l.value, l.from))).collect()
    };
    let country = |value, start| Some((value, LimitFrom::Country(year(start))));
    assert_eq!(limits(&Settings::default()), [country(26.0, 2024), country(24.0, 2025)]);
    let newest = Settings { national_per_year: false, ..Settings::default() };
    assert_eq!(limits(&newest), [country(24.0, 2025), country(24.0, 2025)]);
    let typed = scored(&figures, &absolute(&[(READING, 29.0)])).cells[0].absolute.unwrap();
    assert_eq!((typed.value, typed.from), (29.0, LimitFrom::Typed));
    let rule = include_str!("../../../../../assets/catalogue/risk.toml");
    let sourced = rule.replacen("weight = 1", "weight = 1\nabsolute = 28.5", 1);
    let rule = Rule::read(&sourced).unwrap();
    let held = |settings| Basis::of(&figures, settings, &rule).absolute(READING).map(|l| (l.value, l.from));
    assert_eq!(held(Settings::default()), Some((28.5, LimitFrom::Rule)));
    assert_eq!(held(absolute(&[(READING, 29.0)])), Some((29.0, LimitFrom::Typed)));
}

#[test]
fn a_figure_without_the_countrys_is_in_neither_points_nor_possible() {
    let alone = Figure { national: None, ..figure(SUPPORT, 2025, 1.5, 4.1) };
    assert_eq!(one(alone, &absolute(&[(SUPPORT, 3.8)])), (Outcome::NoNationalLimit, 0, 0));
    let cell = scored(&[alone], &Settings::default()).cells[0];
    assert_eq!((cell.value, cell.swing), (Some(1.5), None));
    // A neighbour's row brings the country's figure to both; of two that differ, the first counts.
    let figures = [alone, figure(SUPPORT, 2025, 4.0, 4.1), figure(SUPPORT, 2025, 4.0, 1.2)];
    let basis = basis(&figures, &Settings::default());
    assert_eq!(score(&figures[..1], &[], &basis).tally.points, 1);
}

#[test]
fn figures_that_cannot_be_seen_do_not_count() {
    let seen = [figure(READING, 2024, 30.0, 25.0), figure(READING, 2025, 30.0, 25.0)];
    let check = |given: Figure<'_>, expected: Outcome| {
        let mut figures = seen.to_vec();
        figures[1] = given;
        let score = scored(&figures, &Settings::default());
        assert_eq!(score.cells[1].outcome, expected, "{given:?}");
        assert_eq!((score.tally.points, score.tally.possible), (1, 3), "{given:?}");
        assert_eq!(score.cells[1].value, None);
    };
    check(hidden(READING, 2025, Status::Suppressed), Outcome::NotShown(Status::Suppressed));
    check(hidden(READING, 2025, Status::NoneTookPart), Outcome::NotShown(Status::NoneTookPart));
    check(hidden(READING, 2025, Status::NotOffered), Outcome::NotShown(Status::NotOffered));
    // The status is what is read, whatever stands in the value.
    check(
        Figure { value: Some(60.0), ..hidden(READING, 2025, Status::Suppressed) },
        Outcome::NotShown(Status::Suppressed),
    );
    check(Figure { value: Some(f64::NAN), ..seen[1] }, Outcome::NotShown(Status::NotOffered));
    check(Figure { n: Some(9), ..seen[1] }, Outcome::TooFew(9));
    check(Figure { n: Some(0), ..seen[1] }, Outcome::TooFew(0));
}

#[test]
fn small_groups_count_by_choice_and_the_smallest_never() {
    let small = Settings { small_groups: true, ..Settings::default() };
    let check = |n: Option<u32>, settings: &Settings, counts: bool| {
        let given = Figure { n, ..figure(READING, 2025, 30.0, 25.0) };
        assert_eq!(one(given, settings).2 > 0, counts, "{n:?} {}", settings.small_groups);
    };
    check(Some(10), &Settings::default(), true);
    check(Some(9), &Settings::default(), false);
    check(Some(9), &small, true);
    check(Some(5), &small, true);
    check(Some(4), &small, false);
    check(None, &Settings::default(), true);
}

#[test]
fn a_restricted_figure_counts_and_marks_what_it_is_in() {
    let own = Figure { status: Status::Restricted, ..figure(READING, 2025, 30.0, 25.0) };
    let tally = scored(&[own], &Settings::default()).tally;
    assert_eq!((tally.points, tally.restricted), (1, true));
    assert!(!scored(&[figure(READING, 2025, 30.0, 25.0)], &Settings::default()).tally.restricted);
    let of_few = Figure { n: Some(8), ..own };
    assert!(!scored(&[of_few], &Settings::default()).tally.restricted, "nothing of it is in the numbers");
}

#[test]
fn the_three_newest_years_with_a_number_count() {
    let years = |figures: &[Figure<'_>], key: &str| -> Vec<i32> {
        basis(figures, &Settings::default()).years(key).iter().map(|y| y.period.start_year()).collect()
    };
    let mut figures: Vec<_> = (2018..2026).map(|start| figure(READING, start, 30.0, 25.0)).collect();
    assert_eq!(years(&figures, READING), [2023, 2024, 2025]);
    assert_eq!(scored(&figures, &Settings::default()).tally.points, 3);
    // Each indicator by itself: grunnskolepoeng come half a year later.
    figures.extend((2020..2025).map(|start| figure(GRADES, start, 40.0, 41.0)));
    assert_eq!(years(&figures, GRADES), [2022, 2023, 2024]);
    // A hidden year of the unit's own is still one of the three, and shrinks the denominator.
    figures[7] = hidden(READING, 2025, Status::Suppressed);
    assert_eq!(years(&figures, READING), [2023, 2024, 2025]);
    let tally = scored(&figures[..8], &Settings::default()).tally;
    assert_eq!((tally.points, tally.possible, tally.full), (2, 6, 45));
    // Nobody has a number: withdrawn, or empty without the country's.
    figures[7] = Figure { national: None, ..hidden(READING, 2025, Status::NotOffered) };
    assert_eq!(years(&figures, READING), [2022, 2023, 2024]);
    figures[7] = Figure { value: Some(30.0), ..hidden(READING, 2025, Status::Withdrawn) };
    assert_eq!(years(&figures, READING), [2022, 2023, 2024]);
    // A year that was never loaded is passed over.
    let gap = [2019, 2022, 2023, 2025].map(|start| figure(SUPPORT, start, 4.0, 4.1));
    assert_eq!(years(&gap, SUPPORT), [2022, 2023, 2025]);
    assert_eq!(years(&gap, READING), [0; 0]);
    assert_eq!(years(&gap, "of.no.kind"), [0; 0]);
}

#[test]
fn the_same_figure_twice_counts_once_and_unknown_ones_not_at_all() {
    let figures = [
        figure("np.lesing.9.mestring.1", 2025, 90.0, 10.0),
        figure(READING, 2025, 30.0, 25.0),
        figure("eu.mobbing.7", 2025, 30.0, 8.0),
        figure(READING, 2025, 20.0, 25.0),
    ];
    let tally = scored(&figures, &Settings::default()).tally;
    assert_eq!((tally.points, tally.counted), (1, 1));
    let all_bullying = Settings { bullying: "mobbing".to_owned(), ..Settings::default() };
    assert_eq!(scored(&figures, &all_bullying).tally.points, 2);
}

#[test]
fn points_that_hang_on_the_uncertainty_are_counted() {
    let limits = absolute(&[(READING, 35.0), (GRADES, 38.0)]);
    let check = |key: &str, value: f64, national: f64, half: Option<f64>, expected: Option<(u16, u16)>| {
        let given =
            Figure { interval: half.map(|half| (value - half, value + half)), ..figure(key, 2025, value, national) };
        let swing = scored(&[given], &limits).cells[0].swing;
        assert_eq!(swing, expected.map(|(better, worse)| Swing { better, worse }), "{key} {value} ± {half:?}");
    };
    check(READING, 30.0, 25.0, Some(4.9), Some((1, 1)));
    check(READING, 30.0, 25.0, Some(5.0), Some((0, 1)));
    check(READING, 30.0, 25.0, Some(5.1), Some((0, 3)));
    check(READING, 24.0, 25.0, Some(2.0), Some((0, 1)));
    check(READING, 36.0, 25.0, Some(1.0), Some((1, 3)));
    check(GRADES, 40.0, 41.0, Some(2.5), Some((0, 9)));
    check(GRADES, 40.0, 41.0, None, None);
    check(GRADES, 40.0, 41.0, Some(f64::NAN), None);
    // 0,1 and 0,2 are no round numbers to a computer: 25,1 − 0,1 equals 25.
    check(READING, 25.1, 25.0, Some(0.1), Some((0, 1)));
    let figures = [
        Figure { interval: Some((24.0, 36.0)), ..figure(READING, 2024, 30.0, 25.0) },
        Figure { interval: Some((21.0, 27.0)), ..figure(READING, 2025, 24.0, 25.0) },
        figure(GRADES, 2025, 40.0, 41.0),
    ];
    let tally = scored(&figures, &limits).tally;
    assert_eq!((tally.points, tally.lowest, tally.highest, tally.unmoved), (4, 3, 7, 1));
}
