//! Many products out of few, for measuring: the demo's own with other numbers, prices and stock, without new pictures.

use std::time::Duration;

use domain::ids::{ProductId, VariantId};
use domain::money::Money;
use store::product::ProductRow;
use store::product_text::ProductTextRow;
use store::variant::VariantRow;
use store::{Conn, StoreError};

use super::format::Demo;
use super::load::{Progress, Step, count};
use super::shelves::SellerIds;
use crate::catalogue::sort_key::cheapest_key;
use crate::catalogue::whole_product::{WholeProduct, add as add_whole};
use crate::shop::Shop;

/// Products per transaction: enough that waiting for the disk does not count, few enough that shoppers' writes get a turn.
const BATCH: usize = 500;
/// Variants of a variation: as many as it takes to choose.
const VARIANTS_MAX: usize = 3;

/// Adds variations up to this number; those that are there are left as they are. How many were added.
pub(super) async fn add(
    shop: &Shop,
    demo: &Demo,
    sellers: &SellerIds,
    variations: u32,
    progress: &(dyn Fn(Progress) + Send + Sync),
) -> Result<u32, StoreError> {
    if variations == 0 {
        return Ok(0);
    }
    let patterns = patterns(shop, demo, sellers).await?;
    let numbers: Vec<u32> = (0..variations).collect();
    let (mut added, mut done) = (0, 0);
    for batch in numbers.chunks(BATCH) {
        let mut tx = shop.store().begin().await?;
        for number in batch {
            added += add_one(shop, &mut tx, &patterns, *number).await?;
        }
        tx.commit().await?;
        done += count(batch.len());
        progress(Progress {
            step: Step::Variations,
            done,
            total: variations,
        });
    }
    Ok(added)
}

/// The demo's products as they are stored.
async fn patterns(
    shop: &Shop,
    demo: &Demo,
    sellers: &SellerIds,
) -> Result<Vec<WholeProduct>, StoreError> {
    let mut conn = shop.store().reader().await?;
    let mut patterns = Vec::new();
    for product in &demo.products {
        let seller = sellers[&product.seller];
        let Some(row) = store::product::find_by_slug(&mut conn, seller, &product.slug).await?
        else {
            continue;
        };
        let gallery = store::product::list_pictures(&mut conn, row.id).await?;
        let mut variants = store::variant::list_by_product(&mut conn, row.id).await?;
        variants.truncate(VARIANTS_MAX);
        patterns.push(WholeProduct {
            texts: store::product_text::list(&mut conn, row.id).await?,
            variants: variants.into_iter().map(|variant| (variant, 0)).collect(),
            gallery: gallery
                .into_iter()
                .map(|picture| picture.picture_hash)
                .collect(),
            reviews: Vec::new(),
            product: row,
        });
    }
    Ok(patterns)
}

async fn add_one(
    shop: &Shop,
    conn: &mut Conn,
    patterns: &[WholeProduct],
    number: u32,
) -> Result<u32, StoreError> {
    let place = number as usize % patterns.len();
    let pattern = &patterns[place];
    let slug = format!(
        "{}-{}",
        pattern.product.slug,
        number as usize / patterns.len() + 2
    );
    if store::product::find_by_slug(conn, pattern.product.seller_id, &slug)
        .await?
        .is_some()
    {
        return Ok(0);
    }
    add_whole(conn, &varied(shop, pattern, slug, number)).await?;
    Ok(1)
}

fn varied(shop: &Shop, pattern: &WholeProduct, slug: String, number: u32) -> WholeProduct {
    let id = shop.new_id(ProductId::from_parts);
    let of_variants = pattern
        .variants
        .iter()
        .map(|(row, _)| variant(shop, row, id, number));
    let variants: Vec<_> = of_variants.collect();
    let fx = shop.reference().fx;
    let prices = variants.iter().map(|(row, _)| row.price);
    let days = u64::from(number % 365);
    let at = shop.now().minus(Duration::from_secs(days * 24 * 3600));
    let product = ProductRow {
        id,
        slug,
        featured: false,
        rating_sum: 0,
        rating_count: 0,
        sold_count: i64::from(number.wrapping_mul(7919) % 500),
        price_key: cheapest_key(&fx, prices),
        created_at: at,
        updated_at: at,
        ..pattern.product.clone()
    };
    WholeProduct {
        product,
        texts: pattern
            .texts
            .iter()
            .map(|row| text(row, id, number))
            .collect(),
        variants,
        gallery: pattern.gallery.clone(),
        reviews: Vec::new(),
    }
}

/// Another price, 70 to 130 per cent of the first, and another stock; every eighth is sold out.
fn variant(shop: &Shop, row: &VariantRow, product_id: ProductId, number: u32) -> (VariantRow, i64) {
    let per_mille = i64::from(700 + number.wrapping_mul(37) % 600);
    let price = Money::new(
        (row.price.minor * per_mille / 1000).max(1),
        row.price.currency,
    );
    let varied = VariantRow {
        id: shop.new_id(VariantId::from_parts),
        product_id,
        sku: format!("{}-{number}", row.sku),
        price,
        compare_at: None,
        ..row.clone()
    };
    let on_hand = if number % 8 == 7 {
        0
    } else {
        i64::from(number % 200 + 1)
    };
    (varied, on_hand)
}

fn text(row: &ProductTextRow, product_id: ProductId, number: u32) -> ProductTextRow {
    ProductTextRow {
        product_id,
        title: format!("{} · {number}", row.title),
        search_text: format!("{} {number}", row.search_text),
        ..row.clone()
    }
}
