//! From a file to a finding, as a rektor would: drop, look, decide, choose the school, read, take the picture along.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::path::PathBuf;

use varde_tests::{Options, Outcome, Theme, Window, example_files};

async fn with_example(options: Options) -> Outcome<Window> {
    let window = Window::open(options).await?;
    window.import_example().await?;
    window.click("button", "Gå til oversikten").await?;
    Ok(window)
}

#[tokio::test]
async fn the_main_job_from_file_to_picture() -> Outcome {
    let folder = tempfile::tempdir().unwrap();
    let picture = folder.path().join("diagram.png");
    let options = Options { pick: vec![picture.clone()], ..Options::default() };
    let window = Window::open(options).await?;
    window.screenshots("main-1-empty").await?;
    window.assert_accessible("empty store").await?;

    let files = example_files();
    window.drop_files(&files.iter().map(PathBuf::as_path).collect::<Vec<_>>()).await?;
    window.by_role("button", "Legg inn i Varde").await?;
    window.by_text("219 nye resultater").await?;
    window.screenshots("main-2-preview").await?;
    window.assert_accessible("preview").await?;

    window.click("button", "Legg inn i Varde").await?;
    window.by_text("Ferdig").await?;
    window.screenshots("main-3-report").await?;
    window.assert_accessible("report").await?;

    window.goto_room("Oversikt").await?;
    window.by_text("Finn skolen eller kommunen din").await?;
    window.screenshots("main-4-no-unit").await?;
    window.assert_accessible("no unit").await?;

    window.choose_unit("Vardehaug ungdomsskole (oppdiktet)").await?;
    window.by_text("Det som skiller seg ut").await?;
    window.screenshots("main-5-overview").await?;
    window.assert_accessible("overview").await?;

    window.goto_room("Analysere").await?;
    window.by_text("Hva tror dere, før tallene vises?").await?;
    window.screenshots("main-6-believe").await?;
    window.assert_accessible("own judgement").await?;
    window.click("button", "Vis tallene uten egen vurdering").await?;
    window.by_text("Hvorfor sier Varde dette?").await?;
    window.screenshots("main-6-development").await?;
    window.assert_accessible("development").await?;
    window.click("button", "Last ned").await?;
    window.screenshots("main-7-download").await?;
    window.click("menuitem", "Diagrammet som bilde (PNG)").await?;
    window.by_text("Lagret").await?;
    assert!(std::fs::read(&picture).unwrap().starts_with(b"\x89PNG"));
    window.close().await
}

#[tokio::test]
async fn chart_and_table_leave_as_svg_and_csv_and_flags_go_with_them() -> Outcome {
    let folder = tempfile::tempdir().unwrap();
    // The school's own export: hidden for others to protect a neighbour, shown to itself only.
    let own = folder.path().join("egne tall.csv");
    let mut text = String::from("Organisasjonsnummer;EnhetNavn");
    for part in ["Skalapoeng", "Usikkerhet", "Antall elever deltatt"] {
        text.push_str(&format!(";2025-26.Lesing.5. årstrinn.Alle eierformer.Alle kjønn.{part}"));
    }
    std::fs::write(&own, text + "\n999000077;Liten skole (oppdiktet);47*;4,0*;24*\n").unwrap();
    for (choice, name, kept) in [
        ("Diagrammet som tegning (SVG)", "diagram.svg", "bare skolen selv"),
        ("Tallene som tabell (CSV)", "tall.csv", "bare skolen selv"),
    ] {
        let out = folder.path().join(name);
        let window = Window::open(Options { pick: vec![out.clone()], ..Options::default() }).await?;
        window.drop_files(&[&own]).await?;
        window.click("button", "Legg inn i Varde").await?;
        window.click("button", "Gå til oversikten").await?;
        window.choose_unit("Liten skole (oppdiktet)").await?;
        window.goto_numbers().await?;
        window.by_text("Bare for skolens egne øyne").await?;
        window.screenshots("restricted").await?;
        window.assert_accessible("restricted").await?;
        window.click("button", "Last ned").await?;
        window.click("menuitem", choice).await?;
        window.by_text("Lagret").await?;
        let written = std::fs::read_to_string(&out).unwrap();
        assert!(written.contains("47") && written.contains(kept), "{written}");
        window.close().await?;
    }
    Ok(())
}

#[tokio::test]
async fn what_was_done_is_undone_done_again_and_remembered() -> Outcome {
    let store = tempfile::tempdir().unwrap();
    let options = || Options { store: Some(store.path().to_owned()), ..Options::default() };
    let window = with_example(options()).await?;
    window.choose_unit("Vardehaug ungdomsskole (oppdiktet)").await?;
    window.press("Ctrl+Z").await?;
    window.by_text("Slik legger du den første steinen").await?;
    window.screenshots("undone").await?;
    window.press("Ctrl+Y").await?;
    window.by_text("Gjort om igjen").await?;
    window.close().await?;
    let window = Window::open(options()).await?;
    window.by_role("heading", "Vardehaug ungdomsskole (oppdiktet)").await?;
    window.press("Ctrl+Z").await?;
    window.by_text("Slik legger du den første steinen").await?;
    window.close().await
}

#[tokio::test]
async fn every_view_speaks_every_language_in_both_themes() -> Outcome {
    let store = tempfile::tempdir().unwrap();
    let window = with_example(Options { store: Some(store.path().to_owned()), ..Options::default() }).await?;
    window.choose_unit("Vardehaug ungdomsskole (oppdiktet)").await?;
    window.close().await?;
    for (theme, language, rooms) in [
        (Theme::Light, "Nynorsk", ["Oversikt", "Analysere", "Data", "Innstillingar"]),
        (Theme::Dark, "English", ["Overview", "Analyse", "Data", "Settings"]),
    ] {
        let window =
            Window::open(Options { store: Some(store.path().to_owned()), theme, ..Options::default() }).await?;
        let settings = if theme == Theme::Light { "Innstillinger" } else { "Innstillingar" };
        window.goto_room(settings).await?;
        window.click("radio", language).await?;
        window.by_role("heading", rooms[3]).await?;
        for room in rooms {
            window.goto_room(room).await?;
            window.by_css("main h1").await?;
            window.assert_accessible(&format!("{room}, {theme:?}")).await?;
            window.screenshots(&format!("language-{language}-{room}")).await?;
        }
        window.close().await?;
    }
    Ok(())
}

#[tokio::test]
async fn every_view_of_analysis_opens_and_the_last_one_is_remembered() -> Outcome {
    const SCHOOL: &str = "Vardehaug ungdomsskole (oppdiktet)";
    let store = tempfile::tempdir().unwrap();
    let options = || Options { store: Some(store.path().to_owned()), ..Options::default() };
    let window = with_example(options()).await?;
    window.choose_unit(SCHOOL).await?;
    window.goto_numbers().await?;
    window.by_text("Hvorfor sier Varde dette?").await?;
    for view in ["Flere samtidig", "Elevundersøkelsen", "Samme elever", "Skolene i kommunen", "Risikopoeng"] {
        window.click("tab", view).await?;
        window.by_text(&format!("{SCHOOL} · {view}")).await?;
        window.assert_accessible(view).await?;
        window.screenshots(&format!("analysis-{view}")).await?;
    }
    // The focus stays on the tabs, and the arrows walk on from there.
    window.press("Left").await?;
    window.press("Enter").await?;
    window.by_text(&format!("{SCHOOL} · Skolene i kommunen")).await?;
    window.goto_room("Data").await?;
    window.goto_room("Analysere").await?;
    window.by_text(&format!("{SCHOOL} · Skolene i kommunen")).await?;
    window.close().await?;
    let window = Window::open(options()).await?;
    window.by_text(&format!("{SCHOOL} · Skolene i kommunen")).await?;
    window.close().await
}

#[tokio::test]
async fn a_wrong_file_is_explained_and_nothing_is_stored() -> Outcome {
    let folder = tempfile::tempdir().unwrap();
    let wrong = folder.path().join("rapport.csv");
    std::fs::write(&wrong, b"%PDF-1.7 not a table").unwrap();
    let window = Window::open(Options::default()).await?;
    window.drop_files(&[&wrong]).await?;
    window.by_text("Dette er en PDF").await?;
    window.screenshots("wrong-file").await?;
    window.assert_accessible("refused file").await?;
    let names = window.names("button").await?;
    assert!(!names.iter().any(|n| n == "Legg inn i Varde"), "{names:?}");
    window.close().await
}

#[tokio::test]
async fn the_main_job_by_keyboard_alone() -> Outcome {
    let window = Window::open(Options { pick: example_files(), ..Options::default() }).await?;
    go_to(&window, "Velg filer").await?;
    window.press("Enter").await?;
    window.by_role("button", "Legg inn i Varde").await?;
    go_to(&window, "Legg inn i Varde").await?;
    window.press("Enter").await?;
    go_to(&window, "Gå til oversikten").await?;
    window.press("Enter").await?;
    window.choose_unit("Vardehaug ungdomsskole (oppdiktet)").await?;
    go_to(&window, "Analysere").await?;
    window.press("Enter").await?;
    go_to(&window, "Vis tallene uten egen vurdering").await?;
    window.press("Enter").await?;
    window.by_text("Hvorfor sier Varde dette?").await?;
    go_to(&window, "skalapoeng").await?;
    window.press("End").await?;
    window.screenshots("keyboard-mark").await?;
    go_to(&window, "mot landet").await?;
    window.press("Enter").await?;
    window.by_text("Samlet usikkerhet").await?;
    window.screenshots("keyboard-why").await?;
    window.close().await
}

/// Tabs until the element with this name has the focus.
async fn go_to(window: &Window, name: &str) -> Outcome {
    let mut passed = Vec::new();
    for _ in 0..60 {
        let focused = window.focused().await?;
        if focused.contains(name) {
            return Ok(());
        }
        passed.push(focused);
        window.press("Tab").await?;
    }
    panic!("Tab never reaches «{name}», only {passed:#?}");
}
