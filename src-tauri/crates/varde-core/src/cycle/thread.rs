//! A unit's whole thread, walked both ways, and where it is broken.

use std::collections::{HashMap, HashSet};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Content, Date, Item, ItemId, Kind, MeasureStatus, Progress};
use crate::school::UnitCode;
use crate::store::{Result, Store};

/// All that a unit has written, in the order of kinds and of places.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Thread {
    pub items: Vec<Item>,
}

/// Something that the thread lacks, at the item where it is missing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Gap {
    pub item: ItemId,
    pub kind: GapKind,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum GapKind {
    /// A chosen challenge that no finding stands behind.
    ChallengeWithoutFinding,
    /// A chosen challenge without a goal.
    ChallengeWithoutGoal,
    /// A goal that answers no challenge.
    GoalWithoutChallenge,
    /// Neither a target on an indicator nor signs to look for.
    GoalWithoutSign,
    GoalWithoutMeasure,
    /// Its time is over, and no evaluation has looked at it.
    GoalNotFollowedUp,
    MeasureWithoutGoal,
    /// It has a goal, but nothing that was seen leads to it.
    MeasureWithoutFinding,
    /// Runs, and no group has seen it.
    MeasureNotAnchored,
    MeasureWithoutActivity,
    /// Runs, and no day is set for its evaluation.
    MeasureWithoutEvaluation,
    ActivityLate,
    EvaluationLate,
}

impl GapKind {
    /// The word in JSON and in messages.
    pub fn word(self) -> &'static str {
        match self {
            Self::ChallengeWithoutFinding => "challenge-without-finding",
            Self::ChallengeWithoutGoal => "challenge-without-goal",
            Self::GoalWithoutChallenge => "goal-without-challenge",
            Self::GoalWithoutSign => "goal-without-sign",
            Self::GoalWithoutMeasure => "goal-without-measure",
            Self::GoalNotFollowedUp => "goal-not-followed-up",
            Self::MeasureWithoutGoal => "measure-without-goal",
            Self::MeasureWithoutFinding => "measure-without-finding",
            Self::MeasureNotAnchored => "measure-not-anchored",
            Self::MeasureWithoutActivity => "measure-without-activity",
            Self::MeasureWithoutEvaluation => "measure-without-evaluation",
            Self::ActivityLate => "activity-late",
            Self::EvaluationLate => "evaluation-late",
        }
    }
}

impl Thread {
    pub fn read(store: &Store, unit: &UnitCode) -> Result<Self> {
        Ok(Self { items: store.reader().items(unit)? })
    }

    pub fn get(&self, id: &ItemId) -> Option<&Item> {
        self.items.iter().find(|item| item.id == *id)
    }

    pub fn of(&self, kind: Kind) -> impl Iterator<Item = &Item> {
        self.items.iter().filter(move |item| item.content.kind() == kind)
    }

    /// Why? What it rests on, of what is still there.
    pub fn back(&self, item: &Item) -> Vec<&Item> {
        item.content.rests_on().filter_map(|id| self.get(id)).collect()
    }

    /// What came of it?
    pub fn on(&self, id: &ItemId) -> impl Iterator<Item = &Item> {
        self.items.iter().filter(move |item| item.content.rests_on().any(|behind| behind == id))
    }

    /// What came of it, of one kind.
    pub fn on_of(&self, id: &ItemId, kind: Kind) -> impl Iterator<Item = &Item> {
        self.on(id).filter(move |item| item.content.kind() == kind)
    }

    /// Everything behind an item, however far back; itself not.
    pub fn behind(&self, item: &Item) -> Vec<&Item> {
        let by_id: HashMap<&ItemId, &Item> = self.items.iter().map(|item| (&item.id, item)).collect();
        let mut seen: HashSet<&ItemId> = HashSet::new();
        let mut found = Vec::new();
        let mut waiting: Vec<&ItemId> = item.content.rests_on().collect();
        while let Some(id) = waiting.pop() {
            let Some(&before) = by_id.get(id).filter(|before| before.id != item.id) else { continue };
            if seen.insert(&before.id) {
                found.push(before);
                waiting.extend(before.content.rests_on());
            }
        }
        found
    }

    /// What the thread lacks on a day, in the order of its items.
    pub fn gaps(&self, today: Date) -> Vec<Gap> {
        let mut gaps = Vec::new();
        for item in &self.items {
            let mut note = |missing: bool, kind: GapKind| {
                if missing {
                    gaps.push(Gap { item: item.id.clone(), kind });
                }
            };
            let back = self.back(item);
            let has = |kind: Kind| self.on_of(&item.id, kind).next().is_some();
            match &item.content {
                Content::Challenge(of) if of.chosen && !of.strength => {
                    note(back.is_empty(), GapKind::ChallengeWithoutFinding);
                    note(!has(Kind::Goal), GapKind::ChallengeWithoutGoal);
                }
                Content::Goal(of) => {
                    note(back.is_empty(), GapKind::GoalWithoutChallenge);
                    note(of.target.is_none() && of.signs.is_empty(), GapKind::GoalWithoutSign);
                    note(!has(Kind::Measure), GapKind::GoalWithoutMeasure);
                    let over = of.due.is_some_and(|due| due < today);
                    note(over && !self.evaluated(item), GapKind::GoalNotFollowedUp);
                }
                Content::Measure(of) if of.status != MeasureStatus::Ended => {
                    let runs = of.status == MeasureStatus::Active;
                    let found =
                        self.behind(item).iter().any(|i| matches!(i.content.kind(), Kind::Finding | Kind::Sheet));
                    // A sheet may stand behind it too, which is no goal.
                    let aims = back.iter().any(|item| item.content.kind() == Kind::Goal);
                    note(!aims, GapKind::MeasureWithoutGoal);
                    note(aims && !found, GapKind::MeasureWithoutFinding);
                    note(runs && !has(Kind::Anchoring), GapKind::MeasureNotAnchored);
                    note(runs && !has(Kind::Activity), GapKind::MeasureWithoutActivity);
                    note(runs && !self.evaluation_set(&item.id), GapKind::MeasureWithoutEvaluation);
                }
                Content::Activity(of) => {
                    let open = matches!(of.status, Progress::Planned | Progress::Ongoing);
                    note(open && of.deadline.is_some_and(|day| day < today), GapKind::ActivityLate);
                }
                Content::Evaluation(of) => {
                    note(of.locked_at.is_none() && of.due.is_some_and(|day| day < today), GapKind::EvaluationLate);
                }
                _ => {}
            }
        }
        gaps
    }

    fn evaluation_set(&self, measure: &ItemId) -> bool {
        self.on_of(measure, Kind::Evaluation)
            .any(|item| matches!(&item.content, Content::Evaluation(of) if of.due.is_some() || of.locked_at.is_some()))
    }

    /// One of the goal's measures has been evaluated.
    fn evaluated(&self, goal: &Item) -> bool {
        self.on_of(&goal.id, Kind::Measure)
            .any(|measure| self.on_of(&measure.id, Kind::Evaluation).any(|e| e.content.locked_at().is_some()))
    }
}
