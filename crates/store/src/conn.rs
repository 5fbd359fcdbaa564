//! Connections and transactions of either engine.

use std::fmt;
use std::ops::{Deref, DerefMut};

use sqlx::pool::PoolConnection;
use sqlx::postgres::PgArguments;
use sqlx::sqlite::SqliteArguments;
use sqlx::{Arguments, PgConnection, Postgres, Sqlite, SqliteConnection, Transaction};

use crate::column::Record;
use crate::param::Param;
use crate::row::Row;
use crate::{Fuse, Statement, StoreError};

/// A connection to either engine. Statements see each other's effect only inside a [`Tx`].
pub struct Conn {
    inner: Inner,
}

enum Inner {
    Sqlite(PoolConnection<Sqlite>),
    SqliteTx(Transaction<'static, Sqlite>),
    Postgres(PoolConnection<Postgres>),
    PostgresTx(Transaction<'static, Postgres>),
}

enum Engine<'c> {
    Sqlite(&'c mut SqliteConnection),
    Postgres(&'c mut PgConnection),
}

impl fmt::Debug for Conn {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Conn")
    }
}

impl From<PoolConnection<Sqlite>> for Conn {
    fn from(connection: PoolConnection<Sqlite>) -> Self {
        Self {
            inner: Inner::Sqlite(connection),
        }
    }
}

impl From<PoolConnection<Postgres>> for Conn {
    fn from(connection: PoolConnection<Postgres>) -> Self {
        Self {
            inner: Inner::Postgres(connection),
        }
    }
}

impl Conn {
    fn engine(&mut self) -> Engine<'_> {
        match &mut self.inner {
            Inner::Sqlite(connection) => Engine::Sqlite(connection),
            Inner::SqliteTx(transaction) => Engine::Sqlite(transaction),
            Inner::Postgres(connection) => Engine::Postgres(connection),
            Inner::PostgresTx(transaction) => Engine::Postgres(transaction),
        }
    }

    pub(crate) async fn rows(
        &mut self,
        statement: Statement,
        params: Vec<Param>,
    ) -> Result<Vec<Row>, StoreError> {
        match self.engine() {
            Engine::Sqlite(connection) => {
                let rows = sqlx::query_with(statement.sql, sqlite(params)?)
                    .fetch_all(connection)
                    .await?;
                Ok(rows.into_iter().map(Row::Sqlite).collect())
            }
            Engine::Postgres(connection) => {
                let rows = sqlx::query_with(statement.sql, postgres(params)?)
                    .fetch_all(connection)
                    .await?;
                Ok(rows.into_iter().map(Row::Postgres).collect())
            }
        }
    }

    pub(crate) async fn row(
        &mut self,
        statement: Statement,
        params: Vec<Param>,
    ) -> Result<Option<Row>, StoreError> {
        // All rows are fetched on purpose: stopping after the first would leave the rest of an UPDATE … RETURNING undone
        // in SQLite, and what returns one row costs nothing more.
        Ok(self.rows(statement, params).await?.into_iter().next())
    }

    /// Runs a change; the number of rows it touched.
    pub(crate) async fn execute(
        &mut self,
        statement: Statement,
        params: Vec<Param>,
    ) -> Result<u64, StoreError> {
        match self.engine() {
            Engine::Sqlite(connection) => {
                let done = sqlx::query_with(statement.sql, sqlite(params)?)
                    .execute(connection)
                    .await?;
                Ok(done.rows_affected())
            }
            Engine::Postgres(connection) => {
                let done = sqlx::query_with(statement.sql, postgres(params)?)
                    .execute(connection)
                    .await?;
                Ok(done.rows_affected())
            }
        }
    }

    pub(crate) async fn list<T: Record>(
        &mut self,
        statement: Statement,
        params: Vec<Param>,
    ) -> Result<Vec<T>, StoreError> {
        self.rows(statement, params)
            .await?
            .iter()
            .map(T::read)
            .collect()
    }

    pub(crate) async fn find<T: Record>(
        &mut self,
        statement: Statement,
        params: Vec<Param>,
    ) -> Result<Option<T>, StoreError> {
        self.row(statement, params)
            .await?
            .as_ref()
            .map(T::read)
            .transpose()
    }

    /// The number in the column `n` of a statement that always gives one row.
    pub(crate) async fn number(
        &mut self,
        statement: Statement,
        params: Vec<Param>,
    ) -> Result<i64, StoreError> {
        self.row(statement, params)
            .await?
            .map_or(Ok(0), |row| row.number("n"))
    }

    pub(crate) async fn insert<T: Record>(
        &mut self,
        statement: Statement,
        record: &T,
    ) -> Result<(), StoreError> {
        self.execute(statement, record.params()?).await.map(drop)
    }
}

fn sqlite(params: Vec<Param>) -> Result<SqliteArguments, StoreError> {
    let mut arguments = SqliteArguments::default();
    for param in params {
        match param {
            Param::Int(value) => arguments.add(value),
            Param::Text(value) => arguments.add(value),
            Param::Id(value) => arguments.add(value),
            Param::Bool(value) => arguments.add(value),
            Param::Bytes(value) => arguments.add(value),
        }
        .map_err(StoreError::Unavailable)?;
    }
    Ok(arguments)
}

fn postgres(params: Vec<Param>) -> Result<PgArguments, StoreError> {
    let mut arguments = PgArguments::default();
    for param in params {
        match param {
            Param::Int(value) => arguments.add(value),
            Param::Text(value) => arguments.add(value),
            Param::Id(value) => arguments.add(value),
            Param::Bool(value) => arguments.add(value),
            Param::Bytes(value) => arguments.add(value),
        }
        .map_err(StoreError::Unavailable)?;
    }
    Ok(arguments)
}

/// A transaction. What is not committed is undone when it is dropped.
#[derive(Debug)]
pub struct Tx {
    conn: Conn,
    fuse: Option<Fuse>,
}

impl Tx {
    pub(crate) fn sqlite(transaction: Transaction<'static, Sqlite>) -> Self {
        Self {
            conn: Conn {
                inner: Inner::SqliteTx(transaction),
            },
            fuse: None,
        }
    }

    pub(crate) fn postgres(transaction: Transaction<'static, Postgres>) -> Self {
        Self {
            conn: Conn {
                inner: Inner::PostgresTx(transaction),
            },
            fuse: None,
        }
    }

    pub(crate) fn with(self, fuse: Fuse) -> Self {
        Self {
            fuse: Some(fuse),
            ..self
        }
    }

    fn pass(&self) -> Result<(), StoreError> {
        self.fuse.as_ref().map_or(Ok(()), Fuse::pass)
    }

    /// Makes everything durable at once. An error leaves it open whether the change is there: only a key that the change
    /// itself stored (idempotency) can tell.
    pub async fn commit(self) -> Result<(), StoreError> {
        self.pass()?;
        let fuse = self.fuse;
        match self.conn.inner {
            Inner::SqliteTx(transaction) => transaction.commit().await?,
            Inner::PostgresTx(transaction) => transaction.commit().await?,
            Inner::Sqlite(_) | Inner::Postgres(_) => {}
        }
        // Committed, and nobody hears of it.
        fuse.map_or(Ok(()), |fuse| fuse.pass())
    }

    /// Undoes everything, and waits until it is undone.
    pub async fn rollback(self) -> Result<(), StoreError> {
        match self.conn.inner {
            Inner::SqliteTx(transaction) => transaction.rollback().await?,
            Inner::PostgresTx(transaction) => transaction.rollback().await?,
            Inner::Sqlite(_) | Inner::Postgres(_) => {}
        }
        Ok(())
    }
}

impl Deref for Tx {
    type Target = Conn;

    fn deref(&self) -> &Conn {
        &self.conn
    }
}

impl DerefMut for Tx {
    fn deref_mut(&mut self) -> &mut Conn {
        &mut self.conn
    }
}
