//! The real exports: every page of many units, whole and well said.

use super::common::real;
use super::*;

#[test]
fn every_page_of_two_hundred_real_units_is_whole() {
    let name = "every_page_of_two_hundred_real_units_is_whole";
    let Some(tests) = real(name, "data/udir-statistikkbanken") else { return };
    let Some(grades) = real(name, "data/wide-excerpts/grunnskolepoeng-bergen.csv") else { return };
    let mut bench = Bench::new();
    bench.import(&[tests, grades]);
    let units = bench.store.units().unwrap();
    let every = (units.len() / 200).max(1);
    let mut chosen: Vec<&str> = units.iter().step_by(every).map(|u| u.id.as_str()).collect();
    chosen.extend(["I", "3412", "874604852", "0301", "4601", "34"]);
    assert!(chosen.len() >= 200);
    let (mut sections, mut empty) = (0, 0);
    for (place, unit) in chosen.iter().enumerate() {
        let language = Language::ALL[place % 3];
        for kind in [AnalysisKind::Many, AnalysisKind::Survey, AnalysisKind::Cohorts, AnalysisKind::Schools] {
            let page = read(&bench, kind, unit, &Options::default(), language);
            well_said(&page);
            assert!(!page.restricted, "no public file holds a restricted figure: {unit}");
            sections += page.sections.len();
            empty += usize::from(page.sections.is_empty());
        }
    }
    // No file of the survey is among them, and a tenth of the schools has neither 8. and 9. trinn nor another at hand.
    assert!(sections > 600 && empty < chosen.len() * 3, "{sections} sections, {empty} empty pages");
}

/// Løten ungdomsskole and the only other school of the kommune with 8. trinn, read off the files by hand.
#[test]
fn a_real_school_is_told_of_as_the_files_say() {
    let Some(tests) = real("a_real_school_is_told_of_as_the_files_say", "data/udir-statistikkbanken") else { return };
    let mut bench = Bench::new();
    bench.import(&[tests]);
    let many = nb(&bench, AnalysisKind::Many, "874604852");
    assert_eq!(many.title, "Nasjonale prøver: lesing, regning og engelsk ligger under landet");
    let rows = &section(&many, "grade-8").table.as_ref().unwrap().rows;
    assert_eq!(rows[0], ["Lesing", "46", "44–48", "81", "47", "48", "49", "skjult"]);
    assert_eq!(rows[1], ["Regning", "45", "43–47", "81", "46", "47", "49", "46"]);
    let schools = nb(&bench, AnalysisKind::Schools, "874604852");
    let rows = &section(&schools, "funnel").table.as_ref().unwrap().rows;
    assert_eq!(rows[0][..3], ["Løten ungdomsskole", "81", "46"]);
    assert_eq!(rows[1][..3], ["En skole", "20", "53"]);
    assert_eq!(nb(&bench, AnalysisKind::Cohorts, "874604852").title, "Ingen kull å følge", "no file has 9. trinn");
}
