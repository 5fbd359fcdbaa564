//! What the tests of this subject share.

use domain::ids::{ProductId, SellerId, UserId};
use services::account::session::{Role, User};
use services::catalogue::list_products::list_products as shelf;
use services::catalogue::{Shelf, Sort};
use services::seller::create_product::create_product;
use services::seller::{ProductInput, VariantInput};
use testing::{CATEGORY, TestShop, asking_from};

pub fn user(seller: Option<SellerId>) -> User {
    let role = if seller.is_some() {
        Role::Seller
    } else {
        Role::Shopper
    };
    User {
        id: UserId::nil(),
        name: "Li".into(),
        email: "li@yiwu.example".into(),
        role,
        seller,
    }
}

pub fn mug(sku: &str, price: &str) -> ProductInput {
    let variant = VariantInput {
        sku: sku.into(),
        price: price.into(),
        stock: "7".into(),
        ..VariantInput::default()
    };
    ProductInput {
        title: "Кружка эмалированная".into(),
        description: "Для похода.".into(),
        lang: "ru".into(),
        category: CATEGORY.into(),
        variants: vec![variant],
        ..ProductInput::default()
    }
}

pub async fn create(shop: &TestShop, user: &User, sku: &str) -> ProductId {
    create_product(shop, user, &mug(sku, "39,90"))
        .await
        .expect("the product is in order")
}

pub async fn on_shelf(shop: &TestShop) -> u32 {
    shelf(shop, asking_from("KZ"), Shelf::All, Sort::Newest, 1, 24)
        .await
        .unwrap()
        .total
}

/// A grey pixel.
pub const PNG: &[u8] = &[
    0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52, 0, 0, 0,
    1, 0, 0, 0, 1, 8, 0, 0, 0, 0, 0x3a, 0x7e, 0x9b, 0x55, 0, 0, 0, 0x0a, 0x49, 0x44, 0x41, 0x54,
    0x78, 0x9c, 0x63, 0x68, 0, 0, 0, 0x82, 0, 0x81, 0x77, 0xcd, 0x72, 0xb6, 0, 0, 0, 0, 0x49, 0x45,
    0x4e, 0x44, 0xae, 0x42, 0x60, 0x82,
];
