//! «Is it changing?»: draws the dots and intervals of one unit beside its reference lines.

use varde_core::page::chart::{Caption, DotInterval};

use crate::canvas::Canvas;
use crate::error::ChartError;
use crate::place::Taken;
use crate::sheet::Sheet;
use crate::stage::Stage;
use crate::style::{Frame, Style};
use crate::text::{clean_all, own_texts, reference_texts};
use crate::{Chart, Draw, absence, breaks, check, ends, mark, own, references};

/// Draws one chart.
///
/// The picture is `style.size` pixels large, higher only when its text would not fit. Years that are not shown must carry no value.
///
/// # Errors
/// [`ChartError::BadInput`] when the data contradicts itself (lengths, numbers that are not finite, values in hidden years)
/// or the size is unreasonable; [`ChartError::Font`] and [`ChartError::Draw`] when the drawing itself fails.
pub fn draw_dot_interval(chart: &DotInterval, style: &Style) -> Result<Chart, ChartError> {
    chart.draw(style)
}

impl Draw for DotInterval {
    fn draw(&self, style: &Style) -> Result<Chart, ChartError> {
        check::dot_interval(self)?;
        let chart = cleaned(self);
        let caption = Caption {
            title: chart.title.clone(),
            summary: chart.summary.clone(),
            footer: chart.footer.clone(),
            restricted_notice: chart.restricted_notice.clone(),
        };
        let stage = Stage::set(caption, &[], *style)?;
        let sheet = Sheet::lay_out(&chart, &stage);
        let (plane, right) = (&sheet.plane, stage.width - stage.margin());

        let mut canvas = stage.canvas(sheet.height)?;
        draw_axis(&stage, &sheet, &mut canvas)?;
        absence::draw_bands(plane, &mut canvas)?;
        breaks::draw(plane, &mut canvas)?;
        references::draw(plane, &chart.references, &chart.breaks, &mut canvas)?;
        own::draw(plane, &chart.own.points, &mut canvas)?;

        let lines = references::segments(plane, &chart.references, &chart.breaks);
        let mut taken = Taken { lines, ..Taken::default() };
        taken.lines.extend(breaks::lines(plane));
        own::take(plane, &chart.own.points, &mut taken);
        absence::draw_words(plane, &mut canvas, &mut taken)?;
        ends::draw(plane, &sheet.ends, right, &mut canvas, &mut taken)?;
        if style.frame != Frame::Small {
            let right = if sheet.ends.is_empty() { stage.width } else { plane.plot.right };
            let room = own::Room { right, most: usize::MAX, step: plane.step };
            own::draw_values(plane, &chart.own.points, room, &mut canvas, &mut taken)?;
        }
        sheet.legend.draw(&stage.look, (stage.margin(), sheet.legend_top), &mut canvas)?;

        let picture = stage.picture(sheet.height);
        let own = (chart.own.name.as_str(), chart.own.points.as_slice());
        let marks = mark::of_series(plane, &chart.periods, own, &chart.references, picture);
        stage.finish(canvas, sheet.height, marks)
    }
}

/// Gridlines, tick labels, the axis' name and the periods.
fn draw_axis(stage: &Stage, sheet: &Sheet<'_>, canvas: &mut Canvas) -> Result<(), ChartError> {
    sheet.plane.draw_grid(Some(sheet.chart.decimal_mark), canvas)?;
    if sheet.plane.axis.is_some() && !stage.look.is_small() {
        stage.draw_axis_name(&sheet.chart.value_name, stage.top(), canvas)?;
    }
    sheet.plane.draw_periods(&sheet.periods, 0, stage.width, canvas)
}

fn cleaned(chart: &DotInterval) -> DotInterval {
    let mut chart = chart.clone();
    let texts = [&mut chart.title, &mut chart.summary, &mut chart.value_name, &mut chart.own.name]
        .into_iter()
        .chain(own_texts(&mut chart.own.points))
        .chain(reference_texts(&mut chart.references))
        .chain(&mut chart.periods)
        .chain(chart.breaks.iter_mut().map(|b| &mut b.label))
        .chain(chart.start.iter_mut().map(|start| &mut start.label))
        .chain(&mut chart.footer)
        .chain(&mut chart.restricted_notice);
    clean_all(texts);
    chart
}
