//! What the tests of this subject share.

use domain::ids::{ProductId, VariantId};
use domain::market::Market;
use domain::money::Money;
use domain::place::Language;
use services::catalogue::list_products::list_products;
use services::catalogue::texts::text_row;
use services::catalogue::view_product::view_product;
use services::catalogue::{Asking, Listing as Shown, ProductPage, Shelf, Sort};
use testing::TestShop;

pub fn asking(country: &str, language: Language) -> Asking {
    Asking::new(Market::by_country(country).unwrap(), language)
}

pub async fn shown(shop: &TestShop, asking: Asking, shelf: Shelf) -> Shown {
    list_products(shop, asking, shelf, Sort::Newest, 1, 24)
        .await
        .unwrap()
}

pub async fn page(shop: &TestShop, asking: Asking, id: ProductId) -> Option<ProductPage> {
    view_product(shop, asking, id, None, None).await.unwrap()
}

pub async fn translate(shop: &TestShop, id: ProductId, lang: &str, title: &str, description: &str) {
    let mut tx = shop.store().begin().await.unwrap();
    store::product_text::put(&mut tx, &text_row(id, lang, title, description))
        .await
        .unwrap();
    tx.commit().await.unwrap();
}

pub async fn set_status(shop: &TestShop, id: ProductId, status: &str) {
    let mut tx = shop.store().begin().await.unwrap();
    let mut row = store::product::lookup(&mut tx, id).await.unwrap().unwrap();
    row.status = status.to_owned();
    assert!(
        store::product::update(&mut tx, &row)
            .await
            .unwrap()
            .is_done()
    );
    tx.commit().await.unwrap();
    shop.catalogue().forget();
}

pub async fn change_variant(
    shop: &TestShop,
    id: VariantId,
    price_minor: i64,
    compare_at_minor: i64,
) {
    let mut tx = shop.store().begin().await.unwrap();
    let mut row = store::variant::lookup(&mut tx, id).await.unwrap().unwrap();
    row.price = Money::new(price_minor, row.currency);
    row.compare_at = Some(Money::new(compare_at_minor, row.currency));
    assert!(
        store::variant::update(&mut tx, &row)
            .await
            .unwrap()
            .is_done()
    );
    tx.commit().await.unwrap();
}
