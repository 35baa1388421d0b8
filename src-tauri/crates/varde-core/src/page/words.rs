//! Turns of phrase that several pages share.

use std::cmp::Ordering;

use super::chart::{PointState, ReferenceRole};
use super::picture::{Picture, YearsApart};
use crate::indicator::{Indicator, Kind};
use crate::judgement::{Level, ORDINARY_PUPILS};
use crate::language::Language;
use crate::observation::Point;
use crate::school::{Period, Unit, UnitLevel};
use crate::words;

impl Language {
    /// «skolen», «kommunen», «fylket», «landet».
    pub(super) fn unit_kind(self, level: UnitLevel) -> String {
        let word = match level {
            UnitLevel::School => "school",
            UnitLevel::Kommune => "kommune",
            UnitLevel::Fylke => "fylke",
            UnitLevel::Country => "country",
        };
        self.text(&format!("unit-kind-{word}"), &[])
    }

    /// Small numbers as words: «to av tre år».
    pub(super) fn small(self, number: u32) -> String {
        if (1..=12).contains(&number) { self.text(&format!("number-{number}"), &[]) } else { number.to_string() }
    }

    /// How a reference is spoken of: the country as «landet», others by name.
    pub(super) fn reference_name(self, role: ReferenceRole, name: &str) -> String {
        match role {
            ReferenceRole::Country => self.unit_kind(UnitLevel::Country),
            _ => name.to_owned(),
        }
    }

    /// The short word that stands where a year has no figure.
    pub(super) fn state_word(self, state: PointState) -> String {
        let id = match state {
            PointState::Shown => return String::new(),
            PointState::Restricted => "status-restricted",
            PointState::TooFew => "status-too-few",
            PointState::Suppressed => "status-suppressed",
            PointState::NoneTookPart => "status-none-took-part",
            PointState::NotOffered => "status-not-offered",
            PointState::Withdrawn => "status-withdrawn",
            PointState::NotLoaded => "status-not-loaded",
        };
        self.text(id, &[])
    }
}

/// Where the figures come from. No fylke has number 99: that is where Varde's own example lies, and its figures are
/// invented. An orgnr may begin so all the same, in a file that does not say where the school lies.
pub(super) fn source(unit: &Unit, language: Language) -> String {
    let place = match unit.level {
        UnitLevel::Country => None,
        UnitLevel::School => unit.kommunenummer.as_deref(),
        UnitLevel::Kommune | UnitLevel::Fylke => Some(unit.id.as_str()),
    };
    let invented = place.is_some_and(|number| number.starts_with("99"));
    language.text(if invented { "source-example" } else { "source-udir" }, &[])
}

/// «43» and «47»: the interval's ends as the indicator is published.
pub(super) fn interval(picture: &Picture, point: &Point, language: Language) -> Option<(String, String)> {
    let (low, high) = point.interval(&picture.indicator)?;
    let decimals = picture.indicator.decimals;
    Some((language.number(low, decimals), language.number(high, decimals)))
}

/// «81 elever i 2025–26: 45 skalapoeng, trolig mellom 43 og 47.»
pub(super) fn level_sentence(picture: &Picture, point: &Point, period: Period, language: Language) -> String {
    if picture.indicator.kind == Kind::Share {
        return share_sentence(picture, point, period, language);
    }
    let value = language.number(point.value.unwrap_or_default(), picture.indicator.decimals);
    let unit = language.unit_of(&picture.indicator);
    let period = period.label();
    let mut text = match (interval(picture, point, language), point.n) {
        (Some((low, high)), Some(n)) => words!(
            language,
            "level-sentence",
            n = n,
            period = &period,
            value = &value,
            unit = &unit,
            low = low,
            high = high,
        ),
        (None, Some(n)) => {
            words!(language, "level-sentence-count", n = n, period = &period, value = &value, unit = &unit)
        }
        _ => words!(language, "level-sentence-bare", period = &period, value = &value, unit = &unit),
    };
    if point.n.is_some_and(|n| n < ORDINARY_PUPILS) {
        text.push(' ');
        text.push_str(&words!(language, "few-pupils", n = point.n.unwrap_or_default()));
    }
    text
}

/// «2025–26: 4 av 20 elever (20 %), trolig mellom 8 og 42 %.»
fn share_sentence(picture: &Picture, point: &Point, period: Period, language: Language) -> String {
    let share = language.number(point.value.unwrap_or_default(), picture.indicator.decimals);
    let period = period.label();
    let mut text = match (point.count, point.n, interval(picture, point, language)) {
        (Some(count), Some(n), Some((low, high))) => words!(
            language,
            "share-sentence",
            period = &period,
            count = count,
            n = n,
            share = share,
            low = low,
            high = high,
        ),
        (None, Some(n), _) => words!(language, "share-sentence-count", period = &period, n = n, share = share),
        _ => words!(language, "share-sentence-bare", period = &period, share = share),
    };
    if point.n.is_some_and(|n| n < ORDINARY_PUPILS) {
        text.push(' ');
        text.push_str(&words!(language, "few-pupils", n = point.n.unwrap_or_default()));
    }
    text
}

/// «tre år samlet ligger under landet (24 elever)», when the years have been weighed as one.
pub(super) fn pooled_against_country(picture: &Picture, language: Language) -> Option<(Level, String)> {
    let (own, _, finding) = picture.pooled_against_country()?;
    let direction = match finding.direction() {
        Some(Ordering::Less) => "below",
        Some(Ordering::Greater) => "above",
        _ => "same",
    };
    let years = language.small(u32::try_from(own.years.len()).ok()?);
    let n = own.point.n?;
    let text = words!(language, "pooled-against-country", years = years, direction = direction, n = n);
    finding.is_told().then(|| (finding.level(), text))
}

/// «ligger under landet tre av tre år», without a subject: what cards and headings are made of.
pub(super) fn against_country(indicator: &Indicator, years: YearsApart, language: Language) -> String {
    if !indicator.has_uncertainty() {
        return language.text("apart-uncertainty-unknown", &[]);
    }
    let id = match (years.below, years.above, years.judged) {
        (_, _, 0) => "apart-not-judged",
        (0, 0, _) => "apart-none",
        (_, 0, _) => "apart-below",
        (0, _, _) => "apart-above",
        _ => "apart-both",
    };
    let of = years.below.max(years.above);
    words!(
        language,
        id,
        below = language.small(years.below),
        above = language.small(years.above),
        years = language.small(of),
        judged = language.small(years.judged),
        count = years.judged,
    )
}
