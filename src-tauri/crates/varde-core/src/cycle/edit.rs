//! Writing in the thread: every act is one step of undo, and typing on in one field is one step too.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use super::fields::{LONGEST_TEXT, LONGEST_TITLE, clean_all, longest};
use super::{Content, Goal, Item, ItemId, Kind, MeasureStatus, Thread, Version};
use crate::clock::Timestamp;
use crate::language::Language;
use crate::school::UnitCode;
use crate::store::{Edit, Operation, Result, Store, StoreError};
use crate::words;

/// So many measures may run before Varde asks whether there is room for one more.
pub const FEW_EFFORTS: usize = 3;

/// One field of one item.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(rename = "ItemChange")]
pub struct Change {
    pub id: ItemId,
    /// The field's name; inside another one with a dot between: `conclusion.text`, `lines.strong`.
    pub field: String,
    #[ts(type = "unknown")]
    pub value: Value,
    /// The person has been asked what [`Refused::ManyMeasures`] asks, and goes on.
    #[serde(default)]
    pub confirmed: bool,
}

/// Why nothing was written. What the person typed is still theirs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "why", rename_all = "kebab-case")]
pub enum Refused {
    /// Somebody has removed it.
    Gone,
    /// It was locked at this time.
    Locked {
        at: String,
    },
    /// There is no such field, or the value does not belong there.
    NotThere {
        field: String,
    },
    TooLong {
        field: String,
        most: u32,
    },
    /// These measures run already: is there room for one more?
    ManyMeasures {
        running: Vec<String>,
    },
    /// A thing cannot rest on itself.
    Circle,
    /// The line has become this thing already.
    Lifted {
        title: String,
    },
}

impl Refused {
    /// What happened, what was kept, what to do.
    pub fn say(&self, language: Language) -> String {
        match self {
            Self::Gone => words!(language, "thread-refused-gone"),
            Self::Locked { at } => {
                let date = Timestamp::parse(at).map_or_else(|| at.clone(), |at| language.date(at));
                words!(language, "thread-refused-locked", date = date)
            }
            Self::NotThere { .. } => words!(language, "thread-refused-not-there"),
            Self::TooLong { most, .. } => words!(language, "thread-refused-too-long", most = *most),
            Self::ManyMeasures { running } => {
                let running: Vec<String> = running.iter().map(|title| format!("«{title}»")).collect();
                words!(language, "thread-many-measures", count = running.len(), running = language.list(&running))
            }
            Self::Circle => words!(language, "thread-refused-circle"),
            Self::Lifted { title } => words!(language, "thread-refused-lifted", title = title),
        }
    }
}

/// The item as it is now, or why nothing was written.
pub type Answered = std::result::Result<Item, Refused>;

/// Makes a new thing at the end of those of its kind.
pub fn make(store: &mut Store, unit: &UnitCode, content: &Content, at: Timestamp) -> Result<Answered> {
    let mut value = as_json(content)?;
    clean_all(&mut value);
    let mut fields = value.as_object().into_iter().flatten();
    if let Some(refused) = fields.find_map(|(field, value)| too_long(content.kind(), field, value)) {
        return Ok(Err(refused));
    }
    let content = from_json(value)?;
    if let Some(refused) = one_more_measure(store, unit, None, &content)? {
        return Ok(Err(refused));
    }
    let operation = operation(Edit::Made, content.kind(), content.title(), None, "");
    let item = store.transact(&operation, at, |writer| writer.add_item(unit, &content, at))?;
    Ok(Ok(item.value))
}

/// Writes one field that people write.
pub fn change(store: &mut Store, change: &Change, at: Timestamp) -> Result<Answered> {
    until_fresh(|| change_once(store, change, at))
}

fn change_once(store: &mut Store, change: &Change, at: Timestamp) -> Result<Written> {
    let Some((unit, item)) = store.reader().item(&change.id)? else { return refused(Refused::Gone) };
    let kind = item.content.kind();
    if let Some(at) = item.content.locked_at() {
        return refused(Refused::Locked { at: at.to_owned() });
    }
    if !is_written_by_people(&item.content, &change.field) {
        return refused(Refused::NotThere { field: change.field.clone() });
    }
    let mut value = change.value.clone();
    clean_all(&mut value);
    if let Some(why) = too_long(kind, &change.field, &value) {
        return refused(why);
    }
    let Some(content) = with_field(&item.content, &change.field, value)? else {
        return refused(Refused::NotThere { field: change.field.clone() });
    };
    if content.rests_on().any(|behind| *behind == item.id) {
        return refused(Refused::Circle);
    }
    if !change.confirmed
        && let Some(why) = one_more_measure(store, &unit, Some(&item), &content)?
    {
        return refused(why);
    }
    let step = super::sheet::step(&item.content, &content, &change.field);
    write(store, &item, &content, &step, at)
}

/// Keeps with a goal what Varde said of its target.
pub fn keep_said(store: &mut Store, goal: &ItemId, said: &Value, at: Timestamp) -> Result<Answered> {
    until_fresh(|| {
        let Some((_, item)) = store.reader().item(goal)? else { return refused(Refused::Gone) };
        let Content::Goal(of) = item.content.clone() else {
            return refused(Refused::NotThere { field: "said".to_owned() });
        };
        write(store, &item, &Content::Goal(Goal { said: Some(said.clone()), ..of }), "said", at)
    })
}

/// What was written, why not, or nothing: somebody else wrote in the same thing meanwhile, and it must be read again.
pub(super) type Written = Option<Answered>;

fn refused(why: Refused) -> Result<Written> {
    Ok(Some(Err(why)))
}

/// Two windows may write in one store: each writes in what the other has left.
pub(super) fn until_fresh(mut act: impl FnMut() -> Result<Written>) -> Result<Answered> {
    loop {
        if let Some(answered) = act()? {
            return Ok(answered);
        }
    }
}

/// What Varde itself said, and what has acts of its own, is no field to write in.
fn is_written_by_people(content: &Content, field: &str) -> bool {
    let (first, rest) = field.split_once('.').unwrap_or((field, ""));
    match content {
        Content::Finding(_) => matches!(first, "title" | "note" | "strength" | "from"),
        Content::OwnJudgement(_) => matches!(first, "area" | "period" | "strong" | "worried" | "sure"),
        Content::Goal(_) => first != "said",
        Content::Evaluation(_) => match first {
            "conclusion" => !matches!(rest, "" | "numbers"),
            _ => !matches!(first, "locked_at" | "earlier"),
        },
        _ => first != "kind",
    }
}

/// The person is asked before a fourth measure begins to run.
fn one_more_measure(store: &Store, unit: &UnitCode, item: Option<&Item>, content: &Content) -> Result<Option<Refused>> {
    let runs = |content: &Content| matches!(content, Content::Measure(m) if m.status == MeasureStatus::Active);
    if !runs(content) || item.is_some_and(|item| runs(&item.content)) {
        return Ok(None);
    }
    let thread = Thread::read(store, unit)?;
    let running: Vec<String> =
        thread.items.iter().filter(|i| runs(&i.content)).map(|i| i.content.title().to_owned()).collect();
    Ok((running.len() >= FEW_EFFORTS).then_some(Refused::ManyMeasures { running }))
}

/// Locks the leaders' own judgement or an evaluation. `numbers` is what the numbers say on that day.
pub fn lock(store: &mut Store, id: &ItemId, numbers: Option<Value>, at: Timestamp) -> Result<Answered> {
    until_fresh(|| lock_once(store, id, numbers.clone(), at))
}

fn lock_once(store: &mut Store, id: &ItemId, numbers: Option<Value>, at: Timestamp) -> Result<Written> {
    let Some((_, item)) = store.reader().item(id)? else { return refused(Refused::Gone) };
    if let Some(at) = item.content.locked_at() {
        return refused(Refused::Locked { at: at.to_owned() });
    }
    let content = match item.content.clone() {
        Content::OwnJudgement(of) => Content::OwnJudgement(of.locked(at)),
        Content::Evaluation(mut of) => {
            of.locked_at = Some(at.to_string());
            of.conclusion.numbers = numbers;
            Content::Evaluation(of)
        }
        _ => return refused(Refused::NotThere { field: "locked_at".to_owned() }),
    };
    write(store, &item, &content, "locked_at", at)
}

/// Opens a locked evaluation again. What it said stays beside it, with the reason.
pub fn reopen(store: &mut Store, id: &ItemId, reason: &str, at: Timestamp) -> Result<Answered> {
    let reason = super::fields::clean(reason);
    if let Some(refused) = too_long(Kind::Evaluation, "reason", &Value::String(reason.clone())) {
        return Ok(Err(refused));
    }
    until_fresh(|| reopen_once(store, id, reason.clone(), at))
}

fn reopen_once(store: &mut Store, id: &ItemId, reason: String, at: Timestamp) -> Result<Written> {
    let Some((_, item)) = store.reader().item(id)? else { return refused(Refused::Gone) };
    let Content::Evaluation(mut of) = item.content.clone() else {
        return refused(Refused::NotThere { field: "locked_at".to_owned() });
    };
    let Some(locked_at) = of.locked_at.take() else { return Ok(Some(Ok(item))) };
    of.earlier.push(Version { locked_at, reopened_at: at.to_string(), reason, conclusion: of.conclusion.clone() });
    of.conclusion.numbers = None;
    write(store, &item, &Content::Evaluation(of), "reopened", at)
}

/// Takes a thing away. What rests on it stays, and no longer shows it; undo brings it back to all of them. What is
/// locked stays: otherwise it could be made again, and say something else.
pub fn remove(store: &mut Store, id: &ItemId, at: Timestamp) -> Result<Answered> {
    let Some((_, item)) = store.reader().item(id)? else { return Ok(Err(Refused::Gone)) };
    if let Some(at) = item.content.locked_at() {
        return Ok(Err(Refused::Locked { at: at.to_owned() }));
    }
    let operation = operation(Edit::Removed, item.content.kind(), item.content.title(), None, "");
    store.transact(&operation, at, |writer| writer.remove_item(id))?;
    Ok(Ok(item))
}

/// Moves a thing to a place among those of its kind, counted from 0.
pub fn move_to(store: &mut Store, id: &ItemId, place: usize, at: Timestamp) -> Result<Answered> {
    let Some((unit, item)) = store.reader().item(id)? else { return Ok(Err(Refused::Gone)) };
    let kind = item.content.kind();
    let operation = operation(Edit::Changed, kind, item.content.title(), Some(id), "place");
    store.transact(&operation, at, |writer| {
        let items = writer.reader().items(&unit)?;
        let mut order: Vec<ItemId> = items.into_iter().filter(|i| i.content.kind() == kind).map(|i| i.id).collect();
        order.retain(|other| other != id);
        order.insert(place.min(order.len()), id.clone());
        (0..).zip(&order).try_for_each(|(place, id)| writer.place_item(id, place))
    })?;
    Ok(store.reader().item(id)?.map(|(_, item)| item).ok_or(Refused::Gone))
}

/// Writes what an item, as it was read, is to say now.
pub(super) fn write(store: &mut Store, item: &Item, content: &Content, field: &str, at: Timestamp) -> Result<Written> {
    let title = if content.title().is_empty() { item.content.title() } else { content.title() };
    let operation = operation(Edit::Changed, content.kind(), title, Some(&item.id), field);
    let written = store.transact(&operation, at, |writer| {
        let fresh = writer.reader().item(&item.id)?.is_some_and(|(_, now)| now.content == item.content);
        if fresh {
            writer.set_item(&item.id, content, at)?;
        }
        Ok(fresh)
    })?;
    if !written.value {
        return Ok(None);
    }
    Ok(Some(store.reader().item(&item.id)?.map(|(_, item)| item).ok_or(Refused::Gone)))
}

pub(super) fn operation(edit: Edit, kind: Kind, title: &str, id: Option<&ItemId>, field: &str) -> Operation {
    const SHOWN: usize = 60;
    let mut name: String = title.chars().take(SHOWN).collect();
    if title.chars().count() > SHOWN {
        name.push('…');
    }
    Operation::Thread {
        edit,
        what: kind.word().to_owned(),
        name,
        id: id.map_or_else(String::new, |id| id.0.clone()),
        field: field.to_owned(),
        typed: edit == Edit::Changed && is_typed(kind, field),
    }
}

/// A text that is typed letter by letter, and no choice, day, link or act.
fn is_typed(kind: Kind, field: &str) -> bool {
    match field.rsplit('.').next().unwrap_or(field) {
        // Other things' forms are chosen, and what Varde said of a goal nobody types.
        "form" | "said" => kind == Kind::Anchoring,
        "title" | "text" | "name" | "note" | "strong" | "worried" | "reason" | "whom" | "signs" | "area" | "what"
        | "why" | "why_source" | "who" | "early_signs" | "late_signs" | "stop_doing" | "time_cost" | "group"
        | "changed" | "owner" | "barrier" | "barriers" | "enablers" | "continuation" | "members" | "mandate"
        | "meets" | "with" | "time" | "location" | "minutes" | "role" => true,
        // A step of a sheet; that lines were moved or removed is no typing.
        _ => field.starts_with("lines.") && !field.ends_with('.'),
    }
}

/// The content with one field set; `None` when there is no such field or the value does not belong there.
fn with_field(content: &Content, field: &str, value: Value) -> Result<Option<Content>> {
    let mut whole = as_json(content)?;
    let mut place = &mut whole;
    let mut parts = field.split('.').peekable();
    while let Some(part) = parts.next() {
        // A line of a list that is there, by its place.
        if let Value::Array(values) = place {
            let Some(line) = part.parse().ok().and_then(|at: usize| values.get_mut(at)) else { return Ok(None) };
            place = line;
            continue;
        }
        let Value::Object(fields) = place else { return Ok(None) };
        // The fields of a sheet come with its template, not with its type.
        let free = part_of_sheet(content, field) && parts.peek().is_none();
        if !free && !fields.contains_key(part) {
            return Ok(None);
        }
        place = fields.entry(part.to_owned()).or_insert(Value::Null);
    }
    *place = value;
    Ok(serde_json::from_value(whole).ok())
}

fn part_of_sheet(content: &Content, field: &str) -> bool {
    matches!(content, Content::Sheet(_)) && field.starts_with("lines.")
}

fn too_long(kind: Kind, field: &str, value: &Value) -> Option<Refused> {
    let titled = matches!(field, "title" | "name" | "group") && kind != Kind::LogEntry;
    let most = if titled { LONGEST_TITLE } else { LONGEST_TEXT };
    (longest(value) > most).then(|| Refused::TooLong { field: field.to_owned(), most: most as u32 })
}

fn as_json(content: &Content) -> Result<Value> {
    serde_json::to_value(content).map_err(|e| StoreError::Corrupt(e.to_string()))
}

fn from_json(value: Value) -> Result<Content> {
    serde_json::from_value(value).map_err(|e| StoreError::Corrupt(e.to_string()))
}
