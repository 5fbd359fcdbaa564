//! The seller's desk: one's own things, and nobody else's.

mod desk;
mod products;
mod support;
