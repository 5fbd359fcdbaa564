//! Logging out.

use domain::ids::SessionId;
use store::StoreError;

use crate::shop::Shop;

/// Ends a session. Its cart and the view of its orders end with it: the next person at this browser finds nothing.
/// A session that is over already is no error.
///
/// # Errors
/// Those of the store.
pub async fn log_out(shop: &Shop, session: SessionId) -> Result<(), StoreError> {
    let mut tx = shop.store().begin().await?;
    let _ = store::session::remove(&mut tx, session).await?;
    tx.commit().await
}
