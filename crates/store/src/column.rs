//! How a field of a row struct lies in its columns.
//!
//! `price: Money` is the column `price_minor` with the currency in `currency`; `created_at: Timestamp` is
//! `created_at_ms`; everything else has the field's own name. [`record`] writes the struct and both directions.

use domain::money::{Currency, Money};
use domain::time::Timestamp;
use jiff::civil::Date;
use uuid::Uuid;

use crate::param::Param;
use crate::row::{Row, Scalar};
use crate::{Secret, StoreError};

/// The names a field may have in its table.
pub(crate) struct Field {
    pub table: &'static str,
    pub name: &'static str,
    pub minor: &'static str,
    pub ms: &'static str,
    pub currency: &'static str,
}

/// A value that is read from and written to the columns of one field.
pub(crate) trait Column: Sized {
    fn read(row: &Row, field: &Field) -> Result<Self, StoreError>;
    fn write(&self, field: &Field, values: &mut Values);
}

/// A struct that is a row.
pub(crate) trait Record: Sized {
    fn read(row: &Row) -> Result<Self, StoreError>;
    /// The values in the order of the fields.
    fn params(&self) -> Result<Vec<Param>, StoreError>;
}

/// Values on their way into a row. **Invariant:** an amount is in the currency its row says.
pub(crate) struct Values {
    table: &'static str,
    params: Vec<Param>,
    currencies: Vec<(&'static str, Currency)>,
    amounts: Vec<(&'static str, &'static str, Currency)>,
}

impl Values {
    pub(crate) fn new(table: &'static str) -> Self {
        Self {
            table,
            params: Vec::new(),
            currencies: Vec::new(),
            amounts: Vec::new(),
        }
    }

    fn push(&mut self, param: impl Into<Param>) {
        self.params.push(param.into());
    }

    pub(crate) fn finish(self) -> Result<Vec<Param>, StoreError> {
        for (column, currency_column, currency) in &self.amounts {
            if !self.currencies.contains(&(*currency_column, *currency)) {
                let row = format!("in {}", currency.code());
                return Err(StoreError::Inconsistent {
                    table: self.table,
                    column,
                    row,
                });
            }
        }
        Ok(self.params)
    }
}

macro_rules! scalar_columns {
    ($($scalar:ty)+) => {$(
        impl Column for $scalar {
            fn read(row: &Row, field: &Field) -> Result<Self, StoreError> {
                row.required(field.table, field.name)
            }
            fn write(&self, _: &Field, values: &mut Values) {
                values.push(self.clone());
            }
        }
    )+};
}
scalar_columns! { i64 bool String Vec<u8> }

macro_rules! optional_columns {
    ($($scalar:ty)+) => {$(
        impl Column for Option<$scalar> {
            fn read(row: &Row, field: &Field) -> Result<Self, StoreError> {
                row.optional(field.table, field.name)
            }
            fn write(&self, _: &Field, values: &mut Values) {
                values.push(self.clone());
            }
        }
    )+};
}
optional_columns! { i64 String Vec<u8> }

macro_rules! id_columns {
    ($($id:ident)+) => {$(
        impl Column for domain::ids::$id {
            fn read(row: &Row, field: &Field) -> Result<Self, StoreError> {
                row.required::<Uuid>(field.table, field.name).map(domain::ids::$id::from_uuid)
            }
            fn write(&self, _: &Field, values: &mut Values) {
                values.push(*self);
            }
        }
        impl Column for Option<domain::ids::$id> {
            fn read(row: &Row, field: &Field) -> Result<Self, StoreError> {
                let id = row.optional::<Uuid>(field.table, field.name)?;
                Ok(id.map(domain::ids::$id::from_uuid))
            }
            fn write(&self, _: &Field, values: &mut Values) {
                values.push(*self);
            }
        }
    )+};
}
id_columns! {
    UserId SellerId WarehouseId ProductId VariantId CartId CartLineId QuoteId OrderId ConsignmentId OrderLineId PaymentId SessionId
    LedgerAccountId LedgerTransactionId LedgerEntryId LedgerPendingId ReviewId CouponId EventId JobId RefundId DisputeId
    DisputeEntryId PayoutId JournalDraftId AuditEntryId ProviderEventId ChargebackId BankEntryId ParcelId StoreCreditId StoreCreditIssueId
}

/// Reads a column and turns it into what it stands for; what cannot be turned is inconsistent.
fn parse<S: Scalar, T>(
    row: &Row,
    field: &Field,
    column: &'static str,
    turn: impl Fn(S) -> Option<T>,
) -> Result<Option<T>, StoreError> {
    match row.optional::<S>(field.table, column)? {
        None => Ok(None),
        Some(value) => turn(value)
            .map(Some)
            .ok_or_else(|| row.inconsistent(field.table, column)),
    }
}

macro_rules! parsed_columns {
    ($($ty:ty: $scalar:ty, $column:ident, $turn:expr;)+) => {$(
        impl Column for Option<$ty> {
            fn read(row: &Row, field: &Field) -> Result<Self, StoreError> {
                parse::<$scalar, $ty>(row, field, field.$column, $turn)
            }
            fn write(&self, _: &Field, values: &mut Values) {
                values.push(self.clone());
            }
        }
        impl Column for $ty {
            fn read(row: &Row, field: &Field) -> Result<Self, StoreError> {
                Option::<$ty>::read(row, field)?.ok_or_else(|| row.inconsistent(field.table, field.$column))
            }
            fn write(&self, field: &Field, values: &mut Values) {
                Some(self.clone()).write(field, values);
            }
        }
    )+};
}
parsed_columns! {
    u32: i64, name, |number| u32::try_from(number).ok();
    Timestamp: i64, ms, |ms| Some(Timestamp::from_ms(ms));
    Date: String, name, |text| text.parse().ok();
    Secret: String, name, |text| Some(Secret(text));
}

impl Column for Currency {
    fn read(row: &Row, field: &Field) -> Result<Self, StoreError> {
        currency(row, field.table, field.name)
    }
    fn write(&self, field: &Field, values: &mut Values) {
        values.currencies.push((field.name, *self));
        values.push(*self);
    }
}

fn currency(row: &Row, table: &'static str, column: &'static str) -> Result<Currency, StoreError> {
    let code: String = row.required(table, column)?;
    Currency::from_code(&code).map_err(|_| row.inconsistent(table, column))
}

impl Column for Option<Money> {
    fn read(row: &Row, field: &Field) -> Result<Self, StoreError> {
        match row.optional(field.table, field.minor)? {
            None => Ok(None),
            Some(minor) => Ok(Some(Money::new(
                minor,
                currency(row, field.table, field.currency)?,
            ))),
        }
    }
    fn write(&self, field: &Field, values: &mut Values) {
        if let Some(money) = self {
            values
                .amounts
                .push((field.minor, field.currency, money.currency));
        }
        values.push(self.map(|money| money.minor));
    }
}

impl Column for Money {
    fn read(row: &Row, field: &Field) -> Result<Self, StoreError> {
        Option::<Self>::read(row, field)?.ok_or_else(|| row.inconsistent(field.table, field.minor))
    }
    fn write(&self, field: &Field, values: &mut Values) {
        Some(*self).write(field, values);
    }
}

/// The names of a field.
macro_rules! field {
    ($table:ident, $field:ident) => {
        $crate::column::field!($table, $field, "currency")
    };
    ($table:ident, $field:ident, $currency:literal) => {
        $crate::column::Field {
            table: stringify!($table),
            name: stringify!($field),
            minor: concat!(stringify!($field), "_minor"),
            ms: concat!(stringify!($field), "_ms"),
            currency: $currency,
        }
    };
}
pub(crate) use field;

/// A struct that is a row of a table or of a query: `table => pub struct Row { … }`. An amount that has its currency
/// elsewhere says so: `seller_unit: Money => "seller_currency"`.
macro_rules! record {
    ($(#[$meta:meta])* $table:ident => pub struct $name:ident {
        $($(#[$field_meta:meta])* pub $field:ident: $ty:ty $(=> $currency:literal)?),* $(,)?
    }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq)]
        pub struct $name {
            $($(#[$field_meta])* pub $field: $ty,)*
        }

        impl $crate::column::Record for $name {
            fn read(row: &$crate::row::Row) -> Result<Self, $crate::StoreError> {
                Ok(Self {
                    $($field: $crate::column::Column::read(
                        row,
                        &$crate::column::field!($table, $field $(, $currency)?),
                    )?,)*
                })
            }

            fn params(&self) -> Result<Vec<$crate::param::Param>, $crate::StoreError> {
                let mut values = $crate::column::Values::new(stringify!($table));
                $($crate::column::Column::write(
                    &self.$field,
                    &$crate::column::field!($table, $field $(, $currency)?),
                    &mut values,
                );)*
                values.finish()
            }
        }
    };
}
pub(crate) use record;
