//! Moving orders and consignments on.
//!
//! Which move exists is decided by the types of `domain::order`; here they are read from rows and carried out as
//! conditional updates.
//!
//! **Invariant:** the order's row is locked before its consignments are read, so two sellers who ship at the same moment
//! both see the other's parcel, and the order's state follows from all of them.

use domain::ids::{ConsignmentId, OrderId};
use domain::order::{AnyOrder, Change, OrderState};
use domain::time::Timestamp;
use store::consignment::{self, ConsignmentRow};
use store::order::OrderRow;
use store::{Conn, StoreError};

/// A move of a whole order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Step {
    Pay,
    Cancel,
    Expire,
}

/// The state of an order.
pub(crate) fn state_of(order: &OrderRow) -> Result<OrderState, StoreError> {
    parse(&order.state, "orders", || order.id.to_string())
}

/// The state of a consignment.
pub(crate) fn state_of_consignment(row: &ConsignmentRow) -> Result<OrderState, StoreError> {
    parse(&row.state, "consignments", || row.id.to_string())
}

fn parse(
    name: &str,
    table: &'static str,
    row: impl Fn() -> String,
) -> Result<OrderState, StoreError> {
    name.parse().map_err(|_| StoreError::Inconsistent {
        table,
        column: "state",
        row: row(),
    })
}

/// The consignment as a value that can be moved.
pub(crate) fn any_consignment(row: &ConsignmentRow) -> Result<AnyOrder<ConsignmentId>, StoreError> {
    let state = state_of_consignment(row)?;
    Ok(AnyOrder::from_row(row.id, state, row.updated_at))
}

/// Reads an order and keeps everybody else from changing it until the transaction ends.
pub(crate) async fn lock(conn: &mut Conn, id: OrderId) -> Result<Option<OrderRow>, StoreError> {
    store::order::lock(conn, id).await
}

/// Moves an order and all of its consignments. The order must be locked; one that does not allow the move is somebody
/// else's doing, and the caller has to look again.
pub(crate) async fn take_step(
    conn: &mut Conn,
    order: &OrderRow,
    consignments: &[ConsignmentRow],
    step: Step,
    at: Timestamp,
) -> Result<(), StoreError> {
    let any = AnyOrder::from_row(order.id, state_of(order)?, order.updated_at);
    let moved = change(any, step, at).ok_or(StoreError::Retry)?;
    carry_out(conn, moved).await?;
    for row in consignments {
        let moved = change(any_consignment(row)?, step, at).ok_or(StoreError::Retry)?;
        let (from, to) = (moved.from.as_str(), moved.to.as_str());
        let done = consignment::advance(conn, moved.id, from, to, moved.at).await?;
        done.is_done().then_some(()).ok_or(StoreError::Retry)?;
    }
    Ok(())
}

fn change<I: Copy>(any: AnyOrder<I>, step: Step, at: Timestamp) -> Option<Change<I>> {
    match (step, any) {
        (Step::Pay, AnyOrder::AwaitingPayment(order)) => order.pay(at).change(),
        (Step::Expire, AnyOrder::AwaitingPayment(order)) => order.expire(at).change(),
        (Step::Cancel, AnyOrder::AwaitingPayment(order)) => order.cancel(at).change(),
        (Step::Cancel, AnyOrder::Paid(order)) => order.cancel(at).change(),
        _ => None,
    }
}

async fn carry_out(conn: &mut Conn, moved: Change<OrderId>) -> Result<(), StoreError> {
    let (from, to) = (moved.from.as_str(), moved.to.as_str());
    let done = store::order::advance(conn, moved.id, from, to, moved.at).await?;
    done.is_done().then_some(()).ok_or(StoreError::Retry)
}

/// Lets a locked order follow its consignments, after one of them has moved: the state afterwards.
pub(crate) async fn follow(
    conn: &mut Conn,
    order: &OrderRow,
    at: Timestamp,
) -> Result<OrderState, StoreError> {
    let rows = consignment::list_by_order(conn, order.id).await?;
    let states: Result<Vec<_>, _> = rows.iter().map(state_of_consignment).collect();
    let from = state_of(order)?;
    let to = OrderState::of_consignments(&states?).unwrap_or(from);
    let mut state = from;
    for next in path(from, to) {
        let moved = Change {
            id: order.id,
            from: state,
            to: next,
            at,
        };
        carry_out(conn, moved).await?;
        state = next;
    }
    Ok(state)
}

/// The moves that lead from one state to another, none skipped; the shortest way, and the usual one of several. Empty when
/// there is none: an order never goes back.
fn path(from: OrderState, to: OrderState) -> Vec<OrderState> {
    let mut ways = vec![vec![from]];
    for _ in 0..OrderState::ALL.len() {
        if let Some(way) = ways.iter().find(|way| way.last() == Some(&to)) {
            return way[1..].to_vec();
        }
        let longer = ways.iter().flat_map(|way| {
            let next = way.last().map_or(&[][..], |state| state.next());
            next.iter()
                .map(|state| way.iter().copied().chain([*state]).collect())
        });
        ways = longer.collect();
    }
    Vec::new()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_way_skips_no_state_and_never_leads_back() {
        use OrderState::{Completed, Delivered, Paid, Shipped};
        assert_eq!(path(Shipped, Completed), [Delivered, Completed]);
        assert_eq!(path(Paid, Paid), []);
        assert_eq!(path(Completed, Paid), []);
        for from in OrderState::ALL {
            for to in OrderState::ALL {
                let mut state = from;
                for next in path(from, to) {
                    assert!(domain::order::allowed(state, next), "{from} to {to}");
                    state = next;
                }
            }
        }
    }
}
