//! Rows that are questions of Elevundersøkelsen, and columns that say whose answers they are.

use std::borrow::Cow;
use std::collections::HashMap;

use super::{Row, each_row};
use crate::import::gather::{Gathering, Named};
use crate::import::json::{Rows, Text};
use crate::import::names::level_of;
use crate::import::path::{self, Part};
use crate::import::problem::Problem;
use crate::import::source_problem::SourceProblem;
use crate::import::table::{ResultTable, Step};
use crate::import::udir::about::Said;
use crate::import::udir::survey::{Asked, Cells, Survey};
use crate::indicator::{Catalogue, Gender, Ownership};
use crate::school::{UnitCode, UnitLevel};

/// What one column of a page with questions is about.
struct Column<'m> {
    said: Said<'m>,
    part: Option<Part>,
    /// From the country downwards.
    places: Vec<&'m str>,
}

pub(super) fn of_questions(
    columns: &[Vec<&str>],
    rows: Rows<'_>,
    table: ResultTable,
    catalogue: &Catalogue,
    step: &mut Step<'_>,
) -> Result<ResultTable, Option<Problem>> {
    let columns: Vec<Column<'_>> = columns.iter().map(|steps| column(steps)).collect();
    if columns.iter().all(|c| c.part.is_none()) {
        return Err(Some(Problem::NoKnownColumns));
    }
    let mut survey = Survey::new(Gathering::new(table, catalogue));
    let mut groups: HashMap<String, [String; 2]> = HashMap::new();
    each_row(rows, step, |line, row| {
        let Some(row) = row.filter(|row| row.data.len() == columns.len()) else {
            return survey.gathering.note(line, SourceProblem::BrokenRow);
        };
        let id = row.id.get();
        let own = [row.kode.get().to_owned(), row.navn.get().to_owned()];
        let group = id.rsplit_once('.').and_then(|(above, _)| groups.get(above)).unwrap_or(&own).clone();
        groups.insert(id.to_owned(), own);
        let cells = columns.iter().zip(&row.data).collect::<Vec<_>>();
        // The columns of one result stand beside each other.
        for same in cells.chunk_by(|a, b| a.0.is_beside(b.0)) {
            read_answer(line, row, [&group[0], &group[1]], same, &mut survey);
        }
    })?;
    Ok(survey.finish())
}

/// One result of a question, from the columns that hold its cells.
fn read_answer(
    line: u32,
    row: &Row<'_>,
    group: [&str; 2],
    cells: &[(&Column<'_>, &Text<'_>)],
    survey: &mut Survey<'_>,
) {
    let Some((first, _)) = cells.first() else { return };
    let about = match first.said.about(survey.gathering.catalogue) {
        Ok(about) => about,
        Err(refused) => return survey.refuse(line, refused),
    };
    let cell = |part: Part, column: &'static str| {
        let found = cells.iter().find(|(c, _)| c.part == Some(part));
        (column, found.and_then(|(_, text)| text.cell()))
    };
    let cells = Cells {
        value: cell(Part::Value, "data"),
        spread: cell(Part::Spread, "data"),
        number: cell(Part::Count, "data"),
    };
    if cells.value.1.is_none() {
        return;
    }
    let (code, name) = (row.kode.get(), row.navn.get());
    let catalogue = survey.gathering.catalogue;
    let bullying = path::asks_of_bullying(group[1], catalogue) || path::asks_of_bullying(group[0], catalogue);
    let asked = match bullying {
        true => Asked::Bullying { code, name },
        false if group == [code, name] || path::is_all_questions(name) => {
            Asked::Index { code: group[0], name: group[1] }
        }
        false => Asked::Question { index: (group[0], group[1]), name },
    };
    match survey.indicator(asked, about.grade) {
        Ok(indicator) => {
            let names = unit_name(&first.places);
            let unit = names.as_ref().map(|(name, inside)| {
                let code = (level_of(name).0 == UnitLevel::Country).then(UnitCode::country);
                Named { code, name, inside: *inside, ..Named::default() }
            });
            survey.add(line, unit, &about, indicator, cells);
        }
        Err(left_out) => survey.refuse(line, left_out.into()),
    }
}

fn column<'m>(steps: &[&'m str]) -> Column<'m> {
    let said =
        Said { grade_name: "", grade_code: "", period: "", gender: ("Kjoenn", ""), ownership: ("EierformNavn", "") };
    let mut column = Column { said, part: None, places: Vec::new() };
    for &step in steps {
        if path::school_year(step).is_some() {
            column.said.period = step;
        } else if path::grade_of(step).is_some() || step.to_lowercase().contains("trinn") {
            column.said.grade_name = step;
        } else if Gender::from_words(step).is_some() {
            column.said.gender.1 = step;
        } else if Ownership::from_words(step).is_some() {
            column.said.ownership.1 = step;
        } else if let Some(part) = path::word_of(step).and_then(path::part_of) {
            column.part = Some(part);
        } else {
            column.places.push(step);
        }
    }
    column
}

impl Column<'_> {
    /// Another cell of the same result.
    fn is_beside(&self, other: &Self) -> bool {
        let about =
            |c: &Self| [c.said.grade_name, c.said.period, c.said.gender.1, c.said.ownership.1].map(str::to_owned);
        self.part != other.part && about(self) == about(other) && self.places == other.places
    }
}

/// The unit that a column is about: the last of its places that is not all there is below the one before. Its level is told
/// by how far down it stands, and said in its name, as there is no number. With it, the kommune of a school.
fn unit_name<'m>(places: &[&'m str]) -> Option<(Cow<'m, str>, Option<&'m str>)> {
    let all = |place: &&str| place.to_lowercase().starts_with("alle ");
    let depth = places.iter().position(all).unwrap_or(places.len()).checked_sub(1)?;
    let own = *places.get(depth)?;
    let from_country = places.first().is_some_and(|first| level_of(first).0 == UnitLevel::Country);
    Some(match depth {
        1 if from_country => (Cow::Owned(format!("{own} fylke")), None),
        2 if from_country => (Cow::Owned(format!("{own} kommune")), None),
        3 if from_country => (Cow::Borrowed(own), places.get(2).copied()),
        _ => (Cow::Borrowed(own), None),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_unit_is_the_last_that_is_not_all_below_another() {
        let check = |places: &[&'static str], expected: Option<(&str, Option<&str>)>| {
            let found = unit_name(places);
            assert_eq!(found.as_ref().map(|(name, inside)| (&**name, *inside)), expected, "{places:?}");
        };
        check(&["Hele landet", "Agder", "Arendal", "Alle skoler"], Some(("Arendal kommune", None)));
        check(&["Hele landet", "Agder", "Alle kommuner", "Alle skoler"], Some(("Agder fylke", None)));
        check(&["Hele landet", "Alle fylker"], Some(("Hele landet", None)));
        check(&["Hele landet", "Agder", "Arendal", "Åsøy skole"], Some(("Åsøy skole", Some("Arendal"))));
        check(&["Åsøy skole"], Some(("Åsøy skole", None)));
        check(&["Alle skoler"], None);
        check(&[], None);
    }
}
