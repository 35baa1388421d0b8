use std::path::Path;

use varde_core::cycle::Arrangement;
use varde_core::page::report::{Report, Wanted};
use varde_core::store::Store;
use varde_core::words;
use varde_report::Format;

use super::{Outcome, Session, exporting, print_line};
use crate::options::{Readers, ReportName};

/// Writes a page for a meeting; what its readers may not see is not in it.
pub fn report(session: &mut Session, kind: ReportName, unit: &str, out: &Path, readers: Readers) -> Outcome {
    let (code, language, now) = (session.unit(unit)?, session.language, session.now);
    let format = out.extension().and_then(|e| Format::of(&e.to_string_lossy()));
    let format = format.ok_or_else(|| words!(language, "error-report-kind"))?;
    let name = session.told(session.store.unit(&code))?.map(|(_, unit)| unit.name).unwrap_or_default();
    let arrangement = Arrangement { report: kind.0, ..Arrangement::default() };
    let wanted = Wanted { unit: &code, arrangement: &arrangement, now, language };
    let what = kind.0.title(&name, language);
    let read = |store: &Store| Report::of(store, &wanted);
    let ready = exporting::for_readers(session, &what, readers.of(kind.0), read)?;
    let Some(page) = &ready.page else { return Err(words!(language, "error-unknown-unit", id = unit)) };
    let page = page.clone().said_for(ready.notice.as_deref());
    let file = format.write(&page).map_err(|e| e.to_string())?;
    exporting::write(session, Path::new(""), &[(out.to_owned(), file.as_slice())], &ready)?;
    print_line(&out.display().to_string());
    Ok(())
}
