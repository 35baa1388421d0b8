//! A monthly series in words: what is ordinary, and which months are not.

use super::{Finding, Month, Series, Signal, SignalKind};
use crate::judgement::obstacle::{Kind, Names, Obstacle};
use crate::judgement::verdict::Frame;
use crate::judgement::{Interval, IntervalUnit, Question, Rule, Verdict, Why};
use crate::language::Language;
use crate::observation::Status;
use crate::words;

/// So many stretches a reader can hold; the picture has them all.
const MOST_STRETCHES: usize = 3;

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
    let found = stretches(series);
    let newest = found.len().saturating_sub(MOST_STRETCHES);
    let told: Vec<String> = found[newest..].iter().map(|stretch| told(stretch, months, language)).collect();
    let outcome = if told.is_empty() {
        words!(language, "monthly-none")
    } else {
        let count = language.sentence_case(&language.in_words(found.len()));
        let all = if newest == 0 { "all" } else { "newest" };
        words!(language, "monthly-some", signals = told.join("; "), all = all, count = count)
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

/// Months in a row that stand out to the same side, by whichever rules: what happened once is told once.
struct Stretch {
    from: usize,
    to: usize,
    high: bool,
    signals: Vec<Signal>,
}

fn stretches(series: &Series) -> Vec<Stretch> {
    let next = |place: usize| series.places.iter().copied().find(|judged| *judged > place);
    let mut found: Vec<Stretch> = Vec::new();
    for signal in &series.signals {
        match found.last_mut().filter(|last| last.high == signal.high && next(last.to) == Some(signal.from)) {
            Some(last) => {
                last.to = signal.to;
                last.signals.push(*signal);
            }
            None => {
                found.push(Stretch { from: signal.from, to: signal.to, high: signal.high, signals: vec![*signal] });
            }
        }
    }
    found
}

/// «november 2025 (over øvre grense)», «august 2024 til mars 2025 (minst sju på rad under snittet, og under nedre grense
/// i november 2024)».
fn told(stretch: &Stretch, months: &[Month], language: Language) -> String {
    let label = |place: usize| months.get(place).map(|month| month.label.clone()).unwrap_or_default();
    let span = |from: usize, to: usize| {
        if from == to { label(from) } else { words!(language, "monthly-span", from = label(from), to = label(to)) }
    };
    let reason = |kind: SignalKind| {
        let side = if stretch.high { "high" } else { "low" };
        words!(language, "monthly-reason", kind = kind.word(), side = side)
    };
    let has = |kind: SignalKind| stretch.signals.iter().any(|signal| signal.kind == kind);
    let mut reasons: Vec<String> =
        [SignalKind::Shift, SignalKind::Drift].into_iter().filter(|kind| has(*kind)).map(reason).collect();
    if has(SignalKind::Outside) {
        let outside = stretch.signals.iter().filter(|signal| signal.kind == SignalKind::Outside);
        let when: Vec<String> = outside.map(|signal| span(signal.from, signal.to)).collect();
        let whole = when.len() == 1 && stretch.signals.len() == 1;
        let reason = reason(SignalKind::Outside);
        reasons.push(if whole {
            reason
        } else {
            words!(language, "monthly-reason-when", reason = reason, when = language.list(&when))
        });
    }
    // What comes close to a limit is no news beside what lies beyond it.
    if reasons.is_empty() {
        reasons.push(reason(SignalKind::TwoOfThree));
    }
    let months = span(stretch.from, stretch.to);
    words!(language, "monthly-signal", months = months, reasons = language.list(&reasons))
}
