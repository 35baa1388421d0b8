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

#[divan::bench]
fn png_of_an_export(bencher: Bencher<'_, '_>) {
    let svg = draw_dot_interval(&charts::ordinary(), &style(Frame::Export)).map(|drawn| drawn.svg).unwrap_or_default();
    bencher.bench(|| png(&svg, 2.0).map(|bytes| bytes.len()).ok());
}
