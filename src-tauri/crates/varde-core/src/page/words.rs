//! Turns of phrase that several pages share.

use std::cmp::Ordering;

use super::chart::{PointState, ReferenceRole};
use super::picture::{Picture, YearsApart};
use crate::indicator::{Indicator, Kind};
use crate::judgement::{Level, ORDINARY_PUPILS, per_cent};
use crate::language::Language;
use crate::observation::Point;
use crate::school::{Period, UnitLevel};
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

/// How far a figure may be off, as text.
pub(super) enum Reach {
    /// «43» and «47»: the interval's ends as the indicator is published, of a share in whole per cent.
    Between(String, String),
    /// «0,1» to either side: so little that both ends would be written as the figure itself.
    Within(String),
}

pub(super) fn reach(picture: &Picture, point: &Point, language: Language) -> Option<Reach> {
    let indicator = &*picture.indicator;
    let (low, high) = point.interval(indicator)?;
    if indicator.kind == Kind::Share {
        let per_cent = |end: f64| per_cent(end / 100.0, point.n.unwrap_or_default(), language);
        return Some(Reach::Between(per_cent(low), per_cent(high)));
    }
    let [low_text, high_text] = [low, high].map(|end| language.number(end, indicator.decimals));
    if low_text == high_text {
        return Some(Reach::Within(language.number((high - low) / 2.0, indicator.decimals + 1)));
    }
    Some(Reach::Between(low_text, high_text))
}

/// «81 elever i 2025–26: 45 skalapoeng, trolig mellom 43 og 47.»
pub(super) fn level_sentence(picture: &Picture, point: &Point, period: Period, language: Language) -> String {
    if picture.indicator.kind == Kind::Share {
        return share_sentence(picture, point, period, language);
    }
    let value = language.number(point.value.unwrap_or_default(), picture.indicator.decimals);
    let unit = language.unit_of(&picture.indicator);
    let period = period.label();
    let mut text = match (reach(picture, point, language), point.n) {
        (Some(Reach::Within(half)), Some(n)) => words!(
            language,
            "level-sentence-within",
            n = n,
            period = &period,
            value = &value,
            unit = &unit,
            half = half,
        ),
        (Some(Reach::Between(low, high)), Some(n)) => words!(
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
    // Beside a count of pupils, whole per cent; alone, as it is published.
    let value = point.value.unwrap_or_default();
    let share = match (point.count, point.n) {
        (Some(_), Some(n)) => per_cent(value / 100.0, n, language),
        _ => language.number(value, picture.indicator.decimals),
    };
    let period = period.label();
    let mut text = match (point.count, point.n, reach(picture, point, language)) {
        (Some(count), Some(n), Some(Reach::Between(low, high))) => words!(
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
    let years = language.in_words(own.years.len());
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
        below = language.in_words(years.below as usize),
        above = language.in_words(years.above as usize),
        years = language.in_words(of as usize),
        judged = language.in_words(years.judged as usize),
        count = years.judged,
    )
}
