//! All that there should be is there, and none of it is anybody's.

use std::collections::BTreeSet;

use varde_core::indicator::{Frequency, Spread, catalogue};
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
        let items = items(example()).into_iter().map(|item| item.key);
        all.extend(items.filter(|key| key.contains(&format!(".{grade}."))).map(|key| (key, units(grade), years())));
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
fn what_the_catalogue_lacks_is_defined() {
    let items = items(example());
    for (index, questions) in [("stotte", 5), ("motivasjon", 3), ("mestring", 3), ("laeringskultur", 3)] {
        for grade in [7, 10] {
            let index = format!("eu.{index}.{grade}");
            let of_index: Vec<_> = items.iter().filter(|item| item.item_of.as_deref() == Some(&index)).collect();
            assert_eq!(of_index.len(), questions, "{index}");
            assert!(of_index.iter().all(|item| item.key.starts_with(&format!("{index}."))), "{of_index:?}");
        }
    }
    assert_eq!(items.len(), 28);
    for language in Language::ALL {
        let said = if language == Language::En { "fictional)" } else { "(oppdikt" };
        let definitions = example().indicators.iter().map(|indicator| indicator.definition(language));
        assert!(definitions.into_iter().all(|own| own.name.contains(said)), "{language:?}");
    }
}

#[test]
fn every_figure_is_one_that_the_catalogue_takes() {
    let defined: Vec<_> = example().indicators.iter().map(|indicator| indicator.definition(Language::Nn)).collect();
    let index = |own: &OwnIndicator| own.item_of.as_deref().and_then(|key| catalogue().indicator(key)).cloned();
    let all = catalogue().with(defined.iter().map(|own| own.indicator(index(own).as_deref())));
    for r in example().results.iter().chain(&example().own_view) {
        let indicator = all.indicator(&r.indicator).unwrap_or_else(|| panic!("{r:?}"));
        let period: Period = r.period.parse().unwrap();
        assert_eq!(period.to_string(), r.period);
        assert_eq!(period.month().is_some(), indicator.frequency == Frequency::Monthly, "{r:?}");
        assert!(indicator.segment(period).is_some_and(|segment| !segment.withdrawn), "{r:?}");
        let (lowest, highest) = indicator.range;
        assert!(r.value.value().is_none_or(|v| (lowest..=highest).contains(&v)), "{r:?}");
        let decimals = 10f64.powi(i32::from(indicator.decimals));
        assert!(r.value.value().is_none_or(|v| (v * decimals).fract().abs() < 1e-6), "{r:?}");
        match indicator.spread {
            Spread::None => assert_eq!(r.spread, Cell::EMPTY, "{r:?}"),
            Spread::HalfWidth { widest } | Spread::Sd { widest } => {
                assert!(r.spread.value().is_none_or(|v| (0.0..=widest).contains(&v)), "{r:?}");
                assert_eq!(r.spread.state, r.value.state, "{r:?}");
            }
        }
        assert_eq!(r.n == Cell::EMPTY, r.value == Cell::EMPTY && r.n.number != Some(0) || period.month().is_some());
    }
    let points = all.indicator("gsp.10").unwrap();
    let year = |text: &str| text.parse::<Period>().unwrap();
    assert!(!points.comparable(year("2021-22"), year("2022-23")), "there is a break to look at");
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
