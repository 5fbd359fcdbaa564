//! Changing a product.

use domain::ids::ProductId;
use store::product::ProductRow;
use store::variant::VariantRow;
use store::{Conn, StoreError};

use super::check::{Against, check};
use super::create_product::{category_slugs, seller_of, sku_taken};
use super::fields::{Checked, CheckedVariant, FieldProblem, ProductInput};
use super::own;
use super::variants::{Owner, add};
use crate::account::session::User;
use crate::catalogue::sort_key::cheapest_key;
use crate::catalogue::texts::{text_row, to_json};
use crate::retry::{may_retry, retry};
use crate::shop::Shop;

/// Why a product was not changed.
#[derive(Debug, thiserror::Error)]
pub enum EditProductError {
    /// Not there, or another shop's.
    #[error("no such product")]
    NotFound,
    /// Somebody has changed it since the version that was shown; nothing was overwritten.
    #[error("the product has changed meanwhile")]
    Changed,
    /// Fields with their reasons.
    #[error("the form has {} problems", .0.len())]
    Invalid(Vec<FieldProblem>),
    /// The database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

may_retry!(EditProductError);

/// Changes words, customs data and prices. `version` is the one that was shown. Variants that `input` does not name stay
/// as they are; one without an id or known SKU is added. The new version is returned.
///
/// # Errors
/// [`EditProductError`].
pub async fn edit_product(
    shop: &Shop,
    user: &User,
    id: ProductId,
    version: i64,
    input: &ProductInput,
) -> Result<i64, EditProductError> {
    let mut conn = shop.store().reader().await?;
    let seller = seller_of(&mut conn, user)
        .await?
        .ok_or(EditProductError::NotFound)?;
    own::product(&mut conn, user, id)
        .await?
        .ok_or(EditProductError::NotFound)?;
    let categories = category_slugs(&mut conn).await?;
    drop(conn);
    let against = Against {
        currency: seller.currency,
        country: &seller.country,
        categories: &categories,
    };
    let checked = check(input, &against).map_err(EditProductError::Invalid)?;
    retry(|| attempt(shop, user, id, version, &checked)).await?;
    shop.catalogue().forget();
    Ok(version + 1)
}

async fn attempt(
    shop: &Shop,
    user: &User,
    id: ProductId,
    version: i64,
    checked: &Checked,
) -> Result<(), EditProductError> {
    let mut tx = shop.store().begin().await?;
    let found = own::product(&mut tx, user, id)
        .await?
        .ok_or(EditProductError::NotFound)?;
    let changed = ProductRow {
        category: checked.category.clone(),
        hs_code: checked.hs_code.clone(),
        goods_tags: checked.goods_tags.clone(),
        origin: checked.origin.clone(),
        source_lang: checked.lang.tag().to_owned(),
        updated_at: shop.now(),
        version,
        ..found.clone()
    };
    if !store::product::update(&mut tx, &changed).await?.is_done() {
        return Err(EditProductError::Changed);
    }
    write_text(&mut tx, &found, checked).await?;
    write_variants(shop, &mut tx, &found, checked).await?;
    let variants = store::variant::list_by_product(&mut tx, id).await?;
    let on_sale = variants.iter().filter(|variant| variant.status == "active");
    let key = cheapest_key(&shop.reference().fx, on_sale.map(|variant| variant.price));
    let _ = store::product::update_price_key(&mut tx, id, key).await?;
    tx.commit().await?;
    Ok(())
}

/// Writes the seller's words. Where only the language was corrected, the same words must not stay under the wrong one.
async fn write_text(
    conn: &mut Conn,
    found: &ProductRow,
    checked: &Checked,
) -> Result<(), StoreError> {
    let lang = checked.lang.tag();
    if found.source_lang != lang {
        let before = store::product_text::lookup(conn, found.id, &found.source_lang).await?;
        let mislabelled = before.is_some_and(|text| {
            text.title == checked.title && text.description == checked.description
        });
        if mislabelled {
            store::product_text::remove(conn, found.id, &found.source_lang).await?;
        }
    }
    store::product_text::put(
        conn,
        &text_row(found.id, lang, &checked.title, &checked.description),
    )
    .await
}

async fn write_variants(
    shop: &Shop,
    conn: &mut Conn,
    product: &ProductRow,
    checked: &Checked,
) -> Result<(), EditProductError> {
    let known = store::variant::list_by_product(conn, product.id).await?;
    let owner = Owner {
        product: product.id,
        seller: product.seller_id,
    };
    let mut next_position = known
        .iter()
        .map(|variant| variant.position + 1)
        .max()
        .unwrap_or(0);
    for (place, variant) in (0..).zip(&checked.variants) {
        let same = |row: &&VariantRow| variant.id.map_or(row.sku == variant.sku, |id| row.id == id);
        let written = match (known.iter().find(same), variant.id) {
            (Some(row), _) => update(conn, row, variant).await,
            (None, Some(_)) => return Err(EditProductError::NotFound),
            (None, None) => {
                next_position += 1;
                add(shop, conn, owner, next_position - 1, variant).await
            }
        };
        written.map_err(|error| taken(error, place))?;
    }
    Ok(())
}

async fn update(
    conn: &mut Conn,
    row: &VariantRow,
    variant: &CheckedVariant,
) -> Result<(), StoreError> {
    let changed = VariantRow {
        sku: variant.sku.clone(),
        options_json: if variant.options.is_empty() {
            row.options_json.clone()
        } else {
            to_json(&variant.options)
        },
        price: variant.price,
        compare_at: variant.compare_at,
        weight_grams: variant.weight_grams,
        size_mm: variant.size_mm.clone(),
        ..row.clone()
    };
    if store::variant::update(conn, &changed).await?.is_done() {
        return Ok(());
    }
    // Read in this very transaction: only another one can have taken it away.
    Err(StoreError::Retry)
}

fn taken(error: StoreError, position: u32) -> EditProductError {
    if error.is_conflict("variants_seller_id_sku_key") {
        return EditProductError::Invalid(vec![sku_taken(position)]);
    }
    error.into()
}
