//! The same pupils on 8. and 9. trinn.

use varde_core::judgement::cohort::{About, compare_means, compare_shares, say_means, say_shares};
use varde_core::judgement::share::Counted;
use varde_core::judgement::{Interval, IntervalUnit, Level, Mean, Question, Rule, Verdict};
use varde_core::language::Language;
use varde_core::observation::Status;

use crate::{SEGMENT, counted, whole, year};

const ABOUT: About<'_> = About { eighth: "2024–25", ninth: "2025–26", decimals: 0, country: None };
const MOVED: &str = "Noen kan ha flyttet inn eller ut, så det er ikke sikkert at det er de samme elevene.";

fn mean(start: i32, value: f64, half_width: f64, n: u32) -> Mean {
    Mean {
        period: year(start),
        value: Some(value),
        half_width: Some(half_width),
        n: Some(n),
        step: 1.0,
        status: Status::Ok,
        segment: Some(SEGMENT.to_owned()),
    }
}

fn means(eighth: Option<&Mean>, ninth: Option<&Mean>, about: About<'_>, language: Language) -> Verdict {
    let finding = compare_means(eighth, ninth);
    let verdict = say_means(&finding, about, eighth, ninth, language);
    assert_eq!((verdict.level, verdict.question), (finding.level(), Question::SameCohort));
    whole(&verdict);
    verdict
}

fn shares(eighth: Option<&Counted>, ninth: Option<&Counted>, about: About<'_>, language: Language) -> Verdict {
    let finding = compare_shares(eighth, ninth);
    let verdict = say_shares(&finding, about, eighth, ninth, language);
    assert_eq!((verdict.level, verdict.rule), (finding.level(), Rule::Newcombe));
    whole(&verdict);
    verdict
}

#[test]
fn two_means_of_a_cohort_are_told_with_those_who_took_part() {
    let check = |eighth: Mean, ninth: Mean, country, level: Level, sentence: String| {
        let found = means(Some(&eighth), Some(&ninth), About { country, ..ABOUT }, Language::Nb);
        assert_eq!((found.level, found.sentence), (level, sentence));
        assert_eq!((found.n, found.rule), (ninth.n, Rule::DifferenceOfMeans));
    };
    check(
        mean(2024, 45.0, 3.0, 41),
        mean(2025, 49.0, 3.1, 43),
        Some(["49", "53"]),
        Level::MayBeChance,
        format!(
            "45 poeng på 8. trinn i 2024–25, 49 poeng på 9. trinn i 2025–26. Det er 4 poeng opp. En endring på inntil ±4,3 \
             poeng kan skyldes tilfeldigheter alene. Landet: 49 på 8. trinn og 53 på 9. trinn for det samme kullet. 41 \
             elever deltok på 8. trinn og 43 på 9. trinn. {MOVED}"
        ),
    );
    check(
        mean(2024, 45.0, 4.4, 20),
        mean(2025, 52.0, 4.6, 18),
        None,
        Level::Possible,
        format!(
            "45 poeng på 8. trinn i 2024–25, 52 poeng på 9. trinn i 2025–26. Det er 7 poeng opp, mer enn tilfeldigheter \
             alene vanligvis gir (inntil ±6,4): en mulig endring. Med 18 elever er usikkerheten stor. 20 elever deltok \
             på 8. trinn og 18 på 9. trinn. {MOVED}"
        ),
    );
    check(
        mean(2024, 50.0, 1.0, 400),
        mean(2025, 46.0, 1.0, 390),
        None,
        Level::Clear,
        format!(
            "50 poeng på 8. trinn i 2024–25, 46 poeng på 9. trinn i 2025–26. Det er 4 poeng ned, klart mer enn \
             tilfeldigheter alene vanligvis gir (inntil ±1,4): en tydelig endring. 400 elever deltok på 8. trinn og 390 \
             på 9. trinn. {MOVED}"
        ),
    );
    check(
        Mean { status: Status::Restricted, ..mean(2024, 47.0, 3.0, 41) },
        mean(2025, 47.0, 3.0, 40),
        None,
        Level::MayBeChance,
        format!(
            "47 poeng (bare for skolen) på 8. trinn i 2024–25, 47 poeng på 9. trinn i 2025–26. Resultatet er det samme. \
             En endring på inntil ±4,2 poeng kan skyldes tilfeldigheter alene. 41 elever deltok på 8. trinn og 40 på 9. \
             trinn. {MOVED}"
        ),
    );
}

#[test]
fn two_shares_of_a_cohort_are_told_in_pupils() {
    let (eighth, ninth) = (counted(2024, 12, 41), counted(2025, 6, 43));
    let country = Some(["25 %", "18 %"]);
    let found = shares(Some(&eighth), Some(&ninth), About { country, ..ABOUT }, Language::Nb);
    assert_eq!(
        found.sentence,
        format!(
            "12 av 41 elever (29 %) på 8. trinn i 2024–25, 6 av 43 elever (14 %) på 9. trinn i 2025–26. Andelen kan \
             vanligvis svinge med inntil ±18 prosentpoeng uten at noe har endret seg. Tallene alene viser ikke om dette \
             er en endring. Landet: 25 % på 8. trinn og 18 % på 9. trinn for det samme kullet. 41 elever deltok på 8. \
             trinn og 43 på 9. trinn. {MOVED}"
        )
    );
    assert_eq!((found.level, found.interval.unwrap().unit), (Level::MayBeChance, IntervalUnit::PercentagePoints));
    assert_eq!(found.question_text, "fra 8. trinn i 2024–25 til 9. trinn i 2025–26");
    let found = shares(Some(&counted(2024, 12, 14)), Some(&counted(2025, 0, 14)), ABOUT, Language::Nb);
    assert!(
        found.sentence.contains("klart mer enn tilfeldigheter alene vanligvis gir (inntil ±37): en tydelig endring.")
    );
    assert_eq!(found.level_text, "Tydelig endring");
}

#[test]
fn only_one_and_the_same_cohort_is_followed() {
    let check = |eighth: Option<Mean>, ninth: Option<Mean>, sentence: &str| {
        let found = means(eighth.as_ref(), ninth.as_ref(), ABOUT, Language::Nb);
        assert_eq!((found.level, found.sentence.as_str()), (Level::CannotTell, sentence));
        assert_eq!((found.interval, found.reason.as_deref()), (None, Some(sentence)));
    };
    let (eighth, ninth) = (mean(2024, 45.0, 3.0, 41), mean(2025, 49.0, 3.0, 41));
    let cohort = "8. trinn i 2024–25 og 9. trinn i 2025–26 er ikke det samme kullet.";
    check(Some(mean(2023, 45.0, 3.0, 41)), Some(ninth.clone()), cohort);
    check(Some(mean(2025, 45.0, 3.0, 41)), Some(ninth.clone()), cohort);
    check(None, Some(ninth.clone()), "Varde har ikke noe tall for 8. trinn i 2024–25.");
    check(Some(eighth.clone()), None, "Varde har ikke noe tall for 9. trinn i 2025–26.");
    let hidden = |mean: &Mean| Mean { value: None, status: Status::Suppressed, ..mean.clone() };
    check(Some(hidden(&eighth)), Some(ninth.clone()), "Tallet for 8. trinn i 2024–25 kan ikke brukes (skjult).");
    check(Some(eighth.clone()), Some(hidden(&ninth)), "Tallet for 9. trinn i 2025–26 kan ikke brukes (skjult).");
    let few = Mean { n: Some(9), ..eighth.clone() };
    check(Some(few), Some(ninth.clone()), "Med 9 elever sier ett år for lite. Det trengs minst 10.");
    let bare = Mean { half_width: None, ..eighth.clone() };
    check(Some(bare), Some(ninth.clone()), "Usikkerheten er ikke kjent.");
    let uncounted = Mean { n: None, ..eighth.clone() };
    check(Some(uncounted), Some(ninth.clone()), "Antall elever er ikke kjent.");
    let other_scale = Mean { segment: Some("2014".into()), ..eighth };
    check(Some(other_scale), Some(ninth), "8. trinn i 2024–25 og 9. trinn i 2025–26 er ikke målt på samme skala.");
    let found = shares(Some(&counted(2023, 4, 20)), Some(&counted(2025, 4, 20)), ABOUT, Language::Nb);
    assert_eq!(found.reason.as_deref(), Some(cohort));
    let found = shares(Some(&counted(2024, 4, 20)), Some(&counted(2025, 4, 8)), ABOUT, Language::Nb);
    assert_eq!(found.sentence, "Med 8 elever sier ett år for lite. Det trengs minst 10.");
}

#[test]
fn a_cohort_is_whole_in_every_language() {
    for language in Language::ALL {
        for after in [45.0, 49.0, 52.0, 60.0] {
            let (eighth, ninth) = (mean(2024, 45.0, 4.0, 20), mean(2025, after, 4.0, 20));
            let found = means(Some(&eighth), Some(&ninth), About { country: Some(["49", "53"]), ..ABOUT }, language);
            assert_eq!(found.why.steps.len(), 6);
            let half = 4.0f64.hypot(4.0);
            let (low, high) = (after - 45.0 - half, after - 45.0 + half);
            assert_eq!(found.interval, Some(Interval { low, high, unit: IntervalUnit::Points }));
        }
        shares(Some(&counted(2024, 4, 20)), Some(&counted(2025, 9, 19)), ABOUT, language);
    }
}
