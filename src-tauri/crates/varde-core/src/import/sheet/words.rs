//! What a text says, told by the words in it.

use super::vocabulary::{
    ALL, GRADE, GROUP, INDICATORS, KEYS, LEVEL, NATIONAL_ID, PARTS, PUPIL_NAMES, PUPILS, SUBJECTS, SUMS, UNIT_ENDS,
};
pub(super) use super::vocabulary::{TEST, Word};
use crate::indicator::{Gender, Ownership};

/// Small letters, without signs; letters and digits apart: «Nivå1 (%)» is `nivå`, `1`, `%`.
pub(super) fn tokens(text: &str) -> Vec<String> {
    let mut tokens: Vec<String> = Vec::new();
    let mut before = ' ';
    for sign in text.to_lowercase().chars() {
        if sign.is_alphanumeric() {
            let goes_on = before.is_alphanumeric() && before.is_ascii_digit() == sign.is_ascii_digit();
            match tokens.last_mut().filter(|_| goes_on) {
                Some(token) => token.push(sign),
                None => tokens.push(sign.to_string()),
            }
        } else if sign == '%' {
            tokens.push("%".to_owned());
        }
        before = sign;
    }
    tokens
}

/// The phrase stands somewhere in the words.
fn holds(words: &[String], phrase: &str) -> bool {
    let phrase: Vec<&str> = phrase.split(' ').collect();
    words.windows(phrase.len()).any(|w| w.iter().zip(&phrase).all(|(word, wanted)| word == wanted))
}

fn is(words: &[String], phrases: &[&str]) -> bool {
    phrases.contains(&words.join(" ").as_str())
}

/// What a heading of a column that tells rows apart says; the heading without what stands in brackets.
pub(super) fn key(heading: &str) -> Option<Word> {
    let words = tokens(heading.split('(').next().unwrap_or(heading));
    if is(&words, &LEVEL) {
        return Some(Word::Level);
    }
    if is(&words, &GROUP) {
        return Some(Word::Group);
    }
    if is(&words, &PUPIL_NAMES) {
        return Some(Word::PupilName);
    }
    KEYS.iter().find(|(_, phrases)| is(&words, phrases)).map(|(word, _)| *word)
}

/// What the cells under a heading hold, in the order of how much it says.
pub(super) fn parts(heading: &str) -> Vec<Word> {
    let words = tokens(heading);
    let alone = |word: Word| word == Word::Pupils && is(&words, &PUPILS);
    let said = |(word, phrases): &&(Word, &[&str])| alone(*word) || phrases.iter().any(|phrase| holds(&words, phrase));
    PARTS.iter().filter(said).map(|(word, _)| *word).collect()
}

/// The mastery level that a heading names; none where it names several: «Nivå 1–2», «Nivå 3 + 4».
pub(super) fn level(heading: &str) -> Option<u8> {
    let words = tokens(heading);
    let number = |word: &String| word.parse().ok().filter(|n| word.len() == 1 && (1..=5).contains(n));
    let at = words.iter().position(|w| LEVEL.contains(&w.as_str()))?;
    let after = words.get(at + 1).and_then(number);
    let joined = match words.get(at + 2).map(String::as_str) {
        Some("og") => true,
        _ => words.get(at + 2).and_then(number).is_some(),
    };
    after.filter(|_| !joined)
}

/// A heading that speaks of levels, with a number or without.
pub(super) fn names_levels(heading: &str) -> bool {
    tokens(heading).iter().any(|w| LEVEL.contains(&w.as_str()))
}

pub(super) fn grade(text: &str) -> Option<u8> {
    let words = tokens(text);
    let number = |word: &String| word.parse().ok().filter(|n| word.len() <= 2 && (1..=10).contains(n));
    let named = |word: Option<&String>| word.is_some_and(|word| GRADE.contains(&word.as_str()));
    let at = |place: usize| words.get(place).and_then(number);
    // «5.–7. trinn» is no grade.
    let alone = |place: usize| place.checked_sub(1).and_then(at).is_none() && at(place + 1).is_none();
    let beside = |place: &usize| named(words.get(place + 1)) || named(place.checked_sub(1).and_then(|p| words.get(p)));
    (0..words.len()).filter(beside).filter(|place| alone(*place)).find_map(at)
}

/// A cell of a column of grades: `5`, `5.`, `5. trinn`, `05`.
pub(super) fn grade_alone(text: &str) -> Option<u8> {
    let words = tokens(text);
    let alone = match &words[..] {
        [one] => one.parse().ok().filter(|n| one.len() <= 2 && (1..=10).contains(n)),
        _ => None,
    };
    alone.or_else(|| grade(text))
}

pub(super) fn subject(text: &str) -> Option<&'static str> {
    let words = tokens(text);
    SUBJECTS.iter().find(|(_, phrases)| phrases.iter().any(|p| holds(&words, p))).map(|(id, _)| *id)
}

/// The pattern of the key that a heading, a title or a cell names; empty for a survey that does not say which index.
pub(super) fn indicator(text: &str) -> Option<&'static str> {
    let words = tokens(text);
    let said = |phrases: &[&str]| phrases.iter().filter(|p| holds(&words, p)).map(|p| p.len()).max();
    let longest = INDICATORS.iter().filter_map(|(key, phrases)| Some((said(phrases)?, *key)));
    // Of equally long ones, the first.
    longest.rev().max_by_key(|(length, _)| *length).map(|(_, key)| key)
}

pub(super) fn gender(text: &str) -> Option<Gender> {
    let words = tokens(text);
    let any = |all: &[&str]| words.iter().any(|w| all.contains(&w.as_str()));
    match () {
        () if any(&["jente", "jenter", "jentene", "jentar"]) => Some(Gender::Girls),
        () if any(&["gutt", "gutter", "guttene", "gut", "gutar", "gutane"]) => Some(Gender::Boys),
        () if holds(&words, "alle kjønn") || holds(&words, "begge kjønn") => Some(Gender::All),
        () => None,
    }
}

/// A cell of a column of genders: also `J`, `G` and `Alle`.
pub(super) fn gender_alone(text: &str) -> Option<Gender> {
    gender(text).or_else(|| match tokens(text).join(" ").as_str() {
        "j" | "k" | "kvinne" => Some(Gender::Girls),
        "g" | "m" | "mann" => Some(Gender::Boys),
        "alle" | "begge" | "totalt" | "samlet" | "samla" => Some(Gender::All),
        _ => None,
    })
}

pub(super) fn ownership_alone(text: &str) -> Option<Ownership> {
    Ownership::from_words(text.trim()).or_else(|| match tokens(text).join(" ").as_str() {
        "alle" | "alle eigarformer" => Some(Ownership::All),
        "offentleg" | "offentlege skular" => Some(Ownership::Public),
        "kommunale skular" | "kommunalt" => Some(Ownership::Municipal),
        "private skular" => Some(Ownership::Private),
        _ => None,
    })
}

/// A cell that gives its row away as a sum or a mean of others.
pub(super) fn is_sum(text: &str) -> bool {
    let words = tokens(text);
    let first = words.first().map(String::as_str);
    is(&words, &SUMS) || matches!(first, Some("sum" | "totalt" | "total" | "gjennomsnitt" | "totalsum"))
}

/// A heading of a column that counts the pupils of all levels.
pub(super) fn names_all(heading: &str) -> bool {
    let words = tokens(heading);
    words.iter().any(|word| ALL.contains(&word.as_str()))
}

/// A name that ends like a school's or a kommune's.
pub(super) fn is_unit_name(text: &str) -> bool {
    tokens(text).iter().any(|word| ends_like_unit(word)) && key(text).is_none()
}

/// A title that is the name of a unit and nothing more.
pub(super) fn ends_as_unit(text: &str) -> bool {
    let words = tokens(text);
    is_unit_name(text) && words.len() <= 4 && words.last().is_some_and(|word| ends_like_unit(word))
}

fn ends_like_unit(word: &str) -> bool {
    UNIT_ENDS.iter().any(|end| word.ends_with(end)) && word.chars().all(char::is_alphabetic)
}

pub(super) fn calls_national_id(text: &str) -> bool {
    is(&tokens(text), &NATIONAL_ID)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn headings_are_cut_into_words() {
        let check = |text: &str, expected: &[&str]| assert_eq!(tokens(text), expected, "{text}");
        check("Org.nr.", &["org", "nr"]);
        check("Mestringsnivå1 (%)", &["mestringsnivå", "1", "%"]);
        check("5.trinn", &["5", "trinn"]);
        check("2025-26", &["2025", "26"]);
        check(" – ", &[]);
    }

    #[test]
    fn columns_that_tell_rows_apart_are_known() {
        let check = |text: &str, expected: Option<Word>| assert_eq!(key(text), expected, "{text}");
        check("Skole", Some(Word::UnitName));
        check("SKULE", Some(Word::UnitName));
        check("Navn på skole:", Some(Word::UnitName));
        check("Vardehaug skole", None);
        check("Org.nr.", Some(Word::UnitCode));
        check("Organisasjonsnummer (9 siffer)", Some(Word::UnitCode));
        check("Kommune", Some(Word::Kommune));
        check("Kommunenr", Some(Word::UnitCode));
        check("Skuleår", Some(Word::SchoolYear));
        check("Årssteg", Some(Word::Grade));
        check("Kjønn", Some(Word::Gender));
        check("Mestringsnivå", Some(Word::Level));
        check("Klasse", Some(Word::Group));
        check("Fag", Some(Word::Subject));
        check("Etternavn", Some(Word::PupilName));
        check("Nivå 1", None);
    }

    #[test]
    fn what_cells_hold_is_known() {
        let check = |text: &str, expected: &[Word]| assert_eq!(parts(text), expected, "{text}");
        check("Antall elever", &[Word::Pupils, Word::Count]);
        check("Tal på elevar", &[Word::Pupils, Word::Count]);
        check("Nivå 1 (%)", &[Word::Share]);
        check("Andel elever på nivå 1", &[Word::Share]);
        check("Elever", &[Word::Pupils]);
        check("Mobbet av andre elever", &[]);
        check("Snitt", &[Word::Value]);
        check("Usikkerhet", &[Word::HalfWidth]);
        check("Standardavvik", &[Word::Deviation]);
        check("N", &[Word::Pupils]);
        check("Merknad", &[]);
    }

    #[test]
    fn levels_are_known_one_by_one() {
        let check = |text: &str, expected: Option<u8>| assert_eq!(level(text), expected, "{text}");
        check("Mestringsnivå 1", Some(1));
        check("Meistringsnivå 5 (%)", Some(5));
        check("Nivå3", Some(3));
        check("Antall elever på nivå 2", Some(2));
        check("MN 4", Some(4));
        check("Nivå 1-2", None);
        check("Nivå 1 og 2", None);
        check("Nivå 4+5", None);
        check("Nivå 6", None);
        check("Nivå", None);
        check("1", None);
    }

    #[test]
    fn indicators_are_known_by_their_longest_name() {
        let check = |text: &str, expected: Option<&str>| assert_eq!(indicator(text), expected, "{text}");
        check("Støtte fra lærerne", Some("eu.stotte.{grade}"));
        check("Støtte hjemmefra", Some("eu.hjemmefra.{grade}"));
        check("Mobbing på skolen", Some("eu.mobbing.{grade}"));
        check("Mobbet av andre elever på skolen", Some("eu.mobbing-elever.{grade}"));
        check("Digital mobbing", Some("eu.mobbing-digital.{grade}"));
        check("Mestring", Some("eu.mestring.{grade}"));
        check("Mestringsnivå 1", None);
        check("Grunnskulepoeng, snitt", Some("gsp.10"));
        check("Skalapoeng", Some(TEST));
        check("Elevundersøkelsen 2025", Some(""));
        check("Merknad", None);
    }

    #[test]
    fn grades_subjects_and_genders_are_known() {
        let check = |text: &str, expected: (Option<u8>, Option<&str>, Option<Gender>)| {
            assert_eq!((grade(text), subject(text), gender(text)), expected, "{text}");
        };
        check("Nasjonale prøver 5. trinn, lesing", (Some(5), Some("lesing"), None));
        check("Rekning 8. steg jenter", (Some(8), Some("regning"), Some(Gender::Girls)));
        check("Trinn 10 gutar", (Some(10), None, Some(Gender::Boys)));
        check("NP5 engelsk", (Some(5), Some("engelsk"), None));
        check("2025. trinn", (None, None, None));
        check("5.–7. trinn", (None, None, None));
        check("Lesing 2025 5. trinn", (Some(5), Some("lesing"), None));
        assert_eq!(
            (grade_alone("05"), grade_alone("8."), grade_alone("11"), grade_alone("5A")),
            (Some(5), Some(8), None, None)
        );
        assert_eq!(
            (gender_alone("J"), gender_alone("Alle"), gender_alone("x")),
            (Some(Gender::Girls), Some(Gender::All), None)
        );
    }

    #[test]
    fn sums_and_units_are_told_apart() {
        let check =
            |text: &str, sum: bool, unit: bool| assert_eq!((is_sum(text), is_unit_name(text)), (sum, unit), "{text}");
        check("Sum", true, false);
        check("Totalt:", true, false);
        check("Sum Løten", true, false);
        check("Gjennomsnitt", true, false);
        check("Løten ungdomsskole", false, true);
        check("Vardehaug kommune", false, true);
        check("Summarskog skule", false, true);
        check("Skole", false, false);
        check("Merknad", false, false);
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic(text in "\\PC{0,30}") {
            let _ = (key(&text), parts(&text), level(&text), grade(&text), subject(&text), indicator(&text));
            let _ = (gender_alone(&text), ownership_alone(&text), is_sum(&text), is_unit_name(&text));
        }
    }
}
