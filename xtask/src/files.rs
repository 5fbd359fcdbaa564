//! The files of the repository, without what is built or installed.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::child;

/// All files below `folder`, sorted; a folder that does not exist has none.
pub fn below(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(&next).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else {
                files.push(path);
            }
        }
    }
    files.sort();
    files
}

/// Paths relative to the root of every file that is committed or would be, sorted.
pub fn of_the_project() -> Result<Vec<String>> {
    listed(&["--cached", "--others", "--exclude-standard"])
}

/// Paths relative to the root of every file that is committed or staged.
pub fn committed() -> Result<Vec<String>> {
    listed(&["--cached"])
}

fn listed(selection: &[&str]) -> Result<Vec<String>> {
    let mut git = child::command("git");
    git.args(["-c", "core.quotePath=false", "ls-files"])
        .args(selection);
    let listing = child::output_of(&mut git)
        .context("`git ls-files` fails: tidy reads the list of files from git")?;
    let mut names: Vec<String> = listing
        .lines()
        .map(str::to_owned)
        .filter(|name| Path::new(name).is_file())
        .collect();
    names.sort();
    names.dedup();
    Ok(names)
}
