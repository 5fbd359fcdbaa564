//! Putting numbers into the caller's finished words.

/// "page {page} of {pages}" with its numbers. Words without the two names are printed as they are, and empty words
/// become "2 / 3": a page number that is missing because of a locale would be found by customs, not by a test.
pub(crate) fn page_of(words: &str, page: usize, pages: usize) -> String {
    if words.trim().is_empty() {
        return format!("{page} / {pages}");
    }
    words
        .replace("{page}", &page.to_string())
        .replace("{pages}", &pages.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_numbers_stand_where_the_language_wants_them() {
        assert_eq!(
            page_of("共 {pages} 页，第 {page} 页", 2, 3),
            "共 3 页，第 2 页"
        );
        assert_eq!(page_of("", 2, 3), "2 / 3");
    }
}
