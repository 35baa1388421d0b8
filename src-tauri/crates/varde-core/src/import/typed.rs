//! Figures that people have typed take the same way into the store as those of files.

use std::ops::ControlFlow;
use std::path::PathBuf;

use super::compare::Plan;
use super::files::ReadFile;
use super::run::{Progress, new_source};
use super::table::ResultTable;
use crate::clock::Timestamp;
use crate::store::{NameAnswers, Result, Writer};

/// Writes the results of a table inside an operation of its own, with one source named `name`.
pub(crate) fn store_typed(writer: &Writer<'_>, name: &str, table: ResultTable, at: Timestamp) -> Result<()> {
    let file = ReadFile {
        path: PathBuf::new(),
        name: name.to_owned(),
        exported: None,
        encoding: String::new(),
        sheet: None,
        outcome: Ok(table),
    };
    let files = [file];
    let go_on = &mut |_: Progress<'_>| ControlFlow::Continue(());
    let plan = Plan::make(&files, &NameAnswers::new(), writer.reader(), |numbers| numbers.store(writer), go_on)?;
    let source = match &files {
        [file @ ReadFile { outcome: Ok(table), .. }] if plan.givers() == [true] => {
            writer.add_source(&new_source(file, table), at)?
        }
        _ => return Ok(()),
    };
    plan.store(writer, &[source], go_on)
}
