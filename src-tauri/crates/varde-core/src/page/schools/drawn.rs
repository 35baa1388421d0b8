//! The funnel as a chart and as a table. Only the own school is marked; the others are told by their size alone.

use super::super::chart::{
    Caption, Drawing, Funnel, FunnelBenchmark, FunnelLimit, FunnelOther, FunnelOwn, FunnelStep, PointState,
};
use super::super::figure::NOTHING;
use super::super::table::{Column, Table};
use super::gathered::{Gathered, Member};
use crate::indicator::Kind;
use crate::judgement::schools::{self, Limits, Place, Standing};
use crate::words;

/// Where the limits begin: with fewer pupils no school is shown.
const FEWEST: u32 = crate::judgement::FEWEST_IN_ONE_YEAR;
/// As many steps as make a smooth line.
const STEPS: u32 = 120;

impl Gathered<'_> {
    pub fn drawing(&self) -> Option<Drawing> {
        let (language, target) = (self.language(), self.target.as_ref()?);
        let value = target.point.value?;
        let funnel = self.funnel.as_ref()?;
        let name = language.sentence_case(&target.name);
        let text = self.number(value);
        let (legend, others) = match self.is_of_school() {
            true => ("schools-legend", "schools-others"),
            false => ("schools-legend-kommune", "schools-all"),
        };
        let restricted = self.restricted().then(|| language.text("restricted-notice", &[]));
        Some(Drawing::Funnel(Funnel {
            caption: Caption {
                title: self.title(),
                summary: self.text().join(" "),
                footer: vec![language.text(legend, &[])],
                restricted_notice: restricted,
            },
            value_name: self.value_name(),
            pupils_name: language.text("schools-pupils-axis", &[]),
            own: self.is_of_school().then(|| self.own_point()),
            others_name: language.text(others, &[]),
            others: self.others(),
            benchmark: FunnelBenchmark { label: format!("{name}: {text}"), name, value, text },
            limits: self.limits(funnel),
            least_span: self.indicator.least_span,
            decimals: self.indicator.decimals,
            decimal_mark: language.decimal_mark(),
        }))
    }

    /// Smallest first, so that neither names nor figures can be read out of their order.
    fn shown_others(&self) -> Vec<(&Member, &Standing, u32, f64)> {
        let others = self.standings().filter(|(m, _)| !self.is_of_school() || m.id != self.asked.id);
        let mut others: Vec<_> = others.filter_map(|(m, s)| m.place().map(|(n, value)| (m, s, n, value))).collect();
        others.sort_by(|a, b| a.2.cmp(&b.2).then(a.3.total_cmp(&b.3)));
        others
    }

    fn others(&self) -> Vec<FunnelOther> {
        let others = self.shown_others();
        // One private school among the others would be named by being called so.
        let told = others.iter().filter(|(m, ..)| m.private).count() > 1;
        let other = |(member, _, pupils, value): &(&Member, &Standing, u32, f64)| {
            let private = if told && member.private { "private" } else { "any" };
            let value = *value;
            let text = self.number(value);
            let label = words!(self.language(), "schools-other", private = private, n = *pupils, value = text);
            FunnelOther { pupils: *pupils, value, label }
        };
        others.iter().map(other).collect()
    }

    fn own_point(&self) -> FunnelOwn {
        let language = self.language();
        let name = self.asked.unit.name.clone();
        let own = self.own().map(|(member, _)| member);
        match own.and_then(|m| Some((m, m.place()?))) {
            Some((member, (pupils, value))) => {
                let text = self.number(value);
                let label = words!(language, "schools-own", name = &name, n = pupils, value = &text);
                FunnelOwn { name, state: member.state(), pupils: Some(pupils), value: Some(value), text, label }
            }
            None => {
                let state = own.map_or(PointState::NotLoaded, Member::state);
                let text = language.state_word(state);
                FunnelOwn { label: format!("{name}: {text}"), name, state, pupils: None, value: None, text }
            }
        }
    }

    fn limits(&self, funnel: &schools::Funnel) -> Vec<FunnelLimit> {
        let most =
            self.members.iter().filter_map(|m| m.place().map(|(n, _)| n)).max().unwrap_or(FEWEST).max(FEWEST + 20);
        let step = (most - FEWEST).div_ceil(STEPS).max(1);
        let sizes = (FEWEST..most).step_by(step as usize).chain([most]);
        let steps: Vec<(u32, Limits)> = sizes.filter_map(|n| funnel.limits(n).map(|limits| (n, limits))).collect();
        let (lowest, highest) = self.indicator.range;
        let curve = |side: fn(&Limits) -> (f64, f64)| {
            let step = |(n, limits): &(u32, Limits)| {
                let (low, high) = side(limits);
                FunnelStep {
                    pupils: f64::from(*n),
                    low: Some(self.in_unit(low)).filter(|low| *low > lowest),
                    high: Some(self.in_unit(high)).filter(|high| *high < highest),
                }
            };
            steps.iter().map(step).collect()
        };
        let language = self.language();
        vec![
            FunnelLimit { name: language.text("schools-limit-95", &[]), curve: curve(|limits| limits.inner) },
            FunnelLimit { name: language.text("schools-limit-998", &[]), curve: curve(|limits| limits.outer) },
        ]
    }

    /// By size, the own school first: a row per school that is shown, without the others' names.
    pub fn table(&self) -> Option<Table> {
        let (language, funnel) = (self.language(), self.funnel.as_ref()?);
        let numeric = |title: String| Column { title, numeric: true };
        let columns = vec![
            Column { title: language.text("schools-school", &[]), numeric: false },
            numeric(language.text("table-pupils", &[])),
            numeric(language.sentence_case(&self.value_name())),
            numeric(language.text("schools-usual", &[])),
        ];
        // Of a mean, by the school's own uncertainty: the drawn lines are for pupils who spread alike.
        let usual = |standing: &Standing, n: u32| {
            let inner = match &standing.place {
                Ok(Place::Mean(within)) => Some((within.low, within.high)),
                _ => funnel.limits(n).map(|limits| limits.inner),
            };
            let (lowest, highest) = self.indicator.range;
            let end = |value: f64| self.finer(self.in_unit(value).clamp(lowest, highest));
            inner.map_or_else(|| NOTHING.to_owned(), |(low, high)| format!("{}–{}", end(low), end(high)))
        };
        let mut rows = Vec::new();
        if self.is_of_school() {
            let own = self.own_point();
            let n = own.pupils.map_or_else(|| NOTHING.to_owned(), |n| language.count(u64::from(n)));
            let standing = self.own().and_then(|(_, standing)| standing);
            let within = standing.zip(own.pupils).map_or_else(|| NOTHING.to_owned(), |(school, n)| usual(school, n));
            rows.push(vec![own.name, n, own.text, within]);
        }
        for (_, standing, n, value) in self.shown_others() {
            let school = language.text("schools-a-school", &[]);
            rows.push(vec![school, language.count(u64::from(n)), self.number(value), usual(standing, n)]);
        }
        let what = language.indicator_name(&self.indicator);
        let kommune = self.asked.unit.kommune.as_deref().unwrap_or(&self.asked.unit.name);
        let caption = words!(language, "schools-caption", kommune = kommune, indicator = what, period = self.period());
        Some(Table { caption, columns, rows })
    }

    /// «prosent på mestringsnivå 1», «skalapoeng».
    fn value_name(&self) -> String {
        let language = self.language();
        let unit = language.unit_of(&self.indicator);
        if self.indicator.kind == Kind::Share { words!(language, "schools-share-axis", unit = unit) } else { unit }
    }

    /// Limits of shares go from 0 to 1.
    fn in_unit(&self, value: f64) -> f64 {
        if self.indicator.kind == Kind::Share { value * 100.0 } else { value }
    }

    fn finer(&self, value: f64) -> String {
        self.language().number(value, if self.indicator.kind == Kind::Share { 0 } else { self.indicator.decimals + 1 })
    }

    pub fn number(&self, value: f64) -> String {
        let text = self.language().number(value, self.indicator.decimals);
        if self.indicator.kind == Kind::Share { words!(self.language(), "schools-percent", value = text) } else { text }
    }
}
