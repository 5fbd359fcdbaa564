//! Gift cards and credit over HTTP: given out by operators, put on the cart, kept on the account.

use services::shop::Settings;
use store::Engine;

use crate::browser::{Answer, Browser};
use crate::checkout::{form, place};
use crate::payout::operator;
use crate::site::{PASSWORD, Site, on_both};

pub const PAGE: &str = "/operator/store-credit";
pub const ISSUE: &str = "/api/operator/store-credit";

/// The fields of the form that gives credit out.
pub fn issue<'f>(amount: &'f str, email: &'f str, key: &'f str) -> [(&'static str, &'f str); 6] {
    [
        ("amount", amount),
        ("currency", "KZT"),
        ("email", email),
        ("source", "sold"),
        ("reason", "At the counter"),
        ("idempotency_key", key),
    ]
}

/// The code that an answer shows.
pub fn code(answer: &Answer) -> String {
    let text = answer.text();
    let (_, rest) = text
        .split_once("<p class=\"code\">")
        .expect("the answer shows a code");
    let (_, rest) = rest.split_once('>').expect("an element");
    let (code, _) = rest.split_once('<').expect("its end");
    code.to_owned()
}

pub async fn card(ops: &mut Browser, amount: &str, key: &str) -> String {
    let answer = ops.post(ISSUE, &issue(amount, "", key)).await;
    assert_eq!(answer.status, 200, "{}", answer.text());
    assert!(answer.header("cache-control").contains("no-store"));
    code(&answer)
}

/// Everything that the checkout's form carries, what is left to pay among it.
async fn whole_form(shopper: &mut Browser) -> Vec<(&'static str, String)> {
    let mut fields = form(shopper).await;
    let page = shopper.get("/kz/en/checkout").await;
    fields.push(("due", page.hidden("due").expect("the page fills it in")));
    if let Some(payment) = page.hidden("payment") {
        fields.push(("payment", payment));
    }
    fields
}

#[tokio::test]
async fn a_card_is_sold_used_beside_money_and_shown_on_the_order() {
    on_both(async |site| {
        let mut ops = operator(site, "ops").await;
        let code = card(&mut ops, "1000", "one").await;
        assert_eq!(card(&mut ops, "1000", "one").await, code, "sent twice");
        let page = ops.get(PAGE).await.text();
        assert!(!page.contains(&code), "the code is shown once");
        assert!(page.contains(&code[15..]), "its end tells it apart: {page}");

        let mut shopper = site.buyer(2).await;
        let typed = code.to_lowercase().replace('-', " ");
        let next = ("next", "/kz/en/checkout");
        let on = shopper
            .post("/api/gift-cards", &[("code", typed.as_str()), next])
            .await;
        assert_eq!(on.location(), "/kz/en/checkout?done=store-credit-applied");
        let page = shopper.get(on.location()).await.text();
        assert!(
            page.contains("Left to pay") && page.contains("Added to your order"),
            "{page}"
        );
        let fields = whole_form(&mut shopper).await;
        let placed = place(&mut shopper, &fields).await;
        assert_eq!(placed.status, 303, "{}", placed.text());
        let bank = placed.location().to_owned();
        assert!(bank.starts_with("/testbank/"), "{bank}");
        let paid = shopper.post(&format!("{bank}/pay"), &[("x", "")]).await;
        let page = shopper.get(paid.location()).await.text();
        assert!(
            page.contains("Paid otherwise") && page.contains(&code[15..]),
            "{page}"
        );
    })
    .await;
}

#[tokio::test]
async fn a_card_that_pays_all_asks_for_no_payment() {
    on_both(async |site| {
        let mut ops = operator(site, "ops").await;
        let code = card(&mut ops, "90000", "one").await;
        let mut shopper = site.buyer(1).await;
        let next = ("next", "/kz/en/checkout");
        shopper
            .post("/api/gift-cards", &[("code", code.as_str()), next])
            .await;
        let page = shopper.get("/kz/en/checkout").await.text();
        assert!(
            page.contains("pay for all of it") && !page.contains("type=\"radio\" name=\"payment\""),
            "{page}"
        );
        let fields = whole_form(&mut shopper).await;
        let placed = place(&mut shopper, &fields).await;
        assert!(
            placed.location().contains("/orders/"),
            "{}",
            placed.location()
        );
        let page = shopper.get(placed.location()).await.text();
        assert!(page.contains("Payment received"), "{page}");
    })
    .await;
}

#[tokio::test]
async fn a_rest_that_changed_since_is_shown_and_not_charged() {
    on_both(async |site| {
        let mut ops = operator(site, "ops").await;
        let code = card(&mut ops, "1000", "one").await;
        let next = ("next", "/kz/en/checkout");
        let mut shopper = site.buyer(1).await;
        shopper
            .post("/api/gift-cards", &[("code", code.as_str()), next])
            .await;
        let fields = whole_form(&mut shopper).await;
        // The card is put on somebody's account in between.
        let mut owner = registered(site).await;
        let put = owner
            .post(
                "/api/account/gift-cards",
                &[("code", code.as_str()), ("next", "/kz/en/account/credit")],
            )
            .await;
        assert_eq!(
            put.location(),
            "/kz/en/account/credit?done=store-credit-redeemed"
        );
        let refused = place(&mut shopper, &fields).await;
        assert_eq!(refused.location(), "/kz/en/checkout?done=quote-renewed");
        let page = shopper.get(refused.location()).await.text();
        assert!(
            !page.contains("Left to pay"),
            "the card pays nothing any more"
        );
        let page = owner.get("/kz/en/account/credit").await.text();
        assert!(
            page.contains("1,000") && page.contains("Gift card"),
            "{page}"
        );
    })
    .await;
}

pub async fn registered(site: &Site) -> Browser {
    let mut browser = site.buyer(1).await;
    let form = [
        ("email", "aigul@example.kz"),
        ("password", PASSWORD),
        ("name", "Айгүл"),
        ("next", "/kz/en/account/credit"),
    ];
    let answer = browser.post("/api/register", &form).await;
    assert_eq!(answer.location(), "/kz/en/account/credit?done=registered");
    browser
}

#[tokio::test]
async fn credit_of_an_account_is_offered_used_and_taken_off_again() {
    on_both(async |site| {
        let mut shopper = registered(site).await;
        let page = shopper.get("/kz/en/account/credit").await.text();
        assert!(page.contains("You have no credit yet"), "{page}");
        let mut ops = operator(site, "ops").await;
        let unknown = ops
            .post(ISSUE, &issue("500", "nobody@example.kz", "one"))
            .await;
        assert_eq!(unknown.location(), "/operator/store-credit#new");
        let page = ops.get(PAGE).await.text();
        assert!(
            page.contains("No account has this address") && page.contains("value=\"500\""),
            "{page}"
        );
        let given = ops
            .post(ISSUE, &issue("500", "aigul@example.kz", "one"))
            .await;
        assert_eq!(
            given.location(),
            "/operator/store-credit?done=store-credit-given"
        );
        let page = shopper.get("/kz/en/checkout").await.text();
        assert!(page.contains("Use your credit of"), "{page}");
        let next = ("next", "/kz/en/checkout");
        shopper.post("/api/store-credit", &[next]).await;
        let page = shopper.get("/kz/en/checkout").await;
        assert!(page.text().contains("Your credit"), "{}", page.text());
        let id = page.hidden("credit").expect("it can be taken off");
        let off = shopper
            .post("/api/store-credit/remove", &[("credit", id.as_str()), next])
            .await;
        assert_eq!(off.location(), "/kz/en/checkout?done=store-credit-removed");
        assert!(
            shopper
                .get("/kz/en/checkout")
                .await
                .text()
                .contains("Use your credit of")
        );
        // A guest has no credit to use.
        let mut guest = site.buyer(1).await;
        assert_eq!(guest.post("/api/store-credit", &[next]).await.status, 401);
        assert_eq!(guest.get("/kz/en/account/credit").await.status, 303);
    })
    .await;
}

#[tokio::test]
async fn codes_that_buy_nothing_lead_back_with_a_word() {
    let site = Site::on(Engine::Sqlite, Settings::default()).await;
    let mut ops = operator(&site, "ops").await;
    let euros = [
        ("amount", "10"),
        ("currency", "EUR"),
        ("email", ""),
        ("source", "goodwill"),
        ("reason", "Sorry"),
        ("idempotency_key", "eur"),
    ];
    let euros = code(&ops.post(ISSUE, &euros).await);
    let mut shopper = site.buyer(1).await;
    let next = ("next", "/kz/en/checkout");
    for (typed, word, words) in [
        ("", "unknown", "This code buys nothing"),
        ("2222-2222-2222-2222", "unknown", "This code buys nothing"),
        ("<b>", "unknown", "This code buys nothing"),
        (euros.as_str(), "currency", "buys in another currency"),
    ] {
        let refused = shopper
            .post("/api/gift-cards", &[("code", typed), next])
            .await;
        assert_eq!(
            refused.location(),
            format!("/kz/en/checkout?gift-card={word}")
        );
        let page = shopper.get(refused.location()).await.text();
        assert!(page.contains(words), "{typed}: {page}");
    }
    site.shop.assert_sound().await;
}

#[tokio::test]
async fn a_rest_that_is_no_number_is_not_a_crash() {
    let site = Site::on(Engine::Sqlite, Settings::default()).await;
    for due in ["x", "1.5", "99999999999999999999", "NaN"] {
        let mut shopper = site.buyer(1).await;
        let mut fields = form(&mut shopper).await;
        fields.push(("due", due.to_owned()));
        assert_eq!(place(&mut shopper, &fields).await.status, 422, "{due}");
    }
    site.shop.assert_sound().await;
}

#[tokio::test]
async fn a_rest_that_nobody_was_told_is_not_charged() {
    let site = Site::on(Engine::Sqlite, Settings::default()).await;
    for due in ["0", "-1", "1"] {
        let mut shopper = site.buyer(1).await;
        let mut fields = form(&mut shopper).await;
        fields.push(("due", due.to_owned()));
        let refused = place(&mut shopper, &fields).await;
        assert_eq!(
            refused.location(),
            "/kz/en/checkout?done=quote-renewed",
            "{due}"
        );
    }
    site.shop.assert_sound().await;
}

#[tokio::test]
async fn nobody_takes_a_card_off_somebody_elses_cart() {
    let site = Site::on(Engine::Sqlite, Settings::default()).await;
    let mut ops = operator(&site, "ops").await;
    let code = card(&mut ops, "1000", "one").await;
    let next = ("next", "/kz/en/checkout");
    let (mut shopper, mut stranger) = (site.buyer(1).await, site.buyer(1).await);
    shopper
        .post("/api/gift-cards", &[("code", code.as_str()), next])
        .await;
    let id = shopper.get("/kz/en/checkout").await.hidden("credit");
    let id = id.expect("it is on the cart");
    stranger
        .post("/api/store-credit/remove", &[("credit", id.as_str()), next])
        .await;
    let page = shopper.get("/kz/en/checkout").await.text();
    assert!(page.contains("Left to pay"), "{page}");
    site.shop.assert_sound().await;
}

#[tokio::test]
async fn the_account_leads_to_its_credit() {
    let site = Site::on(Engine::Sqlite, Settings::default()).await;
    let mut shopper = registered(&site).await;
    let page = shopper.get("/kz/en/account").await.text();
    assert!(page.contains("href=\"/kz/en/account/credit\""), "{page}");
}
