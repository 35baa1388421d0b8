//! How well a measure is anchored: what each group has seen, discussed, agreed to. It counts nobody.

use serde::Serialize;
use ts_rs::TS;

use super::group_name;
use crate::cycle::{AnchoringDegree, Content, Date, Item, ItemId, Kind, Thread};
use crate::language::Language;
use crate::school::UnitLevel;
use crate::words;

/// Where a measure stands with those that it concerns.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Anchored {
    /// Those expected for such a unit first, then those that were asked beside them.
    pub groups: Vec<AnchoredGroup>,
    /// In a sentence: who has agreed, who has not been asked.
    pub text: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct AnchoredGroup {
    /// The word that is stored.
    pub group: String,
    pub name: String,
    /// The furthest it has come; null when nobody has asked.
    pub degree: Option<AnchoringDegree>,
    pub date: Option<Date>,
    /// The anchorings themselves, the newest last.
    pub items: Vec<ItemId>,
}

/// Those whom a measure of a school, or of a kommune, should have met.
fn expected(level: UnitLevel) -> &'static [&'static str] {
    match level {
        UnitLevel::School => &["personalet", "tillitsvalgte", "elevrad", "fau", "skoleeier"],
        _ => &["personalet", "tillitsvalgte", "skoleeier", "formannskap", "kommunestyre"],
    }
}

impl Anchored {
    pub fn of(measure: &Item, thread: &Thread, level: UnitLevel, language: Language) -> Self {
        let mut groups: Vec<AnchoredGroup> = expected(level).iter().map(|word| empty(word, language)).collect();
        for item in thread.on_of(&measure.id, Kind::Anchoring) {
            let Content::Anchoring(of) = &item.content else { continue };
            let at = groups.iter().position(|g| g.group == of.group).unwrap_or_else(|| {
                groups.push(empty(&of.group, language));
                groups.len() - 1
            });
            let Some(group) = groups.get_mut(at) else { continue };
            group.items.push(item.id.clone());
            if group.degree.is_none_or(|before| before <= of.degree) {
                group.degree = Some(of.degree);
                group.date = of.date.or(group.date);
            }
        }
        let named = |wanted: &dyn Fn(Option<AnchoringDegree>) -> bool| {
            let names: Vec<String> = groups.iter().filter(|g| wanted(g.degree)).map(|g| in_sentence(&g.name)).collect();
            language.list(&names)
        };
        let agreed = named(&|degree| degree == Some(AnchoringDegree::Agreed));
        let met = named(&|degree| matches!(degree, Some(AnchoringDegree::Seen | AnchoringDegree::Discussed)));
        let lacking = named(&|degree| degree.is_none());
        let sentences = [("agreed", &agreed), ("met", &met), ("lacking", &lacking)];
        let text: Vec<String> = sentences
            .iter()
            .filter(|(_, who)| !who.is_empty())
            .map(|(how, who)| words!(language, "thread-anchored", how = *how, who = who.as_str()))
            .collect();
        Self { text: text.join(" "), groups }
    }
}

/// «personalet», but «FAU».
fn in_sentence(name: &str) -> String {
    let mut letters = name.chars();
    match (letters.next(), letters.clone().next()) {
        (Some(first), Some(second)) if second.is_lowercase() => first.to_lowercase().chain(letters).collect(),
        _ => name.to_owned(),
    }
}

fn empty(word: &str, language: Language) -> AnchoredGroup {
    let name = group_name(word, language);
    AnchoredGroup { group: word.to_owned(), name, degree: None, date: None, items: Vec::new() }
}
