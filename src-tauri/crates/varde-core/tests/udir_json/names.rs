//! Units that a file only names.

use std::ops::ControlFlow;

use serde_json::json;
use varde_core::language::Language;
use varde_core::store::Operation;

use super::common::{Bench, contents, now, read};
use super::{SCHOOL, answer, said};

#[test]
fn names_alone_are_matched_asked_and_remembered() {
    let mut bench = Bench::new();
    let full = |code: &str, name: &str| {
        answer("Trivsel", "Alle spørsmål", ["4,2", "0,8", "41"], &[("Organisasjonsnummer", code), ("EnhetNavn", name)])
    };
    bench.put_json("a.json", &[full(SCHOOL, "Åsøy skole"), full("999000022", "Nesset skole")]);
    let trimmed = |name: &str, score: &str| {
        json!({ "Spoersmaalgruppe": "Motivasjon", "Spoersmaalnavn": "Alle spørsmål", "Skoleaarnavn": "2025-26",
            "Trinnnavn": "7. årstrinn", "Score": score, "Standardavvik": "0,9", "AntallBesvart": "40", "EnhetNavn": name })
    };
    let file = bench.json(
        "b.json",
        &[trimmed("åsøy  skule", "3,6"), trimmed("Nesset oppvekstsenter ", "3,5"), trimmed("Vik", "3,4")],
    );
    let go_on = &mut |_: varde_core::import::Progress<'_>| ControlFlow::Continue(());
    let mut batch = read(&[file]);
    let before = contents(bench.store.folder());
    let preview = batch.preview(&bench.store, Language::Nb, go_on).unwrap();
    let asked: Vec<(&str, Vec<&str>)> = preview.files[0]
        .questions
        .iter()
        .map(|q| (q.name.as_str(), q.candidates.iter().map(|c| c.id.as_str()).collect()))
        .collect();
    assert_eq!(asked, [("Nesset oppvekstsenter", vec!["999000022"]), ("Vik", vec![])]);
    assert_eq!(preview.files[0].questions[0].candidates[0].kommune.as_deref(), Some("Vardehaug"));
    let texts = said(&preview.files[0]);
    assert_eq!(texts[0], "1 navn er funnet igjen blant enhetene i Vardehaug.");
    assert!(texts[1].starts_with("2 navn er ikke til å kjenne igjen"), "{texts:?}");
    assert!(texts[1].ends_with("2 resultater er ikke lagret så lenge."), "{texts:?}");
    assert_eq!((preview.total.new, preview.files[0].refused), (1, false));

    batch.answer_names([("Nesset  oppvekstsenter".to_owned(), "999000022".parse().ok()), ("Vik".to_owned(), None)]);
    let answered = batch.preview(&bench.store, Language::Nb, go_on).unwrap();
    assert_eq!(contents(bench.store.folder()), before, "a preview writes nothing");
    assert_eq!((answered.total.new, answered.files[0].questions.len()), (2, 0));
    let report = batch.commit(&mut bench.store, now(), Language::Nb, go_on).unwrap().value;
    assert_eq!((report.total.new, &report.files), (2, &answered.files));
    assert_eq!(bench.point(SCHOOL, "eu.motivasjon.7").unwrap().0, Some(3.6));
    assert_eq!(bench.point("999000022", "eu.motivasjon.7").unwrap().0, Some(3.5));
    let names: Vec<_> = bench.store.units().unwrap().into_iter().map(|u| u.name).collect();
    assert!(names.contains(&"Nesset skole".to_owned()), "a unit keeps its name: {names:?}");

    let next = bench.json("c.json", &[trimmed("Nesset oppvekstsenter", "3,9"), trimmed("Vik", "3,4")]);
    let again = bench.preview(&[next]);
    assert_eq!((again.total.changed, again.files[0].questions.len()), (1, 0), "answers are kept");
    bench.store.undo().unwrap().unwrap();
    assert_eq!(bench.store.reader().unit_names().unwrap().len(), 0, "one step takes the answers back too");
    assert_eq!(contents(bench.store.folder()), before);
}

#[test]
fn a_school_without_its_number_is_looked_for_in_its_kommune_and_lies_nowhere_till_it_is_found() {
    let of = |code: &str, name: &str, kommune: &str| {
        let own = [("Organisasjonsnummer", code), ("EnhetNavn", name), ("Kommunekode", kommune)];
        answer("Trivsel", "Alle spørsmål", ["4,2", "0,8", "41"], &own)
    };
    let mut bench = Bench::new();
    let rows = [
        of(SCHOOL, "Haugen skole", "9901"),
        of("999000022", "Haugen skole", "9902"),
        of("", "Haugen skule", "9902"),
        of("", "Vik skole", "9902"),
    ];
    let report = bench.put_json("a.json", &rows);
    assert_eq!((report.total.new, report.files[0].questions.len()), (2, 1));
    assert_eq!(report.files[0].questions[0].name, "Vik skole");
    // What people said of the name elsewhere does not move a school out of the kommune that the file names.
    let told = [("Haugen skule".to_owned(), SCHOOL.parse().ok())].into_iter().collect();
    bench.store.answer_names(&told, now()).unwrap();
    assert!(bench.put_json("b.json", &rows).nothing_new);
    assert_eq!(bench.store.history(1).unwrap()[0].operation, Operation::AnswerNames { names: 1 });
    bench.store.undo().unwrap().unwrap();
    assert!(bench.store.reader().unit_names().unwrap().is_empty());
    assert_eq!(bench.store.check().unwrap().problems, [""; 0]);
}

#[test]
fn only_open_names_wait_and_say_so() {
    let bench = Bench::new();
    let rows =
        [json!({ "Spoersmaalgruppe": "Motivasjon", "Spoersmaalnavn": "Alle spørsmål", "Skoleaarnavn": "2025-26",
        "TrinnKode": 7, "Score": "3,6", "EnhetNavn": "Åsøy skole" })];
    let file = bench.json("a.json", &rows);
    let mut batch = read(&[file]);
    let go_on = &mut |_: varde_core::import::Progress<'_>| ControlFlow::Continue(());
    let preview = batch.preview(&bench.store, Language::Nb, go_on).unwrap();
    assert_eq!(preview.summary, "Varde må få vite mer om fila før den kan lagres. Ingenting er endret.");
    assert!(!preview.files[0].refused && preview.nothing_new);
    // A number that the store does not know becomes a unit by the name of the file.
    batch.answer_names([("Åsøy skole".to_owned(), SCHOOL.parse().ok())]);
    let mut store = bench.store;
    batch.commit(&mut store, now(), Language::Nb, go_on).unwrap();
    assert_eq!(store.units().unwrap()[0].name, "Åsøy skole");
}
