//! Quotes and orders: what is shown is what is charged, once, and nobody gets what is not there.

mod once;
mod quotes;
mod races;
mod refusals;

mod support;
mod warehouses;
mod zones;
