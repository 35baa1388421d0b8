//! What people wrote in a thing, for finding it again.

use super::{AddedBlock, Arrangement, Content};

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
            Self::Meeting(of) => {
                let agenda = of.agenda.iter().map(|point| point.title.as_str());
                let agreed = of.agreed.iter().map(|agreement| agreement.what.as_str());
                [of.title.as_str(), &of.minutes]
                    .into_iter()
                    .chain(agenda)
                    .chain(agreed)
                    .chain(of.page.texts())
                    .collect()
            }
            Self::Document(of) => {
                let notes = of.stages.iter().map(|stage| stage.note.as_str());
                [of.title.as_str()].into_iter().chain(notes).chain(of.page.texts()).collect()
            }
        };
        texts.retain(|text| !text.is_empty());
        texts
    }
}

impl Arrangement {
    /// What people wrote on the page themselves.
    fn texts(&self) -> impl Iterator<Item = &str> {
        let own = self.added.iter().flat_map(|added| match &added.what {
            AddedBlock::Text { heading, text } => vec![heading.as_str(), text],
            AddedBlock::Question { text } => vec![text.as_str()],
            _ => Vec::new(),
        });
        self.rewritten.iter().map(|rewritten| rewritten.text.as_str()).chain(own)
    }
}
