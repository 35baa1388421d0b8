//! The second report of Oppfølgingsordningen, under way: what is done, what is seen, what is in the way, what is changed.

use super::results::{said, text};
use super::{Material, Piece, ReportSection, goals, governance, plan, steps};
use crate::cycle::MeasureStatus;
use crate::store::Result;
use crate::words;

pub(super) fn sections(of: &Material<'_>) -> Result<Vec<ReportSection>> {
    let language = of.language;
    let is_on = |measure: &crate::cycle::Measure| measure.status != MeasureStatus::Proposed;
    let mut parts = vec![
        of.part("about", vec![text("what", words!(language, "report-second-about"))]),
        of.part("signs", steps::signs(of)),
        of.part("activities", steps::activities(of, &is_on)),
        of.part("changes", changes(of)?),
        of.part("adjusted", steps::adjusted(of)),
    ];
    let log = steps::log(of);
    if !log.is_empty() {
        parts.push(of.part("log", log));
    }
    parts.extend([
        of.part("timeline", governance::timeline(of)),
        of.part("gaps", governance::gaps(of)),
        of.part("needs", vec![plan::write("report-write-needs", 3, language)]),
    ]);
    Ok(parts)
}

/// The numbers of the goals, what has changed since last year, and what cannot be said of it.
pub(super) fn changes(of: &Material<'_>) -> Result<Vec<Piece>> {
    let mut blocks = goals::followed(of)?;
    let changed = of.overview.statements.get(1);
    blocks.extend(changed.map(|s| said("since", s.heading.clone(), s.text.clone())));
    blocks.extend(steps::today(of)?);
    blocks.push(steps::caution(of));
    Ok(blocks)
}
