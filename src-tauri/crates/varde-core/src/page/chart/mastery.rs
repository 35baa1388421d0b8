//! «How are the pupils spread?»: one bar per year, one part per level.

use serde::{Deserialize, Serialize};

use super::{Caption, PointState, SeriesBreak};

/// Fewer pupils than this are drawn one by one.
const FEWEST_IN_A_BAR: u32 = 10;

/// The pupils on each mastery level, year by year. Years with fewer than ten pupils are drawn pupil by pupil.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Mastery {
    /// The words around the bars.
    pub caption: Caption,
    /// Three or five, lowest first.
    pub levels: Vec<LevelName>,
    /// Oldest first.
    pub years: Vec<MasteryYear>,
    /// Where years may not be compared.
    pub breaks: Vec<SeriesBreak>,
    /// A larger unit, as a thin last bar.
    pub reference: Option<MasteryReference>,
    /// Whether the middle level is centred, with the lower levels to its left and the higher to its right.
    pub diverging: bool,
    /// What follows a number on the axis, such as « %».
    pub percent_sign: String,
    /// `,` or `.`
    pub decimal_mark: char,
}

/// What a level is called.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LevelName {
    /// Such as «Nivå 1».
    pub name: String,
    /// Such as «1», over pupils drawn one by one.
    pub short: String,
}

/// One school year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MasteryYear {
    /// Such as `2025–26`.
    pub period: String,
    /// Only `Shown` and `Restricted` years may carry counts.
    pub state: PointState,
    /// How many pupils in all, such as «81 elever»; for a year without counts, the word for why, such as «skjult».
    pub text: String,
    /// The whole year as one sentence.
    pub label: String,
    /// One per level, lowest first; empty for a year that is not shown.
    pub levels: Vec<LevelCount>,
}

/// The pupils on one level in one year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LevelCount {
    /// How many.
    pub pupils: u32,
    /// As one sentence.
    pub label: String,
}

/// The levels' shares in a larger unit.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct MasteryReference {
    /// Such as «Landet».
    pub name: String,
    /// One per level, lowest first.
    pub levels: Vec<LevelShare>,
}

/// One level's share in a larger unit.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct LevelShare {
    /// Any measure of size; only the proportions count.
    pub share: f64,
    /// Printed in the bar, such as «24 %».
    pub text: String,
    /// As one sentence.
    pub label: String,
}

impl MasteryYear {
    /// Everybody who is counted.
    pub fn pupils(&self) -> u32 {
        self.levels.iter().fold(0, |sum, level| sum.saturating_add(level.pupils))
    }

    /// So few pupils that each is drawn alone.
    pub fn is_pupil_by_pupil(&self) -> bool {
        self.state.is_drawn() && self.pupils() < FEWEST_IN_A_BAR
    }
}
