use varde_core::language::Language;
use varde_core::observation::Status;
use varde_core::page::chart::PointState;
use varde_core::page::risk::RiskPage;
use varde_core::risk::{Basis, Cover, Figure, Quarter, Settings, kommune, rule, score};

use crate::{GRADES, READING, SUPPORT, absolute, basis, figure, hidden, school, scored, whole};

/// What the catalogue calls the indicators that these tests use.
fn name(key: &str) -> String {
    let names = [(READING, "Mestringsnivå 1 i lesing, 5. trinn"), (SUPPORT, "Støtte fra lærer, 7. trinn")];
    names.iter().find(|(known, _)| *known == key).map_or(key, |(_, name)| name).to_owned()
}

/// Figures of every kind.
fn mixed() -> Vec<Figure<'static>> {
    vec![
        Figure { n: Some(20), interval: Some((8.1, 41.6)), ..figure(READING, 2023, 20.0, 24.9) },
        hidden(READING, 2024, Status::Suppressed),
        Figure { interval: Some((18.6, 45.4)), status: Status::Restricted, ..figure(READING, 2025, 30.4, 25.2) },
        Figure { interval: Some((3.9, 4.3)), ..figure(SUPPORT, 2023, 4.1, 4.2) },
        Figure { n: Some(7), interval: Some((3.9, 4.3)), ..figure(SUPPORT, 2024, 4.1, 4.2) },
        figure(GRADES, 2021, 44.0, 43.8),
        figure(GRADES, 2023, 40.1, 41.7),
    ]
}

fn page(figures: &[Figure<'_>], settings: &Settings, language: Language) -> RiskPage {
    let basis = basis(figures, settings);
    RiskPage::of_unit("Vardehaug skole", &score(figures, &[], &basis), &basis, &name, language)
}

#[test]
fn a_school_is_told_what_its_points_are_and_what_they_rest_on() {
    let page = page(&mixed(), &absolute(&[(READING, 29.5)]), Language::Nb);
    assert_eq!((page.title.as_str(), page.coverage.as_str()), ("Minst 7 av 27 risikopoeng (26 %)", "27 av 117 mulige"));
    assert_eq!(
        page.sentences,
        [
            "27 av 117 mulige poeng er med. For resten mangler det tall som kan brukes.",
            "Poengene kommer fra nasjonale prøver (3), Elevundersøkelsen (1) og grunnskolepoeng (3).",
            "Flyttes hvert tall så langt som sin egen usikkerhet (95 %), blir det mellom 3 og 10 poeng. Det er \
             ytterpunktene: at alle flytter seg samme vei, er lite trolig. For 2 av 5 tall er usikkerheten ikke kjent. \
             De er holdt i ro.",
        ]
    );
    assert_eq!(
        page.why.steps,
        [
            "5 tall er med: 2 er ikke svakere enn landet, 2 er svakere enn landet, 1 er svakere enn en absolutt grense.",
            "Poeng: nasjonale prøver 3 + Elevundersøkelsen 1 + grunnskolepoeng 1 × 3 = 7.",
            "Mulige: nasjonale prøver 2 × 3 + Elevundersøkelsen 1 × 3 + grunnskolepoeng 2 × 3 × 3 = 27.",
            "Andel: 7 / 27 = 26 %.",
        ]
    );
    assert!(page.why.rule.starts_with("Et tall som er svakere enn landets, gir 1 poeng. Er det også svakere enn en"));
    assert!(page.why.rule.contains("gir det 3 poeng i stedet. Grunnskolepoeng teller 3 ganger"), "{}", page.why.rule);
    assert!(page.draw.is_empty());
    assert_eq!((page.numbers.points, page.numbers.lowest, page.numbers.highest, page.numbers.at_most), (7, 3, 10, 15));
}

#[test]
fn notes_tell_of_limits_years_and_what_is_missing() {
    let notes = page(&mixed(), &absolute(&[(READING, 29.5)]), Language::Nb).notes;
    assert_eq!(
        notes,
        [
            "3 av 5 tall har ingen absolutt grense å måles mot. Var alle av dem som er svakere enn landet, også svakere \
             enn en absolutt grense, ville det blitt 15 poeng (56 %).",
            "Under halvparten av de mulige poengene er med, og da svinger andelen lett.",
            "5 av 33 tall er med. Ikke med: 1 skjult, 1 med få elever og 26 ikke lagt inn.",
            "De siste årene med tall følger ikke etter hverandre: gsp.10 (2021–22 og 2023–24). Et år som ikke er lagt \
             inn, er hoppet over.",
            "Grunnskolepoengene for 2021–22 er satt uten skriftlig eksamen. De er høye i hele landet, så de kan ikke \
             sammenlignes med andre år, og de kommer sjeldnere under en absolutt grense.",
            "Poengene sier hvor tallene ligger, ikke hvorfor. Små skoler får lettere både mange og få poeng ved \
             tilfeldighet.",
        ]
    );
    let whole = whole(&rule().indicators("").iter().map(|i| i.stage).collect::<Vec<_>>());
    let notes = page(&whole, &Settings::default(), Language::Nb).notes;
    assert_eq!(notes.len(), 1, "all is there and nothing is weak: {notes:?}");
    let lenient = page(&mixed(), &absolute(&[(READING, 24.0), (GRADES, 41.0)]), Language::Nb).notes;
    let wrong = "Den absolutte grensen er ikke strengere enn landets tall for Mestringsnivå 1 i lesing, 5. trinn. ";
    assert!(lenient.iter().any(|n| n.starts_with(wrong)), "{lenient:?}");
}

#[test]
fn written_exams_are_spoken_of_only_where_they_were_cancelled() {
    let check = |first: i32, expected: Option<&str>| {
        let figures: Vec<_> = (first..first + 3).map(|start| figure(GRADES, start, 41.0, 41.0)).collect();
        let notes = page(&figures, &Settings::default(), Language::Nb).notes;
        let said = notes.iter().find(|n| n.contains("eksamen")).and_then(|n| n.split(" er satt").next());
        assert_eq!(said, expected, "{first}");
    };
    check(2016, None);
    check(2017, Some("Grunnskolepoengene for 2019–20"));
    check(2019, Some("Grunnskolepoengene for 2019–20, 2020–21 og 2021–22"));
    check(2021, Some("Grunnskolepoengene for 2021–22"));
    check(2022, None);
}

#[test]
fn every_figure_stands_in_the_matrix_with_its_limit_and_points() {
    let page = page(&mixed(), &absolute(&[(READING, 29.5)]), Language::Nb);
    let (matrix, group) = (&page.matrix, &page.matrix.groups[0]);
    assert_eq!(matrix.years, ["2021–22", "2023–24", "2024–25", "2025–26"]);
    let row = &group.rows[0];
    assert_eq!((row.name.as_str(), row.points.as_str()), ("Mestringsnivå 1 i lesing, 5. trinn", "3 av 6 poeng"));
    assert_eq!(row.cells[0], None);
    let cells: Vec<_> = row.cells.iter().flatten().map(|c| (c.state, c.text.as_str(), c.points)).collect();
    assert_eq!(
        cells,
        [
            (PointState::Shown, "4 av 20 elever (20 %)", Some(0)),
            (PointState::Suppressed, "skjult", None),
            (PointState::Restricted, "30,4 %", Some(3)),
        ]
    );
    let details: Vec<_> = row.cells.iter().flatten().map(|c| c.detail.as_str()).collect();
    assert_eq!(
        details,
        [
            "Mestringsnivå 1 i lesing, 5. trinn, 2023–24: 4 av 20 elever (20 %). Trolig mellom 8,1 % og 41,6 %. Med så \
             få elever er usikkerheten stor. Ikke svakere enn grensen (landet 24,9 %, absolutt 29,5 %): 0 av 3 poeng. \
             Innenfor usikkerheten kan det være 0 til 3 poeng.",
            "Mestringsnivå 1 i lesing, 5. trinn, 2024–25: skjult. Ikke med i poengene eller i de mulige.",
            "Mestringsnivå 1 i lesing, 5. trinn, 2025–26: 30,4 % (40 elever). Trolig mellom 18,6 % og 45,4 %. Svakere \
             enn den absolutte grensen (landet 25,2 %, absolutt 29,5 %): 3 av 3 poeng. Innenfor usikkerheten kan det \
             være 0 til 3 poeng.",
        ]
    );
    let grid = matrix.grid(group);
    let heads: Vec<_> = grid.columns.iter().map(|c| c.title.as_str()).collect();
    assert_eq!(heads, ["Indikator", "2021–22", "2023–24", "2024–25", "2025–26", "Poeng"]);
    assert_eq!(
        grid.rows[1],
        ["Støtte fra lærer, 7. trinn", "", "4,1: 1 poeng", "få elever", "", "1 av 3 poeng"].map(str::to_owned)
    );
    assert!(grid.rows.iter().all(|row| row.len() == grid.columns.len()));
}

#[test]
fn a_share_that_no_number_of_pupils_gives_is_left_as_it_is() {
    let check = |value: f64, n: u32, expected: &str| {
        let figures = [Figure { n: Some(n), ..figure(READING, 2025, value, 25.0) }];
        let page = page(&figures, &Settings::default(), Language::Nb);
        assert_eq!(page.matrix.groups[0].rows[0].cells[0].as_ref().unwrap().text, expected);
    };
    check(20.0, 20, "4 av 20 elever (20 %)");
    check(33.3, 12, "4 av 12 elever (33,3 %)");
    check(30.4, 20, "30,4 %");
    check(20.0, 30, "20 %");
}

#[test]
fn a_file_with_the_figures_says_what_they_rest_on_and_that_they_are_not_to_be_shared() {
    let settings = absolute(&[(READING, 29.5)]);
    let csv = String::from_utf8(page(&mixed(), &settings, Language::Nb).to_csv("Kilde: Udir")).unwrap();
    let lines: Vec<_> = csv.trim_start_matches('\u{feff}').lines().collect();
    assert_eq!(
        lines[0],
        "Skole;Indikator;Skoleår;Verdi;Elever;Landet;Absolutt grense;Poeng;Mulige;Innenfor usikkerheten"
    );
    let reading = "Vardehaug skole;Mestringsnivå 1 i lesing, 5. trinn;";
    assert_eq!(lines[3], format!("{reading}2025–26;30,4 % (bare for skolen);40;25,2 %;29,5 %;3;3;0–3"));
    assert_eq!(lines[2], format!("{reading}2024–25;skjult;–;25 %;29,5 %;–;–;–"));
    for wanted in ["Et tall som er likt en grense, regnes ikke som svakere.", "Kilde: Udir", "27 av 117 mulige"] {
        assert!(lines.contains(&wanted), "{wanted}: {csv}");
    }
    assert_eq!(lines.last().copied(), Some("Inneholder tall som bare skolen selv kan se. Må ikke deles."));
    let open = page(&mixed()[..2], &settings, Language::Nb);
    assert_eq!(open.restricted_notice, None);
}

#[test]
fn choices_and_limits_are_said_in_words() {
    let settings = Settings {
        equal_is_worse: true,
        bullying: "mobbing".to_owned(),
        ..absolute(&[(READING, 29.5), (SUPPORT, 41.0)])
    };
    let page = page(&mixed(), &settings, Language::Nb);
    let said: Vec<_> = page.settings.iter().map(|s| (s.id, s.text.as_str(), s.changed)).collect();
    assert_eq!(
        said,
        [
            ("equal_is_worse", "Et tall som er likt en grense, regnes som svakere.", true),
            ("national_per_year", "Hvert år er holdt mot landets tall samme år.", false),
            ("small_groups", "Tall for færre enn 10 elever er ikke med.", false),
            ("bullying", "Om mobbing teller: eu.mobbing.7 og eu.mobbing.10.", true),
            ("absolute", "1 absolutt grense er lagt inn.", true),
        ]
    );
    let limit = |key: &str| page.limits.iter().find(|l| l.indicator == key).map(|l| (l.limit, l.text.as_str()));
    assert_eq!(limit(READING), Some((Some(29.5), "Skrevet inn: 29,5 %.")));
    let impossible = "41 kan ikke være riktig. Grensen må ligge mellom 1 og 5, og er ikke brukt.";
    assert_eq!(limit(SUPPORT), Some((None, impossible)));
    assert_eq!(limit(GRADES), Some((None, "Ingen kilde sier hva grensen er. Bare landets tall teller.")));
    assert_eq!(page.limits.len(), 11);
}

#[test]
fn a_kommune_is_told_of_its_schools_and_of_what_cannot_be_known_of_the_draw() {
    let (figures, strong) = (mixed(), [figure(READING, 2025, 20.0, 25.2)]);
    let schools = [school("Øst", false, &figures), school("Ås", true, &figures), school("Berg", false, &strong)];
    let basis = basis(&figures, &absolute(&[(READING, 29.5)]));
    let told = kommune(&schools, &basis);
    let said = |quarter: Quarter| RiskPage::of_kommune("Vardehaug", &told, &quarter, &basis, &name, Language::Nb);
    let page = said(Quarter::of(&Settings::default(), &[Some(0.1), None], rule().cover));
    assert_eq!(page.title, "Skolene i kommunen har minst 7 av 30 risikopoeng (23 %)");
    assert_eq!(page.why.steps[0], "Tallene er summen for 2 skoler.");
    assert_eq!(
        page.draw[..2],
        [
            "Andelen går fra 0 til 25,9 % mellom de 2 skolene som har en. 2 av dem har under halvparten av de mulige \
             poengene med, og da svinger andelen lett.",
            "Om noen av skolene er blant firedelen av landets skoler med høyest andel, kan ikke Varde si. Det trengs \
             minst 2\u{a0}397 skoler i Varde, og minst 1\u{a0}332 av dem med en andel. Nå er det 2, og 1 har en andel. \
             Kjenner du grensen, kan du skrive den inn.",
        ]
    );
    let quarter = |quarter| said(quarter).draw[1].clone();
    let typed = quarter(Quarter::Typed(0.255));
    let one =
        "1 skole er blant firedelen av landets skoler med høyest andel. Den begynner på 25,5 %, som er skrevet inn.";
    assert_eq!(typed, one);
    let loaded = quarter(Quarter::Loaded { share: 0.3, judged: 2100 });
    assert!(loaded.starts_with("Ingen av skolene er blant"), "{loaded}");
    assert!(loaded.ends_with("Den begynner på 30 %, regnet ut av 2\u{a0}100 skoler i Varde."), "{loaded}");
    assert!(page.notes.contains(&"1 privat skole er vist, men er ikke med i summen.".to_owned()));
    assert!(page.settings.iter().any(|s| s.text == "Private skoler er ikke med i kommunens andel."));
    let groups: Vec<_> = page.matrix.groups.iter().map(|g| (g.name.as_str(), g.counts)).collect();
    assert_eq!(groups, [("Øst", true), ("Ås", false), ("Berg", true)], "as given, not by points nor by name");
    let alone = kommune(&schools[2..], &basis);
    let page = RiskPage::of_kommune("Vardehaug", &alone, &Quarter::Typed(0.3), &basis, &name, Language::Nb);
    assert_eq!(page.draw[0], "Spredningen mellom skolene kan ikke vises: færre enn to skoler har en andel.");
}

#[test]
fn points_that_cannot_be_other_or_cannot_be_known_are_said_so() {
    let check = |figures: &[Figure<'_>], expected: &str| {
        let sentences = page(figures, &Settings::default(), Language::Nb).sentences;
        assert_eq!(sentences.last().map(String::as_str), Some(expected));
    };
    let sure = Figure { interval: Some((4.0, 4.1)), ..figure(SUPPORT, 2025, 4.0, 4.5) };
    check(&[sure], "Poengene blir de samme om hvert tall flyttes så langt som sin egen usikkerhet (95 %).");
    let unknown = "Usikkerheten er ikke kjent for noen av tallene. Varde kan derfor ikke si hvor lett poengene kunne \
                   blitt andre.";
    check(&[figure(SUPPORT, 2025, 4.0, 4.5)], unknown);
    check(&[], "Varde har ingen tall som kan gi poeng. Nedenfor står hva som mangler.");
    let nothing = page(&[hidden(READING, 2025, Status::Suppressed)], &Settings::default(), Language::Nb);
    assert_eq!((nothing.title.as_str(), nothing.share_percent), ("Risikopoengene kan ikke regnes ut", None));
    assert_eq!(nothing.notes, ["0 av 15 tall er med. Ikke med: 1 skjult og 14 ikke lagt inn."]);
    assert!(nothing.why.steps.is_empty());
    assert_eq!(scored(&[], &Settings::default()).cells.len(), 0);
}

/// Every text of a page, as JSON has it.
fn texts(value: &serde_json::Value, into: &mut Vec<String>) {
    match value {
        serde_json::Value::String(text) => into.push(text.clone()),
        serde_json::Value::Array(all) => all.iter().for_each(|v| texts(v, into)),
        serde_json::Value::Object(all) => all.values().for_each(|v| texts(v, into)),
        _ => {}
    }
}

#[test]
fn every_text_is_whole_in_three_languages() {
    let odd = [
        Figure { national: None, ..figure(SUPPORT, 2025, 3.0, 4.1) },
        Figure { value: None, ..figure(READING, 2025, 0.0, 25.0) },
        hidden(READING, 2024, Status::NoneTookPart),
        hidden(READING, 2023, Status::Withdrawn),
    ];
    let newest = Settings { national_per_year: false, small_groups: true, ..absolute(&[(GRADES, 43.0)]) };
    let chosen = Settings { private_schools: true, quarter_percent: Some(27.5), ..Settings::default() };
    let cover = Cover { schools: 1, ..rule().cover };
    let all: Vec<_> = mixed().into_iter().chain(odd).collect();
    for language in Language::ALL {
        let mut pages: Vec<RiskPage> = Vec::new();
        for figures in [mixed(), odd.to_vec(), all.clone(), Vec::new()] {
            for settings in [Settings::default(), newest.clone(), chosen.clone()] {
                let basis = Basis::of(&all, settings.clone(), rule());
                pages.push(RiskPage::of_unit("Vardehaug", &score(&figures, &[], &basis), &basis, &name, language));
                let schools = [school("Øst", false, &figures), school("Ås", true, &odd)];
                let told = kommune(&schools, &basis);
                for shares in [vec![], vec![Some(0.2)]] {
                    let quarter = Quarter::of(&settings, &shares, cover);
                    pages.push(RiskPage::of_kommune("Vardehaug", &told, &quarter, &basis, &name, language));
                }
            }
        }
        let mut said = Vec::new();
        pages.iter().for_each(|page| texts(&serde_json::to_value(page).unwrap(), &mut said));
        assert!(said.len() > 1000, "only {} texts", said.len());
        for text in said {
            let hole = ["risk-", "{", "}", "$", "  ", " .", " ,", ".."].iter().find(|wrong| text.contains(**wrong));
            assert_eq!(hole, None, "{language:?}: {text:?}");
        }
    }
}
