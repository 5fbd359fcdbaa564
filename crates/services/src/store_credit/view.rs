//! What a shopper sees of her own credit.

use domain::ids::OrderId;
use domain::money::Money;
use domain::time::Timestamp;
use store::{StoreError, store_credit};

use crate::account::session::User;
use crate::shop::Shop;

/// Something that happened to credit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreditLine {
    /// The business event, as `domain::ledger` names it.
    pub kind: String,
    /// Of which order, with its number.
    pub order: Option<(OrderId, String)>,
    /// How much came, or went where it is below zero.
    pub amount: Money,
    /// What there was afterwards.
    pub balance: Money,
    /// When.
    pub at: Timestamp,
}

/// What an account holds in a currency.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccountCredit {
    /// What it can buy.
    pub balance: Money,
    /// All that happened to it, the newest first, added up from the first entry on.
    pub lines: Vec<CreditLine>,
}

/// The credit of a user, by currency.
///
/// # Errors
/// Those of the store.
pub async fn view_store_credit(shop: &Shop, user: &User) -> Result<Vec<AccountCredit>, StoreError> {
    let mut conn = shop.store().snapshot().await?;
    let mut credits = Vec::new();
    for row in store_credit::list_by_user(&mut conn, user.id).await? {
        let owner = row.id.to_string();
        let entries =
            store::ledger::statement(&mut conn, "store_credit", &owner, row.currency).await?;
        let mut sum = 0_i64;
        let mut lines = Vec::with_capacity(entries.len());
        for entry in entries {
            // The marketplace owes it, so the ledger has it as a credit.
            sum = sum.saturating_sub(entry.amount.minor);
            let order = match entry.order_id {
                Some(id) => store::order::lookup(&mut conn, id).await?,
                None => None,
            };
            lines.push(CreditLine {
                kind: entry.transaction_kind,
                order: order.map(|order| (order.id, order.number)),
                amount: Money::new(entry.amount.minor.saturating_neg(), row.currency),
                balance: Money::new(sum, row.currency),
                at: entry.at,
            });
        }
        lines.reverse();
        credits.push(AccountCredit {
            balance: row.balance,
            lines,
        });
    }
    Ok(credits)
}
