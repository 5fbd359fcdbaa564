//! Work that was given up: seen by the operator, and tried again when the cause is mended.

use domain::ids::JobId;
use domain::time::Timestamp;
use serde_json::json;
use store::Page;

use super::audit;
use super::money::{MoneyError, operator};
use crate::account::session::User;
use crate::retry::{may_retry, retry};
use crate::shop::Shop;

may_retry!(MoneyError);

/// A job that was given up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FailedJob {
    /// Identity.
    pub id: JobId,
    /// What it does.
    pub kind: String,
    /// How often it was tried.
    pub attempts: i64,
    /// Why it failed last.
    pub error: String,
    /// When it was written.
    pub created_at: Timestamp,
}

/// The jobs that were given up, the latest first, and how many wait to be done.
///
/// # Errors
/// [`MoneyError::Forbidden`] for everybody but operators.
pub async fn list_failed(
    shop: &Shop,
    user: &User,
    page: Page,
) -> Result<(Vec<FailedJob>, i64), MoneyError> {
    operator(user)?;
    let mut conn = shop.store().reader().await?;
    let rows = store::outbox::list_failed(&mut conn, page).await?;
    let waiting = store::outbox::count_by_state(&mut conn, "queued").await?;
    let jobs = rows.into_iter().map(|row| FailedJob {
        id: row.id,
        kind: row.kind,
        attempts: row.attempts,
        error: row.last_error.unwrap_or_default(),
        created_at: row.created_at,
    });
    Ok((jobs.collect(), waiting))
}

/// Puts a job that was given up back to the others. Whether it was one; twice is done already.
///
/// # Errors
/// [`MoneyError::Forbidden`] for everybody but operators.
pub async fn replay_job(shop: &Shop, user: &User, id: JobId) -> Result<bool, MoneyError> {
    operator(user)?;
    retry(|| replay(shop, user, id)).await
}

async fn replay(shop: &Shop, user: &User, id: JobId) -> Result<bool, MoneyError> {
    let mut tx = shop.store().begin().await?;
    if !store::outbox::replay(&mut tx, id, shop.now())
        .await?
        .is_done()
    {
        return Ok(false);
    }
    let subject = format!("job {id}");
    let by = Some(user.id);
    audit::note(shop, &mut tx, by, "job_replayed", &subject, &json!({})).await?;
    tx.commit().await?;
    Ok(true)
}

/// A provider's message that came to nothing yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenEvent {
    /// Who sent it.
    pub provider: String,
    /// What it is about, in the provider's words.
    pub kind: String,
    /// `received` or `unmatched`.
    pub state: String,
    /// What came of it.
    pub note: String,
    /// When it came.
    pub received_at: Timestamp,
}

/// Messages of providers that came to nothing yet, newest first.
///
/// # Errors
/// [`MoneyError::Forbidden`] for everybody but operators.
pub async fn list_open_events(
    shop: &Shop,
    user: &User,
    page: Page,
) -> Result<Vec<OpenEvent>, MoneyError> {
    operator(user)?;
    let mut conn = shop.store().reader().await?;
    let rows = store::provider_event::list_open(&mut conn, page).await?;
    let event = |row: store::provider_event::ProviderEventRow| OpenEvent {
        provider: row.provider,
        kind: row.kind,
        state: row.state,
        note: row.note,
        received_at: row.received_at,
    };
    Ok(rows.into_iter().map(event).collect())
}
