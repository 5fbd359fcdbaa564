//! Values that are bound to a statement, for both engines.

use domain::money::Currency;
use domain::time::Timestamp;
use jiff::civil::Date;
use uuid::Uuid;

/// A value bound to `$n`. The kind is fixed even for NULL: PostgreSQL wants to know the type of a NULL.
#[derive(Debug, Clone)]
pub(crate) enum Param {
    Int(Option<i64>),
    Text(Option<String>),
    Id(Option<Uuid>),
    Bool(bool),
    Bytes(Option<Vec<u8>>),
}

/// The list of values of a statement, in the order of `$1`, `$2`, ….
macro_rules! params {
    ($($value:expr),* $(,)?) => { vec![$($crate::param::Param::from($value)),*] };
}
pub(crate) use params;

/// PostgreSQL refuses NUL in text; a form field that carries one must be a value like any other, not a failure.
fn clean(text: String) -> String {
    if text.contains('\0') {
        text.replace('\0', "\u{fffd}")
    } else {
        text
    }
}

macro_rules! from {
    ($($source:ty, $value:ident => $param:expr;)+) => {$(
        impl From<$source> for Param {
            fn from($value: $source) -> Self {
                $param
            }
        }
    )+};
}

from! {
    i64, value => Self::Int(Some(value));
    u32, value => Self::Int(Some(value.into()));
    Option<i64>, value => Self::Int(value);
    Option<u32>, value => Self::Int(value.map(i64::from));
    bool, value => Self::Bool(value);
    String, value => Self::Text(Some(clean(value)));
    &str, value => Self::Text(Some(clean(value.to_owned())));
    &String, value => Self::Text(Some(clean(value.clone())));
    Option<String>, value => Self::Text(value.map(clean));
    Option<&str>, value => Self::Text(value.map(|text| clean(text.to_owned())));
    &[u8], value => Self::Bytes(Some(value.to_vec()));
    Vec<u8>, value => Self::Bytes(Some(value));
    Option<Vec<u8>>, value => Self::Bytes(value);
    Uuid, value => Self::Id(Some(value));
    Timestamp, value => Self::Int(Some(value.ms()));
    Option<Timestamp>, value => Self::Int(value.map(Timestamp::ms));
    Currency, value => Self::Text(Some(value.code().to_owned()));
    Date, value => Self::Text(Some(value.to_string()));
    Option<Date>, value => Self::Text(value.map(|date| date.to_string()));
    Option<crate::Secret>, value => Self::Text(value.map(|secret| clean(secret.0)));
}

macro_rules! from_ids {
    ($($id:ident)+) => {$(
        impl From<domain::ids::$id> for Param {
            fn from(id: domain::ids::$id) -> Self {
                Self::Id(Some(id.uuid()))
            }
        }
        impl From<Option<domain::ids::$id>> for Param {
            fn from(id: Option<domain::ids::$id>) -> Self {
                Self::Id(id.map(domain::ids::$id::uuid))
            }
        }
    )+};
}

from_ids! {
    UserId SellerId WarehouseId ProductId VariantId CartId CartLineId QuoteId OrderId ConsignmentId OrderLineId PaymentId SessionId
    LedgerAccountId LedgerTransactionId LedgerEntryId LedgerPendingId ReviewId CouponId EventId JobId RefundId DisputeId
    DisputeEntryId PayoutId JournalDraftId AuditEntryId ProviderEventId ChargebackId BankEntryId ParcelId StoreCreditId StoreCreditIssueId
}
