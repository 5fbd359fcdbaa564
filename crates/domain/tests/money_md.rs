//! `docs/money.md` shows each business event as a journal entry in real figures. The figures come from here: what the page
//! says and what the ledger does cannot drift apart.

use std::path::Path;

use domain::ids::{ConsignmentId, SellerId, StoreCreditId};
use domain::ledger::{
    AccountKind, ConsignmentMoney, PayoutStage, StoreCreditSource, Tender, Transaction,
    authorisation_captured, cash_collected, chargeback_lost, chargeback_opened, chargeback_won,
    consignment_completed, debt_recovered, earned_refunded, order_refunded, payment_authorised,
    payment_captured, payment_unclaimed, payout_paid, payout_returned, payout_sent,
    refund_released, refund_settled, split_commission, store_credit_freed, store_credit_issued,
    store_credit_moved, store_credit_returned, store_credit_set_aside, transfer_assigned,
    transfer_received, transfer_returned,
};
use domain::money::{Currency, Money};
use domain::place::Country;
use domain::refund::Parts;
use domain::store_credit::shares_back;

fn eur(minor: i64) -> Money {
    Money::new(minor, Currency::EUR)
}

/// Goods 40.00 with 4.00 off, freight 5.00, duty 6.00, tax 11.73: 58.73 to Poland.
fn parcel() -> ConsignmentMoney {
    ConsignmentMoney {
        id: ConsignmentId::nil(),
        seller: SellerId::nil(),
        country: Country::PL,
        parts: whole(),
    }
}

fn part(parts: Parts) -> ConsignmentMoney {
    ConsignmentMoney { parts, ..parcel() }
}

fn whole() -> Parts {
    Parts {
        goods: eur(4000),
        shipping: eur(500),
        discount: eur(400),
        seller_discount: eur(0),
        duty: eur(600),
        tax: eur(1173),
        fees: eur(0),
    }
}

/// The same with a quarter of the coupon borne by the seller.
fn shared() -> ConsignmentMoney {
    part(Parts {
        seller_discount: eur(100),
        ..whole()
    })
}

/// 8 % of what the goods were sold for.
fn completed(parcel: &ConsignmentMoney) -> Transaction {
    let sold = parcel.parts.sold_for().expect("sound figures");
    let split = split_commission(Currency::EUR, &[(sold, 80_000)]).expect("a sound rate");
    consignment_completed(parcel, split.commission).expect("sound figures")
}

fn owner(account: &AccountKind) -> String {
    match account {
        AccountKind::Escrow(_) => " (parcel)".to_owned(),
        AccountKind::SellerPayable(_) => " (seller)".to_owned(),
        AccountKind::StoreCredit(id) if *id == StoreCreditId::nil() => " (card)".to_owned(),
        AccountKind::StoreCredit(_) => " (account)".to_owned(),
        AccountKind::DutyPayable(country)
        | AccountKind::TaxPayable(country)
        | AccountKind::FeePayable(country) => format!(" ({})", country.code()),
        _ => String::new(),
    }
}

/// The entries as rows of a table: account, debit, credit.
fn rows(transaction: &Transaction) -> Vec<String> {
    let row = |posting: &domain::ledger::Posting| {
        let minor = posting.amount.minor.abs();
        let amount = Money::new(minor, posting.amount.currency).to_string();
        let (debit, credit) = match posting.amount.is_negative() {
            false => (amount, String::new()),
            true => (String::new(), amount),
        };
        let kind = posting.account.kind();
        format!(
            "| `{kind}`{} | {debit} | {credit} |",
            owner(&posting.account)
        )
    };
    transaction.postings().iter().map(row).collect()
}

#[test]
fn the_page_shows_how_transfers_come_in_and_go_back() {
    let missing = missing_of(&[
        ("transfer_received", transfer_received(eur(5873)).unwrap()),
        ("transfer_assigned", transfer_assigned(eur(5873)).unwrap()),
        ("transfer_returned", transfer_returned(eur(5800)).unwrap()),
    ]);
    assert!(missing.is_empty(), "docs/money.md lacks:\n{missing}");
}

#[test]
fn the_page_shows_the_life_of_store_credit() {
    let (card, account) = (StoreCreditId::nil(), StoreCreditId::from_parts(1, [1; 10]));
    let parts = [(card, eur(2000))];
    let third = whole().of_units(1, 3).total().unwrap();
    let back = shares_back(third, &[eur(3873), eur(2000)]);
    assert_eq!(back, [eur(1291), eur(667)]);
    let tender = Tender {
        money: eur(3873),
        store_credit: eur(2000),
    };
    let sold = store_credit_issued(card, eur(2000), StoreCreditSource::Sold);
    let missing = missing_of(&[
        ("store_credit_issued", sold.unwrap()),
        (
            "store_credit_set_aside",
            store_credit_set_aside(&parts).unwrap(),
        ),
        ("store_credit_freed", store_credit_freed(&parts).unwrap()),
        (
            "payment_captured",
            payment_captured(tender, &[parcel()]).unwrap(),
        ),
        (
            "store_credit_returned",
            store_credit_returned(&[(card, back[1])]).unwrap(),
        ),
        (
            "store_credit_moved",
            store_credit_moved(card, account, eur(2000)).unwrap(),
        ),
    ]);
    assert!(missing.is_empty(), "docs/money.md lacks:\n{missing}");
}

#[test]
fn the_page_shows_what_the_ledger_does() {
    let seller = SellerId::nil();
    let third = whole().of_units(1, 3);
    let compensation = whole().of_amount(eur(1000)).unwrap();
    let left = ConsignmentMoney {
        ..part(whole().minus(&compensation).unwrap())
    };
    let late = part(whole().of_amount(eur(500)).unwrap());
    let yuan = Money::new(32_564, Currency::CNY);
    let events: [(&str, Transaction); 20] = [
        (
            "payment_captured",
            payment_captured(eur(5873), &[parcel()]).unwrap(),
        ),
        ("payment_unclaimed", payment_unclaimed(eur(5873)).unwrap()),
        ("order_refunded", order_refunded(&[part(third)]).unwrap()),
        (
            "refund_settled",
            refund_settled(third.total().unwrap()).unwrap(),
        ),
        ("dispute", order_refunded(&[part(compensation)]).unwrap()),
        ("consignment_completed after it", completed(&left)),
        ("consignment_completed", completed(&parcel())),
        (
            "payment_captured with a shared coupon",
            payment_captured(eur(5873), &[shared()]).unwrap(),
        ),
        (
            "payment_authorised",
            payment_authorised(eur(5873), &[parcel()]).unwrap(),
        ),
        (
            "refund_released",
            refund_released(third.total().unwrap()).unwrap(),
        ),
        (
            "authorisation_captured",
            authorisation_captured(eur(5873 - 1958)).unwrap(),
        ),
        (
            "cash_collected",
            cash_collected(eur(5873), eur(5875)).unwrap(),
        ),
        ("goodwill", earned_refunded(&late, eur(27)).unwrap()),
        ("chargeback_opened", chargeback_opened(eur(5873)).unwrap()),
        ("chargeback_won", chargeback_won(eur(5873)).unwrap()),
        (
            "chargeback_lost",
            chargeback_lost(eur(5873), &[parcel()], &[]).unwrap(),
        ),
        ("payout_sent", payout_sent(seller, eur(4180), yuan).unwrap()),
        ("payout_paid", payout_paid(yuan).unwrap()),
        (
            "payout_returned",
            payout_returned(seller, eur(4180), yuan, PayoutStage::Paid).unwrap(),
        ),
        (
            "debt_recovered",
            debt_recovered(seller, eur(4180), yuan).unwrap(),
        ),
    ];
    let missing = missing_of(&events);
    assert!(missing.is_empty(), "docs/money.md lacks:\n{missing}");
}

/// The events whose tables the page does not have.
fn missing_of(events: &[(&str, Transaction)]) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/money.md");
    let page = std::fs::read_to_string(path).unwrap_or_default();
    let mut missing = String::new();
    for (name, event) in events {
        let table = rows(event).join("\n");
        if !page.contains(&table) {
            missing += &format!("{name}\n{table}\n\n");
        }
    }
    missing
}
