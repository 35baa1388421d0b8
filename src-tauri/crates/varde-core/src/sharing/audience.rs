use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::language::Language;

/// For whom a file is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Audience {
    /// The school's own people: everything, with its flags.
    Own,
    /// The school's owner, who is shown the restricted figures of its schools by Udir too; but its papers are open.
    Owner,
    /// Anybody. What goes here is taken to be known to all for ever.
    #[default]
    Others,
}

impl Audience {
    pub const ALL: [Self; 3] = [Self::Own, Self::Owner, Self::Others];

    /// The word in JSON and on the command line.
    pub fn word(self) -> &'static str {
        match self {
            Self::Own => "own",
            Self::Owner => "owner",
            Self::Others => "others",
        }
    }

    /// «Oss selv», «Skoleeier», «Andre».
    pub fn name(self, language: Language) -> String {
        language.text(&format!("audience-{}", self.word()), &[])
    }
}
