//! What a cart is to be paid with before money is asked for.

use domain::ids::{CartId, StoreCreditId, UserId};
use domain::money::{Currency, Money};
use domain::store_credit::{GiftCardCode, draw};
use store::store_credit::{self, StoreCreditRow};
use store::{Conn, StoreError};

use super::{ACTIVE, GIFT_CARD, StoreCreditError, hash_of};
use crate::cart::CartAccess;
use crate::cart::access::{find, find_open, touch};
use crate::retry::retry;
use crate::shop::Shop;

/// Most cards on one cart: enough for a birthday, too few to try codes with.
const ON_CART_MAX: usize = 10;

/// What a purse is called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PurseName {
    /// A gift card, by the last characters of its code.
    GiftCard(String),
    /// What the visitor's account holds.
    Account,
}

/// A gift card or the visitor's own credit, beside a cart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Purse {
    /// Identity.
    pub id: StoreCreditId,
    /// What it is called.
    pub name: PurseName,
    /// What it can buy.
    pub balance: Money,
    /// What of the cart it pays.
    pub pays: Money,
}

/// How a cart is to be paid.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OnCart {
    /// What was put on it, each with what it pays.
    pub purses: Vec<Purse>,
    /// What the visitor's account holds in the cart's currency and is not put on the cart.
    pub offered: Option<Money>,
    /// What all of it pays.
    pub credit: Money,
    /// What is left to pay with money.
    pub due: Money,
}

/// Who a visitor is, as far as her purse goes.
fn may_spend(row: &StoreCreditRow, user: Option<UserId>, currency: Currency) -> bool {
    let is_hers = row.kind == GIFT_CARD || (row.user_id.is_some() && row.user_id == user);
    is_hers && row.state == ACTIVE && row.currency == currency
}

/// What each credit of a cart pays of a total, for this user; credit that pays nothing is not in the list.
pub(crate) async fn drawn(
    conn: &mut Conn,
    cart: CartId,
    user: Option<UserId>,
    total: Money,
) -> Result<Vec<(StoreCreditRow, Money)>, StoreError> {
    let mut rows = store_credit::list_by_cart(conn, cart).await?;
    rows.retain(|row| may_spend(row, user, total.currency));
    let balances: Vec<Money> = rows.iter().map(|row| row.balance).collect();
    let parts = rows.into_iter().zip(draw(total, &balances));
    Ok(parts.filter(|(_, part)| part.minor > 0).collect())
}

/// How a cart whose total is this would be paid now.
///
/// # Errors
/// Those of the store.
pub async fn on_cart(
    shop: &Shop,
    access: &CartAccess,
    user: Option<UserId>,
    total: Money,
) -> Result<OnCart, StoreError> {
    let mut conn = shop.store().reader().await?;
    let mut paid = OnCart {
        purses: Vec::new(),
        offered: None,
        credit: Money::zero(total.currency),
        due: total,
    };
    let Some(cart) = find(&mut conn, access).await? else {
        return Ok(paid);
    };
    let own = match user {
        Some(user) => store_credit::find_of_user(&mut conn, user, total.currency).await?,
        None => None,
    };
    let own = own.filter(|row| may_spend(row, user, total.currency) && row.balance.minor > 0);
    for (row, pays) in drawn(&mut conn, cart.id, user, total).await? {
        paid.credit.minor = paid.credit.minor.saturating_add(pays.minor);
        paid.purses.push(Purse {
            id: row.id,
            name: match row.code_ending {
                Some(ending) => PurseName::GiftCard(ending),
                None => PurseName::Account,
            },
            balance: row.balance,
            pays,
        });
    }
    paid.due.minor = total.minor.saturating_sub(paid.credit.minor);
    let is_on = |row: &StoreCreditRow| paid.purses.iter().any(|purse| purse.id == row.id);
    paid.offered = own.filter(|row| !is_on(row)).map(|row| row.balance);
    Ok(paid)
}

/// Puts a gift card on the cart. Nothing is taken off it before the order is placed.
///
/// # Errors
/// [`StoreCreditError`]; `Unknown` for a code that buys nothing.
pub async fn apply_gift_card(
    shop: &Shop,
    access: &CartAccess,
    code: &str,
) -> Result<(), StoreCreditError> {
    let code = GiftCardCode::parse(code).ok_or(StoreCreditError::Unknown)?;
    retry(|| apply(shop, access, Wanted::Card(&code))).await
}

/// Puts what the visitor's account holds on the cart.
///
/// # Errors
/// [`StoreCreditError`]; `Unknown` where it holds nothing in the cart's currency.
pub async fn apply_account_credit(
    shop: &Shop,
    access: &CartAccess,
    user: UserId,
) -> Result<(), StoreCreditError> {
    retry(|| apply(shop, access, Wanted::Account(user))).await
}

/// What is to be put on a cart.
#[derive(Clone, Copy)]
enum Wanted<'w> {
    Card(&'w GiftCardCode),
    Account(UserId),
}

async fn apply(
    shop: &Shop,
    access: &CartAccess,
    wanted: Wanted<'_>,
) -> Result<(), StoreCreditError> {
    let mut tx = shop.store().begin().await?;
    let cart = find_open(&mut tx, access).await?;
    let mut cart = cart.ok_or(StoreCreditError::NotFound)?;
    let row = match wanted {
        Wanted::Card(code) => store_credit::find_by_code(&mut tx, &hash_of(code)).await?,
        Wanted::Account(user) => store_credit::find_of_user(&mut tx, user, cart.currency).await?,
    };
    let row = row.filter(|row| row.state == ACTIVE && row.balance.minor > 0);
    let row = row.ok_or(StoreCreditError::Unknown)?;
    if row.currency != cart.currency {
        return Err(StoreCreditError::OtherCurrency(row.currency));
    }
    let before = store_credit::list_by_cart(&mut tx, cart.id).await?;
    if before.iter().any(|known| known.id == row.id) {
        return Ok(());
    }
    if before.len() >= ON_CART_MAX {
        return Err(StoreCreditError::Unknown);
    }
    let _ = store_credit::put_on_cart(&mut tx, cart.id, row.id, shop.now()).await?;
    touch(shop, &mut tx, &mut cart, None).await?;
    Ok(tx.commit().await?)
}

/// Takes a gift card or the account's credit off the cart. What is not on it is off already.
///
/// # Errors
/// [`StoreCreditError::NotFound`] without a cart, [`StoreCreditError::Store`].
pub async fn take_off_cart(
    shop: &Shop,
    access: &CartAccess,
    id: StoreCreditId,
) -> Result<(), StoreCreditError> {
    retry(|| take_off(shop, access, id)).await
}

async fn take_off(
    shop: &Shop,
    access: &CartAccess,
    id: StoreCreditId,
) -> Result<(), StoreCreditError> {
    let mut tx = shop.store().begin().await?;
    let cart = find_open(&mut tx, access).await?;
    let mut cart = cart.ok_or(StoreCreditError::NotFound)?;
    if store_credit::take_off_cart(&mut tx, cart.id, id)
        .await?
        .is_done()
    {
        touch(shop, &mut tx, &mut cart, None).await?;
        tx.commit().await?;
    }
    Ok(())
}
