//! What waits for the seller.

use domain::dispute::DisputeState;
use store::StoreError;

use crate::account::session::User;
use crate::shop::Shop;

/// Counts of what waits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Today {
    /// Paid parcels that are not handed to a carrier.
    pub to_ship: i64,
    /// Disputes in which the seller has to answer, or to say that the goods are back.
    pub disputes: i64,
    /// Products that nobody can see yet.
    pub drafts: i64,
    /// Variants on sale without a unit on hand.
    pub sold_out_variants: i64,
    /// Products without an HS code or a weight: their buyers read that duty may be collected on delivery.
    pub missing_customs: i64,
}

/// What waits for the shop of the one who asks; nothing for somebody without a shop.
///
/// # Errors
/// Those of the store.
pub async fn today(shop: &Shop, user: &User) -> Result<Today, StoreError> {
    let Some(seller) = user.selling_for() else {
        return Ok(Today::default());
    };
    let mut conn = shop.store().reader().await?;
    let mut disputes = 0;
    for state in [DisputeState::AwaitingSeller, DisputeState::Returning] {
        disputes += store::dispute::count_by_seller(&mut conn, seller, state.as_str()).await?;
    }
    let found = store::seller::lookup_today(&mut conn, seller).await?;
    Ok(found.map_or_else(Today::default, |row| Today {
        to_ship: row.to_ship,
        disputes,
        drafts: row.drafts,
        sold_out_variants: row.sold_out_variants,
        missing_customs: row.missing_customs,
    }))
}
