//! Sheets on their way into a store: asked, answered, stored, undone, and known again.

use std::ops::ControlFlow;
use std::path::PathBuf;

use varde_core::import::sheet::{LevelMeasure, Mapping, Question, Role};
use varde_core::import::{
    Batch, FileKind, FilePreview, ImportPreview, ImportReport, Remembered, SheetAnswer, SheetChoices,
};
use varde_core::indicator::{Frequency, Good, OwnKind, catalogue};
use varde_core::language::Language;
use varde_core::observation::Point;
use varde_core::own::OwnDraft;
use varde_core::page::picture;
use varde_core::store::{HistoryStep, Store};

use super::common::{Bench, contents, later, now};
use super::making::{cells, xlsx};

const SCHOOL: &str = "999000011";

/// A store that knows Åsøy skole in Vardehaug.
fn bench() -> Bench {
    let mut bench = Bench::new();
    bench.put("a.csv", "2024-25", &[(SCHOOL, ["47", "2,1", "41"])]);
    bench
}

fn sick_leave(store: &mut Store) -> String {
    let draft = OwnDraft {
        key: None,
        name: "Sykefravær".to_owned(),
        unit: "prosent".to_owned(),
        decimals: 1,
        lowest: "0".to_owned(),
        highest: "100".to_owned(),
        good: Good::Low,
        frequency: Frequency::Monthly,
        kind: OwnKind::Figure,
    };
    draft.commit(store, now(), Language::Nb).unwrap().value.key.unwrap()
}

fn read(bench: &Bench, paths: &[PathBuf]) -> Batch {
    let mut batch = Batch::read(paths, catalogue(), &mut |_| ControlFlow::Continue(())).unwrap();
    batch.recall(&bench.store).unwrap();
    batch
}

fn preview(bench: &Bench, batch: &Batch) -> ImportPreview {
    batch.preview(&bench.store, Language::Nb, &mut |_| ControlFlow::Continue(())).unwrap()
}

fn only(bench: &Bench, batch: &Batch) -> FilePreview {
    let mut files = preview(bench, batch).files;
    assert_eq!(files.len(), 1, "{files:?}");
    files.remove(0)
}

fn commit(bench: &mut Bench, batch: &Batch) -> ImportReport {
    batch.commit(&mut bench.store, later(1), Language::Nb, &mut |_| ControlFlow::Continue(())).unwrap().value
}

fn asked(file: &FilePreview) -> Vec<Question> {
    file.sheet.as_ref().unwrap().questions.iter().map(|q| q.question.clone()).collect()
}

fn mapping(file: &FilePreview) -> Mapping {
    file.sheet.as_ref().unwrap().mapping.clone()
}

fn map(batch: &mut Batch, bench: &Bench, change: impl FnOnce(&mut Mapping)) {
    let mut mapping = mapping(&only(bench, batch));
    change(&mut mapping);
    batch.answer_sheet(0, SheetAnswer::Map { mapping });
}

fn points(store: &Store, key: &str) -> Vec<Point> {
    let catalogue = store.catalogue().unwrap();
    let indicator = catalogue.indicator(key).unwrap();
    picture::series(store, &SCHOOL.parse().unwrap(), indicator).unwrap().unwrap_or_default()
}

fn history(store: &Store) -> Vec<HistoryStep> {
    store.history(10).unwrap()
}

/// Three months of sykefravær, as a school keeps it.
const SICK_LEAVE: [&str; 4] =
    ["Skole|Måned|Sykefravær (%)", "Åsøy skole|2025-10|6,1", "Åsøy skole|2025-11|7,4", "Åsøy skole|2025-12|5,9"];

#[test]
fn an_own_indicator_comes_from_a_workbook_and_goes_with_one_undo() {
    let mut bench = bench();
    let key = sick_leave(&mut bench.store);
    let before = contents(bench.store.folder());
    let path = bench.file("fravær.xlsx", &xlsx(&cells(&SICK_LEAVE)));
    let batch = read(&bench, std::slice::from_ref(&path));
    let file = only(&bench, &batch);
    assert_eq!((file.kind, file.refused, asked(&file)), (FileKind::Sheet, false, vec![]));
    let sheet = file.sheet.as_ref().unwrap();
    assert_eq!(sheet.result_count, 3);
    let first = &sheet.results[0];
    let shown = [&first.unit, &first.indicator, &first.period, &first.value].map(String::as_str);
    assert_eq!(shown, ["Åsøy skole", "Sykefravær", "oktober 2025", "6,1"]);
    assert_eq!(file.tally.new, 3);

    let report = commit(&mut bench, &batch);
    assert!(!report.nothing_new);
    let stored: Vec<(String, Option<f64>)> =
        points(&bench.store, &key).iter().map(|p| (p.period.to_string(), p.value)).collect();
    let expected = [("2025-M10", 6.1), ("2025-M11", 7.4), ("2025-M12", 5.9)];
    assert_eq!(stored, expected.map(|(period, value)| (period.to_owned(), Some(value))));
    // The same file again changes nothing, and leaves nothing to undo.
    let steps = history(&bench.store).len();
    let batch = read(&bench, &[path]);
    assert!(preview(&bench, &batch).nothing_new);
    assert!(commit(&mut bench, &batch).nothing_new);
    assert_eq!(history(&bench.store).len(), steps);
    bench.store.undo().unwrap();
    assert_eq!(contents(bench.store.folder()), before);
}

#[test]
fn questions_are_answered_remembered_and_taken_back_with_the_import() {
    let mut bench = bench();
    let table = ["Skole|Lavt|Middels|Høyt", "Åsøy skole|4|9|7"];
    let path = bench.file("nivåer.xlsx", &xlsx(&cells(&table)));
    let mut batch = read(&bench, std::slice::from_ref(&path));
    assert_eq!(asked(&only(&bench, &batch)), [Question::Figures]);
    assert!(preview(&bench, &batch).nothing_new);
    assert!(commit(&mut bench, &batch).nothing_new, "nothing is stored while something is asked");

    map(&mut batch, &bench, |mapping| {
        for (level, column) in (1..).zip(&mut mapping.columns[1..4]) {
            column.role = Role::Level { level: Some(level), measure: LevelMeasure::Unknown };
        }
    });
    let columns = vec![1, 2, 3];
    let expected = [Question::Period, Question::Grade, Question::Subject, Question::CountOrShare { columns }];
    assert_eq!(asked(&only(&bench, &batch)), expected);
    map(&mut batch, &bench, |mapping| {
        mapping.constants.period = Some("2025-26".to_owned());
        mapping.constants.grade = Some(5);
        mapping.constants.subject = Some("lesing".to_owned());
        for column in &mut mapping.columns[1..4] {
            if let Role::Level { measure, .. } = &mut column.role {
                *measure = LevelMeasure::Count;
            }
        }
    });
    let file = only(&bench, &batch);
    assert_eq!((asked(&file), file.tally.new), (vec![], 3));
    commit(&mut bench, &batch);
    let shares: Vec<_> =
        (1..=3).map(|level| points(&bench.store, &format!("np.lesing.5.mestring.{level}"))[0].value.unwrap()).collect();
    assert_eq!(shares, [20.0, 45.0, 35.0]);

    // Next year's file: the columns are known, the year is asked.
    let next = ["Skole|Lavt|Middels|Høyt", "Åsøy skole|3|10|9"];
    let path = bench.file("nivåer 2026.xlsx", &xlsx(&cells(&next)));
    let batch = read(&bench, std::slice::from_ref(&path));
    let file = only(&bench, &batch);
    assert!(file.sheet.as_ref().unwrap().remembered);
    assert_eq!(asked(&file), [Question::Period, Question::Grade, Question::Subject]);
    let kept = Remembered::list(&bench.store, Language::Nb).unwrap();
    assert_eq!(
        kept.iter().map(|r| (r.name.as_str(), r.columns.as_str())).collect::<Vec<_>>(),
        [("nivåer.xlsx", "Skole, Lavt, Middels og Høyt")]
    );

    // One undo takes figures and answer; then the first question is asked again.
    bench.store.undo().unwrap();
    assert!(Remembered::list(&bench.store, Language::Nb).unwrap().is_empty());
    assert_eq!(asked(&only(&bench, &read(&bench, &[path]))), [Question::Figures]);
}

#[test]
fn a_kept_answer_is_changed_and_forgotten_each_with_an_undo() {
    let mut bench = bench();
    let path = bench.file("a.xlsx", &xlsx(&cells(&["Skole|Skoleår|Noe", "Åsøy skole|2024-25|41,5"])));
    let mut batch = read(&bench, std::slice::from_ref(&path));
    map(&mut batch, &bench, |mapping| {
        mapping.columns[2].role = Role::Value { scale: varde_core::import::sheet::Scale::AsWritten };
        mapping.columns[2].about.indicator = Some("gsp.10".to_owned());
    });
    commit(&mut bench, &batch);
    let [kept] = &Remembered::list(&bench.store, Language::Nb).unwrap()[..] else { panic!() };
    let mut said = kept.sheet.clone().unwrap().mapping;
    said.columns[2].role = Role::Pupils;
    Remembered::change(&mut bench.store, &kept.id, &said, later(2)).unwrap();
    let role = |bench: &Bench| mapping(&only(bench, &read(bench, std::slice::from_ref(&path)))).columns[2].role;
    assert_eq!(role(&bench), Role::Pupils);
    bench.store.undo().unwrap();
    assert!(role(&bench).is_result());
    Remembered::forget(&mut bench.store, &kept.id, later(4)).unwrap();
    assert!(Remembered::list(&bench.store, Language::Nb).unwrap().is_empty());
    assert_eq!(role(&bench), Role::Ignore);
    bench.store.undo().unwrap();
    assert!(role(&bench).is_result());
    // A mapping of other columns, or of an answer that is gone, changes nothing.
    said.columns.pop();
    assert!(Remembered::change(&mut bench.store, &kept.id, &said, later(6)).unwrap().changed.is_empty());
    assert!(Remembered::forget(&mut bench.store, "borte", later(6)).unwrap().changed.is_empty());
}

#[test]
fn names_are_asked_like_those_of_other_files() {
    let mut bench = bench();
    let path = bench.file(
        "a.csv",
        "Skole;Skoleår;Grunnskolepoeng\nÅsøy skole;2024-25;41,5\nAsøy skole;2023-24;40,1\nUkjent skole;2024-25;39\n"
            .as_bytes(),
    );
    let mut batch = read(&bench, &[path]);
    let file = only(&bench, &batch);
    assert_eq!(file.kind, FileKind::Sheet, "a table that nobody publishes is what people keep");
    let names: Vec<_> = file.questions.iter().map(|q| (q.name.as_str(), q.candidates.len())).collect();
    assert_eq!(names, [("Asøy skole", 1), ("Ukjent skole", 0)]);
    assert_eq!(file.tally.new, 1);
    batch.answer_names([("Asøy skole".to_owned(), SCHOOL.parse().ok()), ("Ukjent skole".to_owned(), None)]);
    let file = only(&bench, &batch);
    assert!(file.questions.is_empty());
    let told: Vec<_> = file.told.iter().map(|t| (t.name.as_str(), t.unit.as_ref().map(|u| u.id.as_str()))).collect();
    assert_eq!(told, [("Asøy skole", Some(SCHOOL)), ("Ukjent skole", None)]);
    assert_eq!(file.tally.new, 2);
    batch.forget_name("Asøy skole");
    assert_eq!(only(&bench, &batch).questions.len(), 1);
    batch.answer_names([("Asøy skole".to_owned(), SCHOOL.parse().ok())]);
    commit(&mut bench, &batch);
    let values: Vec<_> = points(&bench.store, "gsp.10").iter().map(|p| p.value).collect();
    assert_eq!(values, [Some(40.1), Some(41.5)]);
    // A sheet renames nobody.
    assert_eq!(bench.store.unit(&SCHOOL.parse().unwrap()).unwrap().unwrap().1.name, "Åsøy skole");
}

#[test]
fn every_sheet_of_a_workbook_is_a_file_of_its_own() {
    let mut bench = bench();
    let mut book = rust_xlsxwriter::Workbook::new();
    let years = [("2023-24", "40,1"), ("2024-25", "41,5")];
    for (year, value) in years {
        let sheet = book.add_worksheet().set_name(year).unwrap();
        for (row, cells) in (0..).zip([["Skole", "Grunnskolepoeng"], ["Åsøy skole", value]]) {
            for (column, cell) in (0..).zip(cells) {
                sheet.write_string(row, column, cell).unwrap();
            }
        }
    }
    book.add_worksheet().set_name("Notater").unwrap().write_string(0, 0, "Husk møtet").unwrap();
    let path = bench.file("bok.xlsx", &book.save_to_buffer().unwrap());
    let mut batch = read(&bench, &[path]);
    let files = preview(&bench, &batch).files;
    let told: Vec<_> = files.iter().map(|f| (f.name.as_str(), f.sheet.as_ref().unwrap().used)).collect();
    assert_eq!(told, [("bok.xlsx › 2023-24", true), ("bok.xlsx › 2024-25", true), ("bok.xlsx › Notater", false)]);
    assert_eq!(preview(&bench, &batch).total.new, 2);
    batch.answer_sheet(0, SheetAnswer::Use { used: false });
    assert_eq!(preview(&bench, &batch).total.new, 1);
    let report = commit(&mut bench, &batch);
    assert!(report.summary.starts_with("Fila er lagt inn"), "{}", report.summary);
    let kept: Vec<_> = points(&bench.store, "gsp.10").iter().map(|p| p.period.to_string()).collect();
    assert_eq!(kept, ["2024-25"]);
}

#[test]
fn an_answer_holds_for_the_other_sheets_with_the_same_headings() {
    let bench = bench();
    let table = |value: &str| xlsx(&cells(&["Skole|Skoleår|Noe", &format!("Åsøy skole|2024-25|{value}")]));
    let (one, two) = (bench.file("a.xlsx", &table("41")), bench.file("b.xlsx", &table("42")));
    let mut batch = read(&bench, &[one, two]);
    let mut said = mapping(&preview(&bench, &batch).files[0]);
    said.columns[2].role = Role::Value { scale: varde_core::import::sheet::Scale::AsWritten };
    said.columns[2].about.indicator = Some("gsp.10".to_owned());
    batch.answer_sheet(0, SheetAnswer::Map { mapping: said });
    let files = preview(&bench, &batch).files;
    assert!(files[1].sheet.as_ref().unwrap().remembered && asked(&files[1]).is_empty());
    // Starting over asks about both again.
    batch.answer_sheet(0, SheetAnswer::Anew);
    assert_eq!(asked(&preview(&bench, &batch).files[1]), [Question::Figures]);
}

#[test]
fn a_pasted_table_is_a_file_without_a_file() {
    let mut bench = bench();
    let mut batch =
        Batch::pasted("Skole\tSkoleår\tGrunnskolepoeng\nÅsøy skole\t2024-25\t41,5\n", "Limt inn", catalogue());
    batch.recall(&bench.store).unwrap();
    let file = only(&bench, &batch);
    assert_eq!((file.name.as_str(), asked(&file), file.tally.new), ("Limt inn", vec![], 1));
    commit(&mut bench, &batch);
    assert_eq!(points(&bench.store, "gsp.10")[0].value, Some(41.5));
    let nothing = Batch::pasted("hei", "Limt inn", catalogue());
    let file = only(&bench, &nothing);
    assert!(file.refused && file.problems[0].text.contains("ingen tabell"), "{file:?}");
}

#[test]
fn months_and_years_are_not_taken_for_each_other() {
    let mut bench = bench();
    sick_leave(&mut bench.store);
    let path = bench.file("a.csv", "Skole;Skoleår;Sykefravær\nÅsøy skole;2024-25;6,1\n".as_bytes());
    let file = only(&bench, &read(&bench, &[path]));
    assert!(file.problems[0].text.contains("måles hver måned"), "{:?}", file.problems);
    let path = bench.file("b.csv", "Skole;Måned;Sykefravær\nÅsøy skole;2025-10;610\n".as_bytes());
    let file = only(&bench, &read(&bench, &[path]));
    assert_eq!(file.tally.new, 0);
    assert!(file.problems[0].text.contains("610 skulle trolig vært 61"), "{:?}", file.problems);
}

#[test]
fn own_names_are_known_in_headings_titles_and_cells() {
    let mut bench = bench();
    let key = sick_leave(&mut bench.store);
    let check = |lines: &[&str], expected: u32| {
        let path = bench.file("a.xlsx", &xlsx(&cells(lines)));
        let file = only(&bench, &read(&bench, &[path]));
        assert_eq!((asked(&file), file.tally.new), (vec![], expected), "{lines:?}: {:?}", file.problems);
    };
    check(&["Skole|Måned|Sykefravær", "Åsøy skole|2025-10|6,1"], 1);
    check(&["Sykefravær", "Skole|Måned|Prosent", "Åsøy skole|2025-10|6,1"], 1);
    check(&["Skole|Måned|Indikator|Verdi", "Åsøy skole|2025-10|Sykefravær|6,1"], 1);
    assert!(SheetChoices::read(&bench.store, now(), Language::Nb).unwrap().indicators.iter().any(|c| c.value == key));
}

#[test]
fn names_of_pupils_are_not_read_whatever_is_answered() {
    let bench = bench();
    let path = bench.file("klasse.csv", b"Elevnavn;Alder\nOla;12\nKari;11\n");
    let file = only(&bench, &read(&bench, &[path]));
    assert_eq!((file.refused, asked(&file)), (false, vec![Question::Figures]));
    assert_eq!(mapping(&file).columns[0].role, Role::Ignore);
    assert!(file.sheet.unwrap().columns[0].reason.contains("navn på elever"));
}

#[test]
fn a_locked_or_renamed_file_is_told_and_nothing_is_lost() {
    let bench = bench();
    let check = |name: &str, bytes: &[u8], expected: &str| {
        let path = bench.file(name, bytes);
        let file = only(&bench, &read(&bench, &[path]));
        assert!(file.refused, "{name}");
        assert!(file.problems[0].text.contains(expected), "{name}: {:?}", file.problems);
    };
    check("rapport.xlsx", b"%PDF-1.7 not a workbook", "PDF");
    check("kuttet.xlsx", &xlsx(&cells(&SICK_LEAVE))[..900], "kuttet");
    check("nuller.csv", &vec![0; 1 << 20], "");
    check("tom.xlsx", &xlsx(&[]), "ingenting");
}

/// A wide file of one school whose levels go by these labels.
fn labelled(bench: &Bench, name: &str, labels: [&str; 3], more: &str) -> PathBuf {
    let path = |label: &str| format!("2025-26.Lesing.5. årstrinn.Alle eierformer.Alle kjønn.{label}");
    let paths = labels.map(path).join(";");
    let beside = if more.is_empty() { "" } else { ";47;20" };
    let text =
        format!("EnhetNivaa;Organisasjonsnummer;EnhetNavn;{paths}{more}\n4;999000011;Åsøy skole;4;9;7{beside}\n");
    bench.file(name, text.as_bytes())
}

/// Says that the labels are the levels in their order, and that they are counted.
fn told(mut mapping: Mapping) -> Mapping {
    let mut next = 1;
    for column in &mut mapping.columns {
        if let Role::Level { level, measure } = &mut column.role {
            (*level, *measure) = (Some(next), LevelMeasure::Count);
            next += 1;
        }
    }
    mapping
}

#[test]
fn labels_of_levels_that_nobody_has_seen_are_asked_and_known_next_year() {
    let mut bench = bench();
    let labels = ["Trinn A", "Trinn B", "Trinn C"];
    let path = labelled(&bench, "ukjent.csv", labels, "");
    let mut batch = read(&bench, &[path]);
    let file = only(&bench, &batch);
    let levels = [3, 4, 5].map(|column| Question::Level { column });
    let asked_for = asked(&file);
    assert_eq!(asked_for[..3], levels, "{:?}", mapping(&file));
    assert_eq!(file.sheet.as_ref().unwrap().questions[0].text, "Hvilket mestringsnivå gjelder «Trinn A»?");
    batch.answer_sheet(0, SheetAnswer::Map { mapping: told(mapping(&file)) });
    let file = only(&bench, &batch);
    assert_eq!((asked(&file), file.tally.new), (vec![], 3), "{:?}", file.problems);
    assert_eq!(file.sheet.as_ref().unwrap().results[0].indicator, "Mestringsnivå 1 i lesing, 5. trinn");
    commit(&mut bench, &batch);
    assert_eq!(points(&bench.store, "np.lesing.5.mestring.1")[0].value, Some(20.0));

    // The same labels beside columns that are known: both are read, and only the levels are asked for.
    let skalapoeng = ".Skalapoeng;2025-26.Lesing.5. årstrinn.Alle eierformer.Alle kjønn.Antall elever deltatt";
    let more = format!(";2025-26.Lesing.5. årstrinn.Alle eierformer.Alle kjønn{skalapoeng}");
    let path = labelled(&bench, "begge.csv", ["Gruppe X", "Gruppe Y", "Gruppe Z"], &more);
    let batch = read(&bench, &[path]);
    let files = preview(&bench, &batch).files;
    assert_eq!(files.iter().map(|f| f.kind).collect::<Vec<_>>(), [FileKind::WideNationalTests, FileKind::Sheet]);
    assert_eq!((files[0].tally.new, files[0].problem_count), (1, 0), "{:?}", files[0].problems);
    assert!(files[0].advice.is_empty(), "{:?}", files[0].advice);
    assert_eq!(asked(&files[1]).len(), 4);
    let path = labelled(&bench, "neste.csv", labels, "");
    let next = only(&bench, &read(&bench, &[path]));
    assert!(next.sheet.as_ref().unwrap().remembered && asked(&next).is_empty(), "{next:?}");
}
