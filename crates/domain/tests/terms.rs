//! Terms of escrow, disputes and payouts at their edges.

use std::time::Duration;

use domain::dispute::{DisputeState, DisputeTerms, Offer, Outcome};
use domain::escrow::EscrowTerms;
use domain::money::{Currency, Money};
use domain::payout::{PayoutTerms, available};
use domain::time::Timestamp;
use proptest::prelude::*;

const DAY: Duration = Duration::from_secs(24 * 3600);

fn eur(minor: i64) -> Money {
    Money::new(minor, Currency::EUR)
}

fn outcome(asked: i64, left: i64) -> Outcome {
    let offer = Offer {
        amount: eur(asked),
        with_return: true,
    };
    offer.outcome(eur(left))
}

#[test]
fn one_cent_less_than_all_is_a_part_and_one_cent_is_no_refusal() {
    assert_eq!(outcome(6272, 6273), Outcome::PartlyRefunded);
    assert_eq!(outcome(1, 6273), Outcome::PartlyRefunded);
    assert_eq!(outcome(1, 1), Outcome::Refunded);
}

#[test]
fn an_offer_of_more_than_is_left_since_ends_as_everything() {
    // Offered 62.73 when all was left; 20.00 were paid back in between.
    assert_eq!(outcome(6273, 4273), Outcome::Refunded);
}

#[test]
fn each_party_has_its_own_time() {
    let terms = DisputeTerms {
        answer: DAY,
        send_back: DAY * 2,
        receive: DAY * 3,
        appeal: DAY * 4,
    };
    let at = Timestamp::from_ms(7);
    for (state, days) in [
        (DisputeState::AwaitingSeller, 1),
        (DisputeState::AwaitingShopper, 1),
        (DisputeState::AwaitingReturn, 2),
        (DisputeState::Returning, 3),
        (DisputeState::Decided, 4),
    ] {
        assert_eq!(terms.due(state, at), Some(at.plus(DAY * days)), "{state:?}");
    }
}

#[test]
fn a_way_of_no_days_is_still_waited_for_after_its_arrival() {
    let (terms, at) = (EscrowTerms::default(), Timestamp::from_ms(0));
    assert_eq!(terms.due_after_shipment(at, 0), at.plus(DAY * 15));
}

#[test]
fn terms_without_end_hold_for_ever_and_do_not_panic() {
    let terms = EscrowTerms {
        after_delivery: Duration::MAX,
        after_arrival: Duration::MAX,
        ..EscrowTerms::default()
    };
    let (at, last) = (Timestamp::from_ms(1), Timestamp::from_ms(i64::MAX));
    assert_eq!(terms.due_after_delivery(at), last);
    assert_eq!(terms.due_after_shipment(at, u16::MAX), last);
}

#[test]
fn a_shopper_is_reminded_before_the_release_and_after_the_delivery() {
    let (terms, delivered) = (EscrowTerms::default(), Timestamp::from_ms(0));
    let due = terms.due_after_delivery(delivered);
    let remind = terms.remind_from(due);
    assert!(delivered < remind && remind < due);
}

#[test]
fn a_shop_is_new_until_the_last_millisecond_of_its_time() {
    let (terms, opened) = (PayoutTerms::default(), Timestamp::from_ms(0));
    let old = opened.plus(terms.new_seller);
    let young = Timestamp::from_ms(old.ms() - 1);
    assert_eq!(terms.ripe_before(opened, young), young.minus(DAY * 14));
    assert_eq!(
        terms.ripe_before(opened, old),
        Timestamp::from_ms(old.ms() + 1)
    );
}

#[test]
fn what_an_old_shop_earned_this_millisecond_is_ripe() {
    // Earnings booked before the moment count, so the moment itself must lie one beyond.
    let (terms, opened) = (PayoutTerms::default(), Timestamp::from_ms(0));
    let now = opened.plus(DAY * 365);
    assert!(now < terms.ripe_before(opened, now));
}

#[test]
fn yen_are_paid_out_in_yen() {
    let yen = |minor| Money::new(minor, Currency::JPY);
    assert_eq!(available(yen(3990), yen(990), yen(1000)), yen(2000));
}

proptest! {
    #[test]
    fn a_payout_is_never_larger_than_the_balance(balance: i64, unripe: i64, held: i64) {
        let payable = available(eur(balance), eur(unripe), eur(held)).minor;
        prop_assert!((0..=balance.max(0)).contains(&payable));
    }

    #[test]
    fn more_held_never_makes_more_available(balance: i64, unripe: i64, held: i64, more in 0..i64::MAX) {
        let less = available(eur(balance), eur(unripe), eur(held.saturating_add(more)));
        prop_assert!(less.minor <= available(eur(balance), eur(unripe), eur(held)).minor);
    }
}
