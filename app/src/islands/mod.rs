//! What ships as WASM, one file each, named by what the shopper does.
//!
//! An island gets finished words, and its form works before it starts and without it.

pub mod add_to_cart;
pub mod choose_at_once;
