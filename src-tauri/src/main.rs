//! Varde's window: starts it, and knows nothing of schools.

// A release on Windows opens no console beside the window.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod app;
mod arguments;
mod boot;
mod commands;
mod dialogs;
mod first_view;
mod log;
mod upkeep;
mod views;
mod window;

#[cfg(test)]
mod generated;

fn main() -> std::process::ExitCode {
    let arguments = match arguments::Arguments::read(std::env::args_os().skip(1)) {
        Ok(arguments) => arguments,
        Err(message) => {
            eprintln!("varde-desktop: {message}");
            return std::process::ExitCode::FAILURE;
        }
    };
    match window::run(arguments) {
        Ok(()) => std::process::ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("varde-desktop: {error}");
            std::process::ExitCode::FAILURE
        }
    }
}
