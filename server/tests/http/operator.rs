//! `/operator/…`

use services::account::session::Role;
use services::account::user_add::user_add;

use crate::browser::Browser;
use crate::site::{PASSWORD, Site, on_both};

async fn operator(site: &Site) -> Browser {
    let email = "ops@example.org";
    let added = user_add(&site.shop, email, PASSWORD, "Ops", Role::Operator, None).await;
    added.unwrap();
    let mut browser = site.browser();
    let form = [("email", email), ("password", PASSWORD)];
    assert_eq!(browser.post("/api/login", &form).await.status, 303);
    browser
}

#[tokio::test]
async fn the_rules_are_for_operators_alone() {
    on_both(async |site| {
        let led_away = site.browser().get("/operator/rules").await;
        assert_eq!(led_away.status, 303);
        assert!(
            led_away.location().starts_with("/login"),
            "{}",
            led_away.location()
        );
        let mut seller = site.seller_browser("cups").await;
        assert_eq!(seller.get("/operator/rules").await.status, 403);
        let page = operator(site).await.get("/operator/rules").await;
        assert_eq!(page.status, 200, "{}", page.text());
        assert!(page.text().contains("pl-vat-2011"), "{}", page.text());
    })
    .await;
}

#[tokio::test]
async fn rules_are_narrowed_and_nonsense_narrows_nothing() {
    on_both(async |site| {
        let mut browser = operator(site).await;
        let shown = async |browser: &mut Browser, query: &str| {
            let page = browser.get(&format!("/operator/rules?{query}")).await;
            assert_eq!(page.status, 200, "{query}");
            page.text()
        };
        // Poland has its own VAT and the duty of the Union; of the past there is the relief that ended in June 2026.
        let polish = shown(&mut browser, "destination=PL").await;
        assert!(polish.contains("pl-vat-2011") && polish.contains("eu-duty-flat-2026"));
        assert!(!polish.contains("kz-vat-2026") && !polish.contains("eu-duty-relief-2010"));
        let past = shown(&mut browser, "destination=PL&stage=past&kind=duty").await;
        assert!(past.contains("eu-duty-relief-2010") && !past.contains("pl-vat-2011"));
        let sure = shown(&mut browser, "destination=PL&status=verified").await;
        assert!(sure.contains("pl-vat-2011") && !sure.contains("eu-duty-61"));
        let none = shown(&mut browser, "destination=PL&kind=excise").await;
        assert!(!none.contains("pl-vat-2011") && !none.contains("<table"));
        let all = shown(
            &mut browser,
            "destination=Mars&kind=bribe&stage=x&status=%00",
        )
        .await;
        assert!(all.contains("kz-vat-2026") && all.contains("pl-vat-2011"));
    })
    .await;
}
