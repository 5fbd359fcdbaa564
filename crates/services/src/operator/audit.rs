//! The log of sensitive acts: written in the transaction of the act, read by operators, changed by nobody.

use domain::ids::{AuditEntryId, UserId};
use domain::time::Timestamp;
use serde_json::Value;
use store::audit_entry::AuditEntryRow;
use store::{Conn, Page, StoreError};

use super::money::{MoneyError, operator};
use crate::account::session::User;
use crate::shop::Shop;

/// An act, with the name of who did it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Act {
    /// Who; `None` where the shop did it by itself.
    pub actor: Option<String>,
    /// What, as one of a closed set of words.
    pub action: String,
    /// To what: a kind and an id.
    pub subject: String,
    /// Particulars.
    pub detail: Value,
    /// When.
    pub at: Timestamp,
}

/// Writes an act down, in the transaction that does it. No secrets in `detail`.
pub(crate) async fn note(
    shop: &Shop,
    conn: &mut Conn,
    actor: Option<UserId>,
    action: &str,
    subject: &str,
    detail: &Value,
) -> Result<(), StoreError> {
    let row = AuditEntryRow {
        id: shop.new_id(AuditEntryId::from_parts),
        actor_id: actor,
        action: action.to_owned(),
        subject: subject.to_owned(),
        detail_json: detail.to_string(),
        at: shop.now(),
    };
    store::audit_entry::add(conn, &row).await
}

/// The acts, newest first, and how many there are.
///
/// # Errors
/// [`MoneyError::Forbidden`] for everybody but operators.
pub async fn list_acts(
    shop: &Shop,
    user: &User,
    page: Page,
) -> Result<(Vec<Act>, i64), MoneyError> {
    operator(user)?;
    let mut conn = shop.store().reader().await?;
    let count = store::audit_entry::count(&mut conn).await?;
    let mut acts = Vec::new();
    for row in store::audit_entry::list(&mut conn, page).await? {
        let actor = match row.actor_id {
            Some(id) => store::user::lookup(&mut conn, id).await?,
            None => None,
        };
        acts.push(Act {
            actor: actor.map(|user| user.name),
            action: row.action,
            subject: row.subject,
            detail: serde_json::from_str(&row.detail_json).unwrap_or_default(),
            at: row.at,
        });
    }
    Ok((acts, count))
}
