//! A monthly series.

use varde_core::judgement::monthly::{About, Finding, Month, SignalKind, judge, say};
use varde_core::judgement::{Interval, IntervalUnit, Level, Question, Rule, Verdict};
use varde_core::language::Language;
use varde_core::observation::Status;

use crate::whole;

const ABOUT: About<'_> = About { unit: "prosent", decimals: 0, range: (0.0, 100.0) };

fn months(values: &[f64]) -> Vec<Month> {
    let month = |(i, value): (usize, &f64)| Month {
        label: format!("måned {i}"),
        value: Some(*value),
        n: None,
        status: Status::Ok,
        segment: Some("1".into()),
    };
    values.iter().enumerate().map(month).collect()
}

fn verdict(months: &[Month], language: Language) -> Verdict {
    let finding = judge(months);
    let verdict = say(&finding, ABOUT, months, language);
    assert_eq!((verdict.level, verdict.rule, verdict.question), (finding.level(), Rule::Xmr, Question::MonthlySeries));
    assert!(verdict.level != Level::Clear);
    whole(&verdict);
    verdict
}

/// A year about 6, from 5 to 7.
const YEAR: [f64; 12] = [6.0, 7.0, 5.0, 6.0, 5.0, 7.0, 6.0, 5.0, 7.0, 6.0, 7.0, 5.0];

fn with(more: &[f64]) -> Vec<Month> {
    months(&[&YEAR, more].concat())
}

#[test]
fn ordinary_months_are_ordinary() {
    let found = verdict(&with(&[]), Language::Nb);
    assert_eq!(found.level, Level::MayBeChance);
    assert_eq!(
        found.sentence,
        "12 målinger. De varierer vanligvis mellom 2,4 og 9,6 prosent, rundt et snitt på 6. Ingen av dem skiller seg ut \
         fra den vanlige variasjonen."
    );
    assert_eq!((found.n, found.question_text.as_str()), (Some(12), "måned for måned, måned 0 til måned 11"));
    let Interval { low, high, unit } = found.interval.unwrap();
    assert!((low - (6.0 - 2.66 * 15.0 / 11.0)).abs() < 1e-9 && (low + high - 12.0).abs() < 1e-9);
    assert_eq!(unit, IntervalUnit::Points);
    let same = verdict(&months(&[5.0; 12]), Language::Nb).sentence;
    assert_eq!(same, "12 målinger, alle 5 prosent. Ingen av dem skiller seg ut fra den vanlige variasjonen.");
}

#[test]
fn each_signal_is_named_with_its_months() {
    let check = |values: &[f64], kind: SignalKind, signals: &str| {
        let series = months(values);
        let Finding::Told(found) = judge(&series) else { panic!("{values:?}") };
        assert!(found.signals.iter().any(|signal| signal.kind == kind), "{values:?}: {found:?}");
        let said = verdict(&series, Language::Nb);
        let end = format!("Dette skiller seg ut fra den vanlige variasjonen: {signals}.");
        assert_eq!(
            (said.level, said.sentence.split_once("snitt på ").unwrap().1.split_once(". ").unwrap().1),
            (Level::Possible, end.as_str())
        );
    };
    check(&[&YEAR[..], &[0.0, 7.0, 7.0]].concat(), SignalKind::Outside, "måned 12 (under nedre grense)");
    check(
        &[&YEAR[..], &[5.5, 5.8, 6.1, 6.4, 6.7, 7.0]].concat(),
        SignalKind::Drift,
        "måned 11 til måned 17 (minst sju på rad som stiger)",
    );
    check(
        &[&YEAR[..], &YEAR, &[9.4, 9.3, 7.0, 6.0]].concat(),
        SignalKind::TwoOfThree,
        "måned 24 til måned 25 (minst to av tre nær øvre grense)",
    );
    check(
        &[&YEAR[..], &YEAR, &[5.5, 5.4, 5.5, 5.4, 5.5, 5.4]].concat(),
        SignalKind::Shift,
        "måned 23 til måned 29 (minst sju på rad under snittet)",
    );
}

#[test]
fn what_happened_once_is_told_once() {
    let check = |more: &[f64], expected: &str| {
        let found = verdict(&with(&[&YEAR[..], more].concat()), Language::Nb);
        let (_, signals) = found.sentence.split_once("den vanlige variasjonen").unwrap();
        assert_eq!(signals, expected, "{}", found.sentence);
    };
    // Seven below the mean, of which one lies beyond the limit and its neighbours near it.
    check(
        &[5.0, 5.2, 3.0, 1.0, 3.1, 5.0, 5.4],
        ": måned 23 til måned 30 (minst sju på rad under snittet og under nedre grense i måned 27).",
    );
    // Another side is another thing.
    check(&[12.0, 1.0, 6.0], ": måned 24 (over øvre grense); måned 25 (under nedre grense).");
    // Of many, the latest.
    check(
        &[16.0, 6.0, 5.0, 7.0, 16.0, 6.0, 5.0, 7.0, 16.0, 6.0, 5.0, 7.0, 16.0],
        ". De siste er: måned 28 (over øvre grense); måned 32 (over øvre grense); måned 36 (over øvre grense).",
    );
}

#[test]
fn fewer_than_twelve_measurements_are_too_few() {
    let check = |months: &[Month], sentence: &str, n: u32| {
        let found = verdict(months, Language::Nb);
        assert_eq!((found.level, found.sentence.as_str(), found.n), (Level::CannotTell, sentence, Some(n)));
    };
    check(&months(&YEAR[..4]), "For få målinger (4). Varde vurderer først etter minst 12.", 4);
    check(&[], "For få målinger (0). Varde vurderer først etter minst 12.", 0);
    let mut hidden = with(&[]);
    hidden[3].value = None;
    hidden[3].status = Status::Suppressed;
    check(&hidden, "For få målinger (11). Varde vurderer først etter minst 12.", 11);
    let mut few = with(&[]);
    few[3].n = Some(9);
    check(&few, "For få målinger (11). Varde vurderer først etter minst 12.", 11);
    // A new segment starts anew.
    let mut broken = with(&YEAR);
    broken.iter_mut().take(13).for_each(|month| month.segment = Some("0".into()));
    check(&broken, "For få målinger (11). Varde vurderer først etter minst 12.", 11);
}

#[test]
fn months_without_figures_are_passed_over_and_named() {
    let mut gap = with(&[6.0, 5.0]);
    gap[11].value = None;
    gap[11].status = Status::NotOffered;
    gap[2].status = Status::Restricted;
    let found = verdict(&gap, Language::Nb);
    assert!(found.sentence.ends_with("Én måned uten tall er hoppet over."), "{}", found.sentence);
    assert_eq!((found.n, found.restricted), (Some(13), true));
    let Finding::Told(series) = judge(&gap) else { panic!() };
    assert_eq!((series.places.len(), series.places[11]), (13, 12));
}

#[test]
fn a_limit_that_cannot_be_is_not_told() {
    let low: Vec<f64> = YEAR.iter().map(|value| value - 5.0).collect();
    let found = verdict(&months(&low), Language::Nb);
    assert!(found.sentence.contains("mellom 0 og 4,6 prosent"), "{}", found.sentence);
    assert_eq!(found.interval.map(|interval| interval.low), Some(0.0));
}

#[test]
fn a_series_is_whole_in_every_language() {
    for language in Language::ALL {
        for more in [&[][..], &[20.0], &[-9.0], &[6.1, 6.2, 6.3, 6.4, 6.5, 6.6], &[9.0, 9.0], &[5.5; 7]] {
            verdict(&with(more), language);
        }
        verdict(&months(&YEAR[..4]), language);
    }
}
