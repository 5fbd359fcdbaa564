//! Who is a party of a dispute, and the dispute as that party finds it, locked.

use domain::dispute::{AnyDispute, DisputeState, Side};
use domain::ids::{DisputeId, UserId};
use domain::money::Money;
use domain::refund::Parts;
use store::consignment::ConsignmentRow;
use store::dispute::DisputeRow;
use store::order::OrderRow;
use store::{Conn, StoreError, Tx};

use super::DisputeError;
use crate::account::session::{Role, User};
use crate::order::access::{OrderAccess, reach};
use crate::order::progress::lock;
use crate::refund::{LineLeft, left_of, lines_left};
use crate::shop::Shop;

/// Who asks.
#[derive(Debug, Clone)]
pub enum Party {
    /// Who bought.
    Shopper(OrderAccess),
    /// Somebody of the shop that sold, or of the marketplace: the role says which.
    Staff(User),
}

impl Party {
    /// The account, where there is one.
    pub(super) fn user(&self) -> Option<UserId> {
        match self {
            Party::Shopper(OrderAccess::Session { user, .. }) => *user,
            Party::Shopper(OrderAccess::Token(_)) => None,
            Party::Staff(user) => Some(user.id),
        }
    }
}

/// A dispute in a transaction that nobody else can move it in.
pub(super) struct Locked {
    pub tx: Tx,
    pub order: OrderRow,
    pub consignment: ConsignmentRow,
    pub dispute: DisputeRow,
    /// As what the one who asks is here.
    pub side: Side,
    /// The lines of the parcel with what is left of each.
    pub lines: Vec<LineLeft>,
}

/// As what a party may see a dispute; `None` as if it did not exist.
pub(super) async fn side_of(
    conn: &mut Conn,
    party: &Party,
    dispute: &DisputeRow,
) -> Result<Option<Side>, StoreError> {
    Ok(match party {
        Party::Shopper(access) => {
            let own = reach(conn, access, dispute.order_id).await?;
            own.map(|_| Side::Shopper)
        }
        Party::Staff(user) if user.role == Role::Operator => Some(Side::Operator),
        Party::Staff(user) => {
            let own = user.selling_for() == Some(dispute.seller_id);
            own.then_some(Side::Seller)
        }
    })
}

impl Locked {
    /// The dispute for a party.
    pub async fn open(shop: &Shop, party: &Party, id: DisputeId) -> Result<Locked, DisputeError> {
        let mut tx = shop.store().begin().await?;
        let row = store::dispute::lookup(&mut tx, id).await?;
        let row = row.ok_or(DisputeError::NotFound)?;
        let side = side_of(&mut tx, party, &row).await?;
        let side = side.ok_or(DisputeError::NotFound)?;
        Locked::take(tx, row, side).await
    }

    /// The dispute for the clock.
    pub async fn by_clock(shop: &Shop, row: DisputeRow) -> Result<Locked, DisputeError> {
        let tx = shop.store().begin().await?;
        Locked::take(tx, row, Side::Clock).await
    }

    async fn take(mut tx: Tx, row: DisputeRow, side: Side) -> Result<Locked, DisputeError> {
        let order = lock(&mut tx, row.order_id).await?;
        let order = order.ok_or(DisputeError::NotFound)?;
        let dispute = store::dispute::lookup(&mut tx, row.id).await?;
        let dispute = dispute.ok_or(DisputeError::NotFound)?;
        let consignment = store::consignment::lookup(&mut tx, row.consignment_id).await?;
        let consignment = consignment.ok_or(DisputeError::NotFound)?;
        let lines = lines_left(&mut tx, &order, std::slice::from_ref(&consignment)).await?;
        Ok(Locked {
            tx,
            order,
            consignment,
            dispute,
            side,
            lines,
        })
    }

    /// The dispute as a value that can be moved.
    pub fn any(&self) -> Result<AnyDispute, StoreError> {
        let state = state_of(&self.dispute)?;
        Ok(AnyDispute::from_row(
            self.dispute.id,
            state,
            self.dispute.updated_at,
        ))
    }

    /// Refused in this state, or to this side.
    pub fn not_now(&self) -> DisputeError {
        match state_of(&self.dispute) {
            Ok(state) => DisputeError::NotNow { state },
            Err(error) => error.into(),
        }
    }

    /// What of the parcel was not paid back.
    pub fn left(&self) -> Result<Parts, StoreError> {
        let left = left_of(&self.lines, self.consignment.id, self.order.currency);
        left.map_err(|_| StoreError::Inconsistent {
            table: "refund_lines",
            column: "goods_minor",
            row: self.order.id.to_string(),
        })
    }

    /// What the shopper can get at most.
    pub fn left_total(&self) -> Result<Money, StoreError> {
        let total = self.left()?.total();
        total.map_err(|_| StoreError::Inconsistent {
            table: "order_lines",
            column: "goods_minor",
            row: self.order.id.to_string(),
        })
    }

    /// Refuses an amount that cannot be paid back.
    pub fn check_amount(&self, amount: Money) -> Result<(), DisputeError> {
        let left = self.left_total()?;
        let fits = amount.currency == left.currency && (0..=left.minor).contains(&amount.minor);
        fits.then_some(()).ok_or(DisputeError::BadAmount { left })
    }
}

/// The state of a dispute.
pub(super) fn state_of(row: &DisputeRow) -> Result<DisputeState, StoreError> {
    DisputeState::from_name(&row.state).ok_or_else(|| StoreError::Inconsistent {
        table: "disputes",
        column: "state",
        row: row.id.to_string(),
    })
}
