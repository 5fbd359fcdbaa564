//! The operator's pages. Who may see them is decided in `services`.

pub mod rule;
mod rule_form;
mod rule_preview;
pub mod rules;

use axum::Router;
use axum::routing::get;

use crate::backend::Backend;

/// The addresses of the operator's pages.
pub fn router() -> Router<Backend> {
    Router::new()
        .route("/operator/rules", get(rules::page))
        .route("/operator/rules/new", get(rule::new))
        .route("/operator/rules/{rule}", get(rule::edit))
}
