//! «Hva venter på meg»: what somebody must do, by role and day.

use serde::Serialize;
use ts_rs::TS;

use super::name;
use crate::cycle::{Content, Date, ItemId, MeasureStatus, Progress, Thread};
use crate::language::Language;
use crate::words;

/// One thing that waits.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Waiting {
    pub item: ItemId,
    pub kind: WaitingKind,
    pub title: String,
    /// The role that it waits for; empty when nobody has been named.
    pub role: String,
    pub date: Option<Date>,
    /// «om 9 dager», «3 dager over fristen»; empty without a day.
    pub when: String,
    pub late: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum WaitingKind {
    Activity,
    Evaluation,
    Case,
    Milestone,
    Goal,
    Meeting,
    Document,
}

pub fn of(thread: &Thread, today: Date, language: Language) -> Vec<Waiting> {
    let mut waiting = Vec::new();
    let mut add = |item: &ItemId, kind, title: String, role: &str, date: Option<Date>| {
        let days = date.map(|date| today.days_until(date));
        waiting.push(Waiting {
            item: item.clone(),
            kind,
            title,
            role: role.trim().to_owned(),
            date,
            when: days.map_or_else(String::new, |days| when(days, language)),
            late: days.is_some_and(|days| days < 0),
        });
    };
    let open = |status: Progress| matches!(status, Progress::Planned | Progress::Ongoing);
    for item in &thread.items {
        match &item.content {
            Content::Activity(of) if open(of.status) => {
                // What lies in a semester and has no day of its own is due when the semester ends.
                let date = of.deadline.or(of.semester.map(|semester| semester.end()));
                add(&item.id, WaitingKind::Activity, name(item, thread, language), &of.owner, date);
            }
            // A meeting waits until its day; what came of it are activities.
            Content::Meeting(of) if of.date.is_some_and(|date| date >= today) => {
                add(&item.id, WaitingKind::Meeting, name(item, thread, language), "", of.date);
            }
            Content::Document(of) => {
                if let Some(next) = of.stages.iter().find(|stage| !stage.done && stage.date.is_some()) {
                    let title = format!("{}: {}", name(item, thread, language), language.stage(next));
                    add(&item.id, WaitingKind::Document, title, "", next.date);
                }
            }
            Content::Case(of) if open(of.status) => {
                add(&item.id, WaitingKind::Case, name(item, thread, language), &of.owner, of.deadline);
            }
            Content::Evaluation(of) if of.locked_at.is_none() => {
                let what = words!(language, "calendar-evaluation", what = name(item, thread, language));
                add(&item.id, WaitingKind::Evaluation, what, &of.owner, of.due);
            }
            Content::Scheme(of) => {
                for milestone in of.milestones.iter().filter(|m| !m.done && m.date.is_some()) {
                    add(&item.id, WaitingKind::Milestone, language.milestone(milestone), "", milestone.date);
                }
            }
            Content::Goal(of) if of.due.is_some_and(|due| today.days_until(due) < 60) => {
                let measures = || {
                    thread
                        .on(&item.id)
                        .filter_map(|i| if let Content::Measure(m) = &i.content { Some(m) } else { None })
                };
                if measures().any(|m| m.status == MeasureStatus::Active) {
                    add(&item.id, WaitingKind::Goal, name(item, thread, language), "", of.due);
                }
            }
            _ => {}
        }
    }
    // What has no day comes last.
    waiting.sort_by(|a, b| (a.date.is_none(), a.date, &a.title).cmp(&(b.date.is_none(), b.date, &b.title)));
    waiting
}

fn when(days: i32, language: Language) -> String {
    let how = match days {
        ..=-1 => "late",
        0 => "today",
        1 => "tomorrow",
        _ => "ahead",
    };
    words!(language, "thread-when", how = how, days = days.unsigned_abs())
}
