//! `corridor fx load|fetch`

use std::fs;
use std::path::PathBuf;

use anyhow::{Context as _, Result};
use clap::Subcommand;

use super::open;
use crate::config::Config;
use crate::rates::{self, Source};

/// Rates of exchange.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Loads a CSV file with the columns date, base, quote and rate, or XML as the European Central Bank publishes it.
    /// Rates that are not against the US dollar need the dollar's own rate of the same day and base. A running server takes
    /// them up within half a minute.
    Load {
        /// The file.
        file: PathBuf,
    },
    /// Fetches the rates at CORRIDOR_FX_URL now; a running server does so four times a day.
    Fetch,
}

pub async fn run(config: &Config, command: Command) -> Result<()> {
    match command {
        Command::Load { file } => load(config, file).await,
        Command::Fetch => fetch(config).await,
    }
}

async fn load(config: &Config, file: PathBuf) -> Result<()> {
    let text = fs::read_to_string(&file).with_context(|| file.display().to_string())?;
    let source = file
        .file_stem()
        .map_or_else(String::new, |name| name.to_string_lossy().into_owned());
    let rows = rates::parse(&text, &source).with_context(|| file.display().to_string())?;
    rates::put(&open(config).await?, &rows).await?;
    println!("{} rates loaded", rows.len());
    Ok(())
}

async fn fetch(config: &Config) -> Result<()> {
    let url = config.fx_url.as_deref();
    let url = url.context("CORRIDOR_FX_URL is not set")?;
    let shop = open(config).await?;
    let count = Source::new(url)?.load(&shop).await;
    println!("{} rates loaded", count.with_context(|| url.to_owned())?);
    Ok(())
}
