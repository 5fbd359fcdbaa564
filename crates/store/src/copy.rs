//! A copy of the database while it is in use.

use std::path::Path;

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
        // Not a registered statement: it belongs to one engine and to no table.
        sqlx::query("VACUUM INTO $1")
            .bind(target)
            .execute(writer)
            .await?;
        Ok(())
    }
}
