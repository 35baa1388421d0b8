//! A start begins with the view as it was left, and never with one that no longer stands.
#![allow(clippy::unwrap_used, clippy::panic)]

use serde_json::json;
use varde_tests::{Options, Outcome, Window};

const SCHOOL: &str = "Vardehaug ungdomsskole (oppdiktet)";
const KEPT: &str = "return document.documentElement.dataset.kept !== undefined";
/// Whether the start had a picture, whether it came first, and whether it is gone now.
const PICTURE: &str = "
    const { content, ready } = document.documentElement.dataset;
    return [Boolean(window.__VARDE_FIRST_VIEW__), Number(content) < Number(ready), document.getElementById('first') === null]";

async fn open(store: &std::path::Path) -> Outcome<Window> {
    Window::open(Options { store: Some(store.to_owned()), ..Options::default() }).await
}

async fn left_at_rest(store: &std::path::Path) -> Outcome {
    let window = open(store).await?;
    window.import_example().await?;
    window.click("button", "Gå til oversikten").await?;
    window.choose_unit(SCHOOL).await?;
    window.by_text("Det som skiller seg ut").await?;
    window.wait_until("the view to be kept", KEPT).await?;
    window.close().await
}

#[tokio::test]
async fn the_view_it_was_left_at_is_there_before_the_scripts_are() -> Outcome {
    let folder = tempfile::tempdir().unwrap();
    left_at_rest(folder.path()).await?;

    let window = open(folder.path()).await?;
    assert_eq!(window.run(PICTURE, vec![]).await?, json!([true, true, true]));
    let told = "const kept = document.createElement('div'); kept.innerHTML = window.__VARDE_FIRST_VIEW__.html;
        const now = document.querySelector('main').cloneNode(true);
        now.querySelectorAll('[data-later]').forEach((later) => later.remove());
        return kept.querySelector('main').textContent === now.textContent";
    assert_eq!(window.run(told, vec![]).await?, json!(true));
    window.goto_numbers().await?;
    window.by_text("Hvorfor sier Varde dette?").await?;
    let development = "return document.documentElement.dataset.kept === 'development'";
    window.wait_until("«Utvikling» to be kept", development).await?;
    window.close().await?;

    let window = open(folder.path()).await?;
    assert_eq!(window.run(PICTURE, vec![]).await?, json!([true, true, true]));
    window.by_text("Hvorfor sier Varde dette?").await?;
    window.assert_accessible("a start in «Utvikling»").await?;
    window.close().await
}

#[tokio::test]
async fn a_view_of_figures_that_have_changed_is_not_shown() -> Outcome {
    let folder = tempfile::tempdir().unwrap();
    left_at_rest(folder.path()).await?;

    let window = open(folder.path()).await?;
    window.press("Ctrl+Z").await?;
    window.by_text("Angret").await?;
    window.close().await?;

    let window = open(folder.path()).await?;
    assert_eq!(window.run(PICTURE, vec![]).await?, json!([false, false, true]));
    window.close().await
}
