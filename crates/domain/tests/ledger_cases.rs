//! The ledger at its edges: partial chargebacks, any commission, mirrors, owners; and the cents that others lost.

use std::collections::BTreeMap;

use domain::ids::{ConsignmentId, SellerId};
use domain::ledger::{
    AccountKind, ConsignmentMoney, LedgerError, PayoutStage, Posting, Transaction, TransactionKind,
    chargeback_lost, chargeback_opened, consignment_completed, earned_refunded, payment_captured,
    payment_unclaimed, payout_paid, payout_returned, payout_sent, refund_settled, split_commission,
};
use domain::money::{Currency, Money, MoneyError};
use domain::place::Country;
use domain::refund::Parts;
use proptest::prelude::*;

fn eur(minor: i64) -> Money {
    Money::new(minor, Currency::EUR)
}

fn consignment_in(currency: Currency, parts: [i64; 6]) -> ConsignmentMoney {
    let [goods, shipping, discount, duty, tax, fees] =
        parts.map(|minor| Money::new(minor, currency));
    ConsignmentMoney {
        id: ConsignmentId::nil(),
        seller: SellerId::nil(),
        country: Country::PL,
        parts: Parts {
            goods,
            shipping,
            discount,
            seller_discount: Money::zero(goods.currency),
            duty,
            tax,
            fees,
        },
    }
}

fn consignment(parts: [i64; 6]) -> ConsignmentMoney {
    consignment_in(Currency::EUR, parts)
}

fn completed(parcel: &ConsignmentMoney, rate_ppm: i64) -> Result<Transaction, LedgerError> {
    let sold = parcel.parts.sold_for()?;
    let split = split_commission(sold.currency, &[(sold, rate_ppm)])?;
    consignment_completed(parcel, split.commission)
}

fn balances(transactions: &[Transaction]) -> BTreeMap<AccountKind, i64> {
    let mut sums = BTreeMap::new();
    for posting in transactions.iter().flat_map(Transaction::postings) {
        *sums.entry(posting.account).or_insert(0) += posting.amount.minor;
    }
    sums.retain(|_, sum| *sum != 0);
    sums
}

/// What seller and marketplace earn with goods, by the books.
fn earned(goods: Money, rate_ppm: i64) -> (i64, i64) {
    let parcel = consignment_in(goods.currency, [goods.minor, 0, 0, 0, 0, 0]);
    let books = balances(&[completed(&parcel, rate_ppm).expect("a sound parcel")]);
    let credit = |account| -books.get(&account).copied().unwrap_or(0);
    (
        credit(AccountKind::SellerPayable(SellerId::nil())),
        credit(AccountKind::Commission),
    )
}

#[test]
fn of_6_45_at_30_percent_the_books_keep_every_cent() {
    // Others paid out 1.93 + 4.51 = 6.44.
    assert_eq!(earned(eur(645), 300_000), (451, 194));
}

#[test]
fn of_24_99_at_10_75_percent_no_fraction_of_a_cent_is_booked() {
    // Others kept a commission of 2.686425.
    assert_eq!(earned(eur(2499), 107_500), (2230, 269));
}

#[test]
fn the_commission_on_14_pieces_is_not_14_times_the_rounded_one() {
    // 14 × 6.45 = 90.30, of which 30 % are 27.09. Others took 14 × 1.94 = 27.16, 0.07 too much.
    let goods = eur(645).checked_mul(14).unwrap();
    assert_eq!(earned(goods, 300_000), (6321, 2709));
}

#[test]
fn a_commission_on_yen_is_in_whole_yen_and_not_times_a_hundred() {
    // 8 % of ¥3990 are ¥319.2.
    assert_eq!(earned(Money::new(3990, Currency::JPY), 80_000), (3671, 319));
}

#[test]
fn a_commission_of_nothing_or_of_everything_leaves_one_share_empty() {
    assert_eq!(earned(eur(4000), 0), (4000, 0));
    assert_eq!(earned(eur(4000), 1_000_000), (0, 4000));
}

#[test]
fn a_commission_below_zero_is_refused() {
    let refused = split_commission(Currency::EUR, &[(eur(4000), -1)]);
    assert_eq!(refused, Err(LedgerError::BadCommission { rate_ppm: -1 }));
}

#[test]
fn a_lost_chargeback_of_a_part_leaves_the_rest_in_escrow() {
    // The bank took 20.00 of 62.73; those 20.00 are 12.75 + 1.59 of goods and freight, 1.91 duty, 3.75 tax.
    let parcel = consignment([4000, 500, 0, 600, 1173, 0]);
    let part = consignment([1275, 159, 0, 191, 375, 0]);
    let books = balances(&[
        payment_captured(eur(6273), &[parcel]).unwrap(),
        chargeback_opened(eur(2000)).unwrap(),
        chargeback_lost(eur(2000), &[part], &[]).unwrap(),
    ]);
    let left = BTreeMap::from([
        (AccountKind::Captured, 4273),
        (AccountKind::Escrow(ConsignmentId::nil()), -3066),
        (AccountKind::DutyPayable(Country::PL), -409),
        (AccountKind::TaxPayable(Country::PL), -798),
    ]);
    assert_eq!(books, left);
}

#[test]
fn a_lost_chargeback_that_nobody_can_bear_is_the_marketplace_s_loss() {
    let books = balances(&[
        chargeback_opened(eur(6273)).unwrap(),
        chargeback_lost(eur(6273), &[], &[]).unwrap(),
    ]);
    let loss = BTreeMap::from([(AccountKind::Captured, -6273), (AccountKind::Losses, 6273)]);
    assert_eq!(books, loss);
}

#[test]
fn a_second_payment_is_owed_back_and_belongs_to_nobody() {
    let books = [
        payment_unclaimed(eur(6273)).unwrap(),
        refund_settled(eur(6273)).unwrap(),
    ];
    let owed = BTreeMap::from([(AccountKind::Captured, 6273), (AccountKind::Refunds, -6273)]);
    assert_eq!(balances(&books[..1]), owed);
    assert_eq!(balances(&books), BTreeMap::new());
}

#[test]
fn a_payout_in_the_same_currency_needs_no_exchange() {
    let sent = payout_sent(SellerId::nil(), eur(4100), eur(4100)).unwrap();
    let books = balances(&[sent, payout_paid(eur(4100)).unwrap()]);
    let left = BTreeMap::from([
        (AccountKind::Captured, -4100),
        (AccountKind::SellerPayable(SellerId::nil()), 4100),
    ]);
    assert_eq!(books, left);
}

#[test]
fn in_one_currency_the_bank_is_told_exactly_what_leaves_the_balance() {
    for sent in [4099, 4101] {
        let refused = payout_sent(SellerId::nil(), eur(4100), eur(sent));
        assert!(matches!(refused, Err(LedgerError::Unbalanced(_))), "{sent}");
    }
}

#[test]
fn a_payout_in_the_same_currency_comes_back_whole_before_and_after_it_was_paid() {
    let seller = SellerId::nil();
    let sent = payout_sent(seller, eur(4100), eur(4100)).unwrap();
    let early = payout_returned(seller, eur(4100), eur(4100), PayoutStage::Sent).unwrap();
    assert_eq!(balances(&[sent.clone(), early]), BTreeMap::new());
    let paid = payout_paid(eur(4100)).unwrap();
    let late = payout_returned(seller, eur(4100), eur(4100), PayoutStage::Paid).unwrap();
    assert_eq!(balances(&[sent, paid, late]), BTreeMap::new());
}

#[test]
fn a_payout_below_zero_is_refused_on_either_side() {
    for (earned, sent) in [(-1, -1), (-1, 1), (1, -1)] {
        let refused = payout_sent(SellerId::nil(), eur(earned), eur(sent));
        assert!(matches!(refused, Err(LedgerError::Negative { .. })));
    }
}

#[test]
fn the_one_amount_without_a_mirror_image_is_refused() {
    let postings = [i64::MIN, i64::MAX, 1].map(|minor| Posting {
        account: AccountKind::Captured,
        amount: eur(minor),
    });
    let whole = Transaction::new(TransactionKind::Manual, postings.to_vec()).unwrap();
    let refused = whole.reversed(TransactionKind::Manual);
    assert_eq!(refused, Err(MoneyError::Overflow));
}

#[test]
fn an_owner_of_another_kind_is_no_account() {
    let id = ConsignmentId::nil().to_string();
    for (kind, owner) in [
        ("escrow", ""),
        ("escrow", "PL"),
        ("escrow", "nobody"),
        ("seller_payable", ""),
        ("duty_payable", id.as_str()),
        ("fee_payable", ""),
        ("commission", "PL"),
        ("losses", id.as_str()),
    ] {
        assert_eq!(
            AccountKind::from_columns(kind, owner),
            None,
            "{kind} {owner}"
        );
    }
}

#[test]
fn an_owner_in_another_spelling_does_not_make_a_second_account() {
    let id = ConsignmentId::from_parts(1, [0xab; 10]).to_string();
    assert!(AccountKind::from_columns("escrow", &id).is_some());
    for (kind, owner) in [
        ("escrow", id.to_uppercase()),
        ("escrow", id.replace('-', "")),
        ("tax_payable", "pl".to_owned()),
        ("captured", " ".to_owned()),
    ] {
        assert_eq!(
            AccountKind::from_columns(kind, &owner),
            None,
            "{kind} {owner}"
        );
    }
}

#[test]
fn an_entry_of_nothing_is_not_written() {
    let nothing = consignment([0; 6]);
    let transaction = completed(&nothing, 80_000).unwrap();
    assert!(transaction.postings().is_empty());
}

/// Parts of a consignment whose coupon takes off no more than its goods.
fn any_parcel() -> impl Strategy<Value = ConsignmentMoney> {
    let amount = 0_i64..1_000_000_000;
    (prop::array::uniform6(amount), 0_i64..=100).prop_map(|(mut parts, off)| {
        parts[2] = parts[0] * off / 100;
        consignment(parts)
    })
}

proptest! {
    #[test]
    fn what_was_earned_goes_back_without_a_rest_at_any_commission(parcel in any_parcel(), rate_ppm in 0_i64..=1_000_000) {
        let (total, split) = (parcel.total().unwrap(), split_commission(Currency::EUR, &[(parcel.parts.goods, rate_ppm)]).unwrap());
        let books = balances(&[
            payment_captured(total, &[parcel]).unwrap(),
            completed(&parcel, rate_ppm).unwrap(),
            earned_refunded(&parcel, split.commission).unwrap(),
            refund_settled(total).unwrap(),
        ]);
        prop_assert!(books.is_empty(), "{:?}", books);
    }

    #[test]
    fn a_mirrored_mirror_is_the_thing_itself(parcel in any_parcel(), rate_ppm in 0_i64..=1_000_000) {
        for whole in [
            payment_captured(parcel.total().unwrap(), &[parcel]).unwrap(),
            completed(&parcel, rate_ppm).unwrap(),
        ] {
            let mirror = whole.reversed(TransactionKind::Manual).unwrap();
            prop_assert!(balances(&[whole.clone(), mirror.clone()]).is_empty());
            prop_assert_eq!(mirror.reversed(whole.kind()).unwrap(), whole);
        }
    }

    #[test]
    fn a_decided_chargeback_leaves_nothing_open(parcel in any_parcel(), took in 1_i64..10_000_000_000) {
        let books = balances(&[
            chargeback_opened(eur(took)).unwrap(),
            chargeback_lost(eur(took), &[parcel], &[]).unwrap(),
        ]);
        prop_assert_eq!(books.get(&AccountKind::Chargebacks), None);
        prop_assert_eq!(books[&AccountKind::Captured], -took);
    }
}
