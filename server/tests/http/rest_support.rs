//! A client of the JSON API, against the whole router.

use std::path::Path;
use std::sync::Arc;

use app::backend::Backend;
use app::backend::cookies::CookieRules;
use app::backend::site::Site;
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Request, StatusCode};
use domain::ids::{SellerId, VariantId};
use serde_json::{Value, json};
use server::assets::Assets;
use server::health::Readiness;
use server::middleware::rate_limit::RateLimits;
use server::router::{Options, router};
use services::shop::Settings;
use store::Store;
use testing::{Listed, Listing, SeededEntropy, TestShop, address_in};
use tower::ServiceExt as _;

/// The shop, reached as a program would reach it.
#[derive(Debug)]
pub struct Api {
    router: Router,
    pub shop: TestShop,
}

/// What came back.
#[derive(Debug)]
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    /// `Null` for a body that is no JSON.
    pub body: Value,
    pub text: String,
}

/// A cart and the token that opens it.
#[derive(Debug, Clone)]
pub struct Cart {
    pub id: String,
    pub token: String,
}

impl Api {
    pub fn new(store: Store) -> Self {
        Self::with(store, Settings::default())
    }

    pub fn with(store: Store, settings: Settings) -> Self {
        let shop = TestShop::with(store, settings);
        let backend = Backend {
            shop: (*shop).clone(),
            site: Arc::new(Site::from_hash_file(Path::new("no such file"))),
            cookies: CookieRules::Plain,
            origin: "http://shop.test".into(),
        };
        let options = Options {
            assets: Assets::default(),
            readiness: Readiness::default(),
            rate_limits: RateLimits::off(),
            entropy: Arc::new(SeededEntropy::default()),
        };
        Self::over(router(backend, options), shop)
    }

    /// The API of a shop that answers already.
    pub fn over(router: Router, shop: TestShop) -> Self {
        Self { router, shop }
    }

    pub async fn send(
        &self,
        method: &str,
        path: &str,
        headers: &[(&str, &str)],
        body: impl Into<Body>,
    ) -> Answer {
        let mut request = Request::builder().method(method).uri(path);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let request = request.body(body.into()).unwrap();
        let response = self.router.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let bytes = to_bytes(body, usize::MAX).await.unwrap();
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let body = serde_json::from_str(&text).unwrap_or(Value::Null);
        Answer {
            status: parts.status,
            headers: parts.headers,
            body,
            text,
        }
    }

    pub async fn get(&self, path: &str) -> Answer {
        self.send("GET", path, &[], Body::empty()).await
    }

    pub async fn post(&self, path: &str, headers: &[(&str, &str)], body: &Value) -> Answer {
        let mut all = vec![("content-type", "application/json")];
        all.extend(headers);
        self.send("POST", path, &all, body.to_string()).await
    }

    /// A T-shirt at 39.90 ¥ of a seller in China.
    pub async fn shirt(&self, stock: u32) -> (SellerId, Listed) {
        let seller = self.shop.chinese_seller("yiwu").await;
        let listed = self
            .shop
            .list(Listing::new(seller, "shirt", "39.90").stock(stock))
            .await;
        (seller, listed)
    }

    pub async fn cart(&self, country: &str) -> Cart {
        let created = self
            .post("/api/v1/carts", &[], &json!({ "country": country }))
            .await;
        created.expect(201);
        Cart {
            id: created.text_at("/id"),
            token: created.text_at("/token"),
        }
    }

    pub async fn add(&self, cart: &Cart, variant: VariantId, quantity: i64) -> Answer {
        let body = json!({ "variant": variant, "quantity": quantity });
        self.post(
            &cart.path("/lines"),
            &[("x-cart-token", &cart.token)],
            &body,
        )
        .await
    }

    pub async fn quote(&self, cart: &Cart, country: &str) -> Answer {
        let body = json!({ "address": address(country) });
        self.post(
            &cart.path("/quote"),
            &[("x-cart-token", &cart.token)],
            &body,
        )
        .await
    }

    pub async fn order(&self, quote: &str, key: &str) -> Answer {
        self.post(
            "/api/v1/orders",
            &[("idempotency-key", key)],
            &order_of(quote),
        )
        .await
    }

    pub async fn view_order(&self, id: &str, token: &str) -> Answer {
        self.send(
            "GET",
            &format!("/api/v1/orders/{id}"),
            &[("x-order-token", token)],
            Body::empty(),
        )
        .await
    }

    /// From nothing to an order that waits for its payment.
    pub async fn placed(&self, variant: VariantId, quantity: i64) -> Answer {
        let cart = self.cart("pl").await;
        self.add(&cart, variant, quantity).await.expect(201);
        let quote = self.quote(&cart, "PL").await;
        quote.expect(200);
        let placed = self.order(&quote.text_at("/id"), "a key of its own").await;
        placed.expect(201);
        placed
    }

    /// Pays as a script would.
    pub async fn pay(&self, placed: &Answer) {
        let path = format!("{}/pay", placed.text_at("/payment/next/redirect"));
        let paid = self.send("POST", &path, &[], Body::empty()).await;
        assert!(paid.status.is_redirection(), "{}", paid.text);
    }
}

impl Answer {
    /// # Panics
    /// With the whole answer when it has another status.
    #[track_caller]
    pub fn expect(&self, status: u16) {
        assert_eq!(self.status.as_u16(), status, "{}", self.text);
    }

    #[track_caller]
    pub fn at(&self, pointer: &str) -> &Value {
        self.body
            .pointer(pointer)
            .unwrap_or_else(|| panic!("no {pointer} in {}", self.text))
    }

    #[track_caller]
    pub fn text_at(&self, pointer: &str) -> String {
        self.at(pointer)
            .as_str()
            .unwrap_or_else(|| panic!("no text {pointer} in {}", self.text))
            .to_owned()
    }

    /// The minor units of an amount.
    #[track_caller]
    pub fn minor(&self, part: &str) -> i64 {
        minor(&self.body, part)
    }

    /// A refusal as RFC 9457 has it; gives the last part of its `type`.
    #[track_caller]
    pub fn problem(&self, status: u16) -> String {
        self.expect(status);
        assert_eq!(
            self.headers["content-type"], "application/problem+json",
            "{}",
            self.text
        );
        assert_eq!(self.at("/status"), status);
        assert!(!self.text_at("/title").is_empty());
        self.text_at("/type")
            .strip_prefix("/problems/")
            .expect("a type of the API")
            .to_owned()
    }

    /// Field and reason of a refusal that names one field.
    #[track_caller]
    pub fn field(&self) -> (String, String) {
        assert_eq!(self.problem(422), "invalid", "{}", self.text);
        (
            self.text_at("/errors/0/field"),
            self.text_at("/errors/0/reason"),
        )
    }
}

impl Cart {
    pub fn path(&self, rest: &str) -> String {
        format!("/api/v1/carts/{}{rest}", self.id)
    }
}

/// The answer says this at these places.
#[track_caller]
pub fn assert_at(answer: &Answer, expected: &[(&str, Value)]) {
    for (pointer, value) in expected {
        assert_eq!(answer.at(pointer), value, "{pointer} in {}", answer.text);
    }
}

/// The minor units of a part.
#[track_caller]
pub fn minor(value: &Value, part: &str) -> i64 {
    let minor = value
        .pointer(&format!("/{part}/minor"))
        .and_then(Value::as_i64);
    minor.unwrap_or_else(|| panic!("no amount {part} in {value}"))
}

/// `goods + shipping − discount + duty + tax + fees = total`, and no part is negative.
#[track_caller]
pub fn assert_adds_up(value: &Value) {
    let part = |name: &str| minor(value, name);
    for name in [
        "goods", "shipping", "discount", "duty", "tax", "fees", "total",
    ] {
        assert!(part(name) >= 0, "{name} in {value}");
    }
    let sum = part("goods") + part("shipping") - part("discount")
        + part("duty")
        + part("tax")
        + part("fees");
    assert_eq!(sum, part("total"), "{value}");
}

/// A complete address in a country.
pub fn address(country: &str) -> Value {
    let country = domain::place::Country::from_code(country).unwrap();
    serde_json::to_value(address_in(country)).unwrap()
}

/// The body of an order.
pub fn order_of(quote: &str) -> Value {
    json!({ "quote": quote, "email": "jan@example.com", "payment": { "method": "testbank" } })
}
