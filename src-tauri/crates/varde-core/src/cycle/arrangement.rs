//! How people have arranged a page: what stands in it, in which order, and in whose words.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::ItemId;
use crate::page::report::ReportKind;

/// What differs from the page that Varde proposes. An empty one is the page as proposed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Arrangement {
    pub report: ReportKind,
    /// The parts in the order that people gave them; those not named follow in their own.
    pub order: Vec<String>,
    /// Parts (`charts`) and blocks (`charts/np.lesing.8.skalapoeng`) that people took out.
    pub left_out: Vec<String>,
    pub rewritten: Vec<Rewritten>,
    pub added: Vec<Added>,
    /// What the one who presents wants to remember, by the part or block that it stands beside.
    pub notes: Vec<PresenterNote>,
}

/// A text in people's own words.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Rewritten {
    /// Where it stands: part, block and field; `sentences/0/text`.
    pub at: String,
    /// What Varde said when it was rewritten.
    pub was: String,
    pub text: String,
    /// The code of the language that it is in.
    pub language: String,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct PresenterNote {
    pub at: String,
    pub text: String,
}

/// A part that people added.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Added {
    /// Its name in [`Arrangement::order`]; begins with `own-`.
    pub id: String,
    pub what: AddedBlock,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum AddedBlock {
    Text {
        heading: String,
        text: String,
    },
    Chart {
        indicator: String,
    },
    Table {
        indicator: String,
    },
    /// A thing of the thread with what is known of it.
    Excerpt {
        item: ItemId,
    },
    /// Whom a measure is anchored with.
    Anchoring {
        measure: ItemId,
    },
    Question {
        text: String,
    },
}
