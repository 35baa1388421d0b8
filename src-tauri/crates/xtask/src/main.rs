//! `cargo xtask …`: the one entry point for building, running and checking Varde.
//!
//! It uses the standard library alone, so that a fresh clone has it within seconds.

#![cfg_attr(test, allow(clippy::unwrap_used))]

mod account;
mod apt;
mod dist;
mod offline;
mod place;
mod process;
mod run;
mod setup;
mod stamp;
mod stop;
mod tally;
mod test;
mod ui;

use std::process::ExitCode;

use crate::place::Place;
use crate::process::Step;
use crate::stop::Stop;

const HELP: &str = "\
cargo xtask COMMAND

  run [--release] [-- ARGS]   set up, build and open the window; ARGS go to it (--store DIR).
                              Without a display: import files and draw the charts instead
                              (ARGS: [--store DIR] [FILE…], by default assets/example/*.csv).
  test [--no-window]          everything that guards the project: the UI's checks and tests,
                              formatting, lints, the crates' tests, the tests in the real window.
  window [FILTER…]            only the tests in the real window, those whose names match FILTER.
  dist                        a release build and its .deb package (Linux).
  window-cost [--runs N] [-- --store DIR]
                              what opening Varde's window costs beside a blank one (Linux).
  bench [FILTER…]             the benchmarks of the core and the charts.
  setup                       install what building and testing need; run and test do it too.
  help                        this text.";

fn main() -> ExitCode {
    match dispatch() {
        Ok(code) => code,
        Err(stop) => {
            eprintln!("\nxtask: {stop}");
            ExitCode::FAILURE
        }
    }
}

fn dispatch() -> Result<ExitCode, Stop> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let (command, rest) = match args.split_first() {
        Some((command, rest)) => (command.as_str(), rest),
        None => ("help", &[][..]),
    };
    let place = Place::find()?;
    match command {
        "setup" => setup::everything(&place).map(|()| ExitCode::SUCCESS),
        "run" => run::run(&place, rest).map(|()| ExitCode::SUCCESS),
        "test" => test::test(&place, rest),
        "window" => test::window(&place, rest),
        "window-cost" => test::window_cost(&place, rest).map(|()| ExitCode::SUCCESS),
        "dist" => dist::dist(&place).map(|()| ExitCode::SUCCESS),
        "bench" => bench(&place, rest).map(|()| ExitCode::SUCCESS),
        "help" | "--help" | "-h" => {
            println!("{HELP}");
            Ok(ExitCode::SUCCESS)
        }
        other => {
            Err(Stop::new(format!("there is no command «{other}»"), "`cargo xtask help` names those that there are"))
        }
    }
}

fn bench(place: &Place, filter: &[String]) -> Result<(), Stop> {
    setup::install(setup::CORE)?;
    Step::cargo(place, &["bench", "-p", "varde-core", "-p", "varde-chart"])
        .arg("--")
        .args(filter)
        .run("read the first error above")
}
