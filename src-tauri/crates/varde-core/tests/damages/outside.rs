//! Damage that does not lie in the bytes: what a path leads to.

use std::path::Path;

use varde_core::import::{Batch, Severity};
use varde_core::indicator::catalogue;
use varde_core::language::Language;
use varde_core::store::Store;

use super::common::{contents, now};
use super::{assert_words, fixtures, go_on, read};

fn store(folder: &Path) -> Store {
    Store::open(&folder.join("store"), now()).unwrap()
}

/// Refused in words of every language, and nothing is written.
fn assert_refused(path: &Path, part: &str) {
    let folder = tempfile::tempdir().unwrap();
    let mut store = store(folder.path());
    let untouched = contents(store.folder());
    let batch = read(path);
    for language in [Language::Nb, Language::Nn, Language::En] {
        let preview = batch.preview(&store, language, &mut go_on).unwrap();
        let problem = &preview.files[0].problems[0];
        assert_eq!(problem.severity, Severity::Refused);
        assert_words(&problem.text, part);
        assert!(!problem.text.contains("os error"), "{}", problem.text);
        if language == Language::Nb {
            assert!(problem.text.contains(part), "{} / {part}", problem.text);
        }
    }
    batch.commit(&mut store, now(), Language::Nb, &mut go_on).unwrap();
    assert_eq!(contents(store.folder()), untouched);
}

#[test]
fn a_file_that_is_not_there_says_so() {
    assert_refused(Path::new("/finnes/ikke.csv"), "finnes ikke");
}

#[test]
#[cfg(unix)]
fn what_is_no_ordinary_file_is_not_waited_for() {
    let folder = tempfile::tempdir().unwrap();
    let pipe = folder.path().join("rør.csv");
    let made = std::process::Command::new("mkfifo").arg(&pipe).status();
    if made.is_ok_and(|status| status.success()) {
        assert_refused(&pipe, "ingen vanlig fil");
    }
    assert_refused(Path::new("/dev/zero"), "ingen vanlig fil");
}

#[test]
#[cfg(unix)]
fn links_that_lead_in_a_ring_or_nowhere_say_so() {
    let folder = tempfile::tempdir().unwrap();
    let link = |name: &str, to: &str| {
        let path = folder.path().join(name);
        std::os::unix::fs::symlink(folder.path().join(to), &path).unwrap();
        path
    };
    assert_refused(&link("a.csv", "b.csv"), "finnes ikke");
    link("b.csv", "c.csv");
    assert_refused(&link("c.csv", "b.csv"), "kan ikke leses");
}

#[test]
#[cfg(unix)]
fn a_file_that_may_not_be_read_says_so() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("låst.csv");
    std::fs::write(&path, "a;b\n").unwrap();
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o000)).unwrap();
    // Somebody who may read everything meets no lock.
    if std::fs::read(&path).is_err() {
        assert_refused(&path, "lov til å lese");
    }
}

#[test]
fn a_folder_that_is_called_a_table_is_looked_into() {
    let folder = tempfile::tempdir().unwrap();
    let inside = folder.path().join("tall.csv");
    std::fs::create_dir(&inside).unwrap();
    let mut store = store(folder.path());
    let empty = read(&inside).preview(&store, Language::Nb, &mut go_on).unwrap();
    assert!(empty.files.is_empty());
    assert_words(&empty.summary, "an empty folder");
    std::fs::write(inside.join("gsp.csv"), fixtures::before().bytes()).unwrap();
    let report = read(&inside).commit(&mut store, now(), Language::Nb, &mut go_on).unwrap().value;
    assert_eq!(report.total.new, 8);
}

#[test]
fn a_file_that_goes_or_changes_after_the_preview_gives_what_the_preview_said() {
    let whole = fixtures::before().bytes();
    let changes: [&dyn Fn(&Path); 3] =
        [&|path| std::fs::remove_file(path).unwrap(), &|path| std::fs::write(path, b"").unwrap(), &|path| {
            std::fs::write(path, b"%PDF-1.7").unwrap()
        }];
    for change in changes {
        let folder = tempfile::tempdir().unwrap();
        let mut store = store(folder.path());
        let path = folder.path().join("gsp.csv");
        std::fs::write(&path, &whole).unwrap();
        let batch = read(&path);
        let preview = batch.preview(&store, Language::Nb, &mut go_on).unwrap();
        change(&path);
        let report = batch.commit(&mut store, now(), Language::Nb, &mut go_on).unwrap().value;
        assert_eq!((preview.total, preview.files), (report.total, report.files));
        assert_eq!(report.total.new, 8);
    }
}

/// A file that must be read once more, since an answer was given, and that is not there any more.
#[test]
fn a_file_that_goes_before_its_answer_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = store(folder.path());
    let path = folder.path().join("mobbing.csv");
    let heading =
        "Organisasjonsnummer;EnhetNavn;Alle spørsmål;Er du blitt mobbet av andre elever på skolen de siste månedene?";
    std::fs::write(&path, format!("{heading}\n999000011;Åsøy skole;7,5;7,5\n")).unwrap();
    let mut batch = read(&path);
    assert!(batch.needs().next().is_some());
    std::fs::remove_file(&path).unwrap();
    batch.answer_wide(0, "2025-26".parse().ok(), Some(7));
    let report = batch.commit(&mut store, now(), Language::Nb, &mut go_on).unwrap().value;
    assert!(report.files[0].refused && !store.has_units().unwrap());
    assert_words(&report.files[0].problems[0].text, "gone");
}

/// More files than anybody drops, most of them of no use: the good ones are stored, and each other one has its reason.
#[test]
fn good_files_among_bad_ones_are_stored() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = store(folder.path());
    let dropped = folder.path().join("dropped");
    std::fs::create_dir(&dropped).unwrap();
    for number in 0..40 {
        std::fs::write(dropped.join(format!("{number:02}.csv")), [b"%PDF-1.7", &b"a;b\n1;2\n"[..]][number % 2])
            .unwrap();
    }
    std::fs::write(dropped.join("gsp.csv"), fixtures::before().bytes()).unwrap();
    let batch = Batch::read(&[dropped], catalogue(), &mut go_on).unwrap();
    let report = batch.commit(&mut store, now(), Language::Nb, &mut go_on).unwrap().value;
    assert_eq!((report.files.len(), report.total.new), (41, 8));
    // What is a table of something else is shown, so that people can say what it is.
    let explained = report.files.iter().filter(|f| f.tally.new == 0 && (!f.problems.is_empty() || f.sheet.is_some()));
    assert_eq!(explained.count(), 40);
}
