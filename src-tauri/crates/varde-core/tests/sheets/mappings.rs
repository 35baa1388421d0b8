//! What is proposed for sheets as schools keep them, and what is asked.

use proptest::prelude::*;
use varde_core::import::sheet::{
    Confidence, Grid, LevelMeasure, Mapping, Own, PlainYear, Question, Role, Scale, SheetView, apply, propose,
    propose_as, questions, read_text,
};
use varde_core::language::Language;

use super::making::pasted;

/// `skole`, `nivå 1 antall`, `verdi eu.trivsel.{grade}` and so on, a word or two a column.
fn roles(mapping: &Mapping) -> Vec<String> {
    let columns = mapping.columns.iter().map(|column| {
        let role = match column.role {
            Role::Ignore => "-".to_owned(),
            Role::UnitCode => "orgnr".to_owned(),
            Role::UnitName => "skole".to_owned(),
            Role::SchoolYear => "år".to_owned(),
            Role::LevelNumber => "nivå".to_owned(),
            Role::Pupils => "n".to_owned(),
            Role::Value { scale: Scale::AsWritten } => "verdi".to_owned(),
            Role::Value { scale } => format!("verdi {scale:?}"),
            Role::Level { level, measure } => {
                let measure = match measure {
                    LevelMeasure::Unknown => "?",
                    LevelMeasure::Count => "antall",
                    LevelMeasure::Share => "prosent",
                    LevelMeasure::Fraction => "del",
                };
                format!("nivå {} {measure}", level.map_or("på raden".to_owned(), |l| l.to_string()))
            }
            other => format!("{other:?}"),
        };
        let about = &column.about;
        let said = [
            about.unit.clone(),
            about.period.clone(),
            about.grade.map(|g| g.to_string()),
            about.subject.clone(),
            about.indicator.clone(),
        ];
        [vec![role], said.into_iter().flatten().collect()].concat().join(" ")
    });
    columns.collect()
}

fn asked(mapping: &Mapping) -> Vec<String> {
    questions(mapping).iter().map(|q| format!("{q:?}")).collect()
}

fn check(lines: &[&str], expected: &[&str], questions: &[&str]) -> (Grid, Mapping) {
    let grid = pasted(lines);
    let mapping = propose(&grid);
    assert_eq!(roles(&mapping), expected, "{lines:?}");
    assert_eq!(asked(&mapping), questions, "{lines:?}");
    let back: Mapping = serde_json::from_str(&serde_json::to_string(&mapping).unwrap()).unwrap();
    assert_eq!(back, mapping);
    (grid, mapping)
}

#[test]
fn counts_on_the_levels_are_known() {
    let (_, mapping) = check(
        &[
            "Nasjonale prøver 2025-26, lesing 5. trinn",
            "Skole|Nivå 1|Nivå 2|Nivå 3|Antall elever",
            "Åsøy skole|8|15|8|31",
            "Haugen skole|5|6|7|18",
        ],
        &["skole", "nivå 1 antall", "nivå 2 antall", "nivå 3 antall", "n"],
        &[],
    );
    let said = (mapping.constants.period.as_deref(), mapping.constants.grade, mapping.constants.subject.as_deref());
    assert_eq!(said, (Some("2025-26"), Some(5), Some("lesing")));
    check(
        &[
            "Skule|Org.nr.|Skuleår|Steg|Fag|Meistringsnivå 1|Meistringsnivå 2|Meistringsnivå 3",
            "Åsøy skule|974760673|2025/26|5|Lesing|8|15|8",
            "Åsøy skule|974760673|2025/26|5|Rekning|9|14|8",
        ],
        &["skole", "orgnr", "år", "Grade", "Subject", "nivå 1 antall", "nivå 2 antall", "nivå 3 antall"],
        &[],
    );
}

#[test]
fn shares_are_known_by_what_they_make_together() {
    check(
        &["Skole|Nivå 1|Nivå 2|Nivå 3", "Åsøy skole|25,8|48,4|25,8", "Haugen skole|10|60|30"],
        &["skole", "nivå 1 prosent", "nivå 2 prosent", "nivå 3 prosent"],
        &["Period", "Grade", "Subject"],
    );
    check(
        &["Skole|Lesing 5. trinn||", "|1|2|3", "Åsøy skole|0,258|0,484|0,258", "Haugen skole|0,1|0,6|0,3"],
        &["skole", "nivå 1 del 5 lesing", "nivå 2 del 5 lesing", "nivå 3 del 5 lesing"],
        &["Period"],
    );
    let (_, mapping) = check(
        &["|||", "Åsøy skole|25|50|25", "Haugen skole|10|60|30"],
        &["skole", "nivå 1 prosent", "nivå 2 prosent", "nivå 3 prosent"],
        &["Period", "Grade", "Subject"],
    );
    assert!(mapping.columns[1..].iter().all(|c| c.confidence == Confidence::Guess));
    check(
        &["Skole|Nivå 1|Nivå 2|Nivå 3", "Åsøy skole|25|50|25"],
        &["skole", "nivå 1 ?", "nivå 2 ?", "nivå 3 ?"],
        &["Period", "Grade", "Subject", "CountOrShare { columns: [1, 2, 3] }"],
    );
}

#[test]
fn shares_beside_their_counts_are_not_needed() {
    check(
        &[
            "Lesing 2024-25 8. trinn",
            "Skole|Nivå 1|Nivå 1 %|Nivå 2|Nivå 2 %|Nivå 1-2",
            "Åsøy skole|8|40 %|12|60 %|20",
            "Haugen skole|5|50 %|5|50 %|10",
        ],
        &["skole", "nivå 1 antall", "-", "nivå 2 antall", "-", "-"],
        &[],
    );
}

#[test]
fn headings_of_several_levels_say_year_and_subject() {
    check(
        &["|2024-25||2025-26|", "Skole|Snitt|Antall elever|Snitt|Antall elever", "Åsøy skole|48|31|50|29"],
        &["skole", "verdi 2024-25", "n 2024-25", "verdi 2025-26", "n 2025-26"],
        &["Indicator { column: 1 }", "Indicator { column: 3 }"],
    );
    check(
        &["Skalapoeng 5. trinn", "|Lesing||Regning|", "Skole|2024|2025|2024|2025", "Åsøy skole|48|50|47|51"],
        &["skole", "verdi 2024 lesing", "verdi 2025 lesing", "verdi 2024 regning", "verdi 2025 regning"],
        &[],
    );
    let (_, mapping) = check(
        &["Skole|Trinn|Fag|2024|2025", "Åsøy skole|5|Lesing|48|50"],
        &[
            "skole",
            "Grade",
            "Subject",
            "verdi 2024 np.{subject}.{grade}.skalapoeng",
            "verdi 2025 np.{subject}.{grade}.skalapoeng",
        ],
        &[],
    );
    assert_eq!(mapping.plain_year, PlainYear::Begins);
}

#[test]
fn the_survey_and_the_grades_are_known() {
    check(
        &[
            "Elevundersøkelsen 2025-26 7. trinn",
            "Skole|Trivsel|Støtte fra lærer|Mobbet av andre elever (%)|Antall svar",
            "Åsøy skole|4,3|4,4|8,1|31",
            "Haugen skole|4,1|4,2|0|20",
        ],
        &["skole", "verdi eu.trivsel.{grade}", "verdi eu.stotte.{grade}", "verdi eu.mobbing-elever.{grade}", "n"],
        &[],
    );
    check(
        &["Skole|7. trinn: Mobbing", "Åsøy skole|0,08", "Haugen skole|0"],
        &["skole", "verdi Unknown 7 eu.mobbing.{grade}"],
        &["Period", "PercentOrFraction { column: 1 }"],
    );
    let (_, mapping) = check(
        &["Skole|År|Grunnskolepoeng|Antall elever", "Åsøy skole|2025|42,1|61"],
        &["skole", "år", "verdi gsp.10", "n"],
        &[],
    );
    assert_eq!(mapping.plain_year, PlainYear::Ends);
    check(
        &["Indikator|Skole|Skoleår|Trinn|Verdi|Antall svar", "Trivsel|Åsøy skole|2025-26|7|4,3|31"],
        &["Indicator", "skole", "år", "Grade", "verdi", "n"],
        &[],
    );
}

#[test]
fn years_can_be_rows_and_schools_columns() {
    check(
        &["Grunnskolepoeng", "Skoleår|Åsøy skole|Haugen ungdomsskole", "2023-24|41,2|42", "2024-25|42,1|41,9"],
        &["år", "verdi Åsøy skole", "verdi Haugen ungdomsskole"],
        &[],
    );
    check(
        &["Skoleår|Åsøy|Haugen", "2023-24|41,2|42", "2024-25|42,1|41,9"],
        &["år", "verdi Åsøy", "verdi Haugen"],
        &["Indicator { column: 1 }", "Indicator { column: 2 }"],
    );
    let (_, mapping) = check(
        &["Lesing 5. trinn|2023-24|2024-25", "Nivå 1|8|9", "Nivå 2|15|14", "Nivå 3|8|8", "Antall elever|31|31"],
        &["år", "nivå 1 antall", "nivå 2 antall", "nivå 3 antall", "n"],
        &["Unit", "Grade", "Subject"],
    );
    assert!(mapping.turned);
}

#[test]
fn sheets_can_be_named_after_their_school() {
    let (_, mapping) = check(
        &["Åsøy skole", "Elevundersøkelsen 7. trinn", "Skoleår|Trivsel|Antall svar", "2024-25|4,3|31"],
        &["år", "verdi eu.trivsel.{grade}", "n"],
        &[],
    );
    assert_eq!(mapping.constants.unit.as_deref(), Some("Åsøy skole"));
    check(
        &[
            "|Åsøy skole||Haugen skole|",
            "Skoleår|Trivsel 7. trinn|Antall svar|Trivsel 7. trinn|Antall svar",
            "2024-25|4,3|31|4,1|20",
        ],
        &[
            "år",
            "verdi Åsøy skole 7 eu.trivsel.{grade}",
            "n Åsøy skole",
            "verdi Haugen skole 7 eu.trivsel.{grade}",
            "n Haugen skole",
        ],
        &[],
    );
}

#[test]
fn names_of_pupils_are_never_units() {
    check(
        &["Fornavn|Etternavn|Lesing 5. trinn 2025-26", "Ola|Nordmann|48", "Kari|Nordmann|51"],
        &["-", "-", "verdi 2025-26 5 lesing np.{subject}.{grade}.skalapoeng"],
        &["Unit"],
    );
}

#[test]
fn rows_can_say_their_level() {
    check(
        &[
            "Skole|Mestringsnivå|Antall|Andel",
            "Åsøy skole|Nivå 1|8|25,8",
            "Åsøy skole|Nivå 2|15|48,4",
            "Åsøy skole|Nivå 3|8|25,8",
        ],
        &["skole", "nivå", "nivå på raden antall", "-"],
        &["Period", "Grade", "Subject"],
    );
}

#[test]
fn the_numbers_of_kommuner_do_not_stand_for_schools() {
    check(
        &["Kommunenr|Kommune|Skole|Grunnskolepoeng 2024-25", "3412|Løten|Løten ungdomsskole|41,2"],
        &["-", "Kommune", "skole", "verdi 2024-25 gsp.10"],
        &[],
    );
    check(
        &["Kommunenr|Kommune|Grunnskolepoeng 2024-25", "3412|Løten|41,2"],
        &["orgnr", "Kommune", "verdi 2024-25 gsp.10"],
        &[],
    );
}

#[test]
fn what_is_not_understood_is_asked() {
    check(&["Skole|Merknad", "Åsøy skole|fint"], &["skole", "-"], &["Figures"]);
    check(&["Skole|Sykefravær", "Åsøy skole|6,2"], &["skole", "-"], &["Figures"]);
    let (_, mut mapping) = check(
        &["Måned|Verdi", "okt. 2025|6,2", "nov. 2025|5,9"],
        &["Month", "verdi"],
        &["Unit", "Indicator { column: 1 }"],
    );
    mapping.constants.unit = Some("974760673".into());
    mapping.constants.indicator = Some("own.fravaer".into());
    assert_eq!(asked(&mapping), Vec::<String>::new());
}

#[test]
fn a_person_can_say_which_rows_are_headings() {
    let grid = pasted(&["Noe|annet", "her|også", "Skole|Grunnskolepoeng", "Åsøy skole|41,2"]);
    let said = propose_as(&grid, false, serde_json::from_str(r#"{"first":3,"last":3}"#).unwrap(), &Own::default());
    assert_eq!(roles(&said), ["skole", "verdi gsp.10"]);
    let none = propose_as(&grid, false, None, &Own::default());
    assert!(none.headings.is_none() && none.columns.iter().all(|c| c.heading.is_empty()));
}

#[test]
fn the_dialog_shows_rows_reasons_and_questions() {
    let grid =
        pasted(&["Lesing", "Skole|Nivå 1|Nivå 2|Nivå 3", "Åsøy skole|8|15|8", "Haugen skole|5|6|7", "Sum|13|21|15"]);
    let view = SheetView::new(&grid, propose(&grid), Language::Nb);
    let rows: Vec<_> = view.rows.iter().map(|r| format!("{} {:?} {}", r.label, r.kind, r.cells.join("|"))).collect();
    assert_eq!(
        rows,
        [
            "1 Title Lesing|||",
            "2 Heading Skole|Nivå 1|Nivå 2|Nivå 3",
            "3 Data Åsøy skole|8|15|8",
            "4 Data Haugen skole|5|6|7",
            "5 LeftOut Sum|13|21|15"
        ]
    );
    let columns: Vec<_> =
        view.columns.iter().map(|c| format!("{} {} {:?} {}", c.label, c.heading, c.confidence, c.reason)).collect();
    assert_eq!(columns[0], "A Skole Certain Overskriften sier det.");
    assert_eq!(columns[1], "B Nivå 1 Likely Alle er hele tall, og de blir ikke 100 til sammen.");
    let asked: Vec<_> = view.questions.iter().map(|q| (q.question.clone(), q.text.as_str())).collect();
    assert_eq!(asked[0], (Question::Period, "Hvilket skoleår eller hvilken måned gjelder tallene?"));
    assert!(view.fingerprint.is_some() && !view.refused);
    let long: String = (0..40).map(|n| format!("Skole {n}\t{n}\n")).collect();
    let view = SheetView::new(&read_text(&long).unwrap(), Mapping::default(), Language::En);
    assert_eq!((view.rows.len(), view.row_count), (12, 40));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn no_text_makes_it_panic(lines in proptest::collection::vec("(([A-Za-zæøå%.]{0,7} ?[0-9]{0,4}(,[0-9])?[%*]?|Nivå [1-6]|Skole|Skoleår|2025-26|Trinn|Lesing|Sum|#N/A)\t){0,6}", 1..8)) {
        if let Ok(grid) = read_text(&(lines.join("\n") + "\n")) {
            for mapping in [propose(&grid), propose_as(&grid, true, None, &Own::default())] {
                let _ = (questions(&mapping), apply(&grid, &mapping));
                let _ = SheetView::new(&grid, mapping.for_next(&grid, &Own::default()), Language::Nn);
            }
        }
    }

    #[test]
    fn no_mapping_makes_it_panic(lines in proptest::collection::vec("([A-Za-z0-9,%*]{0,5}\t){1,5}x", 1..8), kinds in proptest::collection::vec(0usize..16, 6), first in 0u32..9, last in 0u32..9, turned: bool) {
        let Ok(grid) = read_text(&(lines.join("\n") + "\n")) else { return Ok(()) };
        let level = |level| Role::Level { level, measure: LevelMeasure::Count };
        let all = [
            Role::Ignore, Role::UnitCode, Role::UnitName, Role::Kommune, Role::SchoolYear, Role::Month, Role::Grade, Role::Subject,
            Role::Gender, Role::Indicator, Role::LevelNumber, Role::Group, level(Some(1)), level(None), Role::Pupils,
            Role::Value { scale: Scale::Fraction },
        ];
        let headings = serde_json::from_value(serde_json::json!({ "first": first, "last": last })).unwrap();
        let mut mapping = propose_as(&grid, turned, headings, &Own::default());
        for (column, kind) in mapping.columns.iter_mut().zip(kinds.iter().cycle()) {
            column.role = all[*kind];
            column.continues = kind % 2 == 0;
        }
        let constants = serde_json::json!({ "unit": "Åsøy", "period": "2025-26", "grade": 5, "subject": "lesing", "gender": null, "ownership": null, "indicator": "own.x" });
        mapping.constants = serde_json::from_value(constants).unwrap();
        let _ = apply(&grid, &mapping);
    }
}
