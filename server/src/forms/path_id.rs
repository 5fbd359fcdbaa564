//! The id in a form's address.

use std::str::FromStr;

use app::problem::Problem;
use axum::extract::{FromRequestParts, RawPathParams};
use axum::http::request::Parts;

/// The id in the address. What is no id names nothing, so it is answered like an id that does not exist.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PathId<T>(pub T);

impl<T: FromStr, S: Send + Sync> FromRequestParts<S> for PathId<T> {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Problem> {
        let missing = || Problem::NotFound;
        let params = RawPathParams::from_request_parts(parts, state)
            .await
            .map_err(|_| missing())?;
        let id = params
            .iter()
            .find_map(|(key, value)| (key == "id").then(|| value.parse().ok()));
        id.flatten().map(Self).ok_or_else(missing)
    }
}
