//! Native dialogs for opening and saving. In debug builds a test can say what the user picks.

use std::path::PathBuf;

use tauri::{AppHandle, Runtime};
use tauri_plugin_dialog::{DialogExt, FilePath};

/// What a test put in the user's place: paths, `;` between them. Not there in a release.
fn picked_by_test() -> Option<Vec<PathBuf>> {
    if !cfg!(debug_assertions) {
        return None;
    }
    let said = std::env::var("VARDE_TEST_PICK").ok()?;
    Some(said.split(';').filter(|p| !p.is_empty()).map(PathBuf::from).collect())
}

fn paths(picked: Vec<FilePath>) -> Vec<PathBuf> {
    picked.into_iter().filter_map(|p| p.into_path().ok()).collect()
}

/// Several files; none when the user thought better of it.
pub fn open_files<R: Runtime>(app: &AppHandle<R>) -> Vec<PathBuf> {
    if let Some(picked) = picked_by_test() {
        return picked;
    }
    let dialog = app.dialog().file().add_filter("CSV, JSON", &["csv", "tsv", "txt", "json"]).add_filter("*", &["*"]);
    dialog.blocking_pick_files().map(paths).unwrap_or_default()
}

pub fn open_folder<R: Runtime>(app: &AppHandle<R>) -> Vec<PathBuf> {
    if let Some(picked) = picked_by_test() {
        return picked;
    }
    app.dialog().file().blocking_pick_folder().map(|p| paths(vec![p])).unwrap_or_default()
}

/// Where to write; `None` when the user thought better of it.
pub fn save<R: Runtime>(app: &AppHandle<R>, name: &str, extension: &str) -> Option<PathBuf> {
    let path = match picked_by_test() {
        // The one that is called as this kind of file is, where a test saves several.
        Some(picked) => {
            let fits = |path: &&PathBuf| path.extension().is_some_and(|known| known == extension);
            picked.iter().find(fits).or(picked.first()).cloned()
        }
        None => {
            let dialog = app.dialog().file().set_file_name(name).add_filter(extension.to_uppercase(), &[extension]);
            dialog.blocking_save_file().and_then(|p| p.into_path().ok())
        }
    }?;
    // Some desktops leave the ending to the program.
    Some(if path.extension().is_none() { path.with_extension(extension) } else { path })
}
