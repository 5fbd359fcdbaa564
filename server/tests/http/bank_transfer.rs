//! Bank transfers over HTTP: chosen at the checkout, read from a statement, settled by operators.

use domain::money::Currency;
use services::shop::Settings;
use store::Engine;
use testing::{TRANSFER_IBAN, transfer_terms};

use crate::browser::{Answer, Browser};
use crate::checkout::{form, place};
use crate::payout::{operator, seller};
use crate::site::Site;

const BANK: &str = "/operator/bank";

async fn site(engine: Engine) -> Site {
    let settings = Settings {
        transfer: Some(transfer_terms(Currency::KZT)),
        ..Settings::default()
    };
    Site::on(engine, settings).await
}

/// An order to be paid by transfer: its page, and what the page asks for.
async fn ordered(shopper: &mut Browser) -> (String, String, String) {
    let page = shopper.get("/kz/en/checkout").await.text();
    assert!(page.contains("Bank transfer"), "{page}");
    let mut fields = form(shopper).await;
    fields.push(("payment", "bank_transfer".to_owned()));
    let placed = place(shopper, &fields).await;
    assert_eq!(placed.status, 303, "{}", placed.text());
    let order = placed.location().to_owned();
    let page = shopper.get(&order).await.text();
    assert!(page.contains("KZ86 125K ZT50 0410 0100"), "{page}");
    assert!(!page.contains("Pay now"), "nobody has to go anywhere");
    let (amount, reference) = (asked(&page, "amount"), asked(&page, "reference"));
    (order, amount, reference)
}

/// A value of the instruction.
fn asked(page: &str, name: &str) -> String {
    let start = format!("data-transfer=\"{name}\">");
    let (_, rest) = page.split_once(&start).expect("the page asks for it");
    let (_, rest) = rest.split_once('>').expect("an element");
    let (value, _) = rest.split_once('<').expect("its end");
    value.to_owned()
}

/// An amount as the page shows it, in hundredths: whole ones are shown without.
fn hundredths(text: &str) -> i64 {
    let (whole, part) = text.split_once('.').unwrap_or((text, "00"));
    let digits = [whole, part].concat();
    let digits: String = digits.chars().filter(char::is_ascii_digit).collect();
    digits.parse().expect("an amount")
}

/// The first transfer that waits.
fn waiting(page: &str) -> &str {
    let (before, _) = page.split_once("/assign").expect("one waits");
    before.rsplit('/').next().expect("its id")
}

fn statement(iban: &str, bank_ref: &str, minor: i64, words: &str) -> String {
    format!(
        "<Document><BkToCstmrStmt><Stmt><Id>S1</Id><Acct><Id><IBAN>{iban}</IBAN></Id></Acct><Ntry>\
         <Amt Ccy=\"KZT\">{}.{:02}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>2026-11-23</Dt></BookgDt>\
         <AcctSvcrRef>{bank_ref}</AcctSvcrRef><NtryDtls><TxDtls><RltdPties><Dbtr><Nm>&lt;b&gt;Aigul</Nm></Dbtr></RltdPties>\
         <RmtInf><Ustrd>{words}</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry></Stmt></BkToCstmrStmt></Document>",
        minor / 100,
        minor % 100
    )
}

async fn upload(browser: &mut Browser, file: &str) -> Answer {
    let body = format!(
        "--edge\r\ncontent-disposition: form-data; name=\"statement\"; filename=\"s.xml\"\r\n\r\n{file}\r\n--edge--\r\n"
    );
    let path = "/api/operator/bank/statements";
    browser
        .post_bytes(
            path,
            "multipart/form-data; boundary=edge",
            body.into_bytes(),
        )
        .await
}

#[tokio::test]
async fn an_order_is_paid_by_the_statement_that_names_it() {
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let site = site(engine).await;
        let mut shopper = site.buyer(2).await;
        let (order, amount, reference) = ordered(&mut shopper).await;
        let minor = hundredths(&amount);
        let mut ops = operator(&site, "ops").await;
        let short = statement(TRANSFER_IBAN, "b1", minor - 100, &reference);
        assert_eq!(
            upload(&mut ops, &short).await.location(),
            "/operator/bank?done=statement-read"
        );
        let page = ops.get("/operator/bank?done=statement-read").await.text();
        assert!(
            page.contains("What came for order") && page.contains("The statement is read"),
            "{page}"
        );
        assert!(
            page.contains("&lt;b&gt;Aigul") && !page.contains("<b>Aigul"),
            "text is text"
        );
        let page = shopper.get(&order).await.text();
        assert!(page.contains("has reached us so far"), "{page}");
        assert_eq!(hundredths(&asked(&page, "amount")), 100);

        let rest = statement(TRANSFER_IBAN, "b2", 100, &reference);
        for mut stranger in [seller(&site).await, site.browser()] {
            let refused = upload(&mut stranger, &rest).await;
            assert!(
                matches!(refused.status, 303 | 401 | 403),
                "{}",
                refused.status
            );
            assert!(!refused.text().contains("statement-read"));
        }
        for _ in 0..2 {
            assert_eq!(
                upload(&mut ops, &rest).await.location(),
                "/operator/bank?done=statement-read"
            );
        }
        let page = shopper.get(&order).await.text();
        assert!(page.contains("Payment received"), "{page}");
        let page = ops.get(BANK).await.text();
        assert!(page.contains("Every transfer is settled"), "{page}");
        site.shop.assert_sound().await;
    }
}

#[tokio::test]
async fn a_transfer_without_an_order_is_given_to_one_or_sent_back_once() {
    let site = site(Engine::Sqlite).await;
    let mut shopper = site.buyer(2).await;
    let (order, amount, _) = ordered(&mut shopper).await;
    let minor = hundredths(&amount);
    let mut ops = operator(&site, "ops").await;
    upload(
        &mut ops,
        &statement(TRANSFER_IBAN, "b1", minor, "for the shirts"),
    )
    .await;
    let entry = waiting(&ops.get(BANK).await.text()).to_owned();
    let (assign, back) = (
        format!("/api/operator/bank/{entry}/assign"),
        format!("/api/operator/bank/{entry}/return"),
    );
    let unknown = ops.post(&assign, &[("number", "AAAAA-AAAAA")]).await;
    assert_eq!(unknown.location(), "/operator/bank?done=transfer-no-order");
    let page = shopper.get(&order).await.text();
    let (_, number) = page.split_once("<h1>Order ").expect("its title");
    let number = &number[..11];
    let done = ops.post(&assign, &[("number", number)]).await;
    assert_eq!(done.location(), "/operator/bank?done=transfer-assigned");
    assert!(
        shopper
            .get(&order)
            .await
            .text()
            .contains("Payment received")
    );
    let late = ops.post(&back, &[("x", "")]).await;
    assert_eq!(late.location(), "/operator/bank?done=cash-not-due");

    upload(&mut ops, &statement(TRANSFER_IBAN, "b2", 1, "a gift")).await;
    let entry = waiting(&ops.get(BANK).await.text()).to_owned();
    let back = format!("/api/operator/bank/{entry}/return");
    assert_eq!(shopper.post(&back, &[("x", "")]).await.status, 401);
    let done = ops.post(&back, &[("x", "")]).await;
    assert_eq!(done.location(), "/operator/bank?done=transfer-returned");
    let nil = "0192f0c0-0000-7000-8000-000000000000";
    for verb in ["assign", "return"] {
        let path = format!("/api/operator/bank/{nil}/{verb}");
        let missing = ops.post(&path, &[("number", number)]).await;
        assert_eq!(missing.status, 404, "{verb}");
    }
    site.shop.assert_sound().await;
}

#[tokio::test]
async fn who_transferred_too_much_is_not_asked_for_more() {
    let site = site(Engine::Sqlite).await;
    let mut shopper = site.buyer(2).await;
    let (order, amount, reference) = ordered(&mut shopper).await;
    let mut ops = operator(&site, "ops").await;
    let more = statement(TRANSFER_IBAN, "b1", hundredths(&amount) + 1, &reference);
    upload(&mut ops, &more).await;
    let page = shopper.get(&order).await.text();
    assert!(page.contains("more than the order costs"), "{page}");
    assert!(!page.contains("data-transfer"), "{page}");
    let entry = waiting(&ops.get(BANK).await.text()).to_owned();
    let back = format!("/api/operator/bank/{entry}/return");
    ops.post(&back, &[("x", "")]).await;
    let page = shopper.get(&order).await.text();
    assert_eq!(asked(&page, "amount"), amount, "all of it is due again");
    site.shop.assert_sound().await;
}

#[tokio::test]
async fn files_that_are_no_statement_of_the_account_are_refused_in_words() {
    let site = site(Engine::Sqlite).await;
    let mut ops = operator(&site, "ops").await;
    let other = statement("PL61109010140000071219812874", "b1", 100, "x");
    for (file, done, words) in [
        ("", "statement-missing", "Please choose a file first"),
        (
            "date;amount",
            "statement-unreadable",
            "not a camt.053 statement",
        ),
        (
            "<Document/>",
            "statement-unreadable",
            "not a camt.053 statement",
        ),
        (other.as_str(), "statement-of-other", "of another account"),
    ] {
        let refused = upload(&mut ops, file).await;
        assert_eq!(refused.location(), format!("/operator/bank?done={done}"));
        let page = ops.get(refused.location()).await.text();
        assert!(page.contains(words), "{page}");
    }
    // A shop without an account says so, and takes no statement.
    let site = Site::on(Engine::Sqlite, Settings::default()).await;
    let mut ops = operator(&site, "ops").await;
    let page = ops.get(BANK).await.text();
    assert!(
        page.contains("No account for transfers is set up"),
        "{page}"
    );
    assert_eq!(upload(&mut ops, &other).await.status, 404);
    site.shop.assert_sound().await;
}
