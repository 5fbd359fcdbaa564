//! A seller asks for everything that is available in a currency.

use domain::ids::{PayoutId, SellerId, UserId};
use domain::ledger::payout_sent;
use domain::money::Currency;
use domain::payout::PayoutState;
use serde_json::json;
use store::StoreError;
use store::payout::PayoutRow;

use super::PayoutError;
use super::available::of;
use super::bank_account::Snapshot;
use super::recover_debts::{Recovered, recover_debts};
use crate::account::session::{Role, User};
use crate::operator::audit;
use crate::payment::pending::set_aside;
use crate::retry::retry;
use crate::shop::Shop;

/// Asks for the available balance of the user's shop in a currency, and sets it aside. What the shop owes in another
/// currency is taken from it before, also where too little is left for a payout then.
///
/// # Errors
/// [`PayoutError`].
pub async fn request_payout(
    shop: &Shop,
    user: &User,
    currency: Currency,
) -> Result<PayoutId, PayoutError> {
    let seller = user.selling_for().filter(|_| user.role == Role::Seller);
    let seller = seller.ok_or(PayoutError::NotFound)?;
    retry(|| request(shop, seller, currency, Some(user.id))).await
}

/// The same for the schedule.
pub(super) async fn request(
    shop: &Shop,
    seller: SellerId,
    currency: Currency,
    by: Option<UserId>,
) -> Result<PayoutId, PayoutError> {
    let mut tx = shop.store().begin().await?;
    let seller = store::seller::lookup(&mut tx, seller).await?;
    let seller = seller.ok_or(PayoutError::NotFound)?;
    let account = store::bank_account::lookup(&mut tx, seller.id).await?;
    let account = account.ok_or(PayoutError::NoBankAccount)?;
    // Locks before the balance is read: two requests at once would both find it free.
    let recovered = recover_debts(shop, &mut tx, &seller, currency).await?;
    let balance = of(shop, &mut tx, &seller, currency).await?;
    let (available, least) = (balance.available, balance.least);
    if available.minor < least.minor.max(1) {
        if recovered == Recovered::Something {
            tx.commit().await?;
        }
        return Err(PayoutError::TooLittle { available, least });
    }
    let id = shop.new_id(PayoutId::from_parts);
    let payout = PayoutRow {
        id,
        seller_id: seller.id,
        state: PayoutState::Requested.as_str().to_owned(),
        earned: available,
        currency,
        sent: None,
        sent_currency: account.currency,
        fx_rate_e9: None,
        fx_source: None,
        fx_date: None,
        bank_json: Snapshot::of(&account),
        requested_by_id: by,
        first_approver_id: None,
        approver_id: None,
        batch: None,
        note: String::new(),
        requested_at: shop.now(),
        updated_at: shop.now(),
    };
    store::payout::add(&mut tx, &payout).await?;
    let event = payout_sent(seller.id, available, available).map_err(|_| unbookable(id))?;
    let _ = set_aside(shop, &mut tx, &key(id), &event).await?;
    let detail = json!({ "amount_minor": available.minor, "currency": currency.code() });
    let subject = format!("payout {id}");
    audit::note(shop, &mut tx, by, "payout_requested", &subject, &detail).await?;
    tx.commit().await?;
    Ok(id)
}

/// Under what the amount of a payout is set aside.
pub(super) fn key(id: PayoutId) -> String {
    format!("payout:{id}")
}

/// Figures that cannot be booked were not written by this shop.
pub(super) fn unbookable(id: PayoutId) -> StoreError {
    StoreError::Inconsistent {
        table: "payouts",
        column: "earned_minor",
        row: id.to_string(),
    }
}
