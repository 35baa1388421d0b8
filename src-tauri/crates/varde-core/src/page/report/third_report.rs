//! The third report of Oppfølgingsordningen, at the end: what came of it, what goes on, and what was learned.

use super::results::text;
use super::{Material, ReportSection, goals, governance, plan, results, steps};
use crate::store::Result;
use crate::words;

pub(super) fn sections(of: &Material<'_>) -> Result<Vec<ReportSection>> {
    let language = of.language;
    let mut numbers = goals::followed(of)?;
    numbers.extend(results::sentences(of, true));
    numbers.push(steps::caution(of));
    Ok(vec![
        of.part("about", vec![text("what", words!(language, "report-third-about"))]),
        of.part("evaluation", steps::evaluated(of)?),
        of.part("changes", numbers),
        of.part("risk", results::risk(of, false)?),
        of.part("continuation", steps::continuation(of)),
        of.part("learned", steps::learned(of)),
        of.part("gaps", governance::gaps(of)),
        of.part("needs", vec![plan::write("report-write-thanks", 2, language)]),
    ])
}
