use std::collections::BTreeSet;
use std::path::Path;

use varde_core::export::{DataPackage, File, Readers};
use varde_core::sharing::{self, GivenOut, Shown};
use varde_core::store::StoreError;
use varde_core::words;

use super::{Outcome, Session, print_line};

/// Writes the data package and the workbook into a folder.
pub fn export(session: &mut Session, out: &Path, public: bool, repair: bool) -> Outcome {
    let (language, now) = (session.language, session.now);
    let given = if public { Some(close(session, out, repair)?) } else { None };
    let readers = if public { Readers::Public } else { Readers::Own };
    let package = session.told(DataPackage::read(&session.store, readers, now, language))?;
    std::fs::create_dir_all(out).map_err(|e| session.cannot_write(out, &e))?;
    let workbook = varde_report::workbook(&package.sheets).map_err(|e| e.to_string())?;
    let files: Vec<File> =
        package.files.into_iter().chain([File { name: "varde.xlsx".to_owned(), bytes: workbook }]).collect();
    if let Some(given) = given.filter(|given| !given.figures.is_empty()) {
        // Before the first file is there: what goes out is known to have gone out.
        let content = serde_json::to_string(&given).map_err(|e| e.to_string())?;
        let written = session.store.give_out(&content, now);
        session.told(written)?;
    }
    for file in &files {
        let path = out.join(&file.name);
        std::fs::write(&path, &file.bytes).map_err(|e| session.cannot_write(&path, &e))?;
    }
    let folder = out.display().to_string();
    print_line(&words!(language, "export-done", files = files.len(), folder = folder));
    Ok(())
}

/// Closes the eyes of the store to what others may not see. Stops when hidden figures could be worked out from the
/// rest, unless it is to be mended.
fn close(session: &mut Session, out: &Path, repair: bool) -> Outcome<GivenOut> {
    let mut shown = BTreeSet::new();
    let read = session.store.each_result::<StoreError>(|row| {
        if let Ok(unit) = row.unit.parse() {
            shown.insert(Shown { unit, indicator: row.indicator.to_owned(), period: row.period });
        }
        Ok(())
    });
    session.told(read)?;
    let what = out.display().to_string();
    let mut checked = session.told(sharing::check(&session.store, &what, &shown, session.language))?;
    if !checked.leaks.is_empty() && !repair {
        let mut lines: Vec<&str> = checked.leaks.iter().map(|leak| leak.sentence.as_str()).collect();
        let stopped = session.language.text("sharing-stopped", &[]);
        lines.push(&stopped);
        return Err(lines.join("\n"));
    }
    if !checked.hide.is_empty() {
        print_line(&words!(session.language, "sharing-hidden", count = checked.hide.len()));
        let rest = shown.difference(&checked.hide).cloned().collect();
        let hide = std::mem::take(&mut checked.hide);
        checked = session.told(sharing::check(&session.store, &what, &rest, session.language))?;
        let closed = session.store.for_others(&hide);
        session.told(closed)?;
    } else {
        let closed = session.store.for_others(&BTreeSet::new());
        session.told(closed)?;
    }
    Ok(checked.given)
}
