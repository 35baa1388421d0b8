//! What a reader must know about many figures at once: what is hidden, and which years may not be compared.

use crate::indicator::Segment;
use crate::language::Language;
use crate::page::chart::{PointState, ReferenceRole};
use crate::page::picture::Picture;
use crate::school::{Period, Unit, UnitLevel};
use crate::words;

/// Each thing once, however many of the pictures it is true of.
pub(in crate::page) fn notes(unit: &Unit, pictures: &[&Picture], language: Language) -> Vec<String> {
    let mut notes = Vec::new();
    let all: usize = pictures.iter().map(|p| p.own.iter().flatten().count()).sum();
    let mut say = |state: PointState, id: &str| {
        let (count, years) = in_state(pictures, state);
        if count > 0 {
            notes.push(words!(language, id, count = count, all = all, periods = language.list(&years)));
        }
    };
    say(PointState::Suppressed, "beside-note-suppressed");
    say(PointState::Restricted, "beside-note-restricted");
    say(PointState::TooFew, "beside-note-too-few");
    say(PointState::NoneTookPart, "beside-note-none-took-part");
    say(PointState::NotOffered, "beside-note-not-offered");
    say(PointState::NotLoaded, "beside-note-not-loaded");
    for picture in pictures {
        let there = |s: &Segment| picture.periods.iter().any(|p| picture.indicator.segment(*p) == Some(s));
        let over = picture.indicator.segments.iter().filter(|s| s.to.is_some() && there(s));
        for reason in over.filter_map(|s| s.reason.as_ref()).map(|reason| language.said(reason)) {
            if !notes.contains(&reason) {
                notes.push(reason);
            }
        }
    }
    let beside_kommune = pictures.iter().any(|p| p.reference(ReferenceRole::Kommune).is_some());
    if unit.level == UnitLevel::School && beside_kommune {
        notes.push(language.text("note-private-schools", &[]));
    }
    notes
}

/// How many figures are in that state, and in which years.
fn in_state(pictures: &[&Picture], state: PointState) -> (usize, Vec<String>) {
    let mut found: Vec<Period> = Vec::new();
    for picture in pictures {
        let years = (0..picture.periods.len()).filter(|year| picture.state(*year) == state);
        found.extend(years.filter_map(|year| picture.periods.get(year).copied()));
    }
    let count = found.len();
    found.sort_unstable();
    found.dedup();
    (count, found.into_iter().map(|p| p.label()).collect())
}
