//! `corridor restore FILE`

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};
use services::ports::Clock as _;
use store::{Store, StoreOptions};

use crate::clock::SystemClock;
use crate::config::Config;
use crate::{data_lock, shop};

pub async fn run(config: &Config, file: &Path) -> Result<()> {
    let Some(database) = config.database_url.strip_prefix("sqlite:") else {
        bail!(
            "PostgreSQL brings its own tool: pg_restore --clean --if-exists --dbname=\"$DATABASE_URL\" {}",
            file.display()
        );
    };
    let database = PathBuf::from(database.strip_prefix("//").unwrap_or(database));
    let _lock = data_lock::own(&config.data)?;
    let copy = database.with_extension("restoring");
    fs::copy(file, &copy).with_context(|| file.display().to_string())?;
    if let Err(reason) = verify(&copy).await {
        let _ = fs::remove_file(&copy);
        bail!("{} is not a backup of Corridor: {reason}", file.display());
    }
    let kept = set_aside(&database)?;
    fs::rename(&copy, &database).with_context(|| database.display().to_string())?;
    println!("{} is in place", file.display());
    if let Some(kept) = kept {
        println!("the database that was there is now {}", kept.display());
    }
    Ok(())
}

/// A copy is opened and brought up to date before anything is replaced by it.
async fn verify(copy: &Path) -> Result<(), String> {
    let is_sqlite = fs::read(copy).is_ok_and(|bytes| bytes.starts_with(b"SQLite format 3\0"));
    if !is_sqlite {
        return Err("no SQLite database".to_owned());
    }
    let open = async {
        let store = Store::connect(
            &format!("sqlite:{}", copy.display()),
            StoreOptions::default(),
        )
        .await?;
        store.migrate().await?;
        let findings = store::check::all(&mut *store.snapshot().await?).await?;
        store.close().await;
        Ok::<_, store::StoreError>(findings)
    };
    let findings = open.await.map_err(|error| shop::causes(&error))?;
    match findings
        .iter()
        .find(|finding| !finding.offenders.is_empty())
    {
        Some(broken) => Err(format!("broken: {}", broken.name)),
        None => Ok(()),
    }
}

/// Moves the present database away with its write-ahead log, which would otherwise be played into the new one.
fn set_aside(database: &Path) -> Result<Option<PathBuf>> {
    let with = |path: &Path, ending: &str| PathBuf::from(format!("{}{ending}", path.display()));
    let kept = with(
        database,
        &format!(".before-restore-{}", SystemClock.now().ms()),
    );
    if !database.exists() {
        return Ok(None);
    }
    for ending in ["-wal", "-shm", ""] {
        let from = with(database, ending);
        if from.exists() {
            fs::rename(&from, with(&kept, ending)).with_context(|| from.display().to_string())?;
        }
    }
    Ok(Some(kept))
}
