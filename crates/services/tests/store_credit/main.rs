//! Gift cards and store credit: given out, put on carts, spent once, and filled again by what goes back.

mod counter;
mod issue;
mod life;
mod order;
mod purse;
mod races;
mod refund;
