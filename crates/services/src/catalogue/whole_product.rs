//! A product with everything that hangs on it, written at once. Import and demo end here.

use domain::ids::{ProductId, WarehouseId};
use media::StoredPicture;
use store::product::{ProductPictureRow, ProductRow};
use store::product_text::ProductTextRow;
use store::review::ReviewRow;
use store::stock::NewStock;
use store::variant::VariantRow;
use store::{Conn, StoreError};

/// A product with everything that hangs on it.
#[derive(Debug, Clone)]
pub(crate) struct WholeProduct {
    pub product: ProductRow,
    pub texts: Vec<ProductTextRow>,
    /// With the units on hand.
    pub variants: Vec<(VariantRow, i64)>,
    /// Hashes in the order of the gallery, each once, all known to the table of pictures.
    pub gallery: Vec<String>,
    pub reviews: Vec<ReviewRow>,
}

/// Adds a product that is not there yet, with everything that hangs on it.
pub(crate) async fn add(conn: &mut Conn, whole: &WholeProduct) -> Result<(), StoreError> {
    let id = whole.product.id;
    store::product::add(conn, &whole.product).await?;
    for text in &whole.texts {
        store::product_text::put(conn, text).await?;
    }
    add_gallery(conn, id, &whole.gallery).await?;
    for (variant, on_hand) in &whole.variants {
        add_variant(conn, variant, *on_hand).await?;
    }
    for review in &whole.reviews {
        store::review::add(conn, review).await?;
    }
    Ok(())
}

/// Adds a variant with its stock in the shop's main warehouse.
pub(crate) async fn add_variant(
    conn: &mut Conn,
    variant: &VariantRow,
    on_hand: i64,
) -> Result<(), StoreError> {
    store::variant::add(conn, variant).await?;
    let new = NewStock {
        variant: variant.id,
        product: variant.product_id,
        seller: variant.seller_id,
        warehouse: WarehouseId::main_of(variant.seller_id),
        units: on_hand,
    };
    store::stock::add(conn, new).await
}

/// Fills an empty gallery.
pub(crate) async fn add_gallery(
    conn: &mut Conn,
    product_id: ProductId,
    hashes: &[String],
) -> Result<(), StoreError> {
    for (position, hash) in (0..).zip(hashes) {
        let row = ProductPictureRow {
            product_id,
            position,
            picture_hash: hash.clone(),
            source_url: None,
        };
        store::product::add_picture(conn, &row).await?;
    }
    Ok(())
}

/// What a gallery must know before it can show a picture.
pub(crate) async fn know_picture(
    shop: &crate::shop::Shop,
    conn: &mut Conn,
    picture: &StoredPicture,
) -> Result<(), StoreError> {
    // Refused means that the very same picture is known, which is as good.
    let _ = store::picture::add(conn, &super::picture::picture_row(shop, picture)).await?;
    Ok(())
}
