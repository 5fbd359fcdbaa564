//! `corridor import` and `corridor export`

use std::fs::File;
use std::io::{BufReader, BufWriter, Write as _};
use std::path::PathBuf;

use anyhow::{Context as _, Result, bail};
use clap::Args;
use services::import::{ImportError, ImportOptions, Mode, import_products};

use super::open;
use crate::config::Config;

/// Problems of a file that are shown; their number tells the rest.
const SHOWN_MAX: usize = 20;

/// What to take in.
#[derive(Debug, Args)]
pub struct Import {
    /// The seller's shop.
    #[arg(long, value_name = "SLUG")]
    pub seller: String,
    /// Only says what would happen.
    #[arg(long)]
    pub dry_run: bool,
    /// The file.
    pub file: PathBuf,
}

pub async fn import(config: &Config, import: Import) -> Result<()> {
    let name = import.file.display().to_string();
    let file = File::open(&import.file).with_context(|| name.clone())?;
    let shop = open(config).await?;
    let options = ImportOptions { mode: if import.dry_run { Mode::DryRun } else { Mode::Write } };
    match import_products(&shop, &import.seller, BufReader::new(file), options).await {
        Ok(report) => println!("{report}"),
        Err(ImportError::Problems(problems)) => {
            for problem in problems.iter().take(SHOWN_MAX) {
                eprintln!("{name}, {problem}");
            }
            bail!("{name}: {} problems, nothing was imported", problems.len());
        }
        Err(other) => return Err(other).context(name),
    }
    Ok(())
}

pub async fn export(config: &Config, seller: &str) -> Result<()> {
    let shop = open(config).await?;
    let mut out = BufWriter::new(std::io::stdout().lock());
    services::import::export_products(&shop, seller, &mut out).await?;
    out.flush().context("standard output")
}
