//! What an indicator is.

use serde::{Deserialize, Serialize};

use crate::school::Period;

/// One thing that is measured, the same for every unit.
#[derive(Debug, Clone, PartialEq)]
pub struct Indicator {
    /// Such as `np.lesing.5.skalapoeng` or `gsp.10`.
    pub key: String,
    pub area: Area,
    pub measure: Measure,
    pub kind: Kind,
    /// The pupils' grade, or the one that they have just ended; `None` for what is not about a grade.
    pub grade: Option<u8>,
    /// What it counts, such as `skalapoeng`: a message `unit-…`, but a text of their own where people have made it.
    pub unit: String,
    pub decimals: u8,
    /// Lowest and highest value that can be true, in the indicator's unit.
    pub range: (f64, f64),
    pub spread: Spread,
    pub good: Good,
    /// The SD of pupils, where somebody has documented it, by year.
    pub sds: Vec<YearsSd>,
    /// Never draw a narrower part of the scale than this: noise would fill the picture.
    pub least_span: f64,
    pub frequency: Frequency,
    /// Oldest first.
    pub segments: Vec<Segment>,
}

/// Where figures come from, and how they are spoken of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Area {
    NationalTests,
    /// Elevundersøkelsen.
    Survey,
    /// Grunnskolepoeng and standpunkt.
    FinalGrades,
    /// Made by people for this store.
    Own,
}

impl Area {
    pub const ALL: [Self; 4] = [Self::NationalTests, Self::Survey, Self::FinalGrades, Self::Own];

    /// The word in JSON, in the store and in messages.
    pub fn word(self) -> &'static str {
        match self {
            Self::NationalTests => "national-tests",
            Self::Survey => "survey",
            Self::FinalGrades => "final-grades",
            Self::Own => "own",
        }
    }

    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|area| area.word() == word)
    }
}

/// What an indicator is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Measure {
    /// The mean of a national test in a subject, such as `lesing`.
    Test { subject: String },
    /// How the pupils of a test spread over its mastery levels: made of the series of each level.
    Mastery { subject: String },
    /// The share of a test's pupils on one mastery level, 1 the lowest.
    Level { subject: String, level: u8 },
    /// The share of a test's pupils who took it.
    Participation { subject: String },
    /// Something that goes by its own name, such as `gsp` or `stotte`: the word in its messages.
    Named(String),
    /// A question under an index, by the index's key, in the words of the file that it came with.
    Item { index: String, name: String },
    /// By the name that people gave it.
    Own { name: String },
}

/// What kind of number it is, and so which rules it follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// The mean of pupils' scores.
    Mean,
    /// Per cent of pupils.
    Share,
    /// A figure of the whole unit, such as sykefravær: not of pupils.
    Figure,
    /// All mastery levels of a test together; holds no series of its own.
    Distribution { levels: u8 },
}

/// What the spread cell of an observation holds.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Spread {
    None,
    /// Half the width of the published 95 % interval; nothing honest is wider.
    HalfWidth {
        widest: f64,
    },
    /// The SD of the pupils' answers; nothing honest is wider.
    Sd {
        widest: f64,
    },
}

/// Which direction people wish for. It colours nothing; it chooses words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "lowercase")]
pub enum Good {
    High,
    Low,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "lowercase")]
pub enum Frequency {
    #[default]
    Yearly,
    Monthly,
}

/// The SD of pupils in the school years from `from` until `to`, both counted in; without end where missing.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct YearsSd {
    pub from: Option<i32>,
    pub to: Option<i32>,
    pub value: f64,
}

/// Periods that can be compared with each other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Segment {
    pub id: String,
    /// As far back as there are figures when missing.
    pub from: Option<Period>,
    /// The last one; still running when missing.
    pub to: Option<Period>,
    /// The publisher has withdrawn every figure of it.
    pub withdrawn: bool,
    /// What sets the segment apart, or why it was withdrawn.
    pub reason: Option<Words>,
    /// A few words for where the segment begins in a chart; the first one begins nowhere.
    pub begins: Option<Words>,
    /// Where the break is documented; empty where nobody has said it.
    pub source: String,
}

/// Words of the locales, or people's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Words {
    Message(String),
    Text(String),
}

impl Indicator {
    pub fn segment(&self, period: Period) -> Option<&Segment> {
        let inside =
            |s: &&Segment| s.from.is_none_or(|from| from <= period) && s.to.is_none_or(|to| !to.before(period));
        self.segments.iter().find(inside)
    }

    pub fn withdrawn(&self, period: Period) -> bool {
        self.segment(period).is_some_and(|s| s.withdrawn)
    }

    /// The subject, where it is one that is tested.
    pub fn subject(&self) -> Option<&str> {
        match &self.measure {
            Measure::Test { subject }
            | Measure::Mastery { subject }
            | Measure::Level { subject, .. }
            | Measure::Participation { subject } => Some(subject),
            Measure::Named(_) | Measure::Item { .. } | Measure::Own { .. } => None,
        }
    }

    /// The documented SD of pupils in that year.
    pub fn sd(&self, period: Period) -> Option<f64> {
        let year = period.start_year();
        let inside = |s: &&YearsSd| s.from.is_none_or(|from| from <= year) && s.to.is_none_or(|to| year <= to);
        self.sds.iter().find(inside).map(|s| s.value)
    }

    /// Figures can have an interval: one is published, or follows from the number of pupils.
    pub fn has_uncertainty(&self) -> bool {
        self.spread != Spread::None || !self.sds.is_empty() || self.kind == Kind::Share
    }

    /// Both periods lie in one segment that has not been withdrawn.
    pub fn comparable(&self, one: Period, other: Period) -> bool {
        self.segment(one).is_some_and(|s| !s.withdrawn && self.segment(other) == Some(s))
    }

    /// The key of a mastery level's own series; `None` where there are none.
    pub fn level_key(&self, level: u8) -> Option<String> {
        matches!(self.kind, Kind::Distribution { levels } if (1..=levels).contains(&level))
            .then(|| format!("{}.{level}", self.key))
    }
}
