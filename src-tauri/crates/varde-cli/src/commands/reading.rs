use std::sync::Arc;

use varde_core::indicator::Indicator;
use varde_core::page::development::Development;
use varde_core::page::overview::Overview;
use varde_core::page::picture;
use varde_core::school;
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

pub fn series(session: &Session, unit: &str, key: &str, json: bool) -> Outcome {
    let indicator = indicator(session, key)?;
    let code = session.unit(unit)?;
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
    let page = session.told(Development::read(&session.store, &code, Some(&indicator.key), session.language))?;
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
    let titles: Vec<_> = page.table.columns.iter().map(|c| c.title.as_str()).collect();
    print_line(&format!("\n{}", titles.join("\t")));
    for row in &page.table.rows {
        print_line(&row.join("\t"));
    }
    for note in page.notes.iter().chain([&page.source]) {
        print_line(note);
    }
    Ok(())
}
