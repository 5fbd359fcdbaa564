//! The seller's desk: products, stock, parcels, money.
//!
//! **Invariant:** every verb takes the [`User`](crate::account::User) who asks and touches only what belongs to that
//! user's shop. What belongs to another shop is answered exactly as what does not exist.

pub mod add_picture;
pub mod balance;
pub mod create_product;
pub mod edit_product;
pub mod fields;
pub mod list_consignments;
pub mod list_products;
pub mod mark_shipped;
pub mod publish_product;
pub mod set_stock;
pub mod slug;
pub mod today;
pub mod view_product;
pub mod warehouses;

pub(crate) mod check;
mod own;
mod variants;

pub use fields::{FieldProblem, ProductInput, VariantInput};
