//! Going through the till of a test's shop.

use std::time::Duration;

use domain::ids::{QuoteId, SessionId, VariantId};
use domain::market::{Address, FieldName, Market};
use domain::money::Currency;
use domain::place::{Country, Language};
use services::cart::{CartAccess, add_line};
use services::catalogue::Asking;
use services::checkout::{PlaceOrder, Placed, QuoteInput, Quoted, place_order, quote_cart};
use services::order::OrderAccess;
use services::payment::PaymentMethod;
use services::payment::bank_transfer::TransferTerms;
use services::payment::test_bank::{Decision, decide};

use crate::TestShop;

impl TestShop {
    /// The browser of a guest.
    pub async fn session(&self) -> SessionId {
        let begun = services::account::session::begin(self).await;
        begun.expect("a session begins").1.session
    }

    /// Puts units of variants into a browser's cart.
    pub async fn fill_cart(&self, session: SessionId, asking: Asking, goods: &[(VariantId, i64)]) {
        for (variant, quantity) in goods {
            let access = CartAccess::Session(session);
            let added = add_line(self, &access, asking, *variant, *quantity).await;
            added.expect("there is enough of it");
            // Lines are shown in the order of time, and time stands still here.
            self.clock.advance(Duration::from_millis(1));
        }
    }

    /// Quotes a browser's cart by the usual way.
    pub async fn quote(&self, session: SessionId, asking: Asking) -> Quoted {
        let input = QuoteInput {
            asking,
            shipping: None,
        };
        let quoted = quote_cart(self, &CartAccess::Session(session), input).await;
        quoted.expect("the cart can be quoted")
    }

    /// Fills the cart of a browser and places the order.
    pub async fn place(
        &self,
        session: SessionId,
        asking: Asking,
        goods: &[(VariantId, i64)],
    ) -> Placed {
        self.fill_cart(session, asking, goods).await;
        let quote = self.quote(session, asking).await.quote.id;
        let placed = place_order(self, order_request(session, quote, asking)).await;
        placed.expect("the order can be placed")
    }

    /// Places an order and pays it at the test bank.
    pub async fn place_and_pay(
        &self,
        session: SessionId,
        asking: Asking,
        goods: &[(VariantId, i64)],
    ) -> Placed {
        let placed = self.place(session, asking, goods).await;
        let decided = decide(self, placed.payment, Decision::Pay).await;
        decided.expect("the test bank takes the money");
        placed
    }
}

/// Looking from a country in English, in its own currency.
///
/// # Panics
/// When nothing is sold there.
#[must_use]
pub fn asking_from(country: &str) -> Asking {
    let market = Market::by_country(country).expect("the country is a market");
    Asking::new(market, Language::En)
}

/// A request for the order of a quote, to a complete address in the country that is asked from.
#[must_use]
pub fn order_request(session: SessionId, quote: QuoteId, asking: Asking) -> PlaceOrder {
    PlaceOrder {
        access: CartAccess::Session(session),
        quote,
        email: "shopper@example.org".to_owned(),
        address: Some(address_in(asking.market.country)),
        payment: PaymentMethod::TestBank,
        idempotency_key: None,
        session: Some(session),
        user: None,
        lang: asking.language,
        due: None,
    }
}

/// The account that shoppers transfer to in tests.
pub const TRANSFER_IBAN: &str = "KZ86125KZT5004100100";

/// Transfers in one currency, for which goods wait for five days.
///
/// # Panics
/// Never: the account is one.
#[must_use]
pub fn transfer_terms(currency: Currency) -> TransferTerms {
    TransferTerms {
        holder: "Corridor LLP".to_owned(),
        iban: TRANSFER_IBAN.parse().expect("an IBAN"),
        bic: None,
        currencies: vec![currency],
        window: Duration::from_secs(5 * 24 * 3600),
    }
}

/// How the guest in this browser reaches her orders.
#[must_use]
pub fn by_guest(session: SessionId) -> OrderAccess {
    OrderAccess::Session {
        session,
        user: None,
    }
}

/// A complete address in a market's country.
///
/// # Panics
/// When nothing is sold there.
#[must_use]
pub fn address_in(country: Country) -> Address {
    let market = Market::of(country).expect("the country is a market");
    let example = |name| {
        market
            .address
            .field(name)
            .map(|field| field.example.to_owned())
    };
    let region = market.address.field(FieldName::Region);
    Address {
        name: "Aigul Sadykova".to_owned(),
        line1: "Abay 10, 25".to_owned(),
        line2: None,
        city: "Capital".to_owned(),
        region: region
            .and_then(|field| field.choices.first())
            .map(|choice| choice.value.to_owned()),
        postcode: example(FieldName::Postcode),
        country,
        phone: "+7 701 234 56 78".to_owned(),
        latin: None,
    }
}
