//! Opening a database and handing out connections.

use std::str::FromStr;
use std::time::Duration;

use sqlx::migrate::MigrateError;
use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{ConnectOptions, Connection, Executor, PgPool, SqlStr, SqlitePool};

use crate::{Conn, Engine, Fuse, Statement, StoreError, StoreOptions, Tx, migrations};

/// A database. Cloning is cheap and shares the connections.
#[derive(Debug, Clone)]
pub struct Store {
    pools: Pools,
    fuse: Fuse,
}

#[derive(Debug, Clone)]
pub(crate) enum Pools {
    /// SQLite has one writer at a time; queueing for it here is fair and fast, queueing in SQLite is polling.
    Sqlite {
        writer: SqlitePool,
        readers: SqlitePool,
    },
    Postgres(PgPool),
}

impl Store {
    /// Opens `sqlite:PATH` (made when missing) or `postgres://…`.
    pub async fn connect(url: &str, options: StoreOptions) -> Result<Self, StoreError> {
        let pools = match url.strip_prefix("sqlite:") {
            Some(path) => sqlite(path.strip_prefix("//").unwrap_or(path), &options).await?,
            None => Pools::Postgres(postgres(url, &options).await?),
        };
        Ok(Self {
            pools,
            fuse: options.fuse,
        })
    }

    pub(crate) fn pools(&self) -> &Pools {
        &self.pools
    }

    /// Which engine lies below.
    #[must_use]
    pub fn engine(&self) -> Engine {
        match self.pools {
            Pools::Sqlite { .. } => Engine::Sqlite,
            Pools::Postgres(_) => Engine::Postgres,
        }
    }

    /// Brings the schema up to this version. Two nodes that start together do not harm each other: the loser's step is
    /// undone as a whole and found done on the next try.
    pub async fn migrate(&self) -> Result<(), StoreError> {
        let mut tries_left = 20;
        loop {
            let outcome = match &self.pools {
                Pools::Sqlite { writer, .. } => {
                    migrations::migrator(Engine::Sqlite).run(writer).await
                }
                Pools::Postgres(pool) => migrations::migrator(Engine::Postgres).run(pool).await,
            };
            match outcome {
                // What lost against another node's step looks like any refusal of the database, so each is tried again.
                Err(MigrateError::Execute(_) | MigrateError::ExecuteMigration(..))
                    if tries_left > 0 =>
                {
                    tries_left -= 1;
                }
                other => return other.map_err(StoreError::from),
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    }

    /// A connection for reading. On SQLite it cannot write.
    pub async fn reader(&self) -> Result<Conn, StoreError> {
        self.fuse.check()?;
        Ok(match &self.pools {
            Pools::Sqlite { readers, .. } => readers.acquire().await?.into(),
            Pools::Postgres(pool) => pool.acquire().await?.into(),
        })
    }

    /// A transaction that writes.
    pub async fn begin(&self) -> Result<Tx, StoreError> {
        self.fuse.pass()?;
        let tx = match &self.pools {
            // A deferred transaction that turns into a writer later is refused at once when somebody else has written.
            Pools::Sqlite { writer, .. } => Tx::sqlite(writer.begin_with("BEGIN IMMEDIATE").await?),
            Pools::Postgres(pool) => Tx::postgres(pool.begin().await?),
        };
        Ok(tx.with(self.fuse.clone()))
    }

    /// A transaction that reads one state of the whole database, for reports and checks.
    pub async fn snapshot(&self) -> Result<Tx, StoreError> {
        self.fuse.check()?;
        const POSTGRES: &str = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";
        Ok(match &self.pools {
            Pools::Sqlite { readers, .. } => Tx::sqlite(readers.begin().await?),
            Pools::Postgres(pool) => Tx::postgres(pool.begin_with(POSTGRES).await?),
        })
    }

    /// Has the database prepare a statement without running it, to find out whether it takes it.
    pub async fn prepare(&self, statement: Statement) -> Result<(), StoreError> {
        match &self.pools {
            Pools::Sqlite { readers, .. } => {
                drop(readers.prepare(SqlStr::from_static(statement.sql)).await?)
            }
            Pools::Postgres(pool) => drop(pool.prepare(SqlStr::from_static(statement.sql)).await?),
        }
        Ok(())
    }

    /// Closes all connections and waits for them.
    pub async fn close(&self) {
        match &self.pools {
            Pools::Sqlite { writer, readers } => {
                readers.close().await;
                writer.close().await;
            }
            Pools::Postgres(pool) => pool.close().await,
        }
    }
}

async fn sqlite(path: &str, options: &StoreOptions) -> Result<Pools, StoreError> {
    let connect = SqliteConnectOptions::new()
        .filename(path)
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        // An acknowledged order must survive a power cut: every commit is on the disk before it is answered.
        .synchronous(SqliteSynchronous::Full)
        .foreign_keys(true)
        .busy_timeout(options.wait_max)
        .statement_cache_capacity(512)
        .pragma("cache_size", "-8000")
        .pragma("mmap_size", "268435456")
        .pragma("temp_store", "memory")
        .pragma("journal_size_limit", "67108864")
        .disable_statement_logging();
    let pool = || {
        SqlitePoolOptions::new()
            .acquire_timeout(options.wait_max)
            .idle_timeout(None)
            .max_lifetime(None)
            .test_before_acquire(false)
            // A full disk makes SQLite undo a transaction by itself. The driver's own undoing then fails, and it would take
            // the connection to be inside that transaction for ever: the shop would refuse every order from then on, however
            // much room there is. Such a connection is closed, and another one opened.
            .before_acquire(|connection, _| {
                let is_usable = !connection.is_in_transaction();
                Box::pin(async move { Ok(is_usable) })
            })
    };
    // The writer comes first: it makes the file and switches it to the write-ahead log.
    let writer = pool()
        .max_connections(1)
        .min_connections(1)
        .connect_with(connect.clone())
        .await?;
    let readers = pool()
        .max_connections(options.connections_max)
        .connect_with(connect.pragma("query_only", "on"))
        .await?;
    Ok(Pools::Sqlite { writer, readers })
}

async fn postgres(url: &str, options: &StoreOptions) -> Result<PgPool, StoreError> {
    let connect = PgConnectOptions::from_str(url)?
        .application_name("corridor")
        .statement_cache_capacity(512)
        .disable_statement_logging();
    let pool = PgPoolOptions::new()
        .max_connections(options.connections_max)
        .acquire_timeout(options.wait_max)
        .test_before_acquire(false)
        // A busy connection is known to work; one that lay idle may have died with the server's restart.
        .before_acquire(|connection, meta| {
            Box::pin(async move {
                if meta.idle_for < Duration::from_secs(1) {
                    return Ok(true);
                }
                Ok(connection.ping().await.is_ok())
            })
        })
        .connect_with(connect)
        .await?;
    Ok(pool)
}
