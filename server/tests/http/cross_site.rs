//! Forms come from the shop's own pages.

use axum::body::Body;
use axum::http::Request;

use crate::site::on_sqlite;

const FORMS: [&str; 12] = [
    "/api/cart-lines",
    "/api/cart-lines/update",
    "/api/coupons",
    "/api/market",
    "/api/register",
    "/api/login",
    "/api/logout",
    "/api/checkout",
    "/api/checkout/delivery",
    "/api/orders/0192f0c0-0000-7000-8000-000000000000/cancel",
    "/api/seller/products",
    "/api/seller/products/0192f0c0-0000-7000-8000-000000000000/pictures",
];

#[tokio::test]
async fn a_form_that_cannot_show_where_it_comes_from_is_refused() {
    let site = on_sqlite().await;
    for path in FORMS {
        for headers in [
            &[][..],
            &[("origin", "https://evil.example")],
            &[("sec-fetch-site", "cross-site")],
            &[("referer", "https://evil.example/kz/en/cart")],
            &[("origin", "null")],
        ] {
            let mut request = Request::post(path);
            for (name, value) in headers {
                request = request.header(*name, *value);
            }
            let answer = site.browser().send(request, Body::from("country=kz")).await;
            assert_eq!(answer.status, 403, "{path} {headers:?}");
            assert_eq!(answer.header("set-cookie"), "", "{path}");
        }
    }
}

#[tokio::test]
async fn a_browser_without_fetch_metadata_shows_its_origin_or_referer() {
    let site = on_sqlite().await;
    for (name, value) in [
        ("origin", "http://shop.example"),
        ("referer", "https://shop.example/kz/en/"),
    ] {
        let request = Request::post("/api/market").header(name, value);
        let answer = site
            .browser()
            .send(request, Body::from("country=ae&lang=ar&next=/kz/en/"))
            .await;
        assert_eq!(
            (answer.status, answer.location()),
            (303, "/ae/ar/"),
            "{name}"
        );
    }
}
