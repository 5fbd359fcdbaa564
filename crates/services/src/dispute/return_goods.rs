//! The goods go back before the money does.

use domain::dispute::{AnyDispute, Side};
use domain::ids::{DisputeId, RefundId};

use super::DisputeError;
use super::answer_dispute::{finish, send, standing};
use super::close::{End, advance};
use super::reach::{Locked, Party};
use super::say::{Said, clean_words};
use crate::retry::retry;
use crate::shop::Shop;

/// The longest tracking number, in characters.
const TRACKING_CHARS_MAX: usize = 64;

/// The shopper has handed the goods to a carrier.
///
/// # Errors
/// [`DisputeError`]; `BadText` for a tracking number that is empty or longer than 64 characters.
pub async fn send_goods_back(
    shop: &Shop,
    party: &Party,
    dispute: DisputeId,
    tracking: &str,
) -> Result<(), DisputeError> {
    let tracking = clean_words(tracking)?;
    if tracking.chars().count() > TRACKING_CHARS_MAX || tracking.contains('\n') {
        return Err(DisputeError::BadText);
    }
    retry(|| hand_over(shop, party, dispute, &tracking)).await
}

async fn hand_over(
    shop: &Shop,
    party: &Party,
    id: DisputeId,
    tracking: &str,
) -> Result<(), DisputeError> {
    let mut locked = Locked::open(shop, party, id).await?;
    let step = match (locked.any()?, locked.side) {
        (AnyDispute::AwaitingReturn(dispute), Side::Shopper) => {
            dispute.send_back(shop.now()).step()
        }
        _ => return Err(locked.not_now()),
    };
    locked.dispute.return_tracking = Some(tracking.to_owned());
    let said = Said {
        text: tracking,
        ..Said::done("sent_back")
    };
    advance(shop, locked, step, party.user(), said).await
}

/// The seller has the goods: the shopper gets what was agreed.
///
/// # Errors
/// [`DisputeError`].
pub async fn receive_goods(
    shop: &Shop,
    party: &Party,
    dispute: DisputeId,
) -> Result<(), DisputeError> {
    let refund = retry(|| receive(shop, party, dispute)).await?;
    send(shop, refund).await
}

async fn receive(
    shop: &Shop,
    party: &Party,
    id: DisputeId,
) -> Result<Option<RefundId>, DisputeError> {
    let locked = Locked::open(shop, party, id).await?;
    let any = locked.any()?;
    if !matches!((any, locked.side), (AnyDispute::Returning(_), Side::Seller)) {
        return Err(locked.not_now());
    }
    let end = End::By(standing(&locked));
    finish(
        shop,
        locked,
        party.user(),
        (end, Said::done("received_back")),
    )
    .await
}
