//! The kommune's own schools together, without the private ones that Udir's row of the kommune has in it.

use super::super::picture::point_of;
use super::gathered::{Gathered, Member};
use crate::indicator::{Gender, Kind, Ownership};
use crate::judgement::pooled;
use crate::observation::Point;
use crate::school::UnitLevel;
use crate::store::{Result, UnitId};
use crate::words;

/// What is known of them.
pub(super) enum Owned {
    /// No school is marked as private: they are the kommune's row.
    All,
    /// As Udir gives it out.
    Published(Point),
    /// Every school is shown, so that adding up tells nothing new.
    Computed(Point),
    /// Some school is hidden: with the kommune's row, the sum could give it away.
    Hidden,
}

impl Owned {
    pub fn read(gathered: &Gathered<'_>, kommune: UnitId) -> Result<Self> {
        let (store, indicator) = (gathered.asked.store, &gathered.indicator);
        let Some(year) = gathered.year.filter(|_| gathered.members.iter().any(|m| m.private)) else {
            return Ok(Self::All);
        };
        for ownership in [Ownership::Municipal, Ownership::Public] {
            let series = store.series_of(kommune, &indicator.key, Gender::All, ownership)?;
            let point = series.iter().find(|p| p.period == year).map(|p| point_of(indicator, p));
            if let Some(point) = point.filter(|p| p.value.is_some() && p.n.is_some()) {
                return Ok(Self::Published(point));
            }
        }
        if gathered.members.iter().any(|m| m.place().is_none()) {
            return Ok(Self::Hidden);
        }
        // A single private school among dots without names could be found by taking the others away.
        let school = gathered.asked.unit.level == UnitLevel::School;
        if school && gathered.members.iter().filter(|m| m.private).count() == 1 {
            return Ok(Self::All);
        }
        let own: Vec<&Point> = gathered.members.iter().filter(|m| !m.private).map(|m: &Member| &m.point).collect();
        Ok(pooled::together(indicator, &own).map_or(Self::Hidden, Self::Computed))
    }
}

impl Gathered<'_> {
    /// «Kommunens egne skoler, uten den private: 49,4 skalapoeng (126 elever).»
    pub fn owned_sentence(&self) -> Option<String> {
        let language = self.language();
        let private = self.members.iter().filter(|m| m.private).count();
        let (id, point) = match &self.owned {
            Owned::All => return None,
            Owned::Hidden => return Some(words!(language, "schools-owned-hidden", count = private)),
            Owned::Published(point) => ("schools-owned-published", point),
            Owned::Computed(point) => ("schools-owned-computed", point),
        };
        let (value, n) = (point.value?, point.n?);
        let share = self.indicator.kind == Kind::Share;
        let decimals = self.indicator.decimals + u8::from(matches!(self.owned, Owned::Computed(_)) && !share);
        let number = language.number(value, decimals);
        let value = match point.count.filter(|_| share) {
            Some(count) => words!(language, "schools-owned-count", count = count, n = n, share = number),
            None => {
                let unit = if share { "%".to_owned() } else { language.unit_of(&self.indicator) };
                words!(language, "schools-owned-value", value = number, unit = unit, n = n)
            }
        };
        Some(words!(language, id, count = private, value = value))
    }
}
