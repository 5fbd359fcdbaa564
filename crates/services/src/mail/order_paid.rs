//! The letter that confirms an order that is paid, or whose payment is promised, with the price at the door and what it is made of.

use domain::ids::OrderId;
use domain::landed::AppliedRule;
use domain::quote::{Quote, QuotedLine, Totals};
use mail::Letter;
use store::{Conn, StoreError};

use super::words::{Reader, one_line, reader};
use crate::checkout::Agreed;
use crate::shop::Shop;

/// The letter; `None` where the order is gone.
pub(super) async fn letter(
    shop: &Shop,
    conn: &mut Conn,
    id: OrderId,
) -> Result<Option<Letter>, StoreError> {
    let Some(order) = store::order::lookup(conn, id).await? else {
        return Ok(None);
    };
    let Agreed { quote, .. } = Agreed::read(&order.quote_json, order.quote_id)?;
    let reader = reader(shop, &order)?;
    let payment = store::payment::find_captured(conn, order.id).await?;
    let (t, number) = (reader.t, &order.number);
    let (subject, intro) = match payment.is_some_and(|payment| payment.state == "authorised") {
        true => (
            t.mail_order_accepted_subject(number),
            t.mail_order_accepted_intro(number),
        ),
        false => (
            t.mail_order_paid_subject(number),
            t.mail_order_paid_intro(number),
        ),
    };
    Ok(Some(Letter {
        subject,
        text: text(&reader, &intro, &quote),
        to: order.email,
    }))
}

fn text(reader: &Reader, intro: &str, quote: &Quote) -> String {
    let t = reader.t;
    let greeting = t.mail_greeting(&one_line(&reader.address.name));
    let mut text = format!("{greeting}\n\n{intro}\n");
    for parcel in &quote.consignments {
        let from = reader.fmt.country_name(parcel.origin);
        text += &format!("\n{}\n", t.cart_parcel_from(from));
        for line in &parcel.lines {
            text += &format!("- {}\n", bought(reader, line));
        }
        let days = match (parcel.days_min, parcel.days_max) {
            (min, max) if min == max => max.to_string(),
            (min, max) => format!("{min}–{max}"),
        };
        text += &format!("{}\n", t.checkout_shipping_days(parcel.days_max, &days));
    }
    text += &format!("\n{}\n", sums(reader, quote.totals));
    text += &format!("{}\n", rules(reader, quote));
    // The address stands alone: what isolates words of two directions would become part of it.
    let (link, held) = (t.mail_order_link(), t.mail_order_held());
    text + &format!("{link}\n{}\n\n{held}\n", reader.page)
}

fn bought(reader: &Reader, line: &QuotedLine) -> String {
    let amount = reader.fmt.money(line.goods);
    let title = one_line(&line.title);
    reader.t.mail_line(&title, line.quantity.get(), &amount)
}

/// The parts that are not zero, and the total.
fn sums(reader: &Reader, totals: Totals) -> String {
    let t = reader.t;
    let parts = [
        (t.cart_summary_goods(), Some(totals.goods)),
        (t.cart_summary_shipping(), Some(totals.shipping)),
        (
            t.cart_summary_discount(),
            Some(totals.discount).filter(|part| !part.is_zero()),
        ),
        (
            t.cart_summary_duty(),
            Some(totals.duty).filter(|part| !part.is_zero()),
        ),
        (
            t.cart_summary_tax(),
            Some(totals.tax).filter(|part| !part.is_zero()),
        ),
        (
            t.cart_summary_fees(),
            Some(totals.fees).filter(|part| !part.is_zero()),
        ),
        (t.cart_summary_total(), Some(totals.total)),
    ];
    let lines = parts
        .into_iter()
        .filter_map(|(label, part)| Some(t.mail_amount(label, &reader.fmt.money(part?))));
    let mut text: String = lines.map(|line| line + "\n").collect();
    if let Some(at_door) = totals.estimate_at_door {
        text += &t.mail_at_door(&reader.fmt.money(at_door));
        text.push('\n');
    }
    text
}

/// By which rules duty and tax were levied; empty without any.
fn rules(reader: &Reader, quote: &Quote) -> String {
    let mut sources: Vec<String> = Vec::new();
    let applied = quote
        .consignments
        .iter()
        .flat_map(|parcel| &parcel.breakdown.rules);
    for AppliedRule { source, .. } in applied {
        if !sources.contains(source) {
            sources.push(source.clone());
        }
    }
    match sources.is_empty() {
        true => String::new(),
        false => {
            let rules = reader.t.papers_invoice_rule(&reader.fmt.list(&sources));
            format!("{rules}\n")
        }
    }
}
