//! What is said after a measure has begun.

use varde_core::indicator::{Good, Indicator, catalogue};
use varde_core::judgement::evaluation::{
    About, Finding, Interrupted, MonthsFinding, Outcome, Told, evaluate, interrupted, say, say_months,
};
use varde_core::judgement::monthly::Month;
use varde_core::judgement::{IntervalUnit, Level, Obstacle, Question, Rule};
use varde_core::language::Language;
use varde_core::observation::{Point, Status};
use varde_core::school::Period;
use varde_core::statistics::interval::Z_95;

use crate::planning::{lowest_level, reading, schools};
use crate::{Lots, close, point, vectors, whole, year};

/// Points from `start` on, all of `n` pupils.
fn run(start: i32, values: &[f64], n: u32) -> Vec<Point> {
    (start..).zip(values).map(|(start, value)| point(start, *value, n)).collect()
}

fn country(start: i32, values: &[f64]) -> Vec<Point> {
    run(start, values, 56_000)
}

fn found(own: &[Point], reference: &[Point], first: Period, schools: Option<&[Point]>) -> Outcome {
    match evaluate(reading(), own, Some(reference), first, schools) {
        Finding::Told(outcome) => outcome,
        Finding::CannotTell(obstacle) => panic!("{obstacle:?}"),
    }
}

fn told(finding: &Finding, indicator: &Indicator, language: Language) -> Told {
    let about = About {
        indicator,
        own_name: "skolen",
        other_name: "landet",
        period: "2025–26",
        before: "2024–25",
        newest: "2026–27",
    };
    let told = say(finding, about, language);
    let verdict = &told.verdict;
    assert_eq!((verdict.level, verdict.question), (finding.level(), Question::BeforeAndAfter));
    assert_eq!(verdict.reason.is_some(), verdict.level == Level::CannotTell);
    assert_eq!(verdict.interval.is_some(), verdict.level != Level::CannotTell);
    assert!(!told.lines.is_empty() && told.lines.iter().all(|line| !line.contains('{')));
    whole(verdict);
    told
}

#[test]
fn before_and_after_are_those_of_the_reference_numbers() {
    let Some(file) = vectors("before_and_after_are_those_of_the_reference_numbers", "evaluation.json") else {
        return;
    };
    let row = &file["before_after_and_did"];
    let numbers =
        |key: &str| -> Vec<f64> { row[key].as_array().unwrap().iter().map(|v| v.as_f64().unwrap()).collect() };
    let own: Vec<Point> = (2022..)
        .zip(numbers("pre_mean").into_iter().chain(numbers("post_mean")))
        .zip(numbers("pre_n").into_iter().chain(numbers("post_n")))
        .map(|((start, mean), n)| point(start, mean, n as u32))
        .collect();
    let bench: Vec<f64> = numbers("bench_pre").into_iter().chain(numbers("bench_post")).collect();
    let outcome = found(&own, &country(2022, &bench), year(2025), None);
    let number = |key: &str| row[key].as_f64().unwrap();
    close(outcome.before.value, number("pre"));
    close(outcome.after.value, number("post"));
    close(outcome.change, number("change"));
    close(outcome.reference_change(), number("benchmark_change"));
    close(outcome.beyond.difference, number("did"));
    close((outcome.beyond.inner.1 - outcome.beyond.difference) / Z_95, number("se"));
    close(outcome.beyond.inner.0, numbers("did_ci95")[0]);
    close(outcome.beyond.inner.1, numbers("did_ci95")[1]);
    assert_eq!((outcome.level, outcome.before.n, outcome.after.n), (Level::MayBeChance, 55, 36));

    // Six months and six are too few to be told of, whatever the lines say.
    let row = &file["segmented_regression"];
    let values: Vec<f64> = row["y"].as_array().unwrap().iter().map(|v| v.as_f64().unwrap()).collect();
    let finding = interrupted(&months(&values), row["intervention_at"].as_u64().unwrap() as usize - 1);
    assert_eq!(finding, MonthsFinding::CannotTell(Obstacle::TooFewMonths(6, 6)));
}

#[test]
fn the_published_uncertainty_wins() {
    let with = |half: f64, points: Vec<Point>| -> Vec<Point> {
        points.into_iter().map(|p| Point { half_width: Some(half), ..p }).collect()
    };
    let own = with(3.0, run(2024, &[46.0, 52.0], 40));
    let outcome = found(&own, &country(2024, &[50.0, 50.0]), year(2025), None);
    close(outcome.beyond.inner.1 - outcome.beyond.difference, 3.0 * 2f64.sqrt());
    assert_eq!(outcome.level, Level::Possible);
    let wide = with(5.0, run(2024, &[46.0, 52.0], 40));
    assert_eq!(found(&wide, &country(2024, &[50.0, 50.0]), year(2025), None).level, Level::MayBeChance);
}

#[test]
fn what_came_anyway_is_taken_away_and_only_that_way() {
    let check = |values: [f64; 2], level: Level, held_back: bool| {
        let (own, all) = (run(2024, &values, 20), schools(3.0, 10.0, 20));
        let outcome = found(&own, &country(2024, &[50.0, 50.0]), year(2025), Some(&all));
        assert_eq!((outcome.level, outcome.held_back), (level, held_back), "{values:?}: {outcome:?}");
    };
    // Reliability 0.64: of 12 below, 4.3 come back by themselves. 95 % is 6.2 points, 99.8 % is 9.8.
    check([38.0, 44.0], Level::MayBeChance, false);
    check([38.0, 45.0], Level::MayBeChance, true);
    check([38.0, 50.0], Level::Possible, true);
    check([38.0, 53.0], Level::Clear, false);
    // A fall from below is not made larger by the rise that did not come.
    check([38.0, 31.9], Level::MayBeChance, false);
    check([62.0, 55.0], Level::MayBeChance, true);
    check([50.0, 57.0], Level::Possible, false);
}

#[test]
fn a_year_is_weak_only_on_the_side_that_nobody_wishes() {
    let check = |good: Good, values: [f64; 2], words: &str| {
        let mut indicator = reading().clone();
        indicator.good = good;
        let all = schools(3.0, 10.0, 20);
        let finding =
            evaluate(&indicator, &run(2024, &values, 20), Some(&country(2024, &[50.0, 50.0])), year(2025), Some(&all));
        let sentence = told(&finding, &indicator, Language::Nb).verdict.sentence;
        assert!(sentence.contains(words), "{good:?} {values:?}: {sentence}");
    };
    check(Good::High, [38.0, 50.0], "Fordi skolen ble valgt etter et svakt år");
    check(Good::High, [62.0, 50.0], "Fordi året før lå over det skolene har felles");
    check(Good::Low, [38.0, 50.0], "Fordi året før lå under det skolene har felles");
    check(Good::Low, [62.0, 50.0], "Fordi skolen ble valgt etter et svakt år");
    // Nothing is left of what is smaller than what came anyway.
    check(Good::High, [38.0, 45.0], "Uten det er");
    check(Good::High, [30.0, 37.0], "Endringen er ikke større enn det som måtte ventes uansett");
}

#[test]
fn what_others_did_before_is_no_distance_of_the_schools_own() {
    // All fall three points a year, and the school with them: nothing comes anyway.
    let (own, all) = (run(2022, &[56.0, 53.0, 50.0, 47.0], 60), schools(3.0, 10.0, 60));
    let outcome = found(&own, &country(2022, &[56.0, 53.0, 50.0, 47.0]), year(2025), Some(&all));
    let expected = outcome.expected.unwrap();
    assert!(expected.distance.abs() < 0.2 && expected.rise.abs() < 0.2, "{expected:?}");
}

#[test]
fn what_keeps_before_and_after_from_being_told_is_said() {
    let check = |own: &[Point], reference: Option<&[Point]>, obstacle: Obstacle, sentence: &str| {
        let finding = evaluate(reading(), own, reference, year(2025), None);
        assert_eq!(finding, Finding::CannotTell(obstacle));
        assert_eq!(told(&finding, reading(), Language::Nb).verdict.sentence, sentence);
        Language::ALL.into_iter().for_each(|language| _ = told(&finding, reading(), language));
    };
    let all = country(2020, &[50.0; 7]);
    let hidden = |start: i32| Point { value: None, n: None, status: Status::Suppressed, ..point(start, 46.0, 20) };
    check(
        &run(2023, &[46.0, 47.0], 20),
        Some(&all),
        Obstacle::NoneAfter,
        "Det er ennå ingen tall fra 2025–26 eller senere.",
    );
    check(&run(2025, &[46.0], 20), Some(&all), Obstacle::NoneBefore, "Varde har ingen tall fra før 2025–26.");
    check(
        &[hidden(2024), point(2025, 46.0, 20)],
        Some(&all),
        Obstacle::BeforeNotShown(Status::Suppressed),
        "Tallet for 2024–25 kan ikke brukes (skjult).",
    );
    check(
        &[point(2024, 46.0, 20), hidden(2026)],
        Some(&all),
        Obstacle::OwnNotShown(Status::Suppressed),
        "Tallet for 2026–27 kan ikke brukes (skjult).",
    );
    check(&run(2024, &[46.0, 47.0], 20), None, Obstacle::OtherMissing, "Varde har ikke noe tall for landet.");
    check(
        &run(2024, &[46.0, 47.0], 20),
        Some(&country(2024, &[50.0])),
        Obstacle::OtherYearsMissing,
        "Varde har ikke tall for landet i alle disse årene.",
    );
    check(
        &run(2024, &[46.0, 47.0], 20),
        Some(&run(2024, &[46.0, 47.0], 25)),
        Obstacle::PartOfOther(80),
        "Skolen har selv 80 % av elevene bak tallet for landet. Det ville mest blitt en sammenligning med seg selv.",
    );
    check(
        &run(2024, &[46.0, 47.0], 7),
        Some(&all),
        Obstacle::TooFew(7),
        "Med 7 elever sier ett år for lite. Det trengs minst 10.",
    );
    let unknown = [point(2024, 46.0, 20), Point { n: None, ..point(2025, 46.0, 20) }];
    check(&unknown, Some(&all), Obstacle::UnknownCount, "Antall elever er ikke kjent.");
    let gsp = catalogue().indicator("gsp.10").unwrap();
    assert_eq!(
        evaluate(gsp, &run(2023, &[41.0, 42.0, 43.0], 60), Some(&all), year(2025), None),
        Finding::CannotTell(Obstacle::NoSd)
    );
}

#[test]
fn nothing_crosses_a_break() {
    let broken = reading().broken(year(2025), "ny prøve");
    let own = run(2023, &[46.0, 47.0, 52.0], 40);
    let finding = evaluate(&broken, &own, Some(&country(2023, &[50.0; 3])), year(2025), None);
    assert_eq!(finding, Finding::CannotTell(Obstacle::Break));
    let said = told(&finding, &broken, Language::Nb).verdict.sentence;
    assert_eq!(said, "2024–25 og 2025–26 er ikke målt på samme skala.");
    // A break farther back leaves out what lies behind it; years behind the third are left out as well.
    let broken = reading().broken(year(2024), "ny prøve");
    let Finding::Told(outcome) = evaluate(&broken, &own, Some(&country(2023, &[50.0; 3])), year(2025), None) else {
        panic!()
    };
    assert_eq!(outcome.before.years, [year(2024)]);
    let long = run(2022, &[40.0, 46.0, 47.0, 48.0, 52.0, 53.0, 54.0, 30.0], 40);
    let outcome = found(&long, &country(2022, &[50.0; 8]), year(2026), None);
    assert_eq!(outcome.before.years, [year(2023), year(2024), year(2025)]);
    assert_eq!(outcome.after.years, [year(2026), year(2027), year(2028)]);
    // A hidden year is passed over, and named.
    let mut gap = run(2023, &[46.0, 47.0, 48.0, 52.0], 40);
    (gap[1].value, gap[1].status) = (None, Status::Suppressed);
    let outcome = found(&gap, &country(2023, &[50.0; 4]), year(2026), None);
    assert_eq!((outcome.before.years.len(), outcome.left_out.as_slice()), (2, &[year(2024)][..]));
    assert!(told(&Finding::Told(outcome), reading(), Language::Nb).verdict.sentence.contains("2024–25 er ikke med."));
}

#[test]
fn a_flag_goes_all_the_way() {
    let mut own = run(2024, &[46.0, 47.0], 20);
    own[0].status = Status::Restricted;
    let outcome = found(&own, &country(2024, &[50.0; 2]), year(2025), None);
    let verdict = told(&Finding::Told(outcome), reading(), Language::Nb).verdict;
    assert!(verdict.restricted && verdict.sentence.contains("(bare for skolen)"), "{}", verdict.sentence);
}

#[test]
fn each_size_of_school_has_its_words() {
    let mut said = String::new();
    let mut of = |name: String, finding: &Finding, indicator: &Indicator| {
        let told = told(finding, indicator, Language::Nb);
        let verdict = told.verdict;
        said += &format!("## {name}\n{}\n", told.lines.join("\n"));
        said += &format!("({}: {}) {}\n", verdict.question_text, verdict.level_text, verdict.sentence);
        said += &format!("{}\n- {}\n{}\n\n", verdict.why.rule, verdict.why.steps.join("\n- "), verdict.why.reference);
    };
    for n in [7, 12, 20, 81] {
        let own = run(2022, &[46.0, 47.0, 45.0, 49.0, 49.0], n);
        let all = schools(3.0, 10.0, n.max(10));
        let bench = country(2022, &[50.0, 50.0, 50.0, 49.5, 49.5]);
        let finding = evaluate(reading(), &own, Some(&bench), year(2025), Some(&all));
        of(format!("{n} elever"), &finding, reading());
        let share =
            |of: &[u32]| run(2022, &of.iter().map(|x| f64::from(*x) / f64::from(n) * 100.0).collect::<Vec<_>>(), n);
        let own = share(&[n / 3, n / 3, n / 4, n / 6, n / 6]);
        let bench = country(2022, &[25.0, 25.0, 25.0, 24.0, 24.0]);
        of(
            format!("{n} elever, andel"),
            &evaluate(lowest_level(), &own, Some(&bench), year(2025), None),
            lowest_level(),
        );
    }
    let single = run(2024, &[44.0, 47.0], 20);
    let all = schools(3.0, 10.0, 20);
    let finding = evaluate(reading(), &single, Some(&country(2024, &[50.0; 2])), year(2025), Some(&all));
    of("etter et svakt år".into(), &finding, reading());
    let large = run(2023, &[40.0, 40.0, 46.0, 47.0], 60);
    let finding = evaluate(reading(), &large, Some(&country(2023, &[50.0; 4])), year(2025), None);
    of("tydelig".into(), &finding, reading());
    insta::assert_snapshot!(said);
}

/// P(X = 0), …, P(X = n) for X of n.
fn chances(n: u32, p: f64) -> Vec<f64> {
    let mut mass = vec![(1.0 - p).powi(i32::try_from(n).unwrap())];
    for k in 0..n {
        mass.push(mass[k as usize] * f64::from(n - k) / f64::from(k + 1) * p / (1.0 - p));
    }
    mass
}

#[test]
fn shares_that_move_as_the_country_are_flagged_no_oftener_than_promised() {
    let mut worst: (f64, f64) = (0.0, 0.0);
    for (n, m) in [(10, 10), (20, 20), (60, 20), (45, 60)] {
        for p in [0.05, 0.25, 0.5] {
            for moved in [0.0, 0.1] {
                // The country from a quarter, the school with the same odds ratio, or with the same points.
                let odds = |share: f64| share / (1.0 - share);
                let ratio = odds(0.25 + moved) / odds(0.25);
                let by_odds = odds(p) * ratio / (1.0 + odds(p) * ratio);
                for after in [by_odds, p + moved] {
                    let reference = country(2024, &[25.0, 25.0 + moved * 100.0]);
                    let (mut any, mut clear) = (0.0, 0.0);
                    let (first, second) = (chances(n, p), chances(m, after));
                    for (x, one) in (0..).zip(&first).filter(|(_, c)| **c > 1e-6) {
                        for (y, two) in (0..).zip(&second).filter(|(_, c)| **c > 1e-6) {
                            let share = |x: u32, n: u32| f64::from(x) / f64::from(n) * 100.0;
                            let own = [point(2024, share(x, n), n), point(2025, share(y, m), m)];
                            match evaluate(lowest_level(), &own, Some(&reference), year(2025), None).level() {
                                Level::Clear => (any, clear) = (any + one * two, clear + one * two),
                                Level::Possible => any += one * two,
                                Level::MayBeChance => {}
                                Level::CannotTell => panic!("{own:?}"),
                            }
                        }
                    }
                    assert!(any <= 0.05 && clear <= 0.002, "{n} {m} {p} {after}: {any} {clear}");
                    worst = (worst.0.max(any), worst.1.max(clear));
                }
            }
        }
    }
    // A rule that never flags would keep the promise too.
    assert!(worst.0 > 0.02, "{worst:?}");
}

/// Means by drawing lots: 8,000 schools in which nothing changes. The chance is 5 %; the tolerance is three standard
/// errors of so many draws. The same when they are rounded to whole points, as they are published.
#[test]
fn means_without_a_change_are_flagged_no_oftener_than_promised() {
    const DRAWS: u32 = 8000;
    let mut lots = Lots::seeded();
    for (n, rounded, most) in [(20, false, 0.0573), (81, false, 0.0573), (20, true, 0.0573), (81, true, 0.0573)] {
        let (mut any, mut clear) = (0, 0);
        for _ in 0..DRAWS {
            // The school moves as the country does, and chance does the rest.
            let bench = [50.0, 49.0, 50.0, 51.0, 52.0];
            let mut mean = |(start, bench): (i32, f64)| {
                let value = bench - 4.0 + 10.0 / f64::from(n).sqrt() * lots.normal();
                point(start, if rounded { value.round() } else { value }, n)
            };
            let own: Vec<Point> = (2022..).zip(bench).map(&mut mean).collect();
            match found(&own, &country(2022, &bench), year(2025), None).level {
                Level::Clear => (any, clear) = (any + 1, clear + 1),
                Level::Possible => any += 1,
                _ => {}
            }
        }
        let share = |count: u32| f64::from(count) / f64::from(DRAWS);
        assert!(share(any) <= most && share(clear) <= 0.0035, "{n} rounded {rounded}: {} {}", share(any), share(clear));
        assert!(share(any) > 0.03, "{n}: a rule that never flags keeps the promise too");
    }
}

/// Schools picked for a weak year: nothing changes in truth, and still many rise. What came anyway is taken away.
#[test]
fn schools_picked_for_weak_years_are_flagged_no_oftener_than_promised() {
    let mut lots = Lots::seeded();
    let (mut picked, mut flagged, mut flagged_without) = (0, 0, 0);
    for _ in 0..150 {
        let truths: Vec<f64> = (0..40).map(|_| 50.0 + 3.0 * lots.normal()).collect();
        let mut year_of = |start: i32| -> Vec<Point> {
            truths.iter().map(|truth| point(start, truth + 10.0 / 20f64.sqrt() * lots.normal(), 20)).collect()
        };
        let (before, after) = (year_of(2024), year_of(2025));
        let mut order: Vec<usize> = (0..40).collect();
        order.sort_by(|a, b| before[*a].value.partial_cmp(&before[*b].value).unwrap());
        for school in &order[..10] {
            let own = [before[*school].clone(), after[*school].clone()];
            let outcome = found(&own, &country(2024, &[50.0, 50.0]), year(2025), Some(&before));
            picked += 1;
            flagged += u32::from(outcome.level != Level::MayBeChance);
            flagged_without += u32::from(outcome.level != Level::MayBeChance || outcome.held_back);
        }
    }
    let share = |count: u32| f64::from(count) / f64::from(picked);
    // Three standard errors of 1,500 draws are 1.7 %.
    assert!(share(flagged) <= 0.05 + 0.017, "{}", share(flagged));
    assert!(share(flagged_without) > share(flagged), "{} {}", share(flagged_without), share(flagged));
}

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

fn months_told(finding: &MonthsFinding, language: Language) -> Told {
    let about = About {
        indicator: reading(),
        own_name: "skolen",
        other_name: "",
        period: "november 2025",
        before: "oktober 2025",
        newest: "juni 2026",
    };
    let told = say_months(finding, about, language);
    assert_eq!((told.verdict.level, told.verdict.rule), (finding.level(), Rule::InterruptedSeries));
    whole(&told.verdict);
    told
}

/// Eight months about 14, then eight about 12.
const FALL: [f64; 16] =
    [14.0, 13.5, 14.2, 13.8, 14.1, 13.9, 14.3, 13.7, 12.1, 11.8, 12.3, 11.9, 12.0, 12.2, 11.7, 12.1];

#[test]
fn a_monthly_series_has_two_lines() {
    let finding = interrupted(&months(&FALL), 8);
    let MonthsFinding::Told(Interrupted { before, after, missing, step, .. }) = &finding else { panic!("{finding:?}") };
    assert_eq!((*before, *after, *missing, finding.level()), (8, 8, 0, Level::Clear));
    assert!(step.difference < -1.5 && step.inner.0 < step.difference && step.difference < step.inner.1);
    let told = months_told(&finding, Language::Nb);
    assert_eq!(told.verdict.interval.unwrap().unit, IntervalUnit::Points);
    insta::assert_snapshot!(format!(
        "{}\n{}\n- {}",
        told.lines.join("\n"),
        told.verdict.sentence,
        told.verdict.why.steps.join("\n- ")
    ));
    Language::ALL.into_iter().for_each(|language| _ = months_told(&finding, language));
    // July is passed over, and named.
    let mut gap = months(&[&FALL[..8], &[0.0], &FALL[8..]].concat());
    (gap[8].value, gap[8].status) = (None, Status::NotOffered);
    let finding = interrupted(&gap, 8);
    assert!(matches!(&finding, MonthsFinding::Told(found) if found.missing == 1));
    months_told(&finding, Language::Nb);
}

#[test]
fn a_monthly_series_needs_eight_months_of_one_kind_on_each_side() {
    let check = |months: &[Month], first: usize, obstacle: Obstacle, sentence: &str| {
        let finding = interrupted(months, first);
        assert_eq!(finding, MonthsFinding::CannotTell(obstacle));
        assert_eq!(months_told(&finding, Language::Nb).verdict.sentence, sentence);
        Language::ALL.into_iter().for_each(|language| _ = months_told(&finding, language));
    };
    let all = months(&FALL);
    let few = "For få målinger (7 før og 9 etter). Vurder først når det er minst 8 på hver side.";
    check(&all, 7, Obstacle::TooFewMonths(7, 9), few);
    check(&all, 16, Obstacle::NoneAfter, "Det er ennå ingen tall fra november 2025 eller senere.");
    check(&all, 99, Obstacle::NoneAfter, "Det er ennå ingen tall fra november 2025 eller senere.");
    check(&all, 0, Obstacle::NoneBefore, "Varde har ingen tall fra før november 2025.");
    let mut broken = all.clone();
    broken.iter_mut().take(8).for_each(|month| month.segment = Some("0".into()));
    check(&broken, 8, Obstacle::Break, "Oktober 2025 og november 2025 er ikke målt på samme måte.");
    check(&months(&[5.0; 16]), 8, Obstacle::NoUncertainty, "Usikkerheten er ikke kjent.");
}

#[test]
fn months_without_a_change_are_flagged_no_oftener_than_promised() {
    const SERIES: u32 = 4000;
    let mut lots = Lots::seeded();
    for (before, after) in [(8, 8), (12, 12), (24, 10)] {
        let mut flagged = 0;
        for _ in 0..SERIES {
            let values: Vec<f64> = (0..before + after).map(|_| 14.0 + lots.normal()).collect();
            flagged += u32::from(interrupted(&months(&values), before).level() != Level::MayBeChance);
        }
        let share = f64::from(flagged) / f64::from(SERIES);
        // Three standard errors of so many draws are 1.03 %.
        assert!(share <= 0.05 + 0.0103, "{before} and {after}: {share}");
    }
}

#[test]
fn evaluations_are_whole_in_every_language() {
    for language in Language::ALL {
        for n in [5, 12, 81, 900] {
            for values in [[46.0, 46.0, 46.0, 46.0], [40.0, 41.0, 50.0, 52.0], [60.0, 59.0, 50.0, 49.0]] {
                let own = run(2023, &values, n);
                let all = schools(3.0, 10.0, 30);
                for schools in [None, Some(&all[..]), Some(&all[..1]), Some(&[][..])] {
                    let bench = country(2023, &[50.0, 49.0, 50.0, 48.0]);
                    told(&evaluate(reading(), &own, Some(&bench), year(2025), schools), reading(), language);
                }
                let bench = country(2023, &[25.0, 24.0, 25.0, 30.0]);
                told(&evaluate(lowest_level(), &own, Some(&bench), year(2025), None), lowest_level(), language);
                let nobody = run(2023, &[0.0, 0.0, 0.0, 100.0], n);
                told(&evaluate(lowest_level(), &nobody, Some(&bench), year(2025), None), lowest_level(), language);
            }
        }
    }
}
