//! Udir's saved answers about Elevundersøkelsen and nasjonale prøver. The figures are made up, in Udir's columns.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "udir_json/bullying.rs"]
mod bullying;
mod common;
#[path = "udir_json/names.rs"]
mod names;
#[path = "udir_json/pages.rs"]
mod pages;
#[path = "udir_json/real.rs"]
mod real;

use std::path::PathBuf;

use common::{Bench, contents, utf16};
use proptest::prelude::*;
use serde_json::{Map, Value, json};
use varde_core::import::{FileKind, FilePreview, ImportReport, Severity};
use varde_core::language::Language;
use varde_core::observation::{Point, Status};
use varde_core::page::picture;

pub const SCHOOL: &str = "999000011";

/// A row of one of the export tables, about 7. trinn in 2025–26 of one school unless `over` says otherwise.
pub fn row(over: &[(&str, &str)]) -> Value {
    let base = [
        ("Skoleaarnavn", "2025-26"),
        ("EnhetNivaa", "4"),
        ("Fylkekode", "99"),
        ("Fylke", "Eksempelfylket"),
        ("Kommunekode", "9901"),
        ("Kommune", "Vardehaug"),
        ("Organisasjonsnummer", SCHOOL),
        ("EnhetNavn", "Åsøy skole "),
        ("TrinnKode", "7"),
        ("Trinnnavn", "7. årstrinn"),
        ("EierformNavn", "Alle eierformer"),
    ];
    let mut row = Map::new();
    for (column, text) in base.iter().chain(over) {
        row.insert((*column).to_owned(), Value::from(*text));
    }
    Value::Object(row)
}

/// A row of table 148.
pub fn answer(group: &str, question: &str, cells: [&str; 3], over: &[(&str, &str)]) -> Value {
    let [score, deviation, answers] = cells;
    let own = [
        ("Spoersmaalgruppe", group),
        ("Spoersmaalnavn", question),
        ("Kjoenn", "Alle kjønn"),
        ("Score", score),
        ("Standardavvik", deviation),
        ("AntallBesvart", answers),
    ];
    row(&[&own[..], over].concat())
}

pub fn text(rows: &[Value]) -> String {
    serde_json::to_string_pretty(rows).unwrap()
}

impl Bench {
    pub fn json(&self, name: &str, rows: &[Value]) -> PathBuf {
        self.file(name, text(rows).as_bytes())
    }

    pub fn put_json(&mut self, name: &str, rows: &[Value]) -> ImportReport {
        let file = self.json(name, rows);
        self.import(&[file])
    }

    pub fn points(&self, code: &str, key: &str) -> Vec<Point> {
        let catalogue = self.store.catalogue().unwrap();
        let indicator = catalogue.indicator(key).unwrap_or_else(|| panic!("no {key}"));
        picture::series(&self.store, &code.parse().unwrap(), indicator).unwrap().unwrap_or_default()
    }

    /// Value, n and status of the only year.
    pub fn point(&self, code: &str, key: &str) -> Option<(Option<f64>, Option<u32>, Status)> {
        let points = self.points(code, key);
        assert!(points.len() <= 1, "{key}: {points:?}");
        points.first().map(|p| (p.value, p.n, p.status))
    }
}

pub fn said(file: &FilePreview) -> Vec<&str> {
    file.problems.iter().map(|p| p.text.as_str()).collect()
}

const QUESTIONS: [&str; 3] = ["Liker du skolearbeidet?", "Er du interessert i å lære?", "Gleder du deg til skolen?"];

#[test]
fn indices_and_their_questions_are_read() {
    let mut bench = Bench::new();
    let rows = [
        answer("Motivasjon", "Alle spørsmål", ["3,6", "0,9", "41"], &[]),
        answer("Motivasjon", QUESTIONS[0], ["3,3", "0,8", "41"], &[]),
        answer("Støtte fra lærer", "Støtte fra lærer", ["4,1", "0,7", "5 943"], &[]),
        answer("Trivsel", "", ["*", "*", "*"], &[("Spoersmaalgruppekode", "EUIndeks_1379")]),
        answer("Felles regler", "Alle spørsmål", ["", "", "0"], &[]),
    ];
    let report = bench.put_json("indikator.json", &rows);
    let file = &report.files[0];
    assert_eq!(file.what, "Elevundersøkelsen på 7. trinn fra Utdanningsdirektoratet, skoleåret 2025–26");
    assert_eq!((file.kind, file.encoding.as_str(), file.refused), (FileKind::UdirJson, "UTF-8, JSON", false));
    assert_eq!((file.problem_count, file.total_cells(), report.total.new), (0, 15, 5), "{:?}", file.problems);
    assert_eq!((report.total.schools, report.total.none_took_part), (1, 3));
    assert_eq!(bench.point(SCHOOL, "eu.motivasjon.7"), Some((Some(3.6), Some(41), Status::Ok)));
    let half_width = bench.points(SCHOOL, "eu.motivasjon.7")[0].half_width.unwrap();
    assert!((0.25..0.30).contains(&half_width), "from the SD of the answers: {half_width}");
    assert_eq!(bench.point(SCHOOL, "eu.stotte.7"), Some((Some(4.1), Some(5_943), Status::Ok)));
    assert_eq!(bench.point(SCHOOL, "eu.trivsel.7"), Some((None, None, Status::Suppressed)));
    assert_eq!(bench.point(SCHOOL, "eu.regler.7"), Some((None, Some(0), Status::NoneTookPart)));
    let question = "eu.motivasjon.7.liker-du-skolearbeidet";
    assert_eq!(bench.point(SCHOOL, question), Some((Some(3.3), Some(41), Status::Ok)));
    let catalogue = bench.store.catalogue().unwrap();
    assert_eq!(Language::Nb.indicator_name(catalogue.items("eu.motivasjon.7")[0]), "Liker du skolearbeidet?, 7. trinn");
    let unit = bench.store.units().unwrap().into_iter().find(|u| u.id == SCHOOL).unwrap();
    assert_eq!((unit.name.as_str(), unit.kommune.as_deref()), ("Åsøy skole", Some("Vardehaug")));

    let before = contents(bench.store.folder());
    assert!(bench.put_json("kopi.json", &rows).nothing_new);
    assert_eq!(contents(bench.store.folder()), before, "the same file twice changes nothing");
    bench.store.undo().unwrap().unwrap();
    assert!(!bench.store.has_units().unwrap() && bench.store.reader().own_indicators().unwrap().is_empty());
    bench.store.redo().unwrap().unwrap();
    assert_eq!(contents(bench.store.folder()), before);
}

trait Cells {
    fn total_cells(&self) -> u32;
}

impl Cells for FilePreview {
    /// The five kinds of cells add up to all of them.
    fn total_cells(&self) -> u32 {
        let t = self.tally;
        assert_eq!(t.cells, t.shown + t.suppressed + t.restricted + t.none_took_part + t.not_offered);
        t.cells
    }
}

#[test]
fn a_file_reads_the_same_however_it_is_written() {
    let rows = [
        answer("Motivasjon", "Alle spørsmål", ["3,6", "0,9", "41"], &[]),
        answer("Motivasjon", "Alle spørsmål", ["3,9", "0,8", "12"], &[("Kjoenn", "Jente")]),
    ];
    let plain = text(&rows);
    let numbers = plain.replace("\"41\"", "41").replace("\"0,9\"", "0.9").replace("\"4\"", "4");
    for (how, bytes) in [
        ("UTF-8", plain.clone().into_bytes()),
        ("with a mark", format!("\u{feff}{plain}").into_bytes()),
        ("UTF-16", utf16(&format!("\u{feff}{plain}"))),
        ("one line", serde_json::to_string(&rows).unwrap().into_bytes()),
        ("numbers", numbers.into_bytes()),
        ("escaped", plain.replace('ø', "\\u00f8").into_bytes()),
        ("wrapped", json!({ "antall": 2, "sider": [1], "data": { "rader": rows } }).to_string().into_bytes()),
    ] {
        let mut bench = Bench::new();
        let file = bench.file("svar.csv", &bytes);
        let report = bench.import(&[file]);
        assert_eq!(report.files[0].problems, [], "{how}");
        assert_eq!(bench.point(SCHOOL, "eu.motivasjon.7"), Some((Some(3.6), Some(41), Status::Ok)), "{how}");
        assert_eq!(report.total.new, 2, "girls are a series of their own: {how}");
    }
}

#[test]
fn nothing_is_counted_twice_and_contradictions_are_not_stored() {
    let mut bench = Bench::new();
    let twice = answer("Trivsel", "Alle spørsmål", ["4,2", "0,8", "41"], &[]);
    let rows = [
        twice.clone(),
        answer("Mestring", "Alle spørsmål", ["3,9", "0,7", "41"], &[]),
        twice,
        answer("Mestring", "Alle spørsmål", ["3,8", "0,7", "41"], &[]),
        answer("Mestring", "Alle spørsmål", ["3,9", "0,7", "41"], &[("EierformNavn", "Offentlig eiet")]),
    ];
    let report = bench.put_json("a.json", &rows);
    let file = &report.files[0];
    assert_eq!(
        said(file),
        [
            "1 resultat står én gang til med de samme tallene. Det er lagret én gang.",
            "Åsøy skole har to ulike tall for det samme. Ingen av dem er lagret, for det er ikke til å vite hvilket som \
             gjelder.",
        ]
    );
    let lines = text(&rows).lines().position(|l| l.contains("\"3,8\"")).unwrap() as u32;
    let row = file.problems[1].row.unwrap();
    assert!((lines - 20..=lines).contains(&row), "{row} is where the fourth row begins, before {lines}");
    assert_eq!((report.total.new, file.tally.cells), (2, 6));
    assert_eq!(bench.point(SCHOOL, "eu.mestring.7"), None);
    assert_eq!(bench.point(SCHOOL, "eu.trivsel.7"), Some((Some(4.2), Some(41), Status::Ok)));
}

#[test]
fn what_is_left_out_is_said_once_a_kind() {
    let mut bench = Bench::new();
    let of = |group: &str, over: &[(&str, &str)]| answer(group, "Alle spørsmål", ["4,2", "0,8", "41"], over);
    let rows = [
        of("Trivsel", &[]),
        of("Trivsel", &[("Trinnnavn", "Videregående trinn 1"), ("TrinnKode", "11")]),
        of("Motivasjon", &[("Trinnnavn", "Videregående trinn 1"), ("TrinnKode", "11")]),
        of("Trivsel", &[("GruppeNavn", "7A"), ("GruppeNivaa", "2")]),
        of("Trivsel", &[("Kjoenn", "Ukjent")]),
        of("Utdanning og yrkesveiledning", &[]),
        of("Utdanning og yrkesveiledning", &[("Kjoenn", "Jente")]),
        of("Trivsel", &[("Skoleaarnavn", "i fjor")]),
        of("Trivsel", &[("Organisasjonsnummer", ""), ("EnhetNavn", ""), ("Kommunekode", "")]),
        answer("Motivasjon", "Alle spørsmål", ["7,2", "0,8", "41"], &[]),
        answer("Mestring", "Alle spørsmål", ["fire", "0,8", "41"], &[]),
        json!({ "Score": "4,2" }),
        json!(["ingen rad"]),
    ];
    let report = bench.put_json("a.json", &rows);
    let file = &report.files[0];
    let begins = [
        "2 rader om Videregående trinn 1 er ikke lagret.",
        "1 rad der GruppeNavn er «7A», er ikke lagret",
        "1 rad der Kjoenn er «Ukjent», er ikke lagret",
        "2 rader om «Utdanning og yrkesveiledning» er ikke lagret",
        "«i fjor» er ikke et skoleår.",
        "Raden sier ikke hvilken enhet den gjelder.",
        "7,2 er utenfor det som er mulig (1–5).",
        "«fire» er ikke et tall.",
        "Raden er ikke skrevet som de andre.",
        "Raden er ikke skrevet som de andre.",
    ];
    let texts = said(file);
    assert_eq!(texts.len(), begins.len(), "{texts:#?}");
    for (text, begin) in texts.iter().zip(begins) {
        assert!(text.starts_with(begin), "{text} / {begin}");
    }
    assert!(file.problems.iter().all(|p| p.severity == Severity::LeftOut && p.row.is_some()));
    assert_eq!((report.total.new, file.problem_count), (1, 10));
}

#[test]
fn an_index_that_the_file_lacks_is_computed_only_whole_and_says_so() {
    let of = |value: &str, question: usize, over: &[(&str, &str)]| {
        answer("Motivasjon", QUESTIONS[question], [value, "0,8", "41"], over)
    };
    let other = [("Organisasjonsnummer", "999000022"), ("EnhetNavn", "Nesset skole")];
    let rows = [
        of("3,3", 0, &[]),
        of("3,7", 1, &[]),
        of("3,9", 2, &[]),
        of("3,3", 0, &other),
        of("3,7", 1, &other),
        answer("Trivsel", "Trives du på skolen?", ["4,2", "0,8", "41"], &[]),
    ];
    let mut bench = Bench::new();
    let report = bench.put_json("a.json", &rows);
    assert_eq!(
        said(&report.files[0]),
        [
            "Motivasjon, 7. trinn: fila har spørsmålene, men ikke indeksen. Varde har regnet ut 1 resultat som \
             gjennomsnittet av alle spørsmålene. Det kan avvike 0,1 fra Utdanningsdirektoratets eget tall.",
            "Motivasjon, 7. trinn: fila har verken indeksen eller alle spørsmålene for 1 resultat. Varde regner den ikke \
             ut.",
            "Trivsel, 7. trinn: fila har spørsmålene, men ikke indeksen. Varde har regnet ut 1 resultat som \
             gjennomsnittet av alle spørsmålene. Det kan avvike 0,1 fra Utdanningsdirektoratets eget tall.",
        ]
    );
    assert!(report.files[0].problems.iter().all(|p| p.severity == Severity::Note));
    assert_eq!(bench.point(SCHOOL, "eu.motivasjon.7"), Some((Some(3.6), None, Status::Ok)));
    assert_eq!(bench.points(SCHOOL, "eu.motivasjon.7")[0].half_width, None);
    assert_eq!(bench.point("999000022", "eu.motivasjon.7"), None);
    assert_eq!(bench.point(SCHOOL, "eu.trivsel.7"), Some((Some(4.2), Some(41), Status::Ok)));

    // Udir's own figure takes the place of the computed one, and keeps it.
    let own = answer("Motivasjon", "Alle spørsmål", ["3,7", "0,9", "40"], &[]);
    assert_eq!(bench.put_json("b.json", &[own]).total.changed, 1);
    let again = bench.put_json("c.json", &rows);
    assert!(again.nothing_new);
    assert!(said(&again.files[0])[0].starts_with("1 resultat er ikke endret"), "{:?}", said(&again.files[0]));
    assert_eq!(bench.point(SCHOOL, "eu.motivasjon.7"), Some((Some(3.7), Some(40), Status::Ok)));
}

#[test]
fn themes_bring_their_questions_and_not_their_means() {
    let theme = |question: &str, over: &[(&str, &str)]| {
        let own = [
            ("Temanavn", "Motivasjon"),
            ("Spoersmaalnavn", question),
            ("SvaralternativNavn", "Alle svaralternativer"),
            ("Score", "3,3"),
            ("Standardavvik", "0,8"),
            ("AntallBesvart", "41"),
        ];
        row(&[&own[..], over].concat())
    };
    let mut bench = Bench::new();
    let rows = [
        theme("Alle spørsmål", &[]),
        theme(QUESTIONS[0], &[]),
        theme(QUESTIONS[0], &[("SvaralternativNavn", "Svært godt")]),
        theme("Er maten god?", &[("Temanavn", "Mat")]),
    ];
    let report = bench.put_json("tema.json", &rows);
    let begins = [
        "1 rad om temaet «Motivasjon» som helhet er ikke lagret",
        "1 rad der SvaralternativNavn er «Svært godt»",
        "1 rad om «Mat» er ikke lagret",
        "Motivasjon, 7. trinn: fila har verken indeksen",
    ];
    let texts = said(&report.files[0]);
    assert!(texts.len() == 4 && texts.iter().zip(begins).all(|(t, b)| t.starts_with(b)), "{texts:#?}");
    assert_eq!(report.total.new, 1);
    assert_eq!(bench.point(SCHOOL, "eu.motivasjon.7.liker-du-skolearbeidet").unwrap().0, Some(3.3));
}

#[test]
fn larger_units_and_provisional_years_are_known() {
    let mut bench = Bench::new();
    let of = |over: &[(&str, &str)]| {
        let year = [("Skoleaarnavn", "Foreløpige tall 2025-26"), ("EnhetNavn", "Alle skoler")];
        answer("Trivsel", "Alle spørsmål", ["4,2", "0,8", "41"], &[&year[..], over].concat())
    };
    let rows = [
        of(&[("EnhetNivaa", "1"), ("Organisasjonsnummer", "I")]),
        of(&[("EnhetNivaa", "2"), ("Organisasjonsnummer", "")]),
        of(&[("EnhetNivaa", "3"), ("Organisasjonsnummer", "9901")]),
    ];
    let report = bench.put_json("a.json", &rows);
    assert_eq!(said(&report.files[0]), ["Tallene for 2025–26 er foreløpige."]);
    let mut units: Vec<_> = bench.store.units().unwrap().into_iter().map(|u| (u.id, u.name)).collect();
    units.sort();
    let expected = [("99", "Eksempelfylket"), ("9901", "Vardehaug"), ("I", "Hele landet")];
    assert_eq!(units, expected.map(|(id, name)| (id.to_owned(), name.to_owned())));
    assert_eq!((report.total.country, report.total.fylker, report.total.kommuner), (1, 1, 1));
}

/// Text, and a part of what is said.
#[test]
fn other_json_is_explained_and_nothing_is_stored() {
    let whole = text(&[answer("Trivsel", "Alle spørsmål", ["4,2", "0,8", "41"], &[])]);
    let check = |bytes: &str, part: &str| {
        let mut bench = Bench::new();
        let file = bench.file("a.json", bytes.as_bytes());
        let report = bench.import(&[file]);
        let texts = said(&report.files[0]);
        assert!(report.files[0].refused && texts[0].contains(part), "{bytes}: {texts:?}");
        assert!(!bench.store.has_units().unwrap());
    };
    check(&whole[..whole.len() / 2], "kuttet eller ødelagt ved linje");
    check("{\"navn\": \"Ola\"}", "verken et svar fra Utdanningsdirektoratet");
    check("[{\"navn\": \"Ola\"}, {\"navn\": \"Kari\"}]", "verken et svar fra Utdanningsdirektoratet");
    check("[1, 2, 3]", "verken et svar");
    check("[]", "ingen rader");
    check("{\"metadata\": {}, \"rows\": []}", "verken et svar");
    check(&"[".repeat(100_000), "kuttet eller ødelagt");
    let vg = answer(
        "Trivsel",
        "Alle spørsmål",
        ["4,2", "0,8", "41"],
        &[("Trinnnavn", "Videregående trinn 1"), ("TrinnKode", "11")],
    );
    check(&text(&[vg]), "1 rad om Videregående trinn 1 er ikke lagret");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn no_damage_makes_it_panic_or_lie(at in 0usize..4000, bytes in proptest::collection::vec(any::<u8>(), 0..12), cut in any::<bool>()) {
        let rows = [
            answer("Motivasjon", "Alle spørsmål", ["3,6", "0,9", "41"], &[]),
            answer("Motivasjon", QUESTIONS[0], ["3,3", "0,8", "41"], &[]),
            bullying::bullied("Alle spørsmål", "8,1", "13", &[]),
            bullying::took_part("88,3", "166", "188", &[]),
        ];
        let whole = text(&rows).into_bytes();
        let at = at.min(whole.len());
        let mut damaged = whole[..at].to_vec();
        damaged.extend(&bytes);
        if !cut {
            damaged.extend(&whole[(at + bytes.len()).min(whole.len())..]);
        }
        let mut bench = Bench::new();
        let file = bench.file("a.json", &damaged);
        let report = bench.import(&[file]);
        let check = bench.store.check().unwrap();
        prop_assert!(check.ok, "{:?}", check);
        prop_assert!(report.files[0].refused || report.total.new <= 4);
        prop_assert!(!cut || damaged == whole || report.files[0].refused, "a cut file is refused");
    }
}
