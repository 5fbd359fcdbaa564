//! Letters to shoppers: what they say is what was agreed, and nobody is told of what did not happen.

#![expect(
    clippy::unwrap_used,
    reason = "in a test, what fails to unwrap is the finding"
)]

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use domain::market::Market;
use domain::place::Language;
use i18n::Formatter;
use services::catalogue::Asking;
use services::checkout::place_order;
use services::jobs::run_due;
use services::order::{ship_consignment, view_order};
use services::payment::test_bank::{Decision, decide};
use store::Store;
use testing::{Listing, TestShop, by_guest, order_request, with_both};

/// The text of a letter, out of its transfer encoding.
fn text(letter: &str) -> String {
    let (head, body) = letter.split_once("\r\n\r\n").unwrap();
    if !head.contains("Content-Transfer-Encoding: base64") {
        return body.replace("=\r\n", "");
    }
    let packed: String = body.split_whitespace().collect();
    String::from_utf8(STANDARD.decode(packed).unwrap())
        .unwrap()
        .replace("\r\n", "\n")
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

#[tokio::test]
async fn a_parcel_on_its_way_is_told_with_its_number() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let seller = shop.chinese_seller("yiwu").await;
        let lamp = shop.list(Listing::new(seller, "lamp", "39.90")).await;
        let (session, asking) = (shop.session().await, asking("KZ", Language::En));
        let placed = shop
            .place_and_pay(session, asking, &[(lamp.variant(), 1)])
            .await;
        run_due(&shop).await.unwrap();
        let order = view_order(&shop, &by_guest(session), placed.order).await;
        let parcel = order.unwrap().unwrap().consignments.remove(0).id;
        for _ in 0..2 {
            ship_consignment(&shop, seller, parcel, "CDEK", "1234567890")
                .await
                .unwrap();
        }
        run_due(&shop).await.unwrap();
        let letters = shop.letters();
        assert_eq!(letters.len(), 2, "one for the payment, one for the parcel");
        let shipped: Vec<_> = letters
            .iter()
            .map(|letter| text(letter))
            .filter(|text| text.contains("1234567890"))
            .collect();
        assert_eq!(shipped.len(), 1);
        assert!(
            shipped[0].contains("handed to the carrier"),
            "{}",
            shipped[0]
        );
    })
    .await;
}
