//! What came in at the bank: read from its statements, matched with orders by their reference, and settled by an operator
//! where it matches nothing.

use domain::ids::{BankEntryId, PaymentId};
use domain::ledger::{LedgerError, Transaction, transfer_received, transfer_returned};
use domain::money::Money;
pub use payments::sepa::StatementError;
use payments::sepa::{Credit, camt053};
use serde_json::{Value, json};
use store::bank_entry::{self, BankEntryRow};
use store::payment;
use store::{Conn, Page, Secret, StoreError};

use super::bank_transfer::sum;
use super::book::book;
use super::named_order::find_payment;
use super::settle::{SettleError, settle};
use crate::account::session::User;
use crate::operator::{audit, money};
use crate::retry::{may_retry, retry};
use crate::shop::Shop;

/// Why nothing was written down.
#[derive(Debug, thiserror::Error)]
pub enum BankEntryError {
    /// Somebody who does not run the marketplace.
    #[error("only operators read the bank's statements")]
    Forbidden,
    /// The shop takes no transfers.
    #[error("no account for transfers is set")]
    NoAccount,
    /// The file cannot be read.
    #[error(transparent)]
    Unreadable(#[from] StatementError),
    /// The statement is that of another account.
    #[error("the statement is not of the account that shoppers transfer to")]
    OtherAccount,
    /// No such transfer.
    #[error("no such transfer")]
    NotFound,
    /// It made a payment, or went back, already.
    #[error("the transfer is settled already")]
    Settled,
    /// No order of this number is paid by transfer.
    #[error("no order of this number is paid by transfer")]
    NoSuchOrder,
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
}

may_retry!(BankEntryError);

/// What became of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Imported {
    /// Transfers that were not known.
    pub added: u32,
    /// Those that an earlier file told of.
    pub known: u32,
    /// Of the new ones, how many wait for an operator.
    pub open: u32,
}

/// Reads a statement of the bank. Each transfer is taken once, however many files tell of it; those whose reference names
/// an order pay it as soon as they sum to its amount. A file that was cut off may be read again.
///
/// # Errors
/// [`BankEntryError`]; nothing of the file is taken for `Unreadable` and `OtherAccount`.
pub async fn import_statement(
    shop: &Shop,
    user: &User,
    text: &str,
) -> Result<Imported, BankEntryError> {
    operator(user)?;
    let terms = shop.settings().transfer.as_ref();
    let terms = terms.ok_or(BankEntryError::NoAccount)?;
    let credits = camt053(text)?;
    let is_ours = |credit: &Credit| credit.account == terms.iban.electronic();
    if !credits.iter().all(is_ours) {
        return Err(BankEntryError::OtherAccount);
    }
    let imported = add_all(shop, &credits).await?;
    let detail = json!({ "added": imported.added, "known": imported.known });
    let mut tx = shop.store().begin().await?;
    let subject = format!("account {}", terms.iban.masked());
    let by = Some(user.id);
    audit::note(shop, &mut tx, by, "statement_read", &subject, &detail).await?;
    tx.commit().await?;
    Ok(imported)
}

async fn add_all(shop: &Shop, credits: &[Credit]) -> Result<Imported, BankEntryError> {
    let mut imported = Imported::default();
    let mut added = Vec::new();
    for credit in credits.iter().filter(|credit| credit.amount.minor > 0) {
        match retry(|| add(shop, credit)).await? {
            Some(id) => added.push(settle_new(shop, id).await?),
            None => imported.known += 1,
        }
    }
    for id in added {
        imported.added += 1;
        // Asked at the end: a later transfer of the file may be the rest of what an earlier one began to pay.
        imported.open += u32::from(lookup(shop, id).await?.state == "received");
    }
    Ok(imported)
}

/// Adds a transfer that is not known yet, with the payment it is meant for.
async fn add(shop: &Shop, credit: &Credit) -> Result<Option<BankEntryId>, BankEntryError> {
    let mut tx = shop.store().begin().await?;
    let payment = find_payment(&mut tx, &credit.remittance).await?;
    let row = BankEntryRow {
        id: shop.new_id(BankEntryId::from_parts),
        account: credit.account.clone(),
        bank_ref: credit.bank_ref.clone(),
        booked_on: credit.booked_on,
        currency: credit.amount.currency,
        amount: credit.amount,
        payer_name: credit.payer_name.clone(),
        payer_account: Secret(credit.payer_account.clone()),
        remittance: credit.remittance.clone(),
        state: "received".to_owned(),
        payment_id: payment.map(|payment| payment.id),
        received_at: shop.now(),
        updated_at: shop.now(),
    };
    if !bank_entry::add(&mut tx, &row).await?.is_done() {
        return Ok(None);
    }
    let key = format!("transfer:{}", row.id);
    write(shop, &mut tx, (row.id, key), transfer_received(row.amount)).await?;
    tx.commit().await?;
    Ok(Some(row.id))
}

async fn write(
    shop: &Shop,
    conn: &mut Conn,
    (id, key): (BankEntryId, String),
    event: Result<Transaction, LedgerError>,
) -> Result<(), StoreError> {
    let event = event.map_err(|error| {
        tracing::error!(%id, %error, "a transfer cannot be booked");
        StoreError::Inconsistent {
            table: "bank_entries",
            column: "amount_minor",
            row: id.to_string(),
        }
    })?;
    let _ = book(shop, conn, None, key, &event).await?;
    Ok(())
}

/// Settles the payment that a new transfer is meant for.
async fn settle_new(shop: &Shop, id: BankEntryId) -> Result<BankEntryId, BankEntryError> {
    if let Some(payment) = lookup(shop, id).await?.payment_id {
        settle_noted(shop, payment).await;
    }
    Ok(id)
}

async fn lookup(shop: &Shop, id: BankEntryId) -> Result<BankEntryRow, BankEntryError> {
    let mut conn = shop.store().reader().await?;
    let row = bank_entry::lookup(&mut conn, id).await?;
    row.ok_or(BankEntryError::NotFound)
}

/// The transfer is written down: what fails here is tried again by the clock.
async fn settle_noted(shop: &Shop, payment: PaymentId) {
    match settle(shop, payment).await {
        Ok(_) => {}
        Err(error @ SettleError::Store(_)) => {
            tracing::warn!(%payment, %error, "a transfer is settled later");
        }
        Err(error) => tracing::error!(%payment, %error, "a transfer could not be settled"),
    }
}

/// Why a transfer waits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Waiting {
    /// It names no order that is paid by transfer, or several.
    NoOrder,
    /// The order that it names is paid.
    PaidAlready {
        /// Its number.
        number: String,
    },
    /// What came for the order is not what it costs.
    Differs {
        /// Its number.
        number: String,
        /// What it costs.
        expected: Money,
    },
    /// It is being settled.
    Settling {
        /// The number of the order.
        number: String,
    },
}

/// A transfer that waits, for operators.
#[derive(Debug, Clone, PartialEq)]
pub struct OpenEntry {
    /// The transfer.
    pub row: BankEntryRow,
    /// Why.
    pub waiting: Waiting,
}

/// The transfers that wait for an operator, the oldest first.
///
/// # Errors
/// [`BankEntryError::Forbidden`].
pub async fn list_open_entries(
    shop: &Shop,
    user: &User,
    page: Page,
) -> Result<Vec<OpenEntry>, BankEntryError> {
    operator(user)?;
    let mut conn = shop.store().reader().await?;
    let mut open = Vec::new();
    for row in bank_entry::list_received(&mut conn, page).await? {
        let waiting = waiting(&mut conn, row.payment_id).await?;
        open.push(OpenEntry { row, waiting });
    }
    Ok(open)
}

async fn waiting(conn: &mut Conn, payment: Option<PaymentId>) -> Result<Waiting, StoreError> {
    let Some(id) = payment else {
        return Ok(Waiting::NoOrder);
    };
    let Some(payment) = payment::lookup(conn, id).await? else {
        return Ok(Waiting::NoOrder);
    };
    let order = store::order::lookup(conn, payment.order_id).await?;
    let number = order.map(|order| order.number).unwrap_or_default();
    let entries = bank_entry::list_for_payment(conn, id).await?;
    Ok(match sum(&payment, &entries) {
        _ if payment.state != "pending" => Waiting::PaidAlready { number },
        Some(sum) if sum == payment.amount => Waiting::Settling { number },
        _ => Waiting::Differs {
            number,
            expected: payment.amount,
        },
    })
}

/// An operator says what order a transfer is meant for.
///
/// # Errors
/// [`BankEntryError`].
pub async fn assign_entry(
    shop: &Shop,
    user: &User,
    id: BankEntryId,
    order_number: &str,
) -> Result<(), BankEntryError> {
    operator(user)?;
    let payment = retry(|| attach(shop, user, id, order_number)).await?;
    settle_noted(shop, payment).await;
    Ok(())
}

async fn attach(
    shop: &Shop,
    user: &User,
    id: BankEntryId,
    order_number: &str,
) -> Result<PaymentId, BankEntryError> {
    let mut tx = shop.store().begin().await?;
    bank_entry::lookup(&mut tx, id)
        .await?
        .ok_or(BankEntryError::NotFound)?;
    let payment = find_payment(&mut tx, order_number).await?;
    let payment = payment.ok_or(BankEntryError::NoSuchOrder)?;
    let moved = bank_entry::attach(&mut tx, id, payment.id, shop.now()).await?;
    moved
        .is_done()
        .then_some(())
        .ok_or(BankEntryError::Settled)?;
    let detail = json!({ "payment": payment.id });
    note(shop, &mut tx, user, ("transfer_assigned", id), &detail).await?;
    tx.commit().await?;
    Ok(payment.id)
}

/// An operator has sent a transfer back to its payer, at the bank.
///
/// # Errors
/// [`BankEntryError`].
pub async fn return_entry(shop: &Shop, user: &User, id: BankEntryId) -> Result<(), BankEntryError> {
    operator(user)?;
    retry(|| give_back(shop, user, id)).await
}

async fn give_back(shop: &Shop, user: &User, id: BankEntryId) -> Result<(), BankEntryError> {
    let mut tx = shop.store().begin().await?;
    let row = bank_entry::lookup(&mut tx, id).await?;
    let row = row.ok_or(BankEntryError::NotFound)?;
    let moved = bank_entry::give_back(&mut tx, id, shop.now()).await?;
    moved
        .is_done()
        .then_some(())
        .ok_or(BankEntryError::Settled)?;
    let key = format!("transfer-returned:{id}");
    write(shop, &mut tx, (id, key), transfer_returned(row.amount)).await?;
    let detail = json!({ "amount": row.amount.to_string() });
    note(shop, &mut tx, user, ("transfer_returned", id), &detail).await?;
    Ok(tx.commit().await?)
}

async fn note(
    shop: &Shop,
    conn: &mut Conn,
    user: &User,
    (action, id): (&str, BankEntryId),
    detail: &Value,
) -> Result<(), StoreError> {
    let subject = format!("transfer {id}");
    audit::note(shop, conn, Some(user.id), action, &subject, detail).await
}

fn operator(user: &User) -> Result<(), BankEntryError> {
    money::operator(user).map_err(|_| BankEntryError::Forbidden)
}
