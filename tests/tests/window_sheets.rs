//! What people keep themselves, in the real window: dropped or pasted, explained, stored, undone, and known again.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::path::{Path, PathBuf};

use rust_xlsxwriter::Workbook;
use varde_tests::{Options, Outcome, Theme, Window};

const SCHOOL: &str = "Vardehaug ungdomsskole (oppdiktet)";
const SMALL: &str = "Bjørkelia skole (oppdiktet)";

/// A workbook with one sheet of these rows; cells that are numbers are written as numbers.
fn workbook(folder: &Path, name: &str, rows: &[&[&str]]) -> PathBuf {
    let mut book = Workbook::new();
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
    path
}

fn sick_leave(folder: &Path, name: &str) -> PathBuf {
    let months = ["2024-08", "2024-09", "2024-10", "2024-11", "2024-12", "2025-01", "2025-02", "2025-03", "2025-04"];
    let mut rows: Vec<Vec<String>> = vec![vec!["Skole".into(), "Måned".into(), "Fravær blant ansatte".into()]];
    for (place, month) in months.iter().enumerate() {
        rows.push(vec![SCHOOL.into(), (*month).into(), format!("{},{}", 5 + place % 4, place % 10)]);
    }
    let rows: Vec<Vec<&str>> = rows.iter().map(|row| row.iter().map(String::as_str).collect()).collect();
    workbook(folder, name, &rows.iter().map(Vec::as_slice).collect::<Vec<_>>())
}

/// A store that knows the example's schools, without its own indicators.
async fn with_schools(options: Options) -> Outcome<Window> {
    let window = Window::open(options).await?;
    window.import_example().await?;
    window.click("button", "Lukk rapporten").await?;
    Ok(window)
}

#[tokio::test]
async fn a_workbook_is_explained_stored_drawn_undone_and_known_again() -> Outcome {
    let folder = tempfile::tempdir().unwrap();
    let path = sick_leave(folder.path(), "Fravær 2024.xlsx");
    let window = with_schools(Options::default()).await?;
    window.drop_files(&[&path]).await?;
    window.by_text("Hvilke kolonner har tallene som skal leses?").await?;
    window.screenshots("sheet-1-card").await?;
    window.assert_accessible("a sheet that waits").await?;

    window.click("button", "Forklar kolonnene").await?;
    window.by_role("button", "Svar").await?;
    window.screenshots("sheet-2-figures").await?;
    window.assert_accessible("the first question").await?;
    window.choose("Hvilke kolonner har tallene", "Fravær blant ansatte").await?;
    window.click("button", "Svar").await?;
    window.by_text("Hva er tallene i «Fravær blant ansatte»?").await?;
    window.screenshots("sheet-3-indicator").await?;
    // Varde has no such indicator: the reader makes it without leaving.
    window.click("button", "Lag en indikator").await?;
    window.by_role("field", "Måleenhet").await?;
    window.screenshots("sheet-4-own").await?;
    window.assert_accessible("an indicator on its way").await?;
    window.click("button", "Lagre").await?;
    window.by_text("Varde vet nok til å lese arket").await?;
    window.by_text("9 resultater").await?;
    window.screenshots("sheet-5-settled").await?;
    window.assert_accessible("a settled sheet").await?;
    window.click("button", "Ferdig").await?;
    window.by_text("9 nye resultater").await?;
    window.screenshots("sheet-6-preview").await?;
    window.click("button", "Legg inn i Varde").await?;
    window.by_role("heading", "Ferdig").await?;

    // Known again, and nothing new in it.
    window.click("button", "Lukk rapporten").await?;
    window.by_text("Ark Varde kjenner igjen").await?;
    window.screenshots("sheet-7-remembered").await?;
    window.assert_accessible("remembered sheets").await?;
    window.drop_files(&[&sick_leave(folder.path(), "Fravær 2025.xlsx")]).await?;
    window.by_text("Kolonnene er lest slik du forklarte dem sist").await?;
    window.by_text("Alt i fila ligger allerede i Varde").await?;
    window.click("button", "Lukk").await?;

    window.choose_unit(SCHOOL).await?;
    window.goto_numbers().await?;
    window.click("choice", "Egne").await?;
    window.by_text("Fravær blant ansatte").await?;
    window.screenshots("sheet-8-chart").await?;
    window.goto_room("Data").await?;
    window.press("Ctrl+Z").await?;
    window.gone("Ark Varde kjenner igjen").await?;
    window.close().await
}

#[tokio::test]
async fn a_table_is_pasted_and_explained_by_keyboard_alone() -> Outcome {
    let window = with_schools(Options::default()).await?;
    window.click("button", "Lim inn tabell").await?;
    window.by_role("field", "Tabellen").await?;
    window.screenshots("paste-1-dialog").await?;
    window.assert_accessible("the dialog for pasting").await?;
    // Copied in the field itself, so that the clipboard holds a table; then pasted in the room.
    window.type_text("Skole;Lavt;Middels;Høyt").await?;
    window.press("Enter").await?;
    window.type_text(&format!("{SMALL};4;9;7")).await?;
    window.press("Ctrl+A").await?;
    window.press("Ctrl+C").await?;
    window.press("Escape").await?;
    window.gone("Ta med overskriftene").await?;
    window.press("Ctrl+V").await?;
    window.by_text("Hvilke kolonner har tallene som skal leses?").await?;
    window.screenshots("paste-2-card").await?;
    window.click("button", "Forklar kolonnene").await?;
    for (column, level) in [("Lavt", 1), ("Middels", 2), ("Høyt", 3)] {
        window.choose(&format!("Hva står i «{column}»?"), &format!("Mestringsnivå {level}")).await?;
    }
    window.by_text("Hvilket skoleår eller hvilken måned gjelder tallene?").await?;
    window.assert_accessible("a question of time").await?;
    window.choose("Hvilket skoleår eller hvilken måned", "2025–26").await?;
    window.click("button", "Svar").await?;
    window.by_text("Hvilket trinn gjelder tallene?").await?;
    window.press("Tab").await?;
    window.press("Enter").await?;
    window.by_text("Hvilket fag gjelder tallene?").await?;
    window.screenshots("paste-3-subject").await?;
    window.click("button", "Lesing").await?;
    window.by_text("antall elever eller prosent?").await?;
    window.click("button", "Antall elever").await?;
    window.by_text("Varde vet nok til å lese arket").await?;
    window.screenshots("paste-4-settled").await?;
    window.assert_accessible("a pasted table").await?;
    window.click("button", "Ferdig").await?;
    window.click("button", "Legg inn i Varde").await?;
    window.by_role("heading", "Ferdig").await?;
    window.close().await
}

#[tokio::test]
async fn names_without_numbers_are_answered_in_the_preview() -> Outcome {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("rapport.csv");
    let head = "Enhetsnavn;Skoletype;Vurderingsområde;Statistikk;Indikator/delskår;Periode;Eierform;Trinn;Kjønn;Verdi;Måleenhet";
    let line = |name: &str, value: u32| {
        let test =
            "Grunnskole;Læringsresultater;Nasjonale prøver 5. trinn;Lesing;2014-2015;Offentlig;Trinn 5;Begge kjønn";
        format!("{name};{test};{value};Skalapoeng\r\n")
    };
    let rows = [line(SMALL, 48), line("Bjørkelia barneskule", 47), line("En helt annen skole", 50)].concat();
    let text = format!("\u{feff}{head}\r\n{rows}");
    std::fs::write(&path, text).unwrap();
    let window = with_schools(Options::default()).await?;
    window.drop_files(&[&path]).await?;
    window.by_text("«Bjørkelia barneskule»").await?;
    window.screenshots("names-1-asked").await?;
    window.assert_accessible("questions of names").await?;
    window.click("button", "Finn en annen").await?;
    window.type_text("Bjørkelia").await?;
    window.by_role("option", SMALL).await?;
    window.screenshots("names-2-search").await?;
    window.press("Enter").await?;
    window.gone("«Bjørkelia barneskule»").await?;
    window.click("button", "Ikke ta med").await?;
    window.by_text("2 navn er besvart").await?;
    window.click("button", "2 navn er besvart").await?;
    window.screenshots("names-3-answered").await?;
    window.assert_accessible("answered names").await?;
    window.close().await
}

#[tokio::test]
async fn a_file_without_year_and_grade_is_asked_for_both() -> Outcome {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("mobbing.csv");
    std::fs::write(
        &path,
        "Organisasjonsnummer;EnhetNavn;Mobbing på skolen\n999000055;Vardehaug ungdomsskole (oppdiktet);8,1\n",
    )
    .unwrap();
    let window = with_schools(Options::default()).await?;
    window.drop_files(&[&path]).await?;
    window.by_text("Fila sier ikke hva tallene gjelder").await?;
    window.screenshots("wide-1-asked").await?;
    window.assert_accessible("a file without year and grade").await?;
    window.choose("Skoleår", "2024–25").await?;
    window.choose("Trinn", "10. trinn").await?;
    window.click("button", "Svar").await?;
    window.by_text("1 nytt resultat").await?;
    window.click("button", "Legg inn i Varde").await?;
    window.by_role("heading", "Ferdig").await?;
    window.close().await
}

#[tokio::test]
async fn a_wide_sheet_and_several_sheets_fit_the_window_in_the_dark() -> Outcome {
    let folder = tempfile::tempdir().unwrap();
    let mut book = Workbook::new();
    let sheet = book.add_worksheet().set_name("Bredt").unwrap();
    sheet.write_string(0, 0, "Skole").unwrap();
    sheet.write_string(1, 0, SCHOOL).unwrap();
    for column in 1..30u16 {
        let heading = format!("Spørsmål {column}: {}", "hvor fornøyd er du med det som skjer på skolen ".repeat(4));
        sheet.write_string(0, column, heading.chars().take(200).collect::<String>()).unwrap();
        for row in 1..20 {
            sheet.write_number(row, column, f64::from(row) / 7.0).unwrap();
        }
    }
    book.add_worksheet().set_name("Notater").unwrap().write_string(0, 0, "Husk møtet").unwrap();
    let path = folder.path().join("bred.xlsx");
    book.save(&path).unwrap();
    let window = with_schools(Options { theme: Theme::Dark, ..Options::default() }).await?;
    window.drop_files(&[&path]).await?;
    window.by_text("Ikke tatt med").await?;
    window.screenshots("wide-sheet-1-cards-dark").await?;
    window.assert_accessible("a workbook in the dark").await?;
    window.click("button", "Forklar kolonnene").await?;
    window.by_role("button", "Svar").await?;
    window.screenshots("wide-sheet-2-dialog-dark").await?;
    window.assert_accessible("a wide sheet in the dark").await?;
    window.press("Escape").await?;
    window.close().await
}

#[tokio::test]
async fn the_same_words_in_nynorsk_and_english() -> Outcome {
    let folder = tempfile::tempdir().unwrap();
    let path = sick_leave(folder.path(), "a.xlsx");
    for (language, explain, answer) in [("nn", "Forklar kolonnane", "Svar"), ("en", "Explain the columns", "Answer")] {
        let window = Window::open(Options { language: language.into(), ..Options::default() }).await?;
        window.drop_files(&[&path]).await?;
        window.click("button", explain).await?;
        window.by_role("button", answer).await?;
        window.screenshots(&format!("sheet-{language}")).await?;
        window.assert_accessible(&format!("the dialog in {language}")).await?;
        window.close().await?;
    }
    Ok(())
}
