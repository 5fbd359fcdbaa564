//! `corridor serve`

use anyhow::{Context as _, Result};

use super::open;
use crate::config::Config;
use crate::{data_lock, serve};

pub async fn run(config: &Config) -> Result<()> {
    let shop = open(config).await?;
    // Held until the process ends: `restore` must not pull the database away from under a server.
    let _lock = data_lock::share(&config.data)?;
    serve::serve(config, shop)
        .await
        .with_context(|| format!("cannot serve at {}", config.addr))
}
