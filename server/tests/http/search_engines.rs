//! `/robots.txt` and `/sitemap.xml`

use crate::site::on_both;

#[tokio::test]
async fn search_engines_find_the_shelves_and_leave_carts_alone() {
    on_both(async |site| {
        let robots = site.browser().get("/robots.txt").await.text();
        assert!(robots.contains("Sitemap: http://shop.example/sitemap.xml"));
        assert!(robots.contains("Disallow: /*/*/cart"));
        let sitemap = site.browser().get("/sitemap.xml").await;
        assert!(
            sitemap
                .header("content-type")
                .starts_with("application/xml")
        );
        assert!(
            sitemap
                .text()
                .contains("<loc>http://shop.example/kz/ru/c/clothing</loc>"),
            "{}",
            sitemap.text()
        );
    })
    .await;
}
