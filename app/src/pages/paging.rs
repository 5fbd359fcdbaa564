//! Long lists in pages, for the desks of sellers and operators.

use serde::Deserialize;
use services::Page;

use crate::backend::visit::Visit;
use crate::components::pager::PagerView;

/// Rows on a page.
pub const ROWS_MAX: u32 = 50;

/// The page that an address asks for.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    page: String,
}

/// The page's number, from 1; nonsense is the first page.
pub fn number(text: &str) -> u32 {
    text.parse().unwrap_or(1).clamp(1, 100_000)
}

impl Asked {
    /// The page's number, from 1.
    pub fn number(&self) -> u32 {
        number(&self.page)
    }

    /// The rows that are asked for.
    pub fn rows(&self) -> Page {
        Page::new(self.number(), ROWS_MAX)
    }
}

/// How many pages so many rows have.
pub fn pages_of(rows: usize) -> u32 {
    u32::try_from(rows)
        .unwrap_or(u32::MAX)
        .div_ceil(ROWS_MAX)
        .max(1)
}

/// How many pages there are where nobody counts: a full page may have another one behind it.
pub fn pages_so_far(number: u32, rows: usize) -> u32 {
    number.saturating_add(u32::from(rows >= ROWS_MAX as usize))
}

/// The rows of a page out of a whole list, the last one first.
pub fn newest_first<T>(rows: Vec<T>, number: u32) -> impl Iterator<Item = T> {
    let before = number.saturating_sub(1).saturating_mul(ROWS_MAX) as usize;
    rows.into_iter().rev().skip(before).take(ROWS_MAX as usize)
}

/// The pager below a list. `href` is ready for `page=N` to be appended.
pub fn view(visit: &Visit, href: String, number: u32, pages: u32) -> PagerView {
    let t = visit.t;
    PagerView {
        page: number,
        pages,
        href,
        label: t.pager_label().to_owned(),
        previous: t.pager_previous().to_owned(),
        next: t.pager_next().to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_are_cut_from_the_newest_end() {
        let rows: Vec<u32> = (1..=120).collect();
        let last: Vec<u32> = newest_first(rows.clone(), 3).collect();
        assert_eq!(last, (1..=20).rev().collect::<Vec<_>>());
        assert_eq!(newest_first(rows, 4).count(), 0);
        assert_eq!((pages_of(120), pages_of(100), pages_of(0)), (3, 2, 1));
    }

    #[test]
    fn a_page_that_is_no_number_is_the_first() {
        assert_eq!((number("x"), number("-3"), number("7")), (1, 1, 7));
        assert_eq!((pages_so_far(2, 50), pages_so_far(2, 49)), (3, 2));
    }
}
