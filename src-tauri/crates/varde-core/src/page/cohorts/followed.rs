//! One subject's cohorts: the pupils of 8. trinn in one school year and of 9. trinn in the next.

use std::sync::Arc;

use super::super::analysis::Asked;
use super::super::chart::ReferenceRole;
use super::super::picture::{Picture, years_between};
use crate::indicator::{Catalogue, Indicator};
use crate::judgement::cohort;
use crate::judgement::difference::Finding;
use crate::judgement::{Mean, Verdict};
use crate::language::Language;
use crate::observation::Point;
use crate::school::Period;
use crate::store::Result;

/// The grades whose pupils take the same test, a year apart.
pub(super) const GRADES: [u8; 2] = [8, 9];

/// Two grades of one subject over the same school years.
pub(super) struct Followed {
    pub eighth: Picture,
    pub ninth: Picture,
    /// The places of the school years on 8. trinn, oldest first; 9. trinn is the place after.
    pub cohorts: Vec<usize>,
}

impl Followed {
    /// `None` when no cohort of the unit has something said of it in both grades, on one scale.
    pub fn read(asked: &Asked<'_>, catalogue: &Catalogue, subject: &str) -> Result<Option<Self>> {
        let [Some(eighth), Some(ninth)] = GRADES.map(|grade| catalogue.national_test(subject, grade)) else {
            return Ok(None);
        };
        let read = |i: &Arc<Indicator>| Picture::read(asked.store, asked.id, asked.unit, Arc::clone(i));
        let (mut eighth, mut ninth) = (read(eighth)?, read(ninth)?);
        let periods = years_between(eighth.own.iter().chain(&ninth.own).flatten().map(|p| p.period));
        eighth.stretch(&periods);
        ninth.stretch(&periods);
        let matched = |year: &usize| {
            let ends = periods.get(*year).zip(periods.get(year + 1));
            let one_scale = ends.is_some_and(|(before, after)| eighth.indicator.comparable(*before, *after));
            one_scale && eighth.own_at(*year).is_some() && ninth.own_at(year + 1).is_some()
        };
        let cohorts: Vec<usize> = (0..periods.len()).filter(matched).collect();
        Ok((!cohorts.is_empty()).then_some(Self { eighth, ninth, cohorts }))
    }

    pub fn pictures(&self) -> impl Iterator<Item = &Picture> {
        [&self.eighth, &self.ninth].into_iter()
    }

    /// The cohort that can be said most lately; the newest of all when none can.
    pub fn newest(&self) -> Option<usize> {
        let told = |year: &&usize| matches!(self.change(**year), Finding::Told(_));
        self.cohorts.iter().rev().find(told).or(self.cohorts.last()).copied()
    }

    /// The school years of a cohort.
    pub fn periods(&self, year: usize) -> Option<[Period; 2]> {
        Some([*self.eighth.periods.get(year)?, *self.ninth.periods.get(year + 1)?])
    }

    /// The cohort's change, weighed.
    pub fn change(&self, year: usize) -> Finding {
        let (eighth, ninth) = self.means(year);
        cohort::compare_means(eighth.as_ref(), ninth.as_ref())
    }

    pub fn verdict(&self, year: usize, language: Language) -> Option<Verdict> {
        let [eighth, ninth] = self.periods(year)?.map(Period::label);
        let country = self.country(year, language);
        let about = cohort::About {
            eighth: &eighth,
            ninth: &ninth,
            decimals: self.eighth.indicator.decimals,
            country: country.as_ref().map(|texts| texts.each_ref().map(String::as_str)),
        };
        let (before, after) = self.means(year);
        Some(cohort::say_means(&self.change(year), about, before.as_ref(), after.as_ref(), language))
    }

    /// The same cohort in the whole country, as text.
    pub fn country(&self, year: usize, language: Language) -> Option<[String; 2]> {
        let value = |picture: &Picture, year: usize| {
            let value = country_at(picture, year)?.value?;
            Some(language.number(value, picture.indicator.decimals))
        };
        Some([value(&self.eighth, year)?, value(&self.ninth, year + 1)?])
    }

    fn means(&self, year: usize) -> (Option<Mean>, Option<Mean>) {
        let mean = |picture: &Picture, year| picture.own_at(year).map(|p| Mean::published(p, &picture.indicator));
        (mean(&self.eighth, year), mean(&self.ninth, year + 1))
    }

    /// The country's change, weighed in the same way.
    pub fn country_change(&self, year: usize) -> Finding {
        let mean = |picture: &Picture, year| country_at(picture, year).map(|p| Mean::published(p, &picture.indicator));
        cohort::compare_means(mean(&self.eighth, year).as_ref(), mean(&self.ninth, year + 1).as_ref())
    }
}

fn country_at(picture: &Picture, year: usize) -> Option<&Point> {
    picture.reference(ReferenceRole::Country)?.points.get(year)?.as_ref()
}
