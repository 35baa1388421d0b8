//! The red thread in the real window: from a chart to an evaluated measure, by hand and by keyboard.
#![allow(clippy::unwrap_used, clippy::panic)]

use varde_tests::{Options, Outcome, Window};

const SCHOOL: &str = "Vardehaug ungdomsskole (oppdiktet)";

async fn at_the_school() -> Outcome<Window> {
    let window = Window::open(Options::default()).await?;
    window.load_example().await?;
    window.choose_unit(SCHOOL).await?;
    // The example's own plan is put away: here a school begins with nothing.
    let cleared = "
        const [unit, done] = arguments;
        const invoke = window.__TAURI_INTERNALS__.invoke;
        invoke('thread_page', { unit }).then(async ({ items }) => {
            for (const { item } of items) {
                // What is locked is opened before it goes.
                if (item.content.kind === 'evaluation' && item.content.locked_at) {
                    await invoke('item_reopen', { id: item.id, reason: 'Ny start' });
                }
                await invoke('item_remove', { id: item.id });
            }
            const left = await invoke('thread_page', { unit });
            done(left.items.every(({ item }) => item.content.kind === 'own-judgement'));
        });";
    assert_eq!(window.run_async(cleared, vec!["999000055".into()]).await?, true);
    Ok(window)
}

/// Makes a thing in the room at hand, and writes what it is called.
async fn write(window: &Window, add: &str, field: &str, text: &str) -> Outcome {
    window.click("button", add).await?;
    window.click("textbox", field).await?;
    window.type_text(text).await?;
    window.press("Tab").await?;
    window.by_role("button", text).await?;
    Ok(())
}

#[tokio::test]
async fn a_chart_becomes_a_measure_that_is_evaluated() -> Outcome {
    let window = at_the_school().await?;
    window.goto_numbers().await?;
    window.click("button", "Klipp ut funn").await?;
    window.by_text("er klippet ut, med tallene slik de er i dag").await?;
    window.click("tab", "Funn").await?;
    window.by_text("Vis tallene").await?;
    window.screenshots("thread-finding").await?;
    window.assert_accessible("findings").await?;

    window.goto_room("Velge tiltak").await?;
    window.click("tab", "Utfordringer").await?;
    write(&window, "Ny utfordring", "Utfordringen", "Lesing i alle fag").await?;
    window.click("checkbox", "Lesing på 8. trinn").await?;
    window.click("checkbox", "Vi velger å arbeide med denne").await?;
    window.by_text("er valgt, men har ikke noe mål").await?;
    window.screenshots("thread-challenge").await?;
    window.assert_accessible("challenges").await?;

    window.click("tab", "Den røde tråden").await?;
    window.by_text("Ikke noe mål ennå").await?;
    window.click("tab", "Mål").await?;
    write(&window, "Nytt mål", "Målet", "Alle leser hver dag").await?;
    window.click("checkbox", "Lesing i alle fag").await?;
    window.choose("Tallrekka det måles på", "Lesing, 8. trinn, Skalapoeng").await?;
    window.fill("Måltall", "52").await?;
    window.press("Tab").await?;
    window.choose("I skoleåret", "2028–29").await?;
    window.by_text("Minste endring").await?;
    window.click("button", "Ta vare på dette med målet").await?;
    window.by_text("Dette sa Varde").await?;
    window.screenshots("thread-goal").await?;
    window.assert_accessible("goals").await?;
    window.click("tab", "Tiltak").await?;
    write(&window, "Nytt tiltak", "Tiltaket", "Leseveileder i 40 prosent").await?;
    window.click("checkbox", "Alle leser hver dag").await?;
    window.screenshots("thread-measure").await?;
    window.assert_accessible("measures").await?;

    window.goto_room("Forankre").await?;
    window.click("button", "Personalet").await?;
    window.click("textbox", "Hva sa de?").await?;
    window.type_text("Vi vil ha tid til å øve").await?;
    window.press("Tab").await?;
    window.by_text("Ikke spurt ennå: tillitsvalgte").await?;
    window.screenshots("thread-anchoring").await?;
    window.assert_accessible("anchoring").await?;

    window.goto_room("Gjennomføre").await?;
    window.screenshots("thread-timeline-empty").await?;
    window.click("button", "Sett opp tidsplanen").await?;
    window.click("tab", "Aktiviteter og logg").await?;
    write(&window, "Ny aktivitet", "Hva skal gjøres?", "Fellestid om lesestrategier").await?;
    window.click("checkbox", "Leseveileder i 40 prosent").await?;
    window.screenshots("thread-activities").await?;
    window.assert_accessible("activities").await?;
    window.click("tab", "Tidslinja").await?;
    window.by_text("Forfase").await?;
    window.screenshots("thread-timeline").await?;
    window.assert_accessible("timeline").await?;
    window.click("tab", "Hva venter på meg").await?;
    window.by_role("button", "Fellestid om lesestrategier").await?;
    window.screenshots("thread-waiting").await?;
    window.assert_accessible("waiting").await?;
    window.click("tab", "Styring og koordinering").await?;
    window.screenshots("thread-steering").await?;
    window.assert_accessible("steering").await?;

    window.goto_room("Evaluere").await?;
    window.click("button", "Ny evaluering").await?;
    window.click("checkbox", "Leseveileder i 40 prosent").await?;
    window.by_text("Velg først om dere fortsetter").await?;
    window.choose("Tallrekka det måles på", "Lesing, 8. trinn, Skalapoeng").await?;
    window.choose("Første skoleår etter at tiltaket begynte", "2024–25").await?;
    window.by_role("button", "Hvorfor sier Varde dette?").await?;
    window.screenshots("thread-evaluation").await?;
    window.assert_accessible("evaluations").await?;

    window.goto_room("Velge tiltak").await?;
    window.click("tab", "Den røde tråden").await?;
    window.by_text("0 av 1 aktiviteter gjort").await?;
    window.screenshots("thread-picture").await?;
    window.assert_accessible("the picture of the thread").await?;

    window.goto_room("Evaluere").await?;
    window.choose("Hva bestemmer dere?", "Vi justerer").await?;
    window.click("button", "Lås evalueringen").await?;
    window.by_text("Den kan åpnes igjen").await?;
    window.screenshots("thread-evaluation-locked").await?;
    window.assert_accessible("a locked evaluation").await?;

    // All of it can be taken back, one step after the other.
    window.press("Ctrl+Z").await?;
    window.by_text("Angret: låsing av evaluering").await?;
    window.close().await
}
