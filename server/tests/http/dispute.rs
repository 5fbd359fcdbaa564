//! `/api/orders/{id}/disputes/…`, `/api/seller/disputes/…`, `/api/operator/disputes/…` and their pages: a dispute from the
//! first word to the last decision.

use app::backend::links::encode;
use services::account::session::Role;
use services::account::user_add::user_add;
use testing::asking_from;

use crate::browser::{Answer, Browser};
use crate::order::{Order, paid};
use crate::seller::{PIXEL, ship_the_only_parcel};
use crate::site::{PASSWORD, Site, on_both};

/// A shopper whose parcel is on its way, and its seller.
pub struct Sent {
    pub shopper: Browser,
    pub seller: Browser,
    pub order: Order,
    pub parcel: String,
}

/// A dispute about that parcel.
pub struct Disputed {
    pub sent: Sent,
    pub id: String,
}

/// Two mugs that are paid and on their way.
pub async fn sent(site: &Site) -> Sent {
    let (shopper, order) = paid(site).await;
    send(site, shopper, order).await
}

/// The seller sends what was paid.
pub async fn send(site: &Site, mut shopper: Browser, order: Order) -> Sent {
    let mut seller = site.seller_browser("cups").await;
    ship_the_only_parcel(&mut seller).await;
    let page = shopper.get(&order.page).await.text();
    let (_, rest) = page
        .split_once("disputes/new?consignment=")
        .expect("the page leads to the form");
    let parcel = rest[..36].to_owned();
    Sent {
        shopper,
        seller,
        order,
        parcel,
    }
}

/// A browser that is logged in as an operator.
pub async fn operator(site: &Site, name: &str) -> Browser {
    let email = format!("{name}@example.org");
    let added = user_add(&site.shop, &email, PASSWORD, name, Role::Operator, None).await;
    added.unwrap();
    let mut browser = site.browser();
    let form = [("email", email.as_str()), ("password", PASSWORD)];
    assert_eq!(browser.post("/api/login", &form).await.status, 303);
    browser
}

/// Sends a form of several parts.
pub async fn send_parts(
    browser: &mut Browser,
    path: &str,
    words: &[(&str, &str)],
    files: &[&[u8]],
) -> Answer {
    let mut body = Vec::new();
    for (name, value) in words {
        let part =
            format!("--edge\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
        body.extend_from_slice(part.as_bytes());
    }
    for file in files {
        body.extend_from_slice(b"--edge\r\ncontent-disposition: form-data; name=\"picture\"; filename=\"<b>.png\"\r\n\r\n");
        body.extend_from_slice(file);
        body.extend_from_slice(b"\r\n");
    }
    body.extend_from_slice(b"--edge--\r\n");
    browser
        .post_bytes(path, "multipart/form-data; boundary=edge", body)
        .await
}

impl Sent {
    /// The address of the form's page.
    pub fn form_page(&self) -> String {
        format!(
            "{}/disputes/new?consignment={}",
            self.order.page, self.parcel
        )
    }

    /// Sends the form that opens a dispute.
    pub async fn open(&mut self, words: &[(&str, &str)], files: &[&[u8]]) -> Answer {
        let path = format!(
            "{}/disputes?next={}",
            self.order.forms,
            encode(&self.form_page())
        );
        let mut all = vec![("consignment", self.parcel.as_str())];
        all.extend(words);
        send_parts(&mut self.shopper, &path, &all, files).await
    }
}

impl Disputed {
    /// The page of the shopper.
    pub fn page(&self) -> String {
        format!("{}/disputes/{}", self.sent.order.page, self.id)
    }

    /// A form of the shopper.
    pub fn forms(&self, verb: &str) -> String {
        format!("{}/disputes/{}/{verb}", self.sent.order.forms, self.id)
    }

    /// A form of the seller or the operator.
    pub fn desk(&self, desk: &str, verb: &str) -> String {
        format!("/api/{desk}/disputes/{}/{verb}", self.id)
    }

    /// Sends a form of the shopper.
    pub async fn shopper(&mut self, verb: &str, fields: &[(&str, &str)]) -> Answer {
        let (path, page) = (self.forms(verb), self.page());
        let mut all = vec![("next", page.as_str())];
        all.extend(fields);
        self.sent.shopper.post(&path, &all).await
    }

    /// Sends a form of the seller.
    pub async fn seller(&mut self, verb: &str, fields: &[(&str, &str)]) -> Answer {
        let path = self.desk("seller", verb);
        let mut all = vec![("next", "")];
        all.extend(fields);
        self.sent.seller.post(&path, &all).await
    }
}

/// Two mugs on their way that arrived broken, and everything asked back.
pub async fn disputed(site: &Site) -> Disputed {
    let mut sent = sent(site).await;
    let words = [
        ("reason", "damaged"),
        ("wish", "everything"),
        ("text", "Both mugs are broken."),
    ];
    let answer = sent.open(&words, &[PIXEL]).await;
    let id = opened(&answer);
    Disputed { sent, id }
}

/// The id of the dispute that was opened.
pub fn opened(answer: &Answer) -> String {
    let (page, done) = answer
        .location()
        .split_once('?')
        .unwrap_or_else(|| panic!("{} {}", answer.status, answer.text()));
    assert!(done.ends_with("done=dispute-opened"), "{done}");
    page.rsplit('/').next().unwrap().to_owned()
}

/// It worked, and led to a page that says so.
#[track_caller]
fn assert_done(answer: &Answer, done: &str) {
    assert_eq!(answer.status, 303, "{}", answer.text());
    let address = answer.location();
    assert!(address.ends_with(&format!("done={done}")), "{address}");
}

async fn decide(dispute: &Disputed, operator: &mut Browser, amount: &str) -> Answer {
    let fields = [
        ("choice", "part"),
        ("amount", amount),
        ("text", "One mug of two is whole."),
    ];
    operator
        .post(&dispute.desk("operator", "decide"), &fields)
        .await
}

#[tokio::test]
async fn a_dispute_goes_from_the_first_word_to_the_decision_of_an_appeal() {
    on_both(async |site| {
        let mut dispute = disputed(site).await;
        let offer = [("amount", "100,50"), ("text", "The box was whole.")];
        assert_done(&dispute.seller("offer", &offer).await, "dispute-offered");
        let counter = [("amount", "3 000"), ("with_return", "1")];
        assert_done(&dispute.shopper("offer", &counter).await, "dispute-offered");
        assert_done(&dispute.seller("escalate", &[]).await, "dispute-escalated");
        let (mut first, mut second) = (operator(site, "ann").await, operator(site, "bo").await);
        let waiting = first.get("/operator/disputes").await.text();
        assert!(waiting.contains(&dispute.id), "{waiting}");
        assert_done(
            &decide(&dispute, &mut first, "200").await,
            "dispute-decided",
        );
        let appeal = [("text", "Both are broken, see the picture.")];
        assert_done(
            &dispute.shopper("appeal", &appeal).await,
            "dispute-appealed",
        );
        let again = decide(&dispute, &mut first, "150").await;
        assert_done(&again, "dispute-same-operator");
        let page = first.get(again.location()).await.text();
        assert!(
            page.contains("One mug of two is whole.</textarea>"),
            "{page}"
        );
        assert_done(
            &decide(&dispute, &mut second, "150").await,
            "dispute-decided",
        );
        let page = dispute.page();
        let end = dispute.sent.shopper.get(&page).await.text();
        assert!(end.contains("This dispute is closed."), "{end}");
        assert!(!end.contains("<textarea"), "nothing is left to be said");
        let order = dispute.sent.shopper.get(&dispute.sent.order.page).await;
        assert!(order.text().contains("Paid back: "), "{}", order.text());
        let rest = second.get("/operator/disputes").await.text();
        assert!(!rest.contains(&dispute.id), "{rest}");
        let all = second.get("/operator/disputes?all=1").await.text();
        assert!(all.contains(&dispute.id), "{all}");
    })
    .await;
}

#[tokio::test]
async fn goods_go_back_before_the_money_does() {
    on_both(async |site| {
        let mut dispute = disputed(site).await;
        let offer = [("amount", "1000"), ("with_return", "1")];
        assert_done(&dispute.seller("offer", &offer).await, "dispute-offered");
        assert_done(&dispute.shopper("accept", &[]).await, "dispute-accepted");
        let refused = dispute.shopper("send-back", &[("tracking", "")]).await;
        let page = dispute.sent.shopper.get(refused.location()).await.text();
        assert!(page.contains("aria-invalid=\"true\""), "{page}");
        let sent = dispute.shopper("send-back", &[("tracking", "KZ1")]).await;
        assert_done(&sent, "dispute-sent-back");
        let path = format!("/seller/disputes/{}", dispute.id);
        let page = dispute.sent.seller.get(&path).await.text();
        assert!(
            page.contains("KZ1") && page.contains("/receive\""),
            "{page}"
        );
        assert_done(&dispute.seller("receive", &[]).await, "dispute-received");
    })
    .await;
}

#[tokio::test]
async fn what_was_said_is_shown_as_text_with_its_pictures() {
    on_both(async |site| {
        let mut dispute = disputed(site).await;
        let text = "<script>alert(1)</script>\u{202e}gnp.exe\nsecond line & \"more\"";
        let path = format!("{}?next={}", dispute.forms("say"), encode(&dispute.page()));
        let words = [("text", text)];
        let said = send_parts(&mut dispute.sent.shopper, &path, &words, &[PIXEL, PIXEL]).await;
        assert_done(&said, "dispute-said");
        let (own, desk) = (dispute.page(), format!("/seller/disputes/{}", dispute.id));
        for (browser, page) in [
            (&mut dispute.sent.shopper, own),
            (&mut dispute.sent.seller, desk),
        ] {
            let page = browser.get(&page).await.text();
            assert!(!page.contains("<script>alert"), "{page}");
            assert!(page.contains("&lt;script&gt;alert(1)"), "{page}");
            assert!(
                page.contains("dir=\"auto\" class=\"dispute-text\""),
                "{page}"
            );
            let pictures = page.matches("class=\"dispute-pictures\"").count();
            assert_eq!(pictures, 2, "of the objection and of the message: {page}");
            assert!(!page.contains("alt=\"\""), "{page}");
        }
        let empty = send_parts(&mut dispute.sent.shopper, &path, &[], &[b""]).await;
        assert_eq!(empty.location(), dispute.page());
        let many = send_parts(&mut dispute.sent.shopper, &path, &words, &[PIXEL; 7]).await;
        let page = dispute.sent.shopper.get(many.location()).await.text();
        assert!(page.contains("up to 6 pictures"), "{page}");
        assert!(
            page.contains("second line"),
            "what was typed is lost: {page}"
        );
    })
    .await;
}

#[tokio::test]
async fn a_shopper_withdraws_and_a_late_answer_keeps_its_words() {
    on_both(async |site| {
        let mut dispute = disputed(site).await;
        let page = dispute.page();
        let shown = dispute.sent.shopper.get(&page).await.text();
        assert!(shown.contains("/withdraw\"") && !shown.contains("/accept\""));
        let done = dispute.shopper("withdraw", &[]).await;
        assert_done(&done, "dispute-withdrawn");
        let late = dispute
            .seller("offer", &[("amount", "1"), ("text", "Sorry!")])
            .await;
        assert_done(&late, "dispute-moved");
    })
    .await;
}

#[tokio::test]
async fn the_key_of_an_order_is_enough_for_its_dispute() {
    on_both(async |site| {
        let session = site.shop.session().await;
        let goods = [(site.mug.variant(), 1)];
        let placed = site
            .shop
            .place_and_pay(session, asking_from("KZ"), &goods)
            .await;
        let key = placed.secret.unwrap().expose().to_owned();
        let mut seller = site.seller_browser("cups").await;
        ship_the_only_parcel(&mut seller).await;
        let mut guest = site.browser();
        let order = format!("/kz/en/orders/{}", placed.order);
        let page = guest.get(&format!("{order}?key={key}")).await.text();
        let (_, rest) = page.split_once("disputes/new?").expect("a way to the form");
        let form = rest.split('"').next().unwrap().replace("&amp;", "&");
        let shown = guest.get(&format!("{order}/disputes/new?{form}")).await;
        assert_eq!(shown.status, 200, "{form}");
        let text = shown.text();
        let (_, rest) = text.split_once("action=\"/api/orders/").unwrap();
        let action = rest.split('"').next().unwrap().replace("&amp;", "&");
        let parcel = shown.hidden("consignment").unwrap();
        let words = [
            ("consignment", parcel.as_str()),
            ("reason", "wrong_item"),
            ("wish", "return"),
            ("text", "A plate came."),
        ];
        let path = format!("/api/orders/{action}");
        let answer = send_parts(&mut guest, &path, &words, &[]).await;
        let page = guest.get(answer.location()).await;
        assert_eq!(page.status, 200, "{}", answer.location());
        let (next, own) = (page.hidden("next").unwrap(), page.hidden("key").unwrap());
        assert_eq!(own, key);
        let path = format!("/api/orders/{}/disputes/{}", placed.order, opened(&answer));
        let fields = [("key", own.as_str()), ("next", next.as_str())];
        let asked = guest.post(&format!("{path}/escalate"), &fields).await;
        assert_eq!(guest.get(asked.location()).await.status, 200);
    })
    .await;
}
