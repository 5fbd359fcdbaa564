//! Changing a rule and adding one, each change a version that says who and why.

use domain::landed::RuleRow;
use domain::time::Timestamp;
use store::reference_row::{self, ReferenceRow};
use store::{Conn, StoreError};

use super::rule_input::{RuleInput, row_of};
use crate::account::session::{Role, User};
use crate::reference::{Book, FieldChange, ReferenceError, Rows, field_changes, in_force, refresh};
use crate::retry::{may_retry, retry};
use crate::seller::fields::FieldProblem;
use crate::shop::Shop;

/// Why a rule was not changed.
#[derive(Debug, thiserror::Error)]
pub enum EditRuleError {
    /// Somebody who does not run the marketplace.
    #[error("only operators change rules")]
    Forbidden,
    /// No rule of this name.
    #[error("no such rule")]
    NotFound,
    /// Somebody changed it since the version that was shown; nothing was overwritten.
    #[error("the rule has changed meanwhile")]
    Changed,
    /// Fields with their reasons.
    #[error("the form has {} problems", .0.len())]
    Invalid(Vec<FieldProblem>),
    /// The rows in force cannot be read.
    #[error(transparent)]
    Reference(#[from] ReferenceError),
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
}

may_retry!(EditRuleError);

/// A rule with what was done to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RuleHistory {
    /// As it is.
    pub row: RuleRow,
    /// The version, 0 for a rule as it came with the program.
    pub version: i64,
    /// What was changed, the latest first.
    pub changes: Vec<RuleVersion>,
}

/// One change of a rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RuleVersion {
    /// From 1 upwards.
    pub version: i64,
    /// Who made it; nobody where it was done at the command line.
    pub author: Option<String>,
    /// When.
    pub at: Timestamp,
    /// Why.
    pub reason: String,
    /// The fields that differ from the version before; empty where the rule began with it or was taken out.
    pub fields: Vec<FieldChange>,
}

/// A rule and its versions.
///
/// # Errors
/// [`EditRuleError::Forbidden`] for everybody but operators, [`EditRuleError::NotFound`].
pub async fn rule_history(
    shop: &Shop,
    user: &User,
    id: &str,
) -> Result<RuleHistory, EditRuleError> {
    operator(user)?;
    let mut conn = shop.store().reader().await?;
    let rows = in_force(&mut conn).await?;
    let row = rows.rules.into_iter().find(|row| row.id == id);
    let row = row.ok_or(EditRuleError::NotFound)?;
    let stored = reference_row::list_versions(&mut conn, Book::Rule.as_str(), id).await?;
    let shipped = Rows::shipped().map_err(ReferenceError::from)?.rules;
    let mut before = shipped.into_iter().find(|row| row.id == id);
    let mut changes = Vec::new();
    for version in stored.iter().rev() {
        let after: Option<RuleRow> = serde_json::from_str(&version.content).ok();
        let fields = match (&before, &after) {
            (Some(before), Some(after)) => field_changes(before, after),
            _ => Vec::new(),
        };
        changes.insert(
            0,
            RuleVersion {
                version: version.version,
                author: version.author_name.clone(),
                at: version.changed_at,
                reason: version.reason.clone(),
                fields,
            },
        );
        before = after;
    }
    Ok(RuleHistory {
        row,
        version: stored.first().map_or(0, |latest| latest.version),
        changes,
    })
}

/// Stores a rule: a change of the version that was shown, or with version `None` a new one. It counts from the next
/// quote on; what is ordered keeps the rule it was ordered under.
///
/// # Errors
/// [`EditRuleError`]; then nothing was changed.
pub async fn save_rule(
    shop: &Shop,
    user: &User,
    version: Option<i64>,
    input: &RuleInput,
) -> Result<String, EditRuleError> {
    operator(user)?;
    let id = retry(|| attempt(shop, user, version, input)).await?;
    refresh(shop).await?;
    shop.catalogue().forget();
    Ok(id)
}

pub(super) fn operator(user: &User) -> Result<(), EditRuleError> {
    match user.role {
        Role::Operator => Ok(()),
        _ => Err(EditRuleError::Forbidden),
    }
}

async fn attempt(
    shop: &Shop,
    user: &User,
    version: Option<i64>,
    input: &RuleInput,
) -> Result<String, EditRuleError> {
    let mut tx = shop.store().begin().await?;
    let rows = in_force(&mut tx).await?;
    let reason = input.get("reason").map_or("", |reason| reason.trim());
    let row = checked(input, &rows, reason)?;
    let is_known = rows.rules.iter().any(|known| known.id == row.id);
    let seen = match (version, is_known) {
        (None, true) => return Err(EditRuleError::Invalid(vec![("id".to_owned(), "taken")])),
        (Some(_), false) => return Err(EditRuleError::NotFound),
        (version, _) => version,
    };
    let latest = latest_version(&mut tx, &row.id).await?;
    if seen.is_some_and(|seen| seen != latest) {
        return Err(EditRuleError::Changed);
    }
    let stored = ReferenceRow {
        book: Book::Rule.as_str().to_owned(),
        row_id: row.id.clone(),
        version: latest + 1,
        content: serde_json::to_string(&row).expect("a row is texts and numbers"),
        reason: reason.to_owned(),
        author_id: Some(user.id),
        changed_at: shop.now(),
    };
    match reference_row::add(&mut tx, &stored).await {
        // Two operators saved at once: the other one was first.
        Err(StoreError::Conflict { .. }) => return Err(EditRuleError::Changed),
        other => other?,
    }
    tx.commit().await?;
    Ok(row.id)
}

fn checked(input: &RuleInput, rows: &Rows, reason: &str) -> Result<RuleRow, EditRuleError> {
    let mut problems = Vec::new();
    if reason.is_empty() {
        problems.push(("reason".to_owned(), "missing"));
    }
    if reason.chars().count() > 500 {
        problems.push(("reason".to_owned(), "too_long"));
    }
    match row_of(input, rows) {
        Ok(row) if problems.is_empty() => Ok(row),
        Ok(_) => Err(EditRuleError::Invalid(problems)),
        Err(others) => {
            problems.splice(0..0, others);
            Err(EditRuleError::Invalid(problems))
        }
    }
}

async fn latest_version(conn: &mut Conn, id: &str) -> Result<i64, StoreError> {
    let versions = reference_row::list_versions(conn, Book::Rule.as_str(), id).await?;
    Ok(versions.first().map_or(0, |latest| latest.version))
}
