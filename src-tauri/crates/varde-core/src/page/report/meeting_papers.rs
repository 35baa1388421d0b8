//! What is sent before a meeting and what is sent after it: the agenda and the minutes, on paper of their own.

use super::block::numbered;
use super::{Block, Piece, Report, ReportKind, ReportSection, Said, Wanted, plan};
use crate::cycle::{AgendaPoint, Content, Date, Item, ItemId, Kind, Meeting, Participant, Thread};
use crate::language::Language;
use crate::page::meeting::{AgreedBefore, agreed_before};
use crate::page::table::{Column, Table};
use crate::page::thread::name;
use crate::store::{Result, Store};
use crate::words;

impl Report {
    /// What stands there is what people have written: it meets no figure of the store, and gives none away. Without a
    /// meeting it asks for all that such a paper needs.
    pub(super) fn of_meeting(store: &Store, wanted: &Wanted<'_>) -> Result<Option<Self>> {
        let (kind, language, day) = (wanted.arrangement.report, wanted.language, Date::of(wanted.now));
        let Some((_, unit)) = store.unit(wanted.unit)? else { return Ok(None) };
        let thread = Thread::read(store, wanted.unit)?;
        let meeting = meeting(kind, &thread, wanted.meeting, day);
        let none = Meeting::default();
        let of = meeting.map_or(&none, |(_, meeting)| meeting);
        let sections = if kind == ReportKind::Referat {
            minutes(of, language)
        } else {
            let before = meeting.map(|(item, of)| agreed_before(item, of, &thread, day, language));
            invitation(of, before.unwrap_or_default(), language)
        };
        let date = language.date(wanted.now);
        let title = match meeting {
            Some((item, _)) => {
                let meeting = name(item, &thread, language);
                words!(language, "report-title-meeting", kind = kind.word(), meeting = meeting)
            }
            None => kind.title(&unit.name, language),
        };
        Ok(Some(Self {
            kind,
            title,
            lead: unit.name.clone(),
            footer: vec![words!(language, "report-made", date = &date, version = env!("CARGO_PKG_VERSION"))],
            unit,
            language: language.code().to_owned(),
            date,
            day,
            sections,
            restricted: None,
            parts: Vec::new(),
            notes: Vec::new(),
            moved: Vec::new(),
        }))
    }
}

/// The meeting that is wanted; without one named, the next that is to be, for what is sent before it, and the last that
/// has been, for what is sent after it.
fn meeting<'t>(
    kind: ReportKind,
    thread: &'t Thread,
    wanted: Option<&ItemId>,
    today: Date,
) -> Option<(&'t Item, &'t Meeting)> {
    let all = thread.of(Kind::Meeting).filter_map(|item| match &item.content {
        Content::Meeting(of) => Some((item, &**of)),
        _ => None,
    });
    if let Some(id) = wanted {
        let mut all = all;
        return all.find(|(item, _)| item.id == *id);
    }
    let far = |day: Date| today.days_until(day);
    let all: Vec<_> = all.filter_map(|(item, of)| Some((far(of.date?), (item, of)))).collect();
    let before = all.iter().filter(|(days, _)| *days <= 0).max_by_key(|(days, _)| *days);
    let after = all.iter().filter(|(days, _)| *days >= 0).min_by_key(|(days, _)| *days);
    let chosen = if kind == ReportKind::Referat { before.or(after) } else { after.or(before) };
    chosen.map(|(_, meeting)| *meeting)
}

fn invitation(of: &Meeting, before: Vec<AgreedBefore>, language: Language) -> Vec<ReportSection> {
    let part = |id: &str, blocks: Vec<Piece>| ReportSection::called(id, blocks, language);
    let invited = names(&of.participants, |_| true);
    let mut parts = vec![
        part("when", numbered(when(of, language))),
        part("invited", vec![text_or(invited, "report-write-invited", language)]),
        part("agenda", vec![agenda(&of.agenda, language)]),
    ];
    if !before.is_empty() {
        let rows = before.into_iter().map(|one| vec![one.what, one.who, one.state]).collect();
        let titles = ["report-agreed-what", "report-agreed-who", "report-agreed-state"];
        parts.push(part("last-time", vec![table("report-agreed-before", &titles, rows, language)]));
    }
    parts
}

fn minutes(of: &Meeting, language: Language) -> Vec<ReportSection> {
    let part = |id: &str, blocks: Vec<Piece>| ReportSection::called(id, blocks, language);
    let came = names(&of.participants, |one| one.came);
    let away = names(&of.participants, |one| !one.came);
    let away = if came.is_empty() { String::new() } else { away.replace('\n', "; ") };
    let mut present = vec![text_or(came, "report-write-present", language)];
    if !away.is_empty() {
        present.push(Block::Said(Said { heading: language.text("report-away", &[]), text: away }).called("away"));
    }
    let mut parts = vec![part("when", numbered(when(of, language))), part("present", present)];
    if of.agenda.iter().any(|point| !point.title.trim().is_empty()) {
        parts.push(part("agenda", vec![agenda(&of.agenda, language)]));
    }
    parts.push(part("minutes", vec![text_or(of.minutes.trim().to_owned(), "report-write-minutes", language)]));
    let agreed = of.agreed.iter().filter(|one| !one.what.trim().is_empty());
    let rows: Vec<Vec<String>> = agreed
        .map(|one| {
            let due = one.due.map(|day| language.day(day)).unwrap_or_default();
            vec![one.what.trim().to_owned(), one.who.trim().to_owned(), due]
        })
        .collect();
    parts.push(part(
        "agreed",
        vec![if rows.is_empty() {
            plan::write("report-agreed", 4, language)
        } else {
            let titles = ["report-agreed-what", "report-agreed-who", "report-agreed-due"];
            table("report-agreed-table", &titles, rows, language)
        }],
    ));
    parts
}

fn table(caption: &str, titles: &[&str], rows: Vec<Vec<String>>, language: Language) -> Piece {
    let columns = titles.iter().map(|id| Column { title: language.text(id, &[]), numeric: false }).collect();
    Block::Table { table: Table { caption: language.text(caption, &[]), columns, rows } }.called("agreed")
}

/// «torsdag 10. desember 2026», and what people have written of hour and place.
fn when(meeting: &Meeting, language: Language) -> Vec<Block> {
    let day = meeting.date.map(|day| words!(language, "report-weekday", day = day.weekday(), date = language.day(day)));
    let said = [
        ("report-day", day.unwrap_or_default()),
        ("report-hour", meeting.time.trim().to_owned()),
        ("report-where", meeting.location.trim().to_owned()),
    ];
    let known = said.into_iter().filter(|(_, text)| !text.is_empty());
    let known: Vec<Block> =
        known.map(|(id, text)| Block::Said(Said { heading: language.text(id, &[]), text })).collect();
    if known.is_empty() { vec![plan::write("report-write-when", 1, language).block] } else { known }
}

/// A line for each: «Kari Nordmann, rektor».
fn names(all: &[Participant], wanted: impl Fn(&Participant) -> bool) -> String {
    let one = |one: &Participant| {
        let told = [one.name.trim(), one.role.trim()];
        told.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(", ")
    };
    let named = all.iter().filter(|one| wanted(one)).map(one).filter(|line| !line.is_empty());
    named.collect::<Vec<_>>().join("\n")
}

/// «Hvor går skolen? (rektor, 20 minutter)», numbered.
fn agenda(points: &[AgendaPoint], language: Language) -> Piece {
    let items: Vec<String> = points
        .iter()
        .filter(|point| !point.title.trim().is_empty())
        .map(|point| {
            let time = point.minutes.map(|minutes| words!(language, "report-minutes", count = minutes));
            let told = [(!point.who.trim().is_empty()).then(|| point.who.trim().to_owned()), time];
            let told = told.into_iter().flatten().collect::<Vec<_>>().join(", ");
            let title = point.title.trim();
            if told.is_empty() { title.to_owned() } else { format!("{title} ({told})") }
        })
        .collect();
    if items.is_empty() {
        plan::write("report-write-agenda", 6, language)
    } else {
        Block::List { items }.called("points")
    }
}

fn text_or(text: String, prompt: &str, language: Language) -> Piece {
    if text.is_empty() { plan::write(prompt, 4, language) } else { Block::Text { text }.called("text") }
}
