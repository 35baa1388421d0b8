//! What stands in the mastery chart's rows, and how wide each part is.

use crate::check::is_drawn;
use crate::geometry::Rect;
use crate::number;

use varde_core::page::chart::{LevelCount, Mastery, MasteryReference, MasteryYear};

/// Between two parts of a bar.
pub(crate) const GAP: f64 = 2.0;
pub(crate) const LARGEST_PUPIL: f64 = 7.0;
const SMALLEST_PUPIL: f64 = 1.5;

/// One part of a bar.
pub(crate) struct Part<'a> {
    pub level: usize,
    pub area: Rect,
    pub text: String,
    pub label: &'a str,
}

/// What stands in a row.
pub(crate) enum Row<'a> {
    Bar {
        year: &'a MasteryYear,
        parts: Vec<Part<'a>>,
    },
    /// Parts are the levels' slots; the numbers say how many pupils stand in each.
    Pupils {
        year: &'a MasteryYear,
        slots: Vec<(Part<'a>, u32)>,
    },
    Hidden {
        year: &'a MasteryYear,
    },
    Reference {
        reference: &'a MasteryReference,
        parts: Vec<Part<'a>>,
    },
}

/// From shares to pixels.
pub(crate) struct Scale {
    left: f64,
    /// Width of a whole bar.
    whole: f64,
    /// The middle of the middle level, when bars diverge.
    pub centre: f64,
    diverging: bool,
}

impl Scale {
    pub(crate) fn over(chart: &Mastery, left: f64, right: f64) -> Self {
        let counts = |year: &MasteryYear| year.levels.iter().map(|level| f64::from(level.pupils)).collect::<Vec<_>>();
        let bars = chart.years.iter().filter(|year| is_drawn(year.state) && !year.is_pupil_by_pupil()).map(counts);
        let reference = chart.reference.iter().map(|r| r.levels.iter().map(|level| level.share).collect());
        let (before, after) = bars
            .chain(reference)
            .map(|sizes: Vec<f64>| around_middle(&sizes))
            .fold((0.0_f64, 0.0_f64), |(before, after), (b, a)| (before.max(b), after.max(a)));
        let width = (right - left).max(1.0);
        if !chart.diverging || before + after <= 0.0 {
            return Self { left, whole: width, centre: left + width / 2.0, diverging: false };
        }
        let whole = width / (before + after);
        Self { left, whole, centre: left + before * whole, diverging: true }
    }

    /// The bar's parts from left to right. A part of no size has no width.
    pub(crate) fn parts<'a>(
        &self,
        sizes: &[f64],
        said: impl Iterator<Item = (String, &'a str)>,
        area: Rect,
    ) -> Vec<Part<'a>> {
        let total: f64 = sizes.iter().sum();
        let start = if self.diverging { self.centre - around_middle(sizes).0 * self.whole } else { self.left };
        let mut sum = 0.0;
        let part = |(level, (size, (text, label))): (usize, (&f64, (String, &'a str)))| {
            let from = start + self.whole * sum / total;
            sum += size;
            let to = start + self.whole * sum / total;
            let inset = (GAP / 2.0).min((to - from) / 4.0);
            Part { level, area: Rect::new(from + inset, area.top, to - inset, area.bottom), text, label }
        };
        sizes.iter().zip(said).enumerate().map(part).collect()
    }
}

/// Shares to the left and to the right of the middle of the middle level.
fn around_middle(sizes: &[f64]) -> (f64, f64) {
    let total: f64 = sizes.iter().sum();
    let middle = sizes.len() / 2;
    let before: f64 = sizes.iter().take(middle).sum::<f64>() + sizes.get(middle).map_or(0.0, |size| size / 2.0);
    (before / total, 1.0 - before / total)
}

impl<'a> Row<'a> {
    pub(crate) fn of(chart: &Mastery, year: &'a MasteryYear, area: Rect, scale: &Scale) -> Self {
        if !is_drawn(year.state) {
            return Self::Hidden { year };
        }
        let text = |pupils: u32| number::format(f64::from(pupils), 0, chart.decimal_mark);
        if year.is_pupil_by_pupil() {
            let places = slots(area, year.levels.len());
            let slot = |(level, (count, area)): (usize, (&'a LevelCount, Rect))| {
                (Part { level, area, text: text(count.pupils), label: &count.label }, count.pupils)
            };
            return Self::Pupils { year, slots: year.levels.iter().zip(places).enumerate().map(slot).collect() };
        }
        let sizes: Vec<f64> = year.levels.iter().map(|level| f64::from(level.pupils)).collect();
        let said = year.levels.iter().map(|level| (text(level.pupils), level.label.as_str()));
        Self::Bar { year, parts: scale.parts(&sizes, said, area) }
    }
}

/// One place per level, as wide as the others.
pub(crate) fn slots(area: Rect, count: usize) -> Vec<Rect> {
    let width = area.width() / count.max(1) as f64;
    let slot =
        |i: usize| Rect { left: area.left + width * i as f64, right: area.left + width * (i + 1) as f64, ..area };
    (0..count).map(slot).collect()
}

pub(crate) fn pupils_across(slot: Rect, radius: f64) -> usize {
    (((slot.width() - 2.0 * GAP) / (2.0 * radius + GAP)) as usize).max(1)
}

/// The largest radius at which that many pupils have room in a slot.
pub(crate) fn pupil(slot: Rect, pupils: u32) -> f64 {
    let mut radius = LARGEST_PUPIL;
    while radius > SMALLEST_PUPIL {
        let rows = ((slot.height() - GAP) / (2.0 * radius + GAP)) as usize;
        if rows * pupils_across(slot, radius) >= pupils as usize {
            break;
        }
        radius -= 0.5;
    }
    radius
}
