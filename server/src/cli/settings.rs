//! Where the settings come from.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};

use super::Flags;
use crate::config::{Config, Raw};

const FILE: &str = "corridor.toml";

/// The settings of this call.
pub fn read(flags: &Flags, addr: Option<String>) -> Result<Config> {
    let mut raw = Raw::default();
    if let Some(data) = &flags.data {
        raw.set("data", "--data", data.display().to_string());
    }
    if let Some(addr) = addr {
        raw.set("addr", "--addr", addr);
    }
    raw.add_environment(environment());
    if let Some(file) = &flags.config {
        let text = fs::read_to_string(file).with_context(|| file.display().to_string())?;
        raw.add_file(file, &text)?;
    } else if let Some((file, text)) = default_file()? {
        raw.add_file(&file, &text)?;
    }
    Ok(Config::from_raw(&raw)?)
}

fn default_file() -> Result<Option<(PathBuf, String)>> {
    match fs::read_to_string(FILE) {
        Ok(text) => Ok(Some((Path::new(FILE).to_owned(), text))),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error).context(FILE),
    }
}

/// Variables that are no text cannot be settings.
fn environment() -> impl Iterator<Item = (String, String)> {
    std::env::vars_os()
        .filter_map(|(name, value)| Some((name.into_string().ok()?, value.into_string().ok()?)))
}
