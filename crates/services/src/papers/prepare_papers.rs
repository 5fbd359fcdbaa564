//! Getting parcels ready for their papers: each postal one gets its item number.

use domain::shipping::Carriage;
use store::{Conn, StoreError};

use super::PARCELS_MAX;
use super::issue_number::issue_number;
use super::parcel::{self, PaperOf, PaperParcel};
use crate::account::session::User;
use crate::retry::{may_retry, retry};
use crate::shop::Shop;

/// Why there are no papers.
#[derive(Debug, thiserror::Error)]
pub enum PreparePapersError {
    /// A parcel that is not there, not paid, or another shop's.
    #[error("no such parcel")]
    NotFound,
    /// None was asked for.
    #[error("no parcel")]
    None,
    /// More than a hundred.
    #[error("too many parcels")]
    TooMany,
    /// Every number of the post's range is in use.
    #[error("the item numbers are used up")]
    NumbersUsedUp,
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
}

may_retry!(PreparePapersError);

/// Gives each of these parcels that the post carries its item number, all or none. A parcel that has one keeps it.
///
/// # Errors
/// [`PreparePapersError`].
pub async fn prepare_papers(
    shop: &Shop,
    user: &User,
    parcels: &[PaperOf],
) -> Result<(), PreparePapersError> {
    match parcels.len() {
        0 => Err(PreparePapersError::None),
        count if count > PARCELS_MAX => Err(PreparePapersError::TooMany),
        _ => retry(|| attempt(shop, user, parcels)).await,
    }
}

async fn attempt(shop: &Shop, user: &User, parcels: &[PaperOf]) -> Result<(), PreparePapersError> {
    let seller = user.selling_for().ok_or(PreparePapersError::NotFound)?;
    let mut tx = shop.store().begin().await?;
    for id in parcels {
        let found = parcel::find(shop, &mut tx, seller, *id).await?;
        if found.is_empty() {
            return Err(PreparePapersError::NotFound);
        }
        for parcel in &found {
            number(shop, &mut tx, parcel).await?;
        }
    }
    tx.commit().await?;
    Ok(())
}

/// Gives a parcel that the post carries its number.
async fn number(
    shop: &Shop,
    conn: &mut Conn,
    parcel: &PaperParcel,
) -> Result<(), PreparePapersError> {
    let Some(range) = shop.settings().item_numbers else {
        return Ok(());
    };
    // Numbers are those of the country's own post.
    if parcel.carriage != Carriage::Post || range.series.country() != parcel.origin {
        return Ok(());
    }
    let of = (parcel.consignment.id, parcel.position);
    let number = issue_number(shop, conn, range, of).await?;
    number.map(drop).ok_or(PreparePapersError::NumbersUsedUp)
}
