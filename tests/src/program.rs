//! Where the built program and the project lie.

use std::path::{Path, PathBuf};

use crate::failure::{Failure, Outcome};

/// The window's program beside this test program, in whatever folder cargo builds into.
pub fn built() -> Outcome<PathBuf> {
    let name = format!("varde-desktop{}", std::env::consts::EXE_SUFFIX);
    let test = std::env::current_exe()?;
    test.ancestors().skip(1).take(3).map(|folder| folder.join(&name)).find(|program| program.is_file()).ok_or_else(
        || {
            Failure::new(format!(
                "{name} is not built beside {}: `cargo xtask window` builds it and runs the window's tests",
                test.display()
            ))
        },
    )
}

/// The workspace's root. The variable that cargo sets at run time goes first: with a build folder
/// that several clones share, the path compiled in may be another clone's.
pub fn workspace() -> PathBuf {
    let package =
        std::env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    package.parent().map_or(package.clone(), Path::to_path_buf)
}
