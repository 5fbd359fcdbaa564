//! Money: captured once, given back when nothing can be sent for it, and booked to the minor unit.

mod capture;
mod refund;

mod support;
