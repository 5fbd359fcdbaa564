//! The shelves: what stands on them, in whose language, at which price.

mod listing;
mod product;
mod support;
