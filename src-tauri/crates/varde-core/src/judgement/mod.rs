//! From numbers to a verdict and its reason. Every screen, page and export asks here, and gets the same answer.
//!
//! - A mean beside another: [`difference`]; several years of means as one: [`pooled`].
//! - A share of pupils beside another: [`share`]; several years of shares as one, and their rise or fall: [`several`].
//! - The same pupils on 8. and 9. trinn: [`cohort`].
//! - Many figures at once: [`many`]. The schools of a kommune: [`schools`].
//! - A monthly series: [`monthly`].
//! - Before a measure, what could be seen and what comes anyway: [`planning`]; after it: [`evaluation`].

pub mod cohort;
pub mod difference;
pub mod evaluation;
mod expected;
pub mod many;
mod mean;
pub mod monthly;
mod obstacle;
pub mod planning;
pub mod pooled;
pub mod schools;
pub mod several;
pub mod share;
mod stretch;
mod verdict;

pub use expected::Expected;
pub use mean::Mean;
pub use obstacle::Obstacle;
pub(crate) use share::words::per_cent;
pub use stretch::Stretch;
pub use verdict::{Interval, IntervalUnit, Rule, Said, Verdict, Why};

/// What a group of pupils can carry, for those who must not ask the statistics themselves.
pub use crate::statistics::thresholds::{FEWEST_IN_ONE_YEAR, Footing, ORDINARY_PUPILS, footing};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::statistics::interval::{Beyond, Confidence};

/// How much a difference can carry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// «kan være tilfeldig»: inside the 95 % limits.
    MayBeChance,
    /// «mulig forskjell»: beyond 95 %.
    Possible,
    /// «tydelig forskjell»: beyond 99.8 %.
    Clear,
    /// «kan ikke vurderes», with the reason.
    CannotTell,
}

/// What a verdict answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Question {
    ChangeFromLastYear,
    AgainstKommune,
    AgainstFylke,
    AgainstCountry,
    /// Another unit with pupils of its own, such as another school.
    AgainstAnother,
    /// Several years as one, beside the same years of the kommune.
    PooledAgainstKommune,
    PooledAgainstFylke,
    PooledAgainstCountry,
    /// A rise or fall over the years of one segment.
    Trend,
    /// The pupils of 8. trinn a year later, on 9. trinn.
    SameCohort,
    /// One school among those of its kommune.
    AmongSchools,
    /// Whether a month stands out from the ordinary variation of its series.
    MonthlySeries,
    /// What could be seen of a change that is aimed for, and what comes anyway.
    Planning,
    /// The years, or months, before and after a measure began.
    BeforeAndAfter,
}

impl Level {
    /// The word in JSON and in messages.
    pub fn word(self) -> &'static str {
        match self {
            Self::MayBeChance => "may-be-chance",
            Self::Possible => "possible",
            Self::Clear => "clear",
            Self::CannotTell => "cannot-tell",
        }
    }

    /// A change is called a change, and a difference a difference.
    fn message(self, question: Question) -> &'static str {
        match (self, question.is_change()) {
            (Self::MayBeChance, _) => "level-may-be-chance",
            (Self::Possible, false) => "level-possible-difference",
            (Self::Possible, true) => "level-possible-change",
            (Self::Clear, false) => "level-clear-difference",
            (Self::Clear, true) => "level-clear-change",
            (Self::CannotTell, _) => "level-cannot-tell",
        }
    }

    /// By a two-sided chance: at most 5 % is *mulig*, at most 0.2 % *tydelig*.
    fn of_p(p: f64) -> Self {
        if p <= 2.0 * Confidence::P998.tail() {
            Self::Clear
        } else if p <= 2.0 * Confidence::P95.tail() {
            Self::Possible
        } else {
            Self::MayBeChance
        }
    }
}

impl From<Beyond> for Level {
    fn from(beyond: Beyond) -> Self {
        match beyond {
            Beyond::Neither => Self::MayBeChance,
            Beyond::Limit95 => Self::Possible,
            Beyond::Limit998 => Self::Clear,
        }
    }
}

impl Question {
    /// Time has passed between what is compared; otherwise two units are compared.
    fn is_change(self) -> bool {
        use Question as Q;
        let among = [Q::ChangeFromLastYear, Q::Trend, Q::SameCohort, Q::MonthlySeries, Q::BeforeAndAfter];
        among.contains(&self)
    }

    /// The other figure is of a larger unit, which the unit's own pupils are part of.
    fn is_of_part(self) -> bool {
        !self.is_change() && self != Self::AgainstAnother
    }

    /// Several years are one figure.
    fn is_pooled(self) -> bool {
        matches!(self, Self::PooledAgainstKommune | Self::PooledAgainstFylke | Self::PooledAgainstCountry)
    }
}
