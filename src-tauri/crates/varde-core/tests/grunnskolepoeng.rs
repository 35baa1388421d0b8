//! Grunnskolepoeng from file to page: read like the national tests, shown without an interval, and never judged.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use common::{Bench, as_udir, contents, dots, joined, reading, wide};
use varde_core::import::{FileKind, FilePreview, Severity};
use varde_core::indicator::catalogue;
use varde_core::judgement::{Level, Question};
use varde_core::language::Language;
use varde_core::observation::{Point, Status};
use varde_core::page::development::Development;
use varde_core::page::overview::Overview;
use varde_core::page::picture;

const KEY: &str = "gsp.10";
const SCHOOL: &str = "999000011";

type Row<'a> = (&'a str, Vec<&'a str>);

/// A file of these school years, two columns a year, as Statistikkbanken names them.
fn points(years: &[&str], rows: &[Row<'_>]) -> Vec<u8> {
    let path = |year: &&str, part: &str| format!("{year}.Alle eierformer.Alle kjønn.{part}");
    let paths = years.iter().flat_map(|y| [path(y, "Grunnskolepoeng"), path(y, "Antall elever")]);
    let rows: Vec<(&str, &[&str])> = rows.iter().map(|(code, cells)| (*code, cells.as_slice())).collect();
    as_udir(&wide(paths, &rows))
}

fn series(bench: &Bench, code: &str) -> Vec<Point> {
    picture::series(&bench.store, &code.parse().unwrap(), catalogue().indicator(KEY).unwrap())
        .unwrap()
        .unwrap_or_default()
}

/// A school, its kommune and the country over three years, the middle one hidden at the school.
fn three_years() -> Bench {
    let mut bench = Bench::new();
    let rows: [Row<'_>; 3] = [
        ("I", vec!["41,4", "59 103", "41,6", "60 017", "41,7", "60 990"]),
        ("9901", vec!["41,9", "140", "41,0", "151", "42,2", "149"]),
        (SCHOOL, vec!["42,8", "61", "*", "*", "40,1", "64"]),
    ];
    let file = bench.file("poeng.csv", &points(&["2022-23", "2023-24", "2024-25"], &rows));
    bench.import(&[file]);
    bench
}

fn development(bench: &Bench, language: Language) -> Development {
    Development::read(&bench.store, &SCHOOL.parse().unwrap(), Some(KEY), &Default::default(), language)
        .unwrap()
        .unwrap()
}

#[test]
fn both_kinds_of_file_come_in_one_batch_and_go_in_one_step() {
    let mut bench = Bench::new();
    let empty = contents(bench.store.folder());
    let rows: [Row<'_>; 2] = [("9901", vec!["41,9", "140"]), (SCHOOL, vec!["42,8", "61"])];
    let files = [
        bench.file("a.csv", &points(&["2024-25"], &rows)),
        bench.file("b.csv", &as_udir(&reading("2024-25", &[(SCHOOL, ["47", "2,1", "41"])]))),
    ];
    let preview = bench.preview(&files);
    assert_eq!(contents(bench.store.folder()), empty, "a preview writes nothing");
    let said: Vec<_> = preview.files.iter().map(|f| (f.kind, f.what.as_str(), f.problem_count)).collect();
    let points = "Grunnskolepoeng fra Statistikkbanken, skoleåret 2024–25";
    let tests = "Nasjonale prøver på 5. trinn fra Statistikkbanken, skoleåret 2024–25";
    assert_eq!(said, [(FileKind::WideGrunnskolepoeng, points, 0), (FileKind::WideNationalTests, tests, 0)]);
    assert_eq!(preview.files[0].subjects, ["Grunnskolepoeng"]);
    let report = bench.import(&files);
    assert_eq!((report.total, &report.files), (preview.total, &preview.files));
    let point = &series(&bench, SCHOOL)[0];
    assert_eq!((point.value, point.n, point.half_width, point.status), (Some(42.8), Some(61), None, Status::Ok));
    let kept = varde_core::import::describe_source(&bench.store.sources().unwrap()[1], Language::Nn).0;
    assert_eq!(kept, "Grunnskulepoeng frå Statistikkbanken, skuleåret 2024–25");

    let before = contents(bench.store.folder());
    assert!(bench.import(&files).nothing_new);
    assert_eq!(contents(bench.store.folder()), before, "the same files twice change nothing");
    bench.store.undo().unwrap().unwrap();
    assert_eq!(contents(bench.store.folder()), empty, "one step takes both files back");
}

#[test]
fn a_figure_without_uncertainty_is_shown_and_not_judged() {
    let bench = three_years();
    let page = development(&bench, Language::Nb);
    assert_eq!(page.title, "Grunnskolepoengene kan ikke vurderes mot landet: usikkerheten er ikke kjent");
    assert_eq!(page.summary, "64 elever i 2024–25: 40,1 poeng. Landet har 41,7.");
    let judged: Vec<_> = page.verdicts.iter().map(|v| (v.question, v.level, v.sentence.as_str())).collect();
    let (hidden, unknown) = ("Tallet for 2023–24 kan ikke brukes (skjult).", "Usikkerheten er ikke kjent.");
    let expected = [
        (Question::ChangeFromLastYear, hidden),
        (Question::AgainstKommune, unknown),
        (Question::AgainstFylke, "Varde har ikke noe tall for Eksempelfylket."),
    ];
    assert_eq!(judged, expected.map(|(question, sentence)| (question, Level::CannotTell, sentence)));
    assert!(page.verdicts[1].why.rule.contains("usikkerheten ikke kjent"), "{:?}", page.verdicts[1].why);
    assert!(page.verdicts[1].question_text.starts_with("2024–25 mot "), "one reason is told once");
    assert!(page.verdicts[1].question_text.ends_with(" og landet"), "{}", page.verdicts[1].question_text);
    let drawn: Vec<_> = dots(&page).own.points.iter().map(|p| (p.value, p.interval, p.text.as_str())).collect();
    assert_eq!(drawn, [(Some(42.8), None, "42,8"), (None, None, "skjult"), (Some(40.1), None, "40,1")]);
    assert!(dots(&page).breaks.is_empty());
    assert_eq!(page.notes[0], "Utdanningsdirektoratet har skjult 2023–24 for å verne elever i små grupper.");
    let csv = String::from_utf8(page.to_csv(None)).unwrap();
    assert!(csv.starts_with("\u{feff}Skoleår;Skolen;Elever;"), "{csv}");
    assert!(csv.contains("\r\n2024–25;40,1;64;"), "{csv}");
    let said = format!("{csv} {}", dots(&page).footer.join(" "));
    assert!(!said.contains("95 %") && !said.contains("Trolig mellom"), "an interval is promised: {said}");
}

#[test]
fn the_first_page_says_what_is_known_and_what_is_not() {
    let bench = three_years();
    let overview = |language| Overview::read(&bench.store, &SCHOOL.parse().unwrap(), language).unwrap().unwrap();
    let page = overview(Language::Nb);
    let said: Vec<&str> = page.statements.iter().map(|s| s.text.as_str()).collect();
    assert_eq!(page.lead, "Skoleåret 2024–25. Tre år med resultater. Udir har skjult 1 av 3 resultater.");
    assert_eq!(
        said,
        [
            "Ingen av resultatene kan sammenlignes med landet.",
            "Ingen resultater kan sammenlignes med året før.",
            "1 av 3 resultater er skjult. Om grunnskolepoengene skiller seg fra landet eller har endret seg: \
             usikkerheten er ikke kjent, så forskjeller kan ikke vurderes.",
        ]
    );
    assert!(page.legend.starts_with("Prikk: skolen. Usikkerheten er ikke kjent."), "{}", page.legend);
    let check = |language, heading: &str, finding: &str, title: &str| {
        let card = &overview(language).cards[0];
        assert_eq!((card.heading.as_str(), card.finding.as_str(), card.level), (heading, finding, Level::CannotTell));
        assert_eq!(development(&bench, language).title, title);
    };
    check(
        Language::Nb,
        "Grunnskolepoeng",
        "Kan ikke vurderes mot landet: usikkerheten er ikke kjent",
        "Grunnskolepoengene kan ikke vurderes mot landet: usikkerheten er ikke kjent",
    );
    check(
        Language::Nn,
        "Grunnskulepoeng",
        "Kan ikkje vurderast mot landet: uvissa er ikkje kjend",
        "Grunnskulepoenga kan ikkje vurderast mot landet: uvissa er ikkje kjend",
    );
    check(
        Language::En,
        "Grunnskolepoeng",
        "Cannot be judged against the country, since the uncertainty is not known",
        "Grunnskolepoeng (final grades): cannot be judged against the country, since the uncertainty is not known",
    );
}

#[test]
fn a_school_with_both_keeps_what_is_said_of_its_tests() {
    let mut bench = three_years();
    bench.put("b.csv", "2024-25", &[("I", ["50", "0,1", "56 155"]), (SCHOOL, ["44", "2,1", "61"])]);
    let page = Overview::read(&bench.store, &SCHOOL.parse().unwrap(), Language::Nb).unwrap().unwrap();
    assert_eq!(
        page.cards.iter().map(|c| c.heading.as_str()).collect::<Vec<_>>(),
        ["Lesing, 5. trinn", "Grunnskolepoeng"]
    );
    assert!(page.statements[0].text.starts_with("På 5. trinn ligger resultatet under landet i lesing."));
    assert!(page.legend.starts_with("Prikk: skolen. Strek: usikkerhet (95 %)."), "{}", page.legend);
    let hidden: Vec<_> = page.missing.iter().filter(|m| m.why.starts_with("Skjult")).collect();
    assert_eq!(hidden.len(), 1, "{hidden:?}");
    assert_eq!(
        (hidden[0].what.as_str(), hidden[0].why.as_str()),
        ("Grunnskolepoeng: 2023–24", "Skjult av Udir for å verne elever i små grupper.")
    );
    let choices = development(&bench, Language::Nb).choices;
    let named: Vec<_> = choices.iter().map(|c| (c.subject.as_str(), c.grade.as_str())).collect();
    assert_eq!(named, [("Lesing", "5. trinn"), ("Grunnskolepoeng", "10. trinn")]);
}

#[test]
fn years_without_written_exams_stand_apart() {
    let mut bench = Bench::new();
    let rows: [Row<'_>; 1] = [(SCHOOL, vec!["41,0", "60", "43,9", "58", "44,1", "62", "41,2", "59"])];
    let years = ["2018-19", "2019-20", "2021-22", "2022-23"];
    let file = bench.file("poeng.csv", &points(&years, &rows));
    bench.import(&[file]);
    let page = development(&bench, Language::Nb);
    let breaks: Vec<_> = dots(&page).breaks.iter().map(|b| (b.before, b.label.as_str())).collect();
    assert_eq!(breaks, [(1, "uten skriftlig eksamen"), (4, "med skriftlig eksamen")]);
    assert_eq!(
        page.verdicts[0].sentence,
        "2021–22 og 2022–23 kan ikke sammenlignes: skriftlig eksamen var avlyst i ett av årene."
    );
    assert!(page.notes.iter().any(|n| n.starts_with("Skriftlig eksamen var avlyst våren 2020")), "{:?}", page.notes);
    let ordinary = development(&three_years(), Language::Nb);
    assert!(!ordinary.notes.iter().any(|n| n.contains("eksamen")), "{:?}", ordinary.notes);
}

fn previewed(rows: &[Row<'_>]) -> FilePreview {
    let bench = Bench::new();
    let file = bench.file("poeng.csv", &points(&["2024-25"], rows));
    bench.preview(&[file]).files.remove(0)
}

#[test]
fn figures_that_cannot_be_true_are_listed_by_row_and_damage_is_explained() {
    let codes: Vec<String> = (10..20).map(|i| format!("9990000{i}")).collect();
    let file = |odd: &str, times: usize| {
        let cells = |i: usize| vec![if i < times { odd } else { "42,5" }, "61"];
        previewed(&codes.iter().enumerate().map(|(i, code)| (code.as_str(), cells(i))).collect::<Vec<_>>())
    };
    // However many they are: units for special education, in a file that holds nothing else.
    for (times, odd) in [(1, "3,1"), (10, "2,9")] {
        let found = file(odd, times);
        let nothing_left = times == 10;
        let expected = (nothing_left, times as u32, 10 - times as u32);
        assert_eq!((found.refused, found.problem_count, found.tally.new), expected);
        let (first, text) = (&found.problems[0], format!("{odd} er utenfor det som er mulig (10–60)."));
        assert_eq!((first.row, first.severity), (Some(3), Severity::LeftOut));
        assert!(first.text.starts_with(&text), "{}", first.text);
    }
    let one_typing_error = file("425", 1);
    assert_eq!((one_typing_error.refused, one_typing_error.problem_count), (false, 1));
    let damaged = file("425", 10);
    assert!(damaged.refused && damaged.problems[0].text.contains("desimalkomma"), "{:?}", damaged.problems);
    let edges = previewed(&[(SCHOOL, vec!["10", "61"]), ("999000022", vec!["60,0", "61"])]);
    assert_eq!((edges.problem_count, edges.tally.new), (0, 2));
}

#[test]
fn a_count_that_names_nothing_is_left_out_beside_the_tests() {
    let mut lines = reading("2024-25", &[(SCHOOL, ["47", "2,1", "41"])]);
    for (line, field) in lines.iter_mut().zip(["2024-25.Alle eierformer.Alle kjønn.Antall elever", "99"]) {
        line.push(field.to_owned());
    }
    let bench = Bench::new();
    let file = bench.file("a.csv", joined(&lines, ";", "\n").as_bytes());
    let preview = bench.preview(&[file]);
    assert_eq!((preview.files[0].problem_count, preview.total.new), (1, 1));
    assert!(preview.files[0].problems[0].text.contains("ikke denne kolonnen"));
}

/// By hand: semicolons, a value and a number a year.
#[test]
fn no_cell_of_the_real_excerpt_differs() {
    let below = "data/wide-excerpts/grunnskolepoeng-bergen.csv";
    let Some(path) = common::real("no_cell_of_the_real_excerpt_differs", below) else { return };
    let mut bench = Bench::new();
    let report = bench.import(std::slice::from_ref(&path));
    assert_eq!(report.files[0].what, "Grunnskolepoeng fra Statistikkbanken, skoleårene 2022–23, 2023–24 og 2024–25");
    assert_eq!(report.files[0].problem_count, 0, "{:?}", report.files[0].problems);
    let text = std::fs::read_to_string(path).unwrap();
    let mut cells = 0;
    for line in text.lines().skip(1) {
        let fields: Vec<&str> = line.split(';').collect();
        let found = series(&bench, fields[0]);
        for (pair, point) in fields[2..].chunks(2).zip(&found) {
            let number = |text: &str| text.replace([' ', '\u{a0}'], "").replace(',', ".").parse::<f64>().ok();
            assert_eq!((point.value, point.n.map(f64::from)), (number(pair[0]), number(pair[1])), "{line}");
            assert_eq!(point.status == Status::Suppressed, pair[0] == "*", "{line}");
            cells += 2;
        }
        assert_eq!(found.len(), 3, "{line}");
    }
    assert_eq!(cells, 14 * 6);
    let units = bench.store.units().unwrap();
    let fylke = units.iter().find(|u| u.id == "46").unwrap();
    assert_eq!(fylke.name, "Vestland");
    // Its orgnr begins with 99, and the file does not say where it lies: it is no school of the example.
    let page = Development::read(&bench.store, &"992780010".parse().unwrap(), None, &Default::default(), Language::Nb)
        .unwrap()
        .unwrap();
    assert_eq!(page.source, "Kilde: Utdanningsdirektoratet (NLOD).");
}
