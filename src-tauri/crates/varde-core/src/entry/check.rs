//! What typed cells come to: sums and shares, what is odd, and what storing them would do.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::grid::cells;
use super::layout::Columns;
use super::problem::{EntryProblem, Found, Odd};
use super::read::{RowRead, counted, read_row};
use super::{Entry, EntryEdit};
use crate::judgement::{Footing, footing};
use crate::observation::Observation;
use crate::words;

/// The whole grid, looked over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EntryCheck {
    /// One for each row of the grid.
    pub rows: Vec<EntryRowCheck>,
    pub problems: Vec<EntryProblem>,
    /// Results that storing it would write, change and take away.
    pub new: u32,
    pub changed: u32,
    pub removed: u32,
    /// The same in words; says when nothing would change.
    pub summary: String,
    /// Something would change, and nothing stands in the way.
    pub can_save: bool,
}

/// What a row of counts adds up to; empty for other grids.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EntryRowCheck {
    /// The pupils typed so far: «20 elever».
    pub sum: Option<String>,
    /// Each cell's share, when all levels are typed and there are pupils enough to say it.
    pub shares: Vec<Option<String>>,
}

/// A row with what has been typed in it.
pub(super) struct Typed {
    pub texts: Vec<String>,
    /// `None` for a row that nobody has touched.
    pub read: Option<RowRead>,
}

/// Results that would be written, changed and taken away, as people count them.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Sums {
    pub new: u32,
    pub changed: u32,
    pub removed: u32,
}

/// A result that would change.
#[derive(Debug, Clone, Copy)]
pub(super) struct Move {
    /// Places in the layout's rows and the row's results.
    pub row: usize,
    pub result: usize,
    pub before: Option<Observation>,
    pub after: Option<Observation>,
}

impl Entry {
    /// Looks over what has been typed. Only rows with an edit in them are read, and only they can change.
    pub fn check(&self, edits: &[EntryEdit]) -> EntryCheck {
        let typed = self.typed(edits);
        let moves = self.moves(&typed);
        let Sums { new, changed, removed } = self.sums(&moves);
        let problems = self.problems(&typed, edits);
        let language = self.language;
        EntryCheck {
            rows: typed.iter().map(|row| self.adds_up(&row.texts)).collect(),
            problems,
            new,
            changed,
            removed,
            summary: match moves.is_empty() {
                true => words!(language, "entry-nothing-changed"),
                false => words!(language, "entry-would", new = new, changed = changed, removed = removed),
            },
            can_save: !moves.is_empty() && !self.blocked(&typed, edits),
        }
    }

    pub(super) fn typed(&self, edits: &[EntryEdit]) -> Vec<Typed> {
        let row = |(place, row)| {
            let held = cells(&self.layout, row, self.language);
            let mut texts: Vec<String> = held.iter().map(|cell| cell.text.clone()).collect();
            let mut touched = false;
            for edit in edits.iter().filter(|edit| edit.row as usize == place) {
                let column = edit.column as usize;
                let (Some(text), Some(cell)) = (texts.get_mut(column), held.get(column)) else { continue };
                touched |= edit.text.trim() != cell.text || cell.held.is_some();
                text.clone_from(&edit.text);
            }
            let read = touched.then(|| read_row(&self.layout, row, &texts));
            Typed { texts, read }
        };
        self.layout.rows.iter().enumerate().map(row).collect()
    }

    pub(super) fn moves(&self, typed: &[Typed]) -> Vec<Move> {
        let mut moves = Vec::new();
        for (row, (typed, held)) in typed.iter().zip(&self.layout.rows).enumerate() {
            let Some(read) = &typed.read else { continue };
            let both = held.stored.iter().zip(&read.results).enumerate();
            let differing = both.filter(|(_, (before, after))| before != after);
            moves.extend(differing.map(|(result, (&before, &after))| Move { row, result, before, after }));
        }
        moves
    }

    /// The levels of a test are one result.
    pub(super) fn sums(&self, moves: &[Move]) -> Sums {
        let levels = matches!(self.layout.columns, Columns::Levels(_));
        let mut sums = Sums::default();
        for same in moves.chunk_by(|a, b| levels && a.row == b.row) {
            *match same {
                all if all.iter().all(|m| m.before.is_none()) => &mut sums.new,
                all if all.iter().all(|m| m.after.is_none()) => &mut sums.removed,
                _ => &mut sums.changed,
            } += 1;
        }
        sums
    }

    /// Something must be typed or put right first.
    pub(super) fn blocked(&self, typed: &[Typed], edits: &[EntryEdit]) -> bool {
        typed.iter().filter_map(|row| row.read.as_ref()).any(RowRead::blocked) || edits.iter().any(|e| self.outside(e))
    }

    pub(super) fn problems(&self, typed: &[Typed], edits: &[EntryEdit]) -> Vec<EntryProblem> {
        let mut problems = Vec::new();
        for (row, read) in typed.iter().enumerate().filter_map(|(row, typed)| Some((row, typed.read.as_ref()?))) {
            problems.extend(read.found.iter().map(|found| found.say(row, self.language)));
        }
        for edit in edits.iter().filter(|edit| self.outside(edit)) {
            problems.push(Found::at(edit.column as usize, Odd::Outside).say(edit.row as usize, self.language));
        }
        problems
    }

    fn outside(&self, edit: &EntryEdit) -> bool {
        edit.row as usize >= self.layout.rows.len() || edit.column as usize >= self.layout.width()
    }

    /// Groups too small for a share are counted only.
    fn adds_up(&self, texts: &[String]) -> EntryRowCheck {
        if !matches!(self.layout.columns, Columns::Levels(_)) {
            return EntryRowCheck::default();
        }
        let (sum, whole) = counted(texts);
        let n = sum.and_then(|sum| u32::try_from(sum).ok());
        let told = n.filter(|n| whole && footing(*n) >= Footing::Uncertain);
        let share = |text: &String| {
            let count: f64 = text.trim().trim_end_matches('*').trim_end().parse().ok()?;
            let share = self.language.number(count / f64::from(told?) * 100.0, 0);
            Some(words!(self.language, "entry-share", share = share))
        };
        EntryRowCheck {
            sum: n.map(|n| words!(self.language, "pupils", count = n)),
            shares: texts.iter().map(share).collect(),
        }
    }
}
