//! One small plot of several: a unit's points beside its references, under a title.

use varde_core::page::chart::{OwnPoint, ReferenceSeries, SeriesBreak};

use crate::axis::Axis;
use crate::canvas::{Canvas, Group, Hold, Words};
use crate::ends::{self, End, EndPen};
use crate::error::ChartError;
use crate::font::Weight;
use crate::geometry::{self, Rect};
use crate::mark::{self, Mark};
use crate::own::{self, Joint};
use crate::period;
use crate::place::Taken;
use crate::plane::{self, Plane};
use crate::stage::Look;
use crate::{absence, breaks, references};

/// What a pane shows. Every list of points has one entry per period.
#[derive(Clone, Copy)]
pub(crate) struct Content<'a> {
    pub title: &'a str,
    /// A line under the title; empty for none.
    pub subtitle: &'a str,
    /// What the own points' marks belong to.
    pub series: &'a str,
    pub periods: &'a [String],
    /// A second line under the periods; empty for none.
    pub under: &'a [String],
    pub points: &'a [OwnPoint],
    pub references: &'a [ReferenceSeries],
    pub breaks: &'a [SeriesBreak],
}

impl Content<'_> {
    /// Every number that must be on the axis: values, and the ends of their intervals.
    pub(crate) fn values(&self) -> impl Iterator<Item = f64> {
        own::values(self.points).chain(references::values(self.references))
    }
}

/// How all panes of a picture are drawn.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Manner {
    pub joint: Joint,
    /// Whether only the latest value is printed, at the right of the plot.
    pub latest_only: bool,
    /// Between two panes.
    pub gap: f64,
    /// Room at the right of the plot for the latest value.
    pub gutter: f64,
}

pub(crate) struct Pane<'a> {
    pub plane: Plane<'a>,
    content: Content<'a>,
    manner: Manner,
    /// With the baseline of each line.
    title: Vec<(String, f64)>,
    subtitle: String,
    labels: Vec<Option<String>>,
    under: Vec<Option<String>>,
    ends: Vec<End>,
    /// Right edge of the plot and its gutter.
    right: f64,
}

pub(crate) const TITLE_LINES: usize = 2;
/// Height of a line as a part of its font size.
const LINE: f64 = 1.3;
/// Room for the latest value as a part of its font size: `12 345,6` and a little more.
const WIDEST_VALUE: f64 = 6.0;
/// Between the last line of a title and the plot.
const UNDER_TITLE: f64 = 9.0;

/// The lines of a title in a pane this wide.
pub(crate) fn title_lines(title: &str, look: &Look<'_>, width: f64) -> Vec<String> {
    look.face(look.sizes.end, Weight::SemiBold).wrap_within(title, width, TITLE_LINES)
}

/// Height of that many lines with the air under them.
pub(crate) fn title_height(lines: usize, look: &Look<'_>) -> f64 {
    if lines == 0 { UNDER_TITLE } else { lines as f64 * look.sizes.end * LINE + UNDER_TITLE }
}

impl<'a> Pane<'a> {
    /// Measures out a pane in `area`, from the top of its title to the foot of its plot.
    pub(crate) fn lay_out(
        content: Content<'a>,
        area: Rect,
        title_height: f64,
        axis: Option<Axis>,
        manner: Manner,
        look: Look<'a>,
    ) -> Self {
        let sizes = look.sizes;
        let plot = Rect::new(area.left, area.top + title_height, area.right - manner.gutter, area.bottom);
        let axis_face = look.face(sizes.axis, Weight::Regular);
        let share = plot.width() / content.periods.len().max(1) as f64;
        let shortened = period::labels(content.periods, share, true, &axis_face);
        let widest = shortened.iter().flatten().map(|l| axis_face.width(l)).fold(0.0, f64::max);
        // A label may reach into the air between two panes, but not into the next one's.
        let reach = manner.gap / 2.0 - 4.0;
        let edge = (share / 2.0).max(widest / 2.0 - reach).min(plot.width() / 4.0);
        let (columns, step) = plane::columns(content.periods.len(), plot.left, plot.right, edge);
        let most = if columns.len() == 1 { plot.width() } else { 2.0 * edge } + 2.0 * reach;
        let labels = |periods: &[String]| -> Vec<_> {
            let labels = period::labels(periods, step, false, &axis_face).into_iter();
            labels.map(|label| label.map(|label| axis_face.cut(&label, most))).collect()
        };
        let (labels, under) = (labels(content.periods), labels(content.under));

        let word_face = look.face(sizes.word, Weight::Regular);
        let room =
            breaks::Room { bounds: (plot.left, plot.right), top: plot.top, name_width: 0.0, without_labels: true };
        let breaks = breaks::prepare(&breaks::between(content.breaks, &columns), &word_face, room);
        let absences = absence::prepare(content.points, &columns, step, plot, &word_face);
        let lines = title_lines(content.title, &look, area.width());
        let subtitle_height = if content.subtitle.is_empty() { 0.0 } else { sizes.word * LINE };
        // A short title stands as close to its plot as a long one.
        let first = plot.top - subtitle_height - self::title_height(lines.len(), &look) + sizes.end;
        let title =
            lines.into_iter().enumerate().map(|(i, line)| (line, first + sizes.end * LINE * i as f64)).collect();
        let plane = Plane { look, plot, columns, step, axis, absences, breaks };
        let ends = if manner.latest_only { latest(&content, &look).into_iter().collect() } else { Vec::new() };
        let subtitle = word_face.cut(content.subtitle, area.width());
        Self { plane, content, manner, title, subtitle, labels, under, ends, right: area.right }
    }

    pub(crate) fn draw(&self, decimal_mark: Option<char>, width: f64, canvas: &mut Canvas) -> Result<(), ChartError> {
        let Self { plane, content: c, manner, .. } = self;
        let (look, sizes) = (&plane.look, plane.look.sizes);
        canvas.layer(Group::Plain, |pen| {
            self.title.iter().try_for_each(|(line, baseline)| {
                let words = Words::new(line, (plane.plot.left, *baseline), sizes.end, look.palette.ink, Hold::Start);
                pen.words(Words { weight: Weight::SemiBold, ..words })
            })?;
            let at = (plane.plot.left, plane.plot.top - UNDER_TITLE);
            pen.words(Words::new(&self.subtitle, at, sizes.word, look.palette.muted, Hold::Start))
        })?;
        plane.draw_grid(decimal_mark, canvas)?;
        plane.draw_periods(&self.labels, 0, width, canvas)?;
        plane.draw_periods(&self.under, 1, width, canvas)?;
        absence::draw_bands(plane, canvas)?;
        breaks::draw(plane, canvas)?;
        references::draw(plane, c.references, c.breaks, canvas)?;
        let pieces = own::pieces(plane, c.points, c.breaks, manner.joint);
        own::draw_pieces(plane, &pieces, canvas)?;
        own::draw(plane, c.points, canvas)?;

        let mut taken = Taken { lines: references::segments(plane, c.references, c.breaks), ..Taken::default() };
        taken.lines.extend(breaks::lines(plane));
        taken.lines.extend(geometry::segments(&pieces));
        own::take(plane, c.points, &mut taken);
        absence::draw_words(plane, canvas, &mut taken)?;
        ends::draw(plane, &self.ends, self.right, canvas, &mut taken)?;
        let most = match (manner.latest_only, self.ends.is_empty()) {
            (true, false) => 0,
            (true, true) => 1,
            (false, _) => usize::MAX,
        };
        if look.is_small() {
            return Ok(());
        }
        own::draw_values(plane, c.points, own::Room { right: self.right, most, step: plane.step }, canvas, &mut taken)
    }

    pub(crate) fn marks(&self, picture: Rect) -> Vec<Mark> {
        let c = &self.content;
        mark::of_series(&self.plane, c.periods, (c.series, c.points), c.references, picture)
    }
}

/// The value of the last period, when there is one: an older one stands at its own dot.
fn latest(content: &Content<'_>, look: &Look<'_>) -> Option<End> {
    let point = content.points.last()?;
    let own = look.palette.own;
    let face = look.face(look.sizes.end, Weight::SemiBold);
    let pen = EndPen { face, room: look.sizes.end * WIDEST_VALUE, text_ink: own, line_ink: own };
    Some(End::new(&point.text, "", point.value?, content.points.len() - 1, pen))
}

/// Width of the widest latest value.
pub(crate) fn latest_width(contents: &[Content<'_>], look: &Look<'_>) -> f64 {
    contents.iter().filter_map(|content| latest(content, look)).map(|end| end.width).fold(0.0, f64::max)
}
