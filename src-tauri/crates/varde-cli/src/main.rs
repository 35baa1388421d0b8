//! `varde`: the second host of the core. Its JSON holds the same types that the window gets.

mod commands;
mod options;
mod place;

use std::process::ExitCode;

use clap::Parser;

fn main() -> ExitCode {
    let options = options::Options::parse();
    match commands::run(options) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("varde: {message}");
            ExitCode::FAILURE
        }
    }
}
