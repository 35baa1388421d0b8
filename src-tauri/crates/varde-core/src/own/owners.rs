//! Which schools the kommune does not own. Udir's figures of a kommune are of all owners' schools, and no file says which
//! they are, so people say it.

use serde::Serialize;
use ts_rs::TS;

use crate::clock::Timestamp;
use crate::school::UnitCode;
use crate::store::{Committed, Operation, Result, Store};

/// The schools of a kommune with their owners.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Owners {
    pub kommune: String,
    pub kommune_id: String,
    /// By name.
    pub schools: Vec<OwnedSchool>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct OwnedSchool {
    /// Orgnr.
    pub id: String,
    pub name: String,
    /// The kommune does not own it.
    pub private: bool,
}

impl Owners {
    /// The schools of the kommune that the unit is, or lies in; every kommune with schools without one.
    pub fn read(store: &Store, unit: Option<&UnitCode>) -> Result<Vec<Self>> {
        let kommune = unit.map(|code| store.kommune_of(code)).transpose()?.flatten();
        let kommuner = match kommune {
            Some(id) => vec![id],
            None => store.kommuner()?,
        };
        let private = store.private_schools()?;
        let mut all = Vec::new();
        for id in kommuner {
            let schools: Vec<OwnedSchool> = store
                .schools_of(id)?
                .into_iter()
                .map(|(id, unit)| OwnedSchool { id: unit.id, name: unit.name, private: private.contains(&id) })
                .collect();
            let (kommune, kommune_id) = (store.unit_name(id)?, store.unit_code(id)?.to_string());
            all.extend((!schools.is_empty()).then_some(Self { kommune, kommune_id, schools }));
        }
        all.sort_by(|a, b| a.kommune.cmp(&b.kommune));
        Ok(all)
    }
}

/// Says whether the kommune owns the school, as one step of undo. An unknown school changes nothing.
pub fn set_private(store: &mut Store, school: &UnitCode, private: bool, at: Timestamp) -> Result<Committed<()>> {
    let Some((_, unit)) = store.unit(school)? else { return Ok(Committed { value: (), changed: Vec::new() }) };
    store.transact(&Operation::PrivateSchool { name: unit.name, private }, at, |writer| {
        if private { writer.mark_private(school.as_str()) } else { writer.unmark_private(school.as_str()) }
    })
}
