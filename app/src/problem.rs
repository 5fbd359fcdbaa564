//! The one error that crosses the wire.
//!
//! Each variant has one HTTP status, one stable `type` for the JSON API and one Fluent message. The set is closed:
//! no free text ever reaches a browser, so an error can neither leak data nor stay untranslated.

use std::fmt;

/// What went wrong, as the visitor may know it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// No such page or thing, or one that belongs to somebody else: both answer alike.
    NotFound,
    /// The page needs a visitor who has logged in.
    LoginRequired,
    /// The visitor is known and may not do this.
    Forbidden,
    /// The form came from another site.
    CrossSite,
    /// Fields that cannot be accepted, each with its reason.
    Invalid(Vec<FieldProblem>),
    /// Fewer pieces are left than were asked for.
    SoldOut,
    /// The quoted total is too old to be charged.
    QuoteExpired,
    /// Price, rate, stock or coupon changed since the quote was made.
    QuoteChanged,
    /// The thing has moved on: a cancelled order cannot be shipped.
    StateChanged,
    /// The same idempotency key came with another body.
    IdempotencyMismatch,
    /// A parcel that is not on its way or there, or that is disputed already.
    NotDisputable,
    /// A parcel that may still arrive in time cannot be missed yet.
    TooEarly,
    /// An appeal is decided by another operator than the decision was.
    SameOperator,
    /// The payer's bank gave its promise up: the parcel must not be sent.
    PaymentGone,
    /// The courier has not passed the cash of a parcel on yet.
    CashNotHere,
    /// The shopper's bank is deciding about the payment; until then no money moves.
    ChargebackOpen,
    /// No carrier may bring these goods to the country.
    Restricted,
    /// No rate is known for this pair of currencies, so no total can be promised.
    RateMissing,
    /// The body is larger than the shop accepts.
    TooLarge,
    /// The body is of a kind that this address does not take.
    UnsupportedMedia,
    /// The address does not answer to this method.
    MethodNotAllowed,
    /// Too many requests in a short time.
    TooMany,
    /// The database or another part is away for the moment; trying again helps.
    Unavailable,
    /// The machine has no fonts to print papers with.
    Fonts,
    /// A defect. The cause is in the log under this reference.
    Internal {
        /// The request id that the log carries.
        reference: String,
    },
}

/// One field of a form or a JSON body that cannot be accepted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldProblem {
    /// The field's name as the contract spells it: `postcode`, `quantity`, `lines[2].hs`.
    pub field: String,
    /// Why, as a stable word: `missing`, `too_long`, `not_a_number`, `out_of_range`, `unknown`, `malformed`.
    pub reason: FieldReason,
}

/// Why a field cannot be accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FieldReason {
    Missing,
    TooLong,
    TooShort,
    NotANumber,
    OutOfRange,
    Unknown,
    Malformed,
    Taken,
    WrongPair,
    NotServed,
}

impl FieldReason {
    /// The stable word of the JSON API.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::TooLong => "too_long",
            Self::TooShort => "too_short",
            Self::NotANumber => "not_a_number",
            Self::OutOfRange => "out_of_range",
            Self::Unknown => "unknown",
            Self::Malformed => "malformed",
            Self::Taken => "taken",
            Self::WrongPair => "wrong_pair",
            Self::NotServed => "not_served",
        }
    }

    /// The reason behind a stable word, as it comes back from a stored form.
    pub fn parse(word: &str) -> Option<Self> {
        use FieldReason::*;
        [
            Missing, TooLong, TooShort, NotANumber, OutOfRange, Unknown, Malformed, Taken,
            WrongPair, NotServed,
        ]
        .into_iter()
        .find(|reason| reason.as_str() == word)
    }
}

impl FieldProblem {
    /// A problem of this field.
    pub fn new(field: impl Into<String>, reason: FieldReason) -> Self {
        Self {
            field: field.into(),
            reason,
        }
    }
}

impl Problem {
    /// One field that cannot be accepted.
    pub fn field(field: impl Into<String>, reason: FieldReason) -> Self {
        Self::Invalid(vec![FieldProblem::new(field, reason)])
    }

    /// The HTTP status.
    pub const fn status(&self) -> u16 {
        match self {
            Self::NotFound => 404,
            Self::LoginRequired => 401,
            Self::Forbidden | Self::CrossSite => 403,
            Self::Invalid(_) | Self::IdempotencyMismatch => 422,
            Self::SoldOut
            | Self::QuoteExpired
            | Self::QuoteChanged
            | Self::StateChanged
            | Self::NotDisputable
            | Self::TooEarly
            | Self::SameOperator
            | Self::PaymentGone
            | Self::CashNotHere
            | Self::ChargebackOpen
            | Self::Restricted
            | Self::RateMissing => 409,
            Self::TooLarge => 413,
            Self::UnsupportedMedia => 415,
            Self::MethodNotAllowed => 405,
            Self::TooMany => 429,
            Self::Unavailable | Self::Fonts => 503,
            Self::Internal { .. } => 500,
        }
    }

    /// The stable last part of the problem's `type` in the JSON API.
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::NotFound => "not-found",
            Self::LoginRequired => "login-required",
            Self::Forbidden => "forbidden",
            Self::CrossSite => "cross-site",
            Self::Invalid(_) => "invalid",
            Self::SoldOut => "sold-out",
            Self::QuoteExpired => "quote-expired",
            Self::QuoteChanged => "quote-changed",
            Self::StateChanged => "state-changed",
            Self::IdempotencyMismatch => "idempotency-mismatch",
            Self::NotDisputable => "not-disputable",
            Self::TooEarly => "too-early",
            Self::SameOperator => "same-operator",
            Self::PaymentGone => "payment-gone",
            Self::CashNotHere => "cash-not-here",
            Self::ChargebackOpen => "chargeback-open",
            Self::Restricted => "restricted",
            Self::RateMissing => "rate-missing",
            Self::TooLarge => "too-large",
            Self::UnsupportedMedia => "unsupported-media",
            Self::MethodNotAllowed => "method-not-allowed",
            Self::TooMany => "too-many",
            Self::Unavailable => "unavailable",
            Self::Fonts => "fonts",
            Self::Internal { .. } => "internal",
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.kind())
    }
}

impl std::error::Error for Problem {}
