//! `corridor demo`

use std::fs;

use anyhow::{Context as _, Result};

use services::demo::{DemoAccount, DemoOptions, DemoReport, Progress, load};

use super::open;
use crate::config::Config;

/// Where the accounts and their passwords are written, for `cargo xtask run` and whoever comes later.
const ACCOUNTS: &str = "demo-accounts.txt";

pub async fn run(config: &Config, products: Option<u32>) -> Result<()> {
    let shop = open(config).await?;
    let mut report = load(&shop, &DemoOptions::default(), &progress).await?;
    let variations = products.unwrap_or(0).saturating_sub(report.products);
    if variations > 0 {
        let options = DemoOptions {
            variations,
            ..DemoOptions::default()
        };
        let varied = load(&shop, &options, &progress).await?;
        report.added += varied.added;
    }
    let accounts = accounts(config, &report)?;
    println!(
        "{} shops, {} products, {} new; the accounts:\n{accounts}",
        report.sellers,
        report.products + variations,
        report.added
    );
    Ok(())
}

/// Says on standard error how far it is: once per step, and each thousand.
fn progress(progress: Progress) {
    if progress.done == progress.total || progress.done.is_multiple_of(1000) {
        eprintln!(
            "{:?}: {} of {}",
            progress.step, progress.done, progress.total
        );
    }
}

/// The accounts with their passwords. Only the first run knows these, for the database keeps hashes alone; so they are
/// written beside it.
fn accounts(config: &Config, report: &DemoReport) -> Result<String> {
    let path = config.data.join(ACCOUNTS);
    let known = fs::read_to_string(&path).unwrap_or_default();
    let fresh = |account: &&DemoAccount| account.password.is_some();
    let line = |account: &DemoAccount| {
        let password = account.password.as_deref().unwrap_or_default();
        format!(
            "{:<9} {}   {password}\n",
            account.role.as_str(),
            account.email
        )
    };
    let new: String = report.accounts.iter().filter(fresh).map(line).collect();
    let all = format!("{known}{new}");
    if !new.is_empty() {
        fs::write(&path, &all).with_context(|| path.display().to_string())?;
    }
    Ok(all)
}
