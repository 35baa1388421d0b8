//! «How are the pupils spread?»: one bar per year, one part per level.

mod bars;
mod drawing;
mod rows;

use varde_core::page::chart::Mastery;

use crate::error::ChartError;
use crate::stage::{Prepared, Stage};
use crate::style::Style;
use crate::text::clean_all;
use crate::{Chart, Draw, check};

use bars::Bars;

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

impl Prepared for Mastery {
    fn check(&self) -> Result<(), ChartError> {
        let count = self.levels.len();
        if count != 3 && count != 5 {
            return Err(ChartError::bad_input(format!("{count} levels")));
        }
        check::between("years", self.years.len(), 1..=MOST_YEARS)?;
        check::breaks(&self.breaks, self.years.len())?;
        for year in &self.years {
            match (year.state.is_drawn(), year.levels.len()) {
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
