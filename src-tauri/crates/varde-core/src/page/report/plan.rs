//! The blocks that the thread fills: what was believed, the measures, what came of them.

use super::{Block, Piece, Said};
use crate::clock::Timestamp;
use crate::cycle::{Activity, Content, Evaluation, Item, Kind, Measure, MeasureStatus, OwnJudgement, Progress, Thread};
use crate::language::Language;
use crate::page::thread::{Anchored, own_judgement_name};
use crate::school::Unit;
use crate::store::Store;
use crate::words;

/// The leaders' own judgement, as it was locked before the numbers were opened; the newest year of each area.
pub(super) fn believed(thread: &Thread, language: Language) -> Vec<Piece> {
    let mut newest: Vec<&OwnJudgement> = Vec::new();
    let locked = thread.items.iter().filter_map(OwnJudgement::of).filter(|of| of.locked_at.is_some());
    for of in locked {
        match newest.iter_mut().find(|before| before.area == of.area) {
            Some(before) if before.period < of.period => *before = of,
            Some(_) => {}
            None => newest.push(of),
        }
    }
    let mut blocks = Vec::new();
    for of in newest {
        let name = own_judgement_name(of, language);
        let day = of.locked_at.as_deref().map(|at| day(at, language)).unwrap_or_default();
        if of.skipped {
            let text = words!(language, "report-believed-skipped", name = name, date = day);
            blocks.push(Block::Note { text }.called(of.area.clone()));
            continue;
        }
        let lines = [("report-believed-strong", &of.strong), ("report-believed-worried", &of.worried)];
        let status = words!(language, "report-believed-date", date = day);
        let entry = Block::Entry { title: name, status, lines: said(&lines, language) };
        blocks.push(entry.called(of.area.clone()));
    }
    if blocks.is_empty() {
        blocks.push(write("report-believed-write", 3, language));
    }
    blocks
}

/// What people must write themselves.
pub(super) fn write(prompt: &str, lines: u8, language: Language) -> Piece {
    Block::Write { prompt: language.text(prompt, &[]), lines }.called("write")
}

/// Lines that have something to say.
pub(super) fn said(lines: &[(&str, &String)], language: Language) -> Vec<Said> {
    let told = lines.iter().filter(|(_, text)| !text.trim().is_empty());
    told.map(|(id, text)| Said { heading: language.text(id, &[]), text: text.trim().to_owned() }).collect()
}

/// Measures that are not ended: towards what, by whom, how anchored, what stands in the way.
pub(super) fn measures(thread: &Thread, unit: &Unit, language: Language) -> Vec<Piece> {
    let running = thread.of(Kind::Measure).filter_map(|item| match &item.content {
        Content::Measure(of) if of.status != MeasureStatus::Ended => Some((item, of)),
        _ => None,
    });
    let mut all: Vec<(&Item, &Measure)> = running.collect();
    all.sort_by_key(|(_, of)| of.status != MeasureStatus::Active);
    let mut blocks: Vec<Piece> = all
        .into_iter()
        .map(|(item, of)| measure(item, of, thread, unit, language).called(item.id.to_string()))
        .collect();
    if blocks.is_empty() {
        blocks.push(write("report-measures-write", 3, language));
    }
    blocks
}

pub(super) fn measure(item: &Item, of: &Measure, thread: &Thread, unit: &Unit, language: Language) -> Block {
    let goals: Vec<String> = of
        .goals
        .iter()
        .filter_map(|id| thread.get(id))
        .map(|goal| goal.content.title().to_owned())
        .filter(|title| !title.is_empty())
        .collect();
    let barriers = activities(thread, item)
        .filter(|a| !matches!(a.status, Progress::Done | Progress::Dropped) && !a.barrier.trim().is_empty())
        .map(|a| a.barrier.trim().to_owned())
        .collect::<Vec<_>>();
    let (done, all) = progress(thread, item);
    let activities =
        if all > 0 { words!(language, "report-activities", done = done, all = all) } else { String::new() };
    let anchored = Anchored::of(item, thread, unit.level, language).text;
    let lines = [
        ("report-measure-goal", &goals.join("; ")),
        ("report-measure-what", &of.what),
        ("report-measure-signs", &of.early_signs),
        ("report-measure-who", &of.who),
        ("report-measure-anchored", &anchored),
        ("report-measure-progress", &activities),
        ("report-measure-barriers", &barriers.join("; ")),
    ];
    Block::Entry {
        title: named(of.title.trim(), language),
        status: words!(language, "report-measure-status", status = word(of.status)),
        lines: said(&lines, language),
    }
}

pub(super) fn named(title: &str, language: Language) -> String {
    if title.is_empty() { language.text("report-measure-unnamed", &[]) } else { title.to_owned() }
}

pub(super) fn word(status: MeasureStatus) -> &'static str {
    match status {
        MeasureStatus::Proposed => "proposed",
        MeasureStatus::Active => "active",
        MeasureStatus::Paused => "paused",
        MeasureStatus::Ended => "ended",
    }
}

pub(super) fn activities<'t>(thread: &'t Thread, measure: &'t Item) -> impl Iterator<Item = &'t Activity> {
    thread.on_of(&measure.id, Kind::Activity).filter_map(|item| match &item.content {
        Content::Activity(of) => Some(of),
        _ => None,
    })
}

fn progress(thread: &Thread, measure: &Item) -> (usize, usize) {
    let counted = || activities(thread, measure).filter(|a| a.status != Progress::Dropped);
    (counted().filter(|a| a.status == Progress::Done).count(), counted().count())
}

/// What was found and decided, and when the next ones are to be.
pub(super) fn evaluations(store: &Store, thread: &Thread, language: Language) -> Vec<Piece> {
    let all = thread.of(Kind::Evaluation).filter_map(|item| match &item.content {
        Content::Evaluation(of) => Some((item.id.to_string(), &**of)),
        _ => None,
    });
    let mut blocks: Vec<Piece> = all.map(|(id, of)| evaluation(store, of, thread, language).called(id)).collect();
    if blocks.is_empty() {
        blocks.push(write("report-evaluation-write", 3, language));
    }
    blocks
}

pub(super) fn evaluation(store: &Store, of: &Evaluation, thread: &Thread, language: Language) -> Block {
    let titles: Vec<String> = of
        .measures
        .iter()
        .filter_map(|id| thread.get(id))
        .map(|measure| named(measure.content.title().trim(), language))
        .collect();
    let conclusion = &of.conclusion;
    // What was said of the numbers was said to the school itself.
    let numbers = conclusion.numbers.as_ref().filter(|_| !store.is_seen_by_others());
    let numbers = numbers.and_then(|n| n["sentence"].as_str()).unwrap_or_default().to_owned();
    let decision = conclusion.decision.map(|d| words!(language, "report-decision", decision = decision_word(d)));
    let lines = [
        ("report-evaluation-numbers", &numbers),
        ("report-evaluation-signs", &conclusion.signs),
        ("report-evaluation-enablers", &conclusion.enablers),
        ("report-evaluation-barriers", &conclusion.barriers),
        ("report-evaluation-text", &conclusion.text),
        ("report-evaluation-decision", &decision.unwrap_or_default()),
        ("report-evaluation-continuation", &conclusion.continuation),
    ];
    let status = match (&of.locked_at, of.due) {
        (Some(at), _) => {
            let day = day(at, language);
            words!(language, "report-evaluation-locked", date = day)
        }
        (None, Some(due)) => words!(language, "report-evaluation-due", date = language.day(due)),
        (None, None) => language.text("report-evaluation-no-day", &[]),
    };
    let title = if titles.is_empty() { language.text("report-evaluation-unnamed", &[]) } else { titles.join(", ") };
    Block::Entry { title, status, lines: said(&lines, language) }
}

pub(super) fn decision_word(decision: crate::cycle::Decision) -> &'static str {
    use crate::cycle::Decision::{Adjust, Continue, Stop};
    match decision {
        Continue => "continue",
        Adjust => "adjust",
        Stop => "stop",
    }
}

/// «5. mars 2026», of a point in time as text.
pub(super) fn day(at: &str, language: Language) -> String {
    Timestamp::parse(at).map(|at| language.date(at)).unwrap_or_default()
}
