//! A monthly series in words: what is ordinary, and which months are not.

use super::{Finding, Month, Series, Signal};
use crate::judgement::obstacle::{Kind, Names, Obstacle};
use crate::judgement::verdict::Frame;
use crate::judgement::{Interval, IntervalUnit, Question, Rule, Verdict, Why};
use crate::language::Language;
use crate::observation::Status;
use crate::words;

/// What a series is about.
#[derive(Debug, Clone, Copy)]
pub struct About<'a> {
    /// Such as «prosent».
    pub unit: &'a str,
    pub decimals: u8,
    /// The lowest and the highest value that can be: no limit is told outside them.
    pub range: (f64, f64),
}

/// Puts a series into words; `months` are those that were judged.
pub fn say(finding: &Finding, about: About<'_>, months: &[Month], language: Language) -> Verdict {
    let flagged = |month: &Month| month.status == Status::Restricted;
    let label = |place: usize| months.get(place).map(|month| month.label.as_str()).unwrap_or_default();
    let last = months.len().checked_sub(1);
    let frame = |n: usize, restricted: bool| Frame {
        question: Question::MonthlySeries,
        question_text: match last {
            Some(last) => words!(language, "question-monthly", first = label(0), last = label(last)),
            None => words!(language, "question-monthly-bare"),
        },
        rule: Rule::Xmr,
        n: u32::try_from(n).ok(),
        restricted,
    };
    let series = match finding {
        Finding::Told(series) => series,
        Finding::CannotTell(obstacle) => {
            let n = if let Obstacle::TooFewMeasurements(n) = obstacle { *n } else { months.len() };
            let names = Names { own: "", other: "", period: "", other_period: "", kind: Kind::Share };
            let reason = obstacle.say(names, language);
            let why = obstacle.why(Kind::Share, &reason, language);
            return frame(n, months.iter().any(flagged)).cannot_tell(None, reason, why, language);
        }
    };
    let possible = |value: f64| value.max(about.range.0).min(about.range.1);
    let number = |value: f64| language.number(possible(value), about.decimals + 1);
    let n = series.places.len();
    let usual = if series.low < series.high {
        words!(
            language,
            "monthly-usual",
            n = n,
            low = number(series.low),
            high = number(series.high),
            mean = number(series.mean),
            unit = about.unit,
        )
    } else {
        words!(language, "monthly-same", n = n, mean = number(series.mean), unit = about.unit)
    };
    let found: Vec<String> = series.signals.iter().map(|signal| told(signal, months, language)).collect();
    let outcome = if found.is_empty() {
        words!(language, "monthly-none")
    } else {
        words!(language, "monthly-some", signals = language.list(&found), count = found.len())
    };
    let missing = gaps(series);
    let gaps = (missing > 0).then(|| words!(language, "monthly-missing", count = missing));
    let sentence = [usual, outcome].into_iter().chain(gaps).collect::<Vec<_>>().join(" ");
    let interval = Interval { low: possible(series.low), high: possible(series.high), unit: IntervalUnit::Points };
    let why = Why {
        rule: words!(language, "why-monthly"),
        steps: vec![
            words!(
                language,
                "why-monthly-limits",
                mean = language.number(series.mean, about.decimals + 1),
                distance = language.number(series.high - series.mean, about.decimals + 1),
            ),
            words!(language, "why-monthly-rules"),
            words!(language, "why-monthly-chance"),
        ],
        reference: words!(language, "why-reference-monthly"),
    };
    let restricted = series.places.iter().filter_map(|place| months.get(*place)).any(flagged);
    frame(n, restricted).told(finding.level(), sentence, Some(interval), why, language)
}

/// Months without a figure between the first and the last that are judged.
fn gaps(series: &Series) -> usize {
    match (series.places.first(), series.places.last()) {
        (Some(first), Some(last)) => last - first + 1 - series.places.len(),
        _ => 0,
    }
}

/// «november 2025 (over øvre grense)».
fn told(signal: &Signal, months: &[Month], language: Language) -> String {
    let label = |place: usize| months.get(place).map(|month| month.label.clone()).unwrap_or_default();
    let months = if signal.from == signal.to {
        label(signal.from)
    } else {
        words!(language, "monthly-span", from = label(signal.from), to = label(signal.to))
    };
    let side = if signal.high { "high" } else { "low" };
    words!(language, "monthly-signal", months = months, kind = signal.kind.word(), side = side)
}
