//! The table of STYLE.md, measured.

use std::fmt;

use super::ratchet::Limits;
use super::source::Source;
use super::{Repository, messages, rust_rules};

const FILE_LINES_MAX: usize = 350;
const FUNCTION_LINES_MAX: usize = 70;
/// How many of the longest are named.
const NAMED: usize = 12;

/// A number with one digit after the point.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Tenths(pub u64);

impl Tenths {
    pub fn whole(value: u64) -> Self {
        Self(value * 10)
    }

    /// `part` of `whole` in `per`: 3 tests in 120 lines are 25.0 per 1000.
    fn share(part: usize, whole: usize, per: usize) -> Self {
        Self((part * per * 10 / whole.max(1)) as u64)
    }

    pub fn parse(text: &str) -> Option<Self> {
        let (whole, tenth) = text.split_once('.').unwrap_or((text, "0"));
        Some(Self(
            whole.parse::<u64>().ok()? * 10
                + tenth.parse::<u64>().ok().filter(|digit| *digit < 10)?,
        ))
    }
}

impl fmt::Display for Tenths {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.0 / 10, self.0 % 10) {
            (whole, 0) => write!(formatter, "{whole}"),
            (whole, tenth) => write!(formatter, "{whole}.{tenth}"),
        }
    }
}

/// On which side of the aim a number should be.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Bound {
    AtMost,
    AtLeast,
}

impl Bound {
    pub fn holds(self, value: Tenths, limit: Tenths) -> bool {
        match self {
            Self::AtMost => value <= limit,
            Self::AtLeast => value >= limit,
        }
    }
}

/// One line of the table.
#[derive(Debug)]
pub struct Measure {
    pub key: &'static str,
    pub label: &'static str,
    pub value: Tenths,
    pub aim: Tenths,
    pub bound: Bound,
}

pub fn measure(repository: &Repository) -> Vec<Measure> {
    let sources = &repository.sources;
    let mut measures = lengths(sources);
    measures.extend(shares(sources));
    let at_most = |key, label, value: usize, aim| Measure {
        key,
        label,
        value: Tenths::whole(value as u64),
        aim: Tenths::whole(aim),
        bound: Bound::AtMost,
    };
    measures.push(at_most(
        "money_splits",
        "places that split money",
        rust_rules::splits(sources),
        1,
    ));
    measures.push(at_most(
        "free_texts",
        "error variants with free text to the browser",
        rust_rules::free_texts_to_the_browser(sources),
        0,
    ));
    measures.push(at_most(
        "messages_unused",
        "unused messages",
        messages::unused(repository).len(),
        0,
    ));
    measures
}

fn lengths(sources: &[Source]) -> Vec<Measure> {
    let files = sorted(sources.iter().map(|source| source.text.lines().count()));
    let functions = sorted(
        sources
            .iter()
            .flat_map(|source| &source.functions)
            .map(|function| function.lines),
    );
    let at_most = |key, label, value, aim| Measure {
        key,
        label,
        value,
        aim: Tenths::whole(aim),
        bound: Bound::AtMost,
    };
    let quantile = |lengths: &[usize], percent| Tenths::whole(quantile(lengths, percent) as u64);
    let over = |lengths: &[usize], limit| lengths.iter().filter(|length| **length > limit).count();
    let long_functions = Tenths::share(over(&functions, FUNCTION_LINES_MAX), functions.len(), 100);
    let long_files = Tenths::whole(over(&files, FILE_LINES_MAX) as u64);
    vec![
        at_most(
            "file_lines_median",
            "file length, median",
            quantile(&files, 50),
            120,
        ),
        at_most(
            "file_lines_p90",
            "file length, p90",
            quantile(&files, 90),
            350,
        ),
        at_most("files_long", "files over 350 lines", long_files, 0),
        at_most(
            "function_lines_median",
            "function length, median",
            quantile(&functions, 50),
            12,
        ),
        at_most(
            "function_lines_p90",
            "function length, p90",
            quantile(&functions, 90),
            35,
        ),
        at_most(
            "functions_long_percent",
            "functions over 70 lines, %",
            long_functions,
            1,
        ),
    ]
}

fn shares(sources: &[Source]) -> Vec<Measure> {
    let lines: usize = sources
        .iter()
        .map(|source| source.text.lines().count())
        .sum();
    let count = |is_one: fn(&str) -> bool| {
        sources
            .iter()
            .flat_map(|source| source.text.lines())
            .filter(|line| is_one(line.trim_start()))
            .count()
    };
    let at_least = |key, label, value, aim| Measure {
        key,
        label,
        value,
        aim: Tenths::whole(aim),
        bound: Bound::AtLeast,
    };
    vec![
        at_least(
            "tests_per_1000_lines",
            "tests per 1,000 lines",
            Tenths::share(count(is_test), lines, 1000),
            18,
        ),
        at_least(
            "doc_lines_percent",
            "doc lines, %",
            Tenths::share(count(is_doc), lines, 100),
            8,
        ),
        at_least(
            "comment_lines_percent",
            "why-comments, %",
            Tenths::share(count(is_comment), lines, 100),
            3,
        ),
    ]
}

fn is_test(line: &str) -> bool {
    line.starts_with("#[")
        && (line.contains("[test]") || line.contains("::test]") || line.contains("::test("))
}

fn is_doc(line: &str) -> bool {
    line.starts_with("///") || line.starts_with("//!")
}

fn is_comment(line: &str) -> bool {
    line.starts_with("//") && !is_doc(line)
}

fn sorted(lengths: impl Iterator<Item = usize>) -> Vec<usize> {
    let mut lengths: Vec<usize> = lengths.collect();
    lengths.sort_unstable();
    lengths
}

fn quantile(sorted: &[usize], percent: usize) -> usize {
    sorted
        .get((sorted.len() * percent / 100).min(sorted.len().saturating_sub(1)))
        .copied()
        .unwrap_or(0)
}

pub fn print(measures: &[Measure], limits: &Limits) {
    println!("  {:46} {:>7} {:>8} {:>7}", "", "now", "aim", "limit");
    for measure in measures {
        let sign = if measure.bound == Bound::AtMost {
            "≤"
        } else {
            "≥"
        };
        let aim = format!("{sign} {}", measure.aim);
        let limit = limits
            .get(measure.key)
            .map_or_else(String::new, Tenths::to_string);
        println!(
            "  {:46} {:>7} {aim:>8} {limit:>7}",
            measure.label,
            measure.value.to_string()
        );
    }
}

/// The files and functions past their limit, the longest first.
pub fn print_longest(repository: &Repository) {
    let mut long: Vec<(usize, String)> = Vec::new();
    for source in &repository.sources {
        long.push((
            source.text.lines().count() * FUNCTION_LINES_MAX / FILE_LINES_MAX,
            source.path.clone(),
        ));
        let name = |function: &super::functions::Function| {
            format!("{}:{} `{}`", source.path, function.line, function.name)
        };
        long.extend(
            source
                .functions
                .iter()
                .map(|function| (function.lines, name(function))),
        );
    }
    long.retain(|(length, _)| *length > FUNCTION_LINES_MAX);
    long.sort_by(|one, other| other.cmp(one));
    for (_, name) in long.iter().take(NAMED) {
        println!("  too long: {name}");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_tests_and_comments_are_counted() {
        let text = "//! What.\n// Why.\n#[test]\nfn a() {\n}\n#[tokio::test]\nasync fn b() {\n}\n";
        let sources = [Source::new("a.rs", text)];
        let value = |key: &str| {
            let mut all = lengths(&sources);
            all.extend(shares(&sources));
            all.into_iter()
                .find(|measure| measure.key == key)
                .map(|measure| measure.value)
        };
        assert_eq!(value("file_lines_median"), Some(Tenths::whole(8)));
        assert_eq!(value("function_lines_p90"), Some(Tenths::whole(2)));
        assert_eq!(value("tests_per_1000_lines"), Some(Tenths::whole(250)));
        assert_eq!(value("doc_lines_percent"), Some(Tenths(125)));
    }

    #[test]
    fn a_tenth_is_read_and_written() {
        assert_eq!(
            Tenths::parse("2.8")
                .map(|value| value.to_string())
                .as_deref(),
            Some("2.8")
        );
        assert_eq!(Tenths::parse("12"), Some(Tenths::whole(12)));
        assert_eq!(Tenths::parse("1.25"), None);
    }

    #[test]
    fn nothing_at_all_has_length_nought() {
        assert_eq!(quantile(&[], 90), 0);
    }
}
