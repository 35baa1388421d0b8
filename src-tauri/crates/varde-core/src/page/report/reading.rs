//! How reading goes, for lesveiledere and leaders: every test of reading, the same pupils from 8. to 9. trinn, the
//! measures, and questions for the team. No pupil is named in it.

use super::results::{analysis, development, drawn, note, said, text};
use super::seen::stopped;
use super::{Block, Material, Piece, ReportSection, plan, questions, steps};
use crate::cycle::Measure;
use crate::indicator::{Area, Indicator, Measure as Measured};
use crate::page::analysis::{AnalysisKind, Options};
use crate::store::Result;
use crate::words;

const SUBJECT: &str = "lesing";
/// The word of the area that reading measures lie in.
const AREA: &str = "reading";

pub(super) fn sections(of: &Material<'_>) -> Result<Vec<ReportSection>> {
    let language = of.language;
    let mut parts = vec![of.part("about", vec![text("what", words!(language, "report-reading-about"))])];
    parts.push(of.part("reading", tests(of)?));
    let cohorts = cohorts(of)?;
    if !cohorts.is_empty() {
        parts.push(of.part("cohorts", cohorts));
    }
    parts.extend([
        of.part("reading-measures", measures(of)),
        of.part("reading-signs", signs(of)),
        of.part("team", questions::for_the_team(of)),
    ]);
    Ok(parts)
}

pub(super) fn is_reading(measure: &Measure) -> bool {
    measure.area == AREA
}

/// Test by test: the newest figure in a sentence, then how the pupils spread where the files tell, else the scale points.
fn tests(of: &Material<'_>) -> Result<Vec<Piece>> {
    let Some(id) = of.store.unit_id(&of.code)? else { return Ok(Vec::new()) };
    let keys = of.store.indicators_of(id)?;
    let catalogue = of.store.catalogue()?;
    let all = catalogue.in_order(keys.iter().map(String::as_str));
    let of_reading = |i: &Indicator| i.area == Area::NationalTests && i.subject() == Some(SUBJECT);
    let reading: Vec<&Indicator> = all.into_iter().map(|i| &**i).filter(|i| of_reading(i)).collect();
    // What is stored are the levels.
    let spreads = catalogue
        .indicators()
        .iter()
        .filter(|i| matches!(&i.measure, Measured::Mastery { subject } if subject == SUBJECT));
    let spreads: Vec<&Indicator> = spreads.map(|i| &**i).collect();
    let mut blocks = Vec::new();
    let mut levels = true;
    for test in reading.iter().filter(|i| matches!(i.measure, Measured::Test { .. })) {
        let Some(page) = development(of, &test.key)? else { continue };
        let spread = spreads.iter().find(|i| i.grade == test.grade);
        let spread = match spread {
            Some(spread) => development(of, &spread.key)?,
            None => None,
        };
        blocks.push(said(format!("said-{}", test.key), stopped(&page.title), page.summary));
        match spread {
            Some(spread) => {
                let title = words!(of.language, "report-levels", test = of.language.indicator_in_sentence(test));
                blocks.push(
                    drawn(title, &spread.summary, spread.notes.join(" "), spread.chart).called(spread.indicator.key),
                );
            }
            None => {
                levels = false;
                let name = of.language.indicator_name(test);
                blocks.push(drawn(name, "", page.notes.join(" "), page.chart).called(test.key.clone()));
            }
        }
        let took_part =
            reading.iter().find(|i| matches!(i.measure, Measured::Participation { .. }) && i.grade == test.grade);
        if let Some(took_part) = took_part
            && let Some(page) = development(of, &took_part.key)?
        {
            blocks.push(said(
                took_part.key.clone(),
                format!("{}:", of.language.indicator_name(took_part)),
                page.summary,
            ));
        }
    }
    if blocks.is_empty() {
        return Ok(vec![plan::write("report-write-tests", 3, of.language)]);
    }
    if !levels {
        blocks.push(note("levels", words!(of.language, "report-reading-levels")));
    }
    blocks.push(note("not-one-scale", words!(of.language, "report-reading-scales")));
    Ok(blocks)
}

/// The newest cohort that took the same test on 8. and 9. trinn.
fn cohorts(of: &Material<'_>) -> Result<Vec<Piece>> {
    let Some(page) = analysis(of, AnalysisKind::Cohorts, &Options::default())? else { return Ok(Vec::new()) };
    let Some(section) = page.section("slope-lesing") else { return Ok(Vec::new()) };
    let newest = section.verdicts.first().map(|verdict| verdict.sentence.clone()).unwrap_or_default();
    let mut blocks: Vec<Piece> = Vec::new();
    if let Some(chart) = section.chart.clone() {
        let why = page.notes.first().cloned().unwrap_or_default();
        blocks.push(drawn(section.heading.clone(), &newest, why, chart).called("slope"));
    }
    blocks.extend(section.table.clone().map(|table| Block::Table { table }.called("cohorts")));
    Ok(blocks)
}

/// The measures in reading that are not ended, each with its activities.
fn measures(of: &Material<'_>) -> Vec<Piece> {
    let running = |measure: &Measure| is_reading(measure) && measure.status != crate::cycle::MeasureStatus::Ended;
    let mut blocks: Vec<Piece> = Vec::new();
    for (item, measure) in steps::measures(of).into_iter().filter(|(_, measure)| running(measure)) {
        let block = plan::measure(item, measure, &of.thread, &of.overview.unit, of.language);
        blocks.push(block.called(item.id.to_string()));
    }
    if blocks.is_empty() {
        return vec![plan::write("report-write-reading", 4, of.language)];
    }
    let activities = steps::activities(of, &running).into_iter();
    blocks.extend(activities.map(|piece| Piece { id: format!("activities-{}", piece.id), ..piece }));
    blocks
}

/// What has been seen in the classrooms; what has been decided of measures that are ended.
fn signs(of: &Material<'_>) -> Vec<Piece> {
    let all = steps::measures(of).into_iter().filter(|(_, measure)| is_reading(measure));
    let ids: Vec<String> = all.map(|(item, _)| item.id.to_string()).collect();
    let mut blocks: Vec<Piece> = steps::signs(of).into_iter().filter(|piece| ids.contains(&piece.id)).collect();
    blocks.push(plan::write("report-write-reading-signs", 3, of.language));
    blocks
}
