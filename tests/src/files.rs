//! Files: dropped on the window, and the real ones that only some machines have.

use std::io::Write;
use std::path::{Path, PathBuf};

use serde_json::json;

use crate::failure::Outcome;
use crate::program;
use crate::window::Window;

/// Tauri keeps its listeners in a property of the window with a random name. An event that comes before
/// anybody listens is lost, which happens to tests but never to people.
const LISTENING: &str = "
    return Object.getOwnPropertyNames(window).some((name) =>
        name.startsWith('_') && window[name]?.['tauri://drag-drop'] !== undefined)";

impl Window {
    /// Drops files on the window: the same events as the system's, for no driver can carry a file.
    pub async fn drop_files(&self, paths: &[&Path]) -> Outcome {
        let paths: Vec<String> = paths.iter().map(|path| path.display().to_string()).collect();
        let what = "somebody to listen for dropped files";
        self.wait_until(what, LISTENING).await?;
        let script = "
            const [paths, done] = arguments;
            const payload = { paths, position: { x: 100, y: 100 } };
            const emit = (event) => window.__TAURI_INTERNALS__.invoke('plugin:event|emit', { event, payload });
            emit('tauri://drag-enter').then(() => emit('tauri://drag-drop')).then(() => done(null), (e) => done(String(e)));";
        match self.run_async(script, vec![json!(paths)]).await? {
            serde_json::Value::Null => Ok(()),
            error => Err(crate::Failure::new(format!("dropping files: {error}"))),
        }
    }
}

/// The folder of real files beside the project, for the test `test`; where it is not, says so visibly.
///
/// Written to the standard output itself: what a passing test prints by `println!` is never shown.
pub fn real_files(test: &str) -> Option<PathBuf> {
    let folder = program::workspace().join("../shared/data");
    if folder.is_dir() {
        return Some(folder);
    }
    let mut output = std::io::stdout().lock();
    // Nobody reading the output is no reason to fail.
    let _ = writeln!(output, "\nleft out: {test}: ../shared/data is not here");
    None
}

/// The project's own example files: a kommune that does not exist, in the format of the real ones.
pub fn example_files() -> Vec<PathBuf> {
    let entries = std::fs::read_dir(program::workspace().join("assets/example"));
    let paths = entries.into_iter().flatten().flatten().map(|entry| entry.path());
    let mut files: Vec<_> = paths.filter(|path| path.extension().is_some_and(|ending| ending == "csv")).collect();
    files.sort();
    files
}

impl Window {
    /// Drops the example files and says yes to them.
    pub async fn import_example(&self) -> Outcome {
        let files = example_files();
        self.drop_files(&files.iter().map(PathBuf::as_path).collect::<Vec<_>>()).await?;
        self.click("button", "Legg inn i Varde").await?;
        self.by_text("Ferdig").await?;
        Ok(())
    }
}
