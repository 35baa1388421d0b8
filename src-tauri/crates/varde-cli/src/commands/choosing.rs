//! What people choose and say of schools.

use varde_core::own::{self, Owners};
use varde_core::page::risk::{self, Chosen};
use varde_core::risk::Settings;
use varde_core::words;

use super::{Outcome, Session, print_json, print_line};

/// The open choices of the risk points' rule. Nothing is kept when one of them cannot be true.
pub fn risk(session: &mut Session, set: &[(String, String)], reset: bool, json: bool) -> Outcome {
    let language = session.language;
    let given: Chosen = set.iter().cloned().collect();
    let (settings, unread) = Settings::read(&given);
    let impossible = settings.impossible().first().map(|key| format!("absolute.{key}"));
    if let Some(name) = unread.first().cloned().or(impossible) {
        return Err(words!(language, "risk-setting-unread", name = name));
    }
    let written = match reset {
        true => risk::replace(&mut session.store, &Chosen::new()),
        false => set.iter().try_for_each(|(name, value)| risk::choose(&mut session.store, name, value)),
    };
    session.told(written)?;
    let chosen = session.told(risk::chosen(&session.store, &Chosen::new()))?;
    if json {
        return print_json(&chosen);
    }
    chosen.iter().for_each(|(name, value)| print_line(&format!("{name}={value}")));
    Ok(())
}

/// Marks a school, or tells of all.
pub fn private(session: &mut Session, school: Option<&str>, private: bool) -> Outcome {
    let language = session.language;
    if let Some(school) = school {
        let code = session.unit(school)?;
        let done = own::set_private(&mut session.store, &code, private, session.now);
        session.told(done)?;
        let name = session.told(session.store.unit(&code))?.map(|(_, unit)| unit.name).unwrap_or_default();
        let private = if private { "yes" } else { "no" };
        print_line(&words!(language, "owner-set", name = name, private = private));
        return Ok(());
    }
    for kommune in session.told(Owners::read(&session.store, None))? {
        for school in &kommune.schools {
            let mark = if school.private { language.text("owner-private", &[]) } else { String::new() };
            print_line(&format!("{}\t{}\t{}\t{mark}", school.id, school.name, kommune.kommune));
        }
    }
    Ok(())
}
