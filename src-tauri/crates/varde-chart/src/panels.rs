//! «Many indicators at once»: small series of dots and intervals on one shared axis, in the order of what the plan is about.

use varde_core::page::chart::{Panel, Panels};

use crate::error::ChartError;
use crate::grid::{self, Shared};
use crate::own::Joint;
use crate::pane::{Content, Manner};
use crate::stage::{Prepared, Stage};
use crate::style::Style;
use crate::text::{clean_all, own_texts, reference_texts};
use crate::{Chart, Draw, check};

const COUNT: std::ops::RangeInclusive<usize> = 2..=24;
const LEAST_WIDTH: f64 = 122.0;
const GAP: f64 = 22.0;

impl Draw for Panels {
    fn draw(&self, style: &Style) -> Result<Chart, ChartError> {
        self.check()?;
        let chart = self.cleaned();
        let contents: Vec<_> = chart.panels.iter().map(|panel| content(panel, &chart.periods)).collect();
        let shared = Shared {
            own_name: &chart.own_name,
            value_name: &chart.value_name,
            least_span: chart.least_span,
            decimals: chart.decimals,
            decimal_mark: chart.decimal_mark,
            least_width: LEAST_WIDTH,
        };
        let manner = Manner { joint: Joint::Apart, latest_only: true, gap: GAP, gutter: 0.0 };
        grid::draw(Stage::set(chart.caption.clone(), &[], *style)?, &contents, &shared, manner)
    }
}

fn content<'a>(panel: &'a Panel, periods: &'a [String]) -> Content<'a> {
    let Panel { title, points, references, breaks } = panel;
    Content { title, subtitle: "", series: title, periods, under: &[], points, references, breaks }
}

impl Prepared for Panels {
    fn check(&self) -> Result<(), ChartError> {
        check::between("panels", self.panels.len(), COUNT)?;
        check::between("periods", self.periods.len(), 1..=usize::MAX)?;
        check::measure(self.decimals, self.least_span)?;
        for panel in &self.panels {
            check::same_length(&panel.title, panel.points.len(), self.periods.len())?;
            check::series(&panel.points, &panel.references, &panel.breaks)?;
        }
        Ok(())
    }

    fn cleaned(&self) -> Self {
        let mut chart = self.clone();
        let panels = chart.panels.iter_mut().flat_map(|panel| {
            std::iter::once(&mut panel.title)
                .chain(own_texts(&mut panel.points))
                .chain(reference_texts(&mut panel.references))
        });
        let names = [&mut chart.value_name, &mut chart.own_name];
        clean_all(chart.caption.texts().chain(names).chain(&mut chart.periods).chain(panels));
        chart
    }
}
