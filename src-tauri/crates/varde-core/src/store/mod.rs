//! The school's own store: one SQLite file, and all SQL that Varde has.
//!
//! A write goes through [`Store::transact`] and nothing else: one operation, one transaction, its undo record, and
//! what it changed.

mod across;
mod answers;
mod backup;
mod catalogue;
mod check;
mod connection;
mod mappings;
mod migrate;
mod noting;
mod observations;
mod operation;
mod recorder;
mod rows;
mod settings;
mod sharing;
mod sources;
mod thread;
mod transact;
mod typed;
mod undo;
mod units;
mod uuid;

pub use across::{Across, Found, ListedUnit};
pub use answers::NameAnswers;
pub use backup::{Backup, BackupKind, list as list_backups, put_back, thin};
pub use check::{CheckReport, Counts};
pub use connection::{Store, set_aside};
pub use mappings::MappingRow;
pub use migrate::SCHEMA_VERSION;
pub use noting::Met;
pub use observations::{ObservationRow, ResultRow, SeriesId, SeriesPoint, StoreKey};
pub use operation::{Edit, Operation};
pub use sources::{NewSource, SourceRow};
pub use transact::{Area, Committed, Reader, Writer};
pub use typed::Figures;
pub use undo::{HistoryStep, Stepped};
pub use units::{KnownUnit, NewUnit, UnitId, UnitYear};
pub(crate) use uuid::uuid_of;

/// What can go wrong with the store. Nothing is deleted on any of them.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// Made by a later version of Varde.
    #[error("the store has schema {found}; this Varde knows up to {supported}")]
    Newer { found: i64, supported: i64 },
    /// Not a database, not Varde's, or damaged.
    #[error("the store cannot be read: {0}")]
    Corrupt(String),
    /// The folder or the file cannot be reached or written.
    #[error("the store cannot be reached: {0}")]
    Unreachable(String),
    /// Another program holds the store, and did not let go within the time limit.
    #[error("the store is in use by another program")]
    Busy,
    /// There is no room on the disk; the operation was rolled back.
    #[error("the disk is full")]
    Full,
    /// The caller stopped it; the operation was rolled back.
    #[error("stopped")]
    Cancelled,
    /// A backup of that name is not there or cannot be used.
    #[error("the backup cannot be used: {0}")]
    Backup(String),
    /// What was to be given out could not be checked; nothing has gone out.
    #[error("the audit did not come to an end: {0}")]
    Unchecked(String),
    /// A rule of the schema was broken: a defect in Varde.
    #[error("database error: {0}")]
    Sql(rusqlite::Error),
}

pub type Result<T> = std::result::Result<T, StoreError>;

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode as Code;
        match error.sqlite_error_code() {
            Some(Code::NotADatabase | Code::DatabaseCorrupt) => Self::Corrupt(error.to_string()),
            Some(Code::DatabaseBusy | Code::DatabaseLocked) => Self::Busy,
            Some(Code::DiskFull) => Self::Full,
            Some(Code::CannotOpen | Code::ReadOnly | Code::PermissionDenied | Code::SystemIoFailure) => {
                Self::Unreachable(error.to_string())
            }
            _ => Self::Sql(error),
        }
    }
}
