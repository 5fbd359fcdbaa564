//! How long money is held for a parcel.
//!
//! The shopper has it released by confirming. When she says nothing, time does: so many days after delivery, or, where no
//! carrier tells of one, so many days after the parcel should have arrived. She may ask for more time once.

use std::time::Duration;

use crate::time::Timestamp;

const DAY: Duration = Duration::from_secs(24 * 3600);

/// The terms of a marketplace.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EscrowTerms {
    /// From delivery to release.
    pub after_delivery: Duration,
    /// From the last day on which the parcel should have arrived to release, where nobody told of a delivery.
    pub after_arrival: Duration,
    /// What the shopper may add, once.
    pub extension: Duration,
    /// How long before release she is told.
    pub reminder: Duration,
}

impl Default for EscrowTerms {
    fn default() -> Self {
        Self {
            after_delivery: DAY * 7,
            after_arrival: DAY * 15,
            extension: DAY * 10,
            reminder: DAY * 3,
        }
    }
}

impl EscrowTerms {
    /// When the money of a parcel that was sent is released unless something is heard of it. `days_max` is what the way of
    /// this corridor was sold with.
    #[must_use]
    pub fn due_after_shipment(&self, shipped_at: Timestamp, days_max: u16) -> Timestamp {
        shipped_at
            .plus(DAY * u32::from(days_max))
            .plus(self.after_arrival)
    }

    /// When the money of a parcel that arrived is released.
    #[must_use]
    pub fn due_after_delivery(&self, delivered_at: Timestamp) -> Timestamp {
        delivered_at.plus(self.after_delivery)
    }

    /// From when the shopper is reminded.
    #[must_use]
    pub fn remind_from(&self, due: Timestamp) -> Timestamp {
        due.minus(self.reminder)
    }
}
