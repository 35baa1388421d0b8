//! Lifting a line of a working sheet into the thread: the thing that it becomes, and the mark on the line, in one step.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::edit::{Written, operation, until_fresh};
use super::{Answered, Challenge, Content, Finding, ItemId, Measure, Refused};
use crate::clock::Timestamp;
use crate::store::{Edit, Result, Store};

/// What a line may become.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Lift {
    Challenge,
    /// A finding that is worth keeping.
    Strength,
    Measure,
    Finding,
}

impl Lift {
    pub const ALL: [Self; 4] = [Self::Challenge, Self::Strength, Self::Measure, Self::Finding];

    /// The word in templates and in JSON.
    pub fn word(self) -> &'static str {
        match self {
            Self::Challenge => "challenge",
            Self::Strength => "strength",
            Self::Measure => "measure",
            Self::Finding => "finding",
        }
    }

    /// The thing that a text becomes, with the sheet behind it.
    fn content(self, text: &str, sheet: &ItemId) -> Content {
        let (title, rest) = titled(text);
        let behind = vec![sheet.clone()];
        match self {
            Self::Challenge => {
                Content::Challenge(Challenge { title, text: rest, findings: behind, ..Challenge::default() })
            }
            Self::Measure => Content::Measure(Measure { title, what: rest, sheets: behind, ..Measure::default() }),
            Self::Strength | Self::Finding => {
                let strength = self == Self::Strength;
                Content::Finding(Box::new(Finding { title, note: rest, strength, from: behind, ..Finding::default() }))
            }
        }
    }
}

/// A name that a card has room for. What was cut away stands whole in the second text, which else is empty.
pub(super) fn titled(text: &str) -> (String, String) {
    const ROOM: usize = 160;
    let line = text.trim().lines().next().unwrap_or_default().trim_end();
    if line.chars().count() <= ROOM {
        let rest = if line == text.trim() { String::new() } else { text.trim().to_owned() };
        return (line.to_owned(), rest);
    }
    let start: String = line.chars().take(ROOM).collect();
    let whole = start.rsplit_once(char::is_whitespace).map_or(start.as_str(), |(whole, _)| whole);
    let whole = whole.trim_end_matches(|c: char| !c.is_alphanumeric());
    (format!("{whole}…"), text.trim().to_owned())
}

/// Makes the thing that a line becomes, and marks the line. While that thing is there, the line cannot be lifted again.
/// `line` is counted from 0. Answers with the new thing.
pub fn lift(store: &mut Store, sheet: &ItemId, field: &str, line: usize, to: Lift, at: Timestamp) -> Result<Answered> {
    until_fresh(|| {
        let Some((unit, item)) = store.reader().item(sheet)? else { return Ok(Some(Err(Refused::Gone))) };
        let Content::Sheet(mut of) = item.content.clone() else { return not_there(field) };
        let lines = of.lines.get_mut(field);
        let found = lines.and_then(|lines| lines.get_mut(line)).filter(|line| !line.text.trim().is_empty());
        let Some(found) = found else { return not_there(field) };
        if let Some(before) = &found.lifted
            && let Some((_, before)) = store.reader().item(before)?
        {
            return Ok(Some(Err(Refused::Lifted { title: before.content.title().to_owned() })));
        }
        let content = to.content(&found.text, sheet);
        let operation = operation(Edit::Made, content.kind(), content.title(), None, "lifted");
        let made = store.transact(&operation, at, |writer| {
            if writer.reader().item(sheet)?.is_none_or(|(_, now)| now.content != item.content) {
                return Ok(None);
            }
            let made = writer.add_item(&unit, &content, at)?;
            if let Some(line) = of.lines.get_mut(field).and_then(|lines| lines.get_mut(line)) {
                line.lifted = Some(made.id.clone());
            }
            writer.set_item(sheet, &Content::Sheet(of), at)?;
            Ok(Some(made))
        })?;
        Ok(made.value.map(Ok))
    })
}

fn not_there(field: &str) -> Result<Written> {
    Ok(Some(Err(Refused::NotThere { field: format!("lines.{field}") })))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_line_gets_a_short_name_and_loses_nothing() {
        let check = |text: &str, title: &str, rest: &str| {
            assert_eq!(titled(text), (title.to_owned(), rest.to_owned()), "{text:?}");
        };
        check("Lesing", "Lesing", "");
        check(" Lesing \n", "Lesing", "");
        check("Lesing\nAlle fag", "Lesing", "Lesing\nAlle fag");
        let long = "lesing, ".repeat(40);
        let (title, rest) = titled(&long);
        assert!(title.chars().count() <= 161 && title.ends_with("lesing…"), "{title}");
        assert_eq!(rest, long.trim());
        let one = "æ".repeat(400);
        assert_eq!(titled(&one), (format!("{}…", "æ".repeat(160)), one));
    }
}
