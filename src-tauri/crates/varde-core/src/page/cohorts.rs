//! The same pupils from test to test.

use super::analysis::{Analysis, Asked};
use crate::store::Result;
use crate::words;

pub(super) fn read(asked: &Asked<'_>) -> Result<Analysis> {
    let language = asked.language;
    Ok(Analysis::nothing(asked, words!(language, "cohorts-nothing-title"), words!(language, "cohorts-nothing")))
}
