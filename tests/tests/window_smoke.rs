//! The window opens, its rooms can be reached, and nobody is shut out of them.

use varde_tests::{Options, Outcome, Theme, Window};

const ROOMS: [&str; 4] = ["Oversikt", "Analysere", "Data", "Innstillinger"];

#[tokio::test]
async fn every_room_opens_and_can_be_used_by_everyone() -> Outcome {
    for theme in [Theme::Light, Theme::Dark] {
        let window = Window::open(Options { theme, ..Options::default() }).await?;
        for room in ROOMS {
            window.goto_room(room).await?;
            window.by_css("main h1").await?;
            window.assert_accessible(&format!("{room}, {theme:?}")).await?;
            window.screenshots(&format!("smoke-{room}-{theme:?}")).await?;
        }
        window.close().await?;
    }
    Ok(())
}

#[tokio::test]
async fn the_keyboard_reaches_every_room() -> Outcome {
    let window = Window::open(Options::default()).await?;
    let order = window.tab_through(40).await?;
    for room in ROOMS {
        assert!(order.iter().any(|reached| reached.contains(room)), "«{room}» is not among {order:?}");
    }
    window.close().await
}

#[tokio::test]
async fn a_window_as_wide_as_a_page_at_200_percent_needs_no_sideways_scrolling() -> Outcome {
    let window = Window::open(Options { size: (640, 800), ..Options::default() }).await?;
    let overflow = "return document.documentElement.scrollWidth - document.documentElement.clientWidth";
    assert_eq!(window.run(overflow, vec![]).await?, 0);
    window.close().await
}
