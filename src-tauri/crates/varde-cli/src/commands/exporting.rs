use std::path::Path;

use varde_core::export::{DataPackage, File, Readers};
use varde_core::words;

use super::{Outcome, Session, print_line};

/// Writes the data package and the workbook into a folder.
pub fn export(session: &Session, out: &Path, public: bool) -> Outcome {
    let readers = if public { Readers::Public } else { Readers::Own };
    let package = session.told(DataPackage::read(&session.store, readers, session.now, session.language))?;
    std::fs::create_dir_all(out).map_err(|e| session.cannot_write(out, &e))?;
    let workbook = varde_report::workbook(&package.sheets).map_err(|e| e.to_string())?;
    let files: Vec<File> =
        package.files.into_iter().chain([File { name: "varde.xlsx".to_owned(), bytes: workbook }]).collect();
    for file in &files {
        let path = out.join(&file.name);
        std::fs::write(&path, &file.bytes).map_err(|e| session.cannot_write(&path, &e))?;
    }
    let folder = out.display().to_string();
    print_line(&words!(session.language, "export-done", files = files.len(), folder = folder));
    Ok(())
}
