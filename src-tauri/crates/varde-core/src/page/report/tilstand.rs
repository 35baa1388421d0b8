//! Årlig informasjon to the kommunestyret (tilstandsrapport): of a kommune with its schools, or of one school.

use super::results::text;
use super::{Material, ReportSection, earlier, goals, numbers, plan, questions, results};
use crate::school::UnitLevel;
use crate::store::Result;
use crate::words;

pub(super) fn sections(of: &Material<'_>) -> Result<Vec<ReportSection>> {
    let language = of.language;
    let is_kommune = of.overview.unit.level == UnitLevel::Kommune;
    let mut parts = vec![
        of.part("about", vec![text("law", words!(language, "report-tilstand-about"))]),
        of.part("sentences", results::sentences(of, false)),
        of.part(if is_kommune { "kommune-numbers" } else { "numbers" }, pupils(of)?),
        of.part("tests", results::national_tests(of)?),
        of.part("final-grades", results::final_grades(of)?),
        of.part("survey", results::survey(of)?),
    ];
    if is_kommune {
        parts.push(of.part("schools", results::schools(of)?));
    }
    parts.extend([
        of.part("risk", results::risk(of, false)?),
        of.part("unknown", results::unknown(of)),
        of.part("goals", goals::goals(of, false)?),
        of.part("measures", plan::measures(&of.thread, &of.overview.unit, language)),
        of.part("evaluation", plan::evaluations(of.store, &of.thread, language)),
        of.part("decided", earlier::decided(of)),
        of.part("completion", vec![plan::write("report-write-completion", 3, language)]),
        of.part("politicians", questions::for_politicians(of)),
    ]);
    Ok(parts)
}

fn pupils(of: &Material<'_>) -> Result<Vec<super::Piece>> {
    let table = numbers::pupils(of.store, &of.overview, of.language)?;
    let mut blocks: Vec<super::Piece> = Vec::new();
    blocks.extend(table.map(|table| super::Block::Table { table }.called("pupils")));
    blocks.extend(numbers::pupils_of_schools(of)?);
    if blocks.is_empty() {
        blocks.push(text("nothing", of.language.text("report-numbers-nothing", &[])));
    }
    Ok(blocks)
}
