//! Customs codes and restricted goods, at the seller's desk and in the shop.

use testing::Listing;

use crate::site::{Site, on_both};

async fn listed(site: &Site, hs: &str) -> (String, String) {
    let seller = site.shop.chinese_seller("cellar").await;
    let listing = Listing {
        hs: Some(hs),
        ..Listing::new(seller, "bottle", "39.90")
    };
    let listed = site.shop.list(listing).await;
    (listed.product.to_string(), listed.variant().to_string())
}

#[tokio::test]
async fn restricted_goods_are_told_on_the_product_page_and_refused_by_the_cart() {
    on_both(async |site| {
        let (product, variant) = listed(site, "220421").await;
        let mut browser = site.browser();
        let page = browser.get(&format!("/sa/en/p/bottle-{product}")).await;
        assert_eq!(page.status, 200);
        let text = page.text();
        assert!(
            text.contains("Cannot be delivered to Saudi Arabia"),
            "{text}"
        );
        assert!(!text.contains("action=\"/api/cart-lines\""), "{text}");
        let form = [
            ("variant", &*variant),
            ("quantity", "1"),
            ("next", "/sa/en/cart"),
        ];
        let refused = browser.post("/api/cart-lines", &form).await;
        assert_eq!(refused.status, 409, "{}", refused.text());
        assert!(browser.get("/sa/en/cart").await.text().contains("/sa/en/"));
    })
    .await;
}

#[tokio::test]
async fn what_only_the_post_refuses_does_not_frighten_somebody_to_whom_a_courier_brings_it() {
    on_both(async |site| {
        let (product, variant) = listed(site, "850760").await;
        let mut browser = site.browser();
        let text = browser
            .get(&format!("/kz/en/p/bottle-{product}"))
            .await
            .text();
        assert!(!text.contains("Not accepted by post"), "{text}");
        assert!(text.contains("action=\"/api/cart-lines\""), "{text}");
        let form = [
            ("variant", &*variant),
            ("quantity", "1"),
            ("next", "/kz/en/cart"),
        ];
        assert_eq!(browser.post("/api/cart-lines", &form).await.status, 303);
    })
    .await;
}

#[tokio::test]
async fn the_desk_finds_codes_in_words_and_leads_back_to_its_own_forms_only() {
    on_both(async |site| {
        let mut seller = site.seller_browser("cups").await;
        let place = [
            ("country", "pl"),
            ("lang", "en"),
            ("currency", "PLN"),
            ("next", "/"),
        ];
        seller.post("/api/market", &place).await;
        let found = seller
            .get("/seller/hs?q=t-shirt&for=/seller/products/new")
            .await;
        assert_eq!(found.status, 200);
        assert!(
            found.text().contains("/seller/products/new?hs=610910"),
            "{}",
            found.text()
        );
        let form = seller.get("/seller/products/new?hs=691110").await.text();
        assert!(
            form.contains("<option value=\"CN\" selected"),
            "goods are from the seller's country unless said otherwise"
        );
        assert!(form.contains("value=\"691110\""), "{form}");
        for elsewhere in [
            "https://evil.example/",
            "//evil.example",
            "/seller/products/x?y",
            "/logout",
        ] {
            let page = seller
                .get(&format!("/seller/hs?q=t-shirt&for={elsewhere}"))
                .await
                .text();
            assert!(
                !page.contains("=\"https://evil")
                    && !page.contains("=\"//evil")
                    && !page.contains("?hs="),
                "{elsewhere}"
            );
        }
        let nothing = seller.get("/seller/hs?q=%00%ff&for=").await;
        assert!(nothing.status < 500, "{}", nothing.status);
        assert_eq!(site.browser().get("/seller/hs").await.status, 303);
    })
    .await;
}

#[tokio::test]
async fn what_carriers_must_know_is_kept_and_shown_with_where_it_cannot_be_sold() {
    on_both(async |site| {
        let mut seller = site.seller_browser("cups").await;
        let place = [
            ("country", "pl"),
            ("lang", "en"),
            ("currency", "PLN"),
            ("next", "/"),
        ];
        seller.post("/api/market", &place).await;
        let form = [
            ("title", "Cotton T-shirt"),
            ("lang", "en"),
            ("category", "clothing"),
            ("price", "12.00"),
            ("sku", "T-1"),
            ("size", "30 × 20 × 7,5"),
            ("tag_used", "1"),
            ("tag_bribe", "1"),
        ];
        let saved = seller.post("/api/seller/products", &form).await;
        let page = saved
            .location()
            .split('?')
            .next()
            .unwrap_or_default()
            .to_owned();
        let text = seller.get(&page).await.text();
        assert!(text.contains("30 × 20 × 7.5"), "{text}");
        // Suggested from the title, because no code was given.
        assert!(text.contains(&format!("{page}?hs=610910")), "{text}");
        let ticked = text.split("tag_used").nth(1).unwrap_or_default();
        assert!(ticked[..60].contains("checked"), "{}", &ticked[..60]);
        assert!(!text.contains("No restrictions known"), "{text}");
        let edit: Vec<_> = form
            .iter()
            .copied()
            .filter(|(name, _)| *name != "tag_used")
            .chain([("version", "1"), ("hs", "990000")])
            .collect();
        let saved = seller.post(&format!("/api{page}"), &edit).await;
        assert_eq!(saved.status, 303);
        let text = seller.get(&page).await.text();
        assert!(
            text.contains("The Harmonized System has no such code"),
            "{text}"
        );
        let wrong: Vec<_> = form
            .iter()
            .map(|(name, value)| (*name, if *name == "size" { "big" } else { value }))
            .collect();
        let refused = seller.post("/api/seller/products", &wrong).await;
        assert_eq!(refused.location(), "/seller/products/new");
        assert!(
            seller
                .get("/seller/products/new")
                .await
                .text()
                .contains("Write three numbers")
        );
    })
    .await;
}

#[tokio::test]
async fn a_list_is_sorted_by_the_price_it_shows() {
    on_both(async |site| {
        let seller = site.shop.chinese_seller("smith").await;
        let anvil = Listing {
            weight_grams: Some(9_000),
            ..Listing::new(seller, "anvil", "1.00")
        };
        site.shop.list(anvil).await;
        site.shop.list(Listing::new(seller, "ring", "90.00")).await;
        let order = async |sort: &str| {
            let page = site
                .browser()
                .get(&format!("/kz/en/s/smith?sort={sort}"))
                .await;
            assert_eq!(page.status, 200);
            let text = page.text();
            let place = |slug: &str| text.find(&format!("/p/{slug}-")).unwrap_or(usize::MAX);
            place("ring") < place("anvil")
        };
        assert!(order("price").await, "the ring is cheaper at the door");
        assert!(!order("price-down").await);
    })
    .await;
}
