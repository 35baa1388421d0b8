//! Draws the mastery chart that has been measured out.

use varde_core::page::chart::PointState;

use crate::canvas::{Canvas, Group, Hold, Pen, Words};
use crate::error::ChartError;
use crate::font::{CAP_HEIGHT, Weight};
use crate::{absence, breaks, number, period};

use super::bars::{BESIDE_GAP, Bars, NAME_GAP, Placed, RING_ROOM, pupils};
use super::rows::{GAP, LARGEST_PUPIL, Part, Row, pupil, pupils_across, slots};
use varde_core::page::chart::MasteryYear;

/// Between a part's edge and its number.
const NUMBER_AIR: f64 = 3.0;

impl Bars<'_> {
    pub(crate) fn draw(&self, canvas: &mut Canvas) -> Result<(), ChartError> {
        let palette = &self.look.palette;
        self.legend.draw(&self.look, self.legend_at, canvas)?;
        self.draw_axis(canvas)?;
        canvas.layer(Group::Plain, |pen| {
            self.rows.iter().try_for_each(|placed| {
                self.draw_name(pen, placed)?;
                self.draw_row(pen, placed)
            })
        })?;
        canvas.layer(absence::DASHES, |pen| {
            self.rows.iter().try_for_each(|placed| match placed.row {
                Row::Hidden { year } => absence::draw_dashed_band(pen, placed.area, year.state, palette),
                _ => Ok(()),
            })
        })?;
        self.draw_hidden_words(canvas)?;
        self.draw_headings(canvas)?;
        self.draw_breaks(canvas)
    }

    /// Quarters of the whole behind each bar; with diverging bars, the middle only. Pupils one by one have no shares.
    fn draw_axis(&self, canvas: &mut Canvas) -> Result<(), ChartError> {
        const REACH: f64 = 5.0;
        let palette = &self.look.palette;
        let bars = || {
            let is_bar = |placed: &&Placed<'_>| matches!(placed.row, Row::Bar { .. } | Row::Reference { .. });
            self.rows.iter().filter(is_bar).map(|placed| (placed.area.top - REACH, placed.area.bottom + REACH))
        };
        canvas.layer(Group::Plain, |pen| {
            if let Some(x) = self.centre {
                return bars().try_for_each(|(top, foot)| pen.line(&[(x, top), (x, foot)], palette.edge, 1.0));
            }
            for percent in [0.0, 25.0, 50.0, 75.0, 100.0] {
                let x = self.field.left + self.field.width() * percent / 100.0;
                bars().try_for_each(|(top, foot)| pen.line(&[(x, top), (x, foot)], palette.line, 1.0))?;
                if bars().next().is_some() && !self.look.is_small() {
                    self.draw_percent(pen, percent, x)?;
                }
            }
            Ok(())
        })
    }

    /// One number under the bars; the quarters only where there is room for all.
    fn draw_percent(&self, pen: &Pen<'_>, percent: f64, x: f64) -> Result<(), ChartError> {
        let (palette, size, field) = (&self.look.palette, self.look.sizes.axis, self.field);
        let text = format!("{}{}", number::format(percent, 0, self.chart.decimal_mark), self.chart.percent_sign);
        let (face, quarter) = (self.look.face(size, Weight::Regular), field.width() / 4.0);
        let has_room =
            if percent % 50.0 == 0.0 { face.width(&text) < quarter } else { face.width(&text) * 2.6 < quarter };
        if !has_room {
            return Ok(());
        }
        let hold = match percent {
            0.0 => Hold::Start,
            100.0 => Hold::End,
            _ => Hold::Middle,
        };
        let at = (x, field.bottom + 11.0 + size * CAP_HEIGHT);
        pen.words(Words::new(&text, at, size, palette.muted, hold))
    }

    /// The year and its pupils; the reference's name.
    fn draw_name(&self, pen: &Pen<'_>, placed: &Placed<'_>) -> Result<(), ChartError> {
        let (palette, sizes, names) = (&self.look.palette, self.look.sizes, self.names);
        let (_, middle) = placed.area.middle();
        let year = match &placed.row {
            Row::Bar { year, .. } | Row::Pupils { year, .. } | Row::Hidden { year } => year,
            Row::Reference { reference, .. } => {
                let face = self.look.face(sizes.end, Weight::Regular);
                let name = face.cut(&reference.name, names.right - names.left);
                let at = (names.left, middle + sizes.end * CAP_HEIGHT / 2.0);
                return pen.words(Words::new(&name, at, sizes.end, palette.muted, Hold::Start));
            }
        };
        let (period, pupils) = self.names_of(year);
        let shift = sizes.end * 0.62;
        let up = if names.beside.is_some() || pupils.is_empty() { 0.0 } else { shift };
        let half_cap = sizes.end * CAP_HEIGHT / 2.0;
        let at = (names.left, middle - up + half_cap);
        if year.state == PointState::Restricted {
            pen.ring((names.left - RING_ROOM + 6.0, middle - up), 5.0, palette.own, 1.8)?;
        }
        pen.words(Words { weight: Weight::SemiBold, ..Words::new(&period, at, sizes.end, palette.ink, Hold::Start) })?;
        let at = match names.beside {
            Some(left) => (left, middle + half_cap),
            None => (names.left, middle + shift + half_cap),
        };
        pen.words(Words::new(&pupils, at, sizes.word, palette.muted, Hold::Start))
    }

    /// The year, and how many pupils; a year without counts says why in its row instead.
    fn names_of(&self, year: &MasteryYear) -> (String, String) {
        let (sizes, names) = (self.look.sizes, self.names);
        let period = if self.look.is_small() { period::short(&year.period) } else { &year.period };
        let pupils = pupils(self.chart, year, &self.look);
        let room = names.beside.map_or(names.right, |left| left - BESIDE_GAP) - names.left;
        let beside = names.right - names.beside.unwrap_or(names.left);
        (
            self.look.face(sizes.end, Weight::SemiBold).cut(period, room),
            self.look.face(sizes.word, Weight::Regular).cut(&pupils, beside),
        )
    }

    fn draw_row(&self, pen: &Pen<'_>, placed: &Placed<'_>) -> Result<(), ChartError> {
        let (palette, sizes) = (&self.look.palette, self.look.sizes);
        match &placed.row {
            Row::Bar { parts, .. } => self.draw_parts(pen, parts, sizes.value),
            Row::Reference { parts, .. } => self.draw_parts(pen, parts, sizes.word.min(placed.area.height() - 3.0)),
            Row::Hidden { year } => absence::draw_band(pen, placed.area, year.state, palette),
            Row::Pupils { slots, .. } => {
                let radius = slots.iter().map(|(part, pupils)| pupil(part.area, *pupils)).fold(LARGEST_PUPIL, f64::min);
                for (part, pupils) in slots {
                    let area = part.area;
                    pen.line(&[(area.left, area.bottom), (area.right - GAP, area.bottom)], palette.line, 1.0)?;
                    let Some(look) = self.looks.get(part.level) else { continue };
                    let across = pupils_across(area, radius);
                    let rows = (*pupils as usize).div_ceil(across) as f64;
                    let side = 2.0 * radius + GAP;
                    for i in 0..*pupils as usize {
                        let (row, column) = ((i / across) as f64, (i % across) as f64);
                        let x = area.left + GAP + radius + column * side;
                        let y = area.middle().1 + (row - (rows - 1.0) / 2.0) * side;
                        look.draw_dot(pen, (x, y), radius)?;
                    }
                }
                Ok(())
            }
        }
    }

    fn draw_parts(&self, pen: &Pen<'_>, parts: &[Part<'_>], size: f64) -> Result<(), ChartError> {
        let face = self.look.face(size, Weight::SemiBold);
        for part in parts {
            let Some(look) = self.looks.get(part.level) else { continue };
            if part.area.width() <= 0.0 {
                continue;
            }
            look.draw_bar(pen, part.area)?;
            if face.width(&part.text) + 2.0 * NUMBER_AIR <= part.area.width() {
                let (x, y) = part.area.middle();
                let at = (x, y + size * CAP_HEIGHT / 2.0);
                let words = Words::new(&part.text, at, size, look.text, Hold::Middle);
                pen.words(Words { weight: Weight::SemiBold, ..words })?;
            }
        }
        Ok(())
    }

    fn draw_hidden_words(&self, canvas: &mut Canvas) -> Result<(), ChartError> {
        let (palette, size) = (&self.look.palette, self.look.sizes.word);
        let face = self.look.face(size, Weight::Regular);
        for placed in &self.rows {
            let Row::Hidden { year } = placed.row else { continue };
            let ink = if absence::is_filled(year.state) { palette.sunken } else { palette.surface };
            let (_, middle) = placed.area.middle();
            let word = face.cut(&year.text, placed.area.width() - 2.0 * NAME_GAP);
            let at = (placed.area.left + NAME_GAP, middle + size * CAP_HEIGHT / 2.0);
            canvas.layer(Group::Halo(ink), |pen| pen.words(Words::new(&word, at, size, palette.muted, Hold::Start)))?;
        }
        Ok(())
    }

    /// The levels' short names over the slots of pupils.
    fn draw_headings(&self, canvas: &mut Canvas) -> Result<(), ChartError> {
        let (palette, size) = (&self.look.palette, self.look.sizes.word);
        let face = self.look.face(size, Weight::Regular);
        let slots = slots(self.field, self.chart.levels.len());
        canvas.layer(Group::Halo(palette.surface), |pen| {
            self.headings.iter().try_for_each(|baseline| {
                self.chart.levels.iter().zip(&slots).try_for_each(|(level, slot)| {
                    let name = face.cut(&level.short, slot.width() - 2.0 * GAP);
                    pen.words(Words::new(&name, (slot.left + GAP, *baseline), size, palette.muted, Hold::Start))
                })
            })
        })
    }

    fn draw_breaks(&self, canvas: &mut Canvas) -> Result<(), ChartError> {
        let ends = (self.names.left, self.field.right);
        self.breaks.iter().try_for_each(|(y, label)| breaks::draw_level(*y, ends, label, &self.look, canvas))
    }
}
