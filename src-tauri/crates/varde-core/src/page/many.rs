//! Many indicators of one unit at once.

use super::analysis::{Analysis, Asked};
use crate::store::Result;
use crate::words;

pub(super) fn read(asked: &Asked<'_>) -> Result<Analysis> {
    let language = asked.language;
    Ok(Analysis::nothing(asked, words!(language, "many-nothing-title"), words!(language, "many-nothing")))
}
