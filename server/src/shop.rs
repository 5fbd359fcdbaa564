//! The shop, put together from the operator's settings.

use std::fs;
use std::io;
use std::path::PathBuf;
use std::sync::Arc;

use media::Pipeline;
use object_store::local::LocalFileSystem;
use services::catalogue::seed_categories::seed_categories;
use services::ports::Clock as _;
use services::reference::{self, ReferenceError};
use services::shop::{Parts, Shop};
use store::{Store, StoreError, StoreOptions};

use crate::clock::SystemClock;
use crate::config::{Config, mail_folder};
use crate::entropy::SystemEntropy;
use crate::reference::warn_of_files;

/// Why the shop cannot open.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// A folder cannot be made.
    #[error("{}: {cause}", path.display())]
    Folder {
        /// The folder.
        path: PathBuf,
        /// What the system says.
        cause: io::Error,
    },
    /// The folder of pictures cannot be used.
    #[error("pictures: {0}")]
    Files(#[from] object_store::Error),
    /// The database cannot be opened or brought up to date.
    #[error("database: {}", causes(.0))]
    Store(#[from] StoreError),
    /// Rates, rules or delivery methods are bad.
    #[error(transparent)]
    Reference(#[from] ReferenceError),
}

/// Opens the database, brings its schema up to date and puts the shop together.
///
/// # Errors
/// [`OpenError`], in one line for the operator.
pub async fn open(config: &Config) -> Result<Shop, OpenError> {
    let mails = mail_folder(&config.data);
    for path in [&config.data, &config.files, &mails] {
        fs::create_dir_all(path).map_err(|cause| OpenError::Folder {
            path: path.clone(),
            cause,
        })?;
    }
    let store = connect(config).await?;
    store.migrate().await?;
    let files = LocalFileSystem::new_with_prefix(&config.files)?;
    let now = SystemClock.now();
    warn_of_files(&config.data);
    let parts = Parts {
        reference: reference::load(&store, now).await?,
        store,
        clock: Arc::new(SystemClock),
        entropy: Arc::new(SystemEntropy),
        pictures: Pipeline::new(Arc::new(files)),
        mailer: config.mailer.clone(),
        settings: config.shop.clone(),
    };
    let shop = Shop::new(parts);
    seed_categories(&shop).await?;
    Ok(shop)
}

/// Opens the database as it is.
///
/// # Errors
/// Those of the store.
pub async fn connect(config: &Config) -> Result<Store, StoreError> {
    Store::connect(&config.database_url, StoreOptions::default()).await
}

/// An error with all that caused it, in one line: the store keeps the driver's words out of `Display`, and the operator
/// at the terminal needs them.
pub fn causes(error: &dyn std::error::Error) -> String {
    let mut line = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        line = format!("{line}: {error}");
        cause = error.source();
    }
    line
}
