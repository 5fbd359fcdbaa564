//! The built-in test bank: somebody else's site, played by the shop itself.
//!
//! It keeps its own books (`testbank_payments`) and tells the shop by the same hint a real provider would send.

use std::time::Duration;

use domain::ids::{ChargebackId, PaymentId, RefundId};
use domain::money::Money;
use store::testbank::{self, TestbankPaymentRow, TestbankRefundRow};
use store::{Moved, StoreError};

use super::chargeback::{ChargebackError, Verdict, open_chargeback, resolve_chargeback};
use super::provider::{
    Answer, PaymentProvider, PaymentStart, ProviderError, ProviderState, Started,
};
use super::settle::{SettleError, settle};
use crate::shop::{CaptureTime, Shop, TestBank};

const PENDING: &str = "pending";
const CHALLENGED: &str = "challenged";
const AUTHORISED: &str = "authorised";
const VOIDED: &str = "voided";
const PAID: &str = "paid";
const DECLINED: &str = "declined";
const REFUNDED: &str = "refunded";

/// How long the bank keeps its promise.
const PROMISE_LIFETIME: Duration = Duration::from_secs(7 * 24 * 3600);

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

async fn find(shop: &Shop, payment: PaymentId) -> Result<TestbankPaymentRow, TestBankError> {
    if shop.settings().test_bank == TestBank::Closed {
        return Err(TestBankError::NotFound);
    }
    let mut conn = shop.store().reader().await?;
    let row = testbank::lookup(&mut conn, payment).await?;
    row.ok_or(TestBankError::NotFound)
}

/// The bank as the shop sees it.
#[derive(Debug)]
pub(super) struct TestBankProvider {
    shop: Shop,
}

impl TestBankProvider {
    pub(super) fn new(shop: &Shop) -> Self {
        Self { shop: shop.clone() }
    }

    async fn lookup(&self, reference: &str) -> Result<TestbankPaymentRow, ProviderError> {
        let id: PaymentId = reference.parse().map_err(|_| ProviderError::Unknown)?;
        let mut conn = self.shop.store().reader().await?;
        let row = testbank::lookup(&mut conn, id).await?;
        row.ok_or(ProviderError::Unknown)
    }

    async fn begin(&self, start: PaymentStart) -> Result<Started, ProviderError> {
        let row = TestbankPaymentRow {
            id: start.payment,
            amount: start.amount,
            currency: start.amount.currency,
            state: PENDING.to_owned(),
            return_url: start.return_url,
            created_at: self.shop.now(),
            captured: Money::zero(start.amount.currency),
        };
        let mut tx = self.shop.store().begin().await?;
        // Refused means that an earlier try got as far: it is the same payment.
        if testbank::add(&mut tx, &row).await?.is_done() {
            tx.commit().await?;
        }
        Ok(Started {
            reference: row.id.to_string(),
            redirect: format!("/testbank/{}", row.id),
        })
    }

    async fn take(&self, reference: &str, amount: Money) -> Result<(), ProviderError> {
        let row = self.lookup(reference).await?;
        if row.state == PAID && row.captured == amount {
            return Ok(());
        }
        if self.shop.now() > row.created_at.plus(PROMISE_LIFETIME) {
            self.give_up(reference).await?;
        }
        let mut tx = self.shop.store().begin().await?;
        match testbank::capture(&mut tx, row.id, AUTHORISED, amount).await? {
            Moved::Done => Ok(tx.commit().await?),
            Moved::Refused => Err(ProviderError::Refused(format!(
                "payment {} cannot be taken",
                row.id
            ))),
        }
    }

    async fn give_up(&self, reference: &str) -> Result<(), ProviderError> {
        let row = self.lookup(reference).await?;
        let mut tx = self.shop.store().begin().await?;
        // Refused means that nothing is promised: it was given up before, or never was.
        let _ = testbank::advance(&mut tx, row.id, AUTHORISED, VOIDED).await?;
        Ok(tx.commit().await?)
    }

    async fn give_back(
        &self,
        reference: &str,
        refund: RefundId,
        amount: Money,
    ) -> Result<(), ProviderError> {
        let row = self.lookup(reference).await?;
        let mut tx = self.shop.store().begin().await?;
        if testbank::find_refund(&mut tx, refund).await?.is_some() {
            return Ok(());
        }
        let is_paid = testbank::hold(&mut tx, row.id).await?.is_done();
        let before = testbank::sum_refunded(&mut tx, row.id).await?;
        let after = before.saturating_add(amount.minor);
        if !is_paid || amount.currency != row.currency || after > row.captured.minor {
            return Err(ProviderError::Unknown);
        }
        let back = TestbankRefundRow {
            id: refund,
            payment_id: row.id,
            currency: amount.currency,
            amount,
            created_at: self.shop.now(),
        };
        // Refused means that the same refund came in another connection meanwhile.
        if testbank::add_refund(&mut tx, &back).await?.is_done() && after == row.captured.minor {
            let _ = testbank::advance(&mut tx, row.id, PAID, REFUNDED).await?;
        }
        Ok(tx.commit().await?)
    }
}

impl PaymentProvider for TestBankProvider {
    fn start(&self, start: PaymentStart) -> Answer<'_, Started> {
        Box::pin(self.begin(start))
    }

    fn fetch<'a>(&'a self, reference: &'a str) -> Answer<'a, ProviderState> {
        Box::pin(async move {
            let row = self.lookup(reference).await?;
            Ok(match row.state.as_str() {
                PAID => ProviderState::Captured {
                    amount: row.captured,
                },
                AUTHORISED => ProviderState::Authorised {
                    amount: row.amount,
                    until: Some(row.created_at.plus(PROMISE_LIFETIME)),
                },
                DECLINED | VOIDED => ProviderState::Declined,
                REFUNDED => ProviderState::Refunded,
                _ => ProviderState::Pending,
            })
        })
    }

    fn capture<'a>(&'a self, reference: &'a str, amount: Money) -> Answer<'a, ()> {
        Box::pin(self.take(reference, amount))
    }

    fn void<'a>(&'a self, reference: &'a str) -> Answer<'a, ()> {
        Box::pin(self.give_up(reference))
    }

    fn refund<'a>(&'a self, reference: &'a str, refund: RefundId, amount: Money) -> Answer<'a, ()> {
        Box::pin(self.give_back(reference, refund, amount))
    }
}
