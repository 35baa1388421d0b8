//! Tauri's own preparations: the configuration, the capabilities, the window's files.

use std::hash::{DefaultHasher, Hash, Hasher};

fn main() {
    // The page names its files by their content, so it tells one build of the UI from another.
    const PAGE: &str = "../ui/dist/index.html";
    let mut hash = DefaultHasher::new();
    std::fs::read(PAGE).unwrap_or_default().hash(&mut hash);
    println!("cargo:rustc-env=VARDE_PAGE={:016x}", hash.finish());
    println!("cargo:rerun-if-changed={PAGE}");
    tauri_build::build();
}
