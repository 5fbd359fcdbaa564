//! The life of an order.

use domain::ids::OrderId;
use domain::order::{AnyOrder, Change, Order, OrderState, allowed};
use domain::time::Timestamp;
use proptest::prelude::*;

fn at(ms: i64) -> Timestamp {
    Timestamp::from_ms(ms)
}

/// How far along the main road a state is; side ways have no place on it.
fn milestone(state: OrderState) -> Option<usize> {
    let road = [
        "awaiting_payment",
        "paid",
        "shipped",
        "delivered",
        "completed",
    ];
    road.iter().position(|name| *name == state.as_str())
}

#[test]
fn an_order_walks_the_whole_road() {
    let order = Order::placed(OrderId::nil(), at(1))
        .pay(at(2))
        .ship(at(3))
        .deliver(at(4))
        .complete(at(5));
    let expected = Change {
        id: OrderId::nil(),
        from: OrderState::Delivered,
        to: OrderState::Completed,
        at: at(5),
    };
    assert_eq!(order.change(), Some(expected));
    assert!(order.state().is_final());
}

#[test]
fn every_move_that_compiles_is_allowed() {
    let placed = Order::placed(OrderId::nil(), at(1));
    let paid = placed.pay(at(2));
    let shipped = paid.ship(at(3));
    let delivered = shipped.deliver(at(4));
    let disputed = delivered.dispute(at(5));
    let changes = [
        placed.pay(at(9)).change(),
        placed.cancel(at(9)).change(),
        placed.expire(at(9)).change(),
        paid.ship(at(9)).change(),
        paid.cancel(at(9)).change(),
        paid.dispute(at(9)).change(),
        paid.refund(at(9)).change(),
        shipped.deliver(at(9)).change(),
        shipped.dispute(at(9)).change(),
        delivered.complete(at(9)).change(),
        delivered.dispute(at(9)).change(),
        shipped.refund(at(9)).change(),
        disputed.complete(at(9)).change(),
        disputed.refund(at(9)).change(),
    ];
    assert!(
        changes
            .iter()
            .flatten()
            .all(|change| allowed(change.from, change.to))
    );
    let by_table: usize = OrderState::ALL.iter().map(|state| state.next().len()).sum();
    assert_eq!(
        changes.len(),
        by_table,
        "types and table know the same moves"
    );
}

#[test]
fn state_names_are_the_ones_of_the_contract_and_read_back() {
    let names: Vec<&str> = OrderState::ALL.iter().map(|state| state.as_str()).collect();
    let contract = [
        "awaiting_payment",
        "paid",
        "shipped",
        "delivered",
        "completed",
        "cancelled",
        "disputed",
        "refunded",
        "expired",
    ];
    assert_eq!(names, contract);
    for state in OrderState::ALL {
        assert_eq!(state.as_str().parse(), Ok(state));
        assert_eq!(
            serde_json::to_string(&state).unwrap(),
            format!("\"{state}\"")
        );
        assert_eq!(
            AnyOrder::from_row(OrderId::nil(), state, at(1)).state(),
            state
        );
    }
    assert!("Paid".parse::<OrderState>().is_err());
}

#[test]
fn an_order_is_shipped_when_its_last_parcel_is() {
    use OrderState::{Cancelled, Completed, Delivered, Disputed, Expired, Paid, Refunded, Shipped};
    for (states, order) in [
        (&[Shipped, Paid][..], Some(Paid)),
        (&[Completed, Delivered], Some(Delivered)),
        (&[Cancelled, Completed], Some(Completed)),
        (&[Refunded, Shipped, Disputed], Some(Shipped)),
        (&[Disputed, Completed], Some(Disputed)),
        (&[Cancelled, Refunded], Some(Refunded)),
        (&[Expired], Some(Expired)),
        (&[], None),
    ] {
        assert_eq!(OrderState::of_consignments(states), order, "{states:?}");
    }
}

proptest! {
    #[test]
    fn no_walk_skips_or_reverses(choices in prop::collection::vec(0_usize..8, 0..20)) {
        let mut state = OrderState::AwaitingPayment;
        let mut seen = vec![state];
        for choice in choices {
            let next = state.next();
            if next.is_empty() {
                break;
            }
            let to = next[choice % next.len()];
            if let (Some(from), Some(to)) = (milestone(state), milestone(to)) {
                prop_assert_eq!(to, from + 1);
            }
            prop_assert!(!seen.contains(&to), "{} twice", to);
            seen.push(to);
            state = to;
        }
    }
}
