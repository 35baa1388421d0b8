//! `window_cost [--runs N] [--settle MS] PROGRAM [ARGS…]`: what opening a window costs, over several runs.
//! It needs a display, as the window's tests do; `cargo xtask window-cost` gives it one.

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
    let mut costs: Vec<Cost> = Vec::new();
    // The first opening fills the system's caches and lets the program keep its first view, and is not one of the runs.
    measure(&options, settle).await?;
    for _ in 0..runs {
        costs.push(measure(&options, settle).await?);
    }
    let times: [(&str, fn(&Cost) -> Duration); 2] = [("content", |cost| cost.content), ("ready", |cost| cost.ready)];
    for (name, time) in times {
        if let Some((least, middle, most)) = spread(costs.iter().map(|cost| time(cost).as_millis())) {
            println!("{name:10} {middle} ms (from {least} to {most}, {runs} runs)");
        }
    }
    if let Some((least, middle, most)) = spread(costs.iter().map(|cost| cost.kilobytes / 1024)) {
        println!("memory     {middle} MiB PSS (from {least} to {most})");
    }
    if let Some((least, middle, most)) = spread(costs.iter().map(|cost| cost.processes)) {
        println!("processes  {middle} (from {least} to {most})");
    }
    Ok(())
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
