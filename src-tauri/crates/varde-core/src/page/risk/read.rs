//! The page of risk points, from the store.

use crate::page::analysis::{Analysis, Asked};
use crate::store::Result;
use crate::words;

pub(in crate::page) fn read(asked: &Asked<'_>) -> Result<Analysis> {
    let language = asked.language;
    Ok(Analysis::nothing(asked, words!(language, "risk-nothing-title"), words!(language, "risk-nothing")))
}
