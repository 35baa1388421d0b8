//! The rule with the numbers put in, and the choices that people can make.

use serde::Serialize;
use ts_rs::TS;

use super::said::{AREAS, Said, yes};
use crate::judgement::Why;
use crate::risk::{Area, LimitFrom, Outcome, RuleIndicator, Scored, Settings};
use crate::words;

/// One choice where the published rule is silent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RiskSetting {
    /// The field of the settings, such as `equal_is_worse`.
    pub id: &'static str,
    pub text: String,
    /// Another choice than Varde's own.
    pub changed: bool,
}

/// The absolute limit of one indicator, for the place where people type it.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct RiskLimit {
    /// The indicator's key, which is the limit's key in the settings.
    pub indicator: String,
    pub name: String,
    /// The limit that counts, in the indicator's unit; null when none does.
    pub limit: Option<f64>,
    /// Where it is from, or that there is none.
    pub text: String,
    /// What a typed limit must lie between.
    pub lowest: f64,
    pub highest: f64,
}

impl<'s, 'r> Said<'s, 'r> {
    pub(super) fn why(&self) -> Why {
        let (language, rule) = (self.language, self.basis.rule);
        let weight = self.basis.indicators().map(|i| i.weight).max().unwrap_or_default();
        let rule = words!(
            language,
            "risk-rule",
            national = u32::from(rule.points.national),
            absolute = u32::from(rule.points.absolute),
            weight = u32::from(weight),
            years = rule.points.years.get(),
        );
        Why { rule, steps: self.steps(), reference: language.text("risk-reference", &[]) }
    }

    fn steps(&self) -> Vec<String> {
        let (language, tally) = (self.language, self.tally);
        if tally.possible == 0 {
            return Vec::new();
        }
        let outcomes = |outcome| self.counted().filter(|c| c.outcome == outcome).count();
        let (raw, most) = (|c: &Scored<'_>| c.points / c.indicator.weight, self.basis.rule.points.absolute);
        let schools = self.schools.map(|_| words!(language, "risk-step-schools", schools = self.summed().count()));
        let steps = [
            words!(
                language,
                "risk-step-outcomes",
                counted = tally.counted,
                fine = outcomes(Outcome::NotWorse),
                national = outcomes(Outcome::WorseThanNational),
                absolute = outcomes(Outcome::WorseThanAbsolute),
            ),
            words!(language, "risk-step-points", sum = self.sum(raw, None), points = tally.points),
            words!(language, "risk-step-possible", sum = self.sum(|_| 1, Some(most)), possible = tally.possible),
            words!(
                language,
                "risk-step-share",
                points = tally.points,
                possible = tally.possible,
                share = self.percent(tally.points),
            ),
        ];
        schools.into_iter().chain(steps).collect()
    }

    /// «nasjonale prøver 8 + Elevundersøkelsen 4 + grunnskolepoeng 2 × 3»: what each figure of an area gives, times
    /// `each`, times the area's weight.
    fn sum(&self, of: impl Fn(&Scored<'_>) -> u16, each: Option<u16>) -> String {
        let part = |area: &Area| {
            let there = || self.counted().filter(|c| c.indicator.area == *area);
            let weight = there().map(|c| c.indicator.weight).max()?;
            let count: u32 = there().map(|c| u32::from(of(c))).sum();
            let weight = Some(weight).filter(|w| *w > 1);
            let times: String = [each, weight].into_iter().flatten().map(|t| format!(" × {t}")).collect();
            Some(format!("{} {}{times}", self.area(*area), self.language.count(u64::from(count))))
        };
        AREAS.iter().filter_map(part).collect::<Vec<_>>().join(" + ")
    }

    pub(super) fn settings(&self) -> Vec<RiskSetting> {
        let (language, chosen, default) = (self.language, &self.basis.settings, Settings::default());
        let line = |id, text, changed| RiskSetting { id, text, changed };
        let switch =
            |id, message: &str, on: bool, usual: bool| line(id, words!(language, message, on = yes(on)), on != usual);
        let (per_year, private) = (chosen.national_per_year, chosen.private_schools);
        let mut lines = vec![
            switch("equal_is_worse", "risk-setting-equal", chosen.equal_is_worse, default.equal_is_worse),
            switch("national_per_year", "risk-setting-per-year", per_year, default.national_per_year),
            switch("small_groups", "risk-setting-small", chosen.small_groups, default.small_groups),
        ];
        if self.schools.is_some() {
            lines.push(switch("private_schools", "risk-setting-private", private, default.private_schools));
        }
        let bullying = words!(language, "risk-setting-bullying", items = language.list(&self.bullying()));
        lines.push(line("bullying", bullying, chosen.bullying != default.bullying));
        let limits = self.basis.indicators().filter(|i| self.typed(i)).count();
        lines.push(line("absolute", words!(language, "risk-setting-absolute", count = limits), limits > 0));
        if let (Some(_), Some(percent)) = (self.schools, chosen.quarter_percent) {
            let text = words!(language, "risk-setting-quarter", line = language.number(percent, 1));
            lines.push(line("quarter_percent", text, true));
        }
        lines
    }

    /// The indicators about bullying that count: those that no other choice has.
    fn bullying(&self) -> Vec<String> {
        let rule = self.basis.rule;
        let chosen = rule.choice(&self.basis.settings.bullying).map(|choice| &choice.id);
        let others = || rule.choices.iter().filter(|c| Some(&c.id) != chosen).flat_map(|c| &c.indicators);
        let only = |i: &&RuleIndicator| !others().any(|other| other.key == i.key);
        self.basis.indicators().filter(only).map(|i| self.indicator(i).to_owned()).collect()
    }

    fn typed(&self, indicator: &RuleIndicator) -> bool {
        self.basis.absolute(&indicator.key).is_some_and(|limit| limit.from == LimitFrom::Typed)
    }

    pub(super) fn limits(&self) -> Vec<RiskLimit> {
        self.basis.indicators().map(|indicator| self.limit(indicator)).collect()
    }

    fn limit(&self, indicator: &RuleIndicator) -> RiskLimit {
        let language = self.language;
        let limit = self.basis.absolute(&indicator.key);
        let said = |value: f64| self.value(indicator, value);
        let (lowest, highest) = indicator.range;
        let impossible = self.basis.settings.absolute.get(&indicator.key).filter(|typed| !indicator.allows(**typed));
        let text = match (limit, impossible) {
            (_, Some(typed)) => words!(
                language,
                "risk-limit-impossible",
                limit = said(*typed),
                lowest = said(lowest),
                highest = said(highest),
            ),
            (Some(limit), None) if limit.from == LimitFrom::Typed => {
                words!(language, "risk-limit-typed", limit = said(limit.value))
            }
            (Some(limit), None) => words!(language, "risk-limit-rule", limit = said(limit.value)),
            (None, None) => language.text("risk-limit-none", &[]),
        };
        let (indicator_key, name) = (indicator.key.clone(), self.indicator(indicator).to_owned());
        RiskLimit { indicator: indicator_key, name, limit: limit.map(|l| l.value), text, lowest, highest }
    }
}
