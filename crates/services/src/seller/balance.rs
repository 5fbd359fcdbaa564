//! The seller's money.

use std::collections::BTreeMap;

use domain::ids::SellerId;
use domain::ledger::AccountKind;
use domain::money::{Currency, Money};
use store::StoreError;

use crate::account::session::User;
use crate::shop::Shop;

/// What the marketplace holds and owes in one currency.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Balance {
    /// The currency, which is the buyer's: an order is settled in what was paid.
    pub currency: Currency,
    /// Goods and freight of parcels on their way, before commission.
    pub escrow: Money,
    /// Earned and not paid out, commission taken off.
    pub payable: Money,
}

/// The balances of the shop of the one who asks, by currency; none for somebody without a shop.
///
/// # Errors
/// Those of the store.
pub async fn balance(shop: &Shop, user: &User) -> Result<Vec<Balance>, StoreError> {
    match user.selling_for() {
        Some(seller) => of(shop, seller).await,
        None => Ok(Vec::new()),
    }
}

async fn of(shop: &Shop, seller: SellerId) -> Result<Vec<Balance>, StoreError> {
    // One state of the database: a parcel that is being settled must not show on both sides.
    let mut conn = shop.store().snapshot().await?;
    let held = store::consignment::list_held(&mut conn, seller).await?;
    let account = AccountKind::SellerPayable(seller);
    let owed = store::ledger::list_balances_of(&mut conn, account.kind(), &account.owner()).await?;
    let mut balances: BTreeMap<Currency, Balance> = BTreeMap::new();
    let empty = |currency| Balance {
        currency,
        escrow: Money::zero(currency),
        payable: Money::zero(currency),
    };
    for row in held {
        balances
            .entry(row.held.currency)
            .or_insert_with_key(|currency| empty(*currency))
            .escrow = row.held;
    }
    for row in owed {
        // A liability is a credit, which the ledger keeps below zero.
        let payable = Money::new(row.balance.minor.saturating_neg(), row.balance.currency);
        balances
            .entry(payable.currency)
            .or_insert_with_key(|currency| empty(*currency))
            .payable = payable;
    }
    let visible = |balance: &Balance| !balance.escrow.is_zero() || !balance.payable.is_zero();
    Ok(balances.into_values().filter(visible).collect())
}
