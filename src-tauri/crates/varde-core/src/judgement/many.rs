//! Many figures at once: some stand out by chance alone. How many to expect, and which still do when that is allowed for.

use super::{Level, Said, Why};
use crate::language::Language;
use crate::statistics::interval::Confidence;
use crate::statistics::multiple;
use crate::words;

/// The comparisons that could be judged, weighed together.
#[derive(Debug, Clone, PartialEq)]
pub struct Together {
    /// How many were judged.
    pub judged: u32,
    /// How many stand out when each is seen alone: *mulig* or *tydelig*.
    pub standing_out: u32,
    /// How many chance alone puts there; for exact tests of small groups, at most.
    pub expected: f64,
    /// Holm's adjusted p, in the order they came.
    pub holm: Vec<f64>,
    /// Benjamini and Hochberg's adjusted p, in the order they came.
    pub benjamini_hochberg: Vec<f64>,
}

/// Weighs the p of each comparison that was judged, as its finding gives it. `None` for fewer than two, and when one is
/// no chance.
pub fn together(p: &[f64]) -> Option<Together> {
    let judged = u32::try_from(p.len()).ok().filter(|judged| *judged > 1)?;
    let (holm, benjamini_hochberg) = (multiple::holm(p)?, multiple::benjamini_hochberg(p)?);
    Some(Together {
        judged,
        standing_out: count(p),
        expected: multiple::expected_by_chance(judged, 2.0 * Confidence::P95.tail())?,
        holm,
        benjamini_hochberg,
    })
}

impl Together {
    /// Those that stand out also when any false alarm at all is held to 5 %.
    pub fn still_by_holm(&self) -> u32 {
        count(&self.holm)
    }

    /// Those that stand out when false alarms are held to 5 % of what is flagged.
    pub fn still_by_benjamini_hochberg(&self) -> u32 {
        count(&self.benjamini_hochberg)
    }

    /// «Av 24 tall kan vi vente at ett eller to skiller seg ut ved tilfeldighet. Her skiller tre seg ut. …»
    pub fn say(&self, language: Language) -> Said {
        let word = |count: u32| number_or_none(count, language);
        let mut sentences = vec![
            words!(
                language,
                "many-expected",
                count = self.judged,
                expected = expected(self.expected, &word(1), language)
            ),
            words!(language, "many-found", number = self.standing_out, found = word(self.standing_out)),
        ];
        if self.standing_out > 0 {
            let still = self.still_by_holm();
            let all = if still == self.standing_out { "all" } else { "some" };
            let word = word(still);
            sentences.push(words!(
                language,
                "many-still",
                all = all,
                count = self.judged,
                number = still,
                still = word
            ));
        }
        let expected = language.number(self.expected, 2);
        let steps = vec![
            words!(language, "why-many-expected", count = self.judged, expected = expected),
            words!(language, "why-many-holm", still = word(self.still_by_holm())),
            words!(language, "why-many-share", still = word(self.still_by_benjamini_hochberg())),
        ];
        Said {
            sentence: sentences.join(" "),
            why: Why { rule: words!(language, "why-many"), steps, reference: words!(language, "why-reference-many") },
        }
    }
}

/// «ett eller to»; a whole number is «om lag to». `one` is the word for one, which follows what is counted.
pub(super) fn expected(expected: f64, one: &str, language: Language) -> String {
    let word = |count: f64| if count == 1.0 { one.to_owned() } else { number_or_none(count as u32, language) };
    let (low, high) = (expected.floor(), expected.ceil());
    if low == high {
        return words!(language, "many-about", number = word(low));
    }
    words!(language, "many-between", low = word(low), high = word(high))
}

fn count(p: &[f64]) -> u32 {
    p.iter().filter(|p| Level::of_p(**p) != Level::MayBeChance).fold(0, |count, _| count + 1)
}

/// «ingen», «ett», «to», …
fn number_or_none(count: u32, language: Language) -> String {
    if count == 0 { language.text("many-none", &[]) } else { language.in_words(count as usize) }
}
