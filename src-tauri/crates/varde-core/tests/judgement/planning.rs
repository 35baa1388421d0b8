//! What is said when a target is set.

use varde_core::indicator::{Indicator, OwnIndicator, catalogue};
use varde_core::judgement::planning::{About, Finding, Plan, Told, now, plan, say};
use varde_core::judgement::{IntervalUnit, Level, Obstacle, Question, Rule};
use varde_core::language::Language;
use varde_core::observation::Point;
use varde_core::school::Period;

use crate::{close, point, vectors, whole, year};

pub fn reading() -> &'static Indicator {
    catalogue().indicator("np.lesing.5.skalapoeng").unwrap()
}

pub fn lowest_level() -> &'static Indicator {
    catalogue().indicator("np.lesing.5.mestring.1").unwrap()
}

/// Five schools of `n` pupils each, about 50, whose SD between them is `between` when chance is taken away.
pub fn schools(between: f64, sd: f64, n: u32) -> Vec<Point> {
    let apart = (between.powi(2) + sd.powi(2) / f64::from(n)).sqrt();
    [-1.0, -1.0, 0.0, 1.0, 1.0].map(|side| point(2025, 50.0 + side * apart, n)).to_vec()
}

/// Years with the same number of pupils, the last one 2025–26.
fn years(values: &[f64], n: u32) -> Vec<Point> {
    (2026 - i32::try_from(values.len()).unwrap()..).zip(values).map(|(start, value)| point(start, *value, n)).collect()
}

fn found(indicator: &Indicator, own: &[Point], schools: Option<&[Point]>, target: Option<f64>) -> Plan {
    match plan(indicator, now(indicator, own), schools, target, None) {
        Finding::Told(plan) => plan,
        Finding::CannotTell(obstacle) => panic!("{obstacle:?}"),
    }
}

fn told(finding: &Finding, indicator: &Indicator, by: Option<Period>, language: Language) -> Told {
    let about = About { indicator, own_name: "skolen", newest: "2025–26", by };
    let told = say(finding, about, language);
    let verdict = &told.verdict;
    assert_eq!((verdict.level, verdict.question), (finding.level(), Question::Planning));
    assert_eq!(verdict.reason.is_some(), verdict.level == Level::CannotTell);
    assert!(!told.lines.is_empty() && told.lines.iter().all(|line| !line.contains('{') && !line.contains("planning-")));
    whole(verdict);
    told
}

#[test]
fn the_rise_to_expect_is_that_of_the_reference_numbers() {
    let Some(rows) = vectors("the_rise_to_expect_is_that_of_the_reference_numbers", "regression_to_mean.json") else {
        return;
    };
    for row in rows.as_array().unwrap() {
        let number = |key: &str| row[key].as_f64().unwrap();
        let n = row["n"].as_u64().unwrap() as u32;
        let schools = schools(number("tau"), number("sigma"), n);
        let own = [point(2025, 50.0 + number("expected_selected_dev"), n)];
        let expected = found(reading(), &own, Some(&schools), None).expected.unwrap();
        close(expected.between.sd, number("tau"));
        close(expected.reliability, number("reliability"));
        close(expected.rise, number("expected_rtm_gain"));
        close(expected.distance + expected.rise, number("expected_next_year_dev"));
        assert_eq!(expected.between.schools, 5);
    }
}

#[test]
fn the_smallest_visible_change_is_that_of_the_reference_numbers() {
    let Some(file) = vectors("the_smallest_visible_change_is_that_of_the_reference_numbers", "simulations.json") else {
        return;
    };
    let mut checked = 0;
    for row in file["scale_points_sigma10"].as_array().unwrap() {
        let n = row["n"].as_u64().unwrap() as u32;
        if n < 10 {
            continue;
        }
        let plan = found(reading(), &years(&[47.0, 48.0, 46.0], n), None, None);
        let (one, three) = (plan.one_year.unwrap().change.unwrap(), plan.three_years.change.unwrap());
        // There 2.8016 stands for the sum of the quantiles.
        assert!((one - row["mde_80pct_power"].as_f64().unwrap()).abs() < 1e-3, "{n}: {one}");
        assert!((three - row["mde_3v3_years"].as_f64().unwrap()).abs() < 1e-3, "{n}: {three}");
        checked += 1;
    }
    assert!(checked > 5);
}

#[test]
fn a_target_is_seen_after_as_many_years_as_it_takes() {
    let check = |n: u32, target: f64, years_seen: Option<usize>, level: Level| {
        let own = years(&[47.0, 48.0, 46.0], n);
        let finding = plan(reading(), now(reading(), &own), None, Some(target), None);
        assert_eq!(finding.level(), level, "{n} {target}");
        let Finding::Told(plan) = finding else { panic!("{n}") };
        let target = plan.target.unwrap();
        assert_eq!((target.years, target.comes_anyway), (years_seen, None), "{n} {target:?}");
    };
    // Three years before against one, two and three after: 7.2, 5.7 and 5.1 points with 20 pupils a year.
    check(20, 54.0, Some(1), Level::Possible);
    check(20, 52.0, Some(2), Level::Possible);
    check(20, 51.2, Some(3), Level::Possible);
    check(20, 51.0, None, Level::MayBeChance);
    check(20, 40.0, Some(2), Level::Possible);
    check(20, 46.0, None, Level::MayBeChance);
    check(81, 48.0, None, Level::MayBeChance);
    check(81, 49.0, Some(2), Level::Possible);
}

#[test]
fn a_target_is_held_against_what_comes_anyway() {
    let check = |own: f64, target: f64, anyway: Option<bool>| {
        let found = found(reading(), &years(&[own], 12), Some(&schools(3.0, 10.0, 12)), Some(target));
        assert_eq!(found.target.unwrap().comes_anyway, anyway, "{own} {target}");
    };
    // 4.8 points come anyway: 12 pupils, 10 below.
    check(40.0, 44.8, Some(true));
    check(40.0, 44.9, Some(false));
    check(40.0, 39.0, Some(false));
    check(40.0, 40.0, Some(true));
    check(60.0, 56.0, Some(true));
    // To stay above the others does not come by itself.
    check(60.0, 60.0, Some(false));
    check(60.0, 64.0, Some(false));
}

#[test]
fn what_keeps_it_from_being_told_is_said() {
    let own = |kind: &str, decimals: u8| OwnIndicator {
        key: "own.x".into(),
        name: "X".into(),
        unit: "poeng".into(),
        decimals,
        lowest: 0.0,
        highest: 100.0,
        good: serde_json::from_str("\"high\"").unwrap(),
        frequency: serde_json::from_str(if kind == "monthly" { "\"monthly\"" } else { "\"yearly\"" }).unwrap(),
        kind: serde_json::from_str(&format!("\"{}\"", if kind == "monthly" { "figure" } else { kind })).unwrap(),
        item_of: None,
    };
    let hidden = |status: &str| {
        let mut point = point(2025, 46.0, 20);
        (point.value, point.n) = (None, None);
        point.status = serde_json::from_str(&format!("\"{status}\"")).unwrap();
        point
    };
    let unknown = || Point { n: None, ..point(2025, 46.0, 20) };
    let check = |indicator: &Indicator, own: &[Point], target: Option<f64>, obstacle: Obstacle, sentence: &str| {
        let finding = plan(indicator, now(indicator, own), None, target, None);
        assert_eq!(finding, Finding::CannotTell(obstacle));
        assert_eq!(told(&finding, indicator, None, Language::Nb).verdict.sentence, sentence);
        Language::ALL.into_iter().for_each(|language| _ = told(&finding, indicator, None, language));
    };
    use varde_core::observation::Status;
    let r = reading();
    check(r, &[], None, Obstacle::OwnMissing, "Varde har ikke noe tall for 2025–26.");
    check(r, &[unknown()], None, Obstacle::UnknownCount, "Antall elever er ikke kjent.");
    check(
        r,
        &[point(2025, 46.0, 4)],
        None,
        Obstacle::TooFew(4),
        "Med 4 elever sier ett år for lite. Det trengs minst 10.",
    );
    check(
        r,
        &[point(2025, 46.0, 7)],
        None,
        Obstacle::TooFew(7),
        "Med 7 elever sier ett år for lite. Det trengs minst 10.",
    );
    check(
        r,
        &[hidden("suppressed")],
        None,
        Obstacle::OwnNotShown(Status::Suppressed),
        "Tallet for 2025–26 kan ikke brukes (skjult).",
    );
    check(
        r,
        &[hidden("withdrawn")],
        None,
        Obstacle::OwnNotShown(Status::Withdrawn),
        "Tallet for 2025–26 kan ikke brukes (trukket tilbake).",
    );
    check(
        r,
        &[point(2025, 46.0, 20)],
        Some(95.0),
        Obstacle::OutOfRange(r.range.0, r.range.1),
        &format!("Måltallet er utenfor det som er mulig ({}–{}).", r.range.0, r.range.1),
    );
    let gsp = catalogue().indicator("gsp.10").unwrap();
    let sd = "Hvor mye elevene spriker, er ikke dokumentert for dette tallet. Da kan Varde ikke si hvor stor en endring \
              må være for å kunne sees.";
    check(gsp, &[point(2025, 41.0, 60)], None, Obstacle::NoSd, sd);
    check(&own("mean", 1).indicator(None), &[point(2025, 41.0, 60)], None, Obstacle::NoSd, sd);
    let figure = "Tallet gjelder hele enheten og er ikke et snitt av elever. Da kan Varde ikke si hvor mye \
                  tilfeldigheter betyr.";
    check(&own("figure", 1).indicator(None), &[point(2025, 6.0, 60)], None, Obstacle::NotOfPupils, figure);
    let monthly = "Dette er en månedsserie. Den vurderes måned for måned, og først når det er minst 8 måneder både før \
                   og etter.";
    check(&own("monthly", 1).indicator(None), &[], None, Obstacle::Monthly, monthly);
    let broken = r.broken("2026-27".parse().unwrap(), "ny prøve");
    let over = "2025–26 er målt på en måte som ikke brukes lenger. Senere år kan ikke sammenlignes med det.";
    check(&broken, &[point(2025, 46.0, 20)], None, Obstacle::SegmentOver, over);
}

#[test]
fn a_break_and_hidden_years_leave_out_what_is_behind_them() {
    let broken = reading().broken("2025-26".parse().unwrap(), "skolene ble slått sammen");
    let plan_of = |indicator: &Indicator, own: &[Point]| found(indicator, own, None, None);
    let own = years(&[47.0, 48.0, 46.0], 20);
    let segment = |p: &Point| Point { segment: broken.segment(p.period).map(|s| s.id.clone()), ..p.clone() };
    let alone = plan_of(&broken, &own.iter().map(segment).collect::<Vec<_>>());
    assert_eq!((alone.three_years.years_before, alone.three_years.before, alone.three_years.after), (1, 20, 60));
    let mut gap = own.clone();
    (gap[1].value, gap[1].n) = (None, None);
    let two = plan_of(reading(), &gap);
    assert_eq!((two.three_years.years_before, two.three_years.before), (2, 40));
    // Seven pupils a year: only together, and no single year is spoken of.
    let small = plan_of(reading(), &years(&[47.0, 48.0, 46.0], 7));
    assert_eq!((small.one_year, small.now.figure.n, small.now.each_year), (None, 21, 7));
    assert_eq!(small.three_years.change.map(|c| (c * 10.0).round()), Some(86.0));
}

#[test]
fn a_kommune_is_not_drawn_towards_schools_and_few_schools_say_nothing() {
    let own = years(&[46.0], 81);
    assert_eq!(found(reading(), &own, None, None).expected, Err(Obstacle::NotASchool));
    let few = schools(3.0, 10.0, 81);
    assert_eq!(found(reading(), &own, Some(&few[..4]), None).expected, Err(Obstacle::TooFewSchools(4)));
    // Schools of fewer than ten pupils are not among them.
    let mut small = few.clone();
    small[0].n = Some(9);
    assert_eq!(found(reading(), &own, Some(&small), None).expected, Err(Obstacle::TooFewSchools(4)));
}

#[test]
fn shares_are_planned_in_pupils() {
    let indicator = lowest_level();
    let share = |start: i32, x: u32, n: u32| point(start, f64::from(x) / f64::from(n) * 100.0, n);
    let own = [share(2023, 15, 60), share(2024, 14, 60), share(2025, 16, 60)];
    let plan = found(indicator, &own, None, Some(10.0));
    assert!(!plan.upwards);
    let (one, three) = (plan.one_year.unwrap(), plan.three_years);
    assert_eq!((one.before, one.after, three.before, three.after), (60, 60, 180, 180));
    assert_eq!(three.change.unwrap(), f64::from(three.pupils.unwrap()) / 1.8);
    assert!(three.change.unwrap() < one.change.unwrap());
    // Twenty pupils with a quarter on the lowest level: no fall can be seen from one year to another.
    let small = found(indicator, &[share(2025, 5, 20)], None, None);
    assert_eq!(small.one_year.unwrap().change, None);
    let finding = Finding::Told(plan);
    let verdict = told(&finding, indicator, None, Language::Nb).verdict;
    assert_eq!(verdict.rule, Rule::SmallestVisibleShare);
    assert_eq!(verdict.interval.unwrap().unit, IntervalUnit::PercentagePoints);
}

#[test]
fn each_size_of_school_has_its_words() {
    let mut said = String::new();
    let by = Some(year(2027));
    for n in [7, 12, 20, 81] {
        let own = years(&[48.0, 47.0, 46.0], n);
        let all = schools(3.0, 10.0, n.max(10));
        let mut of = |name: &str, finding: &Finding, indicator: &Indicator, by: Option<Period>| {
            let told = told(finding, indicator, by, Language::Nb);
            said += &format!("## {n} elever, {name}\n{}\n", told.lines.join("\n"));
            let verdict = told.verdict;
            said += &format!("({}: {}) {}\n", verdict.question_text, verdict.level_text, verdict.sentence);
            said += &format!("{}\n- {}\n", verdict.why.rule, verdict.why.steps.join("\n- "));
            said += &format!("{}\n\n", verdict.why.reference);
        };
        let plan_of = |target, schools| plan(reading(), now(reading(), &own), schools, target, by);
        of("mål 50", &plan_of(Some(50.0), Some(&all)), reading(), by);
        of("uten mål", &plan_of(None, Some(&all[..3])), reading(), None);
        let count = n / 4;
        let shares: Vec<Point> =
            (2023..=2025).map(|start| point(start, f64::from(count) / f64::from(n) * 100.0, n)).collect();
        let target = plan(lowest_level(), now(lowest_level(), &shares), None, Some(10.0), None);
        of("andel, mål 10 %", &target, lowest_level(), None);
    }
    insta::assert_snapshot!(said);
}

#[test]
fn plans_are_whole_in_every_language() {
    for language in Language::ALL {
        for n in [7, 12, 81] {
            for values in [&[40.0, 44.0, 40.0][..], &[60.0], &[50.0, 50.0]] {
                let own = years(values, n);
                let all = schools(3.0, 10.0, 30);
                for target in [None, Some(40.0), Some(50.0), Some(55.0)] {
                    for schools in [None, Some(&all[..]), Some(&all[..1]), Some(&[][..])] {
                        for by in [None, Some(year(2025)), Some(year(2026))] {
                            let finding = plan(reading(), now(reading(), &own), schools, target, by);
                            told(&finding, reading(), by, language);
                        }
                    }
                }
            }
            for share in [0.0, 25.0, 100.0] {
                let own = years(&[share, share], n);
                for target in [None, Some(0.0), Some(30.0), Some(100.0)] {
                    told(
                        &plan(lowest_level(), now(lowest_level(), &own), None, target, None),
                        lowest_level(),
                        None,
                        language,
                    );
                }
            }
        }
    }
}
