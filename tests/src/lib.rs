//! Varde's real window, driven as a person would: by what is seen, by mouse and by keyboard.
//!
//! A test opens a [`Window`] on a store of its own, acts, and returns an [`Outcome`]:
//!
//! ```no_run
//! use varde_tests::{Options, Outcome, Window};
//!
//! # async fn test() -> Outcome {
//! let window = Window::open(Options::default()).await?;
//! window.goto_room("Data").await?;
//! window.press("Ctrl+K").await?;
//! window.assert_accessible("Data").await?;
//! window.close().await
//! # }
//! ```
//!
//! A window that goes out of scope, also in a panic, takes its driver and its program with it.

mod accessibility;
pub mod cost;
mod driver;
mod failure;
mod files;
mod find;
mod keys;
mod options;
mod processes;
mod program;
mod window;

pub use accessibility::Violation;
pub use failure::{Failure, Outcome};
pub use fantoccini::elements::Element;
pub use files::{example_files, real_files};
pub use options::{Options, Theme};
pub use window::Window;
