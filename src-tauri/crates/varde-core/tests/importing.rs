//! Import through the core's public face: every way a file is written, every state, everything odd.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use common::{Bench, Row, as_udir, contents, joined, later, read, reading, utf16};
use proptest::prelude::*;
use std::ops::ControlFlow;
use varde_core::import::{Severity, Stage};
use varde_core::language::Language;
use varde_core::observation::Status;
use varde_core::store::{Store, StoreError};

const ROWS: [Row<'_>; 6] = [
    ("I", ["49", "0,1", "56 155"]),
    ("99", ["48", "0,3", "3 484"]),
    ("9901", ["47*", "3,9*", "8*"]),
    ("999000011", ["47", "2,1", "41"]),
    ("999000022", ["*", "*", "*"]),
    ("999000033", ["", "", "0"]),
];

#[test]
fn a_file_reads_the_same_however_it_is_written() {
    let lines = reading("2025-26", &ROWS);
    let mut expected = Bench::new();
    let udir = expected.file("a.csv", &as_udir(&lines));
    expected.import(&[udir]);
    let codes = ROWS.map(|r| r.0);
    for delimiter in ["\t", ";", "|"] {
        for end in ["\n", "\r\n", "\r"] {
            for declared in [true, false] {
                let head = if declared { format!("sep={delimiter}{end}") } else { String::new() };
                let text = head + &joined(&lines, delimiter, end);
                let (windows, _, lost) = encoding_rs::WINDOWS_1252.encode(&text);
                assert!(!lost);
                for (encoding, bytes) in [
                    ("UTF-16LE", utf16(&text)),
                    ("UTF-16LE with BOM", utf16(&format!("\u{feff}{text}"))),
                    ("UTF-8", text.clone().into_bytes()),
                    ("UTF-8 with BOM", format!("\u{feff}{text}").into_bytes()),
                    ("windows-1252", windows.to_vec()),
                ] {
                    let mut bench = Bench::new();
                    let file = bench.file("a.csv", &bytes);
                    let report = bench.import(&[file]);
                    let what = format!("{encoding} {delimiter:?} {end:?} sep={declared}");
                    assert_eq!(report.files[0].problems, [], "{what}");
                    for code in codes {
                        assert_eq!(bench.series(code), expected.series(code), "{what} {code}");
                    }
                    let names = |s: &Store| s.units().unwrap().into_iter().map(|u| u.name).collect::<Vec<_>>();
                    assert_eq!(names(&bench.store), names(&expected.store), "{what}");
                }
            }
        }
    }
}

#[test]
fn every_cells_state_survives() {
    let mut bench = Bench::new();
    bench.put("a.csv", "2025-26", &ROWS);
    let check = |code: &str, status: Status, value: Option<f64>, half_width: Option<f64>, n: Option<u32>| {
        let point = &bench.series(code)[0];
        assert_eq!((point.status, point.value, point.half_width, point.n), (status, value, half_width, n), "{code}");
    };
    check("I", Status::Ok, Some(49.0), Some(0.1), Some(56_155));
    check("9901", Status::Restricted, Some(47.0), Some(3.9), Some(8));
    check("999000011", Status::Ok, Some(47.0), Some(2.1), Some(41));
    check("999000022", Status::Suppressed, None, None, None);
    check("999000033", Status::NoneTookPart, None, None, Some(0));
    let names: Vec<_> = bench.store.units().unwrap().into_iter().map(|u| (u.id, u.name)).collect();
    assert!(names.contains(&("9901".into(), "Vardehaug".into())), "a kommune goes by its own name: {names:?}");
    assert!(names.contains(&("999000011".into(), "Åsøy skole".into())), "names are trimmed: {names:?}");
}

#[test]
fn withdrawn_years_never_show_a_value() {
    let mut bench = Bench::new();
    bench.put("a.csv", "2021-22", &ROWS);
    let point = &bench.series("999000011")[0];
    assert_eq!((point.status, point.value, point.n), (Status::Withdrawn, None, None));
    assert_eq!(bench.series("999000022")[0].status, Status::Suppressed);
}

#[test]
fn the_same_file_twice_changes_nothing() {
    let mut bench = Bench::new();
    bench.put("a.csv", "2025-26", &ROWS);
    let before = contents(bench.store.folder());
    let again = bench.put("kopi.csv", "2025-26", &ROWS);
    assert!(again.nothing_new);
    assert_eq!(again.total.unchanged, 6);
    assert_eq!(contents(bench.store.folder()), before);
    assert_eq!(bench.store.history(10).unwrap().len(), 1, "there is nothing new to undo");
}

#[test]
fn a_newer_export_updates_and_says_what_changed() {
    let mut bench = Bench::new();
    bench.put("2025-26_20260218-1045_a.csv", "2025-26", &ROWS);
    let newer = bench.put("2025-26_20260301-0900_a.csv", "2025-26", &[("999000011", ["48", "2,0", "42"])]);
    assert_eq!((newer.total.new, newer.total.changed), (0, 1));
    let change = &newer.files[0].changes[0];
    assert_eq!((change.before.as_str(), change.after.as_str()), ("47 ± 2,1, 41 elever", "48 ± 2, 42 elever"));
    let older = bench.put("2025-26_20260101-0900_a.csv", "2025-26", &[("999000011", ["40", "2,0", "42"])]);
    assert_eq!((older.total.changed, older.total.unchanged), (0, 1), "an older export does not replace a newer");
    assert_eq!(older.files[0].problems[0].severity, Severity::LeftOut);
    assert_eq!(bench.series("999000011")[0].value, Some(48.0));
}

#[test]
fn the_newest_of_several_files_has_the_last_word() {
    let mut bench = Bench::new();
    let new = bench.file("x_20260301-0900_.csv", &as_udir(&reading("2025-26", &[("999000011", ["48", "2,0", "42"])])));
    let old = bench.file("x_20260218-0900_.csv", &as_udir(&reading("2025-26", &[("999000011", ["47", "2,1", "41"])])));
    bench.import(&[new, old]);
    assert_eq!(bench.series("999000011")[0].value, Some(48.0));
}

#[test]
fn what_a_preview_says_is_what_the_import_does() {
    let mut bench = Bench::new();
    bench.put("a.csv", "2024-25", &ROWS);
    let path = bench.file(
        "b.csv",
        &as_udir(&reading("2024-25", &[("999000011", ["50", "2,0", "42"]), ("999000044", ["*", "*", "*"])])),
    );
    let before = contents(bench.store.folder());
    let preview = bench.preview(std::slice::from_ref(&path));
    assert_eq!(contents(bench.store.folder()), before, "a preview writes nothing");
    let report = bench.import(&[path]);
    assert_eq!(preview.total, report.total);
    assert_eq!(preview.files, report.files);
}

/// Bytes, and a part of what the first problem says.
#[test]
fn a_file_that_cannot_be_used_is_explained_and_nothing_is_stored() {
    let lines = reading("2025-26", &ROWS);
    let text = joined(&lines, "\t", "\n");
    let check = |name: &str, bytes: &[u8], said: &str| {
        let mut bench = Bench::new();
        let path = bench.file(name, bytes);
        let report = bench.import(&[path]);
        let file = &report.files[0];
        assert!(file.refused, "{name}");
        assert!(file.problems[0].text.contains(said), "{name}: {}", file.problems[0].text);
        assert!(!bench.store.has_units().unwrap(), "{name}");
    };
    check("tom.csv", b"", "tom");
    check("mellomrom.csv", b" \n\n ", "tom");
    check("rapport.csv", b"%PDF-1.7 \x00\x01", "PDF");
    check("ark.csv", b"PK\x03\x04..xl/worksheets", "Regnearket");
    check("nuller.csv", &[0; 100_000], "ikke en tekstfil");
    check("bare overskrift.csv", text.lines().next().unwrap().as_bytes(), "ingen rader");
    check("tegn.csv", format!("{}\n1;2\n", ";".repeat(20_000)).as_bytes(), "20\u{a0}001 kolonner");
    check("sitat.csv", format!("\"{}", "5. trinn;".repeat(1000)).as_bytes(), "");
    check("bokstaver.csv", text.replace(['å', 'ø'], "?").as_bytes(), "æ, ø og å");
    let damaged: Vec<Row<'_>> = vec![("999000011", ["4700", "21", "41"]); 1];
    let codes: Vec<String> = (0..10).map(|i| format!("99900001{i}")).collect();
    let rows: Vec<Row<'_>> = codes.iter().map(|c| (c.as_str(), damaged[0].1)).collect();
    check("komma.csv", &as_udir(&reading("2025-26", &rows)), "desimalkomma");
}

#[test]
fn what_is_odd_in_a_row_is_listed_by_row_and_the_rest_is_kept() {
    let mut lines = reading("2025-26", &ROWS);
    lines.push(vec!["4".into(), "I".into()]);
    let school = |code: &str, cells: [&str; 3]| {
        let mut line = lines[4].clone();
        line[4] = code.to_owned();
        line.splice(9.., cells.map(String::from));
        line
    };
    let odd = [
        school("12345", ["47", "2", "41"]),
        school("99", ["47", "2", "41"]),
        school("999000044", ["førtisju", "2", "41"]),
        school("999000055", ["97", "2", "41"]),
        school("999000011", ["47", "2,1", "41"]),
        school("999000011", ["50", "2,1", "41"]),
        school("999000066", ["50", "2,1", "41"]),
    ];
    let first_odd = lines.len() as u32 + 2;
    lines.extend(odd);
    let mut bench = Bench::new();
    let path = bench.file("a.csv", &as_udir(&lines));
    let report = bench.import(&[path]);
    let said: Vec<(u32, &str)> = report.files[0].problems.iter().map(|p| (p.row.unwrap(), p.text.as_str())).collect();
    let parts = ["2 felt", "12345", "et annet nivå", "førtisju", "97 er utenfor", "de samme tallene", "ulike tall"];
    assert_eq!(said.len(), parts.len(), "{said:#?}");
    for (index, ((row, text), part)) in said.iter().zip(parts).enumerate() {
        assert!(text.contains(part), "{text} / {part}");
        assert_eq!(*row, first_odd - 1 + index as u32, "{text}");
    }
    assert_eq!(bench.series("999000011")[0].value, Some(47.0), "the first of two rows counts");
    assert_eq!(bench.series("999000066")[0].value, Some(50.0), "what follows is read");
    assert!(bench.series("999000055").is_empty(), "a figure that cannot be true is not stored");
}

#[test]
fn a_stopped_import_leaves_no_trace() {
    for stage in [Stage::Reading, Stage::Comparing, Stage::Storing] {
        let bench = Bench::new();
        let path = bench.file("a.csv", &as_udir(&reading("2025-26", &ROWS)));
        let mut store = Store::open(&bench.folder.path().join("store"), later(0)).unwrap();
        let stop = &mut |p: varde_core::import::Progress<'_>| {
            if p.stage == stage { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        };
        let stopped = match varde_core::import::Batch::read(&[path], varde_core::indicator::catalogue(), stop) {
            Err(error) => error,
            Ok(batch) => batch.commit(&mut store, later(0), Language::Nb, stop).unwrap_err(),
        };
        assert!(matches!(stopped, StoreError::Cancelled), "{stage:?}");
        assert!(!store.has_units().unwrap(), "{stage:?}");
        assert!(store.check().unwrap().ok, "{stage:?}");
    }
}

#[test]
fn a_folder_gives_its_tables_and_says_what_it_passed_over() {
    let bench = Bench::new();
    let folder = bench.folder.path().join("mappe/under");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("a.csv"), as_udir(&reading("2025-26", &ROWS))).unwrap();
    std::fs::write(folder.join("bilde.jpg"), b"x").unwrap();
    let preview = bench.preview(&[bench.folder.path().join("mappe")]);
    assert_eq!(preview.files.len(), 1);
    assert!(preview.summary.contains("Én annen fil"), "{}", preview.summary);
    let missing = bench.preview(&[bench.folder.path().join("finnes ikke.csv")]);
    assert!(missing.files[0].refused);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn no_damage_makes_it_panic_or_lie(at in 0usize..900, bytes in proptest::collection::vec(any::<u8>(), 0..40), cut in any::<bool>()) {
        let whole = as_udir(&reading("2025-26", &ROWS));
        let at = at.min(whole.len());
        let mut damaged = whole[..at].to_vec();
        damaged.extend(&bytes);
        if !cut {
            damaged.extend(&whole[(at + bytes.len()).min(whole.len())..]);
        }
        let mut bench = Bench::new();
        let path = bench.file("a.csv", &damaged);
        let report = bench.import(&[path]);
        prop_assert!(bench.store.check().unwrap().ok);
        let stored: usize = ROWS.iter().map(|r| bench.series(r.0).len()).sum();
        prop_assert!(report.files[0].refused || report.total.new as usize >= stored);
    }

    #[test]
    fn files_in_any_order_give_the_same_store(order in Just(vec![0usize, 1, 2]).prop_shuffle()) {
        let years = ["2023-24", "2024-25", "2025-26"];
        let mut bench = Bench::new();
        for index in order {
            bench.put(&format!("{index}.csv"), years[index], &ROWS);
        }
        let periods: Vec<String> = bench.series("999000011").iter().map(|p| p.period.to_string()).collect();
        prop_assert_eq!(periods, years);
        let names: Vec<_> = bench.store.units().unwrap().into_iter().map(|u| u.name).collect();
        prop_assert_eq!(names.len(), 6);
    }
}

#[test]
fn reading_alone_needs_no_store() {
    let bench = Bench::new();
    let path = bench.file("a.csv", &as_udir(&reading("2025-26", &ROWS)));
    let _ = read(&[path]);
    assert!(!bench.store.has_units().unwrap());
}
