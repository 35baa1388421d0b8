//! The funnel in words: the own school first, then how many lie outside; never which.

use std::cmp::Ordering;

use super::gathered::Gathered;
use crate::indicator::Kind;
use crate::judgement::schools::Place;
use crate::judgement::{Level, Question};
use crate::words;

impl Gathered<'_> {
    pub fn title(&self) -> String {
        let language = self.language();
        let what = language.sentence_case(&language.indicator_in_sentence(&self.indicator));
        if self.is_of_school() {
            let standing = self.own().and_then(|(_, standing)| standing);
            let level = standing.map_or(Level::CannotTell, |s| s.level());
            let place = standing.and_then(|s| s.place.as_ref().ok());
            let direction = if place.and_then(Place::direction) == Some(Ordering::Less) { "below" } else { "above" };
            return words!(language, "schools-title-own", what = what, level = level.word(), direction = direction);
        }
        let levels = || self.standings().map(|(_, standing)| standing.level());
        let judged = levels().filter(|level| *level != Level::CannotTell).count();
        let outside = levels().filter(|level| matches!(level, Level::Possible | Level::Clear)).count();
        words!(language, "schools-title", what = what, judged = judged, outside = outside)
    }

    pub fn summary(&self) -> String {
        self.verdict().map_or_else(|| self.text().join(" "), |verdict| verdict.sentence)
    }

    /// What the lead has not said: beside the own school, how the schools lie.
    pub fn rest(&self) -> Vec<String> {
        self.verdict().map(|_| self.text()).unwrap_or_default()
    }

    /// How many lie within what chance gives; without a figure to hold them against, that there is none.
    pub fn text(&self) -> Vec<String> {
        let language = self.language();
        if self.year.is_none() {
            return vec![language.text("schools-all-hidden", &[])];
        }
        match self.said() {
            Some(said) => vec![said.sentence],
            None => vec![words!(language, "schools-no-target", period = self.period())],
        }
    }

    /// «Hvorfor sier Varde dette?» of the schools together.
    pub fn rule(&self) -> Vec<String> {
        self.said().map(|said| said.why).into_iter().flat_map(|why| [why.rule].into_iter().chain(why.steps)).collect()
    }

    pub fn notes(&self) -> Vec<String> {
        let language = self.language();
        let mut notes = vec![language.text("schools-note-size", &[])];
        if self.indicator.kind == Kind::Mean {
            let placed = self.own().and_then(|(_, standing)| standing?.place.as_ref().ok()).is_some();
            let spread = if placed { "own" } else { "common" };
            notes.push(words!(language, "schools-note-limits", spread = spread));
        } else if self.target.as_ref().is_some_and(|target| target.question != Question::AgainstCountry) {
            notes.push(language.text("schools-note-target", &[]));
        }
        let absent = self.members.iter().filter(|m| m.place().is_none()).count();
        if absent > 0 {
            let all = self.members.len();
            notes.push(words!(language, "schools-note-absent", count = absent, all = all));
        }
        let private = self.members.iter().filter(|m| m.private).count();
        notes.push(words!(language, "schools-note-private", count = private));
        notes.extend(self.owned_sentence());
        if self.own().is_some_and(|(member, _)| member.private) {
            notes.push(language.text("schools-note-own-private", &[]));
        }
        notes
    }
}
