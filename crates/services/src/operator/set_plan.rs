//! Putting a shop on a plan, which decides its commission.

use domain::ids::SellerId;
use serde_json::json;
use store::StoreError;

use super::audit;
use crate::retry::{may_retry, retry};
use crate::shop::Shop;

/// The longest name of a plan.
const PLAN_CHARS_MAX: usize = 40;

/// Why a shop stays on its plan.
#[derive(Debug, thiserror::Error)]
pub enum SetPlanError {
    /// No shop of this name.
    #[error("there is no shop of this name")]
    NotFound,
    /// Not a name: small letters, digits and dashes.
    #[error("a plan is named by up to 40 small letters, digits and dashes")]
    BadName,
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
}

may_retry!(SetPlanError);

/// Puts a shop on a plan, for what is quoted from now on. Asked for at the command line, by whoever runs the machine.
///
/// # Errors
/// [`SetPlanError`].
pub async fn set_plan(shop: &Shop, slug: &str, plan: &str) -> Result<SellerId, SetPlanError> {
    let letter = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    if !(1..=PLAN_CHARS_MAX).contains(&plan.len()) || !plan.bytes().all(letter) {
        return Err(SetPlanError::BadName);
    }
    retry(|| attempt(shop, slug, plan)).await
}

async fn attempt(shop: &Shop, slug: &str, plan: &str) -> Result<SellerId, SetPlanError> {
    let mut tx = shop.store().begin().await?;
    let seller = store::seller::find_by_slug(&mut tx, slug).await?;
    let seller = seller.ok_or(SetPlanError::NotFound)?;
    // Nobody removes a shop, so it is there to be changed.
    let _ = store::seller::set_plan(&mut tx, seller.id, plan).await?;
    let subject = format!("seller {}", seller.id);
    let detail = json!({ "from": seller.plan, "to": plan });
    audit::note(shop, &mut tx, None, "seller_plan", &subject, &detail).await?;
    tx.commit().await?;
    Ok(seller.id)
}
