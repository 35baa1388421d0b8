//! All that there should be is there, and none of it is anybody's.

use std::collections::BTreeSet;

use varde_core::school::{Period, UnitCode, UnitLevel};

use super::*;

/// Every indicator, with the units and periods that it is told of.
fn expected() -> Vec<(String, Vec<&'static str>, Vec<String>)> {
    let years = || YEARS.map(str::to_owned).to_vec();
    let units = |grade| [ABOVE.to_vec(), schools_with(grade)].concat();
    let mut all = Vec::new();
    for (subject, grade, levels) in TESTS {
        let test = |figure: String| (format!("np.{subject}.{grade}.{figure}"), units(grade), years());
        all.push(test("skalapoeng".into()));
        all.extend((1..=levels.len()).map(|level| test(format!("mestring.{level}"))));
        all.push(test("deltakelse".into()));
    }
    for grade in [7, 10] {
        let survey = |id: &str| (format!("eu.{id}.{grade}"), units(grade), years());
        all.extend(INDICES.map(survey));
        all.extend(BULLYING.map(survey));
        all.push(survey("deltakelse"));
        let items = example().items.iter().filter(|item| item.index.ends_with(&format!(".{grade}")));
        all.extend(items.map(|item| (item.key.clone(), units(grade), years())));
    }
    let without_exams = ["2019-20", "2020-21", "2021-22"].map(str::to_owned).to_vec();
    all.push(("gsp.10".into(), units(10), [without_exams, years()].concat()));
    all.push(("standpunkt.10".into(), units(10), years()));
    let months = (0..48).map(|month| format!("{}-M{:02}", 2022 + (month + 7) / 12, (month + 7) % 12 + 1)).collect();
    all.push(("own.sykefravaer".into(), vec![KOMMUNE, BJORKELIA, VARDEHAUG], months));
    all
}

#[test]
fn every_indicator_is_told_of_every_unit_and_year() {
    let mut places = BTreeSet::new();
    for (indicator, units, periods) in expected() {
        for (unit, period) in units.iter().flat_map(|unit| periods.iter().map(move |period| (unit, period))) {
            places.insert((*unit, indicator.clone(), Ownership::All, period.clone()));
            if *unit == KOMMUNE && !indicator.starts_with("own.") {
                places.insert((unit, indicator.clone(), Ownership::Public, period.clone()));
            }
        }
    }
    let told = example().results.iter().map(|r| (r.unit, r.indicator.clone(), r.ownership, r.period.clone()));
    let told: Vec<_> = told.collect();
    assert_eq!(told.iter().cloned().collect::<BTreeSet<_>>(), places);
    assert_eq!(told.len(), places.len(), "each is told once");
    assert!(told.is_sorted_by_key(|(unit, indicator, ownership, period)| {
        (unit.len(), *unit, indicator.clone(), *ownership, period.clone())
    }));
}

#[test]
fn what_a_user_defines_is_defined() {
    let indices: Vec<&str> = example().items.iter().map(|item| item.index.as_str()).collect();
    for (index, questions) in [("stotte", 5), ("motivasjon", 3), ("mestring", 3), ("laeringskultur", 3)] {
        for grade in [7, 10] {
            assert_eq!(indices.iter().filter(|i| **i == format!("eu.{index}.{grade}")).count(), questions, "{index}");
        }
    }
    let keys: BTreeSet<&str> = example().items.iter().map(|item| item.key.as_str()).collect();
    assert_eq!(keys.len(), example().items.len());
    for item in &example().items {
        assert!(item.key.strip_prefix(item.index.as_str()).is_some_and(|id| id.len() > 1), "{item:?}");
    }
    let [own] = example().own_indicators.as_slice() else { panic!() };
    assert_eq!((own.key, own.monthly, own.good), ("own.sykefravaer", true, varde_core::indicator::Good::Low));
    for names in example().items.iter().map(|item| item.names).chain([own.names]) {
        assert!(names.nb.ends_with("(oppdiktet)"), "{names:?}");
        assert!(names.nn.ends_with("(oppdikta)"), "{names:?}");
        assert!(names.en.ends_with("(fictional)"), "{names:?}");
    }
}

/// The last digit of an orgnr: weights 3 2 7 6 5 4 3 2, modulo 11. Source: Brønnøysundregistrene.
fn control_digit(orgnr: &str) -> Option<u32> {
    let digits = orgnr.chars().map(|c| c.to_digit(10).unwrap());
    let sum: u32 = digits.zip([3, 2, 7, 6, 5, 4, 3, 2]).map(|(digit, weight)| digit * weight).sum();
    match 11 - sum % 11 {
        11 => Some(0),
        10 => None,
        digit => Some(digit),
    }
}

#[test]
fn no_real_unit_can_have_the_codes() {
    // Real ones, so that the rule is seen to hold.
    for (real, last) in [("874604852", 2), ("979668066", 6), ("975270890", 0)] {
        assert_eq!(control_digit(real), Some(last), "{real}");
    }
    for unit in &example().units {
        let code: UnitCode = unit.code.parse().unwrap();
        assert_eq!(code.level(), unit.level);
        match unit.level {
            UnitLevel::School => assert_ne!(control_digit(unit.code), unit.code.chars().last().unwrap().to_digit(10)),
            UnitLevel::Kommune | UnitLevel::Fylke => assert!(unit.code.starts_with("99")),
            UnitLevel::Country => {}
        }
        let (kommune, fylke) = match unit.level {
            UnitLevel::School => (Some(KOMMUNE), Some("99")),
            UnitLevel::Kommune => (None, Some("99")),
            UnitLevel::Fylke | UnitLevel::Country => (None, None),
        };
        assert_eq!((unit.kommune, unit.fylke, unit.private), (kommune, fylke, unit.code == NAUSTA));
        assert_eq!(unit.name.ends_with("(oppdiktet)"), unit.level != UnitLevel::Country, "{}", unit.name);
    }
    let codes: Vec<&str> = example().units.iter().map(|unit| unit.code).collect();
    assert_eq!(codes, [ABOVE.as_slice(), SCHOOLS.as_slice()].concat());
}

#[test]
fn periods_are_school_years_or_months() {
    for result in &example().results {
        match result.indicator.as_str() {
            "own.sykefravaer" => {
                let (year, month) = result.period.split_once("-M").unwrap();
                assert!((2022..=2026).contains(&year.parse().unwrap()) && (1..=12).contains(&month.parse().unwrap()));
            }
            _ => assert_eq!(result.period.parse::<Period>().unwrap().to_string(), result.period),
        }
    }
}

#[test]
fn cells_are_missing_in_every_way_that_real_ones_are() {
    let look = Look::at(&example().results);
    let nobody = look.get(SORBYGDA, "np.engelsk.5.skalapoeng", "2022-23");
    assert_eq!((nobody.value, nobody.spread, nobody.n), (Cell::EMPTY, Cell::EMPTY, Cell::ok(0)));
    let not_asked = look.get(VARDEHAUG, "eu.hjemmefra.10", "2023-24");
    assert_eq!((not_asked.value, not_asked.spread, not_asked.n), (Cell::EMPTY, Cell::EMPTY, Cell::EMPTY));
    let hidden = look.get(VARDEHAUG, "np.engelsk.8.skalapoeng", "2024-25");
    assert_eq!((hidden.value, hidden.spread, hidden.n), (Cell::SUPPRESSED, Cell::SUPPRESSED, Cell::SUPPRESSED));
    let share = look.get(VARDEHAUG, "np.engelsk.8.mestring.1", "2024-25");
    assert_eq!((share.value, share.spread, share.n), (Cell::SUPPRESSED, Cell::EMPTY, Cell::SUPPRESSED));
}
