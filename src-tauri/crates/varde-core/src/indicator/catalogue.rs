use std::collections::HashMap;
use std::sync::OnceLock;

use serde::Deserialize;

use crate::school::Period;

const NATIONAL_TESTS: &str = include_str!("../../../../../assets/catalogue/national-tests.toml");

/// One thing that is measured, the same for every unit.
#[derive(Debug, Clone, PartialEq)]
pub struct Indicator {
    /// Such as `np.lesing.5.skalapoeng`.
    pub key: String,
    /// Such as `lesing`.
    pub subject: String,
    pub grade: u8,
    /// What it counts, such as `skalapoeng`.
    pub unit: String,
    pub decimals: u8,
    /// Lowest and highest value that can be true, in the indicator's unit.
    pub range: (f64, f64),
    /// The widest half width of a 95 % interval that can be true.
    pub widest_half_width: f64,
    pub good: Good,
    /// The SD of pupils.
    pub sd: f64,
    pub least_span: f64,
    pub segments: Vec<Segment>,
}

/// School years that can be compared with each other.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Segment {
    pub id: String,
    pub from: i32,
    /// Still running when missing.
    pub to: Option<i32>,
    /// The publisher has withdrawn every figure of it.
    pub withdrawn: bool,
    /// A message of the locales that says why the segment begins, or why it was withdrawn.
    pub reason: String,
}

impl Indicator {
    pub fn segment(&self, period: Period) -> Option<&Segment> {
        let year = period.start_year();
        self.segments.iter().find(|s| s.from <= year && s.to.is_none_or(|to| year <= to))
    }

    pub fn withdrawn(&self, period: Period) -> bool {
        self.segment(period).is_some_and(|s| s.withdrawn)
    }

    /// Both years lie in one segment that has not been withdrawn.
    pub fn comparable(&self, one: Period, other: Period) -> bool {
        self.segment(one).is_some_and(|s| !s.withdrawn && self.segment(other) == Some(s))
    }
}

/// All indicators, in the order in which they are shown: grade, then subject.
#[derive(Debug)]
pub struct Catalogue {
    indicators: Vec<Indicator>,
    by_key: HashMap<String, usize>,
    subjects: Vec<Subject>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct NationalTests {
    scale: Scale,
    subject: Vec<Subject>,
    segment: Vec<Segment>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Scale {
    unit: String,
    decimals: u8,
    lowest: f64,
    highest: f64,
    widest_half_width: f64,
    good: Good,
    sd: f64,
    least_span: f64,
}

/// Which direction people wish for. It colours nothing; it chooses words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Good {
    High,
    Low,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Subject {
    id: String,
    grades: Vec<u8>,
    in_files: Vec<String>,
}

impl Catalogue {
    pub fn indicator(&self, key: &str) -> Option<&Indicator> {
        self.by_key.get(key).and_then(|i| self.indicators.get(*i))
    }

    pub fn indicators(&self) -> &[Indicator] {
        &self.indicators
    }

    /// The subject that Statistikkbanken calls by this name.
    pub fn subject_in_file(&self, name: &str) -> Option<&str> {
        let named = |s: &&Subject| s.in_files.iter().any(|n| n.eq_ignore_ascii_case(name));
        self.subjects.iter().find(named).map(|s| s.id.as_str())
    }

    pub fn national_test(&self, subject: &str, grade: u8) -> Option<&Indicator> {
        self.indicators.iter().find(|i| i.subject == subject && i.grade == grade)
    }

    /// Puts keys in the order in which they are shown; unknown ones are left out.
    pub fn in_order<'k>(&self, keys: impl Iterator<Item = &'k str>) -> Vec<&Indicator> {
        let mut places: Vec<_> = keys.filter_map(|key| self.by_key.get(key).copied()).collect();
        places.sort_unstable();
        places.into_iter().filter_map(|i| self.indicators.get(i)).collect()
    }

    fn read(text: &str) -> Result<Self, toml::de::Error> {
        let NationalTests { scale, subject: subjects, segment: segments } = toml::from_str(text)?;
        let mut indicators = Vec::new();
        for subject in &subjects {
            for grade in &subject.grades {
                indicators.push(Indicator {
                    key: format!("np.{}.{grade}.{}", subject.id, scale.unit),
                    subject: subject.id.clone(),
                    grade: *grade,
                    unit: scale.unit.clone(),
                    decimals: scale.decimals,
                    range: (scale.lowest, scale.highest),
                    widest_half_width: scale.widest_half_width,
                    good: scale.good,
                    sd: scale.sd,
                    least_span: scale.least_span,
                    segments: segments.clone(),
                });
            }
        }
        indicators.sort_by_key(|i| i.grade);
        let by_key = indicators.iter().enumerate().map(|(i, indicator)| (indicator.key.clone(), i)).collect();
        Ok(Self { indicators, by_key, subjects })
    }
}

/// The catalogue that Varde is built with.
pub fn catalogue() -> &'static Catalogue {
    static CATALOGUE: OnceLock<Catalogue> = OnceLock::new();
    CATALOGUE.get_or_init(|| {
        // The file is part of the program, and a test reads it.
        #[expect(clippy::expect_used)]
        Catalogue::read(NATIONAL_TESTS).expect("assets/catalogue/national-tests.toml is well formed")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_catalogue_holds_every_national_test_in_order() {
        let keys: Vec<_> = catalogue().indicators().iter().map(|i| i.key.as_str()).collect();
        assert_eq!(
            keys,
            [
                "np.lesing.5.skalapoeng",
                "np.regning.5.skalapoeng",
                "np.engelsk.5.skalapoeng",
                "np.lesing.8.skalapoeng",
                "np.regning.8.skalapoeng",
                "np.engelsk.8.skalapoeng",
                "np.lesing.9.skalapoeng",
                "np.regning.9.skalapoeng",
            ]
        );
    }

    #[test]
    fn nothing_is_compared_across_the_scale_of_2022() {
        let reading = catalogue().indicator("np.lesing.5.skalapoeng").unwrap();
        let check = |one: &str, other: &str, expected: bool| {
            assert_eq!(reading.comparable(one.parse().unwrap(), other.parse().unwrap()), expected, "{one} {other}");
        };
        check("2022-23", "2025-26", true);
        check("2021-22", "2022-23", false);
        check("2019-20", "2020-21", false);
        check("2013-14", "2022-23", false);
        assert!(reading.withdrawn("2021-22".parse().unwrap()));
        assert!(!reading.withdrawn("2022-23".parse().unwrap()));
    }
}
