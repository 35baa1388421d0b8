//! The schools of a kommune beside one another.

use std::cmp::Ordering;

use varde_core::judgement::schools::{
    About, Figure, School, funnel_of_means, funnel_of_shares, owners_view, say, say_no_view, say_school,
};
use varde_core::judgement::share::{Counted, compare};
use varde_core::judgement::{IntervalUnit, Level, Mean, Obstacle, Question, Rule};
use varde_core::language::Language;
use varde_core::observation::Status;

use crate::{SEGMENT, counted, whole, year};

const ABOUT: About<'_> = About { target_name: "landet", period: "2025–26", decimals: 0 };

fn shares(of: &[(u32, u32)]) -> Vec<School<Counted>> {
    let school =
        |(i, (x, n)): (usize, &(u32, u32))| School { name: format!("Skole {i}"), figure: counted(2025, *x, *n) };
    of.iter().enumerate().map(school).collect()
}

fn mean(value: f64, n: u32) -> Mean {
    Mean {
        period: year(2025),
        value: Some(value),
        half_width: Some(1.96 * 10.0 / f64::from(n).sqrt()),
        n: Some(n),
        step: 1.0,
        status: Status::Ok,
        segment: Some(SEGMENT.to_owned()),
    }
}

fn means(of: &[(f64, u32)]) -> Vec<School<Mean>> {
    let school =
        |(i, (value, n)): (usize, &(f64, u32))| School { name: format!("Skole {i}"), figure: mean(*value, *n) };
    of.iter().enumerate().map(school).collect()
}

fn country() -> Counted {
    counted(2025, 15_000, 60_000)
}

#[test]
fn schools_keep_the_order_they_came_in() {
    let of = [(12, 20), (4, 20), (0, 30), (5, 19), (10, 20)];
    let funnel = funnel_of_shares(Question::AgainstCountry, &country(), &shares(&of));
    let found: Vec<_> = funnel.schools.iter().map(|school| (school.name.as_str(), school.level())).collect();
    let (chance, possible, clear) = (Level::MayBeChance, Level::Possible, Level::Clear);
    assert_eq!(
        found,
        [("Skole 0", clear), ("Skole 1", chance), ("Skole 2", clear), ("Skole 3", chance), ("Skole 4", possible)]
    );
    let sides: Vec<_> = funnel.schools.iter().map(|s| s.place.as_ref().unwrap().direction()).collect();
    assert_eq!(sides, [Some(Ordering::Greater), None, Some(Ordering::Less), None, Some(Ordering::Greater)]);
    assert_eq!(
        say(&funnel, ABOUT, Language::Nb).sentence,
        "5 skoler er vurdert mot landet i 2025–26. 3 ligger utenfor det tilfeldigheter alene vanligvis gir, 2 av dem klart \
         utenfor. Ved tilfeldigheter alene kan vi vente at ingen eller én gjør det."
    );
}

#[test]
fn a_school_is_told_as_it_is_beside_the_country() {
    for (x, n) in [(4, 20), (10, 20), (0, 30), (90, 300), (91, 300), (8, 12)] {
        let funnel = funnel_of_shares(Question::AgainstCountry, &country(), &shares(&[(x, n)]));
        let beside = compare(Question::AgainstCountry, Some(&counted(2025, x, n)), Some(&country()));
        assert_eq!(funnel.schools[0].level(), beside.level(), "{x} of {n}");
        assert_eq!(funnel.schools[0].place.as_ref().unwrap().p(), beside.p(), "{x} of {n}");
        let inner = funnel.limits(n).unwrap().inner;
        assert!(inner.0 < 0.25 && 0.25 < inner.1);
    }
    let funnel = funnel_of_shares(Question::AgainstCountry, &country(), &shares(&[(4, 20), (4, 8), (1, 4)]));
    let told = |place: usize| say_school(&funnel, &funnel.schools[place], "skolen", ABOUT, Language::Nb);
    assert_eq!(
        told(0).sentence,
        "4 av 20 elever (20 %) i 2025–26. Landet: 25 %. Er andelen som i landet, gir tilfeldigheter alene vanligvis 2–9 \
         av 20 elever. Skolen skiller seg ikke ut. Med 20 elever er usikkerheten stor."
    );
    assert_eq!((told(0).rule, told(0).question), (Rule::FunnelOfShares, Question::AmongSchools));
    assert_eq!(told(0).interval.unwrap().unit, IntervalUnit::Pupils);
    assert_eq!(told(0).question_text, "blant skolene, mot landet, 2025–26");
    assert_eq!(told(1).sentence, "4 av 8 elever i 2025–26. Med 8 elever sier ett år for lite. Det trengs minst 10.");
    assert_eq!(told(2).sentence, "Med 4 elever sier ett år for lite. Det trengs minst 10.");
}

#[test]
fn a_mean_lies_within_the_limits_of_its_size() {
    let check = |value: f64, n: u32, level: Level, sentence: &str| {
        let funnel = funnel_of_means(&mean(50.0, 56_000), 10.0, &means(&[(value, n)]));
        let found = say_school(&funnel, &funnel.schools[0], "skolen", ABOUT, Language::Nb);
        assert_eq!((found.level, found.sentence.as_str(), found.rule), (level, sentence, Rule::FunnelOfMeans));
        assert_eq!(funnel.schools[0].level(), level);
        let (limits, interval) = (funnel.limits(n).unwrap().inner, found.interval.unwrap());
        assert_eq!(interval.unit, IntervalUnit::Points);
        // The drawn line takes the target as known; the country's own uncertainty is next to nothing.
        assert!((interval.low - limits.0).abs() < 0.01 && (interval.high - limits.1).abs() < 0.01, "{interval:?}");
        whole(&found);
    };
    check(
        48.0,
        41,
        Level::MayBeChance,
        "48 poeng i 2025–26 (41 elever). Landet: 50 poeng. Ved tilfeldigheter alene får en skole med 41 elever vanligvis \
         fra 46,9 til 53,1 poeng. Skolen skiller seg ikke ut.",
    );
    check(
        45.0,
        25,
        Level::Possible,
        "45 poeng i 2025–26 (25 elever). Landet: 50 poeng. Det er lavere enn de 46,1–53,9 poengene som tilfeldigheter \
         alene vanligvis gir en skole med 25 elever: en mulig forskjell. Med 25 elever er usikkerheten stor.",
    );
    check(
        54.0,
        100,
        Level::Clear,
        "54 poeng i 2025–26 (100 elever). Landet: 50 poeng. Det er klart høyere enn de 48–52 poengene som tilfeldigheter \
         alene vanligvis gir en skole med 100 elever: en tydelig forskjell.",
    );
}

#[test]
fn schools_that_cannot_be_judged_are_counted() {
    let mut schools = shares(&[(4, 20), (4, 9), (40, 60), (4, 20)]);
    schools[3].figure = Counted::hidden(year(2025), Status::Suppressed);
    let funnel = funnel_of_shares(Question::AgainstKommune, &counted(2025, 25, 100), &schools);
    let places: Vec<_> = funnel.schools.iter().map(|school| school.place.as_ref().err().copied()).collect();
    let expected = [Obstacle::TooFew(9), Obstacle::PartOfOther(60), Obstacle::OwnNotShown(Status::Suppressed)];
    assert_eq!(places, [None].into_iter().chain(expected.map(Some)).collect::<Vec<_>>());
    let about = About { target_name: "Løten", ..ABOUT };
    assert_eq!(
        say(&funnel, about, Language::Nb).sentence,
        "Én skole er vurdert mot Løten i 2025–26. Ingen ligger utenfor det tilfeldigheter alene vanligvis gir. Ved \
         tilfeldigheter alene kan vi vente at ingen eller én gjør det. 3 skoler er ikke med, fordi tallene ikke kan \
         vurderes."
    );
    let none = funnel_of_shares(Question::AgainstCountry, &country(), &schools[3..]);
    assert_eq!(say(&none, ABOUT, Language::Nb).sentence, "Én skole er ikke med, fordi tallet ikke kan vurderes.");
    let told = say_school(&funnel, &funnel.schools[2], "skolen", about, Language::Nb);
    assert!(told.sentence.ends_with(
        "Skolen har selv 60 % av elevene bak tallet for Løten. Det ville mest blitt en sammenligning med seg selv."
    ));
    let first = say_school(&funnel, &funnel.schools[0], "skolen", about, Language::Nb);
    let small =
        |step: &String| step.starts_with("Bak tallet for Løten er det 100 elever, færre enn 20 ganger så mange.");
    assert!(first.why.steps.iter().any(small), "{first:?}");
    assert_eq!(first.rule, Rule::Newcombe);
    let mut bare = means(&[(45.0, 25)]);
    bare[0].figure.half_width = None;
    let bare = funnel_of_means(&mean(50.0, 56_000), 10.0, &bare);
    assert_eq!(bare.schools[0].place, Err(Obstacle::NoUncertainty));
    assert!(bare.limits(25).is_some(), "drawn by the test's own SD");
    let other_year = Mean { period: year(2024), ..mean(50.0, 56_000) };
    let funnel = funnel_of_means(&other_year, 10.0, &means(&[(45.0, 25)]));
    assert_eq!(funnel.schools[0].place, Err(Obstacle::Break));
}

/// Løten ungdomsskole, 8. trinn, regning 2025–26: by the test's SD of 10 possible, by its published uncertainty clear.
#[test]
fn a_published_uncertainty_wins_in_the_picture_of_schools_too() {
    let published = |value: f64, half: f64, n: u32| Mean { half_width: Some(half), ..mean(value, n) };
    let of = |value, half, n| School { name: String::new(), figure: published(value, half, n) };
    let country = published(49.0, 0.1, 56_155);
    let funnel = funnel_of_means(&country, 10.0, &[of(45.0, 1.9, 77), of(47.0, 4.0, 20), of(49.0, 1.5, 140)]);
    let beside = |own: &Mean| mean_difference(own.value.unwrap() - 49.0, own.half_width.unwrap().hypot(0.1));
    for standing in &funnel.schools {
        let Figure::Mean(own) = &standing.figure else { panic!() };
        assert_eq!(standing.level(), beside(own), "{own:?}");
    }
    assert_eq!(funnel.schools[0].level(), Level::Clear);
    // The lines are those of pupils who spread as its own do, so that its dot lies outside them.
    let (inner, outer) = {
        let limits = funnel.drawn_for(0).limits(77).unwrap();
        (limits.inner, limits.outer)
    };
    assert!((49.0 - inner.0 - 1.9).abs() < 1e-9 && outer.0 > 45.0, "{inner:?} {outer:?}");
}

fn mean_difference(difference: f64, half: f64) -> Level {
    match difference.abs() {
        size if size > half * 3.090_232_306 / 1.959_963_985 => Level::Clear,
        size if size > half => Level::Possible,
        _ => Level::MayBeChance,
    }
}

const SIX: [(f64, u32); 6] = [(46.0, 12), (53.0, 18), (48.0, 45), (51.0, 60), (44.0, 25), (50.0, 90)];

#[test]
fn the_owner_sees_how_far_each_figure_is_trusted() {
    let view = owners_view(&means(&SIX)).unwrap();
    let names: Vec<_> = view.schools.iter().map(|school| school.name.as_str()).collect();
    assert_eq!(names, ["Skole 0", "Skole 1", "Skole 2", "Skole 3", "Skole 4", "Skole 5"]);
    for school in &view.schools {
        // Drawn inwards, the more the fewer the pupils.
        assert!((school.believed - view.common).abs() <= (school.own - view.common).abs() + 1e-9, "{school:?}");
        assert!(1 <= school.from && school.from <= school.to && school.to <= 6, "{school:?}");
    }
    assert!(view.schools[0].reliability < view.schools[5].reliability);
    assert_eq!(
        view.say(0, Language::Nb).sentence,
        "De 6 skolene har 48,9 poeng til felles. Når tilfeldighetene er regnet fra, er standardavviket mellom dem 2,6 \
         poeng. Dette er bare for skoleeier."
    );
    assert_eq!(
        view.say_school(&view.schools[0], 0, Language::Nb),
        "Skole 0: 46 poeng (12 elever). Om lag 44 % av avstanden fra de andre skolene er til å stole på, så Varde regner \
         med 47,6 poeng, trolig mellom 43,8 og 51,4. Blant 6 skoler kan den ligge fra nummer 2 til nummer 6, talt fra det \
         høyeste tallet."
    );
    for language in Language::ALL {
        view.schools.iter().for_each(|school| assert!(view.say_school(school, 0, language).ends_with('.')));
    }
}

#[test]
fn schools_that_chance_alone_parts_are_taken_as_alike() {
    let mut schools = means(&[(50.0, 20), (51.0, 20), (49.0, 20), (50.0, 20), (50.0, 20), (30.0, 9), (60.0, 30)]);
    schools[6].figure.status = Status::Suppressed;
    let view = owners_view(&schools).unwrap();
    assert_eq!((view.between_sd, view.left_out, view.restricted), (0.0, 2, false));
    assert_eq!(
        view.say(0, Language::Nb).sentence,
        "De 5 skolene ligger ikke lenger fra hverandre enn tilfeldigheter alene gir. Felles for dem er 50 poeng. Dette er \
         bare for skoleeier. 2 skoler er ikke med, fordi tallene ikke kan vurderes."
    );
    assert_eq!(
        view.say_school(&view.schools[1], 0, Language::Nb),
        "Skole 1: 51 poeng (20 elever). Blant 5 skoler kan den ligge fra nummer 1 til nummer 5, talt fra det høyeste \
         tallet."
    );
    let far = owners_view(&means(&[(20.0, 400), (50.0, 400), (60.0, 400), (70.0, 400), (40.0, 400)])).unwrap();
    assert!(
        far.say_school(&far.schools[0], 0, Language::Nb)
            .ends_with("Blant 5 skoler ligger den trolig på nummer 5, talt fra det høyeste tallet.")
    );
    let none = owners_view(&schools[..4]).unwrap_err();
    assert_eq!(none, Obstacle::TooFewSchools(4));
    let said = say_no_view(none, Language::Nb);
    assert_eq!(said.sentence, "4 skoler er for få til å si hvordan skolene fordeler seg. Det trengs minst fem.");
    assert!(said.why.reference.contains("Goldstein"), "{said:?}");
}
