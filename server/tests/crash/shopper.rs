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
    /// The bank was told what is to be paid. A shop that cannot write after the order does so when it is asked again.
    is_begun: bool,
    /// The bank took the money, and said so.
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
        while !checkout.is_paid {
            checkout.take_step(self.server, self.variant)?;
            self.note();
        }
        Ok(())
    }

    /// Nobody listens any more once the server is to be killed.
    fn note(&self) {
        let _ = self.answered.send(());
    }
}

impl Checkout {
    pub fn new(key: String) -> Self {
        Self {
            key,
            cart: None,
            units: 0,
            quote: None,
            order: None,
            is_begun: false,
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

    /// The next thing that was not acknowledged yet.
    fn take_step(&mut self, server: SocketAddr, variant: VariantId) -> io::Result<()> {
        if self.cart.is_none() {
            self.take_cart(server)
        } else if self.units == 0 {
            self.add_line(server, variant)
        } else if self.quote.is_none() {
            self.ask_quote(server)
        } else if !self.is_begun {
            self.place(server)
        } else {
            self.pay(server)
        }
    }

    /// Buys one unit, from wherever it stopped to the payment. A shopper whose unit may or may not be in the cart looks
    /// first, as people do.
    pub fn buy(&mut self, server: SocketAddr, variant: VariantId) -> io::Result<()> {
        if self.cart.is_some() && self.units == 0 {
            self.units = self.count(server)?;
        }
        while !self.is_paid {
            self.take_step(server, variant)?;
        }
        Ok(())
    }

    /// The bank's word is no receipt: a shop that cannot write when the bank tells it hears of the payment later. From
    /// here on the payment counts as acknowledged only if the order says so.
    pub fn ask_whether_paid(&mut self, server: SocketAddr) -> io::Result<()> {
        self.is_paid = false;
        self.is_paid = self.state(server)? == "paid";
        Ok(())
    }

    /// Whether the payment was acknowledged.
    pub fn is_paid(&self) -> bool {
        self.is_paid
    }

    /// Calls the order off: what was paid goes back.
    pub fn cancel(&self, server: SocketAddr) -> io::Result<()> {
        let order = self.order.as_ref().expect("an order comes before its end");
        let answer = post(
            server,
            &format!("/api/v1/orders/{}/cancel", order.id),
            &[("x-order-token", &order.token)],
            &Value::Null,
        )?;
        assert_eq!(text(&expect(answer, 200)?, "/state"), "cancelled");
        Ok(())
    }

    fn take_cart(&mut self, server: SocketAddr) -> io::Result<()> {
        let answer = post(
            server,
            "/api/v1/carts",
            &[],
            &json!({ "country": "KZ", "lang": "en" }),
        )?;
        let cart = expect(answer, 201)?;
        self.cart = Some(Cart {
            id: text(&cart, "/id"),
            token: text(&cart, "/token"),
        });
        Ok(())
    }

    fn add_line(&mut self, server: SocketAddr, variant: VariantId) -> io::Result<()> {
        let line = json!({ "variant": variant, "quantity": 1 });
        let answer = expect(self.post_to_cart(server, "/lines", &line)?, 201)?;
        self.units = number(&answer, "/cart/count");
        Ok(())
    }

    fn ask_quote(&mut self, server: SocketAddr) -> io::Result<()> {
        let address = json!({ "name": "Aigul Sadykova", "line1": "Abay 10, 25", "city": "Almaty", "postcode": "050000",
            "country": "KZ", "phone": "+7 701 234 56 78" });
        let quote = expect(
            self.post_to_cart(server, "/quote", &json!({ "address": address }))?,
            200,
        )?;
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
        let order = expect(self.post_order(server, "shopper@example.org")?, 201)?;
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
        let next = order.pointer("/payment/next/redirect");
        // What is paid leads nowhere any more.
        self.is_begun = next
            .and_then(Value::as_str)
            .is_none_or(|to| to.starts_with("/testbank/"));
        if self.is_begun {
            return Ok(());
        }
        Err(io::Error::other("the payment cannot begin now"))
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
        expect(answer, 303)?;
        self.is_paid = true;
        Ok(())
    }

    /// After a crash: everything that was acknowledged is there, and what was quoted is ordered and paid to the end.
    pub fn goes_on(&mut self, server: SocketAddr) {
        if self.order.is_some() {
            let state = self.state(server).unwrap();
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
        assert_eq!(self.state(server).unwrap(), "paid");
    }

    /// What the order's page says.
    pub fn state(&self, server: SocketAddr) -> io::Result<String> {
        let order = self.order.as_ref().expect("it was placed");
        let answer = get(
            server,
            &format!("/api/v1/orders/{}", order.id),
            &[("x-order-token", &order.token)],
        );
        let found = expect(answer?, 200)?;
        assert_eq!(found["total"], order.total, "{found}");
        Ok(text(&found, "/state"))
    }

    /// A cart without a quote is left behind, but not lost.
    fn find_cart(&self, server: SocketAddr) {
        if self.cart.is_some() {
            let count = self.count(server).unwrap();
            assert!(
                count == self.units || self.units == 0,
                "{count} units: {self:?}"
            );
        }
    }

    /// Units in the cart.
    fn count(&self, server: SocketAddr) -> io::Result<u64> {
        let cart = self.cart.as_ref().expect("a cart comes first");
        let answer = get(
            server,
            &format!("/api/v1/carts/{}", cart.id),
            &[("x-cart-token", &cart.token)],
        );
        Ok(number(&expect(answer?, 200)?, "/count"))
    }
}

/// The answer that has to come. The one other answer that a shop may give is that it cannot now: the shopper comes back.
fn expect(answer: Answer, status: u16) -> io::Result<Value> {
    if answer.status == 503 {
        assert_eq!(answer.body["status"], 503, "a problem says what it is");
        return Err(io::Error::other("the shop cannot now"));
    }
    assert_eq!(answer.status, status, "{}", answer.body);
    Ok(answer.body)
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
