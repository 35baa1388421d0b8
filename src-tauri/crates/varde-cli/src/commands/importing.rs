use std::io::Read;
use std::ops::ControlFlow;
use std::path::PathBuf;

use varde_core::import::{Batch, FilePreview, NameCandidate, Progress, WideNeeds};
use varde_core::indicator::catalogue;
use varde_core::language::Language;
use varde_core::store::StoreError;
use varde_core::words;

use super::{Outcome, Session, print_json, print_line, sheets};
use crate::options::Answers;

/// Reads, compares and stores; prints what came of it. Fails when no file could be used.
pub fn import(
    open: impl FnOnce() -> Outcome<Session>,
    paths: &[PathBuf],
    answers: &Answers,
    preview: bool,
    json: bool,
) -> Outcome {
    let mut go_on = |_: Progress<'_>| ControlFlow::Continue(());
    // Opening a store waits for the disk, most of all when it makes a new one; the files are read meanwhile.
    let (session, read) = std::thread::scope(|scope| {
        let reading = scope.spawn(|| read(paths));
        (open(), reading.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
    });
    let mut session = session?;
    let language = session.language;
    let mut batch = session.told(read)?;
    batch.answer_names(answers.names.iter().cloned());
    let asking: Vec<usize> = batch.needs().map(|(file, _)| file).collect();
    for file in asking {
        batch.answer_wide(file, answers.year, answers.grade);
    }
    session.told(batch.recall(&session.store))?;
    sheets::answer(&mut batch, answers, language)?;
    if !preview {
        if let Some(asked) = sheets::unanswered(&batch, language) {
            return Err(asked);
        }
        if let Some((place, needs)) = batch.needs().next() {
            let previewed = session.told(batch.preview(&session.store, language, &mut go_on))?;
            return Err(lacking(&previewed.files[place], needs, language));
        }
    }
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
    // The program ends in a moment, and takes its memory with it at once.
    std::mem::forget(batch);
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

fn read(paths: &[PathBuf]) -> Result<Batch, StoreError> {
    match paths {
        [only] if only.as_os_str() == "-" => {
            let mut text = String::new();
            // What is no text is told as what it is not.
            let _ = std::io::stdin().take(MOST_PASTED).read_to_string(&mut text);
            Ok(Batch::pasted(&text, "-", catalogue()))
        }
        _ => Batch::read(paths, catalogue(), &mut |_| ControlFlow::Continue(())),
    }
}

/// What a wide file does not say, and how it is said.
fn lacking(file: &FilePreview, needs: &WideNeeds, language: Language) -> String {
    let grades: Vec<String> = needs.grades.iter().map(u8::to_string).collect();
    let flags = [
        needs.periods.then(|| "--year 2025-26".to_owned()),
        needs.grade.then(|| format!("--grade {}", grades.join("|"))),
    ];
    let question = file.problems.first().map_or("", |problem| problem.text.as_str());
    let flag = flags.into_iter().flatten().collect::<Vec<_>>().join(" ");
    words!(language, "sheet-answer-with", file = file.name.as_str(), question = question, flag = flag)
}

/// More than a file may hold is no table that somebody has copied.
const MOST_PASTED: u64 = 64 << 20;

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
    for question in file.sheet.iter().filter(|sheet| sheet.used).flat_map(|sheet| &sheet.questions) {
        print_line(&format!("  ? {}", question.text));
    }
    // As they can be given back with --name.
    for question in &file.questions {
        let candidate = |c: &NameCandidate| {
            let kommune = c.kommune.as_ref().map(|k| format!(", {k}")).unwrap_or_default();
            format!("{} ({}{kommune})", c.id, c.name)
        };
        let candidates: Vec<_> = question.candidates.iter().map(candidate).collect();
        print_line(&format!("  {}={}", question.name, candidates.join(" | ")));
    }
}
