//! The one error vocabulary of the store.

use std::error::Error as StdError;

use sqlx::error::{DatabaseError, ErrorKind};

/// Why the store could not do what it was asked. Absence of a row is no error.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// A rule of the schema refused the change: a key that exists, a row that is referred to, a failed check.
    /// The name is the same on both engines: `users_email_key`, `stock_on_hand_check`, `foreign_key`.
    #[error("refused by {constraint}")]
    Conflict {
        /// Name of the constraint.
        constraint: String,
    },
    /// A row holds what this version cannot read, or was handed something it must not hold.
    #[error("{table}.{column} of row {row} cannot be read")]
    Inconsistent {
        /// Table of the row.
        table: &'static str,
        /// Column of the value.
        column: &'static str,
        /// First column of the row.
        row: String,
    },
    /// The database cannot be reached or does not work. The cause is for the log, never for a page.
    #[error("the database is unavailable")]
    Unavailable(#[source] Box<dyn StdError + Send + Sync>),
    /// Two transactions got into each other's way; the whole transaction may be tried again.
    #[error("the transaction lost against another one")]
    Retry,
}

impl StoreError {
    /// Whether the change was refused by this constraint.
    #[must_use]
    pub fn is_conflict(&self, name: &str) -> bool {
        matches!(self, Self::Conflict { constraint } if constraint == name)
    }
}

impl From<sqlx::Error> for StoreError {
    fn from(error: sqlx::Error) -> Self {
        let Some(database) = error.as_database_error() else {
            return Self::Unavailable(Box::new(error));
        };
        if is_retry(database) {
            return Self::Retry;
        }
        match constraint(database) {
            Some(constraint) => Self::Conflict { constraint },
            None => Self::Unavailable(Box::new(error)),
        }
    }
}

impl From<sqlx::migrate::MigrateError> for StoreError {
    fn from(error: sqlx::migrate::MigrateError) -> Self {
        Self::Unavailable(Box::new(error))
    }
}

/// PostgreSQL: 40001 serialization failure, 40P01 deadlock. SQLite: BUSY (5) and LOCKED (6) with any extension, the
/// extension being in the higher bits.
fn is_retry(error: &dyn DatabaseError) -> bool {
    let Some(code) = error.code() else {
        return false;
    };
    if is_postgres(error) {
        return matches!(code.as_ref(), "40001" | "40P01");
    }
    matches!(code.parse::<i32>().map(|code| code & 0xff), Ok(5 | 6))
}

fn is_postgres(error: &dyn DatabaseError) -> bool {
    error
        .try_downcast_ref::<sqlx::postgres::PgDatabaseError>()
        .is_some()
}

/// The constraint's name as PostgreSQL would give it. SQLite tells columns (`UNIQUE constraint failed: carts.a, carts.b`)
/// where PostgreSQL tells a name (`carts_a_b_key`); callers must not see the difference.
fn constraint(error: &dyn DatabaseError) -> Option<String> {
    match error.kind() {
        ErrorKind::ForeignKeyViolation => return Some("foreign_key".into()),
        ErrorKind::NotNullViolation => return Some("not_null".into()),
        ErrorKind::UniqueViolation | ErrorKind::CheckViolation => {}
        _ => return None,
    }
    if let Some(name) = error.constraint() {
        return Some(name.to_owned());
    }
    let message = error.message();
    let subject = message
        .rsplit_once("failed: ")
        .map_or(message, |(_, subject)| subject);
    if error.kind() == ErrorKind::CheckViolation {
        return Some(subject.to_owned());
    }
    // SQLITE_CONSTRAINT_PRIMARYKEY is 19 | 6 << 8.
    let suffix = if error.code().as_deref() == Some("1555") {
        Key::Primary
    } else {
        Key::Unique
    };
    Some(key_name(subject, suffix))
}

enum Key {
    Primary,
    Unique,
}

fn key_name(subject: &str, key: Key) -> String {
    let mut columns = subject
        .split(", ")
        .filter_map(|column| column.split_once('.'))
        .peekable();
    let table = columns
        .peek()
        .map_or(subject, |(table, _)| *table)
        .to_owned();
    match key {
        Key::Primary => format!("{table}_pkey"),
        Key::Unique => columns.fold(table, |name, (_, column)| format!("{name}_{column}")) + "_key",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sqlite_columns_become_the_name_postgres_gives() {
        assert_eq!(key_name("users.email", Key::Unique), "users_email_key");
        assert_eq!(key_name("carts.a, carts.b", Key::Unique), "carts_a_b_key");
        assert_eq!(key_name("quotes.id", Key::Primary), "quotes_pkey");
    }
}
