//! The life of an order, and of each consignment in it.
//!
//! ```text
//! awaiting_payment ─→ paid ─→ shipped ─→ delivered ─→ completed
//!        │             │ │        │           │           ↑
//!        ├→ expired    │ └────────┴───────────┴→ disputed ┤
//!        └→ cancelled ←┘                                  └→ refunded   (also straight from paid and shipped)
//! ```
//!
//! **Invariant:** no state is skipped and none is ever taken back. The moves are methods that consume the order in its
//! old state ([`Order`]), so that a wrong move does not compile; what comes from outside is checked by [`allowed`].

mod moves;
pub mod packing;
mod state;

pub use moves::{
    AnyOrder, AwaitingPayment, Cancelled, Change, Completed, Delivered, Disputed, Expired, Order,
    Paid, Refunded, Shipped, Stage,
};
pub use state::{ForbiddenMove, OrderState, UnknownState, allowed};
