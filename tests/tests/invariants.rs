//! What ARCHITECTURE.md promises of the tree, read from the tree.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::path::{Path, PathBuf};
use std::process::Command;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// Rust files below a folder, without their unit tests.
fn sources(folder: &Path) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|e| e == "rs") {
            let text = std::fs::read_to_string(&path).unwrap();
            let code = text.split("#[cfg(test)]").next().unwrap_or_default().to_owned();
            found.push((path, code));
        }
    }
    found
}

/// Fails on every code line below `folder` (but not below `except`) that `wrong` says yes to.
fn forbid(folder: &str, except: &[&str], wrong: impl Fn(&str) -> bool, rule: &str) {
    let core = root().join(folder);
    let mut broken = Vec::new();
    let all = sources(&core);
    assert!(!all.is_empty(), "{} holds no code", core.display());
    for (path, code) in all {
        if except.iter().any(|e| path.starts_with(core.join(e))) {
            continue;
        }
        let lines = code.lines().enumerate().filter(|(_, l)| !l.trim_start().starts_with("//"));
        broken.extend(
            lines.filter(|(_, l)| wrong(l)).map(|(n, l)| format!("{}:{}: {}", path.display(), n + 1, l.trim())),
        );
    }
    assert!(broken.is_empty(), "{rule}:\n{}", broken.join("\n"));
}

const CORE: &str = "src-tauri/crates/varde-core/src";

#[test]
fn only_the_store_contains_sql() {
    let sql = |line: &str| {
        ["SELECT ", "INSERT INTO ", "UPDATE ", "DELETE FROM ", "PRAGMA ", "rusqlite"]
            .iter()
            .any(|word| line.contains(word))
    };
    forbid(CORE, &["store"], sql, "SQL outside the store");
    for host in ["src-tauri/src", "src-tauri/crates/varde-cli/src", "src-tauri/crates/varde-chart/src"] {
        forbid(host, &[], sql, "SQL in a host");
    }
}

#[test]
fn the_core_reads_neither_clock_nor_environment() {
    let outside = |line: &str| {
        ["SystemTime::now", "Instant::now", "now_utc", "std::env", "env::var", "std::net", "available_parallelism"]
            .iter()
            .any(|word| line.contains(word))
    };
    forbid(CORE, &[], outside, "the core looks outside");
}

#[test]
fn only_judgement_and_observation_ask_the_statistics() {
    let asks = |line: &str| line.contains("statistics::");
    forbid(CORE, &["judgement", "observation", "statistics"], asks, "formulas are asked for elsewhere");
}

#[test]
fn a_write_goes_through_transact() {
    let opens = |line: &str| line.contains("transaction_with_behavior") || line.contains(".transaction()");
    let allowed = ["store/transact.rs", "store/undo.rs", "store/connection.rs", "store/backup.rs"];
    forbid(CORE, &allowed, opens, "a transaction outside transact, undo, upgrade and restore");
}

#[test]
fn no_crate_can_open_a_network_connection() {
    const SPEAKERS: [&str; 14] = [
        "hyper",
        "reqwest",
        "ureq",
        "rustls",
        "native-tls",
        "openssl",
        "curl",
        "isahc",
        "h2",
        "tungstenite",
        "quinn",
        "surf",
        "attohttpc",
        "async-tungstenite",
    ];
    for package in ["varde-desktop", "varde-cli"] {
        let tree = cargo_tree(package);
        let bad: Vec<_> = tree.lines().filter(|name| SPEAKERS.contains(&name.trim())).collect();
        assert!(bad.is_empty(), "{package} can speak: {bad:?}");
        assert!(tree.lines().any(|name| name.trim() == "rusqlite"), "the tree was read: {tree}");
    }
    let core = cargo_tree("varde-core");
    let ui: Vec<_> =
        core.lines().filter(|name| name.starts_with("tauri") || *name == "wry" || *name == "gtk").collect();
    assert!(ui.is_empty(), "the core knows a window: {ui:?}");
}

/// The names of all crates that a package is built from.
fn cargo_tree(package: &str) -> String {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let arguments = ["tree", "--offline", "--locked", "-e", "normal", "--prefix", "none", "-f", "{p}", "-p", package];
    let output = Command::new(cargo).current_dir(root()).args(arguments).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8(output.stdout).unwrap();
    text.lines().map(|line| line.split(' ').next().unwrap_or_default().to_owned() + "\n").collect()
}
