//! Skoleporten's old report builder. The small reports are made by the project; the real one lies beside it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::ControlFlow;

use common::{Bench, contents, now, read};
use proptest::prelude::*;
use varde_core::import::{FileKind, FilePreview, Severity};
use varde_core::language::Language;
use varde_core::observation::{Point, Status};
use varde_core::page::picture;

const HEADING: &str =
    "Enhetsnavn;Skoletype;Vurderingsområde;Statistikk;Indikator/delskår;Periode;Eierform;Trinn;Kjønn;Verdi;Måleenhet";

fn report(rows: &[&str]) -> Vec<u8> {
    let mut text = format!("\u{feff}{HEADING}\r\n");
    rows.iter().for_each(|row| text.extend([*row, "\r\n"]));
    text.into_bytes()
}

/// A row of a test in 5. trinn.
fn row(unit: &str, subject: &str, year: &str, gender: &str, value: &str) -> String {
    format!(
        "{unit};Grunnskole;Læringsresultater;Nasjonale prøver 5. trinn;{subject};{year};Offentlig;Trinn 5;{gender};{value};Skalapoeng"
    )
}

fn points(bench: &Bench, code: &str, key: &str) -> Vec<Point> {
    let indicator = varde_core::indicator::catalogue().indicator(key).unwrap();
    picture::series(&bench.store, &code.parse().unwrap(), indicator).unwrap().unwrap_or_default()
}

fn said(file: &FilePreview) -> Vec<&str> {
    file.problems.iter().map(|p| p.text.as_str()).collect()
}

/// A store that knows two schools of one kommune.
fn with_schools() -> Bench {
    let mut bench = Bench::new();
    let heading = "EnhetNivaa;Fylkekode;Kommunekode;Organisasjonsnummer;Fylke;Kommune;EnhetNavn;2025-26.Lesing.5. årstrinn.Alle eierformer.Alle kjønn.Skalapoeng";
    let line = |code: &str, name: &str| format!("4;99;9901;{code};Eksempelfylket;Vardehaug;{name};47\n");
    let text = format!("{heading}\n{}{}", line("999000011", "Åsøy skole"), line("999000022", "Nesset sentralskule"));
    let file = bench.file("np.csv", text.as_bytes());
    bench.import(&[file]);
    bench
}

#[test]
fn withdrawn_results_load_as_withdrawn_and_never_join_a_trend() {
    let mut bench = with_schools();
    let rows = [
        row("Åsøy skole", "Lesing", "2014-2015", "Begge kjønn", "53"),
        row("Åsøy skole", "Lesing", "2014-2015", "Jenter", "52"),
        row("Nesset sentralskole", "Lesing", "2020-2021", "Begge kjønn", "."),
        "Åsøy skole;Grunnskole;Læringsresultater;Grunnskolepoeng;Grunnskolepoeng;2017-2018;Offentlig;Trinn 10;Begge kjønn;41,5;Grunnskolepoeng".to_owned(),
        "Åsøy skole;Grunnskole;Læringsmiljø;Elevundersøkelsen;Støtte fra lærerne;2015-2016;Offentlig;Trinn 7;Begge kjønn;4,3;Gjennomsnitt".to_owned(),
        "Åsøy skole;Grunnskole;Læringsmiljø;Elevundersøkelsen;Mobbing på skolen;2015-2016;Offentlig;Trinn 7;Begge kjønn;6,3;Andel (prosent)".to_owned(),
        "Åsøy skole;Grunnskole;Læringsmiljø;Elevundersøkelsen;Mobbing på skolen;2012-2013;Offentlig;Trinn 7;Begge kjønn;1,3;Gjennomsnitt".to_owned(),
        "Åsøy skole;Grunnskole;Læringsresultater;Nasjonale prøver 5. trinn 2009-2013;Lesing;2012-2013;Offentlig;Trinn 5;Begge kjønn;2,1;Gjennomsnittspoeng med én desimal (1-3)".to_owned(),
        "Åsøy skole;Grunnskole;Læringsresultater;Nasjonale prøver ungdomstrinn;Lesing avgiverskole (Kun skolenivå);2014-2015;Offentlig;Trinn 8;Begge kjønn;56;Skalapoeng".to_owned(),
        "Åsøy skole;Grunnskole;Ressurser;Lærertetthet;Lærertetthet 1.-4. trinn;2014-2015;Offentlig;Alle trinn;Begge kjønn;14;Antall".to_owned(),
    ];
    let rows: Vec<&str> = rows.iter().map(String::as_str).collect();
    let file = bench.file("rapport.txt", &report(&rows));
    let before = contents(bench.store.folder());
    let done = bench.import(std::slice::from_ref(&file));
    let found = &done.files[0];
    assert_eq!((found.kind, found.encoding.as_str()), (FileKind::Skoleporten, "UTF-8 (BOM), ;"));
    assert_eq!(
        found.what,
        "Nasjonale prøver på 5. trinn, Elevundersøkelsen på 7. trinn og Grunnskolepoeng fra Skoleporten, skoleårene \
         2014–15, 2015–16, 2017–18 og 2020–21"
    );
    let begins = [
        "2 navn er funnet igjen blant enhetene i Vardehaug.",
        "1 rad på skalaen «Gjennomsnitt» er ikke lagret",
        "1 rad på skalaen «Gjennomsnittspoeng med én desimal (1-3)» er ikke lagret",
        "1 rad om avgiverskole er ikke lagret",
        "1 rad om «Lærertetthet: Lærertetthet 1.-4. trinn» er ikke lagret",
        "1 resultat er et punktum i fila.",
    ];
    let mut texts = said(found);
    let share = texts.remove(1);
    assert!(share.starts_with("Fila sier ikke hvor mange som svarte"), "{share}");
    assert!(texts.len() == begins.len() && texts.iter().zip(begins).all(|(t, b)| t.starts_with(b)), "{texts:#?}");
    assert_eq!(done.total.new, 6);

    let reading = points(&bench, "999000011", "np.lesing.5.skalapoeng");
    assert_eq!(
        (reading[0].status, reading[0].value, reading[0].segment.as_deref()),
        (Status::Withdrawn, None, Some("2014"))
    );
    assert_eq!((reading[1].period.to_string().as_str(), reading[1].value), ("2025-26", Some(47.0)));
    assert_eq!(points(&bench, "999000022", "np.lesing.5.skalapoeng")[0].status, Status::NotOffered);
    assert_eq!(points(&bench, "999000011", "gsp.10")[0].value, Some(41.5));
    assert_eq!(points(&bench, "999000011", "eu.stotte.7")[0].value, Some(4.3));
    assert_eq!(points(&bench, "999000011", "eu.mobbing.7")[0].value, Some(6.3));
    assert!(bench.import(&[file]).nothing_new);
    bench.store.undo().unwrap().unwrap();
    assert_eq!(contents(bench.store.folder()), before);
}

#[test]
fn a_figure_of_statistikkbanken_stands_against_skoleportens() {
    let mut bench = with_schools();
    let rows = [("999000011", ["46", "2,1", "41"])];
    bench.put("b.csv", "2019-20", &rows);
    let told = row("Åsøy skole", "Lesing", "2019-2020", "Begge kjønn", "45");
    let file = bench.file("rapport.csv", &report(&[&told]));
    let done = bench.import(&[file]);
    assert!(done.nothing_new);
    assert!(said(&done.files[0])[1].starts_with("1 resultat er ikke endret"), "{:?}", said(&done.files[0]));
}

#[test]
fn larger_units_keep_their_owners_apart() {
    let mut bench = with_schools();
    let rows = [
        row("Vardehaug kommune", "Lesing", "2014-2015", "Begge kjønn", "53"),
        row("Vardehaug kommune", "Lesing", "2014-2015", "Begge kjønn", "54").replace("Offentlig", "Alle eierformer"),
        row("Nasjonalt", "Lesing", "2014-2015", "Begge kjønn", "50").replace("Offentlig", "Alle eierformer"),
    ];
    let rows: Vec<&str> = rows.iter().map(String::as_str).collect();
    let file = bench.file("rapport.csv", &report(&rows));
    let done = bench.import(&[file]);
    // The kommune has no row of its own in the store's file, but schools that lie in it.
    assert_eq!((done.total.new, said(&done.files[0]).len()), (3, 1), "{:?}", said(&done.files[0]));
    assert_eq!((done.total.kommuner, done.total.country), (1, 1));
}

#[test]
fn names_of_one_unit_that_disagree_are_said() {
    let mut bench = with_schools();
    let rows = [
        row("Åsøy skole", "Lesing", "2014-2015", "Begge kjønn", "53"),
        row("Åsøy barneskole", "Lesing", "2014-2015", "Begge kjønn", "51"),
        row("Åsøy barneskole", "Lesing", "2013-2014", "Begge kjønn", "50"),
    ];
    let rows: Vec<&str> = rows.iter().map(String::as_str).collect();
    let file = bench.file("rapport.csv", &report(&rows));
    let mut batch = read(&[file]);
    batch.answer_names([("Åsøy barneskole".to_owned(), "999000011".parse().ok())]);
    let go_on = &mut |_: varde_core::import::Progress<'_>| ControlFlow::Continue(());
    let done = batch.commit(&mut bench.store, now(), Language::Nb, go_on).unwrap().value;
    assert_eq!(done.total.new, 2);
    let odd = done.files[0].problems.iter().find(|p| p.severity == Severity::LeftOut).unwrap();
    assert_eq!(odd.text, "To navn betyr samme enhet, men har ulike tall for 1 resultat. De første er lagret.");
}

#[test]
fn what_is_odd_is_listed_by_row() {
    let mut bench = with_schools();
    let rows = [
        row("Åsøy skole", "Lesing", "2014", "Begge kjønn", "53"),
        row("Åsøy skole", "Lesing", "2014-2015", "Ukjent", "53"),
        row("", "Lesing", "2014-2015", "Begge kjønn", "53"),
        row("Åsøy skole", "Lesing", "2014-2015", "Begge kjønn", "95"),
        row("Åsøy skole", "Lesing", "2015-2016", "Begge kjønn", "femti"),
        row("Åsøy skole", "Lesing", "2016-2017", "Begge kjønn", "50"),
        row("Åsøy skole", "Lesing", "2016-2017", "Begge kjønn", "50"),
        "Åsøy skole;Grunnskole".to_owned(),
    ];
    let rows: Vec<&str> = rows.iter().map(String::as_str).collect();
    let file = bench.file("rapport.csv", &report(&rows));
    let done = bench.import(&[file]);
    let found: Vec<_> =
        done.files[0].problems.iter().skip(1).map(|p| (p.row, p.text.split(' ').next().unwrap())).collect();
    let expected = [
        (Some(3), "1"),
        (None, "1"),
        (Some(2), "«2014»"),
        (Some(4), "Raden"),
        (Some(5), "95"),
        (Some(6), "«femti»"),
        (Some(9), "Raden"),
    ];
    assert_eq!(found, expected);
    assert_eq!(done.total.new, 1);
}

/// By hand: semicolons, a figure a row.
#[test]
fn no_row_of_the_real_report_differs() {
    let name = "no_row_of_the_real_report_differs";
    let Some(path) = common::real(name, "data/skoleporten/rapportbygger-utdrag.csv") else { return };
    let Some(tests) = common::real(name, "data/udir-statistikkbanken") else { return };
    let mut bench = Bench::new();
    bench.import(&[tests]);
    let done = bench.import(std::slice::from_ref(&path));
    let file = &done.files[0];
    assert_eq!(file.what, "Nasjonale prøver på 5., 8. og 9. trinn fra Skoleporten, skoleårene 2014–15, 2015–16, 2016–17, 2017–18, 2018–19, 2019–20 og 2020–21".replace("5., 8. og 9. trinn", "5. trinn, 8. trinn og 9. trinn"));

    let text = std::fs::read_to_string(&path).unwrap();
    let (mut scale, mut delivering, mut dots) = (0, 0, 0);
    let mut expected: BTreeMap<(String, String, i64, String), Option<i64>> = BTreeMap::new();
    for line in text.trim_start_matches('\u{feff}').lines().skip(1) {
        let f: Vec<&str> = line.split(';').collect();
        if f[4].contains("avgiverskole") {
            delivering += 1;
        } else if f[10] != "Skalapoeng" {
            scale += 1;
        } else {
            dots += u32::from(f[9] == ".");
            let key = format!("np.{}.{}.skalapoeng", f[4].to_lowercase(), f[7].rsplit(' ').next().unwrap());
            let place = (f[0].to_owned(), key, f[5][..4].parse().unwrap(), f[8].to_owned());
            assert!(expected.insert(place, f[9].parse::<i64>().ok().map(|v| v * 1000)).is_none());
        }
    }
    assert_eq!((scale, delivering, expected.len()), (508, 78, 913));
    let texts = said(file);
    for part in ["508 rader på skalaen", "78 rader om avgiverskole", &format!("{dots} resultater er et punktum")] {
        assert!(texts.iter().any(|t| t.starts_with(part)), "{part}: {texts:#?}");
    }

    let names: BTreeSet<&String> = expected.keys().map(|k| &k.0).collect();
    let asked: Vec<&str> = file.questions.iter().map(|q| q.name.as_str()).collect();
    assert_eq!(names.len(), 10);
    let store = rusqlite::Connection::open(bench.store.folder().join("varde.db")).unwrap();
    let mut statement = store
        .prepare(
            "SELECT u.name, s.indicator, (o.key & 65535) >> 4, s.gender, o.value, o.n, k.code FROM observation o
             JOIN source f ON f.id = o.source_id AND f.kind = 'skoleporten'
             JOIN series s ON s.id = o.key >> 16 & 1048575 AND s.ownership = 0 JOIN unit u ON u.id = o.key >> 36
             JOIN unit k ON k.id = (SELECT kommune_id FROM unit_year WHERE key >> 16 = u.id LIMIT 1)",
        )
        .unwrap();
    let mut stored = BTreeMap::new();
    let mut rows = statement.query([]).unwrap();
    while let Some(row) = rows.next().unwrap() {
        let gender = ["Begge kjønn", "Jenter", "Gutter"][usize::from(row.get::<_, u8>(3).unwrap())];
        assert_eq!((row.get::<_, Option<i64>>(5).unwrap(), row.get::<_, String>(6).unwrap().as_str()), (None, "1103"));
        let place = (row.get::<_, String>(0).unwrap(), row.get(1).unwrap(), row.get(2).unwrap(), gender.to_owned());
        stored.insert(place, row.get::<_, Option<i64>>(4).unwrap());
    }
    // Schools whose names Statistikkbanken writes otherwise go by its names.
    let plain = |name: &str| {
        let name = name.to_lowercase().replace("skule", "skole");
        name.chars().filter(|c| c.is_alphanumeric()).collect::<String>()
    };
    let stored: BTreeMap<_, _> = stored.into_iter().map(|((name, a, b, c), v)| ((plain(&name), a, b, c), v)).collect();
    let expected: BTreeMap<_, _> = expected
        .into_iter()
        .filter(|((name, ..), _)| !asked.contains(&name.as_str()))
        .map(|((name, a, b, c), v)| ((plain(&name), a, b, c), v))
        .collect();
    eprintln!("asked: {:?}; {} rows compared", file.questions, expected.len());
    assert_eq!(stored.len(), expected.len());
    for (place, value) in &expected {
        assert_eq!(stored.get(place), Some(value), "{place:?}");
    }
    assert!(expected.len() > 700, "only {} rows were compared", expected.len());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn no_damage_makes_it_panic_or_lie(at in 0usize..700, bytes in proptest::collection::vec(any::<u8>(), 0..12), cut in any::<bool>()) {
        let rows = [row("Åsøy skole", "Lesing", "2014-2015", "Begge kjønn", "53"), row("Åsøy skole", "Regning", "2014-2015", "Jenter", ".")];
        let whole = report(&rows.iter().map(String::as_str).collect::<Vec<_>>());
        let at = at.min(whole.len());
        let mut damaged = whole[..at].to_vec();
        damaged.extend(&bytes);
        if !cut {
            damaged.extend(&whole[(at + bytes.len()).min(whole.len())..]);
        }
        let mut bench = with_schools();
        let file = bench.file("rapport.csv", &damaged);
        let done = bench.import(&[file]);
        prop_assert!(bench.store.check().unwrap().ok);
        prop_assert!(done.total.new <= 2);
    }
}
