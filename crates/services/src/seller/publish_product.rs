//! Putting a product on the shelf, and taking it off.

use domain::catalogue::ProductStatus;
use domain::ids::ProductId;
use store::product::ProductRow;
use store::{Conn, StoreError};

use super::fields::FieldProblem;
use super::own;
use crate::account::session::User;
use crate::retry::{may_retry, retry};
use crate::shop::Shop;

/// Why a product did not go on or off the shelf.
#[derive(Debug, thiserror::Error)]
pub enum PublishProductError {
    /// Not there, or another shop's.
    #[error("no such product")]
    NotFound,
    /// What is missing before anybody can buy it: `title`, `price`.
    #[error("the product is not ready")]
    NotReady(Vec<FieldProblem>),
    /// The database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

may_retry!(PublishProductError);

/// Puts a product on the shelf. It needs a title and a variant with a price; a picture is not needed, the category's
/// drawing stands for it.
///
/// # Errors
/// [`PublishProductError`].
pub async fn publish_product(
    shop: &Shop,
    user: &User,
    id: ProductId,
) -> Result<(), PublishProductError> {
    set(shop, user, id, ProductStatus::Published).await
}

/// Takes a product off the shelf; orders keep what they have of it. It is a draft again.
///
/// # Errors
/// [`PublishProductError`], never `NotReady`.
pub async fn unpublish_product(
    shop: &Shop,
    user: &User,
    id: ProductId,
) -> Result<(), PublishProductError> {
    set(shop, user, id, ProductStatus::Draft).await
}

async fn set(
    shop: &Shop,
    user: &User,
    id: ProductId,
    status: ProductStatus,
) -> Result<(), PublishProductError> {
    retry(|| attempt(shop, user, id, status)).await?;
    shop.catalogue().forget();
    Ok(())
}

async fn attempt(
    shop: &Shop,
    user: &User,
    id: ProductId,
    status: ProductStatus,
) -> Result<(), PublishProductError> {
    let mut tx = shop.store().begin().await?;
    let found = own::product(&mut tx, user, id)
        .await?
        .ok_or(PublishProductError::NotFound)?;
    if status == ProductStatus::Published {
        let missing = missing(&mut tx, &found).await?;
        if !missing.is_empty() {
            return Err(PublishProductError::NotReady(missing));
        }
    }
    let changed = ProductRow {
        status: status.as_str().to_owned(),
        updated_at: shop.now(),
        ..found
    };
    if !store::product::update(&mut tx, &changed).await?.is_done() {
        return Err(StoreError::Retry.into());
    }
    tx.commit().await?;
    Ok(())
}

async fn missing(conn: &mut Conn, product: &ProductRow) -> Result<Vec<FieldProblem>, StoreError> {
    let mut missing = Vec::new();
    let text = store::product_text::lookup(conn, product.id, &product.source_lang).await?;
    if text.is_none_or(|text| text.title.trim().is_empty()) {
        missing.push(("title".to_owned(), "missing"));
    }
    let variants = store::variant::list_by_product(conn, product.id).await?;
    if !variants
        .iter()
        .any(|variant| variant.status == "active" && variant.price.minor > 0)
    {
        missing.push(("price".to_owned(), "missing"));
    }
    Ok(missing)
}
