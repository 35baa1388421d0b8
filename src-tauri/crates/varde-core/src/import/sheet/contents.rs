//! What a column holds, told from its cells alone.

use super::grid::Grid;
use super::mapping::{Confidence, Role};
use super::reason::Reason;
use super::when::{self, Said};
use super::{cells, identity, words};

/// A proposal is made of so many rows.
pub(super) const LOOKED_AT: usize = 500;

/// How many cells of a column are what.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(super) struct Contents {
    pub filled: usize,
    pub figures: usize,
    pub percents: usize,
    /// With decimals.
    pub broken: usize,
    /// Above one, as parts of one never are.
    pub above_one: usize,
    /// Inside 20–80, where all scale points are.
    pub scale_points: usize,
    pub orgnr: usize,
    pub school_years: usize,
    pub lone_years: usize,
    pub months: usize,
    pub subjects: usize,
    pub genders: usize,
    pub grades: usize,
    pub levels: usize,
    pub indicators: usize,
    pub units: usize,
}

impl Contents {
    pub fn of(grid: &Grid, rows: &[usize], column: usize) -> Self {
        let mut all = Self::default();
        for text in rows.iter().take(LOOKED_AT).map(|row| grid.cell(*row, column)).filter(|t| !t.is_empty()) {
            all.filled += 1;
            all.orgnr += usize::from(text.len() >= 9 && identity::is_orgnr(text));
            if cells::is_figure(text) {
                all.figures += 1;
                all.lone_years += usize::from(text.len() == 4 && when::school_year(text).is_some());
                all.percents += usize::from(cells::is_percent(text));
                let number = cells::number(text).unwrap_or(0);
                all.broken += usize::from(number % 1000 != 0);
                all.above_one += usize::from(number > 1000);
                all.scale_points += usize::from((20_000..=80_000).contains(&number));
                all.grades += usize::from(words::grade_alone(text).is_some());
                continue;
            }
            match when::school_year(text) {
                Some(Said::When(_)) => all.school_years += 1,
                Some(Said::Year(_)) => all.lone_years += 1,
                None => {}
            }
            all.months += usize::from(when::month(text).is_some());
            all.subjects += usize::from(words::subject(text).is_some());
            all.genders += usize::from(words::gender_alone(text).is_some());
            all.grades += usize::from(words::grade_alone(text).is_some());
            all.levels += usize::from(words::level(text).is_some());
            all.indicators += usize::from(words::indicator(text).is_some_and(|key| !key.is_empty()));
            all.units += usize::from(words::is_unit_name(text));
        }
        all
    }

    /// More than half of the cells are figures.
    pub fn has_figures(&self) -> bool {
        self.figures * 2 > self.filled
    }

    /// No cell is what the heading says.
    pub fn contradicts(&self, role: Role) -> bool {
        let hits = match role {
            Role::SchoolYear => self.school_years + self.lone_years,
            Role::Month => self.months,
            Role::Grade => self.grades,
            Role::Subject => self.subjects,
            Role::Gender => self.genders,
            Role::LevelNumber => self.levels + self.figures,
            _ => return false,
        };
        hits == 0 && self.filled > 0
    }

    /// What a column without a telling heading is.
    pub fn role(&self) -> Option<(Role, Confidence, Reason)> {
        let most = |hits: usize| hits > 0 && hits * 5 >= self.filled * 4;
        let found = match () {
            () if most(self.orgnr) => (Role::UnitCode, Confidence::Certain, Reason::Orgnr),
            () if most(self.school_years) => (Role::SchoolYear, Confidence::Certain, Reason::SchoolYears),
            () if most(self.lone_years) => (Role::SchoolYear, Confidence::Likely, Reason::SchoolYears),
            () if most(self.levels) => (Role::LevelNumber, Confidence::Likely, Reason::KnownWords),
            () if most(self.units) => (Role::UnitName, Confidence::Likely, Reason::UnitNames),
            () if self.has_figures() => return None,
            () if most(self.months) => (Role::Month, Confidence::Likely, Reason::SchoolYears),
            () if most(self.subjects) => (Role::Subject, Confidence::Likely, Reason::KnownWords),
            () if most(self.genders) => (Role::Gender, Confidence::Likely, Reason::KnownWords),
            () if most(self.grades) => (Role::Grade, Confidence::Likely, Reason::KnownWords),
            () if most(self.indicators) => (Role::Indicator, Confidence::Likely, Reason::KnownWords),
            () if self.units * 2 > self.filled => (Role::UnitName, Confidence::Likely, Reason::UnitNames),
            () => return None,
        };
        Some(found)
    }
}
