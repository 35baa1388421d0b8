//! The UI's dependencies and its build, each redone only when what it comes from has changed.

use std::fs;
use std::path::Path;

use crate::place::Place;
use crate::process::Step;
use crate::stamp::stamp;
use crate::stop::Stop;

/// Everything that `npm run build` reads.
const SOURCES: &[&str] = &["ui", "assets/locales", "assets/fonts", "assets/icons"];
const NOT_SOURCES: &[&str] = &["node_modules", "dist", "coverage"];

/// `npm ci` when node_modules is missing or belongs to another lock file.
pub fn install(place: &Place) -> Result<(), Stop> {
    let lock = place.ui().join("package-lock.json");
    if !lock.is_file() {
        return Err(Stop::new(
            "ui/package-lock.json is missing",
            "is the clone complete? `git status` says what is gone",
        ));
    }
    let today = stamped(place, &["ui/package-lock.json"])?;
    let note = place.ui().join("node_modules/.varde-lock");
    if noted(&note).as_deref() == Some(&today) {
        return Ok(());
    }
    Step::npm(place, &["ci", "--no-audit", "--no-fund"])
        .run("npm's message above says why: it needs the network, and a lock file that fits package.json")?;
    note_down(&note, &today)
}

/// `npm run build` when ui/dist is missing or was built from other sources.
pub fn build(place: &Place) -> Result<(), Stop> {
    // The note lies outside ui/dist, whose every file goes into the program.
    let note = place.ui().join("node_modules/.varde-dist");
    let sources = stamped(place, SOURCES)?;
    let both = |place: &Place| Ok(format!("{sources} {}", stamp_of_dist(place)?));
    if place.ui().join("dist/index.html").is_file() && noted(&note) == Some(both(place)?) {
        return Ok(());
    }
    Step::npm(place, &["run", "build"]).run("read the first error above")?;
    note_down(&note, &both(place)?)
}

fn stamped(place: &Place, parts: &[&str]) -> Result<String, Stop> {
    stamp(&place.root, parts, NOT_SOURCES).map_err(|error| unreadable(&error))
}

fn stamp_of_dist(place: &Place) -> Result<String, Stop> {
    stamp(&place.ui(), &["dist"], &[]).map_err(|error| unreadable(&error))
}

fn noted(note: &Path) -> Option<String> {
    fs::read_to_string(note).ok()
}

fn note_down(note: &Path, text: &str) -> Result<(), Stop> {
    fs::write(note, text).map_err(|error| {
        Stop::new(format!("{} could not be written: {error}", note.display()), "may you write in the project's folder?")
    })
}

fn unreadable(error: &std::io::Error) -> Stop {
    Stop::new(format!("the UI's files could not be read: {error}"), "may you read the project's folder?")
}
