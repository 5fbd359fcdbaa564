//! What the shop says, and how it writes amounts, dates and names, in each language. Server side only: islands get
//! finished strings.
//!
//! ```text
//! let t = Messages::of(language);                    // Copy, cheap
//! let f = Formatter::new(language, market);          // Copy, cheap
//! t.cart_checkout_action()                           // &'static str
//! t.cart_items_count(3)                              // String, plural form by CLDR
//! t.card_price_landed(&f.money(landed))              // text arguments are &str
//! ```
//!
//! # Naming
//! The message `cart-line-removed` in `locales/<lang>/*.ftl` is the method `cart_line_removed`: `-` becomes `_`, nothing
//! else changes. Ids are `area-thing-state` and unique over all files. Arguments come in the order in which the English
//! message first uses them and keep their names.
//!
//! # Arguments
//! - `$count` that selects a plural form, or is marked `(Number)` in the comment above the message: any integer
//!   (`impl Into<Count>`). It is shown with the language's grouping.
//! - every other argument is marked `(String)` in that comment and is a `&str`. Amounts, dates and names are formatted
//!   first by [`Formatter`].
//!
//! ```text
//! # $name (String) - The seller's name.
//! product-seller-name = Sold by { $name }
//! cart-items-count = { $count ->
//!     [one] { $count } item
//!    *[other] { $count } items
//! }
//! ```
//!
//! Types stand in the English files alone: a translation needs no comments, and may use fewer arguments than English,
//! never others. While a language's folder does not exist its pages speak English; once it exists it must be complete
//! (`CORRIDOR_DRAFT_LOCALES=1` fills gaps with English while translators catch up).
//!
//! A message without arguments costs an array access, see `examples/costs.rs`. Attributes (`id.label`) and elements are
//! not used: one id, one text. Texts inside right-to-left sentences are isolated, see `bidi.rs` for the rule.
//!
//! **Invariant:** every locale folder holds every message; otherwise the build fails and says what is missing.

mod amounts;
mod bidi;
mod dates;
mod formatter;
mod messages;
mod numbers;
mod unstable;

#[cfg(test)]
#[path = "../tests/support/mod.rs"]
mod support;

pub use formatter::Formatter;
pub use messages::{Count, Messages};
