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
