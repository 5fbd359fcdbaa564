//! The moves as types: each consumes the order in its old state.

use std::fmt::Debug;
use std::marker::PhantomData;

use super::state::OrderState;
use crate::time::Timestamp;

/// A state as a type.
pub trait Stage: Debug + Clone + Copy + PartialEq + Eq {
    /// The state by name.
    const STATE: OrderState;
}

macro_rules! stages {
    ($($(#[$doc:meta])* $name:ident)+) => {
        $($(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub struct $name;

        impl Stage for $name {
            const STATE: OrderState = OrderState::$name;
        })+

        /// An order in the state that was read from storage.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum AnyOrder<I> {
            $($(#[$doc])* $name(Order<I, $name>),)+
        }

        impl<I> AnyOrder<I> {
            /// An order, or a consignment, as it was read: its id, its state and since when it has been in it.
            #[must_use]
            pub const fn from_row(id: I, state: OrderState, since: Timestamp) -> AnyOrder<I> {
                match state {
                    $(OrderState::$name => AnyOrder::$name(Order { id, since, from: None, stage: PhantomData }),)+
                }
            }

            /// The state by name.
            #[must_use]
            pub const fn state(&self) -> OrderState {
                match self { $(AnyOrder::$name(_) => OrderState::$name,)+ }
            }
        }
    };
}

stages! {
    /// Placed, not paid.
    AwaitingPayment
    /// Paid, not sent.
    Paid
    /// On its way.
    Shipped
    /// Handed over.
    Delivered
    /// Accepted.
    Completed
    /// Called off before dispatch.
    Cancelled
    /// Objected to.
    Disputed
    /// Paid back wholly.
    Refunded
    /// Not paid in time.
    Expired
}

/// A move as storage carries it out: `UPDATE … SET state = to WHERE id = … AND state = from`. When that changes no row,
/// somebody else moved first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Change<I> {
    /// The order or consignment.
    pub id: I,
    /// The state it must still be in.
    pub from: OrderState,
    /// The state it goes to.
    pub to: OrderState,
    /// When.
    pub at: Timestamp,
}

/// An order (`I` is `OrderId`) or a consignment (`I` is `ConsignmentId`) in the state `S`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Order<I, S> {
    id: I,
    since: Timestamp,
    from: Option<OrderState>,
    stage: PhantomData<S>,
}

impl<I: Copy> Order<I, AwaitingPayment> {
    /// A new order.
    #[must_use]
    pub const fn placed(id: I, at: Timestamp) -> Order<I, AwaitingPayment> {
        Order {
            id,
            since: at,
            from: None,
            stage: PhantomData,
        }
    }

    /// The money is captured.
    #[must_use]
    pub fn pay(self, at: Timestamp) -> Order<I, Paid> {
        self.to(at)
    }

    /// The shopper calls it off; nothing was paid.
    #[must_use]
    pub fn cancel(self, at: Timestamp) -> Order<I, Cancelled> {
        self.to(at)
    }

    /// Nobody paid in time.
    #[must_use]
    pub fn expire(self, at: Timestamp) -> Order<I, Expired> {
        self.to(at)
    }
}

impl<I: Copy> Order<I, Paid> {
    /// Handed to the carrier.
    #[must_use]
    pub fn ship(self, at: Timestamp) -> Order<I, Shipped> {
        self.to(at)
    }

    /// Called off before dispatch; the refund is booked in the same transaction.
    #[must_use]
    pub fn cancel(self, at: Timestamp) -> Order<I, Cancelled> {
        self.to(at)
    }

    /// The shopper objects, for example because nothing is ever sent.
    #[must_use]
    pub fn dispute(self, at: Timestamp) -> Order<I, Disputed> {
        self.to(at)
    }

    /// The seller cannot deliver; everything goes back.
    #[must_use]
    pub fn refund(self, at: Timestamp) -> Order<I, Refunded> {
        self.to(at)
    }
}

impl<I: Copy> Order<I, Shipped> {
    /// Handed to the addressee.
    #[must_use]
    pub fn deliver(self, at: Timestamp) -> Order<I, Delivered> {
        self.to(at)
    }

    /// The shopper objects: lost, or not what was promised.
    #[must_use]
    pub fn dispute(self, at: Timestamp) -> Order<I, Disputed> {
        self.to(at)
    }

    /// Nobody accepted it and it came back.
    #[must_use]
    pub fn refund(self, at: Timestamp) -> Order<I, Refunded> {
        self.to(at)
    }
}

impl<I: Copy> Order<I, Delivered> {
    /// The shopper confirms, or the time to object is over.
    #[must_use]
    pub fn complete(self, at: Timestamp) -> Order<I, Completed> {
        self.to(at)
    }

    /// The shopper objects: broken, or not what was promised.
    #[must_use]
    pub fn dispute(self, at: Timestamp) -> Order<I, Disputed> {
        self.to(at)
    }
}

impl<I: Copy> Order<I, Disputed> {
    /// Decided for the seller.
    #[must_use]
    pub fn complete(self, at: Timestamp) -> Order<I, Completed> {
        self.to(at)
    }

    /// Decided for the shopper.
    #[must_use]
    pub fn refund(self, at: Timestamp) -> Order<I, Refunded> {
        self.to(at)
    }
}

impl<I: Copy, S: Stage> Order<I, S> {
    /// Its id.
    #[must_use]
    pub const fn id(&self) -> I {
        self.id
    }

    /// The state by name.
    #[must_use]
    pub const fn state(&self) -> OrderState {
        S::STATE
    }

    /// Since when it has been in this state.
    #[must_use]
    pub const fn since(&self) -> Timestamp {
        self.since
    }

    /// The move that led here, for storage; `None` when the order was placed or read in this state.
    #[must_use]
    pub fn change(&self) -> Option<Change<I>> {
        self.from.map(|from| Change {
            id: self.id,
            from,
            to: S::STATE,
            at: self.since,
        })
    }

    fn to<T: Stage>(self, at: Timestamp) -> Order<I, T> {
        Order {
            id: self.id,
            since: at,
            from: Some(S::STATE),
            stage: PhantomData,
        }
    }
}
