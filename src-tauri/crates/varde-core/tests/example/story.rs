//! What the module's documentation promises to be found.

use varde_core::statistics::benchmark::against;
use varde_core::statistics::interval::{Beyond, Side};
use varde_core::statistics::mean::{Difference, difference};
use varde_core::statistics::proportion::Share;
use varde_core::statistics::xmr::{Process, Rule, Setting, process};

use super::*;

const LESING_5: &str = "np.lesing.5.skalapoeng";

fn look() -> Look<'static> {
    Look::at(&example().results)
}

fn change(unit: &str, indicator: &str, before: &str, after: &str) -> Option<Difference> {
    let (before, after) = (look().shown(unit, indicator, before)?, look().shown(unit, indicator, after)?);
    difference(after.0, after.1, before.0, before.1)
}

fn against_country(unit: &str, indicator: &str, year: &str) -> Difference {
    let ((own, half, _), (country, other, _)) =
        (look().shown(unit, indicator, year).unwrap(), look().shown("I", indicator, year).unwrap());
    difference(own, half, country, other).unwrap()
}

#[test]
fn the_ungdomsskole_gets_clearly_better_in_lesing_and_stays_so() {
    for grade in [8, 9] {
        let key = format!("np.lesing.{grade}.skalapoeng");
        let first = change(VARDEHAUG, &key, "2022-23", "2023-24").unwrap();
        assert!(first.difference > 0.0 && first.beyond() == Beyond::Limit998, "{grade}: {first:?}");
        for (before, after) in [("2023-24", "2024-25"), ("2024-25", "2025-26")] {
            assert_eq!(change(VARDEHAUG, &key, before, after).unwrap().beyond(), Beyond::Neither, "{grade} {after}");
        }
        let below = against_country(VARDEHAUG, &key, "2022-23");
        assert!(below.difference < 0.0 && below.beyond() == Beyond::Limit998, "{grade}: {below:?}");
        for year in &YEARS[1..] {
            let now = against_country(VARDEHAUG, &key, year);
            assert_eq!(now.beyond(), Beyond::Neither, "{grade} {year}: {now:?}");
        }
    }
    for year in YEARS {
        assert_eq!(against_country(VARDEHAUG, "np.regning.8.skalapoeng", year).beyond(), Beyond::Neither, "{year}");
    }
}

#[test]
fn a_change_looks_large_and_is_not() {
    let change = change(AS, LESING_5, "2024-25", "2025-26").unwrap();
    assert!(change.difference.abs() >= 5.0 && change.beyond() == Beyond::Neither, "{change:?}");
}

#[test]
fn one_school_has_few_on_level_1() {
    let (mut few, mut all) = (0, 0);
    for year in YEARS {
        let (pupils, n) = look().pupils(BJORKELIA, "np.lesing.5.mestring.1", year).unwrap();
        let (country, _, _) = look().shown("I", "np.lesing.5.mestring.1", year).unwrap();
        assert!(f64::from(pupils) / f64::from(n) < country / 100.0, "{year}: {pupils} of {n}");
        (few, all) = (few + pupils, all + n);
    }
    let beside = against(Share::new(few, all).unwrap(), 0.25).unwrap();
    assert_eq!((beside.beyond(), beside.side()), (Beyond::Limit998, Some(Side::Below)), "{few} of {all}");
}

#[test]
fn one_school_has_much_bullying_in_one_year() {
    let key = "eu.mobbing-elever.7";
    let (bullied, n) = look().pupils(BJORKELIA, key, "2024-25").unwrap();
    let country = look().shown("I", key, "2024-25").unwrap().0 / 100.0;
    let beside = against(Share::new(bullied, n).unwrap(), country).unwrap();
    assert_eq!((beside.beyond(), beside.side()), (Beyond::Limit95, Some(Side::Above)), "{bullied} of {n}");
    for (school, year) in SCHOOLS.into_iter().filter(|s| *s != VARDEHAUG).flat_map(|s| YEARS.map(|year| (s, year))) {
        let Some((bullied, n)) = look().pupils(school, key, year) else { continue };
        let beside = against(Share::new(bullied, n).unwrap(), country).unwrap();
        assert!((school, year) == (BJORKELIA, "2024-25") || beside.beyond() == Beyond::Neither, "{school} {year}");
    }
    let kommune = |year| look().shown(KOMMUNE, key, year).unwrap().0;
    assert!(YEARS.iter().all(|year| kommune(year) <= kommune("2024-25")));
}

#[test]
fn a_small_school_is_hidden_whole_in_one_year_and_shown_in_others() {
    let of_school = || example().results.iter().filter(|r| r.unit == SORBYGDA);
    assert!(of_school().filter(|r| r.period == "2023-24").all(|r| r.n.state == State::Suppressed));
    for year in ["2022-23", "2025-26"] {
        assert_eq!(look().get(SORBYGDA, LESING_5, year).value.state, State::Ok, "{year}");
    }
    // Where the private school is hidden, so is the kommune without it.
    for year in YEARS {
        let public = look().of(KOMMUNE, LESING_5, Ownership::Public, year).value.state;
        assert_eq!(public, look().get(NAUSTA, LESING_5, year).value.state, "{year}");
    }
    assert_eq!(look().get(NAUSTA, LESING_5, "2024-25").value.state, State::Suppressed);
}

fn sick_leave(unit: &str) -> Vec<f64> {
    let months = example().results.iter().filter(|r| r.unit == unit && r.indicator == "own.sykefravaer");
    months.map(|r| r.value.value().unwrap()).collect()
}

fn told(process: &Process) -> Vec<(usize, Rule, Side)> {
    process.signals.iter().enumerate().filter_map(|(at, s)| s.map(|s| (at, s.rule, s.side))).collect()
}

#[test]
fn sick_leave_falls_to_another_level_when_the_work_on_it_begins() {
    const BEGINS: usize = 24;
    let ordinary = |values: &[f64]| told(&process(values, Setting { screen: true, fix_after: None }).unwrap());
    for unit in [VARDEHAUG, KOMMUNE] {
        let values = sick_leave(unit);
        assert_eq!(values.len(), 48);
        let (before, after) = values.split_at(BEGINS);
        assert_eq!((ordinary(before), ordinary(after)), (vec![], vec![]), "{unit}");
        let held = process(&values, Setting { screen: true, fix_after: Some(BEGINS) }).unwrap();
        let told = told(&held);
        assert!(told.iter().all(|(at, _, side)| *at >= BEGINS && *side == Side::Below), "{unit} {told:?}");
        assert!(told.len() >= 20, "{unit} {told:?}");
    }
    assert_eq!(ordinary(&sick_leave(BJORKELIA)), vec![]);
}
