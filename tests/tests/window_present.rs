//! A page on a wall: walked through by keyboard alone, for those in the room, on this screen or another.
#![allow(clippy::unwrap_used, clippy::panic)]

use serde_json::Value;
use varde_tests::{Options, Outcome, Theme, Window};

const SCHOOL: &str = "Vardehaug ungdomsskole (oppdiktet)";
/// Its newest years but one are for the school's own eyes.
const SMALL: &str = "Sørbygda skole (oppdiktet)";
/// It has planned no meeting: the page is proposed.
const UNPLANNED: &str = "Bjørkelia skole (oppdiktet)";
const BUTTON: &str = "Vis på skjerm";

async fn at_the_page(school: &str, options: Options) -> Outcome<Window> {
    let window = Window::open(options).await?;
    window.load_example().await?;
    window.choose_unit(school).await?;
    window.goto_room("Møter").await?;
    if school == SCHOOL {
        // The example has planned a meeting there.
        window.click("tab", "Siden").await?;
    }
    window.by_role("heading", &format!("Dialogmøte: {school}")).await?;
    Ok(window)
}

/// Presses Tab until what has the focus is named so.
async fn tab_to(window: &Window, name: &str) -> Outcome {
    for _ in 0..80 {
        if window.focused().await?.contains(name) {
            return Ok(());
        }
        window.press("Tab").await?;
    }
    panic!("Tab never reached «{name}»")
}

/// From the page to the first slide, by keyboard alone; `readers` and `place` are what the choices are called.
async fn present(window: &Window, readers: &str, place: &str) -> Outcome {
    tab_to(window, BUTTON).await?;
    window.press("Enter").await?;
    window.by_role("heading", BUTTON).await?;
    choose(window, "Hvem er i rommet?", readers).await?;
    choose(window, "Hvor skal lysbildene vises?", place).await?;
    Ok(())
}

async fn choose(window: &Window, group: &str, choice: &str) -> Outcome {
    let chosen = "
        const [group, choice] = arguments;
        const field = [...document.querySelectorAll('dialog[open] fieldset')].find((one) => one.textContent.includes(group));
        const label = field?.querySelector('label:has(input:checked)');
        return label?.textContent.trim().startsWith(choice) ?? false";
    let inside = "
        const [group] = arguments;
        const field = [...document.querySelectorAll('dialog[open] fieldset')].find((one) => one.textContent.includes(group));
        return field?.contains(document.activeElement) ?? false";
    for _ in 0..20 {
        if window.run(inside, vec![group.into()]).await? == true {
            break;
        }
        window.press("Tab").await?;
    }
    // To the first of the choices, and then down to the last: they do not go round.
    for key in ["Up", "Up", "Up", "Down", "Down", "Down", "Down"] {
        if window.run(chosen, vec![group.into(), choice.into()]).await? == true {
            return Ok(());
        }
        window.press(key).await?;
    }
    panic!("«{choice}» is not among the choices of «{group}»: {}", window.text().await?)
}

async fn start(window: &Window) -> Outcome {
    let go = "return document.activeElement?.textContent.trim() === 'Vis'";
    for _ in 0..20 {
        if window.run(go, vec![]).await? == true {
            break;
        }
        window.press("Tab").await?;
    }
    window.press("Enter").await?;
    window.wait_until("the slides", "return document.querySelector('dialog.veil[open] .slide h1') !== null").await
}

/// «7 / 23».
async fn count(window: &Window) -> Outcome<(u64, u64)> {
    let script = "return document.querySelector('dialog.veil .count').textContent.match(/(\\d+) \\/ (\\d+)/).slice(1).map(Number)";
    Ok(serde_json::from_value(window.run(script, vec![]).await?)?)
}

async fn until_at(window: &Window, at: u64) -> Outcome {
    let script = format!(
        "return document.querySelector('dialog.veil .count').textContent.match(/(\\d+) \\//)?.[1] === '{at}' &&
            (!document.querySelector('.slide.figure') || document.querySelector('.slide.figure svg') !== null)"
    );
    window.wait_until(&format!("slide {at}"), &script).await
}

/// On to the next slide, through all that this one holds.
async fn go_on(window: &Window, at: u64, all: u64) -> Outcome {
    let ended =
        format!("return document.querySelector('dialog.veil .count').textContent.match(/(\\d+) \\//)[1] !== '{at}'");
    for _ in 0..40 {
        window.press("PageDown").await?;
        if at == all || window.run(&ended, vec![]).await? == true {
            return Ok(());
        }
    }
    panic!("slide {at} has no end")
}

/// All that a slide holds: text, names, and the marks of its chart.
async fn held(window: &Window) -> Outcome<String> {
    let script = "return document.querySelector('dialog.veil').innerHTML";
    Ok(window.run(script, vec![]).await?.as_str().unwrap_or_default().to_owned())
}

async fn there_is(window: &Window, selector: &str) -> Outcome<bool> {
    let script = "return document.querySelector(arguments[0]) !== null";
    Ok(window.run(script, vec![selector.into()]).await? == true)
}

/// The smallest letters on the slide in hundredths of its height, and whether something is cut off.
const READ: &str = "
    const slide = document.querySelector('dialog.veil .slide');
    const frame = slide.querySelector('.frame');
    const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
    let least = Infinity, where = '';
    while (walker.nextNode()) {
        const node = walker.currentNode, owner = node.parentElement;
        if (node.data.trim() === '' || owner.closest('svg desc, svg title, style')) continue;
        const svg = owner.closest('svg');
        const box = svg?.viewBox?.baseVal;
        const grown = svg ? Math.min(svg.clientWidth / box.width, svg.clientHeight / box.height) : 1;
        const size = parseFloat(getComputedStyle(owner).fontSize) * grown / innerHeight * 100;
        if (size < least) [least, where] = [size, node.data.trim()];
    }
    const content = slide.querySelector('.content');
    const measured = [content.scrollWidth, content.clientWidth, content.scrollHeight, frame.clientHeight].join(' ');
    const cut = content.scrollWidth > content.clientWidth + 1 ||
        (content.scrollHeight > frame.clientHeight + 2 && !frame.classList.contains('long'));
    return [least, where + ' ' + measured, cut]";

/// The back row reads every letter of it, and nothing is cut off.
async fn legible(window: &Window, at: u64) -> Outcome {
    let (least, text, cut): (f64, String, bool) = serde_json::from_value(window.run(READ, vec![]).await?)?;
    assert!(least >= 2.6 && !cut, "slide {at}: «{text}» is {least:.1} hundredths of the height, cut off: {cut}");
    Ok(())
}

#[tokio::test]
async fn the_whole_show_is_walked_through_by_keyboard() -> Outcome {
    let window = at_the_page(SCHOOL, Options::default()).await?;
    tab_to(&window, BUTTON).await?;
    window.press("Enter").await?;
    window.by_role("heading", BUTTON).await?;
    let careful = "return document.querySelector('dialog[open] input:checked').value";
    assert_eq!(window.run(careful, vec![]).await?, "others", "nobody has said who is in the room");
    window.screenshots("present-ask").await?;
    window.assert_accessible("who is in the room").await?;
    start(&window).await?;
    window.by_role("heading", "Dialogmøte: Vardehaug ungdomsskole").await?;
    let (at, all) = count(&window).await?;
    assert!(at == 1 && all > 20, "{at} / {all}");
    let behind = "return document.querySelector('dialog.veil').matches(':modal') &&
        document.elementFromPoint(40, 200).closest('dialog.veil') !== null";
    assert_eq!(window.run(behind, vec![]).await?, true, "the page behind is out of reach");

    // Every slide is read from the back row, nothing is cut, and each is announced.
    let mut parts: Vec<String> = Vec::new();
    for at in 1..=all {
        until_at(&window, at).await?;
        let kind = window.run("return document.querySelector('dialog.veil .slide').classList[1]", vec![]).await?;
        let kind = kind.as_str().unwrap_or_default().to_owned();
        window.screenshots(&format!("present-{at:02}-{kind}")).await?;
        legible(&window, at).await?;
        let part = "return document.querySelector('dialog.veil .part')?.textContent.trim() ?? ''";
        let part: String = serde_json::from_value(window.run(part, vec![]).await?)?;
        if parts.last() != Some(&part) {
            parts.push(part);
        }
        let said = "return document.querySelector('dialog.veil [aria-live]').textContent";
        let said: String = serde_json::from_value(window.run(said, vec![]).await?)?;
        assert!(said.contains(&format!("Lysbilde {at} av {all}")), "{said}");
        assert_eq!(window.run("return document.querySelectorAll('dialog.veil .slide h1').length", vec![]).await?, 1);
        if [1, 2, 6].contains(&at) {
            window.assert_accessible(&format!("slide {at}")).await?;
        }
        let key = ["PageDown", "Right", "Down", "Space", "Enter"][at as usize % 5];
        window.press(key).await?;
        if at < all && count(&window).await?.0 == at {
            go_on(&window, at, all).await?;
        }
    }
    assert_eq!(
        parts.iter().map(String::as_str).filter(|part| !part.is_empty()).collect::<Vec<_>>(),
        [
            "Skolen i tall",
            "Det tallene sier, og ikke sier",
            "Diagrammene",
            "Vår egen vurdering, før vi så tallene",
            "Tiltakene",
            "Evaluering",
            "Spørsmål til samtalen"
        ]
    );
    assert_eq!(count(&window).await?, (all, all), "the last one stays");

    for (key, at) in
        [("PageUp", all - 1), ("Left", all - 2), ("Up", all - 3), ("Backspace", all - 4), ("Home", 1), ("End", all)]
    {
        window.press(key).await?;
        until_at(&window, at).await?;
    }
    window.type_text("1").await?;
    window.type_text("2").await?;
    window.by_text("til 12 …").await?;
    window.press("Enter").await?;
    until_at(&window, 12).await?;

    // Remotes send a full stop for black.
    window.press(".").await?;
    window.by_role("button", "Vis lysbildet igjen").await?;
    window.screenshot("present-black").await?;
    window.press("B").await?;
    window.gone("Vis lysbildet igjen").await?;
    until_at(&window, 12).await?;

    window.press("D").await?;
    window
        .wait_until("the dark", "return document.querySelector('dialog.veil .slide').dataset.colorScheme === 'dark'")
        .await?;
    window.type_text("6").await?;
    window.press("Enter").await?;
    until_at(&window, 6).await?;
    window.assert_accessible("a slide in the dark").await?;
    window.press("D").await?;

    window.type_text("?").await?;
    window.by_role("heading", "Taster mens du viser").await?;
    window.screenshot("present-help").await?;
    window.assert_accessible("the keys").await?;
    window.press("Escape").await?;
    window.gone("Taster mens du viser").await?;
    window.press("G").await?;
    window.by_role("heading", "Alle lysbildene").await?;
    window.screenshot("present-list").await?;
    window.assert_accessible("all slides").await?;
    window.press("Escape").await?;
    let only = "return document.querySelectorAll('dialog[open]:not(.veil)').length === 0";
    window.wait_until("the list to go", only).await?;
    until_at(&window, 6).await?;

    // Left as it was entered: the focus where it came from.
    window.press("Escape").await?;
    window.wait_until("the slides to go", "return document.querySelector('dialog.veil') === null").await?;
    assert!(window.focused().await?.contains(BUTTON), "{}", window.focused().await?);
    window.by_role("heading", "Dialogmøte: Vardehaug ungdomsskole (oppdiktet)").await?;

    // What others were shown is written down like what they are given.
    window.goto_room("Data").await?;
    window.by_text("Vist på skjerm: Dialogmøte: Vardehaug ungdomsskole (oppdiktet)").await?;
    window.close().await
}

#[tokio::test]
async fn what_is_restricted_is_never_there_for_others_and_marked_for_the_school() -> Outcome {
    let window = at_the_page(SMALL, Options::default()).await?;
    // Pupils of 2023–24 and 2024–25, which Udir shows to nobody but the school.
    let secret = [">8</td>", ">10</td>"];
    let notice = "Inneholder tall som bare skolen selv kan se. Må ikke deles.";
    let mut shown: Vec<String> = Vec::new();
    for (readers, restricted) in [("Andre, offentlig", false), ("Oss selv", true)] {
        present(&window, readers, "På hele denne skjermen").await?;
        start(&window).await?;
        let (_, all) = count(&window).await?;
        let mut everything = String::new();
        for at in 1..=all {
            until_at(&window, at).await?;
            let now = held(&window).await?;
            assert_eq!(now.contains(notice), restricted, "slide {at}, {readers}");
            if restricted && at == 2 {
                let size = "return parseFloat(getComputedStyle(document.querySelector('dialog.veil .own')).fontSize) / innerHeight";
                let size: f64 = serde_json::from_value(window.run(size, vec![]).await?)?;
                assert!(size > 0.03, "{size}");
                window.screenshots("present-restricted").await?;
            }
            everything.push_str(&now);
            go_on(&window, at, all).await?;
        }
        for figure in secret {
            assert_eq!(everything.contains(figure), restricted, "{figure} for {readers}");
        }
        shown.push(everything);
        window.press("Escape").await?;
        window.wait_until("the slides to go", "return document.querySelector('dialog.veil') === null").await?;
    }
    assert!(shown.first().is_some_and(|others| others.contains("skjult")), "what is hidden is said to be hidden");
    window.close().await
}

/// Gives measures that are on the page a text, and a word, that no slide has room for.
async fn overfill(window: &Window) -> Outcome {
    let words = "Vi leser sammen hver dag, og snakker om det vi har lest. ".repeat(340);
    let word = "Tverrfaglighetskompetanseutviklingsprosjektgjennomføringsplan".repeat(5);
    let script = "
        const [words, word, done] = arguments;
        const { invoke } = window.__TAURI_INTERNALS__;
        (async () => {
            const page = await invoke('thread_page', { unit: '999000055' });
            const measures = page.items.map(({ item }) => item).filter(({ content }) => content.kind === 'measure' && content.status === 'active');
            const set = (at, field, value) =>
                invoke('item_change', { change: { id: measures[at].id, field, value, confirmed: false } });
            const answers = [await set(0, 'what', words), await set(1, 'what', word), await set(1, 'title', word.slice(0, 290))];
            return JSON.stringify(answers.map(({ text }) => text));
        })().then(done, (e) => done(String(e?.message ?? JSON.stringify(e))));";
    let answered = window.run_async(script, vec![words.trim().into(), word.into()]).await?;
    assert_eq!(answered, "[null,null,null]");
    Ok(())
}

#[tokio::test]
async fn what_is_too_long_goes_on_instead_of_being_cut() -> Outcome {
    let window = at_the_page(SCHOOL, Options { theme: Theme::Dark, ..Options::default() }).await?;
    overfill(&window).await?;
    present(&window, "Oss selv", "På hele denne skjermen").await?;
    start(&window).await?;
    let (_, all) = count(&window).await?;
    let (mut long, mut wide) = (0, 0);
    for at in 1..=all {
        until_at(&window, at).await?;
        legible(&window, at).await?;
        if there_is(&window, "dialog.veil .broken").await? {
            wide += 1;
            window.screenshots(&format!("present-word-{at}")).await?;
        }
        if there_is(&window, "dialog.veil .frame.long").await? {
            long += 1;
            window.screenshots(&format!("present-long-{at}")).await?;
            window.assert_accessible("a long slide").await?;
            let screens =
                "return Number(document.querySelector('dialog.veil .count').textContent.match(/av (\\d+)/)[1])";
            let screens: u64 = serde_json::from_value(window.run(screens, vec![]).await?)?;
            assert!(screens > 1);
            // The last line is reached by the same key, and only then the next slide comes.
            for _ in 1..screens {
                window.press("PageDown").await?;
            }
            until_at(&window, at).await?;
            let end = "const frame = document.querySelector('dialog.veil .frame');
                return frame.scrollTop + frame.clientHeight >= frame.scrollHeight - 2";
            window.wait_until("the end of the text", end).await?;
            window.screenshot(&format!("present-long-{at}-end")).await?;
        }
        window.press("PageDown").await?;
    }
    assert!(long >= 1 && wide >= 1, "{long} long, {wide} with a word that is too wide");
    window.close().await
}

#[tokio::test]
async fn notes_stand_in_the_presenters_view_and_slides_in_a_window_of_their_own() -> Outcome {
    let window = at_the_page(UNPLANNED, Options::default()).await?;
    present(&window, "Oss selv", "I et eget vindu").await?;
    start(&window).await?;
    // The other window says where it is: only then the count stands here.
    window
        .wait_until(
            "the other window",
            "return /\\d+ \\/ \\d+/.test(document.querySelector('dialog.veil .count').textContent)",
        )
        .await?;
    let (at, all) = count(&window).await?;
    assert!(at == 1 && all > 10);
    window.press("PageDown").await?;
    until_at(&window, 2).await?;
    window.by_role("heading", "Neste lysbilde").await?;
    window.screenshots("presenter").await?;
    window.assert_accessible("the presenter's view").await?;
    window.type_text("6").await?;
    window.press("Enter").await?;
    until_at(&window, 6).await?;
    window.press("D").await?;
    window
        .wait_until("the dark", "return document.querySelector('dialog.veil .slide [data-color-scheme=dark]') !== null")
        .await?;
    window.screenshot("presenter-chart").await?;
    window.press(".").await?;
    window.by_text("Skjermen er svart").await?;
    window.press(".").await?;
    window.gone("Skjermen er svart").await?;

    // A note is written while the remote turns the slides.
    tab_to(&window, "Notater").await?;
    window.type_text("Be om eksempler").await?;
    window.press("PageDown").await?;
    until_at(&window, 7).await?;
    window.press("PageUp").await?;
    until_at(&window, 6).await?;
    let note = "return document.querySelector('dialog.veil textarea').value";
    assert_eq!(window.run(note, vec![]).await?, "Be om eksempler");
    window.screenshots("presenter-note").await?;
    tab_to(&window, "Avslutt").await?;

    // What the other window is told holds no notes.
    let told = "const done = arguments[0];
        window.__TAURI_INTERNALS__.invoke('wall_slides').then((shown) => done(shown.slides.map(({ notes }) => notes).join('')));";
    assert_eq!(window.run_async(told, vec![]).await?, "");
    window.press("Escape").await?;
    window.wait_until("the slides to go", "return document.querySelector('dialog.veil') === null").await?;
    let gone = "const done = arguments[0];
        window.__TAURI_INTERNALS__.invoke('wall_slides').then((shown) => done(shown === null));";
    assert_eq!(window.run_async(gone, vec![]).await?, Value::Bool(true), "nothing is left to be shown");

    // The note is kept with the meeting, and on the one screen it is seen only when it is asked for.
    window.click("tab", "Siden").await?;
    present(&window, "Oss selv", "På hele denne skjermen").await?;
    start(&window).await?;
    let (_, all) = count(&window).await?;
    for at in 1..=all {
        until_at(&window, at).await?;
        assert!(!held(&window).await?.contains("Be om eksempler"), "slide {at}");
        go_on(&window, at, all).await?;
    }
    window.type_text("6").await?;
    window.press("Enter").await?;
    until_at(&window, 6).await?;
    window.press("N").await?;
    window.by_text("Be om eksempler").await?;
    window.screenshots("present-notes").await?;
    window.assert_accessible("notes on the one screen").await?;
    window.press("N").await?;
    window.gone("Be om eksempler").await?;
    window.close().await
}

/// Two screens side by side: what is shown is asked for there, and notes stay here.
#[tokio::test]
#[ignore = "needs two screens: Xorg's dummy driver, DUMMY1 (1920x1080) right of DUMMY0 (1280x800)"]
async fn slides_go_to_the_other_screen_where_there_is_one() -> Outcome {
    let window = at_the_page(SCHOOL, Options::default()).await?;
    tab_to(&window, BUTTON).await?;
    window.press("Enter").await?;
    window.by_text("På skjerm 2").await?;
    window.screenshot("present-ask-two").await?;
    start(&window).await?;
    window
        .wait_until(
            "the other screen",
            "return /\\d+ \\/ \\d+/.test(document.querySelector('dialog.veil .count').textContent)",
        )
        .await?;
    window.press("PageDown").await?;
    until_at(&window, 2).await?;
    let shape = "const slide = document.querySelector('dialog.veil .now .slide'); return slide.clientWidth / slide.clientHeight";
    let shape: f64 = serde_json::from_value(window.run(shape, vec![]).await?)?;
    assert!((shape - 1920.0 / 1080.0).abs() < 0.05, "the slides have all of the other screen: {shape}");
    window.screenshot("presenter-two").await?;
    window.close().await
}
