//! A monthly series with its centre line and process limits.

mod run;

use varde_core::page::chart::{ProcessLimits, Xmr};

use crate::error::ChartError;
use crate::stage::{Prepared, Stage};
use crate::style::Style;
use crate::text::{clean_all, own_texts};
use crate::{Chart, Draw, check, own};

use run::Run;

const MOST_MONTHS: usize = 240;

impl Draw for Xmr {
    fn draw(&self, style: &Style) -> Result<Chart, ChartError> {
        self.check()?;
        let chart = self.cleaned();
        let stage = Stage::set(chart.caption.clone(), &[], *style)?;
        Run::lay_out(&chart, &stage).draw(stage)
    }
}

impl Prepared for Xmr {
    fn check(&self) -> Result<(), ChartError> {
        let count = self.periods.len();
        check::between("months", count, 1..=MOST_MONTHS)?;
        check::measure(self.decimals, self.least_span)?;
        check::same_length(&self.own.name, self.own.points.len(), count)?;
        check::series(&self.own.points, &[], &[])?;
        let has_value = |i: &usize| self.own.points.get(*i).is_some_and(|point| point.value.is_some());
        if !self.special.iter().all(has_value) {
            return Err(ChartError::bad_input("a special point that is not there"));
        }
        let starts: Vec<usize> = self.phases.iter().map(|phase| phase.from).collect();
        let rises = starts.windows(2).all(|pair| pair.first() < pair.last());
        if starts.first().is_some_and(|first| *first != 0) || !rises || starts.last().is_some_and(|l| *l >= count) {
            return Err(ChartError::bad_input(format!("phases that begin at {starts:?} of {count}")));
        }
        for limits in self.phases.iter().filter_map(|phase| phase.limits.as_ref()) {
            limits.bounds().try_for_each(|bound| check::number(bound.value))?;
            let values: Vec<f64> = limits.bounds().map(|bound| bound.value).collect();
            if !values.is_sorted_by(|above, below| above >= below) {
                return Err(ChartError::bad_input("limits on the wrong side of their centre"));
            }
        }
        Ok(())
    }

    fn cleaned(&self) -> Self {
        let mut chart = self.clone();
        let phases = chart.phases.iter_mut().flat_map(|phase| {
            let limits = phase.limits.iter_mut().flat_map(|limits| {
                let ProcessLimits { centre, low, high, label } = limits;
                let bounds = std::iter::once(centre).chain(low).chain(high);
                std::iter::once(label).chain(bounds.flat_map(|bound| [&mut bound.name, &mut bound.text]))
            });
            std::iter::once(&mut phase.label).chain(limits)
        });
        let names = [&mut chart.value_name, &mut chart.special_name, &mut chart.own.name];
        let points = own_texts(&mut chart.own.points);
        clean_all(chart.caption.texts().chain(names).chain(&mut chart.periods).chain(points).chain(phases));
        chart
    }
}

/// Every value that must have room on the axis.
fn values(chart: &Xmr) -> impl Iterator<Item = f64> {
    let limits = chart.phases.iter().filter_map(|phase| phase.limits.as_ref());
    own::values(&chart.own.points).chain(limits.flat_map(ProcessLimits::bounds).map(|bound| bound.value))
}
