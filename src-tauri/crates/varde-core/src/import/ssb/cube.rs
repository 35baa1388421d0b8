//! JSON-stat2: dimensions with categories, and the figures of their combinations in one long row.

use std::collections::{BTreeMap, HashMap};

use serde::Deserialize;
use serde_json::value::RawValue;

use super::meaning::{self, Meaning, Role};
use super::{Figures, number_of, refused};
use crate::import::json::Text;
use crate::import::problem::Problem;
use crate::import::source_problem::SourceProblem;
use crate::import::table::{ResultTable, Step};
use crate::indicator::Catalogue;

/// Statistics Norway gives at most 800,000 figures at once.
const MOST_FIGURES: usize = 1_000_000;

#[derive(Deserialize)]
struct Dataset<'t> {
    #[serde(default)]
    label: String,
    id: Vec<String>,
    size: Vec<usize>,
    #[serde(borrow)]
    dimension: HashMap<String, Dimension<'t>>,
    #[serde(borrow)]
    value: &'t RawValue,
    #[serde(borrow, default)]
    status: Option<&'t RawValue>,
    #[serde(default)]
    role: HashMap<String, Vec<String>>,
    #[serde(default)]
    extension: Extension,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Extension {
    px: Px,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Px {
    tableid: String,
}

#[derive(Deserialize)]
struct Dimension<'t> {
    #[serde(default)]
    label: String,
    #[serde(borrow)]
    category: Category<'t>,
}

#[derive(Deserialize)]
struct Category<'t> {
    /// A list of codes, or each code with its place; a single category may leave it out.
    #[serde(borrow, default)]
    index: Option<&'t RawValue>,
    #[serde(default)]
    label: BTreeMap<String, String>,
    #[serde(default)]
    unit: HashMap<String, Unit>,
}

#[derive(Deserialize)]
struct Unit {
    #[serde(default)]
    base: String,
}

/// Reads a data set.
///
/// Errors: the problem for which the whole file is refused; `None` when it was stopped.
pub(in crate::import) fn read(
    dataset: &str,
    table: ResultTable,
    catalogue: &Catalogue,
    step: &mut Step<'_>,
) -> Result<ResultTable, Option<Problem>> {
    let unknown = || Some(Problem::from(SourceProblem::UnknownJson));
    let length = dataset.len();
    let dataset: Dataset<'_> = serde_json::from_str(dataset).map_err(|_| unknown())?;
    let number = match dataset.extension.px.tableid.as_str() {
        "" => number_of(&dataset.label),
        number => number,
    };
    if let Some(problem) = refused(number) {
        return Err(Some(problem));
    }
    let figures = dataset.size.iter().try_fold(1usize, |all, size| all.checked_mul(*size));
    let figures = figures.filter(|all| (1..=MOST_FIGURES).contains(all) && dataset.id.len() == dataset.size.len());
    let figures = figures.ok_or_else(unknown)?;
    let dimensions = dataset.id.iter().zip(&dataset.size).map(|(id, size)| meanings(&dataset, id, *size, catalogue));
    let dimensions = dimensions.collect::<Option<Vec<_>>>().ok_or_else(unknown)?;
    let values = Sparse::read(dataset.value, figures).ok_or_else(unknown)?;
    let status = match dataset.status {
        Some(raw) => Sparse::read(raw, figures).ok_or_else(unknown)?,
        None => Sparse::All(Text::default()),
    };
    let mut reading = Figures::new(table, catalogue);
    for place in 0..figures {
        if place % 4096 == 4095 && step((length as u128 * place as u128 / figures as u128) as u64).is_break() {
            return Err(None);
        }
        let mut rest = place;
        let mut said: Vec<&Meaning> = Vec::with_capacity(dimensions.len());
        for (dimension, size) in dimensions.iter().zip(&dataset.size).rev() {
            said.extend(dimension.get(rest % size));
            rest /= size;
        }
        // A figure has no line of its own: it goes by its number in the row of figures.
        let row = u32::try_from(place + 1).unwrap_or(u32::MAX);
        reading.add(row, &said, values.at(place), status.at(place));
    }
    let table = reading.gathering.finish();
    match table.decimals_lost(figures) {
        Some(text) => Err(Some(Problem::DecimalsLost { text })),
        None => Ok(table),
    }
}

/// What each category of a dimension means, in the order of the figures.
fn meanings(dataset: &Dataset<'_>, id: &str, size: usize, catalogue: &Catalogue) -> Option<Vec<Meaning>> {
    let dimension = dataset.dimension.get(id)?;
    let category = &dimension.category;
    let codes: Vec<String> = match category.index {
        None => category.label.keys().cloned().collect(),
        Some(raw) if raw.get().starts_with('[') => serde_json::from_str(raw.get()).ok()?,
        Some(raw) => {
            let mut places: Vec<(usize, String)> = serde_json::from_str::<HashMap<String, usize>>(raw.get())
                .ok()?
                .into_iter()
                .map(|(c, p)| (p, c))
                .collect();
            places.sort();
            places.into_iter().map(|(_, code)| code).collect()
        }
    };
    if codes.len() != size {
        return None;
    }
    let plays = |role: &str| dataset.role.get(role).is_some_and(|ids| ids.iter().any(|one| one == id));
    let role = match () {
        () if plays("time") => Role::Time,
        () if plays("metric") => Role::Content,
        () if plays("geo") => Role::Region,
        () => Role::of(id),
    };
    let name = if dimension.label.is_empty() { id } else { &dimension.label };
    let one = |code: &String| {
        let label = category.label.get(code).map(String::as_str).unwrap_or_default();
        let unit = category.unit.get(code).map(|u| u.base.as_str()).unwrap_or_default();
        meaning::of(role, name, code, label, if unit.is_empty() { &dataset.label } else { unit }, catalogue)
    };
    Some(codes.iter().map(one).collect())
}

/// Figures or their states: all of them, those that are there by their places, or one for all.
enum Sparse<'t> {
    Each(Vec<Text<'t>>),
    Some(HashMap<usize, Text<'t>>),
    All(Text<'t>),
}

impl<'t> Sparse<'t> {
    fn read(raw: &'t RawValue, figures: usize) -> Option<Self> {
        let text = raw.get();
        // Counted before it is taken in: a damaged file may hold far more than it says. A figure may have a comma itself.
        if text.bytes().filter(|b| *b == b',').count() > 2 * figures {
            return None;
        }
        match text.as_bytes().first() {
            Some(b'[') => {
                let all: Vec<Text<'t>> = serde_json::from_str(text).ok()?;
                (all.len() == figures).then_some(Self::Each(all))
            }
            Some(b'{') => Some(Self::Some(serde_json::from_str(text).ok()?)),
            _ => Some(Self::All(serde_json::from_str(text).ok()?)),
        }
    }

    fn at(&self, place: usize) -> &str {
        match self {
            Self::Each(all) => all.get(place).map(Text::get).unwrap_or_default(),
            Self::Some(some) => some.get(&place).map(Text::get).unwrap_or_default(),
            Self::All(one) => one.get(),
        }
    }
}
