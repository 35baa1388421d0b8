//! A sheet read by its mapping: a plain list of results, and what is odd by row.

use std::collections::hash_map::Entry;
use std::collections::{HashMap, HashSet};

use super::cells::{self, Written};
use super::distribution::Distribution;
use super::grid::Grid;
use super::headings::Layout;
use super::keys::{Cells, Key, ResultUnit, RowKeys, RowLevel};
use super::mapping::{About, LevelMeasure, Mapping, Role, Scale};
use super::own::Own;
use super::problem::{KeyPart, SheetProblem};
use super::propose::places;
use super::questions::questions;
use super::values::{self, Outside};
use super::when::{self, When};
use crate::import::problem::{Found, Problem};
use crate::import::table::MOST_PROBLEMS;
use crate::indicator::{Gender, Ownership};
use crate::observation::{Cell, State};
use crate::school::UnitCode;

/// What a sheet holds.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Rows {
    pub results: Vec<SheetResult>,
    /// What the sheet calls the units that it has numbers of, each by its first name.
    pub names: Vec<(UnitCode, String)>,
    /// The first ones; `problem_count` says how many there are.
    pub problems: Vec<Found>,
    pub problem_count: u32,
}

/// One result. Value and spread are in thousandths of the indicator's unit, n is whole pupils.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SheetResult {
    /// The row that it stands in, as the spreadsheet counts; the first of them where it is made of several, and the
    /// column in a sheet that has been turned.
    pub row: u32,
    pub unit: ResultUnit,
    /// Such as `np.lesing.5.mestring.1`.
    pub indicator: String,
    pub period: When,
    pub gender: Gender,
    pub ownership: Ownership,
    pub value: Cell,
    pub spread: Cell,
    pub n: Cell,
}

/// Reads the sheet. Nothing is read while something of the mapping is not answered.
pub fn apply(grid: &Grid, mapping: &Mapping) -> Rows {
    apply_with(grid, mapping, &Own::default())
}

/// The same where people have indicators of their own.
pub fn apply_with(grid: &Grid, mapping: &Mapping, own: &Own) -> Rows {
    let turned = grid.turned_by(mapping.turned);
    let sheet = turned.as_ref().unwrap_or(grid);
    let refuse =
        |problem: Problem| Rows { problems: vec![Found::in_file(problem)], problem_count: 1, ..Rows::default() };
    if let Some(problem) = &grid.refused {
        return refuse(problem.clone());
    }
    if mapping.columns.len() != sheet.width() || !questions(mapping).is_empty() {
        return refuse(SheetProblem::NotAnswered.into());
    }
    let mut reader = Reader::new(sheet, mapping, own);
    for found in &grid.problems {
        reader.note(found.clone());
    }
    reader.read();
    reader.finish()
}

/// What a row says of one distribution; `None` when a cell of it cannot be read.
type RowLevels = (Key, LevelMeasure, Option<Distribution>);
type ResultKey = (ResultUnit, String, When, Gender, Ownership);

struct Reader<'a> {
    grid: &'a Grid,
    mapping: &'a Mapping,
    own: &'a Own,
    rows: Rows,
    /// Distributions in the order of their first rows.
    distributions: Vec<(usize, Key, Distribution)>,
    by_key: HashMap<(Key, bool), usize>,
    seen: HashMap<ResultKey, usize>,
    /// The columns of the values that are kept, in the order of the results.
    columns: Vec<usize>,
    outside: Outside,
    /// What no column says, and no column should have said.
    constants: About,
    /// Rows are groups inside schools.
    groups: bool,
    /// Columns of which something has been said once for all rows.
    noted: HashSet<usize>,
    without_pupils: bool,
    named: HashSet<UnitCode>,
}

impl<'a> Reader<'a> {
    fn new(grid: &'a Grid, mapping: &'a Mapping, own: &'a Own) -> Self {
        Self {
            grid,
            mapping,
            own,
            rows: Rows::default(),
            distributions: Vec::new(),
            by_key: HashMap::new(),
            seen: HashMap::new(),
            columns: Vec::new(),
            outside: Outside::default(),
            constants: mapping.own_constants(),
            groups: mapping.columns.iter().any(|c| c.role == Role::Group),
            noted: HashSet::new(),
            without_pupils: false,
            named: HashSet::new(),
        }
    }

    fn note(&mut self, found: Found) {
        self.rows.problem_count += 1;
        if self.rows.problems.len() < MOST_PROBLEMS {
            self.rows.problems.push(found);
        }
    }

    fn read(&mut self) {
        let layout = Layout::of(self.grid, self.mapping.headings.and_then(|rows| places(self.grid, rows)));
        let mut cells = Cells::new(self.grid, self.mapping, self.own);
        let (results, pupils) = (self.columns_with(Role::is_result), self.columns_with(|r| r == Role::Pupils));
        for row in layout.data(self.grid) {
            cells.go_to(row);
            // Nobody took part: then there is nothing but a zero.
            let nobody = pupils.iter().any(|column| self.grid.cell(row, *column) == "0");
            if !nobody && results.iter().all(|column| self.grid.cell(row, *column).is_empty()) {
                continue;
            }
            if let Some(text) = self.mapping.left_out(self.grid, row) {
                self.note(self.grid.found_in_row(row, SheetProblem::SumRow { text: text.to_owned() }.into()));
                continue;
            }
            let mut noted = Vec::new();
            match cells.keys(row, &mut noted) {
                Ok(keys) => self.read_row(row, &keys),
                Err(found) => self.note(found),
            }
            noted.into_iter().for_each(|found| self.note(found));
        }
    }

    fn columns_with(&self, wanted: impl Fn(Role) -> bool) -> Vec<usize> {
        let columns = self.mapping.columns.iter().enumerate();
        columns.filter(|(_, column)| wanted(column.role)).map(|(place, _)| place).collect()
    }

    fn read_row(&mut self, row: usize, keys: &RowKeys) {
        if let (Some(ResultUnit::Code(code)), Some(name)) = (&keys.unit, &keys.name)
            && self.named.insert(*code)
        {
            self.rows.names.push((*code, name.clone()));
        }
        let mut levels: Vec<RowLevels> = Vec::new();
        for column in self.columns_with(Role::is_result) {
            let Some(of) = self.mapping.columns.get(column) else { continue };
            if self.grid.cell(row, column).is_empty() && matches!(of.role, Role::Value { .. }) {
                continue;
            }
            let about = of.about.or(&keys.about).or(&self.constants);
            let key = match self.key(row, column, keys, &about) {
                Ok(key) => key,
                // One of a row's columns says it for all.
                Err(found) if self.rows.problems.last() == Some(&found) => continue,
                Err(found) => {
                    self.note(found);
                    continue;
                }
            };
            match of.role {
                Role::Value { scale } => self.read_value(row, column, key, &about, scale),
                Role::Level { level, measure } => {
                    let level = level.map_or(keys.level, RowLevel::Level);
                    self.read_level(row, column, key, level, measure, &mut levels);
                }
                _ => {}
            }
        }
        for (key, _, distribution) in levels {
            if let Some(distribution) = distribution {
                self.keep(row, key, distribution);
            }
        }
    }

    /// What a cell is about; the first thing that is missing leaves it out.
    fn key(&self, row: usize, column: usize, keys: &RowKeys, about: &About) -> Result<Key, Found> {
        let own = self.mapping.columns.get(column).map(|c| &c.about);
        let named = |unit: &Option<String>| unit.as_ref().map(|text| ResultUnit::of(text, None));
        let unit = own.and_then(|a| named(&a.unit)).or_else(|| keys.unit.clone()).or_else(|| named(&about.unit));
        let unit = unit.ok_or_else(|| self.grid.found_in_row(row, SheetProblem::NoUnit.into()))?;
        let said = |period: &Option<String>| {
            period.as_deref().and_then(|t| when::school_year(t).or(when::month(t).map(when::Said::When)))
        };
        let period = own.and_then(|a| said(&a.period)).or(keys.period).or_else(|| said(&about.period));
        let period = period.and_then(|p| p.settle(self.mapping.plain_year));
        let missing = SheetProblem::MissingWord { key: KeyPart::Period };
        let period = period.ok_or_else(|| self.grid.found_in_row(row, missing.into()))?;
        let gender = about.gender.map_or(Gender::All, Gender::from);
        let ownership = about.ownership.map_or(Ownership::All, Ownership::from);
        Ok(Key { unit, period, grade: about.grade, subject: about.subject.clone(), gender, ownership })
    }

    /// A cell that cannot be read is told, and `None`.
    fn cell(&mut self, row: usize, column: usize, read: impl Fn(&str) -> Option<Cell>) -> Option<Cell> {
        let text = self.grid.cell(row, column);
        let cell = read(text);
        if cell.is_none() {
            let text = text.to_owned();
            let problem = if cells::is_error(&text) {
                SheetProblem::ErrorCell { text }.into()
            } else {
                Problem::NotANumber { text }
            };
            self.note(self.grid.found(row, column, problem));
        }
        cell
    }

    fn read_value(&mut self, row: usize, column: usize, key: Key, about: &About, scale: Scale) {
        let at = |grid: &Grid, problem: Problem| grid.found(row, column, problem);
        let pattern = about.indicator.clone().unwrap_or_default();
        let Some(indicator) = values::filled(&pattern, key.subject.as_deref(), key.grade).filter(|k| !k.is_empty())
        else {
            let part = match () {
                () if pattern.is_empty() => KeyPart::Indicator,
                () if pattern.contains("{subject}") && key.subject.is_none() => KeyPart::Subject,
                () => KeyPart::Grade,
            };
            return self.note(at(self.grid, SheetProblem::MissingWord { key: part }.into()));
        };
        // Only what a school measures itself is measured by the month.
        let monthly = matches!(key.period, When::Month { .. });
        if monthly && !indicator.starts_with("own.") {
            return self.note(at(self.grid, SheetProblem::MissingWord { key: KeyPart::Period }.into()));
        }
        if self.own.is_monthly(&indicator).is_some_and(|wanted| wanted != monthly) {
            return self.note(at(self.grid, SheetProblem::OtherFrequency { monthly: !monthly }.into()));
        }
        let written = if scale == Scale::Fraction { Written::Fraction } else { Written::AsItIs };
        let percent = values::may_be_percent(&indicator);
        let read = |text: &str| cells::read(text, written).filter(|_| percent || !text.contains('%'));
        let value = self.cell(row, column, read);
        let n = self.pupils(row, &key, &indicator, about);
        let spread = self.spread(row, &key, &indicator, about);
        let (Some(value), Some(n), Some(spread)) = (value, n, spread) else { return };
        let grid = self.grid;
        let range = self.own.get(&indicator).map(|own| own.range).or_else(|| values::range(&indicator));
        let possible = self.outside.accepts(column, grid.cell(row, column), value, range, |problem| at(grid, problem));
        // Nothing is said where a value is empty, but for a test that nobody took.
        if !possible || (value == Cell::EMPTY && n.number != Some(0)) {
            return;
        }
        self.put(row, column, key, indicator, [value, spread, n]);
    }

    /// The pupils of the row that go with a result; `None` when they cannot be read, which has been told.
    fn pupils(&mut self, row: usize, key: &Key, indicator: &str, about: &About) -> Option<Cell> {
        let Some(column) = self.mapping.beside(key, indicator, about, Role::Pupils) else { return Some(Cell::EMPTY) };
        if self.own.is_figure(indicator) {
            return Some(Cell::EMPTY);
        }
        self.cell(row, column, cells::read_count)
    }

    /// The half width where one is published, the standard deviation of answers in the survey; the other kind is not
    /// what the store means by spread.
    fn spread(&mut self, row: usize, key: &Key, indicator: &str, about: &About) -> Option<Cell> {
        if self.own.is_figure(indicator) {
            return Some(Cell::EMPTY);
        }
        let survey = indicator.starts_with("eu.") || self.own.is_mean(indicator);
        let (wanted, other) =
            if survey { (Role::Deviation, Role::HalfWidth) } else { (Role::HalfWidth, Role::Deviation) };
        if let Some(column) = self.mapping.beside(key, indicator, about, other)
            && self.noted.insert(column)
        {
            self.note(self.grid.found_in_column(column, SheetProblem::SpreadNotKept { deviation: !survey }.into()));
        }
        let Some(column) = self.mapping.beside(key, indicator, about, wanted) else { return Some(Cell::EMPTY) };
        let read = |text: &str| cells::read(text, Written::AsItIs).filter(|c| c.number.is_none_or(|n| n >= 0));
        self.cell(row, column, read)
    }

    fn read_level(
        &mut self,
        row: usize,
        column: usize,
        key: Key,
        level: RowLevel,
        measure: LevelMeasure,
        levels: &mut Vec<RowLevels>,
    ) {
        let written = if measure == LevelMeasure::Fraction { Written::Fraction } else { Written::AsItIs };
        let count = measure == LevelMeasure::Count;
        let cell =
            self.cell(row, column, |text| if count { cells::read_count(text) } else { cells::read(text, written) });
        let place = match levels.iter().position(|(other, of, _)| *other == key && *of == measure) {
            Some(place) => place,
            None => {
                let about = self.mapping.columns.get(column).map(|c| c.about.clone()).unwrap_or_default();
                let about = about.or(&self.constants);
                let pupils = self.pupils(row, &key, "", &about);
                levels.push((key, measure, pupils.map(|pupils| Distribution::new(measure, pupils))));
                levels.len() - 1
            }
        };
        let Some((.., slot)) = levels.get_mut(place) else { return };
        // One cell that cannot be read leaves out the whole distribution.
        let (Some(cell), Some(distribution)) = (cell, slot.as_mut()) else {
            *slot = None;
            return;
        };
        match level {
            RowLevel::Level(level) => match distribution.levels.get_mut(usize::from(level).saturating_sub(1)) {
                Some(own @ None) => *own = Some(cell),
                Some(Some(_)) if self.noted.insert(column) => {
                    return self.note(self.grid.found_in_column(column, Problem::RepeatedColumn));
                }
                _ => return,
            },
            RowLevel::All if count => distribution.pupils = Some(cell),
            RowLevel::All | RowLevel::NotSaid => *slot = None,
        }
        if let Some(distribution) = slot {
            let text = self.grid.cell(row, column);
            let decimals = cells::decimals(text)
                .saturating_sub(if written == Written::Fraction && !cells::is_percent(text) { 2 } else { 0 });
            distribution.decimals = distribution.decimals.max(decimals);
        }
    }

    fn keep(&mut self, row: usize, key: Key, distribution: Distribution) {
        let count = distribution.measure == LevelMeasure::Count;
        let before = match self.by_key.entry((key.clone(), count)) {
            Entry::Vacant(entry) => {
                entry.insert(self.distributions.len());
                return self.distributions.push((row, key, distribution));
            }
            Entry::Occupied(entry) => *entry.get(),
        };
        let Some((_, _, first)) = self.distributions.get_mut(before) else { return };
        if self.groups && count {
            first.add(&distribution);
        } else if *first == distribution {
            let code = key.unit.text().to_owned();
            self.note(self.grid.found_in_row(row, Problem::RepeatedRow { code }));
        } else if !first.join(&distribution) {
            let code = key.unit.text().to_owned();
            self.note(self.grid.found_in_row(row, Problem::ConflictingRow { code }));
        }
    }

    fn put(&mut self, row: usize, column: usize, key: Key, indicator: String, [value, spread, n]: [Cell; 3]) {
        let Key { unit, period, gender, ownership, .. } = key;
        let same = (unit.clone(), indicator.clone(), period, gender, ownership);
        let number = self.grid.rows().get(row).map_or(0, |r| r.number);
        let result = SheetResult { row: number, unit, indicator, period, gender, ownership, value, spread, n };
        match self.seen.entry(same) {
            Entry::Vacant(entry) => {
                entry.insert(self.rows.results.len());
                self.rows.results.push(result);
                self.columns.push(column);
            }
            Entry::Occupied(entry) => {
                let first = self.rows.results.get(*entry.get());
                let repeated = first.is_some_and(|f| (f.value, f.spread, f.n) == (value, spread, n));
                let code = result.unit.text().to_owned();
                let problem = if repeated { Problem::RepeatedRow { code } } else { Problem::ConflictingRow { code } };
                self.note(self.grid.found(row, column, problem));
            }
        }
    }

    fn finish(mut self) -> Rows {
        let (lost, outside) = std::mem::take(&mut self.outside).judge(self.grid);
        let columns = std::mem::take(&mut self.columns);
        let mut column = columns.iter();
        self.rows.results.retain(|_| column.next().is_none_or(|c| !lost.contains(c)));
        outside.into_iter().for_each(|found| self.note(found));
        self.seen.clear();
        for (row, key, distribution) in std::mem::take(&mut self.distributions) {
            // Counts say more than the shares that are made of them.
            let counted = self.by_key.contains_key(&(key.clone(), true));
            if distribution.measure == LevelMeasure::Count || !counted {
                self.share_out(row, key, &distribution);
            }
        }
        if self.without_pupils {
            self.note(Found::in_file(SheetProblem::SharesWithoutPupils.into()));
        }
        if self.rows.results.is_empty() && self.rows.problem_count == 0 {
            self.note(Found::in_file(SheetProblem::NothingRead.into()));
        }
        self.rows.problems.sort_by_key(|found| (found.row.is_some(), found.row));
        self.rows
    }

    fn share_out(&mut self, row: usize, key: Key, distribution: &Distribution) {
        let part = if key.subject.is_none() { KeyPart::Subject } else { KeyPart::Grade };
        let (Some(subject), Some(grade)) = (key.subject.clone(), key.grade) else {
            return self.note(self.grid.found_in_row(row, SheetProblem::MissingWord { key: part }.into()));
        };
        let outcome = distribution.results(grade);
        if let Some(problem) = outcome.problem {
            self.note(self.grid.found_in_row(row, problem));
        }
        self.without_pupils |=
            outcome.shares.iter().any(|(_, share, n)| share.state == State::Ok && n.state == State::Empty);
        for (level, share, n) in outcome.shares {
            let indicator = format!("np.{subject}.{grade}.mestring.{level}");
            self.put(row, 0, key.clone(), indicator, [share, Cell::EMPTY, n]);
        }
    }
}
