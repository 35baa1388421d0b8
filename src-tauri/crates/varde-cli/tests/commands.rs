//! The command line as its documentation promises it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;

fn example() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../assets/example")
}

struct Session {
    folder: tempfile::TempDir,
}

impl Session {
    fn with_example() -> Self {
        let session = Self { folder: tempfile::tempdir().unwrap() };
        session.text(&["import", example().to_str().unwrap()]);
        session
    }

    fn run(&self, arguments: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_varde"));
        command.arg("--store").arg(self.folder.path().join("store")).args(arguments).output().unwrap()
    }

    fn text(&self, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    }

    fn json(&self, arguments: &[&str]) -> Value {
        serde_json::from_str(&self.text(&[arguments, &["--json"]].concat())).unwrap()
    }
}

#[test]
fn units_and_series_have_the_promised_fields() {
    let session = Session::with_example();
    let units = session.json(&["units", "--find", "vardehaug ung"]);
    let unit = &units[0];
    assert_eq!(unit["id"], "999000055");
    assert_eq!(unit["level"], "school");
    assert_eq!(unit["kommune"], "Vardehaug (oppdiktet)");
    assert_eq!(unit["orgnr"], "999000055");
    let series = session.json(&["series", "--unit", "999000055", "--indicator", "np.engelsk.8.skalapoeng"]);
    let statuses: Vec<_> = series.as_array().unwrap().iter().map(|p| p["status"].as_str().unwrap()).collect();
    assert_eq!(statuses, ["ok", "ok", "suppressed", "ok"]);
    for key in ["period", "value", "n", "half_width", "status", "segment"] {
        assert!(series[0].get(key).is_some(), "{key}");
    }
    assert_eq!(series[0]["period"], "2022-23");
    assert_eq!(series[0]["segment"], "2022");
    assert!(series[2]["value"].is_null() && series[2]["n"].is_null());
    let nobody = session.json(&["series", "--unit", "999000044", "--indicator", "np.engelsk.5.skalapoeng"]);
    assert_eq!((nobody[0]["status"].as_str(), nobody[0]["n"].as_u64()), (Some("none-took-part"), Some(0)));
}

#[test]
fn what_could_be_seen_and_what_came_of_it_are_told_in_numbers() {
    let session = Session::with_example();
    let about = ["--unit", "999000055", "--indicator", "np.regning.8.skalapoeng"];
    let plan = session.json(&[["expect"].as_slice(), &about, &["--target", "49", "--by", "2028-29"]].concat());
    assert_eq!(plan["verdict"]["question"], "planning");
    let numbers = &plan["numbers"];
    assert!(numbers["three_years"]["change"].as_f64().unwrap() > 0.0 && numbers["by"] == "2028-29", "{numbers}");
    assert_eq!(plan["lines"].as_array().unwrap().len(), 3);
    let found =
        session.json(&[["outcome"].as_slice(), &about, &["--from", "2024-25", "--against", "kommune"]].concat());
    assert_eq!(
        (&found["verdict"]["question"], &found["numbers"]["first"]),
        (&"before-and-after".into(), &"2024-25".into())
    );
    assert_eq!(found["numbers"]["against"], "kommune");
    let said = session.text(&[["outcome"].as_slice(), &about, &["--from", "2024-25"]].concat());
    assert!(said.lines().count() > 3, "{said}");
    assert!(!session.run(&[["outcome"].as_slice(), &about, &["--from", "i fjor"]].concat()).status.success());
}

#[test]
fn grunnskolepoeng_are_printed_and_drawn_without_an_interval() {
    let session = Session { folder: tempfile::tempdir().unwrap() };
    let file = session.folder.path().join("poeng.csv");
    let heading = "Organisasjonsnummer;EnhetNavn;2024-25.Alle eierformer.Alle kjønn.Grunnskolepoeng;\
                   2024-25.Alle eierformer.Alle kjønn.Antall elever";
    std::fs::write(&file, format!("{heading}\n999000011;Åsøy skole;42,8;61\n")).unwrap();
    session.text(&["import", file.to_str().unwrap()]);
    let about = ["--unit", "999000011", "--indicator", "gsp.10"];
    let series = session.json(&[["series"].as_slice(), &about].concat());
    assert_eq!((series[0]["value"].as_f64(), series[0]["n"].as_u64()), (Some(42.8), Some(61)));
    assert!(series[0]["half_width"].is_null());
    let out = session.folder.path().join("poeng.svg");
    session.text(&[["chart"].as_slice(), &about, &["--out", out.to_str().unwrap()]].concat());
    let picture = std::fs::read_to_string(out).unwrap();
    assert!(picture.contains("42,8") && !picture.contains("95 %"), "{picture}");
}

#[test]
fn what_a_file_does_not_say_can_be_given() {
    let session = Session::with_example();
    let write = |name: &str, text: &str| {
        let path = session.folder.path().join(name);
        std::fs::write(&path, text).unwrap();
        path.to_str().unwrap().to_owned()
    };
    let question = "Er du blitt mobbet av andre elever på skolen de siste månedene?";
    let heading = format!("Organisasjonsnummer;EnhetNavn;Alle spørsmål;{question}");
    let wide = write("mobbing.csv", &format!("{heading}\n999000055;Vardehaug ungdomsskole;7,5;6,1\n"));
    let asked = session.json(&["import", &wide, "--preview"]);
    assert_eq!(asked["files"][0]["needs"]["grades"], serde_json::json!([7, 10]));
    session.text(&["import", &wide, "--year", "2025-26", "--grade", "10"]);
    let about = ["series", "--unit", "999000055", "--indicator", "eu.mobbing-elever.10"];
    assert_eq!(session.json(&about)[0]["value"], 6.1);

    let named = write(
        "svar.json",
        r#"[{"Spoersmaalgruppe": "Motivasjon", "Spoersmaalnavn": "Alle spørsmål", "Skoleaarnavn": "2025-26",
            "Trinnnavn": "10. årstrinn", "Score": "3,6", "EnhetNavn": "Haugen"}]"#,
    );
    let asked = session.text(&["import", &named]);
    assert!(asked.contains("  Haugen="), "{asked}");
    session.text(&["import", &named, "--name", "Haugen=999000055"]);
    let about = ["series", "--unit", "999000055", "--indicator", "eu.motivasjon.10"];
    assert_eq!(session.json(&about)[0]["value"], 3.6);
    for wrong in [["--name", "Haugen"], ["--name", "Haugen=123"], ["--year", "i fjor"]] {
        let output = session.run(&[&["import", &named][..], &wrong].concat());
        assert!(!output.status.success(), "{wrong:?}");
    }
}

#[test]
fn risk_points_of_all_are_told_in_the_order_of_their_numbers() {
    let session = Session::with_example();
    let all = session.json(&["risk", "--all"]);
    let schools = all["schools"].as_array().unwrap();
    let codes: Vec<_> = schools.iter().map(|s| s["unit"].as_str().unwrap()).collect();
    assert!(codes.len() == 5 && codes.is_sorted(), "{codes:?}");
    let alone = session.json(&["risk", "--unit", "999000055"]);
    let one = schools.iter().find(|s| s["unit"] == "999000055").unwrap();
    for field in ["points", "possible", "full", "share", "lowest", "highest"] {
        assert_eq!(one[field], alone[field], "{field}");
    }
    assert_eq!(session.text(&["risk", "--all"]).lines().count(), 6, "a kommune and its schools");
    assert!(
        !session.run(&["risk"]).status.success() && !session.run(&["risk", "--all", "--unit", "I"]).status.success()
    );
}

#[test]
fn charts_are_written_as_their_names_say() {
    let session = Session::with_example();
    for (name, begins) in [("a.svg", &b"<svg"[..]), ("a.png", &b"\x89PNG"[..])] {
        let out = session.folder.path().join(name);
        let key = "np.regning.8.skalapoeng";
        session.text(&["chart", "--unit", "999000055", "--indicator", key, "--out", out.to_str().unwrap()]);
        assert!(std::fs::read(&out).unwrap().starts_with(begins), "{name}");
    }
    let folder = session.folder.path().join("charts");
    let said = session.text(&["charts", "--out", folder.to_str().unwrap()]);
    assert!(said.lines().count() >= 6 && said.lines().all(|line| Path::new(line).is_file()));
}

#[test]
fn a_restore_brings_back_what_the_backup_held() {
    let session = Session::with_example();
    let backup = session.text(&["backup"]);
    let name = Path::new(backup.trim()).file_name().unwrap().to_str().unwrap().to_owned();
    session.text(&["undo"]);
    assert_eq!(session.json(&["units"]).as_array().unwrap().len(), 0);
    session.text(&["restore", &name]);
    assert_eq!(session.json(&["units"]).as_array().unwrap().len(), 8);
    assert!(session.text(&["restore"]).contains("before-restore"));
}

#[test]
fn figures_are_typed_and_taken_back() {
    let session = Session::with_example();
    let about = ["--unit", "999000011", "--indicator"];
    let typed = |key: &str, cells: &[&str]| {
        let arguments = [["entry"].as_slice(), &about, &[key, "--period", "2025-26"], cells].concat();
        session.run(&arguments)
    };
    assert!(typed("np.lesing.5.mestring", &["4", "9", "7"]).status.success());
    let level = session.json(&[["series"].as_slice(), &about, &["np.lesing.5.mestring.1"]].concat());
    assert_eq!((level[0]["value"].as_f64(), level[0]["count"].as_u64()), (Some(20.0), Some(4)));
    let wrong = typed("gsp.10", &["412"]);
    assert!(!wrong.status.success() && String::from_utf8(wrong.stdout).unwrap().contains("412"));
    assert!(session.text(&["undo"]).contains("inntasting"));
}

#[test]
fn an_error_is_one_clear_line_and_an_exit_code() {
    let session = Session::with_example();
    let wrong = session.folder.path().join("wrong.csv");
    std::fs::write(&wrong, b"%PDF-1.7").unwrap();
    for arguments in [
        vec!["series", "--unit", "123", "--indicator", "np.lesing.8.skalapoeng"],
        vec!["series", "--unit", "999999999", "--indicator", "np.lesing.8.skalapoeng"],
        vec!["series", "--unit", "999000055", "--indicator", "np.lesing.8.noe"],
        vec!["chart", "--unit", "999000055", "--indicator", "np.lesing.8.skalapoeng", "--out", "a.jpg"],
        vec!["chart", "--unit", "999000055", "--indicator", "np.lesing.5.skalapoeng", "--out", "a.svg"],
        vec!["import", "/no/such/file.csv"],
        vec!["import", wrong.to_str().unwrap()],
        vec!["entry", "--unit", "999000055", "--indicator", "np.lesing.8.noe", "--period", "2025-26", "4"],
        vec!["entry", "--unit", "999000055", "--indicator", "gsp.10", "--period", "2025", "41"],
        vec!["restore", "varde-20260101T000000Z-manual.db"],
        vec!["redo"],
    ] {
        let output = session.run(&arguments);
        let said = String::from_utf8(output.stderr).unwrap();
        assert!(!output.status.success(), "{arguments:?}");
        assert_eq!(said.trim_end().lines().count(), 1, "{arguments:?}: {said}");
        assert!(said.len() > "varde: ".len() + 20, "{arguments:?}: {said}");
    }
}

#[test]
fn every_language_speaks() {
    let session = Session::with_example();
    let said: Vec<String> = ["nb", "nn", "en"]
        .iter()
        .map(|language| session.text(&["--language", language, "overview", "--unit", "999000055"]))
        .collect();
    assert!(said[0] != said[1] && said[1] != said[2]);
}

/// A workbook with one sheet; cells that are numbers are written as numbers.
fn workbook(folder: &Path, name: &str, rows: &[&[&str]]) -> String {
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    for (row, cells) in (0..).zip(rows) {
        for (column, cell) in (0..).zip(*cells) {
            match cell.replace(',', ".").parse::<f64>() {
                Ok(number) => sheet.write_number(row, column, number).unwrap(),
                Err(_) => sheet.write_string(row, column, *cell).unwrap(),
            };
        }
    }
    let path = folder.join(name);
    book.save(&path).unwrap();
    path.to_str().unwrap().to_owned()
}

#[test]
fn a_workbook_is_asked_about_answered_and_remembered() {
    let session = Session::with_example();
    let folder = session.folder.path();
    let rows: &[&[&str]] =
        &[&["Skole", "Måned", "Borte"], &["999000055", "2025-10", "6,1"], &["999000055", "2025-11", "7,2"]];
    let path = workbook(folder, "fravær.xlsx", rows);
    let preview = session.json(&["import", &path, "--preview"]);
    let sheet = &preview["files"][0]["sheet"];
    assert_eq!(sheet["questions"][0]["question"]["kind"], "figures", "{sheet}");
    assert_eq!(sheet["mapping"]["columns"][1]["role"]["kind"], "month");
    let asked = session.run(&["import", &path]);
    let line = String::from_utf8(asked.stderr).unwrap();
    assert!(
        !asked.status.success() && line.contains("fravær.xlsx: Hvilke kolonner") && line.contains("--map"),
        "{line}"
    );
    assert_eq!(line.lines().count(), 1, "{line}");

    let own = ["own", "--name", "Sykefravær", "--unit", "prosent", "--monthly", "--low"];
    assert_eq!(session.text(&own).trim(), "own.sykefravaer");
    let map = "Borte=own.sykefravaer";
    session.text(&["import", &path, "--map", map]);
    let series = session.json(&["series", "--unit", "999000055", "--indicator", "own.sykefravaer"]);
    let values: Vec<_> = series.as_array().unwrap().iter().map(|p| p["value"].as_f64().unwrap()).collect();
    assert_eq!(values, [6.1, 7.2]);
    // Next year's file is read without a word, by what was said of this one.
    let rows: &[&[&str]] = &[&["Skole", "Måned", "Borte"], &["999000055", "2025-12", "5,5"]];
    let next = workbook(folder, "fravær desember.xlsx", rows);
    assert_eq!(session.json(&["import", &next])["total"]["new"], 1);
    assert!(session.json(&["import", &next])["nothing_new"].as_bool().unwrap());
    let unknown = session.run(&["import", &next, "--map", "Ingen=own.sykefravaer"]);
    assert!(String::from_utf8(unknown.stderr).unwrap().contains("«Ingen»"));
}

#[test]
fn a_file_without_year_and_grade_says_how_to_give_them() {
    let session = Session::with_example();
    let path = session.folder.path().join("mobbing.csv");
    std::fs::write(&path, "Organisasjonsnummer;EnhetNavn;Mobbing på skolen\n999000055;Vardehaug ungdomsskole;8,1\n")
        .unwrap();
    let path = path.to_str().unwrap();
    let asked = session.run(&["import", path]);
    let line = String::from_utf8(asked.stderr).unwrap();
    assert!(!asked.status.success() && line.contains("--year 2025-26 --grade 7|10"), "{line}");
    assert_eq!(session.json(&["import", path, "--year", "2024-25", "--grade", "10"])["total"]["new"], 1);
}

#[test]
fn levels_come_from_a_sheet_with_flags_or_with_a_whole_mapping() {
    let session = Session::with_example();
    let folder = session.folder.path();
    let path = workbook(folder, "nivå.xlsx", &[&["Lavt", "Middels", "Høyt"], &["4", "9", "7"]]);
    let flags = [
        "--map",
        "Lavt=level-1",
        "--map",
        "Middels=level-2",
        "--map",
        "Høyt=level-3",
        "--levels",
        "count",
        "--year",
        "2026-27",
        "--grade",
        "5",
        "--subject",
        "lesing",
        "--unit",
        "999000044",
    ];
    let preview = session.json(&[&["import", &path, "--preview"], &flags[..]].concat());
    assert_eq!(preview["total"]["new"], 3, "{preview}");
    let mapping = folder.join("kolonner.json");
    std::fs::write(&mapping, preview["files"][0]["sheet"]["mapping"].to_string()).unwrap();
    session.text(&["import", &path, "--mapping", mapping.to_str().unwrap()]);
    let series = session.json(&["series", "--unit", "999000044", "--indicator", "np.lesing.5.mestring.1"]);
    let last = series.as_array().unwrap().last().unwrap();
    assert_eq!(
        (last["period"].as_str(), last["value"].as_f64(), last["n"].as_u64()),
        (Some("2026-27"), Some(20.0), Some(20))
    );
    session.text(&["undo"]);
    let broken = folder.join("feil.json");
    std::fs::write(&broken, "{}").unwrap();
    assert!(!session.run(&["import", &path, "--mapping", broken.to_str().unwrap()]).status.success());
}

#[test]
fn the_plan_of_the_example_can_be_walked_from_a_measure_to_what_was_seen_and_to_what_came_of_it() {
    let session = Session { folder: tempfile::tempdir().unwrap() };
    session.text(&["example"]);
    let plan = session.json(&["plan", "--unit", "999000055"]);
    let things = plan["items"].as_array().unwrap();
    let get = |id: &Value| things.iter().find(|thing| thing["item"]["id"] == *id).unwrap();
    let kind = |thing: &Value| thing["item"]["content"]["kind"].as_str().unwrap().to_owned();
    let measures: Vec<&Value> = things.iter().filter(|thing| kind(thing) == "measure").collect();
    assert_eq!(measures.len(), 5);
    for measure in measures {
        let mut at = measure;
        for expected in ["goal", "challenge", "finding"] {
            at = get(&at["back"][0]);
            assert_eq!(kind(at), expected, "{}", measure["card"]["title"]);
        }
    }
    let evaluation =
        things.iter().find(|thing| !thing["item"]["content"]["locked_at"].is_null() && kind(thing) == "evaluation");
    let evaluation = evaluation.unwrap();
    assert_eq!(kind(get(&evaluation["back"][0])), "measure");
    assert!(evaluation["item"]["content"]["conclusion"]["numbers"]["sentence"].is_string());
    assert_eq!(plan["kommune_goals"].as_array().unwrap().len(), 2);
    session.text(&["example", "--remove"]);
    assert!(!session.run(&["plan", "--unit", "999000055", "--json"]).status.success());
}

#[test]
fn a_page_is_written_as_what_the_file_name_says() {
    let session = Session::with_example();
    let write = |name: &str| {
        let out = session.folder.path().join(name);
        let done = session.run(&["report", "dialogmote", "--unit", "999000055", "--out", out.to_str().unwrap()]);
        (done, std::fs::read(out).unwrap_or_default())
    };
    let first = |name: &str| write(name).1.first_chunk::<4>().copied().unwrap_or_default();
    assert_eq!(&first("side.PDF"), b"%PDF");
    assert_eq!(&first("side.html"), b"<!DO");
    for name in ["side.docx", "side.pptx", "side.xlsx"] {
        assert_eq!(&first(name), b"PK\x03\x04", "{name}");
    }
    let (done, file) = write("side.odt");
    assert!(!done.status.success() && file.is_empty());
    assert!(String::from_utf8_lossy(&done.stderr).contains("«docx»"));
}

#[test]
fn every_page_is_written_for_every_audience() {
    let session = Session::with_example();
    let out = session.folder.path().join("side.html");
    let kinds = "dialogmote tilstand oppfolging-1 oppfolging-2 oppfolging-3 lesing fau innkalling referat";
    for (kind, audience) in kinds.split(' ').flat_map(|kind| ["intern", "eier", "offentlig"].map(|whom| (kind, whom))) {
        let asked = ["report", kind, "--unit", "999000055", "--language", "nn", "--audience", audience];
        let done = session.run(&[asked.as_slice(), &["--repair", "--out", out.to_str().unwrap()]].concat());
        assert!(done.status.success(), "{kind} {audience}: {}", String::from_utf8_lossy(&done.stderr));
        let page = std::fs::read_to_string(&out).unwrap();
        assert!(page.contains("<html lang=\"nn\">") && page.contains("Vardehaug ungdomsskole"), "{kind} {audience}");
        std::fs::remove_file(&out).unwrap();
    }
    // Agenda and minutes are of a meeting, and hold no figure that could be given away.
    let what = session.json(&["given"]).to_string();
    assert!(what.contains("Innkalling til møte") && what.contains("Referat frå møte"), "{what}");
}

#[test]
fn every_school_of_a_kommune_gets_its_page_in_one_go() {
    let session = Session::with_example();
    let folder = session.folder.path().join("sider");
    let write = |within: &str, more: &[&str]| {
        let asked = ["report", "dialogmote", "--all-schools-in", within, "--out", folder.to_str().unwrap()];
        session.run(&[asked.as_slice(), more].concat())
    };
    let there = || {
        let mut names: Vec<String> = std::fs::read_dir(&folder)
            .map(|all| all.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect())
            .unwrap_or_default();
        names.sort();
        names
    };
    assert!(!write("1234", &[]).status.success() && there().is_empty(), "a kommune that nobody knows");
    assert!(!write("9901", &["--format", "odt"]).status.success() && there().is_empty());
    let done = write("9901", &["--for", "others", "--repair", "--format", "html"]);
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    let names = there();
    assert_eq!(names.len(), 5, "{names:?}");
    assert!(
        names.iter().all(|name| name.starts_with("Dialogmøte- ") && name.ends_with("(oppdiktet).html")),
        "{names:?}"
    );
    for name in &names {
        let page = std::fs::read_to_string(folder.join(name)).unwrap();
        assert!(page.contains("</html>") && page.contains("<svg"), "{name}");
    }
    // All of them are one thing given out.
    let given: Value = session.json(&["given"]);
    assert_eq!(given.as_array().unwrap().len(), 1);
    assert!(!session.run(&["report", "dialogmote", "--out", "x.pdf"]).status.success(), "whose page?");
}
