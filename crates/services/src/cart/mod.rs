//! Carts: what somebody means to buy.

pub mod access;
pub mod add_line;
pub mod apply_coupon;
pub mod create_cart;
pub mod find_asking;
pub mod remove_coupon;
pub mod update_line;
pub mod view_cart;

pub(crate) mod lines;
mod view;

pub use access::{CartAccess, CartAdded};
pub use add_line::{AddLineError, add_line};
pub use apply_coupon::{CouponError, apply_coupon};
pub use create_cart::create_cart;
pub use remove_coupon::remove_coupon;
pub use update_line::{UpdateLineError, update_line};
pub use view::{CartLineView, CartSeller, CartView, LineProblem, SavedDetails, SellerRef};
pub use view_cart::{ViewCartError, view_cart};
