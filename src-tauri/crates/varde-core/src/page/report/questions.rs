//! Questions for the meeting that fit what the numbers and the thread say.

use super::{Block, Material, Piece, plan, reading};
use crate::cycle::{Content, Item, Kind, Measure, MeasureStatus, Progress, Thread};
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
        questions.extend(barrier(item, thread).map(|what| words!(language, "report-ask-barrier", barrier = what)));
    }
    questions.truncate(MOST - 1);
    questions.push(ask("report-ask-owner"));
    let agreed = Block::Write { prompt: ask("report-agreed"), lines: 4 };
    vec![Block::List { items: questions }.called("questions"), agreed.called("agreed")]
}

fn running<'m>(of: &'m Material<'_>) -> impl Iterator<Item = (&'m Item, &'m Measure)> {
    of.thread.of(Kind::Measure).filter_map(|item| match &item.content {
        Content::Measure(measure) if measure.status == MeasureStatus::Active => Some((item, measure)),
        _ => None,
    })
}

/// What the politicians are asked, who decide on frames and not on lessons.
pub(super) fn for_politicians(of: &Material<'_>) -> Vec<Piece> {
    let language = of.language;
    let ask = |id: &str| language.text(id, &[]);
    let mut questions = Vec::new();
    let hold = running(of).map(|(_, measure)| measure.title.trim()).filter(|title| !title.is_empty());
    let hold: Vec<String> = hold.map(|title| format!("«{title}»")).collect();
    if !hold.is_empty() {
        let measures = language.list(&hold);
        questions.push(words!(language, "report-ask-hold", measures = measures, count = hold.len()));
    }
    questions.extend(running(of).find_map(|(item, _)| {
        let barrier = barrier(item, &of.thread)?;
        Some(words!(language, "report-ask-politicians-barrier", barrier = barrier))
    }));
    if !of.overview.missing.is_empty() {
        questions.push(ask("report-ask-politicians-hidden"));
    }
    questions.extend(["report-ask-politicians-signs", "report-ask-politicians-need"].map(ask));
    let decision = Block::Write { prompt: ask("report-write-decision"), lines: 4 };
    vec![Block::List { items: questions }.called("questions"), decision.called("decision")]
}

/// What stands in the way of an activity that is not done.
fn barrier<'t>(measure: &'t Item, thread: &'t Thread) -> Option<&'t str> {
    let open = |a: &&crate::cycle::Activity| !matches!(a.status, Progress::Done | Progress::Dropped);
    let stuck = plan::activities(thread, measure).filter(open).find(|a| !a.barrier.trim().is_empty())?;
    Some(stuck.barrier.trim())
}

/// What lesveiledere and teachers talk about.
pub(super) fn for_the_team(of: &Material<'_>) -> Vec<Piece> {
    let language = of.language;
    let ask = |id: &str| language.text(id, &[]);
    let mut questions = vec![ask("report-ask-team-groups"), ask("report-ask-team-text")];
    let reading = running(of).filter(|(_, measure)| reading::is_reading(measure));
    for (item, measure) in reading {
        questions.extend(barrier(item, &of.thread).map(|what| words!(language, "report-ask-barrier", barrier = what)));
        let signs = measure.late_signs.trim().lines().next().unwrap_or_default();
        if !signs.is_empty() && !measure.title.trim().is_empty() {
            questions.push(words!(language, "report-ask-team-signs", measure = measure.title.trim(), signs = signs));
        }
    }
    questions.truncate(MOST - 1);
    questions.push(ask("report-ask-team-next"));
    let agreed = Block::Write { prompt: ask("report-agreed"), lines: 4 };
    vec![Block::List { items: questions }.called("questions"), agreed.called("agreed")]
}
