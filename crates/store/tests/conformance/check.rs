use domain::ids::{ConsignmentId, OrderId, OrderLineId, ParcelId, PaymentId, VariantId};
use sqlx::Connection;
use store::parcel::{self, ParcelLineRow, ParcelRow};
use store::{Engine, Store, check, consignment, order, payment, stock};
use testing::{TestDatabase, with_both};

use crate::fixture::{self, NOW, id, kzt, shop_with_order};
use crate::ledger::book;

async fn broken(store: &Store) -> Vec<&'static str> {
    let mut snapshot = store.snapshot().await.unwrap();
    let findings = check::all(&mut snapshot).await.unwrap();
    findings
        .into_iter()
        .filter(|finding| !finding.offenders.is_empty())
        .map(|finding| finding.name)
        .collect()
}

/// The order of the fixture, paid and booked.
async fn pay(store: &Store) {
    let mut tx = store.begin().await.unwrap();
    payment::add(&mut tx, &fixture::payment(1, 1))
        .await
        .unwrap();
    assert!(
        payment::capture_once(&mut tx, id!(PaymentId, 1), kzt(300_000), NOW)
            .await
            .unwrap()
            .is_done()
    );
    assert!(
        order::advance(&mut tx, id!(OrderId, 1), "awaiting_payment", "paid", NOW)
            .await
            .unwrap()
            .is_done()
    );
    let part = id!(ConsignmentId, 1);
    assert!(
        consignment::advance(&mut tx, part, "awaiting_payment", "paid", NOW)
            .await
            .unwrap()
            .is_done()
    );
    stock::sell(&mut tx, id!(VariantId, 1), fixture::home(), 1)
        .await
        .unwrap()
        .unwrap();
    book(&mut tx).await;
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn a_shop_that_kept_the_rules_has_no_findings() {
    with_both(async |store| {
        assert!(broken(&store).await.is_empty());
        shop_with_order(&store).await;
        assert!(broken(&store).await.is_empty());
        pay(&store).await;
        assert!(broken(&store).await.is_empty());
    })
    .await;
}

#[tokio::test]
async fn a_capture_without_a_paid_order_is_found() {
    with_both(async |store| {
        shop_with_order(&store).await;
        let mut tx = store.begin().await.unwrap();
        payment::add(&mut tx, &fixture::payment(1, 1))
            .await
            .unwrap();
        assert!(
            payment::capture_once(&mut tx, id!(PaymentId, 1), kzt(300_000), NOW)
                .await
                .unwrap()
                .is_done()
        );
        tx.commit().await.unwrap();
        assert_eq!(
            broken(&store).await,
            [
                "every captured payment has a paid order of its amount",
                "what was captured or promised is booked"
            ]
        );
    })
    .await;
}

#[tokio::test]
async fn a_paid_order_without_a_capture_is_found() {
    with_both(async |store| {
        shop_with_order(&store).await;
        let mut tx = store.begin().await.unwrap();
        assert!(
            order::advance(&mut tx, id!(OrderId, 1), "awaiting_payment", "paid", NOW)
                .await
                .unwrap()
                .is_done()
        );
        tx.commit().await.unwrap();
        assert_eq!(
            broken(&store).await,
            [
                "reserved units belong to orders that await payment",
                "every paid order has one captured payment of its total"
            ]
        );
    })
    .await;
}

/// What breaks a rule, and which.
const DAMAGES: &[(&str, &str)] = &[
    (
        "UPDATE payments SET captured_minor = 0",
        "what is promised is what did not arrive and was not given up",
    ),
    (
        "UPDATE ledger_entries SET amount_minor = 1 WHERE amount_minor > 0",
        "every ledger transaction sums to zero in each currency",
    ),
    (
        "UPDATE ledger_accounts SET currency = 'PLN' WHERE kind = 'captured'",
        "every ledger entry is in its account's currency",
    ),
    (
        "UPDATE orders SET currency = 'PLN'",
        "every ledger entry of an order is in the order's currency",
    ),
    (
        "UPDATE sellers SET currency = 'PLN'",
        "prices are in their seller's currency",
    ),
    (
        "UPDATE payments SET amount_minor = 1",
        "every paid order has one captured payment of its total",
    ),
    (
        "UPDATE consignments SET duty_minor = 1, total_minor = total_minor + 1",
        "consignments sum to their order",
    ),
    (
        "UPDATE order_lines SET tax_minor = 1",
        "lines sum to their consignment",
    ),
    (
        "UPDATE order_lines SET quantity = 2",
        "a line is its unit price times its quantity, with rate and source",
    ),
    (
        "UPDATE orders SET state = 'lost'",
        "every state is a known one",
    ),
    (
        "UPDATE consignments SET state = 'completed', commission_minor = 1, payable_minor = 1",
        "commission + payable = goods + shipping - refunds of a settled consignment",
    ),
    (
        "UPDATE consignments SET state = 'refunded'",
        "escrow holds what is paid and not settled",
    ),
    (
        "UPDATE quotes SET state = 'open'",
        "an order is its quote, used",
    ),
    (
        "UPDATE stock_levels SET reserved = 1, received = received + 1",
        "reserved units belong to orders that await payment",
    ),
    ("DELETE FROM order_lines", "lines sum to their consignment"),
    (
        "INSERT INTO refunds SELECT id, order_id, id, currency, amount_minor + 1, 'cancelled', 'sent', 1, 1, 0 FROM payments",
        "refunds never exceed their payment, and a refunded payment is wholly refunded",
    ),
    (
        "UPDATE payments SET state = 'refunded'",
        "refunds never exceed their payment, and a refunded payment is wholly refunded",
    ),
    (
        "INSERT INTO refunds SELECT id, order_id, id, currency, 1, 'cancelled', 'sent', 1, 1, 0 FROM payments",
        "the lines of a refund sum to it",
    ),
    (
        "INSERT INTO refund_lines SELECT id, id, consignment_id, quantity + 1, currency, 0, 0, 0, 0, 0, 0, NULL, 0 \
             FROM order_lines",
        "nothing is refunded that was not paid, line by line",
    ),
    (
        "INSERT INTO refunds SELECT id, order_id, id, currency, 1, 'unclaimed', 'queued', 1, NULL, 0 FROM payments",
        "what is owed back to shoppers is what was not sent yet",
    ),
    (
        "UPDATE consignments SET state = 'disputed'",
        "a parcel is disputed exactly while a dispute about it is open",
    ),
    (
        "INSERT INTO ledger_pending_entries SELECT id, transaction_id, account_id, amount_minor, currency \
             FROM ledger_entries WHERE amount_minor > 0",
        "every pending transaction sums to zero in each currency",
    ),
    (
        "INSERT INTO payouts (id, seller_id, state, earned_minor, currency, sent_currency, bank_json, note, \
             requested_at_ms, updated_at_ms) SELECT id, id, 'approved', 1, 'KZT', 'KZT', '', '', 1, 1 FROM sellers",
        "payouts that are not sent are set aside",
    ),
    (
        "UPDATE ledger_accounts SET kind = 'payouts_in_transit' WHERE kind = 'captured'",
        "payouts at the bank are booked",
    ),
    (
        "UPDATE ledger_accounts SET kind = 'chargebacks' WHERE kind = 'captured'",
        "open chargebacks are booked",
    ),
    (
        "UPDATE ledger_accounts SET kind = 'receipts' WHERE kind = 'captured'",
        "transfers of which nobody knows what for are booked",
    ),
    (
        "INSERT INTO bank_entries SELECT id, '', '', '', currency, amount_minor + 1, '', '', '', 'assigned', id, 1, 1 FROM payments",
        "transfers sum to the payment they make",
    ),
    (
        "INSERT INTO store_credits SELECT id, 'gift_card', NULL, NULL, NULL, 'KZT', 1, 'active', 1, 1 FROM payments",
        "gift cards and accounts have what the ledger owes on them",
    ),
    (
        "UPDATE ledger_accounts SET kind = 'store_credit' WHERE kind = 'captured'",
        "gift cards and accounts have what the ledger owes on them",
    ),
    (
        "INSERT INTO order_credits SELECT id, id, currency, 1, 0, 'held' FROM orders",
        "store credit is set aside for orders that wait for the rest",
    ),
    (
        "UPDATE orders SET credit_minor = 1",
        "store credit of an order is what it was paid with, and goes back with refunds only",
    ),
    (
        "INSERT INTO order_credits SELECT id, id, currency, 1, 0, 'freed' FROM orders",
        "store credit of an order is what it was paid with, and goes back with refunds only",
    ),
];

/// Breaks the rows behind the store's back, one rule at a time, in a paid shop.
#[tokio::test]
async fn every_kind_of_damage_is_found() {
    for (sql, name) in DAMAGES {
        let database = TestDatabase::on(Engine::Sqlite).await;
        shop_with_order(database.store()).await;
        pay(database.store()).await;
        let path = database.url().strip_prefix("sqlite:").unwrap();
        let mut connection = sqlx::SqliteConnection::connect(path).await.unwrap();
        sqlx::query("PRAGMA foreign_keys = OFF")
            .execute(&mut connection)
            .await
            .unwrap();
        sqlx::query(*sql).execute(&mut connection).await.unwrap();
        let found = broken(database.store()).await;
        assert!(found.contains(name), "{sql}: {found:?}");
    }
}

#[tokio::test]
async fn a_unit_in_two_parcels_and_one_in_none_are_found() {
    with_both(async |store| {
        shop_with_order(&store).await;
        pay(&store).await;
        let mut tx = store.begin().await.unwrap();
        let part = id!(ConsignmentId, 1);
        let sent = consignment::ship(&mut tx, part, "EMS", "RR1", NOW, Some(NOW)).await;
        assert!(sent.unwrap().is_done());
        tx.commit().await.unwrap();
        let found = broken(&store).await;
        assert!(
            found.contains(&"what is sent is in parcels, every unit of it"),
            "{found:?}"
        );
        let mut tx = store.begin().await.unwrap();
        for position in 1..=2 {
            let row = ParcelRow {
                id: id!(ParcelId, position.into()),
                consignment_id: part,
                position,
                carrier: Some("EMS".into()),
                tracking: Some(format!("RR{position}")),
                packed_at: NOW,
                shipped_at: Some(NOW),
            };
            parcel::add(&mut tx, &row).await.unwrap();
            let line = ParcelLineRow {
                parcel_id: row.id,
                order_line_id: id!(OrderLineId, 1),
                quantity: 1,
            };
            parcel::add_line(&mut tx, &line).await.unwrap();
        }
        tx.commit().await.unwrap();
        let found = broken(&store).await;
        assert!(
            found.contains(&"no unit is in two parcels, or in one and called off"),
            "{found:?}"
        );
        assert!(!found.contains(&"what is sent is in parcels, every unit of it"));
    })
    .await;
}
