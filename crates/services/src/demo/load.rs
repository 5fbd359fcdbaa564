//! Loading the demonstration marketplace.

use media::PictureProblem;
use store::StoreError;

use super::accounts::{self, DemoAccount};
use super::format::Demo;
use super::source::Source;
use super::{drawings, reference, shelves, vary};
use crate::account::user_add::UserAddError;
use crate::shop::Shop;

/// How the demo is to be loaded.
#[derive(Debug, Clone, Default)]
pub struct DemoOptions {
    /// Where the files come from.
    pub source: Source,
    /// So many products more, made of the demo's own with other numbers and prices, for measuring.
    pub variations: u32,
}

/// How far the loading is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// What is being done.
    pub step: Step,
    /// How many are done.
    pub done: u32,
    /// Of how many.
    pub total: u32,
}

/// What is being done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Drawings become pictures in several widths.
    Pictures,
    /// Products are written.
    Products,
    /// Variations are written.
    Variations,
    /// Accounts are opened.
    Accounts,
}

/// What the demo holds after loading. The same after the second time, but for what was added.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DemoReport {
    /// Shops of the demo.
    pub sellers: u32,
    /// Categories of the demo.
    pub categories: u32,
    /// Products of the demo, without variations.
    pub products: u32,
    /// Products and variations that were not there before.
    pub added: u32,
    /// The accounts; passwords only of those that were not there before.
    pub accounts: Vec<DemoAccount>,
}

/// Why the demo was not loaded. What was loaded before stays, and loading again goes on from there.
#[derive(Debug, thiserror::Error)]
pub enum DemoError {
    /// A file is missing or malformed.
    #[error("{file}: {reason}")]
    Unreadable {
        /// Name of the file within the demo's folder.
        file: String,
        /// What is wrong.
        reason: String,
    },
    /// A drawing cannot be rendered or stored.
    #[error("{file}: {problem}")]
    Picture {
        /// Name of the drawing.
        file: String,
        /// What is wrong.
        problem: PictureProblem,
    },
    /// An account cannot be opened.
    #[error(transparent)]
    Account(#[from] UserAddError),
    /// The database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Loads the demo, or what is missing of it.
///
/// # Errors
/// [`DemoError`].
pub async fn load(
    shop: &Shop,
    options: &DemoOptions,
    progress: &(dyn Fn(Progress) + Send + Sync),
) -> Result<DemoReport, DemoError> {
    let demo = Demo::read(&options.source)?;
    reference::load(shop).await?;
    let missing = shelves::missing(shop, &demo).await?;
    let pictures = drawings::draw(
        shop,
        &options.source,
        drawings::wanted(&demo, &missing),
        progress,
    )
    .await?;
    shelves::put_categories(shop, &demo, &pictures).await?;
    let sellers = shelves::add_sellers(shop, &demo).await?;
    shelves::add_products(shop, &demo, &missing, &sellers, &pictures, progress).await?;
    let varied = vary::add(shop, &demo, &sellers, options.variations, progress).await?;
    let accounts = accounts::add(shop, &demo, progress).await?;
    shop.catalogue().forget();
    Ok(DemoReport {
        sellers: count(demo.sellers.len()),
        categories: count(demo.categories.len()),
        products: count(demo.products.len()),
        added: count(missing.len()) + varied,
        accounts,
    })
}

pub(super) fn count(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}
