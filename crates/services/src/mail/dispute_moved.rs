//! The letter that tells a shopper that something happened in a dispute.

use domain::dispute::DisputeState;
use domain::ids::DisputeId;
use mail::Letter;
use store::{Conn, StoreError};

use super::words::{one_line, reader};
use crate::shop::Shop;

/// The letter; `None` where the dispute is gone.
pub(super) async fn letter(
    shop: &Shop,
    conn: &mut Conn,
    id: DisputeId,
) -> Result<Option<Letter>, StoreError> {
    let Some(dispute) = store::dispute::lookup(conn, id).await? else {
        return Ok(None);
    };
    let Some(order) = store::order::lookup(conn, dispute.order_id).await? else {
        return Ok(None);
    };
    let reader = reader(shop, &order)?;
    let t = reader.t;
    let what = match DisputeState::from_name(&dispute.state) {
        Some(DisputeState::AwaitingShopper) => t.mail_dispute_your_turn(),
        Some(DisputeState::AwaitingReturn) => t.mail_dispute_send_back(),
        Some(DisputeState::Decided) => t.mail_dispute_decided(),
        Some(DisputeState::Closed) => t.mail_dispute_closed(),
        _ => t.mail_dispute_moved(),
    };
    let due = dispute
        .due_at
        .map(|due| t.mail_dispute_until(&reader.fmt.date(due)));
    let text = format!(
        "{}\n\n{}\n{}\n\n{}\n{}\n",
        t.mail_greeting(&one_line(&reader.address.name)),
        what,
        due.unwrap_or_default(),
        t.mail_order_link(),
        reader.page
    );
    Ok(Some(Letter {
        subject: t.mail_dispute_subject(&order.number),
        text,
        to: order.email,
    }))
}
