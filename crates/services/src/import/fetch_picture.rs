//! The job that fetches a picture whose address stands in a seller's file.

use std::sync::OnceLock;

use domain::ids::{ProductId, VariantId};
use media::{FetchLimits, FetchProblem, Fetcher, PictureProblem, StoredPicture};
use serde::{Deserialize, Serialize};
use store::product::ProductPictureRow;
use store::variant::VariantRow;
use store::{Conn, StoreError};

use crate::catalogue::whole_product::know_picture;
use crate::retry::retry;
use crate::shop::Shop;

/// The kind of the job in the outbox.
pub const KIND: &str = "fetch-picture";

/// What the job is told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FetchPicture {
    /// For which product.
    pub product: ProductId,
    /// The place in its gallery.
    pub position: u32,
    /// Where the picture is.
    pub url: String,
    /// The variants that it shows.
    pub variants: Vec<VariantId>,
}

/// Why a picture is to be fetched later.
#[derive(Debug, thiserror::Error)]
pub enum FetchPictureError {
    /// The job's particulars make no sense.
    #[error("the particulars of the job cannot be read")]
    BadBody(#[from] serde_json::Error),
    /// The other server does not answer now.
    #[error(transparent)]
    Fetch(#[from] FetchProblem),
    /// The files failed.
    #[error(transparent)]
    Storage(#[from] PictureProblem),
    /// The database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Fetches a picture and puts it into its place. A picture that will never come (a refused address, no picture behind it)
/// is done with: the product keeps the drawing of its category.
///
/// # Errors
/// [`FetchPictureError`]: the job is to be run again later, which does no harm.
pub async fn run(shop: &Shop, body_json: &str) -> Result<(), FetchPictureError> {
    let job: FetchPicture = serde_json::from_str(body_json)?;
    let bytes = match fetcher()?.fetch(&job.url).await {
        Ok(bytes) => bytes,
        Err(problem) if is_final(&problem) => {
            tracing::info!(product = %job.product, %problem, "a picture of a file is left out");
            return Ok(());
        }
        Err(problem) => return Err(problem.into()),
    };
    match shop.pictures().process(bytes).await {
        Ok(stored) => Ok(retry(|| place(shop, &job, &stored)).await?),
        Err(problem @ PictureProblem::Storage(_)) => Err(problem.into()),
        Err(problem) => {
            tracing::info!(product = %job.product, %problem, "a picture of a file is left out");
            Ok(())
        }
    }
}

/// One for the whole process: it keeps connections.
fn fetcher() -> Result<&'static Fetcher, FetchProblem> {
    static FETCHER: OnceLock<Fetcher> = OnceLock::new();
    if let Some(fetcher) = FETCHER.get() {
        return Ok(fetcher);
    }
    let fetcher = Fetcher::new(FetchLimits::default())?;
    Ok(FETCHER.get_or_init(|| fetcher))
}

fn is_final(problem: &FetchProblem) -> bool {
    match problem {
        FetchProblem::TimedOut | FetchProblem::Unreachable => false,
        FetchProblem::Status { status } => !(*status >= 500 || matches!(status, 408 | 425 | 429)),
        FetchProblem::BadUrl
        | FetchProblem::PortRefused { .. }
        | FetchProblem::AddressRefused { .. }
        | FetchProblem::TooManyRedirects { .. }
        | FetchProblem::TooManyBytes { .. } => true,
    }
}

async fn place(shop: &Shop, job: &FetchPicture, stored: &StoredPicture) -> Result<(), StoreError> {
    let mut tx = shop.store().begin().await?;
    if store::product::lookup(&mut tx, job.product)
        .await?
        .is_none()
    {
        return Ok(());
    }
    know_picture(shop, &mut tx, stored).await?;
    let row = ProductPictureRow {
        product_id: job.product,
        position: job.position,
        picture_hash: stored.hash.clone(),
        source_url: Some(job.url.clone()),
    };
    store::product::put_picture(&mut tx, &row).await?;
    show_on_variants(&mut tx, job, stored).await?;
    tx.commit().await
}

async fn show_on_variants(
    conn: &mut Conn,
    job: &FetchPicture,
    stored: &StoredPicture,
) -> Result<(), StoreError> {
    for id in &job.variants {
        let found = store::variant::lookup(conn, *id).await?;
        let Some(row) = found.filter(|row| row.product_id == job.product) else {
            continue;
        };
        let shown = VariantRow {
            picture_hash: Some(stored.hash.clone()),
            ..row
        };
        // Refused means that the variant is gone, and with it the need for a picture.
        let _ = store::variant::update(conn, &shown).await?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_may_pass_is_tried_again() {
        for (status, is_over) in [
            (404, true),
            (403, true),
            (410, true),
            (500, false),
            (503, false),
            (429, false),
        ] {
            assert_eq!(
                is_final(&FetchProblem::Status { status }),
                is_over,
                "{status}"
            );
        }
        assert!(is_final(&FetchProblem::BadUrl));
        assert!(!is_final(&FetchProblem::TimedOut));
    }
}
