//! One indicator of every school in the kommune in one year, beside what they are all held against.

use std::collections::HashSet;
use std::sync::Arc;

use super::super::analysis::Asked;
use super::super::chart::PointState;
use super::super::picture::{points, state_of};
use super::owned::Owned;
use crate::indicator::{Indicator, Kind};
use crate::judgement::schools::{About, Funnel, School, Standing, funnel_of_means, funnel_of_shares};
use crate::judgement::share::Counted;
use crate::judgement::{Mean, Question, Said, Verdict, schools};
use crate::language::Language;
use crate::observation::{Point, Status};
use crate::school::{Period, UnitCode, UnitLevel};
use crate::store::{Result, UnitId};

/// What the page is made of.
pub(super) struct Gathered<'a> {
    pub asked: &'a Asked<'a>,
    pub indicator: Arc<Indicator>,
    /// The newest school year that any school has a figure of; `None` when none has.
    pub year: Option<Period>,
    /// In the order of their names.
    pub members: Vec<Member>,
    pub target: Option<Target>,
    /// The schools that are members, within their limits; `None` when there is nothing to hold them against.
    pub funnel: Option<Funnel>,
    /// Without the private schools.
    pub owned: Owned,
}

/// A school of the kommune, in the year.
pub(super) struct Member {
    pub id: UnitId,
    pub private: bool,
    /// As this reader may see it.
    pub point: Point,
}

/// What all schools are held against.
pub(super) struct Target {
    /// «landet», or the kommune's name.
    pub name: String,
    pub point: Point,
    /// What holding a school against it is.
    pub question: Question,
}

impl<'a> Gathered<'a> {
    pub fn read(asked: &'a Asked<'a>, kommune: UnitId, indicator: &Arc<Indicator>) -> Result<Self> {
        let store = asked.store;
        let private: HashSet<UnitId> = store.private_schools()?;
        let mut series = Vec::new();
        for (id, unit) in store.schools_of(kommune)? {
            series.push((id, unit.name, points(store, id, indicator)?));
        }
        let shown = series.iter().flat_map(|(_, _, points)| points).filter(|p| p.value.is_some());
        let year = shown.map(|p| p.period).max();
        let mut gathered = Self {
            asked,
            indicator: Arc::clone(indicator),
            year,
            members: Vec::new(),
            target: None,
            funnel: None,
            owned: Owned::All,
        };
        let Some(year) = year else { return Ok(gathered) };
        let at = |points: Vec<Point>| points.into_iter().find(|p| p.period == year);
        let mut figures = Vec::new();
        for (id, name, points) in series {
            // A school without the grade is not one that is missing.
            let there = |p: &Point| id == asked.id || !matches!(p.status, Status::NotOffered | Status::NoneTookPart);
            let Some(point) = at(points).filter(there) else { continue };
            let point = gathered.seen(id, point);
            figures.push((name, point.clone()));
            gathered.members.push(Member { id, private: private.contains(&id), point });
        }
        gathered.target = gathered.target_of(kommune, year)?;
        gathered.owned = Owned::read(&gathered, kommune)?;
        let funnel = gathered.target.as_ref().and_then(|target| funnel(indicator, target, &figures));
        let own = gathered.members.iter().position(|member| member.id == asked.id);
        gathered.funnel = match own {
            Some(place) => funnel.map(|funnel| funnel.drawn_for(place)),
            None => funnel,
        };
        Ok(gathered)
    }

    /// A school is shown its own restricted figure; those of the other schools are not its to see.
    fn seen(&self, id: UnitId, point: Point) -> Point {
        let restricted = [point.status, point.n_status].contains(&Status::Restricted);
        let own = self.asked.unit.level != UnitLevel::School || id == self.asked.id;
        if own || !restricted {
            return point;
        }
        let hidden = Status::Suppressed;
        Point { value: None, n: None, half_width: None, count: None, status: hidden, n_status: hidden, ..point }
    }

    /// The country; without it, the kommune itself.
    fn target_of(&self, kommune: UnitId, year: Period) -> Result<Option<Target>> {
        let store = self.asked.store;
        let country = store.unit(&UnitCode::country())?.map(|(id, _)| id);
        let targets = [
            (country, self.language().unit_kind(UnitLevel::Country), Question::AgainstCountry),
            (Some(kommune), store.unit_name(kommune)?, Question::AgainstKommune),
        ];
        for (id, name, question) in targets {
            let Some(id) = id else { continue };
            let found = points(store, id, &self.indicator)?.into_iter().find(|p| p.period == year);
            if let Some(point) = found.filter(|p| p.value.is_some()) {
                return Ok(Some(Target { name, point, question }));
            }
        }
        Ok(None)
    }

    pub fn language(&self) -> Language {
        self.asked.language
    }

    pub fn period(&self) -> String {
        self.year.map_or_else(String::new, Period::label)
    }

    /// The members with where they stand.
    pub fn standings(&self) -> impl Iterator<Item = (&Member, &Standing)> {
        self.members.iter().zip(self.funnel.iter().flat_map(|f| &f.schools))
    }

    /// The school that the page is about, where it is about one and there is anything of it in the year.
    pub fn own(&self) -> Option<(&Member, Option<&Standing>)> {
        let place = self.members.iter().position(|m| m.id == self.asked.id)?;
        let standing = self.funnel.as_ref().and_then(|f| f.schools.get(place));
        Some((self.members.get(place)?, standing))
    }

    pub fn is_of_school(&self) -> bool {
        self.asked.unit.level == UnitLevel::School
    }

    pub fn said(&self) -> Option<Said> {
        let (funnel, target) = self.funnel.as_ref().zip(self.target.as_ref())?;
        let period = self.period();
        Some(schools::say(funnel, self.about(target, &period), self.language()))
    }

    /// Of the school that the page is about.
    pub fn verdict(&self) -> Option<Verdict> {
        let (funnel, target) = self.funnel.as_ref().zip(self.target.as_ref())?;
        let (_, standing) = self.own()?;
        let own_name = self.language().unit_kind(UnitLevel::School);
        let period = self.period();
        let about = self.about(target, &period);
        Some(schools::say_school(funnel, standing?, &own_name, about, self.language()))
    }

    pub fn restricted(&self) -> bool {
        let flagged = |p: &Point| p.status == Status::Restricted || p.n_status == Status::Restricted;
        self.members.iter().any(|m| flagged(&m.point))
    }

    fn about<'t>(&self, target: &'t Target, period: &'t str) -> About<'t> {
        About { target_name: &target.name, period, decimals: self.indicator.decimals }
    }
}

impl Member {
    /// How the school's figure can be shown: only those of enough pupils, whose number is known, have a place.
    pub fn state(&self) -> PointState {
        match state_of(Some(&self.point)) {
            state if state.is_drawn() && self.point.n.is_none() => PointState::NotOffered,
            state => state,
        }
    }

    /// Pupils and value, where they can be drawn.
    pub fn place(&self) -> Option<(u32, f64)> {
        self.point.n.zip(self.point.value).filter(|_| self.state().is_drawn())
    }
}

fn funnel(indicator: &Indicator, target: &Target, figures: &[(String, Point)]) -> Option<Funnel> {
    if indicator.kind == Kind::Share {
        let counted = |p: &Point| Counted::published(p, indicator.decimals);
        let school = |(name, p): &(String, Point)| School { name: name.clone(), figure: counted(p) };
        let schools: Vec<_> = figures.iter().map(school).collect();
        return Some(funnel_of_shares(target.question, &counted(&target.point), &schools));
    }
    let mean = |p: &Point| Mean::published(p, indicator);
    let school = |(name, p): &(String, Point)| School { name: name.clone(), figure: mean(p) };
    let sd = indicator.sd(target.point.period)?;
    Some(funnel_of_means(&mean(&target.point), sd, &figures.iter().map(school).collect::<Vec<_>>()))
}
