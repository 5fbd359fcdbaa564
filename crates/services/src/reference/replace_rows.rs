//! Putting whole books in place of what is in force: `corridor rules load`.

use std::collections::BTreeMap;

use store::reference_row::{self, ReferenceRow};
use store::{Conn, StoreError};

use super::book::{Book, BookRow};
use super::load::{ReferenceError, in_force, refresh};
use super::rows::{Rows, RowsError};
use crate::retry::{may_retry, retry};
use crate::shop::Shop;

/// Why rows were not replaced.
#[derive(Debug, thiserror::Error)]
pub enum ReplaceError {
    /// Rows that make no sense.
    #[error(transparent)]
    Rows(#[from] RowsError),
    /// What is in force cannot be read.
    #[error(transparent)]
    Reference(#[from] ReferenceError),
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
}

may_retry!(ReplaceError);

/// How many rows a replacement touched.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Replaced {
    /// New ones.
    pub added: usize,
    /// Those that differ now.
    pub changed: usize,
    /// Those that are no longer in force.
    pub removed: usize,
}

/// Puts the rows of these books in place of those in force, each difference as a version of its row.
///
/// # Errors
/// [`ReplaceError`]; then nothing was changed.
pub async fn replace_rows(
    shop: &Shop,
    rows: &Rows,
    books: &[Book],
    reason: &str,
) -> Result<Replaced, ReplaceError> {
    let replaced = retry(|| attempt(shop, rows, books, reason)).await?;
    refresh(shop).await?;
    Ok(replaced)
}

async fn attempt(
    shop: &Shop,
    rows: &Rows,
    books: &[Book],
    reason: &str,
) -> Result<Replaced, ReplaceError> {
    let mut tx = shop.store().begin().await?;
    let now = in_force(&mut tx).await?;
    let whole = Rows {
        unions: pick(books, &rows.unions, &now.unions),
        rules: pick(books, &rows.rules, &now.rules),
        methods: pick(books, &rows.methods, &now.methods),
        restrictions: pick(books, &rows.restrictions, &now.restrictions),
        markets: pick(books, &rows.markets, &now.markets),
        commissions: pick(books, &rows.commissions, &now.commissions),
    };
    whole.checked()?;
    let mut replaced = Replaced::default();
    for book in books {
        let (old, new) = (now.contents(*book), whole.contents(*book));
        let changes = differences(&old, &new);
        replaced.added += changes
            .iter()
            .filter(|(id, _)| !old.contains_key(*id))
            .count();
        replaced.removed += changes
            .iter()
            .filter(|(_, content)| content.is_empty())
            .count();
        for (row_id, content) in &changes {
            write(&mut tx, shop, *book, (row_id, content), reason).await?;
        }
        replaced.changed += changes.len();
    }
    replaced.changed -= replaced.added + replaced.removed;
    tx.commit().await?;
    Ok(replaced)
}

/// The new rows where their book is replaced.
fn pick<T: BookRow>(books: &[Book], new: &[T], old: &[T]) -> Vec<T> {
    if books.contains(&T::BOOK) { new } else { old }.to_vec()
}

/// Rows that differ, with their new content; empty for those that are gone.
fn differences<'a>(
    old: &'a BTreeMap<String, String>,
    new: &'a BTreeMap<String, String>,
) -> Vec<(&'a str, &'a str)> {
    let gone = old.keys().filter(|id| !new.contains_key(*id));
    let gone = gone.map(|id| (id.as_str(), ""));
    let changed = new
        .iter()
        .filter(|(id, content)| old.get(*id) != Some(content));
    gone.chain(changed.map(|(id, content)| (id.as_str(), content.as_str())))
        .collect()
}

async fn write(
    conn: &mut Conn,
    shop: &Shop,
    book: Book,
    (row_id, content): (&str, &str),
    reason: &str,
) -> Result<(), StoreError> {
    let versions = reference_row::list_versions(conn, book.as_str(), row_id).await?;
    let row = ReferenceRow {
        book: book.as_str().to_owned(),
        row_id: row_id.to_owned(),
        version: versions.first().map_or(1, |latest| latest.version + 1),
        content: content.to_owned(),
        reason: reason.to_owned(),
        author_id: None,
        changed_at: shop.now(),
    };
    reference_row::add(conn, &row).await
}
