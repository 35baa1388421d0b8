//! One share beside another: against kommune, fylke and country, and against last year.

use serde_json::json;
use varde_core::judgement::share::{About, Counted, Finding, compare, say};
use varde_core::judgement::{Interval, IntervalUnit, Level, Obstacle, Question, Rule, Verdict};
use varde_core::language::Language;
use varde_core::observation::{Point, Status};

use crate::{SEGMENT, counted, whole, year};

fn verdict(question: Question, own: Option<&Counted>, other: Option<&Counted>, language: Language) -> Verdict {
    let finding = compare(question, own, other);
    let other_name = if question == Question::AgainstKommune { "Løten" } else { "landet" };
    let other_period = if question == Question::ChangeFromLastYear { "2024–25" } else { "2025–26" };
    let about = About { question, own_name: "skolen", other_name, period: "2025–26", other_period };
    let verdict = say(&finding, about, own, other, language);
    assert_eq!((verdict.level, verdict.n), (finding.level(), own.and_then(|own| own.n)));
    assert_eq!(verdict.level == Level::CannotTell, verdict.interval.is_none(), "{verdict:?}");
    assert_eq!(verdict.level == Level::CannotTell, finding.p().is_none(), "{verdict:?}");
    whole(&verdict);
    verdict
}

fn nb(question: Question, own: &Counted, other: &Counted) -> Verdict {
    verdict(question, Some(own), Some(other), Language::Nb)
}

/// A quarter of the country's pupils.
fn country() -> Counted {
    counted(2025, 15_000, 60_000)
}

#[test]
fn a_count_is_held_against_the_country_in_pupils() {
    let check = |x: u32, n: u32, level: Level, usual: (u32, u32), sentence: &str| {
        let found = nb(Question::AgainstCountry, &counted(2025, x, n), &country());
        assert_eq!((found.level, found.sentence.as_str()), (level, sentence));
        let (low, high) = (usual.0.into(), usual.1.into());
        assert_eq!(found.interval, Some(Interval { low, high, unit: IntervalUnit::Pupils }));
        assert_eq!((found.rule, found.reason), (Rule::ExactBinomial, None));
    };
    check(
        4,
        20,
        Level::MayBeChance,
        (2, 9),
        "4 av 20 elever (20 %) i 2025–26. Landet: 25 %. Er andelen som i landet, gir tilfeldigheter alene vanligvis \
         2–9 av 20 elever. Skolen skiller seg ikke ut. Med 20 elever er usikkerheten stor.",
    );
    check(
        10,
        20,
        Level::Possible,
        (2, 9),
        "10 av 20 elever (50 %) i 2025–26. Landet: 25 %. Det er flere enn de 2–9 av 20 elever som tilfeldigheter alene \
         vanligvis gir når andelen er som i landet: en mulig forskjell. Med 20 elever er usikkerheten stor.",
    );
    check(
        0,
        30,
        Level::Clear,
        (3, 12),
        "Ingen av 30 elever (0 %) i 2025–26. Landet: 25 %. Det er klart færre enn de 3–12 av 30 elever (10–40 %) som \
         tilfeldigheter alene vanligvis gir når andelen er som i landet: en tydelig forskjell.",
    );
    check(
        90,
        300,
        Level::MayBeChance,
        (61, 90),
        "90 av 300 elever (30 %) i 2025–26. Landet: 25 %. Er andelen som i landet, gir tilfeldigheter alene vanligvis \
         61–90 av 300 elever (20–30 %). Skolen skiller seg ikke ut.",
    );
    check(
        1,
        10,
        Level::MayBeChance,
        (0, 5),
        "1 av 10 elever (10 %) i 2025–26. Landet: 25 %. Er andelen som i landet, gir tilfeldigheter alene vanligvis \
         0–5 av 10 elever. Skolen skiller seg ikke ut. Med 10 elever er usikkerheten stor.",
    );
}

#[test]
fn a_rare_thing_has_its_own_usual_count() {
    let country = counted(2025, 60, 60_000);
    let found = nb(Question::AgainstCountry, &counted(2025, 1, 12), &country);
    assert_eq!(
        found.sentence,
        "1 av 12 elever (8 %) i 2025–26. Landet: 0,1 %. Det er flere enn de 0 av 12 elever som tilfeldigheter alene \
         vanligvis gir når andelen er som i landet: en mulig forskjell. Med 12 elever er usikkerheten stor."
    );
}

#[test]
fn a_small_reference_is_a_group_of_its_own() {
    let check = |x: u32, level: Level, sentence: &str| {
        let found = nb(Question::AgainstKommune, &counted(2025, x, 20), &counted(2025, 30, 120));
        assert_eq!((found.level, found.sentence.as_str(), found.rule), (level, sentence, Rule::Newcombe));
        assert_eq!(found.interval.unwrap().unit, IntervalUnit::PercentagePoints);
    };
    check(
        4,
        Level::MayBeChance,
        "4 av 20 elever (20 %) i 2025–26. Løten: 30 av 120 elever (25 %). Ved tilfeldigheter alene kan to slike grupper \
         vanligvis ligge inntil 20 prosentpoeng fra hverandre. Skolen skiller seg ikke ut. Med 20 elever er \
         usikkerheten stor.",
    );
    check(
        5,
        Level::MayBeChance,
        "5 av 20 elever (25 %) i 2025–26. Løten: 30 av 120 elever (25 %). Andelen er den samme. Ved tilfeldigheter \
         alene kan to slike grupper vanligvis ligge inntil 20 prosentpoeng fra hverandre. Skolen skiller seg ikke ut. \
         Med 20 elever er usikkerheten stor.",
    );
    check(
        10,
        Level::Possible,
        "10 av 20 elever (50 %) i 2025–26. Løten: 30 av 120 elever (25 %). Det er 25 prosentpoeng høyere, mer enn \
         tilfeldigheter alene vanligvis gir (inntil ±21): en mulig forskjell. Med 20 elever er usikkerheten stor.",
    );
    // Twenty times the pupils, and not one fewer, is known.
    let rule = |other: u32| nb(Question::AgainstKommune, &counted(2025, 4, 20), &counted(2025, other / 4, other)).rule;
    assert_eq!((rule(399), rule(400)), (Rule::Newcombe, Rule::ExactBinomial));
    // A reference where nobody, or everybody, is counted leaves nothing to chance.
    let nobody = nb(Question::AgainstKommune, &counted(2025, 3, 20), &counted(2025, 0, 400));
    assert_eq!((nobody.rule, nobody.level), (Rule::Newcombe, Level::Clear));
}

#[test]
fn a_change_says_how_far_a_share_can_swing() {
    let check = |before: (u32, u32), after: (u32, u32), level: Level, sentence: &str| {
        let (own, last) = (counted(2025, after.0, after.1), counted(2024, before.0, before.1));
        let found = nb(Question::ChangeFromLastYear, &own, &last);
        assert_eq!((found.level, found.sentence.as_str(), found.rule), (level, sentence, Rule::Newcombe));
    };
    check(
        (4, 20),
        (7, 18),
        Level::MayBeChance,
        "4 av 20 elever (20 %) i 2024–25, 7 av 18 elever (39 %) i 2025–26. Med så små grupper kan andelen vanligvis \
         svinge med inntil ±29 prosentpoeng uten at noe har endret seg. Tallene alene viser ikke om dette er en \
         endring. Med 18 elever er usikkerheten stor.",
    );
    check(
        (1, 14),
        (6, 12),
        Level::Possible,
        "1 av 14 elever (7 %) i 2024–25, 6 av 12 elever (50 %) i 2025–26. Det er 43 prosentpoeng opp, mer enn \
         tilfeldigheter alene vanligvis gir (inntil ±34): en mulig endring. Med 12 elever er usikkerheten stor.",
    );
    check(
        (12, 14),
        (0, 14),
        Level::Clear,
        "12 av 14 elever (86 %) i 2024–25, ingen av 14 elever (0 %) i 2025–26. Det er 86 prosentpoeng ned, klart mer \
         enn tilfeldigheter alene vanligvis gir (inntil ±37): en tydelig endring. Med 14 elever er usikkerheten stor.",
    );
    check(
        (0, 20),
        (0, 18),
        Level::MayBeChance,
        "Ingen av 20 elever (0 %) i 2024–25, ingen av 18 elever (0 %) i 2025–26. Andelen er den samme begge årene. \
         Med 18 elever er usikkerheten stor.",
    );
    check(
        (60, 300),
        (70, 310),
        Level::MayBeChance,
        "60 av 300 elever (20 %) i 2024–25, 70 av 310 elever (23 %) i 2025–26. Andelen kan vanligvis svinge med inntil \
         ±7 prosentpoeng uten at noe har endret seg. Tallene alene viser ikke om dette er en endring.",
    );
    // The rule of thumb and the exact test part, one way and the other; the test decides.
    check(
        (4, 40),
        (10, 35),
        Level::MayBeChance,
        "4 av 40 elever (10 %) i 2024–25, 10 av 35 elever (29 %) i 2025–26. Endringen er på grensen av det tilfeldigheter \
         alene vanligvis gir (om lag ±18 prosentpoeng), og kan være tilfeldig.",
    );
    check(
        (20, 40),
        (10, 35),
        Level::Possible,
        "20 av 40 elever (50 %) i 2024–25, 10 av 35 elever (29 %) i 2025–26. Endringen er på grensen av det \
         tilfeldigheter alene vanligvis gir (om lag ±22 prosentpoeng), men så vidt utenfor: en mulig endring.",
    );
}

#[test]
fn what_cannot_be_judged_still_shows_the_pupils_it_may() {
    let check = |question, own: Option<&Counted>, other: Option<&Counted>, sentence: &str| {
        let found = verdict(question, own, other, Language::Nb);
        assert_eq!((found.level, found.sentence.as_str()), (Level::CannotTell, sentence));
        assert!(found.sentence.ends_with(found.reason.as_deref().unwrap()), "{found:?}");
    };
    let (against, change) = (Question::AgainstCountry, Question::ChangeFromLastYear);
    let (own, country) = (counted(2025, 4, 20), country());
    let few = "i 2025–26. Med 8 elever sier ett år for lite. Det trengs minst 10.";
    check(against, Some(&counted(2025, 4, 8)), Some(&country), &format!("4 av 8 elever {few}"));
    check(against, Some(&counted(2025, 0, 8)), Some(&country), &format!("Ingen av 8 elever {few}"));
    let nine = Counted { status: Status::Restricted, ..counted(2025, 1, 9) };
    let few = "Med 9 elever sier ett år for lite. Det trengs minst 10.";
    check(against, Some(&nine), Some(&country), &format!("1 av 9 elever (bare for skolen) i 2025–26. {few}"));
    let few = "sier ett år for lite. Det trengs minst 10.";
    check(against, Some(&counted(2025, 1, 4)), Some(&country), &format!("Med 4 elever {few}"));
    check(against, Some(&counted(2025, 1, 1)), Some(&country), &format!("Med 1 elev {few}"));
    check(
        change,
        Some(&own),
        Some(&counted(2024, 2, 7)),
        "4 av 20 elever (20 %) i 2025–26. Tallet for 2024–25 bygger på 7 elever. Det trengs minst 10.",
    );
    let shown = "4 av 20 elever (20 %) i 2025–26.";
    let hidden = Counted::hidden(year(2025), Status::Suppressed);
    check(against, Some(&hidden), Some(&country), "Tallet for 2025–26 kan ikke brukes (skjult).");
    check(against, Some(&own), Some(&hidden), &format!("{shown} Tallet for landet kan ikke brukes (skjult)."));
    check(against, None, Some(&country), "Varde har ikke noe tall for 2025–26.");
    check(against, Some(&own), None, &format!("{shown} Varde har ikke noe tall for landet."));
    check(change, Some(&own), None, &format!("{shown} Varde har ikke noe tall for 2024–25."));
    check(change, Some(&own), Some(&counted(2023, 4, 20)), &format!("{shown} Varde har ikke noe tall for 2024–25."));
    let none = Counted::pupils(year(2025), 0, 0, SEGMENT);
    check(against, Some(&none), Some(&country), "Tallet for 2025–26 kan ikke brukes (ingen deltok).");
    let withdrawn = Counted { status: Status::Withdrawn, ..own.clone() };
    check(against, Some(&withdrawn), Some(&country), "Tallet for 2025–26 kan ikke brukes (trukket tilbake).");
    let uncounted = Counted { n: None, ..own.clone() };
    check(against, Some(&uncounted), Some(&country), "Antall elever er ikke kjent.");
    check(Question::AgainstKommune, Some(&own), Some(&uncounted), &format!("{shown} Antall elever er ikke kjent."));
    let other_scale = Counted { segment: Some("2014".into()), ..counted(2024, 4, 20) };
    let broken = format!("{shown} 2024–25 og 2025–26 er ikke målt på samme måte.");
    check(change, Some(&own), Some(&other_scale), &broken);
    check(change, Some(&own), Some(&Counted { segment: None, ..other_scale }), &broken);
    let most =
        "Skolen har selv 67 % av elevene bak tallet for Løten. Det ville mest blitt en sammenligning med seg selv.";
    check(Question::AgainstKommune, Some(&own), Some(&counted(2025, 8, 30)), &format!("{shown} {most}"));
}

#[test]
fn a_country_is_known_without_its_number_of_pupils() {
    let uncounted = Counted { n: None, step: 0.001, ..country() };
    let found = nb(Question::AgainstCountry, &counted(2025, 10, 20), &uncounted);
    assert_eq!((found.level, found.rule), (Level::Possible, Rule::ExactBinomial));
    assert!(
        found.why.steps.iter().any(|step| step.starts_with("Antall elever i landet er ikke oppgitt.")),
        "{found:?}"
    );
    let nothing = Counted { share: Some(0.0), ..uncounted };
    assert_eq!(compare(Question::AgainstCountry, Some(&counted(2025, 3, 20)), Some(&nothing)).p(), None);
}

#[test]
fn restricted_figures_carry_their_flag() {
    let open = nb(Question::AgainstCountry, &counted(2025, 4, 20), &country());
    let own = Counted { status: Status::Restricted, ..counted(2025, 4, 20) };
    let found = nb(Question::AgainstCountry, &own, &country());
    assert!(found.sentence.starts_with("4 av 20 elever (20 %, bare for skolen) i 2025–26."), "{}", found.sentence);
    assert_eq!((open.restricted, found.restricted, found.level), (false, true, open.level));
    let kommune = Counted { status: Status::Restricted, ..counted(2025, 100, 400) };
    let found = nb(Question::AgainstKommune, &counted(2025, 4, 20), &kommune);
    assert!(found.restricted && found.sentence.contains(" Løten: 25 % (bare for skolen). "), "{}", found.sentence);
    let last = Counted { status: Status::Restricted, ..counted(2024, 4, 20) };
    let found = nb(Question::ChangeFromLastYear, &counted(2025, 4, 20), &last);
    assert!(
        found.restricted && found.sentence.starts_with("4 av 20 elever (20 %, bare for skolen) i 2024–25, 4 av 20")
    );
}

#[test]
fn a_published_percentage_becomes_pupils() {
    let point = |value: f64, n: u32| -> Point {
        let fields = json!({
            "period": "2025-26", "value": value, "n": n, "half_width": null, "status": "ok", "segment": SEGMENT,
            "n_status": "ok",
        });
        serde_json::from_value(fields).unwrap()
    };
    let check = |value: f64, n: u32, decimals: u8, start: &str| {
        let own = Counted::published(&point(value, n), decimals);
        let found = nb(Question::AgainstCountry, &own, &country());
        assert!(found.sentence.starts_with(start), "{start}: {}", found.sentence);
    };
    check(26.3, 19, 1, "5 av 19 elever (26 %) i");
    check(26.0, 19, 0, "5 av 19 elever (26 %) i");
    check(23.0, 300, 0, "Om lag 69 av 300 elever (23 %) i");
    check(23.4, 300, 1, "70 av 300 elever (23 %) i");
    check(23.4, 3_000, 1, "Om lag 702 av 3\u{a0}000 elever (23,4 %) i");
    check(0.4, 500, 1, "2 av 500 elever (0,4 %) i");
    let flagged = Point { n_status: Status::Restricted, ..point(26.3, 19) };
    assert_eq!(Counted::published(&flagged, 1).status, Status::Restricted);
    // Shares that differ by one step of rounding are not told apart, however many their pupils are.
    let own = Counted::published(&point(26.0, 20_000), 0);
    let found = nb(Question::AgainstCountry, &own, &Counted { step: 0.01, n: Some(600_000), ..country() });
    assert_eq!(
        found.reason.as_deref(),
        Some("Begge andelene er avrundet, og avrundingen alene kan gi en så liten forskjell.")
    );
    let missing = compare(Question::AgainstCountry, Some(&own), None);
    assert_eq!(missing, Finding::CannotTell(Obstacle::OtherMissing));
}

#[test]
fn the_reason_has_the_numbers_put_in() {
    let found = nb(Question::AgainstCountry, &counted(2025, 10, 20), &country());
    assert_eq!(
        found.why.steps,
        [
            "Forventet: 20 elever × 25 % = 5. Her er det 10.",
            "Ved tilfeldigheter alene: så få eller færre 99,6 av 100 ganger, så mange eller flere 1,4 av 100 ganger.",
            "2–9 av 20 elever kan være tilfeldig. Utenfor 0–11 av 20 elever er forskjellen tydelig. Mellom de to er den \
             mulig.",
            "En av dem er høyst 2,5, men mer enn 0,1: mulig.",
            "Bak tallet for landet er det 60\u{a0}000 elever, minst 20 ganger så mange. Andelen der regnes derfor som \
             kjent.",
        ]
    );
    let found = nb(Question::ChangeFromLastYear, &counted(2025, 7, 18), &counted(2024, 4, 20));
    assert_eq!(
        found.why.steps,
        [
            "7 av 18 elever (39 %) mot 4 av 20 elever (20 %): 18,9 prosentpoeng.",
            "Ved tilfeldigheter alene: et minst så uvanlig utfall 22,4 av 100 ganger (det som er like uvanlig, teller \
             halvt).",
            "Det er mer enn 5: kan være tilfeldig.",
            "Den virkelige forskjellen er trolig et sted mellom −9,6 og 44,4 prosentpoeng (95 %).",
            "Så mye kan andelene vanligvis svinge ved tilfeldigheter alene: ±28,9 prosentpoeng (95 %).",
        ]
    );
}

/// Every pair of small groups: no sentence contradicts its level.
#[test]
fn every_small_pair_is_said_without_contradiction() {
    let mut border = 0;
    for (n1, n2) in [(10, 10), (10, 17), (12, 14), (20, 18), (29, 31), (40, 35)] {
        for (x1, x2) in (0..=n1).flat_map(|x1| (0..=n2).map(move |x2| (x1, x2))) {
            let (own, last) = (counted(2025, x2, n2), counted(2024, x1, n1));
            let found = nb(Question::ChangeFromLastYear, &own, &last);
            let says = |word: &str| found.sentence.contains(word);
            assert_eq!(says("tydelig endring"), found.level == Level::Clear, "{}", found.sentence);
            assert_eq!(says("mulig endring"), found.level == Level::Possible, "{}", found.sentence);
            assert!(!says("±0 "), "{}", found.sentence);
            border += u32::from(says("på grensen"));
        }
    }
    assert!(border > 0 && border < 200, "{border}");
}

/// An uncertain reference never makes Varde surer than the same share, known, would.
#[test]
fn a_small_reference_says_no_more_than_a_known_one() {
    let rank =
        |level: Level| [Level::MayBeChance, Level::Possible, Level::Clear].iter().position(|l| *l == level).unwrap();
    let mut more_careful = 0;
    for n in [10, 20, 35] {
        for times in [2, 4, 12, 19] {
            for (part, x) in [10, 4, 2].into_iter().flat_map(|part| (0..=n).map(move |x| (part, x))) {
                let own = counted(2025, x, n);
                let small = counted(2025, n * times / part, n * times);
                let known = Counted { n: Some(n * times * 1000), ..small.clone() };
                let question = Question::AgainstKommune;
                let (small, known) =
                    (compare(question, Some(&own), Some(&small)), compare(question, Some(&own), Some(&known)));
                assert!(rank(small.level()) <= rank(known.level()), "{x} of {n}: {small:?} {known:?}");
                more_careful += u32::from(small.level() != known.level());
            }
        }
    }
    assert!(more_careful > 20, "{more_careful}");
}

#[test]
fn a_share_is_whole_in_every_language() {
    for language in Language::ALL {
        for (x, n) in [(4, 20), (10, 20), (13, 20), (0, 30), (90, 300), (2, 8), (1, 1)] {
            let own = counted(2025, x, n);
            for question in [Question::AgainstCountry, Question::AgainstKommune] {
                verdict(question, Some(&own), Some(&country()), language);
                verdict(question, Some(&own), Some(&counted(2025, 25, 100)), language);
            }
            for last in [(4, 20), (13, 14), (10, 35)] {
                let last = counted(2024, last.0, last.1);
                verdict(Question::ChangeFromLastYear, Some(&own), Some(&last), language);
            }
            verdict(Question::AgainstCountry, Some(&own), None, language);
        }
    }
}

#[test]
fn a_verdict_prints_as_plain_fields() {
    let found = nb(Question::AgainstCountry, &counted(2025, 10, 20), &country());
    let fields = serde_json::to_value(&found).unwrap();
    let field = |name: &str| fields[name].clone();
    assert_eq!(field("level"), json!("possible"));
    assert_eq!(field("question"), json!("against-country"));
    assert_eq!((field("n"), field("reason"), field("restricted")), (json!(20), json!(null), json!(false)));
    assert_eq!(field("interval"), json!({ "low": 2.0, "high": 9.0, "unit": "pupils" }));
    assert_eq!(field("rule"), json!("exact-binomial"));
    let rules = [
        (Rule::DifferenceOfMeans, "difference-of-means"),
        (Rule::PooledMeans, "pooled-means"),
        (Rule::Newcombe, "newcombe"),
        (Rule::PooledExactBinomial, "pooled-exact-binomial"),
        (Rule::PooledNewcombe, "pooled-newcombe"),
        (Rule::CochranArmitage, "cochran-armitage"),
        (Rule::FunnelOfShares, "funnel-of-shares"),
        (Rule::FunnelOfMeans, "funnel-of-means"),
        (Rule::Xmr, "xmr"),
        (Rule::NoMethod, "no-method"),
    ];
    for (rule, id) in rules {
        assert_eq!(serde_json::to_value(rule).unwrap(), json!(id));
    }
}

#[test]
fn another_school_is_a_group_of_its_own() {
    let found = nb(Question::AgainstAnother, &counted(2025, 20, 81), &counted(2025, 5, 20));
    assert_eq!((found.level, found.rule), (Level::MayBeChance, Rule::Newcombe), "{}", found.sentence);
    assert!(!found.why.steps.iter().any(|step| step.contains("ganger så mange")), "{:?}", found.why.steps);
}
