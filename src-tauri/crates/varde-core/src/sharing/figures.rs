//! What the store holds of one test, index or own figure in one kommune and school year, as an attacker would see it.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use serde::{Deserialize, Serialize};

use super::settings::Thresholds;
use crate::disclosure::{Cell as Figure, Group, Relation, Release, Sight};
use crate::indicator::{Catalogue, Gender, Indicator, Kind, Measure, Ownership};
use crate::observation::{Cell, Observation, State};
use crate::school::{Period, UnitCode, UnitLevel};
use crate::store::{Result, Store, UnitId};

/// A figure's address. A figure that was revised has another number, and so another address.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Address {
    pub unit: String,
    /// The indicator's key; for a number of pupils what all indicators of one test share, such as `np.lesing.5`.
    pub about: String,
    /// Empty for all pupils and all owners; else such as `girls` or `all-public`.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub group: String,
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
    pub gender: Gender,
    pub ownership: Ownership,
    pub period: Period,
}

/// Units whose figures hang together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Place {
    /// A kommune and its schools.
    Kommune(UnitId),
    /// A unit of which no file says where it lies, or that is larger than a kommune.
    Alone(UnitId),
}

impl Place {
    /// Where the unit lay in that school year: a school may have lain in another kommune in another year.
    pub fn of(store: &Store, code: &UnitCode, period: Period) -> Result<Option<Self>> {
        if let Some(kommune) = store.kommune_in(code, period)? {
            return Ok(Some(Self::Kommune(kommune)));
        }
        Ok(store.unit(code)?.map(|(id, _)| Self::Alone(id)))
    }

    pub fn unit(self) -> UnitId {
        match self {
            Self::Kommune(id) | Self::Alone(id) => id,
        }
    }
}

/// All that hangs together with what is shown: the same tests and years in the whole kommune.
pub(super) struct Figures<'s> {
    store: &'s Store,
    catalogue: &'s Catalogue,
    thresholds: Thresholds,
    pub release: Release<Address>,
    /// Sources whose figures only this store has.
    own_sources: Vec<i64>,
    /// Every group of pupils and owners that the store has series of, by indicator.
    groups: BTreeSet<(String, Gender, Ownership)>,
    private: HashSet<UnitId>,
}

type Whose = (Gender, Ownership);

/// Some pupils of a unit, in one test and year.
struct Member {
    id: UnitId,
    code: UnitCode,
    group: Whose,
    pupils: Address,
    /// By indicator: the value, and for a share the pupils whom it counts.
    values: BTreeMap<String, (Address, Option<Address>)>,
}

/// One indicator of a member as the store has it.
struct Found<'c> {
    indicator: &'c Indicator,
    observation: Observation,
    seen: Seen,
    small: bool,
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
        Ok(Self {
            store,
            catalogue,
            thresholds,
            release: Release::new(),
            own_sources: own_sources.collect(),
            groups: store.reader().known_series()?.into_keys().collect(),
            private: store.private_schools()?,
        })
    }

    /// Something in the store is known to nobody else, so that there is anything to give away.
    pub fn own_sources(&self) -> &[i64] {
        &self.own_sources
    }

    /// Adds one test and year of a kommune with all its schools; `shown` is what is on the page.
    pub fn add(&mut self, place: Place, base: &str, period: Period, shown: &BTreeSet<Shown>) -> Result<()> {
        let of_base: Vec<&Indicator> =
            self.catalogue.indicators().iter().map(|i| &**i).filter(|i| self::base(i) == base).collect();
        let groups: BTreeSet<Whose> = {
            let of_it = self.groups.iter().filter(|(key, ..)| of_base.iter().any(|i| i.key == *key));
            of_it.map(|(_, gender, ownership)| (*gender, *ownership)).collect()
        };
        let mut units = match place {
            Place::Kommune(kommune) => self.store.units_in(kommune, period)?,
            Place::Alone(unit) => vec![unit],
        };
        // What is shown is judged, also of a unit that no file places in that year.
        let of_table = |shown: &&Shown| shown.period == period && of_base.iter().any(|i| i.key == shown.indicator);
        for code in shown.iter().filter(of_table).map(|shown| &shown.unit) {
            let Some((id, _)) = self.store.unit(code)? else { continue };
            if !units.contains(&id) && Place::of(self.store, code, period)? == Some(place) {
                units.push(id);
            }
        }
        let mut members = Vec::new();
        for id in units {
            let code = self.store.unit_code(id)?;
            for group in &groups {
                members.extend(self.member(id, code, *group, base, &of_base, period, shown)?);
            }
        }
        self.relate_all(&members);
        Ok(())
    }

    /// What anybody knows to be parts of what: schools of a kommune, girls and boys, owners.
    fn relate_all(&mut self, members: &[Member]) {
        let is_school = |m: &&Member| m.code.level() == UnitLevel::School;
        for whole in members {
            let (gender, ownership) = whole.group;
            let of = |group: Whose| members.iter().find(move |m| m.id == whole.id && m.group == group);
            let both = |a, b| of(a).zip(of(b)).map(|(a, b)| vec![a, b]);
            if gender == Gender::All {
                let parts = both((Gender::Girls, ownership), (Gender::Boys, ownership));
                parts.into_iter().for_each(|parts| self.relate(whole, &parts));
            }
            if ownership == Ownership::All {
                for owned in [Ownership::Public, Ownership::Municipal] {
                    let parts = both((gender, owned), (gender, Ownership::Private));
                    parts.into_iter().for_each(|parts| self.relate(whole, &parts));
                }
            }
            if whole.code.level() != UnitLevel::Kommune {
                continue;
            }
            let schools: Vec<&Member> =
                members.iter().filter(is_school).filter(|m| m.group == (gender, Ownership::All)).collect();
            let marked = schools.iter().any(|m| self.private.contains(&m.id));
            let parts: Vec<&Member> = match ownership {
                Ownership::All => schools,
                // Which schools are private is known when somebody has said it of any.
                _ if !marked => continue,
                Ownership::Private => schools.into_iter().filter(|m| self.private.contains(&m.id)).collect(),
                _ => schools.into_iter().filter(|m| !self.private.contains(&m.id)).collect(),
            };
            if !parts.is_empty() {
                self.relate(whole, &parts);
            }
        }
    }

    /// `None` where nobody took part, or the test is not offered: a school without the grade has no pupils in a sum.
    #[expect(clippy::too_many_arguments)]
    fn member(
        &mut self,
        id: UnitId,
        code: UnitCode,
        group: Whose,
        base: &str,
        indicators: &[&'s Indicator],
        period: Period,
        shown: &BTreeSet<Shown>,
    ) -> Result<Option<Member>> {
        let mut found = Vec::new();
        for indicator in indicators.iter().filter(|i| !matches!(i.kind, Kind::Distribution { .. } | Kind::Figure)) {
            let (gender, ownership) = group;
            let series = self.store.series_of(id, &indicator.key, gender, ownership)?;
            let Some(point) = series.iter().find(|p| p.period == period) else { continue };
            let observation = point.observation;
            let nobody = observation.n.number == Some(0);
            let nothing = [observation.value, observation.n].iter().all(|cell| cell.state == State::Empty);
            if nobody || nothing {
                continue;
            }
            let here = Shown { unit: code, indicator: indicator.key.clone(), gender, ownership, period };
            let seen = Seen { own: self.own_sources.contains(&point.source), shown: shown.contains(&here) };
            let rule = self.thresholds.rule(indicator);
            let small = observation.n.number.and_then(|n| u32::try_from(n).ok()).is_some_and(|n| rule.hides_group(n));
            found.push(Found { indicator, observation, seen, small });
        }
        let address = |part, about: &str, number| Address {
            unit: code.to_string(),
            about: about.to_owned(),
            group: group_word(group),
            period: period.to_string(),
            part,
            number,
        };
        // All figures of one test are of the same pupils; a figure with another number of them is related to its own.
        let mut numbers: Vec<Option<i64>> = found.iter().map(|f| f.observation.n.number).collect();
        numbers.sort_by_key(|number| (number.is_none(), *number));
        numbers.dedup();
        for number in &numbers {
            self.put_pupils(&address(Part::Pupils, base, *number), *number, &found);
        }
        let main = found.iter().map(|f| f.observation.n.number).find(Option::is_some).or(numbers.first().copied());
        let Some(main) = main else { return Ok(None) };
        let mut member = Member { id, code, group, pupils: address(Part::Pupils, base, main), values: BTreeMap::new() };
        let mut levels = Vec::new();
        for Found { indicator, observation, seen, small } in found {
            let value = address(Part::Value, &indicator.key, observation.value.number);
            let n = address(Part::Pupils, base, observation.n.number.or(main));
            let x = matches!(indicator.kind, Kind::Share).then(|| counted(&observation)).flatten();
            // The cell's own threshold: one or two pupils on a level are somebody.
            let tiny = x.is_some_and(|x| (1..3).contains(&x));
            self.put_value(indicator, &value, &observation, seen, small || (tiny && seen.own));
            let counted = matches!(indicator.kind, Kind::Share).then(|| {
                let counted = address(Part::Counted, &indicator.key, x);
                self.put_counted(&counted, x, &value, &n);
                let (share, part) = (value.clone(), counted.clone());
                self.release.relate(Relation::Share { share, part, whole: n.clone() });
                counted
            });
            if let (Measure::Level { .. }, Some(counted)) = (&indicator.measure, &counted) {
                levels.push(counted.clone());
            }
            member.values.insert(indicator.key.clone(), (value, counted));
        }
        let all = indicators.iter().filter(|i| matches!(i.measure, Measure::Level { .. })).count();
        if all > 0 && levels.len() == all && self.adds_up(&member.pupils, &levels) {
            self.release.relate(Relation::Sum { total: member.pupils.clone(), parts: levels });
        }
        Ok(Some(member))
    }

    /// A number of pupils is as well known as the best known of the figures that it stands beside.
    fn put_pupils(&mut self, address: &Address, number: Option<i64>, found: &[Found<'_>]) {
        let beside = || found.iter().filter(|f| f.observation.n.number == number);
        let state = |state: State| beside().any(|f| f.observation.n.state == state);
        let cell = match number.and_then(|n| u32::try_from(n).ok()) {
            Some(n) => Figure::count(n).with(match () {
                () if beside().any(|f| !f.seen.own && f.observation.n.state == State::Ok) => Sight::Public,
                () if state(State::Restricted) || beside().any(|f| f.small) => Sight::Secret,
                () if beside().any(|f| f.seen.shown) => Sight::Shown,
                () => Sight::Hidden,
            }),
            None if state(State::Suppressed) => Figure::unknown_count().with(Sight::Secret),
            None => Figure::unknown_count(),
        };
        // A star hides somebody: nobody is an empty cell.
        let star = !matches!(cell.sight, Sight::Hidden);
        self.release.put(address.clone(), if star { cell.of_somebody() } else { cell });
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
        let step = 10f64.powi(-i32::from(indicator.decimals));
        let figure = |value: f64, half: f64| Figure { doubt: step, ..Figure::figure(value, half, low, high) };
        let cell = match address.number {
            Some(number) => {
                // A figure that is kept finer than it is published is given out as fine as it is kept.
                let rounded = number % ((step * 1000.0).round() as i64).max(1) == 0;
                let half = if rounded { step / 2.0 } else { 0.0005 };
                figure(number as f64 / 1000.0, half).with(seen.sight(observation.value, secret))
            }
            None => Figure { value: None, sight: hidden_sight(observation.value), ..figure(0.0, step / 2.0) },
        };
        self.release.put(address.clone(), cell);
    }

    /// Whoever sees a share and how many it is of, sees whom it counts.
    fn put_counted(&mut self, address: &Address, x: Option<i64>, share: &Address, n: &Address) {
        let look = |address: &Address| self.release.cell(address).copied();
        let known = look(share).zip(look(n)).and_then(|(share, n)| Some((share, share.value?, n, n.pupils()?)));
        let cell = match (x.and_then(|x| u32::try_from(x).ok()), known) {
            (Some(x), Some((share, value, n, pupils))) => {
                let agrees = (f64::from(x) / f64::from(pupils) * 100.0 - value).abs() <= share.half + 1e-9;
                let sight = match (share.sight, n.sight) {
                    (Sight::Public, Sight::Public) => Sight::Public,
                    (Sight::Public | Sight::Shown, Sight::Public | Sight::Shown) => Sight::Shown,
                    _ => Sight::Hidden,
                };
                let cell = if agrees { Figure::count(x).with(sight) } else { Figure::unknown_count() };
                // In a group that is shown, a level is hidden only where somebody is on it.
                let star = share.sight != Sight::Hidden && matches!(n.sight, Sight::Public | Sight::Shown);
                if star && agrees { cell.of_somebody() } else { cell }
            }
            _ => Figure::unknown_count(),
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

    fn relate(&mut self, whole: &Member, parts: &[&Member]) {
        let pupils: Vec<Address> = parts.iter().map(|m| m.pupils.clone()).collect();
        if !self.adds_up(&whole.pupils, &pupils) {
            return;
        }
        self.release.relate(Relation::Sum { total: whole.pupils.clone(), parts: pupils });
        for (key, (value, counted)) in &whole.values {
            let own = |m: &&Member| m.values.get(key).cloned();
            let Some(values) = parts.iter().map(own).collect::<Option<Vec<_>>>() else { continue };
            match counted {
                Some(total) => {
                    let counted: Option<Vec<_>> = values.into_iter().map(|(_, counted)| counted).collect();
                    let Some(counted) = counted.filter(|counted| self.adds_up(total, counted)) else { continue };
                    self.release.relate(Relation::Sum { total: total.clone(), parts: counted });
                }
                None => {
                    let group = |mean: &Address, m: &Member| Group { mean: mean.clone(), count: m.pupils.clone() };
                    let groups: Vec<_> = values.iter().zip(parts).map(|((mean, _), m)| group(mean, m)).collect();
                    let whole = group(value, whole);
                    if self.means_agree(&whole, &groups) {
                        self.release.relate(Relation::Mean { whole, parts: groups });
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

/// Whom a share counts, when its rounding leaves one number only.
fn counted(observation: &Observation) -> Option<i64> {
    let (value, n) = (observation.value.number?, observation.n.number?);
    (n > 0 && n < 1000).then(|| ((value as f64) / 100_000.0 * n as f64).round() as i64)
}

/// Empty for all pupils and owners.
pub(super) fn group_word((gender, ownership): Whose) -> String {
    let gender = match gender {
        Gender::All => "all",
        Gender::Girls => "girls",
        Gender::Boys => "boys",
    };
    let owners = match ownership {
        Ownership::All if gender == "all" => return String::new(),
        Ownership::All => return gender.to_owned(),
        Ownership::Public => "public",
        Ownership::Municipal => "municipal",
        Ownership::Private => "private",
    };
    format!("{gender}-{owners}")
}
