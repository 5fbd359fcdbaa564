//! Putting something on the shelves of a test's shop.

use std::time::Duration;

use domain::ids::{CouponId, ProductId, SellerId, VariantId, WarehouseId};
use domain::money::{Currency, Money};
use domain::place::Country;
use store::category::CategoryRow;
use store::coupon::CouponRow;
use store::product::ProductRow;
use store::product_text::ProductTextRow;
use store::seller::SellerRow;
use store::stock::{NewStock, StockRow};
use store::variant::VariantRow;
use store::warehouse::WarehouseRow;

use crate::TestShop;

const HOUR: Duration = Duration::from_secs(3600);

/// The shelf everything stands on.
pub const CATEGORY: &str = "clothing";

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
    /// Size with packing: `300x200x100`, in millimetres.
    pub size_mm: Option<&'static str>,
    /// Names of goods tags, separated by spaces.
    pub goods_tags: &'static str,
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
            size_mm: None,
            goods_tags: "",
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

impl TestShop {
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
            plan: domain::commission::STANDARD_PLAN.to_owned(),
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
            let stock = new_stock(&variant, listing.stock);
            store::stock::add(&mut tx, stock)
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
            goods_tags: listing.goods_tags.to_owned(),
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
            size_mm: listing.size_mm.map(str::to_owned),
            hs_code: None,
            origin: None,
            picture_hash: None,
            status: "active".to_owned(),
        }
    }

    /// Adds a coupon that takes a share off, so many times, within the next hour.
    pub async fn coupon(&self, code: &str, rate_ppm: i64, uses_max: i64) {
        self.add_coupon(code, (rate_ppm, 0), uses_max, HOUR).await;
    }

    /// The same, with a part of the discount that sellers bear, for years.
    pub async fn shared_coupon(
        &self,
        code: &str,
        rate_ppm: i64,
        uses_max: i64,
        seller_share_ppm: i64,
    ) {
        let rates = (rate_ppm, seller_share_ppm);
        self.add_coupon(code, rates, uses_max, HOUR * 100_000).await;
    }

    async fn add_coupon(
        &self,
        code: &str,
        (rate_ppm, seller_share_ppm): (i64, i64),
        uses_max: i64,
        valid_for: Duration,
    ) {
        let coupon = CouponRow {
            id: self.new_id(CouponId::from_parts),
            code: code.to_owned(),
            rate_ppm,
            seller_share_ppm,
            uses: 0,
            uses_max,
            valid_from: self.now(),
            valid_to: self.now().plus(valid_for),
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

    /// Opens another warehouse of a seller.
    pub async fn warehouse(&self, seller: SellerId, country: Country, city: &str) -> WarehouseId {
        let row = WarehouseRow {
            id: self.new_id(WarehouseId::from_parts),
            seller_id: seller,
            country: country.code().to_owned(),
            city: city.to_owned(),
            sender_json: None,
            opened_at: self.now(),
        };
        let mut tx = self.store().begin().await.expect("the store is there");
        store::warehouse::add(&mut tx, &row)
            .await
            .expect("a warehouse is added");
        tx.commit().await.expect("it is kept");
        row.id
    }

    /// Counts the units of a variant in a warehouse of its seller.
    pub async fn count_stock(&self, variant: VariantId, warehouse: WarehouseId, units: u32) {
        let mut tx = self.store().begin().await.expect("the store is there");
        let row = store::variant::lookup(&mut tx, variant).await;
        let row = row
            .expect("the store answers")
            .expect("the variant is there");
        let new = NewStock {
            warehouse,
            ..new_stock(&row, 0)
        };
        store::stock::add(&mut tx, new)
            .await
            .expect("stock is kept there");
        let counted =
            store::stock::update_on_hand(&mut tx, variant, warehouse, i64::from(units)).await;
        assert!(counted.expect("the store answers").is_some());
        tx.commit().await.expect("it is kept");
    }

    /// Where the units of a variant are that lies in one warehouse.
    pub async fn stock_of(&self, variant: VariantId) -> StockRow {
        let mut conn = self.store().reader().await.expect("the store is there");
        let stock = store::stock::list(&mut conn, variant).await;
        let mut stock = stock.expect("the store answers");
        assert_eq!(stock.len(), 1, "it is kept in one warehouse");
        stock.remove(0)
    }
}

fn new_stock(variant: &VariantRow, units: u32) -> NewStock {
    NewStock {
        variant: variant.id,
        product: variant.product_id,
        seller: variant.seller_id,
        warehouse: WarehouseId::main_of(variant.seller_id),
        units: i64::from(units),
    }
}
