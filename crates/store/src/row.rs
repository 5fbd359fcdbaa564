//! A row of either engine.

use sqlx::postgres::PgRow;
use sqlx::sqlite::SqliteRow;
use sqlx::{Decode, Postgres, Row as _, Sqlite, Type};
use uuid::Uuid;

use crate::StoreError;

/// A row of either engine.
pub(crate) enum Row {
    Sqlite(SqliteRow),
    Postgres(PgRow),
}

/// What both engines can hold in a column, as it lies there.
pub(crate) trait Scalar:
    for<'r> Decode<'r, Sqlite> + Type<Sqlite> + for<'r> Decode<'r, Postgres> + Type<Postgres>
{
}

impl Scalar for i64 {}
impl Scalar for bool {}
impl Scalar for String {}
impl Scalar for Uuid {}
impl Scalar for Vec<u8> {}

impl Row {
    /// The value of a column, `None` for NULL.
    pub(crate) fn optional<T: Scalar>(
        &self,
        table: &'static str,
        column: &'static str,
    ) -> Result<Option<T>, StoreError> {
        let value = match self {
            Self::Sqlite(row) => row.try_get::<Option<T>, _>(column),
            Self::Postgres(row) => row.try_get::<Option<T>, _>(column),
        };
        value.map_err(|_| self.inconsistent(table, column))
    }

    /// The value of a column that is never NULL.
    pub(crate) fn required<T: Scalar>(
        &self,
        table: &'static str,
        column: &'static str,
    ) -> Result<T, StoreError> {
        self.optional(table, column)?
            .ok_or_else(|| self.inconsistent(table, column))
    }

    /// A number that was computed by the statement, such as a count.
    pub(crate) fn number(&self, column: &'static str) -> Result<i64, StoreError> {
        self.required("", column)
    }

    /// The error for a value that makes no sense, naming the row by its first column.
    pub(crate) fn inconsistent(&self, table: &'static str, column: &'static str) -> StoreError {
        StoreError::Inconsistent {
            table,
            column,
            row: self.first_column(),
        }
    }

    /// The first column as text, be it an id or text. Text is tried first: SQLite would take 16 letters for an id.
    pub(crate) fn first_column(&self) -> String {
        fn either(text: Option<String>, id: Option<Uuid>) -> String {
            text.or_else(|| id.map(|id| id.to_string()))
                .unwrap_or_default()
        }
        match self {
            Self::Sqlite(row) => either(row.try_get(0).ok(), row.try_get(0).ok()),
            Self::Postgres(row) => either(row.try_get(0).ok(), row.try_get(0).ok()),
        }
    }
}
