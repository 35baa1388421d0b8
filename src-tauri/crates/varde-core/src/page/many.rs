//! Many indicators of one unit at once: its nasjonale prøver on one axis, then grade by grade.

use std::collections::BTreeSet;

use super::analysis::{Analysis, Asked, Section};
use super::side_by_side::{SideBySide, notes};
use crate::indicator::Measure;
use crate::store::Result;
use crate::words;

pub(super) fn read(asked: &Asked<'_>) -> Result<Analysis> {
    let language = asked.language;
    let keys = asked.store.indicators_of(asked.id)?;
    let catalogue = asked.store.catalogue()?;
    let all = catalogue.in_order(keys.iter().map(String::as_str));
    let tests: Vec<_> = all.into_iter().filter(|i| matches!(i.measure, Measure::Test { .. })).collect();
    let mut groups = Vec::new();
    for grade in tests.iter().filter_map(|i| i.grade).collect::<BTreeSet<u8>>() {
        let of_grade: Vec<_> = tests.iter().copied().filter(|i| i.grade == Some(grade)).collect();
        groups.extend(SideBySide::read(asked, &of_grade)?);
    }
    let Some(together) = SideBySide::of_groups(asked, &groups) else {
        let nothing = words!(language, "many-nothing", unit = language.unit_kind(asked.unit.level));
        return Ok(Analysis::nothing(asked, words!(language, "many-nothing-title"), nothing));
    };
    let alone = groups.len() == 1;
    let of_grades = groups.iter().map(|group| of_one_grade(group, alone));
    let sections = std::iter::once(overall(&together)).chain(of_grades).collect();
    let title = words!(language, "many-title", finding = together.finding());
    Ok(Analysis {
        unit: asked.unit.clone(),
        summary: summary(&together, &groups),
        title,
        choices: Vec::new(),
        sections,
        notes: notes(asked.unit, &together.pictures.iter().collect::<Vec<_>>(), language),
        source: String::new(),
        restricted: together.restricted(),
    })
}

/// How many stand out, and how many pupils are behind the figures.
fn summary(together: &SideBySide<'_>, groups: &[SideBySide<'_>]) -> String {
    let language = together.language();
    let took_part = groups.iter().filter_map(|group| {
        let (pupils, grade) = (group.pupils()?, group.grades().into_iter().next()?);
        Some(words!(language, "many-took-part", pupils = pupils, grade = language.grade_name(grade)))
    });
    let took_part: Vec<String> = took_part.collect();
    let pupils = words!(language, "many-pupils", pupils = language.list(&took_part));
    let pupils = (!took_part.is_empty()).then_some(pupils);
    together.counted().into_iter().chain(together.only_one()).chain(pupils).collect::<Vec<_>>().join(" ")
}

/// All of them on one axis, each beside its own reference: the tests of two grades are not made alike.
fn overall(together: &SideBySide<'_>) -> Section {
    let language = together.language();
    // How many stand out, of how many, is the page's lead; the picture's own words say it again for those who save it.
    let text = together.which();
    let alone = together.counted().into_iter().chain(text.iter().cloned()).collect::<Vec<_>>().join(" ");
    let heading = language.text("many-all", &[]);
    let several =
        (together.grades().len() > 1 && !together.is_country()).then(|| language.text("many-note-grades", &[]));
    let title = words!(language, "many-title", finding = together.finding());
    Section {
        id: "all".to_owned(),
        chart: together.drawing(&title, &alone),
        notes: together.rule().into_iter().chain(several).collect(),
        heading,
        text,
        ..Section::default()
    }
}

/// `alone`: there is no other grade, and which of its tests stand out is said above.
fn of_one_grade(group: &SideBySide<'_>, alone: bool) -> Section {
    let language = group.language();
    let grade = group.grades().into_iter().next().unwrap_or_default();
    let heading = language.sentence_case(&language.grade_name(grade));
    // Weighed together above, with the tests of the other grades.
    let which = if alone { Vec::new() } else { group.which() };
    let text = which.into_iter().chain(group.few()).collect();
    let (first, pupils) = (words!(language, "many-test"), words!(language, "table-pupils"));
    let what = words!(language, "many-tests-of", grade = language.grade_name(grade));
    Section {
        id: format!("grade-{grade}"),
        table: Some(group.table(&what, first, pupils)),
        verdicts: group.verdicts(),
        heading,
        text,
        ..Section::default()
    }
}
