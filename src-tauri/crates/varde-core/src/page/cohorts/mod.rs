//! The same pupils from test to test: 8. trinn and 9. trinn, which take one test, then the whole way from 5. to 10. trinn.

mod followed;
mod slope;
mod steps;

use super::analysis::{Analysis, Asked};
use super::side_by_side::notes;
use crate::indicator::Measure;
use crate::store::Result;
use crate::words;

use followed::Followed;
use steps::Steps;

pub(super) fn read(asked: &Asked<'_>) -> Result<Analysis> {
    let language = asked.language;
    let keys = asked.store.indicators_of(asked.id)?;
    let catalogue = asked.store.catalogue()?;
    let all = catalogue.in_order(keys.iter().map(String::as_str));
    let mut subjects: Vec<&str> = Vec::new();
    for indicator in &all {
        if let Measure::Test { subject } = &indicator.measure
            && !subjects.contains(&subject.as_str())
        {
            subjects.push(subject);
        }
    }
    let (mut followed, mut steps) = (Vec::new(), Vec::new());
    for subject in subjects {
        followed.extend(Followed::read(asked, &catalogue, subject)?);
        steps.extend(Steps::read(asked, &catalogue, subject)?);
    }
    if followed.is_empty() && steps.is_empty() {
        let nothing = words!(language, "cohorts-nothing", unit = language.unit_kind(asked.unit.level));
        return Ok(Analysis::nothing(asked, words!(language, "cohorts-nothing-title"), nothing));
    }
    let slopes = followed.iter().map(|f| slope::section(f, asked));
    let sections = slopes.chain(steps.iter().map(|s| s.section(asked))).collect();
    let pictures: Vec<_> =
        followed.iter().flat_map(Followed::pictures).chain(steps.iter().flat_map(Steps::pictures)).collect();
    let mut said = vec![language.text("cohorts-note-moves", &[])];
    said.extend((!followed.is_empty()).then(|| language.text("cohorts-note-rise", &[])));
    said.extend(notes(asked.unit, &pictures, language));
    Ok(Analysis {
        unit: asked.unit.clone(),
        title: slope::title(&followed, language),
        summary: slope::summary(&followed, &steps, language),
        choices: Vec::new(),
        sections,
        notes: said,
        source: String::new(),
        restricted: pictures.iter().any(|p| p.restricted()),
    })
}
