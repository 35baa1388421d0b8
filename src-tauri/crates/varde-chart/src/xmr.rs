//! A monthly series with its centre line and process limits.

mod run;

use serde::{Deserialize, Serialize};
use varde_core::page::chart::{OwnSeries, SeriesBreak};

use crate::captions::Caption;
use crate::error::ChartError;
use crate::stage::Stage;
use crate::style::Style;
use crate::text::{clean_all, own_texts};
use crate::{Chart, Draw, check, own};

use run::Run;

/// Months in a row, in phases with limits of their own. The limits are worked out elsewhere.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Xmr {
    /// The words around the series.
    pub caption: Caption,
    /// What the value axis counts, such as «prosent fravær».
    pub value_name: String,
    /// Months as labels, such as «aug. 25», oldest first, the missing ones among them.
    pub periods: Vec<String>,
    /// One point per month. A month without a figure is a gap.
    pub own: OwnSeries,
    /// Which points are special, as places in `own`; drawn as diamonds.
    pub special: Vec<usize>,
    /// What a diamond means, for the legend.
    pub special_name: String,
    /// Oldest first; the first one begins at 0, and may be the only one.
    pub phases: Vec<Phase>,
    /// The smallest part of the value axis that must be visible.
    pub least_span: f64,
    /// Decimals on the axis.
    pub decimals: u8,
    /// `,` or `.`
    pub decimal_mark: char,
}

/// Months that hang together.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Phase {
    /// The first month, as a place in `own`.
    pub from: usize,
    /// On the line before the phase, such as «Nytt system»; not used for the first one.
    pub label: String,
    /// `None` when there are too few months for limits.
    pub limits: Option<ProcessLimits>,
}

/// A phase's centre line, and how far chance alone takes the months from it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ProcessLimits {
    /// The mean.
    pub centre: Bound,
    /// `None` when it would lie where no value can.
    pub low: Option<Bound>,
    /// `None` when it would lie where no value can.
    pub high: Option<Bound>,
    /// The three as one sentence.
    pub label: String,
}

/// A level line.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Bound {
    /// In the series' own unit.
    pub value: f64,
    /// Such as «Øvre grense».
    pub name: String,
    /// The value as text, such as `8,1`.
    pub text: String,
}

const MOST_MONTHS: usize = 240;

impl Draw for Xmr {
    fn draw(&self, style: &Style) -> Result<Chart, ChartError> {
        self.check()?;
        let chart = self.cleaned();
        let stage = Stage::set(chart.caption.clone(), &[], *style)?;
        Run::lay_out(&chart, &stage).draw(stage)
    }
}

impl ProcessLimits {
    fn bounds(&self) -> impl Iterator<Item = &Bound> {
        self.high.iter().chain(std::iter::once(&self.centre)).chain(&self.low)
    }
}

impl Xmr {
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

    fn values(&self) -> impl Iterator<Item = f64> {
        let limits = self.phases.iter().filter_map(|phase| phase.limits.as_ref());
        own::values(&self.own.points).chain(limits.flat_map(ProcessLimits::bounds).map(|bound| bound.value))
    }

    fn breaks(&self) -> Vec<SeriesBreak> {
        let later = self.phases.iter().skip(1);
        later.map(|phase| SeriesBreak { before: phase.from, label: phase.label.clone() }).collect()
    }

    /// The phase's last month.
    fn last(&self, phase: usize) -> usize {
        self.phases.get(phase + 1).map_or(self.periods.len(), |next| next.from).saturating_sub(1)
    }
}
