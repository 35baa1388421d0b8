//! Goals at their four levels, and the numbers that they are followed with.

use super::results::{development, drawn, note};
use super::seen::unnamed;
use super::{Block, MOST_CHARTS, Material, Piece, plan};
use crate::cycle::{Content, Goal, GoalLevel, Item, Kind, Thread};
use crate::page::chart::Drawing;
use crate::page::thread::rests_on_restricted;
use crate::school::UnitLevel;
use crate::store::Result;
use crate::words;

const LEVELS: [GoalLevel; 4] = [GoalLevel::Kommune, GoalLevel::Enhet, GoalLevel::Team, GoalLevel::Individ];

/// The unit's goals from the kommune's level down to the single role's; for a school, with those of the kommune that
/// they help towards. With `levels`, which levels have none.
pub(super) fn goals(of: &Material<'_>, levels: bool) -> Result<Vec<Piece>> {
    let language = of.language;
    let above = kommune(of)?;
    let own: Vec<(&Item, &Goal)> = all(&of.thread).collect();
    let helped = |id: &Item| own.iter().any(|(_, goal)| goal.supports.contains(&id.id));
    let above: Vec<(&Item, &Goal)> = above.iter().flat_map(all).filter(|(item, _)| helped(item)).collect();
    let mut blocks = Vec::new();
    let mut lacking = Vec::new();
    for level in LEVELS {
        let of_kommune = above.iter().filter(|_| level == GoalLevel::Kommune).map(|(item, goal)| (*item, *goal));
        let of_level = own.iter().filter(|(_, goal)| goal.level == level).map(|(item, goal)| (*item, *goal));
        let before = blocks.len();
        blocks.extend(of_kommune.map(|(item, goal)| entry(item, goal, &[], of)));
        for (item, goal) in of_level {
            blocks.push(entry(item, goal, &above, of));
        }
        if blocks.len() == before {
            lacking.push(language.text(&format!("report-level-{}", word(level)), &[]));
        }
    }
    if own.is_empty() {
        blocks.push(plan::write("report-write-goals", 4, language));
    } else if levels && !lacking.is_empty() {
        let prompt = words!(language, "report-write-levels", levels = language.list(&lacking));
        blocks.push(Block::Write { prompt, lines: 2 }.called("write"));
    }
    Ok(blocks)
}

/// What the kommune has written, where the unit is a school in one.
fn kommune(of: &Material<'_>) -> Result<Option<Thread>> {
    let unit = &of.overview.unit;
    let code = unit.kommunenummer.as_deref().filter(|_| unit.level == UnitLevel::School);
    code.and_then(|code| code.parse().ok()).map(|code| Thread::read(of.store, &code)).transpose()
}

fn all(thread: &Thread) -> impl Iterator<Item = (&Item, &Goal)> {
    thread.of(Kind::Goal).filter_map(|item| match &item.content {
        Content::Goal(goal) => Some((item, goal)),
        _ => None,
    })
}

pub(super) fn word(level: GoalLevel) -> &'static str {
    match level {
        GoalLevel::Kommune => "kommune",
        GoalLevel::Enhet => "enhet",
        GoalLevel::Team => "team",
        GoalLevel::Individ => "individ",
    }
}

fn entry(item: &Item, goal: &Goal, above: &[(&Item, &Goal)], of: &Material<'_>) -> Piece {
    let language = of.language;
    let level = language.text(&format!("thread-level-{}", word(goal.level)), &[]);
    let whom = goal.whom.trim();
    let status = if whom.is_empty() { level } else { format!("{level}: {whom}") };
    let helps = above.iter().filter(|(item, _)| goal.supports.contains(&item.id));
    let helps: Vec<String> = helps.map(|(_, goal)| goal.title.trim().to_owned()).collect();
    // What was said of numbers was said to the school itself.
    let said = goal.said.as_ref().filter(|_| !of.is_for_others());
    of.flag(said.is_some() && rests_on_restricted(&item.content));
    let said = said.and_then(|said| said["sentence"].as_str()).unwrap_or_default().to_owned();
    let lines = [
        ("report-goal-target", &target(goal, of).unwrap_or_default()),
        ("report-goal-signs", &goal.signs),
        ("report-goal-helps", &helps.join("; ")),
        ("report-goal-said", &said),
    ];
    let title = unnamed(goal.title.trim(), "report-goal-unnamed", language);
    Block::Entry { title, status, lines: plan::said(&lines, language) }.called(item.id.to_string())
}

/// «Lesing, 8. trinn: 49 i 2025–26».
fn target(goal: &Goal, of: &Material<'_>) -> Option<String> {
    let (language, key) = (of.language, goal.indicator.as_deref()?);
    let catalogue = of.store.catalogue().ok()?;
    let name = catalogue.indicator(key).map(|indicator| language.indicator_name(indicator))?;
    // As many decimals as people gave it.
    let target = goal.target.map(|target| language.number(target, 3));
    let by = goal.by.as_deref().map(|by| by.parse().map_or_else(|_| by.to_owned(), |period| language.period(period)));
    Some(match (target, by) {
        (Some(value), Some(by)) => format!("{name}: {}", words!(language, "thread-target", value = value, by = by)),
        (Some(value), None) => format!("{name}: {value}"),
        (None, _) => name,
    })
}

/// The numbers that the goals are followed with, each once and few of them.
pub(super) fn followed(of: &Material<'_>) -> Result<Vec<Piece>> {
    let language = of.language;
    let mut blocks: Vec<Piece> = Vec::new();
    let mut left_out = 0u32;
    for (_, goal) in all(&of.thread) {
        let Some(key) = goal.indicator.as_deref() else { continue };
        if blocks.iter().any(|piece| piece.id == key) {
            continue;
        }
        if blocks.len() >= MOST_CHARTS {
            left_out += 1;
            continue;
        }
        let Some(page) = development(of, key)? else { continue };
        let title = unnamed(goal.title.trim(), "report-goal-unnamed", language);
        let aim = target(goal, of).unwrap_or_default();
        let why = words!(language, "report-why-goal", goal = title, aim = aim);
        let named = [&page.indicator.subject, &page.indicator.grade];
        let named: Vec<&str> = named.into_iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
        // What stands out of a monthly series is a list of months, which the picture shows.
        let finding = if matches!(page.chart, Drawing::Xmr(_)) { &page.title } else { &page.summary };
        blocks.push(drawn(named.join(", "), finding, why, page.chart).called(key));
    }
    if left_out > 0 {
        blocks.push(note("left-out", words!(language, "report-goals-left-out", count = left_out)));
    }
    Ok(blocks)
}
