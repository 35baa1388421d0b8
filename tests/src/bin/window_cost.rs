//! `window_cost [--runs N] [--settle MS] PROGRAM [ARGS…]`: what opening a window costs, in turn with a blank window of the
//! same program, over several runs. It needs a display, as the window's tests do; `cargo xtask window-cost` gives it one.

use std::process::ExitCode;
use std::time::Duration;

use varde_tests::cost::{Cost, measure, spread};
use varde_tests::{Failure, Options, Outcome};

#[tokio::main]
async fn main() -> ExitCode {
    match costs().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("{failure}");
            ExitCode::FAILURE
        }
    }
}

async fn costs() -> Outcome {
    let (runs, settle, options) = read(std::env::args().skip(1))?;
    let blank = Options { args: vec!["--blank".into()], ..options.clone() };
    let windows = [("a blank window", blank), ("Varde", options)];
    let mut costs: [Vec<Cost>; 2] = Default::default();
    for run in 0..=runs {
        for ((_, options), costs) in windows.iter().zip(&mut costs) {
            let cost = measure(options, settle).await?;
            // The first opening fills the system's caches and lets the program keep its first view.
            if run > 0 {
                costs.push(cost);
            }
        }
    }
    for ((name, _), costs) in windows.iter().zip(&costs) {
        println!("\n== {name}, {runs} runs");
        tell("content", "ms", costs, |cost| cost.content.as_millis());
        tell("ready", "ms", costs, |cost| cost.ready.as_millis());
        tell("memory", "MiB PSS", costs, |cost| u128::from(cost.kilobytes / 1024));
        tell("processes", "", costs, |cost| cost.processes as u128);
    }
    Ok(())
}

fn tell(name: &str, unit: &str, costs: &[Cost], of: impl Fn(&Cost) -> u128) {
    if let Some((least, middle, most)) = spread(costs.iter().map(of)) {
        println!("{name:10} {middle} {unit} (from {least} to {most})");
    }
}

fn read(args: impl Iterator<Item = String>) -> Outcome<(usize, Duration, Options)> {
    let usage = || Failure::new("window_cost [--runs N] [--settle MS] PROGRAM [ARGS…]");
    let (mut runs, mut settle) = (10, 4000);
    let mut options = Options::default();
    let mut args = args.peekable();
    while let Some(arg) = args.next() {
        let mut number = || args.next().and_then(|text| text.parse().ok()).ok_or_else(usage);
        match arg.as_str() {
            "--runs" => runs = number()?,
            "--settle" => settle = number()?,
            program => {
                options.program = Some(program.into());
                options.args = args.collect();
                break;
            }
        }
    }
    if options.program.is_none() {
        return Err(usage());
    }
    let runs = usize::try_from(runs).map_err(|_| usage())?;
    Ok((runs, Duration::from_millis(settle), options))
}
