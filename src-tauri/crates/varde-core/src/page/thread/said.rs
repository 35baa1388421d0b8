//! What Varde said on the day, kept with the goal or the evaluation that it was said of.

use serde_json::{Value, json};

use crate::clock::Timestamp;
use crate::cycle::{self, Answered, Content, Date, ItemId, Refused};
use crate::language::Language;
use crate::page::chart::ReferenceRole;
use crate::page::expectation::Expectation;
use crate::page::outcome::Outcome;
use crate::school::Period;
use crate::store::{Result, Store};

/// Keeps with a goal what can be seen and expected of its target today: its lines, its sentence and its numbers.
pub fn keep_expectation(store: &mut Store, goal: &ItemId, now: Timestamp, language: Language) -> Result<Answered> {
    let Some((unit, item)) = store.reader().item(goal)? else { return Ok(Err(Refused::Gone)) };
    let not_there = || Err(Refused::NotThere { field: "said".to_owned() });
    let Content::Goal(of) = item.content else { return Ok(not_there()) };
    let Some(indicator) = of.indicator else { return Ok(not_there()) };
    let by = of.by.as_deref().and_then(|by| by.parse::<Period>().ok());
    let Some(page) = Expectation::read(store, &unit, &indicator, of.target, by, language)? else {
        return Ok(not_there());
    };
    let said = json!({
        "at": Date::of(now).to_string(),
        "lines": page.lines,
        "sentence": page.sentence,
        "restricted": page.restricted,
        "numbers": page.numbers,
    });
    cycle::keep_said(store, goal, &said, now)
}

/// Locks the leaders' own judgement, or an evaluation with what its series says on that day.
pub fn lock(store: &mut Store, id: &ItemId, now: Timestamp, language: Language) -> Result<Answered> {
    let Some((unit, item)) = store.reader().item(id)? else { return Ok(Err(Refused::Gone)) };
    let mut numbers: Option<Value> = None;
    if let Content::Evaluation(of) = &item.content
        && let (Some(indicator), Some(Ok(first))) = (&of.indicator, of.first_after.as_deref().map(str::parse::<Period>))
    {
        let against = of.against.unwrap_or(ReferenceRole::Country);
        let page = Outcome::read(store, &unit, indicator, first, against, language)?;
        numbers = page.map(|page| {
            json!({
                "lines": page.lines,
                "sentence": page.sentence,
                "restricted": page.restricted,
                "numbers": page.numbers,
            })
        });
    }
    cycle::lock(store, id, numbers, now)
}
