//! What an import did, and why it did nothing.

use std::io;

use feeds::{FeedProblem, Notice};
use store::StoreError;

use crate::retry::may_retry;

/// Handles of products that somebody should look at: how many, and the first of them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Handles {
    /// How many products.
    pub count: u32,
    /// The first hundred, in the order of the file.
    pub first: Vec<String>,
}

impl Handles {
    const FIRST_MAX: usize = 100;

    pub(super) fn push(&mut self, handle: &str) {
        self.count = self.count.saturating_add(1);
        if self.first.len() < Self::FIRST_MAX {
            self.first.push(handle.to_owned());
        }
    }
}

/// What an import did, or would do.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ImportReport {
    /// The language (BCP 47) that texts were taken to be in because the file does not say it.
    pub language: Option<&'static str>,
    /// Products that were not there before.
    pub created: u32,
    /// Products that differed from the file.
    pub updated: u32,
    /// Products that are as the file says.
    pub unchanged: u32,
    /// Variants in the file.
    pub variants: u32,
    /// Variants that are no longer in the file and no longer sold.
    pub variants_archived: u32,
    /// New variants whose stock the file does not count.
    pub variants_uncounted: u32,
    /// Pictures to be fetched after the import.
    pub pictures_queued: u32,
    /// Pictures taken from the folder or archive.
    pub pictures_stored: u32,
    /// Files of the folder or archive that are no usable pictures, with the reason.
    pub pictures_refused: Vec<(String, String)>,
    /// Products whose category the marketplace does not have; they stand under `other`.
    pub other_category: Handles,
    /// Products without an HS code: their buyers read that duty may be collected on delivery.
    pub missing_hs: Handles,
    /// Products whose origin is taken to be the seller's country.
    pub missing_origin: Handles,
    /// Products with a variant that has no weight: freight is that of an average garment.
    pub missing_weight: Handles,
    /// Everything else the seller should know, by number of products.
    pub notices: Vec<(Notice, u32)>,
}

/// How far an import is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ImportProgress {
    /// Products written.
    pub done: u32,
    /// Products in the file.
    pub total: u32,
}

/// Why nothing was imported.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// No shop has this slug.
    #[error("no shop has this slug")]
    UnknownSeller,
    /// What is wrong with the file, at most a hundred problems and one that says that there are more.
    #[error("the file has {} problems", .0.len())]
    Problems(Vec<FeedProblem>),
    /// The file cannot be opened.
    #[error("the file cannot be opened")]
    Unreadable(#[source] io::Error),
    /// The folder or archive with the pictures cannot be opened.
    #[error("the pictures cannot be opened")]
    Images(#[source] io::Error),
    /// The database failed; everything is as it was.
    #[error(transparent)]
    Store(#[from] StoreError),
}

may_retry!(ImportError);
