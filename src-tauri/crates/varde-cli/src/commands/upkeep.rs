use varde_core::example;
use varde_core::store::{BackupKind, Stepped};
use varde_core::words;

use super::{Outcome, Session, print_json, print_line};

pub fn undo(session: &mut Session) -> Outcome {
    let done = session.store.undo();
    let done = session.told(done)?;
    step(session, done, "undone", "nothing-to-undo")
}

pub fn redo(session: &mut Session) -> Outcome {
    let done = session.store.redo();
    let done = session.told(done)?;
    step(session, done, "redone", "nothing-to-redo")
}

fn step(session: &Session, done: Option<Stepped>, id: &str, nothing: &str) -> Outcome {
    match done {
        None => Err(words!(session.language, nothing)),
        Some(done) => {
            let what = session.language.operation(&done.operation);
            print_line(&words!(session.language, id, what = what));
            Ok(())
        }
    }
}

/// Fails when the store is not whole, so that a script can ask.
pub fn check(session: &Session, json: bool) -> Outcome {
    let report = session.told(session.store.check())?;
    let (counts, language) = (&report.counts, session.language);
    let count = |number: i64| u64::try_from(number).unwrap_or_default();
    if json {
        print_json(&report)?;
    } else if report.ok {
        let (results, units, sources) = (count(counts.observations), count(counts.units), count(counts.sources));
        print_line(&words!(language, "store-whole", results = results, units = units, sources = sources));
    }
    // The problems are in SQLite's and the schema's own words, for those who are asked for help.
    if report.ok { Ok(()) } else { Err(words!(language, "store-broken", problems = report.problems.join("; "))) }
}

pub fn backup(session: &Session) -> Outcome {
    let made = session.told(session.store.back_up(BackupKind::Manual, session.now))?;
    print_line(&session.store.folder().join("backups").join(&made.name).display().to_string());
    Ok(())
}

pub fn restore(session: &mut Session, name: Option<&str>) -> Outcome {
    match name {
        None => {
            for backup in session.told(session.store.backups())? {
                print_line(&format!("{}\t{}\t{}\t{}", backup.name, backup.at, backup.kind.word(), backup.bytes));
            }
        }
        Some(name) => {
            let replaced = session.store.restore(name, session.now);
            print_line(&session.told(replaced)?.name);
        }
    }
    Ok(())
}

/// Loads the example kommune, or takes it away.
pub fn example(session: &mut Session, remove: bool) -> Outcome {
    let (now, language) = (session.now, session.language);
    if remove {
        let beside = session.told(example::written_beside(&session.store))?;
        let done = example::remove(&mut session.store, now);
        session.told(done)?;
        print_line(&words!(language, "example-removed"));
        if beside > 0 {
            print_line(&words!(language, "example-written-beside", count = beside));
        }
    } else {
        let done = example::load(&mut session.store, now, language);
        session.told(done)?;
        print_line(&words!(language, "example-loaded", kommune = example::KOMMUNE));
    }
    Ok(())
}
