//! Finding again what people have written, in every thread of the store.

use std::ops::Range;

use serde::Serialize;
use ts_rs::TS;

use super::name;
use crate::cycle::{Item, ItemId, Kind, OwnJudgement, Thread};
use crate::language::Language;
use crate::school::{Unit, UnitCode};
use crate::store::{Result, Store};

/// Something in which every word that was asked for stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "ThreadHit")]
pub struct Hit {
    pub unit: Unit,
    pub id: ItemId,
    pub kind: Kind,
    /// What it is, as a person calls it: «tiltak».
    pub what: String,
    pub title: String,
    /// Where the words stand, when that is not in the title.
    pub passage: Option<Passage>,
}

/// A few words around one that was asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Passage {
    pub before: String,
    pub hit: String,
    pub after: String,
}

/// Letters shown on each side of a hit.
const AROUND: usize = 48;

/// The things in which every word of `text` stands, in whole or inside a longer word, large and small letters alike: those
/// of the unit at hand first, those with all words in what names them before the others, and then the newest.
pub fn search(store: &Store, here: Option<&UnitCode>, text: &str, most: usize, language: Language) -> Result<Vec<Hit>> {
    let words: Vec<Vec<char>> = text.split_whitespace().map(folded).collect();
    if words.is_empty() {
        return Ok(Vec::new());
    }
    let mut found = Vec::new();
    for code in store.reader().units_with_items()? {
        let thread = Thread::read(store, &code)?;
        let Some((_, unit)) = store.unit(&code)? else { continue };
        // That a judgement was skipped is nothing that anybody wrote.
        let written = thread.items.iter().filter(|item| !OwnJudgement::of(item).is_some_and(|of| of.skipped));
        for item in written {
            let title = name(item, &thread, language);
            if let Some((in_title, passage)) = matched(item, &title, &words) {
                let order = (here != Some(&code), !in_title, std::cmp::Reverse(item.changed_at.clone()));
                let what = language.text(&format!("thread-kind-{}", item.content.kind().word()), &[]);
                let (id, kind) = (item.id.clone(), item.content.kind());
                found.push((order, Hit { unit: unit.clone(), id, kind, what, title, passage }));
            }
        }
    }
    found.sort_by(|a, b| a.0.cmp(&b.0));
    Ok(found.into_iter().take(most).map(|(_, hit)| hit).collect())
}

/// Whether all words stand in the title, and otherwise where the first one that does not stands.
fn matched(item: &Item, title: &str, words: &[Vec<char>]) -> Option<(bool, Option<Passage>)> {
    let in_title = folded(title);
    let texts: Vec<&str> = item.content.texts();
    let mut first = None;
    for word in words {
        if place(&in_title, word).is_some() {
            continue;
        }
        let passage = texts.iter().find_map(|text| place(&folded(text), word).map(|at| (*text, at)))?;
        first.get_or_insert(passage);
    }
    Some((first.is_none(), first.map(|(text, at)| around(text, at))))
}

/// One letter for one letter, so that a place in what is folded is a place in the text.
fn folded(text: &str) -> Vec<char> {
    text.chars().map(|c| c.to_lowercase().next().unwrap_or(c)).collect()
}

fn place(text: &[char], word: &[char]) -> Option<Range<usize>> {
    text.windows(word.len()).position(|at| at == word).map(|start| start..start + word.len())
}

/// The letters around a place, cut between words where there is one near.
fn around(text: &str, at: Range<usize>) -> Passage {
    let letters: Vec<char> = text.chars().map(|c| if c.is_whitespace() { ' ' } else { c }).collect();
    let from = at.start.saturating_sub(AROUND);
    let to = (at.end + AROUND).min(letters.len());
    let string = |range: Range<usize>| letters[range].iter().collect::<String>();
    let before = string(from..at.start);
    let after = string(at.end..to);
    let before = match before.split_once(' ') {
        Some((_, rest)) if from > 0 => format!("… {rest}"),
        _ => before,
    };
    let after = match after.rsplit_once(' ') {
        Some((kept, _)) if to < letters.len() => format!("{kept} …"),
        _ => after,
    };
    Passage { before, hit: string(at), after }
}
