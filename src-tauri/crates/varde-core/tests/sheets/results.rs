//! What is read of a sheet whose mapping is settled.

use proptest::prelude::*;
use varde_core::import::sheet::{Grid, Mapping, Role, Rows, SheetProblem, apply, propose, questions};
use varde_core::import::{Found, ProblemKind};
use varde_core::indicator::Gender;
use varde_core::observation::{Cell, State};

use super::making::pasted;

fn cell(cell: Cell) -> String {
    match (cell.state, cell.number) {
        (State::Ok, Some(n)) => n.to_string(),
        (State::Restricted, Some(n)) => format!("{n}*"),
        (State::Suppressed, _) => "*".to_owned(),
        _ => "-".to_owned(),
    }
}

/// Row, unit, key, period and gender, and the three cells.
fn said(rows: &Rows) -> Vec<String> {
    let results = rows.results.iter().map(|r| {
        let gender = match r.gender {
            Gender::All => "",
            Gender::Girls => " jenter",
            Gender::Boys => " gutter",
        };
        format!(
            "{} {} {} {}{gender}: {} {} {}",
            r.row,
            r.unit.text(),
            r.indicator,
            r.period,
            cell(r.value),
            cell(r.spread),
            cell(r.n)
        )
    });
    results.collect()
}

fn found(row: u32, column: &str, problem: impl Into<ProblemKind>) -> Found {
    Found {
        row: Some(row).filter(|r| *r > 0),
        column: Some(column.to_owned()).filter(|c| !c.is_empty()),
        problem: problem.into(),
    }
}

fn settled(lines: &[&str]) -> (Grid, Mapping) {
    let grid = pasted(lines);
    let mapping = propose(&grid);
    assert_eq!(questions(&mapping), [], "{lines:?}");
    (grid, mapping)
}

fn check(lines: &[&str], expected: &[&str], problems: &[Found]) {
    let (grid, mapping) = settled(lines);
    let rows = apply(&grid, &mapping);
    assert_eq!(said(&rows), expected, "{lines:?}");
    assert_eq!(rows.problems, problems, "{lines:?}");
    assert_eq!(rows.problem_count as usize, problems.len());
}

const TITLE: &str = "Lesing 5. trinn 2025-26";

#[test]
fn counts_become_shares_with_their_sum_as_pupils() {
    check(
        &[TITLE, "Orgnr|Skole|Nivå 1|Nivå 2|Nivå 3", "974760673|Åsøy skole|8|15|8", "|Haugen skole|0|3|3"],
        &[
            "3 974760673 np.lesing.5.mestring.1 2025-26: 25806 - 31",
            "3 974760673 np.lesing.5.mestring.2 2025-26: 48387 - 31",
            "3 974760673 np.lesing.5.mestring.3 2025-26: 25806 - 31",
            "4 Haugen skole np.lesing.5.mestring.1 2025-26: 0 - 6",
            "4 Haugen skole np.lesing.5.mestring.2 2025-26: 50000 - 6",
            "4 Haugen skole np.lesing.5.mestring.3 2025-26: 50000 - 6",
        ],
        &[],
    );
}

#[test]
fn hidden_and_restricted_cells_keep_their_states() {
    check(
        &[
            TITLE,
            "Skole|Nivå 1|Nivå 2|Nivå 3|Antall elever",
            "Åsøy skole|*|15|*|31",
            "Haugen skole|5*|6|7|18",
            "Nord skole|*|*|*|*",
        ],
        &[
            "3 Åsøy skole np.lesing.5.mestring.1 2025-26: * - 31",
            "3 Åsøy skole np.lesing.5.mestring.2 2025-26: 48387 - 31",
            "3 Åsøy skole np.lesing.5.mestring.3 2025-26: * - 31",
            "4 Haugen skole np.lesing.5.mestring.1 2025-26: 27778* - 18*",
            "4 Haugen skole np.lesing.5.mestring.2 2025-26: 33333* - 18*",
            "4 Haugen skole np.lesing.5.mestring.3 2025-26: 38889* - 18*",
            "5 Nord skole np.lesing.5.mestring.1 2025-26: * - *",
            "5 Nord skole np.lesing.5.mestring.2 2025-26: * - *",
            "5 Nord skole np.lesing.5.mestring.3 2025-26: * - *",
        ],
        &[],
    );
}

#[test]
fn what_cannot_be_true_is_left_out_and_told_by_row() {
    check(
        &[
            TITLE,
            "Skole|Nivå 1|Nivå 2|Nivå 3|Antall elever",
            "Åsøy skole|8|15|8|30",
            "Haugen skole|5||7|19",
            "Nord skole|5|#N/A|7|12",
            "Sør skole|5|mange|7|12",
            "Sum|23|15|29|73",
            "Vest skole|1|1|1|3",
        ],
        &[
            "8 Vest skole np.lesing.5.mestring.1 2025-26: 33333 - 3",
            "8 Vest skole np.lesing.5.mestring.2 2025-26: 33333 - 3",
            "8 Vest skole np.lesing.5.mestring.3 2025-26: 33333 - 3",
        ],
        &[
            found(3, "", SheetProblem::CountsDisagree { sum: 31, count: 30 }),
            found(4, "", SheetProblem::LevelMissing { level: 2 }),
            found(5, "C", SheetProblem::ErrorCell { text: "#N/A".into() }),
            found(6, "C", ProblemKind::NotANumber { text: "mange".into() }),
            found(7, "", SheetProblem::SumRow { text: "Sum".into() }),
        ],
    );
}

#[test]
fn shares_stay_and_are_checked() {
    check(
        &[TITLE, "Skole|Nivå 1 %|Nivå 2 %|Nivå 3 %", "Åsøy skole|25,8|48,4|25,8", "Haugen skole|25|50|30"],
        &[
            "3 Åsøy skole np.lesing.5.mestring.1 2025-26: 25800 - -",
            "3 Åsøy skole np.lesing.5.mestring.2 2025-26: 48400 - -",
            "3 Åsøy skole np.lesing.5.mestring.3 2025-26: 25800 - -",
        ],
        &[
            found(0, "", SheetProblem::SharesWithoutPupils),
            found(4, "", SheetProblem::SharesDisagree { sum: "105".into() }),
        ],
    );
}

#[test]
fn values_take_their_pupils_and_spread_from_beside_them() {
    check(
        &[
            "Skalapoeng 5. trinn 2025-26",
            "|Lesing|||Regning|||",
            "Skole|Snitt|Usikkerhet|Antall elever|Snitt|Standardavvik|Antall elever|Antall svar",
            "Åsøy skole|48|2,1|31|50,25|9|29|7",
        ],
        &[
            "4 Åsøy skole np.lesing.5.skalapoeng 2025-26: 48000 2100 31",
            "4 Åsøy skole np.regning.5.skalapoeng 2025-26: 50250 - 29",
        ],
        &[found(0, "F", SheetProblem::SpreadNotKept { deviation: true })],
    );
    check(
        &[
            "Elevundersøkelsen 7. trinn 2025-26",
            "Skole|Trivsel|Standardavvik|Mobbing (%)|Antall svar",
            "Åsøy skole|4,3|0,8|8,1 %|31",
        ],
        &["3 Åsøy skole eu.trivsel.7 2025-26: 4300 800 31", "3 Åsøy skole eu.mobbing.7 2025-26: 8100 800 31"],
        &[],
    );
}

#[test]
fn lost_decimal_commas_are_seen() {
    check(
        &[
            "Skole|Grunnskolepoeng 2024-25|Standpunkt 2024-25",
            "Åsøy skole|415|4,1",
            "Haugen skole|38|4,2",
            "Nord skole|402|4,3",
        ],
        &[
            "2 Åsøy skole standpunkt.10 2024-25: 4100 - -",
            "3 Haugen skole standpunkt.10 2024-25: 4200 - -",
            "4 Nord skole standpunkt.10 2024-25: 4300 - -",
        ],
        &[found(0, "B", SheetProblem::CommaLost { text: "415".into(), meant: "41,5".into() })],
    );
    let range = |text: &str| ProblemKind::OutOfRange { text: text.into(), lowest: "1".into(), highest: "5".into() };
    check(
        &["Skole|Trivsel 7. trinn 2024-25", "Åsøy skole|0,4", "Haugen skole|4,3"],
        &["3 Haugen skole eu.trivsel.7 2024-25: 4300 - -"],
        &[found(2, "B", range("0,4"))],
    );
}

#[test]
fn rows_say_period_subject_grade_and_gender() {
    check(
        &[
            "Skole|Skoleår|Trinn|Fag|Kjønn|Skalapoeng|Antall elever",
            "Åsøy skole|2024/25|8. trinn|Rekning|Jenter|48|31",
            "Åsøy skole|H25|8|Lesing|Gutar|49|30",
            "Åsøy skole|i fjor|8|Lesing|Alle|49|30",
            "Åsøy skole|2025|8|Norsk|Alle|49|30",
        ],
        &[
            "2 Åsøy skole np.regning.8.skalapoeng 2024-25 jenter: 48000 - 31",
            "3 Åsøy skole np.lesing.8.skalapoeng 2025-26 gutter: 49000 - 30",
        ],
        &[
            found(
                4,
                "B",
                serde_json::from_str::<SheetProblem>(r#"{"what":"unknown-word","key":"period","text":"i fjor"}"#)
                    .unwrap(),
            ),
            found(
                5,
                "D",
                serde_json::from_str::<SheetProblem>(r#"{"what":"unknown-word","key":"subject","text":"Norsk"}"#)
                    .unwrap(),
            ),
        ],
    );
}

#[test]
fn rows_that_say_the_same_twice_count_once() {
    let (same, other) = (
        ProblemKind::RepeatedRow { code: "Åsøy skole".into() },
        ProblemKind::ConflictingRow { code: "Åsøy skole".into() },
    );
    check(
        &["Skole|Grunnskolepoeng 2024-25", "Åsøy skole|41,5", "Åsøy skole|41,5", "Åsøy skole|40"],
        &["2 Åsøy skole gsp.10 2024-25: 41500 - -"],
        &[found(3, "B", same.clone()), found(4, "B", other.clone())],
    );
    check(
        &[TITLE, "Skole|Nivå 1|Nivå 2|Nivå 3", "Åsøy skole|1|1|2", "Åsøy skole|1|1|2", "Åsøy skole|2|1|1"],
        &[
            "3 Åsøy skole np.lesing.5.mestring.1 2025-26: 25000 - 4",
            "3 Åsøy skole np.lesing.5.mestring.2 2025-26: 25000 - 4",
            "3 Åsøy skole np.lesing.5.mestring.3 2025-26: 50000 - 4",
        ],
        &[found(4, "", same), found(5, "", other)],
    );
}

#[test]
fn a_test_that_nobody_took_has_no_pupils() {
    check(
        &[TITLE, "Skole|Nivå 1|Nivå 2|Nivå 3|Antall elever", "Åsøy skole||||0", "Haugen skole|1|2|1|4"],
        &[
            "3 Åsøy skole np.lesing.5.mestring.1 2025-26: - - 0",
            "3 Åsøy skole np.lesing.5.mestring.2 2025-26: - - 0",
            "3 Åsøy skole np.lesing.5.mestring.3 2025-26: - - 0",
            "4 Haugen skole np.lesing.5.mestring.1 2025-26: 25000 - 4",
            "4 Haugen skole np.lesing.5.mestring.2 2025-26: 50000 - 4",
            "4 Haugen skole np.lesing.5.mestring.3 2025-26: 25000 - 4",
        ],
        &[],
    );
}

#[test]
fn counts_come_before_shares_of_the_same_pupils() {
    let grid = pasted(&[TITLE, "Skole|Nivå 1|Nivå 2|Nivå 3|Nivå 1 %|Nivå 2 %|Nivå 3 %", "Åsøy skole|1|1|1|33|33|34"]);
    let mut mapping = propose(&grid);
    for (column, level) in (4..7).zip(1..) {
        let role = serde_json::json!({ "kind": "level", "level": level, "measure": "share" });
        mapping.columns[column].role = serde_json::from_value(role).unwrap();
    }
    let rows = apply(&grid, &mapping);
    assert_eq!(rows.problems, []);
    assert_eq!(said(&rows)[2], "3 Åsøy skole np.lesing.5.mestring.3 2025-26: 33333 - 3");
}

#[test]
fn classes_are_added_up() {
    check(
        &[TITLE, "Skole|Klasse|Nivå 1|Nivå 2|Nivå 3", "Åsøy skole|5A|1|5|4", "Åsøy skole|5B|3|5|2"],
        &[
            "3 Åsøy skole np.lesing.5.mestring.1 2025-26: 20000 - 20",
            "3 Åsøy skole np.lesing.5.mestring.2 2025-26: 50000 - 20",
            "3 Åsøy skole np.lesing.5.mestring.3 2025-26: 30000 - 20",
        ],
        &[],
    );
}

#[test]
fn levels_as_rows_and_turned_tables_are_read() {
    check(
        &[TITLE, "Skole|Mestringsnivå|Antall", "Åsøy skole|1|8", "|2|15", "|3|8", "|Totalt|31"],
        &[
            "3 Åsøy skole np.lesing.5.mestring.1 2025-26: 25806 - 31",
            "3 Åsøy skole np.lesing.5.mestring.2 2025-26: 48387 - 31",
            "3 Åsøy skole np.lesing.5.mestring.3 2025-26: 25806 - 31",
        ],
        &[],
    );
    let grid =
        pasted(&["Lesing 5. trinn|2023-24|2024-25", "Nivå 1|8|9", "Nivå 2|15|x", "Nivå 3|8|8", "Antall elever|31|31"]);
    let mut mapping = propose(&grid);
    mapping.constants.unit = Some("974760673".into());
    (mapping.constants.grade, mapping.constants.subject) = (Some(5), Some("lesing".into()));
    let rows = apply(&grid, &mapping);
    assert_eq!(said(&rows)[0], "2 974760673 np.lesing.5.mestring.1 2023-24: 25806 - 31");
    assert_eq!(rows.results.len(), 3);
    assert_eq!(rows.problems, [found(3, "C", ProblemKind::NotANumber { text: "x".into() })]);
}

#[test]
fn own_indicators_are_read_by_the_month() {
    let grid = pasted(&["Måned|Sykefravær", "okt. 2025|6,2 %", "nov. 2025|5,9 %"]);
    let mut mapping = propose(&grid);
    mapping.columns[1].role = serde_json::from_str::<Role>(r#"{"kind":"value","scale":"as-written"}"#).unwrap();
    mapping.constants.unit = Some("Åsøy skole".into());
    mapping.constants.indicator = Some("own.sykefravaer".into());
    let expected = ["2 Åsøy skole own.sykefravaer 2025M10: 6200 - -", "3 Åsøy skole own.sykefravaer 2025M11: 5900 - -"];
    assert_eq!(said(&apply(&grid, &mapping)), expected);
}

#[test]
fn odd_units_are_told() {
    check(
        &["Orgnr|Grunnskolepoeng 2024-25", "974760673|41,5", "974760674|40", "12345|39", "|38"],
        &["2 974760673 gsp.10 2024-25: 41500 - -", "3 974760674 gsp.10 2024-25: 40000 - -"],
        &[
            found(3, "A", SheetProblem::WrongCheckDigit { code: "974760674".into() }),
            found(4, "A", ProblemKind::UnknownUnit { code: "12345".into() }),
            found(5, "", SheetProblem::NoUnit),
        ],
    );
}

#[test]
fn numbers_keep_the_names_beside_them() {
    let lines = ["Orgnr|Skole|Grunnskolepoeng 2024-25", "974760673|Åsøy skole|41,5", "3412||40", "974760673|Åsøy|41,5"];
    let (grid, mapping) = settled(&lines);
    let named = apply(&grid, &mapping).names;
    assert_eq!(named, [("974760673".parse().unwrap(), "Åsøy skole".to_owned())]);
}

#[test]
fn an_empty_cell_is_not_filled_by_a_title() {
    let lines = ["Løten kommune", "Skole|Grunnskolepoeng 2024-25", "Åsøy skole|41,5", "Haugen skole|42", "|40"];
    let (grid, mut mapping) = settled(&lines);
    assert_eq!(mapping.constants.unit, None);
    mapping.constants.unit = Some("3412".into());
    let rows = apply(&grid, &mapping);
    assert_eq!((rows.results.len(), rows.problems), (2, vec![found(5, "", SheetProblem::NoUnit)]));
}

#[test]
fn a_level_that_stands_twice_is_read_once() {
    let lines = [TITLE, "Skole|Nivå 1|Nivå 2|Nivå 3|Nivå 3", "Åsøy skole|1|1|2|9", "Haugen skole|2|1|1|9"];
    let (grid, mapping) = settled(&lines);
    let rows = apply(&grid, &mapping);
    assert_eq!(rows.problems, [found(0, "E", ProblemKind::RepeatedColumn)]);
    assert_eq!(said(&rows)[2], "3 Åsøy skole np.lesing.5.mestring.3 2025-26: 50000 - 4");
}

#[test]
fn nothing_is_read_before_all_is_answered() {
    let grid = pasted(&["Skole|Nivå 1|Nivå 2|Nivå 3", "Åsøy skole|8|15|8"]);
    let refused = |mapping: &Mapping| {
        let rows = apply(&grid, mapping);
        assert_eq!((rows.results.len(), rows.problems), (0, vec![found(0, "", SheetProblem::NotAnswered)]));
    };
    refused(&propose(&grid));
    refused(&propose(&pasted(&["Skole|Grunnskolepoeng 2024-25", "Åsøy skole|41,5"])));
    refused(&Mapping::default());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn counts_that_are_written_are_counts_that_are_read(
        counts in proptest::collection::vec(proptest::collection::vec(0u32..60, 5), 2..12),
        heading in prop::sample::select(vec!["Nivå", "Mestringsnivå", "Meistringsnivå", "Antall elever på nivå"]),
        pupils: bool,
    ) {
        // Five whole numbers of 98 to 102 can be shares as well, and are asked about.
        prop_assume!(counts.iter().map(|c| c.iter().sum::<u32>()).all(|sum| sum > 0 && !(97..=103).contains(&sum)));
        let head = (1..=5).map(|n| format!("{heading} {n}")).collect::<Vec<_>>().join("|");
        let mut lines = vec!["Regning 8. trinn 2025-26".to_owned(), format!("Skole|{head}|{}", if pupils { "Antall elever" } else { "" })];
        for (school, levels) in counts.iter().enumerate() {
            let row: Vec<String> = levels.iter().map(u32::to_string).collect();
            let sum = if pupils { levels.iter().sum::<u32>().to_string() } else { String::new() };
            lines.push(format!("Skole nummer {} skole|{}|{sum}", char::from(b'a' + school as u8), row.join("|")));
        }
        let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
        let grid = pasted(&lines);
        let mapping = propose(&grid);
        prop_assert_eq!(questions(&mapping), []);
        let rows = apply(&grid, &mapping);
        prop_assert_eq!(&rows.problems, &[]);
        prop_assert_eq!(rows.results.len(), counts.len() * 5);
        for (result, count) in rows.results.iter().zip(counts.iter().flatten()) {
            let n = result.n.number.unwrap() as f64;
            prop_assert_eq!((result.value.number.unwrap() as f64 * n / 100_000.0).round() as u32, *count);
        }
    }
}
