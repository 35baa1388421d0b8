//! The same page of every school of a kommune, a fylke or the country.

use std::ops::ControlFlow;

use super::{Report, Wanted};
use crate::school::{UnitCode, UnitLevel};
use crate::store::{Result, Store, StoreError};

/// The schools of a kommune, a fylke (by where they lay in their newest year) or the country; a school is its own. In the
/// order of their names.
pub fn schools_in(store: &Store, code: &UnitCode) -> Result<Vec<UnitCode>> {
    let within = |kommune: Option<&str>| match code.level() {
        UnitLevel::Country => true,
        UnitLevel::Fylke | UnitLevel::Kommune => kommune.is_some_and(|kommune| kommune.starts_with(code.as_str())),
        UnitLevel::School => false,
    };
    let mut schools = store.units()?;
    schools.retain(|unit| {
        unit.level == UnitLevel::School && (unit.id == code.as_str() || within(unit.kommunenummer.as_deref()))
    });
    schools.sort_by(|a, b| (&a.name, &a.id).cmp(&(&b.name, &b.id)));
    Ok(schools.iter().filter_map(|unit| unit.id.parse().ok()).collect())
}

impl Report {
    /// A page each. `step` is told how many are read, and says whether to go on; [`StoreError::Cancelled`] when not.
    pub fn of_each(
        store: &Store,
        schools: &[UnitCode],
        wanted: &Wanted<'_>,
        step: impl Fn(usize) -> ControlFlow<()>,
    ) -> Result<Vec<Self>> {
        let mut pages = Vec::with_capacity(schools.len());
        for (read, unit) in schools.iter().enumerate() {
            if step(read).is_break() {
                return Err(StoreError::Cancelled);
            }
            pages.extend(Self::of(store, &Wanted { unit, ..wanted.clone() })?);
        }
        Ok(pages)
    }
}
