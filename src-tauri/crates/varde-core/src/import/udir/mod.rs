//! Udir's own answers about Elevundersøkelsen and nasjonale prøver, saved as JSON: rows of the export tables 148 to 151, and
//! what the web pages get.

mod about;
mod index;
mod pivot;
mod row;
mod survey;

use std::ops::ControlFlow;

use self::row::{Row, Table};
use self::survey::Survey;
use super::gather::Gathering;
use super::json::Rows;
use super::preview::FileKind;
use super::problem::Problem;
use super::source_problem::SourceProblem;
use super::table::{ResultTable, Step};
use crate::indicator::Catalogue;

pub(super) use self::pivot::read as read_pivot;

/// Reads the rows of the export tables, whichever of the four each is from.
pub(super) fn read_export(
    rows: Rows<'_>,
    mut table: ResultTable,
    catalogue: &Catalogue,
    step: &mut Step<'_>,
) -> Result<ResultTable, Option<Problem>> {
    table.kind = FileKind::UdirJson;
    let mut survey = Survey::new(Gathering::new(table, catalogue));
    let (mut number, mut known, mut stopped) = (0u32, false, false);
    rows.each(&mut |line, text| {
        number += 1;
        if number.is_multiple_of(512) && step(rows.position(text)).is_break() {
            stopped = true;
            return ControlFlow::Break(());
        }
        match serde_json::from_str::<Row<'_>>(text) {
            Ok(row) => match row.table() {
                Some(table) => {
                    known = true;
                    survey.read_row(line, &row, table);
                }
                None => survey.gathering.note(line, SourceProblem::BrokenRow),
            },
            Err(_) => survey.gathering.note(line, SourceProblem::BrokenRow),
        }
        ControlFlow::Continue(())
    });
    match (stopped, number, known) {
        (true, ..) => Err(None),
        (_, 0, _) => Err(Some(Problem::NoRows)),
        (_, _, false) => Err(Some(SourceProblem::UnknownJson.into())),
        _ => {
            let table = survey.finish();
            match table.decimals_lost(number as usize) {
                Some(text) => Err(Some(Problem::DecimalsLost { text })),
                None => Ok(table),
            }
        }
    }
}

impl Survey<'_> {
    /// A row of an export table. What it is about is asked before what it says, so that a grade that Varde does not know is
    /// said once, whatever else is in its rows.
    fn read_row(&mut self, line: u32, row: &Row<'_>, table: Table) {
        let about = match row.about(self.gathering.catalogue) {
            Ok(about) => about,
            Err(refused) => return self.refuse(line, refused),
        };
        let measure = match row.measure(table, about.grade) {
            Some(asked) => self.indicator(asked, about.grade),
            // The row of a whole theme: the mean of other questions than those of the index.
            None => return self.refuse(line, row.whole_theme().into()),
        };
        match measure {
            Ok(measure) => self.add(line, row.unit(), &about, measure, row.cells(table)),
            Err(left_out) => self.refuse(line, left_out.into()),
        }
        if row.has_answers() {
            self.answers_left_out = true;
        }
    }
}
