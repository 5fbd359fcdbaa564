//! Where the parts of a product's page come from.

use std::time::Duration;

use domain::ids::{ProductId, VariantId, WarehouseId};
use domain::place::Language;
use domain::shipping::ShippingMethod;
use store::product::ProductRow;
use store::product_card::{self, Shelf, Sort};
use store::product_text::ProductTextRow;
use store::review::ReviewRow;
use store::seller::SellerRow;
use store::variant::VariantOnSaleRow;
use store::{Page, StoreError};

use super::asking::{Asking, Landed, PictureRef, dispatch_delay_days};
use super::card::{Cards, ProductCard, average_tenths, count, country, former, hs};
use super::dispatch::{Described, dispatch_country, nearest};
use super::list_categories::{CategoryView, find_category};
use super::parcel::Parcel;
use super::picture::placeholder;
use super::price::{landed_of, unit_price};
use super::texts::{OptionTexts, parse_options, specs};
use super::view_product::{DeliveryOption, ProductPage, ReviewView, VariantView};
use super::view_store::SellerView;
use super::ways::{default_method, methods, restrictions};
use crate::shop::{Reference, Shop};

/// Reviews on the page.
const REVIEWS_SHOWN: u32 = 20;
/// Others of the same shelf on the page.
const SIMILAR_SHOWN: usize = 8;

/// What the database says about a product.
struct Rows {
    text: Option<ProductTextRow>,
    seller: SellerRow,
    variants: Vec<VariantOnSaleRow>,
    gallery: Vec<PictureRef>,
    of_variants: Vec<PictureRef>,
    reviews: Vec<ReviewRow>,
}

/// Everything a page shows; `None` when no variant is on sale.
pub(super) async fn gather(
    shop: &Shop,
    asking: Asking,
    product: ProductRow,
    variant: Option<VariantId>,
) -> Result<Option<ProductPage>, StoreError> {
    let Some(mut rows) = read(shop, &product, asking).await? else {
        return Ok(None);
    };
    if rows.gallery.is_empty() {
        let drawing = placeholder(shop, &product.category).await;
        rows.gallery.push(drawing);
    }
    let chosen = choose(&rows.variants, variant);
    let around = Around {
        city: city(shop, &rows, chosen).await?,
        category: category(shop, &product, asking.language).await?,
        similar: similar(shop, asking, &product).await?,
        seller: SellerView::of(rows.seller.clone(), asking.language)?,
        chosen,
    };
    page(shop, asking, product, rows, around).map(Some)
}

/// What a page shows beside the product itself.
struct Around {
    category: CategoryView,
    similar: Vec<ProductCard>,
    seller: SellerView,
    chosen: usize,
    /// The city that the chosen variant leaves from.
    city: String,
}

async fn city(shop: &Shop, rows: &Rows, chosen: usize) -> Result<String, StoreError> {
    let warehouse = rows.variants[chosen].warehouse_id;
    if warehouse == WarehouseId::main_of(rows.seller.id) {
        return Ok(rows.seller.city.clone());
    }
    let row = store::warehouse::lookup(&mut shop.store().reader().await?, warehouse).await?;
    Ok(row.map_or_else(|| rows.seller.city.clone(), |row| row.city))
}

fn page(
    shop: &Shop,
    asking: Asking,
    product: ProductRow,
    rows: Rows,
    around: Around,
) -> Result<ProductPage, StoreError> {
    let (reference, sold) = (shop.reference(), &rows.variants[around.chosen]);
    let (from, date) = (dispatch_country(sold)?, asking.day(shop.now()));
    let unit = unit_price(&reference, asking, sold.price).ok();
    let parcel = unit.map(|unit| sold.single(unit)).transpose()?;
    let acting = parcel.as_ref().map_or(Vec::new(), |parcel| {
        restrictions(&reference, asking, from, parcel.lines[0].goods(), date)
    });
    let deliveries = parcel.as_ref().map_or(Vec::new(), |parcel| {
        deliveries(shop, &reference, asking, parcel)
    });
    let reviews: Result<_, _> = rows.reviews.iter().cloned().map(review).collect();
    let text = rows.text.as_ref();
    Ok(ProductPage {
        chosen: around.chosen,
        ships_from: from,
        ships_from_city: around.city,
        landed: usual(&reference, asking, &deliveries),
        restrictions: acting.into_iter().map(|row| row.row.clone()).collect(),
        deliveries,
        hs: hs(sold.hs_code.as_deref()),
        origin: country(&sold.origin, "products", "origin", &product.slug)?,
        weight_grams: sold.weight_grams,
        variants: variant_views(&reference, asking, &product, &rows),
        specs: specs(&product.specs_json, asking.language, &product.source_lang),
        rating_average_tenths: average_tenths(product.rating_sum, product.rating_count),
        rating_count: count(product.rating_count),
        sold_count: count(product.sold_count),
        reviews: reviews?,
        title: text.map_or_else(|| product.slug.clone(), |text| text.title.clone()),
        text_language: text.map_or(product.source_lang, |text| text.lang.clone()),
        description: text.map_or_else(String::new, |text| text.description.clone()),
        pictures: rows.gallery,
        id: product.id,
        slug: product.slug,
        category: around.category,
        seller: around.seller,
        similar: around.similar,
    })
}

async fn read(
    shop: &Shop,
    product: &ProductRow,
    asking: Asking,
) -> Result<Option<Rows>, StoreError> {
    let (id, conn) = (product.id, &mut shop.store().reader().await?);
    let variants = store::variant::list_on_sale(conn, id).await?;
    if variants.is_empty() {
        return Ok(None);
    }
    let variants = nearest(&shop.reference(), asking, variants, |_| 1);
    let seller = store::seller::lookup(conn, product.seller_id).await?;
    let seller = seller.ok_or_else(|| inconsistent(id, "seller_id"))?;
    let has_own = variants
        .iter()
        .any(|variant| variant.picture_hash.is_some());
    let of_variants = match has_own {
        true => store::picture::list_by_variants(conn, id).await?,
        false => Vec::new(),
    };
    Ok(Some(Rows {
        text: store::product_text::lookup(conn, id, asking.language.tag()).await?,
        gallery: refs(store::picture::list_by_product(conn, id).await?),
        of_variants: refs(of_variants),
        reviews: store::review::list_by_product(conn, id, Page::first(REVIEWS_SHOWN)).await?,
        seller,
        variants,
    }))
}

fn refs(rows: Vec<store::picture::PictureRow>) -> Vec<PictureRef> {
    rows.into_iter().map(PictureRef::from).collect()
}

fn inconsistent(id: ProductId, column: &'static str) -> StoreError {
    StoreError::Inconsistent {
        table: "products",
        column,
        row: id.to_string(),
    }
}

async fn category(
    shop: &Shop,
    product: &ProductRow,
    language: Language,
) -> Result<CategoryView, StoreError> {
    let found = find_category(shop, &product.category, language).await?;
    found.ok_or_else(|| inconsistent(product.id, "category"))
}

async fn similar(
    shop: &Shop,
    asking: Asking,
    product: &ProductRow,
) -> Result<Vec<ProductCard>, StoreError> {
    let shelf = Shelf::Category(product.category.clone());
    let page = Page::first(SIMILAR_SHOWN as u32 + 1);
    let mut conn = shop.store().reader().await?;
    let mut rows = product_card::list(
        &mut conn,
        &shelf,
        Sort::Popular,
        asking.language.tag(),
        page,
    )
    .await?;
    drop(conn);
    rows.retain(|row| row.id != product.id);
    let mut cards = Cards::new(&shop.reference(), asking, asking.day(shop.now()))
        .all(shop, rows)
        .await?;
    cards.truncate(SIMILAR_SHOWN);
    Ok(cards)
}

/// The variant asked for, else the cheapest in stock, which is the one the card spoke of; else the cheapest.
fn choose(variants: &[VariantOnSaleRow], asked: Option<VariantId>) -> usize {
    let wanted = asked.and_then(|id| variants.iter().position(|variant| variant.id == id));
    let cheapest = || {
        (0..variants.len())
            .min_by_key(|&place| (variants[place].on_hand < 1, variants[place].price.minor))
    };
    wanted.or_else(cheapest).unwrap_or(0)
}

fn variant_views(
    reference: &Reference,
    asking: Asking,
    product: &ProductRow,
    rows: &Rows,
) -> Vec<VariantView> {
    let texts = OptionTexts::parse(&product.option_texts_json);
    let picture = |hash: &str| {
        let mut known = rows.gallery.iter().chain(&rows.of_variants);
        known.find(|picture| picture.hash == hash).cloned()
    };
    let view = |row: &VariantOnSaleRow| {
        let price = unit_price(reference, asking, row.price).ok();
        VariantView {
            id: row.id,
            sku: row.sku.clone(),
            options: texts.translate(&parse_options(&row.options_json), asking.language),
            price,
            compare_at: former(reference, asking, price, row.compare_at),
            stock_left: count(row.on_hand),
            picture: row.picture_hash.as_deref().and_then(picture),
        }
    };
    rows.variants.iter().map(view).collect()
}

/// Every way of one piece with its price and its days.
fn deliveries(
    shop: &Shop,
    reference: &Reference,
    asking: Asking,
    parcel: &Parcel,
) -> Vec<DeliveryOption> {
    let (now, date) = (shop.now(), asking.day(shop.now()));
    let option = |method: &ShippingMethod| {
        let landed = landed_of(reference, asking, parcel, method, date);
        let leaves_in = dispatch_delay_days(method, now);
        let in_days = |days: u16| {
            let days = u64::from(days) + u64::from(leaves_in);
            now.plus(Duration::from_secs(days * 24 * 3600))
        };
        Some(DeliveryOption {
            method: method.clone(),
            landed: landed.ok()?,
            from: in_days(method.days_min),
            to: in_days(method.days_max),
        })
    };
    let ways = methods(reference, asking, parcel, date).into_iter();
    ways.filter_map(option).collect()
}

fn usual(reference: &Reference, asking: Asking, deliveries: &[DeliveryOption]) -> Option<Landed> {
    let ways: Vec<&ShippingMethod> = deliveries.iter().map(|delivery| &delivery.method).collect();
    let method = default_method(reference, asking, &ways)?;
    let found = deliveries
        .iter()
        .find(|delivery| delivery.method == *method);
    found.map(|delivery| delivery.landed.clone())
}

fn review(row: ReviewRow) -> Result<ReviewView, StoreError> {
    Ok(ReviewView {
        country: country(&row.country, "reviews", "country", &row.id.to_string())?,
        rating: u8::try_from(row.rating.clamp(1, 5)).unwrap_or(1),
        id: row.id,
        author: row.author,
        lang: row.lang,
        body: row.body,
        at: row.created_at,
    })
}
