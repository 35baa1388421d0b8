//! The kommune that does not exist: always the same, whole, in agreement with itself, hidden as at the source, and
//! worth looking at.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "../common/mod.rs"]
mod common;

mod agreement;
mod hiding;
mod plausible;
mod story;
mod whole;

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::OnceLock;

use varde_core::example::{Example, ExampleResult, SEED, files, generate, generate_from};
use varde_core::indicator::{OwnIndicator, Ownership, catalogue};
use varde_core::language::Language;
use varde_core::observation::{Cell, Observation, Point, State};
use varde_core::page::picture;

const BJORKELIA: &str = "999000011";
const AS: &str = "999000022";
const NAUSTA: &str = "999000033";
const SORBYGDA: &str = "999000044";
const VARDEHAUG: &str = "999000055";
const SCHOOLS: [&str; 5] = [BJORKELIA, AS, NAUSTA, SORBYGDA, VARDEHAUG];
const KOMMUNE: &str = "9901";
const ABOVE: [&str; 3] = ["I", "99", KOMMUNE];
const YEARS: [&str; 4] = ["2022-23", "2023-24", "2024-25", "2025-26"];

/// Subject, grade, and the highest scale points on each level.
type Test = (&'static str, u8, &'static [i64]);

const TESTS: [Test; 8] = [
    ("lesing", 5, &[42, 55, 80]),
    ("regning", 5, &[43, 56, 80]),
    ("engelsk", 5, &[42, 57, 80]),
    ("lesing", 8, &[37, 44, 54, 62, 80]),
    ("regning", 8, &[37, 44, 54, 62, 80]),
    ("engelsk", 8, &[37, 44, 55, 62, 80]),
    ("lesing", 9, &[37, 44, 54, 62, 80]),
    ("regning", 9, &[37, 44, 54, 62, 80]),
];

const INDICES: [&str; 10] = [
    "stotte",
    "motivasjon",
    "mestring",
    "trivsel",
    "utfordring",
    "laeringskultur",
    "vurdering",
    "medvirkning",
    "regler",
    "hjemmefra",
];

const BULLYING: [&str; 4] = ["mobbing", "mobbing-elever", "mobbing-voksne", "mobbing-digital"];

fn example() -> &'static Example {
    static EXAMPLE: OnceLock<Example> = OnceLock::new();
    EXAMPLE.get_or_init(generate)
}

/// The example that comes with Varde, and others of the same schools.
fn several() -> &'static [Example] {
    static SEVERAL: OnceLock<Vec<Example>> = OnceLock::new();
    SEVERAL.get_or_init(|| (SEED..SEED + 3).map(generate_from).collect())
}

/// The questions under the survey's indices.
fn items(example: &Example) -> Vec<OwnIndicator> {
    let all = example.indicators.iter().map(|indicator| indicator.definition(Language::Nb));
    all.filter(|definition| definition.item_of.is_some()).collect()
}

fn schools_with(grade: u8) -> Vec<&'static str> {
    let has = |school: &&str| match *school {
        AS => true,
        VARDEHAUG => grade >= 8,
        _ => grade <= 7,
    };
    SCHOOLS.into_iter().filter(has).collect()
}

/// Results by unit, indicator, ownership and period.
struct Look<'e>(BTreeMap<(&'e str, &'e str, Ownership, &'e str), &'e ExampleResult>);

impl<'e> Look<'e> {
    fn at(results: &'e [ExampleResult]) -> Self {
        let key = |r: &'e ExampleResult| (r.unit, r.indicator.as_str(), r.ownership, r.period.as_str());
        Self(results.iter().map(|r| (key(r), r)).collect())
    }

    fn of(&self, unit: &str, indicator: &str, ownership: Ownership, period: &str) -> &'e ExampleResult {
        let found = self.0.get(&(unit, indicator, ownership, period));
        found.unwrap_or_else(|| panic!("{unit} {indicator} {ownership:?} {period}"))
    }

    fn get(&self, unit: &str, indicator: &str, period: &str) -> &'e ExampleResult {
        self.of(unit, indicator, Ownership::All, period)
    }

    /// Value, spread and n in the indicator's unit, when anybody may see them.
    fn shown(&self, unit: &str, indicator: &str, period: &str) -> Option<(f64, f64, u32)> {
        shown(self.get(unit, indicator, period))
    }

    /// The pupils that a share is about, and of how many.
    fn pupils(&self, unit: &str, share: &str, period: &str) -> Option<(u32, u32)> {
        let (value, _, n) = self.shown(unit, share, period)?;
        Some(((value * f64::from(n) / 100.0).round() as u32, n))
    }
}

fn shown(r: &ExampleResult) -> Option<(f64, f64, u32)> {
    let value = r.value.value().filter(|_| r.value.state == State::Ok)?;
    Some((value, r.spread.value().unwrap_or_default(), u32::try_from(r.n.number?).unwrap()))
}

/// All that is told, as text.
fn told(example: &Example) -> String {
    let cell = |c: Cell| match (c.state, c.number) {
        (State::Ok, Some(number)) => number.to_string(),
        (State::Restricted, Some(number)) => format!("{number}*"),
        (State::Suppressed, None) => "*".to_owned(),
        (State::Empty, None) => String::new(),
        _ => panic!("{c:?}"),
    };
    let line = |r: &ExampleResult| {
        let cells = [r.value, r.spread, r.n].map(cell).join(" ");
        format!("{} {} {} {:?} {:?}: {cells}\n", r.unit, r.indicator, r.period, r.gender, r.ownership)
    };
    let names: Vec<_> = example.indicators.iter().map(|i| (i.definition(Language::Nb).key, i.names)).collect();
    let defined = format!("{:?}\n{names:?}\n", example.units);
    defined + &example.results.iter().chain(&example.own_view).map(line).collect::<String>()
}

#[test]
fn it_is_the_same_on_every_machine() {
    let told = told(example());
    // FNV-1a of everything. Another number means other figures: then look at what changed, and at the tests of the
    // story, before this one is written anew.
    let hash = told
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325, |hash: u64, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3));
    assert_eq!(format!("{hash:016x}"), "87d6a909d39523a2");
    assert_eq!(told.lines().count(), 2 + example().results.len() + example().own_view.len());
    assert_ne!(told, self::told(&several()[1]));
    assert_eq!(example(), &several()[0]);
}

#[test]
fn the_files_are_the_same_figures() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../assets/example");
    let is_table = |path: &Path| path.extension().is_some_and(|ending| ending == "csv");
    let tables = || std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).filter(|p| is_table(p));
    if std::env::var_os("VARDE_UPDATE").is_some() {
        tables().for_each(|path| std::fs::remove_file(path).unwrap());
        files().into_iter().for_each(|(name, bytes)| std::fs::write(folder.join(name), bytes).unwrap());
    }
    let name = |path: &Path| path.file_name().unwrap().to_str().unwrap().to_owned();
    let committed: BTreeMap<String, Vec<u8>> =
        tables().map(|path| (name(&path), std::fs::read(&path).unwrap())).collect();
    let fresh: BTreeMap<String, Vec<u8>> = files().into_iter().collect();
    assert_eq!(committed.keys().collect::<Vec<_>>(), fresh.keys().collect::<Vec<_>>(), "run it with VARDE_UPDATE=1");
    for (name, bytes) in &fresh {
        assert!(committed[name] == *bytes, "{name}: run it with VARDE_UPDATE=1");
    }
}

#[test]
fn the_files_are_read_as_what_they_were_made_of() {
    let mut bench = common::Bench::new();
    let paths: Vec<_> = files().into_iter().map(|(name, bytes)| bench.file(&name, &bytes)).collect();
    let report = bench.import(&paths);
    assert!(report.files.iter().all(|file| file.problems.is_empty()), "{:?}", report.files);
    let mut read = 0;
    let in_files = |key: &str| key.ends_with(".skalapoeng") || key == "gsp.10";
    let results = example().results.iter().filter(|r| r.ownership == Ownership::All && in_files(&r.indicator));
    for r in results {
        let indicator = catalogue().indicator(&r.indicator).unwrap();
        let series = picture::series(&bench.store, &r.unit.parse().unwrap(), indicator).unwrap().unwrap();
        let observation = Observation { value: r.value, spread: r.spread, n: r.n };
        let expected = Point::new(indicator, r.period.parse().unwrap(), &observation);
        assert!(series.contains(&expected), "{expected:?} {series:?}");
        read += 1;
    }
    assert_eq!((read, report.total.new), (219, 219));
    let units = bench.store.units().unwrap();
    assert!(
        example()
            .units
            .iter()
            .all(|u| units.iter().any(|read| (read.id.as_str(), read.name.as_str()) == (u.code, u.name)))
    );
}
