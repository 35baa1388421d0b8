//! How many answered, of how many who were invited: the share's own pupils are those who were invited.

use super::super::analysis::Section;
use super::super::figure;
use super::super::picture::Picture;
use super::super::table::{Column, Table};
use crate::judgement::per_cent;
use crate::language::Language;
use crate::words;

/// The measure in the catalogue.
pub(super) const ID: &str = "deltakelse";

/// «45 av 52 inviterte elever svarte i 2025–26 (87 %).»
pub(super) fn sentence(picture: &Picture, language: Language) -> Option<String> {
    let year = picture.judged_year()?;
    let (point, period) = (picture.shown(year)?, picture.periods.get(year)?.label());
    let value = point.value?;
    Some(match point.count.zip(point.n) {
        Some((count, n)) => {
            let percent = per_cent(value / 100.0, n, language);
            words!(language, "survey-took-part", count = count, n = n, percent = percent, period = period)
        }
        None => {
            let percent = language.number(value, picture.indicator.decimals);
            words!(language, "survey-took-part-share", percent = percent, period = period)
        }
    })
}

pub(super) fn section(picture: &Picture, language: Language) -> Section {
    let numeric = |id: &str| Column { title: language.text(id, &[]), numeric: true };
    let columns = vec![
        Column { title: language.text("table-period", &[]), numeric: false },
        numeric("survey-share-answered"),
        numeric("survey-invited"),
    ];
    let row = |year: usize| {
        let period = picture.periods.get(year).map_or_else(String::new, |p| p.label());
        vec![period, figure::value_cell(picture, year, language), figure::pupils_cell(picture, year, language)]
    };
    let heading = language.measure_name(&picture.indicator);
    let rows = (0..picture.periods.len()).filter(|year| picture.own_at(*year).is_some()).map(row).collect();
    Section {
        id: "participation".to_owned(),
        text: sentence(picture, language).into_iter().collect(),
        table: Some(Table { caption: language.indicator_name(&picture.indicator), columns, rows }),
        heading,
        folded: true,
        ..Section::default()
    }
}
