//! Copies of the store: made by SQLite's online backup, checked, renamed into place, thinned as they grow old.

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use rusqlite::Connection;
use rusqlite::backup::Backup as Copying;
use serde::Serialize;
use ts_rs::TS;

use super::connection::{FILE, Store, connect};
use super::migrate::{self, Found};
use super::{Result, StoreError, check, recorder};
use crate::clock::Timestamp;

const FOLDER: &str = "backups";

/// Why a backup was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum BackupKind {
    Automatic,
    Manual,
    BeforeRestore,
    BeforeUpgrade,
}

impl BackupKind {
    const ALL: [Self; 4] = [Self::Automatic, Self::Manual, Self::BeforeRestore, Self::BeforeUpgrade];

    /// The word in file names and JSON.
    pub fn word(self) -> &'static str {
        match self {
            Self::Automatic => "automatic",
            Self::Manual => "manual",
            Self::BeforeRestore => "before-restore",
            Self::BeforeUpgrade => "before-upgrade",
        }
    }
}

/// A backup in the store's folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Backup {
    /// The file's name, which also identifies it.
    pub name: String,
    pub at: Timestamp,
    pub kind: BackupKind,
    pub bytes: u64,
}

/// `varde-20261122T160000Z-automatic.db`; a second one in the same second gets `-2`.
fn parse_name(name: &str) -> Option<(Timestamp, BackupKind)> {
    let body = name.strip_prefix("varde-")?.strip_suffix(".db")?;
    let (at, kind) = body.split_once('-')?;
    let kind = BackupKind::ALL.into_iter().find(|k| {
        kind.strip_prefix(k.word()).is_some_and(|rest| {
            rest.is_empty() || rest.strip_prefix('-').is_some_and(|n| n.bytes().all(|b| b.is_ascii_digit()))
        })
    })?;
    Some((Timestamp::parse_compact(at)?, kind))
}

fn unreachable(path: &Path, error: &std::io::Error) -> StoreError {
    match error.kind() {
        std::io::ErrorKind::StorageFull => StoreError::Full,
        _ => StoreError::Unreachable(format!("{}: {error}", path.display())),
    }
}

/// Copies the whole store, checks the copy, and only then gives it its name.
pub(super) fn write(from: &Connection, folder: &Path, kind: BackupKind, now: Timestamp) -> Result<Backup> {
    let backups = folder.join(FOLDER);
    std::fs::create_dir_all(&backups).map_err(|e| unreachable(&backups, &e))?;
    let stem = format!("varde-{}-{}", now.compact(), kind.word());
    let unused = |n: u32| {
        if n == 1 { format!("{stem}.db") } else { format!("{stem}-{n}.db") }
    };
    let name = (1..).map(unused).find(|n| !backups.join(n).exists()).unwrap_or_default();
    let unfinished = backups.join(format!("{name}.unfinished"));
    let copied = copy(from, &unfinished);
    if let Err(error) = copied {
        // A half copy is of no use to anybody, and it may be what fills the disk.
        let _ = std::fs::remove_file(&unfinished);
        return Err(error);
    }
    let place = backups.join(&name);
    std::fs::rename(&unfinished, &place).map_err(|e| unreachable(&place, &e))?;
    let bytes = std::fs::metadata(&place).map_err(|e| unreachable(&place, &e))?.len();
    Ok(Backup { name, at: now, kind, bytes })
}

fn copy(from: &Connection, to: &Path) -> Result<()> {
    let _ = std::fs::remove_file(to);
    let mut target = Connection::open(to)?;
    Copying::new(from, &mut target)?.run_to_completion(1024, std::time::Duration::ZERO, None)?;
    // A copy of a WAL store says WAL too; as a file to carry about it should be one file.
    target.pragma_update(None, "journal_mode", "DELETE")?;
    let problems = check::integrity(&target)?;
    match problems.first() {
        None => Ok(()),
        Some(problem) => Err(StoreError::Corrupt(format!("backup: {problem}"))),
    }
}

/// The backups in a folder, newest first; also of a store that cannot be opened.
pub fn list(folder: &Path) -> Result<Vec<Backup>> {
    let backups = folder.join(FOLDER);
    let entries = match std::fs::read_dir(&backups) {
        Ok(entries) => entries,
        Err(e) if e.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(e) => return Err(unreachable(&backups, &e)),
    };
    let mut found = Vec::new();
    for entry in entries.flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        if let (Some((at, kind)), Ok(metadata)) = (parse_name(&name), entry.metadata()) {
            found.push(Backup { name, at, kind, bytes: metadata.len() });
        }
    }
    found.sort_by(|a, b| (b.at, &b.name).cmp(&(a.at, &a.name)));
    Ok(found)
}

/// Which automatic backups can go: all of the last day stay, then the newest of each day for two weeks, of each week
/// for eight, of each month for two years. Those before a restore or an upgrade stay for 90 days, manual ones for ever.
pub fn thin(backups: &[Backup], now: Timestamp) -> Vec<&Backup> {
    let mut newest_first: Vec<_> = backups.iter().collect();
    newest_first.sort_by_key(|b| std::cmp::Reverse(b.at));
    let (mut days, mut weeks, mut months) = (HashSet::new(), HashSet::new(), HashSet::new());
    newest_first
        .into_iter()
        .filter(|backup| {
            let at = backup.at;
            let keep = match backup.kind {
                BackupKind::Manual => true,
                BackupKind::BeforeRestore | BackupKind::BeforeUpgrade => at >= now.days_before(90),
                BackupKind::Automatic => {
                    // Every set is asked, so that each notes this backup as the newest of its day, week and month.
                    let (day, week, month) =
                        (days.insert(at.day()), weeks.insert(at.week()), months.insert(at.month()));
                    at >= now.days_before(1)
                        || (day && at >= now.days_before(14))
                        || (week && at >= now.days_before(56))
                        || (month && at >= now.days_before(730))
                }
            };
            !keep
        })
        .collect()
}

/// Puts a backup in the place of a store that is not there any more (see [`super::set_aside`]).
pub fn put_back(folder: &Path, name: &str) -> Result<()> {
    let source = usable(folder, name)?;
    let place = folder.join(FILE);
    if place.exists() {
        return Err(StoreError::Backup("there is a store in its place".to_owned()));
    }
    std::fs::copy(&source, &place).map_err(|e| unreachable(&place, &e))?;
    Ok(())
}

/// The path of a backup that is whole and that this Varde can read.
fn usable(folder: &Path, name: &str) -> Result<PathBuf> {
    let path = folder.join(FOLDER).join(name);
    if parse_name(name).is_none() || !path.is_file() {
        return Err(StoreError::Backup(name.to_owned()));
    }
    let connection = connect(&path)?;
    if migrate::inspect(&connection)? == Found::Nothing {
        return Err(StoreError::Backup(name.to_owned()));
    }
    match check::integrity(&connection)?.first() {
        None => Ok(path),
        Some(problem) => Err(StoreError::Backup(format!("{name}: {problem}"))),
    }
}

/// The backup in pages of the store's own size, which the copying asks for: as it is, or rewritten beside it.
fn with_pages_of(store: &Connection, backup: &Path, repaged: &Path) -> Result<Connection> {
    let size = |c: &Connection| c.pragma_query_value(None, "page_size", |row| row.get::<_, i64>(0));
    let source = connect(backup)?;
    let wanted = size(store)?;
    if size(&source)? == wanted {
        return Ok(source);
    }
    let _ = std::fs::remove_file(repaged);
    source.pragma_update(None, "page_size", wanted)?;
    source.execute("VACUUM INTO ?1", [repaged.to_string_lossy()])?;
    connect(repaged)
}

impl Store {
    pub fn backups(&self) -> Result<Vec<Backup>> {
        list(self.folder())
    }

    /// Makes a checked backup and removes automatic ones that are no longer needed.
    pub fn back_up(&self, kind: BackupKind, now: Timestamp) -> Result<Backup> {
        let made = write(&self.connection, self.folder(), kind, now)?;
        let all = self.backups()?;
        for old in thin(&all, now).into_iter().filter(|old| old.name != made.name) {
            let path = self.folder().join(FOLDER).join(&old.name);
            std::fs::remove_file(&path).map_err(|e| unreachable(&path, &e))?;
        }
        Ok(made)
    }

    /// Whether the store has something that no backup of the last `hours` holds.
    pub fn needs_backup(&self, now: Timestamp, hours: i64) -> Result<bool> {
        let newest = self.backups()?.into_iter().find(|b| b.kind != BackupKind::BeforeUpgrade);
        let recent = newest.is_some_and(|b| now.unix() - b.at.unix() < hours * 3600);
        Ok(!recent && self.has_units()?)
    }

    /// Makes the store what the backup was. What it replaces is backed up first and named in the answer, so that the
    /// restore can be undone by another.
    pub fn restore(&mut self, name: &str, now: Timestamp) -> Result<Backup> {
        let path = usable(self.folder(), name)?;
        let replaced = write(&self.connection, self.folder(), BackupKind::BeforeRestore, now)?;
        let repaged = path.with_extension("unfinished");
        let source = with_pages_of(&self.connection, &path, &repaged)?;
        Copying::new(&source, &mut self.connection)?.run_to_completion(1024, std::time::Duration::ZERO, None)?;
        drop(source);
        let _ = std::fs::remove_file(&repaged);
        let tx = self.connection.transaction()?;
        if let Found::Older(version) = migrate::inspect(&tx)? {
            migrate::upgrade(&tx, version)?;
        }
        tx.commit()?;
        self.connection.pragma_update(None, "journal_mode", "WAL")?;
        recorder::refresh(&self.connection, &mut self.recorder)?;
        Ok(replaced)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn automatic(unix: i64) -> Backup {
        let at = Timestamp::from_unix(unix).unwrap();
        Backup { name: format!("varde-{}-automatic.db", at.compact()), at, kind: BackupKind::Automatic, bytes: 1 }
    }

    #[test]
    fn a_year_of_hourly_backups_thins_to_a_few() {
        let now = Timestamp::parse("2026-11-22T16:00:00Z").unwrap();
        let hourly: Vec<_> = (0..24 * 365).map(|h| automatic(now.unix() - h * 3600)).collect();
        let removed = thin(&hourly, now).len();
        let kept = hourly.len() - removed;
        // 25 of the last day, 13 more days, 6 more weeks, 10 more months: about fifty.
        assert!((45..=60).contains(&kept), "{kept}");
    }

    #[test]
    fn names_tell_time_and_reason() {
        let check = |name: &str, expected: Option<BackupKind>| {
            assert_eq!(parse_name(name).map(|n| n.1), expected, "{name}");
        };
        check("varde-20261122T160000Z-automatic.db", Some(BackupKind::Automatic));
        check("varde-20261122T160000Z-before-restore-2.db", Some(BackupKind::BeforeRestore));
        check("varde-20261122T160000Z-automatic.db.unfinished", None);
        check("varde-20261322T160000Z-automatic.db", None);
        check("../varde.db", None);
        check("varde-20261122T160000Z-automatic-x.db", None);
    }

    proptest! {
        #[test]
        fn thinning_keeps_the_newest_and_is_done_after_once(hours in proptest::collection::btree_set(0i64..20_000, 1..80)) {
            let now = Timestamp::parse("2026-11-22T16:00:00Z").unwrap();
            let all: Vec<_> = hours.iter().map(|h| automatic(now.unix() - h * 3600)).collect();
            let gone: Vec<_> = thin(&all, now).into_iter().cloned().collect();
            let kept: Vec<_> = all.iter().filter(|b| !gone.contains(b)).cloned().collect();
            let newest = all.iter().max_by_key(|b| b.at).unwrap();
            prop_assert!(kept.contains(newest) || newest.at < now.days_before(730));
            prop_assert!(thin(&kept, now).is_empty());
        }
    }
}
