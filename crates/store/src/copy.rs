//! A copy of the database while it is in use.

use std::path::Path;

use sqlx::{ConnectOptions, Connection};

use crate::store::Pools;
use crate::{Store, StoreError};

impl Store {
    /// Writes one state of the whole database into a new SQLite file, without the space that removed rows left. Others
    /// read and write meanwhile. PostgreSQL has a tool of its own, `pg_dump`.
    ///
    /// # Errors
    /// [`StoreError::Unavailable`], also when the file exists or the engine is PostgreSQL.
    pub async fn copy_to(&self, file: &Path) -> Result<(), StoreError> {
        let Pools::Sqlite { writer, .. } = self.pools() else {
            return Err(StoreError::Unavailable(
                "PostgreSQL is copied with pg_dump".into(),
            ));
        };
        let target = file.to_string_lossy().into_owned();
        // A connection of its own: a long copy in the one that writes would hold up every sale, and those that read may
        // not write a file either.
        let mut copying = writer.connect_options().connect().await?;
        // Not a registered statement: it belongs to one engine and to no table.
        let outcome = sqlx::query("VACUUM INTO $1")
            .bind(target)
            .execute(&mut copying)
            .await;
        copying.close().await?;
        outcome?;
        Ok(())
    }
}
