//! Opening the window; where there is no display, the charts as files instead.

use std::path::{Path, PathBuf};

use crate::place::Place;
use crate::process::Step;
use crate::setup;
use crate::stop::Stop;

/// The command `run`.
pub fn run(place: &Place, args: &[String]) -> Result<(), Stop> {
    let wish = Wish::read(args);
    if has_display() {
        setup::install(setup::WINDOW)?;
        setup::built_ui(place)?;
        return Step::cargo(place, &["run", "-p", "varde-desktop"])
            .args(wish.release.then_some("--release"))
            .arg("--")
            .args(&wish.passed)
            .inside(&here()?)
            .run("read the first error above");
    }
    println!("There is no display here, so Varde draws its charts as files.");
    charts(place, &wish)
}

fn charts(place: &Place, wish: &Wish) -> Result<(), Stop> {
    setup::install(setup::CORE)?;
    let (store, mut files) = wish.store_and_files();
    if files.is_empty() {
        files = examples(&place.root.join("assets/example"))?;
    }
    let ours = place.root.join("target/varde-run");
    let store = store.unwrap_or_else(|| ours.join("store"));
    let out = ours.join("charts");

    Step::cargo(place, &["build", "-p", "varde-cli"])
        .args(wish.release.then_some("--release"))
        .run("read the first error above")?;
    let profile = if wish.release { "release" } else { "debug" };
    let varde = place.built(profile, "varde");
    let varde = || Step::new(&varde.to_string_lossy()).arg("--store").arg(&store);
    varde().arg("import").args(&files).run("are these files tables from Statistikkbanken or Varde's own example?")?;
    varde().args(["charts", "--out"]).arg(&out).run("read the error above")?;
    println!("\nThe store lies in {}", store.display());
    println!("The charts lie in {}", out.display());
    Ok(())
}

/// What the command line asks for.
#[derive(Debug, Default, PartialEq, Eq)]
struct Wish {
    release: bool,
    passed: Vec<String>,
}

impl Wish {
    /// `--release` is ours before a `--`; everything else is the program's.
    fn read(args: &[String]) -> Self {
        let mut wish = Self::default();
        let mut args = args.iter();
        for arg in args.by_ref() {
            match arg.as_str() {
                "--" => break,
                "--release" => wish.release = true,
                _ => wish.passed.push(arg.clone()),
            }
        }
        wish.passed.extend(args.cloned());
        wish
    }

    /// The program's arguments as the charts need them; flags that only the window knows are passed over.
    fn store_and_files(&self) -> (Option<PathBuf>, Vec<PathBuf>) {
        let mut store = None;
        let mut files = Vec::new();
        let mut args = self.passed.iter();
        while let Some(arg) = args.next() {
            match arg.strip_prefix("--store") {
                Some("") => store = args.next().map(PathBuf::from),
                Some(value) => store = value.strip_prefix('=').map(PathBuf::from),
                None if arg.starts_with("--") => {}
                None => files.push(PathBuf::from(arg)),
            }
        }
        (store, files)
    }
}

fn examples(folder: &Path) -> Result<Vec<PathBuf>, Stop> {
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder)
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "csv"))
        .collect();
    files.sort();
    if files.is_empty() {
        return Err(Stop::new(
            format!("there are no example files in {}", folder.display()),
            "name the files to draw: `cargo xtask run -- FILE…`",
        ));
    }
    Ok(files)
}

/// Windows and macOS always show windows; on Linux the session says where.
fn has_display() -> bool {
    let set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || set("DISPLAY") || set("WAYLAND_DISPLAY")
}

/// Where the reader stands, so that relative paths among the arguments mean what they say.
fn here() -> Result<PathBuf, Stop> {
    std::env::current_dir().map_err(|error| {
        Stop::new(format!("the current folder cannot be read: {error}"), "does it still exist? Change to another one")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wish(line: &str) -> Wish {
        let args: Vec<String> = line.split_whitespace().map(String::from).collect();
        Wish::read(&args)
    }

    #[test]
    fn release_is_ours_only_before_the_dashes() {
        assert!(wish("--release").release);
        let passed = wish("--release -- --store a --release");
        assert_eq!(passed.passed, ["--store", "a", "--release"]);
        assert!(!wish("-- --release").release);
        assert_eq!(wish("--store a").passed, ["--store", "a"]);
    }

    #[test]
    fn store_and_files_are_told_apart() {
        let (store, files) = wish("-- --store a b.csv --language nn c.csv").store_and_files();
        assert_eq!(store, Some("a".into()));
        assert_eq!(files, [PathBuf::from("b.csv"), "nn".into(), "c.csv".into()]);
        assert_eq!(wish("--store=a").store_and_files(), (Some("a".into()), vec![]));
    }

    #[test]
    fn a_folder_without_examples_is_said() {
        assert!(examples(Path::new("/nowhere")).is_err());
    }
}
