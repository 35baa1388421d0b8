use serde::{Deserialize, Serialize};

/// What the user did, as undo and history name it. Kept in the store as JSON, so a variant keeps its shape for ever.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Operation {
    Import {
        files: u32,
    },
    /// The example kommune was loaded.
    LoadExample,
    /// It was taken away again.
    RemoveExample,
    /// Said which units names in files mean.
    AnswerNames {
        names: u32,
    },
    /// Typed figures that were written, changed or taken away, in these many units; the name of the first one.
    Entry {
        results: u32,
        units: u32,
        unit: String,
    },
    /// A school that people told of.
    School {
        name: String,
    },
    /// Whether the kommune owns the school.
    PrivateSchool {
        name: String,
        private: bool,
    },
    /// An indicator of their own, by its name.
    OwnIndicator {
        edit: Edit,
        name: String,
    },
    /// What the columns of a kind of file are, by the name of the file that it was said of.
    Mapping {
        edit: Edit,
        name: String,
    },
    /// A break before the period in the series of an indicator, by its key; its name where people made it.
    Break {
        edit: Edit,
        indicator: String,
        name: String,
        period: String,
    },
    /// A thing in the thread, by the word of its kind and what people call it. `id` and `field` tell what was written on,
    /// so that typing on in one field stays one step; both are empty for what is made or removed.
    Thread {
        edit: Edit,
        what: String,
        name: String,
        id: String,
        field: String,
        /// A text was typed in it.
        #[serde(default)]
        typed: bool,
    },
}

impl Operation {
    /// Typing that goes on in the field that the earlier operation wrote.
    pub(super) fn goes_on(&self, earlier: &Self) -> bool {
        match (self, earlier) {
            (
                Self::Thread { id, field, typed: true, .. },
                Self::Thread { id: before, field: written, typed: true, .. },
                // `lines.strong.2` goes on in the line that `lines.strong.2+` added.
            ) => id == before && field == written.trim_end_matches('+'),
            _ => false,
        }
    }
}

/// What was done to something that people keep.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Edit {
    Made,
    Changed,
    Removed,
}

impl Edit {
    /// The word in messages.
    pub fn word(self) -> &'static str {
        match self {
            Self::Made => "made",
            Self::Changed => "changed",
            Self::Removed => "removed",
        }
    }
}
