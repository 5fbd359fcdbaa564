//! Writing an order down, with everything that was agreed.

use domain::coupon::borne_by_sellers;
use domain::ids::{ConsignmentId, OrderId, OrderLineId, PaymentId};
use domain::market::Address;
use domain::money::{Money, MoneyError, Rate};
use domain::order::{Order, OrderState};
use domain::quote::{QuotedConsignment, QuotedLine};
use jiff::civil::Date;
use store::consignment::ConsignmentRow;
use store::order::OrderRow;
use store::order_line::OrderLineRow;
use store::payment::PaymentRow;
use store::{Conn, StoreError};

use super::agreed::Agreed;
use super::place_order::PlaceOrder;
use crate::customs::tax_scheme::{TaxedParcel, tax_scheme};
use crate::mail::{self, Occasion};
use crate::order::event;
use crate::payment::PaymentMethod;
use crate::secret::Secret;
use crate::shop::Shop;

/// Letters and digits that cannot be taken for one another when read out on the phone.
const NUMBER_ALPHABET: &[u8; 32] = b"23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
/// What stands for the source of a rate where nothing was converted: 1 to 1, on any day.
const PAR: &str = "par";

/// What an order is made of.
#[derive(Debug, Clone, Copy)]
pub(super) struct NewOrder<'o> {
    pub id: OrderId,
    pub request: &'o PlaceOrder,
    pub agreed: &'o Agreed,
    pub address: &'o Address,
    pub secret: &'o Secret,
    /// What store credit pays.
    pub credit: Money,
    /// By what the rest is paid.
    pub method: PaymentMethod,
}

/// Adds the order, its consignments and lines, its first event and its first payment.
pub(super) async fn write_order(
    shop: &Shop,
    conn: &mut Conn,
    new: NewOrder<'_>,
) -> Result<(OrderRow, PaymentRow), StoreError> {
    let order = order_row(shop, new);
    match store::order::add(conn, &order).await {
        // Two of a billion numbers are the same now and then; the next try draws another.
        Err(error) if error.is_conflict("orders_number_key") => return Err(StoreError::Retry),
        added => added?,
    }
    let mut line_position = 0;
    for (position, parcel) in (0..).zip(&new.agreed.quote.consignments) {
        let borne = borne(new.agreed, parcel)?;
        let consignment = consignment_row(shop, new, position, (parcel, &borne))?;
        store::consignment::add(conn, &consignment).await?;
        for (line, borne) in parcel.lines.iter().zip(borne) {
            let row = line_row(shop, &consignment, line_position, (line, borne));
            store::order_line::add(conn, &row).await?;
            line_position += 1;
        }
    }
    event::add(shop, conn, new.id, None, "placed").await?;
    let payment = payment_row(shop, &order, new.method);
    store::payment::add(conn, &payment).await?;
    if new.method == PaymentMethod::BankTransfer {
        mail::queue(shop, conn, Occasion::TransferAwaited(order.id)).await?;
    }
    Ok((order, payment))
}

fn order_row(shop: &Shop, new: NewOrder<'_>) -> OrderRow {
    let (quote, request) = (&new.agreed.quote, new.request);
    let totals = quote.totals;
    let placed = Order::placed(new.id, shop.now());
    OrderRow {
        id: placed.id(),
        number: number(shop),
        session_id: request.session,
        user_id: request.user,
        token_hash: new.secret.hash().into_bytes(),
        quote_id: quote.id,
        email: request.email.trim().to_owned(),
        country: quote.country.code().to_owned(),
        lang: request.lang.tag().to_owned(),
        currency: quote.currency,
        state: placed.state().as_str().to_owned(),
        goods: totals.goods,
        shipping: totals.shipping,
        discount: totals.discount,
        duty: totals.duty,
        tax: totals.tax,
        fees: totals.fees,
        total: totals.total,
        address_json: serde_json::to_string(new.address).expect("an address is JSON"),
        shipping_code: quote.shipping_code.clone(),
        incoterm: quote.incoterm.as_str().to_owned(),
        coupon_code: new.agreed.coupon.as_ref().map(|coupon| coupon.code.clone()),
        quote_json: new.agreed.write(),
        placed_at: shop.now(),
        expires_at: shop.now().plus(new.method.window(shop)),
        updated_at: shop.now(),
        credit: new.credit,
    }
}

/// Ten characters of 32: a hundred thousand times as many numbers as a large shop has orders.
fn number(shop: &Shop) -> String {
    let characters = shop.random::<10>();
    let digit = |byte: &u8| char::from(NUMBER_ALPHABET[usize::from(byte % 32)]);
    let text: String = characters.iter().map(digit).collect();
    format!("{}-{}", &text[..5], &text[5..])
}

fn consignment_row(
    shop: &Shop,
    new: NewOrder<'_>,
    position: u32,
    (parcel, borne): (&QuotedConsignment, &[Money]),
) -> Result<ConsignmentRow, StoreError> {
    let parts = &parcel.breakdown;
    let broken = |_: MoneyError| unreadable(new.agreed);
    let seller_discount = Money::sum(parts.total.currency, borne.iter().copied());
    let scheme = tax_scheme(
        shop,
        TaxedParcel {
            origin: parcel.origin,
            destination: new.agreed.quote.country,
            incoterm: parcel.incoterm,
            value: parts.goods.checked_sub(parts.discount).map_err(broken)?,
        },
    );
    Ok(ConsignmentRow {
        id: shop.new_id(ConsignmentId::from_parts),
        order_id: new.id,
        seller_id: parcel.seller,
        warehouse_id: parcel.warehouse(),
        position,
        state: OrderState::AwaitingPayment.as_str().to_owned(),
        carrier: None,
        tracking: None,
        currency: parts.total.currency,
        goods: parts.goods,
        shipping: parts.shipping,
        discount: parts.discount,
        duty: parts.duty,
        tax: parts.tax,
        fees: parts.fees,
        total: parts.total,
        seller_discount: seller_discount.map_err(broken)?,
        tax_scheme: Some(scheme.as_str().to_owned()),
        commission: None,
        payable: None,
        shipped_at: None,
        delivered_at: None,
        completed_at: None,
        release_due_at: None,
        release_extended_at: None,
        release_reminded_at: None,
        updated_at: shop.now(),
        cash: None,
    })
}

/// What the seller bears of the discount of each line, as it was agreed when the quote was made.
fn borne(agreed: &Agreed, parcel: &QuotedConsignment) -> Result<Vec<Money>, StoreError> {
    let share_ppm = agreed
        .coupon
        .as_ref()
        .map_or(0, |coupon| coupon.seller_share_ppm);
    let discounts: Vec<Money> = parcel.lines.iter().map(|line| line.discount).collect();
    borne_by_sellers(agreed.quote.currency, share_ppm, &discounts).map_err(|_| unreadable(agreed))
}

/// Figures of a quote that cannot be added up were not written by this shop.
fn unreadable(agreed: &Agreed) -> StoreError {
    StoreError::Inconsistent {
        table: "quotes",
        column: "body_json",
        row: agreed.quote.id.to_string(),
    }
}

fn line_row(
    shop: &Shop,
    consignment: &ConsignmentRow,
    position: u32,
    (line, seller_discount): (&QuotedLine, Money),
) -> OrderLineRow {
    let (fx_source, fx_date) = evidence(shop, &line.rate);
    OrderLineRow {
        id: shop.new_id(OrderLineId::from_parts),
        order_id: consignment.order_id,
        consignment_id: consignment.id,
        seller_id: consignment.seller_id,
        variant_id: line.variant,
        product_id: line.product,
        position,
        title: line.title.clone(),
        sku: line.sku.clone(),
        options_json: json(&line.options),
        picture_hash: line.picture_hash.clone(),
        quantity: line.quantity.get(),
        unit: line.unit,
        goods: line.goods,
        discount: line.discount,
        duty: line.duty,
        tax: line.tax,
        fees: line.fees,
        currency: line.goods.currency,
        seller_unit: line.seller_unit,
        seller_currency: line.seller_unit.currency,
        fx_rate_e9: line.rate.rate_e9,
        fx_source,
        fx_date,
        hs_code: line.hs.clone().map(String::from),
        origin: line.origin.code().to_owned(),
        weight_grams: line.weight_grams,
        rules_json: json(&line.rules),
        // The marketplace's share is agreed now: raising it later must not touch what is sold already.
        commission_ppm: line
            .commission_ppm
            .unwrap_or(shop.settings().commission_ppm),
        seller_discount,
        tax_rate_ppm: line.taxed.map(|taxed| taxed.rate_ppm),
        tax_base: line
            .taxed
            .map_or(Money::zero(line.goods.currency), |taxed| taxed.base),
    }
}

/// Who published a rate, and for which day.
fn evidence(shop: &Shop, rate: &Rate) -> (String, Date) {
    if rate.base == rate.quote {
        return (PAR.to_owned(), shop.now().date_utc());
    }
    (rate.source.clone(), rate.date)
}

fn json(value: &impl serde::Serialize) -> String {
    serde_json::to_string(value).expect("lists of texts are JSON")
}

/// A new attempt to pay an order, of which the provider knows nothing yet.
pub(crate) fn payment_row(shop: &Shop, order: &OrderRow, method: PaymentMethod) -> PaymentRow {
    let id = shop.new_id(PaymentId::from_parts);
    PaymentRow {
        id,
        order_id: order.id,
        provider: method.as_str().to_owned(),
        state: "pending".to_owned(),
        amount: order.due(),
        currency: order.currency,
        provider_ref: method.reference_in_advance(id),
        created_at: shop.now(),
        updated_at: shop.now(),
        captured: Money::zero(order.currency),
        authorised_until: None,
    }
}
