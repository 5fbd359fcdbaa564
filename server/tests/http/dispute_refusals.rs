//! What is refused in a dispute, and that nothing that was typed is lost by it.

use std::time::Duration;

use app::backend::links::encode;

use crate::browser::Browser;
use crate::dispute::{disputed, operator, send_parts, sent};
use crate::seller::PIXEL;
use crate::site::{Site, on_both, on_sqlite};

const ID: &str = "0192f0c0-0000-7000-8000-000000000000";
const SHOPPER: [&str; 6] = [
    "offer",
    "accept",
    "escalate",
    "appeal",
    "withdraw",
    "send-back",
];
const SELLER: [&str; 5] = ["offer", "accept", "escalate", "appeal", "receive"];

#[tokio::test]
async fn somebody_elses_dispute_is_a_dispute_that_does_not_exist() {
    on_both(async |site: &Site| {
        site.shop.chinese_seller("pots").await;
        let dispute = disputed(site).await;
        let mut rival = site.seller_browser("pots").await;
        let mut strangers = [site.browser(), site.buyer(1).await, rival.clone()];
        let form = [("amount", "1"), ("text", "x"), ("tracking", "x")];
        for stranger in &mut strangers {
            for page in [dispute.page(), dispute.sent.form_page()] {
                assert_eq!(stranger.get(&page).await.status, 404, "{page}");
            }
            for verb in SHOPPER {
                let answer = stranger.post(&dispute.forms(verb), &form).await;
                assert_eq!(answer.status, 404, "{verb}");
            }
            for path in [
                dispute.forms("say"),
                dispute.sent.order.forms.clone() + "/disputes",
            ] {
                let answer = send_parts(stranger, &path, &[("text", "x")], &[PIXEL]).await;
                assert_eq!(answer.status, 404, "{path}");
            }
        }
        for verb in SELLER {
            let answer = rival.post(&dispute.desk("seller", verb), &form).await;
            assert_eq!(answer.status, 404, "{verb}");
        }
        assert_eq!(
            status(&mut rival, "/seller/disputes/", &dispute.id).await,
            404
        );
        assert!(
            !rival
                .get("/seller/disputes")
                .await
                .text()
                .contains(&dispute.id)
        );
        // A party is no operator.
        let mut seller = dispute.sent.seller.clone();
        for browser in [&mut rival, &mut seller] {
            assert_eq!(browser.get("/operator/disputes").await.status, 404);
            assert_eq!(
                status(browser, "/operator/disputes/", &dispute.id).await,
                404
            );
            let path = dispute.desk("operator", "decide");
            assert_eq!(browser.post(&path, &form).await.status, 404);
        }
    })
    .await;
}

async fn status(browser: &mut Browser, list: &str, id: &str) -> u16 {
    browser.get(&format!("{list}{id}")).await.status
}

#[tokio::test]
async fn a_dispute_of_another_order_and_ids_that_are_none_are_404() {
    let site = on_sqlite().await;
    let mut dispute = disputed(&site).await;
    let (order, id) = (dispute.sent.order.page.clone(), dispute.id.clone());
    let shopper = &mut dispute.sent.shopper;
    for page in [
        format!("{order}/disputes/{ID}"),
        format!("{order}/disputes/x"),
        format!("/kz/en/orders/{ID}/disputes/{id}"),
        format!("{order}/disputes/new?consignment={ID}"),
        format!("{order}/disputes/new?consignment=x"),
    ] {
        assert_eq!(shopper.get(&page).await.status, 404, "{page}");
    }
    let elsewhere = format!("/api/orders/{ID}/disputes/{id}/escalate");
    assert_eq!(shopper.post(&elsewhere, &[("a", "b")]).await.status, 404);
    let mut ops = operator(&site, "ann").await;
    for path in [
        "/api/operator/disputes/x/decide",
        "/api/operator/disputes/%FF/decide",
    ] {
        assert_eq!(ops.post(path, &[("a", "b")]).await.status, 404, "{path}");
    }
}

#[tokio::test]
async fn an_amount_that_cannot_be_paid_back_is_said_beside_its_field() {
    on_both(async |site| {
        let mut dispute = disputed(site).await;
        for amount in [
            "",
            "abc",
            "-1",
            "1,200",
            "99999999",
            "1e3",
            "99999999999999999999",
        ] {
            let fields = [("amount", amount), ("text", "A crack is no break.")];
            let answer = dispute.seller("offer", &fields).await;
            let page = format!("/seller/disputes/{}", dispute.id);
            assert_eq!(answer.location(), page, "{amount}");
            let page = dispute.sent.seller.get(&page).await.text();
            assert!(
                page.contains("id=\"field-offeramount-problem\""),
                "{amount}: {page}"
            );
            assert!(page.contains("A crack is no break."), "{amount}: {page}");
        }
        let path = dispute.desk("seller", "offer");
        let json = dispute
            .sent
            .seller
            .clone()
            .with("accept", "application/json");
        let refused = json.clone().post(&path, &[("amount", "99999999")]).await;
        assert_eq!(refused.status, 422);
        assert_eq!(refused.json()["errors"][0]["field"], "amount");
        // It is the seller's turn, so the shopper cannot propose anything.
        let early = dispute
            .shopper("offer", &[("amount", "1"), ("text", "Well?")])
            .await;
        assert!(
            early.location().ends_with("?done=dispute-moved"),
            "{}",
            early.location()
        );
        let page = dispute.sent.shopper.get(early.location()).await.text();
        assert!(
            page.contains("Well?</textarea>"),
            "what was typed is lost: {page}"
        );
    })
    .await;
}

#[tokio::test]
async fn a_form_with_mistakes_comes_back_with_all_that_was_typed() {
    on_both(async |site| {
        let mut sent = sent(site).await;
        for (words, field) in [
            (vec![("text", "Typed")], "field-openreason-problem"),
            (
                vec![("text", "Typed"), ("reason", "bad luck")],
                "field-openreason-problem",
            ),
            (vec![("reason", "damaged")], "field-opentext-problem"),
            (
                vec![
                    ("text", "Typed"),
                    ("reason", "damaged"),
                    ("wish", "part"),
                    ("amount", "0"),
                ],
                "field-openamount-problem",
            ),
            (
                vec![
                    ("text", "Typed"),
                    ("reason", "customs_refused"),
                    ("wish", "return"),
                ],
                "field-openwish-problem",
            ),
        ] {
            let answer = sent.open(&words, &[]).await;
            assert_eq!(answer.location(), sent.form_page(), "{words:?}");
            let page = sent.shopper.get(&sent.form_page()).await.text();
            assert!(
                page.contains(&format!("id=\"{field}\"")),
                "{words:?}: {page}"
            );
            let typed = words.iter().any(|(name, _)| *name == "text");
            assert_eq!(page.contains("Typed</textarea>"), typed, "{words:?}");
        }
        let words = [("text", "Typed"), ("reason", "damaged")];
        let answer = sent.open(&words, &[b"<svg onload=alert(1)>"]).await;
        let page = sent.shopper.get(answer.location()).await.text();
        assert!(page.contains("id=\"field-openpicture-problem\""), "{page}");
    })
    .await;
}

#[tokio::test]
async fn what_may_still_arrive_is_not_missed_yet() {
    on_both(async |site| {
        let mut sent = sent(site).await;
        let words = [("reason", "not_received"), ("text", "Where is it?")];
        let answer = sent.open(&words, &[]).await;
        assert_eq!(answer.location(), sent.form_page());
        let page = sent.shopper.get(&sent.form_page()).await.text();
        assert!(page.contains("It may still arrive in time."), "{page}");
        let path = format!(
            "{}/disputes?next={}",
            sent.order.forms,
            encode(&sent.form_page())
        );
        let mut json = sent.shopper.clone().with("accept", "application/json");
        let refused = send_parts(&mut json, &path, &words, &[]).await;
        assert_eq!(refused.json()["type"], "/problems/too-early");
        site.shop.clock.advance(Duration::from_secs(40 * 24 * 3600));
        let answer = sent.open(&words, &[]).await;
        assert!(
            answer.location().ends_with("?done=dispute-opened"),
            "{}",
            answer.location()
        );
    })
    .await;
}

#[tokio::test]
async fn a_parcel_has_one_dispute() {
    on_both(async |site| {
        let mut dispute = disputed(site).await;
        let words = [("reason", "damaged"), ("text", "And again")];
        let page = dispute.page();
        let answer = dispute.sent.open(&words, &[]).await;
        assert_eq!(answer.location(), format!("{page}?done=dispute-exists"));
        let form = dispute.sent.form_page();
        assert_eq!(dispute.sent.shopper.get(&form).await.location(), page);
    })
    .await;
}

#[tokio::test]
async fn a_parcel_that_is_not_sent_or_is_accepted_cannot_be_objected_to() {
    on_both(async |site| {
        let mut sent = sent(site).await;
        let confirm = format!("{}/confirm-receipt", sent.order.forms);
        assert_eq!(sent.shopper.post(&confirm, &[("a", "b")]).await.status, 303);
        let words = [("reason", "damaged"), ("text", "Broken")];
        let answer = sent.open(&words, &[]).await;
        let expected = format!("{}?done=dispute-impossible", sent.order.page);
        assert_eq!(answer.location(), expected);
        assert_eq!(sent.shopper.get(&sent.form_page()).await.status, 409);
    })
    .await;
}

#[tokio::test]
async fn no_body_of_a_dispute_is_answered_with_a_5xx() {
    let site = on_sqlite().await;
    let mut dispute = disputed(&site).await;
    let mut ops = operator(&site, "ann").await;
    let values = [
        "",
        "\u{0}",
        "\u{202e}x",
        "-1",
        "1e309",
        "99999999999999999999",
        "<b>",
    ];
    for value in values {
        let fields = [
            "amount",
            "text",
            "tracking",
            "choice",
            "with_return",
            "form",
        ];
        let fields = fields.map(|name| (name, value));
        for verb in ["offer", "appeal", "send-back", "escalate"] {
            let answer = dispute.shopper(verb, &fields).await;
            assert!((300..500).contains(&answer.status), "{verb} {value:?}");
        }
        let answer = ops.post(&dispute.desk("operator", "decide"), &fields).await;
        assert!((300..500).contains(&answer.status), "decide {value:?}");
        let say = dispute.forms("say");
        let answer = send_parts(&mut dispute.sent.shopper, &say, &fields, &[b"x"]).await;
        assert!((300..500).contains(&answer.status), "say {value:?}");
    }
    for (kind, body) in [
        ("multipart/form-data", "x"),
        ("multipart/form-data; boundary=edge", "no edge"),
        ("text/plain", "x"),
    ] {
        let answer = dispute
            .sent
            .shopper
            .post_bytes(&dispute.forms("say"), kind, body)
            .await;
        assert!(
            (300..500).contains(&answer.status),
            "{kind} {body}: {}",
            answer.status
        );
    }
}
