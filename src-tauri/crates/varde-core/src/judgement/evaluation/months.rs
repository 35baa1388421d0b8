//! A monthly series that a measure interrupts: one line through the months before, one through those from its first
//! month on. Judged by the step between them where they meet; the new slope is told beside it, and not judged: two
//! questions of so few months would be answered by chance too often.

use super::Limits;
use super::words::{About, Told};
use crate::judgement::monthly::Month;
use crate::judgement::obstacle::{Kind, Names, Obstacle};
use crate::judgement::planning::way;
use crate::judgement::verdict::Frame;
use crate::judgement::{Interval, IntervalUnit, Level, Question, Rule, Why};
use crate::language::Language;
use crate::observation::Status;
use crate::statistics::interval::Confidence;
use crate::statistics::segmented::segmented;
use crate::statistics::thresholds::FEWEST_MONTHS_EACH_SIDE;
use crate::words;

/// A series before it has words.
#[derive(Debug, Clone, PartialEq)]
pub enum MonthsFinding {
    Told(Interrupted),
    CannotTell(Obstacle),
}

/// Two lines through one series, in its own unit.
#[derive(Debug, Clone, PartialEq)]
pub struct Interrupted {
    /// Months with a figure on each side.
    pub before: usize,
    pub after: usize,
    /// Months between the first and the last without one.
    pub missing: usize,
    pub mean_before: f64,
    pub mean_after: f64,
    /// How far the new line lies above the old one at the last month before, with its limits.
    pub step: Limits,
    /// The slopes, per month.
    pub slope_before: f64,
    pub slope_after: f64,
    /// About 2 when months do not hang together.
    pub durbin_watson: Option<f64>,
    pub restricted: bool,
}

impl MonthsFinding {
    pub fn level(&self) -> Level {
        match self {
            Self::Told(found) => found.step.level(0.0),
            Self::CannotTell(_) => Level::CannotTell,
        }
    }
}

/// Fits the two lines. `first` is the place of the first month after, in the segment of which all months must lie;
/// months without a figure are passed over, as in a process chart.
pub fn interrupted(months: &[Month], first: usize) -> MonthsFinding {
    weigh(months, first).map_or_else(MonthsFinding::CannotTell, MonthsFinding::Told)
}

fn weigh(months: &[Month], first: usize) -> Result<Interrupted, Obstacle> {
    let shown = |month: &Month| {
        let open = matches!(month.status, Status::Ok | Status::Restricted);
        let enough = month.n.is_none_or(|n| Obstacle::of_few(n).is_ok());
        month.value.filter(|_| open && enough && month.segment.is_some())
    };
    let (early, late) = months.split_at(first.min(months.len()));
    let next = late.iter().find(|m| shown(m).is_some()).ok_or(Obstacle::NoneAfter)?;
    let last = early.iter().rev().find(|m| shown(m).is_some()).ok_or(Obstacle::NoneBefore)?;
    if next.segment != last.segment {
        return Err(Obstacle::Break);
    }
    let there = |months: &[Month], start: usize| -> Vec<(usize, f64)> {
        let alike = months.iter().enumerate().filter(|(_, m)| m.segment == next.segment);
        alike.filter_map(|(place, m)| Some((start + place, shown(m)?))).collect()
    };
    let (before, after) = (there(early, 0), there(late, early.len()));
    if before.len().min(after.len()) < FEWEST_MONTHS_EACH_SIDE {
        return Err(Obstacle::TooFewMonths(before.len(), after.len()));
    }
    let chosen: Vec<(usize, f64)> = before.iter().chain(&after).copied().collect();
    let values: Vec<f64> = chosen.iter().map(|(_, value)| *value).collect();
    let found = segmented(&values, before.len()).ok_or(Obstacle::NoUncertainty)?;
    let limit = |confidence| found.level_change.careful_interval(confidence).map(|i| (i.low, i.high));
    let (inner, outer) = limit(Confidence::P95).zip(limit(Confidence::P998)).ok_or(Obstacle::NoUncertainty)?;
    // A series without any chance in it says nothing of what chance gives.
    let largest = values.iter().copied().map(f64::abs).fold(1.0, f64::max);
    if inner.1 - inner.0 <= 1e-9 * largest {
        return Err(Obstacle::NoUncertainty);
    }
    let mean = |side: &[(usize, f64)]| side.iter().map(|(_, value)| value).sum::<f64>() / side.len() as f64;
    let span = chosen.first().zip(chosen.last()).map_or(0, |(first, last)| last.0 - first.0 + 1);
    Ok(Interrupted {
        before: before.len(),
        after: after.len(),
        missing: span - chosen.len(),
        mean_before: mean(&before),
        mean_after: mean(&after),
        step: Limits { difference: found.level_change.value, inner, outer },
        slope_before: found.slope.value,
        slope_after: found.slope.value + found.slope_change.value,
        durbin_watson: found.durbin_watson,
        restricted: chosen.iter().any(|(place, _)| months.get(*place).is_some_and(|m| m.status == Status::Restricted)),
    })
}

/// Puts two lines into words; `about.period` is the first month after.
pub fn say_months(finding: &MonthsFinding, about: About<'_>, language: Language) -> Told {
    let frame = |found: Option<&Interrupted>| Frame {
        question: Question::BeforeAndAfter,
        question_text: words!(language, "question-evaluation", period = about.period),
        rule: Rule::InterruptedSeries,
        n: found.and_then(|found| u32::try_from(found.before + found.after).ok()),
        restricted: found.is_some_and(|found| found.restricted),
    };
    let found = match finding {
        MonthsFinding::Told(found) => found,
        MonthsFinding::CannotTell(obstacle) => {
            let names = Names {
                own: about.own_name,
                other: about.other_name,
                period: about.period,
                other_period: about.before,
                kind: Kind::Figures,
            };
            let reason = language.sentence_case(&obstacle.say(names, language));
            let why = obstacle.why(Kind::Figures, &reason, language);
            let verdict = frame(None).cannot_tell(None, reason.clone(), why, language);
            return Told { verdict, lines: vec![reason] };
        }
    };
    let decimals = about.indicator.decimals + 1;
    let number = |value: f64| language.number(value, decimals);
    let unit = language.unit_of(about.indicator);
    let level = finding.level();
    let (low, high) = found.step.inner;
    let way = way(found.step.difference, about.indicator);
    let mut sentences = vec![
        words!(
            language,
            "months-figures",
            before = found.before,
            after = found.after,
            meanbefore = number(found.mean_before),
            meanafter = number(found.mean_after),
            unit = &unit,
        ),
        words!(
            language,
            "months-step",
            way = way,
            period = about.period,
            size = number(found.step.difference.abs()),
            low = number(low),
            high = number(high),
        ),
    ];
    sentences.push(verdict_words(level, language));
    if found.missing > 0 {
        sentences.push(words!(language, "monthly-missing", count = found.missing));
    }
    let finer = |value: f64| language.number(value, decimals + 1);
    let mut steps = vec![
        words!(language, "why-months-slopes", before = finer(found.slope_before), after = finer(found.slope_after),),
        words!(
            language,
            "why-months-step",
            step = finer(found.step.difference),
            low = finer(low),
            high = finer(high),
            outerlow = finer(found.step.outer.0),
            outerhigh = finer(found.step.outer.1),
        ),
    ];
    steps.extend(found.durbin_watson.map(|dw| words!(language, "why-months-hang", dw = language.number(dw, 1))));
    let why = Why {
        rule: words!(language, "why-interrupted"),
        steps,
        reference: words!(language, "why-reference-interrupted"),
    };
    let interval = Interval { low, high, unit: IntervalUnit::Points };
    let lines = vec![
        words!(
            language,
            "months-line-means",
            before = number(found.mean_before),
            after = number(found.mean_after),
            unit = &unit,
        ),
        words!(
            language,
            "months-line-step",
            way = way,
            size = number(found.step.difference.abs()),
            low = number(low),
            high = number(high),
        ),
    ];
    Told { verdict: frame(Some(found)).told(level, sentences.join(" "), Some(interval), why, language), lines }
}

/// What can, and what cannot, be said: METHODS' own sentence where it may be chance.
pub(super) fn verdict_words(level: Level, language: Language) -> String {
    match level {
        Level::MayBeChance | Level::CannotTell => words!(language, "evaluation-unknowable"),
        Level::Possible => words!(language, "evaluation-beyond", level = "possible"),
        Level::Clear => words!(language, "evaluation-beyond", level = "clear"),
    }
}
