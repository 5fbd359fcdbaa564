//! Stripe as the shop sees it: a page of Stripe's to pay on, and the money's way behind it.
//!
//! The shop keeps the number of the page. What arrived, and for which payment, is asked of Stripe each time.

use std::time::Duration;

use domain::ids::{PaymentId, RefundId};
use domain::money::Money;
use domain::time::Timestamp;
use payments::stripe::{
    Capture, CheckoutStart, CheckoutStatus, Intent, IntentStatus, RefundStatus, Stripe, StripeError,
};
use store::payment::PaymentRow;

use super::provider::{
    Answer, PaymentProvider, PaymentStart, ProviderError, ProviderState, Started,
};
use crate::shop::CaptureTime;

/// How long a card's bank keeps its promise: most keep it for seven days, counted from a moment after this one.
const PROMISE_LIFETIME: Duration = Duration::from_secs(7 * 24 * 3600);
/// How long the page works: Stripe takes 24 hours at most, counted from its own clock.
const PAGE_LIFETIME: Duration = Duration::from_secs(23 * 3600);

/// Stripe for one payment.
#[derive(Debug)]
pub(super) struct StripeProvider {
    stripe: Stripe,
    payment: PaymentId,
    begun_at: Timestamp,
    origin: String,
    capture: CaptureTime,
}

impl From<StripeError> for ProviderError {
    fn from(error: StripeError) -> Self {
        match error {
            StripeError::Unknown => Self::Unknown,
            error if error.may_be_retried() => Self::Unavailable(Box::new(error)),
            error => Self::Refused(error.to_string()),
        }
    }
}

impl StripeProvider {
    pub fn new(stripe: &Stripe, payment: &PaymentRow, origin: &str, capture: CaptureTime) -> Self {
        Self {
            stripe: stripe.clone(),
            payment: payment.id,
            begun_at: payment.created_at,
            origin: origin.to_owned(),
            capture,
        }
    }

    async fn begin(&self, start: PaymentStart) -> Result<Started, ProviderError> {
        // The same moment each time: under one key Stripe refuses a page that ends at another.
        let back = format!("{}{}", self.origin, start.return_url);
        let page = CheckoutStart {
            payment: start.payment.to_string(),
            amount: start.amount,
            description: start.number,
            success_url: back.clone(),
            cancel_url: back,
            capture: match self.capture {
                CaptureTime::AtOnce => Capture::AtOnce,
                CaptureTime::OnDispatch => Capture::Manual,
            },
            locale: Some(start.language),
            expires_at_s: start.begun_at.plus(PAGE_LIFETIME).ms() / 1000,
        };
        let checkout = self.stripe.create_checkout(&page).await?;
        Ok(Started {
            reference: checkout.id,
            redirect: checkout.url,
        })
    }

    /// The money's way behind a page, once the payer has tried.
    async fn intent(
        &self,
        reference: &str,
    ) -> Result<(CheckoutStatus, Option<Intent>), ProviderError> {
        let page = self.stripe.fetch_checkout(reference).await?;
        // A number that belongs to another payment must not pay this one.
        if page.payment.as_deref() != Some(self.payment.to_string().as_str()) {
            return Err(ProviderError::Unknown);
        }
        let intent = match &page.payment_intent {
            Some(id) => Some(self.stripe.fetch_intent(id).await?),
            None => None,
        };
        Ok((page.status, intent))
    }

    async fn state(&self, reference: &str) -> Result<ProviderState, ProviderError> {
        let (page, intent) = self.intent(reference).await?;
        Ok(match intent {
            Some(intent) if intent.status == IntentStatus::Succeeded => ProviderState::Captured {
                amount: intent.received()?,
            },
            Some(intent) if intent.status == IntentStatus::RequiresCapture => {
                ProviderState::Authorised {
                    amount: intent.amount_capturable.unwrap_or(intent.amount),
                    until: Some(self.begun_at.plus(PROMISE_LIFETIME)),
                }
            }
            Some(intent) if intent.status == IntentStatus::Canceled => ProviderState::Declined,
            _ if page == CheckoutStatus::Expired => ProviderState::Declined,
            _ => ProviderState::Pending,
        })
    }

    async fn take(&self, reference: &str, amount: Money) -> Result<(), ProviderError> {
        let (_, intent) = self.intent(reference).await?;
        let intent = intent.ok_or(ProviderError::Unknown)?;
        let key = format!("{}-capture", self.payment);
        let taken = self.stripe.capture_intent(&intent.id, Some(amount), &key);
        let taken = taken.await?;
        match taken.status {
            IntentStatus::Succeeded if taken.received()? == amount => Ok(()),
            status => Err(ProviderError::Refused(format!(
                "payment {} is {status:?} after {amount} was to be taken",
                taken.id
            ))),
        }
    }

    async fn give_up(&self, reference: &str) -> Result<(), ProviderError> {
        let (_, intent) = self.intent(reference).await?;
        let Some(intent) = intent.filter(|intent| intent.status != IntentStatus::Canceled) else {
            return Ok(());
        };
        let key = format!("{}-void", self.payment);
        self.stripe.cancel_intent(&intent.id, &key).await?;
        Ok(())
    }

    async fn give_back(
        &self,
        reference: &str,
        refund: RefundId,
        amount: Money,
    ) -> Result<(), ProviderError> {
        let (_, intent) = self.intent(reference).await?;
        let intent = intent.ok_or(ProviderError::Unknown)?;
        let sent = self
            .stripe
            .refund(&intent.id, amount, &refund.to_string())
            .await?;
        match sent.status {
            RefundStatus::Failed | RefundStatus::Canceled => Err(ProviderError::Refused(format!(
                "refund {} is {:?}",
                sent.id, sent.status
            ))),
            _ => Ok(()),
        }
    }
}

impl PaymentProvider for StripeProvider {
    fn start(&self, start: PaymentStart) -> Answer<'_, Started> {
        Box::pin(self.begin(start))
    }

    fn fetch<'a>(&'a self, reference: &'a str) -> Answer<'a, ProviderState> {
        Box::pin(self.state(reference))
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
