//! For whom a file is saved: stopped with the cell named, mended, listed; thresholds, private schools and the rule's choices.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::path::{Path, PathBuf};

use varde_tests::{Options, Outcome, Theme, Window};

const SCHOOL: &str = "Vardehaug ungdomsskole (oppdiktet)";

/// A kommune with two schools, both hidden in Udir's file, and what the school has written down of the large one.
fn files(folder: &Path) -> Vec<PathBuf> {
    let fixed = "EnhetNivaa;Nasjonaltkode;Fylkekode;Kommunekode;Organisasjonsnummer;Nasjonalt;Fylke;Kommune;EnhetNavn";
    let path = "2025-26.Lesing.5. årstrinn.Alle eierformer.Alle kjønn";
    let parts = ["Skalapoeng", "Usikkerhet", "Antall elever deltatt"].map(|part| format!(";{path}.{part}")).concat();
    let rows = [
        "3;I;99;9901;9901;Hele landet;Eksempelfylket;Vardehaug;Alle skoler;47;1,9;89",
        "4;I;99;9901;999000077;Hele landet;Eksempelfylket;Vardehaug;Stor skole (oppdiktet);*;*;*",
        "4;I;99;9901;999000088;Hele landet;Eksempelfylket;Vardehaug;Liten skole (oppdiktet);*;*;*",
    ];
    let file = folder.join("udir.csv");
    std::fs::write(&file, format!("{fixed}{parts}\n{}\n", rows.join("\n"))).unwrap();
    vec![file]
}

/// The school writes down its own figure, as the grid would.
async fn type_own_figure(window: &Window) -> Outcome {
    let script = "
        const done = arguments[0];
        const what = { kind: 'indicator', key: 'np.lesing.5.skalapoeng' };
        const ask = { what, units: ['999000077'], periods: ['2025-26'] };
        const edits = ['47', '2,1', '80'].map((text, column) => ({ row: 0, column, text }));
        window.__TAURI_INTERNALS__.invoke('entry_commit', { ask, edits }).then((report) => done(report.saved), (e) => done(String(e)));";
    assert_eq!(window.run_async(script, vec![]).await?, true);
    Ok(())
}

async fn with_example(options: Options) -> Outcome<Window> {
    let window = Window::open(options).await?;
    window.load_example().await?;
    Ok(window)
}

/// Opens the menu, says for whom, and saves the numbers.
async fn save_for(window: &Window, whom: &str) -> Outcome {
    window.click("button", "Last ned").await?;
    window.click("menuitemradio", whom).await?;
    window.click("menuitem", "Tallene som tabell (CSV)").await
}

#[tokio::test]
async fn a_table_for_others_is_stopped_mended_and_listed() -> Outcome {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("tall.csv");
    let window = Window::open(Options { pick: vec![out.clone()], ..Options::default() }).await?;
    let files = files(folder.path());
    window.drop_files(&files.iter().map(PathBuf::as_path).collect::<Vec<_>>()).await?;
    window.click("button", "Legg inn i Varde").await?;
    window.click("button", "Gå til oversikten").await?;
    type_own_figure(&window).await?;
    window.choose_unit("Stor skole (oppdiktet)").await?;
    window.goto_numbers().await?;
    window.by_text("tall som er skrevet inn").await?;

    save_for(&window, "Andre, offentlig").await?;
    window.by_role("heading", "Ikke lagret: noe skjult kunne vært regnet ut").await?;
    window.by_text("antall elever i lesing på 5. trinn ved Liten skole (oppdiktet), 2025–26: det er 9").await?;
    window.screenshots("sharing-stopped").await?;
    window.assert_accessible("a stopped save").await?;
    assert!(!out.exists());
    window.click("button", "Skjul det og lagre").await?;
    window.by_text("med ett tall skjult for andre").await?;
    let written = std::fs::read_to_string(&out).unwrap();
    assert!(written.contains("Varde har skjult ett tall") && !written.contains("80"), "{written}");

    // The window remembers for whom; for the school itself everything is there.
    window.click("button", "Last ned").await?;
    window.screenshots("sharing-menu").await?;
    window.assert_accessible("the menu of downloads").await?;
    window.press("Escape").await?;
    save_for(&window, "Oss selv").await?;
    window.by_text("Lagret").await?;

    window.goto_room("Data").await?;
    window.by_role("heading", "Det som er gitt ut").await?;
    window.by_text("Til: Andre, offentlig").await?;
    window.run("document.querySelector('main').scrollTo(0, 1e6)", vec![]).await?;
    window.screenshots("sharing-given").await?;
    window.assert_accessible("what was given out").await?;
    window.close().await
}

#[tokio::test]
async fn the_whole_package_is_saved_for_somebody() -> Outcome {
    let folder = tempfile::tempdir().unwrap();
    let window = with_example(Options { pick: vec![folder.path().to_owned()], ..Options::default() }).await?;
    window.goto_room("Data").await?;
    window.click("button", "Lagre datapakke …").await?;
    window.by_text("heller ikke sammen med det som er gitt ut før").await?;
    window.screenshots("sharing-package").await?;
    window.assert_accessible("saving a data package").await?;
    window.click("radio", "Skoleeier").await?;
    window.click("button", "Velg mappe og lagre").await?;
    window.by_text("Lagret").await?;
    for name in ["results.csv", "units.csv", "datapackage.json", "varde.xlsx"] {
        assert!(folder.path().join(name).is_file(), "{name}");
    }
    window.by_text("Til: Skoleeier").await?;
    window.close().await
}

#[tokio::test]
async fn thresholds_are_kept_bounded_and_put_back() -> Outcome {
    let store = tempfile::tempdir().unwrap();
    let options = |theme| Options { store: Some(store.path().to_owned()), theme, ..Options::default() };
    let window = with_example(options(Theme::Light)).await?;
    window.goto_room("Innstillinger").await?;
    window.fill("Nasjonale prøver og karakterer", "3").await?;
    window.press("Tab").await?;
    window.by_text("Skriv et helt tall fra 5 til 30.").await?;
    window.screenshots("sharing-thresholds-wrong").await?;
    window.fill("Nasjonale prøver og karakterer", "15").await?;
    window.press("Tab").await?;
    window.by_text("Grensene er lagret.").await?;
    window.by_role("button", "Tilbake til 10 og 5").await?;
    window.close().await?;
    let window = Window::open(options(Theme::Dark)).await?;
    window.goto_room("Innstillinger").await?;
    window.by_role("button", "Tilbake til 10 og 5").await?;
    window.screenshots("sharing-thresholds").await?;
    window.assert_accessible("thresholds").await?;
    window.click("button", "Tilbake til 10 og 5").await?;
    window.by_text("Grensene er lagret.").await?;
    window.close().await
}

#[tokio::test]
async fn a_private_school_is_marked_and_undone() -> Outcome {
    let window = with_example(Options::default()).await?;
    window.goto_room("Data").await?;
    window.click("button", "Private skoler").await?;
    window.by_text("1 av 5 er merket").await?;
    window.click("checkbox", "Bjørkelia skole").await?;
    window.by_text("2 av 5 er merket").await?;
    window.screenshots("sharing-owners").await?;
    window.assert_accessible("private schools").await?;
    window.click("button", "Angre").await?;
    window.by_text("1 av 5 er merket").await?;
    window.press("Escape").await?;
    window.goto_room("Oversikt").await?;
    // A school with the grades that the private one has too.
    window.choose_unit("Bjørkelia skole (oppdiktet)").await?;
    window.goto_numbers().await?;
    window.click("tab", "Skolene i kommunen").await?;
    window.by_text("de offentlige skolene").await?;
    window.screenshots("sharing-owned").await?;
    window.close().await
}

/// Types over what stands in the field of a limit.
async fn limit(window: &Window, text: &str) -> Outcome {
    window.click("field", "Absolutt grense: Grunnskolepoeng").await?;
    // An answer that comes meanwhile writes the field anew, and nothing in it is marked any more.
    let marked = "const field = document.activeElement; field.select?.();
        return field.matches('input') && field.selectionEnd - field.selectionStart === field.value.length";
    window.wait_until("all of the field to be marked", marked).await?;
    window.type_text(text).await?;
    window.press("Tab").await
}

#[tokio::test]
async fn the_choices_of_the_rule_outlive_the_window() -> Outcome {
    let store = tempfile::tempdir().unwrap();
    let options = || Options { store: Some(store.path().to_owned()), ..Options::default() };
    let window = with_example(options()).await?;
    window.choose_unit(SCHOOL).await?;
    window.goto_numbers().await?;
    window.click("tab", "Risikopoeng").await?;
    window.click("button", "Valg som ingen kilde avgjør").await?;
    limit(&window, "70").await?;
    window.by_text("kan ikke være riktig").await?;
    limit(&window, "60").await?;
    window.by_text("Skrevet inn: 60").await?;
    window.screenshots("sharing-risk").await?;
    window.assert_accessible("choices of the rule").await?;
    window.close().await?;
    let window = Window::open(options()).await?;
    window.click("button", "Valg som ingen kilde avgjør").await?;
    window.by_text("Skrevet inn: 60").await?;
    window.click("button", "Tilbake til Vardes valg").await?;
    window.by_text("Ingen absolutte grenser er lagt inn").await?;
    window.click("button", "Angre").await?;
    window.by_text("Skrevet inn: 60").await?;
    window.close().await
}
