//! What a chart shows, as a table: for those who work on with the numbers of a page, whatever kind of chart it has.

use super::{
    CohortSteps, DotInterval, Drawing, Funnel, Mastery, OwnPoint, Panels, PointState, ReferenceSeries, Slope, Xmr,
};
use crate::language::Language;
use crate::page::figure::NOTHING;
use crate::page::table::{Column, Table};

impl Drawing {
    /// Its points row by row, as they are drawn: nothing that the picture does not show, and the words for why a figure is
    /// not there.
    pub fn table(&self, language: Language) -> Table {
        let writer = Writer { language };
        match self {
            Self::DotInterval(chart) => writer.years(chart),
            Self::Mastery(chart) => writer.mastery(chart),
            Self::Slope(chart) => writer.slope(chart),
            Self::Panels(chart) => writer.panels(chart),
            Self::Funnel(chart) => writer.funnel(chart),
            Self::CohortSteps(chart) => writer.steps(chart),
            Self::Xmr(chart) => writer.months(chart),
        }
    }
}

fn word(title: String) -> Column {
    Column { title, numeric: false }
}

fn numeric(title: impl Into<String>) -> Column {
    Column { title: title.into(), numeric: true }
}

fn or_nothing(text: Option<&str>) -> String {
    text.filter(|text| !text.is_empty()).unwrap_or(NOTHING).to_owned()
}

struct Writer {
    language: Language,
}

impl Writer {
    fn heading(&self, id: &str) -> Column {
        word(self.language.text(id, &[]))
    }

    /// The value with its mark, or the word for why there is none.
    fn marked(&self, state: PointState, text: &str) -> String {
        match state {
            PointState::Restricted => format!("{text} ({})", self.language.state_word(state)),
            _ => or_nothing(Some(text)),
        }
    }

    fn value(&self, value: f64, decimals: u8) -> String {
        self.language.number(value, decimals)
    }

    /// Headings of one own series with its intervals, beside larger units by name.
    fn own(&self, name: &str, bars: bool, others: &[&str]) -> Vec<Column> {
        let ends = bars.then(|| ["table-from", "table-to"].map(|id| numeric(self.language.text(id, &[]))));
        let own = [numeric(name)].into_iter().chain(ends.into_iter().flatten());
        own.chain(others.iter().map(|name| numeric(*name))).collect()
    }

    fn cells(
        &self,
        at: usize,
        own: Option<&OwnPoint>,
        decimals: u8,
        bars: bool,
        others: &[Option<&ReferenceSeries>],
    ) -> Vec<String> {
        let mut row = vec![own.map_or_else(|| NOTHING.to_owned(), |point| self.marked(point.state, &point.text))];
        if bars {
            match own.and_then(|point| point.interval) {
                Some((low, high)) => row.extend(self.ends(low, high, decimals)),
                None => row.extend([NOTHING.to_owned(), NOTHING.to_owned()]),
            }
        }
        row.extend(others.iter().map(|series| {
            or_nothing(series.and_then(|series| series.points.get(at)).map(|point| point.text.as_str()))
        }));
        row
    }

    /// With a decimal more where both ends would be written alike.
    fn ends(&self, low: f64, high: f64, decimals: u8) -> [String; 2] {
        let ends = |decimals| [low, high].map(|end| self.value(end, decimals));
        let [low, high] = ends(decimals);
        if low == high { ends(decimals + 1) } else { [low, high] }
    }

    fn years(&self, chart: &DotInterval) -> Table {
        let bars = chart.own.points.iter().any(|point| point.interval.is_some());
        let others: Vec<&str> = chart.references.iter().map(|series| series.name.as_str()).collect();
        let series: Vec<Option<&ReferenceSeries>> = chart.references.iter().map(Some).collect();
        let mut columns = vec![self.heading("table-period")];
        columns.extend(self.own(&chart.own.name, bars, &others));
        let rows = chart.periods.iter().enumerate().map(|(at, period)| {
            let mut row = vec![period.clone()];
            row.extend(self.cells(at, chart.own.points.get(at), chart.decimals, bars, &series));
            row
        });
        Table { caption: chart.title.clone(), columns, rows: rows.collect() }
    }

    fn panels(&self, chart: &Panels) -> Table {
        let bars = chart.panels.iter().flat_map(|panel| &panel.points).any(|point| point.interval.is_some());
        let others = names(chart.panels.iter().map(|panel| panel.references.as_slice()));
        let mut columns = vec![self.heading("table-result"), self.heading("table-period")];
        columns.extend(self.own(&chart.own_name, bars, &others));
        let rows = chart.panels.iter().flat_map(|panel| {
            let series = by_name(&panel.references, &others);
            chart.periods.iter().enumerate().map(move |(at, period)| {
                let mut row = vec![panel.title.clone(), period.clone()];
                row.extend(self.cells(at, panel.points.get(at), chart.decimals, bars, &series));
                row
            })
        });
        Table { caption: chart.caption.title.clone(), columns, rows: rows.collect() }
    }

    fn steps(&self, chart: &CohortSteps) -> Table {
        let bars = chart.tests.iter().flat_map(|test| &test.points).any(|point| point.interval.is_some());
        let others = names(chart.tests.iter().map(|test| test.references.as_slice()));
        let mut columns = vec![self.heading("many-test"), self.heading("report-grade"), self.heading("table-period")];
        columns.extend(self.own(&chart.own_name, bars, &others));
        let rows = chart.tests.iter().flat_map(|test| {
            let series = by_name(&test.references, &others);
            test.grades.iter().zip(&test.periods).enumerate().map(move |(at, (grade, period))| {
                let mut row = vec![test.name.clone(), grade.clone(), period.clone()];
                row.extend(self.cells(at, test.points.get(at), test.decimals, bars, &series));
                row
            })
        });
        Table { caption: chart.caption.title.clone(), columns, rows: rows.collect() }
    }

    /// A row for each test that a cohort has taken.
    fn slope(&self, chart: &Slope) -> Table {
        let points = || chart.cohorts.iter().flat_map(|cohort| &cohort.points);
        let bars = points().any(|point| point.interval.is_some());
        let others = names(chart.cohorts.iter().map(|cohort| cohort.references.as_slice()));
        let mut columns = vec![self.heading("table-cohort"), self.heading("report-grade")];
        columns.extend(self.own(&chart.own_name, bars, &others));
        let rows = chart.cohorts.iter().flat_map(|cohort| {
            let series = by_name(&cohort.references, &others);
            chart.tests.iter().enumerate().map(move |(at, test)| {
                let mut row = vec![cohort.name.clone(), test.clone()];
                row.extend(self.cells(at, cohort.points.get(at), chart.decimals, bars, &series));
                row
            })
        });
        Table { caption: chart.caption.title.clone(), columns, rows: rows.collect() }
    }

    fn mastery(&self, chart: &Mastery) -> Table {
        let mut columns = vec![self.heading("table-period"), numeric(self.language.text("table-pupils", &[]))];
        columns.extend(chart.levels.iter().map(|level| numeric(&level.name)));
        let years = chart.years.iter().map(|year| {
            let all =
                if year.levels.is_empty() { year.text.clone() } else { self.language.count(year.pupils().into()) };
            let level = |at: usize| year.levels.get(at).map(|level| self.language.count(level.pupils.into()));
            let levels = (0..chart.levels.len()).map(|at| level(at).unwrap_or_else(|| NOTHING.to_owned()));
            let mut row = vec![year.period.clone(), self.marked(year.state, &all)];
            row.extend(levels);
            row
        });
        let reference = chart.reference.iter().map(|reference| {
            let level = |at: usize| or_nothing(reference.levels.get(at).map(|level| level.text.as_str()));
            let mut row = vec![reference.name.clone(), NOTHING.to_owned()];
            row.extend((0..chart.levels.len()).map(level));
            row
        });
        Table { caption: chart.caption.title.clone(), columns, rows: years.chain(reference).collect() }
    }

    /// The own school first, the others without their names.
    fn funnel(&self, chart: &Funnel) -> Table {
        let columns = vec![
            self.heading("schools-school"),
            numeric(self.language.text("table-pupils", &[])),
            numeric(self.language.sentence_case(&chart.value_name)),
        ];
        let count = |pupils: u32| self.language.count(pupils.into());
        let own = chart.own.iter().map(|own| {
            let pupils = own.pupils.map_or_else(|| NOTHING.to_owned(), count);
            vec![own.name.clone(), pupils, self.marked(own.state, &own.text)]
        });
        let others = chart.others.iter().map(|other| {
            let school = self.language.text("schools-a-school", &[]);
            vec![school, count(other.pupils), self.value(other.value, chart.decimals)]
        });
        let all = [vec![chart.benchmark.name.clone(), NOTHING.to_owned(), chart.benchmark.text.clone()]];
        Table { caption: chart.caption.title.clone(), columns, rows: own.chain(others).chain(all).collect() }
    }

    /// A month with the limits of its phase.
    fn months(&self, chart: &Xmr) -> Table {
        let limits = |at: usize| {
            let phase = chart.phases.iter().rev().find(|phase| phase.from <= at);
            phase.and_then(|phase| phase.limits.as_ref())
        };
        let first = chart.phases.iter().find_map(|phase| phase.limits.as_ref());
        let mut columns = vec![self.heading("table-month"), numeric(&chart.own.name)];
        let named = first.map(|limits| limits.bounds().map(|bound| bound.name.clone()).collect::<Vec<_>>());
        let named = named.unwrap_or_default();
        columns.extend(named.iter().map(numeric));
        let rows = chart.periods.iter().enumerate().map(|(at, month)| {
            let mut row = vec![month.clone()];
            row.extend(self.cells(at, chart.own.points.get(at), chart.decimals, false, &[]));
            row.extend(named.iter().map(|name| {
                let bound = limits(at).and_then(|limits| limits.bounds().find(|bound| bound.name == *name));
                or_nothing(bound.map(|bound| bound.text.as_str()))
            }));
            row
        });
        Table { caption: chart.caption.title.clone(), columns, rows: rows.collect() }
    }
}

/// What the larger units are called, each once.
fn names<'c>(all: impl Iterator<Item = &'c [ReferenceSeries]>) -> Vec<&'c str> {
    let mut names: Vec<&str> = Vec::new();
    for series in all.flatten() {
        if !names.contains(&series.name.as_str()) {
            names.push(&series.name);
        }
    }
    names
}

fn by_name<'c>(series: &'c [ReferenceSeries], names: &[&str]) -> Vec<Option<&'c ReferenceSeries>> {
    names.iter().map(|name| series.iter().find(|series| series.name == *name)).collect()
}
