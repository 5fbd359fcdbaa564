//! The rules of a cross-border marketplace, and nothing else.
//!
//! What a price is, what a parcel owes at a border, which moves an order may make and how money is booked. Both the
//! server and the browser compile this crate, so a price is computed by the same lines on both sides.
//!
//! **Invariant:** the same input gives the same output, on every machine and in every year.
//! **Deliberately absent:** clocks, randomness, files, networks, databases, async and floating point. Callers pass in the
//! time, the random bytes and the text of the data rows.

pub mod cart;
pub mod catalogue;
pub mod commission;
pub mod coupon;
pub mod customs;
pub mod dispute;
pub mod escrow;
pub mod ids;
pub mod landed;
pub mod ledger;
pub mod machine;
pub mod market;
pub mod money;
pub mod order;
pub mod payout;
pub mod place;
pub mod quote;
pub mod refund;
pub mod shipping;
pub mod store_credit;
pub mod time;
