//! The letter that tells that a parcel is on its way.

use domain::ids::ConsignmentId;
use mail::Letter;
use store::{Conn, StoreError};

use super::words::{one_line, reader};
use crate::shop::Shop;

/// The letter; `None` where the parcel is gone.
pub(super) async fn letter(
    shop: &Shop,
    conn: &mut Conn,
    id: ConsignmentId,
) -> Result<Option<Letter>, StoreError> {
    let Some(parcel) = store::consignment::lookup(conn, id).await? else {
        return Ok(None);
    };
    let Some(order) = store::order::lookup(conn, parcel.order_id).await? else {
        return Ok(None);
    };
    let reader = reader(shop, &order)?;
    let t = reader.t;
    let mut text = format!(
        "{}\n\n{}\n",
        t.mail_greeting(&one_line(&reader.address.name)),
        t.mail_parcel_shipped_intro(&order.number)
    );
    for line in store::order_line::list_by_consignment(conn, id).await? {
        let amount = reader.fmt.money(line.goods);
        let title = one_line(&line.title);
        text += &format!("- {}\n", t.mail_line(&title, line.quantity, &amount));
    }
    let (carrier, tracking) = (parcel.carrier.as_deref(), parcel.tracking.as_deref());
    if let (Some(carrier), Some(tracking)) = (carrier, tracking) {
        let (carrier, tracking) = (one_line(carrier), one_line(tracking));
        text += &format!("\n{}\n", t.order_parcel_tracking(&carrier, &tracking));
    }
    text += &format!("\n{}\n{}\n\n", t.mail_order_link(), reader.page);
    Ok(Some(Letter {
        subject: t.mail_parcel_shipped_subject(&order.number),
        text: text + t.mail_parcel_confirm() + "\n",
        to: order.email,
    }))
}
