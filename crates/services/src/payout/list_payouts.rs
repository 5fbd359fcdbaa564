//! Payouts in lists, with masked accounts.

use domain::ids::PayoutId;
use domain::money::{Currency, Money};
use domain::payout::PayoutState;
use domain::time::Timestamp;
use jiff::civil::Date;
use store::payout::PayoutRow;
use store::{Conn, Page, StoreError};

use super::PayoutError;
use super::available::least;
use super::bank_account::{Snapshot, masked};
use super::decide_payout::any;
use crate::account::session::{Role, User};
use crate::shop::Shop;

/// A payout.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PayoutView {
    /// Identity.
    pub id: PayoutId,
    /// Name of the shop.
    pub seller: String,
    /// State.
    pub state: PayoutState,
    /// What leaves the balance.
    pub earned: Money,
    /// What the bank is to pay, once sent.
    pub sent: Option<Money>,
    /// Currency of the bank account.
    pub sent_currency: Currency,
    /// The rate with its source and day, where two currencies meet: major units times 10^9.
    pub rate: Option<(i64, String, Date)>,
    /// In whose name the account is.
    pub holder: String,
    /// The account, masked.
    pub account: String,
    /// Whether two operators have to agree.
    pub is_large: bool,
    /// Name of the operator who agreed first, of two.
    pub first_approver: Option<String>,
    /// The file it was sent in.
    pub batch: Option<String>,
    /// Why it was refused or came back.
    pub note: String,
    /// When it was asked for.
    pub requested_at: Timestamp,
    /// When its state last changed.
    pub updated_at: Timestamp,
}

/// The payouts of the user's shop, newest first; none for somebody without a shop.
///
/// # Errors
/// Those of the store.
pub async fn list_for_seller(
    shop: &Shop,
    user: &User,
    page: Page,
) -> Result<Vec<PayoutView>, StoreError> {
    let Some(seller) = user.selling_for() else {
        return Ok(Vec::new());
    };
    let mut conn = shop.store().reader().await?;
    let rows = store::payout::list_by_seller(&mut conn, seller, page).await?;
    views(shop, &mut conn, rows).await
}

/// All payouts, newest first.
///
/// # Errors
/// [`PayoutError::NotFound`] for everybody but operators.
pub async fn list_for_operator(
    shop: &Shop,
    user: &User,
    page: Page,
) -> Result<Vec<PayoutView>, PayoutError> {
    operator(user)?;
    let mut conn = shop.store().reader().await?;
    let rows = store::payout::list(&mut conn, page).await?;
    Ok(views(shop, &mut conn, rows).await?)
}

/// The payouts in a state, the longest waiting first.
///
/// # Errors
/// [`PayoutError::NotFound`] for everybody but operators.
pub async fn list_in_state(
    shop: &Shop,
    user: &User,
    state: PayoutState,
    page: Page,
) -> Result<Vec<PayoutView>, PayoutError> {
    operator(user)?;
    let mut conn = shop.store().reader().await?;
    let rows = store::payout::list_by_state(&mut conn, state.as_str(), page).await?;
    Ok(views(shop, &mut conn, rows).await?)
}

fn operator(user: &User) -> Result<(), PayoutError> {
    let is_operator = user.role == Role::Operator;
    is_operator.then_some(()).ok_or(PayoutError::NotFound)
}

async fn views(
    shop: &Shop,
    conn: &mut Conn,
    rows: Vec<PayoutRow>,
) -> Result<Vec<PayoutView>, StoreError> {
    let limit = shop.settings().payouts.four_eyes_eur_minor;
    let mut views = Vec::with_capacity(rows.len());
    for row in rows {
        let seller = store::seller::lookup(conn, row.seller_id).await?;
        let first = match row.first_approver_id {
            Some(id) => store::user::lookup(conn, id).await?,
            None => None,
        };
        let account = Snapshot::read(&row.bank_json);
        let (holder, number) = account
            .map(|account| (account.holder, account.number))
            .unwrap_or_default();
        views.push(PayoutView {
            id: row.id,
            seller: seller.map(|seller| seller.name).unwrap_or_default(),
            state: any(&row)?.state(),
            earned: row.earned,
            sent: row.sent,
            sent_currency: row.sent_currency,
            rate: row
                .fx_rate_e9
                .zip(row.fx_source.clone())
                .zip(row.fx_date)
                .map(|((rate, source), date)| (rate, source, date)),
            holder,
            account: masked(&number),
            is_large: row.earned.minor >= least(shop, limit, row.currency).minor,
            first_approver: first.map(|user| user.name),
            batch: row.batch,
            note: row.note,
            requested_at: row.requested_at,
            updated_at: row.updated_at,
        });
    }
    Ok(views)
}
