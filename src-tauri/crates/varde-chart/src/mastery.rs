//! «How are the pupils spread?»: one bar per year, one part per level.

mod bars;
mod drawing;
mod rows;

use serde::{Deserialize, Serialize};
use varde_core::page::chart::{PointState, SeriesBreak};

use crate::captions::Caption;
use crate::error::ChartError;
use crate::stage::Stage;
use crate::style::Style;
use crate::text::clean_all;
use crate::{Chart, Draw, check};

use bars::Bars;

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

/// Fewer pupils than this are drawn one by one.
pub(crate) const FEWEST_IN_A_BAR: u32 = 10;
const MOST_YEARS: usize = 40;

impl Draw for Mastery {
    fn draw(&self, style: &Style) -> Result<Chart, ChartError> {
        self.check()?;
        let chart = self.cleaned();
        let stage = Stage::set(chart.caption.clone(), &[], *style)?;
        let bars = Bars::lay_out(&chart, &stage);
        let mut canvas = stage.canvas(bars.height)?;
        bars.draw(&mut canvas)?;
        let (height, marks) = (bars.height, bars.marks(stage.picture(bars.height)));
        stage.finish(canvas, height, marks)
    }
}

impl MasteryYear {
    /// Everybody who is counted.
    pub(crate) fn pupils(&self) -> u32 {
        self.levels.iter().fold(0, |sum, level| sum.saturating_add(level.pupils))
    }

    pub(crate) fn is_pupil_by_pupil(&self) -> bool {
        check::is_drawn(self.state) && self.pupils() < FEWEST_IN_A_BAR
    }
}

impl Mastery {
    fn check(&self) -> Result<(), ChartError> {
        let count = self.levels.len();
        if count != 3 && count != 5 {
            return Err(ChartError::bad_input(format!("{count} levels")));
        }
        check::between("years", self.years.len(), 1..=MOST_YEARS)?;
        check::breaks(&self.breaks, self.years.len())?;
        for year in &self.years {
            match (check::is_drawn(year.state), year.levels.len()) {
                (false, 0) => {}
                (true, levels) if levels == count && year.pupils() > 0 => {}
                // Nothing about the counts: a hidden year's must not come out this way either.
                (true, _) => return Err(ChartError::bad_input("a shown year without pupils on each level")),
                (false, _) => return Err(ChartError::bad_input(format!("a year that is {:?} has counts", year.state))),
            }
        }
        let Some(reference) = &self.reference else { return Ok(()) };
        check::same_length(&reference.name, reference.levels.len(), count)?;
        for level in &reference.levels {
            check::number(level.share)?;
        }
        let total: f64 = reference.levels.iter().map(|level| level.share).sum();
        if reference.levels.iter().any(|level| level.share < 0.0) || total <= 0.0 {
            return Err(ChartError::bad_input("shares that are not shares of anything"));
        }
        Ok(())
    }

    fn cleaned(&self) -> Self {
        let mut chart = self.clone();
        let levels = chart.levels.iter_mut().flat_map(|level| [&mut level.name, &mut level.short]);
        let years = chart.years.iter_mut().flat_map(|year| {
            let counts = year.levels.iter_mut().map(|level| &mut level.label);
            [&mut year.period, &mut year.text, &mut year.label].into_iter().chain(counts)
        });
        let reference = chart.reference.iter_mut().flat_map(|reference| {
            let shares = reference.levels.iter_mut().flat_map(|level| [&mut level.text, &mut level.label]);
            std::iter::once(&mut reference.name).chain(shares)
        });
        let breaks = chart.breaks.iter_mut().map(|b| &mut b.label);
        let rest = std::iter::once(&mut chart.percent_sign);
        clean_all(chart.caption.texts().chain(levels).chain(years).chain(reference).chain(breaks).chain(rest));
        chart
    }
}
