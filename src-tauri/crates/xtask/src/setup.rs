//! What must be there before anything is built: packages, Node, the UI's dependencies, the built UI.

use crate::place::Place;
use crate::process::Step;
use crate::stop::Stop;
use crate::{apt, ui};

/// A kind of need, so that drawing charts on a server does not ask for a window's libraries.
pub struct Need {
    packages: &'static [&'static str],
    window: bool,
}

/// The core, the charts and the command line.
pub const CORE: &[Need] = &[BUILD];
/// The window as well.
pub const WINDOW: &[Need] = &[BUILD, WEBVIEW];
/// The tests in the real window as well.
pub const WINDOW_TESTS: &[Need] = &[BUILD, WEBVIEW, DRIVER];

const BUILD: Need = Need { packages: &["build-essential", "pkg-config", "libssl-dev"], window: false };
const WEBVIEW: Need = Need { packages: &["libwebkit2gtk-4.1-dev", "librsvg2-dev"], window: true };
// iproute2 brings the loopback up where the tests run without a network.
const DRIVER: Need = Need { packages: &["webkit2gtk-driver", "xvfb", "xauth", "dbus-x11", "iproute2"], window: true };

const OLDEST_NODE: u32 = 20;

/// The command `setup`.
pub fn everything(place: &Place) -> Result<(), Stop> {
    install(WINDOW_TESTS)?;
    built_ui(place)?;
    println!("Everything is in place.");
    Ok(())
}

/// Installs the packages of these needs, or says plainly what the reader must install.
pub fn install(needs: &[Need]) -> Result<(), Stop> {
    let window = needs.iter().any(|need| need.window);
    match std::env::consts::OS {
        "linux" => {
            let release = std::fs::read_to_string("/etc/os-release").unwrap_or_default();
            let packages: Vec<&str> = needs.iter().flat_map(|need| need.packages).copied().collect();
            if apt::serves(&release) {
                return apt::install(&packages);
            }
            elsewhere_on_linux(&packages, window)
        }
        "macos" if !Step::new("xcode-select").arg("-p").succeeds() => {
            Err(Stop::new("Apple's command line tools are missing", "run `xcode-select --install` and try again"))
        }
        "windows" if window => {
            println!("Varde's window uses WebView2: part of Windows 11, elsewhere Microsoft's Evergreen installer.");
            Ok(())
        }
        _ => Ok(()),
    }
}

/// Other Linux systems name their packages otherwise; pkg-config knows whether the libraries are there.
fn elsewhere_on_linux(debian_names: &[&str], window: bool) -> Result<(), Stop> {
    let mut libraries = vec!["openssl"];
    if window {
        libraries.extend(["webkit2gtk-4.1", "librsvg-2.0"]);
    }
    let missing: Vec<&str> = libraries
        .into_iter()
        .filter(|library| !Step::new("pkg-config").args(["--exists", library]).succeeds())
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    Err(Stop::new(
        format!("pkg-config does not find: {}", missing.join(" ")),
        format!(
            "install them with your system's tool. Debian calls the packages {}; \
             Fedora: gcc pkgconf openssl-devel webkit2gtk4.1-devel librsvg2-devel; \
             Arch: base-devel openssl webkit2gtk-4.1 librsvg",
            debian_names.join(" ")
        ),
    ))
}

/// Node is there, the UI's dependencies are those of the lock file, and `ui/dist` is built from today's sources.
pub fn built_ui(place: &Place) -> Result<(), Stop> {
    node()?;
    ui::install(place)?;
    ui::build(place)
}

fn node() -> Result<(), Stop> {
    let remedy = format!("install Node.js {OLDEST_NODE} or newer with npm (https://nodejs.org) and try again");
    let Some(version) = Step::new("node").arg("--version").printed() else {
        return Err(Stop::new("Node.js is missing", remedy));
    };
    if major(&version).is_none_or(|major| major < OLDEST_NODE) {
        let what = format!("Node.js {} is too old", version.trim());
        return Err(Stop::new(what, remedy));
    }
    if Step::new("npm").arg("--version").succeeds() {
        return Ok(());
    }
    Err(Stop::new("npm is missing", remedy))
}

fn major(version: &str) -> Option<u32> {
    version.trim().strip_prefix('v')?.split('.').next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nodes_version_is_read() {
        assert_eq!(major("v20.20.2\n"), Some(20));
        assert_eq!(major("v8.0.0"), Some(8));
        assert_eq!(major("nonsense"), None);
    }

    #[test]
    fn larger_needs_contain_the_smaller() {
        assert!(CORE.len() < WINDOW.len() && WINDOW.len() < WINDOW_TESTS.len());
    }
}
