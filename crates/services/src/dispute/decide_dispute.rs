//! The operator decides, with written grounds. A first decision waits for an appeal; the decision of an appeal is final.

use domain::dispute::{AnyDispute, Offer, Side};
use domain::ids::{DisputeId, RefundId};
use serde_json::json;

use super::DisputeError;
use super::answer_dispute::{finish, send};
use super::close::{End, advance};
use super::reach::{Locked, Party};
use super::say::{Said, clean_words};
use crate::account::session::User;
use crate::operator::audit;
use crate::retry::retry;
use crate::shop::Shop;

/// Decides what the shopper gets; nothing decides for the seller. An appeal is decided by another operator.
///
/// # Errors
/// [`DisputeError`]; `NotFound` for everybody but operators.
pub async fn decide_dispute(
    shop: &Shop,
    user: &User,
    dispute: DisputeId,
    offer: Offer,
    grounds: &str,
) -> Result<(), DisputeError> {
    let grounds = clean_words(grounds)?;
    let party = Party::Staff(user.clone());
    let refund = retry(|| attempt(shop, &party, dispute, offer, &grounds)).await?;
    send(shop, refund).await
}

async fn attempt(
    shop: &Shop,
    party: &Party,
    id: DisputeId,
    offer: Offer,
    grounds: &str,
) -> Result<Option<RefundId>, DisputeError> {
    let mut locked = Locked::open(shop, party, id).await?;
    if locked.side != Side::Operator {
        return Err(DisputeError::NotFound);
    }
    locked.check_amount(offer.amount)?;
    let any = locked.any()?;
    let offer = Offer {
        amount: offer.amount,
        // The decision is about money: whether goods come back is for the two to agree on.
        with_return: false,
    };
    let said = Said {
        kind: "decided",
        text: grounds,
        offer: Some(offer),
        pictures: &[],
    };
    match any {
        AnyDispute::Escalated(dispute) => {
            note(shop, &mut locked, party, offer).await?;
            locked.dispute.decided_by_id = party.user();
            let step = dispute.decide(shop.now()).step();
            advance(shop, locked, step, party.user(), said).await?;
            Ok(None)
        }
        AnyDispute::Appealed(_) if locked.dispute.decided_by_id == party.user() => {
            Err(DisputeError::SameOperator)
        }
        AnyDispute::Appealed(_) => {
            note(shop, &mut locked, party, offer).await?;
            finish(shop, locked, party.user(), (End::By(offer), said)).await
        }
        _ => Err(locked.not_now()),
    }
}

async fn note(
    shop: &Shop,
    locked: &mut Locked,
    party: &Party,
    offer: Offer,
) -> Result<(), DisputeError> {
    locked.dispute.offer = offer.amount;
    locked.dispute.offer_return = offer.with_return;
    locked.dispute.offer_side = Side::Operator.as_str().to_owned();
    let subject = format!("dispute {}", locked.dispute.id);
    let detail =
        json!({ "amount_minor": offer.amount.minor, "currency": offer.amount.currency.code() });
    audit::note(
        shop,
        &mut locked.tx,
        party.user(),
        "dispute_decided",
        &subject,
        &detail,
    )
    .await?;
    Ok(())
}
