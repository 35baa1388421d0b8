//! What the program was started with.

use std::ffi::OsString;
use std::path::PathBuf;

/// Few enough to be read by hand.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Arguments {
    /// The folder of the store; the user's own when missing.
    pub store: Option<PathBuf>,
    /// An empty page instead of Varde: what a window costs by itself, for comparison.
    pub blank: bool,
    /// Files to import, as a desktop passes them on.
    pub files: Vec<PathBuf>,
}

impl Arguments {
    pub fn read(arguments: impl Iterator<Item = OsString>) -> Result<Self, String> {
        let mut read = Self::default();
        let mut arguments = arguments.peekable();
        while let Some(argument) = arguments.next() {
            match argument.to_str() {
                Some("--store") => {
                    let folder = arguments.next().ok_or("--store needs a folder")?;
                    read.store = Some(folder.into());
                }
                Some("--blank") => read.blank = true,
                Some(unknown) if unknown.starts_with("--") => return Err(format!("{unknown} is not known")),
                _ => read.files.push(argument.into()),
            }
        }
        Ok(read)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arguments_are_read() {
        let check = |given: &[&str], expected: Result<Arguments, &str>| {
            let read = Arguments::read(given.iter().map(OsString::from));
            assert_eq!(read, expected.map_err(str::to_owned), "{given:?}");
        };
        check(&[], Ok(Arguments::default()));
        check(&["--store", "s"], Ok(Arguments { store: Some("s".into()), ..Arguments::default() }));
        check(&["a.csv"], Ok(Arguments { files: vec!["a.csv".into()], ..Arguments::default() }));
        check(&["--store"], Err("--store needs a folder"));
        check(&["--wrong"], Err("--wrong is not known"));
    }
}
