//! Payouts: what is available, who agrees, what the bank gets and says, and that nobody is ever paid more than there is.

mod account;
mod debts;
mod life;
mod races;
mod schedule;

mod support;
