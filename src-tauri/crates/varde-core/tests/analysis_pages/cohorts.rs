//! The same pupils on 8. and 9. trinn, and the whole way from 5. to 10. trinn.

use varde_core::judgement::{Level, Question};
use varde_core::page::chart::PointState;

use super::*;

/// Reading on 8. and on 9. trinn of the school and of the country, in one school year.
fn year(bench: &mut Bench, year: &str, eighth: [&str; 3], ninth: [&str; 3]) {
    let columns: Vec<String> = [8, 9].iter().flat_map(|grade| test_columns(year, "Lesing", *grade)).collect();
    let country = vec!["49", "0,1", "56 155", "54", "0,1", "55 900"];
    put(bench, &format!("{year}.csv"), &columns, &[("I", country), (SCHOOL, [eighth, ninth].concat())]);
}

fn ordinary() -> Bench {
    let mut bench = Bench::new();
    year(&mut bench, "2023-24", ["45", "2,1", "81"], ["52", "2,1", "83"]);
    year(&mut bench, "2024-25", ["46", "2,1", "79"], ["47", "2,0", "75"]);
    year(&mut bench, "2025-26", ["48", "2,0", "84"], ["51", "2,1", "80"]);
    bench
}

fn page(bench: &Bench) -> Analysis {
    nb(bench, AnalysisKind::Cohorts, SCHOOL)
}

#[test]
fn only_the_same_pupils_are_joined() {
    let page = page(&ordinary());
    well_said(&page);
    assert_eq!(page.title, "Fra 8. trinn til 9. trinn: lesing opp (tydelig endring)");
    assert_eq!(
        page.summary,
        "Lesing: fra 46 (79 elever) til 51 skalapoeng (80 elever), der inntil ±3 kan skyldes tilfeldigheter; landets \
         kull: fra 49 til 54."
    );
    let lesing = section(&page, "slope-lesing");
    let Some(Drawing::Slope(slope)) = &lesing.chart else { panic!() };
    let cohorts: Vec<_> =
        slope.cohorts.iter().map(|c| (c.name.as_str(), c.points[0].value, c.points[1].value)).collect();
    // Not 45 to 52, which are two groups of other pupils in one year.
    assert_eq!(cohorts, [("8. trinn 2023–24", Some(45.0), Some(47.0)), ("8. trinn 2024–25", Some(46.0), Some(51.0))]);
    let country: Vec<_> =
        slope.cohorts[0].references.iter().map(|r| r.points.iter().map(|p| p.value).collect()).collect();
    assert_eq!(country.last(), Some(&vec![Some(49.0), Some(54.0)]));
    assert!(slope.missing.contains("flyttet inn eller ut"));
    let rows = &lesing.table.as_ref().unwrap().rows;
    assert_eq!(rows[0], ["2023–24", "45", "81", "47", "75", "+2", "±2,9", "+5"]);
    assert_eq!(rows[1], ["2024–25", "46", "79", "51", "80", "+5", "±3", "+5"]);
    let verdicts: Vec<_> = lesing.verdicts.iter().map(|v| (v.question, v.level)).collect();
    assert_eq!(verdicts, [(Question::SameCohort, Level::Clear), (Question::SameCohort, Level::MayBeChance)]);
    assert!(lesing.verdicts[0].sentence.contains("Landet: 49 på 8. trinn og 54 på 9. trinn"));
    assert!(page.notes.iter().any(|n| n.contains("Det er vanlig at resultatet blir høyere")), "{:?}", page.notes);
}

#[test]
fn a_cohort_with_a_hidden_end_is_drawn_and_not_judged() {
    let mut bench = Bench::new();
    year(&mut bench, "2023-24", ["*", "*", "*"], ["52", "2,1", "83"]);
    year(&mut bench, "2024-25", ["46*", "6,9*", "8*"], ["47", "2,0", "75"]);
    year(&mut bench, "2025-26", ["48", "2,0", "84"], ["51*", "2,1*", "80*"]);
    let page = page(&bench);
    well_said(&page);
    let lesing = section(&page, "slope-lesing");
    let Some(Drawing::Slope(slope)) = &lesing.chart else { panic!() };
    let states: Vec<_> = slope.cohorts.iter().map(|c| [c.points[0].state, c.points[1].state]).collect();
    use PointState::*;
    assert_eq!(states, [[Suppressed, Shown], [TooFew, Restricted]]);
    assert_eq!(drawn(&page), [47.0, 51.0]);
    assert!(lesing.verdicts.iter().all(|v| v.level == Level::CannotTell && v.reason.is_some()));
    assert_eq!(page.title, "Fra 8. trinn til 9. trinn: lesing kan ikke vurderes");
    assert_eq!(page.summary, "Ingen av kullene kan vurderes. Grunnen står ved hvert kull.");
    assert!(page.restricted && slope.caption.restricted_notice.is_some());
    assert!(texts(&page).iter().all(|t| !t.contains("46")), "a year of eight pupils is told of");
}

#[test]
fn nothing_is_joined_over_a_new_scale_or_a_missing_year() {
    let check = |years: &[&str]| {
        let mut bench = Bench::new();
        for y in years {
            year(&mut bench, y, ["45", "2,1", "81"], ["52", "2,1", "83"]);
        }
        let page = page(&bench);
        well_said(&page);
        assert_eq!((page.title.as_str(), page.sections.len()), ("Ingen kull å følge", 0), "{years:?}");
        assert!(page.summary.contains("minst to år på rad"), "{}", page.summary);
    };
    check(&["2025-26"]);
    check(&["2023-24", "2025-26"]);
    check(&["2021-22", "2022-23"]);
}

/// The kommune's pupils from 5. trinn in 2022–23 to their final grades.
fn whole_way() -> Bench {
    let mut bench = Bench::new();
    let mut one = |year: &str, grade: u8, own: [&'static str; 3], country: &'static str| {
        let columns = test_columns(year, "Lesing", grade);
        let rows = [("I", vec![country, "0,1", "56 155"]), (KOMMUNE, own.to_vec())];
        put(&mut bench, &format!("{year}-{grade}.csv"), &columns, &rows);
    };
    one("2022-23", 5, ["47", "1,4", "190"], "50");
    one("2025-26", 8, ["50", "1,4", "188"], "49");
    one("2026-27", 9, ["54", "1,4", "186"], "54");
    one("2023-24", 5, ["51", "1,4", "180"], "50");
    insert(&bench, KOMMUNE, "gsp.10", 2027, 41.2, Some(185));
    insert(&bench, "I", "gsp.10", 2027, 41.7, Some(60_000));
    bench
}

#[test]
fn a_cohort_is_followed_through_tests_that_are_not_one_scale() {
    let page = nb(&whole_way(), AnalysisKind::Cohorts, KOMMUNE);
    well_said(&page);
    assert_eq!(ids(&page), ["slope-lesing", "steps-lesing"]);
    let steps = section(&page, "steps-lesing");
    assert_eq!(steps.heading, "Lesing: kullet som gikk på 5. trinn i 2022–23");
    assert_eq!(
        steps.text,
        ["Kullet som gikk på 5. trinn i 2022–23: 47 skalapoeng på 5. trinn (landet 50), 50 skalapoeng på 8. trinn \
          (landet 49), 54 skalapoeng på 9. trinn (landet 54) og 41,2 poeng på 10. trinn (landet 41,7)."]
    );
    let Some(Drawing::CohortSteps(chart)) = &steps.chart else { panic!() };
    let tests: Vec<_> = chart.tests.iter().map(|t| (t.grades.clone(), t.periods.clone())).collect();
    let texts = |texts: &[&str]| texts.iter().map(|t| (*t).to_owned()).collect::<Vec<_>>();
    assert_eq!(
        tests,
        [
            (texts(&["5. trinn"]), texts(&["2022–23"])),
            (texts(&["8. trinn", "9. trinn"]), texts(&["2025–26", "2026–27"])),
            (texts(&["10. trinn"]), texts(&["2027–28"])),
        ]
    );
    assert!(chart.tests.iter().all(|t| t.references.iter().all(|r| r.points.len() == t.grades.len())));
    let levels: Vec<_> = steps.verdicts.iter().map(|v| v.level).collect();
    assert_eq!(levels, [Level::Clear, Level::MayBeChance, Level::MayBeChance, Level::CannotTell]);
    assert!(steps.notes[0].contains("tre ulike mål") && page.notes[0].contains("bytter skole"));
}

#[test]
fn a_cohort_of_one_test_has_no_steps() {
    let page = page(&ordinary());
    assert_eq!(ids(&page), ["slope-lesing"], "8. and 9. trinn are one test");
    let mut bench = Bench::new();
    bench.put("a.csv", "2025-26", &[(SCHOOL, ["47", "2,1", "41"])]);
    assert_eq!(nb(&bench, AnalysisKind::Cohorts, SCHOOL).sections.len(), 0);
}

#[test]
fn every_language_is_whole() {
    for (bench, unit) in [(ordinary(), SCHOOL), (whole_way(), KOMMUNE), (whole_way(), "I")] {
        for language in Language::ALL {
            well_said(&read(&bench, AnalysisKind::Cohorts, unit, &Options::default(), language));
        }
    }
}
