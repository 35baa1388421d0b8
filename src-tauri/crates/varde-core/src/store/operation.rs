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
}
