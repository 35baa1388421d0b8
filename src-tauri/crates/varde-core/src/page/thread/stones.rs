//! How far the cycle has come: five stones, the first one at the bottom.

use serde::Serialize;
use ts_rs::TS;

use crate::cycle::{Content, Date, GapKind, Kind, MeasureStatus, Progress, Thread};
use crate::language::Language;
use crate::words;

/// A step of the cycle, what is done in it and what comes next.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Stone {
    pub step: Step,
    pub state: StepState,
    pub name: String,
    /// What is done, in one line.
    pub done: String,
    /// What comes next, in one line; empty when the step is whole.
    pub next: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "CycleStep")]
pub enum Step {
    Analyse,
    Choose,
    Anchor,
    CarryOut,
    Evaluate,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum StepState {
    Open,
    Begun,
    Done,
}

impl Step {
    pub const ALL: [Self; 5] = [Self::Analyse, Self::Choose, Self::Anchor, Self::CarryOut, Self::Evaluate];

    fn word(self) -> &'static str {
        match self {
            Self::Analyse => "analyse",
            Self::Choose => "choose",
            Self::Anchor => "anchor",
            Self::CarryOut => "carry-out",
            Self::Evaluate => "evaluate",
        }
    }
}

pub fn of(thread: &Thread, today: Date, language: Language) -> Vec<Stone> {
    let count = |kind: Kind| thread.of(kind).count();
    let contents = || thread.items.iter().map(|item| &item.content);
    let findings = count(Kind::Finding);
    let chosen = contents().filter(|c| matches!(c, Content::Challenge(of) if of.chosen)).count();
    let goals = count(Kind::Goal);
    let measures = count(Kind::Measure);
    let measures_that =
        |status: MeasureStatus| contents().filter(|c| matches!(c, Content::Measure(of) if of.status == status)).count();
    let active = measures_that(MeasureStatus::Active);
    // A measure that has run its time out leaves its stones where they lie.
    let carried_out = active + measures_that(MeasureStatus::Ended);
    let anchored = count(Kind::Anchoring);
    let activities = count(Kind::Activity);
    let finished = contents().filter(|c| matches!(c, Content::Activity(of) if of.status == Progress::Done)).count();
    let evaluations = count(Kind::Evaluation);
    let locked = contents().filter(|c| c.kind() == Kind::Evaluation && c.locked_at().is_some()).count();
    let gaps = thread.gaps(today);
    let free_of = |kinds: &[GapKind]| !gaps.iter().any(|gap| kinds.contains(&gap.kind));

    let whole = [
        findings > 0 && chosen > 0 && free_of(&[GapKind::ChallengeWithoutFinding]),
        carried_out > 0
            && free_of(&[GapKind::ChallengeWithoutGoal, GapKind::GoalWithoutMeasure, GapKind::MeasureWithoutGoal]),
        carried_out > 0 && anchored > 0 && free_of(&[GapKind::MeasureNotAnchored]),
        activities > 0 && finished == activities,
        locked > 0 && locked == evaluations && free_of(&[GapKind::MeasureWithoutEvaluation]),
    ];
    let begun = [
        findings + chosen + count(Kind::Sheet) > 0,
        goals + measures > 0,
        anchored > 0,
        activities > 0,
        evaluations > 0,
    ];
    let figures =
        [[findings, chosen], [goals, active], [anchored, active], [finished, activities], [locked, evaluations]];
    let said = |id: &str, step: Step, [first, second]: [usize; 2]| {
        words!(language, id, step = step.word(), first = first, second = second)
    };
    let steps = Step::ALL.iter().zip(whole.iter().zip(begun)).zip(figures);
    steps
        .map(|((step, (whole, begun)), figures)| Stone {
            step: *step,
            state: match (whole, begun) {
                (true, _) => StepState::Done,
                (false, true) => StepState::Begun,
                (false, false) => StepState::Open,
            },
            name: words!(language, "thread-step", step = step.word()),
            done: said("thread-step-done", *step, figures),
            next: if *whole { String::new() } else { said("thread-step-next", *step, figures) },
        })
        .collect()
}
