//! What people wrote in a thing, for finding it again.

use super::Content;

impl Content {
    /// Every text of it that people read, what names it first; empty ones left out.
    pub fn texts(&self) -> Vec<&str> {
        let mut texts: Vec<&str> = match self {
            Self::OwnJudgement(of) => vec![&of.strong, &of.worried],
            Self::Finding(of) => vec![&of.title, &of.note, &of.words, &of.source],
            Self::Sheet(of) => {
                let lines = of.lines.values().flatten().map(|line| line.text.as_str());
                [of.title.as_str(), &of.who].into_iter().chain(lines).collect()
            }
            Self::Challenge(of) => vec![&of.title, &of.text, &of.reason],
            Self::Goal(of) => vec![&of.title, &of.whom, &of.signs],
            Self::Measure(of) => vec![
                &of.title,
                &of.what,
                &of.why,
                &of.why_source,
                &of.who,
                &of.early_signs,
                &of.late_signs,
                &of.stop_doing,
                &of.time_cost,
            ],
            Self::Anchoring(of) => vec![&of.form, &of.said, &of.changed],
            Self::Activity(of) => vec![&of.title, &of.owner, &of.barrier, &of.note],
            Self::LogEntry(of) => vec![&of.text],
            Self::Evaluation(of) => {
                let now = &of.conclusion;
                let told = [&now.text, &now.signs, &now.barriers, &now.enablers, &now.continuation];
                told.into_iter().chain([&of.owner]).map(String::as_str).collect()
            }
            Self::Scheme(of) => of.milestones.iter().map(|milestone| milestone.title.as_str()).collect(),
            Self::Group(of) => vec![&of.name, &of.members, &of.mandate, &of.meets],
            Self::Case(of) => vec![&of.title, &of.with, &of.owner, &of.note],
        };
        texts.retain(|text| !text.is_empty());
        texts
    }
}
