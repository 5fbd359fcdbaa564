//! Reading everything that prices are made of.

use std::sync::Arc;

use domain::money::{Currency, FxTable, MoneyError, Rate};
use domain::time::Timestamp;
use jiff::civil::Date;
use store::{Conn, Store, StoreError, fx_rate, reference_row};

use super::rows::{Rows, RowsError};
use crate::shop::{Reference, Shop};

/// Why there is no reference data.
#[derive(Debug, thiserror::Error)]
pub enum ReferenceError {
    /// Rows that contradict each other.
    #[error(transparent)]
    Rows(#[from] RowsError),
    /// A stored rate makes no sense.
    #[error("a stored rate of exchange is bad: {0}")]
    Rate(#[from] MoneyError),
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// What tells that something changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stamp {
    changes: i64,
    rates: FxTable,
}

/// The rows in force: those of the program with the operators' changes over them.
///
/// # Errors
/// [`ReferenceError`].
pub async fn in_force(conn: &mut Conn) -> Result<Rows, ReferenceError> {
    let changes = reference_row::list_latest(conn).await?;
    Ok(Rows::shipped()?.with(&changes)?)
}

/// Reads everything anew.
///
/// # Errors
/// [`ReferenceError`]; nothing is half loaded.
pub async fn load(store: &Store, now: Timestamp) -> Result<Reference, ReferenceError> {
    let mut conn = store.reader().await?;
    let rows = in_force(&mut conn).await?.checked()?;
    Ok(Reference {
        fx: Arc::new(rates(&mut conn, now).await?),
        rules: Arc::new(rows.rules),
        shipping: Arc::new(rows.shipping),
        restrictions: Arc::new(rows.restrictions),
        commissions: Arc::new(rows.commissions),
        fx_margins: Arc::new(rows.fx_margins),
    })
}

/// What to compare with an earlier stamp, to see whether anything must be loaded again.
///
/// # Errors
/// [`ReferenceError`].
pub async fn stamp(store: &Store, now: Timestamp) -> Result<Stamp, ReferenceError> {
    let mut conn = store.reader().await?;
    Ok(Stamp {
        changes: reference_row::count(&mut conn).await?,
        rates: rates(&mut conn, now).await?,
    })
}

/// Puts the stored rows into force on this node, at once after a change; other nodes see it when they look.
pub(crate) async fn refresh(shop: &Shop) -> Result<(), ReferenceError> {
    let mut conn = shop.store().reader().await?;
    let rows = in_force(&mut conn).await?.checked()?;
    shop.replace_reference(Reference {
        rules: Arc::new(rows.rules),
        shipping: Arc::new(rows.shipping),
        restrictions: Arc::new(rows.restrictions),
        commissions: Arc::new(rows.commissions),
        fx_margins: Arc::new(rows.fx_margins),
        ..shop.reference()
    });
    Ok(())
}

/// The newest rate of each currency that is not of the future.
async fn rates(conn: &mut Conn, now: Timestamp) -> Result<FxTable, ReferenceError> {
    rates_on(conn, now.date_utc()).await
}

/// The newest rate of each currency up to a day.
pub(crate) async fn rates_on(conn: &mut Conn, day: Date) -> Result<FxTable, ReferenceError> {
    let rows = fx_rate::list_latest(conn, day).await?;
    let rates = rows.into_iter().map(|row| Rate {
        base: row.base,
        quote: row.quote,
        rate_e9: row.rate_e9,
        date: row.date,
        source: row.source,
    });
    Ok(FxTable::from_rates(Currency::USD, rates)?)
}
