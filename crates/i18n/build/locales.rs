//! Reading the locale folders, and what to do about a locale that lacks messages.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{fs, io};

/// The locale every other one is measured by, and the one shown while a locale's folder does not exist yet.
pub const DEFAULT: &str = "en";

/// The tags of `domain::place::Language`. Another folder is a mistake, not a new language: a language needs more than
/// messages (number formats, a writing direction, a place in the markets).
const KNOWN: [&str; 6] = ["en", "zh-Hans", "ru", "kk", "tr", "ar"];

/// Message id to its text as written, from the id to the last line that belongs to it.
pub type Messages = BTreeMap<String, String>;

pub struct Locale {
    pub tag: String,
    pub messages: Messages,
    folder: PathBuf,
}

pub fn read_all(root: &Path) -> io::Result<Vec<Locale>> {
    let mut all = Vec::new();
    for entry in fs::read_dir(root)? {
        let folder = entry?.path();
        if !folder.is_dir() {
            continue;
        }
        let tag = folder
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        if !KNOWN.contains(&tag.as_str()) {
            return Err(io::Error::other(format!(
                "locales/{tag}: expected one of {KNOWN:?}"
            )));
        }
        all.push(Locale {
            messages: read_locale(&folder)?,
            tag,
            folder,
        });
    }
    all.sort_by(|a, b| a.tag.cmp(&b.tag));
    Ok(all)
}

fn read_locale(folder: &Path) -> io::Result<Messages> {
    let mut messages = Messages::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "ftl") {
            messages.extend(split(&fs::read_to_string(path)?));
        }
    }
    Ok(messages)
}

/// A message begins with its id at the start of a line and goes on until the next line that begins so, or a comment.
fn split(text: &str) -> Messages {
    let mut messages = Messages::new();
    let mut current: Option<String> = None;
    for line in text.lines() {
        if line.starts_with('#') {
            current = None;
        } else if line.starts_with(|first: char| first.is_ascii_alphabetic() || first == '-') {
            let id = line.split('=').next().unwrap_or_default().trim();
            current = Some(id.to_owned());
        }
        if let Some(id) = &current {
            let block = messages.entry(id.clone()).or_default();
            block.push_str(line);
            block.push('\n');
        }
    }
    messages
}

pub fn english(all: &[Locale]) -> Result<&Locale, String> {
    all.iter()
        .find(|locale| locale.tag == DEFAULT)
        .ok_or_else(|| format!("locales/{DEFAULT} does not exist"))
}

pub fn tags(all: &[Locale]) -> Vec<&str> {
    all.iter().map(|locale| locale.tag.as_str()).collect()
}

fn missing<'a>(english: &'a Messages, locale: &Locale) -> Vec<&'a str> {
    // Terms (`-name`) are a locale's own affair: a language may need none, or one more.
    let needed = english.keys().filter(|id| !id.starts_with('-'));
    needed
        .filter(|id| !locale.messages.contains_key(*id))
        .map(String::as_str)
        .collect()
}

/// Fails with the list of what each locale lacks or has too much.
pub fn refuse_gaps(all: &[Locale]) -> Result<(), String> {
    let english = &english(all)?.messages;
    let mut report = String::new();
    for locale in all {
        let lacking = missing(english, locale);
        let unknown = locale
            .messages
            .keys()
            .filter(|id| !id.starts_with('-') && !english.contains_key(*id));
        let unknown: Vec<_> = unknown.collect();
        if !lacking.is_empty() {
            let _ = writeln!(
                report,
                "locales/{} lacks {}: {}",
                locale.tag,
                lacking.len(),
                lacking.join(", ")
            );
        }
        if !unknown.is_empty() {
            let _ = writeln!(
                report,
                "locales/{} has messages that locales/{DEFAULT} has not: {unknown:?}",
                locale.tag
            );
        }
    }
    if report.is_empty() {
        Ok(())
    } else {
        Err(report)
    }
}

/// Writes a copy of all locales in which every gap holds the English text, and warns about each locale with gaps.
///
/// Files that are right already are left alone: Cargo watches the copy too, and would build everything that depends on
/// this crate anew each time.
pub fn fill_gaps(all: &[Locale], target: &Path) -> Result<PathBuf, Box<dyn std::error::Error>> {
    let english = &english(all)?.messages;
    fs::create_dir_all(target)?;
    for entry in fs::read_dir(target)? {
        let entry = entry?;
        if !tags(all).contains(&&*entry.file_name().to_string_lossy()) {
            fs::remove_dir_all(entry.path())?;
        }
    }
    for locale in all {
        let copy = target.join(&locale.tag);
        fs::create_dir_all(&copy)?;
        let mut known: String = locale.messages.values().map(String::as_str).collect();
        if locale.tag == DEFAULT {
            known = comments_and_messages(&locale.folder)?;
        }
        let lacking = missing(english, locale);
        if !lacking.is_empty() {
            println!(
                "cargo::warning=locales/{} lacks {} messages, shown in English",
                locale.tag,
                lacking.len()
            );
        }
        known.extend(lacking.iter().map(|id| english[*id].as_str()));
        let file = copy.join("all.ftl");
        if fs::read_to_string(&file).ok().as_ref() != Some(&known) {
            fs::write(file, known)?;
        }
    }
    Ok(target.to_owned())
}

/// The English files as they are: the types of the arguments stand in their comments.
fn comments_and_messages(folder: &Path) -> io::Result<String> {
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder)? {
        paths.push(entry?.path());
    }
    paths.sort();
    let mut text = String::new();
    for path in paths {
        text.push_str(&fs::read_to_string(path)?);
        text.push('\n');
    }
    Ok(text)
}
