//! Stripe's own page on which a shopper pays.

use domain::money::Money;
use serde::Deserialize;

use super::read::{Linked, Metadata, Named, money};
use super::{Stripe, StripeError, exponent};

/// The languages of Stripe's page. Any other is refused with status 400, so a shop in Kazakh must not send `kk`.
const LOCALES: [&str; 40] = [
    "bg", "cs", "da", "de", "el", "en", "en-GB", "es", "es-419", "et", "fi", "fil", "fr", "fr-CA",
    "hr", "hu", "id", "it", "ja", "ko", "lt", "lv", "ms", "mt", "nb", "nl", "pl", "pt", "pt-BR",
    "ro", "ru", "sk", "sl", "sv", "th", "tr", "vi", "zh", "zh-HK", "zh-TW",
];

/// When the money moves from the shopper's account.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Capture {
    /// With the payment.
    AtOnce,
    /// It is only reserved, and taken by [`Stripe::capture_intent`]. Cards hold it for seven days.
    Manual,
}

impl Capture {
    pub(super) fn method(self) -> &'static str {
        match self {
            Capture::AtOnce => "automatic",
            Capture::Manual => "manual",
        }
    }
}

/// A payment that is about to be made on Stripe's page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckoutStart {
    /// The shop's id of the payment. It is the idempotency key too: one payment, one page.
    pub payment: String,
    /// What is to be paid, above zero.
    pub amount: Money,
    /// What it is for, in the shopper's language, shown on the page.
    pub description: String,
    /// Where the shopper comes back to; Stripe puts the page's id in the place of `{CHECKOUT_SESSION_ID}`. That
    /// somebody came back proves nothing: ask [`Stripe::fetch_checkout`].
    pub success_url: String,
    /// Where the shopper comes back to without having paid.
    pub cancel_url: String,
    /// When the money moves.
    pub capture: Capture,
    /// The language of the page as a BCP 47 tag; one that Stripe has not becomes the browser's.
    pub locale: Option<String>,
    /// When the page stops working, in seconds since 1970: between 30 minutes and 24 hours from now. Keep it with the
    /// payment: a second call with another moment is another request under the same key.
    pub expires_at_s: i64,
}

/// A page that waits for the shopper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checkout {
    /// Stripe's id: `cs_…`.
    pub id: String,
    /// Where to send the shopper.
    pub url: String,
}

/// How far a page has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CheckoutStatus {
    /// The shopper may still pay. A declined card does not end it.
    Open,
    /// The shopper is done. Whether the money is there, the intent tells.
    Complete,
    /// Nobody can pay on it any more.
    Expired,
}

/// What Stripe says about a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckoutState {
    /// Stripe's id: `cs_…`.
    pub id: String,
    /// How far it has come.
    pub status: CheckoutStatus,
    /// The shop's id of the payment, as given at the start.
    pub payment: Option<String>,
    /// What is to be paid.
    pub amount: Money,
    /// Stripe's id of the money's way, `pi_…`; none before the shopper tries to pay.
    pub payment_intent: Option<String>,
    /// Where the page is while it is open.
    pub url: Option<String>,
}

#[derive(Deserialize)]
struct Body {
    id: String,
    status: CheckoutStatus,
    client_reference_id: Option<String>,
    metadata: Option<Metadata>,
    amount_total: i64,
    currency: String,
    payment_intent: Option<Linked<Named>>,
    url: Option<String>,
}

impl Body {
    fn state(self) -> Result<CheckoutState, StripeError> {
        let noted = self.metadata.and_then(|metadata| metadata.payment);
        Ok(CheckoutState {
            amount: money(self.amount_total, &self.currency, "amount_total")?,
            id: self.id,
            status: self.status,
            payment: self.client_reference_id.or(noted),
            payment_intent: self.payment_intent.map(Linked::into_id),
            url: self.url,
        })
    }
}

impl Stripe {
    /// Opens a page for one payment. Called again for the same payment, and with the same words, it gives the same page.
    ///
    /// # Errors
    /// [`StripeError`]; [`StripeError::KeyReused`] when the payment was started before with another amount or text.
    pub async fn create_checkout(&self, start: &CheckoutStart) -> Result<Checkout, StripeError> {
        let fields = fields(start)?;
        let path = ["checkout", "sessions"];
        let body: Body = self.post(&path, &fields, &start.payment).await?;
        let state = body.state()?;
        if state.amount != start.amount {
            return Err(StripeError::nonsense("the page asks for another amount"));
        }
        let url = state.url.filter(|url| !url.is_empty());
        Ok(Checkout {
            id: state.id,
            url: url.ok_or_else(|| StripeError::nonsense("the page has no address"))?,
        })
    }

    /// How far a page has come.
    ///
    /// # Errors
    /// [`StripeError`].
    pub async fn fetch_checkout(&self, id: &str) -> Result<CheckoutState, StripeError> {
        let body: Body = self.get(&["checkout", "sessions", id], &[]).await?;
        body.state()
    }

    /// Closes a page, so that an order which was given up cannot be paid afterwards.
    ///
    /// # Errors
    /// [`StripeError::Refused`] when it is not open any more; look what became of it.
    pub async fn expire_checkout(&self, id: &str, key: &str) -> Result<CheckoutState, StripeError> {
        let path = ["checkout", "sessions", id, "expire"];
        let body: Body = self.post(&path, &[], key).await?;
        body.state()
    }
}

fn fields(start: &CheckoutStart) -> Result<Vec<(&'static str, String)>, StripeError> {
    let units = exponent::positive(start.amount)?;
    Ok(vec![
        ("mode", "payment".to_owned()),
        ("client_reference_id", start.payment.clone()),
        ("metadata[payment]", start.payment.clone()),
        (
            "payment_intent_data[metadata][payment]",
            start.payment.clone(),
        ),
        (
            "payment_intent_data[capture_method]",
            start.capture.method().to_owned(),
        ),
        ("line_items[0][quantity]", "1".to_owned()),
        (
            "line_items[0][price_data][currency]",
            exponent::code(start.amount.currency),
        ),
        ("line_items[0][price_data][unit_amount]", units.to_string()),
        (
            "line_items[0][price_data][product_data][name]",
            start.description.clone(),
        ),
        ("success_url", start.success_url.clone()),
        ("cancel_url", start.cancel_url.clone()),
        ("locale", locale(start.locale.as_deref()).to_owned()),
        ("expires_at", start.expires_at_s.to_string()),
    ])
}

/// The tag itself, or its language, or the browser's choice.
fn locale(asked: Option<&str>) -> &'static str {
    let known = |tag: &str| {
        let mut tags = LOCALES.iter().copied();
        tags.find(|known| known.eq_ignore_ascii_case(tag))
    };
    let asked = asked.unwrap_or_default();
    let language = asked.split('-').next().unwrap_or_default();
    known(asked).or_else(|| known(language)).unwrap_or("auto")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_that_stripe_has_not_is_left_to_the_browser() {
        assert_eq!(locale(Some("pl")), "pl");
        assert_eq!(locale(Some("pt-br")), "pt-BR");
        assert_eq!(locale(Some("de-AT")), "de");
        assert_eq!(locale(Some("kk")), "auto");
        assert_eq!(locale(None), "auto");
    }
}
