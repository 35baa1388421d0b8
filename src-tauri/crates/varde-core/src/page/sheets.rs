//! The working sheets that can be chosen, in the reader's words, and what is wrong with people's own.

use serde::Serialize;
use ts_rs::TS;

use crate::cycle::{FieldShape, Lift, Template, TemplateField, TemplatePart, Templates};
use crate::language::Language;

/// What a group can choose among.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct WorkSheets {
    pub templates: Vec<WorkSheet>,
    /// Files that could not be used.
    pub troubles: Vec<WorkTrouble>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct WorkSheet {
    pub word: String,
    /// From the folder of people's own.
    pub own: bool,
    pub title: String,
    pub lead: String,
    pub purpose: String,
    /// Empty where the template says nothing of it, as are the others.
    pub not_for: String,
    pub source: String,
    /// Its parts are steps that follow each other.
    pub numbered: bool,
    pub parts: Vec<WorkPart>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct WorkPart {
    pub title: String,
    pub hint: String,
    /// From 1 to 3.
    pub columns: u8,
    pub fields: Vec<WorkField>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct WorkField {
    pub word: String,
    pub label: String,
    pub hint: String,
    /// One long text rather than lines.
    pub text: bool,
    pub wide: bool,
    pub lift: Vec<Lift>,
}

/// A file that could not be used, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct WorkTrouble {
    pub text: String,
    /// In the words of the file format.
    pub detail: Option<String>,
}

impl WorkSheets {
    pub fn of(templates: &Templates, language: Language) -> Self {
        let troubles = templates.troubles.iter();
        Self {
            templates: templates.all.iter().map(|template| template_words(template, language)).collect(),
            troubles: troubles.map(|t| WorkTrouble { text: t.say(language), detail: t.detail.clone() }).collect(),
        }
    }
}

fn template_words(template: &Template, language: Language) -> WorkSheet {
    let Template { word, own, title, lead, purpose, not_for, source, numbered, parts } = template;
    let [title, lead, purpose, not_for, source] =
        [title, lead, purpose, not_for, source].map(|said| said.text(language).to_owned());
    let parts = parts.iter().map(|part| part_words(part, language)).collect();
    WorkSheet { word: word.clone(), own: *own, title, lead, purpose, not_for, source, numbered: *numbered, parts }
}

fn part_words(part: &TemplatePart, language: Language) -> WorkPart {
    let [title, hint] = [&part.title, &part.hint].map(|said| said.text(language).to_owned());
    let fields = part.fields.iter().map(|field| field_words(field, language)).collect();
    WorkPart { title, hint, columns: part.columns, fields }
}

fn field_words(field: &TemplateField, language: Language) -> WorkField {
    let [label, hint] = [&field.label, &field.hint].map(|said| said.text(language).to_owned());
    let TemplateField { word, shape, wide, lift, .. } = field;
    WorkField { word: word.clone(), label, hint, text: *shape == FieldShape::Text, wide: *wide, lift: lift.clone() }
}
