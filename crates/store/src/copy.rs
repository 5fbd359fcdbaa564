//! A copy of the database while it is in use.

use std::path::Path;

use sqlx::{Connection, SqliteConnection};

use crate::store::Pools;
use crate::{Engine, Store, StoreError};

impl Store {
    /// Writes one state of the whole database into a new SQLite file, without the space that removed rows left. Others
    /// read and write meanwhile. PostgreSQL has a tool of its own, `pg_dump`.
    ///
    /// # Errors
    /// [`StoreError::Unavailable`], also when the file exists or the engine is [`Engine::Postgres`].
    pub async fn copy_to(&self, file: &Path) -> Result<(), StoreError> {
        let Pools::Sqlite { writer, .. } = self.pools() else {
            return Err(StoreError::Unavailable(
                format!("{:?} is copied with pg_dump", Engine::Postgres).into(),
            ));
        };
        let target = file.to_string_lossy().into_owned();
        // A connection of its own: on the writer's every order would wait until the copy is done.
        let mut connection = SqliteConnection::connect_with(&writer.connect_options()).await?;
        // Not a registered statement: it belongs to one engine and to no table.
        sqlx::query("VACUUM INTO $1")
            .bind(target)
            .execute(&mut connection)
            .await?;
        Ok(connection.close().await?)
    }
}
