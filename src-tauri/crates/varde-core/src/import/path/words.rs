//! What the words of headings, rows and categories mean, wherever they stand.

use crate::import::path::Part;
use crate::school::Period;

/// What a step of a path says beside those that every path can have.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(in crate::import) enum Word {
    Value,
    Spread,
    /// A number of pupils: of all, or of those on a level.
    Number,
    /// The number that took part, whatever else the path says.
    TookPart,
    ShareTookPart,
}

/// The row or column of an index, beside those of the questions under it.
pub(in crate::import) fn is_all_questions(words: &str) -> bool {
    ["alle spørsmål", "alle spørsmåla"].contains(&words.trim().to_lowercase().as_str())
}

/// «2025-26», and «Foreløpige tall 2025-26»: the school year, and whether its figures are provisional.
pub(in crate::import) fn school_year(words: &str) -> Option<(Period, bool)> {
    let plain = ["Foreløpige tall", "Førebelse tal"].iter().find_map(|say| words.trim().strip_prefix(say));
    Some((plain.unwrap_or(words).parse().ok()?, plain.is_some()))
}

/// «5. årstrinn», «8. trinn», the nynorsk «5. årssteg», and «5. klassetrinn» of Statistics Norway.
pub(in crate::import) fn grade_of(step: &str) -> Option<u8> {
    let (number, word) = step.split_once(". ")?;
    let known = ["årstrinn", "trinn", "årssteg", "steg", "klassetrinn"].contains(&word.to_lowercase().as_str());
    number.parse().ok().filter(|g| known && (1..=13).contains(g))
}

/// «Mestringsnivå 1», «Andel på nivå 2», «Antall elever på mestringsnivå 3»: the level, and what is said of it. Several
/// levels together, «nivå 1 og 2», are none.
pub(in crate::import) fn level_of(step: &str) -> Option<(u8, Option<Word>)> {
    let text = step.to_lowercase();
    let at = ["nivå", "steg "].iter().find_map(|word| text.find(word).map(|at| at + word.len()))?;
    let rest = text.get(at..)?.trim_start_matches([' ', ':']);
    let (digit, after) = rest.split_at_checked(1)?;
    let level =
        digit.parse().ok().filter(|level| (1..=5).contains(level) && !after.contains(|c: char| c.is_ascii_digit()))?;
    let says = |words: &[&str]| words.iter().any(|word| text.contains(word));
    let word = match (says(&["antall", "tal på"]), says(&["andel", "del ", "prosent", "%"])) {
        (true, _) => Some(Word::Number),
        (false, true) => Some(Word::Value),
        _ => None,
    };
    Some((level, word))
}

/// Headings above others that say nothing of their own.
pub(super) fn says_nothing(step: &str) -> bool {
    [
        "mestringsnivå",
        "meistringsnivå",
        "mestringsnivåfordeling",
        "nasjonale prøver",
        "elevundersøkelsen",
        "elevundersøkinga",
    ]
    .contains(&step.to_lowercase().as_str())
}

pub(in crate::import) fn word_of(step: &str) -> Option<Word> {
    Some(match step.to_lowercase().as_str() {
        "skalapoeng"
        | "snittkarakter"
        | "gjennomsnittskarakter"
        | "gjennomsnitt"
        | "snitt"
        | "score"
        | "skår"
        | "andel mobbet"
        | "andel mobba"
        | "andel"
        | "andel elever"
        | "del elevar"
        | "prosent" => Word::Value,
        "usikkerhet" | "uvisse" | "standardavvik" => Word::Spread,
        "antall elever deltatt" | "tal på elevar som deltok" => Word::TookPart,
        "antall elever" | "tal på elevar" | "antall" | "tal" | "antall besvart" | "tal på svar" => Word::Number,
        "andel deltatt" | "andel elever deltatt" | "deltakelse" | "deltaking" | "deltakerandel" => Word::ShareTookPart,
        _ => return None,
    })
}

pub(in crate::import) fn part_of(word: Word) -> Option<Part> {
    match word {
        Word::Value => Some(Part::Value),
        Word::Spread => Some(Part::Spread),
        Word::Number | Word::TookPart => Some(Part::Count),
        Word::ShareTookPart => None,
    }
}
