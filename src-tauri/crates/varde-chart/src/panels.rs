//! «Many indicators at once»: small series of dots and intervals on one shared axis, in the order of what the plan is about.

use serde::{Deserialize, Serialize};
use varde_core::page::chart::{OwnPoint, ReferenceSeries, SeriesBreak};

use crate::captions::Caption;
use crate::error::ChartError;
use crate::grid::{self, Shared};
use crate::own::Joint;
use crate::pane::{Content, Manner};
use crate::stage::Stage;
use crate::style::Style;
use crate::text::{clean_all, own_texts, reference_texts};
use crate::{Chart, Draw, check};

/// Small multiples. The order of the panels is the reader's order.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Panels {
    /// The words around the panels.
    pub caption: Caption,
    /// What the shared axis counts, such as «skalapoeng».
    pub value_name: String,
    /// The unit that the panels are about; named in the legend.
    pub own_name: String,
    /// School years as labels, such as `2025–26`, oldest first; the same for every panel.
    pub periods: Vec<String>,
    /// From 2 to 24.
    pub panels: Vec<Panel>,
    /// The smallest part of the axis that must be visible.
    pub least_span: f64,
    /// Decimals on the axis.
    pub decimals: u8,
    /// `,` or `.`
    pub decimal_mark: char,
}

/// One indicator. Every list of points has one entry per period.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Panel {
    /// The indicator's name; two lines are shown.
    pub title: String,
    /// The own unit's points.
    pub points: Vec<OwnPoint>,
    /// Larger units beside it.
    pub references: Vec<ReferenceSeries>,
    /// Where no line may pass. Only the lines are drawn; what they mean belongs in the caption.
    pub breaks: Vec<SeriesBreak>,
}

const COUNT: std::ops::RangeInclusive<usize> = 2..=24;
const LEAST_WIDTH: f64 = 122.0;
const GAP: f64 = 22.0;

impl Draw for Panels {
    fn draw(&self, style: &Style) -> Result<Chart, ChartError> {
        self.check()?;
        let chart = self.cleaned();
        let contents: Vec<_> = chart.panels.iter().map(|panel| panel.content(&chart.periods)).collect();
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

impl Panel {
    fn content<'a>(&'a self, periods: &'a [String]) -> Content<'a> {
        let Self { title, points, references, breaks } = self;
        Content { title, subtitle: "", series: title, periods, under: &[], points, references, breaks }
    }
}

impl Panels {
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
