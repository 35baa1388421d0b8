//! Numbers that name somebody: a school's organisasjonsnummer by its check digit, and the fødselsnummer that Varde
//! never keeps.

/// Nine digits whose last one is the check digit (modulus 11, weights 3 2 7 6 5 4 3 2) of the others.
pub(super) fn is_orgnr(text: &str) -> bool {
    let digits = digits(text);
    digits.len() == 9 && check_digit(&digits[..8], &[3, 2, 7, 6, 5, 4, 3, 2]) == Some(digits[8])
}

/// How much a text looks like a fødselsnummer, D-number or the synthetic ones that tests use.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum NationalId {
    No,
    /// It begins with a date and has the length.
    Like,
    /// The check digits are right, too.
    Is,
}

impl NationalId {
    /// A spreadsheet's number has lost its first zero, so ten digits can be one; by chance, every hundredth telephone
    /// number is. One inside a longer text counts when its check digits are right.
    pub(super) fn of(text: &str) -> Self {
        // Nearly all cells are shorter.
        if text.bytes().filter(u8::is_ascii_digit).count() < 10 {
            return Self::No;
        }
        let compact: String = text.chars().filter(|c| !matches!(c, ' ' | '\u{a0}' | '-' | '.')).collect();
        if compact.bytes().all(|b| b.is_ascii_digit()) && matches!(compact.len(), 10 | 11) {
            let whole = format!("{compact:0>11}");
            return match () {
                () if !begins_with_date(&whole) => Self::No,
                () if compact.len() == 10 => {
                    if has_check_digits(&whole) {
                        Self::Like
                    } else {
                        Self::No
                    }
                }
                () if has_check_digits(&whole) => Self::Is,
                () => Self::Like,
            };
        }
        let runs = text.split(|c: char| !c.is_ascii_digit() && c != ' ' && c != '-');
        let inside = runs.map(|run| digits(run).iter().map(|d| char::from(b'0' + d)).collect::<String>());
        if inside.into_iter().any(|run| run.len() == 11 && begins_with_date(&run) && has_check_digits(&run)) {
            Self::Is
        } else {
            Self::No
        }
    }
}

/// D-numbers add 40 to the day; test numbers add 40, 65 or 80 to the month.
fn begins_with_date(digits: &str) -> bool {
    let part = |range| digits.get(range).and_then(|p: &str| p.parse::<u8>().ok()).unwrap_or(0);
    let (day, month) = (part(0..2), part(2..4));
    let day = if day > 40 { day - 40 } else { day };
    (1..=31).contains(&day) && [0, 40, 65, 80].iter().any(|more| (1..=12).contains(&month.saturating_sub(*more)))
}

fn has_check_digits(text: &str) -> bool {
    let digits = digits(text);
    let (first, second) = ([3, 7, 6, 1, 8, 9, 4, 5, 2], [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]);
    digits.len() == 11
        && check_digit(&digits[..9], &first) == Some(digits[9])
        && check_digit(&digits[..10], &second) == Some(digits[10])
}

fn digits(text: &str) -> Vec<u8> {
    text.bytes().filter(u8::is_ascii_digit).map(|b| b - b'0').collect()
}

/// `None` where the rule gives ten, a number that is not given out.
fn check_digit(digits: &[u8], weights: &[u32]) -> Option<u8> {
    let sum: u32 = digits.iter().zip(weights).map(|(digit, weight)| u32::from(*digit) * weight).sum();
    u8::try_from((11 - sum % 11) % 11).ok().filter(|digit| *digit < 10)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn an_orgnr_has_its_check_digit() {
        let check = |text: &str, expected: bool| assert_eq!(is_orgnr(text), expected, "{text}");
        check("974760673", true); // Brønnøysundregistrene
        check("974 760 673", true);
        check("974760674", false);
        check("999000011", false);
        check("97476067", false);
        check("", false);
    }

    #[test]
    fn a_national_id_is_known_however_it_is_written() {
        let check = |text: &str, expected: NationalId| assert_eq!(NationalId::of(text), expected, "{text}");
        // Synthetic, with 80 added to the month: nobody has it.
        let synthetic = made("019201123");
        check(&synthetic, NationalId::Is);
        check(&format!("{} {}", &synthetic[..6], &synthetic[6..]), NationalId::Is);
        check(&format!("Elev ({synthetic}), 5A"), NationalId::Is);
        check("01920112300", NationalId::Like);
        check(&synthetic[1..], NationalId::Like);
        check("4712345678", NationalId::No);
        check("99920112300", NationalId::No);
        check("974760673", NationalId::No);
        check("12", NationalId::No);
        check("", NationalId::No);
    }

    /// The number that begins so, with its check digits; another last digit where there are none.
    fn made(nine: &str) -> String {
        let begin: u32 = nine.parse().unwrap();
        (begin..)
            .find_map(|n| {
                let nine = format!("{n:09}");
                let first = check_digit(&digits(&nine), &[3, 7, 6, 1, 8, 9, 4, 5, 2])?;
                let ten = format!("{nine}{first}");
                Some(format!("{ten}{}", check_digit(&digits(&ten), &[5, 4, 3, 2, 7, 6, 5, 4, 3, 2])?))
            })
            .unwrap()
    }

    proptest! {
        #[test]
        fn a_wrong_digit_is_seen(place in 0usize..9, by in 1u8..10) {
            let mut digits = *b"974760673";
            digits[place] = b'0' + (digits[place] - b'0' + by) % 10;
            prop_assert!(!is_orgnr(std::str::from_utf8(&digits).unwrap()));
        }

        #[test]
        fn no_text_makes_it_panic(text in "\\PC{0,20}") {
            let _ = (is_orgnr(&text), NationalId::of(&text));
        }
    }
}
