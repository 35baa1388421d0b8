use std::collections::HashMap;
use std::sync::OnceLock;

use serde::Deserialize;

use crate::school::Period;

const NATIONAL_TESTS: &str = include_str!("../../../../../assets/catalogue/national-tests.toml");
const GRUNNSKOLEPOENG: &str = include_str!("../../../../../assets/catalogue/grunnskolepoeng.toml");

/// One thing that is measured, the same for every unit.
#[derive(Debug, Clone, PartialEq)]
pub struct Indicator {
    /// Such as `np.lesing.5.skalapoeng` or `grunnskolepoeng.10`.
    pub key: String,
    pub measure: Measure,
    /// The pupils' grade, or the one that they have just ended.
    pub grade: u8,
    /// What it counts, such as `skalapoeng`.
    pub unit: String,
    pub decimals: u8,
    /// Lowest and highest value that can be true, in the indicator's unit.
    pub range: (f64, f64),
    /// The widest half width of a 95 % interval that can be true; `None` where none is published.
    pub widest_half_width: Option<f64>,
    pub good: Good,
    /// The SD of pupils; `None` where nobody has published it.
    pub sd: Option<f64>,
    pub least_span: f64,
    pub segments: Vec<Segment>,
}

/// What an indicator is about.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Measure {
    /// A national test in a subject, such as `lesing`.
    Test { subject: String },
    /// Something that goes by its own name, such as `grunnskolepoeng`: the word in its messages.
    Named(String),
}

/// School years that can be compared with each other.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Segment {
    pub id: String,
    /// As far back as there are figures when missing.
    pub from: Option<i32>,
    /// Still running when missing.
    pub to: Option<i32>,
    /// The publisher has withdrawn every figure of it.
    pub withdrawn: bool,
    /// A message of the locales that says what sets the segment apart, or why it was withdrawn.
    pub reason: Option<String>,
    /// A message of a few words for where the segment begins in a chart; the first one begins nowhere.
    pub begins: Option<String>,
}

impl Indicator {
    pub fn segment(&self, period: Period) -> Option<&Segment> {
        let year = period.start_year();
        self.segments.iter().find(|s| s.from.is_none_or(|from| from <= year) && s.to.is_none_or(|to| year <= to))
    }

    pub fn withdrawn(&self, period: Period) -> bool {
        self.segment(period).is_some_and(|s| s.withdrawn)
    }

    /// The subject, where it is one that is tested.
    pub fn subject(&self) -> Option<&str> {
        match &self.measure {
            Measure::Test { subject } => Some(subject),
            Measure::Named(_) => None,
        }
    }

    /// Figures can have an interval: one is published, or follows from the SD.
    pub fn has_uncertainty(&self) -> bool {
        self.widest_half_width.is_some() || self.sd.is_some()
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
    /// What is measured under its own name, and the key of its indicator.
    named: Vec<(NamedMeasure, String)>,
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
struct OneMeasure {
    scale: Scale,
    measure: NamedMeasure,
    segment: Vec<Segment>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Scale {
    unit: String,
    decimals: u8,
    lowest: f64,
    highest: f64,
    widest_half_width: Option<f64>,
    good: Good,
    sd: Option<f64>,
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

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct NamedMeasure {
    id: String,
    grade: u8,
    in_files: Vec<String>,
}

impl Scale {
    fn indicator(&self, key: String, measure: Measure, grade: u8, segments: &[Segment]) -> Indicator {
        Indicator {
            key,
            measure,
            grade,
            unit: self.unit.clone(),
            decimals: self.decimals,
            range: (self.lowest, self.highest),
            widest_half_width: self.widest_half_width,
            good: self.good,
            sd: self.sd,
            least_span: self.least_span,
            segments: segments.to_vec(),
        }
    }
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
        self.indicators.iter().find(|i| i.subject() == Some(subject) && i.grade == grade)
    }

    /// What Statistikkbanken calls by this name without a subject.
    pub fn measure_in_file(&self, name: &str) -> Option<&Indicator> {
        let called = |m: &NamedMeasure| m.in_files.iter().any(|n| n.eq_ignore_ascii_case(name));
        self.named.iter().find(|(measure, _)| called(measure)).and_then(|(_, key)| self.indicator(key))
    }

    /// Puts keys in the order in which they are shown; unknown ones are left out.
    pub fn in_order<'k>(&self, keys: impl Iterator<Item = &'k str>) -> Vec<&Indicator> {
        let mut places: Vec<_> = keys.filter_map(|key| self.by_key.get(key).copied()).collect();
        places.sort_unstable();
        places.into_iter().filter_map(|i| self.indicators.get(i)).collect()
    }

    fn read(tests: &str, measures: &[&str]) -> Result<Self, toml::de::Error> {
        let NationalTests { scale, subject: subjects, segment: segments } = toml::from_str(tests)?;
        let (mut indicators, mut named) = (Vec::new(), Vec::new());
        for subject in &subjects {
            for grade in &subject.grades {
                let key = format!("np.{}.{grade}.{}", subject.id, scale.unit);
                let measure = Measure::Test { subject: subject.id.clone() };
                indicators.push(scale.indicator(key, measure, *grade, &segments));
            }
        }
        for text in measures {
            let OneMeasure { scale, measure, segment } = toml::from_str(text)?;
            let key = format!("{}.{}", measure.id, measure.grade);
            let about = Measure::Named(measure.id.clone());
            indicators.push(scale.indicator(key.clone(), about, measure.grade, &segment));
            named.push((measure, key));
        }
        indicators.sort_by_key(|i| i.grade);
        let by_key = indicators.iter().enumerate().map(|(i, indicator)| (indicator.key.clone(), i)).collect();
        Ok(Self { indicators, by_key, subjects, named })
    }
}

/// The catalogue that Varde is built with.
pub fn catalogue() -> &'static Catalogue {
    static CATALOGUE: OnceLock<Catalogue> = OnceLock::new();
    CATALOGUE.get_or_init(|| {
        // The files are part of the program, and a test reads them.
        #[expect(clippy::expect_used)]
        Catalogue::read(NATIONAL_TESTS, &[GRUNNSKOLEPOENG]).expect("assets/catalogue is well formed")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_catalogue_holds_every_indicator_in_order() {
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
                "grunnskolepoeng.10",
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

    #[test]
    fn grunnskolepoeng_without_exams_stand_alone_and_have_no_uncertainty() {
        let points = catalogue().measure_in_file("grunnskulepoeng").unwrap();
        assert_eq!(
            (points.key.as_str(), points.subject(), points.has_uncertainty()),
            ("grunnskolepoeng.10", None, false)
        );
        let check = |one: &str, other: &str, expected: bool| {
            assert_eq!(points.comparable(one.parse().unwrap(), other.parse().unwrap()), expected, "{one} {other}");
        };
        check("2009-10", "2018-19", true);
        check("2018-19", "2019-20", false);
        check("2019-20", "2021-22", true);
        check("2021-22", "2022-23", false);
        check("2018-19", "2022-23", false);
        check("2022-23", "2024-25", true);
    }
}
