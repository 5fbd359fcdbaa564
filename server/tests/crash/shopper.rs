//! A shopper's program: it writes down what it was told, and after a crash it asks again with the same key.

use std::io;
use std::net::SocketAddr;
use std::sync::mpsc::Sender;

use domain::ids::VariantId;
use serde_json::{Value, json};

use super::http::{Answer, get, post};

/// One checkout, as far as its shopper knows.
#[derive(Debug)]
pub struct Checkout {
    key: String,
    cart: Option<Cart>,
    /// Units that were acknowledged. More than one where a busy server had to be asked again.
    units: u64,
    quote: Option<String>,
    order: Option<Order>,
    /// The payment was acknowledged.
    is_paid: bool,
}

#[derive(Debug)]
struct Cart {
    id: String,
    token: String,
}

/// What the answer to an order said, apart from its state.
#[derive(Debug, PartialEq, Eq)]
struct Order {
    id: String,
    token: String,
    total: Value,
    payment: String,
}

/// Shops on and on.
#[derive(Debug)]
pub struct Shopper {
    server: SocketAddr,
    variant: VariantId,
    key: String,
    answered: Sender<()>,
}

impl Shopper {
    pub fn new(server: SocketAddr, variant: VariantId, key: String, answered: Sender<()>) -> Self {
        Self {
            server,
            variant,
            key,
            answered,
        }
    }

    /// One checkout after the other, until the server is gone: all of them, the last one as far as it got.
    pub fn shop_until_nobody_answers(self) -> Vec<Checkout> {
        let mut checkouts = Vec::new();
        loop {
            let key = format!("{}-{}", self.key, checkouts.len());
            let mut checkout = Checkout::new(key);
            let gone = self.check_out(&mut checkout).is_err();
            checkouts.push(checkout);
            if gone {
                return checkouts;
            }
        }
    }

    fn check_out(&self, checkout: &mut Checkout) -> io::Result<()> {
        checkout.take_cart(self.server)?;
        self.note();
        checkout.add_line(self.server, self.variant)?;
        self.note();
        checkout.ask_quote(self.server)?;
        self.note();
        checkout.place(self.server)?;
        self.note();
        checkout.pay(self.server)?;
        self.note();
        Ok(())
    }

    /// Nobody listens any more once the server is to be killed.
    fn note(&self) {
        let _ = self.answered.send(());
    }
}

impl Checkout {
    fn new(key: String) -> Self {
        Self {
            key,
            cart: None,
            units: 0,
            quote: None,
            order: None,
            is_paid: false,
        }
    }

    /// The id of the order, once it is known.
    pub fn order(&self) -> Option<&str> {
        self.order.as_ref().map(|order| order.id.as_str())
    }

    /// What was ordered; nothing as long as there is no order.
    pub fn units(&self) -> u64 {
        self.order.as_ref().map_or(0, |_| self.units)
    }

    fn take_cart(&mut self, server: SocketAddr) -> io::Result<()> {
        let answer = post(
            server,
            "/api/v1/carts",
            &[],
            &json!({ "country": "KZ", "lang": "en" }),
        )?;
        let cart = expect(answer, 201);
        self.cart = Some(Cart {
            id: text(&cart, "/id"),
            token: text(&cart, "/token"),
        });
        Ok(())
    }

    fn add_line(&mut self, server: SocketAddr, variant: VariantId) -> io::Result<()> {
        let line = json!({ "variant": variant, "quantity": 1 });
        let answer = expect(self.post_to_cart(server, "/lines", &line)?, 201);
        self.units = number(&answer, "/cart/count");
        Ok(())
    }

    fn ask_quote(&mut self, server: SocketAddr) -> io::Result<()> {
        let address = json!({ "name": "Aigul Sadykova", "line1": "Abay 10, 25", "city": "Almaty", "postcode": "050000",
            "country": "KZ", "phone": "+7 701 234 56 78" });
        let quote = expect(
            self.post_to_cart(server, "/quote", &json!({ "address": address }))?,
            200,
        );
        self.quote = Some(text(&quote, "/id"));
        Ok(())
    }

    fn post_to_cart(&self, server: SocketAddr, what: &str, body: &Value) -> io::Result<Answer> {
        let cart = self.cart.as_ref().expect("a cart comes first");
        post(
            server,
            &format!("/api/v1/carts/{}{what}", cart.id),
            &[("x-cart-token", &cart.token)],
            body,
        )
    }

    fn place(&mut self, server: SocketAddr) -> io::Result<()> {
        let order = expect(self.post_order(server, "shopper@example.org")?, 201);
        let placed = Order {
            id: text(&order, "/id"),
            token: text(&order, "/token"),
            total: order["total"].clone(),
            payment: text(&order, "/payment/id"),
        };
        match &self.order {
            Some(known) => assert_eq!(&placed, known, "a repeated key gives the same answer"),
            None => self.order = Some(placed),
        }
        Ok(())
    }

    fn post_order(&self, server: SocketAddr, email: &str) -> io::Result<Answer> {
        let body =
            json!({ "quote": self.quote, "email": email, "payment": { "method": "testbank" } });
        post(
            server,
            "/api/v1/orders",
            &[("idempotency-key", &self.key)],
            &body,
        )
    }

    fn pay(&mut self, server: SocketAddr) -> io::Result<()> {
        let order = self
            .order
            .as_ref()
            .expect("an order comes before its payment");
        let answer = post(
            server,
            &format!("/testbank/{}/pay", order.payment),
            &[],
            &Value::Null,
        )?;
        expect(answer, 303);
        self.is_paid = true;
        Ok(())
    }

    /// After a crash: everything that was acknowledged is there, and what was quoted is ordered and paid to the end.
    pub fn goes_on(&mut self, server: SocketAddr) {
        if self.order.is_some() {
            let state = self.state(server);
            let possible: &[&str] = if self.is_paid {
                &["paid"]
            } else {
                &["awaiting_payment", "paid"]
            };
            assert!(possible.contains(&state.as_str()), "{state}: {self:?}");
        } else if self.quote.is_none() {
            return self.find_cart(server);
        }
        self.place(server).unwrap();
        let other = self
            .post_order(server, "somebody.else@example.org")
            .unwrap();
        assert_eq!(other.status, 422, "a key belongs to one request");
        self.pay(server).unwrap();
        assert_eq!(self.state(server), "paid");
    }

    fn state(&self, server: SocketAddr) -> String {
        let order = self.order.as_ref().expect("it was placed");
        let answer = get(
            server,
            &format!("/api/v1/orders/{}", order.id),
            &[("x-order-token", &order.token)],
        );
        let found = expect(answer.unwrap(), 200);
        assert_eq!(found["total"], order.total, "{found}");
        text(&found, "/state")
    }

    /// A cart without a quote is left behind, but not lost.
    fn find_cart(&self, server: SocketAddr) {
        let Some(cart) = &self.cart else { return };
        let answer = get(
            server,
            &format!("/api/v1/carts/{}", cart.id),
            &[("x-cart-token", &cart.token)],
        );
        let found = expect(answer.unwrap(), 200);
        let count = number(&found, "/count");
        assert!(
            count == self.units || self.units == 0,
            "{count} units: {self:?}"
        );
    }
}

fn expect(answer: Answer, status: u16) -> Value {
    assert_eq!(answer.status, status, "{}", answer.body);
    answer.body
}

fn text(value: &Value, pointer: &str) -> String {
    let text = value.pointer(pointer).and_then(Value::as_str);
    text.unwrap_or_else(|| panic!("{pointer} in {value}"))
        .to_owned()
}

fn number(value: &Value, pointer: &str) -> u64 {
    let number = value.pointer(pointer).and_then(Value::as_u64);
    number.unwrap_or_else(|| panic!("{pointer} in {value}"))
}
