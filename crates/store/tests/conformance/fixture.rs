//! A small shop: one seller, one shelf, one product with one variant; and an order of it.

pub use crate::payment::row as payment;
use domain::ids::*;
use domain::money::{Currency, Money};
use domain::time::Timestamp;
use store::cart::CartRow;
use store::cart_line::CartLineRow;
use store::category::CategoryRow;
use store::consignment::ConsignmentRow;
use store::order::OrderRow;
use store::order_line::OrderLineRow;
use store::product::ProductRow;
use store::product_text::ProductTextRow;
use store::quote::QuoteRow;
use store::seller::SellerRow;
use store::stock::NewStock;
use store::user::UserRow;
use store::variant::VariantRow;
use store::{Conn, Secret, Store};

pub const NOW: Timestamp = Timestamp::from_ms(1_790_000_000_000);

/// The id with this number: `id!(UserId, 7)`.
macro_rules! id {
    ($id:ty, $number:expr) => {
        <$id>::from_uuid(uuid::Uuid::from_u128($number))
    };
}
pub(crate) use id;

pub fn kzt(minor: i64) -> Money {
    Money::new(minor, Currency::KZT)
}

pub fn later(seconds: u64) -> Timestamp {
    NOW.plus(std::time::Duration::from_secs(seconds))
}

pub fn seller() -> SellerRow {
    SellerRow {
        id: id!(SellerId, 1),
        slug: "altyn".into(),
        name: "Алтын".into(),
        country: "KZ".into(),
        city: "Алматы".into(),
        currency: Currency::KZT,
        about_json: "{}".into(),
        since_at: NOW,
        plan: "standard".into(),
    }
}

pub fn category(slug: &str) -> CategoryRow {
    CategoryRow {
        slug: slug.into(),
        position: 1,
        tint: "sand".into(),
        picture_hash: None,
        titles_json: "{}".into(),
        hs_hint: None,
    }
}

pub fn product(number: u128) -> ProductRow {
    ProductRow {
        id: id!(ProductId, number),
        seller_id: id!(SellerId, 1),
        slug: format!("product-{number}"),
        category: "home".into(),
        status: "published".into(),
        hs_code: Some("691200".into()),
        origin: "KZ".into(),
        source_lang: "ru".into(),
        featured: false,
        rating_sum: 0,
        rating_count: 0,
        sold_count: i64::try_from(number).unwrap(),
        price_key: i64::try_from(number).unwrap() * 1_000_000,
        specs_json: "{}".into(),
        option_texts_json: "{}".into(),
        goods_tags: String::new(),
        created_at: later(u64::try_from(number).unwrap()),
        updated_at: NOW,
        version: 1,
    }
}

pub fn text(product: u128, lang: &str, title: &str) -> ProductTextRow {
    ProductTextRow {
        product_id: id!(ProductId, product),
        lang: lang.into(),
        title: title.into(),
        description: "…".into(),
        search_text: title.to_lowercase(),
    }
}

pub fn variant(number: u128) -> VariantRow {
    VariantRow {
        id: id!(VariantId, number),
        product_id: id!(ProductId, number),
        seller_id: id!(SellerId, 1),
        sku: format!("SKU-{number}"),
        position: 1,
        options_json: "[]".into(),
        price: kzt(250_000),
        compare_at: None,
        currency: Currency::KZT,
        weight_grams: Some(400),
        size_mm: None,
        hs_code: None,
        origin: None,
        picture_hash: None,
        status: "active".into(),
    }
}

/// The first warehouse of the seller.
pub fn home() -> WarehouseId {
    WarehouseId::main_of(id!(SellerId, 1))
}

pub fn stock(number: u128, units: i64) -> NewStock {
    NewStock {
        variant: id!(VariantId, number),
        product: id!(ProductId, number),
        seller: id!(SellerId, 1),
        warehouse: home(),
        units,
    }
}

/// Puts seller, shelf, product 1 and its variant with this many units into the database.
pub async fn open_shop(store: &Store, units: i64) {
    let mut tx = store.begin().await.unwrap();
    store::seller::add(&mut tx, &seller()).await.unwrap();
    store::category::put(&mut tx, &category("home"))
        .await
        .unwrap();
    add_product(&mut tx, 1, units).await;
    tx.commit().await.unwrap();
}

/// Adds a product with one variant and a Russian title.
pub async fn add_product(conn: &mut Conn, number: u128, units: i64) {
    store::product::add(conn, &product(number)).await.unwrap();
    store::product_text::put(conn, &text(number, "ru", "Чайник"))
        .await
        .unwrap();
    store::variant::add(conn, &variant(number)).await.unwrap();
    store::stock::add(conn, stock(number, units)).await.unwrap();
}

pub fn cart(number: u128) -> CartRow {
    CartRow {
        id: id!(CartId, number),
        session_id: None,
        token_hash: Some(vec![u8::try_from(number).unwrap(); 32]),
        country: "KZ".into(),
        lang: "ru".into(),
        currency: Currency::KZT,
        coupon_code: None,
        shipping_code: None,
        address_json: None,
        email: None,
        status: "open".into(),
        created_at: NOW,
        updated_at: NOW,
    }
}

pub fn cart_line(number: u128, cart: u128, quantity: u32) -> CartLineRow {
    CartLineRow {
        id: id!(CartLineId, number),
        cart_id: id!(CartId, cart),
        variant_id: id!(VariantId, 1),
        quantity,
        unit_seen: kzt(250_000),
        currency: Currency::KZT,
        added_at: NOW,
    }
}

pub fn quote(number: u128) -> QuoteRow {
    QuoteRow {
        id: id!(QuoteId, number),
        cart_id: id!(CartId, number),
        country: "KZ".into(),
        currency: Currency::KZT,
        total: kzt(300_000),
        body_json: "{}".into(),
        expires_at: later(1800),
        state: "used".into(),
        created_at: NOW,
    }
}

pub fn order(number: u128) -> OrderRow {
    OrderRow {
        id: id!(OrderId, number),
        number: format!("C-{number}"),
        session_id: None,
        user_id: None,
        token_hash: vec![u8::try_from(number).unwrap(); 32],
        quote_id: id!(QuoteId, number),
        email: "aigul@example.com".into(),
        country: "KZ".into(),
        lang: "ru".into(),
        currency: Currency::KZT,
        state: "awaiting_payment".into(),
        goods: kzt(250_000),
        shipping: kzt(50_000),
        discount: kzt(0),
        duty: kzt(0),
        tax: kzt(0),
        fees: kzt(0),
        total: kzt(300_000),
        address_json: "{}".into(),
        shipping_code: "post".into(),
        incoterm: "ddp".into(),
        coupon_code: None,
        quote_json: "{}".into(),
        placed_at: NOW,
        expires_at: later(1800),
        updated_at: NOW,
        credit: kzt(0),
    }
}

pub fn consignment(number: u128) -> ConsignmentRow {
    ConsignmentRow {
        id: id!(ConsignmentId, number),
        order_id: id!(OrderId, number),
        seller_id: id!(SellerId, 1),
        warehouse_id: home(),
        position: 1,
        state: "awaiting_payment".into(),
        carrier: None,
        tracking: None,
        currency: Currency::KZT,
        goods: kzt(250_000),
        shipping: kzt(50_000),
        discount: kzt(0),
        duty: kzt(0),
        tax: kzt(0),
        fees: kzt(0),
        total: kzt(300_000),
        seller_discount: kzt(0),
        tax_scheme: Some("import".into()),
        commission: None,
        payable: None,
        shipped_at: None,
        delivered_at: None,
        completed_at: None,
        release_due_at: None,
        release_extended_at: None,
        release_reminded_at: None,
        updated_at: NOW,
        cash: None,
    }
}

pub fn order_line(number: u128) -> OrderLineRow {
    OrderLineRow {
        id: id!(OrderLineId, number),
        order_id: id!(OrderId, number),
        consignment_id: id!(ConsignmentId, number),
        seller_id: id!(SellerId, 1),
        variant_id: id!(VariantId, 1),
        product_id: id!(ProductId, 1),
        position: 1,
        title: "Чайник".into(),
        sku: "SKU-1".into(),
        options_json: "[]".into(),
        picture_hash: None,
        quantity: 1,
        unit: kzt(250_000),
        goods: kzt(250_000),
        discount: kzt(0),
        duty: kzt(0),
        tax: kzt(0),
        fees: kzt(0),
        currency: Currency::KZT,
        seller_unit: kzt(250_000),
        seller_currency: Currency::KZT,
        fx_rate_e9: 1_000_000_000,
        fx_source: "same currency".into(),
        fx_date: jiff::civil::date(2026, 9, 1),
        hs_code: None,
        origin: "KZ".into(),
        weight_grams: None,
        rules_json: "[]".into(),
        commission_ppm: 100_000,
        seller_discount: kzt(0),
        tax_rate_ppm: None,
        tax_base: kzt(0),
    }
}

/// Places an order of one unit: cart, quote, reservation, order, consignment and line.
pub async fn place_order(conn: &mut Conn, number: u128) {
    store::cart::add(conn, &cart(number)).await.unwrap();
    store::quote::add(conn, &quote(number)).await.unwrap();
    store::stock::reserve(conn, id!(VariantId, 1), home(), 1)
        .await
        .unwrap()
        .unwrap();
    store::order::add(conn, &order(number)).await.unwrap();
    store::consignment::add(conn, &consignment(number))
        .await
        .unwrap();
    store::order_line::add(conn, &order_line(number))
        .await
        .unwrap();
}

/// A shop with one unit and one order of it.
pub async fn shop_with_order(store: &Store) {
    open_shop(store, 5).await;
    let mut tx = store.begin().await.unwrap();
    place_order(&mut tx, 1).await;
    tx.commit().await.unwrap();
}

/// Adds the operator with this number.
pub async fn add_operator(conn: &mut Conn, number: u128) -> UserId {
    let user = UserRow {
        id: id!(UserId, number),
        email: format!("operator-{number}@example.com"),
        name: "Дана".into(),
        password_hash: Secret("$argon2id$v=19$…".into()),
        role: "operator".into(),
        seller_id: None,
        created_at: NOW,
    };
    store::user::add(conn, &user).await.unwrap();
    user.id
}
