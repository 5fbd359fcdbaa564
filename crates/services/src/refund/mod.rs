//! Paying back what was paid: what is left of an order, what goes back of it, and telling the provider.
//!
//! **Invariant:** a refund is decided, written line by line, booked and queued in one transaction, on a locked order. The
//! provider is told afterwards, as often as it takes.

mod give_back;
mod left;
mod reason;
mod settle_refund;
mod whole;

pub(crate) use give_back::{Back, all_of, give_back, give_unclaimed_back, give_up};
pub(crate) use left::{LineLeft, left_of, lines_left, paid_of, parts_of, split_of};
pub(crate) use reason::Reason;
pub(crate) use settle_refund::settle_soon;
pub use settle_refund::{SettleRefundError, list_by_hand, paid_by_hand, settle_refund};
pub use store::cash::ByHandRow;
pub(crate) use whole::note_whole;
