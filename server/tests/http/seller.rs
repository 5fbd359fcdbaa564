//! `/api/seller/…`

use services::catalogue::Asking;
use testing::Listing;

use crate::browser::Browser;
use crate::site::{Site, on_both};

const PRODUCT: [(&str, &str); 10] = [
    ("title", "Teapot"),
    ("description", "Holds a litre."),
    ("lang", "en"),
    ("category", "clothing"),
    ("price", "120.00"),
    ("sku", "POT-1"),
    ("stock", "7"),
    ("weight_grams", "900"),
    ("hs", "691110"),
    ("origin", "CN"),
];

/// Sends the one parcel that waits.
pub async fn ship_the_only_parcel(seller: &mut Browser) {
    let desk = seller.get("/seller/orders").await.text();
    let (_, rest) = desk
        .split_once("/api/seller/consignments/")
        .expect("a parcel waits");
    let id = rest.split('/').next().expect("an address goes on");
    let path = format!("/api/seller/consignments/{id}/ship");
    let answer = seller
        .post(&path, &[("carrier", "Post"), ("tracking", "RR1")])
        .await;
    assert_eq!(answer.location(), "/seller/orders?done=parcel-shipped");
}

/// Lists a teapot; the address of its page at the desk.
async fn listed(seller: &mut Browser) -> String {
    let answer = seller.post("/api/seller/products", &PRODUCT).await;
    assert_eq!(answer.status, 303, "{}", answer.text());
    let (page, message) = answer
        .location()
        .split_once('?')
        .expect("the page says that it worked");
    assert_eq!(message, "done=product-saved");
    page.to_owned()
}

fn form_of(page: &str, verb: &str) -> String {
    format!("/api{page}{verb}")
}

#[tokio::test]
async fn a_product_is_listed_changed_and_published() {
    on_both(async |site| {
        let mut seller = site.seller_browser("cups").await;
        let page = listed(&mut seller).await;
        let shown = seller.get(&page).await;
        assert_eq!(
            shown.field("title").as_deref(),
            Some("Teapot"),
            "{}",
            shown.text()
        );
        let version = shown.field("version").unwrap();
        let mut changed: Vec<(&str, &str)> = PRODUCT.to_vec();
        changed[0].1 = "Teapot & <cup>";
        changed[5].1 = "POT-2";
        changed.push(("version", &version));
        assert_eq!(
            seller.post(&form_of(&page, ""), &changed).await.location(),
            format!("{page}?done=product-saved")
        );
        assert_eq!(
            seller.get(&page).await.field("sku").as_deref(),
            Some("POT-2")
        );
        // The same form from another tab, which has not seen the change.
        assert_eq!(seller.post(&form_of(&page, ""), &changed).await.status, 409);
        let published = seller
            .post(&form_of(&page, "/publish"), &[("next", page.as_str())])
            .await;
        assert_eq!(
            published.location(),
            format!("{page}?done=product-published")
        );
        let unpublished = seller
            .post(&form_of(&page, "/unpublish"), &[("next", page.as_str())])
            .await;
        assert_eq!(
            unpublished.location(),
            format!("{page}?done=product-unpublished")
        );
    })
    .await;
}

#[tokio::test]
async fn a_product_with_mistakes_comes_back_with_all_that_was_typed() {
    on_both(async |site| {
        let mut seller = site.seller_browser("cups").await;
        let mut form = PRODUCT.to_vec();
        form[4].1 = "twelve";
        form[8].1 = "12";
        let answer = seller.post("/api/seller/products", &form).await;
        assert_eq!(
            (answer.status, answer.location()),
            (303, "/seller/products/new")
        );
        let page = seller.get("/seller/products/new").await;
        assert_eq!(
            page.field("price").as_deref(),
            Some("twelve"),
            "{}",
            page.text()
        );
        assert_eq!(page.field("title").as_deref(), Some("Teapot"));
        let json = seller
            .clone()
            .with("accept", "application/json")
            .post("/api/seller/products", &form)
            .await;
        let fields: Vec<_> = json.json()["errors"]
            .as_array()
            .unwrap()
            .iter()
            .map(|field| field["field"].clone())
            .collect();
        assert_eq!(
            (json.status, fields),
            (422, vec!["hs".into(), "price".into()])
        );
    })
    .await;
}

#[tokio::test]
async fn stock_is_a_number_of_pieces() {
    on_both(async |site| {
        let mut seller = site.seller_browser("cups").await;
        let path = format!("/api/seller/variants/{}/stock", site.mug.variant());
        let answer = seller
            .post(&path, &[("on_hand", "12"), ("next", "/seller/products")])
            .await;
        assert_eq!(answer.location(), "/seller/products?done=stock-saved");
        assert_eq!(site.on_hand(site.mug.variant()).await, 12);
        for wrong in ["-1", "1.5", "", "many", "99999999999"] {
            assert_eq!(
                seller.post(&path, &[("on_hand", wrong)]).await.status,
                422,
                "{wrong}"
            );
        }
        assert_eq!(site.on_hand(site.mug.variant()).await, 12);
    })
    .await;
}

#[tokio::test]
async fn another_shops_things_are_things_that_do_not_exist() {
    on_both(async |site| {
        site.shop.chinese_seller("pots").await;
        let mut seller = site.seller_browser("pots").await;
        let (product, variant) = (site.mug.product, site.mug.variant());
        let mut edit = PRODUCT.to_vec();
        edit.push(("version", "1"));
        for path in [
            format!("/api/seller/products/{product}"),
            format!("/api/seller/products/{product}/publish"),
            format!("/api/seller/products/{product}/unpublish"),
        ] {
            assert_eq!(seller.post(&path, &edit).await.status, 404, "{path}");
        }
        let stock = format!("/api/seller/variants/{variant}/stock");
        assert_eq!(seller.post(&stock, &[("on_hand", "0")]).await.status, 404);
        assert_eq!(site.on_hand(variant).await, 5);
        let parcel = parcel_of(site).await;
        let ship = [("carrier", "Post"), ("tracking", "RR1")];
        assert_eq!(
            seller
                .post(&format!("/api/seller/consignments/{parcel}/ship"), &ship)
                .await
                .status,
            404
        );
        assert_eq!(
            upload(&mut seller, &product.to_string(), b"x").await.status,
            404
        );
    })
    .await;
}

async fn parcel_of(site: &Site) -> String {
    let asking: Asking = testing::asking_from("kz");
    let session = site.shop.session().await;
    site.shop
        .place_and_pay(session, asking, &[(site.mug.variant(), 1)])
        .await;
    let mut seller = site.seller_browser("cups").await;
    let desk = seller.get("/seller/orders").await.text();
    let (_, rest) = desk
        .split_once("/api/seller/consignments/")
        .expect("a parcel waits");
    rest.split('/')
        .next()
        .expect("an address goes on")
        .to_owned()
}

#[tokio::test]
async fn who_does_not_sell_changes_nothing() {
    on_both(async |site| {
        let mut shopper = site.browser();
        let form = [
            ("email", "a@example.kz"),
            ("password", crate::site::PASSWORD),
            ("name", "A"),
        ];
        assert_eq!(shopper.post("/api/register", &form).await.status, 303);
        let stock = format!("/api/seller/variants/{}/stock", site.mug.variant());
        for (path, form) in [
            ("/api/seller/products", &PRODUCT[..]),
            (stock.as_str(), &[("on_hand", "0")][..]),
        ] {
            assert_eq!(shopper.post(path, form).await.status, 403, "{path}");
            assert_eq!(site.browser().post(path, form).await.status, 401, "{path}");
        }
        assert_eq!(site.on_hand(site.mug.variant()).await, 5);
    })
    .await;
}

#[tokio::test]
async fn a_parcel_is_shipped_once_and_with_a_number() {
    on_both(async |site| {
        let path = format!("/api/seller/consignments/{}/ship", parcel_of(site).await);
        let mut seller = site.browser();
        let login = [
            ("email", "cups@example.org"),
            ("password", crate::site::PASSWORD),
        ];
        seller.post("/api/login", &login).await;
        assert_eq!(seller.post(&path, &[("carrier", "Post")]).await.status, 422);
        let long = "R".repeat(65);
        assert_eq!(
            seller
                .post(&path, &[("carrier", "Post"), ("tracking", &long)])
                .await
                .status,
            422
        );
        let sent = [("carrier", "Post"), ("tracking", "RR1")];
        assert_eq!(seller.post(&path, &sent).await.status, 303);
        assert_eq!(seller.post(&path, &sent).await.status, 303);
        assert_eq!(
            seller
                .post(&path, &[("carrier", "Post"), ("tracking", "RR2")])
                .await
                .status,
            409
        );
    })
    .await;
}

async fn upload(browser: &mut Browser, product: &str, file: &[u8]) -> crate::browser::Answer {
    let mut body = b"--edge\r\ncontent-disposition: form-data; name=\"picture\"; filename=\"../../evil.svg\"\r\n\r\n".to_vec();
    body.extend_from_slice(file);
    body.extend_from_slice(b"\r\n--edge--\r\n");
    let path = format!("/api/seller/products/{product}/pictures");
    browser
        .post_bytes(&path, "multipart/form-data; boundary=edge", body)
        .await
}

/// A picture of one red pixel.
pub const PIXEL: &[u8] = &[
    0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00, 0x00, 0x0d, 0x49, 0x48, 0x44, 0x52,
    0x00, 0x00, 0x00, 0x01, 0x00, 0x00, 0x00, 0x01, 0x08, 0x02, 0x00, 0x00, 0x00, 0x90, 0x77, 0x53,
    0xde, 0x00, 0x00, 0x00, 0x0c, 0x49, 0x44, 0x41, 0x54, 0x78, 0x9c, 0x63, 0xf8, 0xcf, 0xc0, 0x00,
    0x00, 0x03, 0x01, 0x01, 0x00, 0xc9, 0xfe, 0x92, 0xef, 0x00, 0x00, 0x00, 0x00, 0x49, 0x45, 0x4e,
    0x44, 0xae, 0x42, 0x60, 0x82,
];

#[tokio::test]
async fn only_pictures_are_pictures() {
    on_both(async |site| {
        let mut seller = site.seller_browser("cups").await;
        let product = site.mug.product.to_string();
        for bad in [&b""[..], b"<svg onload=alert(1)>", b"MZ\x90", &PIXEL[..40]] {
            assert_eq!(upload(&mut seller, &product, bad).await.status, 422);
        }
        let added = upload(&mut seller, &product, PIXEL).await;
        assert_eq!(
            added.location(),
            format!("/seller/products/{product}?done=picture-added")
        );
        assert_eq!(
            upload(&mut site.browser(), &product, PIXEL).await.status,
            401
        );
    })
    .await;
}

#[tokio::test]
async fn an_upload_beyond_the_limit_is_413() {
    let site = crate::site::on_sqlite().await;
    let mut seller = site.seller_browser("cups").await;
    let huge = vec![0; 26 * 1024 * 1024];
    assert_eq!(
        upload(&mut seller, &site.mug.product.to_string(), &huge)
            .await
            .status,
        413
    );
    for (kind, body) in [
        ("multipart/form-data", "x"),
        ("multipart/form-data; boundary=edge", "no edge"),
        ("multipart/form-data; boundary=edge", "--edge\r\n\r\n"),
        ("text/plain", "x"),
        ("application/x-www-form-urlencoded", "picture=x"),
    ] {
        let path = format!("/api/seller/products/{}/pictures", site.mug.product);
        let status = seller.post_bytes(&path, kind, body).await.status;
        assert!(matches!(status, 415 | 422), "{kind} {body}: {status}");
    }
    // Still there, and nobody noticed.
    let other = site
        .shop
        .list(Listing::new(site.seller, "cup", "1.00"))
        .await;
    assert_eq!(
        upload(&mut seller, &other.product.to_string(), PIXEL)
            .await
            .status,
        303
    );
}
