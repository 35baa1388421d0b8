use std::collections::HashSet;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use varde_core::cycle::Arrangement;
use varde_core::page::report::{Report, Wanted, schools_in};
use varde_core::store::Store;
use varde_core::words;
use varde_report::{Format, write_each};

use super::{Outcome, Session, exporting, print_line};
use crate::options::{Readers, ReportName};

/// Writes a page for a meeting; what its readers may not see is not in it.
pub fn report(session: &mut Session, kind: ReportName, unit: &str, out: &Path, readers: Readers) -> Outcome {
    let (code, language, now) = (session.unit(unit)?, session.language, session.now);
    let format = out.extension().and_then(|e| Format::of(&e.to_string_lossy()));
    let format = format.ok_or_else(|| words!(language, "error-report-kind"))?;
    let name = session.told(session.store.unit(&code))?.map(|(_, unit)| unit.name).unwrap_or_default();
    let arrangement = Arrangement { report: kind.0, ..Arrangement::default() };
    let wanted = Wanted { unit: &code, arrangement: &arrangement, meeting: None, now, language };
    let what = kind.0.title(&name, language);
    let read = |store: &Store| Report::of(store, &wanted);
    let ready = exporting::for_readers(session, &what, readers, read)?;
    let Some(page) = &ready.page else { return Err(words!(language, "error-unknown-unit", id = unit)) };
    let page = page.clone().said_for(ready.notice.as_deref());
    let file = format.write(&page).map_err(|e| e.to_string())?;
    exporting::write(session, Path::new(""), &[(out.to_owned(), file.as_slice())], &ready)?;
    print_line(&out.display().to_string());
    Ok(())
}

/// Writes the page of every school that lies in a unit into a folder. All of them are one thing given out: what one page
/// hides, another must not show.
pub fn of_all_schools(
    session: &mut Session,
    kind: ReportName,
    within: &str,
    (out, extension): (&Path, &str),
    readers: Readers,
) -> Outcome {
    let (code, language, now) = (session.unit(within)?, session.language, session.now);
    let format = Format::of(extension).ok_or_else(|| words!(language, "error-report-kind"))?;
    let name = session.told(session.store.unit(&code))?.map(|(_, unit)| unit.name).unwrap_or_default();
    let schools = session.told(schools_in(&session.store, &code))?;
    if schools.is_empty() {
        return Err(words!(language, "error-unknown-unit", id = within));
    }
    let arrangement = Arrangement { report: kind.0, ..Arrangement::default() };
    let wanted = Wanted { unit: &code, arrangement: &arrangement, meeting: None, now, language };
    let what = words!(language, "report-of-all", what = kind.0.title(&name, language), count = schools.len());
    let go_on = |_: usize| ControlFlow::Continue(());
    let read = |store: &Store| Report::of_each(store, &schools, &wanted, go_on);
    let ready = exporting::for_readers(session, &what, readers, read)?;
    let pages: Vec<Report> = ready.page.iter().map(|page| page.clone().said_for(ready.notice.as_deref())).collect();
    let made = write_each(&pages, format, go_on).map_err(|e| e.to_string())?.unwrap_or_default();
    let mut taken = HashSet::new();
    let named = pages.iter().map(|page| out.join(page.file_name_beside(&mut taken, extension)));
    let files: Vec<(PathBuf, &[u8])> = named.zip(made.iter().map(Vec::as_slice)).collect();
    exporting::write(session, out, &files, &ready)?;
    print_line(&words!(language, "export-done", files = files.len(), folder = out.display().to_string()));
    Ok(())
}
