//! What the shop needs from whoever moves the money.

use std::error::Error as StdError;
use std::fmt::Debug;
use std::pin::Pin;

use domain::ids::{PaymentId, RefundId};
use domain::money::Money;
use domain::time::Timestamp;
use store::StoreError;
use store::payment::PaymentRow;

use super::PaymentMethod;
use super::bank_transfer::TransferProvider;
use super::cash::CashProvider;
use super::store_credit::StoreCreditProvider;
use super::stripe_provider::StripeProvider;
use super::test_bank_provider::TestBankProvider;
use crate::shop::Shop;

/// The answer of a provider, some time.
pub type Answer<'a, T> = Pin<Box<dyn Future<Output = Result<T, ProviderError>> + Send + 'a>>;

/// A payment to begin.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaymentStart {
    /// The shop's own number; the provider takes the same number as the same payment.
    pub payment: PaymentId,
    /// What is to be paid.
    pub amount: Money,
    /// Where the payer goes afterwards, relative to the shop.
    pub return_url: String,
    /// Number of the order, for people.
    pub number: String,
    /// The payer's language, BCP 47.
    pub language: String,
    /// When the payment was begun here.
    pub begun_at: Timestamp,
}

/// A payment that was begun.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Started {
    /// The provider's number.
    pub reference: String,
    /// Where the payer goes to pay.
    pub redirect: String,
}

/// What became of a payment, by the provider's own books.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ProviderState {
    /// Nothing yet.
    Pending,
    /// The money is there.
    Captured {
        /// How much.
        amount: Money,
    },
    /// The money is promised, and can be taken.
    Authorised {
        /// How much.
        amount: Money,
        /// Until when; open where nothing ends the promise.
        until: Option<Timestamp>,
    },
    /// There will be none.
    Declined,
    /// It was there and went back.
    Refunded,
}

/// Why the provider gave no answer.
#[derive(Debug, thiserror::Error)]
pub enum ProviderError {
    /// It knows no such payment.
    #[error("the provider knows no such payment")]
    Unknown,
    /// It will not do this, now or later; somebody has to look.
    #[error("the provider refuses: {0}")]
    Refused(String),
    /// It cannot be reached, or answers nonsense. For the log; what was asked may have happened all the same.
    #[error("the provider does not answer")]
    Unavailable(#[source] Box<dyn StdError + Send + Sync>),
}

impl From<StoreError> for ProviderError {
    fn from(error: StoreError) -> Self {
        Self::Unavailable(Box::new(error))
    }
}

/// Somebody who moves money. Each call may be repeated: the same number means the same payment, and the same refund.
pub trait PaymentProvider: Debug + Send + Sync {
    /// Begins a payment, or finds it begun.
    fn start(&self, start: PaymentStart) -> Answer<'_, Started>;
    /// What became of it.
    fn fetch<'a>(&'a self, reference: &'a str) -> Answer<'a, ProviderState>;
    /// Takes so much of what is promised, once; the rest of it is free again.
    fn capture<'a>(&'a self, reference: &'a str, amount: Money) -> Answer<'a, ()>;
    /// Gives up what is promised. Done already when nothing is.
    fn void<'a>(&'a self, reference: &'a str) -> Answer<'a, ()>;
    /// Sends some of it back, once under the refund's number.
    fn refund<'a>(&'a self, reference: &'a str, refund: RefundId, amount: Money) -> Answer<'a, ()>;
}

/// Who handles this payment.
///
/// # Errors
/// [`StoreError::Inconsistent`] for a provider that this version does not know, or that is not set up any more.
pub(crate) fn provider_of(
    shop: &Shop,
    payment: &PaymentRow,
) -> Result<Box<dyn PaymentProvider>, StoreError> {
    match PaymentMethod::from_name(&payment.provider) {
        Some(PaymentMethod::TestBank) => return Ok(Box::new(TestBankProvider::new(shop))),
        Some(PaymentMethod::Stripe) => {
            if let Some(stripe) = shop.stripe() {
                let origin = &shop.settings().origin;
                let capture = shop.settings().capture;
                let provider = StripeProvider::new(stripe, payment, origin, capture);
                return Ok(Box::new(provider));
            }
        }
        Some(PaymentMethod::BankTransfer) => {
            return Ok(Box::new(TransferProvider::new(shop, payment)));
        }
        Some(PaymentMethod::Cash) => {
            return Ok(Box::new(CashProvider {
                payment: payment.id,
                amount: payment.amount,
            }));
        }
        Some(PaymentMethod::StoreCredit) => {
            return Ok(Box::new(StoreCreditProvider {
                payment: payment.id,
                amount: payment.amount,
            }));
        }
        None => {}
    }
    Err(StoreError::Inconsistent {
        table: "payments",
        column: "provider",
        row: payment.id.to_string(),
    })
}
