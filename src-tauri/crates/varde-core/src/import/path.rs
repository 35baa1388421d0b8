//! What a wide column is: `2025-26.Lesing.5. årstrinn.Alle eierformer.Alle kjønn.Skalapoeng`, or
//! `2024-25.Alle eierformer.Alle kjønn.Grunnskolepoeng`.

use crate::indicator::{Gender, Indicator, Ownership, catalogue};
use crate::school::Period;

/// Which of a result's three cells a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Part {
    Value,
    HalfWidth,
    Count,
}

/// A column that was understood.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Column<'c> {
    /// `None` when the path does not say: beside grunnskolepoeng, «Antall elever» stands alone.
    pub indicator: Option<&'c Indicator>,
    pub gender: Gender,
    pub ownership: Ownership,
    pub period: Period,
    pub part: Part,
}

/// Reads a heading by what its steps are, in whatever order they stand; `None` when a step is not known, or when one
/// that is needed is missing.
pub(super) fn read(heading: &str) -> Option<Column<'static>> {
    let (mut period, mut subject, mut grade, mut part, mut named) = (None, None, None, None, None);
    let (mut gender, mut ownership) = (Gender::All, Ownership::All);
    for step in steps(heading) {
        if let Ok(found) = step.parse::<Period>() {
            period = Some(found);
        } else if let Some(found) = grade_of(&step) {
            grade = Some(found);
        } else if let Some(found) = catalogue().subject_in_file(&step) {
            subject = Some(found);
        } else if let Some(found) = catalogue().measure_in_file(&step) {
            named = Some(found);
        } else if let Some(found) = Gender::from_words(&step) {
            gender = found;
        } else if let Some(found) = Ownership::from_words(&step) {
            ownership = found;
        } else {
            part = Some(part_of(&step)?);
        }
    }
    let (indicator, part) = match (named, subject, grade, part) {
        // The name of the measure is the name of its value.
        (Some(named), None, None, None) => (Some(named), Part::Value),
        (Some(named), None, None, Some(part)) if part != Part::Value => (Some(named), part),
        (None, None, None, Some(Part::Count)) => (None, Part::Count),
        (None, Some(subject), Some(grade), Some(part)) => (Some(catalogue().national_test(subject, grade)?), part),
        _ => return None,
    };
    let published = part != Part::HalfWidth || indicator.is_some_and(|i| i.widest_half_width.is_some());
    published.then_some(Column { indicator, gender, ownership, period: period?, part })
}

/// A heading that has the shape of a path with a school year in it, understood or not.
pub(super) fn looks_like_path(heading: &str) -> bool {
    let steps = steps(heading);
    steps.len() >= 3 && steps.iter().any(|s| s.parse::<Period>().is_ok())
}

/// Splits on the dots that separate steps, not on the one in «5. årstrinn».
fn steps(heading: &str) -> Vec<String> {
    let mut steps: Vec<String> = Vec::new();
    for piece in heading.split('.') {
        match steps.last_mut() {
            Some(last) if piece.starts_with(' ') && last.bytes().all(|b| b.is_ascii_digit()) && !last.is_empty() => {
                last.push('.');
                last.push_str(piece.trim_end());
            }
            _ => steps.push(piece.trim().to_owned()),
        }
    }
    steps
}

/// «5. årstrinn», «8. trinn» and the nynorsk «5. årssteg».
fn grade_of(step: &str) -> Option<u8> {
    let (number, word) = step.split_once(". ")?;
    let known = ["årstrinn", "trinn", "årssteg", "steg"].contains(&word.to_lowercase().as_str());
    number.parse().ok().filter(|g| known && (1..=13).contains(g))
}

fn part_of(step: &str) -> Option<Part> {
    match step.to_lowercase().as_str() {
        "skalapoeng" => Some(Part::Value),
        "usikkerhet" | "uvisse" => Some(Part::HalfWidth),
        "antall elever deltatt" | "antall elever" | "tal på elevar som deltok" => Some(Part::Count),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_are_read_by_what_their_steps_are() {
        let check = |heading: &str, expected: Option<(&str, i32, Part)>| {
            let found =
                read(heading).map(|c| (c.indicator.map_or("", |i| i.key.as_str()), c.period.start_year(), c.part));
            assert_eq!(found, expected, "{heading}");
        };
        let path = |last: &str| format!("2025-26.Lesing.5. årstrinn.Alle eierformer.Alle kjønn.{last}");
        check(&path("Skalapoeng"), Some(("np.lesing.5.skalapoeng", 2025, Part::Value)));
        check(&path("Usikkerhet"), Some(("np.lesing.5.skalapoeng", 2025, Part::HalfWidth)));
        check(&path("Antall elever deltatt"), Some(("np.lesing.5.skalapoeng", 2025, Part::Count)));
        check("Regning.2023-24.9. trinn.Skalapoeng", Some(("np.regning.9.skalapoeng", 2023, Part::Value)));
        check(&path("Mestringsnivå 1"), None);
        check(&path("Alle kjønn"), None);
        check("2025-26.Engelsk.9. årstrinn.Alle eierformer.Alle kjønn.Skalapoeng", None);
        check("2025-26.Lesing.5. ?rstrinn.Alle eierformer.Alle kj?nn.Skalapoeng", None);
        check("EnhetNavn", None);
        check("", None);
        let points = "grunnskolepoeng.10";
        check("2022-23.Alle eierformer.Alle kjønn.Grunnskolepoeng", Some((points, 2022, Part::Value)));
        check("Grunnskulepoeng.2022-23", Some((points, 2022, Part::Value)));
        check("2022-23.Alle eierformer.Alle kjønn.Grunnskolepoeng.Antall elever", Some((points, 2022, Part::Count)));
        check("2022-23.Alle eierformer.Alle kjønn.Antall elever", Some(("", 2022, Part::Count)));
        check("2022-23.Alle eierformer.Alle kjønn.Grunnskolepoeng.Usikkerhet", None);
        check("2022-23.Lesing.Alle eierformer.Alle kjønn.Grunnskolepoeng", None);
        check("2022-23.Lesing.Alle eierformer.Alle kjønn.Antall elever", None);
        check("2022-23.Alle eierformer.Alle kjønn.Skalapoeng", None);
        check("Alle eierformer.Alle kjønn.Grunnskolepoeng", None);
    }

    #[test]
    fn groups_of_pupils_and_owners_keep_apart() {
        let check = |owner: &str, gender: &str, expected: Option<(Ownership, Gender)>| {
            let heading = format!("2025-26.Lesing.5. årstrinn.{owner}.{gender}.Skalapoeng");
            assert_eq!(read(&heading).map(|c| (c.ownership, c.gender)), expected, "{heading}");
        };
        check("Alle eierformer", "Alle kjønn", Some((Ownership::All, Gender::All)));
        check("Privat", "Jenter", Some((Ownership::Private, Gender::Girls)));
        check("Kommunal", "Gutt", Some((Ownership::Municipal, Gender::Boys)));
        check("Kommunal", "Ukjent", None);
    }
}
