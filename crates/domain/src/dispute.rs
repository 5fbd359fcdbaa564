//! A disagreement about a parcel, from the shopper's objection to the outcome that moves the money.
//!
//! ```text
//! awaiting_seller ⇄ awaiting_shopper ─→ awaiting_return ─→ returning ─┐
//!        └──────────────┴───────────────────┴───────────────────┴──→ escalated ─→ decided ─→ appealed
//!        └──────────────┴───────────────────┴───────────────────┴────────┴───────────┴───────────┴──→ closed
//! ```
//!
//! From `escalated` the two may still agree, also on a return. One offer stands at a time: at first the shopper's wish, then what either side proposed last. Who is silent beyond the
//! deadline accepts the offer of the other. The operator decides when either asks; his decision takes effect when the time to
//! appeal is over, and the appeal is decided by another operator, for good.
//!
//! **Invariant:** money moves once, with the move to `closed`.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::ids::DisputeId;
use crate::machine::machine;
use crate::money::Money;
use crate::time::Timestamp;

machine! {
    /// The state of a dispute.
    DisputeState, AnyDispute, Dispute<DisputeId>;
    /// The seller has to answer.
    AwaitingSeller "awaiting_seller" {
        /// The seller proposes something else, or nothing.
        answer -> AwaitingShopper,
        /// The goods are to come back first.
        agree_return -> AwaitingReturn,
        /// The seller accepts, the deadline passes, or the shopper withdraws.
        close -> Closed,
        /// One of the two asks the operator.
        escalate -> Escalated,
    }
    /// The shopper has to answer.
    AwaitingShopper "awaiting_shopper" {
        /// The shopper proposes something else.
        counter -> AwaitingSeller,
        /// The goods are to come back first.
        agree_return -> AwaitingReturn,
        /// The shopper accepts, the deadline passes, or she withdraws.
        close -> Closed,
        /// One of the two asks the operator.
        escalate -> Escalated,
    }
    /// The shopper has to send the goods back.
    AwaitingReturn "awaiting_return" {
        /// The goods are on their way back.
        send_back -> Returning,
        /// Nothing came back in time, or the shopper withdraws.
        close -> Closed,
        /// One of the two asks the operator.
        escalate -> Escalated,
    }
    /// The goods are on their way back.
    Returning "returning" {
        /// The seller has them, or says nothing in time.
        close -> Closed,
        /// One of the two asks the operator.
        escalate -> Escalated,
    }
    /// The operator has to decide.
    Escalated "escalated" {
        /// The operator has decided.
        decide -> Decided,
        /// The two agreed after all, and the goods are to come back first.
        agree_return -> AwaitingReturn,
        /// The two agreed after all, or the shopper withdraws.
        close -> Closed,
    }
    /// Decided; either side may appeal once.
    Decided "decided" {
        /// Another operator has to look.
        appeal -> Appealed,
        /// Nobody appealed in time, or both accept.
        close -> Closed,
    }
    /// Another operator has to decide, for good.
    Appealed "appealed" {
        /// Decided for good.
        close -> Closed,
    }
    /// Over; the money has moved.
    Closed "closed" {}
}

/// What the shopper objects to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// Nothing came.
    NotReceived,
    /// It is not what the listing said.
    NotAsDescribed,
    /// It came broken.
    Damaged,
    /// Something else came.
    WrongItem,
    /// It is a fake.
    Counterfeit,
    /// Customs did not let it in.
    CustomsRefused,
}

impl Reason {
    /// Every reason, in the order of a form.
    pub const ALL: [Reason; 6] = [
        Reason::NotReceived,
        Reason::NotAsDescribed,
        Reason::Damaged,
        Reason::WrongItem,
        Reason::Counterfeit,
        Reason::CustomsRefused,
    ];

    /// The name in forms, in the API and in storage.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Reason::NotReceived => "not_received",
            Reason::NotAsDescribed => "not_as_described",
            Reason::Damaged => "damaged",
            Reason::WrongItem => "wrong_item",
            Reason::Counterfeit => "counterfeit",
            Reason::CustomsRefused => "customs_refused",
        }
    }

    /// The reason of this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Reason> {
        Reason::ALL
            .into_iter()
            .find(|reason| reason.as_str() == name)
    }

    /// Whether goods can be asked back: what never came cannot.
    #[must_use]
    pub const fn has_goods(self) -> bool {
        !matches!(self, Reason::NotReceived | Reason::CustomsRefused)
    }
}

/// One of the three who see a dispute, or the clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Side {
    /// Who bought.
    Shopper,
    /// Who sold.
    Seller,
    /// Who runs the marketplace.
    Operator,
    /// Nobody: a deadline passed.
    Clock,
}

impl Side {
    /// The name in storage.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Side::Shopper => "shopper",
            Side::Seller => "seller",
            Side::Operator => "operator",
            Side::Clock => "clock",
        }
    }

    /// The side of this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Side> {
        [Side::Shopper, Side::Seller, Side::Operator, Side::Clock]
            .into_iter()
            .find(|side| side.as_str() == name)
    }
}

/// What one side proposes: an amount for the shopper, after the goods came back or without. An amount of zero is a refusal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Offer {
    /// What the shopper gets, in the order's currency.
    pub amount: Money,
    /// Whether the goods come back first.
    pub with_return: bool,
}

impl Offer {
    /// How a dispute that is closed by this offer ended, where `left` was not paid back before.
    #[must_use]
    pub fn outcome(&self, left: Money) -> Outcome {
        match self.amount {
            amount if amount.is_zero() => Outcome::Rejected,
            amount if amount.minor >= left.minor => Outcome::Refunded,
            _ => Outcome::PartlyRefunded,
        }
    }
}

/// How a dispute ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// Everything that was left went back to the shopper.
    Refunded,
    /// A part went back, the seller earned the rest.
    PartlyRefunded,
    /// Nothing went back.
    Rejected,
    /// The shopper took the objection back.
    Withdrawn,
}

impl Outcome {
    /// The name in storage.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Outcome::Refunded => "refunded",
            Outcome::PartlyRefunded => "partly_refunded",
            Outcome::Rejected => "rejected",
            Outcome::Withdrawn => "withdrawn",
        }
    }

    /// The outcome of this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Outcome> {
        [
            Outcome::Refunded,
            Outcome::PartlyRefunded,
            Outcome::Rejected,
            Outcome::Withdrawn,
        ]
        .into_iter()
        .find(|outcome| outcome.as_str() == name)
    }
}

/// How long each side has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DisputeTerms {
    /// To answer the other.
    pub answer: Duration,
    /// To send the goods back.
    pub send_back: Duration,
    /// For the goods to come back.
    pub receive: Duration,
    /// To appeal.
    pub appeal: Duration,
}

impl Default for DisputeTerms {
    fn default() -> Self {
        const DAY: Duration = Duration::from_secs(24 * 3600);
        Self {
            answer: DAY * 5,
            send_back: DAY * 10,
            receive: DAY * 30,
            appeal: DAY * 7,
        }
    }
}

impl DisputeTerms {
    /// When something happens by itself in a state entered at `at`; nothing does while an operator has to decide.
    #[must_use]
    pub fn due(&self, state: DisputeState, at: Timestamp) -> Option<Timestamp> {
        let time = match state {
            DisputeState::AwaitingSeller | DisputeState::AwaitingShopper => self.answer,
            DisputeState::AwaitingReturn => self.send_back,
            DisputeState::Returning => self.receive,
            DisputeState::Decided => self.appeal,
            DisputeState::Escalated | DisputeState::Appealed | DisputeState::Closed => return None,
        };
        Some(at.plus(time))
    }
}
