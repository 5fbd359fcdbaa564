//! The variants of a product of a file.

use domain::catalogue::Weight;
use domain::ids::{VariantId, WarehouseId};
use feeds::{FeedProblem, ProductDraft, Reason, VariantDraft};
use store::stock::StockRow;
use store::variant::VariantRow;
use store::{Conn, StoreError};

use super::context::Context;
use super::gallery::Filled;
use super::plan::slug_of;
use super::report::ImportReport;
use super::write::Change;
use crate::catalogue::texts::to_json;
use crate::catalogue::whole_product::add_variant;

/// What a new variant starts with where the file does not count stock: the other system sells it without end, and a seller
/// who does not count is not to find everything sold out.
const STOCK_UNCOUNTED: u32 = 1000;

/// Finds SKUs that belong to another product of the shop.
pub(super) async fn check_skus(
    context: &Context<'_>,
    conn: &mut Conn,
    draft: &ProductDraft,
    problems: &mut Vec<FeedProblem>,
) -> Result<(), StoreError> {
    let slug = slug_of(&draft.handle);
    for variant in &draft.variants {
        let Some(row) = store::variant::find_by_sku(conn, context.seller.id, &variant.sku).await?
        else {
            continue;
        };
        let other = store::product::lookup(conn, row.product_id)
            .await?
            .filter(|product| product.slug != slug);
        if let Some(other) = other {
            let reason = Reason::SkuOfOtherProduct { handle: other.slug };
            problems.push(FeedProblem {
                line: variant.line,
                column: "sku".to_owned(),
                reason,
            });
        }
    }
    Ok(())
}

/// Adds the variants of a new product.
pub(super) async fn add_all(
    context: &Context<'_>,
    conn: &mut Conn,
    draft: &ProductDraft,
    filled: &Filled,
    report: &mut ImportReport,
) -> Result<(), StoreError> {
    for (position, variant) in (0..).zip(&draft.variants) {
        add(context, conn, variant, position, filled, report).await?;
    }
    Ok(())
}

async fn add(
    context: &Context<'_>,
    conn: &mut Conn,
    variant: &VariantDraft,
    position: u32,
    filled: &Filled,
    report: &mut ImportReport,
) -> Result<(), StoreError> {
    let row = VariantRow {
        id: context.shop.new_id(VariantId::from_parts),
        product_id: filled.product,
        seller_id: context.seller.id,
        sku: variant.sku.clone(),
        position,
        options_json: to_json(&variant.options),
        price: variant.price,
        compare_at: variant.compare_at,
        currency: variant.price.currency,
        weight_grams: variant.weight.map(Weight::grams),
        size_mm: None,
        hs_code: variant.hs_code.as_ref().map(ToString::to_string),
        origin: variant.origin.map(|origin| origin.code().to_owned()),
        picture_hash: variant
            .picture
            .as_deref()
            .and_then(|source| filled.hash(source)),
        status: "active".to_owned(),
    };
    report.variants_uncounted += u32::from(variant.stock.is_none());
    add_variant(
        conn,
        &row,
        i64::from(variant.stock.unwrap_or(STOCK_UNCOUNTED)),
    )
    .await
}

/// Makes the variants of a product what the file says. One that the file no longer has is no longer sold.
pub(super) async fn update_all(
    context: &Context<'_>,
    conn: &mut Conn,
    draft: &ProductDraft,
    filled: &Filled,
    report: &mut ImportReport,
) -> Result<Change, StoreError> {
    let known = store::variant::list_by_product(conn, filled.product).await?;
    let stock = store::stock::list_by_product(conn, filled.product).await?;
    let mut change = Change::None;
    for (position, variant) in (0..).zip(&draft.variants) {
        let changed = match known.iter().find(|row| row.sku == variant.sku) {
            Some(row) => {
                let stock = stock.iter().find(|stock| is_main(stock, row));
                update(conn, row, variant, position, filled)
                    .await?
                    .or(count(conn, stock, variant).await?)
            }
            None => {
                add(context, conn, variant, position, filled, report).await?;
                Change::Some
            }
        };
        change = change.or(changed);
    }
    Ok(change.or(archive(conn, draft, &known, report).await?))
}

async fn update(
    conn: &mut Conn,
    row: &VariantRow,
    variant: &VariantDraft,
    position: u32,
    filled: &Filled,
) -> Result<Change, StoreError> {
    let wanted = wanted(row, variant, position, filled);
    if wanted == *row {
        return Ok(Change::None);
    }
    let moved = store::variant::update(conn, &wanted).await?;
    moved
        .is_done()
        .then_some(Change::Some)
        .ok_or(StoreError::Retry)
}

/// What the file does not say stays.
fn wanted(row: &VariantRow, variant: &VariantDraft, position: u32, filled: &Filled) -> VariantRow {
    let hs_code = variant.hs_code.as_ref().map(ToString::to_string);
    let origin = variant.origin.map(|origin| origin.code().to_owned());
    let picture = variant
        .picture
        .as_deref()
        .and_then(|source| filled.hash(source));
    VariantRow {
        position,
        options_json: to_json(&variant.options),
        price: variant.price,
        compare_at: variant.compare_at,
        weight_grams: variant.weight.map(Weight::grams).or(row.weight_grams),
        size_mm: row.size_mm.clone(),
        hs_code: hs_code.or_else(|| row.hs_code.clone()),
        origin: origin.or_else(|| row.origin.clone()),
        picture_hash: picture.or_else(|| row.picture_hash.clone()),
        status: "active".to_owned(),
        ..row.clone()
    }
}

/// Files know one place: what lies in other warehouses is counted at the desk.
fn is_main(stock: &StockRow, row: &VariantRow) -> bool {
    stock.variant_id == row.id && stock.warehouse_id == WarehouseId::main_of(row.seller_id)
}

async fn count(
    conn: &mut Conn,
    stock: Option<&StockRow>,
    variant: &VariantDraft,
) -> Result<Change, StoreError> {
    let (Some(stock), Some(counted)) = (stock, variant.stock.map(i64::from)) else {
        return Ok(Change::None);
    };
    if stock.on_hand == counted {
        return Ok(Change::None);
    }
    store::stock::update_on_hand(conn, stock.variant_id, stock.warehouse_id, counted).await?;
    Ok(Change::Some)
}

async fn archive(
    conn: &mut Conn,
    draft: &ProductDraft,
    known: &[VariantRow],
    report: &mut ImportReport,
) -> Result<Change, StoreError> {
    let is_gone = |row: &&VariantRow| {
        row.status == "active" && draft.variants.iter().all(|variant| variant.sku != row.sku)
    };
    let mut change = Change::None;
    for row in known.iter().filter(is_gone) {
        let archived = VariantRow {
            status: "archived".to_owned(),
            ..row.clone()
        };
        let done = store::variant::update(conn, &archived).await?.is_done();
        change = done.then_some(Change::Some).ok_or(StoreError::Retry)?;
        report.variants_archived += 1;
    }
    Ok(change)
}
