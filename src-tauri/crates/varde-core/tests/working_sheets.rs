//! The working sheets through their public face: the templates that Varde brings, people's own, and lifting a line.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use std::path::Path;

use common::{Bench, contents, later, now};
use proptest::prelude::*;
use serde_json::{Value, json};
use varde_core::clock::Timestamp;
use varde_core::cycle::{
    self, Challenge, Change, Content, Date, GapKind, ItemId, Kind, Lift, Measure, MeasureStatus, Refused, Said, Sheet,
    Template, TemplateProblem, Templates, Thread,
};
use varde_core::language::Language;
use varde_core::page::sheets::WorkSheets;
use varde_core::page::thread::ThreadPage;
use varde_core::school::UnitCode;
use varde_core::store::Store;

const SCHOOL: &str = "999000011";

fn school() -> UnitCode {
    SCHOOL.parse().unwrap()
}

fn bench() -> Bench {
    let mut bench = Bench::new();
    bench.put("a.csv", "2024-25", &[(SCHOOL, ["46", "2,1", "41"])]);
    bench
}

fn sheet(store: &mut Store, template: &str, lines: Value) -> ItemId {
    let lines = serde_json::from_value(lines).unwrap();
    let content =
        Sheet { template: template.to_owned(), title: "Planleggingsdag".to_owned(), lines, ..Sheet::default() };
    cycle::make(store, &school(), &Content::Sheet(content), now()).unwrap().unwrap().id
}

fn thread(store: &Store) -> Thread {
    Thread::read(store, &school()).unwrap()
}

fn content(store: &Store, id: &ItemId) -> Content {
    thread(store).get(id).unwrap().content.clone()
}

fn lines(store: &Store, id: &ItemId, word: &str) -> Vec<(String, bool)> {
    let Content::Sheet(of) = content(store, id) else { panic!("no sheet") };
    let lines = of.lines.get(word).cloned().unwrap_or_default();
    lines.into_iter().map(|line| (line.text, line.lifted.is_some())).collect()
}

fn set(store: &mut Store, id: &ItemId, word: &str, texts: &[&str], at: Timestamp) {
    let value = texts.iter().map(|text| json!({ "text": text })).collect();
    let change = Change { id: id.clone(), field: format!("lines.{word}"), value, confirmed: false };
    cycle::change(store, &change, at).unwrap().unwrap();
}

fn every_text(template: &Template) -> Vec<&Said> {
    let Template { title, lead, purpose, not_for, source, .. } = template;
    let mut texts = vec![title, lead, purpose, not_for, source];
    for part in &template.parts {
        texts.extend([&part.title, &part.hint]);
        texts.extend(part.fields.iter().flat_map(|field| [&field.label, &field.hint]));
    }
    texts.retain(|said| !said.is_empty());
    texts
}

#[test]
fn nine_templates_are_whole_in_three_languages() {
    let all = Templates::built_in();
    let words: Vec<&str> = all.iter().map(|template| template.word.as_str()).collect();
    let known = [
        "swot",
        "stastedsanalyse",
        "organisasjonsanalyse",
        "rolleavklaring",
        "pedagogisk-analyse",
        "ekstern-vurdering",
        "skolevandring",
        "koherens",
        "godmappa",
    ];
    assert_eq!(words, known);
    for template in all {
        let word = &template.word;
        assert!(!template.own && !template.lead.is_empty() && !template.not_for.is_empty(), "{word}");
        assert!(!template.source.is_empty(), "{word}");
        let fields: Vec<_> = template.parts.iter().flat_map(|part| &part.fields).collect();
        assert!(fields.iter().any(|field| !field.lift.is_empty()), "nothing comes out of {word}");
        for said in every_text(template) {
            for language in Language::ALL {
                assert!(said.has(language), "{word}: {:?} is not said in {language:?}", said.text(language));
            }
            let [nb, en] = [Language::Nb, Language::En].map(|language| said.text(language));
            let same = ["SWOT", "Plan", "Individ", "Godmappa"];
            assert!(nb != en || same.contains(&nb), "{word}: {nb:?} is not translated");
        }
    }
}

#[test]
fn the_templates_say_what_they_are_not_for() {
    let check = |word: &str, expected: [&str; 3]| {
        let templates = Templates::built_in();
        let template = templates.iter().find(|template| template.word == word).unwrap();
        for (language, expected) in Language::ALL.into_iter().zip(expected) {
            let said = template.not_for.text(language);
            assert!(said.contains(expected), "{word} in {language:?}: {said}");
        }
    };
    check("stastedsanalyse", ["sammenligne skoler", "samanlikne skular", "compare schools"]);
    check("stastedsanalyse", ["over tid", "over tid", "over time"]);
    check("skolevandring", ["ikke kontroll", "ikkje kontroll", "not control"]);
    check("skolevandring", ["navngitt elev eller lærer", "namngitt elev eller lærar", "named pupil or teacher"]);
}

/// The words that Varde never says, and those that give away another language.
#[test]
fn the_templates_are_said_as_all_else_is() {
    let never = ["signifikan", "p-verdi", "bevis", "effekt", "effect", "ranger", "prove", "dårligst", "verst"];
    let nb = ["ikkje", "noko", "kva", "korleis", "frå", "skulen", "elevane", "kjem", "berre", "sjå", "eit"];
    let nn = ["ikke", "noe", "hva", "hvordan", "fra", "skolen", "elevene", "kommer", "bare", "se", "et", "blir til"];
    let en = ["og", "ikke", "ikkje", "hva", "kva", "som", "skolen", "skulen", "er", "det"];
    for template in Templates::built_in() {
        for said in every_text(template) {
            for (language, foreign) in Language::ALL.into_iter().zip([&nb[..], &nn, &en]) {
                let text = said.text(language).to_lowercase();
                let words: Vec<&str> = text.split(|c: char| !(c.is_alphanumeric() || c == '-')).collect();
                for word in &words {
                    assert!(!never.iter().any(|start| word.starts_with(start)) && *word != "best", "{text}");
                    assert!(!foreign.contains(word), "{language:?}: {word:?} in {text:?}");
                }
            }
        }
    }
}

/// The templates of a folder with these files.
fn read(files: &[(&str, &[u8])]) -> Templates {
    let folder = tempfile::tempdir().unwrap();
    for (name, bytes) in files {
        std::fs::write(folder.path().join(name), bytes).unwrap();
    }
    Templates::read(folder.path())
}

const OWN: &str = "title = \"Dialogmøte\"\nfor = \"Forberede møtet\"\n\n[[part]]\n[[part.field]]\nword = \"saker\"\nlabel = \"Saker\"\n";

#[test]
fn a_sheet_of_ones_own_is_one_file_in_one_language() {
    let templates = read(&[("dialogmøte.toml", OWN.as_bytes()), ("les meg.txt", b"not a sheet")]);
    assert_eq!(templates.troubles, []);
    assert_eq!(templates.all.len(), 10);
    let own = templates.get("dialogmøte").unwrap();
    assert!(own.own);
    for language in Language::ALL {
        assert_eq!(own.title.text(language), "Dialogmøte");
        let page = WorkSheets::of(&templates, language);
        let field = &page.templates[9].parts[0].fields[0];
        assert_eq!((field.label.as_str(), field.text, page.templates[9].parts[0].columns), ("Saker", false, 1));
    }
}

#[test]
fn a_missing_language_is_read_in_the_nearest_one() {
    let check = |title: &str, expected: [&str; 3]| {
        let text = OWN.replace("\"Dialogmøte\"", title);
        let templates = read(&[("a.toml", text.as_bytes())]);
        assert_eq!(templates.troubles, [], "{title}");
        let said = Language::ALL.map(|language| templates.get("a").unwrap().title.text(language).to_owned());
        assert_eq!(said, expected, "{title}");
    };
    check(r#"{ nb = "Møte", nn = "Møtet", en = "Meeting" }"#, ["Møte", "Møtet", "Meeting"]);
    check(r#"{ nn = "Møtet" }"#, ["Møtet"; 3]);
    check(r#"{ nb = "Møte", en = "Meeting" }"#, ["Møte", "Møte", "Meeting"]);
    check(r#"{ en = "Meeting", nb = "" }"#, ["Meeting"; 3]);
}

#[test]
fn ones_own_file_takes_the_place_of_vardes() {
    let templates = read(&[("swot.toml", OWN.as_bytes())]);
    assert_eq!(templates.all.len(), 9);
    let swot = templates.get("swot").unwrap();
    assert!(swot.own && swot.title.text(Language::Nb) == "Dialogmøte");
    assert_eq!(Templates::read(Path::new("/nowhere/templates")).all, Templates::built_in());
}

#[test]
fn a_broken_file_is_told_with_its_line_and_the_others_work() {
    use TemplateProblem as P;
    let check = |text: &str, line: Option<usize>, problem: P| {
        let templates = read(&[("brukt.toml", text.as_bytes()), ("hel.toml", OWN.as_bytes())]);
        assert_eq!(templates.all.len(), 10, "{text}");
        assert_eq!(templates.troubles.len(), 1, "{text}");
        let trouble = &templates.troubles[0];
        assert_eq!((trouble.line, &trouble.problem), (line, &problem), "{text}: {:?}", trouble.detail);
        let mut told: Vec<String> = Language::ALL.map(|language| trouble.say(language)).to_vec();
        for said in &told {
            assert!(said.starts_with("brukt.toml") && !said.contains("template-"), "{said}");
            assert!(line.is_none_or(|line| said.contains(&line.to_string())), "{said}");
        }
        told.dedup();
        assert_eq!(told.len(), 3);
    };
    check("title = \"Uten slutt\nfor = 1", Some(1), P::NotToml);
    check("title = \"A\"\ntitle = \"B\"\n", Some(2), P::NotToml);
    check(&OWN.replace("label", "lable"), Some(7), P::UnknownKey { key: "lable".to_owned() });
    check(&OWN.replace("for =", "til ="), Some(2), P::UnknownKey { key: "til".to_owned() });
    check(&OWN.replace("\"Forberede møtet\"", "7"), Some(2), P::NotUnderstood);
    check(&OWN.replace("\"Dialogmøte\"", "{ se = \"x\" }"), Some(1), P::NotUnderstood);
    check(&OWN.replace("title = \"Dialogmøte\"", ""), None, P::Missing { key: "title" });
    check(&OWN.replace("for = \"Forberede møtet\"", "for = \" \""), None, P::Missing { key: "for" });
    check(&OWN.replace("word = \"saker\"", ""), Some(5), P::Missing { key: "word" });
    check(&OWN.replace("label = \"Saker\"", ""), Some(5), P::Missing { key: "label" });
    check(OWN.split("\n\n").next().unwrap(), None, P::NoFields);
    check(OWN.split("[[part.field]]").next().unwrap(), Some(4), P::NoFields);
    let with = |line: &str| format!("{OWN}{line}\n");
    check(&with("shape = \"circle\""), Some(8), P::UnknownShape { text: "circle".to_owned() });
    check(&with("lift = [\"goal\"]"), Some(8), P::UnknownLift { text: "goal".to_owned() });
    check(&with("shape = \"text\"\nlift = [\"finding\"]"), Some(9), P::LiftedText { text: "saker".to_owned() });
    check(
        &with("[[part.field]]\nword = \"saker\"\nlabel = \"Igjen\""),
        Some(9),
        P::DoubledWord { text: "saker".to_owned() },
    );
    for word in ["", "a.b", "to ord", &"x".repeat(41)] {
        let text = OWN.replace("\"saker\"", &format!("\"{word}\""));
        check(&text, Some(6), P::BadWord { text: word.to_owned() });
    }
    let columns = |value: &str| OWN.replace("[[part]]\n", &format!("[[part]]\ncolumns = {value}\n"));
    for value in ["0", "4", "-1"] {
        check(&columns(value), Some(5), P::Columns { text: value.to_owned() });
    }
    check(&format!("# {}\n{OWN}", "x".repeat(300_000)), None, P::TooLarge { kilobytes: 256 });
}

#[test]
fn what_is_no_text_is_told_too() {
    let check = |bytes: &[u8], problem: TemplateProblem| {
        let templates = read(&[("a.toml", bytes)]);
        assert_eq!(templates.troubles.iter().map(|t| t.problem.clone()).collect::<Vec<_>>(), [problem]);
        assert_eq!(templates.all.len(), 9);
    };
    check(b"title = \"M\xf8te\"", TemplateProblem::NotText);
    check(b"", TemplateProblem::Missing { key: "title" });
    // Windows' editors mark UTF-8 with three bytes, and end lines with two.
    let windows = format!("\u{feff}{}", OWN.replace('\n', "\r\n"));
    assert_eq!(read(&[("a.toml", windows.as_bytes())]).all.len(), 10);
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir(folder.path().join("mappe.toml")).unwrap();
    let templates = Templates::read(folder.path());
    assert_eq!(templates.troubles[0].problem, TemplateProblem::Unreadable);
}

#[test]
fn a_sheet_to_begin_from_is_put_once_and_never_over_what_people_wrote() {
    let bench = bench();
    let store = &bench.store;
    let folder = Templates::add_example(store).unwrap();
    let templates = Templates::of(store);
    assert_eq!((templates.all.len(), templates.troubles.as_slice()), (10, [].as_slice()));
    let file = folder.join("mitt-ark.toml");
    std::fs::write(&file, OWN).unwrap();
    Templates::add_example(store).unwrap();
    assert_eq!(std::fs::read_to_string(file).unwrap(), OWN);
}

#[test]
fn two_hundred_fields_are_a_sheet() {
    let fields: String = (0..200).map(|n| format!("[[part.field]]\nword = \"f{n}\"\nlabel = \"Felt {n}\"\n")).collect();
    let templates = read(&[("stort.toml", format!("title = \"A\"\nfor = \"B\"\n[[part]]\n{fields}").as_bytes())]);
    assert_eq!(templates.troubles, []);
    assert_eq!(templates.get("stort").unwrap().parts[0].fields.len(), 200);
}

proptest! {
    /// A file that somebody has spoilt anywhere is a sheet or a trouble, never a panic, and spoils no other.
    #[test]
    fn a_spoilt_file_spoils_nothing_else(at in 0_usize..OWN.len(), cut in 0_usize..40, put in "[\\[\\]{}=\"\n.a-z0-9 ]{0,12}") {
        let mut bytes = OWN.as_bytes().to_vec();
        let end = (at + cut).min(bytes.len());
        bytes.splice(at..end, put.bytes());
        let templates = read(&[("a.toml", &bytes), ("hel.toml", OWN.as_bytes())]);
        prop_assert_eq!(templates.all.len() + templates.troubles.len(), 11);
        prop_assert!(templates.get("hel").is_some());
        for trouble in &templates.troubles {
            prop_assert!(trouble.say(Language::Nn).starts_with("a.toml"));
        }
    }
}

#[test]
fn a_line_is_lifted_in_one_step_and_not_twice() {
    let mut bench = bench();
    let store = &mut bench.store;
    let id = sheet(store, "swot", json!({ "weak": [{ "text": "Uro i overganger" }, { "text": "Få voksne" }] }));
    let before = contents(store.folder());
    let made = cycle::lift(store, &id, "weak", 1, Lift::Challenge, now()).unwrap().unwrap();
    assert_eq!(
        made.content,
        Content::Challenge(Challenge {
            title: "Få voksne".to_owned(),
            findings: vec![id.clone()],
            ..Challenge::default()
        })
    );
    assert_eq!(lines(store, &id, "weak"), [("Uro i overganger".to_owned(), false), ("Få voksne".to_owned(), true)]);
    let again = cycle::lift(store, &id, "weak", 1, Lift::Measure, now()).unwrap();
    assert_eq!(again, Err(Refused::Lifted { title: "Få voksne".to_owned() }));
    for language in Language::ALL {
        assert!(again.clone().unwrap_err().say(language).contains("Få voksne"));
    }
    let stepped = store.undo().unwrap().unwrap();
    assert_eq!(Language::Nb.operation(&stepped.operation), "løft til utfordring «Få voksne»");
    assert_eq!(contents(store.folder()), before, "both are taken back in one step");
    store.redo().unwrap().unwrap();
    assert!(thread(store).get(&made.id).is_some());
    assert!(lines(store, &id, "weak")[1].1);

    cycle::remove(store, &made.id, now()).unwrap().unwrap();
    let second = cycle::lift(store, &id, "weak", 1, Lift::Finding, now()).unwrap().unwrap();
    assert_eq!(second.content.kind(), Kind::Finding, "what it became is gone, so it can become something again");
    // Undo brings the first one back, and the second is still what the line says.
    store.undo().unwrap();
    store.undo().unwrap();
    assert!(thread(store).get(&made.id).is_some() && thread(store).get(&second.id).is_none());
    assert!(cycle::lift(store, &id, "weak", 1, Lift::Finding, now()).unwrap().is_err());
}

#[test]
fn each_lift_becomes_its_kind_with_the_sheet_behind_it() {
    let mut bench = bench();
    let store = &mut bench.store;
    let long = "Vi leser høyt hver dag. ".repeat(20);
    let id = sheet(store, "swot", json!({ "strong": [{ "text": long }] }));
    for (to, kind) in [
        (Lift::Challenge, Kind::Challenge),
        (Lift::Strength, Kind::Finding),
        (Lift::Measure, Kind::Measure),
        (Lift::Finding, Kind::Finding),
    ] {
        let made = cycle::lift(store, &id, "strong", 0, to, now()).unwrap().unwrap();
        let thread = thread(store);
        assert_eq!(made.content.kind(), kind);
        assert_eq!(thread.back(&made).iter().map(|item| &item.id).collect::<Vec<_>>(), [&id], "{to:?}: why?");
        assert_eq!(thread.on(&id).map(|item| &item.id).collect::<Vec<_>>(), [&made.id], "{to:?}: what came of it?");
        let rest = match &made.content {
            Content::Challenge(of) => &of.text,
            Content::Measure(of) => &of.what,
            Content::Finding(of) => {
                assert_eq!(of.strength, to == Lift::Strength);
                &of.note
            }
            other => panic!("{other:?}"),
        };
        assert_eq!(rest, long.trim(), "{to:?}");
        assert!(made.content.title().ends_with('…') && made.content.title().chars().count() < 165);
        store.undo().unwrap();
    }
}

#[test]
fn what_cannot_be_lifted_is_refused() {
    let mut bench = bench();
    let store = &mut bench.store;
    let id = sheet(store, "swot", json!({ "weak": [{ "text": "  " }] }));
    let finding = cycle::make(store, &school(), &Content::Finding(Box::default()), now()).unwrap().unwrap();
    let before = contents(store.folder());
    let mut check = |sheet: &ItemId, field: &str, line: usize, expected: Refused| {
        let answer = cycle::lift(store, sheet, field, line, Lift::Challenge, now()).unwrap();
        assert_eq!(answer, Err(expected), "{sheet:?} {field} {line}");
    };
    let not_there = |field: &str| Refused::NotThere { field: field.to_owned() };
    check(&id, "weak", 0, not_there("lines.weak"));
    check(&id, "weak", 1, not_there("lines.weak"));
    check(&id, "strong", 0, not_there("lines.strong"));
    check(&finding.id, "title", 0, not_there("lines.title"));
    check(&"nobody".into(), "weak", 0, Refused::Gone);
    assert_eq!(contents(store.folder()), before);
}

#[test]
fn typing_in_a_line_is_one_step_and_each_line_another() {
    let mut bench = bench();
    let store = &mut bench.store;
    let id = sheet(store, "swot", json!({}));
    let at = |seconds: i64| Timestamp::from_unix(now().unix() + seconds).unwrap();
    set(store, &id, "strong", &["Le"], at(1));
    set(store, &id, "strong", &["Lesing"], at(3));
    set(store, &id, "strong", &["Lesing", "Ro"], at(5));
    set(store, &id, "strong", &["Lesing", "Ro i timene"], at(7));
    set(store, &id, "strong", &["Lesing", "", "Ro i timene"], at(8));
    set(store, &id, "strong", &["Ro i timene", "Lesing"], at(9));
    set(store, &id, "strong", &["Lesing", "Ro i timene"], at(10));
    set(store, &id, "strong", &["Ro i timene"], at(11));
    set(store, &id, "weak", &["Uro"], at(12));
    let now = |store: &Store, word: &str| lines(store, &id, word).into_iter().map(|(text, _)| text).collect::<Vec<_>>();
    let mut back = |expected: &[&str]| {
        store.undo().unwrap().unwrap();
        assert_eq!(now(store, "strong"), expected);
    };
    back(&["Ro i timene"]);
    back(&["Lesing", "Ro i timene"]);
    back(&["Ro i timene", "Lesing"]);
    back(&["Lesing", "", "Ro i timene"]);
    back(&["Lesing", "Ro i timene"]);
    back(&["Lesing"]);
    back(&[]);
}

#[test]
fn typing_on_a_minute_later_is_a_new_step() {
    let mut bench = bench();
    let store = &mut bench.store;
    let id = sheet(store, "swot", json!({}));
    set(store, &id, "strong", &["Lesing"], now());
    set(store, &id, "strong", &["Lesing og ro"], later(1));
    store.undo().unwrap();
    assert_eq!(lines(store, &id, "strong"), [("Lesing".to_owned(), false)]);
}

#[test]
fn a_measure_from_a_sheet_still_lacks_its_goal() {
    let mut bench = bench();
    let store = &mut bench.store;
    let id = sheet(store, "swot", json!({ "opportunities": [{ "text": "Biblioteket" }] }));
    let measure = cycle::lift(store, &id, "opportunities", 0, Lift::Measure, now()).unwrap().unwrap();
    let gaps = |store: &Store| -> Vec<GapKind> {
        thread(store).gaps(Date::of(now())).into_iter().map(|gap| gap.kind).collect()
    };
    assert_eq!(gaps(store), [GapKind::MeasureWithoutGoal]);
    let goal = cycle::make(store, &school(), &Content::Goal(Default::default()), now()).unwrap().unwrap();
    let Content::Measure(of) = content(store, &measure.id) else { panic!("no measure") };
    assert_eq!((of.sheets.as_slice(), of.status), ([id.clone()].as_slice(), MeasureStatus::Proposed));
    let change =
        Change { id: measure.id.clone(), field: "goals".to_owned(), value: json!([goal.id]), confirmed: false };
    cycle::change(store, &change, now()).unwrap().unwrap();
    assert!(!gaps(store).contains(&GapKind::MeasureWithoutGoal));
    assert!(!gaps(store).contains(&GapKind::MeasureWithoutFinding), "the sheet stands behind it");
    // A measure as it was stored before sheets could stand behind it.
    let old: Measure = serde_json::from_value(json!({ "title": "Gammelt" })).unwrap();
    assert_eq!(old.sheets, []);
}

#[test]
fn the_page_shows_a_sheet_with_its_templates_name_and_how_much_is_written() {
    let mut bench = bench();
    let folder = bench.store.folder().join(Templates::FOLDER);
    let store = &mut bench.store;
    let written = json!({ "strong": [{ "text": "Ro" }, { "text": " " }], "weak": [{ "text": "Tid" }] });
    let id = sheet(store, "swot", written);
    let own = sheet(store, "dialog", json!({ "saker": [{ "text": "Lesing" }] }));
    let card = |store: &Store, id: &ItemId, language: Language| {
        let page = ThreadPage::read(store, &school(), now(), language).unwrap().unwrap();
        let thing = page.items.into_iter().find(|thing| thing.item.id == *id).unwrap();
        (thing.card.title, thing.card.lines)
    };
    let said = |title: &str, lines: &[&str]| {
        (title.to_owned(), lines.iter().map(|line| (*line).to_owned()).collect::<Vec<_>>())
    };
    assert_eq!(card(store, &id, Language::Nb), said("Planleggingsdag", &["SWOT", "2 linjer"]));
    assert_eq!(card(store, &id, Language::En), said("Planleggingsdag", &["SWOT", "2 lines"]));
    assert_eq!(card(store, &own, Language::Nn), said("Planleggingsdag", &["Éi linje"]), "its template is not here");
    std::fs::create_dir(&folder).unwrap();
    std::fs::write(folder.join("dialog.toml"), OWN).unwrap();
    assert_eq!(card(store, &own, Language::Nn), said("Planleggingsdag", &["Dialogmøte", "Éi linje"]));
    assert_eq!(lines(store, &own, "saker"), [("Lesing".to_owned(), false)]);
}
