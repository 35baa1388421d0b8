//! The red thread: what a school saw, wants, does, with whom, and what came of it. One stored chain, walkable both ways:
//! finding → challenge → goal → measure → anchoring → activities → evaluation.
//!
//! Everything that people write in it is an [`Item`]: a row of its own with what it says of itself ([`Content`]) and
//! which others it rests on. A unit's whole thread is small, so it is read whole ([`Thread`]) and walked in memory.

mod arrangement;
mod calendar;
mod content;
mod date;
mod edit;
mod fields;
mod follow_up;
mod item;
mod lift;
mod meeting;
mod own_judgement;
mod scheme;
mod sheet;
mod template;
mod texts;
mod thread;

pub use arrangement::{Added, AddedBlock, Arrangement, PresenterNote, Rewritten};
pub use calendar::calendar;
pub use content::{
    Activity, ActivityForm, Anchoring, AnchoringDegree, Challenge, Conclusion, Content, Decision, Evaluation, Finding,
    Goal, GoalLevel, Measure, MeasureStatus, Progress, Shown, Version,
};
pub use date::{Date, Semester};
pub use edit::{Answered, Change, FEW_EFFORTS, Refused, change, keep_said, lock, make, move_to, remove, reopen};
pub use fields::{LONGEST_TEXT, LONGEST_TITLE};
pub use follow_up::{follow_up, keep_version};
pub use item::{Item, ItemId, Kind};
pub use lift::{Lift, lift};
pub use meeting::{AgendaPoint, Agreement, Document, Kept, Meeting, MeetingForm, Participant, Preparation, Stage};
pub use own_judgement::{OwnJudgement, Sureness, offer_own_judgement, open_numbers, own_judgement_offered};
pub use scheme::{Case, CaseForm, Group, GroupForm, LogEntry, Milestone, Scheme};
pub use sheet::{Sheet, SheetLine};
pub use template::{
    FieldShape, Said, Template, TemplateField, TemplatePart, TemplateProblem, TemplateTrouble, Templates,
};
pub use thread::{Gap, GapKind, Thread};
