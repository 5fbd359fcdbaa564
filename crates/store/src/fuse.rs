//! Cutting a store off, as a killed process is: for tests of what is left behind.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use crate::StoreError;

/// Counts the moments at which a process could be killed between two states of the database: before a transaction begins,
/// before its commit, and after the commit but before anybody hears of it. When they are used up, every call fails until
/// the fuse is mended. A new fuse never blows.
#[derive(Debug, Clone)]
pub struct Fuse(Arc<AtomicI64>);

/// Never blows.
const WHOLE: i64 = -1;
/// Everything fails.
const BLOWN: i64 = 0;

impl Default for Fuse {
    fn default() -> Self {
        Self(Arc::new(AtomicI64::new(WHOLE)))
    }
}

impl Fuse {
    /// Lets so many moments pass, and cuts the store off at the next.
    pub fn blow_after(&self, moments: u32) {
        self.0.store(i64::from(moments) + 1, Ordering::SeqCst);
    }

    /// The process is started again. Whether the fuse had blown.
    pub fn mend(&self) -> bool {
        self.0.swap(WHOLE, Ordering::SeqCst) == BLOWN
    }

    /// One moment passes.
    pub(crate) fn pass(&self) -> Result<(), StoreError> {
        let burn = |left: i64| (left > BLOWN).then(|| left - 1);
        // A whole fuse stays as it is: nothing is written then.
        let before = self
            .0
            .fetch_update(Ordering::SeqCst, Ordering::SeqCst, burn);
        match before {
            Ok(1) | Err(BLOWN) => Err(killed()),
            _ => Ok(()),
        }
    }

    /// Whether the store is cut off now.
    pub(crate) fn check(&self) -> Result<(), StoreError> {
        match self.0.load(Ordering::Relaxed) {
            BLOWN => Err(killed()),
            _ => Ok(()),
        }
    }
}

fn killed() -> StoreError {
    StoreError::Unavailable("the process was killed".into())
}
