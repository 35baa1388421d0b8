//! The store through its public face: undo and redo, backups and restores, and what cannot be opened.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use common::{Bench, Row, contents, later, now};
use proptest::prelude::*;
use varde_core::store::{BackupKind, SCHEMA_VERSION, Store, StoreError, list_backups, put_back, set_aside};

const FIRST: [Row<'_>; 2] = [("I", ["49", "0,1", "56 155"]), ("999000011", ["47", "2,1", "41"])];
const SECOND: [Row<'_>; 2] = [("999000011", ["50", "2,0", "44"]), ("999000022", ["*", "*", "*"])];

#[test]
fn undo_and_redo_survive_a_restart() {
    let mut bench = Bench::new();
    let empty = contents(bench.store.folder());
    bench.put("a.csv", "2025-26", &FIRST);
    let one = contents(bench.store.folder());
    bench.put("b.csv", "2025-26", &SECOND);
    let two = contents(bench.store.folder());
    let folder = bench.store.folder().to_owned();
    let reopen = || Store::open(&folder, now()).unwrap();
    drop(bench.store);
    assert!(reopen().undo().unwrap().is_some());
    assert_eq!(contents(&folder), one);
    assert!(reopen().undo().unwrap().is_some());
    assert_eq!(contents(&folder), empty);
    assert!(reopen().undo().unwrap().is_none());
    assert!(reopen().redo().unwrap().is_some());
    assert!(reopen().redo().unwrap().is_some());
    assert_eq!(contents(&folder), two);
    assert!(reopen().redo().unwrap().is_none());
}

#[test]
fn a_new_step_ends_what_could_be_done_again() {
    let mut bench = Bench::new();
    bench.put("a.csv", "2025-26", &FIRST);
    bench.store.undo().unwrap();
    bench.put("b.csv", "2025-26", &SECOND);
    assert!(bench.store.redo().unwrap().is_none());
    assert_eq!(bench.store.history(10).unwrap().len(), 1);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    /// Values 0–3 import one of four files; the rest undo and redo. All undone, the store is the empty one; all done
    /// again, it is what it was.
    #[test]
    fn any_walk_through_history_can_be_walked_back(walk in proptest::collection::vec(0u8..8, 1..30)) {
        let mut bench = Bench::new();
        let empty = contents(bench.store.folder());
        for step in walk {
            match step {
                0 => drop(bench.put("a.csv", "2025-26", &FIRST)),
                1 => drop(bench.put("b.csv", "2025-26", &SECOND)),
                2 => drop(bench.put("c.csv", "2024-25", &FIRST)),
                3 => drop(bench.put("d.csv", "2024-25", &SECOND)),
                4 | 5 => drop(bench.store.undo().unwrap()),
                _ => drop(bench.store.redo().unwrap()),
            }
        }
        while bench.store.redo().unwrap().is_some() {}
        let last = contents(bench.store.folder());
        while bench.store.undo().unwrap().is_some() {}
        prop_assert_eq!(contents(bench.store.folder()), empty);
        while bench.store.redo().unwrap().is_some() {}
        prop_assert_eq!(contents(bench.store.folder()), last);
        prop_assert!(bench.store.check().unwrap().ok);
    }
}

#[test]
fn a_restore_can_be_undone_by_another() {
    let mut bench = Bench::new();
    bench.put("a.csv", "2025-26", &FIRST);
    let one = contents(bench.store.folder());
    let backup = bench.store.back_up(BackupKind::Manual, now()).unwrap();
    bench.put("b.csv", "2025-26", &SECOND);
    let two = contents(bench.store.folder());
    let replaced = bench.store.restore(&backup.name, later(1)).unwrap();
    assert_eq!(contents(bench.store.folder()), one);
    assert_eq!(replaced.kind, BackupKind::BeforeRestore);
    bench.store.restore(&replaced.name, later(2)).unwrap();
    assert_eq!(contents(bench.store.folder()), two);
    // The history came along, and writing goes on.
    assert!(bench.store.undo().unwrap().is_some());
    assert_eq!(contents(bench.store.folder()), one);
    assert!(bench.store.check().unwrap().ok);
}

#[test]
fn a_backup_in_pages_of_another_size_comes_back() {
    let mut bench = Bench::new();
    bench.put("a.csv", "2025-26", &FIRST);
    let before = contents(bench.store.folder());
    let backup = bench.store.back_up(BackupKind::Manual, now()).unwrap();
    let folder = bench.store.folder().join("backups");
    let other = rusqlite::Connection::open(folder.join(&backup.name)).unwrap();
    other.execute_batch("PRAGMA page_size = 4096; VACUUM;").unwrap();
    drop(other);
    assert!(bench.store.undo().unwrap().is_some());
    bench.store.restore(&backup.name, later(1)).unwrap();
    assert_eq!(contents(bench.store.folder()), before);
    assert!(bench.store.check().unwrap().ok);
    assert!(std::fs::read_dir(folder).unwrap().all(|e| e.unwrap().path().extension().is_some_and(|e| e == "db")));
}

#[test]
fn a_backup_is_made_when_there_is_something_to_lose() {
    let mut bench = Bench::new();
    assert!(!bench.store.needs_backup(now(), 20).unwrap(), "an empty store");
    bench.put("a.csv", "2025-26", &FIRST);
    assert!(bench.store.needs_backup(now(), 20).unwrap());
    bench.store.back_up(BackupKind::Automatic, now()).unwrap();
    assert!(!bench.store.needs_backup(later(19), 20).unwrap());
    assert!(bench.store.needs_backup(later(21), 20).unwrap());
}

#[test]
fn wrong_names_and_damaged_backups_are_refused_and_change_nothing() {
    let mut bench = Bench::new();
    bench.put("a.csv", "2025-26", &FIRST);
    let before = contents(bench.store.folder());
    let backup = bench.store.back_up(BackupKind::Manual, now()).unwrap();
    let path = bench.store.folder().join("backups").join(&backup.name);
    let mut bytes = std::fs::read(&path).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle..].fill(0x55);
    std::fs::write(&path, bytes).unwrap();
    assert!(bench.store.restore(&backup.name, later(1)).is_err());
    for wrong in ["../varde.db", "", "varde-20260101T000000Z-manual.db"] {
        assert!(matches!(bench.store.restore(wrong, later(1)), Err(StoreError::Backup(_))), "{wrong}");
    }
    assert_eq!(contents(bench.store.folder()), before);
}

#[test]
fn a_newer_store_is_refused_untouched() {
    let mut bench = Bench::new();
    bench.put("a.csv", "2025-26", &FIRST);
    let folder = bench.store.folder().to_owned();
    drop(bench.store);
    let connection = rusqlite::Connection::open(folder.join("varde.db")).unwrap();
    connection.pragma_update(None, "user_version", SCHEMA_VERSION + 1).unwrap();
    drop(connection);
    let before = std::fs::read(folder.join("varde.db")).unwrap();
    let found = Store::open(&folder, now()).map(|_| ()).unwrap_err();
    assert!(matches!(found, StoreError::Newer { found, supported } if found == supported + 1));
    assert_eq!(std::fs::read(folder.join("varde.db")).unwrap(), before);
}

#[test]
fn a_damaged_store_is_moved_aside_and_a_backup_takes_its_place() {
    let mut bench = Bench::new();
    bench.put("a.csv", "2025-26", &FIRST);
    let before = contents(bench.store.folder());
    let backup = bench.store.back_up(BackupKind::Automatic, now()).unwrap();
    let folder = bench.store.folder().to_owned();
    drop(bench.store);
    let damage = b"this is not a database at all, but it is long enough to look like a file".repeat(100);
    std::fs::write(folder.join("varde.db"), &damage).unwrap();
    assert!(matches!(Store::open(&folder, now()), Err(StoreError::Corrupt(_))));
    assert_eq!(std::fs::read(folder.join("varde.db")).unwrap(), damage, "opening changes nothing");
    let aside = set_aside(&folder, later(1)).unwrap();
    assert_eq!(std::fs::read(aside.join("varde.db")).unwrap(), damage, "nothing is deleted");
    assert_eq!(list_backups(&folder).unwrap()[0].name, backup.name);
    put_back(&folder, &backup.name).unwrap();
    let store = Store::open(&folder, later(1)).unwrap();
    assert_eq!(contents(store.folder()), before);
}

#[test]
fn another_programs_database_is_not_touched() {
    let folder = tempfile::tempdir().unwrap();
    let connection = rusqlite::Connection::open(folder.path().join("varde.db")).unwrap();
    connection.execute_batch("CREATE TABLE theirs (x); INSERT INTO theirs VALUES (1);").unwrap();
    drop(connection);
    let before = std::fs::read(folder.path().join("varde.db")).unwrap();
    assert!(matches!(Store::open(folder.path(), now()), Err(StoreError::Corrupt(_))));
    assert_eq!(std::fs::read(folder.path().join("varde.db")).unwrap(), before);
}

#[test]
fn two_windows_share_one_store() {
    let mut one = Bench::new();
    let mut two = Store::open(one.store.folder(), now()).unwrap();
    let known = two.data_version().unwrap();
    one.put("a.csv", "2025-26", &FIRST);
    assert_ne!(two.data_version().unwrap(), known, "the other window can notice");
    assert_eq!(two.units().unwrap().len(), 4);
    assert!(two.undo().unwrap().is_some(), "and undo what this one did");
    assert!(one.store.units().unwrap().is_empty());
    assert!(one.store.redo().unwrap().is_some());
}

#[test]
fn check_finds_what_refers_to_something_missing() {
    let check = |edit: &str, expected: &str| {
        let mut bench = Bench::new();
        bench.put("a.csv", "2025-26", &FIRST);
        let connection = rusqlite::Connection::open(bench.store.folder().join("varde.db")).unwrap();
        connection.pragma_update(None, "foreign_keys", false).unwrap();
        assert!(connection.execute(edit, []).unwrap() > 0, "{edit}");
        let problems = bench.store.check().unwrap().problems;
        assert!(problems.iter().any(|p| p.ends_with(expected)), "{edit}: {problems:?}");
    };
    check("DELETE FROM source", " results of an unknown source");
    check("DELETE FROM series", " results of an unknown series");
    check("DELETE FROM unit", " results of an unknown unit");
    check("DELETE FROM unit WHERE level = 4", " years of an unknown unit");
    check("DELETE FROM unit WHERE level = 3", " years in an unknown kommune or fylke");
    check("DELETE FROM unit WHERE level = 2", " years in an unknown kommune or fylke");
    check("UPDATE observation SET key = key & ~65535 | (2100 << 4)", " school years out of range");
    check("UPDATE observation SET states = (states | 1) - (states & 1)", " values that do not fit their state");
}
