//! The words around a chart.

use serde::{Deserialize, Serialize};

/// The words around a chart, ready to show in the reader's language.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Caption {
    /// Says the finding; drawn in an exported picture, and shown above the chart in the window.
    pub title: String,
    /// One sentence: the chart's text alternative.
    pub summary: String,
    /// Drawn under an exported picture: source, date, what is hidden.
    pub footer: Vec<String>,
    /// Set when a restricted figure is in the picture; drawn in it, so that it follows the picture out.
    pub restricted_notice: Option<String>,
}

impl Caption {
    /// Every text in it.
    pub fn texts(&mut self) -> impl Iterator<Item = &mut String> {
        [&mut self.title, &mut self.summary].into_iter().chain(&mut self.footer).chain(&mut self.restricted_notice)
    }

    /// What a screen reader says for the whole picture: the finding, then the sentence about it.
    pub fn alternative(&self) -> String {
        let stop = if self.title.is_empty() || self.title.ends_with(['.', '!', '?', ':']) { "" } else { "." };
        format!("{}{stop} {}", self.title, self.summary).trim().to_owned()
    }
}
