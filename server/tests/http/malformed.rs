//! No body, however malformed, is answered with a 5xx, and none changes anything it should not.

use crate::browser::Browser;
use crate::site::{Site, on_both};

const FORM: &str = "application/x-www-form-urlencoded";
const ID: &str = "0192f0c0-0000-7000-8000-000000000000";

/// Every form of the shop with the fields that it reads.
const FORMS: [(&str, &[&str]); 38] = [
    ("/api/market", &["country", "lang", "currency", "next"]),
    ("/api/register", &["email", "password", "name", "next"]),
    ("/api/login", &["email", "password", "next"]),
    ("/api/logout", &["next"]),
    ("/api/cart-lines", &["variant", "quantity", "next"]),
    ("/api/cart-lines/update", &["line", "quantity", "next"]),
    ("/api/coupons", &["code", "next"]),
    ("/api/coupons/remove", &["next"]),
    ("/api/gift-cards", &["code", "next"]),
    ("/api/store-credit", &["next"]),
    ("/api/store-credit/remove", &["credit", "next"]),
    ("/api/account/gift-cards", &["code", "next"]),
    (
        "/api/operator/store-credit",
        &[
            "amount",
            "currency",
            "email",
            "source",
            "reason",
            "idempotency_key",
        ],
    ),
    ("/api/operator/store-credit/{id}/approve", &[]),
    ("/api/operator/store-credit/cards/{id}/block", &[]),
    ("/api/checkout/delivery", &["shipping", "next"]),
    (
        "/api/checkout",
        &[
            "quote",
            "email",
            "name",
            "line1",
            "city",
            "phone",
            "payment",
            "idempotency_key",
            "country",
            "due",
        ],
    ),
    ("/api/orders/{id}/cancel", &["key", "next"]),
    ("/api/orders/{id}/confirm-receipt", &["consignment", "key"]),
    ("/api/orders/{id}/pay", &["key"]),
    ("/api/orders/{id}/extend", &["consignment", "key", "next"]),
    ("/api/orders/{id}/cancel-units", &["line-1", "key", "next"]),
    (
        "/api/seller/products",
        &[
            "title",
            "description",
            "lang",
            "category",
            "price",
            "stock",
            "weight_grams",
            "hs",
            "origin",
        ],
    ),
    ("/api/seller/products/{id}", &["version", "title", "price"]),
    ("/api/seller/variants/{id}/stock", &["on_hand", "next"]),
    (
        "/api/seller/consignments/{id}/ship",
        &["carrier", "tracking"],
    ),
    (
        "/api/seller/consignments/{id}/parcels",
        &["parcel", "line-1"],
    ),
    ("/api/seller/consignments/{id}/unpack", &["parcel"]),
    ("/api/seller/parcels/{id}/ship", &["carrier", "tracking"]),
    ("/api/seller/payouts", &["currency"]),
    (
        "/api/seller/bank-account",
        &[
            "holder",
            "number",
            "bic",
            "bank_name",
            "country",
            "currency",
            "password",
        ],
    ),
    ("/api/operator/payouts/{id}/approve", &[]),
    ("/api/operator/payouts/{id}/refuse", &["reason"]),
    ("/api/operator/payouts/send", &["currency"]),
    (
        "/api/operator/journal",
        &[
            "reason",
            "kind1",
            "owner1",
            "debit1",
            "credit1",
            "currency1",
        ],
    ),
    ("/api/operator/journal/{id}/post", &[]),
    ("/api/operator/jobs/{id}/replay", &[]),
    (
        "/api/operator/orders/{id}/refund",
        &["amount", "currency", "consignment", "reason"],
    ),
];

/// What nobody types.
const VALUES: [&str; 20] = [
    "",
    "%",
    "%FF%FE",
    "%00",
    "a%00b",
    "%0D%0Aset-cookie:%20a=b",
    "%F0%9F%98%80%E2%80%AE%D8%A7",
    "-1",
    "0",
    "1e309",
    "NaN",
    "99999999999999999999999999",
    "-9223372036854775808",
    "' OR 1=1; DROP TABLE users; --",
    "%3Cscript%3Ealert(1)%3C/script%3E",
    "{\"$gt\":\"\"}",
    "../../../../etc/passwd",
    "//evil.example",
    "0192f0c0-0000-7000-8000-000000000000",
    "null",
];

async fn send(browser: &mut Browser, path: &str, body: String) {
    let path = path.replace("{id}", ID);
    let shown = body.chars().take(120).collect::<String>();
    let answer = browser.post_bytes(&path, FORM, body).await;
    assert!(
        (300..500).contains(&answer.status),
        "{path} {shown}: {} {}",
        answer.status,
        answer.text()
    );
    let target = answer.location();
    assert!(
        target.is_empty() || (target.starts_with('/') && !target.starts_with("//")),
        "{path} {shown}: {target}"
    );
    if answer.status != 303 {
        assert!(answer.text().contains("<html"), "{path} {shown}: no page");
    }
}

async fn send_everything(browser: &mut Browser) {
    for (path, fields) in FORMS {
        for body in [
            "", "&", "=", "&&==&", "a", "\u{0}", "variant", "%=%", "a=b&a=c",
        ] {
            send(browser, path, body.to_owned()).await;
        }
        for field in fields {
            for value in VALUES {
                send(browser, path, format!("{field}={value}")).await;
            }
            send(browser, path, format!("{field}={}", "x".repeat(30_000))).await;
            send(browser, path, format!("{field}=1&{field}=2")).await;
        }
        for value in VALUES {
            let all: Vec<_> = fields
                .iter()
                .map(|field| format!("{field}={value}"))
                .collect();
            send(browser, path, all.join("&")).await;
        }
    }
}

#[tokio::test]
async fn nothing_that_a_guest_sends_is_answered_with_a_5xx() {
    on_both(async |site: &Site| send_everything(&mut site.browser()).await).await;
}

#[tokio::test]
async fn nothing_that_a_buyer_sends_is_answered_with_a_5xx() {
    on_both(async |site: &Site| {
        let mut browser = site.buyer(1).await;
        for (path, fields) in FORMS.into_iter().filter(|(path, _)| !path.contains("log")) {
            for value in VALUES {
                let all: Vec<_> = fields
                    .iter()
                    .map(|field| format!("{field}={value}"))
                    .collect();
                send(&mut browser, path, all.join("&")).await;
            }
        }
        assert_eq!(site.on_hand(site.mug.variant()).await, 5);
    })
    .await;
}

#[tokio::test]
async fn nothing_that_a_seller_sends_is_answered_with_a_5xx() {
    on_both(async |site: &Site| {
        let mut browser = site.seller_browser("cups").await;
        let paths = [
            ("{id}/stock", site.mug.variant().to_string()),
            ("products/{id}", site.mug.product.to_string()),
        ];
        for (path, fields) in FORMS
            .into_iter()
            .filter(|(path, _)| path.contains("/seller/"))
        {
            let own = paths.iter().fold(path.to_owned(), |path, (part, id)| {
                path.replace(part, &part.replace("{id}", id))
            });
            for value in VALUES {
                for field in fields {
                    send(&mut browser, &own, format!("version=1&{field}={value}")).await;
                }
                let all: Vec<_> = fields
                    .iter()
                    .map(|field| format!("{field}={value}"))
                    .collect();
                send(&mut browser, &own, all.join("&")).await;
            }
        }
    })
    .await;
}

#[tokio::test]
async fn nothing_that_an_operator_sends_is_answered_with_a_5xx() {
    on_both(async |site: &Site| {
        let mut browser = crate::payout::operator(site, "ops").await;
        for (path, fields) in FORMS
            .into_iter()
            .filter(|(path, _)| path.contains("/operator/"))
        {
            for value in VALUES {
                for field in fields {
                    let body = format!("currency=EUR&kind1=losses&amount=1&{field}={value}");
                    send(&mut browser, path, body).await;
                }
            }
        }
    })
    .await;
}

#[tokio::test]
async fn an_id_in_the_address_that_is_none_is_404() {
    let site = crate::site::on_sqlite().await;
    let mut seller = site.seller_browser("cups").await;
    for (path, _) in FORMS.into_iter().filter(|(path, _)| path.contains("{id}")) {
        for id in [
            "x",
            "%FF",
            "%00",
            "1",
            "..%2F..",
            "0192f0c0-0000-7000-8000-00000000000g",
        ] {
            let answer = seller
                .post(&path.replace("{id}", id), &[("version", "1")])
                .await;
            assert_eq!(answer.status, 404, "{path} {id}");
        }
    }
}
