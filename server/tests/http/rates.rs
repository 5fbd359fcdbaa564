//! A shop that knows no rates of exchange, as one is before its operator has loaded any.

use std::sync::Arc;

use domain::money::{Currency, FxTable};

use crate::site::on_both;

#[tokio::test]
async fn a_missing_rate_is_not_told_as_a_missing_delivery() {
    on_both(async |site| {
        let mut without = site.shop.reference();
        without.fx = Arc::new(FxTable::new(Currency::USD));
        site.shop.replace_reference(without);
        let mut browser = site.browser();
        let product = format!("/kz/en/p/mug-{}", site.mug.product);
        for path in ["/kz/en/c/clothing", &product] {
            let page = browser.get(path).await;
            assert_eq!(page.status, 200, "{path}");
            let text = page.text();
            assert!(text.contains("There is no exchange rate"), "{path}: {text}");
            assert!(!text.contains("not delivered to your country"), "{path}");
        }
    })
    .await;
}
