//! Money that goes back to the shopper.

use domain::money::Money;
use serde::Deserialize;

use super::read::{Linked, Named, money};
use super::{Stripe, StripeError, exponent};

/// How far a refund has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RefundStatus {
    /// On its way.
    Pending,
    /// The shopper must tell an account first.
    RequiresAction,
    /// Sent; it is on the shopper's statement within ten days.
    Succeeded,
    /// It came back, for example from a closed account. The shop owes the money still.
    Failed,
    /// Called off.
    Canceled,
}

/// What Stripe says about a refund.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refund {
    /// Stripe's id: `re_…`.
    pub id: String,
    /// How far it has come.
    pub status: RefundStatus,
    /// How much goes back, in the currency of the payment.
    pub amount: Money,
    /// Stripe's id of the payment: `pi_…`.
    pub payment_intent: Option<String>,
}

#[derive(Deserialize)]
struct Body {
    id: String,
    status: RefundStatus,
    amount: i64,
    currency: String,
    payment_intent: Option<Linked<Named>>,
}

impl Body {
    fn refund(self) -> Result<Refund, StripeError> {
        Ok(Refund {
            amount: money(self.amount, &self.currency, "amount")?,
            id: self.id,
            status: self.status,
            payment_intent: self.payment_intent.map(Linked::into_id),
        })
    }
}

impl Stripe {
    /// Sends back a part or all of what was taken. The currency must be the payment's: Stripe takes only a number, and
    /// 39.90 € of a payment in zloty would come back as 39.90 zł. What Stripe says it refunds is therefore compared.
    ///
    /// # Errors
    /// [`StripeError::Refused`] when more is asked for than is left; [`StripeError::Nonsense`] when Stripe did refund,
    /// but another amount; the others of [`StripeError`].
    pub async fn refund(
        &self,
        intent: &str,
        amount: Money,
        key: &str,
    ) -> Result<Refund, StripeError> {
        let fields = [
            ("payment_intent", intent.to_owned()),
            ("amount", exponent::positive(amount)?.to_string()),
        ];
        let body: Body = self.post(&["refunds"], &fields, key).await?;
        let refund = body.refund()?;
        if refund.amount != amount {
            return Err(StripeError::nonsense("another amount was refunded"));
        }
        Ok(refund)
    }

    /// What became of a refund.
    ///
    /// # Errors
    /// [`StripeError`].
    pub async fn fetch_refund(&self, id: &str) -> Result<Refund, StripeError> {
        let body: Body = self.get(&["refunds", id], &[]).await?;
        body.refund()
    }
}
