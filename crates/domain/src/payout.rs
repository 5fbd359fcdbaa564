//! Paying a seller what was earned.
//!
//! ```text
//! requested ─→ approved ─→ sent ─→ paid
//!     ├→ half_approved ↗     └→ returned
//!     └→ refused (also from half_approved and approved)
//! ```
//!
//! **Invariant:** from `requested` on the amount is held; it is free again with `refused`, and with `returned`.

use std::time::Duration;

use crate::ids::PayoutId;
use crate::machine::machine;
use crate::money::Money;
use crate::time::Timestamp;

machine! {
    /// The state of a payout.
    PayoutState, AnyPayout, Payout<PayoutId>;
    /// Asked for by the seller or by the schedule.
    Requested "requested" {
        /// One pair of eyes was enough.
        approve -> Approved,
        /// The first pair of eyes of two.
        approve_first -> HalfApproved,
        /// Not to be paid.
        refuse -> Refused,
    }
    /// Large, and seen by one operator.
    HalfApproved "half_approved" {
        /// The second operator agrees.
        approve -> Approved,
        /// Not to be paid.
        refuse -> Refused,
    }
    /// To go with the next batch.
    Approved "approved" {
        /// Handed to the bank.
        send -> Sent,
        /// Not to be paid.
        refuse -> Refused,
    }
    /// At the bank.
    Sent "sent" {
        /// The bank has paid.
        confirm -> Paid,
        /// The bank could not pay.
        send_back -> Returned,
    }
    /// The seller has it.
    Paid "paid" {
        /// The seller's bank gave it back later.
        send_back -> Returned,
    }
    /// It came back; the balance has it again.
    Returned "returned" {}
    /// It was not paid; the balance has it again.
    Refused "refused" {}
}

/// The terms of a marketplace.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PayoutTerms {
    /// How young a shop counts as new.
    pub new_seller: Duration,
    /// How long the earnings of a new shop lie before they can be paid out.
    pub hold: Duration,
    /// The least worth paying, in minor units of the euro; other currencies by the rate of the day.
    pub minimum_eur_minor: i64,
    /// From here two operators have to agree, in minor units of the euro.
    pub four_eyes_eur_minor: i64,
    /// How often earnings are paid out by themselves; never where it is zero.
    pub every: Duration,
}

impl Default for PayoutTerms {
    fn default() -> Self {
        const DAY: Duration = Duration::from_secs(24 * 3600);
        Self {
            new_seller: DAY * 90,
            hold: DAY * 14,
            minimum_eur_minor: 2_000,
            four_eyes_eur_minor: 500_000,
            every: DAY * 7,
        }
    }
}

impl PayoutTerms {
    /// From when on earnings are old enough to be paid out: those booked before this moment are.
    #[must_use]
    pub fn ripe_before(&self, opened_at: Timestamp, now: Timestamp) -> Timestamp {
        if now < opened_at.plus(self.new_seller) {
            now.minus(self.hold)
        } else {
            now.plus(Duration::from_millis(1))
        }
    }
}

/// What can be paid out: the balance, less earnings that are too young, less what is held for payouts under way. All three in
/// one currency. Deductions count at once, earnings when they are ripe; a balance below zero gives nothing.
#[must_use]
pub fn available(balance: Money, unripe: Money, held: Money) -> Money {
    let minor = balance
        .minor
        .saturating_sub(unripe.minor.max(0))
        .saturating_sub(held.minor.max(0));
    Money::new(minor.max(0), balance.currency)
}
