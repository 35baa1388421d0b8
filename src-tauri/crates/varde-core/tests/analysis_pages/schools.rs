//! The schools of a kommune as a funnel: one marked, none in order.

use rusqlite::Connection;
use varde_core::judgement::{Level, Question};
use varde_core::page::chart::{Funnel, PointState};

use super::*;

/// Nine schools; the fourth is hidden, the fifth has eight pupils, the sixth is shown to itself alone.
const SCHOOLS: [(&str, [&str; 3]); 9] = [
    ("999900001", ["44", "5,7", "12"]),
    ("999900002", ["49", "4,3", "21"]),
    ("999900003", ["54", "3,6", "30"]),
    ("999900004", ["*", "*", "*"]),
    ("999900005", ["61*", "6,9*", "8*"]),
    ("999900006", ["33*", "2,6*", "57*"]),
    ("999900007", ["52", "2,4", "66"]),
    ("999900008", ["46", "2,3", "75"]),
    ("999900009", ["", "", "0"]),
];

fn ordinary() -> Bench {
    let mut bench = Bench::new();
    let mut rows: Vec<(&str, Vec<&str>)> = SCHOOLS.iter().map(|(code, cells)| (*code, cells.to_vec())).collect();
    rows.push(("I", vec!["50", "0,1", "56 155"]));
    rows.push((KOMMUNE, vec!["49", "1,2", "270"]));
    put(&mut bench, "a.csv", &test_columns("2025-26", "Lesing", 5), &rows);
    let store = Connection::open(bench.store.folder().join("varde.db")).unwrap();
    for (code, _) in SCHOOLS {
        store.execute("UPDATE unit SET name = 'Skole ' || code WHERE code = ?1", [code]).unwrap();
    }
    bench
}

fn funnel(page: &Analysis) -> &Funnel {
    let Some(Drawing::Funnel(funnel)) = &section(page, "funnel").chart else { panic!() };
    funnel
}

#[test]
fn the_own_school_is_marked_and_the_others_have_no_name() {
    let page = nb(&ordinary(), AnalysisKind::Schools, SCHOOL);
    well_said(&page);
    assert_eq!(page.title, "Lesing på 5. trinn: skolen ligger lavere enn tilfeldigheter vanligvis gir");
    let funnel = funnel(&page);
    let own = funnel.own.as_ref().unwrap();
    assert_eq!((own.name.as_str(), own.pupils, own.value), ("Skole 999900001", Some(12), Some(44.0)));
    let others: Vec<_> = funnel.others.iter().map(|o| (o.pupils, o.value)).collect();
    assert_eq!(others, [(21, 49.0), (30, 54.0), (66, 52.0), (75, 46.0)]);
    assert_eq!(funnel.others[0].label, "En skole med 21 elever: 49");
    assert_eq!((funnel.benchmark.name.as_str(), funnel.benchmark.value), ("Landet", 50.0));
    let said = format!("{} {funnel:?}", texts(&page).join(" "));
    for (code, _) in &SCHOOLS[1..] {
        assert!(!said.contains(code), "{code} is named");
    }
    let verdict = &section(&page, "funnel").verdicts[0];
    assert_eq!((verdict.question, verdict.level, verdict.n), (Question::AmongSchools, Level::Possible, Some(12)));
    assert!(page.notes.iter().any(|n| n.starts_with("3 av 8 skoler vises ikke")), "{:?}", page.notes);
    assert!(!page.restricted);
}

#[test]
fn limits_are_those_of_chance_and_widest_for_the_smallest() {
    let page = nb(&ordinary(), AnalysisKind::Schools, KOMMUNE);
    let [inner, outer] = &funnel(&page).limits[..] else { panic!() };
    assert_eq!((inner.name.as_str(), outer.name.as_str()), ("95 %", "99,8 %"));
    let at = |limit: &varde_core::page::chart::FunnelLimit, pupils: f64| {
        let step = limit.curve.iter().find(|s| (s.pupils - pupils).abs() < 0.5).unwrap();
        (step.low.unwrap(), step.high.unwrap())
    };
    // 50 ± 1,96 · 10,05 / √25 and 50 ± 3,09 · 10,05 / √25: the SD that the published uncertainties tell of.
    let near =
        |(low, high): (f64, f64), half: f64| (low - (50.0 - half)).abs() < 0.01 && (high - (50.0 + half)).abs() < 0.01;
    assert!(near(at(inner, 25.0), 3.94) && near(at(outer, 25.0), 6.21), "{:?}", at(inner, 25.0));
    assert!(inner.curve.windows(2).all(|pair| pair[0].low < pair[1].low && pair[0].high > pair[1].high));
}

#[test]
fn schools_stand_by_size_and_never_by_figure() {
    let page = nb(&ordinary(), AnalysisKind::Schools, KOMMUNE);
    well_said(&page);
    let funnel_section = section(&page, "funnel");
    assert!(funnel(&page).own.is_none() && funnel_section.verdicts.is_empty());
    let rows = &funnel_section.table.as_ref().unwrap().rows;
    let pupils: Vec<_> = rows.iter().map(|row| row[1].as_str()).collect();
    assert_eq!(pupils, ["12", "21", "30", "57", "66", "75"]);
    assert!(rows.iter().all(|row| row[0] == "En skole"));
    assert_eq!(rows[0][2..], ["44", "44,3–55,7"]);
    assert_eq!(page.title, "Lesing på 5. trinn: 4 av 6 skoler ligger utenfor det tilfeldigheter vanligvis gir");
    assert!(
        page.summary.contains("Ved tilfeldigheter alene kan vi vente at ingen eller én gjør det."),
        "{}",
        page.summary
    );
    assert!(page.notes.iter().any(|n| n.starts_with("2 av 8 skoler vises ikke")), "{:?}", page.notes);
}

#[test]
fn a_figure_for_one_school_alone_is_not_the_others_to_see() {
    let bench = ordinary();
    let values = |page: &Analysis| funnel(page).others.iter().map(|o| o.value).collect::<Vec<_>>();
    let of_another = nb(&bench, AnalysisKind::Schools, "999900007");
    assert!(!values(&of_another).contains(&33.0) && !of_another.restricted);
    let own = nb(&bench, AnalysisKind::Schools, "999900006");
    let marked = funnel(&own).own.as_ref().unwrap();
    assert_eq!((marked.state, marked.value), (PointState::Restricted, Some(33.0)));
    assert!(own.restricted && funnel(&own).caption.restricted_notice.is_some());
    let owner = nb(&bench, AnalysisKind::Schools, KOMMUNE);
    assert!(values(&owner).contains(&33.0) && owner.restricted && funnel(&owner).caption.restricted_notice.is_some());
    // Of eight pupils no single year is shown to anybody.
    let few = nb(&bench, AnalysisKind::Schools, "999900005");
    let marked = funnel(&few).own.as_ref().unwrap();
    assert_eq!((marked.state, marked.value, marked.pupils), (PointState::TooFew, None, None));
    assert!(!values(&owner).contains(&61.0) && texts(&few).iter().all(|t| !t.contains("61")));
    assert_eq!(few.title, "Lesing på 5. trinn: skolen kan ikke vurderes");
    let hidden = nb(&bench, AnalysisKind::Schools, "999900004");
    assert_eq!(funnel(&hidden).own.as_ref().unwrap().text, "skjult");
}

#[test]
fn shares_on_the_lowest_level_are_told_in_per_cent() {
    let mut bench = ordinary();
    let columns = columns("2025-26", "Lesing", 5, ["Mestringsnivå 1", "Antall elever deltatt"]);
    let rows = [("I", vec!["25", "56 155"]), (SCHOOL, vec!["8,3", "12"]), ("999900007", vec!["45,5", "66"])];
    put(&mut bench, "b.csv", &columns, &rows);
    let options = Options { indicator: Some("np.lesing.5.mestring.1".into()), ..Options::default() };
    let page = read(&bench, AnalysisKind::Schools, SCHOOL, &options, Language::Nb);
    well_said(&page);
    assert_eq!(
        page.title,
        "Mestringsnivå 1 i lesing på 5. trinn: skolen ligger innenfor det tilfeldigheter vanligvis gir"
    );
    let funnel = funnel(&page);
    let own = funnel.own.as_ref().unwrap();
    assert_eq!((own.value, own.text.as_str()), (Some(8.3), "8,3 %"));
    assert_eq!(funnel.value_name, "prosent av elevene");
    let low = |pupils: f64| funnel.limits[0].curve.iter().find(|s| s.pupils == pupils).unwrap().low;
    assert!(low(10.0).is_none() && low(60.0).is_some_and(|low| (10.0..25.0).contains(&low)), "none of ten is usual");
    assert_eq!(page.choices[0].options.len(), 2);
    let other = nb(&bench, AnalysisKind::Schools, "999900007");
    assert_eq!(other.choices[0].chosen, "np.lesing.5.skalapoeng");
}

#[test]
fn private_schools_are_counted_and_not_pointed_out_alone() {
    let bench = ordinary();
    let mark = |code: &str| {
        let store = Connection::open(bench.store.folder().join("varde.db")).unwrap();
        store.execute("INSERT INTO private_school SELECT id FROM unit WHERE code = ?1", [code]).unwrap();
    };
    mark("999900002");
    let one = nb(&bench, AnalysisKind::Schools, SCHOOL);
    assert!(one.notes.iter().any(|n| n.ends_with("Én av skolene er merket som privat i Varde.")), "{:?}", one.notes);
    assert!(funnel(&one).others.iter().all(|o| !o.label.contains("privat")));
    mark("999900003");
    let two = nb(&bench, AnalysisKind::Schools, SCHOOL);
    assert_eq!(funnel(&two).others[0].label, "En privat skole med 21 elever: 49");
    let own = nb(&bench, AnalysisKind::Schools, "999900002");
    assert!(own.notes.contains(&"Skolen er privat.".to_owned()));
}

#[test]
fn without_the_country_the_kommune_is_the_measure_and_without_both_there_is_none() {
    let check = |others: &[(&str, [&str; 3])], expected: &str| {
        let mut bench = Bench::new();
        let rows: Vec<Row<'_>> = [(SCHOOL, ["44", "2,1", "81"]), ("999900002", ["49", "2,0", "84"])]
            .into_iter()
            .chain(others.iter().copied())
            .collect();
        bench.put("a.csv", "2025-26", &rows);
        let page = nb(&bench, AnalysisKind::Schools, SCHOOL);
        well_said(&page);
        match &section(&page, "funnel").chart {
            Some(Drawing::Funnel(funnel)) => assert_eq!(funnel.benchmark.name, expected),
            _ => assert!(page.summary.contains(expected), "{}", page.summary),
        }
    };
    check(&[(KOMMUNE, ["48", "0,9", "400"])], "Vardehaug");
    check(&[], "Legg inn en fil der landet er med.");
}

#[test]
fn larger_units_and_empty_stores_are_told_what_the_page_is() {
    let mut bench = ordinary();
    let country = nb(&bench, AnalysisKind::Schools, "I");
    assert_eq!(country.summary, "Dette er et bilde av skolene i en kommune. Velg en kommune eller en skole.");
    insert(&bench, SCHOOL, "gsp.10", 2025, 41.2, Some(77));
    let school = nb(&bench, AnalysisKind::Schools, SCHOOL);
    assert!(school.choices.is_empty() && school.notes.iter().any(|n| n.starts_with("Grunnskolepoeng")));
    bench = Bench::new();
    put(&mut bench, "eu.csv", &index_columns("2025-26", "Motivasjon", 7), &[(SCHOOL, vec!["4,0", "0,7", "45"])]);
    let empty = nb(&bench, AnalysisKind::Schools, SCHOOL);
    assert!(empty.sections.is_empty() && empty.summary.contains("alle skolene i kommunen"), "{}", empty.summary);
}

#[test]
fn every_language_is_whole() {
    let bench = ordinary();
    for language in Language::ALL {
        for unit in [SCHOOL, "999900004", "999900006", KOMMUNE, "I"] {
            well_said(&read(&bench, AnalysisKind::Schools, unit, &Options::default(), language));
        }
    }
}
