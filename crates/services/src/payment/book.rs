//! Writing business events into the ledger.

use domain::ids::{LedgerAccountId, LedgerEntryId, LedgerTransactionId, OrderId};
use domain::ledger::{ConsignmentMoney, LedgerError, Posting, Transaction};
use domain::place::Country;
use store::consignment::ConsignmentRow;
use store::ledger::{LedgerAccountRow, LedgerEntryRow, LedgerTransactionRow};
use store::order::OrderRow;
use store::{Conn, Moved, StoreError};

use crate::shop::Shop;

/// Books an event of an order, once under its key. Refused when it is booked already.
pub(crate) async fn book(
    shop: &Shop,
    conn: &mut Conn,
    order: OrderId,
    key: String,
    transaction: &Transaction,
) -> Result<Moved, StoreError> {
    let head = LedgerTransactionRow {
        id: shop.new_id(LedgerTransactionId::from_parts),
        kind: transaction.kind().as_str().to_owned(),
        order_id: Some(order),
        reference: key.clone(),
        idempotency_key: key,
        at: shop.now(),
    };
    let added = store::ledger::add_transaction(conn, &head).await?;
    if !added.is_done() {
        return Ok(added);
    }
    // Accounts are opened in one order by everybody: two transactions that open the same two would wait for each other.
    let mut postings: Vec<&Posting> = transaction.postings().iter().collect();
    postings.sort_by_key(|posting| posting.account);
    for posting in postings {
        let account = account(shop, conn, posting).await?;
        let entry = LedgerEntryRow {
            id: shop.new_id(LedgerEntryId::from_parts),
            transaction_id: head.id,
            account_id: account.id,
            amount: posting.amount,
            currency: posting.amount.currency,
        };
        store::ledger::add_entry(conn, &entry).await?;
    }
    Ok(added)
}

async fn account(
    shop: &Shop,
    conn: &mut Conn,
    posting: &Posting,
) -> Result<LedgerAccountRow, StoreError> {
    let account = LedgerAccountRow {
        id: shop.new_id(LedgerAccountId::from_parts),
        kind: posting.account.kind().to_owned(),
        owner: posting.account.owner(),
        currency: posting.amount.currency,
    };
    store::ledger::find_or_add_account(conn, &account).await
}

/// What the ledger needs to know of these consignments.
pub(crate) fn money_of(
    order: &OrderRow,
    consignments: &[ConsignmentRow],
) -> Result<Vec<ConsignmentMoney>, StoreError> {
    let country = Country::from_code(&order.country).map_err(|_| StoreError::Inconsistent {
        table: "orders",
        column: "country",
        row: order.id.to_string(),
    })?;
    let of = |row: &ConsignmentRow| ConsignmentMoney {
        id: row.id,
        seller: row.seller_id,
        country,
        goods: row.goods,
        shipping: row.shipping,
        discount: row.discount,
        duty: row.duty,
        tax: row.tax,
        fees: row.fees,
    };
    Ok(consignments.iter().map(of).collect())
}

/// Figures that do not add up were not written by this shop: nothing is booked, and somebody has to look.
pub(crate) fn unbookable(order: OrderId, error: &LedgerError) -> StoreError {
    tracing::error!(%order, %error, "the figures of an order cannot be booked");
    StoreError::Inconsistent {
        table: "orders",
        column: "total_minor",
        row: order.to_string(),
    }
}
