//! Counting tests from what the test runners print.

/// How many tests passed and failed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    pub passed: u32,
    pub failed: u32,
}

impl Tally {
    pub fn add(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
    }

    /// Counts a line if it closes a run of cargo's test runner or of Vitest.
    pub fn see(&mut self, line: &str) {
        let line = without_colour(line);
        let line = line.trim();
        if let Some(rest) = line.strip_prefix("test result:") {
            // «ok. 5 passed; 0 failed; …»: the verdict comes before the first full stop.
            let counts = rest.split_once('.').map_or(rest, |(_, counts)| counts);
            self.add(counted(counts, ';'));
        } else if let Some(counts) = line.strip_prefix("Tests ") {
            self.add(counted(counts, '|'));
        }
    }
}

fn counted(counts: &str, between: char) -> Tally {
    let mut tally = Tally::default();
    for part in counts.split(between) {
        let mut words = part.split_whitespace();
        let Some(number) = words.next().and_then(|word| word.parse::<u32>().ok()) else {
            continue;
        };
        match words.next() {
            Some("passed") => tally.passed += number,
            Some("failed") => tally.failed += number,
            _ => {}
        }
    }
    tally
}

/// The line without terminal colours (`ESC [ … m`).
fn without_colour(line: &str) -> String {
    let mut plain = String::with_capacity(line.len());
    let mut rest = line;
    while let Some((before, after)) = rest.split_once("\u{1b}[") {
        plain.push_str(before);
        rest = after.split_once('m').map_or("", |(_, after)| after);
    }
    plain.push_str(rest);
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen(line: &str) -> (u32, u32) {
        let mut tally = Tally::default();
        tally.see(line);
        (tally.passed, tally.failed)
    }

    #[test]
    fn cargos_closing_line() {
        let ok = "test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.31s\n";
        assert_eq!(seen(ok), (12, 0));
        assert_eq!(seen("test result: FAILED. 3 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out"), (3, 2));
        assert_eq!(seen("test result: \u{1b}[32mok\u{1b}[m. 7 passed; 0 failed"), (7, 0));
    }

    #[test]
    fn vitests_closing_line() {
        assert_eq!(seen("      Tests  12 passed (12)"), (12, 0));
        assert_eq!(seen("      Tests  1 failed | 11 passed (12)"), (11, 1));
        assert_eq!(seen("      Tests  4 passed | 2 skipped (6)"), (4, 0));
        assert_eq!(seen("\u{1b}[2m      Tests \u{1b}[22m \u{1b}[1m\u{1b}[32m5 passed\u{1b}[39m\u{1b}[22m (5)"), (5, 0));
    }

    #[test]
    fn other_lines_count_nothing() {
        for line in
            ["test tally::tests::other ... ok", " Test Files  3 passed (3)", "Tests are good", "running 5 tests", ""]
        {
            assert_eq!(seen(line), (0, 0), "{line}");
        }
    }
}
