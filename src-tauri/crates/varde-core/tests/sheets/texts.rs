//! Pasted cells and text tables.

use proptest::prelude::*;
use varde_core::import::ProblemKind;
use varde_core::import::sheet::{SheetProblem, read_text};

use super::making::lines;

fn check(text: &str, expected: &[&str]) {
    let grid = read_text(text).unwrap_or_else(|problem| panic!("{problem:?}: {text:?}"));
    assert_eq!(lines(&grid), expected, "{text:?}");
}

#[test]
fn the_sign_between_cells_is_found() {
    check("Skole\tNivå 1\nÅsøy\t5\n", &["1 Skole|Nivå 1", "2 Åsøy|5"]);
    check("Skole;Snitt\r\nÅsøy;14,85", &["1 Skole|Snitt", "2 Åsøy|14,85"]);
    check("Skole|Snitt\rÅsøy|14,85\r", &["1 Skole|Snitt", "2 Åsøy|14,85"]);
    check("Skole,Nivå 1,Nivå 2\nÅsøy,5,6\n", &["1 Skole|Nivå 1|Nivå 2", "2 Åsøy|5|6"]);
    check("sep=;\nSkole;Snitt\nÅsøy;14,85", &["2 Skole|Snitt", "3 Åsøy|14,85"]);
    check("\u{feff}Skole\tSnitt\n\nÅsøy\t14,85", &["1 Skole|Snitt", "3 Åsøy|14,85"]);
    check("Lesing, 5. trinn\nSkole;Snitt\nÅsøy;14,85\n", &["1 Lesing, 5. trinn|", "2 Skole|Snitt", "3 Åsøy|14,85"]);
}

#[test]
fn quotation_marks_hold_cells_together() {
    check("Skole;Merknad\n\"Åsøy; nord\";\"sa \"\"ja\"\"\"\n", &["1 Skole|Merknad", "2 Åsøy; nord|sa \"ja\""]);
    check("Skole\tMerknad\n\"to\nlinjer\"\tx\nHaug\ty", &["1 Skole|Merknad", "2 to linjer|x", "4 Haug|y"]);
    check("Skole;Mål\nÅsøy;\"5\nHaug;6\nNord;7\n", &["1 Skole|Mål", "2 Åsøy|\"5", "3 Haug|6", "4 Nord|7"]);
}

#[test]
fn tables_of_plain_text_are_read() {
    check("| Skole | Nivå 1 |\n|---|---:|\n| Åsøy | 5 |\n", &["1 Skole|Nivå 1", "3 Åsøy|5"]);
    check(
        "Skole           Nivå 1   Nivå 2\nÅsøy skole           5        6\nHaugen skole        12       13\n",
        &["1 Skole|Nivå 1|Nivå 2", "2 Åsøy skole|5|6", "3 Haugen skole|12|13"],
    );
    check(
        "Skole           Nivå 1   Nivå 2\nÅsøy skole                    6\nHaugen skole        12       13\n",
        &["1 Skole|Nivå 1|Nivå 2", "2 Åsøy skole||6", "3 Haugen skole|12|13"],
    );
    check("> Skole  Snitt\n> Åsøy  14,85\n", &["1 Skole|Snitt", "2 Åsøy|14,85"]);
}

#[test]
fn what_is_no_table_is_said() {
    let check = |text: &str, problem: ProblemKind| assert_eq!(read_text(text).err(), Some(problem), "{text:?}");
    check("Hei, her er tallene du spurte om.\nHilsen meg\n", SheetProblem::NoTable.into());
    check("14,85\n13,2\n", SheetProblem::NoTable.into());
    check(" \n", ProblemKind::EmptyFile);
}

proptest! {
    #[test]
    fn cells_come_back_whatever_is_in_them(rows in proptest::collection::vec(proptest::collection::vec("[a-zæøå0-9 ;,|\"]{1,8}", 3), 2..6)) {
        let quoted = |cell: &String| format!("\"{}\"", cell.replace('"', "\"\""));
        let text: String = rows.iter().map(|r| r.iter().map(quoted).collect::<Vec<_>>().join("\t") + "\n").collect();
        let grid = read_text(&text);
        prop_assume!(grid.is_ok());
        let grid = grid.unwrap();
        let whole = |cell: &str| cell.split_whitespace().collect::<Vec<_>>().join(" ");
        let filled: Vec<String> = rows.iter().flatten().map(|c| whole(c)).filter(|c| !c.is_empty()).collect();
        let read: Vec<String> = grid.rows().iter().flat_map(|r| r.filled().map(|(_, t)| t.to_owned())).collect();
        prop_assert_eq!(read, filled);
    }
}
