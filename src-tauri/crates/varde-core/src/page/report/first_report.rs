//! The first report of Oppfølgingsordningen, after the *forfase*: the situation, the plan, and what carries it.

use super::results::text;
use super::{Material, ReportSection, goals, governance, plan, results, seen, steps};
use crate::store::Result;
use crate::words;

pub(super) fn sections(of: &Material<'_>) -> Result<Vec<ReportSection>> {
    let language = of.language;
    Ok(vec![
        of.part("about", vec![text("what", words!(language, "report-first-about"))]),
        of.part("risk", results::risk(of, true)?),
        of.part("sentences", results::sentences(of, true)),
        of.part("findings", seen::findings(of)),
        of.part("challenges", seen::challenges(of)),
        of.part("goals", goals::goals(of, true)?),
        of.part("chosen", steps::chosen(of)),
        of.part("anchoring", governance::anchoring(of)),
        of.part("governance", governance::governance(of)),
        of.part("timeline", governance::timeline(of)),
        of.part("gaps", governance::gaps(of)),
        of.part("needs", vec![plan::write("report-write-needs", 3, language)]),
    ])
}
