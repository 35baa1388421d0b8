//! Before and after a measure.

use varde_core::judgement::Verdict;
use varde_core::page::chart::ReferenceRole;
use varde_core::page::expectation::Expectation;
use varde_core::page::outcome::Outcome as Evaluated;
use varde_core::school::Period;
use varde_core::words;

use super::reading::indicator;
use super::{Outcome, Session, print_json, print_line};
use crate::options::AgainstName;

pub fn expect(
    session: &Session,
    unit: &str,
    key: &str,
    target: Option<f64>,
    by: Option<Period>,
    json: bool,
) -> Outcome {
    let known = indicator(session, key)?;
    let code = session.unit(unit)?;
    let read = Expectation::read(&session.store, &code, &known.key, target, by, session.language);
    let page = session.told(read)?.ok_or_else(|| words!(session.language, "error-unknown-unit", id = unit))?;
    if json {
        return print_json(&page);
    }
    print(&page.lines, &page.verdict);
    Ok(())
}

pub fn outcome(session: &Session, unit: &str, key: &str, from: Period, against: AgainstName, json: bool) -> Outcome {
    let known = indicator(session, key)?;
    let code = session.unit(unit)?;
    let role = match against {
        AgainstName::Kommune => ReferenceRole::Kommune,
        AgainstName::Fylke => ReferenceRole::Fylke,
        AgainstName::Land => ReferenceRole::Country,
    };
    let read = Evaluated::read(&session.store, &code, &known.key, from, role, session.language);
    let page = session.told(read)?.ok_or_else(|| words!(session.language, "error-unknown-unit", id = unit))?;
    if json {
        return print_json(&page);
    }
    print_line(&page.title);
    print(&page.lines, &page.verdict);
    Ok(())
}

fn print(lines: &[String], verdict: &Verdict) {
    lines.iter().for_each(|line| print_line(line));
    print_line(&format!("{}: {}", verdict.level_text, verdict.sentence));
    let why = &verdict.why;
    [&why.rule].into_iter().chain(&why.steps).chain([&why.reference]).for_each(|line| print_line(&format!("  {line}")));
}
