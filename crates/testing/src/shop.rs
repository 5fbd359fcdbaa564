//! A whole shop for tests, and the shortest ways to put something on its shelves, into a cart and through the till.

use std::ops::Deref;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use domain::ids::{CouponId, ProductId, QuoteId, SellerId, SessionId, VariantId};
use domain::landed::RuleSet;
use domain::market::{Address, Market};
use domain::money::{Currency, FxTable, Money};
use domain::place::{Country, Language};
use domain::shipping::ShippingTable;
use media::Pipeline;
use object_store::memory::InMemory;
use services::cart::{CartAccess, add_line};
use services::catalogue::Asking;
use services::checkout::{PlaceOrder, Placed, QuoteInput, Quoted, place_order, quote_cart};
use services::operator::check;
use services::order::OrderAccess;
use services::payment::PaymentMethod;
use services::payment::test_bank::{Decision, decide};
use services::shop::{Parts, Reference, Settings, Shop};
use store::Store;
use store::category::CategoryRow;
use store::coupon::CouponRow;
use store::product::ProductRow;
use store::product_text::ProductTextRow;
use store::seller::SellerRow;
use store::stock::StockRow;
use store::variant::VariantRow;

use crate::{FrozenClock, SeededEntropy};

/// The shelf everything stands on.
pub const CATEGORY: &str = "clothing";

/// A shop on a given database, at noon of 2026-11-23, with the project's own rules, rates and shipping methods. Pictures
/// are kept in memory.
#[derive(Debug, Clone)]
pub struct TestShop {
    shop: Shop,
    /// The shop's clock.
    pub clock: Arc<FrozenClock>,
}

/// What to put on the shelf. The rest follows from the seller.
#[derive(Debug, Clone)]
pub struct Listing<'l> {
    /// Whose.
    pub seller: SellerId,
    /// Name in URLs, and the title.
    pub slug: &'l str,
    /// The price of one in the seller's currency: `39.90`.
    pub price: &'l str,
    /// Units of each variant.
    pub stock: u32,
    /// The customs code.
    pub hs: Option<&'l str>,
    /// The weight of one in grams.
    pub weight_grams: Option<u32>,
    /// How many variants, called size 1, size 2, ….
    pub variants: u32,
}

impl<'l> Listing<'l> {
    /// Five cotton T-shirts of 200 g, in one size.
    #[must_use]
    pub fn new(seller: SellerId, slug: &'l str, price: &'l str) -> Self {
        Self {
            seller,
            slug,
            price,
            stock: 5,
            hs: Some("610910"),
            weight_grams: Some(200),
            variants: 1,
        }
    }

    /// With so many units of each variant.
    #[must_use]
    pub fn stock(self, stock: u32) -> Self {
        Self { stock, ..self }
    }
}

/// A published product.
#[derive(Debug, Clone)]
pub struct Listed {
    /// Identity.
    pub product: ProductId,
    /// Its variants, in order.
    pub variants: Vec<VariantId>,
}

impl Listed {
    /// The first variant.
    #[must_use]
    pub fn variant(&self) -> VariantId {
        self.variants[0]
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

/// The rules, rates and shipping methods of the project's `rules/`.
///
/// # Panics
/// When one of the files cannot be used.
#[must_use]
pub fn reference() -> Reference {
    let read = |name: &str| {
        let path = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("../../rules")
            .join(name);
        std::fs::read_to_string(path).expect("the project has its rules")
    };
    let fx = FxTable::from_toml(&read("fx-demo.toml"));
    let rules = RuleSet::from_toml(&read("trade-rules.toml"));
    let shipping = ShippingTable::from_toml(&read("shipping-methods.toml"));
    Reference {
        fx: Arc::new(fx.expect("the demo's rates are sound")),
        rules: Arc::new(rules.expect("the project's rules are sound")),
        shipping: Arc::new(shipping.expect("the project's methods are sound")),
    }
}

impl Deref for TestShop {
    type Target = Shop;

    fn deref(&self) -> &Shop {
        &self.shop
    }
}

impl TestShop {
    /// A shop with the usual settings.
    #[must_use]
    pub fn new(store: Store) -> Self {
        Self::with(store, Settings::default())
    }

    /// A shop with these settings.
    #[must_use]
    pub fn with(store: Store, settings: Settings) -> Self {
        Self::seeded(store, settings, 1)
    }

    /// A shop with these settings and this chance: two shops on one database need two.
    #[must_use]
    pub fn seeded(store: Store, settings: Settings, seed: u64) -> Self {
        let clock = Arc::new(FrozenClock::default());
        let shop = Shop::new(Parts {
            store,
            clock: clock.clone(),
            entropy: Arc::new(SeededEntropy::new(seed)),
            pictures: Pipeline::new(Arc::new(InMemory::new())),
            reference: reference(),
            settings,
        });
        Self { shop, clock }
    }

    /// A seller who sends from a country and asks prices in a currency. Its name is its slug.
    pub async fn seller(&self, slug: &str, country: Country, currency: Currency) -> SellerId {
        let seller = SellerRow {
            id: self.new_id(SellerId::from_parts),
            slug: slug.to_owned(),
            name: slug.to_owned(),
            country: country.code().to_owned(),
            city: "Somewhere".to_owned(),
            currency,
            about_json: "{}".to_owned(),
            since_at: self.now(),
        };
        let mut tx = self.store().begin().await.expect("the store is there");
        let category = CategoryRow {
            slug: CATEGORY.to_owned(),
            position: 1,
            tint: "#eeeeee".to_owned(),
            picture_hash: None,
            titles_json: r#"{"en":"Clothing"}"#.to_owned(),
            hs_hint: None,
        };
        store::category::put(&mut tx, &category)
            .await
            .expect("a category is added");
        store::seller::add(&mut tx, &seller)
            .await
            .expect("a seller is added");
        tx.commit().await.expect("it is kept");
        seller.id
    }

    /// A seller in China with prices in yuan.
    pub async fn chinese_seller(&self, slug: &str) -> SellerId {
        self.seller(slug, Country::CN, Currency::CNY).await
    }

    /// Publishes a product with its variants and stock.
    pub async fn list(&self, listing: Listing<'_>) -> Listed {
        let mut tx = self.store().begin().await.expect("the store is there");
        let seller = store::seller::lookup(&mut tx, listing.seller).await;
        let seller = seller
            .expect("the store answers")
            .expect("the seller was added before");
        let product = self.product_row(&listing, &seller);
        store::product::add(&mut tx, &product)
            .await
            .expect("a product is added");
        let text = ProductTextRow {
            product_id: product.id,
            lang: "en".to_owned(),
            title: listing.slug.to_owned(),
            description: "As good as it looks.".to_owned(),
            search_text: listing.slug.to_lowercase(),
        };
        store::product_text::put(&mut tx, &text)
            .await
            .expect("a text is added");
        let mut variants = Vec::new();
        for position in 1..=listing.variants {
            let variant = self.variant_row(&listing, &product, seller.currency, position);
            store::variant::add(&mut tx, &variant)
                .await
                .expect("a variant is added");
            let stock = stock_row(&variant, listing.stock);
            store::stock::add(&mut tx, &stock)
                .await
                .expect("stock is added");
            variants.push(variant.id);
        }
        tx.commit().await.expect("it is kept");
        Listed {
            product: product.id,
            variants,
        }
    }

    fn product_row(&self, listing: &Listing<'_>, seller: &SellerRow) -> ProductRow {
        ProductRow {
            id: self.new_id(ProductId::from_parts),
            seller_id: seller.id,
            slug: listing.slug.to_owned(),
            category: CATEGORY.to_owned(),
            status: "published".to_owned(),
            hs_code: listing.hs.map(str::to_owned),
            origin: seller.country.clone(),
            source_lang: "en".to_owned(),
            featured: false,
            rating_sum: 0,
            rating_count: 0,
            sold_count: 0,
            price_key: 0,
            specs_json: "[]".to_owned(),
            option_texts_json: "{}".to_owned(),
            created_at: self.now(),
            updated_at: self.now(),
            version: 1,
        }
    }

    fn variant_row(
        &self,
        listing: &Listing<'_>,
        product: &ProductRow,
        currency: Currency,
        position: u32,
    ) -> VariantRow {
        let price = Money::parse_decimal(listing.price, currency);
        let options = format!(r#"[{{"name":"Size","value":"{position}"}}]"#);
        VariantRow {
            id: self.new_id(VariantId::from_parts),
            product_id: product.id,
            seller_id: product.seller_id,
            sku: format!("{}-{position}", listing.slug),
            position,
            options_json: if listing.variants > 1 {
                options
            } else {
                "[]".to_owned()
            },
            price: price.expect("the price is a decimal number"),
            compare_at: None,
            currency,
            weight_grams: listing.weight_grams,
            hs_code: None,
            origin: None,
            picture_hash: None,
            status: "active".to_owned(),
        }
    }

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

    /// Adds a coupon that takes a share off, so many times, within the next hour.
    pub async fn coupon(&self, code: &str, rate_ppm: i64, uses_max: i64) {
        let coupon = CouponRow {
            id: self.new_id(CouponId::from_parts),
            code: code.to_owned(),
            rate_ppm,
            uses: 0,
            uses_max,
            valid_from: self.now(),
            valid_to: self.now().plus(Duration::from_secs(3600)),
        };
        let mut tx = self.store().begin().await.expect("the store is there");
        store::coupon::add(&mut tx, &coupon)
            .await
            .expect("a coupon is added");
        tx.commit().await.expect("it is kept");
    }

    /// Sets the price of a variant, in minor units of the seller's currency.
    pub async fn set_price(&self, variant: VariantId, price_minor: i64) {
        let mut tx = self.store().begin().await.expect("the store is there");
        let row = store::variant::lookup(&mut tx, variant).await;
        let mut row = row
            .expect("the store answers")
            .expect("the variant is there");
        row.price = Money::new(price_minor, row.currency);
        let moved = store::variant::update(&mut tx, &row)
            .await
            .expect("the store answers");
        assert!(moved.is_done());
        tx.commit().await.expect("it is kept");
    }

    /// Asks for every invariant.
    ///
    /// # Panics
    /// When one is broken.
    pub async fn assert_sound(&self) {
        let lines = check(self).await.expect("the store answers");
        let broken: Vec<_> = lines
            .iter()
            .filter(|line| !line.offenders.is_empty())
            .collect();
        assert!(!lines.is_empty() && broken.is_empty(), "{broken:#?}");
    }

    /// Where the units of a variant are.
    pub async fn stock_of(&self, variant: VariantId) -> StockRow {
        let mut conn = self.store().reader().await.expect("the store is there");
        let stock = store::stock::lookup(&mut conn, variant).await;
        stock
            .expect("the store answers")
            .expect("stock is kept of it")
    }
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
    let region = market.address.field(domain::market::FieldName::Region);
    Address {
        name: "Aigul Sadykova".to_owned(),
        line1: "Abay 10, 25".to_owned(),
        line2: None,
        city: "Capital".to_owned(),
        region: region
            .and_then(|field| field.choices.first())
            .map(|text| (*text).to_owned()),
        postcode: example(domain::market::FieldName::Postcode),
        country,
        phone: "+7 701 234 56 78".to_owned(),
    }
}

fn stock_row(variant: &VariantRow, units: u32) -> StockRow {
    StockRow {
        variant_id: variant.id,
        product_id: variant.product_id,
        seller_id: variant.seller_id,
        received: i64::from(units),
        on_hand: i64::from(units),
        reserved: 0,
        sold: 0,
        returned: 0,
    }
}
