//! A seller's statement of account: every entry with the balance after it, re-added from the first.

use domain::ledger::AccountKind;
use domain::money::{Currency, Money};
use domain::time::Timestamp;
use store::StoreError;

use crate::account::session::User;
use crate::shop::Shop;

/// An entry on a seller's account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatementLine {
    /// When.
    pub at: Timestamp,
    /// What happened, as `domain::ledger` names it.
    pub kind: String,
    /// Number of the order, where it belongs to one.
    pub order: Option<String>,
    /// What was added to the balance, or taken from it.
    pub amount: Money,
    /// The balance after it.
    pub balance: Money,
}

/// The statement of the user's shop in a currency, oldest first; empty for somebody without a shop.
///
/// # Errors
/// Those of the store.
pub async fn seller_statement(
    shop: &Shop,
    user: &User,
    currency: Currency,
) -> Result<Vec<StatementLine>, StoreError> {
    let Some(seller) = user.selling_for() else {
        return Ok(Vec::new());
    };
    let account = AccountKind::SellerPayable(seller);
    let mut conn = shop.store().reader().await?;
    let owner = account.owner();
    let rows = store::ledger::statement(&mut conn, account.kind(), &owner, currency).await?;
    let mut lines: Vec<StatementLine> = Vec::with_capacity(rows.len());
    for row in rows {
        let order = match row.order_id {
            Some(order) => store::order::lookup(&mut conn, order).await?,
            None => None,
        };
        // A liability is a credit, which the ledger keeps below zero; the seller reads it as hers.
        let minor = row.amount.minor.saturating_neg();
        let before = lines.last().map_or(0, |line| line.balance.minor);
        lines.push(StatementLine {
            at: row.at,
            kind: row.transaction_kind,
            order: order.map(|order| order.number),
            amount: Money::new(minor, currency),
            balance: Money::new(before.saturating_add(minor), currency),
        });
    }
    Ok(lines)
}

/// The statement as a table for spreadsheets. No cell comes from a stranger's hand, so none can be a formula.
#[must_use]
pub fn statement_csv(lines: &[StatementLine]) -> String {
    let mut table = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .from_writer(Vec::new());
    let mut write = |cells: [&str; 6]| {
        table.write_record(cells).expect("memory can be written to");
    };
    write(["date", "event", "order", "amount", "balance", "currency"]);
    for line in lines {
        write([
            &line.at.date_utc().to_string(),
            &line.kind,
            line.order.as_deref().unwrap_or_default(),
            &line.amount.to_decimal_string(),
            &line.balance.to_decimal_string(),
            line.amount.currency.code(),
        ]);
    }
    let bytes = table.into_inner().expect("memory can be written to");
    String::from_utf8(bytes).expect("texts are UTF-8")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(order: Option<&str>, minor: i64, currency: Currency) -> StatementLine {
        StatementLine {
            at: Timestamp::from_ms(1_764_000_000_000),
            kind: "payout_sent".to_owned(),
            order: order.map(str::to_owned),
            amount: Money::new(minor, currency),
            balance: Money::new(0, currency),
        }
    }

    #[test]
    fn a_table_of_no_entries_has_its_heading_all_the_same() {
        assert_eq!(
            statement_csv(&[]),
            "date,event,order,amount,balance,currency\r\n"
        );
    }

    #[test]
    fn what_was_taken_stands_below_zero_and_without_an_order_the_cell_is_empty() {
        let table = statement_csv(&[entry(None, -12_345, Currency::EUR)]);
        assert!(
            table.ends_with("2025-11-24,payout_sent,,-123.45,0.00,EUR\r\n"),
            "{table}"
        );
    }

    #[test]
    fn yen_have_no_decimals() {
        let yen = Currency::from_code("JPY").expect("a currency");
        let table = statement_csv(&[entry(Some("A1"), 1_500, yen)]);
        assert!(table.ends_with(",A1,1500,0,JPY\r\n"), "{table}");
    }
}
