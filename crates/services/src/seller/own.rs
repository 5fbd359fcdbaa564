//! What belongs to the shop of the one who asks.

use domain::ids::{ProductId, SellerId};
use store::product::ProductRow;
use store::{Conn, StoreError};

use crate::account::session::User;

/// The product with this id if it is the user's shop's.
pub(super) async fn product(
    conn: &mut Conn,
    user: &User,
    id: ProductId,
) -> Result<Option<ProductRow>, StoreError> {
    let found = store::product::lookup(conn, id).await?;
    Ok(found.filter(|row| is_own(user, row.seller_id)))
}

/// Whether a thing of this shop is the user's to touch.
pub(super) fn is_own(user: &User, seller: SellerId) -> bool {
    user.selling_for() == Some(seller)
}
