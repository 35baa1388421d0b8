//! What people have said that names in files mean.

use std::collections::BTreeMap;

use rusqlite::params;

use super::{Committed, Operation, Reader, Result, Store, Writer};
use crate::clock::Timestamp;
use crate::school::UnitCode;

/// Names as files write them, spaces made plain; `None` for a name that is none of Varde's units.
pub type NameAnswers = BTreeMap<String, Option<UnitCode>>;

impl Reader<'_> {
    /// Every name that people have answered for.
    pub fn unit_names(self) -> Result<NameAnswers> {
        let mut statement = self.0.prepare_cached("SELECT name, code FROM unit_name")?;
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get::<_, Option<String>>(1)?)))?;
        let mut answers = NameAnswers::new();
        for row in rows {
            let (name, code) = row?;
            // A code that another version has written is asked about again.
            if let Ok(code) = code.map(|code| code.parse()).transpose() {
                answers.insert(name, code);
            }
        }
        Ok(answers)
    }
}

impl Writer<'_> {
    /// Writes what people have said of a name, in the place of what they said before.
    pub fn put_unit_name(&self, name: &str, code: Option<UnitCode>, at: Timestamp) -> Result<()> {
        self.execute(
            "INSERT INTO unit_name (uuid, name, code) VALUES (?1, ?2, ?3)
             ON CONFLICT (name) DO UPDATE SET code = excluded.code WHERE code IS NOT excluded.code",
            params![self.new_uuid(at)?, name, code.as_ref().map(UnitCode::as_str)],
        )?;
        Ok(())
    }
}

impl Store {
    /// Changes answers outside an import, as one step of undo. What is stored already stays where it is.
    pub fn answer_names(&mut self, answers: &NameAnswers, at: Timestamp) -> Result<Committed<()>> {
        let operation = Operation::AnswerNames { names: u32::try_from(answers.len()).unwrap_or(u32::MAX) };
        self.transact(&operation, at, |writer| {
            answers.iter().try_for_each(|(name, code)| writer.put_unit_name(name, *code, at))
        })
    }
}
