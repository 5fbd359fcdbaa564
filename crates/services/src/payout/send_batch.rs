//! Approved payouts go to the bank, all of one currency in one file.

use domain::ids::PayoutId;
use domain::ledger::payout_sent;
use domain::money::{Currency, Rounding};
use domain::payout::{AnyPayout, PayoutState};
use payments::sepa::{self, Bic, Iban};
use serde_json::json;
use store::StoreError;
use store::payout::PayoutRow;

use super::PayoutError;
use super::available::{lock, of};
use super::bank_account::Snapshot;
use super::decide_payout::{advance, any, note};
use super::request_payout::{key, unbookable};
use crate::account::session::{Role, User};
use crate::payment::book::book_with;
use crate::payment::pending::{Resolution, resolve};
use crate::retry::retry;
use crate::shop::{Payer, Shop};

/// Most payouts of one file; the rest goes with the next.
const BATCH_MAX: u32 = 1_000;

/// A file for the bank.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BatchFile {
    /// Name with its ending, `.xml` or `.csv`.
    pub name: String,
    /// Media type.
    pub media_type: &'static str,
    /// What is in it.
    pub content: String,
}

/// Hands all approved payouts into accounts of a currency to the bank; the batch they are in. One whose balance a refund has
/// taken since stays where it is, and so does one that no rate of exchange leads to.
///
/// # Errors
/// [`PayoutError`]; `NotFound` for everybody but operators.
pub async fn send_batch(
    shop: &Shop,
    user: &User,
    currency: Currency,
) -> Result<String, PayoutError> {
    if user.role != Role::Operator {
        return Err(PayoutError::NotFound);
    }
    let mut conn = shop.store().reader().await?;
    let state = PayoutState::Approved.as_str();
    let rows = store::payout::list_to_send(&mut conn, state, currency, BATCH_MAX).await?;
    drop(conn);
    // Each payout is sent in a transaction of its own: one that cannot leave must not hold up the others.
    let batch = batch_name(shop, currency);
    let mut sent = 0;
    for row in &rows {
        match retry(|| send(shop, user, row.id, &batch)).await {
            Ok(()) => sent += 1,
            Err(PayoutError::Store(error)) => return Err(error.into()),
            Err(error) => tracing::warn!(payout = %row.id, %error, "a payout was not sent"),
        }
    }
    match sent {
        0 => Err(PayoutError::NothingToSend),
        _ => Ok(batch),
    }
}

/// A reference that every bank can read: the day, the currency and chance.
fn batch_name(shop: &Shop, currency: Currency) -> String {
    let day = shop.now().date_utc().strftime("%Y%m%d").to_string();
    let chance = shop.random::<4>();
    let chance: String = chance.iter().map(|byte| format!("{byte:02X}")).collect();
    format!("{day}-{}-{chance}", currency.code())
}

async fn send(shop: &Shop, user: &User, id: PayoutId, batch: &str) -> Result<(), PayoutError> {
    let mut tx = shop.store().begin().await?;
    let row = store::payout::lookup(&mut tx, id).await?;
    let mut row = row.ok_or(PayoutError::NotFound)?;
    let step = match any(&row)? {
        AnyPayout::Approved(payout) => payout.send(shop.now()).step(),
        other => {
            return Err(PayoutError::NotNow {
                state: other.state(),
            });
        }
    };
    let seller = store::seller::lookup(&mut tx, row.seller_id).await?;
    let seller = seller.ok_or(PayoutError::NotFound)?;
    lock(&mut tx, seller.id, row.currency).await?;
    let balance = of(shop, &mut tx, &seller, row.currency).await?;
    if balance.balance.minor < balance.held.minor {
        // A refund took what was set aside: a payout that is not covered does not leave.
        return Err(PayoutError::TooLittle {
            available: balance.balance,
            least: row.earned,
        });
    }
    let reference = shop.reference();
    let converted = reference
        .fx
        .convert(row.earned, row.sent_currency, Rounding::Floor);
    let converted = converted.map_err(|_| PayoutError::NoRate)?;
    let exchange = row.currency != row.sent_currency;
    row.sent = Some(converted.amount);
    row.fx_rate_e9 = exchange.then_some(converted.rate.rate_e9);
    row.fx_source = exchange.then(|| converted.rate.source.clone());
    row.fx_date = exchange.then_some(converted.rate.date);
    row.batch = Some(batch.to_owned());
    advance(&mut tx, &mut row, step.ok_or(StoreError::Retry)?).await?;
    resolve(shop, &mut tx, &key(id), Resolution::Posted).await?;
    let event = payout_sent(seller.id, row.earned, converted.amount);
    let event = event.map_err(|_| unbookable(id))?;
    let particulars = json!({
        "rate_e9": row.fx_rate_e9,
        "source": row.fx_source,
        "date": row.fx_date.map(|date| date.to_string()),
    });
    let booked = format!("payout-sent:{id}");
    let _ = book_with(shop, &mut tx, None, booked, &event, &particulars).await?;
    note(shop, &mut tx, Some(user.id), "payout_sent", &row).await?;
    tx.commit().await?;
    Ok(())
}

/// The files of a batch: a table for any bank, and for euros to accounts with an IBAN the file that SEPA banks take.
///
/// # Errors
/// [`PayoutError`]; `NotFound` for everybody but operators, and for a batch that is not there.
pub async fn batch_files(
    shop: &Shop,
    user: &User,
    batch: &str,
) -> Result<Vec<BatchFile>, PayoutError> {
    if user.role != Role::Operator {
        return Err(PayoutError::NotFound);
    }
    let mut conn = shop.store().reader().await?;
    let rows = store::payout::list_by_batch(&mut conn, batch).await?;
    let mut table = Vec::with_capacity(rows.len());
    for row in &rows {
        let seller = store::seller::lookup(&mut conn, row.seller_id).await?;
        table.push(cells(
            row,
            seller.map(|seller| seller.name).unwrap_or_default(),
        )?);
    }
    let content = payments::csv::table(&table).map_err(|_| PayoutError::NotFound)?;
    let mut files = vec![BatchFile {
        name: format!("payouts-{batch}.csv"),
        media_type: "text/csv; charset=utf-8",
        content,
    }];
    if let (Some(payer), true) = (&shop.settings().payer, is_euro(&rows)) {
        let content = sepa::pain001(&transfers(shop, payer, batch, &rows)?);
        files.push(BatchFile {
            name: format!("payouts-{batch}.xml"),
            media_type: "application/xml",
            content: content.map_err(|error| PayoutError::NoFile(error.to_string()))?,
        });
    }
    Ok(files)
}

fn is_euro(rows: &[PayoutRow]) -> bool {
    let has_iban = |row: &PayoutRow| {
        let account = Snapshot::read(&row.bank_json);
        account.is_some_and(|account| Iban::parse(&account.number).is_ok())
    };
    rows.iter()
        .all(|row| row.sent_currency == Currency::EUR && has_iban(row))
}

fn account_of(row: &PayoutRow) -> Result<Snapshot, StoreError> {
    Snapshot::read(&row.bank_json).ok_or_else(|| StoreError::Inconsistent {
        table: "payouts",
        column: "bank_json",
        row: row.id.to_string(),
    })
}

/// What both sides can find the payout by: its id without hyphens, which a bank's 35 characters hold.
fn reference_of(row: &PayoutRow) -> String {
    row.id.uuid().simple().to_string()
}

fn cells(row: &PayoutRow, seller: String) -> Result<payments::csv::Row, StoreError> {
    let account = account_of(row)?;
    Ok(payments::csv::Row {
        payout: row.id.to_string(),
        date: row.updated_at.date_utc().to_string(),
        seller,
        holder: account.holder,
        account: account.number,
        bic: account.bic,
        amount: row.sent.ok_or_else(|| unbookable(row.id))?,
        reference: reference_of(row),
    })
}

fn transfers(
    shop: &Shop,
    payer: &Payer,
    batch: &str,
    rows: &[PayoutRow],
) -> Result<sepa::Batch, PayoutError> {
    let bad = |what: &str| PayoutError::NoFile(what.to_owned());
    let mut transfers = Vec::with_capacity(rows.len());
    for row in rows {
        let account = account_of(row)?;
        transfers.push(sepa::Transfer {
            end_to_end_id: reference_of(row),
            amount: row.sent.ok_or_else(|| unbookable(row.id))?,
            creditor: sepa::Party {
                name: account.holder,
                iban: Iban::parse(&account.number).map_err(|_| bad("an IBAN"))?,
                bic: account.bic.and_then(|bic| Bic::parse(&bic).ok()),
            },
            remittance: format!("Payout {}", reference_of(row)),
        });
    }
    let sent_at = rows
        .first()
        .map_or_else(|| shop.now(), |row| row.updated_at);
    let day = sent_at.date_utc();
    Ok(sepa::Batch {
        message_id: batch.to_owned(),
        created_at: format!("{day}T00:00:00Z"),
        execution_date: day.to_string(),
        debtor: sepa::Party {
            name: payer.holder.clone(),
            iban: payer.iban,
            bic: None,
        },
        transfers,
    })
}
