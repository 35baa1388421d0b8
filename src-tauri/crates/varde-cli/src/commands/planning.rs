use std::path::Path;

use varde_core::cycle::{Thread, calendar};
use varde_core::page::thread::ThreadPage;
use varde_core::words;

use super::{Outcome, Session, print_json, print_line};

/// The thread from finding to evaluation, a line a thing, in the order of its kinds.
pub fn plan(session: &Session, unit: &str, json: bool) -> Outcome {
    let code = session.unit(unit)?;
    let page = session.told(ThreadPage::read(&session.store, &code, session.now, session.language))?;
    let page = page.ok_or_else(|| words!(session.language, "error-unknown-unit", id = unit))?;
    if json {
        return print_json(&page);
    }
    for stone in &page.stones {
        print_line(&format!("{}: {}. {}", stone.name, stone.done, stone.next));
    }
    for thing in &page.items {
        let kind = session.language.text(&format!("thread-kind-{}", thing.item.content.kind().word()), &[]);
        let restricted =
            if thing.card.restricted { session.language.text("restricted-notice", &[]) } else { String::new() };
        let after = [thing.card.foot.as_str(), &restricted].into_iter().filter(|text| !text.is_empty());
        let lines: Vec<&str> = thing.card.lines.iter().map(String::as_str).chain(after).collect();
        print_line(&format!("{kind}\t{}\t{}", thing.card.title, lines.join(" · ").replace('\n', " ")));
    }
    page.gaps.iter().for_each(|gap| print_line(&gap.text));
    Ok(())
}

/// Its days as a file that calendars read.
pub fn plan_calendar(session: &Session, unit: &str, out: &Path) -> Outcome {
    let code = session.unit(unit)?;
    let known = session.told(session.store.unit(&code))?;
    let (_, known) = known.ok_or_else(|| words!(session.language, "error-unknown-unit", id = unit))?;
    let thread = session.told(Thread::read(&session.store, &code))?;
    let text = calendar(&thread, &known.name, session.now, session.language);
    std::fs::write(out, text).map_err(|error| session.cannot_write(out, &error))?;
    print_line(&out.display().to_string());
    Ok(())
}
