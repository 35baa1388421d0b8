//! The working sheets in the real window: filled in by keyboard, lifted into the thread, undone, their own among them.
#![allow(clippy::unwrap_used, clippy::panic)]

use varde_tests::{Options, Outcome, Theme, Window};

const SCHOOL: &str = "Vardehaug ungdomsskole (oppdiktet)";

async fn at_the_sheets(options: Options) -> Outcome<Window> {
    let window = Window::open(options).await?;
    window.load_example().await?;
    window.choose_unit(SCHOOL).await?;
    window.goto_room("Analysere").await?;
    window.click("tab", "Arbeidsark").await?;
    window.by_role("heading", "Begynn på et nytt ark").await?;
    Ok(window)
}

/// Begins a sheet, and waits until the keyboard writes in its first field.
async fn begin(window: &Window, template: &str) -> Outcome {
    window.click("button", template).await?;
    let there = "return document.activeElement.matches('.part textarea')";
    window.wait_until("the first field to have the keyboard", there).await
}

/// Waits until the store holds so much: what was typed is written after a pause.
async fn written(window: &Window, what: &str) -> Outcome {
    window.by_role("button", &format!("Angre: {what}")).await.map(|_| ())
}

#[tokio::test]
async fn a_work_sheet_is_filled_in_and_lifted_into_the_thread() -> Outcome {
    let window = at_the_sheets(Options::default()).await?;
    window.assert_accessible("sheets").await?;
    window.screenshots("work-sheets-none").await?;
    begin(&window, "SWOT").await?;
    window.type_text("Vi leser hver dag").await?;
    window.press("Enter").await?;
    window.type_text("Godt samarbeid på trinnet").await?;
    window.press("Alt+Up").await?;
    window.by_css("[aria-label='Styrker, linje 2']").await?;
    window.screenshots("work-sheet-begun").await?;
    window.click("textbox", "Svakheter, ny linje").await?;
    window.type_text("Uro i overgangene").await?;
    window.press("Enter").await?;
    window.type_text("Ulike regler på trinnene").await?;
    window.click("textbox", "Svakheter, linje 1").await?;
    // By keyboard from the line to its acts.
    window.press("Tab").await?;
    assert_eq!(window.focused().await?, "button «Løft til utfordring»");
    window.press("Enter").await?;
    window.by_text("Linja er blitt en utfordring").await?;
    window.by_text("Løftet til utfordring:").await?;
    window.assert_accessible("sheet").await?;
    window.screenshots("work-sheet-lifted").await?;

    // One step takes back both the challenge and the mark.
    window.click("button", "Angre: løft til utfordring").await?;
    window.gone("Løftet til utfordring:").await?;
    window.click("textbox", "Svakheter, linje 1").await?;
    window.click("button", "Løft til utfordring").await?;
    window.by_text("Løftet til utfordring:").await?;

    // On to the challenge, and back to why.
    window.click("button", "Uro i overgangene").await?;
    window.by_role("heading", "Bildet av utfordringene").await?;
    window.by_text("Hvorfor?").await?;
    window.click("button", "SWOT").await?;
    window.by_role("textbox", "Styrker, linje 1").await?;
    let first = "return document.querySelector(\"[aria-label='Styrker, linje 1']\").value";
    window
        .wait_until("the line that was moved to stand first", &format!("{first} === 'Godt samarbeid på trinnet'"))
        .await?;

    window.goto_room("Velge tiltak").await?;
    window.click("tab", "Den røde tråden").await?;
    window.by_role("button", "SWOT").await?;
    window.screenshots("work-sheet-in-the-thread").await?;
    window.click("tab", "Tiltak").await?;
    window.click("button", "Drar tiltakene i samme retning?").await?;
    window.by_role("heading", "Ledelse i midten").await?;
    window.by_text("Fullan").await?;
    window.assert_accessible("coherence").await?;
    window.screenshots("work-sheet-coherence").await?;
    window.click("button", "Alle arbeidsark").await?;
    window.by_role("heading", "Ark dere har begynt på").await?;
    window.screenshots("work-sheets-begun").await?;
    window.close().await
}

const OWN: &str = r#"title = "Dialogmøte"
for = "Forberede det årlige møtet med skoleeier."

[[part]]
[[part.field]]
word = "saker"
label = "Saker vi vil ta opp"
lift = ["challenge"]
"#;

#[tokio::test]
async fn a_kommunes_own_work_sheet_is_a_file_and_a_broken_one_is_told() -> Outcome {
    let folder = tempfile::tempdir().unwrap();
    let templates = folder.path().join("templates");
    std::fs::create_dir(&templates).unwrap();
    std::fs::write(templates.join("dialog.toml"), OWN).unwrap();
    std::fs::write(templates.join("brukt.toml"), OWN.replace("label", "lable")).unwrap();
    let store = Some(folder.path().to_owned());
    let window = at_the_sheets(Options { store, theme: Theme::Dark, ..Options::default() }).await?;
    window.by_text("brukt.toml, linje 7: «lable» er ikke noe et ark kan ha").await?;
    window.screenshots("work-sheets-own-dark").await?;
    begin(&window, "Dialogmøte").await?;
    window.type_text("Lesing").await?;
    window.press("Enter").await?;
    written(&window, "endring i arbeidsark").await?;
    // The file goes; what was written in it stays.
    std::fs::remove_file(templates.join("dialog.toml")).unwrap();
    window.click("button", "Alle arbeidsark").await?;
    window.click("tab", "Funn").await?;
    window.click("tab", "Arbeidsark").await?;
    window.click("button", "Dialogmøte Én linje").await?;
    window.by_text("finnes ikke her lenger").await?;
    window.by_role("textbox", "saker, linje 1").await?;
    window.assert_accessible("sheet without template").await?;
    window.screenshots("work-sheet-no-template-dark").await?;
    // One to begin from is put beside it, and can be used at once.
    window.click("button", "Alle arbeidsark").await?;
    window.click("button", "Lag et eget ark").await?;
    begin(&window, "Mitt ark").await?;
    assert!(templates.join("mitt-ark.toml").exists());
    window.close().await
}

#[tokio::test]
async fn an_overfull_work_sheet_can_still_be_read() -> Outcome {
    let window = at_the_sheets(Options { theme: Theme::Dark, ..Options::default() }).await?;
    begin(&window, "SWOT").await?;
    window.by_role("textbox", "Styrker, ny linje").await?;
    // Thirty lines of three hundred letters, as they come from a word processor.
    let paste = "
        const long = 'Vi har lenge arbeidet med lesing på tvers av fag, og ser at det virker ulikt på trinnene våre. ';
        const text = Array.from({ length: 30 }, (_, at) => `• ${at + 1} ${long.repeat(3)}`).join('\\r\\n');
        const box = document.querySelector(\"[aria-label='Styrker, ny linje']\");
        const data = new DataTransfer();
        data.setData('text/plain', text);
        box.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));";
    window.run(paste, vec![]).await?;
    window.by_role("textbox", "Styrker, linje 30").await?;
    written(&window, "endring i arbeidsark").await?;
    window.click("textbox", "Styrker, linje 1").await?;
    window.screenshots("work-sheet-overfull-dark").await?;
    window.assert_accessible("overfull sheet").await?;
    let wide = "return document.querySelector('main').scrollWidth <= document.querySelector('main').clientWidth";
    window.wait_until("nothing to stand outside the page", wide).await?;
    window.click("button", "Alle arbeidsark").await?;
    window.by_text("30 linjer").await?;
    window.screenshots("work-sheets-begun-dark").await?;
    begin(&window, "Pedagogisk analyse").await?;
    window.by_role("heading", "Hva holder det ved like?").await?;
    window.assert_accessible("steps").await?;
    window.screenshots("work-sheet-steps-dark").await?;
    window.close().await
}
