use store::{Engine, Fuse, Store, StoreError, seller};
use testing::TestDatabase;

use crate::fixture;

/// Runs a test on both engines, handing it the fuse of its store.
async fn with_fuse<T: AsyncFn(Store, Fuse)>(test: T) {
    for engine in [Engine::Sqlite, Engine::Postgres] {
        println!("on {engine:?}");
        let database = TestDatabase::on(engine).await;
        test(database.store().clone(), database.fuse().clone()).await;
        database.store().close().await;
    }
}

/// Opens the shop in one transaction.
async fn open_shop(store: &Store) -> Result<(), StoreError> {
    let mut tx = store.begin().await?;
    seller::add(&mut tx, &fixture::seller()).await?;
    tx.commit().await
}

async fn shops(store: &Store) -> i64 {
    let mut reader = store.reader().await.unwrap();
    seller::count(&mut reader).await.unwrap()
}

#[tokio::test]
async fn a_new_fuse_never_blows() {
    with_fuse(async |store, fuse| {
        for _ in 0..10 {
            store.begin().await.unwrap().commit().await.unwrap();
        }
        assert!(!fuse.mend());
    })
    .await;
}

#[tokio::test]
async fn a_fuse_that_blows_before_the_transaction_lets_none_begin() {
    with_fuse(async |store, fuse| {
        fuse.blow_after(0);
        let outcome = store.begin().await;
        assert!(matches!(outcome, Err(StoreError::Unavailable(_))));
    })
    .await;
}

#[tokio::test]
async fn a_fuse_that_blows_before_the_commit_leaves_nothing() {
    with_fuse(async |store, fuse| {
        fuse.blow_after(1);
        let outcome = open_shop(&store).await;
        assert!(matches!(outcome, Err(StoreError::Unavailable(_))));
        assert!(fuse.mend());
        assert_eq!(shops(&store).await, 0);
    })
    .await;
}

#[tokio::test]
async fn a_fuse_that_blows_after_the_commit_leaves_everything() {
    with_fuse(async |store, fuse| {
        fuse.blow_after(2);
        let outcome = open_shop(&store).await;
        assert!(matches!(outcome, Err(StoreError::Unavailable(_))));
        assert!(fuse.mend());
        assert_eq!(shops(&store).await, 1);
    })
    .await;
}

#[tokio::test]
async fn a_fuse_that_outlives_a_transaction_lets_it_be_acknowledged() {
    with_fuse(async |store, fuse| {
        fuse.blow_after(3);
        open_shop(&store).await.unwrap();
        let next = store.begin().await;
        assert!(matches!(next, Err(StoreError::Unavailable(_))));
        assert!(fuse.mend());
    })
    .await;
}

#[tokio::test]
async fn nobody_reads_while_the_fuse_is_blown() {
    with_fuse(async |store, fuse| {
        fuse.blow_after(0);
        assert!(open_shop(&store).await.is_err());
        for outcome in [
            store.reader().await.map(drop),
            store.snapshot().await.map(drop),
        ] {
            assert!(matches!(outcome, Err(StoreError::Unavailable(_))));
        }
    })
    .await;
}

#[tokio::test]
async fn a_mended_fuse_lets_the_next_transaction_through() {
    with_fuse(async |store, fuse| {
        fuse.blow_after(1);
        assert!(open_shop(&store).await.is_err());
        assert!(fuse.mend());
        open_shop(&store).await.unwrap();
        assert_eq!(shops(&store).await, 1);
    })
    .await;
}

#[tokio::test]
async fn a_fuse_that_is_mended_in_time_had_not_blown() {
    with_fuse(async |store, fuse| {
        fuse.blow_after(9);
        open_shop(&store).await.unwrap();
        assert!(!fuse.mend());
    })
    .await;
}

#[tokio::test]
async fn every_handle_of_a_store_is_cut_off_by_its_fuse() {
    with_fuse(async |store, fuse| {
        let other = store.clone();
        fuse.blow_after(1);
        assert!(open_shop(&store).await.is_err());
        let outcome = other.begin().await;
        assert!(matches!(outcome, Err(StoreError::Unavailable(_))));
    })
    .await;
}
