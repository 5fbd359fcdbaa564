//! From what a service says went wrong to what the visitor is told.

use axum::body::Body;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};

use crate::problem::Problem;

/// A page that could not be shown. The page router draws it in the visitor's language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageProblem(pub Problem);

impl<E: Into<Problem>> From<E> for PageProblem {
    fn from(error: E) -> Self {
        Self(error.into())
    }
}

impl IntoResponse for PageProblem {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.0.status()).expect("every problem has a valid status");
        let mut response = (status, Body::empty()).into_response();
        response.extensions_mut().insert(self.0);
        response
    }
}
