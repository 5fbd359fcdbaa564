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
