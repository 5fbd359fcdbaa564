//! `/api/seller/consignments/{id}/parcels`, `…/unpack` and `/api/seller/parcels/{id}/ship`: a consignment in several parcels.

use crate::browser::Browser;
use crate::order::paid;
use crate::site::{Site, on_both};

/// What stands between two marks on a page.
fn between(page: &str, before: &str) -> String {
    let (_, rest) = page
        .split_once(before)
        .unwrap_or_else(|| panic!("{before} in {page}"));
    rest.split(['"', '/'])
        .next()
        .expect("a text begins")
        .to_owned()
}

/// A seller's desk with one order of two mugs.
struct Desk {
    seller: Browser,
    id: String,
    line: String,
}

impl Desk {
    async fn of(site: &Site) -> Self {
        let mut seller = site.seller_browser("cups").await;
        let page = seller.get("/seller/orders").await.text();
        Self {
            id: between(&page, "/api/seller/consignments/"),
            line: format!("line-{}", between(&page, "name=\"line-")),
            seller,
        }
    }

    fn path(&self, verb: &str) -> String {
        format!("/api/seller/consignments/{}/{verb}", self.id)
    }

    async fn pack(&mut self, place: &str, units: &str) -> crate::browser::Answer {
        let line = self.line.clone();
        let form = [("parcel", place), (line.as_str(), units)];
        let path = self.path("parcels");
        self.seller.post(&path, &form).await
    }
}

#[tokio::test]
async fn a_part_is_packed_and_sent_and_the_rest_follows() {
    on_both(async |site| {
        let (mut buyer, order) = paid(site).await;
        let mut desk = Desk::of(site).await;
        let packed = desk.pack("1", "1").await;
        assert_eq!(packed.location(), "/seller/orders?done=parcel-packed");
        let page = desk.seller.get("/seller/orders").await.text();
        assert!(
            page.contains("name=\"packed_") && page.contains("name=\"parcel_"),
            "{page}"
        );
        let parcel = between(&page, "/api/seller/parcels/");
        let ticked = format!("packed_{parcel}");
        let papers = desk
            .seller
            .post("/api/seller/papers", &[(&*ticked, "1")])
            .await;
        assert_eq!(papers.location(), format!("/seller/papers.pdf?p={parcel}"));
        let file = desk.seller.get(papers.location()).await;
        assert!([200, 503].contains(&file.status), "{}", file.status);

        let ship = format!("/api/seller/parcels/{parcel}/ship");
        let form = [("carrier", "Post"), ("tracking", "RR1")];
        for _ in 0..2 {
            let sent = desk.seller.post(&ship, &form).await;
            assert_eq!(sent.location(), "/seller/orders?done=parcel-shipped");
        }
        let page = buyer.get(&order.page).await.text();
        assert!(page.contains("On their way: 1 of 2"), "{page}");
        assert!(page.contains("The seller is packing the rest"), "{page}");
        assert!(
            page.contains("RR1") && !page.contains("confirm-receipt"),
            "{page}"
        );
        let cancelled = buyer
            .post::<&str>(&format!("{}/cancel", order.forms), &[])
            .await;
        assert_eq!(cancelled.status, 409);

        let rest = desk.path("ship");
        let used = desk.seller.post(&rest, &form).await;
        assert_eq!(used.status, 422, "the number is the first parcel's");
        let form = [("carrier", "Post"), ("tracking", "RR2")];
        assert_eq!(desk.seller.post(&rest, &form).await.status, 303);
        let page = buyer.get(&order.page).await.text();
        assert!(page.contains("RR1") && page.contains("RR2"), "{page}");
        assert!(page.contains("confirm-receipt"), "{page}");
        site.shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn what_cannot_be_packed_is_said_and_changes_nothing() {
    on_both(async |site| {
        paid(site).await;
        let mut desk = Desk::of(site).await;
        for units in ["0", "3"] {
            let none = desk.pack("1", units).await;
            assert_eq!(none.location(), "/seller/orders?done=pack-none", "{units}");
        }
        for (place, units) in [("x", "1"), ("-1", "1"), ("", "1"), ("1", "x")] {
            assert_eq!(desk.pack(place, units).await.status, 422, "{place} {units}");
        }
        assert_eq!(desk.pack("2", "1").await.status, 409, "a place ahead");
        let json = format!("parcel=1&{}=3", desk.line);
        let path = desk.path("parcels");
        let mut program =
            std::mem::replace(&mut desk.seller, site.browser()).with("accept", "application/json");
        let kind = "application/x-www-form-urlencoded";
        let refused = program.post_bytes(&path, kind, json).await;
        assert_eq!(refused.status, 422);
        let page = program
            .with("accept", "text/html")
            .get("/seller/orders")
            .await;
        assert!(!page.text().contains("/api/seller/parcels/"));
    })
    .await;
}

#[tokio::test]
async fn a_parcel_is_unpacked_until_it_is_sent() {
    on_both(async |site| {
        paid(site).await;
        let mut desk = Desk::of(site).await;
        desk.pack("1", "1").await;
        let page = desk.seller.get("/seller/orders").await.text();
        let parcel = between(&page, "/api/seller/parcels/");
        let (unpack, form) = (desk.path("unpack"), [("parcel", parcel.as_str())]);
        for _ in 0..2 {
            let done = desk.seller.post(&unpack, &form).await;
            assert_eq!(done.location(), "/seller/orders?done=parcel-unpacked");
        }
        assert_eq!(
            desk.seller.post(&unpack, &[("parcel", "x")]).await.status,
            422
        );
        let ship = format!("/api/seller/parcels/{parcel}/ship");
        let sent = [("carrier", "Post"), ("tracking", "RR1")];
        assert_eq!(desk.seller.post(&ship, &sent).await.status, 404);
        assert_eq!(desk.pack("1", "1").await.status, 303);
    })
    .await;
}

#[tokio::test]
async fn nobody_else_packs_unpacks_or_sends() {
    on_both(async |site| {
        let (mut shopper, _) = paid(site).await;
        let mut desk = Desk::of(site).await;
        desk.pack("1", "1").await;
        let page = desk.seller.get("/seller/orders").await.text();
        let parcel = between(&page, "/api/seller/parcels/");
        site.shop.chinese_seller("plates").await;
        let mut rival = site.seller_browser("plates").await;
        let pack = [("parcel", "2"), (desk.line.as_str(), "1")];
        let sent = [("carrier", "Post"), ("tracking", "RR1")];
        let asked: [(String, &[(&str, &str)]); 3] = [
            (desk.path("parcels"), &pack),
            (desk.path("unpack"), &[("parcel", parcel.as_str())]),
            (format!("/api/seller/parcels/{parcel}/ship"), &sent),
        ];
        for (path, form) in asked {
            assert_eq!(rival.post(&path, form).await.status, 404, "{path}");
            assert_eq!(shopper.post(&path, form).await.status, 401, "{path}");
        }
        let page = desk.seller.get("/seller/orders").await.text();
        assert!(page.contains(&parcel), "it is still packed");
    })
    .await;
}
