//! The operator's pages. Who may see them is decided in `services`.

pub mod rules;

use axum::Router;
use axum::routing::get;

use crate::backend::Backend;

/// The addresses of the operator's pages.
pub fn router() -> Router<Backend> {
    Router::new().route("/operator/rules", get(rules::page))
}
