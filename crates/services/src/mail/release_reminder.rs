//! The letter that tells that a parcel's money is about to go to the seller.

use domain::ids::ConsignmentId;
use mail::Letter;
use store::{Conn, StoreError};

use super::words::{one_line, reader};
use crate::shop::Shop;

/// The letter; `None` where the parcel is gone, or its money.
pub(super) async fn letter(
    shop: &Shop,
    conn: &mut Conn,
    id: ConsignmentId,
) -> Result<Option<Letter>, StoreError> {
    let parcel = store::consignment::lookup(conn, id).await?;
    let Some((parcel, due)) = parcel.and_then(|parcel| {
        let waits = matches!(parcel.state.as_str(), "shipped" | "delivered");
        let due = parcel.release_due_at.filter(|_| waits)?;
        Some((parcel, due))
    }) else {
        return Ok(None);
    };
    let Some(order) = store::order::lookup(conn, parcel.order_id).await? else {
        return Ok(None);
    };
    let reader = reader(shop, &order)?;
    let t = reader.t;
    let day = reader.fmt.date(due);
    let text = format!(
        "{}\n\n{}\n\n{}\n\n{}\n{}\n",
        t.mail_greeting(&one_line(&reader.address.name)),
        t.mail_release_reminder_intro(&day, &order.number),
        t.mail_release_reminder_what_now(),
        t.mail_order_link(),
        reader.page
    );
    Ok(Some(Letter {
        subject: t.mail_release_reminder_subject(&order.number),
        text,
        to: order.email,
    }))
}
