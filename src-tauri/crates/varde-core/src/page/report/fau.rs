//! What is handed to parents in FAU and SU: short, in words that every parent knows, and read with the eyes of others
//! whoever asks for it ([`super::Report::of`]). No verdict has its level here, and no chart is drawn.

use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::sync::Arc;

use super::results::{note, said, text};
use super::seen::stopped;
use super::{Block, Material, Piece, ReportSection, plan, steps};
use crate::cycle::{Anchoring, Content, Kind, MeasureStatus};
use crate::indicator::{Area, Indicator, Kind as Figure, Measure as Measured};
use crate::judgement::{ORDINARY_PUPILS, per_cent};
use crate::page::chart::{PointState, ReferenceRole};
use crate::page::picture::Picture;
use crate::page::thread::group_name;
use crate::school::Period;
use crate::store::Result;
use crate::words;

/// The groups that parents sit in, by the words that are stored.
const PARENTS: [&str; 2] = ["fau", "su"];
/// Of fewer pupils than this it is not said how many they are.
const FEWEST_COUNTED: u32 = 3;
/// So much of what parents have said before has room.
const MOST_SAID: usize = 2;

pub(super) fn sections(of: &Material<'_>) -> Result<Vec<ReportSection>> {
    let language = of.language;
    let seen = Seen::read(of)?;
    let mut parts = vec![
        of.part("fau-about", vec![text("what", words!(language, "report-fau-about"))]),
        of.part("fau-work", work(of)),
        of.part("fau-tests", seen.tests(of)),
    ];
    let survey = seen.survey(of);
    if !survey.is_empty() {
        parts.push(of.part("fau-survey", survey));
    }
    parts.extend([
        of.part("fau-hidden", seen.hidden(of)),
        of.part("fau-part", taking_part(of)),
        of.part("fau-questions", questions(of)),
    ]);
    Ok(parts)
}

/// The newest year of what parents are told of.
struct Seen {
    tests: BTreeMap<u8, Vec<Picture>>,
    /// Whether pupils thrive, and how many are bullied.
    survey: Vec<Picture>,
}

impl Seen {
    fn read(of: &Material<'_>) -> Result<Self> {
        let mut seen = Self { tests: BTreeMap::new(), survey: Vec::new() };
        let Some((id, unit)) = of.store.unit(&of.code)? else { return Ok(seen) };
        let keys = of.store.indicators_of(id)?;
        let catalogue = of.store.catalogue()?;
        for indicator in catalogue.in_order(keys.iter().map(String::as_str)) {
            let read = || Picture::read(of.store, id, &unit, Arc::clone(indicator));
            match (&indicator.measure, indicator.grade) {
                (Measured::Test { .. }, Some(grade)) => seen.tests.entry(grade).or_default().push(read()?),
                _ if is_about_thriving(indicator) => seen.survey.push(read()?),
                _ => {}
            }
        }
        Ok(seen)
    }

    /// Grade by grade: who took the tests, and whether the results differ from the country's.
    fn tests(&self, of: &Material<'_>) -> Vec<Piece> {
        let language = of.language;
        let mut blocks = Vec::new();
        for (grade, pictures) in &self.tests {
            let Some(year) = newest(pictures) else { continue };
            let at = |picture| Some((picture, place(picture, year)?));
            let shown = pictures.iter().filter_map(at).filter(|(p, year)| p.shown(*year).is_some());
            let shown: Vec<(&Picture, usize)> = shown.collect();
            let pupils = || shown.iter().filter_map(|(p, year)| p.shown(*year)?.n);
            let (Some(fewest), Some(most)) = (pupils().min(), pupils().max()) else { continue };
            let count = if fewest == most { language.count(u64::from(most)) } else { format!("{fewest}–{most}") };
            let took = words!(language, "report-fau-took", pupils = count, year = language.period(year));
            let mut sentences = vec![took];
            for (wanted, direction) in
                [(None, "same"), (Some(Ordering::Greater), "above"), (Some(Ordering::Less), "below")]
            {
                let subjects = shown.iter().filter(|(picture, year)| {
                    let finding = picture.against(ReferenceRole::Country, *year);
                    finding.is_told() && finding.direction() == wanted
                });
                let subjects: Vec<String> =
                    subjects.map(|(picture, _)| language.measure_in_sentence(&picture.indicator)).collect();
                if !subjects.is_empty() {
                    let subjects = language.list(&subjects);
                    sentences.push(words!(language, "report-fau-against", direction = direction, subjects = subjects));
                }
            }
            if fewest < ORDINARY_PUPILS {
                sentences.push(words!(language, "report-fau-few"));
            }
            let heading = format!("{}:", language.sentence_case(&language.grade_name(*grade)));
            blocks.push(said(format!("grade-{grade}"), heading, sentences.join(" ")));
        }
        if blocks.is_empty() {
            return vec![text("nothing", words!(language, "report-fau-no-tests"))];
        }
        blocks.insert(0, text("what", words!(language, "report-fau-tests")));
        blocks.push(note("not-all", words!(language, "report-fau-not-all")));
        blocks
    }

    fn survey(&self, of: &Material<'_>) -> Vec<Piece> {
        let language = of.language;
        let mut blocks: Vec<Piece> = Vec::new();
        for picture in &self.survey {
            let Some(period) = newest([picture]) else { continue };
            let Some(point) = place(picture, period).and_then(|year| picture.shown(year)) else { continue };
            // A number without how many are behind it is not told.
            let (Some(value), Some(n)) = (point.value, point.n) else { continue };
            let grade = language.grade_name(picture.indicator.grade.unwrap_or_default());
            let year = language.period(period);
            let sentence = match point.count {
                None if picture.indicator.kind != Figure::Share => {
                    let value = language.number(value, picture.indicator.decimals);
                    words!(language, "report-fau-thriving", grade = grade, value = value, n = n, year = year)
                }
                Some(count) if count < FEWEST_COUNTED => {
                    words!(language, "report-fau-bullied-few", grade = grade, n = n, year = year)
                }
                Some(count) => {
                    let percent = per_cent(value / 100.0, n, language);
                    words!(
                        language,
                        "report-fau-bullied",
                        grade = grade,
                        count = count,
                        n = n,
                        percent = percent,
                        year = year
                    )
                }
                None => continue,
            };
            blocks.push(text(picture.indicator.key.clone(), sentence));
        }
        if !blocks.is_empty() {
            blocks.insert(0, text("what", words!(language, "report-fau-survey")));
        }
        blocks
    }

    /// What is hidden in the newest year, and why, kindly.
    fn hidden(&self, of: &Material<'_>) -> Vec<Piece> {
        let language = of.language;
        let mut hidden = Vec::new();
        for pictures in self.tests.values().chain([&self.survey]) {
            let Some(year) = newest(pictures) else { continue };
            for picture in pictures {
                let state = place(picture, year).map(|at| picture.state(at));
                if matches!(state, Some(PointState::Suppressed | PointState::TooFew | PointState::Restricted)) {
                    let what = language.indicator_in_sentence(&picture.indicator);
                    hidden.push(words!(language, "report-fau-what-when", what = what, year = language.period(year)));
                }
            }
        }
        let why = text("why", words!(language, "report-fau-why-hidden"));
        if hidden.is_empty() {
            return vec![text("nothing", words!(language, "report-fau-nothing-hidden")), why];
        }
        vec![text("what", words!(language, "report-fau-hidden", what = language.list(&hidden))), why]
    }
}

fn is_about_thriving(indicator: &Indicator) -> bool {
    let named = |id: &str| matches!(&indicator.measure, Measured::Named(measure) if measure == id);
    indicator.area == Area::Survey && (named("trivsel") || named("mobbing"))
}

/// The newest year that there is anything of. An older one would not be told beside it: what is hidden this year would
/// leave last year's to be read as today's.
fn newest<'p>(pictures: impl IntoIterator<Item = &'p Picture>) -> Option<Period> {
    pictures.into_iter().flat_map(|p| p.own.iter().flatten()).map(|point| point.period).max()
}

fn place(picture: &Picture, year: Period) -> Option<usize> {
    picture.periods.iter().position(|period| *period == year)
}

/// The measures that run, in people's own words.
fn work(of: &Material<'_>) -> Vec<Piece> {
    let language = of.language;
    let running = steps::measures(of).into_iter().filter(|(_, measure)| measure.status == MeasureStatus::Active);
    let mut blocks = Vec::new();
    for (item, measure) in running {
        let title = plan::named(measure.title.trim(), language);
        // The first paragraph says what it is; the rest is for those who do it.
        let what = measure.what.split("\n\n").next().unwrap_or_default().trim();
        let goals =
            measure.goals.iter().filter_map(|id| of.thread.get(id)).map(|goal| goal.content.title().trim().to_owned());
        let goals: Vec<String> = goals.filter(|title| !title.is_empty()).collect();
        let lines = [("report-fau-do", &what.to_owned()), ("report-fau-want", &goals.join("; "))];
        let block = Block::Entry { title, status: String::new(), lines: plan::said(&lines, language) };
        blocks.push(block.called(item.id.to_string()));
    }
    if blocks.is_empty() {
        blocks.push(plan::write("report-fau-write-work", 4, language));
    }
    blocks
}

/// What parents have said, and what came of it.
fn taking_part(of: &Material<'_>) -> Vec<Piece> {
    let language = of.language;
    let mut met: Vec<(String, &Anchoring)> = of
        .thread
        .of(Kind::Anchoring)
        .filter_map(|item| match &item.content {
            Content::Anchoring(anchoring) => Some((item.id.to_string(), anchoring)),
            _ => None,
        })
        .filter(|(_, anchoring)| PARENTS.contains(&anchoring.group.as_str()) && !anchoring.said.trim().is_empty())
        .collect();
    met.sort_by_key(|(_, anchoring)| std::cmp::Reverse(anchoring.date));
    let mut blocks = vec![text("how", words!(language, "report-fau-how"))];
    for (id, anchoring) in met.into_iter().take(MOST_SAID) {
        let when = anchoring.date.map(|date| language.day(date));
        let group = group_name(&anchoring.group, language);
        let heading: Vec<String> = [Some(group), when].into_iter().flatten().collect();
        let mut told = stopped(anchoring.said.trim());
        if !anchoring.changed.trim().is_empty() {
            told = format!(
                "{told} {} {}",
                language.text("report-anchored-changed", &[]),
                stopped(anchoring.changed.trim())
            );
        }
        blocks.push(said(id, format!("{}:", heading.join(", ")), told));
    }
    blocks.push(plan::write("report-fau-write-contact", 2, language));
    blocks
}

/// What to talk about: what parents have not been asked yet comes first.
fn questions(of: &Material<'_>) -> Vec<Piece> {
    let language = of.language;
    let asked = |id: &crate::cycle::ItemId| {
        of.thread.on_of(id, Kind::Anchoring).any(|item| match &item.content {
            Content::Anchoring(anchoring) => PARENTS.contains(&anchoring.group.as_str()),
            _ => false,
        })
    };
    let open = steps::measures(of).into_iter().filter(|(item, measure)| {
        matches!(measure.status, MeasureStatus::Active | MeasureStatus::Proposed)
            && !measure.title.trim().is_empty()
            && !asked(&item.id)
    });
    let mut items: Vec<String> = open
        .take(2)
        .map(|(_, measure)| words!(language, "report-fau-ask-measure", measure = measure.title.trim()))
        .collect();
    items.extend(
        ["report-fau-ask-home", "report-fau-ask-help", "report-fau-ask-wonder"].map(|id| language.text(id, &[])),
    );
    vec![Block::List { items }.called("questions")]
}
