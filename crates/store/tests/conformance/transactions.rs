use domain::ids::SellerId;
use sqlx::{Connection, SqliteConnection};
use store::{Engine, StoreError, seller};
use testing::{TestDatabase, with_both};

use crate::fixture;

#[tokio::test]
async fn what_is_not_committed_is_not_there() {
    with_both(async |store| {
        let mut tx = store.begin().await.unwrap();
        seller::add(&mut tx, &fixture::seller()).await.unwrap();
        drop(tx);
        assert_eq!(
            seller::count(&mut store.reader().await.unwrap())
                .await
                .unwrap(),
            0
        );
        let mut tx = store.begin().await.unwrap();
        seller::add(&mut tx, &fixture::seller()).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(
            seller::count(&mut store.reader().await.unwrap())
                .await
                .unwrap(),
            1
        );
    })
    .await;
}

#[tokio::test]
async fn a_taken_name_is_a_conflict_of_one_name_on_both_engines() {
    with_both(async |store| {
        let mut tx = store.begin().await.unwrap();
        seller::add(&mut tx, &fixture::seller()).await.unwrap();
        tx.commit().await.unwrap();
        let mut tx = store.begin().await.unwrap();
        let mut other = fixture::seller();
        other.id = fixture::id!(SellerId, 2);
        let error = seller::add(&mut tx, &other).await.unwrap_err();
        assert!(error.is_conflict("sellers_slug_key"), "{error:?}");
        drop(tx);
        let mut tx = store.begin().await.unwrap();
        other.id = fixture::seller().id;
        other.slug = "other".into();
        let error = seller::add(&mut tx, &other).await.unwrap_err();
        assert!(error.is_conflict("sellers_pkey"), "{error:?}");
    })
    .await;
}

#[tokio::test]
async fn a_key_of_several_columns_has_one_name_on_both_engines() {
    with_both(async |store| {
        fixture::open_shop(&store, 1).await;
        let mut tx = store.begin().await.unwrap();
        let mut other = fixture::variant(1);
        other.id = fixture::id!(domain::ids::VariantId, 2);
        let error = store::variant::add(&mut tx, &other).await.unwrap_err();
        assert!(error.is_conflict("variants_seller_id_sku_key"), "{error:?}");
    })
    .await;
}

#[tokio::test]
async fn failed_checks_and_keys_to_nowhere_have_one_name_on_both_engines() {
    with_both(async |store| {
        fixture::open_shop(&store, 1).await;
        let mut tx = store.begin().await.unwrap();
        store::cart::add(&mut tx, &fixture::cart(1)).await.unwrap();
        let bad = fixture::cart_line(1, 1, 0);
        let error = store::cart_line::add(&mut tx, &bad).await.unwrap_err();
        assert!(error.is_conflict("cart_lines_quantity_check"), "{error:?}");
        drop(tx);
        let mut tx = store.begin().await.unwrap();
        let error = store::stock::add(&mut tx, fixture::stock(99, 1))
            .await
            .unwrap_err();
        assert!(error.is_conflict("foreign_key"), "{error:?}");
    })
    .await;
}

#[tokio::test]
async fn an_amount_in_another_currency_than_its_row_is_refused() {
    with_both(async |store| {
        fixture::open_shop(&store, 1).await;
        let mut tx = store.begin().await.unwrap();
        let mut wrong = fixture::variant(1);
        wrong.price = domain::money::Money::new(100, domain::money::Currency::PLN);
        let error = store::variant::add(&mut tx, &wrong).await.unwrap_err();
        assert!(matches!(
            error,
            StoreError::Inconsistent {
                table: "variants",
                column: "price_minor",
                ..
            }
        ));
    })
    .await;
}

#[tokio::test]
async fn a_nul_in_text_is_stored_as_a_mark_and_is_no_failure() {
    with_both(async |store| {
        let mut tx = store.begin().await.unwrap();
        let mut odd = fixture::seller();
        odd.name = "a\0b".into();
        seller::add(&mut tx, &odd).await.unwrap();
        let found = seller::find_by_slug(&mut tx, "altyn")
            .await
            .unwrap()
            .unwrap();
        assert_eq!(found.name, "a\u{fffd}b");
        assert_eq!(
            seller::find_by_slug(&mut tx, "al\0tyn").await.unwrap(),
            None
        );
    })
    .await;
}

#[tokio::test]
async fn a_snapshot_does_not_see_what_is_written_meanwhile() {
    with_both(async |store| {
        let mut snapshot = store.snapshot().await.unwrap();
        assert_eq!(seller::count(&mut snapshot).await.unwrap(), 0);
        let mut tx = store.begin().await.unwrap();
        seller::add(&mut tx, &fixture::seller()).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(seller::count(&mut snapshot).await.unwrap(), 0);
    })
    .await;
}

#[tokio::test]
async fn a_reader_on_sqlite_cannot_write() {
    let database = TestDatabase::on(Engine::Sqlite).await;
    let mut reader = database.store().reader().await.unwrap();
    assert!(seller::add(&mut reader, &fixture::seller()).await.is_err());
}

#[tokio::test]
async fn acknowledged_rows_survive_closing_and_opening() {
    let database = TestDatabase::on(Engine::Sqlite).await;
    let mut tx = database.store().begin().await.unwrap();
    seller::add(&mut tx, &fixture::seller()).await.unwrap();
    tx.commit().await.unwrap();
    database.store().close().await;
    let again = store::Store::connect(database.url(), store::StoreOptions::default())
        .await
        .unwrap();
    again.migrate().await.unwrap();
    let found = seller::find_by_slug(&mut again.reader().await.unwrap(), "altyn")
        .await
        .unwrap();
    assert_eq!(found, Some(fixture::seller()));
}

#[tokio::test]
async fn a_database_that_is_not_there_is_unavailable() {
    let options = store::StoreOptions {
        connections_max: 1,
        wait_max: std::time::Duration::from_millis(300),
        ..store::StoreOptions::default()
    };
    let outcome = store::Store::connect("postgres://corridor@127.0.0.1:1/corridor", options).await;
    assert!(matches!(outcome, Err(StoreError::Unavailable(_))));
}

#[tokio::test]
async fn a_copy_made_while_somebody_writes_is_a_whole_database() {
    let database = TestDatabase::on(Engine::Sqlite).await;
    fixture::open_shop(database.store(), 5).await;
    let mut tx = database.store().begin().await.unwrap();
    let tea = fixture::id!(domain::ids::VariantId, 1);
    store::stock::reserve(&mut tx, tea, fixture::home(), 1)
        .await
        .unwrap();
    let file = tempfile::tempdir().unwrap();
    let path = file.path().join("copy.db");
    database.store().copy_to(&path).await.unwrap();
    tx.commit().await.unwrap();
    let url = format!("sqlite:{}", path.display());
    let copy = store::Store::connect(&url, store::StoreOptions::default())
        .await
        .unwrap();
    let mut reader = copy.reader().await.unwrap();
    let row = store::stock::lookup(&mut reader, tea, fixture::home())
        .await
        .unwrap()
        .unwrap();
    assert_eq!((row.on_hand, row.reserved), (5, 0));
    assert!(database.store().copy_to(&path).await.is_err());
}

/// SQLite undoes a transaction by itself when the disk is full, as it does here for a trigger. PostgreSQL never does.
#[tokio::test]
async fn a_transaction_that_sqlite_undid_itself_does_not_refuse_the_next_ones() {
    let database = TestDatabase::sqlite().await;
    let store = database.store();
    let mut other = SqliteConnection::connect(database.url()).await.unwrap();
    let full = "CREATE TRIGGER disk_full BEFORE INSERT ON sellers BEGIN SELECT RAISE(ROLLBACK, 'full'); END";
    sqlx::query(full).execute(&mut other).await.unwrap();
    for _ in 0..3 {
        let mut tx = store.begin().await.unwrap();
        let refused = seller::add(&mut tx, &fixture::seller()).await;
        assert!(refused.is_err(), "{refused:?}");
    }
    let room = "DROP TRIGGER disk_full";
    sqlx::query(room).execute(&mut other).await.unwrap();
    let mut tx = store.begin().await.unwrap();
    seller::add(&mut tx, &fixture::seller()).await.unwrap();
    tx.commit().await.unwrap();
    let mut conn = store.reader().await.unwrap();
    assert_eq!(seller::count(&mut conn).await.unwrap(), 1);
}
