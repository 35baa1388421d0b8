//! What was decided before, and how it went: agreements of meetings, what bodies said, and the report's own way.

use super::results::said;
use super::seen::{stopped, unnamed};
use super::{Block, Material, Piece, governance, plan};
use crate::cycle::{Activity, Agreement, Anchoring, Content, Date, ItemId, Kind};
use crate::page::table::{Column, Table};
use crate::page::thread::{group_name, name};
use crate::words;

/// What lies further back than this belongs to an earlier report.
const DAYS: i32 = 500;
/// Whose word decides, by the words that are stored.
const DECIDING: [&str; 3] = ["skoleeier", "formannskap", "kommunestyre"];

/// What owners and politicians said, what was agreed in meetings, and what came of it.
pub(super) fn decided(of: &Material<'_>) -> Vec<Piece> {
    let mut blocks = bodies(of);
    blocks.extend(agreed(of));
    blocks.extend(stages(of));
    blocks.push(plan::write("report-write-decided", 4, of.language));
    blocks
}

fn is_recent(date: Date, of: &Material<'_>) -> bool {
    (0..=DAYS).contains(&date.days_until(of.today()))
}

/// The newest word of each body about the measures, and what it led to.
fn bodies(of: &Material<'_>) -> Vec<Piece> {
    let language = of.language;
    let mut blocks = Vec::new();
    for body in DECIDING {
        let of_body = of.thread.of(Kind::Anchoring).filter_map(|item| match &item.content {
            Content::Anchoring(anchoring) if anchoring.group == body => Some((item, anchoring)),
            _ => None,
        });
        let told = |anchoring: &Anchoring| !anchoring.said.trim().is_empty() || !anchoring.changed.trim().is_empty();
        let newest = of_body.filter(|(_, anchoring)| told(anchoring)).max_by_key(|(_, anchoring)| anchoring.date);
        let Some((item, anchoring)) = newest else { continue };
        let when = anchoring.date.map(|date| language.day(date));
        let heading: Vec<String> = [Some(group_name(body, language)), when].into_iter().flatten().collect();
        let mut text = Vec::new();
        if !anchoring.said.trim().is_empty() {
            text.push(stopped(anchoring.said.trim()));
        }
        if !anchoring.changed.trim().is_empty() {
            text.push(format!(
                "{} {}",
                language.text("report-anchored-changed", &[]),
                stopped(anchoring.changed.trim())
            ));
        }
        blocks.push(said(item.id.to_string(), format!("{}:", heading.join(", ")), text.join(" ")));
    }
    blocks
}

/// A table a meeting: what was agreed, and how far it has come.
fn agreed(of: &Material<'_>) -> Vec<Piece> {
    let language = of.language;
    let column = |id: &str| Column { title: language.text(id, &[]), numeric: false };
    let mut blocks = Vec::new();
    for item in of.thread.of(Kind::Meeting) {
        let Content::Meeting(meeting) = &item.content else { continue };
        let recent = meeting.date.is_some_and(|date| is_recent(date, of));
        let agreed = meeting.agreed.iter().filter(|agreement| !agreement.what.trim().is_empty());
        let rows: Vec<Vec<String>> = agreed.filter(|_| recent).map(|agreement| row(agreement, of)).collect();
        if rows.is_empty() {
            continue;
        }
        let columns = ["report-agreed-what", "report-measure-who", "report-when", "report-status"].map(column);
        let caption = words!(language, "report-agreed-in", meeting = name(item, &of.thread, language));
        blocks
            .push(Block::Table { table: Table { caption, columns: columns.into(), rows } }.called(item.id.to_string()));
    }
    blocks
}

fn row(agreement: &Agreement, of: &Material<'_>) -> Vec<String> {
    let language = of.language;
    let became = |id: &ItemId| match &of.thread.get(id)?.content {
        Content::Activity(activity) => Some(activity),
        _ => None,
    };
    let activity: Option<&Activity> = agreement.activity.as_ref().and_then(became);
    let how = activity.map_or_else(
        || language.text("report-agreed-unknown", &[]),
        |activity| words!(language, "thread-progress", status = governance::progress(activity.status)),
    );
    let due = agreement.due.map(|date| language.day(date)).unwrap_or_default();
    vec![agreement.what.trim().to_owned(), agreement.who.trim().to_owned(), due, how]
}

/// What the bodies said of such reports on their way.
fn stages(of: &Material<'_>) -> Vec<Piece> {
    let language = of.language;
    let mut blocks = Vec::new();
    for item in of.thread.of(Kind::Document) {
        let Content::Document(document) = &item.content else { continue };
        for (at, stage) in document.stages.iter().enumerate() {
            let recent = stage.date.is_some_and(|date| is_recent(date, of));
            if !(stage.done && recent) || stage.note.trim().is_empty() {
                continue;
            }
            let when = stage.date.map(|date| language.day(date)).unwrap_or_default();
            let heading = format!("{}, {when}:", unnamed(&language.stage(stage), "report-group-unnamed", language));
            blocks.push(said(format!("{}-{at}", item.id), heading, stage.note.trim()));
        }
    }
    blocks
}
