//! What keeps a template from being used, in words that lead to the line to mend.

use crate::language::Language;
use crate::words;

/// A file, or the whole folder, that could not be used. The other templates are there all the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TemplateTrouble {
    pub file: String,
    /// Counted from 1; none where no single line is at fault.
    pub line: Option<usize>,
    pub problem: TemplateProblem,
    /// In the reader's own words of the file format, for whoever helps.
    pub detail: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TemplateProblem {
    Unreadable,
    TooLarge { kilobytes: u64 },
    NotText,
    NotToml,
    UnknownKey { key: String },
    NotUnderstood,
    Missing { key: &'static str },
    NoFields,
    Columns { text: String },
    BadWord { text: String },
    DoubledWord { text: String },
    UnknownShape { text: String },
    UnknownLift { text: String },
    LiftedText { text: String },
}

impl TemplateProblem {
    /// The word that chooses the sentence, and what stands in it.
    fn parts(&self) -> (&'static str, String) {
        match self {
            Self::Unreadable => ("unreadable", String::new()),
            Self::TooLarge { kilobytes } => ("too-large", kilobytes.to_string()),
            Self::NotText => ("not-text", String::new()),
            Self::NotToml => ("not-toml", String::new()),
            Self::UnknownKey { key } => ("unknown-key", key.clone()),
            Self::NotUnderstood => ("not-understood", String::new()),
            Self::Missing { key } => ("missing", (*key).to_owned()),
            Self::NoFields => ("no-fields", String::new()),
            Self::Columns { text } => ("columns", text.clone()),
            Self::BadWord { text } => ("bad-word", text.clone()),
            Self::DoubledWord { text } => ("doubled-word", text.clone()),
            Self::UnknownShape { text } => ("unknown-shape", text.clone()),
            Self::UnknownLift { text } => ("unknown-lift", text.clone()),
            Self::LiftedText { text } => ("lifted-text", text.clone()),
        }
    }
}

impl TemplateTrouble {
    /// «Gruppe.toml, linje 12: …».
    pub fn say(&self, language: Language) -> String {
        const SHOWN: usize = 60;
        let (problem, text) = self.problem.parts();
        let text: String = text.chars().take(SHOWN).map(|c| if c.is_control() { ' ' } else { c }).collect();
        let what = words!(language, "template-problem", problem = problem, text = text);
        match self.line {
            Some(line) => {
                words!(language, "template-trouble-line", file = &self.file, line = line.to_string(), what = what)
            }
            None => words!(language, "template-trouble", file = &self.file, what = what),
        }
    }
}
