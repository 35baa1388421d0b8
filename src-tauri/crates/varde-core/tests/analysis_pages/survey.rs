//! Elevundersøkelsen: indices and the questions under them, bullying, and who answered.

use varde_core::clock::Timestamp;
use varde_core::indicator::{OwnIndicator, catalogue};
use varde_core::judgement::{Level, Question};
use varde_core::page::chart::PointState;
use varde_core::store::Operation;

use super::common::{now, read as read_files};
use super::*;

const YEARS: [&str; 3] = ["2023-24", "2024-25", "2025-26"];
const INDICES: [&str; 3] = ["Støtte fra lærer", "Motivasjon", "Trivsel"];
/// The country in every year: score, SD and answers of each index.
const COUNTRY: [[&str; 3]; 3] = [["4,1", "0,7", "55 000"], ["3,6", "0,8", "55 100"], ["4,2", "0,8", "56 000"]];

type Cells = [[&'static str; 3]; 3];

/// The same three indices of one grade in these years, of the school and of the country.
fn indices(grade: u8, years: &[(&str, Cells)]) -> Bench {
    let mut bench = Bench::new();
    for (year, own) in years {
        add_year(&mut bench, grade, year, *own);
    }
    bench
}

fn add_year(bench: &mut Bench, grade: u8, year: &str, own: Cells) {
    let columns: Vec<String> = INDICES.iter().flat_map(|index| index_columns(year, index, grade)).collect();
    let rows = [("I", COUNTRY.concat()), (SCHOOL, own.concat())];
    put(bench, &format!("{grade}-{year}.csv"), &columns, &rows);
}

/// Forty-five answers, motivation below the country.
const ORDINARY: Cells = [["4,0", "0,7", "45"], ["3,2", "0,8", "45"], ["4,1", "0,8", "43"]];

fn ordinary() -> Bench {
    indices(7, &YEARS.map(|year| (year, ORDINARY)))
}

fn page(bench: &Bench) -> Analysis {
    nb(bench, AnalysisKind::Survey, SCHOOL)
}

fn levels(section: &Section) -> Vec<Level> {
    section.verdicts.iter().map(|v| v.level).collect()
}

#[test]
fn indices_stand_beside_the_same_grades_country() {
    let page = page(&ordinary());
    well_said(&page);
    assert_eq!(page.title, "Elevundersøkelsen på 7. trinn: motivasjon ligger under landet");
    assert!(
        page.summary
            .starts_with("3 tall er vurdert mot landet. Av 3 tall kan vi vente at ingen eller ett skiller seg ut")
    );
    assert!(page.summary.contains("Motivasjon: Skolen har 3,2 (n = 45), landet har 3,6: 0,4 poeng lavere."));
    assert!(page.summary.ends_with("43–45 elever har svart i 2025–26."), "{}", page.summary);
    let all = section(&page, "indices");
    let table = all.table.as_ref().unwrap();
    let heading: Vec<_> = table.columns.iter().map(|c| c.title.as_str()).collect();
    let [own, before] = ["Skolen 2025–26", "Skolen 2024–25"];
    assert_eq!(heading, ["Indeks", own, "Trolig mellom", "Svar", "Vardehaug", "Eksempelfylket", "Landet", before]);
    assert_eq!(table.rows[1], ["Motivasjon", "3,2", "3–3,4", "45", "–", "–", "3,6", "3,2"]);
    assert_eq!(levels(all), [Level::MayBeChance, Level::Clear, Level::MayBeChance]);
    assert_eq!(all.verdicts[1].question_text, "Motivasjon mot landet, 2025–26");
    let Some(Drawing::Panels(panels)) = &all.chart else { panic!("{:?}", all.chart) };
    assert_eq!(
        panels.panels.iter().map(|p| p.title.as_str()).collect::<Vec<_>>(),
        ["Støtte fra lærer", "Motivasjon", "Trivsel"]
    );
    assert_eq!((panels.periods.len(), panels.value_name.as_str()), (3, "på skalaen 1–5"));
    assert!(page.notes[0].contains("bare med det samme trinnet"), "{:?}", page.notes);
    assert!(!page.restricted && page.choices.is_empty());
}

#[test]
fn a_verdict_on_answers_says_where_its_uncertainty_comes_from() {
    let page = page(&ordinary());
    let why = &section(&page, "indices").verdicts[1].why;
    let said = why.steps.join(" ");
    assert!(said.contains("hvor spredt svarene er") && said.contains("inntil 0,1 større eller mindre"), "{said}");
    assert!(!said.contains("Skalapoeng") && !said.contains("Utdanningsdirektoratet har publisert"), "{said}");
}

#[test]
fn each_grade_is_a_page_of_its_own() {
    let mut bench = ordinary();
    add_year(&mut bench, 10, "2025-26", [["3,5", "0,7", "60"], ["3,1", "0,8", "61"], ["3,9", "0,8", "62"]]);
    let choice = &page(&bench).choices[0];
    let options: Vec<_> = choice.options.iter().map(|o| (o.value.as_str(), o.text.as_str())).collect();
    assert_eq!((choice.option.as_str(), choice.chosen.as_str()), ("grade", "7"));
    assert_eq!(options, [("7", "7. trinn"), ("10", "10. trinn")]);
    let of = |grade| {
        let options = Options { grade: Some(grade), ..Options::default() };
        read(&bench, AnalysisKind::Survey, SCHOOL, &options, Language::Nb)
    };
    let tenth = of(10);
    assert!(tenth.title.starts_with("Elevundersøkelsen på 10. trinn: "), "{}", tenth.title);
    assert_eq!(section(&tenth, "indices").table.as_ref().unwrap().rows[0][1], "3,5");
    assert_eq!(of(8).choices[0].chosen, "7", "a grade that the school has not");
}

#[test]
fn twelve_answers_are_shown_with_great_uncertainty() {
    let small = [["3,0", "0,9", "12"], ["3,5", "0,8", "12"], ["4,3", "0,6", "12"]];
    let page = page(&indices(7, &[("2025-26", small)]));
    well_said(&page);
    let all = section(&page, "indices");
    assert!(all.text.contains(&"Med 12 elever er usikkerheten stor.".to_owned()), "{:?}", all.text);
    assert_eq!(all.table.as_ref().unwrap().rows[0][..4], ["Støtte fra lærer", "3", "2,4–3,6", "12"]);
    assert_eq!(levels(all), [Level::Clear, Level::MayBeChance, Level::MayBeChance]);
    assert_eq!(drawn(&page).len(), 3);
}

#[test]
fn eight_answers_are_told_of_as_several_years_only() {
    let few = [["2,6*", "0,9*", "8*"], ["3,5*", "0,8*", "8*"], ["4,3*", "0,6*", "8*"]];
    let page = page(&indices(7, &YEARS.map(|year| (year, few))));
    well_said(&page);
    assert!(drawn(&page).is_empty(), "{:?}", drawn(&page));
    let all = section(&page, "indices");
    assert_eq!(all.table.as_ref().unwrap().rows[0][..4], ["Støtte fra lærer", "få elever", "–", "8"]);
    let support = &all.verdicts[0];
    assert_eq!((support.question, support.level), (Question::PooledAgainstCountry, Level::Clear));
    assert!(support.sentence.contains("n = 24"), "{}", support.sentence);
    // The mean of a year is nowhere to be read; that of three years may be the same number.
    let one_year =
        texts(&page).into_iter().filter(|t| t.contains("2,6") && !t.contains("samlet") && !t.contains("n = 24"));
    assert_eq!(one_year.filter(|t| !t.contains("Forskjell")).collect::<Vec<_>>(), Vec::<String>::new());
    assert!(page.restricted && page.notes.iter().any(|n| n.contains("bygger på færre enn 10 elever")));
}

#[test]
fn what_is_hidden_is_drawn_as_hidden_and_counted() {
    let hidden = [["*", "*", "*"], ["3,2", "0,8", "45"], ["*", "*", "*"]];
    let page = page(&indices(7, &[("2024-25", ORDINARY), ("2025-26", hidden)]));
    well_said(&page);
    let all = section(&page, "indices");
    assert_eq!(all.table.as_ref().unwrap().rows[0][1], "skjult");
    let Some(Drawing::Panels(panels)) = &all.chart else { panic!() };
    let point = &panels.panels[0].points[1];
    assert_eq!((point.state, point.value, point.text.as_str()), (PointState::Suppressed, None, "skjult"));
    assert_eq!(levels(all), [Level::CannotTell, Level::Clear]);
    assert_eq!(all.verdicts[0].question_text, "Støtte fra lærer og trivsel mot landet, 2025–26", "told once");
    assert!(page.notes.contains(
        &"Utdanningsdirektoratet har skjult 2 av 6 tall for å verne elever i små grupper (2025–26).".to_owned()
    ));
    let lead = "Det ene tallet som kan vurderes, ligger mer under landet";
    assert!(page.summary.starts_with(lead), "{}", page.summary);
    assert!(!all.text.iter().any(|text| text.starts_with(lead)), "the lead has said it: {:?}", all.text);
}

#[test]
fn the_schools_own_figures_carry_their_flag() {
    let own = [["4,0*", "0,7*", "45*"], ["3,2", "0,8", "45"], ["4,1", "0,8", "43"]];
    let page = page(&indices(7, &[("2025-26", own)]));
    assert!(page.restricted);
    let all = section(&page, "indices");
    assert_eq!(all.table.as_ref().unwrap().rows[0][1], "4 (bare for skolen)");
    let Some(Drawing::Panels(panels)) = &all.chart else { panic!() };
    assert!(panels.caption.restricted_notice.is_some());
    assert!(all.verdicts[0].restricted && !all.verdicts[1].restricted);
    let csv = String::from_utf8(page.to_csv("indices", page.restricted.then_some("Må ikke deles")).unwrap()).unwrap();
    assert!(csv.contains("Må ikke deles"), "{csv}");
}

#[test]
fn a_break_that_people_have_explained_parts_the_years() {
    let mut bench = ordinary();
    let at: Timestamp = now();
    let broken = |w: &varde_core::store::Writer<'_>| {
        w.put_own_break("eu.motivasjon.7", "2025-26".parse().unwrap(), "nye spørsmål om motivasjon", at)
    };
    bench.store.transact(&Operation::Import { files: 1 }, at, broken).unwrap();
    let page = page(&bench);
    let all = section(&page, "indices");
    let rows = &all.table.as_ref().unwrap().rows;
    assert_eq!((rows[0][7].as_str(), rows[1][7].as_str()), ("4", "–"));
    let Some(Drawing::Panels(panels)) = &all.chart else { panic!() };
    assert_eq!(panels.panels.iter().map(|p| p.breaks.len()).collect::<Vec<_>>(), [0, 1, 0]);
}

#[test]
fn questions_under_an_index_are_folded_and_not_judged() {
    let mut bench = ordinary();
    let support = catalogue().indicator("eu.stotte.7").unwrap();
    let item = OwnIndicator::item(support, "Har du lærere som hjelper deg?");
    let add = |w: &varde_core::store::Writer<'_>| w.put_own_indicator(&item, now());
    bench.store.transact(&Operation::Import { files: 1 }, now(), add).unwrap();
    insert(&bench, SCHOOL, &item.key, 2025, 3.9, Some(44));
    insert(&bench, "I", &item.key, 2025, 4.2, Some(55_000));
    let page = page(&bench);
    well_said(&page);
    assert_eq!(ids(&page), ["indices", "eu.stotte.7"]);
    let under = section(&page, "eu.stotte.7");
    assert!(under.folded && under.verdicts.is_empty() && under.chart.is_none());
    let row = &under.table.as_ref().unwrap().rows[0];
    assert_eq!((row[0].as_str(), row[1].as_str(), row[6].as_str()), ("Har du lærere som hjelper deg?", "3,9", "4,2"));
    assert!(under.text[0].starts_with("45 elever i 2025–26: 4 på skalaen 1–5"), "{:?}", under.text);
    assert_eq!(section(&page, "indices").table.as_ref().unwrap().rows.len(), 3, "an item is no index");
}

/// In the publisher's table, 13 of the 161 who answered are bullied, and «Antall besvart» says 13.
#[test]
fn those_who_are_bullied_are_never_taken_for_those_who_answered() {
    let mut bench = Bench::new();
    let heads = columns("2025-26", "Mobbing på skolen", 7, ["Andel mobbet", "Antall besvart"]);
    let rows: [(&str, &[&str]); 2] = [("I", &["8,5", "4 700"]), (SCHOOL, &["8,1", "13"])];
    let file = bench.file("a.csv", &as_udir(&wide(heads, &rows)));
    assert_eq!(
        read_files(std::slice::from_ref(&file)).preview(&bench.store, Language::Nb, &mut go_on).unwrap().files[0]
            .problem_count,
        2
    );
    bench.import(&[file]);
    let page = page(&bench);
    well_said(&page);
    let bullying = section(&page, "bullying");
    assert_eq!(bullying.text[1], "Mobbing på skolen: 8,1 % i 2025–26.");
    assert_eq!(levels(bullying), [Level::CannotTell]);
    assert_eq!(bullying.verdicts[0].reason.as_deref(), Some("Antall elever er ikke kjent."));
    assert!(bullying.notes.iter().any(|n| n.contains("«Antall besvart»")), "{:?}", bullying.notes);
    assert!(texts(&page).iter().all(|t| !t.contains("13")), "{:?}", texts(&page));
    assert_eq!(page.title, "Elevundersøkelsen på 7. trinn: ingen tall kan vurderes mot landet");
}

#[test]
fn bullying_is_told_in_pupils_where_their_number_is_known() {
    let bench = ordinary();
    insert(&bench, SCHOOL, "eu.mobbing-elever.7", 2025, 13.3, Some(45));
    insert(&bench, "I", "eu.mobbing-elever.7", 2025, 8.1, Some(56_000));
    insert(&bench, SCHOOL, "eu.mobbing-digital.7", 2025, 10.0, Some(8));
    let page = page(&bench);
    well_said(&page);
    let bullying = section(&page, "bullying");
    assert_eq!(bullying.text[1], "Mobbet av andre elever: 6 av 45 elever i 2025–26 (13 %).");
    assert_eq!(bullying.text[2], "Mobbet digitalt, 2025–26: få elever.");
    let rows = &bullying.table.as_ref().unwrap().rows;
    assert_eq!((rows[0][3].as_str(), rows[1][1].as_str()), ("6 av 45", "få elever"));
    assert_eq!(levels(bullying), [Level::MayBeChance, Level::CannotTell]);
    assert!(bullying.notes[0].contains("to eller tre ganger i måneden"));
}

#[test]
fn those_who_answered_are_told_of_those_who_were_invited() {
    let bench = ordinary();
    insert(&bench, SCHOOL, "eu.deltakelse.7", 2025, 86.5, Some(52));
    let page = page(&bench);
    let expected = "45 av 52 inviterte elever svarte i 2025–26 (87 %).";
    assert!(page.summary.ends_with(expected), "{}", page.summary);
    let took_part = section(&page, "participation");
    assert_eq!((took_part.text[0].as_str(), took_part.verdicts.len()), (expected, 0));
    assert_eq!(took_part.table.as_ref().unwrap().rows, [["2025–26", "86,5", "52"]]);
}

#[test]
fn nothing_is_a_page_that_teaches() {
    let mut bench = Bench::new();
    bench.put("np.csv", "2025-26", &[(SCHOOL, ["47", "2,1", "41"])]);
    let page = page(&bench);
    assert_eq!((page.title.as_str(), page.sections.len()), ("Ingen tall fra Elevundersøkelsen", 0));
    assert!(page.summary.contains("Statistikkbanken") && page.summary.contains("«Data»"), "{}", page.summary);
    assert!(page.summary.contains("for skolen"));
}

#[test]
fn the_country_is_held_against_nothing_and_every_language_is_whole() {
    let bench = ordinary();
    let country = nb(&bench, AnalysisKind::Survey, "I");
    assert_eq!(country.title, "Elevundersøkelsen på 7. trinn: hele landet");
    assert!(section(&country, "indices").verdicts.is_empty());
    for language in Language::ALL {
        for unit in [SCHOOL, "I"] {
            well_said(&read(&bench, AnalysisKind::Survey, unit, &Options::default(), language));
        }
    }
}

fn go_on(_: varde_core::import::Progress<'_>) -> std::ops::ControlFlow<()> {
    std::ops::ControlFlow::Continue(())
}
