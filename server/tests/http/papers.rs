//! `/seller/papers.pdf`, `/seller/sender` and `/orders/{id}/invoice.pdf`

use crate::order::paid;
use crate::site::on_both;

#[tokio::test]
async fn a_seller_prints_the_papers_of_ticked_parcels() {
    on_both(async |site| {
        let (mut buyer, order) = paid(site).await;
        let mut seller = site.seller_browser("cups").await;
        let desk = seller.get("/seller/orders").await.text();
        let (_, rest) = desk
            .split_once("name=\"parcel_")
            .expect("a parcel can be ticked");
        let id = rest.split('"').next().unwrap_or_default().to_owned();
        let ticked = format!("parcel_{id}");
        let answer = seller.post("/api/seller/papers", &[(&*ticked, "1")]).await;
        assert_eq!(answer.location(), format!("/seller/papers.pdf?c={id}"));
        let file = seller.get(answer.location()).await;
        if file.status == 503 {
            eprintln!("SKIPPED: no fonts to print with");
            return;
        }
        assert_eq!(
            (file.status, file.header("content-type")),
            (200, "application/pdf")
        );
        assert_eq!(file.header("cache-control"), "private, no-store");
        assert!(file.text().starts_with("%PDF"));
        let none = seller.post::<&str>("/api/seller/papers", &[]).await;
        assert_eq!(none.location(), "/seller/orders?done=papers-none");

        site.shop.chinese_seller("plates").await;
        let mut rival = site.seller_browser("plates").await;
        assert_eq!(
            rival
                .get(&format!("/seller/papers.pdf?c={id}"))
                .await
                .status,
            404
        );
        assert_eq!(
            rival
                .post("/api/seller/papers", &[(&*ticked, "1")])
                .await
                .status,
            404
        );
        for query in ["", "?c=", "?c=x", "?d=1"] {
            assert_eq!(
                seller
                    .get(&format!("/seller/papers.pdf{query}"))
                    .await
                    .status,
                404,
                "{query}"
            );
        }
        let path = &order.page;
        let invoice = buyer.get(&format!("{path}/invoice.pdf")).await;
        assert_eq!(
            (invoice.status, invoice.header("content-type")),
            (200, "application/pdf")
        );
        assert_eq!(
            site.browser()
                .get(&format!("{path}/invoice.pdf"))
                .await
                .status,
            404
        );
    })
    .await;
}

#[tokio::test]
async fn the_sender_is_kept_and_a_refused_form_loses_nothing() {
    on_both(async |site| {
        let mut seller = site.seller_browser("cups").await;
        let form = [
            ("name", "Yiwu Bright Home"),
            ("line1", "福田路105号"),
            ("city", "Yiwu"),
            ("phone", "+86 579 8555 0000"),
        ];
        let saved = seller.post("/api/seller/sender", &form).await;
        assert_eq!(saved.location(), "/seller/sender?done=sender-saved");
        assert!(
            seller
                .get("/seller/sender")
                .await
                .text()
                .contains("福田路105号")
        );
        let refused = seller
            .post(
                "/api/seller/sender",
                &[("name", "Somebody <b>"), ("city", "")],
            )
            .await;
        assert_eq!(refused.location(), "/seller/sender");
        let page = seller.get("/seller/sender").await.text();
        assert!(page.contains("Somebody &lt;b&gt;") && page.contains("aria-invalid=\"true\""));
        assert!(
            seller
                .get("/seller/sender")
                .await
                .text()
                .contains("福田路105号")
        );
        assert_eq!(site.browser().get("/seller/sender").await.status, 303);
    })
    .await;
}
