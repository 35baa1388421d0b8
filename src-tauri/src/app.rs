//! What the commands share: the store behind one lock, the language, and the import at hand.

use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::SystemTime;

use varde_core::clock::Timestamp;
use varde_core::import::Batch;
use varde_core::language::Language;
use varde_core::store::{Store, StoreError, list_backups};
use varde_core::trouble::Trouble;

use crate::boot::StoreState;
use crate::views::{Backup, Presented};

/// What a command answers with when it fails.
pub type Answer<T> = Result<T, Trouble>;

/// One per program.
pub struct App {
    pub folder: PathBuf,
    store: Mutex<Result<Store, StoreError>>,
    language: Mutex<Language>,
    /// Files that have been read for a preview, waiting for a yes.
    pub batch: Mutex<Option<Batch>>,
    /// What is shown on a wall at the moment, as it was checked for those who see it.
    pub presented: Mutex<Option<Presented>>,
    stop: AtomicBool,
}

pub fn now() -> Timestamp {
    Timestamp::from_system(SystemTime::now())
}

/// What a lock guards is replaced whole, never left half changed, so a panic elsewhere does not spoil it.
pub fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl App {
    pub fn open(folder: PathBuf) -> Self {
        let store = Store::open(&folder, now());
        if let Err(error) = &store {
            tracing::error!(%error, "the store did not open");
        }
        let saved = store.as_ref().ok().and_then(|s| s.setting("language").ok().flatten());
        let language = saved.as_deref().and_then(Language::from_code).unwrap_or_else(desktop_language);
        Self {
            folder,
            store: Mutex::new(store),
            language: Mutex::new(language),
            batch: Mutex::new(None),
            presented: Mutex::new(None),
            stop: AtomicBool::new(false),
        }
    }

    pub fn language(&self) -> Language {
        *lock(&self.language)
    }

    pub fn speak(&self, language: Language) {
        *lock(&self.language) = language;
    }

    /// Asks the store; its errors come back in the reader's words.
    pub fn with_store<T>(&self, work: impl FnOnce(&mut Store) -> Result<T, StoreError>) -> Answer<T> {
        let mut store = lock(&self.store);
        let result = match &mut *store {
            Ok(store) => work(store),
            Err(error) => return Err(self.trouble(error)),
        };
        result.map_err(|e| self.trouble(&e))
    }

    pub fn trouble(&self, error: &StoreError) -> Trouble {
        if !matches!(error, StoreError::Cancelled) {
            tracing::warn!(%error, "a command failed");
        }
        Trouble::of(error, self.language())
    }

    /// A connection of its own for long work, so that the views are not kept waiting.
    pub fn another_store(&self) -> Answer<Store> {
        Store::open(&self.folder, now()).map_err(|e| self.trouble(&e))
    }

    /// Closes the store, lets `work` change what lies in the folder, and opens it anew.
    pub fn reopen(&self, work: impl FnOnce() -> Result<(), StoreError>) -> Answer<()> {
        let mut store = lock(&self.store);
        // The file must not be open while it is moved.
        *store = Err(StoreError::Busy);
        let moved = work();
        *store = Store::open(&self.folder, now());
        moved.map_err(|e| self.trouble(&e))
    }

    pub fn state(&self) -> StoreState {
        let folder = self.folder.display().to_string();
        match &*lock(&self.store) {
            Ok(_) => StoreState::Open { folder },
            Err(StoreError::Newer { found, supported }) => {
                StoreState::Newer { folder, file_version: *found, supported: *supported }
            }
            Err(StoreError::Corrupt(_)) => {
                let backups = list_backups(&self.folder).unwrap_or_default();
                StoreState::Corrupt { folder, moved_to: None, backups: backups.iter().map(Backup::of).collect() }
            }
            Err(error) => StoreState::Unreachable { folder, detail: error.to_string() },
        }
    }

    pub fn begin(&self) {
        self.stop.store(false, Ordering::Relaxed);
    }

    pub fn cancel(&self) {
        self.stop.store(true, Ordering::Relaxed);
    }

    pub fn stopped(&self) -> bool {
        self.stop.load(Ordering::Relaxed)
    }
}

/// What the desktop speaks, if Varde does too; else bokmål.
fn desktop_language() -> Language {
    let said = ["LC_ALL", "LC_MESSAGES", "LANGUAGE", "LANG"].iter().filter_map(|name| std::env::var(name).ok());
    for said in said {
        for code in said.split(':').map(|part| part.split(['_', '-', '.']).next().unwrap_or_default().to_owned()) {
            match code.as_str() {
                "no" => return Language::Nb,
                code => {
                    if let Some(language) = Language::from_code(code) {
                        return language;
                    }
                }
            }
        }
    }
    Language::Nb
}
