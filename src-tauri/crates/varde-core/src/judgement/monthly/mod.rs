//! A monthly series: does a month stand out from its ordinary variation?
//!
//! The newest segment is judged, by the four rules of a process chart. Months without a figure, such as July in a
//! school, are passed over and named; a new segment is a human's choice and starts anew. There is one level only: the
//! limits ask so many questions of one series that none of them is *tydelig*.

mod words;

pub use words::{About, say};

use super::Level;
use super::obstacle::Obstacle;
use crate::observation::Status;
use crate::statistics::interval::Side;
use crate::statistics::thresholds::FEWEST_POINTS_FOR_XMR;
use crate::statistics::xmr::{self, Process, Rule, Setting};

/// One odd month must not hide the next.
const SETTING: Setting = Setting { screen: true, fix_after: None };

/// A month of the series, oldest first.
#[derive(Debug, Clone, PartialEq)]
pub struct Month {
    /// Such as «november 2025».
    pub label: String,
    /// In the indicator's unit; `None` where no figure is shown.
    pub value: Option<f64>,
    /// Pupils behind it, where it is about pupils.
    pub n: Option<u32>,
    pub status: Status,
    /// Months are compared inside a segment only; `None` compares with nothing.
    pub segment: Option<String>,
}

/// A series before it has words.
#[derive(Debug, Clone, PartialEq)]
pub enum Finding {
    Told(Series),
    CannotTell(Obstacle),
}

/// The months of the newest segment with their limits.
#[derive(Debug, Clone, PartialEq)]
pub struct Series {
    /// Which months are judged, as places among those that were given.
    pub places: Vec<usize>,
    pub mean: f64,
    /// What the months ordinarily lie between.
    pub low: f64,
    pub high: f64,
    /// Months in a row that stand out alike, oldest first.
    pub signals: Vec<Signal>,
}

/// Months that stand out by one rule, as places among those that were given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Signal {
    pub from: usize,
    pub to: usize,
    pub kind: SignalKind,
    /// High or rising; otherwise low or falling.
    pub high: bool,
}

/// By which of the four rules.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SignalKind {
    /// Outside a limit.
    Outside,
    /// Among seven in a row that all rise, or all fall.
    Drift,
    /// Two of three in a row near a limit.
    TwoOfThree,
    /// Among seven in a row on one side of the mean.
    Shift,
}

impl SignalKind {
    /// The word in messages.
    pub fn word(self) -> &'static str {
        match self {
            Self::Outside => "outside",
            Self::Drift => "drift",
            Self::TwoOfThree => "two-of-three",
            Self::Shift => "shift",
        }
    }
}

impl Finding {
    pub fn level(&self) -> Level {
        match self {
            Self::Told(series) if series.signals.is_empty() => Level::MayBeChance,
            Self::Told(_) => Level::Possible,
            Self::CannotTell(_) => Level::CannotTell,
        }
    }
}

/// Judges the newest segment of a series.
pub fn judge(months: &[Month]) -> Finding {
    weigh(months).map_or_else(Finding::CannotTell, Finding::Told)
}

fn weigh(months: &[Month]) -> Result<Series, Obstacle> {
    let shown = |month: &Month| {
        let open = matches!(month.status, Status::Ok | Status::Restricted);
        let enough = month.n.is_none_or(|n| Obstacle::of_few(n).is_ok());
        month.value.filter(|_| open && enough && month.segment.is_some())
    };
    let newest = months.iter().rev().find(|month| shown(month).is_some());
    let segment = newest.ok_or(Obstacle::TooFewMeasurements(0))?.segment.as_deref();
    let chosen = months.iter().enumerate().filter(|(_, month)| month.segment.as_deref() == segment);
    let (places, values): (Vec<usize>, Vec<f64>) =
        chosen.filter_map(|(place, month)| Some((place, shown(month)?))).unzip();
    if values.len() < FEWEST_POINTS_FOR_XMR {
        return Err(Obstacle::TooFewMeasurements(values.len()));
    }
    let process = xmr::process(&values, SETTING).ok_or(Obstacle::NoUncertainty)?;
    let signals = signals(&process, &places);
    Ok(Series { mean: process.mean, low: process.limits.low, high: process.limits.high, signals, places })
}

/// Neighbours that stand out alike are one signal.
fn signals(process: &Process, places: &[usize]) -> Vec<Signal> {
    let mut found: Vec<Signal> = Vec::new();
    let mut before = None;
    for (signal, place) in process.signals.iter().zip(places) {
        match (signal, found.last_mut()) {
            (Some(_), Some(last)) if before == *signal => last.to = *place,
            (Some(signal), _) => {
                let kind = match signal.rule {
                    Rule::Outside => SignalKind::Outside,
                    Rule::Drift => SignalKind::Drift,
                    Rule::TwoOfThree => SignalKind::TwoOfThree,
                    Rule::Shift => SignalKind::Shift,
                };
                found.push(Signal { from: *place, to: *place, kind, high: signal.side == Side::Above });
            }
            (None, _) => {}
        }
        before = *signal;
    }
    found
}
