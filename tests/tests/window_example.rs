//! The fictional kommune in the real window: one click in, every view of it, one click away.
#![allow(clippy::unwrap_used, clippy::panic)]

use varde_tests::{Options, Outcome, Window};

const VIEWS: [&str; 6] =
    ["Utvikling", "Flere samtidig", "Elevundersøkelsen", "Samme elever", "Skolene i kommunen", "Risikopoeng"];

async fn with_example() -> Outcome<Window> {
    let window = Window::open(Options::default()).await?;
    window.load_example().await?;
    Ok(window)
}

#[tokio::test]
async fn the_example_comes_and_goes_with_one_click_each() -> Outcome {
    let window = with_example().await?;
    window.screenshots("example-overview").await?;
    window.assert_accessible("overview of the example").await?;
    window.goto_room("Data").await?;
    window.by_text("Den oppdiktede kommunen Vardehaug er lagt inn.").await?;
    window.assert_accessible("data with the example").await?;
    window.click("button", "Ta den bort").await?;
    window.goto_room("Oversikt").await?;
    window.by_role("button", "Prøv med en oppdiktet kommune").await?;
    window.press("Ctrl+Z").await?;
    window.by_text("Det som skiller seg ut").await?;
    window.close().await
}

#[tokio::test]
async fn every_view_of_the_example_can_be_read_by_everyone() -> Outcome {
    const SCHOOL: &str = "Vardehaug ungdomsskole (oppdiktet)";
    let window = with_example().await?;
    window.choose_unit(SCHOOL).await?;
    window.goto_numbers().await?;
    for (number, view) in VIEWS.iter().enumerate() {
        window.click("tab", view).await?;
        window.by_text("Oppdiktede tall fra Vardes eksempel").await?;
        window.screenshots(&format!("example-view-{number}")).await?;
        window.assert_accessible(view).await?;
    }
    window.close().await
}

#[tokio::test]
async fn a_distribution_is_turned_round_and_a_limit_typed() -> Outcome {
    let window = with_example().await?;
    window.goto_numbers().await?;
    window.click("choice", "Mestringsnivåer").await?;
    window.by_text("andelen på laveste nivå").await?;
    window.screenshots("example-levels").await?;
    window.click("choice", "Ut fra midten").await?;
    window.screenshots("example-levels-diverging").await?;
    window.assert_accessible("levels").await?;
    window.close().await
}
