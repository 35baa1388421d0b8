//! The page for the dialogmøte: seen as it will be on paper, in any language, and saved for whom it is meant.
#![allow(clippy::unwrap_used, clippy::panic)]

use varde_tests::{Options, Outcome, Theme, Window};

const SCHOOL: &str = "Vardehaug ungdomsskole (oppdiktet)";

/// Who makes a row writes in it at once.
const IN_ROW: &str = "return document.activeElement?.closest('.row') !== null && document.activeElement.value === ''";

/// A script about the page's own words, that holds only when they have stood so long, in milliseconds.
fn own(script: &str, stood: u32) -> String {
    format!(
        "const text = document.querySelector('article .own[contenteditable]')?.textContent.replaceAll('\u{a0}', ' ');
        if (window.words !== text) [window.words, window.since] = [text, performance.now()];
        if (performance.now() - window.since < {stood}) return false;
        {script}"
    )
}

async fn at_the_page(options: Options) -> Outcome<Window> {
    let window = Window::open(options).await?;
    window.load_example().await?;
    window.choose_unit(SCHOOL).await?;
    window.goto_room("Møter").await?;
    window.click("tab", "Siden").await?;
    window.by_role("heading", "Dialogmøte: Vardehaug ungdomsskole (oppdiktet)").await?;
    Ok(window)
}

#[tokio::test]
async fn the_page_for_the_dialogue_is_read_and_saved_as_a_file() -> Outcome {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("dialog.html");
    let window = at_the_page(Options { pick: vec![out.clone()], ..Options::default() }).await?;
    for text in [
        "Elever bak resultatene på nasjonale prøver",
        "Vist fordi: en mulig forskjell fra landet siste år.",
        "Enige: personalet, tillitsvalgte, elevrådet og skoleeier. Har sett eller drøftet det: SU. Ikke spurt ennå: FAU.",
        "Hva trenger skolen fra skoleeier",
    ] {
        window.by_text(text).await?;
    }
    window.screenshots("meeting-page").await?;
    window.assert_accessible("the page for the dialogmøte").await?;
    for (part, at) in [("middle", "0.4"), ("end", "1")] {
        let scroll = format!("const main = document.querySelector('main'); main.scrollTo(0, main.scrollHeight * {at})");
        window.run(&scroll, vec![]).await?;
        window.screenshots(&format!("meeting-page-{part}")).await?;
    }
    window.run("document.querySelector('main').scrollTo(0, 0)", vec![]).await?;

    // It may speak to its readers in another language than the window.
    window.choose("Språk på siden", "English").await?;
    window.by_role("heading", "Dialogue meeting: Vardehaug ungdomsskole (oppdiktet)").await?;
    window.by_text("Questions for the conversation").await?;
    window.click("button", "Last ned").await?;
    window.click("menuitem", "Siden som nettside (HTML)").await?;
    window.by_text("Lagret").await?;
    let written = std::fs::read_to_string(&out).unwrap();
    assert!(written.contains("<html lang=\"en\">") && written.contains("What we agreed: what, who, when"), "{written}");
    assert!(
        !["<script", "src=", "href="].iter().any(|part| written.contains(part)) && written.contains("<svg"),
        "it needs nothing beside it"
    );
    window.close().await
}

#[tokio::test]
async fn what_is_written_stands_on_the_page_at_once_also_in_the_dark() -> Outcome {
    let window = at_the_page(Options { theme: Theme::Dark, ..Options::default() }).await?;
    window.goto_room("Velge tiltak").await?;
    window.click("tab", "Tiltak").await?;
    window.click("button", "Neste skritt: tilbakemelding").await?;
    window.fill("Tiltaket", "Vi <b>ser</b> & \"hører\"").await?;
    window.press("Tab").await?;
    window.goto_room("Møter").await?;
    window.click("tab", "Siden").await?;
    window.by_role("heading", "Vi <b>ser</b> & \"hører\"").await?;
    window.screenshots("meeting-page-dark").await?;
    window.assert_accessible("the page in the dark").await?;
    window.press("Ctrl+Z").await?;
    window.by_role("heading", "Neste skritt: tilbakemelding før arbeidet er ferdig").await?;
    window.close().await
}

/// The whole way: a meeting is prepared, its page is put in people's own words, and what was agreed is followed up.
#[tokio::test]
async fn a_meeting_is_prepared_arranged_and_followed_up() -> Outcome {
    let window = at_the_page(Options::default()).await?;
    window.click("button", "Nytt møte").await?;
    window.by_text("Saksliste sendt: mangler").await?;
    let dated = "const day = document.querySelector('input[type=date]'); day.value = '2026-03-05';
        day.dispatchEvent(new Event('change', { bubbles: true }))";
    window.run(dated, vec![]).await?;
    window.by_role("heading", "Dialogmøte 5. mars 2026").await?;
    window.by_text("Send sakslisten senest 26. februar 2026").await?;
    window.fill("Klokkeslett", "12–14.30").await?;
    window.click("button", "+ Ny deltaker").await?;
    window.wait_until("the new row", IN_ROW).await?;
    window.type_text("rektor").await?;
    window.press("Tab").await?;
    window.type_text("Åse Čáhppe").await?;
    window.click("button", "Begynn med de vanlige sakene").await?;
    window.by_text("Deltakere: klart").await?;
    window.by_text("Saksliste: klart").await?;
    window.click("button", "+ Ny forberedelse").await?;
    window.wait_until("the new row", IN_ROW).await?;
    window.type_text("Kopiere siden").await?;
    window.press("Tab").await?;
    window.screenshots("meeting-prepare").await?;
    window.assert_accessible("preparing a meeting").await?;

    // The page: by keyboard a part goes up, another goes out, and a sentence is said in own words.
    window.click("tab", "Siden").await?;
    window.by_role("heading", "Dialogmøte: Vardehaug ungdomsskole (oppdiktet)").await?;
    window.run("document.querySelectorAll('.handle')[6].focus()", vec![]).await?;
    window.press("Up").await?;
    window.by_text("er nå nummer 6 av 7").await?;
    let headings = "return [...document.querySelectorAll('article section h2')].map((h) => h.textContent.trim())";
    let order = window.run(headings, vec![]).await?;
    assert_eq!(order[5], "Spørsmål til samtalen", "{order}");
    window.click("checkbox", "Diagrammene").await?;
    window.wait_until("the charts are out", "return document.querySelectorAll('article figure').length === 0").await?;
    let first = "document.querySelector('article section:nth-of-type(2) p > [contenteditable]').focus()";
    window.run(first, vec![]).await?;
    window.press("Ctrl+A").await?;
    window.type_text("Vi kjenner oss igjen i «dette» & <b>mer</b>.").await?;
    window.press("Tab").await?;
    window
        .wait_until("it is kept", "return document.querySelectorAll('article .own[contenteditable]').length === 1")
        .await?;
    // Who waits in the middle of a word, and goes on while it is saved, loses nothing.
    window.run(first, vec![]).await?;
    window.press("End").await?;
    window.type_text(" Og ").await?;
    window
        .wait_until(
            "the pause is over",
            &own("return text === 'Vi kjenner oss igjen i «dette» & <b>mer</b>. Og '", 1000),
        )
        .await?;
    window.type_text("her").await?;
    window.press("Tab").await?;
    window
        .wait_until(
            "all of it is kept",
            &own("return text === 'Vi kjenner oss igjen i «dette» & <b>mer</b>. Og her'", 0),
        )
        .await?;
    window.click("button", "Legg til …").await?;
    window.fill("Overskrift", "Det vi er stolte av").await?;
    window.fill("Teksten", "Elevene leser hver dag.").await?;
    window.click("button", "Legg til").await?;
    window.by_role("heading", "Det vi er stolte av").await?;
    window.screenshots("meeting-page-arranged").await?;
    window.assert_accessible("arranging the page").await?;
    window.click("button", "Slik blir det på papir").await?;
    window.by_css("img[alt^='Ark 1 av ']").await?;
    window.screenshots("meeting-page-printed").await?;
    window.click("button", "Skriv på siden").await?;

    // What was agreed becomes an activity that the thread has.
    window.click("tab", "Referat").await?;
    window.fill("Referat", "God samtale om lesing.").await?;
    window.click("button", "+ Ny avtale").await?;
    window.wait_until("the new row", IN_ROW).await?;
    window.type_text("Dele observasjonsskjema").await?;
    window.press("Tab").await?;
    window.type_text("inspektør").await?;
    window.press("Tab").await?;
    window.click("button", "Gjør til aktivitet").await?;
    window.by_text("Er blitt aktiviteten").await?;
    window.screenshots("meeting-minutes").await?;
    window.assert_accessible("the minutes").await?;
    window.click("button", "Dele observasjonsskjema").await?;
    window.by_role("heading", "Aktiviteter").await?;
    window.press("Ctrl+Z").await?;
    window.goto_room("Møter").await?;
    window.click("button", "Dialogmøte 5. mars 2026").await?;
    window.click("tab", "Referat").await?;
    window.by_role("button", "Gjør til aktivitet").await?;
    window.close().await
}

#[tokio::test]
async fn a_report_goes_its_way_and_is_kept_as_it_was() -> Outcome {
    let window = at_the_page(Options { theme: Theme::Dark, ..Options::default() }).await?;
    window.click("button", "Ny rapport").await?;
    window.choose("Hvilken rapport", "Tilstandsrapport").await?;
    window
        .by_role(
            "heading",
            "Årlig informasjon til kommunestyret (tilstandsrapport): Vardehaug ungdomsskole (oppdiktet)",
        )
        .await?;
    window.click("tab", "Veien").await?;
    window.click("button", "Begynn med ledernes utkast, dialogmøte, formannskap, kommunestyre og oppfølging").await?;
    window.click("button", "Ta vare på teksten slik den er nå").await?;
    window.by_text("Teksten er tatt vare på").await?;
    window.screenshots("report-path-dark").await?;
    window.assert_accessible("the path of a report").await?;
    window.click("button", "Les den").await?;
    window
        .by_role(
            "heading",
            "Årlig informasjon til kommunestyret (tilstandsrapport): Vardehaug ungdomsskole (oppdiktet)",
        )
        .await?;
    window.assert_accessible("a report as it was").await?;
    window.close().await
}

#[tokio::test]
async fn the_page_is_saved_for_paper() -> Outcome {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("dialog.pdf");
    let window = at_the_page(Options { pick: vec![out.clone()], ..Options::default() }).await?;
    window.click("button", "Last ned").await?;
    window.click("menuitemradio", "Skoleeier").await?;
    window.click("menuitem", "Siden for papir (PDF)").await?;
    window.by_text("Lagret").await?;
    let written = std::fs::read(&out).unwrap();
    assert!(written.starts_with(b"%PDF-1.7") && written.len() > 20_000, "{} bytes", written.len());
    window.goto_room("Data").await?;
    window.by_text("Dialogmøte: Vardehaug ungdomsskole (oppdiktet)").await?;
    window.close().await
}

#[tokio::test]
async fn the_page_is_saved_to_go_on_with_in_other_programs() -> Outcome {
    let folder = tempfile::tempdir().unwrap();
    let out = ["dialog.docx", "dialog.pptx", "dialog.xlsx"].map(|name| folder.path().join(name));
    let window = at_the_page(Options { pick: out.to_vec(), ..Options::default() }).await?;
    let choices =
        ["Siden til å skrive videre på (Word)", "Siden som lysbilder (PowerPoint)", "Tallene på siden (Excel)"];
    for (choice, file) in choices.into_iter().zip(&out) {
        window.click("button", "Last ned").await?;
        window.screenshots("meeting-page-download").await?;
        window.click("menuitem", choice).await?;
        window.by_text(file.file_name().and_then(|name| name.to_str()).unwrap()).await?;
        assert!(std::fs::read(file).unwrap().starts_with(b"PK"), "{choice}");
    }
    window.close().await
}

/// A school that has planned no meeting yet is shown the page at once.
#[tokio::test]
async fn without_a_meeting_the_page_is_proposed() -> Outcome {
    let window = Window::open(Options::default()).await?;
    window.load_example().await?;
    window.choose_unit("Bjørkelia skole (oppdiktet)").await?;
    window.goto_room("Møter").await?;
    window.by_role("heading", "Dialogmøte: Bjørkelia skole (oppdiktet)").await?;
    window.screenshots("meeting-proposed").await?;
    window.assert_accessible("the proposed page").await?;
    window.close().await
}

/// What is sent before the meeting and after it, from the example's two.
#[tokio::test]
async fn the_agenda_and_the_minutes_go_out_on_paper() -> Outcome {
    let folder = tempfile::tempdir().unwrap();
    let out = [folder.path().join("innkalling.pdf"), folder.path().join("referat.docx")];
    let window = Window::open(Options { pick: out.to_vec(), ..Options::default() }).await?;
    window.load_example().await?;
    window.choose_unit(SCHOOL).await?;
    window.goto_room("Møter").await?;
    window.by_text("Leseveilederen brukes ikke som vikar").await?;
    window.screenshots("meeting-example").await?;
    window.click("button", "Innkallingen på papir").await?;
    window.by_role("heading", "Innkalling: Dialogmøte").await?;
    window.by_text("Elevrådet: neste skritt, slik vi merker det (Elevrådsleder, 15 minutter)").await?;
    window.by_text("i gang, frist").await?;
    window.screenshots("meeting-agenda-paper").await?;
    window.assert_accessible("the agenda on paper").await?;
    window.choose("Språk på siden", "English").await?;
    window.by_role("heading", "Notice of meeting: Dialogue meeting").await?;
    window.click("button", "Last ned").await?;
    window.click("menuitemradio", "Skoleeier").await?;
    window.click("menuitem", "Siden for papir (PDF)").await?;
    window.by_text("innkalling.pdf").await?;
    assert!(std::fs::read(&out[0]).unwrap().starts_with(b"%PDF-1.7"));
    window.press("Escape").await?;
    window.gone("Notice of meeting: Dialogue meeting").await?;

    window.click("button", "Dialogmøte 19. november 2025").await?;
    window.click("tab", "Referat").await?;
    window.click("button", "Referatet på papir").await?;
    window.by_role("heading", "Referat: Dialogmøte 19. november 2025").await?;
    window.by_text("Ikke til stede: Rådgiver ved oppvekstkontoret").await?;
    window.screenshots("meeting-minutes-paper").await?;
    window.assert_accessible("the minutes on paper").await?;
    window.click("button", "Last ned").await?;
    window.click("menuitem", "Siden til å skrive videre på (Word)").await?;
    window.by_text("referat.docx").await?;
    assert!(std::fs::read(&out[1]).unwrap().starts_with(b"PK"));
    window.close().await
}
