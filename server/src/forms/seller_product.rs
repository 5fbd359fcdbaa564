//! A seller's products.

use app::backend::done::Done;
use app::problem::{FieldProblem, Problem};
use domain::customs::GoodsTag;
use domain::ids::{ProductId, VariantId};
use services::seller::create_product::create_product;
use services::seller::edit_product::edit_product;
use services::seller::fields::{ProductInput, VariantInput};
use services::seller::publish_product::{publish_product, unpublish_product};
use services::seller::view_product::view_product;

use super::{Fields, FormAnswer, PathId, Submission};

/// `POST /api/seller/products`: lists a product as a draft.
///
/// # Errors
/// An account that sells nothing; for JSON, the fields that cannot be accepted.
pub async fn create(form: Submission) -> FormAnswer {
    let user = form.seller()?;
    let result = match input(&form.fields, None) {
        Ok(input) => create_product(form.shop(), &user, &input)
            .await
            .map_err(Problem::from),
        Err(problem) => Err(problem.into()),
    };
    match result {
        Ok(product) => Ok(form.lead(&Done::ProductSaved.at(&page(product)))),
        Err(Problem::Invalid(fields)) => {
            form.back("product-new", fields, "/seller/products/new")
                .await
        }
        Err(other) => Err(other),
    }
}

/// `POST /api/seller/products/{id}`: changes words, customs data and the price of the first variant.
///
/// # Errors
/// Another shop's product, one that somebody changed meanwhile; for JSON, the fields that cannot be accepted.
pub async fn edit(PathId(product): PathId<ProductId>, form: Submission) -> FormAnswer {
    let user = form.seller()?;
    let known = view_product(form.shop(), &user, product)
        .await?
        .ok_or(Problem::NotFound)?;
    let first = known.variants.first().map(|variant| variant.id);
    let checked = form
        .fields
        .number("version")
        .and_then(|version| Ok((version, input(&form.fields, first)?)));
    let result = match checked {
        Ok((version, input)) => edit_product(form.shop(), &user, product, version, &input)
            .await
            .map_err(Problem::from),
        Err(problem) => Err(problem.into()),
    };
    match result {
        Ok(_) => Ok(form.lead(&Done::ProductSaved.at(&page(product)))),
        Err(Problem::Invalid(fields)) => {
            form.back(&format!("product-{product}"), fields, &page(product))
                .await
        }
        Err(other) => Err(other),
    }
}

/// `POST /api/seller/products/{id}/publish`
///
/// # Errors
/// Another shop's product, or one that is not ready.
pub async fn publish(PathId(product): PathId<ProductId>, form: Submission) -> FormAnswer {
    let user = form.seller()?;
    match publish_product(form.shop(), &user, product)
        .await
        .map_err(Problem::from)
    {
        Ok(()) => Ok(form.done(Done::ProductPublished, &page(product))),
        Err(Problem::Invalid(fields)) => {
            if form.wants_json() {
                Err(Problem::Invalid(fields))
            } else {
                not_ready(form, product, &fields).await
            }
        }
        Err(other) => Err(other),
    }
}

/// The product's page shows what is missing beside its fields; the fields themselves are as they are stored.
async fn not_ready(
    mut form: Submission,
    product: ProductId,
    fields: &[FieldProblem],
) -> FormAnswer {
    form.fields = Fields::default();
    form.keep(&format!("product-{product}"), fields).await?;
    Ok(form.lead(&page(product)))
}

/// `POST /api/seller/products/{id}/unpublish`
///
/// # Errors
/// Another shop's product.
pub async fn unpublish(PathId(product): PathId<ProductId>, form: Submission) -> FormAnswer {
    unpublish_product(form.shop(), &form.seller()?, product).await?;
    Ok(form.done(Done::ProductUnpublished, &page(product)))
}

fn input(fields: &Fields, variant: Option<VariantId>) -> Result<ProductInput, FieldProblem> {
    let first = VariantInput {
        id: variant,
        sku: fields.text("sku")?,
        options: Vec::new(),
        price: fields.text("price")?,
        compare_at: fields.text("compare_at")?,
        weight_grams: fields.text("weight_grams")?,
        size: fields.text("size")?,
        stock: fields.text("stock")?,
    };
    Ok(ProductInput {
        title: fields.text("title")?,
        description: fields.text("description")?,
        lang: fields.text("lang")?,
        category: fields.text("category")?,
        hs: fields.text("hs")?,
        goods_tags: goods_tags(fields)?,
        origin: fields.text("origin")?,
        variants: vec![first],
    })
}

/// Each tag is a check box of its own, because a name that is sent twice spoils both.
fn goods_tags(fields: &Fields) -> Result<String, FieldProblem> {
    let mut tags = Vec::new();
    for tag in GoodsTag::ALL {
        if fields.optional(&format!("tag_{}", tag.as_str()))?.is_some() {
            tags.push(tag);
        }
    }
    Ok(GoodsTag::names(&tags))
}

/// The product's page at the desk.
pub(super) fn page(product: ProductId) -> String {
    format!("/seller/products/{product}")
}
