//! The letter that tells that a parcel is on its way.

use domain::ids::ParcelId;
use domain::money::Money;
use domain::order::OrderState;
use mail::Letter;
use store::{Conn, StoreError};

use super::words::{one_line, reader};
use crate::shop::Shop;

/// The letter; `None` where the parcel is gone.
pub(super) async fn letter(
    shop: &Shop,
    conn: &mut Conn,
    id: ParcelId,
) -> Result<Option<Letter>, StoreError> {
    let Some(parcel) = store::parcel::lookup(conn, id).await? else {
        return Ok(None);
    };
    let Some(consignment) = store::consignment::lookup(conn, parcel.consignment_id).await? else {
        return Ok(None);
    };
    let Some(order) = store::order::lookup(conn, consignment.order_id).await? else {
        return Ok(None);
    };
    let reader = reader(shop, &order)?;
    let t = reader.t;
    let mut text = format!(
        "{}\n\n{}\n",
        t.mail_greeting(&one_line(&reader.address.name)),
        t.mail_parcel_shipped_intro(&order.number)
    );
    let contents = store::parcel::list_lines_by_consignment(conn, consignment.id).await?;
    for line in store::order_line::list_by_consignment(conn, consignment.id).await? {
        let inside = contents
            .iter()
            .find(|inside| inside.parcel_id == id && inside.order_line_id == line.id);
        let Some(inside) = inside else { continue };
        let amount = line.unit.minor.saturating_mul(inside.quantity.into());
        let amount = reader.fmt.money(Money::new(amount, line.unit.currency));
        let title = one_line(&line.title);
        text += &format!("- {}\n", t.mail_line(&title, inside.quantity, &amount));
    }
    let (carrier, tracking) = (parcel.carrier.as_deref(), parcel.tracking.as_deref());
    if let (Some(carrier), Some(tracking)) = (carrier, tracking) {
        let (carrier, tracking) = (one_line(carrier), one_line(tracking));
        text += &format!("\n{}\n", t.order_parcel_tracking(&carrier, &tracking));
    }
    text += &format!("\n{}\n{}\n\n", t.mail_order_link(), reader.page);
    let is_rest_waiting = consignment.state == OrderState::Paid.as_str();
    let last = match is_rest_waiting {
        true => t.mail_parcel_more(),
        false => t.mail_parcel_confirm(),
    };
    Ok(Some(Letter {
        subject: t.mail_parcel_shipped_subject(&order.number),
        text: text + last + "\n",
        to: order.email,
    }))
}
