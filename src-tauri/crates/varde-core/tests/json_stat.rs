//! Statistics Norway's tables. No real file was to be had: these are made by the project, with figures of its own, in the
//! shape that JSON-stat2 and PxWeb describe.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use common::{Bench, Row, as_udir, contents, reading, utf16};
use proptest::prelude::*;
use serde_json::{Value, json};
use varde_core::import::{FileKind, FilePreview};
use varde_core::language::Language;
use varde_core::observation::{Point, Status};
use varde_core::page::picture;

fn points(bench: &Bench, code: &str, key: &str) -> Vec<Point> {
    let indicator = varde_core::indicator::catalogue().indicator(key).unwrap();
    picture::series(&bench.store, &code.parse().unwrap(), indicator).unwrap().unwrap_or_default()
}

fn values(bench: &Bench, code: &str, key: &str) -> Vec<(String, Option<f64>, Status)> {
    points(bench, code, key).into_iter().map(|p| (p.period.to_string(), p.value, p.status)).collect()
}

fn at(year: &str, value: f64) -> (String, Option<f64>, Status) {
    (year.to_owned(), Some(value), Status::Ok)
}

fn said(file: &FilePreview) -> Vec<&str> {
    file.problems.iter().map(|p| p.text.as_str()).collect()
}

/// A dimension whose index is a list.
fn dimension(label: &str, categories: &[(&str, &str)]) -> Value {
    let codes: Vec<&str> = categories.iter().map(|c| c.0).collect();
    let labels: serde_json::Map<String, Value> = categories.iter().map(|c| (c.0.to_owned(), c.1.into())).collect();
    json!({ "label": label, "category": { "index": codes, "label": labels } })
}

/// Mastery levels: region × grade × subject × level × background × content × year.
fn levels(value: Value, status: Value) -> Value {
    let contents = json!({ "label": "statistikkvariabel", "category": {
        "index": { "Elever": 0 }, "label": { "Elever": "Elever" }, "unit": { "Elever": { "base": "prosent", "decimals": 1 } } } });
    json!({
        "version": "2.0", "class": "dataset", "label": "07170: Elever på nasjonale prøver, etter mestringsnivå (prosent)",
        "id": ["Region", "Klassetrinn", "Prove", "Mestringsniva", "InnvandrKat", "ContentsCode", "Tid"],
        "size": [3, 1, 1, 4, 2, 1, 2],
        "dimension": {
            "Region": dimension("region", &[("0", "Hele landet"), ("99", "Eksempelfylket"), ("9901", "Vardehaug")]),
            "Klassetrinn": dimension("klassetrinn", &[("05", "5. klassetrinn")]),
            "Prove": dimension("prøve", &[("L", "Lesing")]),
            "Mestringsniva": dimension("mestringsnivå", &[
                ("1", "Mestringsnivå 1"), ("2", "Mestringsnivå 2"), ("3", "Mestringsnivå 3"), ("4", "Mestringsnivå 4"),
            ]),
            "InnvandrKat": dimension("innvandringskategori", &[("Z", "Alle elever"), ("B", "Innvandrere")]),
            "ContentsCode": contents,
            "Tid": dimension("år", &[("2013", "2013"), ("2022", "2022")]),
        },
        "value": value, "status": status,
        "role": { "time": ["Tid"], "metric": ["ContentsCode"], "geo": ["Region"] },
        "extension": { "px": { "tableid": "07170" } },
    })
}

/// A figure for each of 3 regions × 4 levels × 2 backgrounds × 2 years; the fourth level has none.
fn figures() -> Vec<Value> {
    let mut all = Vec::new();
    for region in 0..3 {
        for level in 1..=4 {
            for background in 0..2 {
                for year in 0..2 {
                    let figure = json!(
                        10.0 * f64::from(level)
                            + f64::from(region)
                            + f64::from(background) * 0.5
                            + f64::from(year) * 0.2
                    );
                    all.push(if level == 4 { Value::Null } else { figure });
                }
            }
        }
    }
    all
}

#[test]
fn mastery_levels_are_those_of_the_autumn_of_the_year() {
    let sparse: serde_json::Map<String, Value> =
        figures().into_iter().enumerate().filter(|(_, v)| !v.is_null()).map(|(i, v)| (i.to_string(), v)).collect();
    for (how, value) in [("all", Value::Array(figures())), ("sparse", Value::Object(sparse))] {
        let mut bench = Bench::new();
        let file = bench.file("ssb.json", levels(value, json!({ "33": ":" })).to_string().as_bytes());
        let report = bench.import(&[file]);
        let file = &report.files[0];
        assert_eq!(
            (file.kind, file.what.as_str()),
            (
                FileKind::JsonStat,
                "Nasjonale prøver på 5. trinn fra Statistisk sentralbyrå, skoleårene 2013–14 og 2022–23"
            )
        );
        assert_eq!(
            said(file),
            ["18 rader der innvandringskategori er «Innvandrere», er ikke lagret: Varde har ingen \
            indikator for den delen."],
            "{how}"
        );
        assert_eq!((report.total.new, report.total.country, report.total.fylker, report.total.kommuner), (18, 1, 1, 1));
        assert_eq!(values(&bench, "I", "np.lesing.5.mestring.1"), [at("2013-14", 10.0), at("2022-23", 10.2)]);
        assert_eq!(values(&bench, "99", "np.lesing.5.mestring.3"), [at("2013-14", 31.0), at("2022-23", 31.2)]);
        let hidden = ("2022-23".to_owned(), None, Status::Suppressed);
        assert_eq!(values(&bench, "9901", "np.lesing.5.mestring.1"), [at("2013-14", 12.0), hidden]);
        let both = points(&bench, "I", "np.lesing.5.mestring.1");
        assert_eq!(both.iter().map(|p| p.segment.as_deref()).collect::<Vec<_>>(), [Some("before-2014"), Some("2022")]);
        let names: Vec<_> = bench.store.units().unwrap().into_iter().map(|u| u.name).collect();
        assert_eq!(names, ["Hele landet", "Eksempelfylket", "Vardehaug"]);
        bench.store.undo().unwrap().unwrap();
        assert!(!bench.store.has_units().unwrap());
    }
}

/// Table 12255, with two measures.
fn points_table(measure: &str) -> Value {
    json!({
        "class": "dataset", "label": "12255: Utvalgte nøkkeltall for grunnskole", "id": ["KOKkommuneregion0000", "ContentsCode", "Tid"],
        "size": [3, 2, 2],
        "dimension": {
            "KOKkommuneregion0000": dimension("region", &[("9901", "9901 Vardehaug"), ("EAK", "Landet"), ("EKG01", "KOSTRA-gruppe 1")]),
            "ContentsCode": dimension("statistikkvariabel", &[(measure, "Gjennomsnittlig grunnskolepoeng (antall)"), ("KOSgrstr20000", "Gruppestørrelse 2 (antall)")]),
            "Tid": dimension("år", &[("2023", "2023"), ("2024", "2024")]),
        },
        "value": [41.9, 42.1, 15.1, 15.0, 41.7, null, 16.1, 16.0, 40.0, 40.1, 15.0, 15.0],
        "status": { "5": ".." },
        "extension": { "px": { "tableid": "12255" } },
    })
}

#[test]
fn grunnskolepoeng_are_those_of_the_school_year_that_ends_in_the_year() {
    let mut bench = Bench::new();
    let file = bench.file("a.json", points_table("KOSgrunnskolepoe0000").to_string().as_bytes());
    let report = bench.import(&[file]);
    assert_eq!(values(&bench, "9901", "gsp.10"), [at("2022-23", 41.9), at("2023-24", 42.1)]);
    let unknown = ("2023-24".to_owned(), None, Status::NotOffered);
    assert_eq!(values(&bench, "I", "gsp.10"), [at("2022-23", 41.7), unknown]);
    let begins = ["4 rader om «Gruppestørrelse 2 (antall)»", "4 rader der region er «KOSTRA-gruppe 1»"];
    let texts = said(&report.files[0]);
    assert!(texts.iter().zip(begins).all(|(text, begin)| text.starts_with(begin)), "{texts:?}");
    assert_eq!((report.total.new, texts.len()), (4, 2));
    assert_eq!(report.files[0].what, "Grunnskolepoeng fra Statistisk sentralbyrå, skoleårene 2022–23 og 2023–24");
}

#[test]
fn udirs_own_figures_stand_against_those_that_are_told_on() {
    let mut bench = Bench::new();
    let heading = "Organisasjonsnummer;EnhetNavn;2022-23.Alle eierformer.Alle kjønn.Grunnskolepoeng;2022-23.Alle eierformer.Alle kjønn.Antall elever";
    let own = bench.file("udir.csv", format!("{heading}\n9901;Vardehaug;41,8;140\n").as_bytes());
    let told = bench.file("ssb.json", points_table("KOSgrunnskolepoe0000").to_string().as_bytes());
    bench.import(std::slice::from_ref(&own));
    let before = contents(bench.store.folder());
    let report = bench.import(std::slice::from_ref(&told));
    assert_eq!(points(&bench, "9901", "gsp.10")[0].value, Some(41.8));
    assert!(
        said(&report.files[0]).iter().any(|t| t.starts_with("1 resultat er ikke endret")),
        "{:?}",
        said(&report.files[0])
    );
    assert_ne!(contents(bench.store.folder()), before, "the other year is new");
    // The other way round, Udir's own takes its place.
    let mut bench = Bench::new();
    bench.import(std::slice::from_ref(&told));
    assert_eq!(bench.import(std::slice::from_ref(&own)).total.changed, 1);
    assert_eq!(
        (points(&bench, "9901", "gsp.10")[0].value, points(&bench, "9901", "gsp.10")[0].n),
        (Some(41.8), Some(140))
    );
}

#[test]
fn long_csv_says_the_same() {
    let codes = "\"KOKkommuneregion0000\";\"ContentsCode\";\"Tid\";\"12255\"\n\"9901\";\"KOSgrunnskolepoe0000\";\"2023\";41.9\n\
                 \"EAK\";\"KOSgrunnskolepoe0000\";\"2023\";..\n\"9901\";\"KOSgrstr20000\";\"2023\";15.1\n";
    let words = "region\tstatistikkvariabel\tår\t12255: Utvalgte nøkkeltall\n9901 Vardehaug\tGjennomsnittlig grunnskolepoeng\t2023\t41,9\n\
                 0 Hele landet\tGjennomsnittlig grunnskolepoeng\t2023\t..\nVardehaug\tGjennomsnittlig grunnskolepoeng\t2023\t41,9\n";
    let (windows, _, _) = encoding_rs::WINDOWS_1252.encode(words);
    for (how, bytes) in [("codes", codes.as_bytes().to_vec()), ("words", windows.to_vec()), ("UTF-16", utf16(words))] {
        let mut bench = Bench::new();
        let file = bench.file("tabell.csv", &bytes);
        let report = bench.import(&[file]);
        assert_eq!(
            (report.files[0].kind, report.total.new, said(&report.files[0]).len()),
            (FileKind::JsonStat, 2, 1),
            "{how}"
        );
        assert_eq!(values(&bench, "9901", "gsp.10"), [at("2022-23", 41.9)], "{how}");
        assert_eq!(points(&bench, "I", "gsp.10")[0].status, Status::NotOffered, "{how}");
    }
    let heading = "region;klassetrinn;prøve;mestringsnivå;år;07170: Elever (prosent)";
    let mut bench = Bench::new();
    let rows = format!(
        "{heading}\n9901 Vardehaug;8. klassetrinn;Regning;Mestringsnivå 5;2023;9,8\nVardehaug;8. klassetrinn;Regning;Mestringsnivå 5;2023;9,8\n9901;x\n"
    );
    let file = bench.file("tabell.csv", rows.as_bytes());
    let report = bench.import(&[file]);
    let texts = said(&report.files[0]);
    assert!(
        texts[0].starts_with("1 rad om steder uten nummer er ikke lagret") && texts[1].contains("2 felt"),
        "{texts:?}"
    );
    assert_eq!(report.total.new, 1);
}

#[test]
fn other_tables_are_left_out_by_name() {
    let check = |table: Value, part: &str| {
        let mut bench = Bench::new();
        let file = bench.file("ssb.json", table.to_string().as_bytes());
        let report = bench.import(&[file]);
        let texts = said(&report.files[0]);
        assert!(report.files[0].refused && texts[0].contains(part), "{texts:?}");
        assert!(!bench.store.has_units().unwrap());
    };
    let named = |number: &str| {
        let mut table = points_table("KOSgrunnskolepoe0000");
        table["extension"] = json!({ "px": { "tableid": number } });
        table
    };
    check(named("13718"), "Dette er tabell 13718 fra Statistisk sentralbyrå. Skalapoengene der er regnet om");
    check(named("13719"), "ikke de samme som Utdanningsdirektoratet gir ut");
    check(named("06944"), "Dette er tabell 06944 fra Statistisk sentralbyrå. Varde leser 07170");
    let mut by_title = named("");
    by_title["label"] = json!("13719: Skalapoeng, etter klassetrinn");
    check(by_title, "tabell 13719");
    let mut wrong_size = named("12255");
    wrong_size["size"] = json!([3, 2, 3]);
    check(wrong_size, "verken et svar");
    let mut huge = named("12255");
    huge["size"] = json!([usize::MAX, 2, 2]);
    check(huge, "verken et svar");
    let mut counted = points_table("KOSantall");
    counted["dimension"]["ContentsCode"]["category"]["label"] =
        json!({ "KOSantall": "Elever (antall)", "KOSgrstr20000": "x" });
    check(counted, "«Elever (antall)» er ikke lagret");
}

#[test]
fn figures_that_cannot_be_true_are_said_by_their_place() {
    let mut all = figures();
    all[0] = json!(130.5);
    let mut bench = Bench::new();
    let file = bench.file("ssb.json", levels(Value::Array(all), Value::Null).to_string().as_bytes());
    let report = bench.import(&[file]);
    let odd = report.files[0].problems.iter().find(|p| p.text.starts_with("130.5")).unwrap();
    assert_eq!(odd.row, Some(1));
    assert_eq!(values(&bench, "I", "np.lesing.5.mestring.1"), [at("2022-23", 10.2)]);
}

#[test]
fn a_source_is_described_in_every_language() {
    let mut bench = Bench::new();
    let rows: [Row<'_>; 1] = [("9901", ["47", "2,1", "41"])];
    let files = [
        bench.file("a.json", points_table("KOSgrunnskolepoe0000").to_string().as_bytes()),
        bench.file("b.csv", &as_udir(&reading("2025-26", &rows))),
    ];
    bench.import(&files);
    let sources = bench.store.sources().unwrap();
    let said =
        |language| sources.iter().map(|s| varde_core::import::describe_source(s, language).0).collect::<Vec<_>>();
    assert_eq!(
        said(Language::Nn),
        [
            "Nasjonale prøver på 5. trinn frå Statistikkbanken, skuleåret 2025–26",
            "Grunnskulepoeng frå Statistisk sentralbyrå, skuleåra 2022–23 og 2023–24"
        ]
    );
    assert_eq!(said(Language::En)[0], "National tests in grade 5 from Statistikkbanken, school year 2025–26");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn no_damage_makes_it_panic(at in 0usize..1500, bytes in proptest::collection::vec(any::<u8>(), 0..8), cut in any::<bool>(), csv in any::<bool>()) {
        let whole = match csv {
            true => "region;klassetrinn;prøve;mestringsnivå;år;07170: Elever (prosent)\n9901 Vardehaug;8. klassetrinn;Regning;Mestringsnivå 5;2023;9,8\n".as_bytes().to_vec(),
            false => points_table("KOSgrunnskolepoe0000").to_string().into_bytes(),
        };
        let at = at.min(whole.len());
        let mut damaged = whole[..at].to_vec();
        damaged.extend(&bytes);
        if !cut {
            damaged.extend(&whole[(at + bytes.len()).min(whole.len())..]);
        }
        let mut bench = Bench::new();
        let file = bench.file("ssb.json", &damaged);
        bench.import(&[file]);
        prop_assert!(bench.store.check().unwrap().ok);
    }
}
