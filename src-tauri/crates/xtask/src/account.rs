//! What was done, how long it took, and how it ended: the last lines of a run of the tests.

use std::process::ExitCode;
use std::time::{Duration, Instant};

use crate::process::Step;
use crate::stop::Stop;
use crate::tally::Tally;

/// One step of a run.
struct Entry {
    name: String,
    took: Duration,
    failed: bool,
}

/// All steps of a run. A failing step does not end it, so that one run shows everything that is wrong.
#[derive(Default)]
pub struct Account {
    entries: Vec<Entry>,
    tally: Tally,
    left_out: Vec<String>,
}

impl Account {
    /// Runs a step and counts the tests in it; answers whether it ended well.
    pub fn step(&mut self, name: &str, step: Step) -> bool {
        println!("\n== {name}");
        let start = Instant::now();
        let mut tally = Tally::default();
        let result = step.run_seen(&mut |line| {
            tally.see(line);
            if line.starts_with("left out: ") {
                self.leave_out(line.trim_end());
            }
        });
        self.enter(name, start.elapsed(), tally, result)
    }

    fn enter(&mut self, name: &str, took: Duration, tally: Tally, ended: Result<bool, Stop>) -> bool {
        let ended_well = ended.unwrap_or_else(|stop| {
            eprintln!("{stop}");
            false
        });
        self.tally.add(tally);
        if !ended_well && tally.failed == 0 {
            // A step that fails without naming a test (a lint, a compile error) must show in the count too.
            self.tally.failed += 1;
        }
        self.entries.push(Entry { name: name.to_owned(), took, failed: !ended_well });
        ended_well
    }

    /// Something that this run could not do, said at its end.
    pub fn leave_out(&mut self, line: &str) {
        if !self.left_out.iter().any(|known| known == line) {
            self.left_out.push(line.to_owned());
        }
    }

    /// Prints the summary and gives the exit code.
    pub fn close(&self) -> ExitCode {
        println!("\n{}", self.summary());
        if self.entries.iter().any(|entry| entry.failed) { ExitCode::FAILURE } else { ExitCode::SUCCESS }
    }

    fn summary(&self) -> String {
        let steps = self.entries.iter().map(|entry| {
            let verdict = if entry.failed { "FAILED" } else { "ok" };
            let seconds = entry.took.as_secs_f64();
            format!("{verdict:<6} {seconds:>7.1} s  {}", entry.name)
        });
        let Tally { passed, failed } = self.tally;
        steps
            .chain(self.left_out.iter().cloned())
            .chain([format!("{passed} passed, {failed} failed")])
            .collect::<Vec<_>>()
            .join("\n")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tally(passed: u32, failed: u32) -> Tally {
        Tally { passed, failed }
    }

    #[test]
    fn the_summary_ends_with_the_count() {
        let mut account = Account::default();
        account.enter("crates", Duration::from_millis(1250), tally(7, 0), Ok(true));
        account.enter("UI", Duration::from_secs(62), tally(3, 0), Ok(true));
        account.leave_out("left out: x");
        account.leave_out("left out: x");
        assert_eq!(
            account.summary(),
            "ok         1.2 s  crates\nok        62.0 s  UI\nleft out: x\n10 passed, 0 failed"
        );
    }

    #[test]
    fn a_failed_step_without_failed_tests_counts_as_one() {
        let mut account = Account::default();
        account.enter("lints", Duration::ZERO, tally(0, 0), Ok(false));
        account.enter("crates", Duration::ZERO, tally(5, 2), Ok(false));
        account.enter("UI", Duration::ZERO, tally(0, 0), Err(Stop::new("a", "b")));
        assert!(account.summary().ends_with("\n5 passed, 4 failed"));
    }
}
