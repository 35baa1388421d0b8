//! Two places' work entered as a new user would, field by field: nothing of it may lack a place to go. The plan of Løten
//! has six areas of measures, goals at four levels, a forfase and a gjennomføring; Eide went from weak results to
//! evaluated measures, and took the year's information through the political bodies.
#![allow(clippy::unwrap_used, clippy::panic)]

use serde_json::{Value, json};
use varde_tests::{Options, Outcome, Window};

const SCHOOL: &str = "Vardehaug ungdomsskole (oppdiktet)";
const KOMMUNE: &str = "Vardehaug (oppdiktet)";

/// What is done with a field of the form that is open.
enum Do<'a> {
    Write(&'a str, &'a str),
    Choose(&'a str, &'a str),
    Tick(&'a str),
    Day(&'a str, &'a str),
}
use Do::{Choose, Day, Tick, Write};

async fn with_files(unit: &str) -> Outcome<Window> {
    let window = Window::open(Options::default()).await?;
    window.import_example().await?;
    window.click("button", "Gå til oversikten").await?;
    window.choose_unit(unit).await?;
    Ok(window)
}

/// Makes a thing in the room at hand, and fills in its form.
async fn enter(window: &Window, add: &str, named: (&str, &str), fields: &[Do<'_>]) -> Outcome {
    window.click("button", add).await?;
    let fresh = "const at = document.activeElement; return at.matches('input, textarea') && at.value === ''";
    window.wait_until("the new thing's first field, with the cursor in it", fresh).await?;
    window.fill(named.0, named.1).await?;
    window.press("Tab").await?;
    window.by_role("region", named.1).await?;
    fill(window, fields).await
}

async fn fill(window: &Window, fields: &[Do<'_>]) -> Outcome {
    for field in fields {
        match field {
            Write(label, text) => {
                window.fill(label, text).await?;
                window.press("Tab").await?;
            }
            Choose(label, choice) => window.choose(label, choice).await?,
            Tick(label) => window.click("checkbox", label).await?,
            // How a day is typed follows the machine's language.
            Day(label, day) => {
                let element = serde_json::to_value(window.by_role("field", label).await?)?;
                let set = "arguments[0].value = arguments[1];
                    arguments[0].dispatchEvent(new Event('change', { bubbles: true }))";
                window.run(set, vec![element, json!(day)]).await?;
            }
        }
    }
    Ok(())
}

async fn room(window: &Window, room: &str, view: &str) -> Outcome {
    window.goto_room(room).await?;
    window.click("tab", view).await
}

/// What the store holds of one kind, when there is as much of it as there should be.
async fn kept(window: &Window, unit: &str, kind: &str, count: usize) -> Outcome<Vec<Value>> {
    let script = "
        const [unit, kind, count, done] = arguments;
        const start = performance.now();
        (function look() {
            window.__TAURI_INTERNALS__.invoke('thread_page', { unit }).then(({ items }) => {
                const found = items.map(({ item }) => item.content).filter((content) => content.kind === kind);
                if (found.length === count || performance.now() - start > 10000) done(found);
                else setTimeout(look, 100);
            });
        })();";
    let found = window.run_async(script, vec![json!(unit), json!(kind), json!(count)]).await?;
    let found: Vec<Value> = serde_json::from_value(found)?;
    assert_eq!(found.len(), count, "{kind}: {found:#?}");
    Ok(found)
}

fn words<'v>(things: &'v [Value], field: &str) -> Vec<&'v str> {
    things.iter().map(|thing| thing[field].as_str().unwrap_or_default()).collect()
}

#[tokio::test]
async fn the_plan_of_loten_has_a_place_for_everything() -> Outcome {
    let window = with_files(KOMMUNE).await?;
    room(&window, "Velge tiltak", "Mål").await?;
    enter(&window, "Nytt mål", ("Målet", "Alle elever leser godt nok til å lære"), &[Choose("Nivå", "Kommune")])
        .await?;
    kept(&window, "9901", "goal", 1).await?;
    window.choose_unit(SCHOOL).await?;

    // What they believe, what they see, and what they think together.
    window.goto_room("Analysere").await?;
    fill(
        &window,
        &[Write("Dette mener vi står sterkt", "Trygge klasser"), Write("Dette bekymrer oss", "Lesing i fagene")],
    )
    .await?;
    window.click("button", "Lås vurderingen og vis tallene").await?;
    window.click("button", "Klipp ut funn").await?;
    window.by_text("er klippet ut").await?;
    window.click("tab", "Arbeidsark").await?;
    for sheet in ["SWOT", "Forventninger og roller", "Sjekk av sammenhengen"] {
        window.click("button", sheet).await?;
        window.wait_until("the first line", "return document.activeElement.matches('.part textarea')").await?;
        window.type_text("Ro og samme retning").await?;
        window.press("Enter").await?;
        window.click("button", "Alle arbeidsark").await?;
    }
    room(&window, "Velge tiltak", "Utfordringer").await?;
    let why = Write("Hvorfor kommer den her i rekkefølgen?", "Flest merker fra personalet");
    let found =
        [Tick("Lesing på 8. trinn"), Tick("Vi velger å arbeide med denne"), Write("Merker fra gruppa", "14"), why];
    enter(&window, "Ny utfordring", ("Utfordringen", "Elevene mister tråden i fagtekster"), &found).await?;

    // Goals at four levels: the kommune's was written above.
    window.click("tab", "Mål").await?;
    let goals: [(&str, &str, &str); 3] = [
        ("Skolen løfter lesing i alle fag", "Enhet", "Hele skolen"),
        ("Teamet har lesing i hver økt", "Trinn eller team", "8. trinn"),
        ("Leseveilederen er en kollega alle bruker", "Individ (en rolle)", "Leseveileder"),
    ];
    for (title, level, whom) in goals {
        let fields = [
            Choose("Nivå", level),
            Write("Hvem gjelder det?", whom),
            Tick("Elevene mister tråden"),
            Tick("Alle elever leser godt nok"),
            Write("Tegn som kan ses", "Elevene sier hva teksten handler om"),
            Day("Skal være nådd innen", "2028-06-15"),
        ];
        enter(&window, "Nytt mål", ("Målet", title), &fields).await?;
    }

    // A measure in each of the six areas; three run, and the fourth is asked about.
    window.click("tab", "Tiltak").await?;
    let areas = [
        "Lesing som grunnleggende ferdighet",
        "Lederstøtte og kollektiv kapasitet",
        "Læringsutbytte og elevenes forventning til egen mestring",
        "Datainformert utviklingskultur",
        "Skole–hjem-samarbeid",
        "Koordinator",
    ];
    for (number, area) in areas.into_iter().enumerate() {
        let title = format!("Tiltak {}", number + 1);
        let fields = [
            Write("Område", area),
            Tick("Skolen løfter lesing i alle fag"),
            Write("Hva gjør vi?", "Det samme i alle klasser"),
            Write("Hvorfor tror vi på det?", "Vi har sett det virke"),
            Write("Kilde", "En skole vi har besøkt"),
            Write("Hvem gjør det?", "Avdelingsleder"),
            Write("Tidlige tegn", "Lærerne snakker om det"),
            Write("Sene tegn", "Elevene gjør det selv"),
            Write("Hva slutter vi med?", "To av møtene"),
            Write("Hva koster det i tid?", "En time i uka"),
        ];
        enter(&window, "Nytt tiltak", ("Tiltaket", &title), &fields).await?;
        if number < 4 {
            window.choose("Status", "I gang").await?;
        }
        if number == 3 {
            window.by_role("heading", "Få satsinger").await?;
            window.click("button", "La det vente").await?;
        }
    }

    window.goto_room("Forankre").await?;
    for group in ["Personalet", "Tillitsvalgte", "Elevrådet", "FAU", "Skoleeier"] {
        window.click("button", group).await?;
        let asked =
            format!("return [...document.querySelectorAll('input')].some((field) => field.value === '{group}')");
        window.wait_until("the conversation with that group", &asked).await?;
        fill(&window, &[Choose("Hvor langt kom dere?", "Er enige"), Write("Hva sa de?", "Begynn i det små")]).await?;
    }
    for group in ["SU", "PPT", "Biblioteket"] {
        let fields = [
            Tick("Tiltak 1"),
            Choose("Hvor langt kom dere?", "Er enige"),
            Write("Hva ble endret på grunn av det?", "Vi begynner på 8. trinn"),
        ];
        enter(&window, "Skriv ned en samtale", ("Hvem snakket dere med?", group), &fields).await?;
    }

    room(&window, "Gjennomføre", "Tidslinja").await?;
    window.click("button", "Sett opp tidsplanen").await?;
    window.click("button", "Tidsplan og faste datoer").await?;
    for _ in 0..6 {
        window.click("button", "Ny dato").await?;
    }
    window.click("tab", "Aktiviteter og logg").await?;
    for form in ["Arbeid", "Opplæring", "Veiledning", "Klasse- eller skolevandring"] {
        let title = format!("{form}: første runde");
        let fields = [
            Tick("Tiltak 1"),
            Choose("Hva slags aktivitet", form),
            Choose("Status", "I gang"),
            Write("Ansvarlig", "Rektor"),
            Day("Frist", "2027-02-01"),
            Write("Hva står i veien?", "Vikarer"),
        ];
        enter(&window, "Ny aktivitet", ("Hva skal gjøres?", &title), &fields).await?;
    }
    window.click("button", "Nytt notat").await?;
    fill(&window, &[Write("Hva skjedde?", "Kursdagen ble flyttet")]).await?;
    window.click("tab", "Styring og koordinering").await?;
    for form in ["Styringsgruppe", "Fellesmøte", "Prosjektgruppe", "Arbeidsgruppe"] {
        let fields = [
            Choose("Hva slags gruppe", form),
            Write("Hvem er med?", "Rektor, koordinator"),
            Write("Oppdraget", "Holde retningen"),
            Write("Hvor ofte møtes den?", "Hver måned"),
        ];
        enter(&window, "Ny gruppe", ("Navnet på gruppa", &format!("{form} for lesing")), &fields).await?;
    }
    for form in ["Avtale", "Søknad", "Politisk sak"] {
        let fields = [Choose("Hva slags sak", form), Write("Med hvem, eller hvor den skal opp", "Formannskapet")];
        enter(&window, "Ny sak", ("Hva gjelder saken?", &format!("{form} om veiledere")), &fields).await?;
    }

    window.goto_room("Evaluere").await?;
    window.click("button", "Ny evaluering").await?;
    let evaluated = [
        Tick("Tiltak 1"),
        Day("Når skal den gjøres?", "2028-05-01"),
        Write("Hvilke tegn i praksis har dere sett?", "Elevene forklarer teksten"),
        Write("Hva hjalp?", "Faste tider"),
        Write("Hva sto i veien?", "Vikarer"),
        Write("Hva mener dere selv?", "Vi er på vei"),
        Choose("Hva bestemmer dere?", "Vi fortsetter"),
        Write("Hvordan holdes det ved like?", "Nye lærere får opplæring i august"),
    ];
    fill(&window, &evaluated).await?;
    room(&window, "Velge tiltak", "Den røde tråden").await?;
    window.screenshots("case-loten").await?;
    window.assert_accessible("the picture of Løten's plan").await?;

    let unit = "999000055";
    let measures = kept(&window, unit, "measure", 6).await?;
    let stored = ["reading", "leadership", "learning", "data-culture", "home-school", "coordinator"];
    assert_eq!(words(&measures, "area"), stored, "each area is the word that Varde knows");
    assert_eq!(words(&measures, "status"), ["active", "active", "active", "proposed", "proposed", "proposed"]);
    assert!(words(&measures, "time_cost").iter().all(|text| *text == "En time i uka"));
    let goals = kept(&window, unit, "goal", 3).await?;
    assert_eq!(words(&goals, "level"), ["enhet", "team", "individ"]);
    assert!(goals.iter().all(|goal| goal["supports"].as_array().unwrap().len() == 1 && goal["due"] == "2028-06-15"));
    let asked = kept(&window, unit, "anchoring", 8).await?;
    assert_eq!(words(&asked, "group").last(), Some(&"Biblioteket"));
    assert!(words(&asked, "degree").iter().all(|degree| *degree == "agreed"));
    let scheme = kept(&window, unit, "scheme", 1).await?;
    assert_eq!(
        words(scheme[0]["milestones"].as_array().unwrap(), "what"),
        ["report-1", "report-2", "report-3", "formannskap", "kommunestyre", ""]
    );
    assert_eq!(words(&kept(&window, unit, "activity", 4).await?, "form"), ["work", "training", "guidance", "walk"]);
    let forms = ["styringsgruppe", "fellesmote", "prosjektgruppe", "arbeidsgruppe"];
    assert_eq!(words(&kept(&window, unit, "group", 4).await?, "form"), forms);
    assert_eq!(words(&kept(&window, unit, "case", 3).await?, "form"), ["contract", "application", "political"]);
    kept(&window, unit, "sheet", 3).await?;
    kept(&window, unit, "own-judgement", 1).await?;
    let evaluation = kept(&window, unit, "evaluation", 1).await?;
    assert_eq!(evaluation[0]["conclusion"]["continuation"], "Nye lærere får opplæring i august");
    window.close().await
}

#[tokio::test]
async fn the_work_of_eide_goes_from_weak_results_to_evaluated_measures() -> Outcome {
    let window = Window::open(Options::default()).await?;
    window.load_example().await?;
    window.choose_unit("Bjørkelia skole (oppdiktet)").await?;
    let unit = "999000011";
    window.goto_numbers().await?;
    window.click("button", "Klipp ut funn").await?;
    window.by_text("er klippet ut").await?;
    window.click("tab", "Arbeidsark").await?;
    for sheet in ["Klasse- eller skolevandring", "Forventninger og roller", "Ståstedsanalyse"] {
        window.click("button", sheet).await?;
        window.wait_until("the first field", "return document.activeElement.matches('.part textarea')").await?;
        window.type_text("Vi er sammen om alle elevene").await?;
        window.press("Tab").await?;
        window.click("button", "Alle arbeidsark").await?;
    }
    room(&window, "Velge tiltak", "Utfordringer").await?;
    enter(&window, "Ny utfordring", ("Utfordringen", "Svake resultater år etter år"), &[Tick("Vi velger å arbeide")])
        .await?;
    window.click("tab", "Mål").await?;
    let goal = ("Målet", "Resultatene er som i landet");
    enter(&window, "Nytt mål", goal, &[Tick("Svake resultater"), Write("Tegn som kan ses", "Felles forventninger")])
        .await?;
    window.click("tab", "Tiltak").await?;
    for title in ["Felles leseopplæring", "Tett oppfølging av sykefravær", "Skolevandring hver uke"] {
        let fields = [Tick("Resultatene er som i landet"), Choose("Status", "I gang")];
        enter(&window, "Nytt tiltak", ("Tiltaket", title), &fields).await?;
    }
    // The year's information on its way: leaders' draft, dialogue, formannskap, kommunestyre, follow-up.
    room(&window, "Gjennomføre", "Styring og koordinering").await?;
    for body in ["Ledergruppa", "Dialogmøte", "Formannskapet", "Kommunestyret", "Komité og ledergruppe"] {
        let fields = [
            Choose("Hva slags sak", "Politisk sak"),
            Write("Med hvem, eller hvor den skal opp", body),
            Write("Ansvarlig", "Kommunalsjef"),
            Day("Frist", "2027-05-03"),
        ];
        enter(&window, "Ny sak", ("Hva gjelder saken?", &format!("Tilstandsrapporten: {body}")), &fields).await?;
    }
    // Sick leave and reading, each with its own series before and after.
    window.goto_room("Evaluere").await?;
    for (measure, series, first) in [
        ("Felles leseopplæring", "Lesing, 5. trinn, Skalapoeng", "2024–25"),
        ("Tett oppfølging av sykefravær", "Sykefravær (oppdiktet)", "2025–26"),
    ] {
        window.click("button", "Ny evaluering").await?;
        window.by_text("Velg først om dere fortsetter").await?;
        let fields = [
            Tick(measure),
            Choose("Tallrekka det måles på", series),
            Choose("Første skoleår etter at tiltaket begynte", first),
            Choose("Hva bestemmer dere?", "Vi fortsetter"),
        ];
        fill(&window, &fields).await?;
        window.by_role("button", "Hvorfor sier Varde dette?").await?;
        window.screenshots(&format!("case-eide-{}", measure.split(' ').next().unwrap_or_default())).await?;
        window.click("button", "Lås evalueringen").await?;
        window.by_text("Den kan åpnes igjen").await?;
    }
    let evaluations = kept(&window, unit, "evaluation", 2).await?;
    for evaluation in &evaluations {
        let sentence = evaluation["conclusion"]["numbers"]["sentence"].as_str().unwrap_or_default();
        assert!(sentence.len() > 40, "{evaluation:#}");
    }
    assert_eq!(kept(&window, unit, "case", 5).await?.len(), 5);
    kept(&window, unit, "sheet", 3).await?;
    window.assert_accessible("an evaluation of sick leave").await?;
    window.close().await
}
