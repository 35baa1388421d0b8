//! The grid for typing figures and people's own indicators, in the real window: with nothing, with what a school has, and
//! with far too much.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::path::{Path, PathBuf};

use serde_json::json;
use varde_tests::{Options, Outcome, Theme, Window};

const SCHOOL: &str = "Vardehaug ungdomsskole (oppdiktet)";
const MANY: usize = 60;

/// A picture on both screens, what a screen reader meets, and that nothing runs out of the window or of its own button.
async fn looked_at(window: &Window, name: &str) -> Outcome {
    window.screenshots(name).await?;
    window.assert_accessible(name).await?;
    let cut = "
        const open = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.body;
        const wide = document.documentElement.scrollWidth > innerWidth ? ['the page'] : [];
        const inside = [...open.querySelectorAll('button, h2, h3, label, legend')].filter((e) => e.clientWidth > 0);
        const visible = inside.filter((e) => !e.closest('.ds-sr-only') && getComputedStyle(e).clipPath === 'none');
        return wide.concat(visible.filter((e) => e.scrollWidth > e.clientWidth + 1).map((e) => e.textContent.trim()))";
    assert_eq!(window.run(cut, vec![]).await?, json!([]), "{name}: cut off");
    Ok(())
}

async fn with_nothing(theme: Theme, name: &str) -> Outcome {
    let window = Window::open(Options { theme, ..Options::default() }).await?;
    window.goto_room("Data").await?;
    window.click("button", "Skriv inn tall").await?;
    window.by_text("En skole som ikke er med i noen fil").await?;
    looked_at(&window, &format!("entry-empty-{name}")).await?;
    window.press("Escape").await?;
    window.click("button", "Egne indikatorer").await?;
    window.by_text("Ingen ennå.").await?;
    looked_at(&window, &format!("own-empty-{name}")).await?;
    window.click("button", "Lag en indikator").await?;
    window.by_role("field", "Måleenhet").await?;
    // Saved with nothing in it: what is missing is said at its field.
    window.click("button", "Lagre").await?;
    window.by_css("[aria-invalid]").await?;
    looked_at(&window, &format!("own-form-{name}")).await?;
    window.close().await
}

#[tokio::test]
async fn there_is_nothing_to_type_figures_for() -> Outcome {
    with_nothing(Theme::Light, "light").await?;
    with_nothing(Theme::Dark, "dark").await
}

async fn with_a_school(theme: Theme, name: &str) -> Outcome {
    let window = Window::open(Options { theme, ..Options::default() }).await?;
    window.load_example().await?;
    window.choose_unit(SCHOOL).await?;
    window.goto_room("Data").await?;
    looked_at(&window, &format!("entry-data-{name}")).await?;
    window.click("button", "Skriv inn tall").await?;
    window.by_role("button", "Ny skole").await?;
    window.by_css("[data-cell='0,0']").await?;
    looked_at(&window, &format!("entry-school-{name}")).await?;
    window.run("document.querySelector('[data-cell=\"0,0\"]').focus()", vec![]).await?;
    // A number of pupils that cannot be, and what is said of it.
    for keys in ["2,5", "Enter"] {
        if keys == "Enter" { window.press(keys).await? } else { window.type_text(keys).await? }
    }
    window.by_text("må rettes først").await?;
    looked_at(&window, &format!("entry-wrong-{name}")).await?;
    window.press("Escape").await?;
    window.click("button", "Forkast dem").await?;
    window.click("button", "Egne indikatorer").await?;
    window.by_text("Sykefravær").await?;
    looked_at(&window, &format!("own-list-{name}")).await?;
    window.close().await
}

#[tokio::test]
async fn a_school_types_figures_in_light() -> Outcome {
    with_a_school(Theme::Light, "light").await
}

#[tokio::test]
async fn a_school_types_figures_in_the_dark() -> Outcome {
    with_a_school(Theme::Dark, "dark").await
}

/// A kommune with more schools than a screen has room for, and names that no column has room for.
fn schools(folder: &Path) -> PathBuf {
    let fixed = "EnhetNivaa;Nasjonaltkode;Fylkekode;Kommunekode;Organisasjonsnummer;Nasjonalt;Fylke;Kommune;EnhetNavn";
    let place = "Hele landet;Eksempelfylket;Sammenslåttevidderogfjordbygder";
    let mut text = format!("{fixed};2025-26.Lesing.5. årstrinn.Alle eierformer.Alle kjønn.Skalapoeng\n");
    text.push_str(&format!("3;I;99;9902;9902;{place};Alle skoler;49\n"));
    for school in 0..MANY {
        let name = format!("Øvre og nedre Sammenslåttebygdene oppvekstsenter nummer {school}, avdeling skole og SFO");
        text.push_str(&format!("4;I;99;9902;{};{place};{name};{}\n", 999_100_000 + school, 40 + school % 20));
    }
    let file = folder.join("mange.csv");
    std::fs::write(&file, text).unwrap();
    file
}

/// As many indicators of their own as nobody should have, made as the form makes them.
const MAKE_MANY: &str = "
    const [count, done] = arguments;
    (async () => {
      for (let at = 0; at < count; at++) {
        const name = `Opplevd tilhørighet og medvirkning i skolefritidsordningen, kartlegging nr. ${at}`;
        const draft = { key: null, name, unit: at % 2 ? 'prosent' : 'dager per elev og halvår', decimals: 1,
          lowest: '0', highest: '100', good: 'high', frequency: at % 3 ? 'yearly' : 'monthly', kind: 'figure' };
        const report = await window.__TAURI_INTERNALS__.invoke('own_commit', { draft });
        if (report.key === null) return JSON.stringify(report.problems);
      }
      return 'made';
    })().then(done, (error) => done(String(error)));";

/// The cell that has the focus can be seen whole: it ends inside the grid, and neither the head nor a name lies over it.
const SEEN: &str = "
    const cell = document.activeElement.closest('td').getBoundingClientRect();
    const grid = document.activeElement.closest('.scroll').getBoundingClientRect();
    const on = (x, y) => document.elementFromPoint(x, y)?.closest('td') === document.activeElement.closest('td');
    const [x, y] = [(cell.left + cell.right) / 2, (cell.top + cell.bottom) / 2];
    return cell.bottom <= grid.bottom + 1 && cell.right <= grid.right + 1 && on(cell.left + 3, y) && on(x, cell.top + 3)";

async fn with_far_too_much(theme: Theme, name: &str) -> Outcome {
    let folder = tempfile::tempdir().unwrap();
    let file = schools(folder.path());
    let window = Window::open(Options { theme, ..Options::default() }).await?;
    window.drop_files(&[&file]).await?;
    window.click("button", "Legg inn i Varde").await?;
    window.click("button", "Lukk rapporten").await?;
    assert_eq!(window.run_async(MAKE_MANY, vec![json!(25)]).await?, "made");
    window.choose_unit("Sammenslåttevidderogfjordbygder").await?;
    window.goto_room("Data").await?;
    window.click("button", "Egne indikatorer").await?;
    window.by_text("kartlegging nr. 24").await?;
    looked_at(&window, &format!("own-many-{name}")).await?;
    window.press("Escape").await?;
    window.click("button", "Skriv inn tall").await?;
    window.by_css("[data-cell='0,0']").await?;
    window.choose("Hvem", "Alle skolene i Sammenslåttevidderogfjordbygder").await?;
    window.choose("Fra skoleår", "2022–23").await?;
    window.by_text("oppvekstsenter nummer 59").await?;
    looked_at(&window, &format!("entry-many-{name}")).await?;
    window.click("choice", "Egne indikatorer").await?;
    window.by_css("[data-cell='59,0']").await?;
    looked_at(&window, &format!("entry-many-own-{name}")).await?;
    // To the last cell of the last row and back, by the keyboard.
    window.run("document.querySelector('[data-cell=\"0,0\"]').focus()", vec![]).await?;
    window.press("Ctrl+End").await?;
    window.wait_until("the last cell to be in sight", SEEN).await?;
    looked_at(&window, &format!("entry-many-end-{name}")).await?;
    window.press("Ctrl+Home").await?;
    window.wait_until("the first cell to be in sight", SEEN).await?;
    window.close().await
}

#[tokio::test]
async fn far_too_many_schools_and_indicators_fit_in_light() -> Outcome {
    with_far_too_much(Theme::Light, "light").await
}

#[tokio::test]
async fn far_too_many_schools_and_indicators_fit_in_the_dark() -> Outcome {
    with_far_too_much(Theme::Dark, "dark").await
}
