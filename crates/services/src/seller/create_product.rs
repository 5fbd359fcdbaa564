//! Listing a product.

use domain::catalogue::ProductStatus;
use domain::ids::ProductId;
use store::product::ProductRow;
use store::seller::SellerRow;
use store::{Conn, StoreError};

use super::check::{Against, check};
use super::fields::{Checked, FieldProblem, ProductInput};
use super::slug::slug;
use super::variants::{Owner, add};
use crate::account::session::User;
use crate::catalogue::sort_key::cheapest_key;
use crate::catalogue::texts::text_row;
use crate::retry::{may_retry, retry};
use crate::shop::Shop;

/// Why no product was added.
#[derive(Debug, thiserror::Error)]
pub enum CreateProductError {
    /// The user sells for no shop.
    #[error("the user sells for no shop")]
    NotFound,
    /// Fields with their reasons.
    #[error("the form has {} problems", .0.len())]
    Invalid(Vec<FieldProblem>),
    /// The database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

may_retry!(CreateProductError);

/// Adds a product as a draft that only its seller sees.
///
/// # Errors
/// [`CreateProductError`].
pub async fn create_product(
    shop: &Shop,
    user: &User,
    input: &ProductInput,
) -> Result<ProductId, CreateProductError> {
    let mut conn = shop.store().reader().await?;
    let seller = seller_of(&mut conn, user)
        .await?
        .ok_or(CreateProductError::NotFound)?;
    let categories = category_slugs(&mut conn).await?;
    drop(conn);
    let against = Against {
        currency: seller.currency,
        country: &seller.country,
        categories: &categories,
    };
    let checked = check(input, &against).map_err(CreateProductError::Invalid)?;
    let id = retry(|| attempt(shop, &seller, &checked)).await?;
    shop.catalogue().forget();
    Ok(id)
}

async fn attempt(
    shop: &Shop,
    seller: &SellerRow,
    checked: &Checked,
) -> Result<ProductId, CreateProductError> {
    let mut tx = shop.store().begin().await?;
    let product = row(shop, &mut tx, seller, checked).await?;
    store::product::add(&mut tx, &product).await?;
    let text = text_row(
        product.id,
        checked.lang.tag(),
        &checked.title,
        &checked.description,
    );
    store::product_text::put(&mut tx, &text).await?;
    let owner = Owner {
        product: product.id,
        seller: seller.id,
    };
    for (position, variant) in (0..).zip(&checked.variants) {
        add(shop, &mut tx, owner, position, variant)
            .await
            .map_err(|error| taken(error, position))?;
    }
    tx.commit().await?;
    Ok(product.id)
}

async fn row(
    shop: &Shop,
    conn: &mut Conn,
    seller: &SellerRow,
    checked: &Checked,
) -> Result<ProductRow, StoreError> {
    let fx = shop.reference().fx;
    let slug = unused_slug(conn, seller, &slug(&checked.title, &checked.category)).await?;
    Ok(ProductRow {
        id: shop.new_id(ProductId::from_parts),
        seller_id: seller.id,
        slug,
        category: checked.category.clone(),
        status: ProductStatus::Draft.as_str().to_owned(),
        hs_code: checked.hs_code.clone(),
        origin: checked.origin.clone(),
        source_lang: checked.lang.tag().to_owned(),
        featured: false,
        rating_sum: 0,
        rating_count: 0,
        sold_count: 0,
        price_key: cheapest_key(&fx, checked.variants.iter().map(|variant| variant.price)),
        specs_json: "[]".to_owned(),
        option_texts_json: "{}".to_owned(),
        goods_tags: checked.goods_tags.clone(),
        created_at: shop.now(),
        updated_at: shop.now(),
        version: 1,
    })
}

/// The slug, or the slug with the first free number.
async fn unused_slug(
    conn: &mut Conn,
    seller: &SellerRow,
    slug: &str,
) -> Result<String, StoreError> {
    let mut candidate = slug.to_owned();
    for number in 2..1000 {
        if store::product::find_by_slug(conn, seller.id, &candidate)
            .await?
            .is_none()
        {
            break;
        }
        candidate = format!("{slug}-{number}");
    }
    Ok(candidate)
}

/// The shop the user sells for.
pub(super) async fn seller_of(
    conn: &mut Conn,
    user: &User,
) -> Result<Option<SellerRow>, StoreError> {
    match user.selling_for() {
        Some(id) => store::seller::lookup(conn, id).await,
        None => Ok(None),
    }
}

pub(super) async fn category_slugs(conn: &mut Conn) -> Result<Vec<String>, StoreError> {
    Ok(store::category::list(conn)
        .await?
        .into_iter()
        .map(|category| category.slug)
        .collect())
}

fn taken(error: StoreError, position: u32) -> CreateProductError {
    if error.is_conflict("variants_seller_id_sku_key") {
        return CreateProductError::Invalid(vec![sku_taken(position)]);
    }
    error.into()
}

/// The problem of the variant at this place whose SKU is used already.
pub(super) fn sku_taken(position: u32) -> FieldProblem {
    let field = if position == 0 {
        "sku".to_owned()
    } else {
        format!("variants.{position}.sku")
    };
    (field, "taken")
}
