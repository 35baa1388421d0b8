//! A number for the content of files, to know whether something was built from just these.

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io;
use std::path::{Path, PathBuf};

/// The stamp of files and folders: their names below `root` and their bytes, in a fixed order.
/// What is not there counts as empty; folders named in `without` are left out.
pub fn stamp(root: &Path, parts: &[&str], without: &[&str]) -> io::Result<String> {
    let mut files = Vec::new();
    for part in parts {
        gather(&root.join(part), without, &mut files)?;
    }
    files.sort();
    let mut hasher = DefaultHasher::new();
    for file in files {
        // The name on every platform alike is not needed: a stamp never leaves its machine.
        file.strip_prefix(root).unwrap_or(&file).hash(&mut hasher);
        fs::read(&file)?.hash(&mut hasher);
    }
    Ok(format!("{:016x}", hasher.finish()))
}

fn gather(path: &Path, without: &[&str], files: &mut Vec<PathBuf>) -> io::Result<()> {
    if path.is_file() {
        files.push(path.to_path_buf());
    } else if path.is_dir() {
        for entry in fs::read_dir(path)? {
            let entry = entry?;
            if !without.iter().any(|name| entry.file_name() == *name) {
                gather(&entry.path(), without, files)?;
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A folder of this test's own below the system's temporary one, gone at the end.
    struct Folder(PathBuf);

    impl Folder {
        fn new(name: &str) -> Self {
            let path = std::env::temp_dir().join(format!("xtask-{name}-{}", std::process::id()));
            fs::create_dir_all(path.join("src")).unwrap();
            Self(path)
        }
    }

    impl Drop for Folder {
        fn drop(&mut self) {
            let _ = fs::remove_dir_all(&self.0);
        }
    }

    #[test]
    fn it_follows_content_and_names_not_the_clock() {
        let folder = Folder::new("stamp");
        let of = || stamp(&folder.0, &["src", "lock"], &["dist"]).unwrap();
        let empty = of();
        fs::write(folder.0.join("src/a"), "one").unwrap();
        let one = of();
        assert_ne!(empty, one);
        fs::write(folder.0.join("src/a"), "one").unwrap();
        assert_eq!(one, of());
        fs::write(folder.0.join("src/a"), "two").unwrap();
        assert_ne!(one, of());
        fs::rename(folder.0.join("src/a"), folder.0.join("src/b")).unwrap();
        fs::write(folder.0.join("src/b"), "one").unwrap();
        assert_ne!(one, of());
    }

    #[test]
    fn left_out_folders_do_not_count() {
        let folder = Folder::new("without");
        let of = || stamp(&folder.0, &["src"], &["dist"]).unwrap();
        let before = of();
        fs::create_dir_all(folder.0.join("src/dist")).unwrap();
        fs::write(folder.0.join("src/dist/bundle.js"), "x").unwrap();
        assert_eq!(before, of());
    }
}
