//! Indices that a file has only the questions of.

use std::collections::{BTreeMap, HashMap};

use super::survey::Survey;
use crate::import::gather::Entry;
use crate::import::problem::Found;
use crate::import::source_problem::SourceProblem;
use crate::import::table::{Footing, Group};
use crate::indicator::{Gender, Measure, Ownership};
use crate::observation::{Cell, Observation, State};
use crate::school::Period;

/// A unit, and an index that it has answered.
type Place = (u32, String, Gender, Ownership, Period);

impl Survey<'_> {
    /// Udir's index is the mean of its questions' means. Where a unit has no row of the index, it is computed when all the
    /// questions that the catalogue counts are there with figures, and the file says so. Nothing else is filled in.
    pub(super) fn compute_indices(&mut self) {
        let mut answered: HashMap<Place, Vec<Observation>> = HashMap::new();
        for entry in self.gathering.entries() {
            let Some(group) = self.gathering.table.groups.get(entry.group as usize) else { continue };
            if let Measure::Item { index, .. } = &group.indicator.measure {
                let place = (entry.unit, index.clone(), group.gender, group.ownership, group.period);
                answered.entry(place).or_default().push(entry.observation);
            }
        }
        let mut answered: Vec<_> = answered.into_iter().collect();
        answered.sort_by(|a, b| a.0.cmp(&b.0));
        // By index: how often it was computed, and how often it could not be.
        let mut outcomes: BTreeMap<String, (u32, u32)> = BTreeMap::new();
        for ((unit, index, gender, ownership, period), answers) in answered {
            let catalogue = self.gathering.catalogue;
            let Some(indicator) = catalogue.indicator(&index).cloned() else { continue };
            let group = self.gathering.group(Group { indicator, gender, ownership, period });
            if self.gathering.has(unit, group) {
                continue;
            }
            let observation = mean(&answers, catalogue.items_of(&index));
            let (computed, incomplete) = outcomes.entry(index).or_default();
            *if observation.is_some() { computed } else { incomplete } += 1;
            if let Some(observation) = observation {
                let (footing, present) = (Some(Footing::SecondHand), [false; 3]);
                self.gathering.add(0, Entry { unit, group, observation, footing, present, contested: false });
            }
        }
        for (index, (computed, incomplete)) in outcomes {
            let said = [
                (computed, SourceProblem::IndexComputed { index: index.clone(), results: computed }),
                (incomplete, SourceProblem::IndexIncomplete { index, results: incomplete }),
            ];
            for (_, problem) in said.into_iter().filter(|(results, _)| *results > 0) {
                self.gathering.table.note(Found::in_file(problem.into()));
            }
        }
    }
}

/// The mean of all `questions` of an index, rounded to the one decimal that Udir publishes, halves upwards. Since the means
/// of the questions are rounded too, it can lie 0.1 from Udir's own. It has no spread, and no number of answers: Udir
/// counts those who answered every question, which the questions do not tell. The index of one question is that question.
///
/// `None` when a question is missing or hidden.
fn mean(answers: &[Observation], questions: Option<u8>) -> Option<Observation> {
    if questions.map(usize::from) != Some(answers.len()) {
        return None;
    }
    let values = answers.iter().map(|a| a.value.number).collect::<Option<Vec<i64>>>()?;
    if let [only] = answers {
        return Some(*only);
    }
    let (sum, count) = (values.iter().sum::<i64>(), i64::try_from(values.len()).ok()?);
    let tenths = (sum + 50 * count).checked_div_euclid(100 * count)?;
    let restricted = answers.iter().any(|a| a.value.state == State::Restricted);
    let state = if restricted { State::Restricted } else { State::Ok };
    Some(Observation { value: Cell { state, number: Some(tenths * 100) }, ..Observation::default() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_index_is_the_mean_of_all_its_questions() {
        let answer = |value: &str| {
            let value = Cell::read(value).unwrap();
            Observation { value, spread: Cell::ok(800), n: Cell::ok(150) }
        };
        let check = |values: &[&str], questions: u8, expected: Option<&str>| {
            let answers: Vec<_> = values.iter().map(|v| answer(v)).collect();
            let found = mean(&answers, Some(questions)).map(|o| (o.value, o.spread, o.n));
            let alone = answers.len() == 1;
            let (spread, n) = if alone { (Cell::ok(800), Cell::ok(150)) } else { (Cell::EMPTY, Cell::EMPTY) };
            assert_eq!(found, expected.map(|value| (Cell::read(value).unwrap(), spread, n)), "{values:?}");
        };
        // Real: the three questions of Læringskultur, whose index Udir gives as 4,0.
        check(&["4,3", "4,1", "3,7"], 3, Some("4,0"));
        check(&["3,1", "3,2"], 2, Some("3,2"));
        check(&["4,2", "4,2", "4,3"], 3, Some("4,2"));
        check(&["4,2", "4,2"], 3, None);
        check(&["4,2", "*", "4,3"], 3, None);
        check(&["4,2", "4*", "4,3"], 3, Some("4,2*"));
        check(&["4,2"], 1, Some("4,2"));
        assert_eq!(mean(&[answer("4,2")], None), None);
    }
}
