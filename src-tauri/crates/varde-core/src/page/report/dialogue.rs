//! The page for the dialogmøte: the seven parts of METHODS 5.

use super::{Block, Material, ReportSection, Said, block, numbers, plan, questions};
use crate::store::Result;

pub(super) fn sections(of: &Material<'_>) -> Result<Vec<ReportSection>> {
    let (overview, thread, language) = (&of.overview, &of.thread, of.language);
    let said = overview.statements.iter().map(|s| Said { heading: s.heading.clone(), text: s.text.clone() });
    Ok(vec![
        of.part("numbers", numbers::school_in_numbers(of.store, overview, language)?),
        of.part("sentences", block::numbered(said.map(Block::Said).collect())),
        of.part("charts", numbers::figures(overview, language)),
        of.part("believed", plan::believed(thread, language)),
        of.part("measures", plan::measures(thread, &overview.unit, language)),
        of.part("evaluation", plan::evaluations(of.store, thread, language)),
        of.part("questions", questions::of(overview, thread, &overview.unit, language)),
    ])
}
