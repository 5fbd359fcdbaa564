//! A clock that stands still until it is told to move.

use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use domain::time::Timestamp;
use services::ports::Clock;

/// 2026-11-23, noon UTC: a day on which the rules and the demo's rates hold.
pub const NOON_MS: i64 = 1_795_435_200_000;

/// A clock that stands still.
#[derive(Debug)]
pub struct FrozenClock {
    now_ms: AtomicI64,
}

impl FrozenClock {
    /// Stands at this moment.
    #[must_use]
    pub fn at(moment: Timestamp) -> Self {
        Self {
            now_ms: AtomicI64::new(moment.ms()),
        }
    }

    /// Moves on.
    pub fn advance(&self, by: Duration) {
        let ms = i64::try_from(by.as_millis()).expect("tests wait less than a geological age");
        self.now_ms.fetch_add(ms, Ordering::SeqCst);
    }

    /// Jumps to another moment, also back.
    pub fn set(&self, moment: Timestamp) {
        self.now_ms.store(moment.ms(), Ordering::SeqCst);
    }
}

impl Default for FrozenClock {
    fn default() -> Self {
        Self::at(Timestamp::from_ms(NOON_MS))
    }
}

impl Clock for FrozenClock {
    fn now(&self) -> Timestamp {
        Timestamp::from_ms(self.now_ms.load(Ordering::SeqCst))
    }
}
