//! Meetings and reports: what is prepared, what is agreed, and the page that is carried to them.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Arrangement, Date, ItemId};

/// A meeting, from its agenda to what was agreed in it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Meeting {
    pub form: MeetingForm,
    pub title: String,
    pub date: Option<Date>,
    /// As people write it: «kl. 12–14.30».
    pub time: String,
    pub location: String,
    pub participants: Vec<Participant>,
    pub agenda: Vec<AgendaPoint>,
    /// The day that the agenda was sent.
    pub agenda_sent: Option<Date>,
    /// What people want ready, beside what Varde sees by itself.
    pub preparation: Vec<Preparation>,
    /// What was said, as far as it is to be remembered.
    pub minutes: String,
    pub agreed: Vec<Agreement>,
    pub page: Arrangement,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum MeetingForm {
    /// The yearly one between the school and its owner.
    #[default]
    Dialogmote,
    /// With the political committee.
    Statusmote,
    Ledersamling,
    Fellesmote,
    Own,
}

impl MeetingForm {
    pub const ALL: [Self; 5] = [Self::Dialogmote, Self::Statusmote, Self::Ledersamling, Self::Fellesmote, Self::Own];

    /// The word in JSON, in the store and in messages.
    pub fn word(self) -> &'static str {
        match self {
            Self::Dialogmote => "dialogmote",
            Self::Statusmote => "statusmote",
            Self::Ledersamling => "ledersamling",
            Self::Fellesmote => "fellesmote",
            Self::Own => "own",
        }
    }
}

/// A role, and who has it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Participant {
    pub role: String,
    pub name: String,
    pub came: bool,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct AgendaPoint {
    pub title: String,
    /// A role.
    pub who: String,
    /// Minutes set aside for it.
    pub minutes: Option<u16>,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Preparation {
    pub text: String,
    pub done: bool,
}

/// What somebody is to do after the meeting.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Agreement {
    pub what: String,
    /// A role.
    pub who: String,
    pub due: Option<Date>,
    /// The measure that it belongs to, if any.
    pub measure: Option<ItemId>,
    /// The activity that it has become.
    pub activity: Option<ItemId>,
}

/// A report on its way: drafted, talked about, decided, followed up.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Document {
    pub title: String,
    pub page: Arrangement,
    /// The bodies that it goes through, in their order.
    pub stages: Vec<Stage>,
}

/// One body that a report meets, and what it looked like then.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Stage {
    /// `draft`, `dialogmote`, `formannskap`, `kommunestyre`, `follow-up`, or empty for one of their own.
    pub what: String,
    pub title: String,
    pub date: Option<Date>,
    pub done: bool,
    /// What the body said, and what was changed.
    pub note: String,
    /// The report as it was on that day; `None` until it is kept.
    pub kept: Option<Kept>,
}

/// A report's text as it once was.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Kept {
    /// RFC 3339, UTC.
    pub at: String,
    /// The code of the language that it was in.
    pub language: String,
    /// [`crate::page::report::Report`] in JSON, without its charts.
    #[ts(type = "unknown")]
    pub as_read: serde_json::Value,
}
