//! The real answers, read a second time by a reader that shares nothing with ours, and compared row by row.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::ControlFlow;
use std::path::Path;

use serde_json::Value;
use varde_core::indicator::OwnIndicator;
use varde_core::language::Language;
use varde_core::observation::Status;

use super::common::{self, Bench, now, read};
use super::said;

/// By hand: every row of an array, each field as text.
fn rows(path: &Path) -> Vec<BTreeMap<String, String>> {
    let text = std::fs::read_to_string(path).unwrap();
    let array: Vec<BTreeMap<String, Option<String>>> = serde_json::from_str(&text).unwrap();
    array.into_iter().map(|row| row.into_iter().map(|(k, v)| (k, v.unwrap_or_default())).collect()).collect()
}

fn number(text: &str) -> Option<f64> {
    text.replace([' ', '\u{a0}'], "").replace(',', ".").parse().ok()
}

#[test]
fn upper_secondary_school_is_left_out_once_a_grade() {
    for (file, grades) in [
        ("elevundersokelsen-indikator-utdrag.json", 1),
        ("elevundersokelsen-mobbing-utdrag.json", 3),
        ("elevundersokelsen-deltakelse.json", 3),
    ] {
        let name = "upper_secondary_school_is_left_out_once_a_grade";
        let Some(path) = common::real(name, &format!("data/api/{file}")) else { return };
        let mut counts: BTreeMap<String, u32> = BTreeMap::new();
        rows(&path).iter().for_each(|row| *counts.entry(row["Trinnnavn"].clone()).or_default() += 1);
        assert_eq!(counts.len(), grades);
        let mut bench = Bench::new();
        let report = bench.import(&[path]);
        let file = &report.files[0];
        let expected: BTreeSet<String> =
            counts.iter().map(|(grade, rows)| format!("{rows} rader om {grade} er ikke lagret.")).collect();
        let found: BTreeSet<String> =
            file.problems.iter().map(|p| p.text.split_inclusive('.').next().unwrap().to_owned()).collect();
        assert_eq!((found, file.problem_count as usize), (expected, grades));
        assert!(file.refused && !bench.store.has_units().unwrap());
        assert_eq!(file.what, "Elevundersøkelsen fra Utdanningsdirektoratet");
    }
}

/// The school's figures as if they were of 10. trinn, which is a grade that Varde reads.
fn as_tenth(bench: &Bench, file: &Path, grade: &str) -> std::path::PathBuf {
    let text = std::fs::read_to_string(file).unwrap().replace(grade, "10. årstrinn");
    bench.file(file.file_name().unwrap().to_str().unwrap(), text.as_bytes())
}

#[test]
fn no_row_of_the_real_answers_differs() {
    let Some(folder) = common::real("no_row_of_the_real_answers_differs", "data/api") else { return };
    let grade = "Videregående trinn 1";
    let mut bench = Bench::new();
    let names = ["indikator-utdrag", "mobbing-utdrag", "deltakelse"];
    let files = names.map(|name| folder.join(format!("elevundersokelsen-{name}.json")));
    let own = files.clone().map(|file| as_tenth(&bench, &file, grade));
    let mut batch = read(&own);
    batch.answer_names([("Bergen private gymnas AS".to_owned(), "974309424".parse().ok())]);
    let go_on = &mut |_: varde_core::import::Progress<'_>| ControlFlow::Continue(());
    let report = batch.commit(&mut bench.store, now(), Language::Nb, go_on).unwrap().value;
    assert!(report.files.iter().all(|f| f.questions.is_empty()));

    let store = rusqlite::Connection::open(bench.store.folder().join("varde.db")).unwrap();
    let mut statement = store
        .prepare(
            "SELECT s.indicator, s.ownership, o.key & 65535, o.value, o.spread, o.n, o.states FROM observation o
             JOIN series s ON s.id = o.key >> 16 & 1048575",
        )
        .unwrap();
    type Stored = (Option<i64>, Option<i64>, Option<i64>, i64);
    let stored: BTreeMap<(String, i64, i64), Stored> = statement
        .query_map([], |r| Ok(((r.get(0)?, r.get(1)?, r.get(2)?), (r.get(3)?, r.get(4)?, r.get(5)?, r.get(6)?))))
        .unwrap()
        .map(Result::unwrap)
        .collect();
    let catalogue = bench.store.catalogue().unwrap();
    let mut seen = BTreeSet::new();
    let mut compared = 0;
    for (file, name) in files.iter().zip(names) {
        for row in rows(file).iter().filter(|row| row["Trinnnavn"] == grade) {
            let field = |column: &str| row.get(column).map_or("", |t| t.trim());
            let group = field("Spoersmaalgruppe");
            let key = match name {
                "deltakelse" => "eu.deltakelse.10".to_owned(),
                _ if field("Spoersmaalnavn") == "Alle spørsmål" => match catalogue.named_in_file(group, Some(10)) {
                    Some(index) => index.key.clone(),
                    None => continue,
                },
                "mobbing-utdrag" => catalogue.named_in_file(field("Spoersmaalnavn"), Some(10)).unwrap().key.clone(),
                _ => match catalogue.named_in_file(group, Some(10)) {
                    Some(index) => OwnIndicator::item(index, field("Spoersmaalnavn")).key,
                    None => continue,
                },
            };
            let ownership = if field("EierformNavn") == "Privat eiet" { 3 } else { 0 };
            let year: i64 = field("Skoleaarnavn")[..4].parse().unwrap();
            let place = (key, ownership, year << 4);
            let (value, spread, n, states) = stored.get(&place).unwrap_or_else(|| panic!("{place:?}"));
            let (shown, deviation, count) = match name {
                "deltakelse" => ("AndelDeltatt", "", "AntallInvitert"),
                "mobbing-utdrag" => ("AndelMobbet", "", ""),
                _ => ("Score", "Standardavvik", "AntallBesvart"),
            };
            let thousandths = |column: &str| number(field(column)).map(|v| (v * 1000.0).round() as i64);
            assert_eq!((*value, *spread), (thousandths(shown), thousandths(deviation)), "{row:?}");
            assert_eq!(states & 3 == 1, field(shown) == "*", "{row:?}");
            if !count.is_empty() {
                assert_eq!(*n, number(field(count)).map(|n| n as i64), "{row:?}");
            }
            seen.insert(place);
            compared += 1;
        }
    }
    assert_eq!(seen, stored.keys().cloned().collect(), "nothing is stored that no row says");
    assert!(compared > 300, "only {compared} rows were compared");

    let guidance = said(&report.files[1]).into_iter().find(|t| t.contains("yrkesveiledning")).unwrap();
    assert!(guidance.starts_with("16 rader"), "{guidance}");
}

/// By hand: one value a row.
#[test]
fn no_row_of_the_real_pages_about_bullying_differs() {
    for (file, kommune, code, key, grade) in [
        ("mobbing.arendal.7.json", "Arendal", "4203", "mobbing", 7),
        ("mobbing.bykle.10.json", "Bykle", "4222", "mobbing", 10),
    ] {
        let name = "no_row_of_the_real_pages_about_bullying_differs";
        let Some(path) = common::real(name, &format!("data/api/{file}")) else { return };
        let page: Value = serde_json::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap();
        let mut bench = Bench::new();
        let go_on = &mut |_: varde_core::import::Progress<'_>| ControlFlow::Continue(());
        let mut batch = read(&[path]);
        batch.answer_names([(format!("{kommune} kommune"), code.parse().ok())]);
        let report = batch.commit(&mut bench.store, now(), Language::Nb, go_on).unwrap().value;
        assert_eq!(report.total.new, 4);
        let what =
            format!("Elevundersøkelsen (mobbing) på {grade}. trinn fra Utdanningsdirektoratet, skoleåret 2025–26");
        assert_eq!(report.files[0].what, what);
        let ids = ["", "-elever", "-voksne", "-digital"];
        for (row, id) in page["rows"].as_array().unwrap().iter().zip(ids) {
            let text = row["data"][0].as_str().unwrap();
            let (value, n, status) = bench.point(code, &format!("eu.{key}{id}.{grade}")).unwrap();
            assert_eq!((value, n), (number(text), None), "{row}");
            assert_eq!(status == Status::Suppressed, text == "*", "{row}");
        }
    }
}

#[test]
fn no_row_of_the_real_page_of_tests_differs() {
    let below = "data/api/np.trinn5.NPLES.innlandet_excerpt.json";
    let Some(path) = common::real("no_row_of_the_real_page_of_tests_differs", below) else { return };
    let page: Value = serde_json::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap();
    let mut bench = Bench::new();
    let report = bench.import(&[path]);
    assert_eq!(report.files[0].problems, []);
    let rows = page["rows"].as_array().unwrap();
    assert_eq!((report.total.new as usize, rows.len()), (10, 10));
    for row in rows {
        let point = &bench.points(row["kode"].as_str().unwrap(), "np.lesing.5.skalapoeng")[0];
        let cell = |i: usize| number(row["data"][i].as_str().unwrap());
        assert_eq!((point.value, point.half_width, point.n.map(f64::from)), (cell(0), cell(1), cell(2)), "{row}");
        assert_eq!(point.status == Status::Suppressed, row["data"][0] == "*", "{row}");
    }
}
