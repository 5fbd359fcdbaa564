//! Why money goes back, and what is left to do about it.

/// The reason of a refund that no provider is to be told of.
const CHARGEBACK: &str = "chargeback";

/// Why money goes back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reason {
    /// It was called off before dispatch.
    Cancelled,
    /// It came for an order that was over.
    Late,
    /// A dispute ended so.
    Dispute,
    /// The operator gave it back after the seller had earned it.
    Goodwill,
    /// Nobody accepted the parcel.
    Unaccepted,
    /// The shopper's bank took it.
    Chargeback,
}

impl Reason {
    pub(super) const fn as_str(self) -> &'static str {
        match self {
            Reason::Cancelled => "cancelled",
            Reason::Late => "late",
            Reason::Dispute => "dispute",
            Reason::Goodwill => "goodwill",
            Reason::Unaccepted => "unaccepted",
            Reason::Chargeback => CHARGEBACK,
        }
    }
}

/// What is left to do about a refund.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum End {
    /// The provider is to be told.
    Queued,
    /// An operator pays it by hand, and says so.
    ByHand,
    /// Nothing: a coupon had made it free, or a bank took it by itself.
    Sent,
    /// Nothing: it was only promised, and is taken off what will be taken.
    Released,
}

impl End {
    pub(super) const fn as_str(self) -> &'static str {
        match self {
            End::Queued | End::ByHand => "queued",
            End::Sent => "sent",
            End::Released => "released",
        }
    }
}
