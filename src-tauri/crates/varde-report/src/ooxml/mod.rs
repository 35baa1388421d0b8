//! Files of parts that are XML, as Word and PowerPoint read them (ECMA-376). What people wrote is escaped by the macro that
//! writes the markup; letters that XML cannot hold are left out where a part is written down.

mod package;
mod properties;

pub(crate) use package::{Package, Relations, ready};
pub(crate) use properties::properties;

/// English Metric Units, in which both programs measure pictures.
pub(crate) const EMU_PER_POINT: i64 = 12_700;
/// Between a relationship and its kind.
pub(crate) const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
pub(crate) const DRAWING: &str = "http://schemas.openxmlformats.org/drawingml/2006/main";

pub(crate) const THEME_TYPE: &str = "application/vnd.openxmlformats-officedocument.theme+xml";
const THEME: &str = include_str!("../../../../../assets/report/theme.xml");

/// Colours and fonts, the same for both programs.
pub(crate) fn theme() -> String {
    ready(THEME).into_string()
}

/// The language as the programs call it, so that they spell and read aloud by it.
pub(crate) fn language_tag(code: &str) -> &'static str {
    match code {
        "nn" => "nn-NO",
        "en" => "en-GB",
        _ => "nb-NO",
    }
}

/// The beginning of a text, whole letters, where a field holds no more.
pub(crate) fn at_most(letters: usize, text: &str) -> String {
    text.chars().take(letters).collect()
}
