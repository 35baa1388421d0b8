//! Where the store lies when nobody says.

use std::path::PathBuf;

use directories::ProjectDirs;

/// The same folder as the window's.
pub fn default_store() -> Option<PathBuf> {
    ProjectDirs::from("no", "varde", "Varde").map(|dirs| dirs.data_dir().join("store"))
}
