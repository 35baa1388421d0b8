//! One result on its way to the store: what is there, what files say of it, and what is to stand.

use std::collections::HashMap;
use std::sync::Arc;

use super::compare::{Difference, Incoming, MOST_CHANGES, Plan, Row, said};
use super::describe::SourceContent;
use super::number::Numbers;
use super::preview::FileKind;
use super::problem::{Found, Problem};
use super::respondents::{Respondents, is_bullying};
use super::source_problem::SourceProblem;
use super::table::{Footing, ResultTable};
use crate::observation::{Cell, Observation, State};
use crate::store::{Reader, Result};

/// Results of one file that did not become what the file says.
#[derive(Debug, Default)]
pub(super) struct Counts {
    older: u32,
    second_hand: u32,
    contradicting: u32,
    respondents_unknown: u32,
}

impl Counts {
    pub fn problems(&self) -> Vec<Found> {
        let all = [
            (self.older, Problem::OlderThanStored { results: self.older }),
            (self.second_hand, SourceProblem::SecondHand { results: self.second_hand }.into()),
            (self.contradicting, SourceProblem::NamesContradict { results: self.contradicting }.into()),
            (self.respondents_unknown, SourceProblem::RespondentsUnknown { results: self.respondents_unknown }.into()),
        ];
        all.into_iter().filter(|(results, _)| *results > 0).map(|(_, problem)| Found::in_file(problem)).collect()
    }
}

/// What a result is weighed with.
pub(super) struct Scales<'c> {
    pub reader: Reader<'c>,
    pub ages: SourceAges<'c>,
    pub respondents: Respondents<'c>,
}

impl Plan<'_> {
    /// Follows one result from what is stored through the files that tell of it.
    pub(super) fn weigh(&mut self, same: &[Incoming], scales: &mut Scales<'_>) -> Result<()> {
        let Some(first) = same.first() else {
            return Ok(());
        };
        let stored = if self.numbers.known(first.key) { scales.reader.stored(first.key)? } else { None };
        let mut now = stored.map(|s| s.0);
        let mut from = None;
        let mut last: Option<&Incoming> = None;
        for incoming in same {
            let (index, file) = (incoming.file as usize, &self.read[incoming.file as usize]);
            let Ok(table) = &file.outcome else { continue };
            let result = &table.results[incoming.result as usize];
            let plan = &mut self.files[index];
            if let Some(before) = last.replace(incoming).filter(|last| last.file == incoming.file) {
                let before = table.results.get(before.result as usize).map(|r| r.observation());
                plan.counts.contradicting += u32::from(before != Some(result.observation()));
                continue;
            }
            let observation = whole(incoming, table, now.as_ref(), &self.numbers, scales)?;
            plan.counts.respondents_unknown += u32::from(lacks_respondents(incoming, table, &observation));
            let Some(before) = now else {
                plan.new += 1;
                (now, from) = (Some(observation), Some(incoming));
                continue;
            };
            let after = observation.after(before);
            if after == before {
                plan.unchanged += 1;
            } else if table.kind == FileKind::Example && from.is_none() {
                // What is invented never takes the place of a figure that is there, such as the country's own.
                plan.unchanged += 1;
            } else if table.footing(incoming.result) == Some(Footing::SecondHand) && stands(&before, &after) {
                plan.unchanged += 1;
                plan.counts.second_hand += 1;
            } else if from.is_none() && scales.ages.newer_than(stored.map(|s| s.1), file.exported)? {
                plan.unchanged += 1;
                plan.counts.older += 1;
            } else {
                plan.changed += 1;
                if plan.differences.len() < MOST_CHANGES {
                    let group = &table.groups[result.group as usize];
                    let unit = table.units[result.unit as usize].name.clone();
                    let (indicator, period) = (Arc::clone(&group.indicator), group.period);
                    plan.differences.push(Difference { unit, indicator, period, before, after });
                }
                (now, from) = (Some(after), Some(incoming));
            }
        }
        if let (Some(observation), Some(&Incoming { key, file, result })) = (now, from) {
            let merged = said(self.read, file, result).is_none_or(|said| said != observation);
            let row = Row { key, file, result, merged: merged.then(|| Box::new(observation)) };
            if stored.is_some() { self.changed.push(row) } else { self.added.push(row) }
        }
        Ok(())
    }
}

/// What the file says, with the number that answered where only other tables say it.
fn whole(
    incoming: &Incoming,
    table: &ResultTable,
    now: Option<&Observation>,
    numbers: &Numbers<'_>,
    scales: &Scales<'_>,
) -> Result<Observation> {
    let result = &table.results[incoming.result as usize];
    let group = &table.groups[result.group as usize];
    let mut observation = result.observation();
    if observation.n == Cell::EMPTY && is_bullying(group) {
        let footing = table.footing(incoming.result);
        observation.n = scales.respondents.n(incoming.key, group, observation.value, footing, now, numbers)?;
    }
    Ok(observation)
}

fn lacks_respondents(incoming: &Incoming, table: &ResultTable, observation: &Observation) -> bool {
    let group = &table.groups[table.results[incoming.result as usize].group as usize];
    observation.n == Cell::EMPTY && observation.value.number.is_some() && is_bullying(group)
}

/// What is there stands against a figure that is told on: it is known better, or known to be hidden.
fn stands(there: &Observation, told: &Observation) -> bool {
    let known_better = there.n.number.is_some() || there.spread.number.is_some();
    let hidden = there.value.state == State::Suppressed;
    known_better || hidden || (told.value == Cell::EMPTY && there.value != Cell::EMPTY)
}

/// When the files behind stored results were exported; read only if a result differs.
pub(super) struct SourceAges<'c> {
    reader: Reader<'c>,
    by_source: Option<HashMap<i64, Option<u64>>>,
}

impl<'c> SourceAges<'c> {
    pub fn of(reader: Reader<'c>) -> Self {
        Self { reader, by_source: None }
    }

    /// The stored source was exported after this file. Unknown times never are.
    fn newer_than(&mut self, source: Option<i64>, exported: Option<u64>) -> Result<bool> {
        if self.by_source.is_none() {
            let contents = self.reader.source_contents()?;
            let ages = contents.into_iter().map(|(id, content)| (id, SourceContent::read(&content).exported));
            self.by_source = Some(ages.collect());
        }
        let stored = source.and_then(|id| self.by_source.as_ref().and_then(|ages| ages.get(&id).copied().flatten()));
        Ok(matches!((stored, exported), (Some(stored), Some(exported)) if stored > exported))
    }
}
