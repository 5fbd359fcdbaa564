//! Numbers that are worse than their aim may stay; they may not get worse.

use std::collections::BTreeMap;
use std::fs;

use anyhow::{Context, Result};

use super::Finding;
use super::numbers::{Bound, Measure, Tenths};

const FILE: &str = "xtask/tidy-ratchet.toml";
const HEAD: &str = "# How far a number of `cargo xtask tidy` may be from its aim. It only ever moves towards the aim:\n\
    # `cargo xtask tidy --tighten` writes what has been reached.\n";

/// The limits that differ from the aim, by key.
pub type Limits = BTreeMap<String, Tenths>;

pub fn read() -> Result<Limits> {
    parse(&fs::read_to_string(FILE).unwrap_or_default())
        .with_context(|| format!("{FILE} is not `key = number` lines"))
}

fn parse(text: &str) -> Option<Limits> {
    let lines = text
        .lines()
        .filter(|line| !line.starts_with('#') && !line.trim().is_empty());
    lines
        .map(|line| {
            let (key, value) = line.split_once('=')?;
            Some((key.trim().to_owned(), Tenths::parse(value.trim())?))
        })
        .collect()
}

/// Writes what has been reached; a number that reached its aim leaves the file, and none is loosened.
pub fn tighten(measures: &[Measure]) -> Result<()> {
    let limits = read()?;
    let reached: String = measures
        .iter()
        .filter_map(|measure| tightened(measure, limits.get(measure.key)))
        .collect();
    fs::write(FILE, format!("{HEAD}{reached}")).with_context(|| format!("cannot write {FILE}"))
}

fn tightened(measure: &Measure, limit: Option<&Tenths>) -> Option<String> {
    let old = limit.copied().unwrap_or(measure.aim);
    let new = if measure.bound.holds(measure.value, old) {
        measure.value
    } else {
        old
    };
    (!measure.bound.holds(new, measure.aim)).then(|| format!("{} = {new}\n", measure.key))
}

/// Numbers past their limit, and limits that could be tighter.
pub fn findings(measures: &[Measure], limits: &Limits) -> Vec<Finding> {
    let mut findings = Vec::new();
    for measure in measures {
        let limit = limits.get(measure.key).copied().unwrap_or(measure.aim);
        if !measure.bound.holds(measure.value, limit) {
            let word = if measure.bound == Bound::AtMost {
                "more"
            } else {
                "less"
            };
            let reason = format!(
                "{} is {}, {word} than {limit} ({})",
                measure.label, measure.value, measure.key
            );
            findings.push(Finding::new(FILE, 0, reason));
        } else if measure.value != limit && !measure.bound.holds(limit, measure.aim) {
            println!(
                "  {} got better, {limit} → {}: cargo xtask tidy --tighten",
                measure.label, measure.value
            );
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;

    fn measure(value: u64, aim: u64, bound: Bound) -> Measure {
        Measure {
            key: "k",
            label: "label",
            value: Tenths::whole(value),
            aim: Tenths::whole(aim),
            bound,
        }
    }

    #[test]
    fn a_number_past_its_limit_fails_and_one_past_its_aim_alone_does_not() {
        let limits = Limits::from([("k".to_owned(), Tenths::whole(5))]);
        assert!(findings(&[measure(5, 0, Bound::AtMost)], &limits).is_empty());
        assert_eq!(findings(&[measure(6, 0, Bound::AtMost)], &limits).len(), 1);
        assert_eq!(
            findings(&[measure(6, 18, Bound::AtLeast)], &Limits::new()).len(),
            1
        );
    }

    #[test]
    fn a_limit_is_tightened_and_never_loosened() {
        let limit = Tenths::whole(5);
        assert_eq!(
            tightened(&measure(3, 0, Bound::AtMost), Some(&limit)).as_deref(),
            Some("k = 3\n")
        );
        assert_eq!(
            tightened(&measure(9, 0, Bound::AtMost), Some(&limit)).as_deref(),
            Some("k = 5\n")
        );
        assert_eq!(tightened(&measure(0, 0, Bound::AtMost), Some(&limit)), None);
    }

    #[test]
    fn the_file_is_read_as_it_is_written() {
        assert_eq!(
            parse("# c\n\nk = 2.8\n"),
            Some(Limits::from([("k".to_owned(), Tenths(28))]))
        );
        assert_eq!(parse("k: 2"), None);
    }
}
