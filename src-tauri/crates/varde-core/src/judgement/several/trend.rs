//! Does a share rise or fall over the years?

use std::cmp::Ordering;

use crate::judgement::obstacle::{Kind, Names, Obstacle};
use crate::judgement::share::Counted;
use crate::judgement::share::why::of_hundred;
use crate::judgement::share::words::figure;
use crate::judgement::verdict::Frame;
use crate::judgement::{Level, ORDINARY_PUPILS, Question, Rule, Verdict, Why};
use crate::language::Language;
use crate::school::Period;
use crate::statistics::thresholds::FEWEST_YEARS_FOR_TREND;
use crate::statistics::trend::{self, Trend};
use crate::words;

/// A trend before it has words.
#[derive(Debug, Clone, PartialEq)]
pub enum TrendFinding {
    Told(Rise),
    CannotTell(Obstacle),
}

/// The years of one segment with their rise or fall.
#[derive(Debug, Clone, PartialEq)]
pub struct Rise {
    /// Oldest first.
    pub years: Vec<Counted>,
    pub trend: Trend,
}

impl TrendFinding {
    pub fn level(&self) -> Level {
        self.p().map_or(Level::CannotTell, Level::of_p)
    }

    /// Falling or rising, when it is more than chance gives.
    pub fn direction(&self) -> Option<Ordering> {
        match self {
            Self::Told(rise) if self.level() != Level::MayBeChance => rise.trend.per_year.partial_cmp(&0.0),
            _ => None,
        }
    }

    /// For weighing many at once.
    pub fn p(&self) -> Option<f64> {
        match self {
            Self::Told(rise) => Some(rise.trend.verdict_p()),
            Self::CannotTell(_) => None,
        }
    }
}

/// Weighs the years of the newest segment, oldest first, each of enough pupils to be spoken of alone. A year that is
/// hidden leaves a gap: the scores are the years themselves. A break is the segment's, never a gap's.
pub fn trend(years: &[Counted]) -> TrendFinding {
    weigh(years).map_or_else(TrendFinding::CannotTell, TrendFinding::Told)
}

fn weigh(years: &[Counted]) -> Result<Rise, Obstacle> {
    let enough = |year: &&Counted| year.in_pupils().is_some_and(|pupils| Obstacle::of_few(pupils.n()).is_ok());
    let newest = years.iter().rev().find(enough).ok_or(Obstacle::TooFewYears(0))?;
    let chosen: Vec<Counted> = years.iter().filter(enough).filter(|year| year.comparable(newest)).cloned().collect();
    if chosen.len() < FEWEST_YEARS_FOR_TREND {
        return Err(Obstacle::TooFewYears(chosen.len()));
    }
    let year = |year: &Counted| Some(trend::Year { year: year.period.start_year(), share: year.in_pupils()? });
    let scored: Vec<_> = chosen.iter().filter_map(year).collect();
    let trend = trend::trend(&scored).ok_or(Obstacle::NothingVaries)?;
    Ok(Rise { years: chosen, trend })
}

/// Puts a trend into words. `period` is the years that were asked for: «2019–20 til 2023–24».
pub fn say_trend(finding: &TrendFinding, period: &str, language: Language) -> Verdict {
    let years = match finding {
        TrendFinding::Told(rise) => rise.years.as_slice(),
        TrendFinding::CannotTell(_) => &[],
    };
    let pupils = years.iter().filter_map(|year| year.n).fold(0u32, u32::saturating_add);
    let frame = Frame {
        question: Question::Trend,
        question_text: words!(language, "question-trend", period = period),
        rule: Rule::CochranArmitage,
        n: (pupils > 0).then_some(pupils),
        restricted: years.iter().any(Counted::is_restricted),
    };
    match finding {
        TrendFinding::Told(rise) => {
            let level = finding.level();
            frame.told(level, sentence(rise, level, language), None, why(rise, level, language), language)
        }
        TrendFinding::CannotTell(obstacle) => cannot_tell(frame, *obstacle, period, language),
    }
}

/// A trend in a mean, over so many comparable years: Varde has no method for it, and says so.
pub fn no_trend_of_means(years: usize, period: &str, language: Language) -> Verdict {
    let frame = Frame {
        question: Question::Trend,
        question_text: words!(language, "question-trend", period = period),
        rule: Rule::NoMethod,
        n: None,
        restricted: false,
    };
    let few = years < FEWEST_YEARS_FOR_TREND;
    cannot_tell(frame, if few { Obstacle::TooFewYears(years) } else { Obstacle::NoMethod }, period, language)
}

fn cannot_tell(frame: Frame, obstacle: Obstacle, period: &str, language: Language) -> Verdict {
    let names = Names { own: "", other: "", period, other_period: period, kind: Kind::Share };
    let reason = obstacle.say(names, language);
    let why = obstacle.why(Kind::Share, &reason, language);
    frame.cannot_tell(None, reason, why, language)
}

fn sentence(rise: &Rise, level: Level, language: Language) -> String {
    let (Some(first), Some(last)) = (rise.years.first(), rise.years.last()) else { return String::new() };
    let years = language.sentence_case(&language.in_words(rise.years.len()));
    let mut sentences = vec![words!(
        language,
        "trend-years",
        years = years,
        first = figure(first, language),
        from = first.period.label(),
        last = figure(last, language),
        to = last.period.label(),
    )];
    let missing = missing(&rise.years);
    if !missing.is_empty() {
        let labels: Vec<String> = missing.iter().map(|period| period.label()).collect();
        sentences.push(words!(language, "trend-missing", years = language.list(&labels), count = labels.len()));
    }
    let points = rise.trend.per_year.abs() * 100.0;
    let size = language.number(points, if points < 0.1 { 2 } else { 1 });
    let direction = match rise.trend.per_year {
        _ if size == "0" && level == Level::MayBeChance => "same",
        per_year if per_year < 0.0 => "down",
        _ => "up",
    };
    sentences.push(words!(language, "trend-told", direction = direction, size = size, level = level.word()));
    let smallest = rise.years.iter().filter_map(|year| year.n).min().unwrap_or_default();
    if smallest < ORDINARY_PUPILS {
        sentences.push(words!(language, "trend-few", n = smallest));
    }
    sentences.join(" ")
}

/// School years between the first and the last that have no figure.
fn missing(years: &[Counted]) -> Vec<Period> {
    let (Some(first), Some(last)) = (years.first(), years.last()) else { return Vec::new() };
    let between = (first.period.start_year()..last.period.start_year()).filter_map(Period::from_start_year);
    between.filter(|period| years.iter().all(|year| year.period != *period)).collect()
}

fn why(rise: &Rise, level: Level, language: Language) -> Why {
    let year = |year: &Counted| format!("{}: {}.", year.period.label(), figure(year, language));
    let chance = of_hundred(rise.trend.verdict_p(), |confidence| 2.0 * confidence.tail(), language);
    let steps = [
        words!(language, "why-trend-slope", points = language.number(rise.trend.per_year * 100.0, 2)),
        words!(language, "why-trend-chance", chance = chance),
        words!(language, "why-groups-verdict", level = level.word()),
    ];
    Why {
        rule: words!(language, "why-trend"),
        steps: rise.years.iter().map(year).chain(steps).collect(),
        reference: words!(language, "why-reference-trend"),
    }
}
