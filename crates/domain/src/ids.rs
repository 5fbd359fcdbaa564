//! Identifiers as types, so that a cart can never be looked up with an order's id.
//!
//! Every id is a UUIDv7: the first 48 bits are the time of creation, so new rows land at the end of an index and a list
//! sorted by id is sorted by age.
//!
//! **Deliberately absent:** a constructor that reads the clock or a random generator; the caller hands both in.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// The text is not a hyphenated UUID.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not an identifier")]
pub struct BadId;

/// Only the hyphenated form is read: one spelling per id keeps URLs and caches unambiguous.
fn parse_hyphenated(text: &str) -> Result<Uuid, BadId> {
    if text.len() != 36 {
        return Err(BadId);
    }
    Uuid::try_parse(text).map_err(|_| BadId)
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident)+) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(Uuid);

        impl $name {
            /// A UUIDv7 made of the time in milliseconds since 1970 and ten random bytes.
            #[must_use]
            pub fn from_parts(unix_ms: u64, random: [u8; 10]) -> Self {
                Self(uuid::Builder::from_unix_timestamp_millis(unix_ms, &random).into_uuid())
            }

            /// Wraps an id read from storage.
            #[must_use]
            pub const fn from_uuid(uuid: Uuid) -> Self {
                Self(uuid)
            }

            /// The bare UUID, for storage.
            #[must_use]
            pub const fn uuid(self) -> Uuid {
                self.0
            }

            /// The all-zero id, for tests and placeholders; no stored row carries it.
            #[must_use]
            pub const fn nil() -> Self {
                Self(Uuid::nil())
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(&self.0.as_hyphenated(), out)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(out, concat!(stringify!($name), "({})"), self.0.as_hyphenated())
            }
        }

        impl FromStr for $name {
            type Err = BadId;

            fn from_str(text: &str) -> Result<Self, BadId> {
                parse_hyphenated(text).map(Self)
            }
        }
    )+};
}

ids! {
    /// A person with a password: shopper, seller's staff or operator.
    UserId
    /// A shop that sells on the marketplace.
    SellerId
    /// A place that a shop's goods are sent from.
    WarehouseId
    /// A listing: one page, one or more variants.
    ProductId
    /// What is actually bought: one colour, one size, one stock number.
    VariantId
    /// A cart, of a session or of an API client.
    CartId
    /// One variant in a cart.
    CartLineId
    /// A landed price that holds until it expires.
    QuoteId
    /// What a shopper bought in one payment.
    OrderId
    /// The part of an order that one seller sends from one warehouse.
    ConsignmentId
    /// One variant in a consignment, with the price that was agreed.
    OrderLineId
    /// One attempt to pay an order.
    PaymentId
    /// A browser session, of a guest or of a user.
    SessionId
    /// An account of the double-entry ledger.
    LedgerAccountId
    /// Ledger entries that belong together and sum to zero.
    LedgerTransactionId
    /// One debit or credit.
    LedgerEntryId
    /// A shopper's review of a product.
    ReviewId
    /// A discount code.
    CouponId
    /// Something that happened to an order.
    EventId
    /// A unit of background work.
    JobId
    /// Money on its way back to a shopper.
    RefundId
    /// A disagreement about a parcel.
    DisputeId
    /// Something said or done in a dispute.
    DisputeEntryId
    /// Money on its way to a seller.
    PayoutId
    /// Ledger entries that are set aside until what they are for happens or not.
    LedgerPendingId
    /// A journal entry that waits for a second operator.
    JournalDraftId
    /// A sensitive act that was written down.
    AuditEntryId
    /// A message of a payment provider.
    ProviderEventId
    /// A shopper's bank took a payment back.
    ChargebackId
    /// A transfer that came in at the bank.
    BankEntryId
    /// A part of a consignment that travels by itself.
    ParcelId
    /// A balance to pay with: a gift card, or what an account holds.
    StoreCreditId
    /// Store credit that an operator gave out, or means to.
    StoreCreditIssueId
}

impl WarehouseId {
    /// The place where a shop began. It has the id of its shop, so that nobody has to look for it.
    #[must_use]
    pub const fn main_of(seller: SellerId) -> Self {
        Self(seller.uuid())
    }
}
