//! One result of one unit in one school year: a value, its spread and the number of pupils, each with its own state.

mod cell;
mod distribution;
mod series;

pub use cell::{Cell, State, Thousandths};
pub use distribution::{LevelShare, MasteryPoint};
pub use series::Point;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A value with its spread and its number of pupils. Every cell keeps what the file said of it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Observation {
    /// In thousandths of the indicator's unit.
    pub value: Cell,
    /// In thousandths of the indicator's unit: half the width of the published 95 % interval (`Usikkerhet`), or the SD of
    /// the answers, as the indicator says.
    pub spread: Cell,
    /// Pupils who took part. A whole number, not thousandths.
    pub n: Cell,
}

impl Observation {
    /// What a reader is told of the result as a whole: the state of the value, where an empty value with n = 0 means
    /// that nobody took part.
    pub fn status(&self) -> Status {
        match self.value.state {
            State::Ok => Status::Ok,
            State::Suppressed => Status::Suppressed,
            State::Restricted => Status::Restricted,
            State::Empty if self.n.state == State::Ok && self.n.number == Some(0) => Status::NoneTookPart,
            State::Empty => Status::NotOffered,
        }
    }

    /// What the store should hold after this file has come to it. A public `*` says nothing new about a cell that the
    /// school has already been shown as number and `*`, so that number stays, with its flag.
    pub fn after(self, stored: Self) -> Self {
        let keep = |new: Cell, old: Cell| {
            if new.state == State::Suppressed && old.state == State::Restricted { old } else { new }
        };
        Self {
            value: keep(self.value, stored.value),
            spread: keep(self.spread, stored.spread),
            n: keep(self.n, stored.n),
        }
    }
}

/// The status words that every host, export and chart uses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    Ok,
    /// Hidden at the source (`*`).
    Suppressed,
    /// Hidden from the public, shown to the school itself (`47*`).
    Restricted,
    /// Nobody took part: no value, and n = 0.
    NoneTookPart,
    /// Not offered, or not registered: the cell is empty.
    NotOffered,
    /// The publisher has withdrawn the figure.
    Withdrawn,
}

impl Status {
    /// The word in JSON and in exports.
    pub fn word(self) -> &'static str {
        match self {
            Self::Ok => "ok",
            Self::Suppressed => "suppressed",
            Self::Restricted => "restricted",
            Self::NoneTookPart => "none-took-part",
            Self::NotOffered => "not-offered",
            Self::Withdrawn => "withdrawn",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn observation(cells: [&str; 3]) -> Observation {
        let [value, spread, n] = cells;
        Observation {
            value: Cell::read(value).unwrap(),
            spread: Cell::read(spread).unwrap(),
            n: Cell::read_count(n).unwrap(),
        }
    }

    #[test]
    fn every_pattern_of_cells_has_its_status() {
        let check = |cells, expected| assert_eq!(observation(cells).status(), expected, "{cells:?}");
        check(["47", "2,1", "94"], Status::Ok);
        check(["49", "0,1", "56 155"], Status::Ok);
        check(["*", "*", "*"], Status::Suppressed);
        check(["47*", "3,9*", "8*"], Status::Restricted);
        check(["", "", "0"], Status::NoneTookPart);
        check(["", "", ""], Status::NotOffered);
        // Real: the number is hidden and no result is registered. The number's own state says the rest.
        check(["", "", "*"], Status::NotOffered);
    }

    #[test]
    fn a_public_star_does_not_erase_what_the_school_was_shown() {
        let (own, public) = (observation(["47*", "3,9*", "8*"]), observation(["*", "*", "*"]));
        assert_eq!(public.after(own), own);
        assert_eq!(own.after(public), own);
        let corrected = observation(["48*", "3,9*", "8*"]);
        assert_eq!(corrected.after(own), corrected);
        let hidden_now = observation(["*", "*", "*"]);
        assert_eq!(hidden_now.after(observation(["47", "2,1", "12"])), hidden_now);
    }
}
