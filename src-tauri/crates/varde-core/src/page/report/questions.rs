//! Questions for the meeting that fit what the numbers and the thread say.

use super::{Block, Piece, plan};
use crate::cycle::{Content, Kind, MeasureStatus, Progress, Thread};
use crate::judgement::Level;
use crate::language::Language;
use crate::page::overview::Overview;
use crate::page::thread::Anchored;
use crate::school::Unit;
use crate::words;

/// So many are talked about in one meeting.
const MOST: usize = 5;

pub(super) fn of(overview: &Overview, thread: &Thread, unit: &Unit, language: Language) -> Vec<Piece> {
    let apart = overview.cards.iter().any(|card| matches!(card.level, Level::Clear | Level::Possible));
    let ask = |id: &str| language.text(id, &[]);
    let mut questions = vec![ask(if apart { "report-ask-apart" } else { "report-ask-not-apart" })];
    if !overview.missing.is_empty() {
        questions.push(ask("report-ask-hidden"));
    }
    let active = thread.of(Kind::Measure).filter_map(|item| match &item.content {
        Content::Measure(of) if of.status == MeasureStatus::Active => Some((item, of)),
        _ => None,
    });
    for (item, of) in active {
        let anchored = Anchored::of(item, thread, unit.level, language);
        let lacking = anchored.groups.iter().filter(|group| group.degree.is_none()).count();
        if lacking > 0 && !of.title.trim().is_empty() {
            questions.push(words!(language, "report-ask-anchoring", measure = of.title.trim()));
        }
        let stuck = plan::activities(thread, item)
            .find(|a| !matches!(a.status, Progress::Done | Progress::Dropped) && !a.barrier.trim().is_empty());
        if let Some(stuck) = stuck {
            questions.push(words!(language, "report-ask-barrier", barrier = stuck.barrier.trim()));
        }
    }
    questions.truncate(MOST - 1);
    questions.push(ask("report-ask-owner"));
    let agreed = Block::Write { prompt: ask("report-agreed"), lines: 4 };
    vec![Block::List { items: questions }.called("questions"), agreed.called("agreed")]
}
