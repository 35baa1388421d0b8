//! Whether the figures on the mastery levels are pupils or shares of them, told by what they make together.

use super::cells;
use super::contents::LOOKED_AT;
use super::grid::Grid;
use super::mapping::{Confidence, LevelMeasure};
use super::reason::Reason;

/// The columns of one distribution, and the one with the number of pupils where there is one.
pub(super) struct Distribution<'a> {
    pub levels: &'a [usize],
    pub pupils: Option<usize>,
    /// What the headings say.
    pub said: LevelMeasure,
}

/// In thousandths: a hundred per cent, and the same as parts of one.
const WHOLE: i64 = 100_000;
const ONE: i64 = 1_000;

impl Distribution<'_> {
    /// Unknown where both are possible: one row of whole numbers that make a hundred, or rows with hidden cells alone.
    pub fn measure(&self, grid: &Grid, rows: &[usize]) -> (LevelMeasure, Confidence, Reason) {
        let mut sums = Sums::default();
        for row in rows.iter().take(LOOKED_AT) {
            sums.add(self, grid, *row);
        }
        let rows = sums.rows;
        let said = |measure| (measure, Confidence::Certain, Reason::Heading);
        match self.said {
            LevelMeasure::Share if rows > 0 && sums.one == rows && sums.broken => said(LevelMeasure::Fraction),
            LevelMeasure::Share | LevelMeasure::Fraction => said(self.said),
            // Shares that are called «antall» are still shares.
            LevelMeasure::Count if !sums.broken && !sums.percents => said(LevelMeasure::Count),
            _ if sums.percents => (LevelMeasure::Share, Confidence::Certain, Reason::PercentSigns),
            _ if rows > 0 && sums.pupils == rows && !sums.broken => {
                (LevelMeasure::Count, Confidence::Certain, Reason::CountsAddUp)
            }
            _ if rows > 0 && sums.one == rows && sums.broken => {
                (LevelMeasure::Fraction, Confidence::Likely, Reason::SharesAddUp)
            }
            _ if sums.hundred == rows && (rows > 1 || (rows > 0 && sums.broken)) => {
                (LevelMeasure::Share, Confidence::Likely, Reason::SharesAddUp)
            }
            _ if (rows > 0 && !sums.broken && sums.hundred * 2 < rows) || sums.too_large => {
                (LevelMeasure::Count, Confidence::Likely, Reason::WholeNumbers)
            }
            _ => (LevelMeasure::Unknown, Confidence::Guess, Reason::Nothing),
        }
    }

    /// Every row, and more than one, makes a hundred.
    pub fn makes_hundred(&self, grid: &Grid, rows: &[usize]) -> bool {
        let mut sums = Sums::default();
        rows.iter().take(LOOKED_AT).for_each(|row| sums.add(self, grid, *row));
        sums.rows > 1 && sums.hundred == sums.rows
    }
}

/// How many of the rows where no level is missing make what.
#[derive(Debug, Default)]
struct Sums {
    rows: usize,
    hundred: usize,
    one: usize,
    pupils: usize,
    /// Some have decimals.
    broken: bool,
    percents: bool,
    /// Some visible cells make more than a hundred.
    too_large: bool,
}

impl Sums {
    fn add(&mut self, of: &Distribution<'_>, grid: &Grid, row: usize) {
        let texts: Vec<&str> = of.levels.iter().map(|column| grid.cell(row, *column)).collect();
        let numbers: Vec<i64> = texts.iter().filter_map(|text| cells::number(text)).collect();
        let (sum, half) = (numbers.iter().sum::<i64>(), numbers.len() as i64 * 500);
        self.percents |= texts.iter().any(|text| cells::is_percent(text));
        self.broken |= numbers.iter().any(|n| n % 1000 != 0);
        self.too_large |= sum > WHOLE + half;
        if numbers.len() < of.levels.len() || sum == 0 {
            return;
        }
        self.rows += 1;
        self.hundred += usize::from((sum - WHOLE).abs() <= half);
        // Two decimals of a part of one are whole per cents.
        self.one += usize::from((sum - ONE).abs() <= half / 100 + 1);
        let pupils = of.pupils.and_then(|column| cells::number(grid.cell(row, column)));
        self.pupils += usize::from(pupils == Some(sum));
    }
}

#[cfg(test)]
mod tests {
    use super::super::builder::Builder;
    use super::*;

    #[test]
    fn what_they_make_together_tells_what_they_are() {
        let check = |said: LevelMeasure, lines: &[&str], expected: LevelMeasure| {
            let mut builder = Builder::default();
            for (row, line) in (1..).zip(lines) {
                (1..).zip(line.split('|')).for_each(|(column, text)| builder.put(row, column, text).unwrap());
            }
            let (grid, _) = builder.finish("", false).unwrap();
            let rows: Vec<usize> = (0..grid.rows().len()).collect();
            let pupils = Some(3).filter(|_| grid.width() > 3);
            let found = Distribution { levels: &[0, 1, 2], pupils, said }.measure(&grid, &rows);
            assert_eq!(found.0, expected, "{lines:?}");
        };
        use LevelMeasure::{Count, Fraction, Share, Unknown};
        check(Unknown, &["5|10|8", "4|9|7"], Count);
        check(Unknown, &["25|50|25", "20|60|20"], Share);
        check(Unknown, &["25|50|26", "20|60|20"], Share);
        check(Unknown, &["25|50|25"], Unknown);
        check(Unknown, &["25|50|25|100"], Count);
        check(Unknown, &["25|50|25|41", "20|60|20|39"], Share);
        check(Unknown, &["24,5|50,3|25,2"], Share);
        check(Unknown, &["25 %|50 %|25 %"], Share);
        check(Unknown, &["0,25|0,5|0,25", "0,2|0,6|0,2"], Fraction);
        check(Unknown, &["0|1|0", "0|0|1"], Count);
        check(Unknown, &["*|*|*", "*|4|*"], Unknown);
        check(Unknown, &["*|80|40"], Count);
        check(Unknown, &["", ""], Unknown);
        check(Share, &["25|50|25"], Share);
        check(Share, &["0,25|0,5|0,25"], Fraction);
        check(Count, &["25|50|25"], Count);
        check(Count, &["24,5|50,3|25,2"], Share);
    }
}
