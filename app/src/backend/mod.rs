//! What a page knows of its request: the shop's handles, the visitor, the market and the language.

pub mod cookies;
pub mod done;
pub mod failure;
pub mod links;
pub mod problems;
pub mod site;
pub mod visit;

use std::sync::Arc;

use services::shop::Shop;

use crate::backend::cookies::CookieRules;
use crate::backend::site::Site;

/// The state every handler is given. A cheap handle.
#[derive(Debug, Clone)]
pub struct Backend {
    /// The use cases' handles.
    pub shop: Shop,
    /// The names of the built assets.
    pub site: Arc<Site>,
    /// How cookies are set.
    pub cookies: CookieRules,
    /// The public origin for canonical links, without a slash at the end: `https://corridor.example`.
    pub origin: Arc<str>,
}
