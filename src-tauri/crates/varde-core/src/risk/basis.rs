use super::figure::{Figure, thousandths};
use super::rule::{Rule, RuleIndicator};
use super::settings::Settings;
use crate::indicator::Good;
use crate::observation::Thousandths;
use crate::school::Period;

/// What figures are held against: the years that count, the limits, the settings. Made once from every figure at hand,
/// so that all schools of a kommune or of the country are measured alike.
#[derive(Debug, Clone)]
pub struct Basis<'r> {
    pub rule: &'r Rule,
    pub settings: Settings,
    columns: Vec<Column<'r>>,
}

/// One indicator of the rule.
#[derive(Debug, Clone)]
pub(super) struct Column<'r> {
    pub indicator: &'r RuleIndicator,
    /// Oldest first.
    pub years: Vec<Year>,
    pub absolute: Option<Limit>,
    pub possible: u16,
}

/// A school year that counts for an indicator.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Year {
    pub period: Period,
    /// `None` where no figure brought the country's value.
    pub national: Option<Limit>,
}

/// What a figure is held against, and where it is from.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Limit {
    /// In the indicator's unit.
    pub value: f64,
    pub from: LimitFrom,
    thousandths: Thousandths,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LimitFrom {
    /// The country's figure of this school year.
    Country(Period),
    /// A source that the rule names.
    Rule,
    /// Somebody typed it.
    Typed,
}

impl Limit {
    fn new(value: f64, from: LimitFrom) -> Self {
        Self { value, from, thousandths: thousandths(value) }
    }
}

impl<'r> Basis<'r> {
    /// From every figure at hand. Where two figures of one indicator and year bring different national values, the
    /// first counts.
    pub fn of<'a, 'f: 'a>(
        figures: impl IntoIterator<Item = &'a Figure<'f>>,
        settings: Settings,
        rule: &'r Rule,
    ) -> Self {
        let indicators = rule.indicators(&settings.bullying);
        let mut found: Vec<Vec<(Period, Option<f64>)>> = vec![Vec::new(); indicators.len()];
        let mut at = 0;
        for figure in figures {
            let Some(here) = place(figure.indicator, at, indicators.len(), |i| &indicators[i].key) else { continue };
            at = here;
            let country = figure.country();
            if country.is_none() && figure.shown().is_none() {
                continue;
            }
            match found[here].iter_mut().find(|(period, _)| *period == figure.period) {
                Some((_, known)) => *known = known.or(country),
                None => found[here].push((figure.period, country)),
            }
        }
        let columns = indicators.iter().zip(found).map(|(indicator, years)| Column {
            indicator,
            years: newest(years, rule.points.years.get(), settings.national_per_year),
            absolute: absolute(indicator, &settings),
            possible: rule.possible(indicator),
        });
        Self { columns: columns.collect(), rule, settings }
    }

    /// The indicators that can give points, in the order in which they are shown.
    pub fn indicators(&self) -> impl Iterator<Item = &'r RuleIndicator> {
        self.columns.iter().map(|c| c.indicator)
    }

    /// The years that count for an indicator, oldest first; none for one that the rule does not know.
    pub fn years(&self, key: &str) -> &[Year] {
        self.columns.iter().find(|c| c.indicator.key == key).map_or(&[], |c| &c.years)
    }

    /// The absolute limit of an indicator, when one is known.
    pub fn absolute(&self, key: &str) -> Option<Limit> {
        self.columns.iter().find(|c| c.indicator.key == key).and_then(|c| c.absolute)
    }

    pub(super) fn columns(&self) -> &[Column<'r>] {
        &self.columns
    }

    /// The column of a key. Figures come grouped, so the last column found is looked at first.
    pub(super) fn column(&self, key: &str, last: usize) -> Option<usize> {
        place(key, last, self.columns.len(), |i| &self.columns[i].indicator.key)
    }

    /// A value is worse than a limit, in the direction that the indicator counts.
    pub(super) fn worse(&self, good: Good, value: Thousandths, limit: Limit) -> bool {
        let limit = limit.thousandths;
        let beyond = match good {
            Good::High => value < limit,
            Good::Low => value > limit,
        };
        beyond || (self.settings.equal_is_worse && value == limit)
    }
}

fn place<'k>(key: &str, last: usize, count: usize, at: impl Fn(usize) -> &'k str) -> Option<usize> {
    (last..count).chain(0..last.min(count)).find(|i| at(*i) == key)
}

/// The newest years, oldest first, each with its national limit.
fn newest(mut years: Vec<(Period, Option<f64>)>, count: usize, per_year: bool) -> Vec<Year> {
    years.sort_unstable_by_key(|(period, _)| *period);
    years.drain(..years.len().saturating_sub(count));
    let of = |(period, value): &(Period, Option<f64>)| value.map(|v| Limit::new(v, LimitFrom::Country(*period)));
    let last = years.iter().rev().find_map(of);
    let limit = |year| if per_year { of(year) } else { last };
    years.iter().map(|year| Year { period: year.0, national: limit(year) }).collect()
}

/// A typed limit goes before the rule's own; one that cannot be true is as if it were not there.
fn absolute(indicator: &RuleIndicator, settings: &Settings) -> Option<Limit> {
    let typed = settings.absolute.get(&indicator.key).filter(|limit| indicator.allows(**limit));
    let typed = typed.map(|limit| Limit::new(*limit, LimitFrom::Typed));
    typed.or_else(|| indicator.absolute.map(|limit| Limit::new(limit, LimitFrom::Rule)))
}
