//! The measures on their way: why they were chosen, what is done, what is seen, what came of them, and what goes on.

use super::results::{note, said};
use super::seen::stopped;
use super::{Block, Material, Piece, Said, governance, plan};
use crate::cycle::{Content, Decision, Evaluation, Item, Kind, LogEntry, Measure, MeasureStatus, Progress};
use crate::page::chart::ReferenceRole;
use crate::page::outcome::Outcome;
use crate::page::table::{Column, Table};
use crate::page::thread::{Anchored, area_name, name};
use crate::school::Period;
use crate::store::Result;
use crate::words;

/// So many notes of the log are read.
const MOST_NOTES: usize = 6;

/// Every measure, those that run first; with why it was chosen, and what gives way to it.
pub(super) fn chosen(of: &Material<'_>) -> Vec<Piece> {
    let language = of.language;
    let mut blocks = Vec::new();
    for (item, measure) in measures(of) {
        let Block::Entry { title, status, mut lines } =
            plan::measure(item, measure, &of.thread, &of.overview.unit, language)
        else {
            continue;
        };
        let source = measure.why_source.trim();
        let source =
            if source.is_empty() { String::new() } else { words!(language, "report-measure-source", source = source) };
        let why: Vec<&str> =
            [measure.why.trim(), source.as_str()].into_iter().filter(|part| !part.is_empty()).collect();
        let why = why.join(" ");
        let reasons = [
            ("report-measure-area", &area_name(&measure.area, language)),
            ("report-measure-why", &why),
            ("report-measure-late", &measure.late_signs),
            ("report-measure-stop", &measure.stop_doing),
            ("report-measure-cost", &measure.time_cost),
        ];
        // Anchoring and progress have parts of their own.
        let elsewhere = ["report-measure-anchored", "report-measure-progress"].map(|id| language.text(id, &[]));
        lines.retain(|line| !elsewhere.contains(&line.heading));
        lines.extend(plan::said(&reasons, language));
        blocks.push(Block::Entry { title, status, lines }.called(item.id.to_string()));
    }
    if blocks.is_empty() {
        blocks.push(plan::write("report-measures-write", 4, language));
    }
    blocks
}

pub(super) fn measures<'m>(of: &'m Material<'_>) -> Vec<(&'m Item, &'m Measure)> {
    let all = of.thread.of(Kind::Measure).filter_map(|item| match &item.content {
        Content::Measure(measure) => Some((item, measure)),
        _ => None,
    });
    let mut all: Vec<_> = all.collect();
    all.sort_by_key(|(_, measure)| match measure.status {
        MeasureStatus::Active => 0,
        MeasureStatus::Paused => 1,
        MeasureStatus::Proposed => 2,
        MeasureStatus::Ended => 3,
    });
    all
}

/// The activities of each measure that is no mere proposal, with how far they have come.
pub(super) fn activities(of: &Material<'_>, wanted: &dyn Fn(&Measure) -> bool) -> Vec<Piece> {
    let language = of.language;
    let column = |id: &str| Column { title: language.text(id, &[]), numeric: false };
    let mut blocks = Vec::new();
    for (item, measure) in measures(of).into_iter().filter(|(_, measure)| wanted(measure)) {
        let rows: Vec<Vec<String>> = plan::activities(&of.thread, item)
            .map(|activity| {
                let when = activity.deadline.map(|date| language.day(date));
                let when = when.or(activity.semester.map(|semester| language.semester(semester)));
                let status = words!(language, "thread-progress", status = governance::progress(activity.status));
                let title = super::seen::unnamed(activity.title.trim(), "report-activity-unnamed", language);
                vec![title, activity.owner.trim().to_owned(), when.unwrap_or_default(), status]
            })
            .collect();
        let title = plan::named(measure.title.trim(), language);
        if rows.is_empty() {
            let text = words!(language, "report-activities-none");
            blocks.push(said(item.id.to_string(), stopped(&title), text));
            continue;
        }
        let columns = ["report-activity", "report-measure-who", "report-when", "report-status"].map(column);
        let table = Table { caption: title, columns: columns.into(), rows };
        blocks.push(Block::Table { table }.called(item.id.to_string()));
    }
    if blocks.is_empty() {
        blocks.push(plan::write("report-write-activities", 3, language));
    }
    blocks
}

/// Each measure that runs or has ended: what people looked for, what they have seen, and what is in the way.
pub(super) fn signs(of: &Material<'_>) -> Vec<Piece> {
    let language = of.language;
    let mut blocks = Vec::new();
    for (item, measure) in measures(of).into_iter().filter(|(_, measure)| measure.status != MeasureStatus::Proposed) {
        let seen = evaluations(of).filter(|(_, evaluation)| evaluation.measures.contains(&item.id));
        let seen: Vec<&str> = seen.map(|(_, e)| e.conclusion.signs.trim()).filter(|signs| !signs.is_empty()).collect();
        let noted =
            plan::activities(&of.thread, item).filter(|a| a.status == Progress::Done && !a.note.trim().is_empty());
        let noted: Vec<String> = noted.map(|a| format!("{} {}", stopped(a.title.trim()), a.note.trim())).collect();
        let barriers = plan::activities(&of.thread, item).filter(|a| !a.barrier.trim().is_empty());
        let barriers: Vec<String> = barriers.map(|a| a.barrier.trim().to_owned()).collect();
        let lines = [
            ("report-signs-wanted", &measure.early_signs),
            ("report-signs-seen", &seen.join("\n")),
            ("report-signs-noted", &noted.join("\n")),
            ("report-signs-barriers", &barriers.join("\n")),
        ];
        let status = words!(language, "report-measure-status", status = plan::word(measure.status));
        let title = plan::named(measure.title.trim(), language);
        let mut lines = plan::said(&lines, language);
        if seen.is_empty() && noted.is_empty() {
            let heading = language.text("report-signs-seen", &[]);
            lines.insert(lines.len().min(1), Said { heading, text: words!(language, "report-signs-none") });
        }
        blocks.push(Block::Entry { title, status, lines }.called(item.id.to_string()));
    }
    if blocks.is_empty() {
        blocks.push(plan::write("report-write-signs", 3, language));
    }
    blocks
}

/// The newest notes of the log, the oldest of them first.
pub(super) fn log(of: &Material<'_>) -> Vec<Piece> {
    let language = of.language;
    let mut notes: Vec<(&Item, &LogEntry)> = of
        .thread
        .of(Kind::LogEntry)
        .filter_map(|item| if let Content::LogEntry(of) = &item.content { Some((item, of)) } else { None })
        .filter(|(_, entry)| !entry.text.trim().is_empty())
        .collect();
    notes.sort_by_key(|(_, entry)| entry.date);
    let newest = notes.into_iter().rev().take(MOST_NOTES).rev();
    let told = |(item, entry): (&Item, &LogEntry)| {
        let heading = entry.date.map_or_else(String::new, |date| format!("{}:", language.day(date)));
        said(item.id.to_string(), heading, entry.text.trim())
    };
    newest.map(told).collect()
}

pub(super) fn evaluations<'m>(of: &'m Material<'_>) -> impl Iterator<Item = (&'m Item, &'m Evaluation)> {
    of.thread.of(Kind::Evaluation).filter_map(|item| match &item.content {
        Content::Evaluation(evaluation) => Some((item, &**evaluation)),
        _ => None,
    })
}

/// What the numbers say today of each evaluation that is not locked yet.
pub(super) fn today(of: &Material<'_>) -> Result<Vec<Piece>> {
    let mut blocks = Vec::new();
    for (item, evaluation) in evaluations(of).filter(|(_, evaluation)| evaluation.locked_at.is_none()) {
        let Some(sentence) = outcome(evaluation, of)? else { continue };
        let heading = stopped(&name(item, &of.thread, of.language));
        blocks.push(said(item.id.to_string(), heading, sentence));
    }
    Ok(blocks)
}

fn outcome(evaluation: &Evaluation, of: &Material<'_>) -> Result<Option<String>> {
    let first = evaluation.first_after.as_deref().and_then(|first| first.parse::<Period>().ok());
    let Some((key, first)) = evaluation.indicator.as_deref().zip(first) else { return Ok(None) };
    let against = evaluation.against.unwrap_or(ReferenceRole::Country);
    let page = Outcome::read(of.store, &of.code, key, first, against, of.language)?;
    of.flag(page.as_ref().is_some_and(|page| page.restricted));
    Ok(page.map(|page| page.sentence))
}

/// Every evaluation, the locked ones as they were locked, the others with the numbers of today.
pub(super) fn evaluated(of: &Material<'_>) -> Result<Vec<Piece>> {
    let language = of.language;
    let mut blocks = Vec::new();
    for (item, evaluation) in evaluations(of) {
        let mut block = plan::evaluation(of.store, evaluation, &of.thread, language);
        if let Block::Entry { lines, .. } = &mut block
            && evaluation.locked_at.is_none()
            && let Some(text) = outcome(evaluation, of)?
        {
            lines.insert(0, Said { heading: language.text("report-evaluation-today", &[]), text });
        }
        blocks.push(block.called(item.id.to_string()));
    }
    let lacking: Vec<String> = measures(of)
        .into_iter()
        .filter(|(item, measure)| measure.status != MeasureStatus::Proposed && !is_evaluated(item, of))
        .map(|(_, measure)| plan::named(measure.title.trim(), language))
        .collect();
    if blocks.is_empty() {
        blocks.push(plan::write("report-evaluation-write", 3, language));
    } else if !lacking.is_empty() {
        let prompt = words!(language, "report-write-evaluations", measures = language.list(&lacking));
        blocks.push(Block::Write { prompt, lines: 3 }.called("write"));
    }
    Ok(blocks)
}

fn is_evaluated(measure: &Item, of: &Material<'_>) -> bool {
    evaluations(of).any(|(_, evaluation)| evaluation.locked_at.is_some() && evaluation.measures.contains(&measure.id))
}

/// What has been changed on the way: evaluations that were locked with another decision than to go on.
pub(super) fn adjusted(of: &Material<'_>) -> Vec<Piece> {
    let language = of.language;
    let mut blocks = Vec::new();
    for (item, evaluation) in evaluations(of) {
        let (Some(at), Some(decision)) = (evaluation.locked_at.as_deref(), evaluation.conclusion.decision) else {
            continue;
        };
        if decision == Decision::Continue {
            continue;
        }
        let day = plan::day(at, language);
        let lines = [
            ("report-evaluation-text", &evaluation.conclusion.text),
            ("report-evaluation-continuation", &evaluation.conclusion.continuation),
        ];
        let decided = words!(language, "report-adjusted", decision = plan::decision_word(decision), date = day);
        let title = name(item, &of.thread, language);
        let lines = plan::said(&lines, language);
        blocks.push(Block::Entry { title, status: decided, lines }.called(item.id.to_string()));
    }
    blocks.push(plan::write("report-write-adjusted", 3, language));
    blocks
}

/// What goes on: what is to be kept going, who answers for it, and whom it is anchored with.
pub(super) fn continuation(of: &Material<'_>) -> Vec<Piece> {
    let language = of.language;
    let mut blocks = Vec::new();
    for (item, measure) in measures(of) {
        let decided = evaluations(of)
            .filter(|(_, e)| e.locked_at.is_some() && e.measures.contains(&item.id))
            .find_map(|(_, e)| Some((e.conclusion.decision?, e.conclusion.continuation.trim().to_owned())));
        let runs = matches!(measure.status, MeasureStatus::Active | MeasureStatus::Paused);
        let goes_on = decided.as_ref().is_some_and(|(decision, _)| *decision != Decision::Stop);
        if !runs && !goes_on {
            continue;
        }
        let kept = decided.map(|(_, continuation)| continuation).unwrap_or_default();
        let anchored = Anchored::of(item, &of.thread, of.overview.unit.level, language).text;
        let until = measure.to.filter(|_| runs).map(|semester| language.semester(semester)).unwrap_or_default();
        let lines = [
            ("report-evaluation-continuation", &kept),
            ("report-measure-who", &measure.who),
            ("report-continuation-until", &until),
            ("report-measure-anchored", &anchored),
        ];
        let mut lines = plan::said(&lines, language);
        if kept.is_empty() {
            let heading = language.text("report-evaluation-continuation", &[]);
            lines.insert(0, Said { heading, text: words!(language, "report-continuation-none") });
        }
        let status = words!(language, "report-measure-status", status = plan::word(measure.status));
        let title = plan::named(measure.title.trim(), language);
        blocks.push(Block::Entry { title, status, lines }.called(item.id.to_string()));
    }
    blocks.push(plan::write("report-write-continuation", 3, language));
    blocks
}

/// What people learned on the way: what helped, what stood in the way, and why evaluations were opened again.
pub(super) fn learned(of: &Material<'_>) -> Vec<Piece> {
    let language = of.language;
    let mut blocks = Vec::new();
    for (item, evaluation) in evaluations(of) {
        let conclusion = &evaluation.conclusion;
        let reopened: Vec<String> = evaluation
            .earlier
            .iter()
            .filter(|version| !version.reason.trim().is_empty())
            .map(|version| {
                let day = plan::day(&version.reopened_at, language);
                words!(language, "report-reopened", date = day, reason = stopped(version.reason.trim()))
            })
            .collect();
        let lines = [
            ("report-evaluation-enablers", &conclusion.enablers),
            ("report-evaluation-barriers", &conclusion.barriers),
            ("report-learned-reopened", &reopened.join("\n")),
        ];
        let lines = plan::said(&lines, language);
        if !lines.is_empty() {
            let title = name(item, &of.thread, language);
            blocks.push(Block::Entry { title, status: String::new(), lines }.called(item.id.to_string()));
        }
    }
    blocks.push(plan::write("report-write-learned", 4, language));
    blocks
}

/// What numbers beside a measure cannot tell.
pub(super) fn caution(of: &Material<'_>) -> Piece {
    note("caution", words!(of.language, "report-changes-caution"))
}
