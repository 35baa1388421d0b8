//! Several indicators of one unit in the same school years: what a page of many figures at once is made of.

mod drawn;
mod notes;
mod told;

use std::collections::BTreeSet;
use std::sync::Arc;

pub(super) use notes::notes;

use super::analysis::Asked;
use super::chart::ReferenceRole;
use super::picture::{Picture, years_between};
use super::stand::Stand;
use crate::indicator::Indicator;
use crate::language::Language;
use crate::school::{Period, UnitLevel};
use crate::store::Result;

/// Indicators of one unit over the same school years, in the catalogue's order.
pub(super) struct SideBySide<'a> {
    asked: &'a Asked<'a>,
    pub pictures: Vec<Picture>,
    /// The place in every picture's periods of the year that is spoken of: the newest with a figure that can be shown.
    pub year: usize,
    /// One per picture, against the country; none for the country itself.
    pub stands: Vec<Stand>,
}

impl<'a> SideBySide<'a> {
    /// `None` when the unit has none of them.
    pub fn read(asked: &'a Asked<'a>, indicators: &[&Arc<Indicator>]) -> Result<Option<Self>> {
        let read = |i: &&Arc<Indicator>| Picture::read(asked.store, asked.id, asked.unit, Arc::clone(i));
        let mut pictures = indicators.iter().map(read).collect::<Result<Vec<_>>>()?;
        let there = pictures.iter().flat_map(|p| p.own.iter().flatten().map(|point| point.period));
        // Larger units may have years that this one has nothing of.
        let periods = years_between(there);
        pictures.iter_mut().for_each(|p| p.stretch(&periods));
        pictures.retain(|p| p.own.iter().any(Option::is_some));
        let shown = |year: &usize| pictures.iter().any(|p| p.shown(*year).is_some());
        let Some(year) = (0..periods.len()).rev().find(shown).or(periods.len().checked_sub(1)) else {
            return Ok(None);
        };
        let mut all = Self { asked, pictures, year, stands: Vec::new() };
        if !all.is_country() {
            all.stands = all.pictures.iter().map(|p| all.stand(p)).collect();
        }
        Ok(Some(all))
    }

    /// Groups as one, each indicator standing as it does in its own group.
    pub fn of_groups(asked: &'a Asked<'a>, groups: &[Self]) -> Option<Self> {
        let periods = years_between(groups.iter().flat_map(|g| g.pictures.first()).flat_map(|p| p.periods.clone()));
        let newest = groups.iter().filter_map(Self::period).max()?;
        let mut pictures: Vec<Picture> = groups.iter().flat_map(|g| g.pictures.iter().cloned()).collect();
        pictures.iter_mut().for_each(|p| p.stretch(&periods));
        Some(Self {
            asked,
            pictures,
            year: periods.iter().position(|p| *p == newest)?,
            stands: groups.iter().flat_map(|g| g.stands.iter().cloned()).collect(),
        })
    }

    fn stand(&self, picture: &Picture) -> Stand {
        let own_name = self.language().unit_kind(self.asked.unit.level);
        let together = match picture.shown(self.year) {
            None => picture.pooled_stand(&own_name, self.language()).filter(Stand::is_told),
            Some(_) => None,
        };
        let alone = || picture.stand(ReferenceRole::Country, self.year, &own_name, self.language());
        together.unwrap_or_else(alone)
    }

    pub fn language(&self) -> Language {
        self.asked.language
    }

    pub fn period(&self) -> Option<Period> {
        self.pictures.first()?.periods.get(self.year).copied()
    }

    /// «2025–26».
    pub fn label(&self) -> String {
        self.period().map_or_else(String::new, Period::label)
    }

    /// With its grade where there are several.
    pub fn name(&self, picture: &Picture) -> String {
        if self.grades().len() > 1 {
            self.language().indicator_name(&picture.indicator)
        } else {
            self.language().measure_name(&picture.indicator)
        }
    }

    pub fn name_in_sentence(&self, picture: &Picture) -> String {
        if self.grades().len() > 1 {
            self.language().indicator_in_sentence(&picture.indicator)
        } else {
            self.language().measure_in_sentence(&picture.indicator)
        }
    }

    pub fn grades(&self) -> BTreeSet<u8> {
        self.pictures.iter().filter_map(|p| p.indicator.grade).collect()
    }

    pub fn is_country(&self) -> bool {
        self.asked.unit.level == UnitLevel::Country
    }

    pub fn restricted(&self) -> bool {
        self.pictures.iter().any(Picture::restricted)
    }

    /// Those that can be judged, each with how it stands.
    pub fn judged(&self) -> impl Iterator<Item = (&Picture, &Stand)> {
        self.pictures.iter().zip(&self.stands).filter(|(_, stand)| stand.is_told())
    }
}
