//! The built-in test bank: somebody else's site, played by the shop itself.
//!
//! It keeps its own books (`testbank_payments`) and tells the shop by the same hint a real provider would send.

use domain::ids::{ChargebackId, PaymentId, RefundId};
use domain::money::Money;
use store::testbank::{self, TestbankPaymentRow, TestbankRefundRow};
use store::{Moved, StoreError};

use super::chargeback::{ChargebackError, Verdict, open_chargeback, resolve_chargeback};
use super::provider::{
    Answer, PaymentProvider, PaymentStart, ProviderError, ProviderState, Started,
};
use super::settle::{SettleError, settle};
use crate::shop::{Shop, TestBank};

const PENDING: &str = "pending";
const PAID: &str = "paid";
const DECLINED: &str = "declined";
const REFUNDED: &str = "refunded";

/// The bank's page for a payment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TestBankPage {
    /// The payment.
    pub payment: PaymentId,
    /// What is to be paid.
    pub amount: Money,
    /// `pending`, `paid`, `declined` or `refunded`, in the bank's words.
    pub state: String,
    /// Where the payer goes afterwards, relative.
    pub return_url: String,
}

/// What the payer decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decision {
    /// The money is on its way.
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
    let to = match decision {
        Decision::Pay => PAID,
        Decision::Decline => DECLINED,
    };
    write_down(shop, payment, to).await?;
    match settle(shop, payment).await {
        // The hint got lost. The bank's books are right all the same, and the shop asks again by itself.
        Err(error @ SettleError::Store(_) | error @ SettleError::Provider(_)) => {
            tracing::warn!(%payment, %error, "a payment could not be settled yet");
        }
        Err(error) => tracing::error!(%payment, %error, "a payment could not be settled"),
        Ok(_) => {}
    }
    Ok(row.return_url)
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
async fn write_down(shop: &Shop, payment: PaymentId, to: &str) -> Result<(), StoreError> {
    let mut tx = shop.store().begin().await?;
    match testbank::advance(&mut tx, payment, PENDING, to).await? {
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
        if !is_paid || amount.currency != row.currency || after > row.amount.minor {
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
        if testbank::add_refund(&mut tx, &back).await?.is_done() && after == row.amount.minor {
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
                PAID => ProviderState::Captured { amount: row.amount },
                DECLINED => ProviderState::Declined,
                REFUNDED => ProviderState::Refunded,
                _ => ProviderState::Pending,
            })
        })
    }

    fn refund<'a>(&'a self, reference: &'a str, refund: RefundId, amount: Money) -> Answer<'a, ()> {
        Box::pin(self.give_back(reference, refund, amount))
    }
}
