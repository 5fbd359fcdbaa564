//! What the tests of this subject share.

use std::io::{Cursor, Read};
use std::sync::Arc;

use domain::ids::SellerId;
use feeds::Reason;
use services::import::import_products::Open;
use services::import::{ImportError, ImportOptions, ImportReport, import_products};
use store::product::ProductRow;
use testing::TestShop;

pub const TWO: &str = "\
handle,lang,title,title:ru,category,hs_code,origin,option1_name,option1_value,sku,price,weight_grams,stock,picture1
slippers,en,Felt slippers,Войлочные тапочки,clothing,640520,KG,Size,38,FS-38,24.00,310,12,https://example.com/a/FS.png
slippers,,,,,,,,39,FS-39,24.00,320,7,
mug,,Enamel mug,,nowhere,,,,,MUG,39.90,,,
";

pub fn open(text: impl Into<Vec<u8>>) -> Arc<Open> {
    let bytes: Vec<u8> = text.into();
    Arc::new(move || Ok(Box::new(Cursor::new(bytes.clone())) as Box<dyn Read + Send>))
}

pub async fn import_with(
    shop: &TestShop,
    file: Arc<Open>,
    options: &ImportOptions,
) -> Result<ImportReport, ImportError> {
    import_products(shop, "yiwu", file, options, &|_| ()).await
}

pub async fn import(shop: &TestShop, text: &str) -> Result<ImportReport, ImportError> {
    import_with(shop, open(text), &ImportOptions::default()).await
}

pub async fn product(shop: &TestShop, seller: SellerId, slug: &str) -> Option<ProductRow> {
    let mut conn = shop.store().reader().await.unwrap();
    store::product::find_by_slug(&mut conn, seller, slug)
        .await
        .unwrap()
}

pub async fn count(shop: &TestShop, seller: SellerId) -> i64 {
    store::product::count_by_seller(&mut shop.store().reader().await.unwrap(), seller)
        .await
        .unwrap()
}

pub async fn jobs(shop: &TestShop) -> i64 {
    store::outbox::count_by_state(&mut shop.store().reader().await.unwrap(), "queued")
        .await
        .unwrap()
}

pub fn problems(outcome: Result<ImportReport, ImportError>) -> Vec<(u64, String, Reason)> {
    match outcome {
        Err(ImportError::Problems(found)) => found
            .into_iter()
            .map(|problem| (problem.line, problem.column, problem.reason))
            .collect(),
        other => panic!("the file has problems: {other:?}"),
    }
}

pub fn changes(report: &ImportReport) -> (u32, u32, u32) {
    (report.created, report.updated, report.unchanged)
}

/// A grey pixel.
pub const PNG: &[u8] = &[
    0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52, 0, 0, 0,
    1, 0, 0, 0, 1, 8, 0, 0, 0, 0, 0x3a, 0x7e, 0x9b, 0x55, 0, 0, 0, 0x0a, 0x49, 0x44, 0x41, 0x54,
    0x78, 0x9c, 0x63, 0x68, 0, 0, 0, 0x82, 0, 0x81, 0x77, 0xcd, 0x72, 0xb6, 0, 0, 0, 0, 0x49, 0x45,
    0x4e, 0x44, 0xae, 0x42, 0x60, 0x82,
];
