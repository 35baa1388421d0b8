use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a unit is. The numbers are Statistikkbanken's `EnhetNivaa`, and what the store keeps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum UnitLevel {
    Country = 1,
    Fylke = 2,
    Kommune = 3,
    School = 4,
}

impl UnitLevel {
    /// The word in JSON and in exports.
    pub fn word(self) -> &'static str {
        match self {
            Self::Country => "country",
            Self::Fylke => "fylke",
            Self::Kommune => "kommune",
            Self::School => "school",
        }
    }

    pub fn from_number(number: i64) -> Option<Self> {
        match number {
            1 => Some(Self::Country),
            2 => Some(Self::Fylke),
            3 => Some(Self::Kommune),
            4 => Some(Self::School),
            _ => None,
        }
    }
}

/// A unit's public number: a school's orgnr (9 digits), a kommunenummer (4), a fylkesnummer (2), or `I` for the country.
///
/// Kept in place, since an import compares and copies tens of thousands of them.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnitCode {
    /// ASCII; zeros after the end, so that codes are ordered as their texts are.
    text: [u8; 9],
    length: u8,
}

/// The text is none of the four kinds of number.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not an orgnr, kommunenummer, fylkesnummer or I: {0}")]
pub struct UnitCodeError(pub String);

impl UnitCode {
    /// `None` when the text does not fit.
    fn new(text: &str) -> Option<Self> {
        let mut code = Self { text: [0; 9], length: u8::try_from(text.len()).ok()? };
        code.text.get_mut(..text.len())?.copy_from_slice(text.as_bytes());
        Some(code)
    }

    pub fn as_str(&self) -> &str {
        // Only made from text, and of ASCII alone.
        let text = self.text.get(..usize::from(self.length)).unwrap_or_default();
        std::str::from_utf8(text).unwrap_or_default()
    }

    /// The kinds of number have different lengths, so the level follows from the code.
    pub fn level(&self) -> UnitLevel {
        match self.length {
            1 => UnitLevel::Country,
            2 => UnitLevel::Fylke,
            4 => UnitLevel::Kommune,
            _ => UnitLevel::School,
        }
    }

    pub fn country() -> Self {
        Self { text: *b"I\0\0\0\0\0\0\0\0", length: 1 }
    }
}

impl fmt::Debug for UnitCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("UnitCode").field(&self.as_str()).finish()
    }
}

impl fmt::Display for UnitCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for UnitCode {
    type Err = UnitCodeError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let text = text.trim();
        let digits = text.bytes().all(|b| b.is_ascii_digit());
        let known = text == "I" || (digits && matches!(text.len(), 2 | 4 | 9));
        Self::new(text).filter(|_| known).ok_or_else(|| UnitCodeError(text.to_owned()))
    }
}

/// A unit as lists and headings show it, by its newest name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Unit {
    /// Orgnr, kommunenummer, fylkesnummer or `I`.
    pub id: String,
    pub level: UnitLevel,
    pub name: String,
    /// The name of the kommune that the unit lies in, by the newest year; a kommune's own name; none above it.
    pub kommune: Option<String>,
    /// The number of that kommune in the newest year.
    pub kommunenummer: Option<String>,
    /// Only for schools.
    pub orgnr: Option<String>,
    /// The grades that the store holds any figure or state for, ascending.
    pub grades: Vec<u8>,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(input: &str, expected: Option<UnitLevel>) {
        assert_eq!(input.parse::<UnitCode>().ok().map(|c| c.level()), expected, "{input:?}");
    }

    #[test]
    fn the_code_tells_the_level() {
        check("I", Some(UnitLevel::Country));
        check("03", Some(UnitLevel::Fylke));
        check("0301", Some(UnitLevel::Kommune));
        check("874604852 ", Some(UnitLevel::School));
        check("87460485", None);
        check("i", None);
        check("", None);
        check("8746o4852", None);
    }
}
