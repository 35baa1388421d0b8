//! Wide files whose headings do not say which school year and grade they are about. The small ones are made by the project.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use std::ops::ControlFlow;
use std::path::PathBuf;

use common::{Bench, contents, now, read};
use varde_core::import::{Batch, FileKind, ImportPreview, ImportReport, Progress, Severity, WideNeeds};
use varde_core::language::Language;
use varde_core::observation::{Point, Status};
use varde_core::page::picture;
use varde_core::school::Period;

const HEADING: &str = "Organisasjonsnummer;EnhetNavn;Alle spørsmål;\
    Er du blitt mobbet av andre elever på skolen de siste månedene?;\
    Er du blitt mobbet av voksne på skolen de siste månedene?;\
    Er du blitt mobbet digitalt (mobil, iPad, PC) de siste månedene?";

fn go_on(_: Progress<'_>) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

fn preview(bench: &Bench, batch: &Batch) -> ImportPreview {
    batch.preview(&bench.store, Language::Nb, &mut go_on).unwrap()
}

fn commit(bench: &mut Bench, batch: &Batch) -> ImportReport {
    batch.commit(&mut bench.store, now(), Language::Nb, &mut go_on).unwrap().value
}

fn year(text: &str) -> Option<Period> {
    Some(text.parse().unwrap())
}

fn points(bench: &Bench, code: &str, key: &str) -> Vec<Point> {
    let indicator = varde_core::indicator::catalogue().indicator(key).unwrap();
    picture::series(&bench.store, &code.parse().unwrap(), indicator).unwrap().unwrap_or_default()
}

fn bullying(bench: &Bench) -> PathBuf {
    let rows = "9901;Alle skoler (Vardehaug);11,1;9,7;1,9;3,8\n999000011;Åsøy skole;7,5;7,5;0,0;*\n999000022;Nesset skole;;;;\n";
    bench.file("mobbing.csv", format!("{HEADING}\n{rows}").as_bytes())
}

#[test]
fn a_file_that_lacks_year_and_grade_asks_and_is_not_refused() {
    let mut bench = Bench::new();
    let mut batch = read(&[bullying(&bench)]);
    let asked = preview(&bench, &batch);
    let file = &asked.files[0];
    let needs = WideNeeds { periods: true, grade: true, grades: vec![7, 10] };
    assert_eq!((file.refused, file.kind, file.needs.as_ref()), (false, FileKind::WideSurvey, Some(&needs)));
    assert_eq!(file.what, "Elevundersøkelsen fra Statistikkbanken");
    assert_eq!((file.problems.len(), file.problems[0].severity), (1, Severity::LeftOut));
    assert_eq!(
        file.problems[0].text,
        "Fila sier verken hvilket skoleår eller hvilket trinn tallene gjelder. Oppgi det, så kan Varde lese den."
    );
    assert_eq!(asked.summary, "Varde må få vite mer om fila før den kan lagres. Ingenting er endret.");
    assert!(commit(&mut bench, &batch).nothing_new && !bench.store.has_units().unwrap());
    assert_eq!(batch.needs().map(|(place, _)| place).collect::<Vec<_>>(), [0]);

    for (period, grade) in [(None, Some(7)), (year("2025-26"), None), (year("2025-26"), Some(5))] {
        batch.answer_wide(0, period, grade);
        assert_eq!(preview(&bench, &batch).files[0].needs.as_ref(), Some(&needs), "{period:?} {grade:?} is no answer");
    }
    batch.answer_wide(7, year("2025-26"), Some(7));
    batch.answer_wide(0, year("2025-26"), Some(7));
    let answered = preview(&bench, &batch);
    assert_eq!(
        answered.files[0].what,
        "Elevundersøkelsen (mobbing) på 7. trinn fra Statistikkbanken, skoleåret 2025–26"
    );
    assert_eq!((answered.total.new, answered.files[0].needs.as_ref(), batch.needs().count()), (12, None, 0));
    let report = commit(&mut bench, &batch);
    assert_eq!(report.files, answered.files);
    let check = |code: &str, key: &str, value: Option<f64>, status: Status| {
        let found = &points(&bench, code, key)[0];
        assert_eq!((found.value, found.n, found.status), (value, None, status), "{code} {key}");
    };
    check("9901", "eu.mobbing.7", Some(11.1), Status::Ok);
    check("9901", "eu.mobbing-elever.7", Some(9.7), Status::Ok);
    check("999000011", "eu.mobbing-voksne.7", Some(0.0), Status::Ok);
    check("999000011", "eu.mobbing-digital.7", None, Status::Suppressed);
    check("999000022", "eu.mobbing.7", None, Status::NotOffered);
    bench.store.undo().unwrap().unwrap();
    assert!(!bench.store.has_units().unwrap());
}

#[test]
fn one_thing_that_is_missing_is_asked_for_alone() {
    let check = |heading: &str, expected: WideNeeds, part: &str| {
        let bench = Bench::new();
        let file =
            bench.file("a.csv", format!("Organisasjonsnummer;EnhetNavn;{heading}\n9901;Vardehaug;4,1\n").as_bytes());
        let found = preview(&bench, &read(&[file])).files.remove(0);
        assert_eq!(found.needs, Some(expected), "{heading}");
        assert!(found.problems[0].text.contains(part), "{:?}", found.problems);
    };
    let period = WideNeeds { periods: true, grade: false, grades: vec![] };
    check("Støtte fra lærer.7. årstrinn.Score", period.clone(), "hvilket skoleår");
    check("Grunnskolepoeng", period, "hvilket skoleår");
    let grade = WideNeeds { periods: false, grade: true, grades: vec![7, 10] };
    check("2025-26.Motivasjon.Score", grade, "hvilket trinn");
}

#[test]
fn all_questions_are_bullying_only_beside_questions_about_it() {
    let bench = Bench::new();
    let other = "Organisasjonsnummer;EnhetNavn;2025-26.7. årstrinn.Alle spørsmål;Liker du skolearbeidet?\n9901;Vardehaug;4,1;3,9\n";
    let file = bench.file("a.csv", other.as_bytes());
    let found = preview(&bench, &read(&[file])).files.remove(0);
    // Nothing tells what it asks of, so that it is shown as a sheet for people to say it.
    assert!(found.sheet.is_some() && found.kind == FileKind::Sheet && found.tally.new == 0, "{:?}", found.problems);
    let beside = "Organisasjonsnummer;EnhetNavn;2025-26.Motivasjon.7. årstrinn.Alle spørsmål.Score;2025-26.Mobbing på skolen.7. årstrinn.Alle spørsmål.Andel mobbet\n9901;Vardehaug;4,1;3,9\n";
    let mut bench = Bench::new();
    let file = bench.file("a.csv", beside.as_bytes());
    bench.import(&[file]);
    assert_eq!(points(&bench, "9901", "eu.motivasjon.7")[0].value, Some(4.1));
    assert_eq!(points(&bench, "9901", "eu.mobbing.7")[0].value, Some(3.9));
}

#[test]
fn participation_in_the_store_gives_a_wide_share_its_number() {
    let mut bench = Bench::new();
    let took_part = serde_json::json!([{ "Organisasjonsnummer": "999000011", "EnhetNavn": "Åsøy skole", "Skoleaarnavn": "2025-26",
        "Trinnnavn": "7. årstrinn", "AndelDeltatt": "90,0", "AntallBesvart": "36", "AntallInvitert": "40" }]);
    let file = bench.file("deltakelse.json", took_part.to_string().as_bytes());
    bench.import(&[file]);
    let mut batch = read(&[bullying(&bench)]);
    batch.answer_wide(0, year("2025-26"), Some(7));
    commit(&mut bench, &batch);
    assert_eq!(points(&bench, "999000011", "eu.mobbing.7")[0].n, Some(36));
    let before = contents(bench.store.folder());
    assert!(commit(&mut bench, &batch).nothing_new);
    assert_eq!(contents(bench.store.folder()), before);
}

#[test]
fn provisional_years_are_said() {
    let bench = Bench::new();
    let text = "Organisasjonsnummer;EnhetNavn;Foreløpige tall 2025-26.Alle eierformer.Alle kjønn.Grunnskolepoeng\r\n9901;Vardehaug;41,9\r\n990;Feil;41\r\n";
    let file = bench.file("a.csv", text.as_bytes());
    let found = preview(&bench, &read(&[file])).files.remove(0);
    assert_eq!(found.problems[0].text, "Tallene for 2025–26 er foreløpige.");
    assert_eq!(found.problems[1].row, Some(3), "lines that end with CRLF are counted as an editor does");
}

/// By hand: semicolons, four shares a row.
#[test]
fn no_cell_of_the_real_excerpt_differs() {
    let below = "data/wide-excerpts/mobbing-bergen.csv";
    let Some(path) = common::real("no_cell_of_the_real_excerpt_differs", below) else { return };
    let mut bench = Bench::new();
    let mut batch = read(std::slice::from_ref(&path));
    assert_eq!(preview(&bench, &batch).files[0].needs.as_ref().map(|n| (n.periods, n.grade)), Some((true, true)));
    batch.answer_wide(0, year("2024-25"), Some(7));
    let report = commit(&mut bench, &batch);
    let text = std::fs::read_to_string(path).unwrap();
    let mut cells = 0;
    for line in text.lines().skip(1) {
        let fields: Vec<&str> = line.split(';').collect();
        for (text, id) in fields[2..].iter().zip(["mobbing", "mobbing-elever", "mobbing-voksne", "mobbing-digital"]) {
            let found = &points(&bench, fields[0], &format!("eu.{id}.7"))[0];
            assert_eq!((found.period.to_string().as_str(), found.n), ("2024-25", None));
            assert_eq!(found.value, text.replace(',', ".").parse().ok(), "{line}");
            let status = match *text {
                "*" => Status::Suppressed,
                "" => Status::NotOffered,
                _ => Status::Ok,
            };
            assert_eq!(found.status, status, "{line}");
            cells += 1;
        }
    }
    assert_eq!((cells, report.total.new), (18 * 4, 18 * 4));
    assert_eq!(report.files[0].problem_count, 1, "that nothing says how many answered");
}
