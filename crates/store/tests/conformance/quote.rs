use domain::ids::QuoteId;
use store::quote;
use testing::with_both;

use crate::fixture::{self, id, later};

#[tokio::test]
async fn a_quote_is_used_once_and_only_before_it_expires() {
    with_both(async |store| {
        let mut tx = store.begin().await.unwrap();
        for number in [1, 2] {
            store::cart::add(&mut tx, &fixture::cart(number))
                .await
                .unwrap();
            let mut row = fixture::quote(number);
            row.state = "open".into();
            quote::add(&mut tx, &row).await.unwrap();
        }
        assert_eq!(
            quote::use_once(&mut tx, id!(QuoteId, 1), later(1800))
                .await
                .unwrap(),
            None
        );
        assert_eq!(
            quote::use_once(&mut tx, id!(QuoteId, 1), later(1799))
                .await
                .unwrap()
                .map(|used| used.state),
            Some("used".to_owned())
        );
        assert_eq!(
            quote::use_once(&mut tx, id!(QuoteId, 1), later(1))
                .await
                .unwrap(),
            None
        );
        assert_eq!(
            quote::remove_expired(&mut tx, later(1800)).await.unwrap(),
            1
        );
        assert!(
            quote::lookup(&mut tx, id!(QuoteId, 1))
                .await
                .unwrap()
                .is_some()
        );
        assert!(
            quote::lookup(&mut tx, id!(QuoteId, 2))
                .await
                .unwrap()
                .is_none()
        );
    })
    .await;
}
