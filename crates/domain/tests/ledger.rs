//! The ledger: every transaction balances, every minor unit is somewhere.

use std::collections::BTreeMap;

use domain::ids::{ConsignmentId, SellerId, StoreCreditId};
use domain::ledger::{
    AccountKind, ConsignmentMoney, LedgerError, PayoutStage, Posting, Transaction, TransactionKind,
    chargeback_lost, chargeback_opened, chargeback_won, consignment_completed, debt_recovered,
    earned_refunded, order_refunded, payment_captured, payout_paid, payout_returned, payout_sent,
    refund_settled, split_commission,
};
use domain::money::{Currency, Money};
use domain::place::Country;
use domain::refund::Parts;
use proptest::prelude::*;

fn eur(minor: i64) -> Money {
    Money::new(minor, Currency::EUR)
}

fn consignment(parts: [i64; 6]) -> ConsignmentMoney {
    let [goods, shipping, discount, duty, tax, fees] = parts.map(eur);
    let (id, seller) = (ConsignmentId::nil(), SellerId::nil());
    ConsignmentMoney {
        id,
        seller,
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

#[test]
fn commission_is_rounded_once_and_the_seller_gets_the_exact_rest() {
    // 6.45 × 30 % = 1.935 → 1.94; 6.45 − 1.94 = 4.51. Others paid out 1.93 + 4.51 = 6.44.
    let split = split_commission(Currency::EUR, &[(eur(645), 300_000)]).unwrap();
    assert_eq!((split.commission, split.seller), (eur(194), eur(451)));
    // 24.99 × 10.75 % = 2.686425 → 2.69; 24.99 − 2.69 = 22.30.
    let split = split_commission(Currency::EUR, &[(eur(2499), 107_500)]).unwrap();
    assert_eq!((split.commission, split.seller), (eur(269), eur(2230)));
    assert_eq!(
        split_commission(Currency::EUR, &[(eur(1), 1_000_001)]),
        Err(LedgerError::BadCommission {
            rate_ppm: 1_000_001
        })
    );
}

#[test]
fn an_order_of_40_euros_is_followed_to_its_last_cent() {
    // Goods 40.00 + freight 5.00 + duty 6.00 + VAT 11.73 = 62.73; commission 10 % of 40.00 = 4.00; the seller gets 41.00.
    let parcel = consignment([4000, 500, 0, 600, 1173, 0]);
    let transactions = [
        payment_captured(eur(6273), &[parcel]).unwrap(),
        completed(&parcel, 100_000).unwrap(),
        payout_sent(SellerId::nil(), eur(4100), eur(4100)).unwrap(),
        payout_paid(eur(4100)).unwrap(),
    ];
    let left = BTreeMap::from([
        (AccountKind::Captured, 2173),
        (AccountKind::Commission, -400),
        (AccountKind::DutyPayable(Country::PL), -600),
        (AccountKind::TaxPayable(Country::PL), -1173),
    ]);
    assert_eq!(balances(&transactions), left);
}

#[test]
fn a_coupon_costs_the_marketplace_not_the_seller() {
    let parcel = consignment([4000, 500, 400, 0, 0, 0]);
    let books = balances(&[payment_captured(eur(4100), &[parcel]).unwrap()]);
    assert_eq!(books[&AccountKind::CouponCost], 400);
    assert_eq!(books[&AccountKind::Escrow(ConsignmentId::nil())], -4500);
}

#[test]
fn a_payment_of_another_amount_cannot_be_booked() {
    let parcel = consignment([4000, 500, 0, 600, 1173, 0]);
    assert!(matches!(
        payment_captured(eur(6272), &[parcel]),
        Err(LedgerError::Unbalanced(_))
    ));
}

#[test]
fn currencies_balance_each_on_their_own() {
    let posting = |minor, currency| Posting {
        account: AccountKind::Captured,
        amount: Money::new(minor, currency),
    };
    let postings = vec![posting(100, Currency::EUR), posting(-100, Currency::USD)];
    assert!(Transaction::new(TransactionKind::PaymentCaptured, postings).is_err());
}

#[test]
fn money_never_moves_backwards() {
    assert!(matches!(
        refund_settled(eur(-1)),
        Err(LedgerError::Negative { .. })
    ));
    assert!(matches!(
        payment_captured(eur(-1), &[consignment([-1, 0, 0, 0, 0, 0])]),
        Err(LedgerError::Negative { .. })
    ));
}

proptest! {
    #[test]
    fn every_transaction_sums_to_zero(parts in prop::array::uniform6(0_i64..1_000_000_000), rate_ppm in 0_i64..=1_000_000) {
        let parcel = consignment(parts);
        let total = parcel.total().unwrap();
        prop_assume!(!total.is_negative());
        let captured = payment_captured(total, &[parcel]).unwrap();
        for transaction in [
            captured.clone(),
            completed(&parcel, rate_ppm).unwrap(),
            order_refunded(&[parcel]).unwrap(),
        ] {
            prop_assert_eq!(transaction.postings().iter().map(|posting| posting.amount.minor).sum::<i64>(), 0);
            prop_assert!(transaction.postings().iter().all(|posting| !posting.amount.is_zero()));
        }
        // A refund leaves nothing behind, and gives back exactly what was captured.
        let books = balances(&[captured, order_refunded(&[parcel]).unwrap(), refund_settled(total).unwrap()]);
        prop_assert!(books.is_empty(), "{:?}", books);
    }

    #[test]
    fn the_shares_of_a_split_sum_to_the_whole(minor in 0..=i64::MAX, rate_ppm in 0_i64..=1_000_000) {
        let split = split_commission(Currency::EUR, &[(eur(minor), rate_ppm)]).unwrap();
        prop_assert_eq!(split.commission.checked_add(split.seller), Ok(eur(minor)));
        prop_assert!(!split.commission.is_negative() && !split.seller.is_negative());
    }

    #[test]
    fn no_amount_panics(parts in prop::array::uniform6(any::<i64>()), rate_ppm: i64) {
        let parcel = consignment(parts);
        let _ = payment_captured(eur(parts[0]), &[parcel, parcel]);
        let _ = completed(&parcel, rate_ppm);
        let _ = order_refunded(&[parcel, parcel]);
    }
}

#[test]
fn a_payout_in_another_currency_balances_in_both_and_returns_at_the_rate_it_left_with() {
    let yuan = Money::new(31_980, Currency::CNY);
    let sent = payout_sent(SellerId::nil(), eur(4100), yuan).unwrap();
    let sums = |transactions: &[Transaction]| {
        let mut sums: BTreeMap<(AccountKind, Currency), i64> = BTreeMap::new();
        for posting in transactions.iter().flat_map(Transaction::postings) {
            *sums
                .entry((posting.account, posting.amount.currency))
                .or_default() += posting.amount.minor;
        }
        sums.retain(|_, sum| *sum != 0);
        sums
    };
    let paid = payout_paid(yuan).unwrap();
    assert_eq!(
        sums(&[sent.clone(), paid.clone()]),
        BTreeMap::from([
            (
                (AccountKind::SellerPayable(SellerId::nil()), Currency::EUR),
                4100
            ),
            ((AccountKind::FxClearing, Currency::EUR), -4100),
            ((AccountKind::FxClearing, Currency::CNY), 31_980),
            ((AccountKind::Captured, Currency::CNY), -31_980),
        ])
    );
    let back = payout_returned(SellerId::nil(), eur(4100), yuan, PayoutStage::Paid).unwrap();
    assert_eq!(sums(&[sent.clone(), paid, back]), BTreeMap::new());
    let back = payout_returned(SellerId::nil(), eur(4100), yuan, PayoutStage::Sent).unwrap();
    assert_eq!(sums(&[sent, back]), BTreeMap::new());
}

#[test]
fn a_debt_is_paid_from_another_currency_and_both_balance() {
    let seller = AccountKind::SellerPayable(SellerId::nil());
    let tenge = Money::new(2_100_000, Currency::KZT);
    let paid = debt_recovered(SellerId::nil(), eur(3501), tenge).unwrap();
    let on = |account: AccountKind, currency: Currency| -> i64 {
        let own = paid.postings().iter();
        let own = own.filter(|posting| posting.account == account);
        let own = own.filter(|posting| posting.amount.currency == currency);
        own.map(|posting| posting.amount.minor).sum()
    };
    assert_eq!(on(seller, Currency::EUR), 3501);
    assert_eq!(on(seller, Currency::KZT), -2_100_000);
    assert_eq!(on(AccountKind::FxClearing, Currency::EUR), -3501);
    assert_eq!(on(AccountKind::FxClearing, Currency::KZT), 2_100_000);
    assert!(debt_recovered(SellerId::nil(), eur(-1), tenge).is_err());
    assert!(debt_recovered(SellerId::nil(), eur(1), Money::new(-1, Currency::KZT)).is_err());
}

#[test]
fn a_lost_chargeback_takes_the_money_from_where_it_is() {
    let (held, done) = (
        consignment([4000, 500, 0, 600, 1173, 0]),
        ConsignmentMoney {
            id: ConsignmentId::from_parts(1, [1; 10]),
            ..consignment([1000, 0, 100, 0, 0, 0])
        },
    );
    let captured = eur(6273 + 900);
    let before = [
        payment_captured(captured, &[held, done]).unwrap(),
        completed(&done, 100_000).unwrap(),
        chargeback_opened(captured).unwrap(),
    ];
    let lost = chargeback_lost(captured, &[held], &[(done, eur(100))]).unwrap();
    let mut whole = before.to_vec();
    whole.push(lost);
    assert_eq!(
        balances(&whole),
        BTreeMap::new(),
        "nothing is owed to anybody"
    );
    let mut whole = before.to_vec();
    whole.push(chargeback_won(captured).unwrap());
    assert_eq!(balances(&whole), balances(&before[..2]));
    // The shopper had 5.00 back before: the bank took more than was left, and nobody else bears it.
    let lost = chargeback_lost(eur(7673), &[held], &[(done, eur(100))]).unwrap();
    assert!(lost.postings().contains(&Posting {
        account: AccountKind::Losses,
        amount: eur(500)
    }));
}

#[test]
fn what_was_earned_is_given_up_by_those_who_have_it() {
    let parcel = consignment([4000, 500, 400, 600, 1173, 0]);
    let whole = [
        payment_captured(parcel.total().unwrap(), &[parcel]).unwrap(),
        completed(&parcel, 100_000).unwrap(),
        earned_refunded(&parcel, eur(400)).unwrap(),
        refund_settled(parcel.total().unwrap()).unwrap(),
    ];
    assert_eq!(balances(&whole), BTreeMap::new());
}

#[test]
fn columns_lead_back_to_the_account() {
    let (parcel, seller) = (ConsignmentId::nil(), SellerId::nil());
    for account in [
        AccountKind::Captured,
        AccountKind::Escrow(parcel),
        AccountKind::SellerPayable(seller),
        AccountKind::Commission,
        AccountKind::DutyPayable(Country::PL),
        AccountKind::TaxPayable(Country::KZ),
        AccountKind::FeePayable(Country::AE),
        AccountKind::CouponCost,
        AccountKind::Refunds,
        AccountKind::PayoutsInTransit,
        AccountKind::Chargebacks,
        AccountKind::StoreCredit(StoreCreditId::nil()),
        AccountKind::StoreCreditHeld,
        AccountKind::FxClearing,
        AccountKind::Losses,
        AccountKind::Owner,
    ] {
        let back = AccountKind::from_columns(account.kind(), &account.owner());
        assert_eq!(back, Some(account));
    }
    assert_eq!(AccountKind::from_columns("captured", "somebody"), None);
    assert_eq!(AccountKind::from_columns("tax_payable", "Mars"), None);
    assert_eq!(AccountKind::from_columns("purse", ""), None);
    assert!(AccountKind::Losses.is_open_to_hand());
    assert!(!AccountKind::Escrow(parcel).is_open_to_hand());
}
