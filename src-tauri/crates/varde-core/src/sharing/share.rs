//! Giving out a page, whatever it is made of: read with its readers' eyes, checked, and written down when it has gone.

use std::collections::BTreeSet;

use serde::Serialize;
use ts_rs::TS;

use super::audience::Audience;
use super::check::{Checked, check, named};
use super::figures::Shown;
use super::given::GivenOut;
use crate::clock::Timestamp;
use crate::language::Language;
use crate::store::{Result, Store, StoreError};
use crate::words;

/// How often what is left is checked again: hiding protects what is hidden, and then there is less to hide from.
const ROUNDS: usize = 6;

/// What is to be given out.
#[derive(Debug, Clone, Copy)]
pub struct Asked<'a> {
    /// In the reader's words, for the list of what was given out.
    pub what: &'a str,
    pub audience: Audience,
    /// Hide as much more as it takes, where others could work out what is hidden.
    pub repair: bool,
    pub language: Language,
}

/// What came of it.
#[derive(Debug, Clone, PartialEq)]
pub enum Shared<T> {
    Ready(Ready<T>),
    Stopped(Stopped),
}

/// A page that may go out.
#[derive(Debug, Clone, PartialEq)]
pub struct Ready<T> {
    /// As its readers may see it.
    pub page: T,
    /// What the file must say of itself; nothing for the school's own.
    pub notice: Option<String>,
    /// Results that are hidden for these readers, by name.
    pub hidden: Vec<String>,
    given: Option<(usize, GivenOut)>,
}

/// A page that must not go out as it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "StoppedShare")]
pub struct Stopped {
    /// What others could work out, and from what, a sentence each.
    pub leaks: Vec<String>,
    /// What would have to be hidden as well, by name; empty when hiding more on this page does not help.
    pub hide: Vec<String>,
}

/// Reads something for somebody. `read` reads whatever the file is made of; all that it meets in the store counts as
/// shown. It is read again as more is hidden, so it must do nothing but read.
///
/// For others: restricted figures and own groups below the school's thresholds are hidden, and then the attacker's audit
/// runs over what is left together with all that others were given before. Nothing is written down yet: the host
/// writes its file, and then calls [`Ready::write_down`].
///
/// What says of itself that it is made for everybody is read so whoever was asked for.
pub fn share<T>(store: &Store, asked: &Asked<'_>, read: impl Fn(&Store) -> Result<T>) -> Result<Shared<T>> {
    let Asked { what, audience, language, .. } = *asked;
    if audience != Audience::Others {
        let (page, met) = store.noting(&read)?;
        if met.is_for_everybody() {
            return share(store, &Asked { audience: Audience::Others, repair: true, ..*asked }, read);
        }
        let given =
            (audience == Audience::Owner).then(|| GivenOut { what: what.to_owned(), audience, ..GivenOut::default() });
        let number = store.given_out()?.len();
        let notice = given.is_some().then(|| words!(language, "sharing-notice-owner"));
        let given = given.map(|given| (number, given));
        return Ok(Shared::Ready(Ready { page, notice, hidden: Vec::new(), given }));
    }
    let number = store.given_out()?.len();
    let mut hide: BTreeSet<Shown> = BTreeSet::new();
    let mut leaks: Vec<String> = Vec::new();
    for _ in 0..ROUNDS {
        let (page, met) = store.seen_by_others(&hide, |store| store.noting(&read))?;
        let shown = store.shown(&met)?;
        let Checked { leaks: found, hide: more, mut given } = check(store, what, &shown, language)?;
        if found.is_empty() && more.is_empty() {
            let hidden = names(store, &hide, language)?;
            given.hidden = u32::try_from(hidden.len()).unwrap_or(u32::MAX);
            let notice = match hidden.len() {
                0 => words!(language, "sharing-notice-others"),
                count => words!(language, "sharing-notice-others-hidden", count = count),
            };
            return Ok(Shared::Ready(Ready { page, notice: Some(notice), hidden, given: Some((number, given)) }));
        }
        for leak in found {
            if !leaks.contains(&leak.sentence) {
                leaks.push(leak.sentence);
            }
        }
        let repair = asked.repair || met.is_for_everybody();
        if more.is_empty() || (!leaks.is_empty() && !repair) {
            return Ok(Shared::Stopped(Stopped { leaks, hide: names(store, &more, language)? }));
        }
        hide.extend(more);
    }
    Ok(Shared::Stopped(Stopped { leaks, hide: Vec::new() }))
}

fn names(store: &Store, results: &BTreeSet<Shown>, language: Language) -> Result<Vec<String>> {
    let catalogue = store.catalogue()?;
    results.iter().map(|result| named(store, &catalogue, result, language)).collect()
}

impl<T> Ready<T> {
    /// Writes down that it has gone out: after the file is written, not before. On an error the file must be taken
    /// away again: [`StoreError::Busy`] says that something else went out meanwhile, which it was not checked with.
    pub fn write_down(&self, store: &mut Store, at: Timestamp) -> Result<()> {
        let Some((number, given)) = &self.given else { return Ok(()) };
        let content = serde_json::to_string(given).map_err(|e| StoreError::Corrupt(e.to_string()))?;
        store.give_out(*number, &content, at)
    }

    /// The same with another page in it, such as the page drawn.
    pub fn map<U>(self, make: impl FnOnce(T) -> U) -> Ready<U> {
        let Self { page, notice, hidden, given } = self;
        Ready { page: make(page), notice, hidden, given }
    }
}
