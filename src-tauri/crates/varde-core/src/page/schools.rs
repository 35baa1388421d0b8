//! The schools of the kommune, as a funnel.

use super::analysis::{Analysis, Asked};
use crate::store::Result;
use crate::words;

pub(super) fn read(asked: &Asked<'_>) -> Result<Analysis> {
    let language = asked.language;
    Ok(Analysis::nothing(asked, words!(language, "schools-nothing-title"), words!(language, "schools-nothing")))
}
