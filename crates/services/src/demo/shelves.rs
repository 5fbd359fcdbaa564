//! Sellers, categories and products of the demo as rows.

use std::collections::BTreeMap;
use std::time::Duration;

use domain::catalogue::ProductStatus;
use domain::commission::STANDARD_PLAN;
use domain::ids::{ProductId, ReviewId, SellerId, VariantId, WarehouseId};
use domain::place::Language;
use domain::time::Timestamp;
use store::category::CategoryRow;
use store::product::ProductRow;
use store::review::ReviewRow;
use store::seller::SellerRow;
use store::stock::NewStock;
use store::variant::VariantRow;
use store::warehouse::WarehouseRow;
use store::{Conn, StoreError};

use super::drawings::{Drawn, of_category, of_variant};
use super::format::{Demo, DemoProduct, DemoReview, DemoSeller, DemoVariant};
use super::load::{DemoError, Progress, Step, count};
use crate::catalogue::sort_key::cheapest_key;
use crate::catalogue::texts::{text_row, to_json};
use crate::catalogue::whole_product::{WholeProduct, add, know_picture};
use crate::seller::add_picture::PICTURES_MAX;
use crate::shop::Shop;

/// Ids of the demo's sellers by slug.
pub(super) type SellerIds = BTreeMap<String, SellerId>;

/// The products that are not there yet.
pub(super) async fn missing<'d>(
    shop: &Shop,
    demo: &'d Demo,
) -> Result<Vec<&'d DemoProduct>, StoreError> {
    let mut conn = shop.store().reader().await?;
    let mut missing = Vec::new();
    for product in &demo.products {
        let known = match store::seller::find_by_slug(&mut conn, &product.seller).await? {
            Some(seller) => {
                store::product::find_by_slug(&mut conn, seller.id, &product.slug).await?
            }
            None => None,
        };
        if known.is_none() {
            missing.push(product);
        }
    }
    Ok(missing)
}

/// Adds the categories, or brings their titles and tiles up to date.
pub(super) async fn put_categories(
    shop: &Shop,
    demo: &Demo,
    drawn: &Drawn,
) -> Result<(), StoreError> {
    let mut tx = shop.store().begin().await?;
    for (position, category) in (0..).zip(&demo.categories) {
        let picture = drawn.get(&of_category(&category.picture, &category.tint));
        if let Some(picture) = picture {
            know_picture(shop, &mut tx, picture).await?;
        }
        let row = CategoryRow {
            slug: category.slug.clone(),
            position,
            tint: category.tint.clone(),
            picture_hash: picture.map(|picture| picture.hash.clone()),
            titles_json: to_json(&category.title),
            hs_hint: category.hs_hint.clone(),
        };
        store::category::put(&mut tx, &row).await?;
    }
    tx.commit().await
}

/// Adds the sellers that are not there.
pub(super) async fn add_sellers(shop: &Shop, demo: &Demo) -> Result<SellerIds, StoreError> {
    let mut ids = SellerIds::new();
    let mut tx = shop.store().begin().await?;
    for seller in &demo.sellers {
        let known = store::seller::find_by_slug(&mut tx, &seller.slug).await?;
        let id = match known {
            Some(row) => row.id,
            None => {
                let row = seller_row(shop, seller);
                store::seller::add(&mut tx, &row).await?;
                add_warehouses(shop, &mut tx, seller, row.id).await?;
                row.id
            }
        };
        ids.insert(seller.slug.clone(), id);
    }
    tx.commit().await?;
    Ok(ids)
}

async fn add_warehouses(
    shop: &Shop,
    conn: &mut Conn,
    seller: &DemoSeller,
    id: SellerId,
) -> Result<(), StoreError> {
    for place in &seller.warehouses {
        let row = WarehouseRow {
            id: shop.new_id(WarehouseId::from_parts),
            seller_id: id,
            country: place.country.code().to_owned(),
            city: place.city.clone(),
            sender_json: None,
            opened_at: shop.now(),
        };
        store::warehouse::add(conn, &row).await?;
    }
    Ok(())
}

/// Puts units of a product's variants into the seller's other warehouses, where the demo says so.
async fn stock_abroad(
    conn: &mut Conn,
    demo: &Demo,
    product: &DemoProduct,
    whole: &WholeProduct,
) -> Result<(), StoreError> {
    let places = demo
        .sellers
        .iter()
        .filter(|seller| seller.slug == product.seller)
        .flat_map(|seller| &seller.warehouses)
        .filter(|place| place.products.contains(&product.slug));
    for place in places {
        let rows = store::warehouse::list_by_seller(conn, whole.product.seller_id).await?;
        let here = |row: &&WarehouseRow| row.city == place.city;
        let Some(warehouse) = rows.iter().find(here) else {
            continue;
        };
        for (variant, _) in &whole.variants {
            let new = NewStock {
                variant: variant.id,
                product: variant.product_id,
                seller: variant.seller_id,
                warehouse: warehouse.id,
                units: i64::from(place.units),
            };
            store::stock::add(conn, new).await?;
        }
    }
    Ok(())
}

fn seller_row(shop: &Shop, seller: &DemoSeller) -> SellerRow {
    let midnight = seller
        .since()
        .and_then(|day| day.to_zoned(jiff::tz::TimeZone::UTC).ok());
    SellerRow {
        id: shop.new_id(SellerId::from_parts),
        slug: seller.slug.clone(),
        name: seller.name.clone(),
        country: seller.country.code().to_owned(),
        city: seller.city.clone(),
        currency: seller.currency,
        about_json: to_json(&seller.about),
        since_at: midnight.map_or(shop.now(), |day| {
            Timestamp::from_ms(day.timestamp().as_millisecond())
        }),
        plan: STANDARD_PLAN.to_owned(),
    }
}

/// Adds products, each wholly or not at all.
pub(super) async fn add_products(
    shop: &Shop,
    demo: &Demo,
    missing: &[&DemoProduct],
    sellers: &SellerIds,
    drawn: &Drawn,
    progress: &(dyn Fn(Progress) + Send + Sync),
) -> Result<(), DemoError> {
    let total = count(missing.len());
    for (done, product) in (1..).zip(missing) {
        let whole = whole(shop, demo, product, sellers, drawn);
        let mut tx = shop.store().begin().await?;
        for variant in &product.variants {
            for coloured in of_variant(variant, demo.tint(&product.category)) {
                know_picture(shop, &mut tx, &drawn[&coloured]).await?;
            }
        }
        add(&mut tx, &whole).await?;
        stock_abroad(&mut tx, demo, product, &whole).await?;
        tx.commit().await?;
        progress(Progress {
            step: Step::Products,
            done,
            total,
        });
    }
    Ok(())
}

fn whole(
    shop: &Shop,
    demo: &Demo,
    product: &DemoProduct,
    sellers: &SellerIds,
    drawn: &Drawn,
) -> WholeProduct {
    let id = shop.new_id(ProductId::from_parts);
    let variants = variants(shop, demo, product, (id, sellers[&product.seller]), drawn);
    let texts = product.title.iter().map(|(lang, title)| {
        let description = product.description.get(lang).map_or("", |text| text.trim());
        text_row(id, lang, title, description)
    });
    WholeProduct {
        product: product_row(shop, product, id, &variants),
        texts: texts.collect(),
        gallery: gallery(demo, product, drawn),
        reviews: reviews(shop, product, id),
        variants,
    }
}

/// Every drawing of every variant, each once, in the order of the variants.
fn gallery(demo: &Demo, product: &DemoProduct, drawn: &Drawn) -> Vec<String> {
    let mut gallery: Vec<String> = Vec::new();
    let tint = demo.tint(&product.category);
    for coloured in product
        .variants
        .iter()
        .flat_map(|variant| of_variant(variant, tint))
    {
        let hash = &drawn[&coloured].hash;
        if !gallery.contains(hash) && gallery.len() < PICTURES_MAX {
            gallery.push(hash.clone());
        }
    }
    gallery
}

fn product_row(
    shop: &Shop,
    product: &DemoProduct,
    id: ProductId,
    variants: &[(VariantRow, i64)],
) -> ProductRow {
    let fx = shop.reference().fx;
    let prices = variants.iter().map(|(variant, _)| variant.price);
    let stars = product.reviews.iter();
    let reviews = count(product.reviews.len());
    let at = days_ago(shop, product.days_ago);
    // Invented like the rest of the demo: a buyer in twenty writes a review.
    let sold = reviews * 20 + product.days_ago % 20;
    ProductRow {
        id,
        seller_id: variants[0].0.seller_id,
        slug: product.slug.clone(),
        category: product.category.clone(),
        status: ProductStatus::Published.as_str().to_owned(),
        hs_code: product.hs_code.as_ref().map(ToString::to_string),
        origin: product.origin.code().to_owned(),
        source_lang: Language::En.tag().to_owned(),
        featured: product.featured,
        rating_sum: stars.map(|review| i64::from(review.rating)).sum(),
        rating_count: i64::from(reviews),
        sold_count: i64::from(sold),
        price_key: cheapest_key(&fx, prices),
        specs_json: to_json(&product.specs()),
        option_texts_json: to_json(&product.option_texts()),
        goods_tags: String::new(),
        created_at: at,
        updated_at: at,
        version: 1,
    }
}

fn variants(
    shop: &Shop,
    demo: &Demo,
    product: &DemoProduct,
    (product_id, seller_id): (ProductId, SellerId),
    drawn: &Drawn,
) -> Vec<(VariantRow, i64)> {
    let currency = demo.seller(&product.seller).currency;
    let row = |(position, variant): (u32, &DemoVariant)| {
        let main = of_variant(variant, demo.tint(&product.category)).next();
        let row = VariantRow {
            id: shop.new_id(VariantId::from_parts),
            product_id,
            seller_id,
            sku: variant.sku.clone(),
            position,
            options_json: to_json(&variant.options()),
            price: variant
                .price(currency)
                .expect("checked when the files were read"),
            compare_at: variant
                .compare_at(currency)
                .expect("checked when the files were read"),
            currency,
            weight_grams: variant.weight_grams,
            size_mm: None,
            hs_code: None,
            origin: None,
            picture_hash: main.map(|coloured| drawn[&coloured].hash.clone()),
            status: "active".to_owned(),
        };
        (row, i64::from(variant.stock))
    };
    (0..).zip(&product.variants).map(row).collect()
}

fn reviews(shop: &Shop, product: &DemoProduct, product_id: ProductId) -> Vec<ReviewRow> {
    let row = |review: &DemoReview| ReviewRow {
        id: shop.new_id(ReviewId::from_parts),
        product_id,
        author: review.author.clone(),
        country: review.country.code().to_owned(),
        rating: i64::from(review.rating),
        lang: review.lang.clone(),
        body: review.body.trim().to_owned(),
        created_at: days_ago(shop, review.days_ago),
    };
    product.reviews.iter().map(row).collect()
}

fn days_ago(shop: &Shop, days: u32) -> Timestamp {
    shop.now()
        .minus(Duration::from_secs(u64::from(days) * 24 * 3600))
}
