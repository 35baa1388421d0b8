//! Starting other programs: their names on each platform, live output, and clear failures.

use std::ffi::OsStr;
use std::io::{BufRead, BufReader, Write};
use std::process::{Command, Stdio};

use crate::place::Place;
use crate::stop::Stop;

/// One program to run, told to the reader before it starts.
pub struct Step {
    command: Command,
}

impl Step {
    pub fn new(program: &str) -> Self {
        Self { command: Command::new(named(program)) }
    }

    /// The very cargo that started this program, in the workspace's root.
    pub fn cargo(place: &Place, args: &[&str]) -> Self {
        let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".into());
        Self::new(&cargo).args(args).inside(&place.root)
    }

    pub fn npm(place: &Place, args: &[&str]) -> Self {
        Self::new("npm").args(args).inside(&place.ui())
    }

    pub fn arg(mut self, arg: impl AsRef<OsStr>) -> Self {
        self.command.arg(arg);
        self
    }

    pub fn args<A: AsRef<OsStr>>(mut self, args: impl IntoIterator<Item = A>) -> Self {
        self.command.args(args);
        self
    }

    pub fn inside(mut self, folder: &std::path::Path) -> Self {
        self.command.current_dir(folder);
        self
    }

    /// This program, started by another one that changes its surroundings (a namespace, a display).
    pub fn wrapped_by(self, wrapper: &[String]) -> Self {
        let Some((first, rest)) = wrapper.split_first() else {
            return self;
        };
        let mut outer = Command::new(named(first));
        outer.args(rest);
        outer.arg(self.command.get_program());
        outer.args(self.command.get_args());
        if let Some(folder) = self.command.get_current_dir() {
            outer.current_dir(folder);
        }
        Self { command: outer }
    }

    /// Runs it with its output on the screen.
    pub fn run(mut self, remedy: &str) -> Result<(), Stop> {
        let line = self.line();
        println!("$ {line}");
        let status = self.command.status().map_err(|error| not_started(&line, &error))?;
        if status.success() {
            return Ok(());
        }
        Err(Stop::new(format!("`{line}` failed ({status})"), remedy))
    }

    /// Runs it with its output on the screen, and hands each line of it to `seen` as well.
    pub fn run_seen(mut self, seen: &mut dyn FnMut(&str)) -> Result<bool, Stop> {
        let line = self.line();
        println!("$ {line}");
        let mut child = self.command.stdout(Stdio::piped()).spawn().map_err(|error| not_started(&line, &error))?;
        if let Some(output) = child.stdout.take() {
            let mut output = BufReader::new(output);
            let mut bytes = Vec::new();
            // Bytes, not text: a test may print anything, and that must not end the run.
            while output.read_until(b'\n', &mut bytes).unwrap_or(0) > 0 {
                let mut screen = std::io::stdout().lock();
                // A reader that has gone away (a closed pipe) is no reason to lose the result.
                let _ = screen.write_all(&bytes).and_then(|()| screen.flush());
                seen(&String::from_utf8_lossy(&bytes));
                bytes.clear();
            }
        }
        let status = child.wait().map_err(|error| not_started(&line, &error))?;
        Ok(status.success())
    }

    /// What it prints, when it can be started; says nothing to the reader.
    pub fn printed(mut self) -> Option<String> {
        let output = self.command.stdin(Stdio::null()).output().ok()?;
        Some(String::from_utf8_lossy(&output.stdout).into_owned())
    }

    /// Whether it ends well; says nothing to the reader.
    pub fn succeeds(mut self) -> bool {
        self.command
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status()
            .is_ok_and(|status| status.success())
    }

    fn line(&self) -> String {
        let program = std::path::Path::new(self.command.get_program());
        let name = program.file_stem().unwrap_or(program.as_os_str());
        std::iter::once(name)
            .chain(self.command.get_args())
            .map(|word| quoted(&word.to_string_lossy()))
            .collect::<Vec<_>>()
            .join(" ")
    }
}

/// npm and npx are scripts on Windows, which must be named with their ending.
fn named(program: &str) -> String {
    if cfg!(windows) && matches!(program, "npm" | "npx") { format!("{program}.cmd") } else { program.to_owned() }
}

fn quoted(word: &str) -> String {
    if word.is_empty() || word.contains([' ', '"', '$', '&', ';']) { format!("'{word}'") } else { word.to_owned() }
}

fn not_started(line: &str, error: &std::io::Error) -> Stop {
    Stop::new(
        format!("`{line}` could not be started: {error}"),
        "is the program installed and on the PATH? `cargo xtask setup` says what is missing",
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wrapper_keeps_program_arguments_and_folder() {
        let step = Step::new("cargo").args(["test", "--offline"]).inside(std::path::Path::new("/")).wrapped_by(&[
            "xvfb-run".into(),
            "-s".into(),
            "-screen 0".into(),
        ]);
        assert_eq!(step.line(), "xvfb-run -s '-screen 0' cargo test --offline");
        assert_eq!(step.command.get_current_dir(), Some(std::path::Path::new("/")));
    }

    #[test]
    fn no_wrapper_changes_nothing() {
        assert_eq!(Step::new("cargo").wrapped_by(&[]).line(), "cargo");
    }
}
