//! Risk points of Oppfølgingsordningen: what the published rule gives for the figures of a school or a kommune.
//!
//! Plain figures in, plain numbers out. A [`Basis`] is what everything is held against, made once from all figures at
//! hand: the years that count, the limits, the settings. [`score`] gives one unit's points, [`tally`] the same without
//! its cells, [`kommune()`] its schools' together, [`Quarter`] where the country's highest quarter begins. The rule is
//! data ([`rule()`]), with its source; what no source settles is in [`Settings`].
//!
//! **Which three years.** The rule says «the three last years». Indicators are published at different times of the
//! year, so Varde counts, for each indicator by itself, the three newest school years that there is a number for: the
//! country's, or one of a unit in the basis. A unit that has no figure of its own in such a year is missing there, and
//! its denominator shrinks; it does not reach back for an older year, which its neighbours are not measured by. Years
//! that the publisher has withdrawn have no number, and are never among the three.
//!
//! **Limits that nobody knows.** A figure whose national limit is missing is left out of points and of what is
//! possible. Where the absolute limit is missing, the national one alone counts, while three points stay possible: the
//! points are then at least what is said, and [`Tally::at_most`] is what they would be if every such figure that is
//! worse than the country were worse than the absolute limit too.
//!
//! Nothing here puts units in order by their points: schools stay as the caller gave them.

mod basis;
mod figure;
mod kommune;
mod quarter;
mod rule;
mod score;
mod settings;

pub use basis::{Basis, Limit, LimitFrom, Year};
pub use figure::Figure;
pub use kommune::{KommuneScore, School, SchoolScore, Spread, kommune};
pub use quarter::{Cover, NotCovered, Quarter, quarter_line};
pub use rule::{Area, Choice, Points, Rule, RuleIndicator, Scale, Stage, YearNote, rule};
pub use score::{Outcome, Score, Scored, Swing, Tally, score, tally};
pub use settings::Settings;
