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

/// The fields of the Polish VAT as the form sends them, with this rate.
fn vat<'f>(rate: &'f str, version: &'f str) -> Vec<(&'f str, &'f str)> {
    vec![
        ("id", "pl-vat-2011"),
        ("version", version),
        ("destination", "PL"),
        ("kind", "tax"),
        ("scope", "import"),
        ("carriage", ""),
        ("rate", rate),
        ("base", "cif_and_duty"),
        ("basis", "goods"),
        ("per", "consignment"),
        ("valid_from", "2011-01-01"),
        ("source", "Ustawa o VAT, art. 41, 146ef"),
        ("checked_on", "2026-11-23"),
        ("status", "verified"),
        ("reason", "A new act"),
    ]
}

#[tokio::test]
async fn a_rule_is_changed_by_its_form_and_a_stale_form_changes_nothing() {
    on_both(async |site| {
        let mut browser = operator(site).await;
        let saved = browser.post("/api/operator/rules", &vat("24", "0")).await;
        assert_eq!(
            saved.location(),
            "/operator/rules/pl-vat-2011?done=rule-saved"
        );
        let page = browser.get("/operator/rules/pl-vat-2011").await.text();
        assert!(
            page.contains("value=\"24\"") && page.contains("A new act"),
            "{page}"
        );
        let stale = browser.post("/api/operator/rules", &vat("25", "0")).await;
        assert_eq!(
            stale.location(),
            "/operator/rules/pl-vat-2011?done=rule-changed"
        );
        // What was typed is still in the form, and the rule is as it was.
        let page = browser.get("/operator/rules/pl-vat-2011").await.text();
        assert!(page.contains("value=\"25\""), "{page}");
        let page = browser.get("/operator/rules/pl-vat-2011").await.text();
        assert!(page.contains("value=\"24\""), "{page}");
    })
    .await;
}

#[tokio::test]
async fn a_refused_rule_comes_back_with_what_was_typed_and_why() {
    on_both(async |site| {
        let mut browser = operator(site).await;
        let refused = browser.post("/api/operator/rules", &vat("plenty", "0")).await;
        assert_eq!(refused.location(), "/operator/rules/pl-vat-2011");
        let page = browser.get("/operator/rules/pl-vat-2011").await.text();
        assert!(page.contains("plenty") && page.contains("aria-invalid=\"true\""), "{page}");
        let preview = "/operator/rules/pl-vat-2011?preview=1&id=pl-vat-2011&destination=PL&kind=tax&scope=import&rate=50\
            &base=cif_and_duty&basis=goods&per=consignment&valid_from=2011-01-01&source=x&checked_on=2026-11-23&status=verified";
        let page = browser.get(preview).await;
        assert_eq!(page.status, 200);
        assert!(page.text().contains("id=\"preview\""), "{}", page.text());
        for address in ["/operator/rules/none", "/operator/rules/new?like=none"] {
            assert_eq!(browser.get(address).await.status, 404, "{address}");
        }
        assert_eq!(browser.get("/operator/rules/new?like=pl-vat-2011").await.status, 200);
    })
    .await;
}

#[tokio::test]
async fn rules_are_changed_by_operators_alone() {
    on_both(async |site| {
        let mut seller = site.seller_browser("cups").await;
        for page in ["/operator/rules/new", "/operator/rules/pl-vat-2011"] {
            assert_eq!(seller.get(page).await.status, 403, "{page}");
            assert_eq!(site.browser().get(page).await.status, 303, "{page}");
        }
        assert_eq!(
            seller
                .post("/api/operator/rules", &vat("0", "0"))
                .await
                .status,
            403
        );
        let guest = site
            .browser()
            .post("/api/operator/rules", &vat("0", "0"))
            .await;
        assert!(
            guest.status == 303 || guest.status == 401,
            "{}",
            guest.status
        );
        let page = operator(site)
            .await
            .get("/operator/rules/pl-vat-2011")
            .await
            .text();
        assert!(page.contains("value=\"23\""), "{page}");
    })
    .await;
}
