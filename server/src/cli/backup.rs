//! `corridor backup FILE`

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, bail};
use store::Engine;

use crate::config::Config;
use crate::shop;

pub async fn run(config: &Config, file: &Path) -> Result<()> {
    if file.exists() {
        bail!("{} exists already", file.display());
    }
    let store = shop::connect(config).await.context("database")?;
    if store.engine() == Engine::Postgres {
        // Its own tool knows roles, large tables and parallel work; a second-rate copy would be a trap.
        bail!(
            "PostgreSQL brings its own tool: pg_dump --format=custom --file={} \"$DATABASE_URL\"",
            file.display()
        );
    }
    // Under another name until it is whole: half a copy must not look like a backup.
    let part = file.with_extension("part");
    store.copy_to(&part).await.context("database")?;
    let finish = || {
        fs::File::open(&part)?
            .sync_all()
            .and_then(|()| fs::rename(&part, file))
    };
    finish().with_context(|| file.display().to_string())?;
    println!(
        "{} holds the database; the pictures lie in {}",
        file.display(),
        config.files.display()
    );
    Ok(())
}
