//! What these tests share.

use domain::ids::{QuoteId, SessionId};
use store::Store;
use testing::{Listing, TestShop, asking_from};

pub async fn orders(shop: &TestShop) -> i64 {
    let mut conn = shop.store().reader().await.expect("the store answers");
    store::order::count(&mut conn)
        .await
        .expect("the store answers")
}

/// A shop with five shirts, a browser with one of them in its cart, and its quote to Poland.
pub async fn quoted(store: Store) -> (TestShop, SessionId, QuoteId) {
    let shop = TestShop::new(store);
    let seller = shop.chinese_seller("yiwu").await;
    let shirt = shop
        .list(Listing::new(seller, "shirt", "39.90"))
        .await
        .variant();
    let session = shop.session().await;
    shop.fill_cart(session, asking_from("PL"), &[(shirt, 1)])
        .await;
    let quote = shop.quote(session, asking_from("PL")).await.quote.id;
    (shop, session, quote)
}
