//! Several years of a share: as one figure, and as a rise or fall.

use varde_core::judgement::several::{compare, newest, no_trend_of_means, same_years, say, say_trend, trend};
use varde_core::judgement::share::{About, Counted};
use varde_core::judgement::{IntervalUnit, Level, Question, Rule, Verdict};
use varde_core::language::Language;
use varde_core::observation::Status;

use crate::{counted, whole, year};

const YEARS: &str = "2023–24, 2024–25 og 2025–26";

fn pooled(question: Question, own: &[Counted], other: &[Counted], language: Language) -> Verdict {
    let own = newest(own);
    let other = own.as_ref().and_then(|own| same_years(own, other));
    let finding = compare(question, own.as_ref(), other.as_ref());
    let other_name = if question == Question::PooledAgainstKommune { "Løten" } else { "landet" };
    let about = About { question, own_name: "skolen", other_name, period: YEARS, other_period: YEARS };
    let verdict = say(&finding, about, own.as_ref(), other.as_ref(), language);
    assert_eq!((verdict.level, verdict.level == Level::CannotTell), (finding.level(), finding.p().is_none()));
    whole(&verdict);
    verdict
}

/// x of n from 2023–24.
fn years(of: [(u32, u32); 3]) -> Vec<Counted> {
    (2023..).zip(of).map(|(start, (x, n))| counted(start, x, n)).collect()
}

fn quarter(n: u32) -> Vec<Counted> {
    years([(n / 4, n); 3])
}

#[test]
fn pupils_of_several_years_are_one_figure() {
    let check = |of: [(u32, u32); 3], level: Level, sentence: &str| {
        let found = pooled(Question::PooledAgainstCountry, &years(of), &quarter(60_000), Language::Nb);
        assert_eq!((found.level, found.sentence.as_str()), (level, sentence));
        assert_eq!((found.rule, found.interval.unwrap().unit), (Rule::PooledExactBinomial, IntervalUnit::Pupils));
        assert_eq!(found.n, Some(of.iter().map(|(_, n)| n).sum()));
    };
    check(
        [(4, 20), (5, 18), (6, 20)],
        Level::MayBeChance,
        "Tre år samlet: 15 av 58 elever (26 %). Trolig et sted mellom 16 og 38 %. Landet: 25 %. Skolen skiller seg ikke \
         ut.",
    );
    check(
        [(8, 20), (8, 18), (7, 20)],
        Level::Possible,
        "Tre år samlet: 23 av 58 elever (40 %). Trolig et sted mellom 28 og 53 %. Landet: 25 %. Det er flere enn de 8–21 \
         av 58 elever (14–36 %) som tilfeldigheter alene vanligvis gir når andelen er som i landet: en mulig forskjell.",
    );
    check(
        [(10, 20), (8, 18), (8, 20)],
        Level::Clear,
        "Tre år samlet: 26 av 58 elever (45 %). Trolig et sted mellom 33 og 58 %. Landet: 25 %. Det er klart flere enn \
         de 8–21 av 58 elever (14–36 %) som tilfeldigheter alene vanligvis gir når andelen er som i landet: en tydelig \
         forskjell.",
    );
    // Wilson's interval leaves 25 % out here, the exact test does not: only the test is told.
    check(
        [(3, 7), (2, 6), (4, 7)],
        Level::MayBeChance,
        "Tre år samlet: 9 av 20 elever (45 %). Landet: 25 %. Er andelen som i landet, gir tilfeldigheter alene vanligvis \
         2–9 av 20 elever. Skolen skiller seg ikke ut. Med 20 elever er usikkerheten stor.",
    );
}

#[test]
fn years_of_a_small_kommune_are_added_up_too() {
    let found = pooled(Question::PooledAgainstKommune, &years([(4, 20), (5, 18), (6, 20)]), &quarter(60), Language::Nb);
    assert_eq!((found.level, found.rule), (Level::MayBeChance, Rule::PooledNewcombe));
    assert_eq!(
        found.sentence,
        "Tre år samlet: 15 av 58 elever (26 %). Trolig et sted mellom 16 og 38 %. Løten: 45 av 180 elever (25 %). Ved \
         tilfeldigheter alene kan to slike grupper vanligvis ligge inntil 13 prosentpoeng fra hverandre. Skolen skiller \
         seg ikke ut."
    );
    assert_eq!(found.question_text, "mot Løten, 2023–24, 2024–25 og 2025–26 samlet");
    assert_eq!(
        found.why.steps[0],
        "Elevene i 2023–24, 2024–25 og 2025–26 er lagt sammen. Prosenter blir aldri slått sammen."
    );
}

#[test]
fn which_years_are_added_up() {
    let check = |of: &[Counted], expected: Option<(&[i32], u32, u32)>| {
        let found = newest(of);
        let found = found.as_ref().map(|pooled| {
            let years: Vec<i32> = pooled.years.iter().map(|period| period.start_year()).collect();
            (
                years,
                (pooled.sum().share.unwrap() * f64::from(pooled.sum().n.unwrap())).round() as u32,
                pooled.sum().n.unwrap(),
            )
        });
        assert_eq!(found, expected.map(|(years, x, n)| (years.to_vec(), x, n)), "{of:?}");
    };
    let (a, b, c) = (counted(2023, 3, 8), counted(2024, 2, 9), counted(2025, 4, 7));
    let all = [a.clone(), b.clone(), c.clone()];
    check(&all, Some((&[2023, 2024, 2025], 9, 24)));
    check(&[counted(2022, 9, 9), a.clone(), b.clone(), c.clone()], Some((&[2023, 2024, 2025], 9, 24)));
    // A year of fewer than five, or a hidden one, is not there; the others may be added up around it.
    check(&[a.clone(), counted(2024, 2, 4), c.clone()], Some((&[2023, 2025], 7, 15)));
    check(&[a.clone(), Counted::hidden(year(2024), Status::Suppressed), c.clone()], Some((&[2023, 2025], 7, 15)));
    check(&[a.clone(), b.clone(), Counted::hidden(year(2025), Status::Suppressed)], Some((&[2023, 2024], 5, 17)));
    check(&[counted(2022, 3, 8), c.clone()], None);
    check(std::slice::from_ref(&c), None);
    check(&[], None);
    // Ten pupils in all are enough, nine are not possible: two years of five.
    check(&[counted(2024, 1, 5), counted(2025, 1, 5)], Some((&[2024, 2025], 2, 10)));
    let other = Counted { segment: Some("2014".into()), ..a };
    check(&[other.clone(), b.clone(), c.clone()], Some((&[2024, 2025], 6, 16)));
    check(&[other, c.clone()], None);
    let restricted = Counted { status: Status::Restricted, ..b };
    assert_eq!(newest(&[restricted, c]).unwrap().sum().status, Status::Restricted);
}

#[test]
fn what_cannot_be_added_up_is_said() {
    let check = |own: &[Counted], other: &[Counted], sentence: &str| {
        let found = pooled(Question::PooledAgainstCountry, own, other, Language::Nb);
        assert_eq!((found.level, found.sentence.as_str()), (Level::CannotTell, sentence));
    };
    let own = years([(3, 8), (2, 9), (4, 7)]);
    let country = quarter(60_000);
    check(&own[..1], &country, "Det trengs minst to år med minst 5 elever hver, og minst 10 elever til sammen.");
    let shown = "9 av 24 elever (38 %) i 2023–24, 2024–25 og 2025–26.";
    check(&own, &country[..2], &format!("{shown} Varde har ikke tall for landet i alle disse årene."));
    let most =
        "Skolen har selv 80 % av elevene bak tallet for landet. Det ville mest blitt en sammenligning med seg selv.";
    check(&own, &quarter(10), &format!("{shown} {most}"));
}

fn rising(of: &[(u32, u32)]) -> Vec<Counted> {
    (2019..).zip(of).map(|(start, (x, n))| counted(start, *x, *n)).collect()
}

fn told(years: &[Counted], language: Language) -> Verdict {
    let finding = trend(years);
    let verdict = say_trend(&finding, "2019–20 til 2023–24", language);
    assert_eq!((verdict.level, verdict.level == Level::CannotTell), (finding.level(), finding.p().is_none()));
    assert_eq!(finding.direction().is_some(), !matches!(verdict.level, Level::CannotTell | Level::MayBeChance));
    whole(&verdict);
    verdict
}

#[test]
fn a_trend_is_told_of_five_years() {
    let check = |years: &[Counted], level: Level, sentence: &str| {
        let found = told(years, Language::Nb);
        assert_eq!((found.level, found.sentence.as_str()), (level, sentence));
        assert_eq!(
            (found.rule, found.interval, found.level_text.as_str()),
            (
                Rule::CochranArmitage,
                None,
                match level {
                    Level::MayBeChance => "Kan være tilfeldig",
                    Level::Possible => "Mulig endring",
                    Level::Clear => "Tydelig endring",
                    Level::CannotTell => "Kan ikke vurderes",
                }
            )
        );
    };
    check(
        &rising(&[(4, 20), (5, 21), (7, 19), (8, 20), (9, 22)]),
        Level::MayBeChance,
        "Fem år: fra 4 av 20 elever (20 %) i 2019–20 til 9 av 22 elever (41 %) i 2023–24. Andelen har i snitt gått opp \
         med 5,8 prosentpoeng i året, og det kan tilfeldigheter alene gi. Usikkerheten er stor: det minste året har 19 \
         elever.",
    );
    check(
        &rising(&[(19, 42), (14, 40), (9, 39), (5, 41), (2, 40)]),
        Level::Clear,
        "Fem år: fra 19 av 42 elever (45 %) i 2019–20 til 2 av 40 elever (5 %) i 2023–24. Andelen har i snitt gått ned \
         med 10,3 prosentpoeng i året, klart mer enn tilfeldigheter alene vanligvis gir: en tydelig endring.",
    );
    check(
        &rising(&[(5, 20); 5]),
        Level::MayBeChance,
        "Fem år: fra 5 av 20 elever (25 %) i 2019–20 til 5 av 20 elever (25 %) i 2023–24. Andelen har i snitt verken gått \
         opp eller ned. Usikkerheten er stor: det minste året har 20 elever.",
    );
    // A hidden year leaves a gap, and is named.
    let mut years = rising(&[(8, 40), (9, 40), (0, 0), (15, 40), (18, 41), (21, 40)]);
    years[2] = Counted::hidden(year(2021), Status::Suppressed);
    check(
        &years,
        Level::Clear,
        "Fem år: fra 8 av 40 elever (20 %) i 2019–20 til 21 av 40 elever (53 %) i 2024–25. 2021–22 er ikke med. Andelen \
         har i snitt gått opp med 6,7 prosentpoeng i året, klart mer enn tilfeldigheter alene vanligvis gir: en tydelig \
         endring.",
    );
}

#[test]
fn a_trend_needs_five_comparable_years_of_ten_pupils() {
    let check = |years: &[Counted], sentence: &str| {
        let found = told(years, Language::Nb);
        assert_eq!((found.level, found.sentence.as_str(), found.n), (Level::CannotTell, sentence, None));
    };
    let end = "år som kan sammenlignes og har nok elever. For å si noe om utviklingen trengs minst fem.";
    check(&rising(&[(5, 20); 4]), &format!("Varde har 4 {end}"));
    check(&rising(&[(5, 20), (5, 9), (5, 20), (5, 20), (5, 20)]), &format!("Varde har 4 {end}"));
    check(&[], &format!("Varde har ingen {end}"));
    let mut broken = rising(&[(5, 20); 6]);
    broken.iter_mut().take(5).for_each(|year| year.segment = Some("2014".into()));
    check(&broken, &format!("Varde har ett {end}"));
    check(&rising(&[(0, 20); 5]), "Andelen er 0 eller 100 % i alle årene.");
    let mean = |years| no_trend_of_means(years, "2019–20 til 2023–24", Language::Nb);
    assert_eq!(mean(4).sentence, format!("Varde har 4 {end}"));
    assert_eq!(
        mean(5).sentence,
        "Varde har ingen metode for utviklingen i et gjennomsnitt over flere år. Se på hvert år med usikkerheten, og på \
         flere år samlet."
    );
    assert_eq!((mean(5).level, mean(5).rule), (Level::CannotTell, Rule::NoMethod));
}

#[test]
fn several_years_are_whole_in_every_language() {
    for language in Language::ALL {
        for of in [[(4, 20), (5, 18), (6, 20)], [(10, 20), (8, 18), (8, 20)], [(3, 8), (0, 3), (4, 9)]] {
            pooled(Question::PooledAgainstCountry, &years(of), &quarter(60_000), language);
            pooled(Question::PooledAgainstKommune, &years(of), &quarter(60), language);
        }
        for of in [&[(4, 20), (5, 21), (7, 19), (8, 20), (9, 22)][..], &[(5, 20); 5], &[(5, 20); 3]] {
            told(&rising(of), language);
        }
        whole(&no_trend_of_means(5, "2019–20 til 2023–24", language));
    }
}
