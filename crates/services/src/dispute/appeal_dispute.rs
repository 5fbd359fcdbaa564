//! Asking the operator, and asking once more.

use domain::dispute::{AnyDispute, Side};
use domain::ids::DisputeId;

use super::DisputeError;
use super::close::advance;
use super::reach::{Locked, Party};
use super::say::{Said, clean, clean_words};
use crate::retry::retry;
use crate::shop::Shop;

/// One of the two asks the operator to decide.
///
/// # Errors
/// [`DisputeError`].
pub async fn escalate_dispute(
    shop: &Shop,
    party: &Party,
    dispute: DisputeId,
    text: &str,
) -> Result<(), DisputeError> {
    let text = clean(text)?;
    retry(|| escalate(shop, party, dispute, &text)).await
}

async fn escalate(
    shop: &Shop,
    party: &Party,
    id: DisputeId,
    text: &str,
) -> Result<(), DisputeError> {
    let locked = Locked::open(shop, party, id).await?;
    if !matches!(locked.side, Side::Shopper | Side::Seller) {
        return Err(locked.not_now());
    }
    let at = shop.now();
    let step = match locked.any()? {
        AnyDispute::AwaitingSeller(dispute) => dispute.escalate(at).step(),
        AnyDispute::AwaitingShopper(dispute) => dispute.escalate(at).step(),
        AnyDispute::AwaitingReturn(dispute) => dispute.escalate(at).step(),
        AnyDispute::Returning(dispute) => dispute.escalate(at).step(),
        _ => return Err(locked.not_now()),
    };
    let said = Said {
        text,
        ..Said::done("escalated")
    };
    advance(shop, locked, step, party.user(), said).await
}

/// One of the two does not accept a decision; another operator decides for good. Once per dispute.
///
/// # Errors
/// [`DisputeError`].
pub async fn appeal_decision(
    shop: &Shop,
    party: &Party,
    dispute: DisputeId,
    text: &str,
) -> Result<(), DisputeError> {
    let text = clean_words(text)?;
    retry(|| appeal(shop, party, dispute, &text)).await
}

async fn appeal(shop: &Shop, party: &Party, id: DisputeId, text: &str) -> Result<(), DisputeError> {
    let mut locked = Locked::open(shop, party, id).await?;
    let step = match (locked.any()?, locked.side) {
        (AnyDispute::Decided(dispute), Side::Shopper | Side::Seller) => {
            dispute.appeal(shop.now()).step()
        }
        _ => return Err(locked.not_now()),
    };
    locked.dispute.appeal_side = Some(locked.side.as_str().to_owned());
    let said = Said {
        text,
        ..Said::done("appealed")
    };
    advance(shop, locked, step, party.user(), said).await
}
