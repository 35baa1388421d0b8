//! What a category of Statistics Norway's dimensions means.

use crate::import::path;
use crate::import::source_problem::LeftOut;
use crate::indicator::{Catalogue, Gender};
use crate::school::{UnitCode, UnitLevel};

/// What one category says of a figure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Meaning {
    Year(i32),
    Region {
        code: UnitCode,
        name: String,
    },
    Grade(u8),
    /// By its id in the catalogue.
    Subject(String),
    Level(u8),
    Gender(Gender),
    Content(Content),
    /// All categories of a dimension together.
    All,
    /// A part that Varde has no place for.
    Other(LeftOut),
}

/// What is counted, and what the table calls it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Content {
    pub of: Counted,
    pub name: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Counted {
    Grunnskolepoeng,
    /// Per cent of the pupils.
    Share,
    Other,
}

/// What kind of dimension it is, where the table says so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    Time,
    Region,
    Content,
    Unknown,
}

impl Role {
    /// By the dimension's id or name.
    pub fn of(dimension: &str) -> Self {
        let name = dimension.to_lowercase();
        match name.as_str() {
            "tid" | "år" | "time" | "year" => Self::Time,
            "contentscode" | "statistikkvariabel" | "contents" => Self::Content,
            _ if name.contains("region") => Self::Region,
            _ => Self::Unknown,
        }
    }
}

/// Grunnskolepoeng in table 12255.
const POINTS: &str = "KOSgrunnskolepoe0000";

/// What a category means, by its code, its label and the unit that it is counted in, or the table's title where there is
/// none; what has no label goes by its code.
pub(super) fn of(
    role: Role,
    dimension: &str,
    code: &str,
    label: &str,
    counted_in: &str,
    catalogue: &Catalogue,
) -> Meaning {
    let (code, label) = (code.trim(), label.trim());
    let label = if label.is_empty() { code } else { label };
    let part = || LeftOut::Part { column: dimension.to_owned(), value: label.to_owned() };
    match role {
        Role::Time => match code.parse::<i32>().or_else(|_| label.parse()) {
            Ok(year) if (1990..=2099).contains(&year) => Meaning::Year(year),
            _ => Meaning::Other(part()),
        },
        Role::Region => region(code, label).unwrap_or_else(|| Meaning::Other(without_code(code, label, part()))),
        Role::Content => Meaning::Content(Content { of: counted(code, label, counted_in), name: label.to_owned() }),
        Role::Unknown => word(label, catalogue).unwrap_or_else(|| Meaning::Other(part())),
    }
}

fn counted(code: &str, label: &str, unit: &str) -> Counted {
    let (label, unit) = (label.to_lowercase(), unit.to_lowercase());
    let number =
        ["antall", "antal", "personer", "tal på"].iter().any(|word| label.contains(word) || unit.starts_with(word));
    let per_cent = ["prosent", "per cent", "andel", "%"].iter().any(|word| label.contains(word) || unit.contains(word));
    match () {
        () if code == POINTS || label.contains("grunnskolepoeng") => Counted::Grunnskolepoeng,
        () if per_cent && !number => Counted::Share,
        () => Counted::Other,
    }
}

/// A four-digit kommune, a two-digit fylke, or the country: `0` and KOSTRA's `EAK`. In CSV the code can stand before the
/// name.
fn region(code: &str, label: &str) -> Option<Meaning> {
    let code_at = |text: &str| text.parse::<UnitCode>().ok().filter(|c| c.level() != UnitLevel::School);
    let (first, rest) = label.split_once(' ').unwrap_or((label, ""));
    let country = |code: &str| matches!(code, "0" | "00" | "EAK");
    if country(code) || country(first) || matches!(label, "Hele landet" | "Heile landet" | "Landet") {
        return Some(Meaning::Region { code: UnitCode::country(), name: "Hele landet".to_owned() });
    }
    let (code, name) = match (code_at(code), code_at(first)) {
        (Some(code), Some(same)) if code == same && !rest.is_empty() => (code, rest),
        (Some(code), _) => (code, label),
        (None, Some(code)) if !rest.is_empty() => (code, rest),
        _ => return None,
    };
    Some(Meaning::Region { code, name: name.trim().to_owned() })
}

/// A place by its name alone cannot be told from others of that name; KOSTRA's groups have codes of their own.
fn without_code(code: &str, label: &str, part: LeftOut) -> LeftOut {
    if code == label && !code.bytes().any(|b| b.is_ascii_digit()) { LeftOut::RegionWithoutCode } else { part }
}

fn word(label: &str, catalogue: &Catalogue) -> Option<Meaning> {
    let lower = label.to_lowercase();
    let subject = || {
        let named = lower.strip_prefix("nasjonal prøve i ").or(lower.strip_prefix("nasjonale prøver i "));
        catalogue.subject_in_file(named.unwrap_or(&lower)).map(|s| Meaning::Subject(s.to_owned()))
    };
    let grade = || path::grade_of(label).map(Meaning::Grade);
    let level = || path::level_of(label).map(|(level, _)| Meaning::Level(level));
    let gender = || match lower.as_str() {
        "jenter" | "kvinner" => Some(Meaning::Gender(Gender::Girls)),
        "gutter" | "menn" => Some(Meaning::Gender(Gender::Boys)),
        "begge kjønn" => Some(Meaning::Gender(Gender::All)),
        _ => None,
    };
    let all = || {
        let whole = ["alle", "i alt", "total", "totalt", "sum"].contains(&lower.as_str());
        (whole || lower.starts_with("alle ") || lower.ends_with(" i alt")).then_some(Meaning::All)
    };
    subject().or_else(grade).or_else(level).or_else(gender).or_else(all)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::indicator::catalogue;

    #[test]
    fn categories_mean_what_their_codes_and_labels_say() {
        let check = |dimension: &str, code: &str, label: &str, expected: Option<Meaning>| {
            let found = of(Role::of(dimension), dimension, code, label, "", catalogue());
            let found = Some(found).filter(|m| !matches!(m, Meaning::Other(_)));
            assert_eq!(found, expected, "{dimension}: {code} {label}");
        };
        let region =
            |code: &str, name: &str| Some(Meaning::Region { code: code.parse().unwrap(), name: name.to_owned() });
        check("Region", "9901", "Vardehaug", region("9901", "Vardehaug"));
        check("KOKkommuneregion0000", "9901", "9901 Vardehaug", region("9901", "Vardehaug"));
        check("region", "9901 Vardehaug", "9901 Vardehaug", region("9901", "Vardehaug"));
        check("Region", "99", "Eksempelfylket", region("99", "Eksempelfylket"));
        check("KOKkommuneregion0000", "EAK", "Landet", region("I", "Hele landet"));
        check("Region", "0", "Hele landet", region("I", "Hele landet"));
        check("KOKkommuneregion0000", "EAKUO", "Landet uten Oslo", None);
        check("region", "Vardehaug", "Vardehaug", None);
        check("Tid", "2022", "2022", Some(Meaning::Year(2022)));
        check("Tid", "2022K1", "2022K1", None);
        check("Klassetrinn", "05", "5. klassetrinn", Some(Meaning::Grade(5)));
        check("Prove", "L", "Lesing", Some(Meaning::Subject("lesing".to_owned())));
        check("Prove", "R", "Nasjonal prøve i regning", Some(Meaning::Subject("regning".to_owned())));
        check("Niva", "1", "Mestringsnivå 1", Some(Meaning::Level(1)));
        check("Niva", "12", "Mestringsnivå 1-2", None);
        check("Kjonn", "2", "Jenter", Some(Meaning::Gender(Gender::Girls)));
        check("InnvandrKat", "Z", "Alle elever", Some(Meaning::All));
        check("InnvandrKat", "B", "Innvandrere", None);
    }
}
