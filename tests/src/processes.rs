//! The processes of this machine, as the kernel tells them: who started whom.

use std::collections::BTreeSet;
use std::fs;

/// A process, its parent, and whether it still runs (one that has ended stays listed until it is asked for).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Process {
    pub id: u32,
    pub parent: u32,
    pub runs: bool,
}

/// Every process that there is now.
pub fn all() -> Vec<Process> {
    let folders = fs::read_dir("/proc").into_iter().flatten().flatten();
    folders
        .filter_map(|folder| {
            let id = folder.file_name().to_str()?.parse().ok()?;
            process(id, &fs::read_to_string(folder.path().join("stat")).ok()?)
        })
        .collect()
}

fn process(id: u32, stat: &str) -> Option<Process> {
    Some(Process { id, parent: field(stat, 4)?.parse().ok()?, runs: field(stat, 3)? != "Z" })
}

/// The running process that `parent` started.
pub fn child(parent: u32) -> Option<u32> {
    all().into_iter().find(|process| process.parent == parent && process.runs).map(|process| process.id)
}

/// A process with all that come from it.
pub fn tree(root: u32, all: &[Process]) -> BTreeSet<u32> {
    let mut tree = BTreeSet::from([root]);
    loop {
        let before = tree.len();
        let found: Vec<u32> =
            all.iter().filter(|process| tree.contains(&process.parent)).map(|process| process.id).collect();
        tree.extend(found);
        if tree.len() == before {
            return tree;
        }
    }
}

/// A field of `/proc/ID/stat` by its number in the manual; the second, the name, may itself hold spaces.
pub fn field(stat: &str, number: usize) -> Option<&str> {
    let (_, after_name) = stat.rsplit_once(')')?;
    after_name.split_whitespace().nth(number.checked_sub(3)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_counted_after_the_name() {
        let stat = "42 (a (odd) name) Z 7 42 42 0 -1";
        assert_eq!(field(stat, 4), Some("7"));
        assert_eq!(field(stat, 2), None);
        assert_eq!(field("nonsense", 4), None);
        let ended = Process { id: 42, parent: 7, runs: false };
        assert_eq!(process(42, stat), Some(ended));
    }

    #[test]
    fn grandchildren_belong_to_the_tree() {
        let all = [(5, 4), (3, 1), (4, 2), (2, 1), (9, 8)].map(|(id, parent)| Process { id, parent, runs: true });
        assert_eq!(tree(2, &all), BTreeSet::from([2, 4, 5]));
    }
}
