//! Adding a picture to a product.

use domain::ids::ProductId;
use media::{PictureProblem, StoredPicture};
use store::product::ProductPictureRow;
use store::{Conn, StoreError};

use super::own;
use crate::account::session::User;
use crate::catalogue::PictureRef;
use crate::catalogue::whole_product::know_picture;
use crate::retry::{may_retry, retry};
use crate::shop::Shop;

/// Most pictures of a product.
pub const PICTURES_MAX: usize = 20;

/// The first place for uploads. The places before belong to imports, which fill them in the order of the file, whenever a
/// picture arrives: an upload must never be overwritten by one.
const UPLOADS_FROM: u32 = 100;

/// Why a picture was not added.
#[derive(Debug, thiserror::Error)]
pub enum AddPictureError {
    /// The product is not there, or another shop's.
    #[error("no such product")]
    NotFound,
    /// The product has [`PICTURES_MAX`] pictures already.
    #[error("the product has {PICTURES_MAX} pictures already")]
    TooMany,
    /// What was sent is no picture, or too large; or the files failed.
    #[error(transparent)]
    Refused(#[from] PictureProblem),
    /// The database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

may_retry!(AddPictureError);

/// Adds a picture at the end of the gallery. The same picture again changes nothing.
///
/// # Errors
/// [`AddPictureError`].
pub async fn add_picture(
    shop: &Shop,
    user: &User,
    product: ProductId,
    bytes: Vec<u8>,
) -> Result<PictureRef, AddPictureError> {
    let found = own::product(&mut shop.store().reader().await?, user, product).await?;
    found.ok_or(AddPictureError::NotFound)?;
    let stored = shop.pictures().process(bytes).await?;
    retry(|| attempt(shop, user, product, &stored)).await?;
    Ok(PictureRef::from(stored))
}

async fn attempt(
    shop: &Shop,
    user: &User,
    id: ProductId,
    stored: &StoredPicture,
) -> Result<(), AddPictureError> {
    let mut tx = shop.store().begin().await?;
    own::product(&mut tx, user, id)
        .await?
        .ok_or(AddPictureError::NotFound)?;
    if append(shop, &mut tx, id, stored).await? == Appended::Full {
        return Err(AddPictureError::TooMany);
    }
    tx.commit().await?;
    Ok(())
}

/// What became of a picture for a gallery.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Appended {
    /// It is in the gallery, now or already.
    Done,
    /// There is no room.
    Full,
}

/// Puts a stored picture at the end of a gallery, unless it is in it.
pub(crate) async fn append(
    shop: &Shop,
    conn: &mut Conn,
    product_id: ProductId,
    stored: &StoredPicture,
) -> Result<Appended, StoreError> {
    let gallery = store::product::list_pictures(conn, product_id).await?;
    if gallery.iter().any(|row| row.picture_hash == stored.hash) {
        return Ok(Appended::Done);
    }
    if gallery.len() >= PICTURES_MAX {
        return Ok(Appended::Full);
    }
    let last = gallery.last().map_or(0, |row| row.position + 1);
    let position = last.max(UPLOADS_FROM);
    know_picture(shop, conn, stored).await?;
    let row = ProductPictureRow {
        product_id,
        position,
        picture_hash: stored.hash.clone(),
        source_url: None,
    };
    store::product::add_picture(conn, &row)
        .await
        .map_err(|error| match error {
            // Two uploads at the same time chose the same place: the later one looks again.
            StoreError::Conflict { .. } => StoreError::Retry,
            error => error,
        })?;
    Ok(Appended::Done)
}
