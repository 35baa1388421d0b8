//! What the store holds of one test, index or own figure in one kommune and school year, as an attacker would see it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::settings::Thresholds;
use crate::disclosure::{Cell as Figure, Group, Relation, Release, Sight};
use crate::indicator::{Catalogue, Indicator, Kind, Measure};
use crate::observation::{Cell, Observation, State};
use crate::school::{Period, UnitCode, UnitLevel};
use crate::store::{Result, Store, UnitId};

/// A figure's address. A figure that was revised has another number, and so another address.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Address {
    pub unit: String,
    /// The indicator's key; for a number of pupils what all indicators of one test share, such as `np.lesing.5`.
    pub about: String,
    pub period: String,
    pub part: Part,
    /// In thousandths, or pupils; `None` for one that the store does not know either.
    pub number: Option<i64>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    /// Pupils who took part.
    Pupils,
    /// The mean or the share.
    Value,
    /// Pupils whom a share counts.
    Counted,
}

/// A result that is on the page or in the export.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Shown {
    pub unit: UnitCode,
    pub indicator: String,
    pub period: Period,
}

/// All that hangs together with what is shown: the same tests and years in the whole kommune.
pub(super) struct Figures<'s> {
    store: &'s Store,
    catalogue: &'s Catalogue,
    thresholds: Thresholds,
    pub release: Release<Address>,
    /// Sources whose figures only this store has.
    own_sources: Vec<i64>,
}

/// A unit's part in one test and year.
struct Member {
    code: UnitCode,
    pupils: Option<Address>,
    /// By indicator: the value, and for a share the pupils whom it counts.
    values: BTreeMap<String, (Address, Option<Address>)>,
}

/// Kinds of sources that anybody can fetch.
const PUBLIC: [&str; 7] = [
    "wide-national-tests",
    "wide-grunnskolepoeng",
    "wide-final-grades",
    "wide-survey",
    "udir-json",
    "skoleporten",
    "json-stat",
];

/// What all indicators of one test share: `np.lesing.5` of `np.lesing.5.mestring.1`.
pub(super) fn base(indicator: &Indicator) -> String {
    match &indicator.measure {
        Measure::Test { .. } | Measure::Mastery { .. } | Measure::Participation { .. } => {
            indicator.key.rsplit_once('.').map_or(&*indicator.key, |(base, _)| base).to_owned()
        }
        Measure::Level { .. } => {
            let test = indicator.key.rsplit_once('.').map_or("", |(test, _)| test);
            test.rsplit_once('.').map_or(test, |(base, _)| base).to_owned()
        }
        _ => indicator.key.clone(),
    }
}

impl<'s> Figures<'s> {
    pub fn new(store: &'s Store, catalogue: &'s Catalogue, thresholds: Thresholds) -> Result<Self> {
        let kinds = store.source_kinds()?;
        let own_sources = kinds.into_iter().filter(|(_, kind)| !PUBLIC.contains(&kind.as_str())).map(|(id, _)| id);
        Ok(Self { store, catalogue, thresholds, release: Release::new(), own_sources: own_sources.collect() })
    }

    /// Something in the store is known to nobody else, so that there is anything to give away.
    pub fn own_sources(&self) -> &[i64] {
        &self.own_sources
    }

    /// Adds one test and year of a kommune with all its schools; `shown` says what is on the page.
    pub fn add(&mut self, kommune: UnitId, base: &str, period: Period, shown: &dyn Fn(&Shown) -> bool) -> Result<()> {
        let of_base: Vec<&Indicator> =
            self.catalogue.indicators().iter().map(|i| &**i).filter(|i| self::base(i) == base).collect();
        let mut members = Vec::new();
        for id in self.store.units_in(kommune, period)? {
            let code = self.store.unit_code(id)?;
            if let Some(member) = self.member(id, code, base, &of_base, period, shown)? {
                members.push(member);
            }
        }
        let (whole, schools): (Vec<_>, Vec<_>) =
            members.into_iter().partition(|m| m.code.level() == UnitLevel::Kommune);
        if let Some(whole) = whole.first().filter(|_| !schools.is_empty()) {
            self.relate(whole, &schools);
        }
        Ok(())
    }

    fn member(
        &mut self,
        id: UnitId,
        code: UnitCode,
        base: &str,
        indicators: &[&Indicator],
        period: Period,
        shown: &dyn Fn(&Shown) -> bool,
    ) -> Result<Option<Member>> {
        let mut member = Member { code, pupils: None, values: BTreeMap::new() };
        let mut levels = Vec::new();
        for indicator in indicators.iter().filter(|i| !matches!(i.kind, Kind::Distribution { .. } | Kind::Figure)) {
            let series = self.store.series(id, &indicator.key)?;
            let Some(point) = series.iter().find(|p| p.period == period) else { continue };
            let observation = point.observation;
            let here = Shown { unit: code, indicator: indicator.key.clone(), period };
            let own = self.own_sources.contains(&point.source);
            let sight = Seen { own, shown: shown(&here) };
            let rule = self.thresholds.rule(indicator);
            let small = observation.n.number.and_then(|n| u32::try_from(n).ok()).is_some_and(|n| rule.hides_group(n));
            let address = |part, number| Address {
                unit: code.to_string(),
                about: if part == Part::Pupils { base.to_owned() } else { indicator.key.clone() },
                period: period.to_string(),
                part,
                number,
            };
            let pupils = address(Part::Pupils, observation.n.number);
            if member.pupils.is_none() || observation.n.number.is_some() {
                let known = member.pupils.as_ref().is_some_and(|p| p.number.is_some());
                if !known {
                    self.put_pupils(&pupils, &observation, sight, small);
                    member.pupils = Some(pupils.clone());
                }
            }
            let value = address(Part::Value, observation.value.number);
            let counted = matches!(indicator.kind, Kind::Share).then(|| {
                let x = counted(&observation);
                (address(Part::Counted, x), x)
            });
            // The cell's own threshold: one or two pupils on a level are somebody.
            let tiny = counted.as_ref().and_then(|(_, x)| *x).is_some_and(|x| (1..3).contains(&x));
            self.put_value(indicator, &value, &observation, sight, small || (tiny && own));
            if let Some((address, x)) = &counted {
                let cell = match x.and_then(|x| u32::try_from(x).ok()) {
                    Some(x) => Figure::count(x).with(Sight::Hidden),
                    None => Figure::unknown_count(),
                };
                self.release.put(address.clone(), cell);
                if let Some(whole) = &member.pupils {
                    self.release.relate(Relation::Share {
                        share: value.clone(),
                        part: address.clone(),
                        whole: whole.clone(),
                    });
                }
                if let Measure::Level { .. } = indicator.measure {
                    levels.push(address.clone());
                }
            }
            member.values.insert(indicator.key.clone(), (value, counted.map(|(address, _)| address)));
        }
        let Some(pupils) = member.pupils.clone() else { return Ok(None) };
        let all = indicators.iter().filter(|i| matches!(i.measure, Measure::Level { .. })).count();
        if all > 0 && levels.len() == all && self.adds_up(&pupils, &levels) {
            self.release.relate(Relation::Sum { total: pupils, parts: levels });
        }
        Ok(Some(member))
    }

    fn put_pupils(&mut self, address: &Address, observation: &Observation, seen: Seen, small: bool) {
        let cell = match address.number.and_then(|n| u32::try_from(n).ok()) {
            Some(n) => Figure::count(n).with(seen.sight(observation.n, small)),
            None => Figure::unknown_count().with(hidden_sight(observation.n)),
        };
        self.release.put(address.clone(), cell);
    }

    fn put_value(
        &mut self,
        indicator: &Indicator,
        address: &Address,
        observation: &Observation,
        seen: Seen,
        secret: bool,
    ) {
        let (low, high) = indicator.range;
        let half = 10f64.powi(-i32::from(indicator.decimals)) / 2.0;
        let cell = match address.number {
            Some(number) => {
                let figure = Figure::figure(number as f64 / 1000.0, half, low, high);
                figure.with(seen.sight(observation.value, secret))
            }
            None => {
                Figure { value: None, sight: hidden_sight(observation.value), ..Figure::figure(0.0, half, low, high) }
            }
        };
        self.release.put(address.clone(), cell);
    }

    /// The parts are the whole, as far as the store knows: a sum that does not hold of the data is no relation.
    fn adds_up(&self, total: &Address, parts: &[Address]) -> bool {
        let number = |address: &Address| self.release.cell(address).and_then(Figure::pupils);
        let known: u32 = parts.iter().filter_map(number).sum();
        let all = parts.iter().all(|p| number(p).is_some());
        match number(total) {
            Some(total) if all => known == total,
            Some(total) => known <= total,
            None => false,
        }
    }

    fn relate(&mut self, whole: &Member, schools: &[Member]) {
        let Some(total) = &whole.pupils else { return };
        let parts: Vec<Address> = schools.iter().filter_map(|m| m.pupils.clone()).collect();
        if !self.adds_up(total, &parts) {
            return;
        }
        self.release.relate(Relation::Sum { total: total.clone(), parts });
        for (key, (value, counted)) in &whole.values {
            let own = |m: &Member| m.values.get(key).cloned();
            let Some(parts) = schools.iter().map(own).collect::<Option<Vec<_>>>() else { continue };
            let group =
                |mean: &Address, pupils: Option<&Address>| Some(Group { mean: mean.clone(), count: pupils?.clone() });
            match counted {
                Some(total) => {
                    let parts: Option<Vec<_>> = parts.into_iter().map(|(_, counted)| counted).collect();
                    let Some(parts) = parts.filter(|parts| self.adds_up(total, parts)) else { continue };
                    self.release.relate(Relation::Sum { total: total.clone(), parts });
                }
                None => {
                    let pairs = parts.iter().zip(schools).map(|((mean, _), m)| group(mean, m.pupils.as_ref()));
                    let (Some(whole), Some(parts)) = (group(value, Some(total)), pairs.collect::<Option<Vec<_>>>())
                    else {
                        continue;
                    };
                    if self.means_agree(&whole, &parts) {
                        self.release.relate(Relation::Mean { whole, parts });
                    }
                }
            }
        }
    }

    /// With everything known, the schools' mean is the kommune's within what rounding allows.
    fn means_agree(&self, whole: &Group<Address>, parts: &[Group<Address>]) -> bool {
        let value = |address: &Address| self.release.cell(address).and_then(|c| c.value.map(|v| (v, c.half)));
        let of = |group: &Group<Address>| Some((value(&group.mean)?, value(&group.count)?.0));
        let Some(parts) = parts.iter().map(of).collect::<Option<Vec<_>>>() else { return true };
        let Some(((mean, half), n)) = of(whole) else { return true };
        let sum: f64 = parts.iter().map(|((mean, _), n)| mean * n).sum();
        let most: f64 = parts.iter().map(|((_, half), n)| half * n).sum();
        n > 0.0 && (sum / n - mean).abs() <= half + most / n
    }
}

/// How a result is met.
#[derive(Clone, Copy)]
struct Seen {
    own: bool,
    shown: bool,
}

impl Seen {
    fn sight(self, cell: Cell, secret: bool) -> Sight {
        match cell.state {
            State::Restricted => Sight::Secret,
            _ if !self.own => Sight::Public,
            _ if secret => Sight::Secret,
            _ if self.shown => Sight::Shown,
            _ => Sight::Hidden,
        }
    }
}

/// A star hides somebody; an empty cell hides nobody.
fn hidden_sight(cell: Cell) -> Sight {
    if cell.state == State::Suppressed { Sight::Secret } else { Sight::Hidden }
}

fn counted(observation: &Observation) -> Option<i64> {
    let (value, n) = (observation.value.number?, observation.n.number?);
    (n > 0 && n < 1000).then(|| ((value as f64) / 100_000.0 * n as f64).round() as i64)
}
