//! The marketplace's books, for whoever runs it: trial balance, statements, what is held and for how long.

use std::time::Duration;

use domain::money::{Currency, Money};
use domain::time::Timestamp;
use jiff::civil::Date;
use store::consignment::InEscrowRow;
use store::ledger::StatementLineRow;
use store::{Page, StoreError};

use crate::account::session::{Role, User};
use crate::reference::ReferenceError;
use crate::shop::Shop;

/// Why the books stay shut.
#[derive(Debug, thiserror::Error)]
pub enum MoneyError {
    /// Somebody who does not run the marketplace.
    #[error("only operators see the books")]
    Forbidden,
    /// Stored rates that make no sense.
    #[error(transparent)]
    Reference(#[from] ReferenceError),
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Refuses everybody but operators.
pub(crate) fn operator(user: &User) -> Result<(), MoneyError> {
    match user.role {
        Role::Operator => Ok(()),
        _ => Err(MoneyError::Forbidden),
    }
}

/// What was on all accounts of a kind at the end of a day, debit positive.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Total {
    /// The kind, as `domain::ledger` names it.
    pub kind: String,
    /// The sum of the entries.
    pub balance: Money,
}

/// The trial balance at the end of a day in UTC, by kind and currency. The totals of each currency sum to zero.
///
/// # Errors
/// [`MoneyError`].
pub async fn trial_balance(shop: &Shop, user: &User, day: Date) -> Result<Vec<Total>, MoneyError> {
    operator(user)?;
    let mut conn = shop.store().snapshot().await?;
    let rows = store::ledger::list_totals_until(&mut conn, end_of(day)).await?;
    let total = |row: store::ledger::TotalRow| Total {
        kind: row.kind,
        balance: row.balance,
    };
    Ok(rows.into_iter().map(total).collect())
}

/// What was on one account at the end of a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnerTotal {
    /// Whose: an id, a country code, or empty for the marketplace itself.
    pub owner: String,
    /// A name for people, where the owner has one.
    pub name: Option<String>,
    /// The sum of the entries, debit positive.
    pub balance: Money,
}

/// The accounts of a kind at the end of a day.
///
/// # Errors
/// [`MoneyError`].
pub async fn accounts_of(
    shop: &Shop,
    user: &User,
    kind: &str,
    day: Date,
) -> Result<Vec<OwnerTotal>, MoneyError> {
    operator(user)?;
    let mut conn = shop.store().snapshot().await?;
    let mut totals = Vec::new();
    for row in store::ledger::list_owners_until(&mut conn, kind, end_of(day)).await? {
        let name = match (kind, row.owner.parse()) {
            ("seller_payable", Ok(id)) => store::seller::lookup(&mut conn, id)
                .await?
                .map(|seller| seller.name),
            _ => None,
        };
        totals.push(OwnerTotal {
            owner: row.owner,
            name,
            balance: row.balance,
        });
    }
    Ok(totals)
}

/// An entry on an account with the balance after it.
#[derive(Debug, Clone, PartialEq)]
pub struct StatementLine {
    /// The entry.
    pub entry: StatementLineRow,
    /// The sum of all entries up to this one, debit positive.
    pub balance: Money,
}

/// All entries of an account from the first on, each with the balance after it, added up here and nowhere else.
///
/// # Errors
/// [`MoneyError`].
pub async fn statement(
    shop: &Shop,
    user: &User,
    (kind, owner): (&str, &str),
    currency: Currency,
) -> Result<Vec<StatementLine>, MoneyError> {
    operator(user)?;
    let mut conn = shop.store().reader().await?;
    let rows = store::ledger::statement(&mut conn, kind, owner, currency).await?;
    let mut sum = 0_i64;
    let line = |entry: StatementLineRow| {
        sum = sum.saturating_add(entry.amount.minor);
        StatementLine {
            balance: Money::new(sum, currency),
            entry,
        }
    };
    Ok(rows.into_iter().map(line).collect())
}

/// All entries of the days from one to another, both counted.
///
/// # Errors
/// [`MoneyError`].
pub async fn journal(
    shop: &Shop,
    user: &User,
    (from, to): (Date, Date),
) -> Result<Vec<StatementLineRow>, MoneyError> {
    operator(user)?;
    let mut conn = shop.store().reader().await?;
    let from = end_of(from).minus(DAY);
    Ok(store::ledger::journal(&mut conn, from, end_of(to)).await?)
}

/// What is held of orders of one age.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held {
    /// Placed at least so many days ago.
    pub days_from: u32,
    /// And fewer than so many; `None` without an end.
    pub days_to: Option<u32>,
    /// How many consignments, and how much, by currency.
    pub sums: Vec<(i64, Money)>,
}

/// The ages that are told apart, in days.
const AGES: [u32; 5] = [0, 7, 30, 60, 90];
pub(super) const DAY: Duration = Duration::from_secs(24 * 3600);

/// What is held, by age.
///
/// # Errors
/// [`MoneyError`].
pub async fn held_by_age(shop: &Shop, user: &User) -> Result<Vec<Held>, MoneyError> {
    operator(user)?;
    let mut conn = shop.store().snapshot().await?;
    let mut ages = Vec::new();
    for (index, days_from) in AGES.into_iter().enumerate() {
        let days_to = AGES.get(index + 1).copied();
        let until = shop.now().minus(DAY * days_from);
        let after = days_to.map_or(Timestamp::from_ms(i64::MIN), |days| {
            shop.now().minus(DAY * days)
        });
        let rows = store::consignment::list_held_by_age(&mut conn, after, until).await?;
        ages.push(Held {
            days_from,
            days_to,
            sums: rows
                .into_iter()
                .map(|row| (row.parcels, row.held))
                .collect(),
        });
    }
    Ok(ages)
}

/// The consignments whose money is held, the oldest orders first.
///
/// # Errors
/// [`MoneyError`].
pub async fn list_held(
    shop: &Shop,
    user: &User,
    page: Page,
) -> Result<Vec<InEscrowRow>, MoneyError> {
    operator(user)?;
    let mut conn = shop.store().reader().await?;
    Ok(store::consignment::list_in_escrow(&mut conn, page).await?)
}

/// The first moment after a day in UTC.
pub(super) fn end_of(day: Date) -> Timestamp {
    let zoned = day.to_zoned(jiff::tz::TimeZone::UTC);
    let begin = zoned.map_or(i64::MAX, |begin| begin.timestamp().as_millisecond());
    Timestamp::from_ms(begin).plus(DAY)
}
