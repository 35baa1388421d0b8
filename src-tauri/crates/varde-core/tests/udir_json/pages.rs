//! What Udir's web pages get.

use std::ops::ControlFlow;

use serde_json::{Value, json};
use varde_core::import::FileKind;
use varde_core::language::Language;
use varde_core::observation::Status;

use super::common::{Bench, now, read};
use super::said;

/// Columns from the top downwards, each name with the columns that it stands above.
fn page(hierarchy: &[&str], columns: &[&[(&str, u32)]], rows: &[(&str, &str, &str, &[&str])]) -> Value {
    let level = |names: &&[(&str, u32)]| {
        names.iter().map(|(name, count)| json!({ "name": name, "columnCount": count })).collect::<Vec<_>>()
    };
    let row = |(name, code, id, data): &(&str, &str, &str, &[&str])| json!({ "navn": name, "kode": code, "id": id, "data": data });
    json!({
        "_note": "laget av prosjektet",
        "metadata": { "rowHierarchy": hierarchy, "columns": columns.iter().map(level).collect::<Vec<_>>() },
        "rows": rows.iter().map(row).collect::<Vec<_>>(),
    })
}

#[test]
fn rows_of_units_are_a_wide_table() {
    let columns: [&[(&str, u32)]; 6] = [
        &[("2024-25", 3), ("2025-26", 3)],
        &[("Lesing", 6)],
        &[("5. årstrinn", 6)],
        &[("Alle eierformer", 6)],
        &[("Alle kjønn", 6)],
        &[
            ("Skalapoeng", 1),
            ("Usikkerhet", 1),
            ("Antall elever deltatt", 1),
            ("Skalapoeng", 1),
            ("Usikkerhet", 1),
            ("Antall elever deltatt", 1),
        ],
    ];
    let rows: [(&str, &str, &str, &[&str]); 4] = [
        ("Eksempelfylket", "99", "1.9", &["48", "0,3", "3 334", "49", "0,3", "3 401"]),
        ("Vardehaug", "9901", "1.9.7", &["47", "1,8", "90", "*", "*", "*"]),
        ("Åsøy skole", "999000011", "1.9.7.3", &["46", "2,8", "36", "-", "-", "0"]),
        ("Kort", "9902", "1.9.8", &["46"]),
    ];
    let mut bench = Bench::new();
    let hierarchy = ["Nasjonalt", "Fylke", "Kommune", "Enhet"];
    let file = bench.file("np.json", page(&hierarchy, &columns, &rows).to_string().as_bytes());
    let report = bench.import(&[file]);
    let file = &report.files[0];
    assert_eq!(
        (file.kind, file.what.as_str()),
        (FileKind::UdirJson, "Nasjonale prøver på 5. trinn fra Utdanningsdirektoratet, skoleårene 2024–25 og 2025–26")
    );
    assert_eq!(said(file), ["Raden er ikke skrevet som de andre. Den er ikke lagret."]);
    assert_eq!((report.total.new, file.advice.len()), (6, 1));
    let key = "np.lesing.5.skalapoeng";
    let statuses = |code: &str| bench.points(code, key).into_iter().map(|p| (p.status, p.n)).collect::<Vec<_>>();
    assert_eq!(statuses("9901"), [(Status::Ok, Some(90)), (Status::Suppressed, None)]);
    assert_eq!(statuses("999000011"), [(Status::Ok, Some(36)), (Status::NoneTookPart, Some(0))]);
    assert_eq!(bench.points("99", key)[0].n, Some(3_334));
    let school = bench.store.units().unwrap().into_iter().find(|u| u.id == "999000011").unwrap();
    assert_eq!(school.kommunenummer.as_deref(), Some("9901"), "a row lies in the one that its id begins with");
}

#[test]
fn rows_of_questions_are_of_the_unit_in_the_heading() {
    let columns = |kommune: &'static str, school: &'static str| -> Vec<Vec<(&'static str, u32)>> {
        ["2025-26", "Hele landet", "Eksempelfylket", kommune, school, "7. årstrinn", "Alle eierformer", "Alle kjønn"]
            .iter()
            .map(|name| vec![(*name, 3)])
            .chain([vec![("Score", 1), ("Standardavvik", 1), ("Antall besvart", 1)]])
            .collect()
    };
    let of = |kommune, school, rows: &[(&str, &str, &str, &[&str])]| {
        let columns = columns(kommune, school);
        let columns: Vec<&[(&str, u32)]> = columns.iter().map(Vec::as_slice).collect();
        page(&["Indikator", "Spørsmål"], &columns, rows).to_string()
    };
    let rows: [(&str, &str, &str, &[&str]); 3] = [
        ("Motivasjon", "EUIndeks_1", "41", &["3,6", "0,9", "41"]),
        ("Liker du skolearbeidet?", "EUSpoersmaal_Q1", "41.3", &["3,3", "0,8", "41"]),
        ("Noe annet", "EUIndeks_2", "42", &["3,3", "0,8", "41"]),
    ];
    let mut bench = Bench::new();
    bench.put("np.csv", "2025-26", &[("9901", ["47", "1,8", "90"]), ("999000011", ["46", "2,8", "36"])]);
    let files = [
        bench.file("a.json", of("Vardehaug", "Alle skoler", &rows).as_bytes()),
        bench.file("b.json", of("Vardehaug", "Åsøy skole", &rows).as_bytes()),
    ];
    let report = bench.import(&files);
    assert_eq!((report.total.new, report.files[0].questions.len(), report.files[1].questions.len()), (4, 0, 0));
    assert!(
        said(&report.files[0])[1].starts_with("1 rad om «Noe annet» er ikke lagret"),
        "{:?}",
        said(&report.files[0])
    );
    for code in ["9901", "999000011"] {
        assert_eq!(bench.point(code, "eu.motivasjon.7"), Some((Some(3.6), Some(41), Status::Ok)));
        assert_eq!(bench.point(code, "eu.motivasjon.7.liker-du-skolearbeidet").unwrap().0, Some(3.3));
    }
    // A kommune that nothing is known of is asked about by its level.
    let unknown = bench.file("c.json", of("Nesset", "Alle skoler", &rows).as_bytes());
    let mut batch = read(&[unknown]);
    let go_on = &mut |_: varde_core::import::Progress<'_>| ControlFlow::Continue(());
    let asked = batch.preview(&bench.store, Language::Nb, go_on).unwrap().files.remove(0).questions;
    assert_eq!((asked.len(), asked[0].name.as_str()), (1, "Nesset kommune"));
    batch.answer_names([(asked[0].name.clone(), "9902".parse().ok())]);
    batch.commit(&mut bench.store, now(), Language::Nb, go_on).unwrap();
    assert_eq!(bench.point("9902", "eu.motivasjon.7").unwrap().0, Some(3.6));
}
