//! Reading templates: what the file says by serde, and then what its parts must be to each other.

use std::collections::HashSet;
use std::ops::Range;
use std::path::Path;

use serde::Deserialize;
use toml::Spanned;

use super::{FieldShape, Said, Template, TemplateField, TemplatePart, TemplateProblem, TemplateTrouble};
use crate::cycle::Lift;

/// Much more than a sheet that people fill in can ask.
const LARGEST: u64 = 256 * 1024;
const LONGEST_WORD: usize = 40;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    title: Option<Said>,
    #[serde(default)]
    lead: Said,
    #[serde(rename = "for")]
    purpose: Option<Said>,
    #[serde(default)]
    not_for: Said,
    #[serde(default)]
    source: Said,
    #[serde(default)]
    numbered: bool,
    #[serde(default)]
    part: Vec<Spanned<Part>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Part {
    #[serde(default)]
    title: Said,
    #[serde(default)]
    hint: Said,
    columns: Option<Spanned<i64>>,
    #[serde(default)]
    field: Vec<Spanned<Field>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Field {
    word: Option<Spanned<String>>,
    label: Option<Said>,
    #[serde(default)]
    hint: Said,
    shape: Option<Spanned<String>>,
    #[serde(default)]
    wide: bool,
    #[serde(default)]
    lift: Vec<Spanned<String>>,
}

/// What is wrong, and where in the text.
struct Fault {
    problem: TemplateProblem,
    at: Option<Range<usize>>,
    detail: Option<String>,
}

fn fault(problem: TemplateProblem, at: Range<usize>) -> Fault {
    Fault { problem, at: Some(at), detail: None }
}

/// Every template in the folder, by name; a folder that is not there holds none.
pub fn folder(folder: &Path) -> (Vec<Template>, Vec<TemplateTrouble>) {
    let whole = |error: &std::io::Error| TemplateTrouble {
        file: folder.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned()),
        line: None,
        problem: TemplateProblem::Unreadable,
        detail: Some(error.to_string()),
    };
    let entries = match std::fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return (Vec::new(), Vec::new()),
        Err(error) => return (Vec::new(), vec![whole(&error)]),
    };
    let (mut templates, mut troubles) = (Vec::new(), Vec::new());
    let mut paths: Vec<_> = entries.filter_map(|entry| entry.ok()).map(|entry| entry.path()).collect();
    paths.retain(|path| path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("toml")));
    paths.sort();
    for path in paths {
        match file(&path) {
            Ok(template) => templates.push(template),
            Err(trouble) => troubles.push(trouble),
        }
    }
    (templates, troubles)
}

fn file(path: &Path) -> Result<Template, TemplateTrouble> {
    let name = path.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
    let trouble = |problem, detail| TemplateTrouble { file: name.clone(), line: None, problem, detail };
    let unreadable = |error: std::io::Error| trouble(TemplateProblem::Unreadable, Some(error.to_string()));
    let size = std::fs::metadata(path).map_err(unreadable)?.len();
    if size > LARGEST {
        return Err(trouble(TemplateProblem::TooLarge { kilobytes: LARGEST / 1024 }, None));
    }
    let bytes = std::fs::read(path).map_err(unreadable)?;
    let text = String::from_utf8(bytes).map_err(|e| trouble(TemplateProblem::NotText, Some(e.to_string())))?;
    let word = path.file_stem().map_or_else(String::new, |stem| stem.to_string_lossy().into_owned());
    template(&word, &text, true).map_err(|trouble| TemplateTrouble { file: name, ..trouble })
}

/// The template that a text describes.
pub fn template(word: &str, text: &str, own: bool) -> Result<Template, TemplateTrouble> {
    // What Windows' editors put before the first letter is no part of it.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    parse(text).and_then(|file| checked(word, file, own)).map_err(|Fault { problem, at, detail }| TemplateTrouble {
        file: format!("{word}.toml"),
        line: at.map(|at| line_of(text, at.start)),
        problem,
        detail,
    })
}

fn line_of(text: &str, at: usize) -> usize {
    text.bytes().take(at).filter(|byte| *byte == b'\n').count() + 1
}

fn parse(text: &str) -> Result<File, Fault> {
    let is_toml = toml::from_str::<toml::Table>(text).map(|_| ());
    let error = match (is_toml, toml::from_str::<File>(text)) {
        (_, Ok(file)) => return Ok(file),
        (Err(error), _) => {
            let detail = Some(error.message().to_owned());
            return Err(Fault { problem: TemplateProblem::NotToml, at: error.span(), detail });
        }
        (_, Err(error)) => error,
    };
    let unknown = error.message().strip_prefix("unknown field `").and_then(|rest| rest.split('`').next());
    let problem = match unknown {
        Some(key) => TemplateProblem::UnknownKey { key: key.to_owned() },
        None => TemplateProblem::NotUnderstood,
    };
    Err(Fault { problem, at: error.span(), detail: Some(error.message().to_owned()) })
}

fn checked(word: &str, file: File, own: bool) -> Result<Template, Fault> {
    let said = |said: Option<Said>, key: &'static str| {
        let missing = || Fault { problem: TemplateProblem::Missing { key }, at: None, detail: None };
        said.filter(|said| !said.is_empty()).ok_or_else(missing)
    };
    let title = said(file.title, "title")?;
    let purpose = said(file.purpose, "for")?;
    let mut words = HashSet::new();
    let parts: Vec<TemplatePart> = file.part.into_iter().map(|p| part(p, &mut words)).collect::<Result<_, _>>()?;
    if parts.is_empty() {
        return Err(Fault { problem: TemplateProblem::NoFields, at: None, detail: None });
    }
    Ok(Template {
        word: word.to_owned(),
        own,
        title,
        lead: file.lead,
        purpose,
        not_for: file.not_for,
        source: file.source,
        numbered: file.numbered,
        parts,
    })
}

fn part(part: Spanned<Part>, words: &mut HashSet<String>) -> Result<TemplatePart, Fault> {
    let at = part.span();
    let Part { title, hint, columns, field: fields } = part.into_inner();
    let columns = match columns {
        None => 1,
        Some(columns) => u8::try_from(*columns.get_ref())
            .ok()
            .filter(|columns| (1..=3).contains(columns))
            .ok_or_else(|| fault(TemplateProblem::Columns { text: columns.get_ref().to_string() }, columns.span()))?,
    };
    if fields.is_empty() {
        return Err(fault(TemplateProblem::NoFields, at));
    }
    let fields = fields.into_iter().map(|f| field(f, words)).collect::<Result<_, _>>()?;
    Ok(TemplatePart { title, hint, columns, fields })
}

fn field(field: Spanned<Field>, words: &mut HashSet<String>) -> Result<TemplateField, Fault> {
    let at = field.span();
    let missing = |key: &'static str| fault(TemplateProblem::Missing { key }, at.clone());
    let Field { word, label, hint, shape, wide, lift } = field.into_inner();
    let word = word.ok_or_else(|| missing("word"))?;
    let (text, place) = (word.get_ref().clone(), word.span());
    let plain = |c: char| c.is_alphanumeric() || c == '-' || c == '_';
    if text.is_empty() || text.chars().count() > LONGEST_WORD || !text.chars().all(plain) {
        return Err(fault(TemplateProblem::BadWord { text }, place));
    }
    if !words.insert(text.clone()) {
        return Err(fault(TemplateProblem::DoubledWord { text }, place));
    }
    let label = label.filter(|label| !label.is_empty()).ok_or_else(|| missing("label"))?;
    let shape = match shape.as_ref().map(|shape| (shape.get_ref().as_str(), shape)) {
        None | Some(("lines", _)) => FieldShape::Lines,
        Some(("text", _)) => FieldShape::Text,
        Some((other, shape)) => {
            return Err(fault(TemplateProblem::UnknownShape { text: other.to_owned() }, shape.span()));
        }
    };
    if let Some(first) = lift.first().filter(|_| shape == FieldShape::Text) {
        return Err(fault(TemplateProblem::LiftedText { text }, first.span()));
    }
    let lifts = |said: &Spanned<String>| {
        let known = Lift::ALL.into_iter().find(|lift| lift.word() == said.get_ref());
        known.ok_or_else(|| fault(TemplateProblem::UnknownLift { text: said.get_ref().clone() }, said.span()))
    };
    let lift = lift.iter().map(lifts).collect::<Result<_, _>>()?;
    Ok(TemplateField { word: text, label, hint, shape, wide, lift })
}
