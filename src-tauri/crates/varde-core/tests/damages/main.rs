//! Every kind of file, damaged in every way: nothing panics, nothing wrong is stored, nothing is left out unsaid, and what is
//! said can be read in every language. How much time and memory it takes is measured by `benches/damages.py`.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "../common/mod.rs"]
mod common;
mod damage;
mod fixtures;
#[path = "../sheets/making.rs"]
#[allow(dead_code)]
mod making;
mod outside;

use std::collections::BTreeMap;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use common::{contents, later, now};
use damage::{Damage, Expect};
use fixtures::Whole;
use varde_core::import::{Batch, FilePreview, ImportPreview, Progress, Severity};
use varde_core::indicator::catalogue;
use varde_core::language::Language;
use varde_core::observation::{Cell, Observation};
use varde_core::store::{Store, StoreError};

/// Unit, indicator, group and year.
type Place = (String, String, u8, u8, String);

/// What a store says, for comparing.
#[derive(Default)]
struct Said {
    results: BTreeMap<Place, Observation>,
    names: BTreeMap<String, String>,
    /// Where each unit lay, by its code and year.
    places: BTreeMap<(String, String), [Option<String>; 2]>,
}

impl Said {
    fn of(store: &Store) -> Self {
        let mut said = Self::default();
        store
            .each_result::<StoreError>(|row| {
                let group = (row.gender as u8, row.ownership as u8);
                let place = (row.unit.to_owned(), row.indicator.to_owned(), group.0, group.1, row.period.to_string());
                said.results.insert(place, row.observation);
                Ok(())
            })
            .unwrap();
        for unit in store.units().unwrap() {
            let (id, _) = store.unit(&unit.id.parse().unwrap()).unwrap().unwrap();
            for year in store.places(id).unwrap() {
                let code = |id| store.unit_code(id).unwrap().to_string();
                said.places.insert(
                    (unit.id.clone(), year.period.to_string()),
                    [year.kommune, year.fylke].map(|u| u.map(code)),
                );
            }
            said.names.insert(unit.id, unit.name);
        }
        said
    }
}

pub fn go_on(_: Progress<'_>) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

pub fn read(path: &Path) -> Batch {
    Batch::read(&[path.to_owned()], catalogue(), &mut go_on).unwrap()
}

/// A folder with the store as it is before, to be copied for each file.
struct Before {
    folder: tempfile::TempDir,
    said: Said,
}

impl Before {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut store = Store::open(&folder.path().join("store"), now()).unwrap();
        let file = folder.path().join("before.csv");
        std::fs::write(&file, fixtures::before().bytes()).unwrap();
        read(&file).commit(&mut store, now(), Language::Nb, &mut go_on).unwrap();
        let said = Said::of(&store);
        assert_eq!(said.results.len(), 8);
        Self { folder, said }
    }

    /// A store of its own with the same content, and the file beside it.
    fn with(&self, name: &str, bytes: &[u8]) -> (tempfile::TempDir, Store, PathBuf) {
        let folder = tempfile::tempdir().unwrap();
        let store = folder.path().join("store");
        std::fs::create_dir(&store).unwrap();
        for entry in std::fs::read_dir(self.folder.path().join("store")).unwrap().flatten() {
            std::fs::copy(entry.path(), store.join(entry.file_name())).unwrap();
        }
        let file = folder.path().join(name);
        std::fs::write(&file, bytes).unwrap();
        let store = Store::open(&store, later(1)).unwrap();
        (folder, store, file)
    }
}

/// Words that a person can read: no names of messages, no holes where something should stand.
pub fn assert_words(text: &str, what: &str) {
    let raw = !text.contains(' ') || text.contains("{$") || text.contains("{ $") || text.contains("problem-");
    assert!(!raw, "{what}: these are no words: {text:?}");
}

/// All that a preview says, in one language.
fn assert_told(preview: &ImportPreview, what: &str) {
    assert_words(&preview.summary, what);
    for file in &preview.files {
        assert_words(&file.what, what);
        file.problems.iter().for_each(|p| assert_words(&p.text, what));
        file.advice.iter().for_each(|a| assert_words(a, what));
        assert!(
            !file.refused || file.problems.iter().any(|p| p.severity != Severity::Note),
            "{what}: refused without a reason"
        );
    }
}

/// Something is said beside what the file is: a problem, a question, what is needed, or all of it as a sheet, to say what
/// its columns are.
fn is_told(file: &FilePreview) -> bool {
    file.problem_count > 0 || !file.questions.is_empty() || file.needs.is_some() || file.sheet.is_some()
}

/// What a sheet says beside the whole file, and may: that nobody took a test, of levels that the file does not name; and a
/// school's figures by its owner, where a column says it.
fn by_owner_or_nobody(place: &Place, found: &Observation, whole: &Said) -> bool {
    let (unit, indicator, gender, _, period) = place.clone();
    let all = whole.results.get(&(unit, indicator, gender, 0, period));
    let nobody = (found.value, found.n) == (Cell::EMPTY, Cell::ok(0));
    nobody || all.is_some_and(|all| all.value == found.value)
}

fn held(before: &Before, whole: &Said, kind: &Whole, damage: &Damage) -> Option<String> {
    let bytes = (damage.make)(kind)?;
    if bytes == kind.bytes() {
        return None;
    }
    let what = format!("{}: {}", kind.name, damage.name);
    let (folder, mut store, path) = before.with(kind.file, &bytes);
    let untouched = contents(store.folder());
    let batch = read(&path);
    let languages = [Language::Nb, Language::Nn, Language::En];
    let previews = languages.map(|language| batch.preview(&store, language, &mut go_on).unwrap());
    previews.iter().for_each(|preview| assert_told(preview, &what));
    let texts = |preview: &ImportPreview| preview.files[0].problems.iter().map(|p| p.text.clone()).collect::<Vec<_>>();
    for (nb, en) in texts(&previews[0]).iter().zip(texts(&previews[2])) {
        assert_ne!(*nb, en, "{what}: the same in two languages");
    }
    assert_eq!(contents(store.folder()), untouched, "{what}: a preview writes nothing");

    let report = batch.commit(&mut store, later(1), Language::Nb, &mut go_on).unwrap().value;
    let file = &report.files[0];
    assert_eq!((previews[0].total, &previews[0].files), (report.total, &report.files), "{what}: as the preview said");
    let said = Said::of(&store);
    let told = is_told(file);
    let words = || {
        file.problems.iter().map(|p| format!("{:?} {:?} {}", p.row, p.column, p.text)).collect::<Vec<_>>().join("\n  ")
    };
    if file.refused {
        assert_eq!(contents(store.folder()), untouched, "{what}: refused, and yet it wrote");
    }
    let mut wrong = Vec::new();
    let mut absent = 0;
    for (place, found) in &said.results {
        let Some(expected) = whole.results.get(place).or_else(|| before.said.results.get(place)) else {
            if file.sheet.is_none() || !by_owner_or_nobody(place, found, whole) {
                wrong.push(format!("from nowhere: {place:?} {found:?}"));
            }
            continue;
        };
        for (found, expected) in [(found.value, expected.value), (found.spread, expected.spread), (found.n, expected.n)]
        {
            absent += usize::from(found != expected && found == Cell::EMPTY);
            if found != expected && found != Cell::EMPTY {
                wrong.push(format!("{place:?}: {found:?} and not {expected:?}"));
            }
        }
    }
    absent += whole.results.keys().filter(|place| !said.results.contains_key(*place)).count();
    let other_names =
        said.names.iter().filter(|(code, name)| whole.names.get(*code).is_none_or(|n| n != *name)).collect::<Vec<_>>();
    let other_places =
        said.places.iter().filter(|(at, place)| whole.places.get(*at).is_none_or(|p| p != *place)).collect::<Vec<_>>();
    // The last cell of a file without an end may be cut, and the reader is asked to look at it.
    let unended = file.problems.iter().any(|p| p.text.contains("uten linjeskift"));
    if wrong.len() > usize::from(unended) {
        return Some(format!(
            "{what}: stored what the whole file does not say\n  {}\n  told: {}",
            wrong[..wrong.len().min(4)].join("\n  "),
            words()
        ));
    }
    if !told && (absent > 0 || !other_names.is_empty() || !other_places.is_empty()) {
        return Some(format!(
            "{what}: {absent} results left out, other names {other_names:?}, other places {other_places:?}, and nothing said"
        ));
    }
    let came = match damage.expect {
        Expect::Same => absent == 0 && other_names.is_empty() && other_places.is_empty() && !file.refused,
        // What was left out and not said has been found above.
        Expect::Said => true,
        Expect::Refused => file.refused || (file.sheet.is_some() && said.results == before.said.results),
    };
    drop(folder);
    (!came).then(|| {
        format!(
            "{what}: expected {:?}; absent {absent}, refused {}, names {other_names:?}, places {other_places:?}\n  {}",
            damage.expect,
            file.refused,
            words()
        )
    })
}

#[test]
fn nothing_is_stored_wrongly_or_left_out_unsaid() {
    let before = Before::new();
    let mut failures = Vec::new();
    let damages = damage::all();
    let mut tried = 0;
    for kind in fixtures::all() {
        let (_folder, mut store, path) = before.with(kind.file, &kind.bytes());
        let report = read(&path).commit(&mut store, later(1), Language::Nb, &mut go_on).unwrap().value;
        assert!(!report.files[0].refused && report.total.new > 0, "{}: {:?}", kind.name, report.files[0].problems);
        let left_out = report.files[0].problems.iter().filter(|p| p.severity != Severity::Note).collect::<Vec<_>>();
        assert!(left_out.is_empty(), "{}: {left_out:?}", kind.name);
        let whole = Said::of(&store);
        for damage in &damages {
            tried += 1;
            let one = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| held(&before, &whole, &kind, damage)));
            failures.extend(one.unwrap_or_else(|panic| {
                let said = panic.downcast_ref::<String>().cloned().unwrap_or_default();
                Some(format!(
                    "{}: {}: panicked: {}",
                    kind.name,
                    damage.name,
                    said.chars().take(400).collect::<String>()
                ))
            }));
        }
    }
    assert!(damages.len() >= 50 && tried > 1000, "{} ways, {tried} files", damages.len());
    assert!(failures.is_empty(), "{} of them:\n{}", failures.len(), failures.join("\n"));
}
