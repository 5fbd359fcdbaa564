//! A shopper who asks the bank for the money back: a chargeback.

use domain::money::Money;
use serde::Deserialize;

use super::read::{Linked, Named, money};
use super::{Stripe, StripeError};

/// How far a chargeback has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DisputeStatus {
    /// The bank asks, and has taken nothing yet.
    WarningNeedsResponse,
    /// The bank thinks about the answer.
    WarningUnderReview,
    /// It came to nothing.
    WarningClosed,
    /// The money is gone; the shop may answer until [`Dispute::answer_by_s`].
    NeedsResponse,
    /// The bank thinks about the answer.
    UnderReview,
    /// The money came back.
    Won,
    /// The money stays gone.
    Lost,
    /// Settled before it became a chargeback.
    Prevented,
}

/// What Stripe says about a chargeback.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dispute {
    /// Stripe's id: `du_…` or `dp_…`.
    pub id: String,
    /// How far it has come.
    pub status: DisputeStatus,
    /// How much is asked back, in the currency of the payment.
    pub amount: Money,
    /// Stripe's id of the payment: `pi_…`.
    pub payment_intent: Option<String>,
    /// Stripe's word for the reason, for example `product_not_received`.
    pub reason: String,
    /// Until when the shop can answer, in seconds since 1970.
    pub answer_by_s: Option<i64>,
}

#[derive(Deserialize)]
struct Body {
    id: String,
    status: DisputeStatus,
    amount: i64,
    currency: String,
    payment_intent: Option<Linked<Named>>,
    reason: String,
    #[serde(default)]
    evidence_details: EvidenceDetails,
}

#[derive(Deserialize, Default)]
struct EvidenceDetails {
    due_by: Option<i64>,
}

impl Stripe {
    /// What became of a chargeback.
    ///
    /// # Errors
    /// [`StripeError`].
    pub async fn fetch_dispute(&self, id: &str) -> Result<Dispute, StripeError> {
        let body: Body = self.get(&["disputes", id], &[]).await?;
        Ok(Dispute {
            amount: money(body.amount, &body.currency, "amount")?,
            id: body.id,
            status: body.status,
            payment_intent: body.payment_intent.map(Linked::into_id),
            reason: body.reason,
            answer_by_s: body.evidence_details.due_by,
        })
    }
}
