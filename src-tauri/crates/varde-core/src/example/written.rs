//! What people have written in the example's thread, as it stands in `assets/example/thread.toml`.

use std::collections::HashMap;

use serde::Deserialize;
use serde_json::{Map, Value};

use super::SEED;
use super::draws::Draws;
use crate::clock::Timestamp;
use crate::cycle::{Content, Date, ItemId, Semester, Shown};
use crate::school::UnitCode;
use crate::store::{Result, StoreError, uuid_of};

const TEXT: &str = include_str!("../../../../../assets/example/thread.toml");

/// The example's own day is never before this one: all that it tells of as done lies behind it.
const FIRST_DAY: &str = "2026-11-02";

#[derive(Deserialize)]
struct File {
    item: Vec<Told>,
}

/// One thing, and what was done with it afterwards.
#[derive(Deserialize)]
pub(super) struct Told {
    unit: String,
    key: String,
    at: String,
    /// Cut from this page, with the figures of that day.
    pub cut: Option<Shown>,
    #[serde(default)]
    later: Vec<Later>,
    /// Its content, as [`Content`] has it.
    #[serde(flatten)]
    fields: Map<String, Value>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Later {
    at: String,
    #[serde(default)]
    lock: bool,
    /// What Varde says of the target is kept with the goal.
    #[serde(default)]
    keep: bool,
    reopen: Option<String>,
    #[serde(default)]
    set: Map<String, Value>,
}

/// What was done at a time.
#[derive(Clone)]
pub(super) enum Act {
    Make(Box<Content>),
    Set(String, Value),
    Lock,
    Keep,
    Reopen(String),
}

pub(super) struct Written {
    told: Vec<Told>,
    ids: HashMap<String, ItemId>,
}

impl Written {
    pub fn read() -> Result<Self> {
        let told = toml::from_str::<File>(TEXT).map_err(|e| defect(e.to_string()))?.item;
        let mut ids = HashMap::new();
        for thing in &told {
            // The same key on every machine, so that two stores with the example hold the same thing.
            let mut draws = Draws::of(SEED, &thing.key);
            let id = ItemId(uuid_of(time(&thing.at)?, draws.bytes()));
            if ids.insert(thing.key.clone(), id).is_some() {
                return Err(defect(format!("{} is there twice", thing.key)));
            }
        }
        Ok(Self { told, ids })
    }

    pub fn things(&self) -> impl Iterator<Item = (&ItemId, &Told)> {
        self.told.iter().filter_map(|told| Some((self.ids.get(&told.key)?, told)))
    }

    /// What was done with a thing, and when, in order.
    pub fn acts(&self, told: &Told, today: Date) -> Result<Vec<(Timestamp, Act)>> {
        let read = |value: &Value| self.resolved(value, today);
        let mut fields = Map::new();
        for (name, value) in &told.fields {
            fields.insert(name.clone(), read(value)?);
        }
        let given = Value::Object(fields);
        let content: Content =
            serde_json::from_value(given.clone()).map_err(|e| defect(format!("{}: {e}", told.key)))?;
        let kept = serde_json::to_value(&content).map_err(|e| defect(e.to_string()))?;
        if !within(&given, &kept) {
            return Err(defect(format!("{} says something that has no field", told.key)));
        }
        let mut acts = vec![(time(&told.at)?, Act::Make(Box::new(content)))];
        for later in &told.later {
            let at = time(&later.at)?;
            for (field, value) in &later.set {
                acts.push((at, Act::Set(field.clone(), read(value)?)));
            }
            acts.extend(later.reopen.iter().map(|reason| (at, Act::Reopen(reason.clone()))));
            acts.extend(later.keep.then_some((at, Act::Keep)));
            acts.extend(later.lock.then_some((at, Act::Lock)));
        }
        Ok(acts)
    }

    /// `@key` is another thing, `+3w` and `-10d` a day counted from today, `now+1` the semester after this one.
    fn resolved(&self, value: &Value, today: Date) -> Result<Value> {
        Ok(match value {
            Value::String(text) => {
                let plain = match text.strip_prefix('@') {
                    Some(key) => self.ids.get(key).ok_or_else(|| defect(format!("no {key}")))?.0.clone(),
                    None => counted(text, today).unwrap_or_else(|| text.clone()),
                };
                Value::String(plain)
            }
            Value::Array(values) => {
                Value::Array(values.iter().map(|value| self.resolved(value, today)).collect::<Result<_>>()?)
            }
            Value::Object(fields) => {
                let read = fields.iter().map(|(name, value)| Ok((name.clone(), self.resolved(value, today)?)));
                Value::Object(read.collect::<Result<_>>()?)
            }
            other => other.clone(),
        })
    }
}

impl Told {
    pub fn unit(&self) -> Result<UnitCode> {
        self.unit.parse().map_err(|_| defect(format!("no unit {}", self.unit)))
    }

    /// When it was last written in.
    pub fn changed_at(&self) -> &str {
        self.later.last().map_or(&self.at, |later| &later.at)
    }
}

/// The day that open things are counted from, when the example is loaded at a time.
pub(super) fn today(at: Timestamp) -> Date {
    let first = FIRST_DAY.parse().unwrap_or_else(|_| Date::of(at));
    Date::of(at).max(first)
}

fn counted(text: &str, today: Date) -> Option<String> {
    if let Some(semesters) = text.strip_prefix("now") {
        let semesters = if semesters.is_empty() { 0 } else { semesters.parse().ok()? };
        return Some(Semester::at(today).plus(semesters).to_string());
    }
    let (count, days) = match text.strip_suffix('w') {
        Some(count) => (count, 7),
        None => (text.strip_suffix('d')?, 1),
    };
    let signed = count.starts_with(['+', '-']);
    let count = signed.then(|| count.parse::<i32>().ok()).flatten()?;
    Some(on_a_weekday(today.plus_days(count * days)).to_string())
}

/// Saturday and Sunday give way to Monday: no school has a deadline on them.
fn on_a_weekday(date: Date) -> Date {
    let Some(monday) = Date::new(2024, 1, 1) else { return date };
    match monday.days_until(date).rem_euclid(7) {
        day @ 5.. => date.plus_days(7 - day),
        _ => date,
    }
}

/// All that is given is kept.
fn within(given: &Value, kept: &Value) -> bool {
    match (given, kept) {
        (Value::Object(given), Value::Object(kept)) => {
            given.iter().all(|(name, value)| kept.get(name).is_some_and(|kept| within(value, kept)))
        }
        (Value::Array(given), Value::Array(kept)) => {
            given.len() == kept.len() && given.iter().zip(kept).all(|(given, kept)| within(given, kept))
        }
        _ => given == kept,
    }
}

pub(super) fn time(text: &str) -> Result<Timestamp> {
    Timestamp::parse(text).ok_or_else(|| defect(format!("no time {text}")))
}

/// The file comes with Varde: what is wrong in it is a defect, which a test finds.
pub(super) fn defect(what: String) -> StoreError {
    StoreError::Corrupt(format!("the example's thread: {what}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_and_semesters_are_counted_from_today_and_days_are_never_on_a_weekend() {
        // A Sunday.
        let check = |text: &str, expected: Option<&str>| {
            let today = "2026-11-22".parse().unwrap();
            assert_eq!(counted(text, today).as_deref(), expected, "{text}");
        };
        check("+3w", Some("2026-12-14"));
        check("-1w", Some("2026-11-16"));
        check("+10d", Some("2026-12-02"));
        check("now", Some("2026-autumn"));
        check("now+1", Some("2027-spring"));
        check("nowhere", None);
        check("Ned", None);
        check("20d", None);
    }

    #[test]
    fn what_has_no_field_is_not_lost_without_a_word() {
        let check = |given: &str, kept: &str, expected: bool| {
            let read = |text: &str| serde_json::from_str::<Value>(text).unwrap();
            assert_eq!(within(&read(given), &read(kept)), expected, "{given} {kept}");
        };
        check(r#"{"a":[{"b":1}]}"#, r#"{"a":[{"b":1,"c":2}],"d":3}"#, true);
        check(r#"{"a":1}"#, r#"{"b":1}"#, false);
        check(r#"{"a":[1]}"#, r#"{"a":[1,2]}"#, false);
    }
}
