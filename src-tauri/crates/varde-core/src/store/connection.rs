//! Opening the store: make it, upgrade it, or say why not.

use std::cell::RefCell;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use rusqlite::{Connection, OpenFlags, TransactionBehavior};

use super::backup::{self, BackupKind};
use super::migrate::{self, Found};
use super::noting::Notes;
use super::recorder::{self, Recorder};
use super::sharing::Eyes;
use super::{Result, StoreError};
use crate::clock::Timestamp;

/// The store's file inside its folder.
pub(super) const FILE: &str = "varde.db";

/// How long a write waits for another window or program before it says that the store is in use.
const PATIENCE: Duration = Duration::from_secs(5);

/// More than Varde has, so that none is made twice.
const STATEMENTS: usize = 256;

/// Bytes. An import writes each page twice, to the journal and to the store: fewer large ones are written sooner.
const PAGE: i64 = 16384;

/// An open store. One connection; used by one thread at a time.
pub struct Store {
    pub(super) connection: Connection,
    pub(super) recorder: Recorder,
    folder: PathBuf,
    pub(super) eyes: RefCell<Arc<Eyes>>,
    pub(super) notes: Notes,
}

impl Store {
    /// Opens the store in `folder`, makes it when there is none, and upgrades it (after a backup) when it is older.
    pub fn open(folder: &Path, now: Timestamp) -> Result<Self> {
        std::fs::create_dir_all(folder).map_err(|e| StoreError::Unreachable(format!("{}: {e}", folder.display())))?;
        let mut connection = connect(&folder.join(FILE))?;
        if migrate::inspect(&connection)? != Found::Current {
            // Heard only by a file that holds nothing yet.
            connection.pragma_update(None, "page_size", PAGE)?;
            connection.pragma_update(None, "journal_mode", "WAL")?;
            // Two windows may start at once: what is to be done is asked again with the write lock held.
            let tx = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
            match migrate::inspect(&tx)? {
                Found::Current => {}
                Found::Nothing => migrate::create(&tx)?,
                Found::Older(version) => {
                    backup::write(&connect(&folder.join(FILE))?, folder, BackupKind::BeforeUpgrade, now)?;
                    migrate::upgrade(&tx, version)?;
                }
            }
            tx.commit()?;
        }
        let recorder = recorder::attach(&connection)?;
        Ok(Self { connection, recorder, folder: folder.to_owned(), eyes: RefCell::default(), notes: Notes::default() })
    }

    /// A store that is gone with the program: for playing something through.
    pub(crate) fn in_memory() -> Result<Self> {
        let mut connection = connect(Path::new(":memory:"))?;
        let tx = connection.transaction()?;
        migrate::create(&tx)?;
        tx.commit()?;
        let recorder = recorder::attach(&connection)?;
        Ok(Self { connection, recorder, folder: PathBuf::new(), eyes: RefCell::default(), notes: Notes::default() })
    }

    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// A number that changes when another connection has written; for noticing what another window did.
    pub fn data_version(&self) -> Result<i64> {
        Ok(self.connection.pragma_query_value(None, "data_version", |row| row.get(0))?)
    }
}

pub(super) fn connect(file: &Path) -> Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(file, flags)?;
    connection.busy_timeout(PATIENCE)?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS);
    connection.execute_batch(
        "PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA recursive_triggers = ON;
         PRAGMA trusted_schema = OFF; PRAGMA cache_size = -16000; PRAGMA temp_store = MEMORY;",
    )?;
    Ok(connection)
}

/// Moves a store that cannot be read aside, with its journal, and returns where it went. Nothing is deleted.
pub fn set_aside(folder: &Path, now: Timestamp) -> Result<PathBuf> {
    let aside = folder.join(format!("damaged-{}", now.compact()));
    let failed = |e: std::io::Error| StoreError::Unreachable(format!("{}: {e}", aside.display()));
    std::fs::create_dir_all(&aside).map_err(failed)?;
    for suffix in ["", "-wal", "-shm"] {
        let name = format!("{FILE}{suffix}");
        let from = folder.join(&name);
        if from.exists() {
            std::fs::rename(&from, aside.join(&name)).map_err(failed)?;
        }
    }
    Ok(aside)
}
