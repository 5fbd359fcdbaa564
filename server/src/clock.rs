//! The system's clock, the only one that reads the time of day.

use std::time::{SystemTime, UNIX_EPOCH};

use domain::time::Timestamp;
use services::ports::Clock;

/// The clock of the machine.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    #[expect(
        clippy::disallowed_methods,
        reason = "this is the adapter that all others take the time from"
    )]
    fn now(&self) -> Timestamp {
        // A machine whose clock stands before 1970 has no useful time; zero keeps it running.
        let since_epoch = SystemTime::now()
            .duration_since(UNIX_EPOCH)
            .unwrap_or_default();
        Timestamp::from_ms(i64::try_from(since_epoch.as_millis()).unwrap_or(i64::MAX))
    }
}
