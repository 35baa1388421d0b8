//! The example kommune as a batch: it goes into the store as any file does.

use std::collections::{HashMap, HashSet};
use std::path::PathBuf;
use std::sync::Arc;

use super::files::ReadFile;
use super::preview::FileKind;
use super::run::Batch;
use super::table::{Group, ResultTable, TableResult, TableUnit};
use crate::example::{self, Example, ExampleResult, ExampleUnit};
use crate::indicator::{Catalogue, catalogue};
use crate::language::Language;
use crate::observation::Observation;
use crate::school::{Period, UnitCode, UnitLevel};
use crate::store::{Result, Store};
use crate::words;

impl Batch {
    /// Vardehaug: what anybody sees, and then what its smallest school sees of itself, of the results that are chosen.
    pub fn example(example: &Example, language: Language, chosen: impl Fn(&ExampleResult) -> bool) -> Self {
        let own: Vec<_> = example.indicators.iter().map(|i| i.definition(language)).collect();
        let index = |key: &str| catalogue().indicator(key).cloned();
        let catalogue =
            catalogue().with(own.iter().map(|o| o.indicator(o.item_of.as_deref().and_then(index).as_deref())));
        let table = |results: &[ExampleResult]| {
            let mut table = gathered(example, results, &chosen, &catalogue);
            table.new_indicators.clone_from(&own);
            table
        };
        let file = |name: String, table: ResultTable| ReadFile {
            path: PathBuf::new(),
            name,
            exported: None,
            encoding: String::new(),
            sheet: None,
            outcome: Ok(table),
        };
        let name = example.units.iter().find(|u| u.level == UnitLevel::Kommune).map_or("", |u| u.name);
        let files =
            vec![file(name.to_owned(), table(&example.results)), file(name.to_owned(), table(&example.own_view))];
        Self::of(files, &catalogue)
    }

    /// Says, after what else is said of an import, that the invented kommune lies in the store already: what it tells of the
    /// country would stand beside real schools.
    pub(super) fn beside_example(&self, store: &Store, said: String, language: Language) -> Result<String> {
        if !example::is_loaded(store)? {
            return Ok(said);
        }
        let invented: HashSet<&str> = example::units().iter().map(|unit| unit.code).collect();
        let tables = self.files.iter().filter_map(|file| file.outcome.as_ref().ok());
        let real = tables.flat_map(|table| &table.units).filter_map(|unit| unit.code.as_ref());
        let joins =
            real.into_iter().any(|code| code.level() != UnitLevel::Country && !invented.contains(code.as_str()));
        Ok(if joins { format!("{said} {}", words!(language, "import-beside-example")) } else { said })
    }
}

fn gathered(
    example: &Example,
    results: &[ExampleResult],
    chosen: impl Fn(&ExampleResult) -> bool,
    catalogue: &Catalogue,
) -> ResultTable {
    let mut table = ResultTable { kind: FileKind::Example, ..ResultTable::default() };
    let mut places: HashMap<UnitCode, u32> = HashMap::new();
    let mut groups: HashMap<Group, u32> = HashMap::new();
    for unit in &example.units {
        let of_unit: Vec<&ExampleResult> = results.iter().filter(|r| r.unit == unit.code && chosen(r)).collect();
        let Some(added) = table_unit(&mut table, &mut places, &example.units, unit) else { continue };
        let number = u32::try_from(table.units.len()).unwrap_or(u32::MAX);
        for result in of_unit {
            let (Some(indicator), Ok(period)) =
                (catalogue.indicator(&result.indicator), result.period.parse::<Period>())
            else {
                continue;
            };
            let ExampleResult { gender, ownership, .. } = *result;
            let group = Group { indicator: Arc::clone(indicator), gender, ownership, period };
            let next = u32::try_from(table.groups.len()).unwrap_or(u32::MAX);
            let group = *groups.entry(group).or_insert_with_key(|group| {
                table.groups.push(group.clone());
                next
            });
            let observation = Observation { value: result.value, spread: result.spread, n: result.n };
            table.tally.count(&observation, [true; 3]);
            table.results.push(TableResult::new(number, group, &observation));
        }
        table.tally.add_unit(unit.level);
        table.units.push(added);
    }
    table
}

/// The unit with the places that it lies in; `None` for a code that cannot be read, which a test forbids.
fn table_unit(
    table: &mut ResultTable,
    places: &mut HashMap<UnitCode, u32>,
    units: &[ExampleUnit],
    unit: &ExampleUnit,
) -> Option<TableUnit> {
    let mut place = |code: Option<&str>| {
        let code = code?;
        let name = units.iter().find(|u| u.code == code).map_or(code, |u| u.name);
        let code = code.parse::<UnitCode>().ok()?;
        let next = u32::try_from(table.places.len()).unwrap_or(u32::MAX);
        Some(*places.entry(code).or_insert_with(|| {
            table.places.push((code, name.to_owned()));
            next
        }))
    };
    let (kommune, fylke) = (place(unit.kommune), place(unit.fylke));
    Some(TableUnit { code: Some(unit.code.parse().ok()?), name: unit.name.to_owned(), inside: None, kommune, fylke })
}
