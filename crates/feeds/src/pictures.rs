//! The pictures of a product, by address.

use crate::PICTURES_MAX;
use crate::draft::Notice;
use crate::number;
use crate::problem::{FeedProblem, Reason, found};
use crate::products::Layout;
use crate::rows::Row;

/// The longest address of a picture, in bytes.
const URL_BYTES_MAX: usize = 2048;
/// How many are kept until the product is complete: more than in the end, because positions may still reorder them.
const GATHERED_MAX: usize = 2 * PICTURES_MAX;

/// What the rows have named so far.
#[derive(Debug, Default)]
pub(crate) struct Pictures {
    /// Position, order of arrival, address.
    gathered: Vec<(u32, usize, String)>,
}

impl Pictures {
    /// Adds a row's pictures that are not there yet.
    pub(crate) fn take(&mut self, layout: &Layout, row: &Row) -> Result<(), Vec<FeedProblem>> {
        let position = number::read_position(layout.cell(row, layout.columns.picture_position))
            .unwrap_or(u32::MAX);
        let mut problems = Vec::new();
        for &column in &layout.columns.pictures {
            match address(layout, row, Some(column)) {
                Ok(Some(address)) => self.add(position, address),
                Ok(None) => {}
                Err(problem) => problems.push(problem),
            }
        }
        if problems.is_empty() {
            Ok(())
        } else {
            Err(problems)
        }
    }

    fn add(&mut self, position: u32, address: String) {
        let is_known = self.gathered.iter().any(|(_, _, known)| *known == address);
        if !is_known && self.gathered.len() < GATHERED_MAX {
            self.gathered.push((position, self.gathered.len(), address));
        }
    }

    /// The addresses to keep, and whether there were more.
    pub(crate) fn in_order(mut self) -> (Vec<String>, Option<Notice>) {
        self.gathered.sort();
        let notice = (self.gathered.len() > PICTURES_MAX)
            .then_some(Notice::PicturesDropped { kept: PICTURES_MAX });
        (
            self.gathered
                .into_iter()
                .take(PICTURES_MAX)
                .map(|(_, _, address)| address)
                .collect(),
            notice,
        )
    }
}

/// A cell's address; `None` for an empty cell.
pub(crate) fn address(
    layout: &Layout,
    row: &Row,
    column: Option<usize>,
) -> Result<Option<String>, FeedProblem> {
    let text = layout.cell(row, column);
    if text.is_empty() {
        return Ok(None);
    }
    let scheme = text
        .split_once("://")
        .map(|(scheme, _)| scheme.to_ascii_lowercase());
    let is_web = matches!(scheme.as_deref(), Some("http" | "https"));
    // A picture of this very marketplace: what an export holds.
    let is_own = text.starts_with("/img/");
    let is_clean =
        !text.contains(|character: char| character.is_whitespace() || character.is_control());
    if (is_web || is_own) && is_clean && text.len() <= URL_BYTES_MAX {
        return Ok(Some(text.to_owned()));
    }
    Err(layout.problem(row, column, Reason::BadUrl { found: found(text) }))
}
