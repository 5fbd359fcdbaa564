//! Lines of orders.

use domain::ids::{ConsignmentId, OrderId, OrderLineId, ProductId, SellerId, VariantId};
use domain::money::{Currency, Money};
use jiff::civil::Date;

use crate::column::record;
use crate::param::params;
use crate::statement::statements;
use crate::{Conn, StoreError};

record! {
    /// A line of an order, with everything needed to reprint it.
    order_lines => pub struct OrderLineRow {
        /// Identity.
        pub id: OrderLineId,
        /// Of which order.
        pub order_id: OrderId,
        /// In which consignment.
        pub consignment_id: ConsignmentId,
        /// Whose goods.
        pub seller_id: SellerId,
        /// What was bought.
        pub variant_id: VariantId,
        /// Of which product.
        pub product_id: ProductId,
        /// Place in the order.
        pub position: u32,
        /// Title as the buyer saw it.
        pub title: String,
        /// The seller's number at that time.
        pub sku: String,
        /// Options as the buyer saw them, JSON.
        pub options_json: String,
        /// Picture at that time.
        pub picture_hash: Option<String>,
        /// How many units.
        pub quantity: u32,
        /// Price of a unit, net, in the order's currency.
        pub unit: Money,
        /// Unit times quantity.
        pub goods: Money,
        /// This line's part of the discount.
        pub discount: Money,
        /// This line's duty.
        pub duty: Money,
        /// This line's tax.
        pub tax: Money,
        /// This line's fees.
        pub fees: Money,
        /// The order's currency.
        pub currency: Currency,
        /// Price of a unit in the seller's currency.
        pub seller_unit: Money => "seller_currency",
        /// The seller's currency.
        pub seller_currency: Currency,
        /// Major units of the order's currency for one of the seller's, times 10^9.
        pub fx_rate_e9: i64,
        /// Who published the rate.
        pub fx_source: String,
        /// Day of the rate.
        pub fx_date: Date,
        /// HS code that was applied.
        pub hs_code: Option<String>,
        /// Country of origin, ISO 3166.
        pub origin: String,
        /// Weight of a unit, in grams.
        pub weight_grams: Option<u32>,
        /// The rules that produced duty and tax, JSON.
        pub rules_json: String,
        /// The marketplace's share of what the goods are sold for, in millionths, as agreed.
        pub commission_ppm: i64,
        /// The part of the discount that the seller bears.
        pub seller_discount: Money,
        /// The rate of the tax in millionths, where one is collected.
        pub tax_rate_ppm: Option<i64>,
        /// What the tax was taken of.
        pub tax_base: Money,
    }
}

statements! {
    LIST_BY_ORDER = "SELECT id, order_id, consignment_id, seller_id, variant_id, product_id, position, title, sku, options_json, \
        picture_hash, quantity, unit_minor, goods_minor, discount_minor, duty_minor, tax_minor, fees_minor, \
        currency, seller_unit_minor, seller_currency, fx_rate_e9, fx_source, fx_date, hs_code, origin, \
        weight_grams, rules_json, commission_ppm, seller_discount_minor, tax_rate_ppm, tax_base_minor FROM order_lines WHERE order_id = $1 ORDER BY position, id";
    LIST_BY_CONSIGNMENT = "SELECT id, order_id, consignment_id, seller_id, variant_id, product_id, position, title, sku, options_json, \
        picture_hash, quantity, unit_minor, goods_minor, discount_minor, duty_minor, tax_minor, fees_minor, \
        currency, seller_unit_minor, seller_currency, fx_rate_e9, fx_source, fx_date, hs_code, origin, \
        weight_grams, rules_json, commission_ppm, seller_discount_minor, tax_rate_ppm, tax_base_minor FROM order_lines WHERE consignment_id = $1 ORDER BY position, id";
    ADD = "INSERT INTO order_lines (id, order_id, consignment_id, seller_id, variant_id, product_id, position, \
        title, sku, options_json, picture_hash, quantity, unit_minor, goods_minor, discount_minor, \
        duty_minor, tax_minor, fees_minor, currency, seller_unit_minor, seller_currency, fx_rate_e9, \
        fx_source, fx_date, hs_code, origin, weight_grams, rules_json, commission_ppm, seller_discount_minor, tax_rate_ppm, \
        tax_base_minor) VALUES ($1, $2, $3, $4, $5, $6, $7, \
        $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26, $27, \
        $28, $29, $30, $31, $32)";
}

/// The lines of an order.
pub async fn list_by_order(
    conn: &mut Conn,
    order: OrderId,
) -> Result<Vec<OrderLineRow>, StoreError> {
    conn.list(LIST_BY_ORDER, params![order]).await
}

/// The lines of a consignment.
pub async fn list_by_consignment(
    conn: &mut Conn,
    consignment: ConsignmentId,
) -> Result<Vec<OrderLineRow>, StoreError> {
    conn.list(LIST_BY_CONSIGNMENT, params![consignment]).await
}

/// Adds a line. **Deliberately absent:** any way to change one.
pub async fn add(conn: &mut Conn, line: &OrderLineRow) -> Result<(), StoreError> {
    conn.insert(ADD, line).await
}
