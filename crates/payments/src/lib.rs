//! The outside world of money: a payment provider that takes it from shoppers, and banks that pay it out to sellers.
//!
//! [`stripe`] speaks with Stripe's HTTP API, [`sepa`] writes files for a bank, [`csv`] writes the table that every
//! other bank can read. [`fake`] is a Stripe of our own for tests.
//!
//! **Invariant:** an amount that leaves or enters is converted exactly or refused; nothing is rounded here.
//! **Invariant:** no answer of a provider is believed by halves: what cannot be read as a whole is an error.
//! **Deliberately absent:** what a payment is for. Orders, ledger and payouts belong to the use cases.

pub mod csv;
pub mod fake;
pub mod sepa;
pub mod stripe;
