//! What a chart must be before it is drawn. plotters would draw NaN as a point and clamp the rest to the edge.

use varde_core::page::chart::{DotInterval, PointState};

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
    if count == 0 {
        return Err(ChartError::bad_input("no periods"));
    }
    if chart.decimals > MOST_DECIMALS {
        return Err(ChartError::bad_input(format!("{} decimals", chart.decimals)));
    }
    if !(0.0..=LARGEST).contains(&chart.least_span) {
        return Err(ChartError::bad_input(format!("the least span is {}", chart.least_span)));
    }
    same_length(&chart.own.name, chart.own.points.len(), count)?;
    for point in &chart.own.points {
        if is_drawn(point.state) != point.value.is_some() {
            // Above all: a hidden year must not even reach the axis.
            let value = if point.value.is_some() { "a value" } else { "no value" };
            return Err(ChartError::bad_input(format!("a point that is {:?} has {value}", point.state)));
        }
        if point.half_width.is_some() && point.value.is_none() {
            return Err(ChartError::bad_input("an interval without a value"));
        }
        number(point.value.unwrap_or(0.0))?;
        number(point.half_width.unwrap_or(0.0))?;
        if point.half_width.is_some_and(|half| half < 0.0) {
            return Err(ChartError::bad_input("an interval of negative width"));
        }
    }
    for series in &chart.references {
        same_length(&series.name, series.points.len(), count)?;
        for point in &series.points {
            number(point.value.unwrap_or(0.0))?;
        }
    }
    match chart.breaks.iter().find(|b| b.before > count) {
        Some(late) => Err(ChartError::bad_input(format!("a break before period {} of {count}", late.before))),
        None => Ok(()),
    }
}

fn same_length(name: &str, points: usize, periods: usize) -> Result<(), ChartError> {
    if points == periods {
        return Ok(());
    }
    Err(ChartError::bad_input(format!("«{name}» has {points} points for {periods} periods")))
}

fn number(value: f64) -> Result<(), ChartError> {
    // NaN is in no range, so it is refused too.
    if (-LARGEST..=LARGEST).contains(&value) {
        return Ok(());
    }
    Err(ChartError::bad_input(format!("the number {value}")))
}
