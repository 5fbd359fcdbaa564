//! The two sides negotiate: a counter-offer, an acceptance, a withdrawal.

use domain::dispute::{AnyDispute, DisputeState, Offer, Reason, Side};
use domain::ids::{DisputeId, RefundId, UserId};
use domain::machine::Step;

use super::DisputeError;
use super::close::{End, advance, close};
use super::reach::{Locked, Party};
use super::say::{Said, clean};
use crate::refund::settle_soon;
use crate::retry::retry;
use crate::shop::Shop;

/// Proposes something else than what stands; an amount of nothing refuses. The other side has to answer.
///
/// # Errors
/// [`DisputeError`].
pub async fn make_offer(
    shop: &Shop,
    party: &Party,
    dispute: DisputeId,
    offer: Offer,
    text: &str,
) -> Result<(), DisputeError> {
    let text = clean(text)?;
    retry(|| propose(shop, party, dispute, offer, &text)).await
}

async fn propose(
    shop: &Shop,
    party: &Party,
    id: DisputeId,
    offer: Offer,
    text: &str,
) -> Result<(), DisputeError> {
    let mut locked = Locked::open(shop, party, id).await?;
    let step = match (locked.any()?, locked.side) {
        (AnyDispute::AwaitingSeller(dispute), Side::Seller) => dispute.answer(shop.now()).step(),
        (AnyDispute::AwaitingShopper(dispute), Side::Shopper) => dispute.counter(shop.now()).step(),
        _ => return Err(locked.not_now()),
    };
    locked.check_amount(offer.amount)?;
    if offer.with_return && !has_goods(&locked) {
        return Err(DisputeError::NothingToReturn);
    }
    locked.dispute.offer = offer.amount;
    locked.dispute.offer_return = offer.with_return;
    locked.dispute.offer_side = locked.side.as_str().to_owned();
    let said = Said {
        kind: "offered",
        text,
        offer: Some(offer),
        pictures: &[],
    };
    advance(shop, locked, step, party.user(), said).await
}

fn has_goods(locked: &Locked) -> bool {
    Reason::from_name(&locked.dispute.reason).is_some_and(Reason::has_goods)
}

/// Accepts what the other side proposed. The money moves, or first the goods.
///
/// # Errors
/// [`DisputeError`].
pub async fn accept_offer(
    shop: &Shop,
    party: &Party,
    dispute: DisputeId,
) -> Result<(), DisputeError> {
    let refund = retry(|| accept(shop, party, dispute)).await?;
    send(shop, refund).await
}

async fn accept(
    shop: &Shop,
    party: &Party,
    id: DisputeId,
) -> Result<Option<RefundId>, DisputeError> {
    let locked = Locked::open(shop, party, id).await?;
    let mine = locked.dispute.offer_side == locked.side.as_str();
    let turn = match (locked.any()?, locked.side) {
        (AnyDispute::AwaitingSeller(_), Side::Seller) => !mine,
        (AnyDispute::AwaitingShopper(_), Side::Shopper) => !mine,
        // The two may still agree while the operator has it.
        (AnyDispute::Escalated(_), Side::Seller | Side::Shopper) => !mine,
        _ => false,
    };
    if !turn {
        return Err(locked.not_now());
    }
    carry_out(shop, locked, party.user(), Said::done("accepted")).await
}

/// What stands is carried out: at once, or after the goods came back.
pub(super) async fn carry_out(
    shop: &Shop,
    locked: Locked,
    author: Option<UserId>,
    said: Said<'_>,
) -> Result<Option<RefundId>, DisputeError> {
    let offer = standing(&locked);
    let any = locked.any()?;
    if offer.with_return
        && !offer.amount.is_zero()
        && let Some(step) = awaiting_return(any, shop)
    {
        advance(shop, locked, Some(step), author, said).await?;
        return Ok(None);
    }
    finish(shop, locked, author, (End::By(offer), said)).await
}

/// Ends a dispute from wherever it is.
pub(super) async fn finish(
    shop: &Shop,
    locked: Locked,
    author: Option<UserId>,
    how: (End, Said<'_>),
) -> Result<Option<RefundId>, DisputeError> {
    let step = ended(locked.any()?, shop);
    close(shop, locked, step, author, how).await
}

/// What was proposed last.
pub(super) fn standing(locked: &Locked) -> Offer {
    Offer {
        amount: locked.dispute.offer,
        with_return: locked.dispute.offer_return,
    }
}

fn awaiting_return(any: AnyDispute, shop: &Shop) -> Option<Step<DisputeId, DisputeState>> {
    match any {
        AnyDispute::AwaitingSeller(dispute) => dispute.agree_return(shop.now()).step(),
        AnyDispute::AwaitingShopper(dispute) => dispute.agree_return(shop.now()).step(),
        AnyDispute::Escalated(dispute) => dispute.agree_return(shop.now()).step(),
        _ => None,
    }
}

/// The move to the end, from wherever it is.
pub(super) fn ended(any: AnyDispute, shop: &Shop) -> Option<Step<DisputeId, DisputeState>> {
    let at = shop.now();
    match any {
        AnyDispute::AwaitingSeller(dispute) => dispute.close(at).step(),
        AnyDispute::AwaitingShopper(dispute) => dispute.close(at).step(),
        AnyDispute::AwaitingReturn(dispute) => dispute.close(at).step(),
        AnyDispute::Returning(dispute) => dispute.close(at).step(),
        AnyDispute::Escalated(dispute) => dispute.close(at).step(),
        AnyDispute::Decided(dispute) => dispute.close(at).step(),
        AnyDispute::Appealed(dispute) => dispute.close(at).step(),
        AnyDispute::Closed(_) => None,
    }
}

/// The shopper takes the objection back, before anything is decided: the seller earns the money.
///
/// # Errors
/// [`DisputeError`].
pub async fn withdraw_dispute(
    shop: &Shop,
    party: &Party,
    dispute: DisputeId,
) -> Result<(), DisputeError> {
    let refund = retry(|| withdraw(shop, party, dispute)).await?;
    send(shop, refund).await
}

async fn withdraw(
    shop: &Shop,
    party: &Party,
    id: DisputeId,
) -> Result<Option<RefundId>, DisputeError> {
    let locked = Locked::open(shop, party, id).await?;
    let any = locked.any()?;
    let open = !matches!(
        any.state(),
        DisputeState::Decided | DisputeState::Appealed | DisputeState::Closed
    );
    if locked.side != Side::Shopper || !open {
        return Err(locked.not_now());
    }
    let how = (End::Withdrawn, Said::done("withdrawn"));
    finish(shop, locked, party.user(), how).await
}

/// Tells the provider at once; the outbox has it in any case.
pub(super) async fn send(shop: &Shop, refund: Option<RefundId>) -> Result<(), DisputeError> {
    if let Some(refund) = refund {
        settle_soon(shop, refund).await;
    }
    Ok(())
}
