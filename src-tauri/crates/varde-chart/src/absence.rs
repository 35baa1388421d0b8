//! Years that are not shown. What is hidden is drawn as hidden, and each reason looks different.

use varde_core::page::chart::{OwnPoint, PointState};

use crate::canvas::{Canvas, Group, Hold, Pen, Words};
use crate::check::is_drawn;
use crate::error::ChartError;
use crate::font::CAP_HEIGHT;
use crate::geometry::Rect;
use crate::palette::{Ink, Palette};
use crate::place::Taken;
use crate::plane::Plane;
use crate::text::Face;

/// One or more years in a row that are absent for the same reason.
#[derive(Debug, Clone)]
pub(crate) struct Absence {
    pub first: usize,
    pub last: usize,
    state: PointState,
    word: String,
    word_width: f64,
    /// The word reads upwards, since the column is too narrow.
    upwards: bool,
    pub band: Rect,
}

const WIDEST_BAND: f64 = 84.0;
/// Between a word and its band's edge.
const WORD_AIR: f64 = 7.0;

pub(crate) fn prepare(points: &[OwnPoint], columns: &[f64], step: f64, plot: Rect, face: &Face<'_>) -> Vec<Absence> {
    let mut runs: Vec<(usize, usize)> = Vec::new();
    for (i, point) in points.iter().enumerate().filter(|(_, p)| !is_drawn(p.state)) {
        let joined = runs.last_mut().filter(|(_, last)| {
            let previous = points.get(*last);
            *last + 1 == i
                && previous.is_some_and(|p| p.state == point.state && p.text == point.text)
                && may_join(point.state)
        });
        match joined {
            Some((_, last)) => *last = i,
            None => runs.push((i, i)),
        }
    }
    let absence = |(first, last): (usize, usize)| {
        let point = points.get(first)?;
        let between = step * (last - first) as f64;
        let middle = (columns.get(first)? + columns.get(last)?) / 2.0;
        // Air on both sides keeps bands from looking like the bars of another chart.
        let column = step * 0.68;
        let wish = face.width(&point.text) + 2.0 * WORD_AIR;
        let upwards = wish > column.min(WIDEST_BAND) + between;
        let narrow = (face.size * 2.2).min(column);
        let band = if upwards { narrow } else { wish.clamp(narrow, column.min(WIDEST_BAND)) };
        let word = face.cut(&point.text, if upwards { plot.height() - 8.0 } else { band + between });
        Some(Absence {
            first,
            last,
            state: point.state,
            word_width: face.width(&word),
            // A word higher than its column is wide would run into the next one.
            word: if upwards && face.size > column + between { String::new() } else { word },
            upwards,
            band: Rect::new(
                (middle - (band + between) / 2.0).max(plot.left),
                plot.top,
                (middle + (band + between) / 2.0).min(plot.right),
                plot.bottom,
            ),
        })
    };
    runs.into_iter().filter_map(absence).collect()
}

/// Years that never existed need one word together; each year that somebody has hidden is a fact of its own.
fn may_join(state: PointState) -> bool {
    matches!(state, PointState::NotLoaded | PointState::NotOffered)
}

impl Absence {
    pub(crate) fn has_band(&self) -> bool {
        self.state != PointState::NotLoaded
    }

    /// Boxes for the word, from the foot of the column up.
    fn word_boxes(&self, size: f64) -> Vec<Rect> {
        let (x, _) = self.band.middle();
        let (width, height) = if self.upwards { (size, self.word_width) } else { (self.word_width, size) };
        let (lowest, highest) = (self.band.bottom - 6.0 - height / 2.0, self.band.top + 4.0 + height / 2.0);
        let steps = ((lowest - highest) / 4.0).max(0.0) as u32;
        (0..=steps).map(move |i| Rect::around(x, lowest - 4.0 * f64::from(i), width, height)).collect()
    }
}

/// Slanting lines, each cut where it leaves the band.
pub(crate) fn hatch(pen: &Pen<'_>, band: Rect, ink: Ink) -> Result<(), ChartError> {
    const APART: f64 = 9.0;
    let (width, height) = (band.width(), band.height());
    let mut start = APART;
    while start < width + height {
        let from = (band.left + (start - height).max(0.0), band.top + start.min(height));
        let to = (band.left + start.min(width), band.top + (start - width).max(0.0));
        pen.line(&[from, to], ink, 0.8)?;
        start += APART;
    }
    Ok(())
}

/// What stands where figures would have stood. Dashed outlines are for [`draw_dashed_band`], in a layer of their own.
pub(crate) fn draw_band(pen: &Pen<'_>, band: Rect, state: PointState, palette: &Palette) -> Result<(), ChartError> {
    match state {
        PointState::Suppressed | PointState::TooFew => pen.fill(band, palette.sunken),
        PointState::Withdrawn => {
            pen.fill(band, palette.sunken)?;
            hatch(pen, band, palette.edge.with_alpha(0.55))
        }
        PointState::NoneTookPart => pen.outline(band.grown(-0.5, -0.5), palette.edge, 1.0),
        PointState::NotOffered | PointState::NotLoaded | PointState::Shown | PointState::Restricted => Ok(()),
    }
}

/// For the layer of [`DASHES`].
pub(crate) fn draw_dashed_band(
    pen: &Pen<'_>,
    band: Rect,
    state: PointState,
    palette: &Palette,
) -> Result<(), ChartError> {
    if state != PointState::NotOffered {
        return Ok(());
    }
    pen.outline(band.grown(-0.5, -0.5), palette.edge, 1.0)
}

pub(crate) const DASHES: Group = Group::Dashes(3.0, 4.0);

pub(crate) fn is_filled(state: PointState) -> bool {
    matches!(state, PointState::Suppressed | PointState::TooFew | PointState::Withdrawn)
}

pub(crate) fn draw_bands(plane: &Plane<'_>, canvas: &mut Canvas) -> Result<(), ChartError> {
    let palette = &plane.look.palette;
    canvas.layer(Group::Plain, |pen| {
        plane.absences.iter().try_for_each(|absence| draw_band(pen, absence.band, absence.state, palette))
    })?;
    canvas.layer(DASHES, |pen| {
        plane.absences.iter().try_for_each(|absence| draw_dashed_band(pen, absence.band, absence.state, palette))
    })
}

/// Writes the words where no line passes, and takes those places.
pub(crate) fn draw_words(plane: &Plane<'_>, canvas: &mut Canvas, taken: &mut Taken) -> Result<(), ChartError> {
    let size = plane.look.sizes.word;
    taken.bands.extend(plane.absences.iter().filter(|absence| absence.has_band()).map(|absence| absence.band));
    let beside_bands = Taken { bands: Vec::new(), ..taken.clone() };
    let mut words = Vec::new();
    for absence in plane.absences.iter().filter(|absence| !absence.word.is_empty()) {
        let bounds = plane.plot.grown(plane.look.sizes.margin, 0.0);
        let boxes = absence.word_boxes(size);
        if let Some(area) = beside_bands.find(&boxes, bounds).or(boxes.first().copied()) {
            taken.solid.push(area);
            words.push((absence, area.middle()));
        }
    }
    let write = |pen: &Pen<'_>, (absence, (x, y)): &(&Absence, (f64, f64))| {
        let half_cap = size * CAP_HEIGHT / 2.0;
        let at = if absence.upwards { (x + half_cap, *y) } else { (*x, y + half_cap) };
        pen.words(Words {
            upwards: absence.upwards,
            ..Words::new(&absence.word, at, size, plane.look.palette.muted, Hold::Middle)
        })
    };
    // Gridlines and hatching end at the letters.
    for (ink, filled) in [(plane.look.palette.sunken, true), (plane.look.palette.surface, false)] {
        let on_this = words.iter().filter(|(absence, _)| is_filled(absence.state) == filled);
        canvas.layer(Group::Halo(ink), |pen| on_this.into_iter().try_for_each(|word| write(pen, word)))?;
    }
    Ok(())
}
