//! Killed without warning at fifty points of an import and of edits: the store opens, is whole, and holds each
//! operation wholly or not at all.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

const SCHOOLS: usize = 4000;
const RESULTS: i64 = SCHOOLS as i64;

fn varde(store: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_varde"));
    command.arg("--store").arg(store).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

fn run(store: &Path, arguments: &[&str]) -> Output {
    varde(store).args(arguments).output().unwrap()
}

/// How many results the store holds; the store must be whole.
fn results(store: &Path) -> i64 {
    let checked = run(store, &["check", "--json"]);
    let text = String::from_utf8_lossy(&checked.stdout).into_owned();
    assert!(checked.status.success(), "{text} {}", String::from_utf8_lossy(&checked.stderr));
    let report: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!(report["ok"], true, "{text}");
    report["counts"]["observations"].as_i64().unwrap()
}

/// A file large enough to be in the middle of.
fn file(folder: &Path) -> PathBuf {
    let path = folder.join("a.csv");
    let mut text = String::from("Organisasjonsnummer;EnhetNavn");
    for part in ["Skalapoeng", "Usikkerhet", "Antall elever deltatt"] {
        text.push_str(&format!(";2025-26.Lesing.5. årstrinn.Alle eierformer.Alle kjønn.{part}"));
    }
    for school in 0..SCHOOLS {
        text.push_str(&format!(
            "\n{};Skole {school};{};2,8;{}",
            900_000_000 + school,
            40 + school % 20,
            10 + school % 80
        ));
    }
    std::fs::write(&path, text + "\n").unwrap();
    path
}

/// Starts the command, kills it after `delay`, and reaps it.
fn kill_after(store: &Path, arguments: &[&str], delay: Duration) {
    let mut child = varde(store).args(arguments).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
    std::thread::sleep(delay);
    let _ = child.kill();
    child.wait().unwrap();
}

#[test]
fn killed_at_fifty_points_nothing_is_lost_or_halved() {
    let folder = tempfile::tempdir().unwrap();
    let path = file(folder.path());
    let import = ["import", path.to_str().unwrap()];
    let whole = folder.path().join("whole");
    let started = Instant::now();
    assert!(run(&whole, &import).status.success());
    let import_takes = started.elapsed();
    assert_eq!(results(&whole), RESULTS);
    let started = Instant::now();
    assert!(run(&whole, &["undo"]).status.success());
    let undo_takes = started.elapsed();

    let (mut before, mut after) = (0, 0);
    // A little beyond the end, so that some runs are let finish.
    let point = |index: u32, takes: Duration| takes * index / 22;
    for index in 0..25 {
        let store = folder.path().join(format!("import-{index}"));
        kill_after(&store, &import, point(index, import_takes));
        match results(&store) {
            0 => before += 1,
            RESULTS => after += 1,
            some => panic!("{some} of {RESULTS} results: half an import"),
        }
        assert!(run(&store, &import).status.success(), "and the import can be made again");
        assert_eq!(results(&store), RESULTS);
    }
    for index in 0..25 {
        let had = results(&whole);
        let edit = if had == 0 { "redo" } else { "undo" };
        kill_after(&whole, &[edit], point(index, undo_takes));
        let has = results(&whole);
        assert!(has == 0 || has == RESULTS, "{has} of {RESULTS} results: half an {edit}");
        if has == had { before += 1 } else { after += 1 }
    }
    assert_eq!(before + after, 50);
    assert!(before > 0, "no kill came before the end: the points are too late");
}
