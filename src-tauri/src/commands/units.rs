use varde_core::school::{self, Unit, UnitCode};

use super::Shared;
use crate::app::Answer;

#[tauri::command(async)]
pub fn find_units(app: Shared<'_>, text: &str, limit: usize) -> Answer<Vec<Unit>> {
    app.with_store(|store| {
        let found = school::find(&store.units()?, text, limit.min(100));
        // Only what is shown needs its grades.
        found
            .into_iter()
            .map(|unit| match unit.id.parse::<UnitCode>() {
                Ok(code) => Ok(store.unit(&code)?.map_or(unit, |(_, whole)| whole)),
                Err(_) => Ok(unit),
            })
            .collect()
    })
}

#[tauri::command(async)]
pub fn choose_unit(app: Shared<'_>, id: &str) -> Answer<()> {
    app.with_store(|store| store.set_setting("unit", id))
}
