//! Adding up what the test runners report.

use std::fmt;

/// How many tests passed, failed and were skipped.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
pub struct Totals {
    pub passed: u32,
    pub failed: u32,
    pub skipped: u32,
}

impl Totals {
    /// All `test result:` lines of `cargo test`.
    pub fn of_cargo(output: &str) -> Self {
        result_lines(output)
            .map(Self::of_line)
            .fold(Self::default(), Self::plus)
    }

    /// The closing summary of a browser test runner: `1 failed`, `2 skipped`, `12 passed (34 s)`, on one line or
    /// several. The last mention of each counts, since lines above it may speak of single stories.
    pub fn of_stories(output: &str) -> Self {
        let last = |word: &str| {
            output
                .lines()
                .rev()
                .find_map(|line| number_before(line, word))
                .unwrap_or(0)
        };
        Self {
            passed: last("passed"),
            failed: last("failed"),
            skipped: last("skipped"),
        }
    }

    fn of_line(line: &str) -> Self {
        let number = |word: &str| number_before(line, word).unwrap_or(0);
        Self {
            passed: number("passed"),
            failed: number("failed"),
            skipped: number("ignored"),
        }
    }

    /// The sum of both.
    pub fn plus(self, other: Self) -> Self {
        Self {
            passed: self.passed + other.passed,
            failed: self.failed + other.failed,
            skipped: self.skipped + other.skipped,
        }
    }
}

/// `12 passed, 0 failed`, and what was skipped when something was.
impl fmt::Display for Totals {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} passed, {} failed", self.passed, self.failed)?;
        if self.skipped > 0 {
            write!(formatter, ", {} skipped", self.skipped)?;
        }
        Ok(())
    }
}

/// The lines in which `cargo test` sums up one test binary.
pub fn result_lines(output: &str) -> impl Iterator<Item = &str> {
    output
        .lines()
        .filter(|line| line.starts_with("test result:"))
}

/// The number in front of a word: `12` in `ok. 12 passed; 0 failed`.
fn number_before(line: &str, word: &str) -> Option<u32> {
    let words: Vec<&str> = line.split_whitespace().collect();
    let is_word = |text: &str| text.trim_matches(|letter: char| !letter.is_alphanumeric()) == word;
    words
        .windows(2)
        .rev()
        .find(|pair| is_word(pair[1]))
        .and_then(|pair| pair[0].parse().ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_test_binary_is_counted() {
        let output = "running 2 tests\n\
            test result: ok. 2 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.00s\n\
            test result: FAILED. 3 passed; 1 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.10s\n";
        assert_eq!(
            Totals::of_cargo(output),
            Totals {
                passed: 5,
                failed: 1,
                skipped: 1
            }
        );
    }

    #[test]
    fn a_story_summary_is_read_on_one_line_or_on_several() {
        let wanted = Totals {
            passed: 11,
            failed: 1,
            skipped: 0,
        };
        assert_eq!(
            Totals::of_stories("  1 failed\n    checkout\n  11 passed (34.5s)\n"),
            wanted
        );
        assert_eq!(
            Totals::of_stories("story cart: 3 passed\nend2end: 11 passed, 1 failed\n"),
            wanted
        );
        assert_eq!(Totals::of_stories("no browser"), Totals::default());
    }

    #[test]
    fn skipped_tests_are_named_only_when_there_are_some() {
        let mut totals = Totals {
            passed: 4,
            failed: 0,
            skipped: 0,
        };
        assert_eq!(totals.to_string(), "4 passed, 0 failed");
        totals.skipped = 2;
        assert_eq!(totals.to_string(), "4 passed, 0 failed, 2 skipped");
    }
}
