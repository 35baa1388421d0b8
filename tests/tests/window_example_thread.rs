//! The example's thread in the real window: every room of it, walked from a measure back to what was seen and on to what
//! came of it; and the same rooms with far more than a school should have in them.
#![allow(clippy::unwrap_used, clippy::panic)]

use serde_json::json;
use varde_tests::{Options, Outcome, Theme, Window};

const SCHOOL: &str = "Vardehaug ungdomsskole (oppdiktet)";

/// Every room of the cycle, the view in it, and something that stands there.
const ROOMS: [(&str, Option<&str>, &str); 11] = [
    ("Analysere", Some("Funn"), "Lesing på 8. trinn ligger klart under landet"),
    ("Velge tiltak", Some("Den røde tråden"), "Mange elever kommer seg ikke gjennom fagtekstene"),
    ("Velge tiltak", Some("Utfordringer"), "Elevene mener de får bestemme lite"),
    ("Velge tiltak", Some("Mål"), "Elevene møter voksne de kjenner, hver dag"),
    ("Velge tiltak", Some("Tiltak"), "Nærvær: ledelsen tett på, og faste voksne i hver klasse"),
    ("Forankre", None, "Ikke spurt ennå: FAU."),
    ("Gjennomføre", Some("Tidslinja"), "Forfase"),
    ("Gjennomføre", Some("Aktiviteter og logg"), "Vikarperm i hver klasse"),
    ("Gjennomføre", Some("Hva venter på meg"), "Neste skritt på 9. trinn"),
    ("Gjennomføre", Some("Styring og koordinering"), "Prosjektgruppe for lesing"),
    ("Evaluere", None, "Evaluering av Leseløftet"),
];

async fn at(theme: Theme, school: &str) -> Outcome<Window> {
    let window = Window::open(Options { theme, ..Options::default() }).await?;
    window.load_example().await?;
    window.choose_unit(school).await?;
    Ok(window)
}

async fn every_room(window: &Window, name: &str, texts: bool) -> Outcome {
    for (number, (room, view, text)) in ROOMS.into_iter().enumerate() {
        if room == "Analysere" {
            window.goto_numbers().await?
        } else {
            window.goto_room(room).await?
        }
        if let Some(view) = view {
            window.click("tab", view).await?;
        }
        if texts {
            window.by_text(text).await?;
        }
        window.screenshots(&format!("{name}-{number:02}")).await?;
        window.assert_accessible(&format!("{name}: {room}, {}", view.unwrap_or_default())).await?;
        let wide = "return document.documentElement.scrollWidth <= innerWidth";
        assert_eq!(window.run(wide, vec![]).await?, true, "{room} {view:?} is wider than the window");
    }
    Ok(())
}

#[tokio::test]
async fn every_room_of_the_thread_can_be_read_in_light() -> Outcome {
    let window = at(Theme::Light, SCHOOL).await?;
    window.screenshots("plan-light-overview").await?;
    every_room(&window, "plan-light", true).await?;
    on_the_wall(&window, "plan-light-wall").await?;
    window.close().await
}

#[tokio::test]
async fn every_room_of_the_thread_can_be_read_in_the_dark() -> Outcome {
    let window = at(Theme::Dark, SCHOOL).await?;
    every_room(&window, "plan-dark", true).await?;
    window.close().await
}

/// The picture as it is shown at a gathering: all of it on one screen of a projector.
async fn on_the_wall(window: &Window, name: &str) -> Outcome {
    window.set_size(1920, 1080).await?;
    window.goto_room("Velge tiltak").await?;
    window.click("tab", "Den røde tråden").await?;
    window.click("button", "Vis på hel skjerm").await?;
    window.wait_until("the picture to fill the screen", "return document.fullscreenElement !== null").await?;
    let whole = "const s = document.fullscreenElement;
        return s.scrollHeight <= s.clientHeight && s.scrollWidth <= s.clientWidth";
    window.wait_until("all of the picture to fit on the wall", whole).await?;
    window.screenshot(name).await?;
    assert_eq!(window.run(whole, vec![]).await?, true, "{name} has grown beyond the wall");
    window.run_async("document.exitFullscreen().then(() => arguments[0](null))", vec![]).await?;
    Ok(())
}

#[tokio::test]
async fn from_a_measure_one_walks_back_to_the_finding_and_on_to_its_evaluation() -> Outcome {
    let window = at(Theme::Light, SCHOOL).await?;
    window.goto_room("Velge tiltak").await?;
    window.click("tab", "Tiltak").await?;
    window.click("button", "Leseløftet: tjue minutter").await?;
    // Why? One step, and one more, and one more.
    window.by_text("Hvorfor?").await?;
    window.click("button", "Elevene på 8. trinn leser fagtekster").await?;
    window.by_role("heading", "Mål").await?;
    window.by_text("Dette sa Varde 11. januar 2023").await?;
    window.by_text("Støtter kommunens mål").await?;
    window.screenshots("plan-walk-goal").await?;
    window.click("button", "Mange elever kommer seg ikke").await?;
    window.by_role("heading", "Bildet av utfordringene").await?;
    window.click("button", "Lesing på 8. trinn ligger klart under landet").await?;
    window.by_role("heading", "Funn").await?;
    window.by_text("Tallene er endret siden funnet ble klippet ut").await?;
    window.by_text("Klippet ut 6. desember 2022").await?;
    window.screenshots("plan-walk-finding").await?;
    // And on again, by keyboard alone: the link is reached with Tab and followed with Enter.
    for (link, heading) in [
        ("Mange elever kommer seg ikke gjennom fagtekstene", "Bildet av utfordringene"),
        ("Elevene på 8. trinn leser fagtekster like godt som elever ellers i landet", "Mål"),
        ("Leseløftet: tjue minutter lesing hver dag, sammen med barneskolene", "Tiltak"),
        ("Evaluering av Leseløftet: tjue minutter lesing hver dag, sammen med barneskolene", "Evaluere"),
    ] {
        let says = format!("(b) => b.textContent.trim() === {}", json!(link));
        let there = format!("return [...document.querySelectorAll('.pane .steps button')].some({says})");
        window.wait_until(&format!("the step «{link}»"), &there).await?;
        window.run("document.querySelector('.pane').focus()", vec![]).await?;
        let mut tabs = 0;
        while window.focused().await? != format!("button «{link}»") {
            tabs += 1;
            assert!(tabs <= 12, "«{link}» is not reached by Tab");
            window.press("Tab").await?;
        }
        window.press("Enter").await?;
        window.by_role("heading", heading).await?;
    }
    window.by_text("Slik den ble låst 12. juni 2025").await?;
    window.by_text("Låst 5. mars 2026").await?;
    window.screenshots("plan-walk-evaluation").await?;
    window.assert_accessible("a locked evaluation").await?;
    window.close().await
}

#[tokio::test]
async fn a_goal_is_joined_to_the_kommunes_and_what_one_wrote_is_named_before_it_goes() -> Outcome {
    const KOMMUNES: &str = "Skoler der voksne og elever har det godt nok";
    let window = at(Theme::Light, SCHOOL).await?;
    window.goto_room("Velge tiltak").await?;
    window.click("tab", "Mål").await?;
    window.click("button", "Elevene kan si hva som er neste skritt").await?;
    window.by_text("Hvilke av kommunens mål bidrar det til?").await?;
    window.click("checkbox", KOMMUNES).await?;
    window.by_text("Støtter kommunens mål").await?;
    window.click("tab", "Den røde tråden").await?;
    window.by_text("Stiplet ramme er det tråden mangler").await?;
    window.goto_room("Data").await?;
    window.click("button", "Ta den bort").await?;
    window.by_text("Dere har skrevet eller endret én ting selv").await?;
    window.screenshots("plan-remove").await?;
    window.assert_accessible("asking before the example goes").await?;
    window.click("button", "Avbryt").await?;
    window.gone("Dere har skrevet eller endret én ting selv").await?;
    window.press("Ctrl+Z").await?;
    // With nothing of one's own in it, it goes at one click.
    window.by_text("Angret").await?;
    window.click("button", "Ta den bort").await?;
    window.goto_room("Oversikt").await?;
    window.by_role("button", "Prøv med en oppdiktet kommune").await?;
    window.close().await
}

/// Twelve findings, six goals, nine measures, sixty activities, and texts of two thousand letters.
const OVERFULL: &str = "
    const [unit, done] = arguments;
    const invoke = window.__TAURI_INTERNALS__.invoke;
    const make = async (kind, { status, ...content }) => {
        const running = kind === 'measure' && status === 'active';
        if (status && !running) content.status = status;
        const answer = await invoke('item_make', { unit, content: { kind, ...content } });
        // The fourth one is asked about.
        const change = () => ({ id: answer.item.id, field: 'status', value: status, confirmed: true });
        if (running) await invoke('item_change', { change: change() });
        if (!answer.item) throw new Error(kind + JSON.stringify(answer.refused));
        return answer.item.id;
    };
    const long = (start) => (start + ' Vi har snakket lenge om dette, og skriver det ned slik at de som kommer etter oss, forstår hvorfor. ')
        .repeat(30).slice(0, 1990);
    const many = async (count, one) => {
        const ids = [];
        for (let at = 0; at < count; at++) ids.push(await one(at));
        return ids;
    };
    const roles = ['Rektor', 'Avdelingsleder', 'Leseveileder', 'Teamleder 5. trinn', 'Spesialpedagogisk koordinator og kontaktlærer'];
    const groups = ['personalet', 'tillitsvalgte', 'elevrad', 'fau', 'su', 'ppt', 'skoleeier', 'formannskap', 'kommunestyre'];
    (async () => {
        const findings = await many(12, (at) => make('finding', { title: `Funn ${at + 1}: det vi så i arbeidet med lesing og regning på mellomtrinnet`, note: long('Dette så vi.') }));
        const challenges = await many(5, (at) => make('challenge', { title: `Utfordring ${at + 1}: elevene bruker lang tid på å komme i gang`, text: long('Slik er det.'), findings: findings.slice(at * 2, at * 2 + 4), chosen: at < 4, marks: 20 - at, reason: long('Fordi.') }));
        const goals = await many(6, (at) => make('goal', { title: `Mål ${at + 1}: elevene kommer i gang uten hjelp innen tre minutter`, level: ['enhet', 'team', 'individ'][at % 3], whom: 'Kontaktlærerne på mellomtrinnet', challenges: [challenges[at % 4]], signs: long('Vi ser at') }));
        const measures = await many(9, (at) => make('measure', { title: `Tiltak ${at + 1}: felles start på timen med samme ord i alle klasser`, area: 'reading', what: long('Vi'), why: long('Fordi'), why_source: 'En lang rapport om hvordan timer begynner', who: 'Alle', early_signs: long('Tidlig'), late_signs: long('Sent'), stop_doing: long('Vi slutter'), status: at < 7 ? 'active' : 'proposed', goals: [goals[at % 6], goals[(at + 1) % 6]], from: '2025-autumn', to: '2027-spring' }));
        await many(14, (at) => make('anchoring', { measures: measures.slice(0, 6), group: groups[at % 9], degree: ['seen', 'discussed', 'agreed'][at % 3], date: `2025-1${at % 3}-1${at % 9}`, said: long('De sa'), changed: at % 2 ? long('Vi endret') : '' }));
        const semesters = ['2024-autumn', '2025-spring', '2025-autumn', '2026-spring', '2026-autumn', '2027-spring'];
        await many(60, (at) => make('activity', { title: `Aktivitet ${at + 1}: samling om det vi prøvde ut sist, og hva vi gjør nå`, form: ['work', 'training', 'guidance', 'walk'][at % 4], measures: [measures[at % 9]], owner: roles[at % 5], semester: semesters[at % 6], deadline: at % 7 ? `202${5 + (at % 2)}-0${1 + at % 9}-1${at % 9}` : null, status: ['done', 'done', 'ongoing', 'planned'][at % 4], barrier: at % 5 ? '' : long('I veien står'), note: long('Notat') }));
        await many(4, (at) => make('evaluation', { measures: [measures[at]], due: `2027-0${at + 1}-20`, owner: 'Rektor' }));
        await make('scheme', { first: '2024-autumn', preparation: 2, carrying_out: 4, milestones: ['report-1', 'report-2', 'report-3', 'formannskap', 'kommunestyre'].map((what, at) => ({ what, title: '', date: `202${5 + at % 3}-0${at + 2}-15`, done: at < 2 })) });
        await many(6, (at) => make('group', { name: `Gruppe ${at + 1} for arbeidet med felles start`, members: roles.join('\\n'), mandate: long('Oppdraget er'), meets: 'Hver tredje uke' }));
        await many(8, (at) => make('case', { title: `Sak ${at + 1}: avtale om veiledning for hele personalet`, with: 'Universitetet og kommunen', owner: roles[at % 5], deadline: `2027-0${at + 1}-01`, note: long('Saken') }));
        await many(20, (at) => make('log-entry', { date: `2026-0${1 + at % 9}-12`, text: long('I dag'), about: [measures[at % 9]] }));
        done('made');
    })().catch((thrown) => done(String(thrown?.message ?? JSON.stringify(thrown))));";

async fn overfull(theme: Theme, name: &str) -> Outcome {
    let window = at(theme, "Bjørkelia skole (oppdiktet)").await?;
    assert_eq!(window.run_async(OVERFULL, vec![json!("999000011")]).await?, "made");
    every_room(&window, name, false).await?;
    on_the_wall(&window, &format!("{name}-wall")).await?;
    window.close().await
}

#[tokio::test]
async fn far_too_much_can_still_be_read_in_light() -> Outcome {
    overfull(Theme::Light, "overfull-light").await
}

#[tokio::test]
async fn far_too_much_can_still_be_read_in_the_dark() -> Outcome {
    overfull(Theme::Dark, "overfull-dark").await
}
