//! `/seller/money` and `/operator/payouts`: from the earnings to the bank.

use std::time::Duration;

use domain::ids::OrderId;
use services::account::session::Role;
use services::account::user_add::user_add;
use services::order::{confirm_receipt, ship_consignment, view_order};
use services::shop::{Payer, Settings};
use store::Engine;
use testing::{Listed, Listing, asking_from, by_guest};

use crate::browser::{Answer, Browser};
use crate::site::{PASSWORD, Site};

const DAY: Duration = Duration::from_secs(24 * 3600);
pub const MONEY: &str = "/seller/money";
const PAYOUTS: &str = "/operator/payouts";
const NONE: &[(&str, &str)] = &[];

/// A shop that sells shirts to Germany, and has been there for long enough to be paid at once.
pub struct Stall<'s> {
    pub site: &'s Site,
    shirt: Listed,
}

/// Runs a test on SQLite and then on PostgreSQL, with an account to pay from.
pub async fn on_both<T: AsyncFn(&Site)>(four_eyes_eur_minor: i64, test: T) {
    for engine in [Engine::Sqlite, Engine::Postgres] {
        println!("on {engine:?}");
        let mut settings = Settings {
            payer: Some(Payer {
                holder: "Corridor Sp. z o.o.".to_owned(),
                iban: "PL61 1090 1014 0000 0712 1981 2874".parse().unwrap(),
            }),
            ..Settings::default()
        };
        settings.payouts.four_eyes_eur_minor = four_eyes_eur_minor;
        let site = Site::on(engine, settings).await;
        test(&site).await;
        site.shop.assert_sound().await;
    }
}

impl<'s> Stall<'s> {
    pub async fn open(site: &'s Site) -> Stall<'s> {
        let listing = Listing::new(site.seller, "shirt", "399.00").stock(1_000);
        let shirt = site.shop.list(listing).await;
        site.shop.clock.advance(DAY * 100);
        Stall { site, shirt }
    }

    /// Sells units, wholly paid and accepted.
    pub async fn earn(&self, units: i64) -> OrderId {
        let shop = &self.site.shop;
        let session = shop.session().await;
        let goods = [(self.shirt.variant(), units)];
        let placed = shop.place_and_pay(session, asking_from("DE"), &goods).await;
        let access = by_guest(session);
        let page = view_order(shop, &access, placed.order).await;
        let page = page.unwrap().unwrap();
        let parcel = page.consignments[0].id;
        ship_consignment(shop, self.site.seller, parcel, "EMS", "1")
            .await
            .unwrap();
        confirm_receipt(shop, &access, placed.order, None)
            .await
            .unwrap();
        placed.order
    }
}

/// A browser that is logged in as an operator.
pub async fn operator(site: &Site, name: &str) -> Browser {
    let email = format!("{name}@example.org");
    let added = user_add(&site.shop, &email, PASSWORD, name, Role::Operator, None).await;
    added.unwrap();
    log_in(site, &email).await
}

/// A browser that is logged in as the seller of the shop.
pub async fn seller(site: &Site) -> Browser {
    english(site.seller_browser("cups").await)
}

/// The same browser of somebody who reads English.
fn english(browser: Browser) -> Browser {
    browser.with("accept-language", "en-PL")
}

async fn log_in(site: &Site, email: &str) -> Browser {
    let mut browser = english(site.browser());
    let form = [("email", email), ("password", PASSWORD)];
    assert_eq!(browser.post("/api/login", &form).await.status, 303);
    browser
}

/// The bank account's form with this number and password.
fn account<'f>(number: &'f str, password: &'f str) -> [(&'static str, &'f str); 7] {
    [
        ("holder", "Cups & Co"),
        ("number", number),
        ("bic", ""),
        ("bank_name", "Commerzbank"),
        ("country", "DE"),
        ("currency", "EUR"),
        ("password", password),
    ]
}

const IBAN: &str = "DE89 3704 0044 0532 0130 00";

async fn bank(seller: &mut Browser) {
    let saved = seller
        .post("/api/seller/bank-account", &account(IBAN, PASSWORD))
        .await;
    assert_eq!(saved.location(), "/seller/money?done=bank-account-saved");
}

async fn ask(seller: &mut Browser) -> Answer {
    let form = [("currency", "EUR")];
    seller.post("/api/seller/payouts", &form).await
}

/// The id in the first address that begins like this.
pub fn id_after(page: &str, start: &str) -> String {
    let (_, rest) = page.split_once(start).expect("the page has it");
    rest.split('/').next().unwrap_or_default().to_owned()
}

async fn act(operator: &mut Browser, id: &str, act: &str, reason: &str) -> String {
    let path = format!("/api{PAYOUTS}/{id}/{act}");
    let answer = operator.post(&path, &[("reason", reason)]).await;
    let done = answer.location().strip_prefix("/operator/payouts?done=");
    done.unwrap_or_else(|| panic!("{} {}", answer.status, answer.text()))
        .to_owned()
}

#[tokio::test]
async fn a_payout_bank_account_is_entered_with_the_password_and_shown_masked() {
    on_both(500_000, async |site| {
        let mut seller = seller(site).await;
        let page = seller.get(MONEY).await;
        assert_eq!(page.status, 200);
        assert!(page.text().contains("Your payouts will appear here."));

        for (number, password, told) in [
            (IBAN, "guessed", "This is not your password."),
            ("DE89 3704 0044 0532 0130 01", PASSWORD, "no account number"),
            (
                "PL61 1090 1014 0000 0712 1981 2874",
                PASSWORD,
                "no account number",
            ),
        ] {
            let refused = seller
                .post("/api/seller/bank-account", &account(number, password))
                .await;
            assert_eq!(refused.location(), "/seller/money#bank-account");
            let page = seller.get(MONEY).await;
            assert!(page.text().contains(told), "{}", page.text());
            assert_eq!(page.field("number").as_deref(), Some(number));
            assert_eq!(page.field("password").as_deref(), Some(""));
            assert!(!page.text().contains(password));
        }
        bank(&mut seller).await;
        let page = seller.get(MONEY).await.text();
        assert!(page.contains("DE89 •••• 3000") && !page.contains("0532"));

        let mut shopper = site.browser();
        let form = account(IBAN, PASSWORD);
        let nobody = shopper.post("/api/seller/bank-account", &form).await;
        assert!(nobody.status == 401 || nobody.location().starts_with("/login"));
        let mut operator = operator(site, "ops").await;
        let other = operator.post("/api/seller/bank-account", &form).await;
        assert_eq!(other.status, 403);
        let mut json = seller.with("accept", "application/json");
        let refused = json
            .post("/api/seller/bank-account", &account("x", PASSWORD))
            .await;
        assert_eq!(refused.status, 422);
        assert_eq!(refused.json()["errors"][0]["field"], "number");
    })
    .await;
}

#[tokio::test]
async fn a_payout_goes_from_the_button_to_the_bank() {
    on_both(500_000, async |site| {
        let stall = Stall::open(site).await;
        let mut seller = seller(site).await;
        let mut ops = operator(site, "ops").await;
        stall.earn(3).await;
        let page = seller.get(MONEY).await.text();
        assert!(page.contains("Enter your bank account to be paid."));
        let early = ask(&mut seller).await;
        assert_eq!(early.location(), "/seller/money?done=payout-no-account");
        bank(&mut seller).await;
        assert!(seller.get(MONEY).await.text().contains("Pay out €"));
        let asked = ask(&mut seller).await;
        assert_eq!(asked.location(), "/seller/money?done=payout-requested");
        let again = ask(&mut seller).await;
        assert_eq!(again.location(), "/seller/money?done=payout-too-little");
        let page = seller.get(MONEY).await.text();
        assert!(page.contains("Paid out from €20") && page.contains("Asked for"));

        let desk = ops.get(PAYOUTS).await.text();
        let id = id_after(&desk, "/api/operator/payouts/");
        assert_eq!(act(&mut ops, &id, "approve", "").await, "payout-approved");
        assert_eq!(act(&mut ops, &id, "approve", "").await, "payout-moved");
        let desk = ops.get(PAYOUTS).await.text();
        assert!(desk.contains("Send all in EUR"), "{desk}");
        let none = ops
            .post("/api/operator/payouts/send", &[("currency", "USD")])
            .await;
        assert_eq!(none.location(), "/operator/payouts?done=payouts-none");
        let sent = ops
            .post("/api/operator/payouts/send", &[("currency", "EUR")])
            .await;
        let (batch, done) = sent.location().split_once('?').unwrap();
        assert_eq!(done, "done=payouts-sent");
        takes_both_files(&mut ops, &mut seller, batch).await;

        assert_eq!(act(&mut ops, &id, "confirm", "").await, "payout-confirmed");
        assert!(seller.get(MONEY).await.text().contains("Paid"));
        assert_eq!(act(&mut ops, &id, "return", " ").await, "reason-missing");
        let back = act(&mut ops, &id, "return", "The account is closed.").await;
        assert_eq!(back, "payout-returned");
        let page = seller.get(MONEY).await.text();
        assert!(page.contains("The account is closed.") && page.contains("Pay out €"));
        let all = ops.get("/operator/payouts?all=1").await.text();
        assert!(all.contains("Came back") && all.contains("DE89 •••• 3000"));
    })
    .await;
}

/// The batch's page links a table for any bank and the file that SEPA banks take.
async fn takes_both_files(ops: &mut Browser, seller: &mut Browser, batch: &str) {
    let page = ops.get(batch).await;
    assert_eq!(page.status, 200);
    let name = batch.rsplit('/').next().unwrap();
    for (ending, kind, holds) in [
        ("csv", "text/csv; charset=utf-8", "Cups & Co"),
        (
            "xml",
            "application/xml",
            "<IBAN>DE89370400440532013000</IBAN>",
        ),
    ] {
        let href = format!("{batch}/payouts-{name}.{ending}");
        assert!(page.text().contains(&href), "{}", page.text());
        let file = ops.get(&href).await;
        assert_eq!((file.status, file.header("content-type")), (200, kind));
        assert!(
            file.header("content-disposition")
                .starts_with("attachment;")
        );
        assert!(file.text().contains(holds), "{}", file.text());
        assert_eq!(seller.get(&href).await.status, 404);
    }
    let missing = ops.get(&format!("{batch}/payouts.exe")).await;
    assert_eq!(missing.status, 404);
    let missing = ops.get("/operator/payouts/batches/20260101-EUR-00").await;
    assert_eq!(missing.status, 404);
}

#[tokio::test]
async fn a_large_payout_needs_a_second_operator_and_a_refusal_a_reason() {
    on_both(5_000, async |site| {
        let stall = Stall::open(site).await;
        let mut seller = seller(site).await;
        let (mut one, mut two) = (operator(site, "one").await, operator(site, "two").await);
        stall.earn(3).await;
        bank(&mut seller).await;
        ask(&mut seller).await;
        let desk = one.get(PAYOUTS).await.text();
        assert!(desk.contains("Two operators have to agree"));
        let id = id_after(&desk, "/api/operator/payouts/");
        assert_eq!(
            act(&mut one, &id, "approve", "").await,
            "payout-half-approved"
        );
        assert_eq!(act(&mut one, &id, "approve", "").await, "other-operator");
        assert!(two.get(PAYOUTS).await.text().contains("one has agreed."));
        assert_eq!(act(&mut two, &id, "approve", "").await, "payout-approved");
        assert_eq!(act(&mut two, &id, "refuse", "").await, "reason-missing");
        let refused = act(&mut two, &id, "refuse", "Another name.").await;
        assert_eq!(refused, "payout-refused");
        assert!(seller.get(MONEY).await.text().contains("Another name."));

        for act in ["approve", "refuse", "confirm", "return"] {
            let path = format!("/api/operator/payouts/{id}/{act}");
            let answer = seller.post(&path, &[("reason", "Mine.")]).await;
            assert_eq!(answer.status, 404, "{act}");
            let nobody = site.browser().post(&path, NONE).await;
            assert!(matches!(nobody.status, 303 | 401), "{act}");
        }
    })
    .await;
}
