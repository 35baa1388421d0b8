//! Where the mastery chart's rows stand, and how they are drawn.

use varde_core::page::chart::PointState;

use crate::canvas::{Canvas, Group, Hold, Pen, Words};
use crate::check::is_drawn;
use crate::error::ChartError;
use crate::font::{CAP_HEIGHT, Weight};
use crate::geometry::Rect;
use crate::legend::{Legend, Sample};
use crate::levels::{self, Level};
use crate::mark::{Mark, Said};
use crate::mastery::{LevelCount, Mastery, MasteryReference, MasteryYear};
use crate::stage::{Look, Stage};
use crate::{absence, breaks, number, period};

/// One part of a bar.
struct Part<'a> {
    level: usize,
    area: Rect,
    text: String,
    label: &'a str,
}

/// What stands in a row.
enum Row<'a> {
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

/// A row with its place; `area` is what the bar spans.
struct Placed<'a> {
    row: Row<'a>,
    area: Rect,
}

/// The chart, measured out. All lengths are pixels.
pub(crate) struct Bars<'a> {
    chart: &'a Mastery,
    look: Look<'a>,
    looks: Vec<Level>,
    rows: Vec<Placed<'a>>,
    /// Baselines of the levels' short names over years drawn pupil by pupil.
    headings: Vec<f64>,
    /// Middles of the lines between years that may not be compared, with their labels.
    breaks: Vec<(f64, String)>,
    /// What all bars span together.
    field: Rect,
    /// Where the middle of the middle level stands, when bars diverge.
    centre: Option<f64>,
    legend: Legend,
    legend_at: (f64, f64),
    names: Names,
    pub height: f64,
}

/// The column of years and pupils. All lengths are pixels.
#[derive(Clone, Copy)]
struct Names {
    left: f64,
    /// Where the number of pupils starts, when it stands beside the year instead of under it.
    beside: Option<f64>,
    right: f64,
}

/// Between two parts of a bar.
const GAP: f64 = 2.0;
const WIDE_ENOUGH_FOR_BESIDE: f64 = 480.0;
/// Between the names and the bars.
const NAME_GAP: f64 = 14.0;
/// Between the year and the number of pupils beside it.
const BESIDE_GAP: f64 = 12.0;
/// Before a restricted year's name.
const RING_ROOM: f64 = 16.0;
const UNDER_LEGEND: f64 = 14.0;
/// Between a part's edge and its number.
const NUMBER_AIR: f64 = 3.0;
const LARGEST_PUPIL: f64 = 7.0;
const SMALLEST_PUPIL: f64 = 1.5;
const REFERENCE_PART: f64 = 0.56;

impl<'a> Bars<'a> {
    /// Measures out a chart that has been checked and cleaned.
    pub(crate) fn lay_out(chart: &'a Mastery, stage: &Stage) -> Self {
        let (look, small) = (stage.look, stage.look.is_small());
        let sizes = look.sizes;
        let looks = levels::of(chart.levels.len(), stage.theme(), &look.palette);
        let end_face = look.face(sizes.end, Weight::Regular);
        let any = chart.reference.is_some() || chart.years.iter().any(|year| is_drawn(year.state));
        let legend = if small || !any {
            Legend::default()
        } else {
            let names = chart.levels.iter().map(|level| level.name.as_str());
            Legend::prepare(looks.iter().map(|level| Sample::Level(*level)).zip(names), &end_face, stage.room())
        };
        let legend_room = if legend.height > 0.0 { legend.height + UNDER_LEGEND } else { 0.0 };
        let names = Names::measure(chart, stage);

        let (least, gap) = if small { (15.0, 5.0) } else { (if names.beside.is_some() { 28.0 } else { 34.0 }, 9.0) };
        let heading = sizes.word * 1.5;
        let break_row = if small { 6.0 } else { sizes.word + 12.0 };
        let has_heading = |i: usize| {
            let before = i.checked_sub(1).and_then(|i| chart.years.get(i));
            let this = chart.years.get(i).is_some_and(MasteryYear::is_pupil_by_pupil);
            let broken = chart.breaks.iter().any(|b| b.before == i);
            !small && this && (broken || !before.is_some_and(MasteryYear::is_pupil_by_pupil))
        };
        let break_at = |i: usize| chart.breaks.iter().filter(move |b| b.before == i && i > 0 && i < chart.years.len());
        let reference = chart.reference.iter().count() as f64;
        let axis_row = if chart.diverging || small || !any { 2.0 } else { period::row(&sizes, false) };
        let fixed: f64 = (0..chart.years.len())
            .map(|i| gap + if has_heading(i) { heading } else { 0.0 } + break_at(i).count() as f64 * break_row)
            .sum();
        let fixed = fixed + legend_room + axis_row + reference * (gap * 1.6);
        let shares = chart.years.len() as f64 + reference * REFERENCE_PART;
        let height = stage.height(fixed + shares * least);
        let free = (stage.bottom(height) - stage.top() - fixed) / shares;
        let row = free.clamp(least, least * 1.5);

        let (left, right) = (names.right + NAME_GAP, stage.width - stage.margin());
        let scale = Scale::over(chart, left, right);
        let mut top = stage.top() + legend_room;
        let field_top = top;
        let (mut rows, mut headings, mut breaks) = (Vec::new(), Vec::new(), Vec::new());
        for (i, year) in chart.years.iter().enumerate() {
            for b in break_at(i) {
                let room = right - stage.margin() - 24.0;
                let label =
                    if small { String::new() } else { look.face(sizes.word, Weight::Regular).cut(&b.label, room) };
                breaks.push((top - gap / 2.0 + break_row / 2.0, label));
                top += break_row;
            }
            if has_heading(i) {
                headings.push(top + sizes.word);
                top += heading;
            }
            let area = Rect::new(left, top, right, top + row);
            rows.push(Placed { row: Row::of(chart, year, area, &scale), area });
            top += row + gap;
        }
        if let Some(reference) = &chart.reference {
            top += gap * 0.6;
            let area = Rect::new(left, top, right, top + row * REFERENCE_PART);
            let said = reference.levels.iter().map(|level| (level.text.clone(), level.label.as_str()));
            let sizes: Vec<f64> = reference.levels.iter().map(|level| level.share).collect();
            rows.push(Placed { row: Row::Reference { reference, parts: scale.parts(&sizes, said, area) }, area });
            top += row * REFERENCE_PART + gap;
        }
        let field = Rect::new(left, field_top, right, top - gap);
        let centre = (chart.diverging && any).then_some(scale.centre);
        let legend_at = (stage.margin(), stage.top() - 6.0);
        Self { chart, look, looks, rows, headings, breaks, field, centre, legend, legend_at, names, height }
    }

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

    /// Quarters of the whole; with diverging bars, the middle only.
    fn draw_axis(&self, canvas: &mut Canvas) -> Result<(), ChartError> {
        let (palette, sizes, field) = (&self.look.palette, self.look.sizes, self.field);
        let any = self.rows.iter().any(|placed| matches!(placed.row, Row::Bar { .. } | Row::Reference { .. }));
        let is_labelled = !self.look.is_small();
        canvas.layer(Group::Plain, |pen| {
            if let Some(x) = self.centre {
                return pen.line(&[(x, field.top - 4.0), (x, field.bottom + 4.0)], palette.edge, 1.0);
            }
            if !any {
                return Ok(());
            }
            for percent in [0.0, 25.0, 50.0, 75.0, 100.0] {
                let x = field.left + field.width() * percent / 100.0;
                pen.line(&[(x, field.top), (x, field.bottom + 4.0)], palette.line, 1.0)?;
                let sign = &self.chart.percent_sign;
                let text = format!("{}{sign}", number::format(percent, 0, self.chart.decimal_mark));
                let hold = if percent == 0.0 {
                    Hold::Start
                } else if percent == 100.0 {
                    Hold::End
                } else {
                    Hold::Middle
                };
                let width = self.look.face(sizes.axis, Weight::Regular).width(&text);
                let fits = width * 2.6 < field.width() / 4.0 || percent % 50.0 == 0.0;
                if is_labelled && fits && width * 4.0 < field.width() {
                    let at = (x, field.bottom + 11.0 + sizes.axis * CAP_HEIGHT);
                    pen.words(Words::new(&text, at, sizes.axis, palette.muted, hold))?;
                }
            }
            Ok(())
        })
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
        let pupils = if is_drawn(year.state) { year.text.as_str() } else { "" };
        let room = names.beside.map_or(names.right, |left| left - BESIDE_GAP) - names.left;
        let beside = names.right - names.beside.unwrap_or(names.left);
        (
            self.look.face(sizes.end, Weight::SemiBold).cut(period, room),
            self.look.face(sizes.word, Weight::Regular).cut(pupils, beside),
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
        let (palette, size) = (&self.look.palette, self.look.sizes.word);
        let left = self.names.left;
        let width = |label: &str| self.look.face(size, Weight::Regular).width(label);
        canvas.layer(breaks::DASHES, |pen| {
            self.breaks.iter().try_for_each(|(y, label)| {
                let start = if label.is_empty() { left } else { left + width(label) + 8.0 };
                pen.line(&[(start, *y), (self.field.right, *y)], palette.muted, breaks::WIDTH)
            })
        })?;
        canvas.layer(Group::Halo(palette.surface), |pen| {
            self.breaks.iter().try_for_each(|(y, label)| {
                let at = (left, y + size * CAP_HEIGHT / 2.0);
                pen.words(Words::new(label, at, size, palette.muted, Hold::Start))
            })
        })
    }

    /// Year by year: first the year itself, then its levels from the lowest to the highest.
    pub(crate) fn marks(&self, picture: Rect) -> Vec<Mark> {
        let mut marks = Vec::new();
        for placed in &self.rows {
            let name = Rect { left: self.names.left, right: self.names.right, ..placed.area };
            let (year, parts): (_, Vec<&Part<'_>>) = match &placed.row {
                Row::Bar { year, parts } => (year, parts.iter().collect()),
                Row::Pupils { year, slots } => {
                    (year, slots.iter().filter(|(_, n)| *n > 0).map(|(part, _)| part).collect())
                }
                Row::Hidden { year } => (year, Vec::new()),
                Row::Reference { reference, parts } => {
                    for part in parts.iter().filter(|part| part.area.width() > 0.0) {
                        let said = Said {
                            series: &reference.name,
                            period: "",
                            label: part.label,
                            state: PointState::Shown,
                            own: false,
                        };
                        marks.push(Mark::over(part.area, picture, said));
                    }
                    continue;
                }
            };
            let said = |series: &'a str, label: &'a str| Said {
                series,
                period: &year.period,
                label,
                state: year.state,
                own: true,
            };
            let whole = if is_drawn(year.state) { name } else { placed.area };
            marks.push(Mark::over(whole, picture, said("", &year.label)));
            for part in parts.into_iter().filter(|part| part.area.width() > 0.0) {
                let level = self.chart.levels.get(part.level).map_or("", |level| &level.name);
                marks.push(Mark::over(part.area, picture, said(level, part.label)));
            }
        }
        marks
    }
}

impl Names {
    fn measure(chart: &Mastery, stage: &Stage) -> Self {
        let (look, sizes) = (stage.look, stage.look.sizes);
        let (bold, word) = (look.face(sizes.end, Weight::SemiBold), look.face(sizes.word, Weight::Regular));
        let widest = |widths: &mut dyn Iterator<Item = f64>| widths.fold(0.0, f64::max);
        let shown = || chart.years.iter().filter(|year| is_drawn(year.state));
        let period =
            |year: &MasteryYear| bold.width(if look.is_small() { period::short(&year.period) } else { &year.period });
        let years = widest(&mut chart.years.iter().map(period));
        let pupils = widest(&mut shown().map(|year| word.width(&year.text)));
        let reference = chart.reference.iter().map(|r| look.face(sizes.end, Weight::Regular).width(&r.name));
        let reference = widest(&mut reference.into_iter());
        let ring = chart.years.iter().any(|year| year.state == PointState::Restricted);
        let left = stage.margin() + if ring { RING_ROOM } else { 0.0 };
        let most = stage.width * 0.32;
        if stage.width >= WIDE_ENOUGH_FOR_BESIDE || look.is_small() {
            let years = years.min(most * 0.6);
            let pupils = pupils.min(most - years - BESIDE_GAP).max(0.0);
            let right = left + (years + if pupils > 0.0 { BESIDE_GAP + pupils } else { 0.0 }).max(reference.min(most));
            return Self { left, beside: Some(left + years + BESIDE_GAP), right };
        }
        Self { left, beside: None, right: left + years.max(pupils).max(reference).min(most) }
    }
}

/// From shares to pixels.
struct Scale {
    left: f64,
    /// Width of a whole bar.
    whole: f64,
    /// The middle of the middle level, when bars diverge.
    centre: f64,
    diverging: bool,
}

impl Scale {
    fn over(chart: &Mastery, left: f64, right: f64) -> Self {
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
    fn parts<'a>(&self, sizes: &[f64], said: impl Iterator<Item = (String, &'a str)>, area: Rect) -> Vec<Part<'a>> {
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
    fn of(chart: &Mastery, year: &'a MasteryYear, area: Rect, scale: &Scale) -> Self {
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
fn slots(area: Rect, count: usize) -> Vec<Rect> {
    let width = area.width() / count.max(1) as f64;
    let slot =
        |i: usize| Rect { left: area.left + width * i as f64, right: area.left + width * (i + 1) as f64, ..area };
    (0..count).map(slot).collect()
}

fn pupils_across(slot: Rect, radius: f64) -> usize {
    (((slot.width() - 2.0 * GAP) / (2.0 * radius + GAP)) as usize).max(1)
}

/// The largest radius at which that many pupils have room in a slot.
fn pupil(slot: Rect, pupils: u32) -> f64 {
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
