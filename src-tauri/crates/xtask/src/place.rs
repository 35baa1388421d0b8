//! Where the project lies, and where cargo puts what it builds.

use std::path::{Path, PathBuf};

use crate::stop::Stop;

/// The folders that the commands work in.
#[derive(Debug, Clone)]
pub struct Place {
    pub root: PathBuf,
}

impl Place {
    /// Asks the variable that cargo sets at run time first: with a build folder that several clones share,
    /// the path compiled into the program may be another clone's.
    pub fn find() -> Result<Self, Stop> {
        let package = std::env::var_os("CARGO_MANIFEST_DIR")
            .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
        package
            .ancestors()
            .nth(3)
            .map(|root| Self { root: root.to_path_buf() })
            .filter(|place| place.root.join("Cargo.toml").is_file())
            .ok_or_else(|| {
                Stop::new(
                    format!("no workspace above {}", package.display()),
                    "start it as `cargo xtask`, inside the project",
                )
            })
    }

    pub fn ui(&self) -> PathBuf {
        self.root.join("ui")
    }

    /// Cargo's build folder: relative values of the variable count from the workspace's root.
    pub fn target(&self) -> PathBuf {
        target_below(&self.root, std::env::var_os("CARGO_TARGET_DIR").map(PathBuf::from))
    }

    /// A program that cargo built, by its plain name.
    pub fn built(&self, profile: &str, name: &str) -> PathBuf {
        self.target().join(profile).join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
    }
}

fn target_below(root: &Path, chosen: Option<PathBuf>) -> PathBuf {
    match chosen {
        Some(folder) if !folder.as_os_str().is_empty() => root.join(folder),
        _ => root.join("target"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_workspace_is_three_folders_up() {
        let place = Place::find().unwrap();
        assert!(place.root.join("src-tauri/crates/xtask/Cargo.toml").is_file());
    }

    #[test]
    fn the_build_folder_follows_the_variable() {
        let root = Path::new("/project");
        assert_eq!(target_below(root, None), root.join("target"));
        assert_eq!(target_below(root, Some("".into())), root.join("target"));
        assert_eq!(target_below(root, Some("out".into())), root.join("out"));
        assert_eq!(target_below(root, Some("/cache".into())), Path::new("/cache"));
    }
}
