//! What a file holds, counted.

use crate::import::preview::Tally;
use crate::observation::{Observation, State, Status};
use crate::school::UnitLevel;

impl Tally {
    pub(in crate::import) fn add_unit(&mut self, level: UnitLevel) {
        *match level {
            UnitLevel::Country => &mut self.country,
            UnitLevel::Fylke => &mut self.fylker,
            UnitLevel::Kommune => &mut self.kommuner,
            UnitLevel::School => &mut self.schools,
        } += 1;
    }

    /// Every cell that the file has, by what it holds; an empty one beside n = 0 belongs to a test that nobody took.
    pub(in crate::import) fn count(&mut self, observation: &Observation, present: [bool; 3]) {
        let nobody = observation.status() == Status::NoneTookPart;
        let cells = [observation.value, observation.spread, observation.n];
        for (cell, _) in cells.iter().zip(present).filter(|(_, present)| *present) {
            self.cells += 1;
            *match cell.state {
                _ if nobody => &mut self.none_took_part,
                State::Ok => &mut self.shown,
                State::Suppressed => &mut self.suppressed,
                State::Restricted => &mut self.restricted,
                State::Empty => &mut self.not_offered,
            } += 1;
        }
    }
}
