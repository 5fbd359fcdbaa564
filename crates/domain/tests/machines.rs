//! The lives of disputes and payouts, and what time does to them.

use std::time::Duration;

use domain::dispute::{AnyDispute, DisputeState, DisputeTerms, Offer, Outcome, Reason, Side};
use domain::escrow::EscrowTerms;
use domain::ids::{DisputeId, PayoutId};
use domain::money::{Currency, Money};
use domain::payout::{AnyPayout, PayoutState, PayoutTerms, available};
use domain::time::Timestamp;

const DAY: Duration = Duration::from_secs(24 * 3600);

fn eur(minor: i64) -> Money {
    Money::new(minor, Currency::EUR)
}

#[test]
fn a_move_says_where_it_came_from() {
    let (then, now) = (Timestamp::from_ms(1), Timestamp::from_ms(2));
    let any = AnyDispute::from_row(DisputeId::nil(), DisputeState::AwaitingSeller, then);
    let AnyDispute::AwaitingSeller(dispute) = any else {
        panic!("{any:?}");
    };
    assert_eq!(dispute.step(), None);
    let step = dispute.answer(now).step().unwrap();
    assert_eq!(
        (step.from, step.to, step.at),
        (
            DisputeState::AwaitingSeller,
            DisputeState::AwaitingShopper,
            now
        )
    );
}

#[test]
fn names_lead_back_and_every_life_ends() {
    for state in DisputeState::ALL {
        assert_eq!(DisputeState::from_name(state.as_str()), Some(*state));
        let closes = *state == DisputeState::Closed || state.next().contains(&DisputeState::Closed);
        assert!(closes, "{state:?}");
    }
    assert!(DisputeState::Closed.is_final());
    for state in PayoutState::ALL {
        assert_eq!(PayoutState::from_name(state.as_str()), Some(*state));
        let any = AnyPayout::from_row(PayoutId::nil(), *state, Timestamp::from_ms(0));
        assert_eq!(any.state(), *state);
    }
    for reason in Reason::ALL {
        assert_eq!(Reason::from_name(reason.as_str()), Some(reason));
    }
    for outcome in ["refunded", "partly_refunded", "rejected", "withdrawn"] {
        assert_eq!(Outcome::from_name(outcome).unwrap().as_str(), outcome);
    }
    for side in ["shopper", "seller", "operator", "clock"] {
        assert_eq!(Side::from_name(side).unwrap().as_str(), side);
    }
    assert!(!Reason::NotReceived.has_goods());
    assert_eq!(DisputeState::from_name("opened"), None);
}

#[test]
fn an_offer_says_how_the_dispute_ends() {
    let offer = |minor| Offer {
        amount: eur(minor),
        with_return: false,
    };
    assert_eq!(offer(0).outcome(eur(10)), Outcome::Rejected);
    assert_eq!(offer(9).outcome(eur(10)), Outcome::PartlyRefunded);
    assert_eq!(offer(10).outcome(eur(10)), Outcome::Refunded);
}

#[test]
fn time_runs_for_the_parties_and_not_for_the_operator() {
    let (terms, at) = (DisputeTerms::default(), Timestamp::from_ms(0));
    assert_eq!(
        terms.due(DisputeState::AwaitingSeller, at),
        Some(at.plus(DAY * 5))
    );
    assert_eq!(terms.due(DisputeState::Decided, at), Some(at.plus(DAY * 7)));
    for state in [
        DisputeState::Escalated,
        DisputeState::Appealed,
        DisputeState::Closed,
    ] {
        assert_eq!(terms.due(state, at), None);
    }
}

#[test]
fn escrow_is_released_later_where_the_way_is_longer() {
    let (terms, at) = (EscrowTerms::default(), Timestamp::from_ms(0));
    assert_eq!(terms.due_after_shipment(at, 20), at.plus(DAY * 35));
    assert_eq!(terms.due_after_shipment(at, 45), at.plus(DAY * 60));
    assert_eq!(terms.due_after_delivery(at), at.plus(DAY * 7));
    assert_eq!(terms.remind_from(at.plus(DAY * 7)), at.plus(DAY * 4));
}

#[test]
fn a_payout_is_never_more_than_is_earned_ripe_and_free() {
    assert_eq!(available(eur(100), eur(30), eur(20)), eur(50));
    assert_eq!(available(eur(100), eur(130), eur(0)), eur(0));
    assert_eq!(available(eur(-5), eur(0), eur(0)), eur(0));
    // A correction of earnings never makes more available than there is.
    assert_eq!(available(eur(100), eur(-30), eur(-1)), eur(100));
}

#[test]
fn earnings_of_a_new_shop_lie_for_a_while() {
    let terms = PayoutTerms::default();
    let opened = Timestamp::from_ms(0);
    let young = opened.plus(DAY * 30);
    assert_eq!(terms.ripe_before(opened, young), young.minus(DAY * 14));
    let old = opened.plus(DAY * 90);
    assert!(terms.ripe_before(opened, old) > old);
}
