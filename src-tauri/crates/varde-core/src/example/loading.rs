//! The example kommune into a store, and out of it again: one step of undo each way.

use std::collections::HashMap;
use std::ops::ControlFlow;

use super::written::Written;
use super::{generate, indicator_keys, rehearsal, units};
use crate::clock::Timestamp;
use crate::cycle::{ItemId, OwnJudgement};
use crate::import::{Batch, ImportReport, Progress};
use crate::language::Language;
use crate::school::UnitCode;
use crate::store::{Committed, Operation, Result, Store};

/// The word of the source that its figures come from.
const KIND: &str = "example";

/// Loads it with its thread; what lies there already stays.
pub fn load(store: &mut Store, at: Timestamp, language: Language) -> Result<Committed<ImportReport>> {
    let go_on = &mut |_: Progress<'_>| ControlFlow::Continue(());
    let example = generate();
    // What people have changed or removed in a thread that is there stays so.
    let thread = if is_loaded(store)? { Vec::new() } else { rehearsal::written(&example, at)? };
    let batch = Batch::example(&example, language, |_| true);
    batch.commit_as(&Operation::LoadExample, store, at, language, go_on, |writer| {
        let mut private = example.units.iter().filter(|u| u.private);
        private.try_for_each(|unit| writer.mark_private(unit.code))?;
        thread.iter().try_for_each(|(unit, item)| writer.put_back(unit, item))
    })
}

/// Takes it away: every figure and every thing in the thread that came with it, and the units and indicators that
/// nothing else is known of. What people wrote beside it goes with such a unit ([`written_beside`]).
pub fn remove(store: &mut Store, at: Timestamp) -> Result<Committed<()>> {
    let file = Written::read()?;
    store.transact(&Operation::RemoveExample, at, |writer| {
        file.things().try_for_each(|(id, _)| writer.remove_item(id))?;
        writer.remove_sources(KIND, &indicator_keys())
    })
}

/// It is loaded.
pub fn is_loaded(store: &Store) -> Result<bool> {
    store.holds_kind(KIND)
}

/// How many things people have written themselves in its units, or changed, that go when it is taken away: a school
/// that does not exist cannot keep a plan.
pub fn written_beside(store: &Store) -> Result<usize> {
    let file = Written::read()?;
    let came: HashMap<&ItemId, &str> = file.things().map(|(id, told)| (id, told.changed_at())).collect();
    let mut count = 0;
    for unit in units() {
        let Ok(code) = unit.code.parse::<UnitCode>() else { continue };
        let goes = store.only_of_kind(KIND, &code)?;
        for item in store.reader().items(&code)? {
            let gone = goes || came.contains_key(&item.id);
            let theirs = came.get(&item.id) != Some(&item.changed_at.as_str());
            // That numbers were opened without a word is nothing that anybody wrote.
            let theirs = theirs && !OwnJudgement::of(&item).is_some_and(|of| of.skipped);
            count += usize::from(gone && theirs);
        }
    }
    Ok(count)
}
