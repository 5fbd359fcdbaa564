//! The test bank as the shop asks it: what any provider answers.

use std::time::Duration;

use domain::ids::{PaymentId, RefundId};
use domain::money::Money;
use store::Moved;
use store::testbank::{self, TestbankPaymentRow, TestbankRefundRow};

use super::provider::{
    Answer, PaymentProvider, PaymentStart, ProviderError, ProviderState, Started,
};
use super::test_bank::{AUTHORISED, DECLINED, PAID, REFUNDED, VOIDED};
use crate::shop::Shop;

/// How long the bank keeps its promise.
const PROMISE_LIFETIME: Duration = Duration::from_secs(7 * 24 * 3600);

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

    /// The bank's page is where the payer goes. The bank writes the payment down when she decides something there: until
    /// then there is nothing that anybody could ask it about.
    fn begin(start: &PaymentStart) -> Started {
        Started {
            reference: start.payment.to_string(),
            redirect: format!("/testbank/{}", start.payment),
        }
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
        Box::pin(async move { Ok(Self::begin(&start)) })
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
