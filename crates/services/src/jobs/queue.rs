//! Putting work into the outbox, in the transaction that makes it necessary.

use domain::ids::JobId;
use serde::Serialize;
use store::outbox::JobRow;
use store::{Conn, StoreError};

use super::JobKind;
use crate::shop::Shop;

/// Queues work to be done as soon as somebody looks. `body` says which.
///
/// # Errors
/// Those of the store.
pub(crate) async fn queue(
    shop: &Shop,
    conn: &mut Conn,
    kind: JobKind,
    body: &impl Serialize,
) -> Result<(), StoreError> {
    let job = JobRow {
        id: shop.new_id(JobId::from_parts),
        kind: kind.as_str().to_owned(),
        body_json: serde_json::to_string(body).expect("ids and names are JSON"),
        state: "queued".to_owned(),
        run_after: shop.now(),
        attempts: 0,
        last_error: None,
        claimed_until: None,
        created_at: shop.now(),
    };
    store::outbox::add(conn, &job).await
}
