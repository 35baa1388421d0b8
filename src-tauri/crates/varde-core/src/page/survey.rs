//! Elevundersøkelsen of one unit, beside the same grade's reference.

use super::analysis::{Analysis, Asked};
use crate::store::Result;
use crate::words;

pub(super) fn read(asked: &Asked<'_>) -> Result<Analysis> {
    let language = asked.language;
    Ok(Analysis::nothing(asked, words!(language, "survey-nothing-title"), words!(language, "survey-nothing")))
}
