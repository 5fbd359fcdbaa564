//! What goes wrong between the shop and Stripe.

use super::exponent::AmountError;

/// Why Stripe did not do what it was asked for.
///
/// **Invariant:** no variant holds the key, a card number or an address, so each may be logged.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum StripeError {
    /// Nobody knows whether it was done: no connection, no answer in time, an answer of 5xx, too many requests, or the
    /// first call with this key is still running. Send it again later **with the same key**; with a new one it may be
    /// done twice. Stripe keeps a key for 24 hours, and repeats even a 500 for it: after that, look before sending.
    #[error("Stripe cannot be reached now: {reason}")]
    Unavailable {
        /// What happened, for the log.
        reason: String,
    },
    /// Stripe read the request and says no: a declined card, a wrong key, a payment in another state.
    #[error(
        "Stripe refuses with status {status}, code {code:?}, decline code {decline_code:?}: {message}"
    )]
    Refused {
        /// The HTTP status: 402 for a card that was declined, 401 for a wrong key, mostly 400; 0 where the request was
        /// not even sent.
        status: u16,
        /// Stripe's word for the reason, for example `card_declined`.
        code: Option<String>,
        /// The bank's word for the reason, for example `insufficient_funds`.
        decline_code: Option<String>,
        /// Stripe's sentence, in English, for the log. Not for shoppers.
        message: String,
    },
    /// There is no such object, or it belongs to another account.
    #[error("Stripe does not know it")]
    Unknown,
    /// The answer is not what the pinned version of the API promises. The work may have been done.
    #[error("Stripe's answer cannot be used: {reason}")]
    Nonsense {
        /// Which field, without its value.
        reason: String,
    },
    /// The key was used before for something else. A mistake of the caller, and nothing was done.
    #[error("the idempotency key was used for another request")]
    KeyReused,
    /// The amount cannot be said to Stripe; nothing was sent.
    #[error(transparent)]
    Amount(#[from] AmountError),
}

impl StripeError {
    pub(crate) fn nonsense(reason: impl Into<String>) -> StripeError {
        StripeError::Nonsense {
            reason: reason.into(),
        }
    }

    pub(crate) fn unavailable(reason: impl Into<String>) -> StripeError {
        StripeError::Unavailable {
            reason: reason.into(),
        }
    }

    /// Whether the same call with the same key may succeed later.
    #[must_use]
    pub fn may_be_retried(&self) -> bool {
        matches!(self, StripeError::Unavailable { .. })
    }
}

/// What is wrong with the settings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum StripeConfigError {
    /// Not an address such as `https://api.stripe.com`.
    #[error("not an address such as https://api.stripe.com")]
    Url,
    /// Not a secret key such as `sk_test_…` or a restricted one such as `rk_live_…`.
    #[error("not a secret key such as sk_test_… or rk_live_…")]
    Key,
    /// A live key may only travel encrypted.
    #[error("a live key needs an https address")]
    Insecure,
    /// Not a version such as `2026-02-25.clover`.
    #[error("not a version such as 2026-02-25.clover")]
    Version,
    /// The system's trusted certificates cannot be read.
    #[error("the system's trusted certificates cannot be read")]
    Certificates,
}
