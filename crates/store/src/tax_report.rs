//! What was collected for countries with the orders of a period, and what of it went back.
//!
//! Added up from the lines of orders and refunds; the ledger says the same of each country in each currency, which the report
//! compares.

use domain::money::{Currency, Money};
use domain::time::Timestamp;

use crate::column::record;
use crate::param::params;
use crate::statement::statements;
use crate::{Conn, StoreError};

record! {
    /// What was collected for one country, under one scheme, at one rate.
    order_lines => pub struct CollectedRow {
        /// For which country, ISO 3166.
        pub country: String,
        /// Under what it is declared; unknown of orders from before that was written down.
        pub tax_scheme: Option<String>,
        /// The currency of the orders.
        pub currency: Currency,
        /// The rate of the tax in millionths, where one was collected.
        pub tax_rate_ppm: Option<i64>,
        /// Orders with such a line.
        pub orders: i64,
        /// What the tax was taken of.
        pub tax_base: Money,
        /// The tax.
        pub tax: Money,
        /// Duty and excise.
        pub duty: Money,
        /// Fees.
        pub fees: Money,
    }
}

record! {
    /// What went back of it, by the day of the sale: a return corrects the period in which the tax was declared.
    refund_lines => pub struct CorrectedRow {
        /// For which country, ISO 3166.
        pub country: String,
        /// Under what it was declared.
        pub tax_scheme: Option<String>,
        /// The currency of the orders.
        pub currency: Currency,
        /// The rate of the tax in millionths.
        pub tax_rate_ppm: Option<i64>,
        /// The day of the sale in UTC, counted from 1970.
        pub sold_on_day: i64,
        /// The tax.
        pub tax: Money,
        /// Duty and excise.
        pub duty: Money,
        /// Fees.
        pub fees: Money,
    }
}

record! {
    /// What the ledger says was collected on one account, what went back taken off.
    ledger_entries => pub struct BookedRow {
        /// `tax_payable`, `duty_payable` or `fee_payable`.
        pub kind: String,
        /// The country, ISO 3166.
        pub owner: String,
        /// The currency.
        pub currency: Currency,
        /// Owed: above zero.
        pub collected: Money,
    }
}

statements! {
    LIST_COLLECTED = "SELECT o.country, c.tax_scheme, l.currency, l.tax_rate_ppm, COUNT(DISTINCT o.id) AS orders, \
        CAST(SUM(l.tax_base_minor) AS BIGINT) AS tax_base_minor, CAST(SUM(l.tax_minor) AS BIGINT) AS tax_minor, \
        CAST(SUM(l.duty_minor) AS BIGINT) AS duty_minor, CAST(SUM(l.fees_minor) AS BIGINT) AS fees_minor \
        FROM ledger_transactions t JOIN orders o ON o.id = t.order_id JOIN consignments c ON c.order_id = o.id \
        JOIN order_lines l ON l.consignment_id = c.id \
        WHERE t.kind IN ('payment_captured', 'payment_authorised') AND t.at_ms >= $1 AND t.at_ms < $2 \
        AND (l.tax_minor > 0 OR l.duty_minor > 0 OR l.fees_minor > 0 OR l.tax_base_minor > 0) \
        GROUP BY o.country, c.tax_scheme, l.currency, l.tax_rate_ppm \
        ORDER BY o.country, l.currency, l.tax_rate_ppm, c.tax_scheme";
    LIST_CORRECTED = "SELECT o.country, c.tax_scheme, l.currency, l.tax_rate_ppm, t.at_ms / 86400000 AS sold_on_day, \
        CAST(SUM(b.tax_minor) AS BIGINT) AS tax_minor, CAST(SUM(b.duty_minor) AS BIGINT) AS duty_minor, \
        CAST(SUM(b.fees_minor) AS BIGINT) AS fees_minor \
        FROM refunds r JOIN refund_lines b ON b.refund_id = r.id JOIN order_lines l ON l.id = b.order_line_id \
        JOIN consignments c ON c.id = b.consignment_id JOIN orders o ON o.id = r.order_id \
        JOIN ledger_transactions t ON t.order_id = o.id AND t.kind IN ('payment_captured', 'payment_authorised') \
        WHERE r.created_at_ms >= $1 AND r.created_at_ms < $2 \
        AND (b.tax_minor > 0 OR b.duty_minor > 0 OR b.fees_minor > 0) \
        GROUP BY o.country, c.tax_scheme, l.currency, l.tax_rate_ppm, t.at_ms / 86400000 \
        ORDER BY o.country, l.currency, sold_on_day, l.tax_rate_ppm, c.tax_scheme";
    /// What operators book by hand, such as what they paid to a tax office, was not collected.
    LIST_BOOKED = "SELECT a.kind, a.owner, a.currency, CAST(-SUM(e.amount_minor) AS BIGINT) AS collected_minor \
        FROM ledger_transactions t JOIN ledger_entries e ON e.transaction_id = t.id \
        JOIN ledger_accounts a ON a.id = e.account_id WHERE t.at_ms >= $1 AND t.at_ms < $2 AND t.kind <> 'manual' \
        AND a.kind IN ('duty_payable', 'fee_payable', 'tax_payable') \
        GROUP BY a.kind, a.owner, a.currency ORDER BY a.owner, a.currency, a.kind";
}

/// What was collected with orders that were paid from one moment until another.
pub async fn list_collected(
    conn: &mut Conn,
    from: Timestamp,
    until: Timestamp,
) -> Result<Vec<CollectedRow>, StoreError> {
    conn.list(LIST_COLLECTED, params![from, until]).await
}

/// What went back with refunds that were decided from one moment until another.
pub async fn list_corrected(
    conn: &mut Conn,
    from: Timestamp,
    until: Timestamp,
) -> Result<Vec<CorrectedRow>, StoreError> {
    conn.list(LIST_CORRECTED, params![from, until]).await
}

/// What the ledger says of the same time.
pub async fn list_booked(
    conn: &mut Conn,
    from: Timestamp,
    until: Timestamp,
) -> Result<Vec<BookedRow>, StoreError> {
    conn.list(LIST_BOOKED, params![from, until]).await
}
