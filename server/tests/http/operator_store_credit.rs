//! Giving store credit out: who may, who has to agree, and where it shows.

use services::shop::Settings;
use store::Engine;

use crate::payout::operator;
use crate::site::{Site, on_both};
use crate::store_credit::{ISSUE, PAGE, card, issue, registered};

#[tokio::test]
async fn large_credit_waits_for_somebody_else() {
    on_both(async |site| {
        let (mut ops, mut other) = (operator(site, "ops").await, operator(site, "other").await);
        let answer = ops.post(ISSUE, &issue("90000000", "", "large")).await;
        assert!(
            answer.text().contains("until another operator agrees"),
            "{}",
            answer.text()
        );
        let overview = other.get("/operator/money").await.text();
        assert!(
            overview.contains("1 gift card or credit to agree to"),
            "{overview}"
        );
        let page = other.get(PAGE).await.text();
        let (before, _) = page.split_once("/approve").expect("one waits");
        let id = before.rsplit('/').next().expect("its id");
        let approve = format!("{ISSUE}/{id}/approve");
        assert!(
            !ops.get(PAGE).await.text().contains("/approve"),
            "nobody agrees with herself"
        );
        assert_eq!(
            ops.post(&approve, &[("x", "")]).await.location(),
            "/operator/store-credit?done=other-operator"
        );
        assert_eq!(
            other.post(&approve, &[("x", "")]).await.location(),
            "/operator/store-credit?done=store-credit-approved"
        );
        assert_eq!(other.post(&approve, &[("x", "")]).await.status, 404, "once");
        let page = other.get(PAGE).await.text();
        let (before, _) = page.split_once("/block").expect("it can be blocked");
        let card = before.rsplit('/').next().expect("its id").to_owned();
        for verb in ["block", "unblock"] {
            let done = other
                .post(&format!("{ISSUE}/cards/{card}/{verb}"), &[("x", "")])
                .await;
            assert_eq!(
                done.location(),
                format!("/operator/store-credit?done=store-credit-{verb}ed")
            );
        }
    })
    .await;
}

#[tokio::test]
async fn only_operators_see_and_give_out() {
    on_both(async |site| {
        let mut shopper = registered(site).await;
        assert_eq!(shopper.get(PAGE).await.status, 404);
        let refused = shopper.post(ISSUE, &issue("10", "", "x")).await;
        assert_eq!(refused.status, 404);
        let mut guest = site.browser();
        assert!(matches!(guest.get(PAGE).await.status, 303 | 401));
        assert_eq!(guest.post(ISSUE, &issue("10", "", "x")).await.status, 401);
    })
    .await;
}

#[tokio::test]
async fn the_trial_balance_names_what_is_owed_on_cards() {
    let site = Site::on(Engine::Sqlite, Settings::default()).await;
    let mut ops = operator(&site, "ops").await;
    card(&mut ops, "1000", "one").await;
    let page = ops.get("/operator/money/balance").await.text();
    assert!(page.contains("Gift cards and credit"), "{page}");
    let log = ops.get("/operator/audit").await.text();
    assert!(log.contains("Gave out a gift card or credit"), "{log}");
}
