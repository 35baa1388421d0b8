//! The page as slides: one thought on each.

use serde::Serialize;
use ts_rs::TS;

use super::{Block, Piece, Report, Said};

/// Lines of a table that can be read from the back row.
const ROWS: usize = 8;
/// Lines of a thing of the thread, and letters in them, that one slide has room for.
const LINES: usize = 3;
const LETTERS: usize = 320;

/// One thought, as large as it may be.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Slide {
    /// Where it stands on the page: part and block. The first one is `title`.
    pub id: String,
    /// The part that it belongs to, small above.
    pub part: String,
    /// What stands on it; nothing on the first.
    pub block: Option<Piece>,
    /// What the one who presents reads, and nobody else.
    pub notes: String,
    /// Whom it is for, where that must be said.
    pub restricted: Option<String>,
}

impl Report {
    /// Its slides in their order, the first with the title. What needs more room than a slide has goes on on the next.
    pub fn slides(&self) -> Vec<Slide> {
        let slide = |id: String, part: &str, block: Option<Piece>, notes: String| Slide {
            id,
            part: part.to_owned(),
            block,
            notes,
            restricted: self.restricted.clone(),
        };
        let mut slides = vec![slide("title".to_owned(), &self.title, None, self.note("title"))];
        for section in &self.sections {
            for piece in &section.blocks {
                // Beside the matter is what nobody reads from the back row.
                if let Block::Note { .. } = piece.block {
                    continue;
                }
                let id = format!("{}/{}", section.id, piece.id);
                for (nth, thought) in thoughts(&piece.block).into_iter().enumerate() {
                    let id = if nth == 0 { id.clone() } else { format!("{id}/{nth}") };
                    let block = Piece { id: piece.id.clone(), block: thought };
                    let notes = self.note(&id);
                    slides.push(slide(id, &section.heading, Some(block), notes));
                }
            }
        }
        slides
    }

    fn note(&self, at: &str) -> String {
        self.notes.iter().find(|note| note.at == at).map(|note| note.text.clone()).unwrap_or_default()
    }
}

/// A block in pieces that have one thought each.
fn thoughts(block: &Block) -> Vec<Block> {
    match block {
        Block::List { items } => items.iter().map(|text| Block::Text { text: text.clone() }).collect(),
        Block::Table { table } if table.rows.len() > ROWS => table
            .rows
            // As many on each: one line alone says nothing.
            .chunks(table.rows.len().div_ceil(table.rows.len().div_ceil(ROWS)))
            .map(|rows| {
                let mut part = table.clone();
                part.rows = rows.to_vec();
                Block::Table { table: part }
            })
            .collect(),
        Block::Entry { title, status, lines } if !lines.is_empty() => shares(lines)
            .into_iter()
            .map(|lines| Block::Entry { title: title.clone(), status: status.clone(), lines })
            .collect(),
        other => vec![other.clone()],
    }
}

/// Lines in their order, as many together as a slide has room for. One that is too long for it stands alone.
fn shares(lines: &[Said]) -> Vec<Vec<Said>> {
    let mut shares: Vec<Vec<Said>> = Vec::new();
    let letters = |share: &[Said]| share.iter().map(|line| line.text.chars().count()).sum::<usize>();
    for line in lines {
        match shares.last_mut() {
            Some(share) if share.len() < LINES && letters(share) + line.text.chars().count() <= LETTERS => {
                share.push(line.clone());
            }
            _ => shares.push(vec![line.clone()]),
        }
    }
    shares
}
