//! Small answers and arguments that several nouns share.

/// A slice of a list: how many rows, after how many. Never a client's number unchecked: see [`Page::new`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Page {
    /// Rows on a page, 1 to 100.
    pub limit: u32,
    /// Rows before the page.
    pub offset: u32,
}

impl Page {
    /// Most rows of a page, so that no address can ask for the whole table.
    pub const LIMIT_MAX: u32 = 100;

    /// The page with this number, counted from 1, at `per_page` rows. Absurd values are brought into range.
    #[must_use]
    pub fn new(number: u32, per_page: u32) -> Self {
        let limit = per_page.clamp(1, Self::LIMIT_MAX);
        Self {
            limit,
            offset: number.saturating_sub(1).saturating_mul(limit),
        }
    }

    /// The first rows of a list.
    #[must_use]
    pub fn first(limit: u32) -> Self {
        Self::new(1, limit)
    }
}

/// What became of a conditional move.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a refused move changed nothing, and the caller has to say so"]
pub enum Moved {
    /// The row was in the state asked for and has changed.
    Done,
    /// The row was not in that state, or is not there; nothing has changed.
    Refused,
}

impl Moved {
    /// From the number of rows that changed.
    pub(crate) fn from_rows(rows: u64) -> Self {
        if rows == 0 { Self::Refused } else { Self::Done }
    }

    /// Whether it was done.
    #[must_use]
    pub fn is_done(self) -> bool {
        self == Self::Done
    }
}
