//! «Is it changing?»: draws the dots and intervals of one unit beside its reference lines.

use varde_core::page::chart::DotInterval;

use crate::canvas::{Canvas, Group, Hold, Words};
use crate::error::ChartError;
use crate::font::{CAP_HEIGHT, Inter, Weight};
use crate::place::Taken;
use crate::sheet::{Sheet, TICK_GAP};
use crate::style::{Frame, Style};
use crate::text::clean;
use crate::{Chart, absence, breaks, check, document, ends, mark, own, references};

/// Draws one chart.
///
/// The picture is `style.size` pixels large, higher only when its text would not fit. Years that are not shown must carry no value.
///
/// # Errors
/// [`ChartError::BadInput`] when the data contradicts itself (lengths, numbers that are not finite, values in hidden years)
/// or the size is unreasonable; [`ChartError::Font`] and [`ChartError::Draw`] when the drawing itself fails.
pub fn draw_dot_interval(chart: &DotInterval, style: &Style) -> Result<Chart, ChartError> {
    check::size(style.size)?;
    check::dot_interval(chart)?;
    let inter = Inter::ready()?;
    let chart = cleaned(chart);
    let sheet = Sheet::lay_out(&chart, *style, inter);

    // Sizes are checked to be at most thousands of pixels, and a text of any length fits in 32 bits of lines.
    let (width, height) = (sheet.width as u32, sheet.height as u32);
    let mut canvas = Canvas::new(width, height);
    if style.frame == Frame::Export {
        canvas.layer(Group::Plain, |pen| pen.fill(sheet.picture(), sheet.palette.surface))?;
    }
    draw_axis(&sheet, &mut canvas)?;
    absence::draw_bands(&sheet, &mut canvas)?;
    breaks::draw(&sheet, &mut canvas)?;
    references::draw(&sheet, &mut canvas)?;
    own::draw(&sheet, &mut canvas)?;

    let mut taken = Taken { lines: references::segments(&sheet), ..Taken::default() };
    taken.lines.extend(breaks::lines(&sheet));
    own::take(&sheet, &mut taken);
    absence::draw_words(&sheet, &mut canvas, &mut taken)?;
    ends::draw(&sheet, &mut canvas, &mut taken)?;
    if style.frame != Frame::Small {
        own::draw_values(&sheet, &mut canvas, &mut taken)?;
    }
    sheet.legend.draw(&sheet, &mut canvas)?;
    sheet.captions.draw(&mut canvas, &sheet.palette, sheet.sizes.margin, sheet.foot_top)?;

    let alternative = alternative(&chart.title, &chart.summary);
    let svg = document::svg(&canvas.into_body(), (width, height), &alternative, style.theme, style.frame);
    let marks = mark::all(&sheet);
    Ok(Chart { svg, width, height, title: chart.title.clone(), summary: chart.summary.clone(), marks })
}

/// Gridlines, tick labels, the axis' name and the periods.
fn draw_axis(sheet: &Sheet<'_>, canvas: &mut Canvas) -> Result<(), ChartError> {
    let (plot, sizes, palette) = (sheet.plot, sheet.sizes, &sheet.palette);
    canvas.layer(Group::Plain, |pen| {
        if let Some(axis) = &sheet.axis {
            for &tick in &axis.ticks {
                let y = sheet.y(tick);
                pen.line(&[(plot.left, y), (plot.right, y)], palette.line, 1.0)?;
                let text = axis.label(tick, sheet.chart.decimal_mark);
                let at = (plot.left - TICK_GAP, y + sizes.axis * CAP_HEIGHT / 2.0);
                pen.words(Words::new(&text, at, sizes.axis, palette.muted, Hold::End))?;
            }
            if sheet.frame != Frame::Small {
                let room = sheet.width - 2.0 * sizes.margin;
                let name = sheet.face(sizes.word, Weight::Regular).cut(&sheet.chart.value_name, room);
                let at = (sizes.margin, sheet.rows_top + sizes.word);
                pen.words(Words::new(&name, at, sizes.word, palette.muted, Hold::Start))?;
            }
        }
        let face = sheet.face(sizes.axis, Weight::Regular);
        let baseline = plot.bottom + sizes.axis * CAP_HEIGHT + if sheet.frame == Frame::Small { 6.0 } else { 11.0 };
        for (i, text) in sheet.periods.iter().enumerate() {
            let Some(text) = text else { continue };
            let half = face.width(text) / 2.0;
            let x = sheet.x(i).min(sheet.width - half).max(half);
            pen.words(Words::new(text, (x, baseline), sizes.axis, palette.muted, Hold::Middle))?;
        }
        Ok(())
    })
}

/// What a screen reader says for the whole picture: the finding, then the sentence about it.
fn alternative(title: &str, summary: &str) -> String {
    let stop = if title.is_empty() || title.ends_with(['.', '!', '?', ':']) { "" } else { "." };
    format!("{title}{stop} {summary}").trim().to_owned()
}

fn cleaned(chart: &DotInterval) -> DotInterval {
    let mut chart = chart.clone();
    let own = chart.own.points.iter_mut().flat_map(|p| [&mut p.text, &mut p.label]);
    let references = chart.references.iter_mut().flat_map(|series| {
        std::iter::once(&mut series.name).chain(series.points.iter_mut().flat_map(|p| [&mut p.text, &mut p.label]))
    });
    let texts = [&mut chart.title, &mut chart.summary, &mut chart.value_name, &mut chart.own.name]
        .into_iter()
        .chain(own)
        .chain(references)
        .chain(&mut chart.periods)
        .chain(chart.breaks.iter_mut().map(|b| &mut b.label))
        .chain(&mut chart.footer)
        .chain(&mut chart.restricted_notice);
    for text in texts {
        *text = clean(text);
    }
    chart
}
