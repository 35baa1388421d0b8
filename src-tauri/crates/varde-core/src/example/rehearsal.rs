//! The example's thread as it came to be: every act in its order, in a store that holds no more than what was known on
//! that day. So a finding has the figures of its day, and what Varde said of a target is what it would have said then.

use std::ops::ControlFlow;

use super::written::{Act, Written, defect, today};
use super::{Example, ExampleResult};
use crate::clock::Timestamp;
use crate::cycle::{self, Answered, Change, Content, Date, Finding, Item, ItemId, Shown};
use crate::import::{Batch, Progress};
use crate::language::Language;
use crate::page::thread::{cut, keep_expectation, lock};
use crate::school::UnitCode;
use crate::store::{Operation, Result, Store};

/// The thread was written in bokmål, and so were the words of Varde that stand in it.
const LANGUAGE: Language = Language::Nb;

/// Everything in it, of the kommune and of the school, when it is loaded at a time.
pub(super) fn written(example: &Example, at: Timestamp) -> Result<Vec<(UnitCode, Item)>> {
    let file = Written::read()?;
    let mut acts = Vec::new();
    for (id, told) in file.things() {
        let unit = told.unit()?;
        acts.extend(file.acts(told, today(at))?.into_iter().map(|(at, act)| (at, id, unit, told, act)));
    }
    acts.sort_by_key(|(at, ..)| *at);

    let mut rehearsal = Rehearsal { example, store: Store::in_memory()?, known: None };
    let mut units: Vec<UnitCode> = Vec::new();
    for (at, id, unit, told, act) in acts {
        let act = match (act, &told.cut) {
            (Act::Make(content), Some(shown)) => Act::Make(Box::new(rehearsal.cut(*content, &unit, shown, at)?)),
            (act, _) => act,
        };
        rehearsal.play(at, id, &unit, act)?;
        if !units.contains(&unit) {
            units.push(unit);
        }
    }
    let mut items = Vec::new();
    for unit in units {
        let of_unit = rehearsal.store.reader().items(&unit)?;
        items.extend(of_unit.into_iter().map(|item| (unit, item)));
    }
    Ok(items)
}

struct Rehearsal<'e> {
    example: &'e Example,
    store: Store,
    /// Figures that were known on this day are there.
    known: Option<Date>,
}

impl Rehearsal<'_> {
    fn play(&mut self, at: Timestamp, id: &ItemId, unit: &UnitCode, act: Act) -> Result<()> {
        let done: Answered = match act {
            Act::Make(content) => {
                let make = Operation::LoadExample;
                Ok(self.store.transact(&make, at, |writer| writer.put_item(id, unit, &content, at))?.value)
            }
            Act::Set(field, value) => {
                let change = Change { id: id.clone(), field, value, confirmed: true };
                cycle::change(&mut self.store, &change, at)?
            }
            Act::Reopen(reason) => cycle::reopen(&mut self.store, id, &reason, at)?,
            Act::Lock => {
                self.publish(Date::of(at))?;
                lock(&mut self.store, id, at, LANGUAGE)?
            }
            Act::Keep => {
                self.publish(Date::of(at))?;
                keep_expectation(&mut self.store, id, at, LANGUAGE)?
            }
        };
        done.map(|_| ()).map_err(|refused| defect(format!("{id}: {refused:?}")))
    }

    /// The finding with what the page shows on that day.
    fn cut(&mut self, content: Content, unit: &UnitCode, shown: &Shown, at: Timestamp) -> Result<Content> {
        let Content::Finding(own) = content else { return Ok(content) };
        self.publish(Date::of(at))?;
        let found = cut(&self.store, unit, shown, at, LANGUAGE)?;
        let found = found.ok_or_else(|| defect(format!("nothing to cut for {}", own.title)))?;
        let Finding { title, note, strength, .. } = *own;
        Ok(Content::Finding(Box::new(Finding { title, note, strength, ..found })))
    }

    /// Puts in what came to be known up to a day.
    fn publish(&mut self, day: Date) -> Result<()> {
        let before = self.known.replace(day);
        let news = |result: &ExampleResult| {
            known_from(result).is_some_and(|from| from <= day && before.is_none_or(|before| from > before))
        };
        if self.example.results.iter().any(news) {
            let go_on = &mut |_: Progress<'_>| ControlFlow::Continue(());
            let at = Timestamp::parse(&format!("{day}T00:00:00Z")).ok_or_else(|| defect(format!("no day {day}")))?;
            let batch = Batch::example(self.example, LANGUAGE, news);
            batch.commit_as(&Operation::LoadExample, &mut self.store, at, LANGUAGE, go_on, |_| Ok(()))?;
        }
        Ok(())
    }
}

/// When schools get to know a figure: national tests in the same autumn, the survey after Christmas, grades in the
/// autumn that follows, a month when the next one is over.
fn known_from(result: &ExampleResult) -> Option<Date> {
    let (year, rest) = result.period.split_once('-')?;
    let year: i32 = year.parse().ok()?;
    if let Some(month) = rest.strip_prefix('M') {
        let next = month.parse::<u8>().ok()? + 2;
        return if next > 12 { Date::new(year + 1, next - 12, 1) } else { Date::new(year, next, 1) };
    }
    match result.indicator.split('.').next() {
        Some("np") => Date::new(year, 12, 1),
        Some("eu") => Date::new(year + 1, 2, 1),
        _ => Date::new(year + 1, 10, 1),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::indicator::{Gender, Ownership};
    use crate::observation::Cell;

    #[test]
    fn a_figure_is_known_after_what_it_is_of() {
        let check = |indicator: &str, period: &str, expected: &str| {
            let result = ExampleResult {
                unit: "9901",
                indicator: indicator.to_owned(),
                period: period.to_owned(),
                gender: Gender::All,
                ownership: Ownership::All,
                value: Cell::EMPTY,
                spread: Cell::EMPTY,
                n: Cell::EMPTY,
            };
            assert_eq!(known_from(&result).map(|day| day.to_string()).as_deref(), Some(expected), "{period}");
        };
        check("np.lesing.8.skalapoeng", "2022-23", "2022-12-01");
        check("eu.stotte.10", "2022-23", "2023-02-01");
        check("gsp.10", "2022-23", "2023-10-01");
        check("own.sykefravaer", "2024-M03", "2024-05-01");
        check("own.sykefravaer", "2024-M12", "2025-02-01");
    }
}
