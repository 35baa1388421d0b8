//! Everything that guards the project, and the tests in the real window alone.

use std::process::ExitCode;

use crate::account::Account;
use crate::offline::{Offline, offline};
use crate::place::Place;
use crate::process::Step;
use crate::setup;
use crate::stop::Stop;

const NO_WINDOW: &str = "--no-window";
/// The window's tests lie in files named like this below tests/tests.
const WINDOW_TESTS: &str = "window_*";

/// The command `test`: all steps run even when an earlier one fails.
pub fn test(place: &Place, args: &[String]) -> Result<ExitCode, Stop> {
    if let Some(unknown) = args.iter().find(|arg| *arg != NO_WINDOW) {
        return Err(Stop::new(
            format!("`test` does not know «{unknown}»"),
            "`cargo xtask test [--no-window]`, or `cargo xtask window FILTER` for some of the window's",
        ));
    }
    let mut account = Account::default();
    let window = if !cfg!(target_os = "linux") {
        account.leave_out("left out: the tests in the real window, which need WebKitGTK (Linux)");
        false
    } else if !args.is_empty() {
        account.leave_out("left out: the tests in the real window (--no-window)");
        false
    } else {
        true
    };
    components(place)?;
    // The lints read the window's crate too, so its libraries are needed even without its tests.
    setup::install(if window { setup::WINDOW_TESTS } else { setup::WINDOW })?;
    setup::built_ui(place)?;
    let offline = without_network(&mut account);

    account.step("UI: types and templates", Step::npm(place, &["run", "check"]));
    account.step("UI: tests", Step::npm(place, &["test"]).wrapped_by(&offline.wrapper));
    account.step("formatting", Step::cargo(place, &["fmt", "--all", "--check"]));
    let lints = ["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"];
    account.step("lints", Step::cargo(place, &lints));
    if window {
        // One choice of packages for building and running: another would build half the tree again,
        // because cargo joins the features of the packages that are chosen together.
        if account.step("build", build(place)) {
            let all = tests(place, &["--workspace", "--no-fail-fast"]);
            account.step("tests: crates and the real window", in_a_display(all, &offline));
        }
    } else if account.step("build", Step::cargo(place, &["test", "--no-run"])) {
        let all = tests(place, &["--no-fail-fast"]);
        account.step("tests: crates", all.wrapped_by(&offline.wrapper));
    }
    Ok(account.close())
}

/// The command `window`: builds what it needs and runs the window's tests that match.
pub fn window(place: &Place, filter: &[String]) -> Result<ExitCode, Stop> {
    if !cfg!(target_os = "linux") {
        return Err(Stop::new(
            "the tests in the real window need WebKitGTK's driver",
            "run them on Linux; `cargo xtask test` runs all the others here",
        ));
    }
    setup::install(setup::WINDOW_TESTS)?;
    setup::built_ui(place)?;
    let mut account = Account::default();
    let offline = without_network(&mut account);
    if account.step("build", build(place)) {
        let some = tests(place, &["--workspace", "--no-fail-fast", "--test", WINDOW_TESTS]);
        let some = some.arg("--").args(filter);
        account.step("tests: the real window", in_a_display(some, &offline));
    }
    Ok(account.close())
}

/// The command `window-cost`: the release build in turn with the same program showing an empty page. What follows `--`
/// goes to the program, such as `--store DIR`.
pub fn window_cost(place: &Place, args: &[String]) -> Result<(), Stop> {
    setup::install(setup::WINDOW_TESTS)?;
    setup::built_ui(place)?;
    let remedy = "read the first error above";
    let release = ["build", "--release", "-p", "varde-desktop", "-p", "varde-tests"];
    Step::cargo(place, &release).run(remedy)?;
    let [measure, varde] = ["window_cost", "varde-desktop"].map(|name| place.built("release", name));
    let no_matter_which = Offline { wrapper: Vec::new(), left_out: None };
    let (own, program) = match args.iter().position(|arg| arg == "--") {
        Some(at) => (&args[..at], &args[at + 1..]),
        None => (args, &[][..]),
    };
    let step = Step::new(&measure.to_string_lossy()).args(own).arg(&varde).args(program);
    in_a_display(step, &no_matter_which).run(remedy)
}

fn build(place: &Place) -> Step {
    Step::cargo(place, &["build", "--workspace", "--bins", "--tests"])
}

fn tests(place: &Place, chosen: &[&str]) -> Step {
    Step::cargo(place, &["test", "--offline"]).args(chosen)
}

/// A screen of its own, large enough for the largest window that is tested, and a session bus for GTK.
fn in_a_display(step: Step, offline: &Offline) -> Step {
    let display = ["dbus-run-session", "--", "xvfb-run", "-a", "-s"].map(String::from);
    let mut wrapper = offline.wrapper.clone();
    wrapper.extend(display);
    wrapper.push("-screen 0 1920x1200x24".into());
    step.wrapped_by(&wrapper)
}

fn without_network(account: &mut Account) -> Offline {
    let offline = offline();
    match &offline.left_out {
        Some(why) => account.leave_out(why),
        None => println!("The tests run in a network namespace with nothing but the loopback."),
    }
    offline
}

/// A minimal Rust lacks the formatter and the lints; better said now than after ten minutes.
fn components(place: &Place) -> Result<(), Stop> {
    for (component, command) in [("rustfmt", "fmt"), ("clippy", "clippy")] {
        if !Step::cargo(place, &[command, "--version"]).succeeds() {
            return Err(Stop::new(
                format!("Rust's component {component} is missing"),
                format!("`rustup component add {component}`"),
            ));
        }
    }
    Ok(())
}
