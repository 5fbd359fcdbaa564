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

impl Default for Fuse {
    fn default() -> Self {
        Self(Arc::new(AtomicI64::new(WHOLE)))
    }
}

impl Fuse {
    /// Lets so many moments pass, and cuts the store off at the next.
    pub fn blow_after(&self, moments: u32) {
        self.0.store(i64::from(moments), Ordering::SeqCst);
    }

    /// The process is started again. Whether the fuse had blown.
    pub fn mend(&self) -> bool {
        self.0.swap(WHOLE, Ordering::SeqCst) == 0
    }

    /// One moment passes.
    pub(crate) fn pass(&self) -> Result<(), StoreError> {
        let left = self.0.load(Ordering::Relaxed);
        if left == WHOLE {
            return Ok(());
        }
        if left > 0 {
            self.0.store(left - 1, Ordering::SeqCst);
            return Ok(());
        }
        Err(StoreError::Unavailable("the process was killed".into()))
    }

    /// Whether the store is cut off now.
    pub(crate) fn check(&self) -> Result<(), StoreError> {
        match self.0.load(Ordering::Relaxed) {
            0 => Err(StoreError::Unavailable("the process was killed".into())),
            _ => Ok(()),
        }
    }
}
