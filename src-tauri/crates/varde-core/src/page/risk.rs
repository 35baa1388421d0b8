//! Risk points of a school or a kommune.

use super::analysis::{Analysis, Asked};
use crate::store::Result;
use crate::words;

pub(super) fn read(asked: &Asked<'_>) -> Result<Analysis> {
    let language = asked.language;
    Ok(Analysis::nothing(asked, words!(language, "risk-nothing-title"), words!(language, "risk-nothing")))
}
