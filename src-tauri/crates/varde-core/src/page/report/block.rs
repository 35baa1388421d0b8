//! What a page is made of.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::language::Language;
use crate::page::chart::Drawing;
use crate::page::table::Table;

/// A part of a page, with its heading.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct ReportSection {
    /// A word that stays the same in every language: `numbers`, `sentences`, `charts`, …
    pub id: String,
    pub heading: String,
    pub blocks: Vec<Piece>,
}

/// A block in its place.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Piece {
    /// What it is called within its part: stays the same when numbers change and in every language.
    pub id: String,
    #[serde(flatten)]
    pub block: Block,
}

/// What a page is made of.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Block {
    Text {
        text: String,
    },
    /// Smaller, and beside the matter.
    Note {
        text: String,
    },
    Said(Said),
    Figure {
        title: String,
        finding: String,
        /// Why this one is among the few.
        why: String,
        /// The text alternative.
        summary: String,
        /// Drawn by the host.
        #[serde(skip)]
        chart: Option<Box<Drawing>>,
    },
    Table {
        table: Table,
    },
    /// A thing of the thread with what is known of it.
    Entry {
        title: String,
        status: String,
        lines: Vec<Said>,
    },
    List {
        items: Vec<String>,
    },
    /// What people must write themselves, with so many lines for it on paper.
    Write {
        prompt: String,
        lines: u8,
    },
}

/// A bold lead-in and its sentence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Said {
    pub heading: String,
    pub text: String,
}

impl ReportSection {
    /// A part with the heading that it has in this language, `report-heading-{id}`.
    pub(super) fn called(id: &str, blocks: Vec<Piece>, language: Language) -> Self {
        Self { id: id.to_owned(), heading: language.text(&format!("report-heading-{id}"), &[]), blocks }
    }

    /// A part whose blocks are called by their place.
    pub fn numbered(id: &str, heading: String, blocks: Vec<Block>) -> Self {
        Self { id: id.to_owned(), heading, blocks: numbered(blocks) }
    }
}

/// Blocks that are called by their place: `0`, `1`, …
pub(super) fn numbered(blocks: Vec<Block>) -> Vec<Piece> {
    blocks.into_iter().enumerate().map(|(at, block)| Piece { id: at.to_string(), block }).collect()
}

impl Block {
    /// A block that has a name of its own.
    pub(super) fn called(self, id: impl Into<String>) -> Piece {
        Piece { id: id.into(), block: self }
    }

    /// Every text of it that people may put in their own words, with the name of its field. Cells of tables are not
    /// among them: they are numbers with their marks.
    pub fn texts_mut(&mut self) -> Vec<(String, &mut String)> {
        let own = |name: &str| name.to_owned();
        match self {
            Self::Text { text } | Self::Note { text } => vec![(own("text"), text)],
            Self::Said(said) => vec![(own("heading"), &mut said.heading), (own("text"), &mut said.text)],
            Self::Figure { title, finding, why, .. } => {
                vec![(own("title"), title), (own("finding"), finding), (own("why"), why)]
            }
            Self::Table { table } => vec![(own("caption"), &mut table.caption)],
            Self::Entry { title, status, lines } => {
                let lines = lines.iter_mut().enumerate().flat_map(|(at, line)| {
                    [(format!("lines-{at}-heading"), &mut line.heading), (format!("lines-{at}-text"), &mut line.text)]
                });
                [(own("title"), title), (own("status"), status)].into_iter().chain(lines).collect()
            }
            Self::List { items } => {
                items.iter_mut().enumerate().map(|(at, item)| (format!("items-{at}"), item)).collect()
            }
            Self::Write { prompt, .. } => vec![(own("prompt"), prompt)],
        }
    }
}
