//! What a chart must be before it is drawn. plotters would draw NaN as a point and clamp the rest to the edge.

use varde_core::page::chart::{DotInterval, OwnPoint, PointState, ReferenceSeries, SeriesBreak};

use crate::error::ChartError;
use crate::number::MOST_DECIMALS;
use crate::style::Size;

/// No indicator of a school comes near; beyond it, arithmetic on the axis would lose its decimals.
const LARGEST: f64 = 1e9;
const WIDTHS: std::ops::RangeInclusive<u32> = 120..=8000;
const HEIGHTS: std::ops::RangeInclusive<u32> = 72..=8000;

/// Whether the point has a value that may be drawn.
pub(crate) fn is_drawn(state: PointState) -> bool {
    matches!(state, PointState::Shown | PointState::Restricted)
}

pub(crate) fn size(size: Size) -> Result<(), ChartError> {
    if WIDTHS.contains(&size.width) && HEIGHTS.contains(&size.height) {
        return Ok(());
    }
    Err(ChartError::bad_input(format!("a picture of {} × {} pixels", size.width, size.height)))
}

pub(crate) fn dot_interval(chart: &DotInterval) -> Result<(), ChartError> {
    let count = chart.periods.len();
    between("periods", count, 1..=usize::MAX)?;
    measure(chart.decimals, chart.least_span)?;
    same_length(&chart.own.name, chart.own.points.len(), count)?;
    if let Some(start) = chart.start.as_ref().filter(|start| start.before > count) {
        return Err(ChartError::bad_input(format!("a start before period {} of {count}", start.before)));
    }
    series(&chart.own.points, &chart.references, &chart.breaks)
}

/// How an axis counts.
pub(crate) fn measure(decimals: u8, least_span: f64) -> Result<(), ChartError> {
    if decimals > MOST_DECIMALS {
        return Err(ChartError::bad_input(format!("{decimals} decimals")));
    }
    if !(0.0..=LARGEST).contains(&least_span) {
        return Err(ChartError::bad_input(format!("the least span is {least_span}")));
    }
    Ok(())
}

/// An own series beside its references: as many points in each, and breaks between them.
pub(crate) fn series(
    own: &[OwnPoint],
    references: &[ReferenceSeries],
    breaks: &[SeriesBreak],
) -> Result<(), ChartError> {
    own.iter().try_for_each(point)?;
    for series in references {
        same_length(&series.name, series.points.len(), own.len())?;
        for point in &series.points {
            number(point.value.unwrap_or(0.0))?;
        }
    }
    self::breaks(breaks, own.len())
}

fn point(point: &OwnPoint) -> Result<(), ChartError> {
    if is_drawn(point.state) != point.value.is_some() {
        // Above all: a hidden year must not even reach the axis.
        let value = if point.value.is_some() { "a value" } else { "no value" };
        return Err(ChartError::bad_input(format!("a point that is {:?} has {value}", point.state)));
    }
    number(point.value.unwrap_or(0.0))?;
    let Some((low, high)) = point.interval else { return Ok(()) };
    let Some(value) = point.value else {
        return Err(ChartError::bad_input("an interval without a value"));
    };
    number(low)?;
    number(high)?;
    if !(low..=high).contains(&value) {
        return Err(ChartError::bad_input("an interval beside its value"));
    }
    Ok(())
}

pub(crate) fn breaks(breaks: &[SeriesBreak], periods: usize) -> Result<(), ChartError> {
    match breaks.iter().find(|b| b.before > periods) {
        Some(late) => Err(ChartError::bad_input(format!("a break before period {} of {periods}", late.before))),
        None => Ok(()),
    }
}

/// Whether there are as many of something as a picture can hold.
pub(crate) fn between(what: &str, count: usize, range: std::ops::RangeInclusive<usize>) -> Result<(), ChartError> {
    match count {
        0 if *range.start() > 0 => Err(ChartError::bad_input(format!("no {what}"))),
        _ if range.contains(&count) => Ok(()),
        _ => Err(ChartError::bad_input(format!("{count} {what}"))),
    }
}

pub(crate) fn same_length(name: &str, points: usize, periods: usize) -> Result<(), ChartError> {
    if points == periods {
        return Ok(());
    }
    Err(ChartError::bad_input(format!("«{name}» has {points} points for {periods} periods")))
}

pub(crate) fn number(value: f64) -> Result<(), ChartError> {
    // NaN is in no range, so it is refused too.
    if (-LARGEST..=LARGEST).contains(&value) {
        return Ok(());
    }
    Err(ChartError::bad_input(format!("the number {value}")))
}
