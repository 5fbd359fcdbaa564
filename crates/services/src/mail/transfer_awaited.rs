//! The letter that says what to transfer for an order, so that nobody has to keep its page open.

use domain::ids::OrderId;
use mail::Letter;
use store::{Conn, StoreError};

use super::words::{one_line, reader};
use crate::payment::bank_transfer::instruction;
use crate::shop::Shop;

/// The letter; `None` where nothing is waited for any more.
pub(super) async fn letter(
    shop: &Shop,
    conn: &mut Conn,
    id: OrderId,
) -> Result<Option<Letter>, StoreError> {
    let Some(order) = store::order::lookup(conn, id).await? else {
        return Ok(None);
    };
    let payments = store::payment::list_by_order(conn, id).await?;
    let Some(asked) = instruction(shop, conn, &order, &payments).await? else {
        return Ok(None);
    };
    let reader = reader(shop, &order)?;
    let t = reader.t;
    let amount = reader.fmt.money(asked.amount);
    let mut rows = vec![
        (t.order_transfer_amount(), amount),
        (t.order_transfer_reference(), asked.reference),
        (t.order_transfer_holder(), one_line(&asked.holder)),
        (t.order_transfer_iban(), asked.iban),
    ];
    rows.extend(asked.bic.map(|bic| (t.order_transfer_bic(), bic)));
    // Each value stands alone: it is copied into a bank's form, which takes no marks of direction.
    let rows = rows.into_iter();
    let rows: Vec<String> = rows
        .map(|(label, value)| format!("{label}\n{value}"))
        .collect();
    let day = reader.fmt.date(asked.until);
    let text = format!(
        "{}\n\n{}\n\n{}\n\n{}\n{}\n",
        t.mail_greeting(&one_line(&reader.address.name)),
        t.mail_transfer_intro(&order.number, &day),
        rows.join("\n\n"),
        t.mail_order_link(),
        reader.page
    );
    Ok(Some(Letter {
        subject: t.mail_transfer_subject(&order.number),
        text,
        to: order.email,
    }))
}
