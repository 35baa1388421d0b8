use std::path::{Path, PathBuf};

use varde_chart::{Draw, Frame, Size, Style, Theme, png};
use varde_core::page::development::Development;
use varde_core::page::overview::Overview;
use varde_core::school::{UnitCode, UnitLevel};
use varde_core::sharing::Ready;
use varde_core::store::{Result, Store};
use varde_core::words;

use super::{Outcome, Session, exporting, print_line, reading};
use crate::options::{Readers, ThemeName};

const SIZE: Size = Size { width: 960, height: 600 };

/// Pixels per SVG unit in a PNG: sharp on paper and on a projector.
const PNG_SCALE: f32 = 2.0;

pub fn chart(session: &mut Session, unit: &str, key: &str, out: &Path, theme: ThemeName, readers: Readers) -> Outcome {
    // Says what is wrong with the unit or the key before anything is checked.
    let page = reading::read_development(session, unit, key)?;
    let code = session.unit(unit)?;
    let language = session.language;
    let about = [page.indicator.subject, page.indicator.grade, page.indicator.measure];
    let indicator = about.into_iter().filter(|word| !word.is_empty()).collect::<Vec<_>>().join(", ");
    let what = words!(language, "given-what-chart", what = indicator, unit = &page.unit.name);
    let read = |store: &Store| Development::read(store, &code, Some(key), &Default::default(), language);
    let ready = exporting::for_readers(session, &what, readers, read)?;
    let bytes = match &ready.page {
        Some(page) => draw(session, page, &ready, out, theme)?,
        None => return Err(words!(language, "error-unknown-unit", id = unit)),
    };
    exporting::write(session, Path::new(""), &[(out.to_owned(), bytes.as_slice())], &ready)
}

fn draw<T>(session: &Session, page: &Development, ready: &Ready<T>, out: &Path, theme: ThemeName) -> Outcome<Vec<u8>> {
    let mut chart = page.chart.clone();
    chart.say_for(ready.notice.as_deref());
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
    if as_png { png(&svg, PNG_SCALE).map_err(|e| e.to_string()) } else { Ok(svg.into_bytes()) }
}

pub fn charts(session: &mut Session, unit: Option<&str>, out: &Path, readers: Readers) -> Outcome {
    let language = session.language;
    let id = match unit {
        Some(id) => id.to_owned(),
        None => {
            let units = session.told(session.store.units())?;
            let first = units.into_iter().find(|u| u.level == UnitLevel::School);
            first.map(|u| u.id).ok_or_else(|| words!(language, "import-nothing-found"))?
        }
    };
    let code = session.unit(&id)?;
    let name = session.told(session.store.unit(&code))?.map(|(_, unit)| unit.name).unwrap_or_default();
    let what = words!(language, "given-what-charts", unit = name);
    let read = |store: &Store| developments(store, &code, language);
    // All of them at once: what one hides, another must not show.
    let ready = exporting::for_readers(session, &what, readers, read)?;
    let mut files = Vec::new();
    for page in &ready.page {
        for extension in ["svg", "png"] {
            let file = out.join(format!("{id}-{}.{extension}", page.indicator.key));
            let bytes = draw(session, page, &ready, &file, ThemeName::Light)?;
            files.push((file, bytes));
        }
    }
    let borrowed: Vec<(PathBuf, &[u8])> = files.iter().map(|(path, bytes)| (path.clone(), bytes.as_slice())).collect();
    exporting::write(session, out, &borrowed, &ready)?;
    files.iter().for_each(|(path, _)| print_line(&path.display().to_string()));
    Ok(())
}

/// The development behind each card of the overview.
fn developments(store: &Store, code: &UnitCode, language: varde_core::language::Language) -> Result<Vec<Development>> {
    let cards = Overview::read(store, code, language)?.map(|page| page.cards).unwrap_or_default();
    let mut pages = Vec::new();
    for card in cards {
        pages.extend(Development::read(store, code, Some(&card.indicator), &Default::default(), language)?);
    }
    Ok(pages)
}
