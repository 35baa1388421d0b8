use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which page it is. The words in JSON, in the store and on the command line stay as they are.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ReportKind {
    /// The page for the dialogmøte.
    #[default]
    Dialogmote,
    /// Årlig informasjon to the kommunestyre.
    Tilstand,
    /// The three reports of Oppfølgingsordningen.
    #[serde(rename = "oppfolging-1")]
    Oppfolging1,
    #[serde(rename = "oppfolging-2")]
    Oppfolging2,
    #[serde(rename = "oppfolging-3")]
    Oppfolging3,
    /// How reading goes, for lesveiledere and leaders.
    Lesing,
    /// For parents and pupils in FAU and SU, in plain words.
    Fau,
    /// What is sent before a meeting: when, where, who and the agenda.
    Innkalling,
    /// The minutes: who came, what was said, what was agreed.
    Referat,
}

impl ReportKind {
    pub const ALL: [Self; 9] = [
        Self::Dialogmote,
        Self::Tilstand,
        Self::Oppfolging1,
        Self::Oppfolging2,
        Self::Oppfolging3,
        Self::Lesing,
        Self::Fau,
        Self::Innkalling,
        Self::Referat,
    ];

    /// It is about one meeting, and not about what a unit's numbers say.
    pub fn is_of_a_meeting(self) -> bool {
        matches!(self, Self::Innkalling | Self::Referat)
    }

    /// What is handed to parents is given to everybody, whoever makes it.
    pub(super) fn is_for_everybody(self) -> bool {
        self == Self::Fau
    }

    pub fn word(self) -> &'static str {
        match self {
            Self::Dialogmote => "dialogmote",
            Self::Tilstand => "tilstand",
            Self::Oppfolging1 => "oppfolging-1",
            Self::Oppfolging2 => "oppfolging-2",
            Self::Oppfolging3 => "oppfolging-3",
            Self::Lesing => "lesing",
            Self::Fau => "fau",
            Self::Innkalling => "innkalling",
            Self::Referat => "referat",
        }
    }

    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.word() == word)
    }
}
