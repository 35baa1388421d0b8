//! What a page about one indicator of one unit needs to know, gathered once: own years, reference years, judgements.

use std::cmp::Ordering;
use std::sync::Arc;

use super::chart::{PointState, ReferenceRole};
use super::comparison::Comparison;
use crate::indicator::Indicator;
use crate::judgement::Question;
use crate::judgement::pooled::{self, Pooled};
use crate::judgement::{Footing, footing};
use crate::observation::{MasteryPoint, Point, Status};
use crate::school::{Period, Unit, UnitCode, UnitLevel};
use crate::store::{Result, SeriesPoint, Store, UnitId, UnitYear};

/// One indicator of one unit over the years, beside its references.
#[derive(Debug, Clone)]
pub struct Picture {
    pub indicator: Arc<Indicator>,
    /// Every school year from the first to the last that any of the series has.
    pub periods: Vec<Period>,
    /// One per period; `None` where no file has been loaded.
    pub own: Vec<Option<Point>>,
    pub references: Vec<Reference>,
    /// Read with others' eyes: some figures may be hidden by Varde itself.
    pub(super) for_others: bool,
}

/// A larger unit, year by year: a school's kommune can change its number.
#[derive(Debug, Clone)]
pub struct Reference {
    pub role: ReferenceRole,
    /// By the newest year.
    pub name: String,
    pub points: Vec<Option<Point>>,
}

impl Picture {
    /// Reads the indicator's series for the unit and for what it lies in.
    pub fn read(store: &Store, id: UnitId, unit: &Unit, indicator: Arc<Indicator>) -> Result<Self> {
        let own = points(store, id, &indicator)?;
        let places = store.places(id)?;
        let country = store.unit_id(&UnitCode::country())?;
        let mut gathered = Vec::new();
        for role in ReferenceRole::ALL.into_iter().filter(|role| role.above(unit.level)) {
            let ids = units_in(&places, country, role);
            let mut found: Vec<Point> = Vec::new();
            for id in &ids {
                let there = |p: &Point| unit_in_year(&places, country, role, p.period) == Some(*id);
                found.extend(points(store, *id, &indicator)?.into_iter().filter(there));
            }
            if let Some(newest) = ids.last() {
                gathered.push((role, store.unit_name(*newest)?, found));
            }
        }
        let all = || own.iter().chain(gathered.iter().flat_map(|g| &g.2)).map(|p| p.period);
        let periods = years_between(all());
        let spread = |points: &[Point]| {
            periods.iter().map(|period| points.iter().find(|p| p.period == *period).cloned()).collect::<Vec<_>>()
        };
        let references = gathered
            .iter()
            .map(|(role, name, points)| Reference { role: *role, name: name.clone(), points: spread(points) })
            .collect();
        let for_others = store.is_seen_by_others();
        Ok(Self { indicator, own: spread(&own), references, periods, for_others })
    }

    /// Lays the picture out over these school years. What lies outside them is left out.
    pub(super) fn stretch(&mut self, periods: &[Period]) {
        let place = |period: &Period| self.periods.iter().position(|p| p == period);
        let places: Vec<Option<usize>> = periods.iter().map(place).collect();
        let spread = |points: &[Option<Point>]| {
            places.iter().map(|place| place.and_then(|p| points.get(p).cloned().flatten())).collect::<Vec<_>>()
        };
        self.own = spread(&self.own);
        for reference in &mut self.references {
            reference.points = spread(&reference.points);
        }
        self.periods = periods.to_vec();
    }

    /// The newest year with a figure of the unit's own; the newest year of all when there is none.
    pub fn judged_year(&self) -> Option<usize> {
        let shown = (0..self.own.len()).rev().find(|year| self.shown(*year).is_some());
        shown.or_else(|| self.periods.len().checked_sub(1))
    }

    /// The unit's figure of one year, when it may be said alone: of enough pupils.
    pub fn shown(&self, year: usize) -> Option<&Point> {
        self.own_at(year).filter(|p| p.value.is_some() && self.state(year) != PointState::TooFew)
    }

    /// The unit's newest years as one figure.
    pub fn pooled(&self) -> Option<Pooled> {
        let own: Vec<Point> = self.own.iter().flatten().cloned().collect();
        pooled::newest(&self.indicator, &own)
    }

    /// The unit's newest years as one, the same years of the country, and how they compare.
    pub fn pooled_against_country(&self) -> Option<(Pooled, Pooled, Comparison)> {
        let own = self.pooled()?;
        let points = self.reference(ReferenceRole::Country)?.points.iter().flatten();
        let same: Vec<&Point> = points.filter(|p| own.years.contains(&p.period) && pooled::usable(p)).collect();
        let country = (same.len() == own.years.len()).then(|| pooled::of(&self.indicator, &same)).flatten()?;
        let question = Question::PooledAgainstCountry;
        let finding = Comparison::of(&self.indicator, question, Some(&own.point), Some(&country.point));
        Some((own, country, finding))
    }

    /// No year can be said alone.
    pub fn nothing_shown(&self) -> bool {
        (0..self.own.len()).all(|year| self.shown(year).is_none())
    }

    pub fn own_at(&self, year: usize) -> Option<&Point> {
        self.own.get(year).and_then(Option::as_ref)
    }

    pub fn reference(&self, role: ReferenceRole) -> Option<&Reference> {
        self.references.iter().find(|r| r.role == role)
    }

    /// The unit beside a reference in one year.
    pub fn against(&self, role: ReferenceRole, year: usize) -> Comparison {
        let other = self.reference(role).and_then(|r| r.points.get(year)).and_then(Option::as_ref);
        Comparison::of(&self.indicator, role.question(), self.own_at(year), other)
    }

    /// The unit beside itself a year earlier.
    pub fn change(&self, year: usize) -> Comparison {
        let before = year.checked_sub(1).and_then(|y| self.own_at(y));
        Comparison::of(&self.indicator, Question::ChangeFromLastYear, self.own_at(year), before)
    }

    /// In how many years the unit lies below and above a reference by more than chance gives, of how many that can be
    /// judged.
    pub fn years_apart(&self, role: ReferenceRole) -> YearsApart {
        let mut years = YearsApart::default();
        for finding in (0..self.periods.len()).map(|year| self.against(role, year)) {
            years.judged += u32::from(finding.is_told());
            match finding.direction() {
                Some(Ordering::Less) => years.below += 1,
                Some(Ordering::Greater) => years.above += 1,
                _ => {}
            }
        }
        years
    }

    pub fn state(&self, year: usize) -> PointState {
        state_of(self.own_at(year))
    }

    pub fn restricted(&self) -> bool {
        let flagged = |p: &Point| p.status == Status::Restricted || p.n_status == Status::Restricted;
        self.own.iter().flatten().any(flagged)
    }
}

/// Whether and why not a unit's own figure may be shown by itself.
pub(super) fn state_of(own: Option<&Point>) -> PointState {
    if own.is_some_and(|p| p.value.is_some() && p.n.is_some_and(|n| footing(n) < Footing::Uncertain)) {
        return PointState::TooFew;
    }
    match own.map(|p| p.status) {
        None => PointState::NotLoaded,
        Some(Status::Ok) => PointState::Shown,
        Some(Status::Restricted) => PointState::Restricted,
        Some(Status::Suppressed) => PointState::Suppressed,
        Some(Status::NoneTookPart) => PointState::NoneTookPart,
        Some(Status::NotOffered) => PointState::NotOffered,
        Some(Status::Withdrawn) => PointState::Withdrawn,
    }
}

/// See [`Picture::years_apart`].
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct YearsApart {
    pub below: u32,
    pub above: u32,
    pub judged: u32,
}

impl ReferenceRole {
    pub const ALL: [Self; 3] = [Self::Kommune, Self::Fylke, Self::Country];

    /// The word in messages.
    pub fn word(self) -> &'static str {
        match self {
            Self::Kommune => "kommune",
            Self::Fylke => "fylke",
            Self::Country => "country",
        }
    }

    /// A unit of this level lies in a unit of this role.
    pub fn above(self, level: UnitLevel) -> bool {
        match self {
            Self::Kommune => level > UnitLevel::Kommune,
            Self::Fylke => level > UnitLevel::Fylke,
            Self::Country => level > UnitLevel::Country,
        }
    }

    pub fn question(self) -> Question {
        match self {
            Self::Kommune => Question::AgainstKommune,
            Self::Fylke => Question::AgainstFylke,
            Self::Country => Question::AgainstCountry,
        }
    }
}

/// Every school year from the first to the last of these.
pub(super) fn years_between(periods: impl Iterator<Item = Period>) -> Vec<Period> {
    let years: Vec<i32> = periods.map(Period::start_year).collect();
    let (first, last) = (years.iter().min().copied(), years.iter().max().copied());
    let between = first.zip(last).map(|(first, last)| first..=last);
    between.into_iter().flatten().filter_map(Period::from_start_year).collect()
}

pub(super) fn points(store: &Store, id: UnitId, indicator: &Indicator) -> Result<Vec<Point>> {
    let stored = store.series(id, &indicator.key)?;
    Ok(stored.iter().map(|s| point_of(indicator, s)).collect())
}

pub(super) fn point_of(indicator: &Indicator, stored: &SeriesPoint) -> Point {
    Point::new(indicator, stored.period, &stored.observation)
}

/// What the unit lay in that year; for a year that no file tells of, what it lay in before.
fn unit_in_year(places: &[UnitYear], country: Option<UnitId>, role: ReferenceRole, period: Period) -> Option<UnitId> {
    let place = places.iter().rev().find(|p| p.period <= period).or(places.first());
    match role {
        ReferenceRole::Kommune => place.and_then(|p| p.kommune),
        ReferenceRole::Fylke => place.and_then(|p| p.fylke),
        ReferenceRole::Country => country,
    }
}

/// The units that the unit has lain in, oldest first, each once.
fn units_in(places: &[UnitYear], country: Option<UnitId>, role: ReferenceRole) -> Vec<UnitId> {
    let mut ids: Vec<UnitId> = match role {
        ReferenceRole::Kommune => places.iter().filter_map(|p| p.kommune).collect(),
        ReferenceRole::Fylke => places.iter().filter_map(|p| p.fylke).collect(),
        ReferenceRole::Country => country.into_iter().collect(),
    };
    let mut seen = Vec::new();
    ids.retain(|id| {
        !seen.contains(id) && {
            seen.push(*id);
            true
        }
    });
    ids
}

/// The school years of a distribution; `None` for a unit that the store does not know.
pub fn mastery(store: &Store, unit: &UnitCode, distribution: &Indicator) -> Result<Option<Vec<MasteryPoint>>> {
    let Some((id, _)) = store.unit(unit)? else {
        return Ok(None);
    };
    let keys = (1..=u8::MAX).map_while(|level| distribution.level_key(level));
    let catalogue = store.catalogue()?;
    let levels = keys.map(|key| catalogue.indicator(&key).map_or(Ok(Vec::new()), |level| points(store, id, level)));
    let levels = levels.collect::<Result<Vec<_>>>()?;
    Ok(Some(MasteryPoint::gather(distribution, &levels)))
}

/// All series points of a unit for hosts that want the plain numbers.
pub fn series(store: &Store, unit: &UnitCode, indicator: &Indicator) -> Result<Option<Vec<Point>>> {
    match store.unit(unit)? {
        None => Ok(None),
        Some((id, _)) => points(store, id, indicator).map(Some),
    }
}
