//! Codes of gift cards, and how credit and money share an order.

use domain::ids::StoreCreditId;
use domain::ledger::{
    AccountKind, StoreCreditSource, Tender, Transaction, payment_captured, store_credit_freed,
    store_credit_issued, store_credit_moved, store_credit_returned, store_credit_set_aside,
};
use domain::money::{Currency, Money};
use domain::store_credit::{GiftCardCode, draw, shares_back};
use proptest::prelude::*;

fn eur(minor: i64) -> Money {
    Money::new(minor, Currency::EUR)
}

fn sum(transaction: &Transaction, account: AccountKind) -> i64 {
    let own = transaction.postings().iter();
    own.filter(|posting| posting.account == account)
        .map(|posting| posting.amount.minor)
        .sum()
}

#[test]
fn a_code_is_read_however_it_is_typed() {
    let code = GiftCardCode::from_random([7; 16]);
    let shown = code.grouped();
    assert_eq!(shown, "9999-9999-9999-9999");
    for typed in [
        shown.clone(),
        shown.to_lowercase(),
        shown.replace('-', " "),
        format!("  {}\n", shown.replace('-', "–")),
        code.as_str().to_owned(),
    ] {
        assert_eq!(GiftCardCode::parse(&typed), Some(code.clone()), "{typed:?}");
    }
    let long = "9".repeat(17);
    for wrong in [
        "",
        "9999",
        "0O1I-9999-9999-9999",
        "９９９９９９９９９９９９９９９９",
        &long,
    ] {
        assert_eq!(GiftCardCode::parse(wrong), None, "{wrong:?}");
    }
    assert_eq!(format!("{code:?}"), "GiftCardCode(…9999)");
}

#[test]
fn credit_of_another_currency_or_below_zero_pays_nothing() {
    let tenge = Money::new(5_000, Currency::KZT);
    let drawn = draw(eur(1_000), &[tenge, eur(-5), eur(400), eur(900)]);
    assert_eq!(drawn, [eur(0), eur(0), eur(400), eur(600)]);
    assert_eq!(draw(eur(0), &[eur(400)]), [eur(0)]);
}

#[test]
fn the_life_of_credit_leaves_nothing_on_the_accounts_in_between() {
    let id = StoreCreditId::nil();
    let parts = [(id, eur(2_000))];
    let issued = store_credit_issued(id, eur(2_000), StoreCreditSource::Sold).unwrap();
    assert_eq!(sum(&issued, AccountKind::Captured), 2_000);
    let given = store_credit_issued(id, eur(2_000), StoreCreditSource::Goodwill).unwrap();
    assert_eq!(sum(&given, AccountKind::Losses), 2_000);
    let aside = store_credit_set_aside(&parts).unwrap();
    let freed = store_credit_freed(&parts).unwrap();
    for account in [AccountKind::StoreCredit(id), AccountKind::StoreCreditHeld] {
        assert_eq!(sum(&aside, account) + sum(&freed, account), 0);
    }
    let back = store_credit_returned(&parts).unwrap();
    assert_eq!(sum(&back, AccountKind::Refunds), 2_000);
    let tender = Tender {
        money: eur(0),
        store_credit: eur(0),
    };
    assert_eq!(payment_captured(tender, &[]).unwrap().postings(), []);
}

#[test]
fn credit_never_moves_backwards() {
    let (from, to) = (StoreCreditId::nil(), StoreCreditId::from_parts(1, [1; 10]));
    assert!(store_credit_moved(from, to, eur(-1)).is_err());
    assert!(store_credit_set_aside(&[(to, eur(-1))]).is_err());
    assert!(store_credit_issued(to, eur(-1), StoreCreditSource::Goodwill).is_err());
    let moved = store_credit_moved(from, to, eur(5)).unwrap();
    assert_eq!(sum(&moved, AccountKind::StoreCredit(from)), 5);
    assert_eq!(sum(&moved, AccountKind::StoreCredit(to)), -5);
}

#[test]
fn no_letter_of_a_code_can_be_taken_for_another() {
    for byte in 0..=255 {
        let code = GiftCardCode::from_random([byte; 16]);
        assert!(!code.as_str().contains(['0', 'O', '1', 'I']), "{byte}");
    }
}

#[test]
fn the_ending_is_the_last_group() {
    let bytes: Vec<u8> = (0..16).collect();
    let code = GiftCardCode::from_random(bytes.try_into().unwrap());
    assert_eq!(code.grouped(), "2345-6789-ABCD-EFGH");
    assert_eq!(code.ending(), "EFGH");
}

#[test]
fn the_first_balance_is_spent_before_the_next() {
    let drawn = draw(eur(700), &[eur(500), eur(500), eur(500)]);
    assert_eq!(drawn, [eur(500), eur(200), eur(0)]);
}

#[test]
fn where_no_money_is_left_all_goes_back_to_credit() {
    assert_eq!(
        shares_back(eur(300), &[eur(0), eur(900)]),
        [eur(0), eur(300)]
    );
    assert_eq!(shares_back(eur(0), &[eur(5), eur(9)]), [eur(0), eur(0)]);
}

#[test]
fn a_source_is_found_by_its_name() {
    for source in StoreCreditSource::ALL {
        assert_eq!(StoreCreditSource::from_name(source.as_str()), Some(source));
    }
    assert_eq!(StoreCreditSource::from_name("stolen"), None);
}

#[test]
fn several_cards_are_set_aside_in_one_event() {
    let (first, second) = (StoreCreditId::nil(), StoreCreditId::from_parts(1, [1; 10]));
    let aside = store_credit_set_aside(&[(first, eur(300)), (second, eur(200))]).unwrap();
    assert_eq!(sum(&aside, AccountKind::StoreCreditHeld), -500);
    assert_eq!(sum(&aside, AccountKind::StoreCredit(first)), 300);
    assert_eq!(sum(&aside, AccountKind::StoreCredit(second)), 200);
}

#[test]
fn money_alone_is_a_tender_without_credit() {
    let tender = Tender::from(eur(900));
    assert_eq!((tender.money, tender.store_credit), (eur(900), eur(0)));
}

#[test]
fn credit_that_does_not_make_up_the_price_is_not_booked() {
    let tender = Tender {
        money: eur(900),
        store_credit: eur(100),
    };
    assert!(payment_captured(tender, &[]).is_err());
}

proptest! {
    #[test]
    fn credit_pays_as_much_as_it_can_and_never_more(
        total in 0..1_000_000_i64,
        balances in prop::collection::vec(0..400_000_i64, 0..6),
    ) {
        let there: Vec<Money> = balances.iter().copied().map(eur).collect();
        let drawn = draw(eur(total), &there);
        let paid: i64 = drawn.iter().map(|part| part.minor).sum();
        prop_assert_eq!(paid, total.min(balances.iter().sum()));
        for (part, balance) in drawn.iter().zip(&there) {
            prop_assert!(part.minor >= 0 && part.minor <= balance.minor);
        }
    }

    #[test]
    fn refunds_in_any_steps_end_at_what_each_means_paid(
        money in 0..100_000_i64,
        credit in 0..100_000_i64,
        steps in prop::collection::vec(1..50_000_i64, 0..8),
    ) {
        let mut left = [eur(money), eur(credit)];
        for step in steps {
            let all = left[0].minor + left[1].minor;
            let amount = step.min(all);
            let back = shares_back(eur(amount), &left);
            prop_assert_eq!(back[0].minor + back[1].minor, amount);
            for (rest, back) in left.iter_mut().zip(&back) {
                prop_assert!(back.minor >= 0 && back.minor <= rest.minor);
                *rest = rest.checked_sub(*back).unwrap();
            }
        }
        let rest = eur(left[0].minor + left[1].minor);
        prop_assert_eq!(shares_back(rest, &left), left.to_vec());
    }
}
