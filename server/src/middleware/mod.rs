//! What every request passes through, from the outside in: the log, security headers, compression, problem pages,
//! panics, lengths, time, the rate limit, and the check that a form comes from the shop's own pages.

pub mod client;
pub mod csrf;
pub mod lengths;
pub mod panics;
pub mod problems;
pub mod rate_limit;
pub mod security_headers;
pub mod time_limit;
pub mod trace;

use app::problem::Problem;
use axum::response::{IntoResponse, Response};

/// An answer that [`problems`] turns into a page or into JSON on its way out.
pub fn refuse(problem: Problem) -> Response {
    problem.into_response()
}

/// Whether an address is this one or lies below it: `/api/v10` does not lie below `/api/v1`.
fn is_below(path: &str, part: &str) -> bool {
    path.strip_prefix(part)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}
