//! The page for the dialogmøte: seen as it will be on paper, in any language, and saved for whom it is meant.
#![allow(clippy::unwrap_used, clippy::panic)]

use varde_tests::{Options, Outcome, Theme, Window};

const SCHOOL: &str = "Vardehaug ungdomsskole (oppdiktet)";

async fn at_the_page(options: Options) -> Outcome<Window> {
    let window = Window::open(options).await?;
    window.load_example().await?;
    window.choose_unit(SCHOOL).await?;
    window.goto_room("Møter").await?;
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
    window.by_role("heading", "Vi <b>ser</b> & \"hører\"").await?;
    window.screenshots("meeting-page-dark").await?;
    window.assert_accessible("the page in the dark").await?;
    window.press("Ctrl+Z").await?;
    window.by_role("heading", "Neste skritt: tilbakemelding før arbeidet er ferdig").await?;
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
