//! Why nothing can be said: one list for every question, and one set of words.

use super::Why;
use crate::language::Language;
use crate::observation::Status;
use crate::statistics::thresholds::{
    FEWEST_IN_ONE_YEAR, FEWEST_MONTHS_EACH_SIDE, FEWEST_POINTS_FOR_XMR, FEWEST_PUPILS, FEWEST_YEARS_FOR_TREND, Footing,
    footing,
};
use crate::words;

/// A unit with more than this share of the other's pupils would be compared with itself.
const LARGEST_SHARE: f64 = 0.5;

/// Why nothing can be said.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Obstacle {
    /// The unit's own figure is not shown.
    OwnNotShown(Status),
    /// There is no figure for the unit itself.
    OwnMissing,
    OtherNotShown(Status),
    OtherMissing,
    TooFew(u32),
    /// So many pupils behind what the unit is held against.
    OtherTooFew(u32),
    UnknownCount,
    NoUncertainty,
    /// Another scale, or a withdrawn year, lies between.
    Break,
    /// The unit's pupils are most of the other's: the share in per cent.
    PartOfOther(u32),
    /// Both figures are rounded, and the rounding alone could make this difference of nearly nothing.
    Rounding,
    /// Not two years of five pupils that are ten together.
    NotPooled,
    /// Not all of the same years of the other.
    OtherYearsMissing,
    /// So many years in one segment: too few for a trend.
    TooFewYears(usize),
    /// No pupil, or every pupil, is counted in all of the years.
    NothingVaries,
    /// The two years are not those of one cohort.
    OtherCohort,
    /// So many schools: too few to say how they spread.
    TooFewSchools(usize),
    /// So many months: too few for limits.
    TooFewMeasurements(usize),
    /// Varde has no method for it.
    NoMethod,
    /// How far single pupils spread is not documented.
    NoSd,
    /// A figure of the whole unit: no pupils to reckon chance from.
    NotOfPupils,
    /// A monthly series, where yearly figures are asked for.
    Monthly,
    /// The figure is of a segment that is over: no later year can be held against it.
    SegmentOver,
    /// A target outside what can be true: the lowest and the highest.
    OutOfRange(f64, f64),
    /// Only schools are held against schools.
    NotASchool,
    /// No usable year, or month, before the first one of a measure.
    NoneBefore,
    /// None yet from the first one on.
    NoneAfter,
    /// The years before are not shown.
    BeforeNotShown(Status),
    /// So many months before and after: too few on one side.
    TooFewMonths(usize, usize),
}

/// What was compared, by name.
#[derive(Debug, Clone, Copy)]
pub(super) struct Names<'a> {
    pub own: &'a str,
    /// What the unit is held against, or the year before.
    pub other: &'a str,
    pub period: &'a str,
    pub other_period: &'a str,
    pub kind: Kind,
}

/// What sort of figure: a break and a rounding are said in its own words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Test,
    Grades,
    Share,
    /// Answers to questions, and what people count themselves.
    Figures,
}

impl Obstacle {
    /// Fewer pupils than a figure of its own needs.
    pub(super) fn of_few(n: u32) -> Result<(), Self> {
        if footing(n) < Footing::Uncertain { Err(Self::TooFew(n)) } else { Ok(()) }
    }

    /// The same of what the unit is held against.
    pub(super) fn of_few_beside(n: u32) -> Result<(), Self> {
        if footing(n) < Footing::Uncertain { Err(Self::OtherTooFew(n)) } else { Ok(()) }
    }

    /// A unit that is most of what it is held against.
    pub(super) fn of_part(n: u32, other: u32) -> Result<(), Self> {
        let share = f64::from(n) / f64::from(other);
        if share > LARGEST_SHARE { Err(Self::PartOfOther((share * 100.0).round().min(100.0) as u32)) } else { Ok(()) }
    }

    pub(super) fn say(self, names: Names<'_>, language: Language) -> String {
        let status = |status: Status| language.text(&format!("status-{}", status.word()), &[]);
        let Names { own, other, period, other_period, kind } = names;
        match (self, kind) {
            (Self::OwnMissing, _) => words!(language, "obstacle-missing", what = period),
            (Self::OwnNotShown(s), _) => words!(language, "obstacle-not-shown", what = period, status = status(s)),
            (Self::OtherMissing, _) => words!(language, "obstacle-missing", what = other),
            (Self::OtherNotShown(s), _) => words!(language, "obstacle-not-shown", what = other, status = status(s)),
            (Self::TooFew(n), _) => words!(language, "obstacle-too-few", n = n, fewest = FEWEST_IN_ONE_YEAR),
            (Self::OtherTooFew(n), _) => {
                words!(language, "obstacle-other-too-few", what = other, n = n, fewest = FEWEST_IN_ONE_YEAR)
            }
            (Self::Rounding, Kind::Share) => words!(language, "obstacle-rounding-share"),
            (Self::Rounding, Kind::Test) => words!(language, "obstacle-rounding"),
            (Self::Rounding, _) => words!(language, "obstacle-rounding-figures"),
            (Self::UnknownCount, _) => words!(language, "obstacle-unknown-count"),
            (Self::NoUncertainty, _) => words!(language, "obstacle-no-uncertainty"),
            (Self::Break, Kind::Grades) => {
                words!(language, "obstacle-break-exams", one = other_period, other = period)
            }
            (Self::Break, Kind::Share) => {
                words!(language, "obstacle-break-share", one = other_period, other = period)
            }
            (Self::Break, Kind::Figures) => {
                words!(language, "obstacle-break-figures", one = other_period, other = period)
            }
            (Self::Break, _) => words!(language, "obstacle-break", one = other_period, other = period),
            (Self::NotPooled, _) => {
                words!(language, "obstacle-not-pooled", each = FEWEST_PUPILS, fewest = FEWEST_IN_ONE_YEAR)
            }
            (Self::OtherYearsMissing, _) => words!(language, "obstacle-other-years", what = other),
            (Self::TooFewYears(years), _) => {
                let need = language.in_words(FEWEST_YEARS_FOR_TREND);
                words!(language, "obstacle-too-few-years", years = years, need = need)
            }
            (Self::OtherCohort, _) => {
                words!(language, "obstacle-other-cohort", one = other_period, other = period)
            }
            (Self::TooFewSchools(schools), _) => words!(language, "obstacle-too-few-schools", schools = schools),
            (Self::TooFewMeasurements(n), _) => {
                words!(language, "obstacle-too-few-measurements", n = n, fewest = FEWEST_POINTS_FOR_XMR)
            }
            (Self::NothingVaries, _) => words!(language, "obstacle-nothing-varies"),
            (Self::NoMethod, _) => words!(language, "obstacle-no-method"),
            (Self::NoSd, _) => words!(language, "obstacle-no-sd"),
            (Self::NotOfPupils, _) => words!(language, "obstacle-not-of-pupils"),
            (Self::Monthly, _) => words!(language, "obstacle-monthly", fewest = FEWEST_MONTHS_EACH_SIDE),
            (Self::SegmentOver, _) => words!(language, "obstacle-segment-over", period = period),
            (Self::OutOfRange(low, high), _) => words!(
                language,
                "obstacle-out-of-range",
                low = language.number(low, 1),
                high = language.number(high, 1),
            ),
            (Self::NotASchool, _) => words!(language, "obstacle-not-a-school"),
            (Self::NoneBefore, _) => words!(language, "obstacle-none-before", period = period),
            (Self::NoneAfter, _) => words!(language, "obstacle-none-after", period = period),
            (Self::BeforeNotShown(s), _) => {
                words!(language, "obstacle-not-shown", what = other_period, status = status(s))
            }
            (Self::TooFewMonths(before, after), _) => words!(
                language,
                "obstacle-too-few-months",
                before = before,
                after = after,
                fewest = FEWEST_MONTHS_EACH_SIDE,
            ),
            (Self::PartOfOther(share), _) => {
                let own = language.sentence_case(own);
                words!(language, "obstacle-part-of-other", own = own, other = other, share = share)
            }
        }
    }

    /// «Hvorfor sier Varde dette?» when it says nothing.
    pub(super) fn why(self, kind: Kind, reason: &str, language: Language) -> Why {
        let (rule, reference) = match (self, kind) {
            (Self::PartOfOther(_), _) => ("why-part-of-other", "why-reference-limits"),
            (Self::Rounding, Kind::Share) => ("why-rounding-share", "why-reference-known"),
            (Self::Rounding, Kind::Test) => ("why-rounding", "why-reference-limits"),
            (Self::Rounding, _) => ("why-rounding-figures", "why-reference-limits"),
            (Self::NoUncertainty, _) => ("why-no-uncertainty", "why-reference-limits"),
            (Self::NotPooled, _) => ("why-not-pooled", "why-reference-known"),
            (Self::OtherCohort, _) => ("why-other-cohort", "why-reference-limits"),
            (Self::TooFewMeasurements(_), _) => ("why-monthly", "why-reference-monthly"),
            (Self::TooFewSchools(_), _) => ("why-owner", "why-reference-owner"),
            (Self::NoSd | Self::NotOfPupils | Self::Monthly | Self::SegmentOver | Self::OutOfRange(..), _) => {
                ("why-planning", "why-reference-planning")
            }
            (Self::NotASchool, _) => ("why-expected", "why-reference-expected"),
            (Self::NoneBefore | Self::NoneAfter | Self::BeforeNotShown(_), _) => {
                ("why-evaluation", "why-reference-evaluation")
            }
            (Self::TooFewMonths(..), _) => ("why-interrupted", "why-reference-interrupted"),
            (Self::TooFewYears(_) | Self::NothingVaries | Self::NoMethod, _) => ("why-no-trend", "why-reference-trend"),
            (_, Kind::Share) => ("why-cannot-tell-share", "why-reference-known"),
            _ => ("why-cannot-tell", "why-reference-limits"),
        };
        let steps = vec![reason.to_owned()];
        Why { rule: language.text(rule, &[]), steps, reference: language.text(reference, &[]) }
    }
}
