//! Own judgement first, and finding again what was written, in the real window.
#![allow(clippy::unwrap_used, clippy::panic)]

use varde_tests::{Options, Outcome, Window};

const SCHOOL: &str = "Vardehaug ungdomsskole (oppdiktet)";
const QUESTION: &str = "Hva tror dere, før tallene vises?";
const BELIEVED: &str = "Det dere trodde på forhånd: Nasjonale prøver 2025–26";
const STILL_WRITTEN: &str =
    "return [...document.querySelectorAll('main textarea')].some((text) => text.value === 'Lesegleden på 8. trinn')";

async fn at_the_school() -> Outcome<Window> {
    let window = Window::open(Options::default()).await?;
    window.import_example().await?;
    window.click("button", "Gå til oversikten").await?;
    window.choose_unit(SCHOOL).await?;
    Ok(window)
}

#[tokio::test]
async fn what_the_leaders_believe_is_locked_before_the_numbers_and_stands_beside_them() -> Outcome {
    let window = at_the_school().await?;
    window.goto_room("Analysere").await?;
    window.by_text(QUESTION).await?;
    window.click("textbox", "Dette mener vi står sterkt").await?;
    window.type_text("Lesegleden på 8. trinn").await?;
    window.press("Tab").await?;
    window.type_text("Regning for guttene").await?;
    window.click("choice", "Ganske sikre").await?;
    window.screenshots("believe-written").await?;
    window.assert_accessible("an own judgement being written").await?;
    window.click("button", "Lås vurderingen og vis tallene").await?;
    window.by_text(BELIEVED).await?;
    window.by_text("Hvorfor sier Varde dette?").await?;
    window.by_text("Ganske sikre").await?;
    window.screenshots("believed").await?;
    window.assert_accessible("an own judgement beside the numbers").await?;

    // Undone, it is still written and no longer locked.
    window.press("Ctrl+Z").await?;
    window.by_text(QUESTION).await?;
    window.wait_until("the text to stand there", STILL_WRITTEN).await?;
    window.press("Ctrl+Y").await?;
    window.by_text(BELIEVED).await?;

    // Asked once for an area: the same tests from another side are shown at once.
    window.click("tab", "Flere samtidig").await?;
    window.by_text(BELIEVED).await?;
    window.click("tab", "Funn").await?;
    window.by_text("Egne vurderinger fra før tallene ble vist").await?;
    window.screenshots("believed-findings").await?;
    window.assert_accessible("own judgements among the findings").await?;
    window.close().await
}

#[tokio::test]
async fn it_is_skipped_with_one_press_and_can_be_switched_off() -> Outcome {
    let window = at_the_school().await?;
    window.goto_room("Analysere").await?;
    window.click("button", "Vis tallene uten egen vurdering").await?;
    window.by_text("Hvorfor sier Varde dette?").await?;
    window.goto_room("Oversikt").await?;
    window.goto_room("Analysere").await?;
    window.by_text("Hvorfor sier Varde dette?").await?;
    window.press("Ctrl+Z").await?;
    window.by_text("Angret: åpning av tall uten egen vurdering").await?;
    window.by_text(QUESTION).await?;
    window.goto_room("Innstillinger").await?;
    window.click("checkbox", "Spør hva vi selv tror").await?;
    window.screenshots("believe-setting").await?;
    window.goto_room("Analysere").await?;
    window.by_text("Hvorfor sier Varde dette?").await?;
    window.close().await
}

#[tokio::test]
async fn what_was_written_is_found_again_from_anywhere() -> Outcome {
    let window = at_the_school().await?;
    window.goto_room("Velge tiltak").await?;
    window.click("tab", "Tiltak").await?;
    for (title, why) in
        [("Ekstra regning", "Fordi tallene er svake"), ("Leseveileder i 40 prosent", "Ålesund gjorde det")]
    {
        window.click("button", "Nytt tiltak").await?;
        window.click("textbox", "Tiltaket").await?;
        window.type_text(title).await?;
        window.press("Tab").await?;
        window.by_role("button", title).await?;
        window.fill("Hvorfor tror vi på det?", why).await?;
        window.press("Tab").await?;
    }
    window.goto_room("Oversikt").await?;
    window.press("Ctrl+K").await?;
    window.type_text("ÅLESUND").await?;
    window.by_role("option", "Leseveileder i 40 prosent").await?;
    window.screenshots("search-thread").await?;
    window.assert_accessible("the search").await?;
    window.press("Enter").await?;
    window.by_role("tab", "Tiltak").await?;
    window.by_role("region", "Leseveileder i 40 prosent").await?;

    window.press("Ctrl+K").await?;
    window.type_text("forank").await?;
    window.by_role("option", "Forankre").await?;
    window.press("Enter").await?;
    window.by_role("heading", "Forankre").await?;
    window.close().await
}
