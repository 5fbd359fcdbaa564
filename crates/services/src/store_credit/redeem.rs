//! Putting a gift card on one's account, where it cannot be lost.

use domain::ids::LedgerTransactionId;
use domain::ledger::store_credit_moved;
use domain::money::Money;
use domain::store_credit::GiftCardCode;
use store::{StoreError, store_credit};

use super::issue::account_of;
use super::{ACTIVE, StoreCreditError, hash_of};
use crate::account::session::User;
use crate::payment::book::{book, unbookable_credit};
use crate::retry::retry;
use crate::shop::Shop;

/// Moves what is left on a card to the account of a user: how much it was. The card is empty afterwards.
///
/// # Errors
/// [`StoreCreditError::Unknown`] for a code that buys nothing.
pub async fn redeem_gift_card(
    shop: &Shop,
    user: &User,
    code: &str,
) -> Result<Money, StoreCreditError> {
    let code = GiftCardCode::parse(code).ok_or(StoreCreditError::Unknown)?;
    retry(|| attempt(shop, user, &code)).await
}

async fn attempt(shop: &Shop, user: &User, code: &GiftCardCode) -> Result<Money, StoreCreditError> {
    let mut tx = shop.store().begin().await?;
    let card = store_credit::find_by_code(&mut tx, &hash_of(code)).await?;
    let card = card.filter(|card| card.state == ACTIVE && card.balance.minor > 0);
    let card = card.ok_or(StoreCreditError::Unknown)?;
    let account = account_of(shop, &mut tx, user.id, card.currency).await?;
    // Refused when some of it was spent in between: the next try moves what is left.
    let spent = store_credit::spend(&mut tx, card.id, card.balance, shop.now()).await?;
    spent.is_done().then_some(()).ok_or(StoreError::Retry)?;
    let filled = store_credit::fill(&mut tx, account.id, card.balance, shop.now()).await?;
    filled.is_done().then_some(()).ok_or(StoreError::Retry)?;
    let event = store_credit_moved(card.id, account.id, card.balance);
    let event = event.map_err(|error| unbookable_credit(card.id, &error))?;
    // A card is filled again by refunds, and may be moved again: each time under a key of its own.
    let key = shop.new_id(LedgerTransactionId::from_parts);
    let key = format!("store-credit-moved:{key}");
    let booked = book(shop, &mut tx, None, key, &event).await?;
    booked.is_done().then_some(()).ok_or(StoreError::Retry)?;
    tx.commit().await?;
    Ok(card.balance)
}
