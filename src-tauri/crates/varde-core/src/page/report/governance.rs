//! What stands around the measures: whom they are anchored with, who steers, the plan's time, and what is still missing.

use std::collections::BTreeSet;

use super::results::{note, text};
use super::seen::{stopped, unnamed};
use super::{Block, Material, Piece, Said, plan};
use crate::cycle::{
    Anchoring, AnchoringDegree, Case, CaseForm, Content, Date, Group, GroupForm, Item, ItemId, Kind, Progress, Scheme,
    Semester,
};
use crate::page::thread::{Anchored, group_name, name};
use crate::words;

/// So much of what is missing is listed; more than that is a plan that has not been made.
const MOST_GAPS: usize = 12;

/// Measures with whom they have met: how far it came, what was said, and what it led to; then who has not been asked.
pub(super) fn anchoring(of: &Material<'_>) -> Vec<Piece> {
    let language = of.language;
    // What was about several measures is told once.
    let mut met: Vec<(&Item, &Vec<ItemId>, Vec<Said>)> = Vec::new();
    for item in of.thread.of(Kind::Anchoring) {
        let Content::Anchoring(anchoring) = &item.content else { continue };
        let said = line(anchoring, of);
        match met.iter_mut().find(|(_, measures, _)| **measures == anchoring.measures) {
            Some((_, _, lines)) => lines.push(said),
            None => met.push((item, &anchoring.measures, vec![said])),
        }
    }
    let measures = || of.thread.of(Kind::Measure);
    let title = |id: &ItemId| of.thread.get(id).map(|item| plan::named(item.content.title().trim(), language));
    let mut blocks: Vec<Piece> = met
        .into_iter()
        .map(|(item, measures, lines)| {
            let titles: Vec<String> = measures.iter().filter_map(title).collect();
            let none = || language.text("report-anchored-nothing", &[]);
            let title = if titles.is_empty() { none() } else { titles.join("; ") };
            Block::Entry { title, status: String::new(), lines }.called(item.id.to_string())
        })
        .collect();
    let lacking = measures().filter_map(|item| {
        let all = Anchored::of(item, &of.thread, of.overview.unit.level, language);
        let names: Vec<String> = all.groups.iter().filter(|g| g.degree.is_none()).map(|g| g.name.clone()).collect();
        let heading = plan::named(item.content.title().trim(), language);
        (!names.is_empty()).then(|| Said { heading, text: language.list(&names) })
    });
    let lines: Vec<Said> = lacking.collect();
    if !lines.is_empty() {
        let title = language.text("report-anchored-lacking", &[]);
        blocks.push(Block::Entry { title, status: String::new(), lines }.called("lacking"));
    }
    if measures().next().is_none() {
        blocks.push(plan::write("report-write-anchoring", 3, language));
    } else if blocks.is_empty() {
        blocks.push(text("all", language.text("report-anchored-all", &[])));
    }
    blocks
}

fn line(anchoring: &Anchoring, of: &Material<'_>) -> Said {
    let language = of.language;
    let how = match anchoring.degree {
        AnchoringDegree::Seen => "seen",
        AnchoringDegree::Discussed => "discussed",
        AnchoringDegree::Agreed => "agreed",
    };
    let how = words!(language, "report-anchored", how = how);
    let when = anchoring.date.map(|date| language.day(date));
    let first = [Some(language.sentence_case(&how)), when].into_iter().flatten().collect::<Vec<_>>().join(", ");
    let mut text = vec![stopped(&first)];
    for (id, what) in [("report-anchored-said", &anchoring.said), ("report-anchored-changed", &anchoring.changed)] {
        if !what.trim().is_empty() {
            text.push(format!("{} {}", language.text(id, &[]), stopped(what.trim())));
        }
    }
    Said {
        heading: unnamed(&group_name(&anchoring.group, language), "report-group-unnamed", language),
        text: text.join(" "),
    }
}

/// Who steers, and what the coordinator follows up.
pub(super) fn governance(of: &Material<'_>) -> Vec<Piece> {
    let language = of.language;
    let mut blocks = Vec::new();
    for item in of.thread.of(Kind::Group) {
        if let Content::Group(group) = &item.content {
            blocks.push(one_group(group, of).called(item.id.to_string()));
        }
    }
    if blocks.is_empty() {
        blocks.push(plan::write("report-write-groups", 3, language));
    }
    for item in of.thread.of(Kind::Case) {
        if let Content::Case(case) = &item.content {
            blocks.push(one_case(case, of).called(item.id.to_string()));
        }
    }
    blocks
}

fn one_group(group: &Group, of: &Material<'_>) -> Block {
    let language = of.language;
    let form = match group.form {
        GroupForm::Styringsgruppe => "styringsgruppe",
        GroupForm::Fellesmote => "fellesmote",
        GroupForm::Prosjektgruppe => "prosjektgruppe",
        GroupForm::Arbeidsgruppe => "arbeidsgruppe",
    };
    let form = words!(language, "report-group-form", form = form);
    let members: Vec<&str> = group.members.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    let lines = [
        ("report-group-members", &members.join(", ")),
        ("report-group-mandate", &group.mandate),
        ("report-group-meets", &group.meets),
    ];
    let (title, status) = match group.name.trim() {
        "" => (form, String::new()),
        // «Prosjektgruppe for lesing» says what it is.
        name if name.to_lowercase().starts_with(&form.to_lowercase()) => (name.to_owned(), String::new()),
        name => (name.to_owned(), form),
    };
    Block::Entry { title, status, lines: plan::said(&lines, language) }
}

fn one_case(case: &Case, of: &Material<'_>) -> Block {
    let language = of.language;
    let form = match case.form {
        CaseForm::Contract => "contract",
        CaseForm::Application => "application",
        CaseForm::Political => "political",
    };
    let form = words!(language, "report-case-form", form = form);
    let deadline = case.deadline.map(|date| language.day(date)).unwrap_or_default();
    let lines = [
        ("report-case-with", &case.with),
        ("report-measure-who", &case.owner),
        ("report-case-deadline", &deadline),
        ("report-case-note", &case.note),
    ];
    let progress = words!(language, "thread-progress", status = progress(case.status));
    let (title, status) = match case.title.trim() {
        "" => (form, progress),
        title => (title.to_owned(), format!("{form}, {}", progress.to_lowercase())),
    };
    Block::Entry { title, status, lines: plan::said(&lines, language) }
}

pub(super) fn progress(status: Progress) -> &'static str {
    match status {
        Progress::Planned => "planned",
        Progress::Ongoing => "ongoing",
        Progress::Done => "done",
        Progress::Dropped => "dropped",
    }
}

/// The plan semester by semester: its phase, what is to be met, and how much is to be done.
pub(super) fn timeline(of: &Material<'_>) -> Vec<Piece> {
    let language = of.language;
    let scheme = of.thread.of(Kind::Scheme).find_map(|item| match &item.content {
        Content::Scheme(scheme) => Some((scheme, scheme.first?)),
        _ => None,
    });
    let Some((scheme, first)) = scheme else {
        return vec![plan::write("report-write-scheme", 3, language)];
    };
    let all = i32::from(scheme.preparation) + i32::from(scheme.carrying_out);
    let semesters: BTreeSet<Semester> = (0..all).map(|at| first.plus(at)).collect();
    let lines = semesters.iter().map(|semester| {
        let phase = if first.until(*semester) < i32::from(scheme.preparation) { "preparation" } else { "carrying-out" };
        let phase = words!(language, "report-phase", phase = phase);
        Said { heading: format!("{}, {phase}", language.semester(*semester)), text: planned(*semester, scheme, of) }
    });
    let title = language.text("report-timeline", &[]);
    let entry = Block::Entry { title, status: String::new(), lines: lines.collect() };
    vec![entry.called("semesters")]
}

/// «Rapport etter forfasen (13. juni 2025, gjort). 4 aktiviteter.»
fn planned(semester: Semester, scheme: &Scheme, of: &Material<'_>) -> String {
    let language = of.language;
    let within = |date: Option<Date>| date.filter(|date| Semester::at(*date) == semester);
    let mut parts = Vec::new();
    for milestone in &scheme.milestones {
        let Some(date) = within(milestone.date) else { continue };
        let done = if milestone.done { "yes" } else { "no" };
        let what = language.milestone(milestone);
        parts.push(words!(language, "report-milestone", what = what, date = language.day(date), done = done));
    }
    let activities = of.thread.of(Kind::Activity).filter_map(|item| match &item.content {
        Content::Activity(of) => Some(of),
        _ => None,
    });
    let here = activities
        .filter(|a| a.status != Progress::Dropped)
        .filter(|a| a.semester.or(a.deadline.map(Semester::at)) == Some(semester));
    let (all, done) = here.fold((0u32, 0u32), |(all, done), a| (all + 1, done + u32::from(a.status == Progress::Done)));
    if all > 0 {
        parts.push(words!(language, "report-activities", done = done, all = all));
    }
    let evaluations = of.thread.of(Kind::Evaluation).filter(|item| match &item.content {
        Content::Evaluation(of) => of.locked_at.is_none() && within(of.due).is_some(),
        _ => false,
    });
    parts.extend(
        evaluations
            .map(|item| stopped(&words!(language, "calendar-evaluation", what = name(item, &of.thread, language)))),
    );
    if parts.is_empty() { "–".to_owned() } else { parts.join(" ") }
}

/// Where the thread stops, so that readers see it before they ask.
pub(super) fn gaps(of: &Material<'_>) -> Vec<Piece> {
    let language = of.language;
    let all = of.thread.gaps(of.today());
    if of.thread.of(Kind::Measure).next().is_none() {
        return vec![plan::write("report-write-plan", 2, language)];
    }
    let told = |id: &ItemId| of.thread.get(id).map(|item: &Item| name(item, &of.thread, language));
    let items: Vec<String> = all
        .iter()
        .take(MOST_GAPS)
        .map(|gap| words!(language, "thread-gap", kind = gap.kind.word(), title = told(&gap.item).unwrap_or_default()))
        .collect();
    if items.is_empty() {
        return vec![text("none", words!(language, "report-gaps-none"))];
    }
    let mut blocks = vec![Block::List { items }.called("gaps")];
    if all.len() > MOST_GAPS {
        blocks.push(note("more", words!(language, "report-gaps-more", count = all.len() - MOST_GAPS)));
    }
    blocks.push(plan::write("report-write-gaps", 2, language));
    blocks
}
