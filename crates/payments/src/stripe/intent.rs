//! The way of one payment's money, from the first try to the last refund.

use domain::money::Money;
use serde::Deserialize;

use super::read::{Linked, Metadata, money, not_negative};
use super::{Capture, Stripe, StripeError, exponent};

/// How far the money has come. All of Stripe's statuses; a new one is [`StripeError::Nonsense`] until it is known here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum IntentStatus {
    /// No card yet, or the last one was declined.
    RequiresPaymentMethod,
    /// A card, but no word yet to use it.
    RequiresConfirmation,
    /// The bank asks the shopper something: 3-D Secure.
    RequiresAction,
    /// On its way, for days with some methods.
    Processing,
    /// Reserved; [`Stripe::capture_intent`] takes it.
    RequiresCapture,
    /// Given up; whatever was reserved is free again.
    Canceled,
    /// The money is taken.
    Succeeded,
}

/// A payment with a card that Stripe has already, without Stripe's page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IntentStart {
    /// The shop's id of the payment, and the idempotency key.
    pub payment: String,
    /// What is to be paid, above zero.
    pub amount: Money,
    /// When the money moves.
    pub capture: Capture,
    /// Stripe's id of the card: `pm_…`.
    pub payment_method: Option<String>,
}

/// The word to use a card.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Confirmation {
    /// Stripe's id of another card than the one at the start.
    pub payment_method: Option<String>,
    /// Where the shopper comes back to from the bank's question.
    pub return_url: Option<String>,
}

/// What Stripe says about a payment.
///
/// The sums of money that Stripe always tells are still optional here: a stand-in that leaves one out must not look as
/// if nothing had been taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Intent {
    /// Stripe's id: `pi_…`.
    pub id: String,
    /// How far it has come.
    pub status: IntentStatus,
    /// What is to be paid.
    pub amount: Money,
    /// What was taken; see [`Intent::received`].
    pub amount_received: Option<Money>,
    /// What is reserved and may still be taken.
    pub amount_capturable: Option<Money>,
    /// What went back to the shopper; none before there is a charge.
    pub amount_refunded: Option<Money>,
    /// The shop's id of the payment.
    pub payment: Option<String>,
    /// Where the bank asks its question.
    pub redirect_url: Option<String>,
    /// Why the last try failed, for example `card_declined`.
    pub last_error_code: Option<String>,
    /// The bank's word for it, for example `insufficient_funds`.
    pub last_decline_code: Option<String>,
    /// Stripe's id of the last try: `ch_…`.
    pub latest_charge: Option<String>,
}

impl Intent {
    /// What was taken from the shopper. **Only this may be booked as paid.**
    ///
    /// # Errors
    /// [`StripeError::Nonsense`] when the answer did not say.
    pub fn received(&self) -> Result<Money, StripeError> {
        self.amount_received
            .ok_or_else(|| StripeError::nonsense("amount_received is missing"))
    }
}

#[derive(Deserialize)]
struct Body {
    id: String,
    status: IntentStatus,
    amount: i64,
    currency: String,
    amount_received: Option<i64>,
    amount_capturable: Option<i64>,
    metadata: Option<Metadata>,
    next_action: Option<NextAction>,
    last_payment_error: Option<PaymentError>,
    latest_charge: Option<Linked<Charge>>,
}

#[derive(Deserialize)]
struct NextAction {
    redirect_to_url: Option<RedirectToUrl>,
}

#[derive(Deserialize)]
struct RedirectToUrl {
    url: Option<String>,
}

#[derive(Deserialize, Default)]
struct PaymentError {
    code: Option<String>,
    decline_code: Option<String>,
}

#[derive(Deserialize)]
struct Charge {
    id: String,
    amount_refunded: Option<i64>,
}

impl Body {
    fn intent(self) -> Result<Intent, StripeError> {
        let code = &self.currency;
        let amount = money(self.amount, code, "amount")?;
        let amount_received = not_negative(self.amount_received, code, "amount_received")?;
        let amount_capturable = not_negative(self.amount_capturable, code, "amount_capturable")?;
        let (latest_charge, refunded) = match self.latest_charge {
            Some(Linked::Object(charge)) => (Some(charge.id), charge.amount_refunded),
            Some(Linked::Id(id)) => (Some(id), None),
            None => (None, None),
        };
        let amount_refunded = not_negative(refunded, code, "amount_refunded")?;
        let error = self.last_payment_error.unwrap_or_default();
        let redirect = self.next_action.and_then(|action| action.redirect_to_url);
        Ok(Intent {
            id: self.id,
            status: self.status,
            amount,
            amount_received,
            amount_capturable,
            amount_refunded,
            payment: self.metadata.and_then(|metadata| metadata.payment),
            redirect_url: redirect.and_then(|redirect| redirect.url),
            last_error_code: error.code,
            last_decline_code: error.decline_code,
            latest_charge,
        })
    }
}

/// With the charge in full: what was refunded stands only there.
fn with_charge() -> (&'static str, String) {
    ("expand[]", "latest_charge".to_owned())
}

impl Stripe {
    /// Starts a payment with a card that Stripe has already. It is not used before [`Stripe::confirm_intent`].
    ///
    /// # Errors
    /// [`StripeError`].
    pub async fn create_intent(&self, start: &IntentStart) -> Result<Intent, StripeError> {
        let units = exponent::positive(start.amount)?;
        let mut fields = vec![
            ("amount", units.to_string()),
            ("currency", exponent::code(start.amount.currency)),
            ("capture_method", start.capture.method().to_owned()),
            ("payment_method_types[0]", "card".to_owned()),
            ("metadata[payment]", start.payment.clone()),
            with_charge(),
        ];
        let method = start.payment_method.clone();
        fields.extend(method.map(|method| ("payment_method", method)));
        let body: Body = self
            .post(&["payment_intents"], &fields, &start.payment)
            .await?;
        let intent = body.intent()?;
        if intent.amount != start.amount {
            return Err(StripeError::nonsense("the payment is of another amount"));
        }
        Ok(intent)
    }

    /// What became of a payment.
    ///
    /// # Errors
    /// [`StripeError`].
    pub async fn fetch_intent(&self, id: &str) -> Result<Intent, StripeError> {
        let body: Body = self.get(&["payment_intents", id], &[with_charge()]).await?;
        body.intent()
    }

    /// Uses the card.
    ///
    /// # Errors
    /// [`StripeError::Refused`] with `card_declined` when the bank says no; the others of [`StripeError`].
    pub async fn confirm_intent(
        &self,
        id: &str,
        confirmation: &Confirmation,
        key: &str,
    ) -> Result<Intent, StripeError> {
        let Confirmation {
            payment_method,
            return_url,
        } = confirmation.clone();
        let mut fields = vec![with_charge()];
        fields.extend(payment_method.map(|method| ("payment_method", method)));
        fields.extend(return_url.map(|url| ("return_url", url)));
        self.step(id, "confirm", &fields, key).await
    }

    /// Takes what was reserved, or a part of it; the rest is free again and cannot be taken later.
    ///
    /// # Errors
    /// [`StripeError`].
    pub async fn capture_intent(
        &self,
        id: &str,
        amount: Option<Money>,
        key: &str,
    ) -> Result<Intent, StripeError> {
        let units = amount.map(exponent::positive).transpose()?;
        let mut fields = vec![with_charge()];
        fields.extend(units.map(|units| ("amount_to_capture", units.to_string())));
        self.step(id, "capture", &fields, key).await
    }

    /// Gives a payment up that is not taken yet.
    ///
    /// # Errors
    /// [`StripeError::Refused`] when it is taken or on its way: then it must be refunded.
    pub async fn cancel_intent(&self, id: &str, key: &str) -> Result<Intent, StripeError> {
        self.step(id, "cancel", &[with_charge()], key).await
    }

    async fn step(
        &self,
        id: &str,
        step: &str,
        fields: &[(&str, String)],
        key: &str,
    ) -> Result<Intent, StripeError> {
        let body: Body = self
            .post(&["payment_intents", id, step], fields, key)
            .await?;
        body.intent()
    }
}
