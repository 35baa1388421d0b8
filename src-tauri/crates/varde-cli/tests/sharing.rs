//! For whom the command line writes: what others may see, what stops it, and what it remembers.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;

struct Session {
    folder: tempfile::TempDir,
}

/// A large and a small school, both hidden in the kommune's public file.
const LARGE: &str = "999000011";
const KEY: &str = "np.lesing.5.skalapoeng";

impl Session {
    /// The kommune has typed in what it knows of the large school itself.
    fn with_own_figures() -> Self {
        let session = Self { folder: tempfile::tempdir().unwrap() };
        let fixed =
            "EnhetNivaa;Nasjonaltkode;Fylkekode;Kommunekode;Organisasjonsnummer;Nasjonalt;Fylke;Kommune;EnhetNavn";
        let path = "2025-26.Lesing.5. årstrinn.Alle eierformer.Alle kjønn";
        let parts =
            ["Skalapoeng", "Usikkerhet", "Antall elever deltatt"].map(|part| format!(";{path}.{part}")).concat();
        let place = "99;9901";
        let rows = [
            format!("3;I;{place};9901;Hele landet;Eksempelfylket;Vardehaug;Alle skoler;47;1,9;89"),
            format!("4;I;{place};{LARGE};Hele landet;Eksempelfylket;Vardehaug;Stor skole;*;*;*"),
            format!("4;I;{place};999000022;Hele landet;Eksempelfylket;Vardehaug;Liten skole;*;*;*"),
        ];
        let file = session.path("udir.csv");
        std::fs::write(&file, format!("{fixed}{parts}\n{}\n", rows.join("\n"))).unwrap();
        session.text(&["import", file.to_str().unwrap()]);
        session.text(&["entry", "--unit", LARGE, "--indicator", KEY, "--period", "2025-26", "47", "2,1", "80"]);
        session
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn run(&self, arguments: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_varde"));
        command.arg("--store").arg(self.path("store")).args(arguments).output().unwrap()
    }

    fn text(&self, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    }

    fn given(&self) -> Vec<Value> {
        serde_json::from_str(&self.text(&["given", "--json"])).unwrap()
    }

    fn chart(&self, out: &Path, more: &[&str]) -> Output {
        let out = out.to_str().unwrap();
        self.run(&[["chart", "--unit", LARGE, "--indicator", KEY, "--out", out].as_slice(), more].concat())
    }
}

#[test]
fn a_chart_for_others_is_stopped_with_the_cell_named_mended_and_remembered() {
    let session = Session::with_own_figures();
    let out = session.path("diagram.svg");
    let own = session.chart(&out, &[]);
    assert!(own.status.success() && std::fs::read_to_string(&out).unwrap().contains("47"));
    std::fs::remove_file(&out).unwrap();

    let stopped = session.chart(&out, &["--for", "others"]);
    let said = String::from_utf8(stopped.stderr).unwrap();
    assert!(!stopped.status.success() && !out.exists());
    assert!(said.contains("antall elever i lesing på 5. trinn ved Liten skole, 2025–26: det er 9"), "{said}");
    assert!(said.contains("må også dette skjules: tallet for lesing på 5. trinn ved Stor skole"), "{said}");
    assert_eq!(session.given(), Vec::<Value>::new());

    let mended = session.chart(&out, &["--for", "others", "--repair"]);
    assert!(mended.status.success());
    let picture = std::fs::read_to_string(&out).unwrap();
    assert!(picture.contains("Varde har skjult ett tall") && !picture.contains(">80<"), "{picture}");
    let given = session.given();
    assert_eq!(given.len(), 1);
    assert_eq!((&given[0]["audience"], &given[0]["audience_text"]), (&"others".into(), &"Andre, offentlig".into()));
    assert!(given[0]["what"].as_str().unwrap().contains("Stor skole"), "{given:?}");
}

#[test]
fn what_cannot_be_written_is_not_remembered() {
    let session = Session::with_own_figures();
    let nowhere = session.path("no/such/folder/diagram.svg");
    assert!(!session.chart(&nowhere, &["--for", "owner"]).status.success());
    assert_eq!(session.given(), Vec::<Value>::new());
    let wrong = session.chart(&session.path("diagram.jpg"), &["--for", "owner"]);
    assert!(!wrong.status.success());
    assert_eq!(session.given(), Vec::<Value>::new());
}

#[test]
fn charts_and_packages_are_for_somebody_too() {
    let session = Session::with_own_figures();
    let folder = session.path("diagrammer");
    let charts = ["charts", "--unit", LARGE, "--out", folder.to_str().unwrap(), "--for"];
    assert!(!session.run(&[charts.as_slice(), &["others"]].concat()).status.success());
    assert!(!folder.exists());
    let said = session.text(&[charts.as_slice(), &["owner"]].concat());
    assert_eq!(said.lines().filter(|line| line.ends_with(".svg")).count(), 1);

    let out = session.path("pakke");
    let package = |more: &[&str]| session.run(&[["export", "--out", out.to_str().unwrap()].as_slice(), more].concat());
    assert!(!package(&["--public"]).status.success());
    let mended = package(&["--for", "others", "--repair"]);
    let said = String::from_utf8(mended.stdout).unwrap();
    assert!(mended.status.success() && said.contains("ved Stor skole"), "{said}");
    let results = std::fs::read_to_string(out.join("results.csv")).unwrap();
    assert!(results.contains(&format!("{LARGE},{KEY},2025-26,all,all,,,,suppressed")), "{results}");
    let described: Value = serde_json::from_slice(&std::fs::read(out.join("datapackage.json")).unwrap()).unwrap();
    let titles: Vec<_> =
        described["sources"].as_array().unwrap().iter().map(|s| s["title"].as_str().unwrap()).collect();
    assert_eq!(titles, ["Utdanningsdirektoratet (NLOD)", "tall som er skrevet inn"]);
    assert!(described.get("licenses").is_none());
    let whom: Vec<_> = session.given().iter().map(|row| row["audience"].as_str().unwrap().to_owned()).collect();
    assert_eq!(whom, ["others", "owner"]);
}

#[test]
fn the_rules_choices_are_kept_said_and_put_back() {
    let session = Session::with_own_figures();
    let now = |text: String| serde_json::from_str::<Value>(&text).unwrap();
    assert_eq!(now(session.text(&["risk-settings", "--json"])), serde_json::json!({}));
    session.text(&["risk-settings", "--set", "equal_is_worse=true", "--set", "absolute.gsp.10=38,5"]);
    let kept = now(session.text(&["risk-settings", "--json"]));
    assert_eq!(kept, serde_json::json!({ "absolute.gsp.10": "38,5", "equal_is_worse": "true" }));
    for wrong in ["equal_is_worse=kanskje", "absolute.gsp.10=385", "ukjent=1", "equal_is_worse"] {
        let output = session.run(&["risk-settings", "--set", wrong]);
        assert!(!output.status.success() && !output.stderr.is_empty(), "{wrong}");
    }
    session.text(&["risk-settings", "--set", "equal_is_worse="]);
    assert_eq!(now(session.text(&["risk-settings", "--json"])), serde_json::json!({ "absolute.gsp.10": "38,5" }));
    session.text(&["risk-settings", "--reset"]);
    assert_eq!(now(session.text(&["risk-settings", "--json"])), serde_json::json!({}));
}

#[test]
fn schools_are_marked_as_private_and_it_is_undone() {
    let session = Session::with_own_figures();
    let marked = || session.text(&["private"]).lines().filter(|line| line.contains("privat")).count();
    assert_eq!(marked(), 0);
    session.text(&["private", LARGE]);
    assert_eq!(marked(), 1);
    assert!(session.text(&["undo"]).contains("Stor skole"));
    assert_eq!(marked(), 0);
    session.text(&["private", LARGE]);
    session.text(&["private", LARGE, "--not"]);
    assert_eq!(marked(), 0);
    assert!(!session.run(&["private", "999999999"]).status.success());
}
