//! How a store is opened.

use std::time::Duration;

use crate::Fuse;

/// Which database lies below. For messages and tests: no statement depends on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    /// A file beside the program.
    Sqlite,
    /// A server.
    Postgres,
}

/// Limits of a store.
#[derive(Debug, Clone)]
pub struct StoreOptions {
    /// Connections for reading (SQLite) or for everything (PostgreSQL).
    pub connections_max: u32,
    /// How long to wait for a free connection, or for another program's lock on an SQLite file.
    pub wait_max: Duration,
    /// Cuts the store off in tests; one that is never set costs a look at a number.
    pub fuse: Fuse,
}

impl Default for StoreOptions {
    fn default() -> Self {
        let cores = std::thread::available_parallelism().map_or(2, std::num::NonZero::get);
        Self {
            connections_max: u32::try_from(cores * 2).unwrap_or(8).clamp(4, 64),
            wait_max: Duration::from_secs(5),
            fuse: Fuse::default(),
        }
    }
}
