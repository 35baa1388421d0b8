//! Paragraphs and the words in them.

use maud::{Markup, html as xml};

/// A paragraph of one style; nothing where there is nothing to say, since an empty heading is an obstacle to a reader's aid.
pub(super) fn styled(style: &str, text: &str) -> Markup {
    paragraph(style, text, said(text))
}

/// A paragraph of these runs, which say `text`.
pub(super) fn paragraph(style: &str, text: &str, runs: Markup) -> Markup {
    xml! {
        @if !text.trim().is_empty() {
            w:p { w:pPr { w:pStyle w:val=(style) {} } (runs) }
        }
    }
}

/// Words as they stand in the paragraph's own style.
pub(super) fn said(text: &str) -> Markup {
    run(None, lines(text))
}

pub(super) fn strong(text: &str) -> Markup {
    run(Some("Strong"), lines(text))
}

pub(super) fn run(style: Option<&str>, words: Markup) -> Markup {
    xml! { w:r { @if let Some(style) = style { w:rPr { w:rStyle w:val=(style) {} } } (words) } }
}

/// Line by line, as they were written.
pub(super) fn lines(text: &str) -> Markup {
    xml! {
        @for (at, line) in text.lines().enumerate() {
            @if at > 0 { w:br {} }
            w:t xml:space="preserve" { (line) }
        }
    }
}
