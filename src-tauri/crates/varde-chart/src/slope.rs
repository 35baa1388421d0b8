//! «The same pupils, 8th to 9th grade»: two points per cohort and the line between them.

use varde_core::page::chart::{Cohort, Slope};

use crate::error::ChartError;
use crate::grid::{self, Shared};
use crate::own::Joint;
use crate::pane::{Content, Manner};
use crate::stage::{Prepared, Stage};
use crate::style::Style;
use crate::text::{clean_all, own_texts, reference_texts};
use crate::{Chart, Draw, check};

const COUNT: std::ops::RangeInclusive<usize> = 1..=12;
const LEAST_WIDTH: f64 = 128.0;
const GAP: f64 = 28.0;

impl Draw for Slope {
    fn draw(&self, style: &Style) -> Result<Chart, ChartError> {
        self.check()?;
        let chart = self.cleaned();
        let contents: Vec<_> = chart.cohorts.iter().map(|cohort| content(cohort, &chart.tests)).collect();
        let shared = Shared {
            own_name: &chart.own_name,
            value_name: &chart.value_name,
            least_span: chart.least_span,
            decimals: chart.decimals,
            decimal_mark: chart.decimal_mark,
            least_width: LEAST_WIDTH,
        };
        let manner = Manner { joint: Joint::Line, latest_only: false, gap: GAP, gutter: 0.0 };
        let stage = Stage::set(chart.caption.clone(), &[&chart.missing], *style)?;
        grid::draw(stage, &contents, &shared, manner)
    }
}

fn content<'a>(cohort: &'a Cohort, tests: &'a [String]) -> Content<'a> {
    let Cohort { name, points, references } = cohort;
    Content { title: name, subtitle: "", series: name, periods: tests, under: &[], points, references, breaks: &[] }
}

impl Prepared for Slope {
    fn check(&self) -> Result<(), ChartError> {
        check::between("cohorts", self.cohorts.len(), COUNT)?;
        check::measure(self.decimals, self.least_span)?;
        if self.missing.trim().is_empty() {
            return Err(ChartError::bad_input("nothing is said about who is missing"));
        }
        self.cohorts.iter().try_for_each(|cohort| check::series(&cohort.points, &cohort.references, &[]))
    }

    fn cleaned(&self) -> Self {
        let mut chart = self.clone();
        let cohorts = chart.cohorts.iter_mut().flat_map(|cohort| {
            std::iter::once(&mut cohort.name)
                .chain(own_texts(&mut cohort.points))
                .chain(reference_texts(&mut cohort.references))
        });
        let names = [&mut chart.missing, &mut chart.value_name, &mut chart.own_name];
        clean_all(chart.caption.texts().chain(names).chain(&mut chart.tests).chain(cohorts));
        chart
    }
}
