//! The package that a school's IT department installs.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use crate::place::Place;
use crate::process::Step;
use crate::setup;
use crate::stop::Stop;

/// The command `dist`.
pub fn dist(place: &Place) -> Result<(), Stop> {
    if !cfg!(target_os = "linux") {
        return Err(Stop::new(
            "`dist` makes Debian packages, so it needs Linux",
            "build the program itself with `cargo build --release -p varde-desktop`",
        ));
    }
    setup::install(setup::WINDOW)?;
    setup::built_ui(place)?;
    // The script that npm's launcher would start, so that no launcher's name differs by platform.
    let bundler = place.ui().join("node_modules/@tauri-apps/cli/tauri.js");
    if !bundler.is_file() {
        return Err(Stop::new(
            "the npm package @tauri-apps/cli is missing",
            "it belongs in ui/package.json's devDependencies; then `cargo xtask setup`",
        ));
    }
    let start = SystemTime::now();
    Step::new("node")
        .arg(bundler)
        .args(["build", "--ci", "--bundles", "deb"])
        .inside(&place.root.join("src-tauri"))
        .run("read the first error above")?;
    let package = newest_deb(&place.target().join("release/bundle/deb"), start)?;
    let size = fs::metadata(&package).map_or(0, |file| file.len());
    println!("\n{}\n{}", package.display(), megabytes(size));
    Ok(())
}

/// The package of this build: those of earlier versions stay in the folder.
fn newest_deb(folder: &Path, since: SystemTime) -> Result<PathBuf, Stop> {
    fs::read_dir(folder)
        .into_iter()
        .flatten()
        .flatten()
        .filter(|entry| entry.path().extension().is_some_and(|ending| ending == "deb"))
        .filter_map(|entry| Some((entry.metadata().ok()?.modified().ok()?, entry.path())))
        .filter(|(written, _)| *written >= since)
        .max()
        .map(|(_, path)| path)
        .ok_or_else(|| {
            Stop::new(
                format!("the bundler left no package in {}", folder.display()),
                "does src-tauri/tauri.conf.json name the target «deb»?",
            )
        })
}

fn megabytes(bytes: u64) -> String {
    format!("{}.{} MB", bytes / 1_000_000, bytes % 1_000_000 / 100_000)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_read_by_people() {
        assert_eq!(megabytes(10_650_000), "10.6 MB");
        assert_eq!(megabytes(99_999), "0.0 MB");
    }

    #[test]
    fn no_package_is_said() {
        assert!(newest_deb(Path::new("/nowhere"), SystemTime::UNIX_EPOCH).is_err());
    }
}
