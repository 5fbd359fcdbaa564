//! Points in time, without a clock.

use std::time::Duration;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// A point in time: milliseconds since 1970-01-01T00:00:00Z, as the columns `*_at_ms` hold it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Timestamp(i64);

impl Timestamp {
    /// From milliseconds since 1970.
    #[must_use]
    pub const fn from_ms(ms: i64) -> Self {
        Self(ms)
    }

    /// Milliseconds since 1970.
    #[must_use]
    pub const fn ms(self) -> i64 {
        self.0
    }

    /// This much later. Stops at the last representable moment, so an absurd lifetime means "for ever", not a panic.
    #[must_use]
    pub fn plus(self, duration: Duration) -> Self {
        let ms = i64::try_from(duration.as_millis()).unwrap_or(i64::MAX);
        Self(self.0.saturating_add(ms))
    }

    /// This much earlier, stopping at the first representable moment.
    #[must_use]
    pub fn minus(self, duration: Duration) -> Self {
        let ms = i64::try_from(duration.as_millis()).unwrap_or(i64::MAX);
        Self(self.0.saturating_sub(ms))
    }

    /// The calendar day in UTC. Rates are valid by UTC day, so that every node and every shopper agrees on which row
    /// applies. Moments beyond the years −9999..9999 give the first or last day of that range.
    #[must_use]
    pub fn date_utc(self) -> Date {
        match jiff::Timestamp::from_millisecond(self.0) {
            Ok(moment) => jiff::tz::Offset::UTC.to_datetime(moment).date(),
            Err(_) if self.0 < 0 => Date::MIN,
            Err(_) => Date::MAX,
        }
    }
}
