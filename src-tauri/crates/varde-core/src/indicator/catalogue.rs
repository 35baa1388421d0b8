use std::collections::HashMap;
use std::sync::Arc;

use super::definition::{Area, Indicator, Kind, Measure};

/// All indicators, in the order in which they are shown: where they come from, grade, then subject.
#[derive(Debug, Clone, Default)]
pub struct Catalogue {
    indicators: Vec<Arc<Indicator>>,
    by_key: HashMap<String, usize>,
    names: Arc<Names>,
}

/// What files call things, in small letters.
#[derive(Debug, Default)]
pub(super) struct Names {
    /// The name of a subject, and its id.
    pub subjects: HashMap<String, String>,
    /// The name of a measure; the beginning of its key, and the grades that it has.
    pub measures: HashMap<String, (String, Vec<u8>)>,
    /// How many questions an index is the mean of, by its key.
    pub items: HashMap<String, u8>,
}

impl Names {
    pub fn add(&mut self, in_files: &[String], key: &str, grades: &[u8]) {
        let names = in_files.iter().map(|name| (name.to_lowercase(), (key.to_owned(), grades.to_vec())));
        self.measures.extend(names);
    }
}

impl Catalogue {
    pub(super) fn of(indicators: Vec<Arc<Indicator>>, names: Arc<Names>) -> Self {
        let by_key = indicators.iter().enumerate().map(|(place, i)| (i.key.clone(), place)).collect();
        Self { indicators, by_key, names }
    }

    /// This catalogue with other indicators in it: one with a known key takes that one's place, a new one comes last, or
    /// after the index that it is a question under.
    pub fn with(&self, others: impl IntoIterator<Item = Indicator>) -> Self {
        let mut indicators = self.indicators.clone();
        for other in others {
            let other = Arc::new(other);
            if let Some(same) = indicators.iter_mut().find(|i| i.key == other.key) {
                *same = other;
                continue;
            }
            let after = match &other.measure {
                Measure::Item { index, .. } => {
                    let belongs = |i: &Arc<Indicator>| {
                        i.key == *index || matches!(&i.measure, Measure::Item { index: same, .. } if same == index)
                    };
                    indicators.iter().rposition(belongs)
                }
                _ => None,
            };
            match after {
                Some(place) => indicators.insert(place + 1, other),
                None => indicators.push(other),
            }
        }
        Self::of(indicators, Arc::clone(&self.names))
    }

    pub fn indicator(&self, key: &str) -> Option<&Arc<Indicator>> {
        self.by_key.get(key).and_then(|i| self.indicators.get(*i))
    }

    pub fn indicators(&self) -> &[Arc<Indicator>] {
        &self.indicators
    }

    /// The subject that Statistikkbanken calls by this name.
    pub fn subject_in_file(&self, name: &str) -> Option<&str> {
        self.names.subjects.get(&name.to_lowercase()).map(String::as_str)
    }

    /// What files call by this name, or code, in this grade. A measure of one grade needs none.
    pub fn named_in_file(&self, name: &str, grade: Option<u8>) -> Option<&Arc<Indicator>> {
        let (key, grades) = self.names.measures.get(&name.to_lowercase())?;
        let grade = grade.or(if let [only] = grades.as_slice() { Some(*only) } else { None })?;
        self.indicator(&format!("{key}.{grade}"))
    }

    /// Files call something by this name, or code, in one grade or another.
    pub fn knows_name(&self, name: &str) -> bool {
        self.names.measures.contains_key(&name.to_lowercase())
    }

    pub fn national_test(&self, subject: &str, grade: u8) -> Option<&Arc<Indicator>> {
        self.indicator(&format!("np.{subject}.{grade}.skalapoeng"))
    }

    pub fn mastery_level(&self, subject: &str, grade: u8, level: u8) -> Option<&Arc<Indicator>> {
        self.indicator(&format!("np.{subject}.{grade}.mestring.{level}"))
    }

    /// Puts keys in the order in which they are shown; unknown ones are left out.
    pub fn in_order<'k>(&self, keys: impl Iterator<Item = &'k str>) -> Vec<&Arc<Indicator>> {
        let mut places: Vec<_> = keys.filter_map(|key| self.by_key.get(key).copied()).collect();
        places.sort_unstable();
        places.dedup();
        places.into_iter().filter_map(|i| self.indicators.get(i)).collect()
    }

    /// As [`Self::in_order`], with the levels of one test as their distribution, and without the questions under an index.
    pub fn to_choose<'k>(&self, keys: impl Iterator<Item = &'k str>) -> Vec<&Arc<Indicator>> {
        let whole = |key: &'k str| match self.indicator(key).map(|i| &i.measure) {
            Some(Measure::Level { .. }) => key.rsplit_once('.').map(|(test, _)| test),
            Some(Measure::Item { .. }) => None,
            _ => Some(key),
        };
        let keys: Vec<_> = keys.filter_map(whole).collect();
        self.in_order(keys.into_iter())
    }

    /// The questions under an index, in the order in which they came.
    pub fn items(&self, index: &str) -> Vec<&Arc<Indicator>> {
        let under = |i: &&Arc<Indicator>| matches!(&i.measure, Measure::Item { index: of, .. } if of == index);
        self.indicators.iter().filter(under).collect()
    }

    /// How many questions the publisher says that an index is the mean of; `None` for what is no index.
    pub fn items_of(&self, index: &str) -> Option<u8> {
        self.names.items.get(index).copied()
    }

    /// Those that hold series of their own, of one area.
    pub fn stored(&self, area: Area) -> impl Iterator<Item = &Arc<Indicator>> {
        self.indicators.iter().filter(move |i| i.area == area && !matches!(i.kind, Kind::Distribution { .. }))
    }
}
