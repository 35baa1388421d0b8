//! What stands on the card of a thing: what it is called, two or three short lines, and what stands small below.

use serde::Serialize;
use ts_rs::TS;

use super::{area_name, name};
use crate::clock::Timestamp;
use crate::cycle::{
    Activity, Anchoring, Content, Date, Document, Evaluation, Finding, Goal, Item, Kind, Measure, Meeting, Progress,
    Sheet, Templates, Thread,
};
use crate::language::Language;
use crate::words;

/// A card in the picture of the thread.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS)]
pub struct CardWords {
    pub title: String,
    /// Whole texts; the window cuts what has no room.
    pub lines: Vec<String>,
    pub foot: String,
    /// It says figures that only the school itself may see.
    pub restricted: bool,
}

impl CardWords {
    pub fn of(item: &Item, thread: &Thread, templates: &Templates, today: Date, language: Language) -> Self {
        let named = name(item, thread, language);
        let title = match item.content.kind() {
            Kind::Evaluation => words!(language, "calendar-evaluation", what = named),
            _ => named,
        };
        let (lines, foot) = match &item.content {
            Content::Finding(of) => finding(of, language),
            Content::Challenge(of) => (vec![of.text.clone()], of.reason.clone()),
            Content::Goal(of) => goal(of, language),
            Content::Measure(of) => measure(of, item, thread, language),
            Content::Anchoring(of) => anchoring(of, language),
            Content::Activity(of) => activity(of, language),
            Content::Evaluation(of) => evaluation(of, today, language),
            Content::OwnJudgement(of) => (vec![of.strong.clone(), of.worried.clone()], String::new()),
            Content::Sheet(of) => sheet(of, templates, language),
            Content::LogEntry(of) => (vec![of.text.clone()], String::new()),
            Content::Group(of) => (vec![of.members.clone()], of.meets.clone()),
            Content::Case(of) => (vec![of.with.clone()], day(of.deadline, language)),
            Content::Scheme(_) => (Vec::new(), String::new()),
            Content::Meeting(of) => meeting(of, language),
            Content::Document(of) => document(of, language),
        };
        let lines = lines.into_iter().filter(|line| !line.trim().is_empty()).collect();
        Self { title, lines, foot, restricted: restricted(&item.content) }
    }
}

/// What the figures were marked with when they were cut, said or kept.
pub(in crate::page) fn restricted(content: &Content) -> bool {
    let kept = |said: &Option<serde_json::Value>| said.as_ref().is_some_and(|said| said["restricted"] == true);
    match content {
        Content::Finding(of) => of.restricted,
        Content::Goal(of) => kept(&of.said),
        Content::Evaluation(of) => kept(&of.conclusion.numbers),
        _ => false,
    }
}

fn day(date: Option<Date>, language: Language) -> String {
    date.map_or_else(String::new, |date| language.day(date))
}

fn finding(of: &Finding, language: Language) -> (Vec<String>, String) {
    let first = of.words.lines().next().unwrap_or_default().to_owned();
    let cut = Timestamp::parse(&of.cut_at).map(|at| words!(language, "thread-cut", date = language.date(at)));
    (vec![if of.note.is_empty() { first } else { of.note.clone() }], cut.unwrap_or_default())
}

fn sheet(of: &Sheet, templates: &Templates, language: Language) -> (Vec<String>, String) {
    let name = templates.get(&of.template).map(|template| template.title.text(language).to_owned());
    let name = name.filter(|name| *name != of.title).unwrap_or_default();
    let done = if of.done { words!(language, "thread-sheet-done") } else { String::new() };
    let foot = [day(of.date, language), done].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>();
    (vec![name, words!(language, "thread-sheet-lines", count = of.written())], foot.join(" · "))
}

fn goal(of: &Goal, language: Language) -> (Vec<String>, String) {
    let level = language.text(&format!("thread-level-{}", level_word(of)), &[]);
    let whom = if of.whom.is_empty() { level } else { format!("{level}: {}", of.whom) };
    // As it was written: a target has as many decimals as people gave it.
    let number = |target: f64| language.number(target, 3);
    let target = match (of.target, &of.by) {
        (Some(target), Some(by)) => {
            let by = by.parse().map_or_else(|_| by.clone(), |period| language.period(period));
            words!(language, "thread-target", value = number(target), by = by)
        }
        (Some(target), None) => number(target),
        (None, _) => of.signs.lines().next().unwrap_or_default().to_owned(),
    };
    (vec![whom, target], day(of.due, language))
}

fn level_word(of: &Goal) -> &'static str {
    use crate::cycle::GoalLevel as Level;
    match of.level {
        Level::Kommune => "kommune",
        Level::Enhet => "enhet",
        Level::Team => "team",
        Level::Individ => "individ",
    }
}

fn measure(of: &Measure, item: &Item, thread: &Thread, language: Language) -> (Vec<String>, String) {
    use crate::cycle::MeasureStatus as Status;
    let area = area_name(&of.area, language);
    let why = if of.why.is_empty() { String::new() } else { words!(language, "thread-why", why = of.why.as_str()) };
    let status = match of.status {
        Status::Proposed => "proposed",
        Status::Active => "active",
        Status::Paused => "paused",
        Status::Ended => "ended",
    };
    let activities: Vec<&Activity> = thread
        .on_of(&item.id, Kind::Activity)
        .filter_map(|i| if let Content::Activity(of) = &i.content { Some(of) } else { None })
        .collect();
    let done = activities.iter().filter(|a| a.status == Progress::Done).count();
    let foot = words!(language, "thread-measure-foot", status = status, done = done, all = activities.len());
    (vec![area, why], foot)
}

fn anchoring(of: &Anchoring, language: Language) -> (Vec<String>, String) {
    let when = day(of.date, language);
    let how = words!(language, "thread-degree", degree = of.degree.word());
    let first = [how, when].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
    let changed = if of.changed.is_empty() {
        String::new()
    } else {
        words!(language, "thread-led-to", what = of.changed.as_str())
    };
    (vec![first, of.said.clone()], changed)
}

fn meeting(of: &Meeting, language: Language) -> (Vec<String>, String) {
    let form = words!(language, "thread-meeting-form", form = of.form.word());
    // One without a name of its own is named by its day.
    let foot = if of.title.trim().is_empty() { String::new() } else { day(of.date, language) };
    (vec![form, of.location.clone()], foot)
}

/// What it is, and the next body that it meets.
fn document(of: &Document, language: Language) -> (Vec<String>, String) {
    let next = of.stages.iter().find(|stage| !stage.done);
    let next = next.map(|stage| {
        let name = language.stage(stage);
        [name, day(stage.date, language)].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
    });
    let kind = words!(language, "report-kind", kind = of.page.report.word());
    (vec![kind], next.unwrap_or_default())
}

fn activity(of: &Activity, language: Language) -> (Vec<String>, String) {
    let status = match of.status {
        Progress::Planned => "planned",
        Progress::Ongoing => "ongoing",
        Progress::Done => "done",
        Progress::Dropped => "dropped",
    };
    let when = of.deadline.map(|d| language.day(d)).or(of.semester.map(|s| language.semester(s))).unwrap_or_default();
    let status = words!(language, "thread-progress", status = status);
    let first = [status, when].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
    let barrier = if of.barrier.is_empty() {
        String::new()
    } else {
        words!(language, "thread-barrier", what = of.barrier.as_str())
    };
    (vec![first, of.owner.clone()], barrier)
}

fn evaluation(of: &Evaluation, today: Date, language: Language) -> (Vec<String>, String) {
    use crate::cycle::Decision;
    let decision = of.conclusion.decision.map(|decision| match decision {
        Decision::Continue => "continue",
        Decision::Adjust => "adjust",
        Decision::Stop => "stop",
    });
    let decided = decision.map(|word| words!(language, "thread-decision", decision = word)).unwrap_or_default();
    let when = match (of.locked_at.as_deref().and_then(Timestamp::parse), of.due) {
        (Some(at), _) => words!(language, "thread-locked", date = language.date(at)),
        (None, Some(due)) if due < today => words!(language, "thread-evaluation-late", date = language.day(due)),
        (None, Some(due)) => language.day(due),
        (None, None) => language.text("thread-no-date", &[]),
    };
    (vec![when, decided], of.owner.clone())
}
