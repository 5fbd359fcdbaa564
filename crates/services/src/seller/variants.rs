//! Writing the variants of a product.

use domain::ids::{ProductId, SellerId, VariantId};
use store::variant::VariantRow;
use store::{Conn, StoreError};

use super::fields::CheckedVariant;
use crate::catalogue::texts::to_json;
use crate::catalogue::whole_product::add_variant;
use crate::shop::Shop;

/// Of which product, whose.
#[derive(Debug, Clone, Copy)]
pub(super) struct Owner {
    pub product: ProductId,
    pub seller: SellerId,
}

/// Adds a variant with its stock; `variants_seller_id_sku_key` when the seller uses the number elsewhere.
pub(super) async fn add(
    shop: &Shop,
    conn: &mut Conn,
    owner: Owner,
    position: u32,
    variant: &CheckedVariant,
) -> Result<(), StoreError> {
    let row = VariantRow {
        id: shop.new_id(VariantId::from_parts),
        product_id: owner.product,
        seller_id: owner.seller,
        sku: variant.sku.clone(),
        position,
        options_json: to_json(&variant.options),
        price: variant.price,
        compare_at: variant.compare_at,
        currency: variant.price.currency,
        weight_grams: variant.weight_grams,
        size_mm: variant.size_mm.clone(),
        hs_code: None,
        origin: None,
        picture_hash: None,
        status: "active".to_owned(),
    };
    add_variant(conn, &row, variant.stock).await
}
