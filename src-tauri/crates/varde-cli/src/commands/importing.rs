use std::ops::ControlFlow;
use std::path::PathBuf;

use varde_core::import::{Batch, FilePreview};
use varde_core::words;

use super::{Outcome, Session, print_json, print_line};

/// Reads, compares and stores; prints what came of it. Fails when no file could be used.
pub fn import(session: &mut Session, paths: &[PathBuf], preview: bool, json: bool) -> Outcome {
    let language = session.language;
    let mut go_on = |_: varde_core::import::Progress<'_>| ControlFlow::Continue(());
    let read = Batch::read(paths, &mut go_on);
    let batch = session.told(read)?;
    let (summary, files) = if preview {
        let preview = session.told(batch.preview(&session.store, language, &mut go_on))?;
        if json {
            print_json(&preview)?;
        }
        (preview.summary, preview.files)
    } else {
        let done = batch.commit(&mut session.store, session.now, language, &mut go_on);
        let report = session.told(done)?.value;
        if json {
            print_json(&report)?;
        }
        (report.summary, report.files)
    };
    if !json {
        for file in &files {
            print_file(file);
        }
        print_line(&summary);
    }
    let usable = files.iter().any(|f| !f.refused);
    if usable {
        return Ok(());
    }
    let reasons: Vec<&str> = files.iter().flat_map(|f| &f.problems).map(|p| p.text.as_str()).collect();
    Err(reasons.first().map_or_else(|| words!(language, "import-nothing-found"), |r| (*r).to_owned()))
}

fn print_file(file: &FilePreview) {
    print_line(&format!("{}: {}", file.name, file.what));
    for problem in &file.problems {
        let place = match (problem.row, &problem.column) {
            (Some(row), Some(column)) => format!("  {row}, {column}: "),
            (Some(row), None) => format!("  {row}: "),
            (None, Some(column)) => format!("  {column}: "),
            (None, None) => "  ".to_owned(),
        };
        print_line(&format!("{place}{}", problem.text));
    }
}
