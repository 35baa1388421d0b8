//! Every national test of one unit side by side.

use varde_core::judgement::Level;
use varde_core::page::chart::PointState;

use super::*;

const TESTS: [(&str, u8); 5] = [("Lesing", 5), ("Regning", 5), ("Lesing", 8), ("Regning", 8), ("Lesing", 9)];

/// One year of the five tests, of the school and of the country.
fn tests(bench: &mut Bench, year: &str, own: [[&'static str; 3]; 5]) {
    let columns: Vec<String> = TESTS.iter().flat_map(|(subject, grade)| test_columns(year, subject, *grade)).collect();
    let country = TESTS.map(|(_, grade)| [if grade == 9 { "54" } else { "50" }, "0,1", "56 155"]);
    put(bench, &format!("{year}.csv"), &columns, &[("I", country.concat()), (SCHOOL, own.concat())]);
}

const ORDINARY: [[&str; 3]; 5] =
    [["44", "2,8", "49"], ["50", "2,7", "48"], ["47", "2,1", "81"], ["45", "1,9", "80"], ["53", "2,2", "78"]];

fn ordinary() -> Bench {
    let mut bench = Bench::new();
    tests(&mut bench, "2024-25", ORDINARY);
    tests(&mut bench, "2025-26", ORDINARY);
    bench
}

#[test]
fn all_tests_share_an_axis_and_each_grade_has_its_part() {
    let page = nb(&ordinary(), AnalysisKind::Many, SCHOOL);
    well_said(&page);
    let below = "lesing på 5. trinn, lesing på 8. trinn og regning på 8. trinn";
    assert_eq!(page.title, format!("Nasjonale prøver: {below} ligger under landet"));
    assert_eq!(
        page.summary,
        "5 tall er vurdert mot landet. Av 5 tall kan vi vente at ingen eller ett skiller seg ut ved tilfeldighet. Her \
         skiller tre seg ut. Det er like mange når vi tar hensyn til at vi ser på 5 tall. Elever bak tallene: 48–49 på \
         5. trinn, 80–81 på 8. trinn og 78 på 9. trinn."
    );
    assert_eq!(ids(&page), ["all", "grade-5", "grade-8", "grade-9"]);
    let all = section(&page, "all");
    let Some(Drawing::Panels(panels)) = &all.chart else { panic!() };
    assert_eq!(panels.panels.len(), 5);
    assert_eq!(panels.panels[2].title, "Lesing, 8. trinn");
    assert!(panels.panels.iter().all(|p| p.references.iter().any(|r| r.points[1].value.is_some())), "no reference");
    assert!(all.notes.iter().any(|n| n.contains("ikke like vanskelige")));
    assert_eq!(
        all.text[0],
        format!(
            "Under landet: {}.",
            [
                "lesing på 5. trinn (tydelig forskjell)",
                "lesing på 8. trinn (mulig forskjell) og regning på 8. trinn (tydelig forskjell)",
            ]
            .join(", ")
        )
    );
    let eighth = section(&page, "grade-8");
    assert_eq!(eighth.verdicts.iter().map(|v| v.level).collect::<Vec<_>>(), [Level::Possible, Level::Clear]);
    assert_eq!(eighth.table.as_ref().unwrap().rows[1][..4], ["Regning", "45", "43–47", "80"]);
}

#[test]
fn each_grade_is_judged_in_its_own_newest_year() {
    let mut bench = ordinary();
    bench.put("5.csv", "2026-27", &[("I", ["50", "0,1", "56 155"]), (SCHOOL, ["50", "2,8", "47"])]);
    let page = nb(&bench, AnalysisKind::Many, SCHOOL);
    let heading = |id| section(&page, id).table.as_ref().unwrap().columns[1].title.clone();
    assert_eq!((heading("grade-5"), heading("grade-8")), ("Skolen 2026–27".into(), "Skolen 2025–26".into()));
    // Regning på 5. trinn has no figure of the newest year; what it can still say is of the years before.
    let questions: Vec<_> = section(&page, "grade-5").verdicts.iter().map(|v| v.question_text.as_str()).collect();
    assert_eq!(questions, ["Lesing mot landet, 2026–27", "Regning mot landet, 2024–25 og 2025–26 samlet"]);
    assert_eq!(page.title, "Nasjonale prøver: lesing på 8. trinn og regning på 8. trinn ligger under landet");
    assert!(page.summary.starts_with("5 tall er vurdert mot landet."), "{}", page.summary);
}

#[test]
fn one_test_alone_has_a_whole_chart() {
    let mut bench = Bench::new();
    bench.put("a.csv", "2025-26", &[("I", ["50", "0,1", "56 155"]), (SCHOOL, ["44", "5,7", "12"])]);
    let page = nb(&bench, AnalysisKind::Many, SCHOOL);
    well_said(&page);
    assert!(matches!(section(&page, "all").chart, Some(Drawing::DotInterval(_))));
    assert_eq!(page.title, "Nasjonale prøver: lesing ligger under landet");
    assert!(page.summary.starts_with("Det ene tallet som kan vurderes, ligger mer under landet"), "{}", page.summary);
    assert!(section(&page, "grade-5").text.contains(&"Med 12 elever er usikkerheten stor.".to_owned()));
}

#[test]
fn what_may_not_be_shown_is_not_drawn() {
    let mut bench = Bench::new();
    let own = [["*", "*", "*"], ["47*", "6,5*", "9*"], ["47*", "2,1*", "81*"], ["", "", "0"], ["53", "2,2", "78"]];
    tests(&mut bench, "2025-26", own);
    let page = nb(&bench, AnalysisKind::Many, SCHOOL);
    well_said(&page);
    assert_eq!(drawn(&page), [47.0, 53.0]);
    let Some(Drawing::Panels(panels)) = &section(&page, "all").chart else { panic!() };
    let states: Vec<_> = panels.panels.iter().map(|p| p.points[0].state).collect();
    use PointState::*;
    assert_eq!(states, [Suppressed, TooFew, Restricted, NoneTookPart, Shown]);
    assert!(page.restricted && panels.caption.restricted_notice.is_some());
    let cells: Vec<_> = ["grade-5", "grade-8"]
        .iter()
        .flat_map(|id| section(&page, id).table.as_ref().unwrap().rows.iter().map(|row| row[1].clone()))
        .collect();
    assert_eq!(cells, ["skjult", "få elever", "47 (bare for skolen)", "ingen deltok"]);
}

#[test]
fn nothing_teaches_and_the_country_is_only_shown() {
    let mut bench = ordinary();
    insert(&bench, "I", "gsp.10", 2025, 41.7, Some(60_000));
    let country = nb(&bench, AnalysisKind::Many, "I");
    assert_eq!(country.title, "Nasjonale prøver: hele landet");
    assert!(country.sections.iter().all(|s| s.verdicts.is_empty()));
    for language in Language::ALL {
        well_said(&read(&bench, AnalysisKind::Many, SCHOOL, &Options::default(), language));
    }
    let other = "999900009";
    put(&mut bench, "eu.csv", &index_columns("2025-26", "Motivasjon", 7), &[(other, vec!["4,0", "0,7", "45"])]);
    let empty = nb(&bench, AnalysisKind::Many, other);
    assert_eq!((empty.title.as_str(), empty.sections.len()), ("Ingen tall å sette ved siden av hverandre", 0));
    assert!(empty.summary.contains("Statistikkbanken"), "{}", empty.summary);
}
