//! The SVG document around what plotters drew.

use std::fmt::Write;

use crate::canvas::FINE;
use crate::font::FAMILY;
use crate::palette::SYSTEM;
use crate::style::{Frame, Theme};

/// A whole SVG. Its units are pixels; an export has a size of its own, the others take the width they are given.
///
/// There is no `id` in it, so that many pictures can stand inline on one page.
pub(crate) fn svg(body: &str, size: (u32, u32), alternative: &str, theme: Theme, frame: Frame) -> String {
    let (width, height) = size;
    let mut out = String::with_capacity(body.len() + alternative.len() + 320);
    out.push_str("<svg xmlns=\"http://www.w3.org/2000/svg\"");
    let written = match frame {
        Frame::Export => write!(out, " width=\"{width}\" height=\"{height}\""),
        Frame::Inline | Frame::Small => write!(out, " width=\"100%\""),
    };
    debug_assert!(written.is_ok(), "writing to a string cannot fail");
    out.push_str(&format!(" viewBox=\"0 0 {width} {height}\" role=\"img\" aria-label=\"{}\">", escape(alternative)));
    out.push_str(&format!(
        "<g transform=\"scale({})\" font-family=\"{FAMILY}, Arial, sans-serif\" stroke-linecap=\"round\" stroke-linejoin=\"round\">",
        1.0 / FINE
    ));
    if theme == Theme::ForcedColours {
        out.push_str(&with_system_colours(body));
    } else {
        out.push_str(body);
    }
    out.push_str("</g></svg>");
    out
}

fn with_system_colours(body: &str) -> String {
    SYSTEM.iter().fold(body.to_owned(), |body, (rgb, keyword)| {
        body.replace(&format!("\"#{rgb:06X}\""), &format!("\"{keyword}\""))
    })
}

fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            c => out.push(c),
        }
    }
    out
}
