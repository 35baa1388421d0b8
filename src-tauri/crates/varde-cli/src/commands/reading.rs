use std::sync::Arc;

use serde::Serialize;
use varde_core::indicator::{Frequency, Good, Indicator, Kind};
use varde_core::observation::LevelShare;
use varde_core::page::analysis::{Analysis, AnalysisKind, Options};
use varde_core::page::development::Development;
use varde_core::page::judging::Judged;
use varde_core::page::overview::Overview;
use varde_core::page::picture;
use varde_core::page::risk::{RiskCountry, RiskNumbers, RiskTotal};
use varde_core::page::table::Table;
use varde_core::school::{self, UnitCode};
use varde_core::words;

use super::{Outcome, Session, print_json, print_line};

pub fn units(session: &Session, text: &str, json: bool) -> Outcome {
    let all = session.told(session.store.units())?;
    let found = school::find(&all, text, usize::MAX);
    if json {
        return print_json(&found);
    }
    for unit in found {
        print_line(&format!("{}\t{}\t{}", unit.id, unit.name, unit.kommune.unwrap_or_default()));
    }
    Ok(())
}

pub fn indicator(session: &Session, key: &str) -> Outcome<Arc<Indicator>> {
    let catalogue = session.told(session.store.catalogue())?;
    catalogue.indicator(key).cloned().ok_or_else(|| words!(session.language, "error-unknown-indicator", key = key))
}

/// An indicator as programs are told of it.
#[derive(Serialize)]
struct IndicatorRow<'a> {
    key: &'a str,
    name: String,
    unit: String,
    grade: Option<u8>,
    lowest: f64,
    highest: f64,
    good: Good,
    frequency: Frequency,
    /// Mastery levels, for a distribution.
    levels: Option<u8>,
}

pub fn indicators(session: &Session, json: bool) -> Outcome {
    let catalogue = session.told(session.store.catalogue())?;
    let language = session.language;
    let row = |i: &Arc<Indicator>| IndicatorRow {
        name: language.indicator_name(i),
        unit: language.unit_of(i),
        grade: i.grade,
        lowest: i.range.0,
        highest: i.range.1,
        good: i.good,
        frequency: i.frequency,
        levels: match i.kind {
            Kind::Distribution { levels } => Some(levels),
            _ => None,
        },
        key: "",
    };
    let rows = catalogue.indicators().iter().map(|i| IndicatorRow { key: &i.key, ..row(i) });
    let rows: Vec<_> = rows.collect();
    if json {
        return print_json(&rows);
    }
    for row in rows {
        print_line(&format!("{}\t{}\t{}", row.key, row.name, row.unit));
    }
    Ok(())
}

pub fn analysis(session: &Session, page: &str, unit: &str, options: &Options, json: bool) -> Outcome {
    let kind = AnalysisKind::ALL.into_iter().find(|k| k.word() == page);
    let kind = kind.ok_or_else(|| words!(session.language, "error-unknown-page", page = page))?;
    let code = session.unit(unit)?;
    let page = session.told(Analysis::read(&session.store, kind, &code, options, session.language))?;
    let page = page.ok_or_else(|| words!(session.language, "error-unknown-unit", id = unit))?;
    if json {
        return print_json(&page);
    }
    print_line(&format!("{}\n{}", page.title, page.summary));
    for section in &page.sections {
        print_line(&format!("\n{}\n{}", section.heading, section.text.join(" ")));
        for verdict in &section.verdicts {
            print_line(&format!("{} ({}): {}", verdict.level_text, verdict.question_text, verdict.sentence));
        }
        if let Some(table) = &section.table {
            print_table(table);
        }
        section.notes.iter().for_each(|note| print_line(note));
    }
    page.notes.iter().chain([&page.source]).for_each(|note| print_line(note));
    Ok(())
}

pub fn judge(session: &Session, unit: &str, key: &str, against: Option<&str>, json: bool) -> Outcome {
    let indicator = indicator(session, key)?;
    let code = session.unit(unit)?;
    let against = against.map(|id| session.unit(id)).transpose()?;
    let read = Judged::read(&session.store, &code, &indicator, against.as_ref(), session.language);
    let judged = session.told(read)?.ok_or_else(|| words!(session.language, "error-unknown-unit", id = unit))?;
    if json {
        return print_json(&judged);
    }
    print_line(&judged.sentence);
    judged.why.iter().for_each(|line| print_line(&format!("  {line}")));
    Ok(())
}

pub fn risk(session: &Session, unit: &str, json: bool) -> Outcome {
    if !json {
        return analysis(session, AnalysisKind::Risk.word(), unit, &Options::default(), false);
    }
    let numbers = session.told(RiskNumbers::read(&session.store, &session.unit(unit)?))?;
    print_json(&numbers.ok_or_else(|| words!(session.language, "error-unknown-unit", id = unit))?)
}

fn print_table(table: &Table) {
    let titles: Vec<_> = table.columns.iter().map(|c| c.title.as_str()).collect();
    print_line(&titles.join("\t"));
    table.rows.iter().for_each(|row| print_line(&row.join("\t")));
}

/// Kommuner and then schools, each in the order of their numbers: points, what was possible, and the share.
pub fn risk_of_all(session: &Session, json: bool) -> Outcome {
    let all = session.told(RiskCountry::read(&session.store))?;
    if json {
        return print_json(&all);
    }
    let line = |total: &RiskTotal| {
        let per_cent = |share: f64| format!("{} %", session.language.number(share * 100.0, 1));
        let share = total.share.map_or_else(|| "–".to_owned(), per_cent);
        let mark = if total.restricted {
            format!("\t{}", session.language.text("status-restricted", &[]))
        } else {
            String::new()
        };
        format!("{}\t{}\t{}\t{}\t{share}{mark}\n", total.unit, total.name, total.points, total.possible)
    };
    let lines: String = all.kommuner.iter().chain(&all.schools).map(line).collect();
    print_line(lines.trim_end());
    Ok(())
}

fn mastery(session: &Session, code: &UnitCode, distribution: &Indicator, json: bool) -> Outcome {
    let points = session.told(picture::mastery(&session.store, code, distribution))?.unwrap_or_default();
    if json {
        return print_json(&points);
    }
    for point in points {
        let share = |l: &LevelShare| l.share.map_or_else(|| l.status.word().to_owned(), |s| s.to_string());
        let levels: Vec<_> = point.levels.iter().map(share).collect();
        let n = point.n.map_or_else(|| "–".to_owned(), |n| n.to_string());
        print_line(&format!("{}\t{}\t{n}\t{}", point.period, levels.join("\t"), point.status.word()));
    }
    Ok(())
}

pub fn series(session: &Session, unit: &str, key: &str, json: bool) -> Outcome {
    let indicator = indicator(session, key)?;
    let code = session.unit(unit)?;
    if matches!(indicator.kind, Kind::Distribution { .. }) {
        return mastery(session, &code, &indicator, json);
    }
    let points = session.told(picture::series(&session.store, &code, &indicator))?.unwrap_or_default();
    if json {
        return print_json(&points);
    }
    for point in points {
        let shown = |number: Option<f64>| number.map_or_else(|| "–".to_owned(), |v| v.to_string());
        let line = [
            point.period.to_string(),
            shown(point.value),
            shown(point.half_width),
            shown(point.n.map(f64::from)),
            point.status.word().to_owned(),
        ];
        print_line(&line.join("\t"));
    }
    Ok(())
}

pub fn overview(session: &Session, unit: &str, json: bool) -> Outcome {
    let code = session.unit(unit)?;
    let page = session.told(Overview::read(&session.store, &code, session.language))?;
    let page = page.ok_or_else(|| words!(session.language, "error-unknown-unit", id = unit))?;
    if json {
        return print_json(&page);
    }
    print_line(&format!("{}\n{}\n", page.unit.name, page.lead));
    for statement in &page.statements {
        print_line(&format!("{} {}", statement.heading, statement.text));
    }
    for card in &page.cards {
        print_line(&format!("{}: {}", card.heading, card.finding));
    }
    for missing in &page.missing {
        print_line(&format!("{} – {}", missing.what, missing.why));
    }
    print_line(&page.source);
    Ok(())
}

pub fn read_development(session: &Session, unit: &str, key: &str) -> Outcome<Development> {
    let indicator = indicator(session, key)?;
    let code = session.unit(unit)?;
    let page = session.told(Development::read(
        &session.store,
        &code,
        Some(&indicator.key),
        &Options::default(),
        session.language,
    ))?;
    let nothing = || words!(session.language, "error-nothing-for-unit", id = unit, key = key);
    page.filter(|p| p.indicator.key == key).ok_or_else(nothing)
}

pub fn development(session: &Session, unit: &str, key: &str, json: bool) -> Outcome {
    let page = read_development(session, unit, key)?;
    if json {
        return print_json(&page);
    }
    print_line(&format!("{}\n{}\n", page.title, page.summary));
    for verdict in &page.verdicts {
        print_line(&format!("{} ({}): {}", verdict.level_text, verdict.question_text, verdict.sentence));
    }
    print_line("");
    print_table(&page.table);
    for note in page.notes.iter().chain([&page.source]) {
        print_line(note);
    }
    Ok(())
}
