//! What the things in the thread say of themselves. Every field may be empty: people write in any order.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Case, Date, Document, Group, ItemId, Kind, LogEntry, Meeting, OwnJudgement, Scheme, Semester, Sheet};
use crate::page::chart::{Drawing, ReferenceRole};
use crate::page::table::Table;

/// What an item is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
#[ts(rename = "ItemContent")]
pub enum Content {
    OwnJudgement(OwnJudgement),
    Finding(Box<Finding>),
    Sheet(Sheet),
    Challenge(Challenge),
    Goal(Goal),
    Measure(Measure),
    Anchoring(Anchoring),
    Activity(Activity),
    LogEntry(LogEntry),
    Evaluation(Box<Evaluation>),
    Scheme(Scheme),
    Group(Group),
    Case(Case),
    Meeting(Box<Meeting>),
    Document(Box<Document>),
}

/// Cut from a chart or a table: the numbers of that day. Only title and note can be written afterwards.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Finding {
    pub title: String,
    /// The judgement's words on that day.
    pub words: String,
    /// People's own.
    pub note: String,
    pub source: String,
    /// RFC 3339, UTC; empty for a finding that was not cut from numbers.
    pub cut_at: String,
    /// The code of the language that it was cut in.
    pub language: String,
    /// Where it was cut, so that it can be seen whether the numbers there are still the same.
    pub of: Option<Shown>,
    pub table: Option<Table>,
    /// Drawn by the host before it crosses to the UI.
    #[ts(type = "unknown")]
    pub chart: Option<Drawing>,
    /// It rests on figures that only the school itself may see.
    pub restricted: bool,
    /// Something good, to be kept: from «Godmappa», or a strength.
    pub strength: bool,
    /// The sheet that it was lifted from.
    pub from: Vec<ItemId>,
}

/// A chart or a table of a page.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Shown {
    /// `development`, or a view of «Analysere» by its word.
    pub view: String,
    /// The indicator's key, where the page is about one.
    pub indicator: Option<String>,
    pub grade: Option<u8>,
    /// The part of the page, where it has several.
    pub section: Option<String>,
}

/// What the findings together are about.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Challenge {
    pub title: String,
    pub text: String,
    /// A strength to build on rather than a challenge.
    pub strength: bool,
    /// The findings and sheets that it gathers.
    pub findings: Vec<ItemId>,
    /// Marks that the group has given it.
    pub marks: u32,
    /// The group has chosen to work with it.
    pub chosen: bool,
    /// Why it comes where it does.
    pub reason: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Goal {
    pub title: String,
    pub level: GoalLevel,
    /// Which team, trinn or role; never a pupil's name.
    pub whom: String,
    pub challenges: Vec<ItemId>,
    /// A goal of the kommune that this one helps towards.
    pub supports: Vec<ItemId>,
    /// The key of the indicator that the target is on.
    pub indicator: Option<String>,
    pub target: Option<f64>,
    /// The school year in whose results the target is to be seen; `2028-29`.
    pub by: Option<String>,
    /// What can be observed, one sign a line.
    pub signs: String,
    pub due: Option<Date>,
    /// What Varde said could be seen and expected, on the day the target was set, as [`crate::page`] gave it.
    #[ts(type = "unknown")]
    pub said: Option<serde_json::Value>,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum GoalLevel {
    Kommune,
    #[default]
    Enhet,
    Team,
    Individ,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Measure {
    pub title: String,
    /// One of the areas that Varde knows by its word, or the group's own words.
    pub area: String,
    pub what: String,
    /// Why we believe in it.
    pub why: String,
    pub why_source: String,
    /// Roles, not names of pupils.
    pub who: String,
    pub early_signs: String,
    pub late_signs: String,
    /// What we stop doing to make room.
    pub stop_doing: String,
    pub time_cost: String,
    pub status: MeasureStatus,
    pub goals: Vec<ItemId>,
    /// The sheets that it was lifted from.
    pub sheets: Vec<ItemId>,
    pub from: Option<Semester>,
    pub to: Option<Semester>,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum MeasureStatus {
    #[default]
    Proposed,
    Active,
    Paused,
    Ended,
}

/// A group was shown, asked or joined in.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Anchoring {
    /// The measures that it was about.
    pub measures: Vec<ItemId>,
    /// One of the groups that Varde knows by its word, or the group's own words.
    pub group: String,
    pub degree: AnchoringDegree,
    pub date: Option<Date>,
    /// In what form: a meeting, a survey, a letter.
    pub form: String,
    pub said: String,
    /// What was changed because of it.
    pub changed: String,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum AnchoringDegree {
    #[default]
    Seen,
    Discussed,
    Agreed,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Activity {
    pub title: String,
    pub form: ActivityForm,
    pub measures: Vec<ItemId>,
    /// A role.
    pub owner: String,
    pub semester: Option<Semester>,
    pub deadline: Option<Date>,
    pub status: Progress,
    /// What stands in the way.
    pub barrier: String,
    pub note: String,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ActivityForm {
    #[default]
    Work,
    Training,
    Guidance,
    Walk,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "WorkStatus")]
pub enum Progress {
    #[default]
    Planned,
    Ongoing,
    Done,
    Dropped,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Evaluation {
    pub measures: Vec<ItemId>,
    /// When it is to be done.
    pub due: Option<Date>,
    /// A role.
    pub owner: String,
    /// The series that is looked at before and after.
    pub indicator: Option<String>,
    /// The first school year after the measure began; `2025-26`.
    pub first_after: Option<String>,
    pub against: Option<ReferenceRole>,
    pub conclusion: Conclusion,
    /// RFC 3339, UTC. Until it is opened again nothing in it can be changed.
    pub locked_at: Option<String>,
    /// What it said each time it was locked, the oldest first.
    pub earlier: Vec<Version>,
}

/// What the group found, and decided.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Conclusion {
    /// The signs of practice that were seen.
    pub signs: String,
    pub barriers: String,
    pub enablers: String,
    pub text: String,
    pub decision: Option<Decision>,
    /// How what works is kept going.
    pub continuation: String,
    /// What the numbers said on the day it was locked, as [`crate::page`] gave it.
    #[ts(type = "unknown")]
    pub numbers: Option<serde_json::Value>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Decision {
    Continue,
    Adjust,
    Stop,
}

/// An evaluation as it was locked once, and why it was opened again.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Version {
    pub locked_at: String,
    pub reopened_at: String,
    pub reason: String,
    pub conclusion: Conclusion,
}

impl AnchoringDegree {
    /// The word in JSON and in messages.
    pub fn word(self) -> &'static str {
        match self {
            Self::Seen => "seen",
            Self::Discussed => "discussed",
            Self::Agreed => "agreed",
        }
    }
}

impl Content {
    pub fn kind(&self) -> Kind {
        match self {
            Self::OwnJudgement(_) => Kind::OwnJudgement,
            Self::Finding(_) => Kind::Finding,
            Self::Sheet(_) => Kind::Sheet,
            Self::Challenge(_) => Kind::Challenge,
            Self::Goal(_) => Kind::Goal,
            Self::Measure(_) => Kind::Measure,
            Self::Anchoring(_) => Kind::Anchoring,
            Self::Activity(_) => Kind::Activity,
            Self::LogEntry(_) => Kind::LogEntry,
            Self::Evaluation(_) => Kind::Evaluation,
            Self::Scheme(_) => Kind::Scheme,
            Self::Group(_) => Kind::Group,
            Self::Case(_) => Kind::Case,
            Self::Meeting(_) => Kind::Meeting,
            Self::Document(_) => Kind::Document,
        }
    }

    /// What people call it; empty while it has no name of its own.
    pub fn title(&self) -> &str {
        match self {
            Self::Finding(of) => &of.title,
            Self::Sheet(of) => &of.title,
            Self::Challenge(of) => &of.title,
            Self::Goal(of) => &of.title,
            Self::Measure(of) => &of.title,
            Self::Activity(of) => &of.title,
            Self::Group(of) => &of.name,
            Self::Case(of) => &of.title,
            Self::Meeting(of) => &of.title,
            Self::Document(of) => &of.title,
            Self::Anchoring(of) => &of.group,
            Self::OwnJudgement(_) | Self::LogEntry(_) | Self::Evaluation(_) | Self::Scheme(_) => "",
        }
    }

    /// What it rests on: one step back in the thread.
    pub fn rests_on(&self) -> impl Iterator<Item = &ItemId> {
        let (first, second): (&[ItemId], &[ItemId]) = match self {
            Self::Finding(of) => (&of.from, &[]),
            Self::Challenge(of) => (&of.findings, &[]),
            Self::Goal(of) => (&of.challenges, &[]),
            Self::Measure(of) => (&of.goals, &of.sheets),
            Self::Anchoring(of) => (&of.measures, &[]),
            Self::Activity(of) => (&of.measures, &[]),
            Self::LogEntry(of) => (&of.about, &[]),
            Self::Evaluation(of) => (&of.measures, &[]),
            Self::OwnJudgement(_)
            | Self::Sheet(_)
            | Self::Scheme(_)
            | Self::Group(_)
            | Self::Case(_)
            | Self::Meeting(_)
            | Self::Document(_) => (&[], &[]),
        };
        first.iter().chain(second)
    }

    /// It has been locked, and says from when.
    pub fn locked_at(&self) -> Option<&str> {
        match self {
            Self::OwnJudgement(of) => of.locked_at.as_deref(),
            Self::Evaluation(of) => of.locked_at.as_deref(),
            _ => None,
        }
    }
}
