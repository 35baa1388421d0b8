//! The templates of the working sheets: what each is for and what it asks. They are data: those that Varde brings in
//! `assets/templates`, and people's own in a folder beside the store (docs/templates.md).

mod problem;
mod read;

pub use problem::{TemplateProblem, TemplateTrouble};

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use serde::Deserialize;

use super::Lift;
use crate::language::Language;
use crate::store::Store;

/// A sheet as it is when nobody has written in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Template {
    /// The name of its file, without the ending. It is stored with what is written.
    pub word: String,
    /// From the folder of people's own.
    pub own: bool,
    pub title: Said,
    /// How it is filled in.
    pub lead: Said,
    /// What it is for, in a line, and what it is not for.
    pub purpose: Said,
    pub not_for: Said,
    pub source: Said,
    /// Its parts are steps that follow each other.
    pub numbered: bool,
    pub parts: Vec<TemplatePart>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TemplatePart {
    pub title: Said,
    pub hint: Said,
    /// How many fields stand beside each other where there is room, from 1 to 3.
    pub columns: u8,
    pub fields: Vec<TemplateField>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TemplateField {
    pub word: String,
    pub label: Said,
    pub hint: Said,
    pub shape: FieldShape,
    /// It takes the whole row.
    pub wide: bool,
    /// What a line of it may become in the thread.
    pub lift: Vec<Lift>,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum FieldShape {
    #[default]
    Lines,
    Text,
}

/// A text in the languages that its writer had; empty when it was left out.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(from = "Written")]
pub struct Said([Option<String>; 3]);

/// One text for all, or one a language.
#[derive(Deserialize)]
#[serde(untagged)]
enum Written {
    One(String),
    Each(Each),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Each {
    nb: Option<String>,
    nn: Option<String>,
    en: Option<String>,
}

impl From<Written> for Said {
    fn from(written: Written) -> Self {
        let texts = match written {
            Written::One(text) => [Some(text), None, None],
            Written::Each(Each { nb, nn, en }) => [nb, nn, en],
        };
        Self(texts.map(|text| text.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty())))
    }
}

impl Said {
    /// In the reader's language; else in the one that is nearest to it.
    pub fn text(&self, language: Language) -> &str {
        let order = match language {
            Language::Nb => [0, 1, 2],
            Language::Nn => [1, 0, 2],
            Language::En => [2, 0, 1],
        };
        order.into_iter().find_map(|at| self.0[at].as_deref()).unwrap_or_default()
    }

    /// Said in this very language.
    pub fn has(&self, language: Language) -> bool {
        self.0[language as usize].is_some()
    }

    pub fn is_empty(&self) -> bool {
        self.0.iter().all(Option::is_none)
    }
}

/// In the order in which they are offered.
const BUILT_IN: [(&str, &str); 9] = [
    ("swot", include_str!("../../../../../../assets/templates/swot.toml")),
    ("stastedsanalyse", include_str!("../../../../../../assets/templates/stastedsanalyse.toml")),
    ("organisasjonsanalyse", include_str!("../../../../../../assets/templates/organisasjonsanalyse.toml")),
    ("rolleavklaring", include_str!("../../../../../../assets/templates/rolleavklaring.toml")),
    ("pedagogisk-analyse", include_str!("../../../../../../assets/templates/pedagogisk-analyse.toml")),
    ("ekstern-vurdering", include_str!("../../../../../../assets/templates/ekstern-vurdering.toml")),
    ("skolevandring", include_str!("../../../../../../assets/templates/skolevandring.toml")),
    ("koherens", include_str!("../../../../../../assets/templates/koherens.toml")),
    ("godmappa", include_str!("../../../../../../assets/templates/godmappa.toml")),
];

/// A sheet for people to begin from, with all that can stand in one explained.
const EXAMPLE: (&str, &str) = ("mitt-ark.toml", include_str!("../../../../../../assets/templates/own/mitt-ark.toml"));

/// The templates that can be chosen, and what is wrong with those that cannot.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Templates {
    pub all: Vec<Template>,
    pub troubles: Vec<TemplateTrouble>,
}

impl Templates {
    /// People's own lie in a folder of this name, in the store's.
    pub const FOLDER: &str = "templates";

    /// Those that Varde brings.
    #[expect(clippy::expect_used, reason = "files of the program itself, which a test reads")]
    pub fn built_in() -> &'static [Template] {
        static READ: OnceLock<Vec<Template>> = OnceLock::new();
        READ.get_or_init(|| {
            let read = |(word, text): (&str, &str)| read::template(word, text, false);
            BUILT_IN.into_iter().map(read).collect::<Result<_, _>>().expect("assets/templates is well formed")
        })
    }

    pub fn of(store: &Store) -> Self {
        Self::read(&store.folder().join(Self::FOLDER))
    }

    /// Those that Varde brings, and those in the folder. One of the same name takes the place of Varde's.
    pub fn read(folder: &Path) -> Self {
        let (own, troubles) = read::folder(folder);
        let mut all = Self::built_in().to_vec();
        for template in own {
            match all.iter_mut().find(|known| known.word == template.word) {
                Some(known) => *known = template,
                None => all.push(template),
            }
        }
        Self { all, troubles }
    }

    /// Puts a sheet to begin from into the folder, which is made when it is not there; one that is there already stays as
    /// it is. Answers with the folder.
    pub fn add_example(store: &Store) -> std::io::Result<PathBuf> {
        let folder = store.folder().join(Self::FOLDER);
        std::fs::create_dir_all(&folder)?;
        let (name, text) = EXAMPLE;
        match std::fs::File::create_new(folder.join(name)) {
            Ok(mut file) => std::io::Write::write_all(&mut file, text.as_bytes())?,
            Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error),
        }
        Ok(folder)
    }

    pub fn get(&self, word: &str) -> Option<&Template> {
        self.all.iter().find(|template| template.word == word)
    }
}
