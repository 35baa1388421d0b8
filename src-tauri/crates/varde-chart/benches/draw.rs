//! How long one chart takes. The window draws dozens at a time; 0.2 ms each is the aim.

#[path = "../fixtures/charts.rs"]
#[allow(missing_docs, dead_code)]
mod charts;

use divan::Bencher;
use varde_chart::{Frame, Size, Style, Theme, draw_dot_interval, png};

fn main() {
    divan::main();
}

fn style(frame: Frame) -> Style {
    let (width, height) = match frame {
        Frame::Inline => (660, 280),
        Frame::Small => (206, 120),
        Frame::Export => (960, 600),
    };
    Style { theme: Theme::Light, size: Size { width, height }, frame }
}

#[divan::bench(args = [Frame::Inline, Frame::Small, Frame::Export])]
fn four_years(bencher: Bencher<'_, '_>, frame: &Frame) {
    let chart = charts::ordinary();
    bencher.bench(|| draw_dot_interval(&chart, &style(*frame)).map(|drawn| drawn.svg.len()).ok());
}

#[divan::bench]
fn twenty_years(bencher: Bencher<'_, '_>) {
    let chart = charts::twenty_years();
    bencher.bench(|| draw_dot_interval(&chart, &style(Frame::Inline)).map(|drawn| drawn.svg.len()).ok());
}

/// The first ordinary chart of each of the other kinds, and small multiples at their most.
#[divan::bench(args = ["mastery-ordinary", "slope-ordinary", "panels-overfull", "funnel-ordinary", "steps-ordinary", "xmr-ordinary"])]
fn other_kinds(bencher: Bencher<'_, '_>, kind: &str) {
    let chart = charts::gallery().into_iter().find(|(name, _)| name == kind).map(|(_, chart)| chart);
    let style = Style { size: Size { width: 720, height: 320 }, ..style(Frame::Inline) };
    bencher.bench(|| chart.as_ref().and_then(|chart| chart.draw(&style).ok()).map(|drawn| drawn.svg.len()));
}

#[divan::bench]
fn png_of_an_export(bencher: Bencher<'_, '_>) {
    let svg = draw_dot_interval(&charts::ordinary(), &style(Frame::Export)).map(|drawn| drawn.svg).unwrap_or_default();
    bencher.bench(|| png(&svg, 2.0).map(|bytes| bytes.len()).ok());
}
