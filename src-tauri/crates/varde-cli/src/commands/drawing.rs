use std::path::Path;

use varde_chart::{Draw, Frame, Size, Style, Theme, png};
use varde_core::page::overview::Overview;
use varde_core::school::UnitLevel;
use varde_core::words;

use super::{Outcome, Session, print_line, reading};
use crate::options::ThemeName;

const SIZE: Size = Size { width: 960, height: 600 };

/// Pixels per SVG unit in a PNG: sharp on paper and on a projector.
const PNG_SCALE: f32 = 2.0;

pub fn chart(session: &Session, unit: &str, key: &str, out: &Path, theme: ThemeName) -> Outcome {
    let page = reading::read_development(session, unit, key)?;
    draw(session, &page.chart, out, theme)
}

fn draw(session: &Session, chart: &impl Draw, out: &Path, theme: ThemeName) -> Outcome {
    let theme = match theme {
        ThemeName::Light => Theme::Light,
        ThemeName::Dark => Theme::Dark,
        ThemeName::Print => Theme::Print,
    };
    let style = Style { theme, size: SIZE, frame: Frame::Export };
    let extension = out.extension().map(|e| e.to_string_lossy().to_lowercase());
    let as_png = match extension.as_deref() {
        Some("svg") => false,
        Some("png") => true,
        _ => return Err(words!(session.language, "error-picture-kind")),
    };
    let svg = chart.draw(&style).map_err(|e| e.to_string())?.svg;
    let bytes = if as_png { png(&svg, PNG_SCALE).map_err(|e| e.to_string())? } else { svg.into_bytes() };
    std::fs::write(out, bytes).map_err(|e| session.cannot_write(out, &e))
}

pub fn charts(session: &Session, unit: Option<&str>, out: &Path) -> Outcome {
    let id = match unit {
        Some(id) => id.to_owned(),
        None => {
            let units = session.told(session.store.units())?;
            let first = units.into_iter().find(|u| u.level == UnitLevel::School);
            first.map(|u| u.id).ok_or_else(|| words!(session.language, "import-nothing-found"))?
        }
    };
    let code = session.unit(&id)?;
    let page = session.told(Overview::read(&session.store, &code, session.language))?;
    let cards = page.map(|p| p.cards).unwrap_or_default();
    std::fs::create_dir_all(out).map_err(|e| session.cannot_write(out, &e))?;
    for card in cards {
        let page = reading::read_development(session, &id, &card.indicator)?;
        for extension in ["svg", "png"] {
            let file = out.join(format!("{id}-{}.{extension}", card.indicator));
            draw(session, &page.chart, &file, ThemeName::Light)?;
            print_line(&file.display().to_string());
        }
    }
    Ok(())
}
