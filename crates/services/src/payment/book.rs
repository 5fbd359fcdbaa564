//! Writing business events into the ledger.

use domain::ids::{LedgerAccountId, LedgerEntryId, LedgerTransactionId, OrderId, StoreCreditId};
use domain::ledger::{AccountKind, ConsignmentMoney, LedgerError, Posting, Transaction};
use domain::place::Country;
use domain::refund::Parts;
use domain::time::Timestamp;
use serde_json::{Value, json};
use store::consignment::ConsignmentRow;
use store::ledger::{LedgerAccountRow, LedgerEntryRow, LedgerTransactionRow};
use store::order::OrderRow;
use store::{Conn, Moved, StoreError};

use crate::shop::Shop;

/// Books an event of an order, once under its key. Refused when it is booked already.
pub(crate) async fn book(
    shop: &Shop,
    conn: &mut Conn,
    order: Option<OrderId>,
    key: String,
    transaction: &Transaction,
) -> Result<Moved, StoreError> {
    book_with(shop, conn, order, key, transaction, &json!({})).await
}

/// Books an event at the moment that the tables it belongs to say it happened, so that a report of both draws one line.
pub(crate) async fn book_at(
    shop: &Shop,
    conn: &mut Conn,
    (order, key): (OrderId, String),
    transaction: &Transaction,
    at: Timestamp,
) -> Result<Moved, StoreError> {
    let head = LedgerTransactionRow {
        at,
        ..head(shop, Some(order), key, transaction)
    };
    add(shop, conn, head, transaction).await
}

/// Books an event with particulars: the rate of an exchange, the reason of an entry by hand.
pub(crate) async fn book_with(
    shop: &Shop,
    conn: &mut Conn,
    order: Option<OrderId>,
    key: String,
    transaction: &Transaction,
    note: &Value,
) -> Result<Moved, StoreError> {
    let head = LedgerTransactionRow {
        note_json: note.to_string(),
        ..head(shop, order, key, transaction)
    };
    add(shop, conn, head, transaction).await
}

fn head(
    shop: &Shop,
    order: Option<OrderId>,
    key: String,
    transaction: &Transaction,
) -> LedgerTransactionRow {
    LedgerTransactionRow {
        id: shop.new_id(LedgerTransactionId::from_parts),
        kind: transaction.kind().as_str().to_owned(),
        order_id: order,
        reference: key.clone(),
        idempotency_key: key,
        at: shop.now(),
        note_json: json!({}).to_string(),
    }
}

async fn add(
    shop: &Shop,
    conn: &mut Conn,
    head: LedgerTransactionRow,
    transaction: &Transaction,
) -> Result<Moved, StoreError> {
    let added = store::ledger::add_transaction(conn, &head).await?;
    if !added.is_done() {
        return Ok(added);
    }
    // Accounts are opened in one order by everybody: two transactions that open the same two would wait for each other.
    let mut postings: Vec<&Posting> = transaction.postings().iter().collect();
    postings.sort_by_key(|posting| posting.account);
    let wanted: Vec<LedgerAccountRow> = postings
        .iter()
        .map(|posting| account_row(shop, posting))
        .collect();
    let accounts = store::ledger::find_or_add_accounts(conn, &wanted).await?;
    let mut entries = Vec::with_capacity(postings.len());
    for (posting, account) in postings.into_iter().zip(accounts) {
        if matches!(posting.account, AccountKind::SellerPayable(_)) && !posting.amount.is_negative()
        {
            // Whoever takes from a seller's balance does so one after the other: a payout that adds up what is there must
            // not miss what a refund takes at the same moment.
            let _ =
                store::ledger::lock_account(conn, &account.kind, &account.owner, account.currency)
                    .await?;
        }
        entries.push(LedgerEntryRow {
            id: shop.new_id(LedgerEntryId::from_parts),
            transaction_id: head.id,
            account_id: account.id,
            amount: posting.amount,
            currency: posting.amount.currency,
        });
    }
    store::ledger::add_entries(conn, &entries).await?;
    Ok(added)
}

pub(crate) async fn account(
    shop: &Shop,
    conn: &mut Conn,
    posting: &Posting,
) -> Result<LedgerAccountRow, StoreError> {
    store::ledger::find_or_add_account(conn, &account_row(shop, posting)).await
}

/// The account of a posting, with the id that it gets when it is not there yet.
fn account_row(shop: &Shop, posting: &Posting) -> LedgerAccountRow {
    LedgerAccountRow {
        id: shop.new_id(LedgerAccountId::from_parts),
        kind: posting.account.kind().to_owned(),
        owner: posting.account.owner(),
        currency: posting.amount.currency,
    }
}

/// What the ledger needs to know of these consignments: all that was paid for them.
pub(crate) fn money_of(
    order: &OrderRow,
    consignments: &[ConsignmentRow],
) -> Result<Vec<ConsignmentMoney>, StoreError> {
    let whole = |row: &ConsignmentRow| Parts {
        goods: row.goods,
        shipping: row.shipping,
        discount: row.discount,
        seller_discount: row.seller_discount,
        duty: row.duty,
        tax: row.tax,
        fees: row.fees,
    };
    consignments
        .iter()
        .map(|row| money_with(order, row, &whole(row)))
        .collect()
}

/// What the ledger needs to know of a part of a consignment.
pub(crate) fn money_with(
    order: &OrderRow,
    row: &ConsignmentRow,
    parts: &Parts,
) -> Result<ConsignmentMoney, StoreError> {
    let country = Country::from_code(&order.country).map_err(|_| StoreError::Inconsistent {
        table: "orders",
        column: "country",
        row: order.id.to_string(),
    })?;
    Ok(ConsignmentMoney {
        id: row.id,
        seller: row.seller_id,
        country,
        parts: *parts,
    })
}

/// Figures of credit that do not add up; see [`unbookable`].
pub(crate) fn unbookable_credit(credit: StoreCreditId, error: &LedgerError) -> StoreError {
    tracing::error!(%credit, %error, "store credit cannot be booked");
    StoreError::Inconsistent {
        table: "store_credits",
        column: "balance_minor",
        row: credit.to_string(),
    }
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
