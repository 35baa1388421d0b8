//! Before and after a measure, from file to sentence and to the numbers that a plan keeps.

use varde_core::judgement::{Level, Rule};
use varde_core::language::Language;
use varde_core::page::chart::{Drawing, PointState, ReferenceRole};
use varde_core::page::expectation::{Expectation, ExpectedNumbers};
use varde_core::page::outcome::{Outcome, OutcomeNumbers};

use crate::common::Bench;
use crate::{KOMMUNE, SCHOOL, insert, put, test_columns};

const KEY: &str = "np.lesing.5.skalapoeng";
const YEARS: [&str; 4] = ["2022-23", "2023-24", "2024-25", "2025-26"];

/// Six schools of 20 pupils in four years; the first lies low and then higher, the country nearly still.
fn bench() -> Bench {
    let mut bench = Bench::new();
    let values: [(&str, [&str; 4], &str); 8] = [
        (SCHOOL, ["45", "44", "43", "48"], "20"),
        ("999900002", ["52", "51", "53", "52"], "20"),
        ("999900003", ["55", "54", "55", "56"], "20"),
        ("999900004", ["48", "47", "49", "48"], "20"),
        ("999900005", ["50", "51", "50", "49"], "20"),
        ("999900006", ["46", "45", "46", "47"], "20"),
        (KOMMUNE, ["49", "49", "49", "50"], "120"),
        ("I", ["50", "50", "50", "49"], "56000"),
    ];
    for (place, year) in YEARS.into_iter().enumerate() {
        let rows: Vec<(&str, Vec<&str>)> =
            values.iter().map(|(code, values, n)| (*code, vec![values[place], "4,4", *n])).collect();
        put(&mut bench, &format!("{year}.csv"), &test_columns(year, "Lesing", 5), &rows);
    }
    bench
}

fn expectation(bench: &Bench, code: &str, key: &str, target: Option<f64>, language: Language) -> Expectation {
    let by = Some("2028-29".parse().unwrap());
    Expectation::read(&bench.store, &code.parse().unwrap(), key, target, by, language).unwrap().unwrap()
}

fn outcome(bench: &Bench, code: &str, key: &str, from: &str, against: ReferenceRole, language: Language) -> Outcome {
    let read = Outcome::read(&bench.store, &code.parse().unwrap(), key, from.parse().unwrap(), against, language);
    read.unwrap().unwrap()
}

#[test]
fn a_plan_keeps_the_numbers_of_the_day() {
    let bench = bench();
    let page = expectation(&bench, SCHOOL, KEY, Some(52.0), Language::Nb);
    let numbers = &page.numbers;
    assert_eq!(
        (numbers.value, numbers.n, numbers.years.as_slice()),
        (Some(48.0), Some(20), &["2025-26".to_owned()][..])
    );
    assert_eq!(
        (numbers.change, numbers.by.as_deref(), numbers.years_until_target),
        (Some(4.0), Some("2028-29"), Some(3))
    );
    assert_eq!(numbers.schools, Some(6));
    let three = numbers.three_years.unwrap();
    assert_eq!((three.years_before, three.pupils_before, three.pupils_after), (3, 60, 60));
    // 2.80 · SD · √(2/60), with the SD that a half width of 4.4 of 20 pupils comes from.
    let sd = 4.4 / 1.959_963_984_540_054 * 20f64.sqrt();
    assert!((three.change.unwrap() - 2.801_585_218_112_969 * sd * (2.0f64 / 60.0).sqrt()).abs() < 1e-9);
    assert_eq!((numbers.years_until_seen, page.verdict.level), (None, Level::MayBeChance));
    assert_eq!(page.lines.len(), 3);
    assert!(page.lines[0].starts_with("Minste endring som kan sees: 5,1"), "{:?}", page.lines);
    assert!(page.sentence == page.verdict.sentence && !page.restricted);
    let text = serde_json::to_string(&page.numbers).unwrap();
    let kept: ExpectedNumbers = serde_json::from_str(&text).unwrap();
    assert_eq!(format!("{kept:.9?}"), format!("{numbers:.9?}"));
    // A kommune is no school: what could be seen is said, what comes anyway is not.
    let kommune = expectation(&bench, KOMMUNE, KEY, None, Language::Nb);
    assert!(kommune.numbers.expected_rise.is_none() && kommune.numbers.three_years.is_some());
}

#[test]
fn an_evaluation_keeps_the_numbers_of_the_day_and_marks_the_beginning() {
    let bench = bench();
    let page = outcome(&bench, SCHOOL, KEY, "2025-26", ReferenceRole::Country, Language::Nb);
    let numbers = &page.numbers;
    let (before, after) = (numbers.before.as_ref().unwrap(), numbers.after.as_ref().unwrap());
    assert_eq!((before.value, before.n, after.value, after.n), (44.0, 60, 48.0, 20));
    assert_eq!(before.years, ["2022-23", "2023-24", "2024-25"]);
    assert_eq!((numbers.change, numbers.beyond), (Some(4.0), Some(5.0)));
    assert_eq!((page.verdict.rule, page.verdict.n, numbers.schools), (Rule::BeforeAndAfter, Some(80), Some(6)));
    assert!(numbers.expected_rise.unwrap() > 0.0);
    assert!(page.sentence.contains("måtte vi vente ca."), "{}", page.sentence);
    let Some(Drawing::DotInterval(chart)) = &page.chart else { panic!() };
    let start = chart.start.as_ref().unwrap();
    assert_eq!((start.before, start.label.as_str(), chart.breaks.len()), (3, "tiltaket begynner", 0));
    let text = serde_json::to_string(numbers).unwrap();
    let kept: OutcomeNumbers = serde_json::from_str(&text).unwrap();
    assert_eq!(format!("{kept:.9?}"), format!("{numbers:.9?}"));
    // The kommune's change is another.
    let kommune = outcome(&bench, SCHOOL, KEY, "2025-26", ReferenceRole::Kommune, Language::Nb);
    assert_eq!((kommune.numbers.beyond, kommune.numbers.reference_after), (Some(3.0), Some(50.0)));
    // The fylke has no figure, and nothing has come after: each is said, and the year is drawn all the same.
    let fylke = outcome(&bench, SCHOOL, KEY, "2025-26", ReferenceRole::Fylke, Language::Nb);
    assert_eq!(fylke.verdict.reason.as_deref(), Some("Varde har ikke noe tall for Eksempelfylket."));
    let early = outcome(&bench, SCHOOL, KEY, "2026-27", ReferenceRole::Country, Language::Nb);
    assert_eq!(early.verdict.reason.as_deref(), Some("Det er ennå ingen tall fra 2026–27 eller senere."));
    let Some(Drawing::DotInterval(chart)) = &early.chart else { panic!() };
    assert_eq!(chart.start.as_ref().unwrap().before, 4);
    assert_eq!(chart.own.points[4].state, PointState::NotLoaded);
}

#[test]
fn a_figure_that_only_another_school_may_see_is_not_reckoned_with() {
    let mut bench = bench();
    let rows = [("999900002", vec!["52*", "4,4*", "20*"]), ("999900003", vec!["56*", "4,4*", "20*"])];
    put(&mut bench, "egne.csv", &test_columns("2025-26", "Lesing", 5), &rows);
    let page = expectation(&bench, SCHOOL, KEY, None, Language::Nb);
    assert_eq!(page.numbers.schools, None);
    assert!(page.sentence.contains("bare 4 skoler"), "{}", page.sentence);
    let own = expectation(&bench, "999900002", KEY, None, Language::Nb);
    assert_eq!((own.restricted, own.verdict.restricted, own.numbers.schools), (true, true, Some(5)));
}

#[test]
fn a_distribution_is_looked_at_by_its_lowest_level() {
    let bench = bench();
    for (year, few) in [(2023, 30.0), (2024, 25.0), (2025, 20.0)] {
        insert(&bench, SCHOOL, "np.lesing.5.mestring.1", year, few, Some(20));
        insert(&bench, "I", "np.lesing.5.mestring.1", year, 25.0, Some(56_000));
    }
    let page = expectation(&bench, SCHOOL, "np.lesing.5.mestring", Some(10.0), Language::Nb);
    assert_eq!((page.numbers.count, page.verdict.rule), (Some(4), Rule::SmallestVisibleShare));
    let page = outcome(&bench, SCHOOL, "np.lesing.5.mestring", "2025-26", ReferenceRole::Country, Language::Nb);
    let before = page.numbers.before.as_ref().unwrap();
    assert_eq!((before.count, before.n, page.verdict.rule), (Some(11), 40, Rule::BeforeAndAfterShares));
}

#[test]
fn what_the_store_does_not_know_is_none_and_every_language_speaks() {
    let bench = bench();
    let unit = |code: &str| code.parse().unwrap();
    let read = |code: &str, key: &str| {
        Expectation::read(&bench.store, &unit(code), key, None, None, Language::Nb).unwrap().is_some()
    };
    assert_eq!((read("999999999", KEY), read(SCHOOL, "np.lesing.5.noe")), (false, false));
    // Nothing to draw, and the reason said.
    let empty = expectation(&bench, SCHOOL, "gsp.10", Some(42.0), Language::Nb);
    assert_eq!((empty.chart.is_none(), empty.verdict.level), (true, Level::CannotTell));
    let empty = outcome(&bench, SCHOOL, "gsp.10", "2025-26", ReferenceRole::Country, Language::Nb);
    assert_eq!((empty.chart.is_none(), empty.verdict.level), (true, Level::CannotTell));
    for language in Language::ALL {
        let texts = [
            expectation(&bench, SCHOOL, KEY, Some(50.0), language).lines,
            outcome(&bench, SCHOOL, KEY, "2025-26", ReferenceRole::Country, language).lines,
            vec![outcome(&bench, SCHOOL, KEY, "2025-26", ReferenceRole::Country, language).title],
        ];
        for text in texts.iter().flatten() {
            assert!(!text.contains('{') && !text.contains("planning-") && !text.contains("evaluation-"), "{text}");
        }
    }
}
