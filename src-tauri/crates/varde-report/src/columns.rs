//! How wide the columns of a table are: one rule for paper, Word and slides.
//!
//! No word is broken where all have room beside each other. What is left goes to the columns whose cells have more to say than one
//! line, and when all stand on one line it is shared out, the first getting a little more. Headings may take a second line.

use varde_core::page::table::Table;

/// The first column beside the others.
const FIRST: f64 = 1.4;
/// So often the width that all can have is searched for; more than any point on paper asks for.
const HALVINGS: u32 = 40;

/// How many letters' width a table has, and how wide words are there.
pub(crate) struct Room<'r> {
    /// Of the whole table.
    pub width: f64,
    /// Between a column's edges and its words, both sides together.
    pub beside: f64,
    pub ruler: &'r dyn Fn(&str) -> f64,
}

impl Room<'_> {
    /// The width of each column; `None` where the longest words do not have room beside each other.
    pub(crate) fn unbroken(&self, table: &Table) -> Option<Vec<f64>> {
        let (least, whole) = self.asked(table);
        let (least_sum, whole_sum) = (least.iter().sum::<f64>(), whole.iter().sum::<f64>());
        if least_sum > self.width {
            return None;
        }
        if whole_sum <= self.width {
            let shares = shares(table, self.width - whole_sum);
            return Some(whole.iter().zip(shares).map(|(whole, more)| whole + more).collect());
        }
        // Columns with little to say stand on one line, and the others have the same width.
        let at = |level: f64| least.iter().zip(&whole).map(move |(least, whole)| level.clamp(*least, *whole));
        let (mut low, mut high) = (0.0, self.width);
        for _ in 0..HALVINGS {
            let level = f64::midpoint(low, high);
            *if at(level).sum::<f64>() <= self.width { &mut low } else { &mut high } = level;
        }
        Some(at(low).collect())
    }

    /// The same where words must be broken: the short columns keep what they need, the others are alike.
    pub(crate) fn squeezed(&self, table: &Table) -> Vec<f64> {
        if let Some(widths) = self.unbroken(table) {
            return widths;
        }
        let (least, _) = self.asked(table);
        let mut from_short = least.clone();
        from_short.sort_by(f64::total_cmp);
        let (mut left, mut most) = (self.width, f64::INFINITY);
        for (at, asked) in from_short.iter().enumerate() {
            let alike = left / (from_short.len() - at) as f64;
            if *asked > alike {
                most = alike;
                break;
            }
            left -= asked;
        }
        least.into_iter().map(|asked| asked.min(most)).collect()
    }

    /// What each column needs for its longest word, and what for its longest cell on one line.
    fn asked(&self, table: &Table) -> (Vec<f64>, Vec<f64>) {
        let longest = |text: &str, between: fn(char) -> bool| {
            text.split(between).map(|part| (self.ruler)(part.trim())).fold(0.0, f64::max)
        };
        let of_column = |(at, title): (usize, &str)| {
            let head = longest(title, breaks);
            let cells = |between: fn(char) -> bool| {
                let cells = table.rows.iter().filter_map(|row| row.get(at)).map(|cell| longest(cell, between));
                cells.fold(head, f64::max) + self.beside
            };
            let least = cells(breaks);
            // A cell of many lines must not take from the others what it can do without.
            (least, cells(|letter| letter == '\n').min(self.width).max(least))
        };
        table.columns.iter().map(|column| column.title.as_str()).enumerate().map(of_column).unzip()
    }
}

/// Where a line may be broken: at spaces, except those that hold together.
fn breaks(letter: char) -> bool {
    letter.is_whitespace() && !matches!(letter, '\u{a0}' | '\u{202f}')
}

/// So much shared out among the columns.
fn shares(table: &Table, width: f64) -> Vec<f64> {
    let part = width / (FIRST + table.columns.len().saturating_sub(1) as f64);
    (0..table.columns.len()).map(|at| part * if at == 0 { FIRST } else { 1.0 }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use varde_core::page::table::Column;

    /// A letter is one wide, and there is one on each side of a cell.
    fn room(width: f64) -> Room<'static> {
        Room { width, beside: 2.0, ruler: &|text| text.chars().count() as f64 }
    }

    fn table(heads: &[&str], row: &[&str]) -> Table {
        let columns = heads.iter().map(|title| Column { title: (*title).to_owned(), numeric: false }).collect();
        Table { caption: String::new(), columns, rows: vec![row.iter().map(|cell| (*cell).to_owned()).collect()] }
    }

    #[test]
    fn what_is_left_is_shared_out_when_all_stand_on_one_line() {
        let widths = room(40.0).unbroken(&table(&["Prøve", "Elever", "Snitt"], &["Lesing", "12", "50"])).unwrap();
        // 8 + 8 + 7 are asked for, and 17 left: 7, 5 and 5.
        assert_eq!(widths, [15.0, 13.0, 12.0]);
    }

    #[test]
    fn no_word_is_broken_while_there_is_room_for_all() {
        let table = table(&["Prøve", "Møre og Romsdal", "Indre Østfold"], &["Lesing", "50", "49"]);
        // «Lesing», «Romsdal» and «Østfold», with two beside each.
        assert_eq!(room(26.0).unbroken(&table), Some(vec![8.0, 9.0, 9.0]));
        assert_eq!(room(25.0).unbroken(&table), None);
        assert_eq!(room(43.0).unbroken(&table), Some(vec![15.0, 14.0, 14.0]));
    }

    #[test]
    fn the_column_with_most_to_say_gets_most() {
        let said = "Rapport etter forfasen. Fire av fire aktiviteter er gjort. ".repeat(20);
        let widths = room(80.0)
            .unbroken(&table(&["Når", "Fase", "Det som skal skje"], &["Vår 2025", "Forfase", &said]))
            .unwrap();
        // «Vår 2025» and «Forfase» on one line.
        assert_eq!(widths[..2], [10.0, 9.0]);
        assert!((widths[2] - 61.0).abs() < 1e-6, "{widths:?}");
    }

    #[test]
    fn where_words_must_be_broken_short_ones_are_not() {
        let long = "å".repeat(200);
        assert_eq!(room(40.0).squeezed(&table(&["Nr", "En", "To"], &["1", &long, &long])), [4.0, 18.0, 18.0]);
        assert!(room(10.0).squeezed(&table(&[], &[])).is_empty());
    }
}
