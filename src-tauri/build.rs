//! Tauri's own preparations: the configuration, the capabilities, the window's files.

fn main() {
    tauri_build::build();
}
