//! Words on a slide.

use maud::{Markup, html as xml};

use super::fitting::{BETWEEN, Paragraph};

/// What words look like.
pub(super) struct Look<'a> {
    pub size: u32,
    pub bold: bool,
    pub muted: bool,
    pub right: bool,
    /// The language as the program calls it.
    pub language: &'a str,
}

impl<'a> Look<'a> {
    pub(super) fn plain(size: u32, language: &'a str) -> Self {
        Self { size, bold: false, muted: false, right: false, language }
    }
}

/// Paragraphs; one without words where there are none, since a shape must have one.
pub(super) fn text(paragraphs: &[Paragraph], look: &Look<'_>) -> Markup {
    let run = |words: &str, lead: bool| {
        let bold = (look.bold || lead).then_some("1");
        xml! {
            @if !words.is_empty() {
                a:r {
                    a:rPr lang=(look.language) sz=(look.size * 100) b=[bold] dirty="0" {
                        @if look.muted { a:solidFill { a:schemeClr val="accent3" {} } }
                    }
                    a:t { (words) }
                }
            }
        }
    };
    xml! {
        @for (at, paragraph) in paragraphs.iter().enumerate() {
            a:p {
                a:pPr algn=[look.right.then_some("r")] {
                    @if at > 0 { a:spcBef { a:spcPts val=((f64::from(look.size) * BETWEEN * 100.0) as u32) {} } }
                }
                (run(paragraph.parts().0, true)) (run(paragraph.parts().1, false))
                @if paragraph.text.is_empty() { a:endParaRPr lang=(look.language) sz=(look.size * 100) dirty="0" {} }
            }
        }
        @if paragraphs.is_empty() { a:p { a:endParaRPr lang=(look.language) sz=(look.size * 100) dirty="0" {} } }
    }
}
