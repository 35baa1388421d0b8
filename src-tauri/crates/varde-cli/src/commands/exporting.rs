use std::path::{Path, PathBuf};

use varde_core::export::{DataPackage, File};
use varde_core::sharing::{Asked, GivenOut, Ready, Shared, share};
use varde_core::store::{Result, Store};
use varde_core::words;

use super::{Outcome, Session, print_json, print_line};
use crate::options::Readers;

/// Writes the data package and the workbook into a folder.
pub fn export(session: &mut Session, out: &Path, readers: Readers) -> Outcome {
    let (language, now, audience) = (session.language, session.now, readers.audience());
    let what = words!(language, "given-what-package");
    let read = |store: &Store| DataPackage::read(store, audience, now, language);
    let ready = for_readers(session, &what, readers, read)?;
    let workbook = varde_report::workbook(&ready.page.sheets).map_err(|e| e.to_string())?;
    let workbook = File { name: "varde.xlsx".to_owned(), bytes: workbook };
    let files = ready.page.files.iter().chain([&workbook]);
    let files: Vec<(PathBuf, &[u8])> = files.map(|f| (out.join(&f.name), f.bytes.as_slice())).collect();
    write(session, out, &files, &ready)?;
    print_line(&words!(language, "export-done", files = files.len(), folder = out.display().to_string()));
    Ok(())
}

/// Reads for these readers; an error says what others could work out, and what to do.
pub fn for_readers<T>(
    session: &mut Session,
    what: &str,
    readers: Readers,
    read: impl Fn(&Store) -> Result<T>,
) -> Outcome<Ready<T>> {
    let language = session.language;
    let asked = Asked { what, audience: readers.audience(), repair: readers.repair, language };
    let shared = share(&session.store, &asked, read);
    match session.told(shared)? {
        Shared::Ready(ready) => {
            if !ready.hidden.is_empty() {
                print_line(&words!(language, "sharing-hidden", count = ready.hidden.len()));
                ready.hidden.iter().for_each(|name| print_line(&format!("  {name}")));
            }
            Ok(ready)
        }
        Shared::Stopped(stopped) => {
            let mut lines = stopped.leaks;
            if stopped.hide.is_empty() {
                lines.push(language.text("sharing-stopped-for-good", &[]));
            } else {
                lines.push(words!(language, "sharing-would-hide", results = language.list(&stopped.hide)));
                lines.push(language.text("sharing-stopped", &[]));
            }
            Err(lines.join("\n"))
        }
    }
}

/// Writes the files, and then down that they have gone out. Files that cannot be written down are taken away again.
pub fn write<T>(session: &mut Session, folder: &Path, files: &[(PathBuf, &[u8])], ready: &Ready<T>) -> Outcome {
    if !folder.as_os_str().is_empty() {
        std::fs::create_dir_all(folder).map_err(|e| session.cannot_write(folder, &e))?;
    }
    let mut there = Vec::new();
    let written = files.iter().try_for_each(|(path, bytes)| {
        // Half a file on a full disk goes too.
        there.push(path);
        std::fs::write(path, bytes).map_err(|e| session.cannot_write(path, &e))
    });
    let down = written.and_then(|()| {
        let down = ready.write_down(&mut session.store, session.now);
        session.told(down)
    });
    if down.is_err() {
        there.iter().for_each(|path| _ = std::fs::remove_file(path));
    }
    down
}

/// What has been given out, newest first.
pub fn given(session: &Session, json: bool) -> Outcome {
    let rows = session.told(GivenOut::list(&session.store, session.language))?;
    if json {
        return print_json(&rows);
    }
    if rows.is_empty() {
        print_line(&words!(session.language, "given-nothing"));
    }
    for row in rows {
        print_line(&format!("{}\t{}\t{}\t{}", row.at, row.audience_text, row.what, row.detail));
    }
    Ok(())
}
