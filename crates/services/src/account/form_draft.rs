//! What a visitor typed into a form that was refused, kept until the page has shown it again.
//!
//! **Invariant:** a password never comes here.

use std::collections::BTreeMap;

use domain::ids::SessionId;
use store::StoreError;
use store::form_draft::FormDraftRow;

use crate::shop::Shop;

/// Longest value that is kept, in characters; forms of the shop have no longer field.
const VALUE_CHARS_MAX: usize = 20_000;
/// Most fields that are kept.
const FIELDS_MAX: usize = 600;

/// A refused form.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Draft {
    /// What was typed, by field.
    pub values: BTreeMap<String, String>,
    /// Fields with the reason of the refusal.
    pub problems: Vec<(String, String)>,
}

/// Keeps a refused form in place of an earlier one. Fields whose name speaks of a password are left out.
///
/// # Errors
/// Those of the store; `foreign_key` when the session is over.
pub async fn save(
    shop: &Shop,
    session: SessionId,
    form: &str,
    values: &BTreeMap<String, String>,
    problems: &[(String, String)],
) -> Result<(), StoreError> {
    let kept: BTreeMap<&str, String> = values
        .iter()
        .filter(|(field, _)| !field.to_ascii_lowercase().contains("password"))
        .take(FIELDS_MAX)
        .map(|(field, value)| {
            (
                field.as_str(),
                value.chars().take(VALUE_CHARS_MAX).collect(),
            )
        })
        .collect();
    let draft = FormDraftRow {
        session_id: session,
        form: form.to_owned(),
        values_json: serde_json::to_string(&kept).expect("text is always JSON"),
        problems_json: serde_json::to_string(problems).expect("text is always JSON"),
        created_at: shop.now(),
    };
    let mut tx = shop.store().begin().await?;
    store::form_draft::add(&mut tx, &draft).await?;
    tx.commit().await
}

/// Hands a refused form out, once.
///
/// # Errors
/// Those of the store.
pub async fn take(
    shop: &Shop,
    session: SessionId,
    form: &str,
) -> Result<Option<Draft>, StoreError> {
    let found = store::form_draft::lookup(&mut shop.store().reader().await?, session, form).await?;
    let Some(row) = found else {
        return Ok(None);
    };
    let mut tx = shop.store().begin().await?;
    store::form_draft::remove(&mut tx, session, form).await?;
    tx.commit().await?;
    Ok(Some(Draft {
        values: serde_json::from_str(&row.values_json).unwrap_or_default(),
        problems: serde_json::from_str(&row.problems_json).unwrap_or_default(),
    }))
}
