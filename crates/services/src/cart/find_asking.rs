//! Where the owner of a cart looks from.

use domain::market::Market;
use store::StoreError;

use super::access::{CartAccess, find};
use crate::catalogue::Asking;
use crate::shop::Shop;

/// Country, language and currency that the cart was made for or last changed from, also when it has become an order
/// already. `None` for a cart that this access does not open.
///
/// # Errors
/// Those of the store.
pub async fn find_asking(shop: &Shop, access: &CartAccess) -> Result<Option<Asking>, StoreError> {
    let Some(cart) = find(&mut shop.store().reader().await?, access).await? else {
        return Ok(None);
    };
    let market = Market::by_country(&cart.country).ok_or_else(|| StoreError::Inconsistent {
        table: "carts",
        column: "country",
        row: cart.id.to_string(),
    })?;
    Ok(Some(Asking {
        market,
        language: market.language_for(&cart.lang),
        currency: cart.currency,
    }))
}
