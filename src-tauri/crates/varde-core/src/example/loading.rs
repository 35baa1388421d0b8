//! The example kommune into a store, and out of it again: one step of undo each way.

use std::ops::ControlFlow;

use super::{generate, indicator_keys};
use crate::clock::Timestamp;
use crate::import::{Batch, ImportReport, Progress};
use crate::language::Language;
use crate::store::{Committed, Operation, Result, Store};

/// The word of the source that its figures come from.
const KIND: &str = "example";

/// Loads it; what lies there already stays.
pub fn load(store: &mut Store, at: Timestamp, language: Language) -> Result<Committed<ImportReport>> {
    let go_on = &mut |_: Progress<'_>| ControlFlow::Continue(());
    let private: Vec<&str> = generate().units.iter().filter(|u| u.private).map(|u| u.code).collect();
    Batch::example(language).commit_as(&Operation::LoadExample, store, at, language, go_on, |writer| {
        private.iter().try_for_each(|code| writer.mark_private(code))
    })
}

/// Takes it away: every figure that came with it, and the units and indicators that nothing else is known of.
pub fn remove(store: &mut Store, at: Timestamp) -> Result<Committed<()>> {
    store.transact(&Operation::RemoveExample, at, |writer| writer.remove_sources(KIND, &indicator_keys()))
}

/// It is loaded.
pub fn is_loaded(store: &Store) -> Result<bool> {
    store.holds_kind(KIND)
}
