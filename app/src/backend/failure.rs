//! A problem as an answer: the status and the problem itself, for the layer that draws it.

use axum::body::Body;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};

use crate::problem::Problem;

impl IntoResponse for Problem {
    /// The bare status. The problem travels as an extension of the response to the middleware that draws it as a page
    /// or writes it as JSON, in the visitor's language.
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.status()).expect("every problem has a valid status");
        let mut response = (status, Body::empty()).into_response();
        response.extensions_mut().insert(self);
        response
    }
}
