//! What people add to the catalogue of a store: indicators of their own, questions that came with a file, and breaks.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::definition::{Area, Frequency, Good, Indicator, Kind, Measure, Segment, Spread, Words};
use crate::school::Period;

/// An indicator that people have made. Kept in the store as JSON, so a field keeps its shape for ever.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OwnIndicator {
    /// Such as `own.sykefravaer`.
    pub key: String,
    pub name: String,
    /// What it counts, such as «prosent».
    pub unit: String,
    pub decimals: u8,
    pub lowest: f64,
    pub highest: f64,
    pub good: Good,
    pub frequency: Frequency,
    pub kind: OwnKind,
    /// The index's key, for a question under an index; then `name` is the question.
    #[serde(default)]
    pub item_of: Option<String>,
}

/// What kind of number people say that it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum OwnKind {
    /// Per cent of the pupils, or of those who answered; n says how many they were.
    Share,
    /// The mean of single persons' scores; the spread is their SD.
    Mean,
    /// A figure of the whole unit.
    Figure,
}

/// Where people have said that a series breaks, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OwnBreak {
    /// Its own key in the store.
    pub id: String,
    pub indicator: String,
    /// The first period after the break, such as `2024-25`.
    pub period: String,
    pub reason: String,
}

impl OwnIndicator {
    /// The key that a name gives: `own.` and the name in small letters without signs. `None` for a name without any
    /// letter or digit.
    pub fn key_of(name: &str) -> Option<String> {
        let mut slug = String::new();
        for letter in name.to_lowercase().chars() {
            match letter {
                'æ' => slug.push_str("ae"),
                'ø' | 'ö' => slug.push('o'),
                'å' | 'ä' | 'á' => slug.push('a'),
                c if c.is_ascii_alphanumeric() => slug.push(c),
                _ if !slug.ends_with('-') => slug.push('-'),
                _ => {}
            }
        }
        let slug = slug.trim_matches('-');
        (!slug.is_empty()).then(|| format!("own.{}", slug.chars().take(60).collect::<String>()))
    }

    /// A question under an index, as a file names it.
    pub fn item(index: &Indicator, name: &str) -> Self {
        let slug = Self::key_of(name).unwrap_or_default();
        let slug = slug.strip_prefix("own.").unwrap_or("x");
        Self {
            key: format!("{}.{slug}", index.key),
            name: name.to_owned(),
            unit: index.unit.clone(),
            decimals: index.decimals,
            lowest: index.range.0,
            highest: index.range.1,
            good: index.good,
            frequency: index.frequency,
            kind: if index.kind == Kind::Share { OwnKind::Share } else { OwnKind::Mean },
            item_of: Some(index.key.clone()),
        }
    }

    /// As the catalogue holds it; a question is in its index's grade and years.
    pub fn indicator(&self, index: Option<&Indicator>) -> Indicator {
        let always = Segment {
            id: "always".to_owned(),
            from: None,
            to: None,
            withdrawn: false,
            reason: None,
            begins: None,
            source: String::new(),
        };
        let span = self.highest - self.lowest;
        Indicator {
            key: self.key.clone(),
            area: index.map_or(Area::Own, |i| i.area),
            measure: match &self.item_of {
                Some(index) => Measure::Item { index: index.clone(), name: self.name.clone() },
                None => Measure::Own { name: self.name.clone() },
            },
            kind: match self.kind {
                OwnKind::Share => Kind::Share,
                OwnKind::Mean => Kind::Mean,
                OwnKind::Figure => Kind::Figure,
            },
            grade: index.and_then(|i| i.grade),
            unit: self.unit.clone(),
            decimals: self.decimals,
            range: (self.lowest, self.highest),
            // No values lie wider apart than half of them on each end of the range.
            spread: if self.kind == OwnKind::Mean { Spread::Sd { widest: span } } else { Spread::None },
            good: self.good,
            sds: Vec::new(),
            least_span: index.map_or(span / 5.0, |i| i.least_span),
            frequency: self.frequency,
            segments: index.map_or(vec![always], |i| i.segments.clone()),
        }
    }
}

impl Indicator {
    /// This indicator with a break that people have explained: the segment that holds the period ends before it.
    pub fn broken(&self, at: Period, reason: &str) -> Self {
        let mut indicator = self.clone();
        let Some(place) = self.segments.iter().position(|s| Some(s) == self.segment(at)) else {
            return indicator;
        };
        let whole = &self.segments[place];
        if whole.from == Some(at) {
            return indicator;
        }
        let before = Segment { to: Some(at.previous()), ..whole.clone() };
        let after = Segment {
            id: format!("{}+{at}", whole.id),
            from: Some(at),
            reason: Some(Words::Text(reason.to_owned())),
            begins: Some(Words::Text(reason.to_owned())),
            ..whole.clone()
        };
        indicator.segments.splice(place..=place, [before, after]);
        indicator
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::indicator::catalogue;

    #[test]
    fn a_name_makes_a_key() {
        let check = |name: &str, expected: Option<&str>| {
            assert_eq!(OwnIndicator::key_of(name).as_deref(), expected, "{name}");
        };
        check("Sykefravær", Some("own.sykefravaer"));
        check("  Lærertetthet, 1.–4. trinn ", Some("own.laerertetthet-1-4-trinn"));
        check("?!", None);
    }

    #[test]
    fn a_break_ends_one_segment_and_begins_another() {
        let reading = catalogue().indicator("np.lesing.5.skalapoeng").unwrap();
        let broken = reading.broken("2024-25".parse().unwrap(), "skolene ble slått sammen");
        let check = |one: &str, other: &str, expected: bool| {
            assert_eq!(broken.comparable(one.parse().unwrap(), other.parse().unwrap()), expected, "{one} {other}");
        };
        check("2022-23", "2023-24", true);
        check("2023-24", "2024-25", false);
        check("2024-25", "2025-26", true);
        check("2021-22", "2022-23", false);
        assert_eq!(broken.broken("2024-25".parse().unwrap(), "en gang til"), broken);
    }
}
