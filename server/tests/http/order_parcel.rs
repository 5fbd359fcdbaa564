//! `/api/orders/{id}/extend` and `…/cancel-units`: what a shopper can do about one parcel.

use crate::browser::{Answer, Browser};
use crate::dispute::send;
use crate::order::{Order, paid};
use crate::site::on_both;

/// The name of the first line's field.
async fn line_of(browser: &mut Browser, order: &Order) -> String {
    let page = browser.get(&order.page).await.text();
    let (_, rest) = page
        .split_once("name=\"line-")
        .expect("some of it can be cancelled");
    format!("line-{}", rest.split('"').next().unwrap())
}

async fn cancel(browser: &mut Browser, order: &Order, fields: &[(&str, &str)]) -> Answer {
    let mut all = vec![("next", order.page.as_str())];
    all.extend(fields);
    let path = format!("{}/cancel-units", order.forms);
    browser.post(&path, &all).await
}

#[tokio::test]
async fn some_units_are_cancelled_and_lie_on_the_shelf_again() {
    on_both(async |site| {
        let (mut browser, order) = paid(site).await;
        let line = line_of(&mut browser, &order).await;
        for nothing in [
            vec![],
            vec![(line.as_str(), "0")],
            vec![(line.as_str(), "3")],
        ] {
            let answer = cancel(&mut browser, &order, &nothing).await;
            let expected = format!("{}?done=units-none", order.page);
            assert_eq!(answer.location(), expected, "{nothing:?}");
        }
        for wrong in [("line-x", "1"), (line.as_str(), "-1"), (line.as_str(), "x")] {
            let answer = cancel(&mut browser, &order, &[wrong]).await;
            assert_eq!(answer.status, 422, "{wrong:?}");
        }
        assert_eq!(site.on_hand(site.mug.variant()).await, 3);
        let answer = cancel(&mut browser, &order, &[(&line, "1")]).await;
        let expected = format!("{}?done=units-cancelled", order.page);
        assert_eq!(answer.location(), expected);
        assert_eq!(site.on_hand(site.mug.variant()).await, 4);
        let page = browser.get(&order.page).await.text();
        assert!(page.contains("Some items cancelled"), "{page}");
        assert!(page.contains("Paid back: "), "{page}");
    })
    .await;
}

#[tokio::test]
async fn what_is_on_its_way_is_not_cancelled() {
    on_both(async |site| {
        let (mut browser, order) = paid(site).await;
        let line = line_of(&mut browser, &order).await;
        let mut seller = site.seller_browser("cups").await;
        crate::seller::ship_the_only_parcel(&mut seller).await;
        let answer = cancel(&mut browser, &order, &[(&line, "1")]).await;
        assert_eq!(answer.status, 409);
        assert!(
            !browser
                .get(&order.page)
                .await
                .text()
                .contains("cancel-units")
        );
    })
    .await;
}

#[tokio::test]
async fn more_time_is_given_once() {
    on_both(async |site| {
        let (mut early, order) = paid(site).await;
        let page = early.get(&order.page).await.text();
        assert!(!page.contains("/extend\""), "{page}");
        let mut sent = send(site, early, order).await;
        let page = sent.shopper.get(&sent.order.page).await;
        assert!(page.text().contains("The money goes to the seller on "));
        let path = format!("{}/extend", sent.order.forms);
        let fields = [
            ("next", sent.order.page.as_str()),
            ("consignment", sent.parcel.as_str()),
        ];
        for done in ["release-extended", "release-extended-before"] {
            let answer = sent.shopper.post(&path, &fields).await;
            assert_eq!(
                answer.location(),
                format!("{}?done={done}", sent.order.page)
            );
        }
        let page = sent.shopper.get(&sent.order.page).await.text();
        assert!(!page.contains("/extend\""), "{page}");
        assert!(page.contains("You asked for more time"), "{page}");
        assert_eq!(site.browser().post(&path, &fields).await.status, 404);
        let none = [("consignment", "x")];
        assert_eq!(sent.shopper.post(&path, &none).await.status, 422);
    })
    .await;
}
