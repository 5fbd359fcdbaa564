//! `tidy`: the rules that no compiler checks, and the numbers that show where the code stands.
//!
//! Each rule is a function from files to findings with one exact reason each. Numbers that are worse than their aim may
//! stay as they are (`xtask/tidy-ratchet.toml`) but never get worse.

mod arrows;
mod css;
mod functions;
mod messages;
mod migrations;
mod names;
mod numbers;
mod ratchet;
mod rust_rules;
mod source;
mod words;

use std::fmt;
use std::fs;
use std::process::ExitCode;

use anyhow::{Result, bail};

use crate::files;
use source::Source;

/// One broken rule.
#[derive(Debug, PartialEq, Eq)]
pub struct Finding {
    pub path: String,
    /// From 1; 0 when the whole file is meant.
    pub line: usize,
    pub reason: String,
}

impl Finding {
    pub fn new(path: &str, line: usize, reason: impl Into<String>) -> Self {
        Self {
            path: path.to_owned(),
            line,
            reason: reason.into(),
        }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            0 => write!(formatter, "{}: {}", self.path, self.reason),
            line => write!(formatter, "{}:{line}: {}", self.path, self.reason),
        }
    }
}

/// What may be wrong with the repository: every text file that is committed or would be.
pub struct Repository {
    pub texts: Vec<Text>,
    pub sources: Vec<Source>,
    pub committed: Vec<String>,
}

/// One text file, by its path from the root.
pub struct Text {
    pub path: String,
    pub text: String,
}

impl Repository {
    fn read() -> Result<Self> {
        let mut texts = Vec::new();
        for path in files::of_the_project()? {
            // What is not UTF-8 is a picture, a font or an archive.
            if let Ok(text) = fs::read_to_string(&path) {
                texts.push(Text { path, text });
            }
        }
        let rust = texts.iter().filter(|file| file.path.ends_with(".rs"));
        let sources = rust
            .map(|file| Source::new(&file.path, &file.text))
            .collect();
        Ok(Self {
            texts,
            sources,
            committed: files::committed()?,
        })
    }

    /// The files below a folder with this ending.
    pub fn texts_in<'a>(
        &'a self,
        folder: &'a str,
        ending: &'a str,
    ) -> impl Iterator<Item = &'a Text> {
        self.texts
            .iter()
            .filter(move |file| file.path.starts_with(folder) && file.path.ends_with(ending))
    }
}

/// `tidy [--tighten] [--seal]`.
pub fn run(arguments: &[String]) -> Result<ExitCode> {
    for argument in arguments {
        match argument.as_str() {
            "--tighten" => ratchet::tighten(&numbers::measure(&Repository::read()?))?,
            "--seal" => migrations::seal(&Repository::read()?)?,
            unknown => {
                bail!("unknown argument {unknown}; usage: cargo xtask tidy [--tighten] [--seal]")
            }
        }
    }
    check().map(|()| ExitCode::SUCCESS)
}

/// Prints the numbers; fails with all findings.
pub fn check() -> Result<()> {
    let repository = Repository::read()?;
    let measures = numbers::measure(&repository);
    let limits = ratchet::read()?;
    numbers::print(&measures, &limits);
    let mut findings = rules(&repository)?;
    numbers::print_longest(&repository);
    findings.extend(ratchet::findings(&measures, &limits));
    if findings.is_empty() {
        return Ok(());
    }
    let lines: Vec<String> = findings.iter().map(Finding::to_string).collect();
    bail!("tidy found {}:\n{}", lines.len(), lines.join("\n"))
}

fn rules(repository: &Repository) -> Result<Vec<Finding>> {
    let mut findings = arrows::findings(repository);
    findings.extend(rust_rules::findings(repository));
    findings.extend(css::findings(repository));
    findings.extend(messages::findings(repository));
    findings.extend(migrations::findings(repository)?);
    findings.extend(names::findings(repository));
    findings.extend(words::findings(repository));
    Ok(findings)
}
