//! What was seen and chosen: findings, and the challenges that they were gathered in.

use super::results::{note, said};
use super::{Block, Material, Piece, plan};
use crate::clock::Timestamp;
use crate::cycle::{Challenge, Content, Finding, Item, Kind};
use crate::language::Language;
use crate::page::thread::rests_on_restricted;
use crate::words;

/// Every finding: what people call it and say of it, and to the school itself what the numbers said on that day.
pub(super) fn findings(of: &Material<'_>) -> Vec<Piece> {
    let language = of.language;
    let (mut blocks, mut held_back) = (Vec::new(), 0u32);
    for item in of.thread.of(Kind::Finding) {
        let Content::Finding(finding) = &item.content else { continue };
        if of.is_for_others() && rests_on_restricted(&item.content) {
            held_back += 1;
            continue;
        }
        of.flag(finding.restricted);
        blocks.extend(told(item, finding, of));
    }
    if held_back > 0 {
        blocks.push(note("held-back", words!(language, "report-findings-held-back", count = held_back)));
    }
    if blocks.is_empty() {
        blocks.push(plan::write("report-write-findings", 4, language));
    }
    blocks
}

fn told(item: &Item, finding: &Finding, of: &Material<'_>) -> Option<Piece> {
    let title = finding.title.trim();
    // What Varde said of numbers on that day may hold what is hidden from others.
    let words = if of.is_for_others() { "" } else { finding.words.lines().next().unwrap_or_default() };
    let cut = Timestamp::parse(&finding.cut_at)
        .map(|at| words!(of.language, "report-finding-cut", date = of.language.date(at)))
        .unwrap_or_default();
    let text: Vec<&str> =
        [finding.note.trim(), words.trim(), cut.as_str()].into_iter().filter(|part| !part.is_empty()).collect();
    let heading = if title.is_empty() { String::new() } else { stopped(title) };
    (!heading.is_empty() || !text.is_empty()).then(|| said(item.id.to_string(), heading, text.join(" ")))
}

/// With a full stop behind it, where it has none.
pub(super) fn stopped(text: &str) -> String {
    let closed = text.ends_with(['.', '!', '?', ':', '»', '"']);
    if closed { text.to_owned() } else { format!("{text}.") }
}

/// The chosen challenges with what they rest on and why they came first; strengths; and what was chosen away.
pub(super) fn challenges(of: &Material<'_>) -> Vec<Piece> {
    let language = of.language;
    let all = of.thread.of(Kind::Challenge).filter_map(|item| match &item.content {
        Content::Challenge(challenge) => Some((item, challenge)),
        _ => None,
    });
    let all: Vec<(&Item, &Challenge)> = all.collect();
    let mut blocks = Vec::new();
    for (wanted, status) in [("chosen", "chosen"), ("strength", "strength"), ("waits", "waits")] {
        let of_it = all.iter().filter(|(_, challenge)| kind(challenge) == wanted);
        let status = words!(language, "report-challenge-status", status = status);
        blocks.extend(of_it.map(|(item, challenge)| entry(item, challenge, &status, of)));
    }
    if !all.iter().any(|(_, challenge)| kind(challenge) == "chosen") {
        blocks.push(plan::write("report-write-challenges", 4, language));
    }
    blocks
}

fn kind(challenge: &Challenge) -> &'static str {
    match (challenge.strength, challenge.chosen) {
        (true, _) => "strength",
        (false, true) => "chosen",
        (false, false) => "waits",
    }
}

fn entry(item: &Item, challenge: &Challenge, status: &str, of: &Material<'_>) -> Piece {
    let language = of.language;
    let rests = of.thread.back(item).into_iter().filter(|i| matches!(i.content.kind(), Kind::Finding | Kind::Sheet));
    let shown = rests.filter(|i| !(of.is_for_others() && rests_on_restricted(&i.content)));
    let rests: Vec<String> = shown.map(|i| i.content.title().trim().to_owned()).filter(|t| !t.is_empty()).collect();
    let lines = [
        ("report-challenge-seen", &rests.join("; ")),
        ("report-challenge-about", &challenge.text),
        ("report-challenge-reason", &challenge.reason),
    ];
    let title = unnamed(challenge.title.trim(), "report-challenge-unnamed", language);
    Block::Entry { title, status: status.to_owned(), lines: plan::said(&lines, language) }.called(item.id.to_string())
}

pub(super) fn unnamed(title: &str, otherwise: &str, language: Language) -> String {
    if title.is_empty() { language.text(otherwise, &[]) } else { title.to_owned() }
}
