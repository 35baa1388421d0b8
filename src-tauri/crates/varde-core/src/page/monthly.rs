//! «Utvikling» of a monthly series: what is ordinary for it, and which months are not.

use std::sync::Arc;

use super::chart::{Bound, Caption, Drawing, OwnPoint, OwnSeries, Phase, PointState, ProcessLimits, Xmr};
use super::development::{Development, IndicatorChoice};
use super::picture::points;
use super::table::{Column, Table};
use crate::indicator::Indicator;
use crate::judgement::monthly::{self, Finding, Month};
use crate::judgement::{Obstacle, Verdict};
use crate::language::Language;
use crate::observation::{Point, Status};
use crate::school::{Period, Unit};
use crate::store::{Result, Store, UnitId};
use crate::words;

/// Every month from the first to the last that the unit has a figure for.
pub(super) struct Months {
    indicator: Arc<Indicator>,
    periods: Vec<Period>,
    /// One per period; `None` where no figure has come.
    own: Vec<Option<Point>>,
}

impl Months {
    pub fn read(store: &Store, id: UnitId, indicator: &Arc<Indicator>) -> Result<Self> {
        let found: Vec<Point> =
            points(store, id, indicator)?.into_iter().filter(|p| p.period.month().is_some()).collect();
        let mut periods = Vec::new();
        if let (Some(first), Some(last)) = (found.first(), found.last()) {
            let mut period = first.period;
            while period <= last.period {
                periods.push(period);
                period = period.next();
            }
        }
        let own = periods.iter().map(|period| found.iter().find(|p| p.period == *period).cloned()).collect();
        Ok(Self { indicator: Arc::clone(indicator), periods, own })
    }

    pub fn months(&self, language: Language) -> Vec<Month> {
        let month = |(period, point): (&Period, &Option<Point>)| Month {
            label: language.period(*period),
            value: point.as_ref().and_then(|p| p.value),
            n: point.as_ref().and_then(|p| p.n),
            status: point.as_ref().map_or(Status::NotOffered, |p| p.status),
            segment: self.indicator.segment(*period).map(|s| s.id.clone()),
        };
        self.periods.iter().zip(&self.own).map(month).collect()
    }

    /// The place of the first month from this month, or this school year, on.
    pub fn place_of(&self, first: Period) -> usize {
        self.periods.iter().position(|period| *period >= first).unwrap_or(self.periods.len())
    }

    /// The series with a phase before and one after, and no limits: the lines are weighed, not the months.
    pub fn interrupted(
        &self,
        first: usize,
        label: String,
        title: &str,
        verdict: &Verdict,
        unit: &Unit,
        language: Language,
    ) -> Xmr {
        let nothing = Finding::CannotTell(Obstacle::NoMethod);
        let restricted = self.own.iter().flatten().any(|p| p.status == Status::Restricted);
        let mut chart = self.chart(&nothing, title, verdict, unit, restricted, language);
        if (1..self.periods.len()).contains(&first) {
            let mut phases: Vec<Phase> = chart.phases.into_iter().filter(|phase| phase.from != first).collect();
            phases.push(Phase { from: first, label, limits: None });
            phases.sort_by_key(|phase| phase.from);
            chart.phases = phases;
        }
        chart
    }

    pub fn page(&self, unit: Unit, choices: Vec<IndicatorChoice>, language: Language) -> Development {
        let months = self.months(language);
        let finding = monthly::judge(&months);
        let (name, decimals) = (language.unit_of(&self.indicator), self.indicator.decimals);
        let about = monthly::About { unit: &name, decimals, range: self.indicator.range };
        let verdict = monthly::say(&finding, about, &months, language);
        let title = self.title(&finding, language);
        let restricted = self.own.iter().flatten().any(|p| p.status == Status::Restricted);
        let chart = self.chart(&finding, &title, &verdict, &unit, restricted, language);
        Development {
            indicator: IndicatorChoice::of(&self.indicator, language),
            switches: Vec::new(),
            choices,
            summary: verdict.sentence.clone(),
            table: self.table(&unit, language),
            notes: self.notes(language),
            source: String::new(),
            restricted,
            chart: Drawing::Xmr(chart),
            verdicts: vec![verdict],
            title,
            unit,
        }
    }

    fn title(&self, finding: &Finding, language: Language) -> String {
        let what = language.sentence_case(&language.indicator_in_sentence(&self.indicator));
        let id = match finding {
            Finding::CannotTell(_) => "monthly-title-few",
            Finding::Told(series) if series.signals.is_empty() => "monthly-title-ordinary",
            Finding::Told(_) => "monthly-title-special",
        };
        words!(language, id, what = what)
    }

    fn chart(
        &self,
        finding: &Finding,
        title: &str,
        verdict: &Verdict,
        unit: &Unit,
        restricted: bool,
        language: Language,
    ) -> Xmr {
        let special = match finding {
            Finding::Told(series) => series.signals.iter().flat_map(|s| s.from..=s.to).collect(),
            Finding::CannotTell(_) => Vec::new(),
        };
        let points = self.periods.iter().zip(&self.own).map(|(period, point)| self.point(*period, point, language));
        let points: Vec<OwnPoint> = points.collect();
        let shown = |place: &usize| points.get(*place).is_some_and(|p| p.state.is_drawn());
        Xmr {
            caption: Caption {
                title: title.to_owned(),
                summary: verdict.sentence.clone(),
                footer: vec![language.text("monthly-legend", &[])],
                restricted_notice: restricted.then(|| language.text("restricted-notice", &[])),
            },
            value_name: language.unit_of(&self.indicator),
            periods: self.periods.iter().map(|period| language.short_period(*period)).collect(),
            special: special.into_iter().filter(|place| shown(place)).collect(),
            own: OwnSeries { name: language.sentence_case(&language.unit_kind(unit.level)), points },
            special_name: language.text("monthly-special", &[]),
            phases: self.phases(finding, language),
            least_span: self.indicator.least_span.min(5.0),
            decimals: self.indicator.decimals,
            decimal_mark: language.decimal_mark(),
        }
    }

    fn point(&self, period: Period, point: &Option<Point>, language: Language) -> OwnPoint {
        let name = language.period(period);
        let value = point.as_ref().and_then(|p| p.value);
        let state = match (point.as_ref().map(|p| p.status), value) {
            (Some(Status::Restricted), Some(_)) => PointState::Restricted,
            (Some(_), Some(_)) => PointState::Shown,
            (Some(Status::Suppressed), None) => PointState::Suppressed,
            (Some(Status::Withdrawn), None) => PointState::Withdrawn,
            (Some(_), None) => PointState::NotOffered,
            (None, _) => PointState::NotLoaded,
        };
        let text = match value {
            Some(value) => language.number(value, self.indicator.decimals),
            None => language.state_word(state),
        };
        let unit = if value.is_some() { format!(" {}", language.unit_of(&self.indicator)) } else { String::new() };
        OwnPoint { state, value, interval: None, label: format!("{name}: {text}{unit}"), text }
    }

    /// Where the series breaks a new phase begins; only the newest has limits.
    fn phases(&self, finding: &Finding, language: Language) -> Vec<Phase> {
        let segment = |place: usize| self.indicator.segment(self.periods[place]);
        let mut starts = vec![0];
        starts.extend((1..self.periods.len()).filter(|place| segment(*place) != segment(*place - 1)));
        let last = starts.len() - 1;
        let phase = |(number, from): (usize, usize)| {
            let begins = self.periods.get(from).and_then(|_| segment(from)).and_then(|s| s.begins.as_ref());
            Phase {
                from,
                label: begins.map_or_else(String::new, |words| language.said(words)),
                limits: (number == last).then(|| self.limits(finding, language)).flatten(),
            }
        };
        starts.into_iter().enumerate().map(phase).collect()
    }

    fn limits(&self, finding: &Finding, language: Language) -> Option<ProcessLimits> {
        let Finding::Told(series) = finding else { return None };
        let (lowest, highest) = self.indicator.range;
        let number = |value: f64| language.number(value, self.indicator.decimals + 1);
        let bound = |value: f64, id: &str| Bound { value, name: language.text(id, &[]), text: number(value) };
        Some(ProcessLimits {
            centre: bound(series.mean, "monthly-mean"),
            low: (series.low > lowest).then(|| bound(series.low, "monthly-low")),
            high: (series.high < highest).then(|| bound(series.high, "monthly-high")),
            label: words!(
                language,
                "monthly-limits",
                low = number(series.low.max(lowest)),
                high = number(series.high.min(highest)),
                mean = number(series.mean),
            ),
        })
    }

    fn notes(&self, language: Language) -> Vec<String> {
        let over = self.indicator.segments.iter().filter(|s| s.from.is_some());
        let said = over.filter_map(|s| s.reason.as_ref()).map(|words| language.said(words));
        [language.text("monthly-note", &[])].into_iter().chain(said).collect()
    }

    fn table(&self, unit: &Unit, language: Language) -> Table {
        let column = |id: &str, numeric: bool| Column { title: language.text(id, &[]), numeric };
        let row = |(period, point): (&Period, &Option<Point>)| {
            let point = self.point(*period, point, language);
            vec![language.period(*period), point.text]
        };
        let indicator = language.indicator_name(&self.indicator);
        Table {
            caption: words!(language, "table-caption", unit = &unit.name, indicator = indicator),
            columns: vec![
                column("table-month", false),
                Column { title: language.sentence_case(&language.unit_of(&self.indicator)), numeric: true },
            ],
            rows: self.periods.iter().zip(&self.own).map(row).collect(),
        }
    }
}
