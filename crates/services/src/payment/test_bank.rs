//! The built-in test bank: somebody else's site, played by the shop itself.
//!
//! It keeps its own books (`testbank_payments`) and tells the shop by the same hint a real provider would send.

use domain::ids::{ChargebackId, PaymentId};
use domain::money::Money;
use store::testbank::{self, TestbankPaymentRow};
use store::{Moved, StoreError};

use super::PaymentMethod;
use super::begin::return_url;
use super::chargeback::{ChargebackError, Verdict, open_chargeback, resolve_chargeback};
use super::settle::{SettleError, settle};
use crate::shop::{CaptureTime, Shop, TestBank};

pub(super) const PENDING: &str = "pending";
pub(super) const CHALLENGED: &str = "challenged";
pub(super) const AUTHORISED: &str = "authorised";
pub(super) const VOIDED: &str = "voided";
pub(super) const PAID: &str = "paid";
pub(super) const DECLINED: &str = "declined";
pub(super) const REFUNDED: &str = "refunded";

/// The bank's page for a payment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TestBankPage {
    /// The payment.
    pub payment: PaymentId,
    /// What is to be paid.
    pub amount: Money,
    /// `pending`, `challenged`, `authorised`, `paid`, `declined`, `voided` or `refunded`, in the bank's words.
    pub state: String,
    /// Where the payer goes afterwards, relative.
    pub return_url: String,
}

/// What the payer decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decision {
    /// The money is on its way, or promised.
    Pay,
    /// It is not.
    Decline,
}

/// Why the bank does nothing.
#[derive(Debug, thiserror::Error)]
pub enum TestBankError {
    /// No such payment, or the bank is closed.
    #[error("no such payment")]
    NotFound,
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// The page of a payment.
///
/// # Errors
/// [`TestBankError`].
pub async fn view(shop: &Shop, payment: PaymentId) -> Result<TestBankPage, TestBankError> {
    let row = find(shop, payment).await?;
    Ok(TestBankPage {
        payment: row.id,
        amount: row.amount,
        state: row.state,
        return_url: row.return_url,
    })
}

/// The payer decides; the bank writes it down, tells the shop and says where to go. The first decision stands: a second
/// one, or the same one again, changes nothing.
///
/// # Errors
/// [`TestBankError`].
pub async fn decide(
    shop: &Shop,
    payment: PaymentId,
    decision: Decision,
) -> Result<String, TestBankError> {
    let row = find(shop, payment).await?;
    write_down(shop, &row, decision).await?;
    tell(shop, payment).await;
    Ok(row.return_url)
}

/// The payer decides, and the bank keeps it to itself for a while: its message is late, or lost.
///
/// # Errors
/// [`TestBankError`].
pub async fn decide_silently(
    shop: &Shop,
    payment: PaymentId,
    decision: Decision,
) -> Result<(), TestBankError> {
    let row = find(shop, payment).await?;
    Ok(write_down(shop, &row, decision).await?)
}

/// The payer's bank wants her to confirm the payment (3-D Secure): nothing is decided yet.
///
/// # Errors
/// [`TestBankError`].
pub async fn challenge(shop: &Shop, payment: PaymentId) -> Result<(), TestBankError> {
    let row = find(shop, payment).await?;
    let mut tx = shop.store().begin().await?;
    // Refused means that the bank has it.
    let _ = testbank::add(&mut tx, &row).await?;
    // Refused means that it is decided, or asked, already.
    let _ = testbank::advance(&mut tx, row.id, PENDING, CHALLENGED).await?;
    Ok(tx.commit().await?)
}

/// The bank tells the shop that something happened: for the first time, again, or in the wrong order.
///
/// # Errors
/// [`TestBankError`].
pub async fn tell_again(shop: &Shop, payment: PaymentId) -> Result<(), TestBankError> {
    find(shop, payment).await?;
    tell(shop, payment).await;
    Ok(())
}

async fn tell(shop: &Shop, payment: PaymentId) {
    match settle(shop, payment).await {
        // The hint got lost. The bank's books are right all the same, and the shop asks again by itself.
        Err(error @ SettleError::Store(_) | error @ SettleError::Provider(_)) => {
            tracing::warn!(%payment, %error, "a payment could not be settled yet");
        }
        Err(error) => tracing::error!(%payment, %error, "a payment could not be settled"),
        Ok(_) => {}
    }
}

/// The payer's bank takes the whole payment back; the shop is told by a message of the bank.
///
/// # Errors
/// [`TestBankError`]; `NotFound` also for what was never paid.
pub async fn charge_back(shop: &Shop, payment: PaymentId) -> Result<ChargebackId, TestBankError> {
    let row = find(shop, payment).await?;
    let reference = format!("cb-{payment}");
    open_chargeback(shop, payment, &reference, row.amount)
        .await
        .map_err(TestBankError::from)
}

/// The payer's bank decides about a payment that it took back.
///
/// # Errors
/// [`TestBankError`].
pub async fn decide_charge_back(
    shop: &Shop,
    payment: PaymentId,
    verdict: Verdict,
) -> Result<(), TestBankError> {
    find(shop, payment).await?;
    let reference = format!("cb-{payment}");
    let mut conn = shop.store().reader().await?;
    let row = store::chargeback::find_by_ref(&mut conn, payment, &reference).await?;
    drop(conn);
    let row = row.ok_or(TestBankError::NotFound)?;
    Ok(resolve_chargeback(shop, row.id, verdict).await?)
}

impl From<ChargebackError> for TestBankError {
    fn from(error: ChargebackError) -> Self {
        match error {
            ChargebackError::Store(error) => Self::Store(error),
            ChargebackError::NotFound | ChargebackError::BadAmount => Self::NotFound,
        }
    }
}

/// In a transaction that is over before the shop is told: telling it takes one of its own.
async fn write_down(
    shop: &Shop,
    row: &TestbankPaymentRow,
    decision: Decision,
) -> Result<(), StoreError> {
    let mut tx = shop.store().begin().await?;
    // Refused means that the bank has it.
    let _ = testbank::add(&mut tx, row).await?;
    let from = match row.state.as_str() {
        CHALLENGED => CHALLENGED,
        _ => PENDING,
    };
    let moved = match (decision, shop.settings().capture) {
        (Decision::Decline, _) => testbank::advance(&mut tx, row.id, from, DECLINED).await?,
        (Decision::Pay, CaptureTime::AtOnce) => {
            testbank::capture(&mut tx, row.id, from, row.amount).await?
        }
        (Decision::Pay, CaptureTime::OnDispatch) => {
            testbank::advance(&mut tx, row.id, from, AUTHORISED).await?
        }
    };
    match moved {
        Moved::Done => tx.commit().await,
        Moved::Refused => tx.rollback().await,
    }
}

/// The payment as the bank has it, or would write it down.
async fn find(shop: &Shop, id: PaymentId) -> Result<TestbankPaymentRow, TestBankError> {
    if shop.settings().test_bank == TestBank::Closed {
        return Err(TestBankError::NotFound);
    }
    let mut conn = shop.store().reader().await?;
    if let Some(row) = testbank::lookup(&mut conn, id).await? {
        return Ok(row);
    }
    let payment = store::payment::lookup(&mut conn, id).await?;
    let payment = payment.filter(|row| row.provider == PaymentMethod::TestBank.as_str());
    let payment = payment.ok_or(TestBankError::NotFound)?;
    let order = store::order::lookup(&mut conn, payment.order_id).await?;
    let order = order.ok_or(TestBankError::NotFound)?;
    Ok(TestbankPaymentRow {
        id,
        amount: payment.amount,
        currency: payment.currency,
        state: PENDING.to_owned(),
        return_url: return_url(&order),
        created_at: payment.created_at,
        captured: Money::zero(payment.currency),
    })
}
