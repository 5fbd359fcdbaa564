//! One product of a file into the shop.

use std::collections::BTreeSet;

use domain::ids::ProductId;
use feeds::{Format, ProductDraft};
use store::product::ProductRow;
use store::product_text::ProductTextRow;
use store::{Conn, StoreError};

use super::context::{Context, OTHER};
use super::gallery;
use super::import_products::Written;
use super::plan::slug_of;
use super::report::ImportReport;
use super::variants;
use crate::catalogue::sort_key::cheapest_key;
use crate::catalogue::texts::text_row;

/// Whether a row had to be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Change {
    None,
    Some,
}

impl Change {
    pub(super) fn or(self, other: Change) -> Change {
        if self == Change::None { other } else { self }
    }

    pub(super) fn between<T: PartialEq>(wanted: &T, found: &T) -> Change {
        if wanted == found {
            Change::None
        } else {
            Change::Some
        }
    }
}

/// Adds a product, or makes it what the file says.
pub(super) async fn write_product(
    context: &Context<'_>,
    conn: &mut Conn,
    categories: &BTreeSet<String>,
    draft: &ProductDraft,
    written: &mut Written,
) -> Result<(), StoreError> {
    let problems_before = written.problems.len();
    variants::check_skus(context, conn, draft, &mut written.problems).await?;
    if written.problems.len() > problems_before {
        return Ok(());
    }
    let slug = slug_of(&draft.handle);
    let category = if categories.contains(&draft.category) {
        draft.category.as_str()
    } else {
        written.report.other_category.push(&draft.handle);
        OTHER
    };
    let report = &mut written.report;
    match store::product::find_by_slug(conn, context.seller.id, &slug).await? {
        None => {
            add(context, conn, draft, (slug, category), report).await?;
            report.created += 1;
        }
        Some(found) => match update(context, conn, draft, (found, category), report).await? {
            Change::Some => report.updated += 1,
            Change::None => report.unchanged += 1,
        },
    }
    Ok(())
}

async fn add(
    context: &Context<'_>,
    conn: &mut Conn,
    draft: &ProductDraft,
    (slug, category): (String, &str),
    report: &mut ImportReport,
) -> Result<(), StoreError> {
    let product = new_row(context, draft, slug, category);
    store::product::add(conn, &product).await?;
    for text in texts(draft, product.id, &product.source_lang) {
        store::product_text::put(conn, &text).await?;
    }
    let filled = gallery::fill(context, conn, draft, product.id).await?;
    variants::add_all(context, conn, draft, &filled, report).await?;
    gallery::queue(context, conn, draft, &filled, report).await
}

fn new_row(
    context: &Context<'_>,
    draft: &ProductDraft,
    slug: String,
    category: &str,
) -> ProductRow {
    let (shop, seller) = (context.shop, &context.seller);
    let prices = draft.variants.iter().map(|variant| variant.price);
    let origin = draft
        .origin
        .map_or(seller.country.as_str(), |origin| origin.code());
    ProductRow {
        id: shop.new_id(ProductId::from_parts),
        seller_id: seller.id,
        slug,
        category: category.to_owned(),
        status: draft.status.as_str().to_owned(),
        hs_code: draft.hs_code.as_ref().map(ToString::to_string),
        origin: origin.to_owned(),
        source_lang: draft.lang.as_deref().unwrap_or(context.lang).to_owned(),
        featured: false,
        rating_sum: 0,
        rating_count: 0,
        sold_count: 0,
        price_key: cheapest_key(&context.fx, prices),
        specs_json: "[]".to_owned(),
        option_texts_json: "{}".to_owned(),
        goods_tags: String::new(),
        created_at: shop.now(),
        updated_at: shop.now(),
        version: 1,
    }
}

async fn update(
    context: &Context<'_>,
    conn: &mut Conn,
    draft: &ProductDraft,
    (found, category): (ProductRow, &str),
    report: &mut ImportReport,
) -> Result<Change, StoreError> {
    let wanted = wanted(context, draft, category, &found);
    let mut change = Change::between(&wanted, &found);
    change = change.or(update_texts(conn, draft, &wanted).await?);
    let filled = gallery::fill(context, conn, draft, found.id).await?;
    change = change.or(filled.change);
    change = change.or(variants::update_all(context, conn, draft, &filled, report).await?);
    gallery::queue(context, conn, draft, &filled, report).await?;
    let prices = draft.variants.iter().map(|variant| variant.price);
    let key = cheapest_key(&context.fx, prices);
    if key != found.price_key {
        let _ = store::product::update_price_key(conn, found.id, key).await?;
    }
    if change == Change::Some {
        let updated_at = context.shop.now();
        let changed = ProductRow {
            updated_at,
            ..wanted
        };
        let moved = store::product::update(conn, &changed).await?;
        moved.is_done().then_some(()).ok_or(StoreError::Retry)?;
    }
    Ok(change)
}

/// The row the file asks for. What the file does not say stays: customs data that the seller has added here must survive
/// the next file of a system that does not know them, and so must the category, at which a Shopify file only hints.
fn wanted(
    context: &Context<'_>,
    draft: &ProductDraft,
    category: &str,
    found: &ProductRow,
) -> ProductRow {
    let said = |code: Option<String>, known: &str| code.unwrap_or_else(|| known.to_owned());
    ProductRow {
        category: match context.format {
            Format::Shopify => found.category.clone(),
            Format::Corridor => category.to_owned(),
        },
        status: draft.status.as_str().to_owned(),
        hs_code: draft
            .hs_code
            .as_ref()
            .map(ToString::to_string)
            .or_else(|| found.hs_code.clone()),
        origin: said(
            draft.origin.map(|origin| origin.code().to_owned()),
            &found.origin,
        ),
        source_lang: said(draft.lang.clone(), &found.source_lang),
        ..found.clone()
    }
}

fn texts(draft: &ProductDraft, id: ProductId, source_lang: &str) -> Vec<ProductTextRow> {
    let own = text_row(id, source_lang, &draft.title, &draft.description);
    let others = draft
        .translations
        .iter()
        .filter(|text| text.lang != source_lang);
    let others = others.map(|text| text_row(id, &text.lang, &text.title, &text.description));
    std::iter::once(own).chain(others).collect()
}

/// Languages that the file does not have stay.
async fn update_texts(
    conn: &mut Conn,
    draft: &ProductDraft,
    product: &ProductRow,
) -> Result<Change, StoreError> {
    let known = store::product_text::list(conn, product.id).await?;
    let mut change = Change::None;
    for text in texts(draft, product.id, &product.source_lang) {
        if !known.contains(&text) {
            store::product_text::put(conn, &text).await?;
            change = Change::Some;
        }
    }
    Ok(change)
}
