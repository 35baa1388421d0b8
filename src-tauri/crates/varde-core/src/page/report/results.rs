//! The blocks that results fill, each as its own page says it: nasjonale prøver, final grades, Elevundersøkelsen, the
//! schools of a kommune, risk points.

use super::{Block, Material, Piece, Said, numbers, plan};
use crate::indicator::Area;
use crate::judgement::Level;
use crate::page::analysis::{Analysis, AnalysisKind, Asked, Options, Section};
use crate::page::chart::Drawing;
use crate::page::development::Development;
use crate::page::schools::{self, Spread};
use crate::store::Result;
use crate::words;

/// A page of analysis about the unit; `None` when there is nothing to say on it.
pub(super) fn analysis(of: &Material<'_>, kind: AnalysisKind, options: &Options) -> Result<Option<Analysis>> {
    let page = Analysis::read(of.store, kind, &of.code, options, of.language)?;
    let page = page.filter(|page| !page.sections.is_empty());
    of.flag(page.as_ref().is_some_and(|page| page.restricted));
    Ok(page)
}

/// The page about one indicator; `None` when the unit has no state for it.
pub(super) fn development(of: &Material<'_>, indicator: &str) -> Result<Option<Development>> {
    let page = Development::read(of.store, &of.code, Some(indicator), &Options::default(), of.language)?;
    let page = page.filter(|page| page.indicator.key == indicator);
    of.flag(page.as_ref().is_some_and(|page| page.restricted));
    Ok(page)
}

/// A chart with its finding, and why it is there.
pub(super) fn drawn(title: String, finding: &str, why: String, chart: Drawing) -> Block {
    let stop = if finding.is_empty() || finding.ends_with(['.', '!', '?', ':']) { "" } else { "." };
    let summary = chart.summary().to_owned();
    Block::Figure { title, finding: format!("{finding}{stop}"), why, summary, chart: Some(Box::new(chart)) }
}

pub(super) fn text(id: impl Into<String>, text: impl Into<String>) -> Piece {
    Block::Text { text: text.into() }.called(id)
}

pub(super) fn note(id: impl Into<String>, text: impl Into<String>) -> Piece {
    Block::Note { text: text.into() }.called(id)
}

pub(super) fn said(id: impl Into<String>, heading: impl Into<String>, text: impl Into<String>) -> Piece {
    Block::Said(Said { heading: heading.into(), text: text.into() }).called(id)
}

/// «Dette skiller seg ut», «endringer», and, where `unknown`, what is not known.
pub(super) fn sentences(of: &Material<'_>, unknown: bool) -> Vec<Piece> {
    let all = of.overview.statements.iter().take(if unknown { 3 } else { 2 });
    all.enumerate().map(|(at, s)| said(at.to_string(), s.heading.clone(), s.text.clone())).collect()
}

/// All tests beside each other, then grade by grade with their numbers.
pub(super) fn national_tests(of: &Material<'_>) -> Result<Vec<Piece>> {
    let Some(page) = analysis(of, AnalysisKind::Many, &Options::default())? else {
        return Ok(vec![plan::write("report-write-tests", 3, of.language)]);
    };
    let mut blocks = vec![text("summary", page.summary)];
    for section in page.sections {
        let heading = section.heading;
        blocks.extend(section.chart.map(|chart| {
            let (finding, why) = (chart.title().to_owned(), of.language.text("report-why-all", &[]));
            drawn(heading.clone(), &finding, why, chart).called("all")
        }));
        blocks.extend(section.table.map(|table| Block::Table { table }.called(section.id)));
    }
    blocks.extend(notes(&page.notes));
    Ok(blocks)
}

/// What a reader must know, in one small paragraph.
fn notes(notes: &[String]) -> Option<Piece> {
    (!notes.is_empty()).then(|| note("notes", notes.join(" ")))
}

/// Grunnskolepoeng over the years, and the other marks beside it in words.
pub(super) fn final_grades(of: &Material<'_>) -> Result<Vec<Piece>> {
    let catalogue = of.store.catalogue()?;
    let mut blocks = Vec::new();
    for card in &of.overview.cards {
        let graded = catalogue.indicator(&card.indicator).is_some_and(|i| i.area == Area::FinalGrades);
        let Some(page) = (if graded { development(of, &card.indicator)? } else { None }) else { continue };
        if blocks.is_empty() {
            let why = page.notes.join(" ");
            blocks.push(drawn(card.heading.clone(), &page.summary, why, page.chart).called(card.indicator.clone()));
        } else {
            blocks.push(said(card.indicator.clone(), format!("{}:", card.heading), page.summary));
        }
    }
    if blocks.is_empty() {
        blocks.push(plan::write("report-write-grades", 2, of.language));
    }
    Ok(blocks)
}

/// Elevundersøkelsen grade by grade: the indices, then bullying.
pub(super) fn survey(of: &Material<'_>) -> Result<Vec<Piece>> {
    let Some(first) = analysis(of, AnalysisKind::Survey, &Options::default())? else {
        return Ok(vec![plan::write("report-write-survey", 3, of.language)]);
    };
    let offered = first.choices.iter().find(|choice| choice.option == "grade");
    let grades: Vec<Option<u8>> = match offered {
        Some(choice) => choice.options.iter().map(|option| option.value.parse().ok()).collect(),
        None => vec![None],
    };
    let mut blocks = Vec::new();
    let mut said_once: Vec<String> = Vec::new();
    for grade in grades {
        let options = Options { grade, ..Options::default() };
        let Some(page) = analysis(of, AnalysisKind::Survey, &options)? else { continue };
        // A unit with one grade has nothing to choose between.
        let id = grade.map_or_else(String::new, |grade| format!("-{grade}"));
        let title = page.title.clone();
        blocks.push(said(format!("summary{id}"), format!("{title}."), page.summary.clone()));
        blocks.extend(page.section("indices").into_iter().flat_map(|section| indices(section, &title, &id)));
        blocks.extend(page.section("bullying").into_iter().flat_map(|section| bullying(section, &title, &id)));
        let new = page.notes.into_iter().filter(|note| !said_once.contains(note)).collect::<Vec<_>>();
        said_once.extend(new);
    }
    blocks.extend(notes(&said_once));
    Ok(blocks)
}

/// The grade stands in the page's title, before its colon.
fn of_grade<'t>(title: &'t str, heading: &str) -> String {
    let named: &'t str = title.split_once(':').map_or(title, |(named, _)| named);
    format!("{named}: {}", in_sentence(heading))
}

fn in_sentence(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}

fn indices(section: &Section, title: &str, id: &str) -> Vec<Piece> {
    let heading = of_grade(title, &section.heading);
    let table = section.table.clone().map(|mut table| {
        table.caption.clone_from(&heading);
        Block::Table { table }.called(format!("indices-table{id}"))
    });
    let which = section.text.join(" ");
    let chart = section.chart.clone().map(|chart| drawn(heading, &which, String::new(), chart));
    chart.map(|block| block.called(format!("indices{id}"))).into_iter().chain(table).collect()
}

/// Numbers in a table; in words only what stands out.
fn bullying(section: &Section, title: &str, id: &str) -> Vec<Piece> {
    let heading = of_grade(title, &section.heading);
    let outside = section.verdicts.iter().filter(|v| matches!(v.level, Level::Possible | Level::Clear));
    let outside: Vec<String> = outside.map(|v| format!("{}: {}", v.question_text, v.sentence)).collect();
    let table = section.table.clone().map(|mut table| {
        table.caption = heading;
        Block::Table { table }.called(format!("bullying{id}"))
    });
    let outside = (!outside.is_empty()).then(|| text(format!("bullying-said{id}"), outside.join(" ")));
    let what = section.notes.first().map(|what| note(format!("bullying-note{id}"), what));
    table.into_iter().chain(outside).chain(what).collect()
}

/// How the schools of a kommune lie, never which, and never in order.
pub(super) fn schools(of: &Material<'_>) -> Result<Vec<Piece>> {
    let (store, language, options) = (of.store, of.language, Options::default());
    let Some((id, unit)) = store.unit(&of.code)? else { return Ok(Vec::new()) };
    let asked = Asked { store, id, unit: &unit, options: &options, language };
    let all = schools::spread(&asked)?;
    if all.is_empty() {
        return Ok(vec![text("few", words!(language, "report-schools-few"))]);
    }
    all.iter().for_each(|spread| of.flag(spread.restricted));
    let mut blocks = vec![text("how", words!(language, "report-schools-how"))];
    let (outside, inside): (Vec<_>, Vec<_>) = all.into_iter().partition(|spread| spread.outside > 0);
    let chart = outside.iter().chain(&inside).find_map(|spread| Some((spread, spread.chart.clone()?)));
    let chart = chart.map(|(spread, chart)| {
        let why = words!(language, "report-why-schools");
        let title = language.indicator_name(&spread.indicator);
        drawn(title, &spread.sentence, why, chart).called(format!("chart-{}", spread.indicator.key))
    });
    // Tests of which the same is to be said, together.
    let mut alike: Vec<(&Spread, Vec<String>)> = Vec::new();
    for spread in &outside {
        let name = language.indicator_in_sentence(&spread.indicator);
        match alike.iter_mut().find(|(first, _)| first.sentence == spread.sentence) {
            Some((_, names)) => names.push(name),
            None => alike.push((spread, vec![name])),
        }
    }
    for (first, names) in alike {
        let heading = format!("{}:", language.sentence_case(&language.list(&names)));
        blocks.push(said(first.indicator.key.clone(), heading, first.sentence.clone()));
    }
    if !inside.is_empty() {
        let what: Vec<String> = inside.iter().map(|s| language.indicator_in_sentence(&s.indicator)).collect();
        let judged = || inside.iter().map(|spread| spread.judged);
        let (fewest, most) = (judged().min(), judged().max());
        let schools = match (fewest.unwrap_or_default(), most.unwrap_or_default()) {
            (fewest, most) if fewest == most => language.count(most as u64),
            (fewest, most) => format!("{fewest}–{most}"),
        };
        let mut years: Vec<String> = inside.iter().map(|s| language.period(s.year)).collect();
        years.sort();
        years.dedup();
        let what = language.list(&what);
        let years = language.list(&years);
        blocks.push(text(
            "inside",
            words!(language, "report-schools-inside", what = what, schools = schools, years = years),
        ));
    }
    blocks.extend(chart);
    Ok(blocks)
}

/// Risk points of the unit. With `whole`, the figures behind and the sum by the rule.
pub(super) fn risk(of: &Material<'_>, whole: bool) -> Result<Vec<Piece>> {
    let Some(page) = analysis(of, AnalysisKind::Risk, &Options::default())? else {
        return Ok(vec![plan::write("report-write-risk", 2, of.language)]);
    };
    let mut blocks = vec![said("finding", format!("{}.", page.title), page.summary.clone())];
    if let Some([spread, _, draw]) = page.section("draw").map(|section| section.text.as_slice()) {
        // What lies between tells whoever sits at the program which files are missing.
        blocks.push(text("draw", format!("{spread} {draw}")));
    }
    // Of a kommune every school has a table of its own, which belongs to the school.
    let only = page.sections.iter().filter(|section| section.id.starts_with("school-"));
    if let ([only], true) = (only.collect::<Vec<_>>().as_slice(), whole) {
        blocks.extend(only.table.clone().map(|table| Block::Table { table }.called("figures")));
    }
    if let Some(rule) = page.section("rule") {
        let said = if whole { rule.text.join(" ") } else { rule.text.first().cloned().unwrap_or_default() };
        blocks.push(note("rule", said));
    }
    blocks.extend(notes(&page.notes));
    Ok(blocks)
}

/// What a reader would look for and not find, and what nothing here can tell.
pub(super) fn unknown(of: &Material<'_>) -> Vec<Piece> {
    let language = of.language;
    // Which file to fetch is for whoever sits at the program.
    let fetch = [language.text("not-known-levels", &[]), language.text("report-unknown-levels", &[])];
    let last = of.overview.statements.last().map(|s| s.text.replace(&fetch[0], &fetch[1]));
    let last = last.filter(|text| !text.is_empty());
    let mut blocks: Vec<Piece> = last.map(|told| text("told", told)).into_iter().collect();
    blocks.extend(numbers::missing(&of.overview));
    let causes = language.text("not-known-causes", &[]);
    if !of.overview.statements.iter().any(|s| s.text.contains(&causes)) {
        blocks.push(text("never", language.text("report-unknown-never", &[])));
    }
    blocks
}
