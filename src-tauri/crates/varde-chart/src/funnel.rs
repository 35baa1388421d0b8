//! «Schools in the kommune»: each by its number of pupils, inside or outside what chance alone gives. Never a league.

mod cloud;

use varde_core::page::chart::Funnel;

use crate::error::ChartError;
use crate::stage::{Prepared, Stage};
use crate::style::Style;
use crate::text::clean_all;
use crate::{Chart, Draw, check};

use cloud::Cloud;

const MOST_SCHOOLS: usize = 5000;

impl Draw for Funnel {
    fn draw(&self, style: &Style) -> Result<Chart, ChartError> {
        self.check()?;
        let chart = self.cleaned();
        let stage = Stage::set(chart.caption.clone(), &[], *style)?;
        Cloud::lay_out(&chart, &stage).draw(stage)
    }
}

impl Prepared for Funnel {
    fn check(&self) -> Result<(), ChartError> {
        check::measure(self.decimals, self.least_span)?;
        check::between("other schools", self.others.len(), 0..=MOST_SCHOOLS)?;
        check::between("limits", self.limits.len(), 1..=2)?;
        if let Some(own) = &self.own {
            if [own.value.is_some(), own.pupils.is_some()] != [check::is_drawn(own.state); 2] {
                return Err(ChartError::bad_input(format!("an own school that is {:?} has other numbers", own.state)));
            }
            check::number(own.value.unwrap_or(0.0))?;
        }
        check::number(self.benchmark.value)?;
        self.others.iter().try_for_each(|other| check::number(other.value))?;
        for limit in &self.limits {
            for step in &limit.curve {
                [step.pupils, step.low.unwrap_or(0.0), step.high.unwrap_or(0.0)]
                    .into_iter()
                    .try_for_each(check::number)?;
            }
            if limit.curve.iter().any(|step| step.pupils < 0.0) || !limit.curve.is_sorted_by_key(|step| step.pupils) {
                return Err(ChartError::bad_input(format!("«{}» does not go from few pupils to many", limit.name)));
            }
        }
        Ok(())
    }

    fn cleaned(&self) -> Self {
        let mut chart = self.clone();
        let own = chart.own.iter_mut().flat_map(|own| [&mut own.name, &mut own.text, &mut own.label]);
        let names = [&mut chart.value_name, &mut chart.pupils_name, &mut chart.others_name];
        let others = chart.others.iter_mut().map(|other| &mut other.label);
        let limits = chart.limits.iter_mut().map(|limit| &mut limit.name);
        let level = [&mut chart.benchmark.name, &mut chart.benchmark.text, &mut chart.benchmark.label];
        clean_all(chart.caption.texts().chain(names).chain(own).chain(level).chain(others).chain(limits));
        chart
    }
}
