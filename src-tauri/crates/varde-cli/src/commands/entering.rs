use varde_core::entry::{Entry, EntryAsk, EntryEdit, EntryWhat};
use varde_core::own::OwnDraft;
use varde_core::school::Period;
use varde_core::words;

use super::{Outcome, Session, print_json, print_line};

/// Types one row of the grid: the cells of a school year from the left, or a month's.
pub fn entry(session: &mut Session, unit: &str, key: &str, period: &str, cells: &[String], json: bool) -> Outcome {
    let language = session.language;
    let gone = || words!(language, "entry-gone");
    let code = session.unit(unit)?;
    let period: Period = period.parse().map_err(|_| gone())?;
    let ask = EntryAsk {
        what: EntryWhat::Indicator { key: key.to_owned() },
        units: vec![code.to_string()],
        periods: vec![period.school_year().to_string()],
    };
    let entry = session.told(Entry::open(&session.store, &ask, language))?.ok_or_else(gone)?;
    // August is the first month of a school year.
    let first = period.month().map_or(0, |(_, month)| (u32::from(month) + 4) % 12);
    let edit = |(column, text): (u32, &String)| EntryEdit { row: 0, column, text: text.clone() };
    let edits: Vec<_> = (first..).zip(cells).map(edit).collect();
    let done = entry.commit(&mut session.store, &edits, session.now);
    let report = session.told(done)?.value;
    if json {
        return print_json(&report);
    }
    for problem in &report.problems {
        print_line(&problem.text);
    }
    if report.saved || report.problems.is_empty() {
        print_line(&report.summary);
        return Ok(());
    }
    Err(report.summary)
}

/// Makes an indicator of one's own, and prints its key.
pub fn own(session: &mut Session, draft: &OwnDraft) -> Outcome {
    let done = draft.commit(&mut session.store, session.now, session.language);
    let report = session.told(done)?.value;
    match report.key {
        Some(key) => {
            print_line(&key);
            Ok(())
        }
        None => Err(report.problems.into_iter().map(|problem| problem.text).collect::<Vec<_>>().join(" ")),
    }
}
