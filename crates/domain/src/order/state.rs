//! The states by name, and which may follow which.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// The state of an order or of a consignment, as stored and as shown by the API.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OrderState {
    /// Placed; stock is reserved; no money yet.
    AwaitingPayment,
    /// The money is captured.
    Paid,
    /// Handed to the carrier.
    Shipped,
    /// Handed to the addressee.
    Delivered,
    /// Accepted by the shopper, or not objected to in time; the seller has earned the money.
    Completed,
    /// Called off before dispatch.
    Cancelled,
    /// The shopper objects; the money stays where it is until the operator decides.
    Disputed,
    /// The shopper got everything back.
    Refunded,
    /// Not paid in time; the stock is free again.
    Expired,
}

/// No such state.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("unknown order state {name:?}")]
pub struct UnknownState {
    /// What was given.
    pub name: String,
}

/// An order in one state cannot go straight to the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("an order that is {from} cannot become {to}")]
pub struct ForbiddenMove {
    /// Where it is.
    pub from: OrderState,
    /// Where it was to go.
    pub to: OrderState,
}

impl OrderState {
    /// Every state.
    pub const ALL: [OrderState; 9] = [
        OrderState::AwaitingPayment,
        OrderState::Paid,
        OrderState::Shipped,
        OrderState::Delivered,
        OrderState::Completed,
        OrderState::Cancelled,
        OrderState::Disputed,
        OrderState::Refunded,
        OrderState::Expired,
    ];

    /// The name in storage and in the API.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            OrderState::AwaitingPayment => "awaiting_payment",
            OrderState::Paid => "paid",
            OrderState::Shipped => "shipped",
            OrderState::Delivered => "delivered",
            OrderState::Completed => "completed",
            OrderState::Cancelled => "cancelled",
            OrderState::Disputed => "disputed",
            OrderState::Refunded => "refunded",
            OrderState::Expired => "expired",
        }
    }

    /// The states that may follow.
    #[must_use]
    pub const fn next(self) -> &'static [OrderState] {
        match self {
            OrderState::AwaitingPayment => {
                &[OrderState::Paid, OrderState::Cancelled, OrderState::Expired]
            }
            OrderState::Paid => &[
                OrderState::Shipped,
                OrderState::Cancelled,
                OrderState::Disputed,
                OrderState::Refunded,
            ],
            OrderState::Shipped => &[
                OrderState::Delivered,
                OrderState::Disputed,
                OrderState::Refunded,
            ],
            OrderState::Delivered => &[OrderState::Completed, OrderState::Disputed],
            OrderState::Disputed => &[OrderState::Completed, OrderState::Refunded],
            OrderState::Completed
            | OrderState::Cancelled
            | OrderState::Refunded
            | OrderState::Expired => &[],
        }
    }

    /// Whether nothing can follow.
    #[must_use]
    pub const fn is_final(self) -> bool {
        self.next().is_empty()
    }

    /// The state of an order, from its consignments: the least advanced one that is still alive. An order is shipped
    /// when its last parcel is. Where none is alive, a refund outweighs a cancellation, which outweighs expiry.
    /// `None` for an order without consignments.
    #[must_use]
    pub fn of_consignments(states: &[OrderState]) -> Option<OrderState> {
        states.iter().copied().min_by_key(|state| state.rank())
    }

    /// The least advanced state has the lowest rank; the dead ones come last. A dispute ranks behind delivery: an order
    /// with one parcel on its way and one disputed is on its way.
    const fn rank(self) -> u8 {
        match self {
            OrderState::AwaitingPayment => 0,
            OrderState::Paid => 1,
            OrderState::Shipped => 2,
            OrderState::Delivered => 3,
            OrderState::Disputed => 4,
            OrderState::Completed => 5,
            OrderState::Refunded => 6,
            OrderState::Cancelled => 7,
            OrderState::Expired => 8,
        }
    }
}

/// Whether an order may go straight from one state to the other.
#[must_use]
pub fn allowed(from: OrderState, to: OrderState) -> bool {
    from.next().contains(&to)
}

impl fmt::Display for OrderState {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.as_str())
    }
}

impl FromStr for OrderState {
    type Err = UnknownState;

    fn from_str(name: &str) -> Result<Self, UnknownState> {
        OrderState::ALL
            .into_iter()
            .find(|state| state.as_str() == name)
            .ok_or_else(|| UnknownState {
                name: name.to_owned(),
            })
    }
}
