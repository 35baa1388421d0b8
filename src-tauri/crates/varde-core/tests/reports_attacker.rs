//! Somebody who keeps every report that one kommune ever gives out, and computes. It knows nothing of how Varde hides:
//! it reads pages as people do, takes the numbers out of tables, charts and sentences, and takes parts from wholes.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use std::collections::{BTreeMap, BTreeSet};

use common::{Bench, as_udir, now, wide};
use varde_core::cycle::Arrangement;
use varde_core::example;
use varde_core::language::Language;
use varde_core::page::chart::Drawing;
use varde_core::page::report::{Block, Report, ReportKind, Wanted};
use varde_core::sharing::{Asked, Audience, Shared, share};
use varde_core::store::Store;

/// A year that only this test has figures of, and only of reading in 5. trinn: every number of it on a page is one of them.
const YEAR: &str = "2026-27";
const LABEL: &str = "2026–27";
const KOMMUNE: &str = "9901";
/// With their names: the row of a table says no more.
const SCHOOLS: [(&str, &str); 4] = [
    ("999000011", "Bjørkelia skole (oppdiktet)"),
    ("999000022", "Ås og Ødegården skole (oppdiktet)"),
    ("999000033", "Nausta friskole (oppdiktet)"),
    ("999000044", "Sørbygda skole (oppdiktet)"),
];
/// The schools that have the grade, and their kommune.
const UNITS: [&str; 5] = [KOMMUNE, "999000011", "999000022", "999000033", "999000044"];
/// Its figures are for its own eyes, and nobody else's.
const RESTRICTED: &str = "999000022";
/// Eight pupils, known to the kommune alone.
const FEW: &str = "999000033";
/// Two of its pupils are on the lowest level, by the kommune's own counting.
const COUNTED: &str = "999000011";

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum What {
    Pupils,
    Mean,
    OnLevel(usize),
}

/// What a reader of everything has: numbers by unit and what they are.
type Known = BTreeMap<(String, What), f64>;

fn put(bench: &mut Bench, name: &str, columns: &[&str], rows: &[(&str, &[&str])], own: bool) {
    let paths = columns.iter().map(|part| format!("{YEAR}.Lesing.5. årstrinn.Alle eierformer.Alle kjønn.{part}"));
    let mut lines = wide(paths, rows);
    for line in lines.iter_mut().skip(1) {
        if let Some((_, school)) = SCHOOLS.iter().find(|(code, _)| *code == line[4]) {
            line[8] = (*school).to_owned();
        }
        line[7] = "Vardehaug (oppdiktet)".to_owned();
        line[6] = "Eksempelfylket (oppdiktet)".to_owned();
    }
    let file = bench.file(name, &as_udir(&lines));
    bench.import(&[file]);
    if own {
        let connection = rusqlite::Connection::open(bench.store.folder().join("varde.db")).unwrap();
        assert_eq!(connection.execute("UPDATE source SET kind = 'typed' WHERE name = ?1", [name]).unwrap(), 1);
    }
}

const TEST: [&str; 3] = ["Skalapoeng", "Usikkerhet", "Antall elever deltatt"];
const LEVELS: [&str; 4] = ["Mestringsnivå 1", "Mestringsnivå 2", "Mestringsnivå 3", "Antall elever deltatt"];

/// What anybody can fetch: the kommune and two schools; the other two are hidden, so that neither can be worked out.
fn public(bench: &mut Bench) {
    let rows: &[(&str, &[&str])] = &[
        ("I", &["50", "0,1", "56875"]),
        (KOMMUNE, &["49", "1,9", "74"]),
        ("999000011", &["51", "2,0", "25"]),
        ("999000022", &["*", "*", "*"]),
        ("999000033", &["*", "*", "*"]),
        ("999000044", &["48", "2,1", "22"]),
    ];
    put(bench, "public.csv", &TEST, rows, false);
}

/// What only the school sees when it is logged in.
fn logged_in(bench: &mut Bench) {
    put(bench, "logged-in.csv", &TEST, &[(RESTRICTED, &["46*", "2,1*", "19*"])], false);
}

/// What the kommune has typed itself.
fn typed(bench: &mut Bench) {
    put(bench, "few.csv", &TEST, &[(FEW, &["43", "3,9", "8"])], true);
    put(bench, "levels.csv", &LEVELS, &[(COUNTED, &["8,0", "48,0", "44,0", "25"])], true);
}

/// Every report, one after the other, as `audience` gets it: 35 pages. What could not be given out is not.
fn listen(bench: &mut Bench, known: &mut Known, language: Language, audience: Audience) -> usize {
    let mut out = 0;
    for unit in UNITS {
        for kind in ReportKind::ALL {
            let arrangement = Arrangement { report: kind, ..Arrangement::default() };
            let code = unit.parse().unwrap();
            let wanted = Wanted { unit: &code, arrangement: &arrangement, meeting: None, now: now(), language };
            let asked = Asked { what: "rapporten", audience, repair: true, language };
            let shared = share(&bench.store, &asked, |store: &Store| Report::of(store, &wanted)).unwrap();
            let Shared::Ready(ready) = shared else { continue };
            ready.write_down(&mut bench.store, now()).unwrap();
            take(&ready.page.clone().unwrap(), known);
            out += 1;
        }
    }
    out
}

/// The number in front of a word for pupils.
fn pupils(text: &str) -> Option<f64> {
    let words: Vec<&str> =
        text.split_whitespace().map(|word| word.trim_matches(|c: char| !c.is_alphanumeric())).collect();
    let at = words.iter().position(|word| ["elever", "elevar", "pupils"].contains(word))?;
    words.get(at.checked_sub(1)?)?.parse().ok()
}

fn number(cell: &str) -> Option<f64> {
    cell.replace(',', ".").parse().ok()
}

/// All that a page says of the year.
fn take(page: &Report, known: &mut Known) {
    let own = page.unit.id.clone();
    let mut note = |unit: &str, what: What, value: Option<f64>| {
        known.extend(value.map(|value| ((unit.to_owned(), what), value)));
    };
    for piece in page.sections.iter().flat_map(|section| &section.blocks) {
        match &piece.block {
            Block::Table { table } if piece.id == "pupils" => {
                let Some(at) = table.columns.iter().position(|c| c.title == LABEL) else { continue };
                let fifth = table.rows.iter().find(|row| row[0].contains('5'));
                note(&own, What::Pupils, fifth.and_then(|row| number(&row[at])));
            }
            Block::Table { table } if piece.id.starts_with("schools-") && table.caption.contains(LABEL) => {
                let Some(at) = table.columns.iter().position(|c| c.title.contains('5')) else { continue };
                for row in &table.rows {
                    let school = SCHOOLS.iter().find(|(_, name)| *name == row[0]);
                    if let Some((code, _)) = school {
                        note(code, What::Pupils, number(&row[at]));
                    }
                }
            }
            Block::Table { table } if piece.id == "grade-5" && table.columns[1].title.contains(LABEL) => {
                let reading = table.rows.iter().find(|row| ["Lesing", "Reading"].contains(&row[0].as_str()));
                let counted = table.columns.iter().position(|c| ["Elever", "Elevar", "Pupils"].contains(&&*c.title));
                note(&own, What::Mean, reading.and_then(|row| number(&row[1])));
                note(&own, What::Pupils, reading.and_then(|row| number(&row[counted?])));
            }
            Block::Figure { chart: Some(chart), .. } => of_chart(chart, &own, &mut note),
            _ => {}
        }
        let sentences: Vec<&str> = match &piece.block {
            Block::Text { text } | Block::Note { text } => vec![text],
            Block::Said(said) => vec![&said.text],
            Block::Figure { finding, summary, .. } => vec![finding, summary],
            _ => Vec::new(),
        };
        // «19 elever i 2026–27: 46 skalapoeng …»
        for sentence in sentences.iter().flat_map(|text| text.split(". ")) {
            if let Some((before, after)) = sentence.split_once(&format!("{LABEL}: ")) {
                note(&own, What::Pupils, pupils(before));
                note(
                    &own,
                    What::Mean,
                    after.split_whitespace().next().and_then(number).filter(|_| pupils(before).is_some()),
                );
            }
        }
    }
}

fn of_chart(chart: &Drawing, own: &str, note: &mut dyn FnMut(&str, What, Option<f64>)) {
    match chart {
        Drawing::DotInterval(chart) if chart.title.contains('5') => {
            let Some(at) = chart.periods.iter().position(|period| period == LABEL) else { return };
            note(own, What::Mean, chart.own.points[at].value);
            note(own, What::Pupils, pupils(&chart.own.points[at].label));
            for reference in chart.references.iter().filter(|r| r.name.contains("Vardehaug")) {
                note(KOMMUNE, What::Mean, reference.points[at].value);
            }
        }
        Drawing::Mastery(chart) => {
            for year in chart.years.iter().filter(|year| year.period == LABEL) {
                note(own, What::Pupils, pupils(&year.label));
                for (level, count) in year.levels.iter().enumerate() {
                    note(own, What::OnLevel(level + 1), Some(f64::from(count.pupils)));
                }
            }
        }
        _ => {}
    }
}

/// The schools that lie in the kommune and have the grade: everybody knows them.
fn parts() -> Vec<String> {
    SCHOOLS.iter().map(|(code, _)| (*code).to_owned()).collect()
}

/// The whole less all of its parts but one, the pupils of a school less those on all levels but one, again and again.
fn deduce(known: &mut Known) {
    let units = || parts().into_iter().chain([KOMMUNE.to_owned()]);
    loop {
        let before = known.len();
        let whole = |of: &Known, what| of.get(&(KOMMUNE.to_owned(), what)).copied();
        let lacking = |of: &Known, what| -> Vec<String> {
            parts().into_iter().filter(|unit| !of.contains_key(&(unit.clone(), what))).collect()
        };
        if let ([only], Some(all)) = (lacking(known, What::Pupils).as_slice(), whole(known, What::Pupils)) {
            let others: f64 = parts().iter().filter_map(|unit| known.get(&(unit.clone(), What::Pupils))).sum();
            known.insert((only.clone(), What::Pupils), all - others);
        }
        let weighed = |of: &Known, unit: &String| {
            Some(of.get(&(unit.clone(), What::Pupils))? * of.get(&(unit.clone(), What::Mean))?)
        };
        let means = lacking(known, What::Mean);
        if let ([only], Some(all)) = (means.as_slice(), weighed(known, &KOMMUNE.to_owned()))
            && let Some(n) = known.get(&(only.clone(), What::Pupils)).copied()
        {
            let others: Option<Vec<f64>> =
                parts().iter().filter(|unit| *unit != only).map(|unit| weighed(known, unit)).collect();
            if let Some(others) = others {
                known.insert((only.clone(), What::Mean), (all - others.iter().sum::<f64>()) / n);
            }
        }
        for unit in units() {
            let of_level = |level| known.get(&(unit.clone(), What::OnLevel(level))).copied();
            let open: Vec<usize> = (1..=3).filter(|level| of_level(*level).is_none()).collect();
            let sum: f64 = (1..=3).filter_map(of_level).sum();
            if let ([level], Some(n)) = (open.as_slice(), known.get(&(unit.clone(), What::Pupils)).copied()) {
                known.insert((unit.clone(), What::OnLevel(*level)), n - sum);
            }
        }
        if known.len() == before {
            return;
        }
    }
}

/// What must not be found: what is hidden from everybody, and what the kommune alone knows of few.
fn found(known: &Known) -> BTreeSet<String> {
    let secret = [
        (RESTRICTED, What::Pupils),
        (RESTRICTED, What::Mean),
        (FEW, What::Pupils),
        (FEW, What::Mean),
        (COUNTED, What::OnLevel(1)),
    ];
    let there = secret.iter().filter(|(unit, what)| known.contains_key(&((*unit).to_owned(), *what)));
    there.map(|(unit, what)| format!("{unit} {what:?}")).collect()
}

/// What the example's schools answered is as open as the real survey's answers: there is nothing in it to give away, and
/// every page would be held against all of it.
fn loaded() -> Bench {
    let mut bench = Bench::new();
    example::load(&mut bench.store, now(), Language::Nb).unwrap();
    let connection = rusqlite::Connection::open(bench.store.folder().join("varde.db")).unwrap();
    connection.execute("UPDATE source SET kind = 'udir-json' WHERE kind = 'example'", []).unwrap();
    public(&mut bench);
    bench
}

#[test]
fn nothing_hidden_can_be_worked_out_of_a_hundred_reports_that_were_given_out() {
    let mut bench = loaded();
    let mut known = Known::new();
    let mut out = listen(&mut bench, &mut known, Language::Nb, Audience::Others);
    logged_in(&mut bench);
    out += listen(&mut bench, &mut known, Language::Nn, Audience::Others);
    typed(&mut bench);
    out += listen(&mut bench, &mut known, Language::En, Audience::Others);
    assert!(out >= 100, "only {out} of 105 reports came out");
    // What anybody can fetch is there to compute with.
    for unit in [KOMMUNE, "999000011", "999000044"] {
        for what in [What::Pupils, What::Mean] {
            assert!(known.contains_key(&(unit.to_owned(), what)), "{unit} {what:?} was never shown: {known:?}");
        }
    }
    deduce(&mut known);
    assert_eq!(found(&known), BTreeSet::new(), "{known:?}");
}

#[test]
fn the_attacker_finds_all_of_it_in_what_the_school_itself_is_shown() {
    let mut bench = loaded();
    logged_in(&mut bench);
    typed(&mut bench);
    let mut known = Known::new();
    listen(&mut bench, &mut known, Language::Nb, Audience::Own);
    // The few are not shown to anybody as a single year: they follow from the rest.
    known.remove(&(FEW.to_owned(), What::Pupils));
    known.remove(&(FEW.to_owned(), What::Mean));
    deduce(&mut known);
    assert_eq!(found(&known).len(), 5, "{:?} of {known:?}", found(&known));
    assert_eq!(known[&(FEW.to_owned(), What::Pupils)], 8.0);
    assert_eq!(known[&(RESTRICTED.to_owned(), What::Pupils)], 19.0);
    assert_eq!(known[&(COUNTED.to_owned(), What::OnLevel(1))], 2.0);
}
