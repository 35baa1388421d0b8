//! The whole thread of one unit as a reader sees it: every thing with what it is called on its card, one step back and
//! one step on, what is missing, what waits, and how far the cycle has come.

mod anchored;
mod card;
mod cut;
mod own_judgement;
mod said;
mod search;
mod stones;
mod waiting;

pub use anchored::{Anchored, AnchoredGroup};
pub use card::CardWords;
pub(super) use card::restricted as rests_on_restricted;
pub use cut::{cut, overtaken};
pub(super) use own_judgement::name as own_judgement_name;
pub use own_judgement::{AreaJudgement, OwnJudgements};
pub use said::{keep_expectation, lock};
pub use search::{Hit, Passage, search};
pub use stones::{Step, StepState, Stone};
pub use waiting::{Waiting, WaitingKind};

use std::collections::BTreeMap;

use serde::Serialize;
use ts_rs::TS;

use crate::clock::Timestamp;
use crate::cycle::{Content, Date, Gap, Item, ItemId, Kind, Semester, Templates, Thread};
use crate::language::Language;
use crate::school::{Unit, UnitCode, UnitLevel};
use crate::store::{Result, Store};
use crate::words;

/// The thread of one unit, in the reader's words.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ThreadPage {
    pub unit: Unit,
    pub today: Date,
    pub semester: Semester,
    pub items: Vec<ThreadItem>,
    /// What the thread lacks.
    pub gaps: Vec<SaidGap>,
    /// The five steps of the cycle, the first one at the bottom of the cairn.
    pub stones: Vec<Stone>,
    /// What somebody must do, the nearest day first.
    pub waiting: Vec<Waiting>,
    /// Roles that have been named, for choosing among.
    pub roles: Vec<String>,
    /// Measures' areas and groups for anchoring, by the word that is stored.
    pub areas: Vec<WordChoice>,
    pub groups: Vec<WordChoice>,
    /// Days of a plan that have a name, by the word that is stored.
    pub milestones: Vec<WordChoice>,
    /// The bodies that a report goes through, by the word that is stored.
    pub stages: Vec<WordChoice>,
    /// The kommune's own goals, when the unit is a school.
    pub kommune_goals: Vec<WordChoice>,
}

/// One thing in the thread.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ThreadItem {
    pub item: Item,
    pub card: CardWords,
    /// Why? One step back.
    pub back: Vec<ItemId>,
    /// What came of it? One step on.
    pub on: Vec<ItemId>,
    /// How well a measure is anchored, and what is lacking.
    pub anchored: Option<Anchored>,
    /// A finding whose numbers are no longer what the store holds, in words.
    pub overtaken: Option<String>,
}

/// A gap in words.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct SaidGap {
    pub gap: Gap,
    pub text: String,
}

/// A word that is stored, and how it is read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct WordChoice {
    pub value: String,
    pub text: String,
}

/// Løten's six areas, by the words that are stored.
pub const AREAS: [&str; 6] = ["reading", "leadership", "learning", "data-culture", "home-school", "coordinator"];

/// Whom a measure is anchored with, by the words that are stored.
pub const GROUPS: [&str; 9] =
    ["personalet", "tillitsvalgte", "elevrad", "fau", "su", "ppt", "skoleeier", "formannskap", "kommunestyre"];

/// The days that a plan in Oppfølgingsordningen must meet, by the words that are stored.
pub const MILESTONES: [&str; 5] = ["report-1", "report-2", "report-3", "formannskap", "kommunestyre"];

/// Eide's path of a report, by the words that are stored.
pub const STAGES: [&str; 5] = ["draft", "dialogmote", "formannskap", "kommunestyre", "follow-up"];

impl ThreadPage {
    /// The thread of the unit on the day of `now`; `None` when the store does not know the unit.
    pub fn read(store: &Store, code: &UnitCode, now: Timestamp, language: Language) -> Result<Option<Self>> {
        let Some((_, unit)) = store.unit(code)? else { return Ok(None) };
        let thread = Thread::read(store, code)?;
        let templates = Templates::of(store);
        let today = Date::of(now);
        let kommune: Option<UnitCode> = unit.kommunenummer.as_deref().and_then(|code| code.parse().ok());
        let kommune_goals = match kommune.filter(|_| unit.level == UnitLevel::School) {
            Some(kommune) => goals_of(&Thread::read(store, &kommune)?),
            None => Vec::new(),
        };
        let mut items = Vec::with_capacity(thread.items.len());
        for item in &thread.items {
            let overtaken = match &item.content {
                Content::Finding(finding) => overtaken(store, code, finding, language)?,
                _ => None,
            };
            let mut card = CardWords::of(item, &thread, &templates, today, language);
            card.lines.extend(supported(item, &kommune_goals, language));
            items.push(ThreadItem {
                card,
                back: thread.back(item).into_iter().map(|i| i.id.clone()).collect(),
                on: thread.on(&item.id).map(|i| i.id.clone()).collect(),
                anchored: (item.content.kind() == Kind::Measure)
                    .then(|| Anchored::of(item, &thread, unit.level, language)),
                overtaken,
                item: item.clone(),
            });
        }
        let said = |gap: Gap| {
            let title = thread.get(&gap.item).map_or_else(String::new, |item| name(item, &thread, language));
            SaidGap { text: words!(language, "thread-gap", kind = gap.kind.word(), title = title), gap }
        };
        Ok(Some(Self {
            today,
            semester: Semester::at(today),
            gaps: thread.gaps(today).into_iter().map(said).collect(),
            stones: stones::of(&thread, today, language),
            waiting: waiting::of(&thread, today, language),
            roles: roles(&thread),
            areas: choices(&AREAS, |area| area_name(area, language)),
            groups: choices(&GROUPS, |group| group_name(group, language)),
            milestones: choices(&MILESTONES, |word| language.milestone_name(word)),
            stages: choices(&STAGES, |what| words!(language, "thread-stage", what = what)),
            kommune_goals,
            items,
            unit,
        }))
    }
}

fn goals_of(thread: &Thread) -> Vec<WordChoice> {
    let goals = thread.of(Kind::Goal).filter(|goal| !goal.content.title().is_empty());
    goals.map(|goal| WordChoice { value: goal.id.0.clone(), text: goal.content.title().to_owned() }).collect()
}

/// Which of the kommune's goals a school's goal helps towards, in words.
fn supported(item: &Item, kommune_goals: &[WordChoice], language: Language) -> Option<String> {
    let Content::Goal(of) = &item.content else { return None };
    let helped = kommune_goals.iter().filter(|goal| of.supports.iter().any(|id| id.0 == goal.value));
    let names: Vec<String> = helped.map(|goal| goal.text.clone()).collect();
    (!names.is_empty()).then(|| words!(language, "thread-supports", what = language.list(&names)))
}

fn choices(words: &[&str], read: impl Fn(&str) -> String) -> Vec<WordChoice> {
    words.iter().map(|word| WordChoice { value: (*word).to_owned(), text: read(word) }).collect()
}

/// An area as it is read; the group's own words as they are.
pub(super) fn area_name(word: &str, language: Language) -> String {
    if AREAS.contains(&word) { language.text(&format!("thread-area-{word}"), &[]) } else { word.to_owned() }
}

/// Whom a measure is anchored with, in the same way.
pub(super) fn group_name(word: &str, language: Language) -> String {
    if GROUPS.contains(&word) { language.text(&format!("thread-group-{word}"), &[]) } else { word.to_owned() }
}

/// What a thing is called in a sentence, also when nobody has named it.
pub(crate) fn name(item: &Item, thread: &Thread, language: Language) -> String {
    let own = match &item.content {
        Content::Anchoring(of) => group_name(&of.group, language),
        Content::OwnJudgement(of) => own_judgement::name(of, language),
        Content::LogEntry(of) => {
            of.date.map_or_else(String::new, |date| words!(language, "thread-log-of", date = language.day(date)))
        }
        Content::Evaluation(_) => {
            // Of measures only: what evaluates another evaluation would be named after itself.
            let measures = thread.back(item).into_iter().filter(|m| m.content.kind() == Kind::Measure);
            let measures: Vec<String> = measures.map(|m| name(m, thread, language)).collect();
            language.list(&measures)
        }
        Content::Meeting(of) if of.title.trim().is_empty() => {
            let date = of.date.map(|date| language.day(date)).unwrap_or_default();
            words!(language, "thread-meeting-of", form = of.form.word(), date = date)
        }
        Content::Document(of) if of.title.trim().is_empty() => {
            words!(language, "report-kind", kind = of.page.report.word())
        }
        content => content.title().to_owned(),
    };
    if !own.is_empty() {
        return own;
    }
    words!(
        language,
        "thread-unnamed",
        what = language.text(&format!("thread-kind-{}", item.content.kind().word()), &[])
    )
}

/// Roles named anywhere in the thread, the most used first.
fn roles(thread: &Thread) -> Vec<String> {
    let mut counted: BTreeMap<&str, u32> = BTreeMap::new();
    for item in &thread.items {
        let named: Vec<&str> = match &item.content {
            Content::Activity(of) => vec![&of.owner],
            Content::Evaluation(of) => vec![&of.owner],
            Content::Case(of) => vec![&of.owner],
            Content::Meeting(of) => {
                let there = of.participants.iter().map(|participant| participant.role.as_str());
                there.chain(of.agreed.iter().map(|agreed| agreed.who.as_str())).collect()
            }
            _ => Vec::new(),
        };
        for role in named.into_iter().map(str::trim).filter(|role| !role.is_empty()) {
            *counted.entry(role).or_default() += 1;
        }
    }
    let mut roles: Vec<(&str, u32)> = counted.into_iter().collect();
    roles.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(b.0)));
    roles.into_iter().map(|(role, _)| role.to_owned()).collect()
}

impl Language {
    /// «Høst 2026».
    pub fn semester(self, semester: Semester) -> String {
        let half = if semester.is_autumn() { "autumn" } else { "spring" };
        words!(self, "thread-semester", half = half, year = semester.year().to_string())
    }

    /// «27. november 2026».
    pub fn day(self, date: Date) -> String {
        Timestamp::parse(&format!("{date}T00:00:00Z")).map_or_else(|| date.to_string(), |time| self.date(time))
    }

    /// What a day in the plan is called.
    pub fn milestone(self, milestone: &crate::cycle::Milestone) -> String {
        if !milestone.title.is_empty() {
            return milestone.title.clone();
        }
        let known = MILESTONES.contains(&milestone.what.as_str());
        self.milestone_name(if known { &milestone.what } else { "unnamed" })
    }

    /// What a body that a report goes through is called.
    pub fn stage(self, stage: &crate::cycle::Stage) -> String {
        if !stage.title.is_empty() {
            return stage.title.clone();
        }
        let known = STAGES.contains(&stage.what.as_str());
        words!(self, "thread-stage", what = if known { stage.what.as_str() } else { "unnamed" })
    }

    fn milestone_name(self, word: &str) -> String {
        self.text(&format!("thread-milestone-{word}"), &[])
    }
}
