//! A mean beside another: what its verdict carries beside the words.

use serde_json::json;
use varde_core::indicator::catalogue;
use varde_core::judgement::difference::{About, compare, say};
use varde_core::judgement::{Interval, IntervalUnit, Level, Question, Rule, Verdict};
use varde_core::language::Language;
use varde_core::observation::Point;

use crate::whole;

fn point(period: &str, value: f64, n: u32, half_width: f64, status: &str) -> Point {
    let fields = json!({
        "period": period, "value": value, "n": n, "half_width": half_width, "status": status, "segment": "2022",
        "n_status": "ok",
    });
    serde_json::from_value(fields).unwrap()
}

fn verdict(question: Question, own: &Point, other: &Point) -> Verdict {
    let indicator = catalogue().indicator("np.lesing.5.skalapoeng").unwrap();
    let finding = compare(indicator, question, Some(own), Some(other));
    let about = About {
        indicator,
        question,
        own_name: "skolen",
        other_name: "landet",
        period: "2025–26",
        other_period: "2024–25",
    };
    let verdict = say(&finding, about, Some(own), Some(other), Language::Nb);
    assert_eq!(verdict.level == Level::CannotTell, finding.p().is_none());
    whole(&verdict);
    verdict
}

#[test]
fn a_mean_has_its_interval_and_its_rule() {
    let check = |question, own: Point, other: Point, rule: Rule, interval: Option<(f64, f64)>| {
        let found = verdict(question, &own, &other);
        assert_eq!((found.rule, found.n), (rule, own.n));
        let interval = interval.map(|(low, high)| Interval { low, high, unit: IntervalUnit::Points });
        assert_eq!(found.interval, interval);
    };
    let own = || point("2025-26", 46.0, 41, 3.0, "ok");
    check(
        Question::AgainstCountry,
        own(),
        point("2025-26", 50.0, 56_000, 4.0, "ok"),
        Rule::DifferenceOfMeans,
        Some((-9.0, 1.0)),
    );
    check(
        Question::ChangeFromLastYear,
        own(),
        point("2024-25", 45.0, 41, 4.0, "ok"),
        Rule::DifferenceOfMeans,
        Some((-4.0, 6.0)),
    );
    check(
        Question::PooledAgainstCountry,
        own(),
        point("2025-26", 50.0, 56_000, 4.0, "ok"),
        Rule::PooledMeans,
        Some((-9.0, 1.0)),
    );
    check(
        Question::AgainstCountry,
        point("2025-26", 46.0, 9, 3.0, "ok"),
        point("2025-26", 50.0, 56_000, 4.0, "ok"),
        Rule::DifferenceOfMeans,
        None,
    );
}

#[test]
fn a_restricted_mean_carries_its_flag() {
    let country = point("2025-26", 50.0, 56_000, 0.1, "ok");
    let flag =
        |status| verdict(Question::AgainstCountry, &point("2025-26", 46.0, 41, 3.0, status), &country).restricted;
    assert_eq!((flag("ok"), flag("restricted")), (false, true));
}

#[test]
fn a_reader_can_do_the_sum() {
    let pooled = |own: f64, other: f64| {
        let (own, other) = (point("2025-26", own, 30, 4.4, "ok"), point("2025-26", other, 56_000, 0.1, "ok"));
        verdict(Question::PooledAgainstCountry, &own, &other)
    };
    // Truly 0,38 apart; as they are shown, 0,3.
    let found = pooled(49.26, 49.64);
    assert!(
        found.sentence.starts_with(
            "Skolen har 49,3 (n = 30), landet har 49,6: 0,3 poeng lavere. En forskjell på inntil ±4,4 poeng"
        ),
        "{}",
        found.sentence
    );
    assert!(found.why.steps[1].ends_with("49,3 (skolen) − 49,6 (landet) = −0,3 poeng."), "{:?}", found.why.steps);
    let same = pooled(50.04, 49.96);
    assert!(same.sentence.starts_with("Skolen og landet har begge 50 (n = 30)."), "{}", same.sentence);
}

#[test]
fn another_school_has_pupils_of_its_own() {
    let (own, other) = (point("2025-26", 46.0, 81, 1.8, "ok"), point("2025-26", 53.0, 20, 3.7, "ok"));
    assert_eq!(verdict(Question::AgainstAnother, &own, &other).level, Level::Clear);
    assert_eq!(verdict(Question::AgainstKommune, &own, &other).level, Level::CannotTell, "most of a kommune");
    let few = verdict(Question::AgainstAnother, &own, &point("2025-26", 53.0, 9, 3.7, "ok"));
    assert_eq!(few.sentence, "Tallet for landet bygger på 9 elever. Det trengs minst 10.");
}
