//! Bringing a seller's products.

use std::io::{self, Read};
use std::sync::Arc;

use domain::place::Language;
use feeds::{FeedProblem, PROBLEMS_MAX};
use store::Conn;
use store::seller::SellerRow;

use super::context::Context;
use super::images::{ImageSource, StoredImages};
use super::report::{ImportError, ImportProgress, ImportReport};
use super::stream::{Input, drafts};
use super::survey::{Survey, survey};
use super::write::write_product;
use crate::retry::retry;
use crate::shop::Shop;

/// Whether anything is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Mode {
    /// The products are in the shop afterwards.
    #[default]
    Write,
    /// Everything is done and undone again: the report says what would happen.
    DryRun,
}

/// How a file is to be imported.
#[derive(Debug, Clone, Default)]
pub struct ImportOptions {
    /// Whether anything is kept.
    pub mode: Mode,
    /// A folder or archive with pictures, found by the last part of their addresses or by the product's handle.
    pub images: Option<ImageSource>,
    /// The language of files that do not say it; without it, what their words tell, or else that of the seller's country.
    pub lang: Option<Language>,
}

/// What hands out the file: it is read twice, first to find everything that is wrong.
pub type Open = dyn Fn() -> io::Result<Box<dyn Read + Send>> + Send + Sync;

/// Brings the products of a file into a shop: those that are not there are added, those that are there (by their handle)
/// become what the file says. One transaction or nothing.
///
/// Memory is that of some hundred products, however long the file is. SQLite has one writer, so other writes wait for
/// the end of the second reading.
///
/// # Errors
/// [`ImportError`]; nothing has changed then.
pub async fn import_products(
    shop: &Shop,
    seller_slug: &str,
    open: Arc<Open>,
    options: &ImportOptions,
    progress: &(dyn Fn(ImportProgress) + Send + Sync),
) -> Result<ImportReport, ImportError> {
    let seller = seller(&mut shop.store().reader().await?, seller_slug).await?;
    let input = Input {
        open,
        currency: seller.currency,
    };
    let survey = survey(input.clone(), options.images.clone()).await?;
    let images = match options.mode {
        Mode::Write => StoredImages::take_in(shop, options.images.clone(), &survey.images).await?,
        Mode::DryRun => StoredImages::named(&survey.images),
    };
    let mut report = survey.report();
    report.pictures_refused = images.refused.clone();
    report.pictures_stored = images.stored.len().try_into().unwrap_or(u32::MAX);
    let context = Context::new(shop, seller, &survey, images, options);
    report.language = survey.leaves_language_open().then_some(context.lang);
    let written = retry(|| attempt(&context, &input, &survey, options.mode, progress)).await?;
    written.add_to(&mut report);
    shop.catalogue().forget();
    Ok(report)
}

async fn seller(conn: &mut Conn, slug: &str) -> Result<SellerRow, ImportError> {
    let found = store::seller::find_by_slug(conn, slug).await?;
    found.ok_or(ImportError::UnknownSeller)
}

/// What the second reading did.
#[derive(Debug, Default)]
pub(super) struct Written {
    pub report: ImportReport,
    /// Clashes with what the shop holds, which the file alone does not show.
    pub problems: Vec<FeedProblem>,
}

impl Written {
    fn add_to(self, report: &mut ImportReport) {
        let ImportReport {
            created,
            updated,
            unchanged,
            variants_archived,
            variants_uncounted,
            ..
        } = self.report;
        report.created = created;
        report.updated = updated;
        report.unchanged = unchanged;
        report.variants_archived = variants_archived;
        report.variants_uncounted = variants_uncounted;
        report.pictures_queued = self.report.pictures_queued;
        report.other_category = self.report.other_category;
    }
}

async fn attempt(
    context: &Context<'_>,
    input: &Input,
    survey: &Survey,
    mode: Mode,
    progress: &(dyn Fn(ImportProgress) + Send + Sync),
) -> Result<Written, ImportError> {
    let mut written = Written::default();
    let mut batches = drafts(input.clone(), survey.format);
    let mut tx = context.shop.store().begin().await?;
    let categories = context.categories(&mut tx).await?;
    let mut done = 0;
    while let Some(batch) = batches.recv().await {
        // The file was without a problem a moment ago: it is being changed.
        let batch = batch.map_err(|problem| ImportError::Problems(vec![problem]))?;
        for draft in &batch {
            write_product(context, &mut tx, &categories, draft, &mut written).await?;
            done += 1;
        }
        if written.problems.len() >= PROBLEMS_MAX {
            break;
        }
        progress(ImportProgress {
            done,
            total: survey.products,
        });
    }
    finish(tx, mode, written).await
}

async fn finish(tx: store::Tx, mode: Mode, written: Written) -> Result<Written, ImportError> {
    if !written.problems.is_empty() {
        tx.rollback().await?;
        return Err(ImportError::Problems(written.problems));
    }
    match mode {
        Mode::Write => tx.commit().await?,
        Mode::DryRun => tx.rollback().await?,
    }
    Ok(written)
}
