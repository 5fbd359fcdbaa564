//! A file to keep as an answer.

use axum::response::{IntoResponse, Response};
use http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE};

/// The media type of tables for spreadsheets.
pub const CSV: &str = "text/csv; charset=utf-8";

/// Kept under this name and not shown. The files of the shop speak of somebody's money, so nothing on the way keeps them.
pub fn response(content: String, media_type: &'static str, name: &str) -> Response {
    let headers = [
        (CONTENT_TYPE, media_type.to_owned()),
        (
            CONTENT_DISPOSITION,
            format!("attachment; filename=\"{name}\""),
        ),
        (CACHE_CONTROL, "private, no-store".to_owned()),
    ];
    (headers, content).into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_kept_under_its_name_and_nowhere_on_the_way() {
        let answer = response("a,b".to_owned(), CSV, "statement-EUR.csv");
        let header = |name| {
            answer
                .headers()
                .get(name)
                .and_then(|value| value.to_str().ok())
        };
        assert_eq!(
            header(CONTENT_DISPOSITION),
            Some("attachment; filename=\"statement-EUR.csv\"")
        );
        assert_eq!(header(CACHE_CONTROL), Some("private, no-store"));
    }
}
