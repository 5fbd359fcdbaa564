//! From a cart to an order: the offer, the quote that fixes it, and placing the order.

mod agreed;
pub(crate) mod goods;
pub(crate) mod offer;
mod once;
pub mod place_order;
pub mod quote_cart;
mod recheck;
pub mod save_details;
mod take_quote;
mod write_order;

pub(crate) use agreed::Agreed;
pub use offer::DeliveryChoice;
pub use place_order::{PlaceOrder, PlaceOrderError, Placed, place_order};
pub use quote_cart::{QuoteError, QuoteInput, Quoted, quote_cart};
pub use save_details::{CheckoutDetails, SaveDetailsError, save_details};
pub(crate) use write_order::payment_row;
