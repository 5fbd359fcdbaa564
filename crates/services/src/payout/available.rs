//! What can be paid to a seller now.

use domain::ids::SellerId;
use domain::ledger::AccountKind;
use domain::money::{Currency, Money, Rounding};
use domain::payout::available;
use store::seller::SellerRow;
use store::{Conn, StoreError};

use super::PayoutError;
use crate::account::session::User;
use crate::shop::Shop;

/// The balance of a seller in one currency.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Available {
    /// Earned and not paid out; below zero where refunds took more than there was.
    pub balance: Money,
    /// Of that, earned too lately by a new shop.
    pub unripe: Money,
    /// Of that, set aside for payouts under way.
    pub held: Money,
    /// What can be asked for now.
    pub available: Money,
    /// The least worth asking for.
    pub least: Money,
}

/// The balances of the user's shop, by currency; none for somebody without a shop.
///
/// # Errors
/// Those of the store.
pub async fn list_available(shop: &Shop, user: &User) -> Result<Vec<Available>, PayoutError> {
    let Some(id) = user.selling_for() else {
        return Ok(Vec::new());
    };
    let mut conn = shop.store().snapshot().await?;
    let seller = store::seller::lookup(&mut conn, id).await?;
    let seller = seller.ok_or(PayoutError::NotFound)?;
    let mut balances = Vec::new();
    for currency in currencies(&mut conn, id).await? {
        balances.push(of(shop, &mut conn, &seller, currency).await?);
    }
    Ok(balances)
}

/// The currencies that a seller has earned something in.
pub(super) async fn currencies(
    conn: &mut Conn,
    seller: SellerId,
) -> Result<Vec<Currency>, StoreError> {
    let account = AccountKind::SellerPayable(seller);
    let rows = store::ledger::list_balances_of(conn, account.kind(), &account.owner()).await?;
    Ok(rows.into_iter().map(|row| row.balance.currency).collect())
}

/// The balance in one currency. To take money from it, the account is locked before.
pub(super) async fn of(
    shop: &Shop,
    conn: &mut Conn,
    seller: &SellerRow,
    currency: Currency,
) -> Result<Available, StoreError> {
    let account = AccountKind::SellerPayable(seller.id);
    let (kind, owner) = (account.kind(), account.owner());
    let rows = store::ledger::list_balances_of(conn, kind, &owner).await?;
    let own = rows.iter().find(|row| row.balance.currency == currency);
    let balance = own.map_or(0, |row| row.balance.minor.saturating_neg());
    let terms = &shop.settings().payouts;
    let ripe = terms.ripe_before(seller.since_at, shop.now());
    let unripe = store::ledger::sum_earned_since(conn, kind, &owner, currency, ripe).await?;
    let held = store::ledger_pending::sum_debits(conn, kind, &owner, currency).await?;
    let money = |minor| Money::new(minor, currency);
    Ok(Available {
        balance: money(balance),
        unripe: money(unripe),
        held: money(held),
        available: available(money(balance), money(unripe), money(held)),
        least: least(shop, terms.minimum_eur_minor, currency),
    })
}

/// A limit that is set in euros, in another currency; nothing where no rate leads there, so that nobody's money is stuck.
pub(super) fn least(shop: &Shop, eur_minor: i64, currency: Currency) -> Money {
    let limit = Money::new(eur_minor, Currency::EUR);
    let converted = shop
        .reference()
        .fx
        .convert(limit, currency, Rounding::HalfUp);
    converted.map_or(Money::new(1, currency), |converted| converted.amount)
}

/// Keeps others from taking money of a seller until the transaction ends.
pub(super) async fn lock(
    conn: &mut Conn,
    seller: SellerId,
    currency: Currency,
) -> Result<(), StoreError> {
    let account = AccountKind::SellerPayable(seller);
    // Refused means that nothing was ever earned: then nothing is available.
    let _ = store::ledger::lock_account(conn, account.kind(), &account.owner(), currency).await?;
    Ok(())
}
