//! The same figures as files, in the wide format that Statistikkbanken gives.

use std::collections::BTreeMap;

use super::schools::{FYLKE, FYLKE_NAME, KOMMUNE, KOMMUNE_NAME, YEARS};
use super::{Example, ExampleResult, ExampleUnit, generate, school_year};
use crate::indicator::Ownership;
use crate::observation::{Cell, State};
use crate::school::UnitLevel;

const FIXED: [&str; 9] = [
    "EnhetNivaa",
    "Nasjonaltkode",
    "Fylkekode",
    "Kommunekode",
    "Organisasjonsnummer",
    "Nasjonalt",
    "Fylke",
    "Kommune",
    "EnhetNavn",
];

/// The newest exports have a space behind the names of schools.
const SPACED_FROM: i32 = 2025;

/// One cell of a result, as a column holds it.
#[derive(Clone, Copy)]
enum Part {
    Value,
    Spread,
    Count,
}

struct Column {
    heading: String,
    indicator: String,
    period: String,
    part: Part,
}

/// The example as files, each with its name: nasjonale prøver a school year and kind of test each, as Statistikkbanken
/// gives them when nothing is switched on (no shares on levels), and grunnskolepoeng of all years in one.
pub fn files() -> Vec<(String, Vec<u8>)> {
    let example = generate();
    let by_place = example.results.iter().filter(|result| result.ownership == Ownership::All);
    let found: Found<'_> =
        by_place.map(|result| ((result.unit, result.indicator.as_str(), result.period.as_str()), result)).collect();
    let mut files = Vec::new();
    for autumn in YEARS {
        for (name, tests) in [
            ("Nasjonale_proever_5._trinn", vec![("Engelsk", 5), ("Lesing", 5), ("Regning", 5)]),
            (
                "Nasjonale_proever_ungdomstrinn",
                vec![("Engelsk", 8), ("Lesing", 8), ("Lesing", 9), ("Regning", 8), ("Regning", 9)],
            ),
        ] {
            let year = school_year(autumn);
            let columns: Vec<Column> = tests.iter().flat_map(|(subject, grade)| test(&year, subject, *grade)).collect();
            let table = table(&example, &found, &columns, autumn >= SPACED_FROM);
            files.push((format!("{year}_20260224-1200_{name}.csv"), table));
        }
    }
    let columns: Vec<Column> = (2019..=*YEARS.end()).flat_map(|autumn| points(&school_year(autumn))).collect();
    files.push(("20261012-1200_Grunnskolepoeng.csv".to_owned(), table(&example, &found, &columns, true)));
    files
}

type Found<'e> = BTreeMap<(&'e str, &'e str, &'e str), &'e ExampleResult>;

fn test(year: &str, subject: &str, grade: u8) -> [Column; 3] {
    let parts = [("Skalapoeng", Part::Value), ("Usikkerhet", Part::Spread), ("Antall elever deltatt", Part::Count)];
    parts.map(|(heading, part)| Column {
        heading: format!("{year}.{subject}.{grade}. årstrinn.Alle eierformer.Alle kjønn.{heading}"),
        indicator: format!("np.{}.{grade}.skalapoeng", subject.to_lowercase()),
        period: year.to_owned(),
        part,
    })
}

fn points(year: &str) -> [Column; 2] {
    [("Grunnskolepoeng", Part::Value), ("Antall elever", Part::Count)].map(|(heading, part)| Column {
        heading: format!("{year}.Alle eierformer.Alle kjønn.{heading}"),
        indicator: "gsp.10".to_owned(),
        period: year.to_owned(),
        part,
    })
}

fn at<'a>(found: &'a Found<'a>, unit: &ExampleUnit, column: &'a Column) -> Option<&'a ExampleResult> {
    found.get(&(unit.code, column.indicator.as_str(), column.period.as_str())).copied()
}

/// UTF-16LE without a mark, `sep=`, tabs, LF; a row for every unit that any column tells of.
fn table(example: &Example, found: &Found<'_>, columns: &[Column], spaced: bool) -> Vec<u8> {
    let headings = FIXED.into_iter().chain(columns.iter().map(|column| column.heading.as_str()));
    let mut text = format!("sep=\t\n{}\n", headings.collect::<Vec<_>>().join("\t"));
    for unit in &example.units {
        let results: Vec<_> = columns.iter().map(|column| (column, at(found, unit, column))).collect();
        if results.iter().all(|(_, result)| result.is_none()) {
            continue;
        }
        let cells = results.iter().map(|(column, result)| result.map_or(String::new(), |r| cell(r, column.part)));
        let fields = place(unit, spaced).into_iter().chain(cells);
        text.push_str(&fields.collect::<Vec<_>>().join("\t"));
        text.push('\n');
    }
    text.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

/// The fixed columns of a row.
fn place(unit: &ExampleUnit, spaced: bool) -> [String; 9] {
    let (fylke, fylke_name) = match unit.level {
        UnitLevel::Country => ("00", "Alle fylker"),
        _ => (FYLKE, FYLKE_NAME),
    };
    let (kommune, kommune_name) = match unit.level {
        UnitLevel::Country | UnitLevel::Fylke => ("0000", "Alle kommuner"),
        UnitLevel::Kommune | UnitLevel::School => (KOMMUNE, KOMMUNE_NAME),
    };
    let name = match unit.level {
        UnitLevel::School if spaced => format!("{} ", unit.name),
        UnitLevel::School => unit.name.to_owned(),
        _ => "Alle skoler".to_owned(),
    };
    let level = (unit.level as u8).to_string();
    let fixed = ["I", fylke, kommune, unit.code, "Hele landet", fylke_name, kommune_name].map(str::to_owned);
    let [national, fylke, kommune, code, country, fylke_name, kommune_name] = fixed;
    [level, national, fylke, kommune, code, country, fylke_name, kommune_name, name]
}

/// `47`, `2,8`, `56 875`, `*` or nothing.
fn cell(result: &ExampleResult, part: Part) -> String {
    let cell = match part {
        Part::Value => result.value,
        Part::Spread => result.spread,
        Part::Count => result.n,
    };
    let star = if matches!(cell.state, State::Suppressed | State::Restricted) { "*" } else { "" };
    let Cell { number: Some(number), .. } = cell else { return star.to_owned() };
    let written = match part {
        Part::Count => grouped(number),
        // Scale points are whole, whatever they are; uncertainty and grunnskolepoeng have one decimal.
        Part::Value if result.indicator.ends_with(".skalapoeng") => (number / 1000).to_string(),
        Part::Value | Part::Spread => format!("{},{}", number / 1000, number % 1000 / 100),
    };
    written + star
}

/// `56 875`, with an ordinary space.
fn grouped(number: i64) -> String {
    if number < 1000 { number.to_string() } else { format!("{} {:03}", grouped(number / 1000), number % 1000) }
}
