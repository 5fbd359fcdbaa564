//! Letters to shoppers: what they say is what was agreed, and nobody is told of what did not happen.

#![expect(
    clippy::unwrap_used,
    reason = "in a test, what fails to unwrap is the finding"
)]

mod parcels;

use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use domain::dispute::Reason;
use domain::market::Market;
use domain::money::Currency;
use domain::place::Language;
use i18n::Formatter;
use services::catalogue::Asking;
use services::checkout::place_order;
use services::dispute::{NewDispute, Party, escalate_dispute, open_dispute, withdraw_dispute};
use services::escrow::release_due;
use services::jobs::run_due;
use services::order::{
    OrderAccess, OrderPage, cancel_order, confirm_receipt, deliver_consignment, ship_consignment,
    view_order,
};
use services::payment::PaymentMethod;
use services::payment::test_bank::{Decision, decide};
use services::shop::Settings;
use store::Store;
use testing::{
    Listing, TestDatabase, TestShop, by_guest, order_request, transfer_terms, with_both,
};

/// The text of a letter, out of its transfer encoding.
fn text(letter: &str) -> String {
    let (head, body) = letter.split_once("\r\n\r\n").unwrap();
    if !head.contains("Content-Transfer-Encoding: base64") {
        return from_quoted(&body.replace("=\r\n", "").replace("\r\n", "\n"));
    }
    let packed: String = body.split_whitespace().collect();
    String::from_utf8(STANDARD.decode(packed).unwrap())
        .unwrap()
        .replace("\r\n", "\n")
}

/// Quoted-printable text (RFC 2045, 6.7), its soft line breaks taken out.
fn from_quoted(text: &str) -> String {
    let mut parts = text.split('=');
    let mut bytes = parts.next().unwrap().as_bytes().to_vec();
    for part in parts {
        let (code, rest) = part.split_at(2);
        bytes.push(u8::from_str_radix(code, 16).unwrap());
        bytes.extend(rest.as_bytes());
    }
    String::from_utf8(bytes).unwrap()
}

fn asking(country: &str, language: Language) -> Asking {
    Asking::new(Market::by_country(country).unwrap(), language)
}

#[tokio::test]
async fn a_paid_order_is_confirmed_with_the_figures_that_were_agreed() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let seller = shop.chinese_seller("yiwu").await;
        let lamp = shop.list(Listing::new(seller, "lamp", "399.90")).await;
        let (session, asking) = (shop.session().await, asking("PL", Language::Ar));
        shop.fill_cart(session, asking, &[(lamp.variant(), 2)])
            .await;
        let quote = shop.quote(session, asking).await.quote;
        let mut request = order_request(session, quote.id, asking);
        request.lang = Language::Ar;
        let placed = place_order(&shop, request).await.unwrap();
        run_due(&shop).await.unwrap();
        assert_eq!(shop.letters(), Vec::<String>::new(), "nothing is paid yet");
        decide(&shop, placed.payment, Decision::Pay).await.unwrap();
        run_due(&shop).await.unwrap();
        // A second round and a second word of the bank send nothing again.
        decide(&shop, placed.payment, Decision::Pay).await.unwrap();
        run_due(&shop).await.unwrap();
        let letters = shop.letters();
        assert_eq!(letters.len(), 1);
        assert!(letters[0].contains("To: shopper@example.org"));
        let text = text(&letters[0]);
        let fmt = Formatter::new(Language::Ar, asking.market);
        let totals = quote.totals;
        for part in [
            totals.goods,
            totals.shipping,
            totals.duty,
            totals.tax,
            totals.total,
        ] {
            assert!(text.contains(&fmt.money(part)), "{part:?} in {text}");
        }
        // By which rule, where it can be followed, and in the buyer's language.
        assert!(text.contains("2026/382"), "{text}");
        let page = format!("http://127.0.0.1:3000/pl/ar/orders/{}", placed.order);
        assert!(text.lines().any(|line| line == page), "{text}");
        assert!(text.contains("شكرًا"), "{text}");
        assert!(text.contains("\u{2068}lamp\u{2069} × 2"), "{text}");
    })
    .await;
}

/// The subject of a letter, out of its encoding.
fn subject(letter: &str) -> String {
    let head = letter.split_once("\r\n\r\n").unwrap().0;
    let head = head.replace("\r\n ", " ");
    let line = head.lines().find_map(|line| line.strip_prefix("Subject: "));
    let words = line.unwrap().split_whitespace().map(|word| {
        let packed = word.strip_prefix("=?utf-8?b?");
        let packed = packed.and_then(|word| word.strip_suffix("?="));
        match packed {
            Some(packed) => (true, STANDARD.decode(packed).unwrap()),
            None => (false, word.as_bytes().to_vec()),
        }
    });
    let mut bytes = Vec::new();
    let mut before = true;
    for (is_packed, word) in words {
        // The space between two encoded words belongs to the encoding (RFC 2047, 6.2).
        if !(bytes.is_empty() || before && is_packed) {
            bytes.push(b' ');
        }
        before = is_packed;
        bytes.extend(word);
    }
    String::from_utf8(bytes).unwrap()
}

/// A parcel under way to Poland whose buyer reads a language; its letters so far are sent.
struct UnderWay {
    shop: TestShop,
    access: OrderAccess,
    order: OrderPage,
}

impl UnderWay {
    async fn new(store: Store, lang: Language) -> UnderWay {
        let shop = TestShop::new(store);
        let seller = shop.chinese_seller("yiwu").await;
        let lamp = shop.list(Listing::new(seller, "lamp", "39.90")).await;
        let (session, asking) = (shop.session().await, asking("PL", lang));
        let goods = [(lamp.variant(), 1)];
        let placed = shop.place_and_pay(session, asking, &goods).await;
        let access = by_guest(session);
        let order = view_order(&shop, &access, placed.order).await;
        let order = order.unwrap().unwrap();
        ship_consignment(&shop, seller, order.consignments[0].id, "EMS", "1")
            .await
            .unwrap();
        deliver_consignment(&shop, order.consignments[0].id)
            .await
            .unwrap();
        run_due(&shop).await.unwrap();
        UnderWay {
            shop,
            access,
            order,
        }
    }

    /// The letters that the next round of work sends.
    async fn next_letters(&self) -> Vec<String> {
        let before = self.shop.letters();
        run_due(&self.shop).await.unwrap();
        let mut letters = self.shop.letters();
        letters.retain(|letter| !before.contains(letter));
        letters
    }

    async fn object(&self) -> domain::ids::DisputeId {
        let objection = NewDispute {
            consignment: self.order.consignments[0].id,
            reason: Reason::Damaged,
            text: "A dent.".to_owned(),
            wish: None,
            pictures: Vec::new(),
        };
        let opened = open_dispute(&self.shop, &self.access, self.order.id, objection).await;
        opened.unwrap()
    }

    /// A letter about this order: addressed, named by its number in subject and page, in the reader's language.
    fn assert_tells(&self, letter: &str, greeting: &str) {
        let (subject, text, number) = (subject(letter), text(letter), &self.order.number);
        assert!(letter.contains("To: shopper@example.org"));
        assert!(subject.contains(number.as_str()), "{subject}");
        assert_ne!(subject.replace(number.as_str(), "").trim(), "");
        assert!(text.starts_with(greeting), "{text}");
        let page = format!("/orders/{}", self.order.id);
        assert!(text.lines().any(|line| line.ends_with(&page)), "{text}");
    }
}

const DAY: Duration = Duration::from_secs(24 * 3600);
const GREETINGS: [(Language, &str); 2] = [(Language::Ru, "Здравствуйте"), (Language::Ar, "مرحبًا")];

#[tokio::test]
async fn a_reminder_names_the_order_and_the_day_the_money_goes() {
    with_both(async |store: Store| {
        let way = UnderWay::new(store, Language::Ar).await;
        way.shop.clock.advance(DAY * 4);
        let letters = way.next_letters().await;
        assert_eq!(letters.len(), 1);
        way.assert_tells(&letters[0], "مرحبًا");
        let fmt = Formatter::new(Language::Ar, Market::by_country("PL").unwrap());
        let day = fmt.date(way.shop.now().plus(DAY * 3));
        let text = text(&letters[0]);
        assert!(text.contains(&day), "{day} in {text}");
        assert!(text.contains(&way.order.number), "{text}");
    })
    .await;
}

#[tokio::test]
async fn a_reminder_greets_in_the_language_the_order_was_placed_in() {
    for (language, greeting) in GREETINGS {
        let database = TestDatabase::sqlite().await;
        let way = UnderWay::new(database.store().clone(), language).await;
        way.shop.clock.advance(DAY * 4);
        way.assert_tells(&way.next_letters().await[0], greeting);
    }
}

#[tokio::test]
async fn nobody_is_reminded_of_money_that_has_gone_meanwhile() {
    with_both(async |store: Store| {
        let way = UnderWay::new(store, Language::Ru).await;
        way.shop.clock.advance(DAY * 4);
        assert_eq!(release_due(&way.shop).await.unwrap().reminded, 1);
        confirm_receipt(&way.shop, &way.access, way.order.id, None)
            .await
            .unwrap();
        assert_eq!(way.next_letters().await, Vec::<String>::new());
    })
    .await;
}

#[tokio::test]
async fn each_move_of_a_dispute_is_told_in_the_shoppers_language() {
    for (language, greeting) in GREETINGS {
        let database = TestDatabase::sqlite().await;
        let way = UnderWay::new(database.store().clone(), language).await;
        let id = way.object().await;
        let shopper = Party::Shopper(way.access.clone());
        escalate_dispute(&way.shop, &shopper, id, "").await.unwrap();
        let escalated = way.next_letters().await;
        way.assert_tells(&escalated[0], greeting);
        withdraw_dispute(&way.shop, &shopper, id).await.unwrap();
        let closed = way.next_letters().await;
        way.assert_tells(&closed[0], greeting);
        assert_ne!(text(&escalated[0]), text(&closed[0]));
    }
}

#[tokio::test]
async fn an_objection_is_no_news_to_the_one_who_made_it() {
    with_both(async |store: Store| {
        let way = UnderWay::new(store, Language::Ru).await;
        way.object().await;
        assert_eq!(way.next_letters().await, Vec::<String>::new());
    })
    .await;
}

#[tokio::test]
async fn an_order_to_be_transferred_is_told_what_to_fill_in_and_nobody_else_is() {
    with_both(async |store: Store| {
        let settings = Settings {
            transfer: Some(transfer_terms(Currency::KZT)),
            ..Settings::default()
        };
        let shop = TestShop::with(store, settings);
        let seller = shop.chinese_seller("yiwu").await;
        let lamp = shop.list(Listing::new(seller, "lamp", "39.90")).await;
        let (session, asking) = (shop.session().await, asking("KZ", Language::Ar));
        let mut orders = Vec::new();
        for _ in 0..2 {
            shop.fill_cart(session, asking, &[(lamp.variant(), 1)])
                .await;
            let quote = shop.quote(session, asking).await.quote;
            let mut request = order_request(session, quote.id, asking);
            request.payment = PaymentMethod::BankTransfer;
            request.lang = Language::Ar;
            orders.push(place_order(&shop, request).await.unwrap());
        }
        // The second is called off before its letter is written.
        let access = by_guest(session);
        cancel_order(&shop, &access, orders[1].order).await.unwrap();
        run_due(&shop).await.unwrap();
        let letters = shop.letters();
        assert_eq!(letters.len(), 1, "{letters:?}");
        let text = text(&letters[0]);
        let page = view_order(&shop, &access, orders[0].order).await.unwrap();
        let asked = page.unwrap().transfer.unwrap();
        let fmt = Formatter::new(Language::Ar, asking.market);
        let amount = fmt.money(asked.amount);
        for value in [
            amount.as_str(),
            &asked.reference,
            "Corridor LLP",
            "KZ86 125K ZT50 0410 0100",
        ] {
            let alone = format!("\n{value}\n");
            assert!(text.contains(&alone), "{value} in {text}");
        }
        assert!(text.contains(&fmt.date(asked.until)), "{text}");
        assert!(text.contains("مرحبًا"), "{text}");
    })
    .await;
}
