//! A cart for a client of the API, which has no session.

use domain::ids::CartId;
use store::StoreError;

use super::access::new_cart;
use crate::catalogue::Asking;
use crate::secret::Secret;
use crate::shop::Shop;

/// Makes an empty cart that only its token opens. The token is told once.
///
/// # Errors
/// Those of the store.
pub async fn create_cart(shop: &Shop, asking: Asking) -> Result<(CartId, Secret), StoreError> {
    let secret = shop.new_secret();
    let mut cart = new_cart(shop, asking);
    cart.token_hash = Some(secret.hash().into_bytes());
    let mut tx = shop.store().begin().await?;
    store::cart::add(&mut tx, &cart).await?;
    tx.commit().await?;
    Ok((cart.id, secret))
}
