//! What Varde sees of a meeting: what is ready and what is missing, and what has happened since last time.

use serde::Serialize;
use ts_rs::TS;

use crate::clock::Timestamp;
use crate::cycle::{Agreement, Content, Date, Item, ItemId, Kind, Meeting, MeetingForm, Progress, Thread};
use crate::language::Language;
use crate::page::thread::{OwnJudgements, name};
use crate::school::UnitCode;
use crate::store::{Result, Store};
use crate::words;

/// A dialogmøte's agenda goes out so many days before.
const AHEAD: i32 = 7;

/// A meeting beside what the store and the thread know.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct MeetingPage {
    /// What a meeting needs, in the order in which it is prepared.
    pub ready: Vec<Readiness>,
    /// The meeting of the same form before this one.
    pub before: Option<Before>,
    /// What has happened in the thread since, in sentences.
    pub since: Vec<String>,
    /// Points that such a meeting usually has.
    pub proposed: Vec<String>,
}

/// One thing that a meeting needs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Readiness {
    /// `date`, `participants`, `agenda`, `sent`, `believed`, `measures`, `evaluation`.
    pub id: String,
    pub text: String,
    pub done: bool,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Before {
    pub item: ItemId,
    pub title: String,
    pub agreed: Vec<AgreedBefore>,
}

/// What was agreed then, and how it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct AgreedBefore {
    pub what: String,
    pub who: String,
    /// «ferdig», «i gang, frist 5. mars 2027».
    pub state: String,
    pub done: bool,
    pub late: bool,
}

impl MeetingPage {
    /// `None` when there is no such meeting.
    pub fn read(store: &Store, id: &ItemId, now: Timestamp, language: Language) -> Result<Option<Self>> {
        let Some((unit, item)) = store.reader().item(id)? else { return Ok(None) };
        let Content::Meeting(of) = &item.content else { return Ok(None) };
        let thread = Thread::read(store, &unit)?;
        let today = Date::of(now);
        let before = earlier(&item, of, &thread);
        Ok(Some(Self {
            ready: ready(store, &unit, of, &thread, today, language)?,
            since: before.and_then(|(_, of)| of.date).map(|day| since(&thread, day, language)).unwrap_or_default(),
            before: before.map(|(item, of)| Before {
                item: item.id.clone(),
                title: name(item, &thread, language),
                agreed: stand(of, &thread, today, language),
            }),
            proposed: proposed(of.form, language),
        }))
    }
}

fn stand(of: &Meeting, thread: &Thread, today: Date, language: Language) -> Vec<AgreedBefore> {
    of.agreed.iter().filter_map(|agreement| state(agreement, thread, today, language)).collect()
}

/// What was agreed in the meeting of the same form before this one, and how it stands.
pub(super) fn agreed_before(
    item: &Item,
    of: &Meeting,
    thread: &Thread,
    today: Date,
    language: Language,
) -> Vec<AgreedBefore> {
    earlier(item, of, thread).map(|(_, before)| stand(before, thread, today, language)).unwrap_or_default()
}

/// The newest meeting of the same form that lies before this one.
fn earlier<'t>(item: &Item, of: &Meeting, thread: &'t Thread) -> Option<(&'t Item, &'t Meeting)> {
    let others = thread.of(Kind::Meeting).filter_map(|other| match &other.content {
        Content::Meeting(meeting) if other.id != item.id && meeting.form == of.form => Some((other, &**meeting)),
        _ => None,
    });
    let is_before = |other: &Meeting| match (other.date, of.date) {
        (Some(other), Some(this)) => other < this,
        (other, None) => other.is_some(),
        (None, _) => false,
    };
    others.filter(|(_, other)| is_before(other)).max_by_key(|(_, other)| other.date)
}

fn ready(
    store: &Store,
    unit: &UnitCode,
    of: &Meeting,
    thread: &Thread,
    today: Date,
    language: Language,
) -> Result<Vec<Readiness>> {
    let say = |id: &str, done: bool, text: String| Readiness { id: id.to_owned(), text, done };
    let simple = |id: &str, done: bool| say(id, done, words!(language, "meeting-ready", what = id));
    let agenda = of.agenda.iter().any(|point| !point.title.trim().is_empty());
    let send_by = of.date.map(|date| language.day(date.plus_days(-AHEAD)));
    let sent = match (&of.agenda_sent, send_by) {
        (Some(day), _) => words!(language, "meeting-sent", date = language.day(*day)),
        (None, Some(day)) => words!(language, "meeting-send-by", date = day),
        (None, None) => words!(language, "meeting-ready", what = "sent"),
    };
    let mut all = vec![
        simple("date", of.date.is_some()),
        simple("participants", of.participants.iter().any(|p| !p.role.trim().is_empty() || !p.name.trim().is_empty())),
        simple("agenda", agenda),
        say("sent", of.agenda_sent.is_some(), sent),
    ];
    if of.form != MeetingForm::Dialogmote {
        return Ok(all);
    }
    let judged = OwnJudgements::read(store, unit, language)?.areas;
    if !judged.is_empty() {
        all.push(simple("believed", judged.iter().all(|area| area.kept.is_some())));
    }
    let measures = thread.of(Kind::Measure).count();
    all.push(simple("measures", measures > 0));
    if measures > 0 {
        let due = |item: &&Item| match &item.content {
            Content::Evaluation(evaluation) => {
                evaluation.locked_at.is_none() && evaluation.due.is_some_and(|due| due <= of.date.unwrap_or(today))
            }
            _ => false,
        };
        all.push(simple("evaluation", thread.of(Kind::Evaluation).filter(due).count() == 0));
    }
    Ok(all)
}

fn state(of: &Agreement, thread: &Thread, today: Date, language: Language) -> Option<AgreedBefore> {
    let what = of.what.trim();
    if what.is_empty() {
        return None;
    }
    let activity = of.activity.as_ref().and_then(|id| thread.get(id)).and_then(|item| match &item.content {
        Content::Activity(activity) => Some(activity),
        _ => None,
    });
    let (status, who, due) = match activity {
        Some(activity) => (Some(activity.status), activity.owner.clone(), activity.deadline),
        None => (None, of.who.clone(), of.due),
    };
    let word = match status {
        None => "not-begun",
        Some(Progress::Planned) => "planned",
        Some(Progress::Ongoing) => "ongoing",
        Some(Progress::Done) => "done",
        Some(Progress::Dropped) => "dropped",
    };
    let open = !matches!(status, Some(Progress::Done | Progress::Dropped));
    let deadline = due.filter(|_| open).map(|day| words!(language, "meeting-deadline", date = language.day(day)));
    let told = [Some(words!(language, "meeting-agreed-state", status = word)), deadline];
    Some(AgreedBefore {
        what: what.to_owned(),
        who: who.trim().to_owned(),
        state: told.into_iter().flatten().collect::<Vec<_>>().join(", "),
        done: status == Some(Progress::Done),
        late: open && due.is_some_and(|day| day < today),
    })
}

/// What has been done in the thread after a day.
fn since(thread: &Thread, day: Date, language: Language) -> Vec<String> {
    let after = |at: &str| Timestamp::parse(at).is_some_and(|at| Date::of(at) > day);
    let named = |items: Vec<&Item>| -> Vec<String> {
        items.into_iter().map(|item| format!("«{}»", name(item, thread, language))).collect()
    };
    let of = |kind: Kind, wanted: &dyn Fn(&Item) -> bool| -> Vec<&Item> {
        thread.of(kind).filter(|item| wanted(item)).collect()
    };
    let said = [
        (
            "done",
            of(Kind::Activity, &|item| match &item.content {
                Content::Activity(of) => of.status == Progress::Done && after(&item.changed_at),
                _ => false,
            }),
        ),
        ("measures", of(Kind::Measure, &|item| after(&item.made_at))),
        (
            "anchored",
            of(Kind::Anchoring, &|item| match &item.content {
                Content::Anchoring(of) => of.date.is_some_and(|met| met > day),
                _ => false,
            }),
        ),
        ("evaluated", of(Kind::Evaluation, &|item| item.content.locked_at().is_some_and(after))),
        ("findings", of(Kind::Finding, &|item| after(&item.made_at))),
    ];
    let told = said.into_iter().filter(|(_, items)| !items.is_empty()).map(|(what, items)| {
        let count = items.len();
        words!(language, "meeting-since", what = what, count = count, names = language.list(&named(items)))
    });
    told.collect()
}

/// The usual points, with semicolons between in the message.
fn proposed(form: MeetingForm, language: Language) -> Vec<String> {
    let all = words!(language, "meeting-agenda-proposed", form = form.word());
    all.split(';').map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()).collect()
}
