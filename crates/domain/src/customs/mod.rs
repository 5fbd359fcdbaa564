//! What may cross a border, and the numbers that postal items carry.
//!
//! **Invariant:** a restriction is a dated row with a source, never code; see `rules/restrictions.toml`.
//! **Deliberately absent:** what crossing costs, which is [`crate::landed`].

mod goods_tag;
mod ioss;
mod item_number;
mod restriction;
mod restriction_set;
mod tax_scheme;

pub use goods_tag::GoodsTag;
pub use ioss::IossNumber;
pub use item_number::{ItemNumber, ItemNumberError, ItemNumberRange, ItemSeries, SERIALS};
pub use restriction::{Effect, Restriction, RestrictionError, RestrictionReason, RestrictionRow};
pub use restriction_set::{Goods, RestrictionSet};
pub use tax_scheme::TaxScheme;
