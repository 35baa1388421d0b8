//! The page as people have arranged it: parts and blocks taken out, put in order, added, and in their own words.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Block, Material, Piece, Report, ReportSection, Said, plan};
use crate::cycle::{Added, AddedBlock, AnchoringDegree, Arrangement, Content, Date, Item, ItemId, Kind, Templates};
use crate::page::analysis::Options;
use crate::page::development::Development;

use crate::page::thread::{Anchored, CardWords, rests_on_restricted};
use crate::store::Result;
use crate::words;

/// A part that the page has, or could have.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Part {
    pub id: String,
    pub heading: String,
    pub shown: bool,
    /// People added it, and can take it away.
    pub own: bool,
    pub blocks: Vec<PartBlock>,
}

/// A block that a part has, or could have.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PartBlock {
    /// With the part's name before it.
    pub id: String,
    /// Its first words.
    pub words: String,
    pub shown: bool,
}

/// Own words that stand where Varde would now say something else.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Moved {
    pub at: String,
    /// What Varde said when they were written, and what it says now; empty when the place is no longer there.
    pub was: String,
    pub now: String,
    pub text: String,
    /// They are not on this page: its place is gone, or its readers are shown other figures than those who wrote them.
    pub held_back: bool,
}

impl Report {
    /// Sets parts and words as people want them. Words that were written over other figures than these readers see are
    /// held back: a sentence of one's own may hold what is hidden to them.
    pub(super) fn arrange(&mut self, wanted: &Arrangement, of: &Material<'_>) -> Result<()> {
        for added in &wanted.added {
            let (part, restricted) = own_part(added, of)?;
            if restricted {
                self.restricted.get_or_insert_with(|| of.language.text("restricted-notice", &[]));
            }
            self.sections.push(part);
        }
        self.rewrite(wanted, of.store.is_seen_by_others());
        let place = |id: &str| wanted.order.iter().position(|named| named == id);
        // Those that nobody named keep their place behind the one that they followed.
        let mut at = None;
        let mut keyed: Vec<(Option<usize>, ReportSection)> = Vec::new();
        for section in self.sections.drain(..) {
            at = place(&section.id).or(at);
            keyed.push((at, section));
        }
        keyed.sort_by_key(|(at, _)| *at);
        let out = |id: &str| wanted.left_out.iter().any(|named| named == id);
        for (_, mut section) in keyed {
            let blocks = section.blocks.iter().map(|piece| {
                let id = format!("{}/{}", section.id, piece.id);
                PartBlock { words: first_words(&piece.block), shown: !out(&id), id }
            });
            let part = Part {
                shown: !out(&section.id),
                own: wanted.added.iter().any(|added| added.id == section.id),
                heading: section.heading.clone(),
                blocks: blocks.collect(),
                id: section.id.clone(),
            };
            section.blocks.retain(|piece| !out(&format!("{}/{}", part.id, piece.id)));
            if part.shown && !section.blocks.is_empty() {
                self.sections.push(section);
            }
            self.parts.push(part);
        }
        self.notes.clone_from(&wanted.notes);
        Ok(())
    }

    fn rewrite(&mut self, wanted: &Arrangement, for_others: bool) {
        let mut moved = Vec::new();
        let language = self.language.clone();
        for own in wanted.rewritten.iter().filter(|own| own.language == language) {
            let gone = || Moved {
                at: own.at.clone(),
                was: own.was.clone(),
                now: String::new(),
                text: own.text.clone(),
                held_back: true,
            };
            let Some(place) = self.text_mut(&own.at) else {
                moved.push(gone());
                continue;
            };
            if *place != own.was {
                moved.push(Moved { now: place.clone(), held_back: for_others, ..gone() });
            }
            if *place == own.was || !for_others {
                place.clone_from(&own.text);
            }
        }
        self.moved = moved;
    }

    /// The text at a place: `title`, `lead`, `sentences` (its heading), or part, block and field with slashes between.
    fn text_mut(&mut self, at: &str) -> Option<&mut String> {
        let mut names = at.splitn(3, '/');
        let (part, block, field) = (names.next()?, names.next(), names.next());
        match (part, block) {
            ("title", None) => return Some(&mut self.title),
            ("lead", None) => return Some(&mut self.lead),
            _ => {}
        }
        let section = self.sections.iter_mut().find(|section| section.id == part)?;
        let Some(block) = block else { return Some(&mut section.heading) };
        let piece = section.blocks.iter_mut().find(|piece| piece.id == block)?;
        let texts = piece.block.texts_mut();
        texts.into_iter().find(|(name, _)| Some(name.as_str()) == field).map(|(_, text)| text)
    }
}

/// The part, and whether it holds what only the school itself may see.
fn own_part(added: &Added, of: &Material<'_>) -> Result<(ReportSection, bool)> {
    let language = of.language;
    let mut restricted = false;
    let gone = |what: &str| {
        let text = language.text(what, &[]);
        vec![Block::Note { text }.called("gone")]
    };
    let heading = |id: &str| language.text(&format!("report-heading-own-{id}"), &[]);
    let (heading, blocks) = match &added.what {
        AddedBlock::Text { heading, text } => {
            let paragraphs = text.split("\n\n").map(str::trim).filter(|paragraph| !paragraph.is_empty());
            let blocks = paragraphs.map(|text| Block::Text { text: text.to_owned() }).collect();
            (heading.trim().to_owned(), super::block::numbered(blocks))
        }
        AddedBlock::Question { text } => {
            (heading("question"), vec![Block::List { items: vec![text.trim().to_owned()] }.called("question")])
        }
        AddedBlock::Chart { indicator } => (
            heading("chart"),
            series(indicator, of, &mut restricted)?.map_or_else(|| gone("report-own-chart-gone"), chart_of),
        ),
        AddedBlock::Table { indicator } => {
            let table = |page: Development| vec![Block::Table { table: page.table }.called(page.indicator.key)];
            (
                heading("table"),
                series(indicator, of, &mut restricted)?.map_or_else(|| gone("report-own-chart-gone"), table),
            )
        }
        AddedBlock::Excerpt { item } => {
            let hidden = |item: &Item| of.store.is_seen_by_others() && rests_on_restricted(&item.content);
            let blocks = match of.thread.get(item) {
                None => gone("report-own-item-gone"),
                Some(item) if hidden(item) => gone("report-own-item-restricted"),
                Some(item) => {
                    restricted |= rests_on_restricted(&item.content);
                    vec![excerpt(item, of).called(item.id.to_string())]
                }
            };
            (heading("excerpt"), blocks)
        }
        AddedBlock::Anchoring { measure } => {
            (heading("anchoring"), anchoring(measure, of).unwrap_or_else(|| gone("report-own-item-gone")))
        }
    };
    Ok((ReportSection { id: added.id.clone(), heading, blocks }, restricted))
}

/// The page of one indicator; `None` when the unit has no state for it.
fn series(indicator: &str, of: &Material<'_>, restricted: &mut bool) -> Result<Option<Development>> {
    let page = Development::read(of.store, &of.code, Some(indicator), &Options::default(), of.language)?;
    let page = page.filter(|page| page.indicator.key == indicator);
    *restricted |= page.as_ref().is_some_and(|page| page.restricted);
    Ok(page)
}

fn chart_of(page: Development) -> Vec<Piece> {
    let of = [&page.indicator.subject, &page.indicator.grade, &page.indicator.measure];
    let named: Vec<&str> = of.into_iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
    let block = Block::Figure {
        title: named.join(", "),
        finding: page.title,
        why: page.notes.join(" "),
        summary: page.summary,
        chart: Some(Box::new(page.chart)),
    };
    vec![block.called(page.indicator.key)]
}

/// A thing of the thread, as its kind is told.
fn excerpt(item: &Item, of: &Material<'_>) -> Block {
    let (language, thread) = (of.language, &of.thread);
    match &item.content {
        Content::Measure(measure) => plan::measure(item, measure, thread, &of.overview.unit, language),
        Content::Evaluation(evaluation) => plan::evaluation(of.store, evaluation, thread, language),
        _ => {
            let card = CardWords::of(item, thread, &Templates::of(of.store), Date::of(of.now), language);
            Block::Said(Said { heading: format!("{}.", card.title), text: card.lines.join("\n") })
        }
    }
}

fn anchoring(id: &ItemId, of: &Material<'_>) -> Option<Vec<Piece>> {
    let item = of.thread.get(id).filter(|item| item.content.kind() == Kind::Measure)?;
    let language = of.language;
    let anchored = Anchored::of(item, &of.thread, of.overview.unit.level, language);
    let lines = anchored.groups.into_iter().map(|group| {
        let how = group.degree.map_or("not-asked", AnchoringDegree::word);
        let how = words!(language, "report-anchored", how = how);
        let told: Vec<String> = [how].into_iter().chain(group.date.map(|date| language.day(date))).collect();
        Said { heading: group.name, text: told.join(", ") }
    });
    let title = plan::named(item.content.title().trim(), language);
    let entry = Block::Entry { title, status: String::new(), lines: lines.collect() };
    Some(vec![entry.called(id.to_string())])
}

fn first_words(block: &Block) -> String {
    match block {
        Block::Text { text } | Block::Note { text } => text.clone(),
        Block::Said(said) => said.heading.clone(),
        Block::Figure { title, .. } | Block::Entry { title, .. } => title.clone(),
        Block::Table { table } => table.caption.clone(),
        Block::List { items } => items.first().cloned().unwrap_or_default(),
        Block::Write { prompt, .. } => prompt.clone(),
    }
}
