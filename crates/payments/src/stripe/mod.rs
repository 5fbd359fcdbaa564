//! Stripe, by its HTTP API.
//!
//! The shopper pays on Stripe's own page ([`Stripe::create_checkout`]): it works without JavaScript of ours, the card
//! number never comes near us, and the bank's questions (3-D Secure) are asked there. The shop learns the outcome by
//! asking ([`Stripe::fetch_checkout`], [`Stripe::fetch_intent`]). A message that Stripe sends ([`webhook`]) only says
//! that it is worth asking: messages come twice, in the wrong order, or never.
//!
//! **Invariant:** whatever creates or moves money carries an idempotency key that the caller chooses and stores before.
//! After [`StripeError::Unavailable`] the same call with the same key is safe: it is done once, however often it is sent.
//! **Invariant:** the version of the API is pinned, so an answer does not change its shape overnight.

mod checkout;
mod client;
mod dispute;
mod error;
mod event;
pub mod exponent;
mod intent;
mod read;
mod refund;
mod refusal;
pub mod webhook;

pub use checkout::{Capture, Checkout, CheckoutStart, CheckoutState, CheckoutStatus};
pub use client::{Stripe, StripeConfig};
pub use dispute::{Dispute, DisputeStatus};
pub use error::{StripeConfigError, StripeError};
pub use event::{Event, EventPage};
pub use intent::{Confirmation, Intent, IntentStart, IntentStatus};
pub use refund::{Refund, RefundStatus};
