//! The catalogue: home, categories, lists, product and the seller's shop.

pub mod breakdown;
pub mod cards;
pub mod categories;
pub mod home;
pub mod landed_cost;
pub mod listing;
pub mod product;
pub mod product_parts;
pub mod product_price;
pub mod search;
pub mod store;

use axum::Router;
use axum::routing::get;
use services::catalogue::asking::Asking;

use crate::backend::Backend;
use crate::backend::visit::Visit;

/// The addresses of the catalogue.
pub fn router() -> Router<Backend> {
    Router::new()
        .route("/{country}/{lang}", get(home::page))
        .route("/{country}/{lang}/", get(home::page))
        .route("/{country}/{lang}/c", get(categories::page))
        .route("/{country}/{lang}/c/{category}", get(listing::page))
        .route("/{country}/{lang}/landed-cost", get(landed_cost::page))
        .route("/{country}/{lang}/search", get(search::page))
        .route("/{country}/{lang}/p/{product}", get(product::page))
        .route("/{country}/{lang}/s/{store}", get(store::page))
}

impl Visit {
    /// Who looks, for everything that shows a price.
    pub fn asking(&self) -> Asking {
        Asking {
            market: self.place.market,
            language: self.place.language,
            currency: self.place.currency,
        }
    }
}
