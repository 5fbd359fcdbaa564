//! `/operator/money/journal.csv`: all entries of some days, for the marketplace's bookkeeping.
//!
//! A spreadsheet runs a cell that begins with `=`, `+`, `-` or `@` as a formula, so a text that begins like that gets an
//! apostrophe in front (OWASP, "CSV Injection").
//!
//! **Invariant:** debits and credits are written without a sign, so no amount is ever guarded.

use app::backend::Backend;
use app::backend::visit::Visit;
use app::pages::attachment;
use app::problem::{FieldReason, Problem};
use axum::Router;
use axum::extract::Query;
use axum::response::Response;
use axum::routing::get;
use domain::money::Money;
use domain::time::Timestamp;
use jiff::civil::Date;
use serde::Deserialize;
use services::operator::money::journal;
use store::ledger::StatementLineRow;

use crate::csv_table::csv_table;

const HEADER: [&str; 9] = [
    "at",
    "transaction",
    "reference",
    "order",
    "account",
    "owner",
    "debit",
    "credit",
    "currency",
];

/// The days that the address asks for, both counted.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    from: String,
    to: String,
}

/// The address of the file.
pub fn router() -> Router<Backend> {
    Router::new().route("/operator/money/journal.csv", get(download))
}

/// `GET /operator/money/journal.csv?from=&to=`
async fn download(visit: Visit, Query(asked): Query<Asked>) -> Result<Response, Problem> {
    let user = visit.require_user()?;
    let day = |name: &'static str, text: &str| {
        let day: Result<Date, _> = text.parse();
        day.map_err(|_| Problem::field(name, FieldReason::Malformed))
    };
    let days = (day("from", &asked.from)?, day("to", &asked.to)?);
    let rows = journal(&visit.backend.shop, user, days).await?;
    let name = format!("journal-{}-{}.csv", days.0, days.1);
    let content = csv_table(HEADER, rows.iter().map(cells)).ok_or(Problem::Unavailable)?;
    Ok(attachment::response(content, attachment::CSV, &name))
}

fn cells(row: &StatementLineRow) -> [String; 9] {
    let order = row.order_id.map(|order| order.to_string());
    let (debit, credit) = sides(row.amount);
    [
        moment(row.at),
        guarded(&row.transaction_kind),
        guarded(&row.reference),
        order.unwrap_or_default(),
        guarded(&row.account_kind),
        guarded(&row.owner),
        debit,
        credit,
        row.amount.currency.code().to_owned(),
    ]
}

/// In UTC, as ISO 8601 writes it.
fn moment(at: Timestamp) -> String {
    let moment = jiff::Timestamp::from_millisecond(at.ms());
    moment.map_or_else(|_| at.date_utc().to_string(), |moment| moment.to_string())
}

/// The amount in the column it belongs to.
fn sides(amount: Money) -> (String, String) {
    let plain = Money::new(amount.minor.saturating_abs(), amount.currency).to_decimal_string();
    match amount.minor < 0 {
        true => (String::new(), plain),
        false => (plain, String::new()),
    }
}

fn guarded(text: &str) -> String {
    match text.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        true => format!("'{text}"),
        false => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::money::Currency;

    #[test]
    fn a_text_is_no_formula_and_an_amount_has_no_sign() {
        for text in ["=1+1", "+1", "-1", "@a", "\t=1"] {
            assert!(guarded(text).starts_with('\''), "{text}");
        }
        assert_eq!(guarded("payout-sent:1"), "payout-sent:1");
        let (debit, credit) = sides(Money::new(-1250, Currency::EUR));
        assert_eq!((debit.as_str(), credit.as_str()), ("", "12.50"));
        let (debit, credit) = sides(Money::new(1250, Currency::EUR));
        assert_eq!((debit.as_str(), credit.as_str()), ("12.50", ""));
    }
}
