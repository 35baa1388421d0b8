//! Draws every shared chart in every frame and theme, and a sheet of each:
//! `cargo run -p varde-chart --example gallery -- FOLDER [BEGINNING OF THE NAMES [FRAME]]`.

#[path = "../fixtures/charts.rs"]
#[allow(missing_docs, dead_code)]
mod charts;

use std::error::Error;
use std::path::{Path, PathBuf};
use varde_chart::{Chart, Frame, Size, Style, Theme, png};

type Made = Result<(), Box<dyn Error>>;

/// A frame's name, its style, and how many pictures go beside each other on a sheet.
const FRAMES: [(&str, Frame, u32, u32, usize); 9] = [
    ("inline", Frame::Inline, 660, 280, 2),
    ("narrow", Frame::Inline, 330, 260, 4),
    ("320", Frame::Inline, 320, 260, 4),
    ("480", Frame::Inline, 480, 260, 3),
    ("720", Frame::Inline, 720, 320, 2),
    ("1000", Frame::Inline, 1000, 360, 1),
    ("card", Frame::Small, 206, 120, 4),
    ("wide-card", Frame::Small, 300, 140, 4),
    ("export", Frame::Export, 960, 600, 2),
];

fn main() -> Made {
    let mut arguments = std::env::args().skip(1);
    let folder = PathBuf::from(arguments.next().ok_or("a folder for the pictures is needed")?);
    let only = arguments.next().unwrap_or_default();
    let frame_only = arguments.next();
    std::fs::create_dir_all(&folder)?;
    let themes = [
        ("light", Theme::Light, "#FFFFFF"),
        ("dark", Theme::Dark, "#1A2226"),
        ("print", Theme::Print, "#FFFFFF"),
        ("forced", Theme::ForcedColours, "#000000"),
    ];
    let gallery = charts::gallery();
    for (frame_name, frame, width, height, across) in FRAMES {
        if frame_only.as_deref().is_some_and(|only| only != frame_name) {
            continue;
        }
        for (theme_name, theme, surface) in themes {
            let style = Style { theme, size: Size { width, height }, frame };
            let mut drawn = Vec::new();
            for (name, chart) in gallery.iter().filter(|(name, _)| name.starts_with(&only)) {
                let mut chart = chart.draw(&style)?;
                if theme == Theme::ForcedColours {
                    chart.svg = in_white_on_black(&chart.svg);
                }
                write(&folder.join(format!("{name}-{frame_name}-{theme_name}")), &chart.svg, 2.0)?;
                drawn.push(chart);
            }
            // A PNG has an upper limit, and so has an eye.
            let pixels: f32 = drawn.iter().map(|c| c.height as f32 * c.width as f32).fold(1.0, f32::max);
            let scale = (3e7 / (pixels * drawn.len() as f32)).sqrt().min(1.3);
            write(&folder.join(format!("sheet-{frame_name}-{theme_name}")), &sheet(&drawn, across, surface), scale)?;
        }
    }
    Ok(())
}

/// A common choice of system colours, since a PNG knows none.
fn in_white_on_black(svg: &str) -> String {
    [("CanvasText", "#FFFFFF"), ("Canvas", "#000000"), ("GrayText", "#3FF23F"), ("Highlight", "#1AEBFF")]
        .iter()
        .fold(svg.to_owned(), |svg, (keyword, rgb)| svg.replace(&format!("\"{keyword}\""), &format!("\"{rgb}\"")))
}

fn write(file: &Path, svg: &str, scale: f32) -> Made {
    std::fs::write(file.with_extension("svg"), svg)?;
    std::fs::write(file.with_extension("png"), png(svg, scale)?)?;
    Ok(())
}

/// All pictures on one sheet, framed like the cards of the window.
fn sheet(charts: &[Chart], across: usize, surface: &str) -> String {
    const AIR: u32 = 24;
    let width = charts.iter().map(|c| c.width).max().unwrap_or(1) + AIR;
    let height = charts.iter().map(|c| c.height).max().unwrap_or(1) + AIR;
    let (columns, rows) = (across as u32, charts.len().div_ceil(across) as u32);
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{0}\" height=\"{1}\"><rect width=\"{0}\" height=\"{1}\" fill=\"{surface}\"/>",
        columns * width,
        rows * height
    );
    for (i, chart) in charts.iter().enumerate() {
        let (x, y) = ((i % across) as u32 * width + AIR / 2, (i / across) as u32 * height + AIR / 2);
        let place = format!("<svg x=\"{x}\" y=\"{y}\" width=\"{}\" height=\"{}\"", chart.width, chart.height);
        let own = chart.svg.replacen(" width=\"100%\"", "", 1);
        let own = own.replacen(&format!(" width=\"{}\" height=\"{}\"", chart.width, chart.height), "", 1);
        out.push_str(&own.replacen("<svg", &place, 1));
    }
    out + "</svg>"
}
