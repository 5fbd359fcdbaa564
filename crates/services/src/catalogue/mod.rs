//! What is on the shelves, and what it costs at the shopper's door.

pub mod asking;
pub mod card;
pub mod estimate;
pub mod fold;
pub mod list_categories;
pub mod list_products;
pub mod memo;
pub mod parcel;
pub mod picture;
pub mod price;
pub mod seed_categories;
pub mod sort_key;
pub mod texts;
pub mod view_product;
pub mod view_store;
pub mod ways;

pub(crate) mod dispatch;
mod landed_order;
mod product_parts;

pub(crate) mod whole_product;

pub use asking::{Asking, Certain, Landed, PictureRef, day_in, dispatch_delay_days};
pub use card::ProductCard;
pub use list_categories::CategoryView;
pub use list_products::{Listing, Shelf, Sort};
pub use view_product::{DeliveryOption, ProductPage, ReviewView, VariantView};
pub use view_store::{SellerView, StorePage};
