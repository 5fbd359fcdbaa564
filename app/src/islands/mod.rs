//! What ships as WASM, one file each, named by what the shopper does.
pub mod add_to_cart;
